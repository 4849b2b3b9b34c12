{# The fields of a result layer and the form of a section, as elements of a style: aliases, and a tab per group. #}
{% macro text(value) %}{# a text in HTML; `[%` would begin an expression #}
{{ value | e | replace("%", "&#37;" | safe) }}
{%- endmacro %}
 <fieldConfiguration>
  <field name="labels">
   <editWidget type="TextEdit">
    <config>
     <Option type="Map">
      <Option name="IsMultiline" value="true" type="bool"/>
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
{% for field in fields %}
  <alias index="{{ loop.index }}" field="{{ field.name }}" name="{{ field.alias }}"/>
{% endfor %}
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
{% for title, names in groups %}
  <attributeEditorContainer name="{{ title }}" type="Tab" groupBox="0" columnCount="1" showLabel="1">
{% for name in names %}
   <attributeEditorField name="{{ name }}" index="-1" showLabel="1"/>
{% endfor %}
{% if loop.index0 == 1 and cut_names %}
{% set table %}{# QGIS does not wrap the text #}
<table><tr><td colspan="2"><b>{{ text(names_title) }}</b></td></tr>
{%- for code, lines in cut_names %}<tr><td>{{ text(code) }}</td><td>{% for line in lines %}{{ "<br>" | safe if not loop.first }}{{ text(line) }}{% endfor %}</td></tr>{% endfor %}</table>
{%- endset %}
   <attributeEditorTextElement name="{{ names_title }}" showLabel="0">{{ table | forceescape }}</attributeEditorTextElement>
{% endif %}
  </attributeEditorContainer>
{% endfor %}
 </attributeEditorForm>
