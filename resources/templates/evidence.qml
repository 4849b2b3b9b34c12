<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology|Rendering">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="{{ band }}" opacity="0.75" alphaBand="-1" nodataColor="" classificationMin="{{ items[0][0] }}" classificationMax="{{ items[-1][0] }}">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="{{ items[0][0] }}" maximumValue="{{ items[-1][0] }}" labelPrecision="2">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option type="QString" name="color1" value="{{ items[0][1] }}"/>
              <Option type="QString" name="color2" value="{{ items[-1][1] }}"/>
              <Option type="QString" name="discrete" value="0"/>
              <Option type="QString" name="rampType" value="gradient"/>
              <Option type="QString" name="stops" value="{% for value, color, meaning in items[1:-1] %}{{ "%.6f" | format(loop.index / (items | length - 1)) }};{{ color }}{{ "" if loop.last else ":" }}{% endfor %}"/>
            </Option>
          </colorramp>
{% for value, color, meaning in items %}
          <item value="{{ value }}" color="{{ color }}" alpha="255" label="{{ "%.2f" | format(value) }}{% if meaning %} ({{ meaning }}){% endif %}"/>
{% endfor %}
          <rampLegendSettings useContinuousLegend="0" orientation="2" direction="0" minimumLabel="" maximumLabel="" prefix="" suffix=""/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
