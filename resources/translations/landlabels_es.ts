<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>LandLabels</name>
  <message>
   <source> (downloaded)</source>
   <translation> (descargado)</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>'bands' must be a list of different bands such as B02 and B8A</source>
   <translation>«bands» debe ser una lista de bandas distintas como B02 y B8A</translation>
  </message>
  <message>
   <source>'labels' must be the name of a label set or a list of different names</source>
   <translation>«labels» debe ser el nombre de un conjunto de etiquetas o una lista de nombres distintos</translation>
  </message>
  <message>
   <source>'{address}' is not a valid address</source>
   <translation>«{address}» no es una dirección válida</translation>
  </message>
  <message>
   <source>'{areas}' cannot be used as areas: {reason}; choose a layer of polygons.</source>
   <translation>«{areas}» no se puede usar como áreas: {reason}; elija una capa de polígonos.</translation>
  </message>
  <message>
   <source>'{entry}' is not of the form B02=1 or B02=layer:1, an order such as standard-12, or a list such as B02,B03,-,B04</source>
   <translation>«{entry}» no tiene la forma B02=1 o B02=capa:1, ni es un orden como standard-12, ni una lista como B02,B03,-,B04</translation>
  </message>
  <message>
   <source>'{file}' is damaged at block column {column}, row {row} ({reason}); the sections finished before it are kept. Replace the file and start the run again to complete the layer.</source>
   <translation>«{file}» está dañado en la columna de bloques {column}, fila {row} ({reason}); las secciones terminadas antes se conservan. Sustituya el archivo y vuelva a iniciar el proceso para completar la capa.</translation>
  </message>
  <message>
   <source>'{file}' of the model '{name}' cannot be downloaded from {address}: {reason}; try again later, or use a mirror (MIRROR, --mirror).</source>
   <translation>«{file}» del modelo «{name}» no se puede descargar de {address}: {reason}; inténtelo más tarde, o use un servidor espejo (MIRROR, --mirror).</translation>
  </message>
  <message>
   <source>'{folder}' holds another training ({difference}); choose another output, or delete that folder to start again.</source>
   <translation>«{folder}» contiene otro entrenamiento ({difference}); elija otra salida, o borre esa carpeta para empezar de nuevo.</translation>
  </message>
  <message>
   <source>'{label}' is not a BigEarthNet label</source>
   <translation>«{label}» no es una etiqueta de BigEarthNet</translation>
  </message>
  <message>
   <source>'{model}' is not the model that '{path}' was classified with ({expected}); give that model.</source>
   <translation>«{model}» no es el modelo con el que se clasificó «{path}» ({expected}); dé ese modelo.</translation>
  </message>
  <message>
   <source>'{model}' is not the model that made the result; the places of its training data are not used.</source>
   <translation>«{model}» no es el modelo del resultado; los lugares de sus datos de entrenamiento no se usan.</translation>
  </message>
  <message>
   <source>'{name}' cannot be the name of a model: {reason}.</source>
   <translation>«{name}» no puede ser el nombre de un modelo: {reason}.</translation>
  </message>
  <message>
   <source>'{name}' has the wrong type</source>
   <translation>«{name}» es de un tipo incorrecto</translation>
  </message>
  <message>
   <source>'{name}' has {found} numbers for {n} bands</source>
   <translation>«{name}» tiene {found} números para {n} bandas</translation>
  </message>
  <message>
   <source>'{name}' in '{path}' is not a setting; the settings are {known}.</source>
   <translation>«{name}» en «{path}» no es un ajuste; los ajustes son {known}.</translation>
  </message>
  <message>
   <source>'{name}' is damaged</source>
   <translation>«{name}» está dañado</translation>
  </message>
  <message>
   <source>'{name}' is damaged or incomplete</source>
   <translation>«{name}» está dañado o incompleto</translation>
  </message>
  <message>
   <source>'{name}' is damaged or incomplete ({error})</source>
   <translation>«{name}» está dañado o incompleto ({error})</translation>
  </message>
  <message>
   <source>'{name}' is not a finite number</source>
   <translation>«{name}» no es un número finito</translation>
  </message>
  <message>
   <source>'{name}' is not a whole number</source>
   <translation>«{name}» no es un número entero</translation>
  </message>
  <message>
   <source>'{name}' is not text</source>
   <translation>«{name}» no es texto</translation>
  </message>
  <message>
   <source>'{name}' is out of range</source>
   <translation>«{name}» está fuera de rango</translation>
  </message>
  <message>
   <source>'{name}' is too large</source>
   <translation>«{name}» es demasiado grande</translation>
  </message>
  <message>
   <source>'{name}' is too large for the index of a checkpoint</source>
   <translation>«{name}» es demasiado grande para el índice de un checkpoint</translation>
  </message>
  <message>
   <source>'{name}' is too long or has control characters</source>
   <translation>«{name}» es demasiado largo o tiene caracteres de control</translation>
  </message>
  <message>
   <source>'{name}' must be above 0</source>
   <translation>«{name}» debe ser mayor que 0</translation>
  </message>
  <message>
   <source>'{name}' must be one of {allowed}</source>
   <translation>«{name}» debe ser uno de {allowed}</translation>
  </message>
  <message>
   <source>'{part}' is not a range of rows</source>
   <translation>«{part}» no es un intervalo de filas</translation>
  </message>
  <message>
   <source>'{path}' already exists and holds another run ({difference}); choose another file name, or replace the file.</source>
   <translation>«{path}» ya existe y contiene otro proceso ({difference}); elija otro nombre de archivo, o sustituya el archivo.</translation>
  </message>
  <message>
   <source>'{path}' already exists and holds labels that were confirmed or corrected by hand (sections: {n}); choose another file name, or delete the file if they are not needed.</source>
   <translation>«{path}» ya existe y contiene etiquetas confirmadas o corregidas a mano (secciones: {n}); elija otro nombre de archivo, o borre el archivo si no hacen falta.</translation>
  </message>
  <message>
   <source>'{path}' already exists and is not a result of LandLabels ({found}); choose another file name.</source>
   <translation>«{path}» ya existe y no es un resultado de LandLabels ({found}); elija otro nombre de archivo.</translation>
  </message>
  <message>
   <source>'{path}' already exists; choose another file name, or replace the file (IF_EXISTS, --if-exists).</source>
   <translation>«{path}» ya existe; elija otro nombre de archivo, o sustituya el archivo (IF_EXISTS, --if-exists).</translation>
  </message>
  <message>
   <source>'{path}' already exists; choose another file name, or resume or replace its run.</source>
   <translation>«{path}» ya existe; elija otro nombre de archivo, o reanude o sustituya su proceso.</translation>
  </message>
  <message>
   <source>'{path}' cannot be imported as a model: {reason}.</source>
   <translation>«{path}» no se puede importar como modelo: {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be merged with '{first}': {difference}; merge results of one tile on one grid (one grid per tile, or --like).</source>
   <translation>«{path}» no se puede fusionar con «{first}»: {difference}; fusione resultados de una tesela en una cuadrícula (una cuadrícula por tesela, o --like).</translation>
  </message>
  <message>
   <source>'{path}' cannot be read as BigEarthNet: {reason}.</source>
   <translation>«{path}» no se puede leer como BigEarthNet: {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be read: {reason}</source>
   <translation>«{path}» no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>'{path}' cannot be trained further: {reason}; choose a LandLabels .onnx file with its .safetensors file in the same folder.</source>
   <translation>«{path}» no se puede seguir entrenando: {reason}; elija un archivo .onnx de LandLabels con su archivo .safetensors en la misma carpeta.</translation>
  </message>
  <message>
   <source>'{path}' cannot be used as a model: {reason}; choose a LandLabels .onnx file.</source>
   <translation>«{path}» no se puede usar como modelo: {reason}; elija un archivo .onnx de LandLabels.</translation>
  </message>
  <message>
   <source>'{path}' cannot be used as shares of a teacher: {reason}; give an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K).</source>
   <translation>«{path}» no se puede usar como proporciones de un modelo maestro: {reason}; dé un archivo .npz con names (n,), classes (K,) y patch_probability (n, celdas, K).</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}</source>
   <translation>«{path}» no se puede escribir: {reason}</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}.</source>
   <translation>«{path}» no se puede escribir: {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}; choose another file name or folder.</source>
   <translation>«{path}» no se puede escribir: {reason}; elija otro nombre de archivo o carpeta.</translation>
  </message>
  <message>
   <source>'{path}' has no section to export: the layer is empty, or no section of it is chosen.</source>
   <translation>«{path}» no tiene ninguna sección que exportar: la capa está vacía, o no se eligió ninguna de sus secciones.</translation>
  </message>
  <message>
   <source>'{path}' has no section to suggest: each is less than {share} clear, has no probabilities, or has labels that were corrected by hand; lower the minimum clear share (MIN_CLEAR, --min-clear).</source>
   <translation>«{path}» no tiene ninguna sección que proponer: cada una está despejada en menos de {share}, no tiene probabilidades o tiene etiquetas corregidas a mano; reduzca la proporción despejada mínima (MIN_CLEAR, --min-clear).</translation>
  </message>
  <message>
   <source>'{path}' has no section with labels to assess; choose a result with classified sections.</source>
   <translation>«{path}» no tiene ninguna sección con etiquetas que evaluar; elija un resultado con secciones clasificadas.</translation>
  </message>
  <message>
   <source>'{path}' holds no thresholds of its model, because an earlier version of LandLabels wrote it; give the thresholds themselves (THRESHOLD, --threshold).</source>
   <translation>«{path}» no contiene los umbrales de su modelo, porque lo escribió una versión anterior de LandLabels; dé los umbrales usted mismo (THRESHOLD, --threshold).</translation>
  </message>
  <message>
   <source>'{path}' is not a result of LandLabels ({found}); choose the GeoPackage of a result layer.</source>
   <translation>«{path}» no es un resultado de LandLabels ({found}); elija el GeoPackage de una capa de resultado.</translation>
  </message>
  <message>
   <source>'{reference}' cannot be used as a reference: {reason}; choose a polygon layer with a class field, or a raster of classes.</source>
   <translation>«{reference}» no se puede usar como referencia: {reason}; elija una capa de polígonos con un campo de clase, o un ráster de clases.</translation>
  </message>
  <message>
   <source>'{reference}' {problem}; a class field holds text or integers, and this layer has: {fields}.</source>
   <translation>«{reference}» {problem}; un campo de clase contiene texto o enteros, y esta capa tiene: {fields}.</translation>
  </message>
  <message>
   <source>'{scene}' has {sections} sections, and one run can have {limit}; choose an area, and run it several times.</source>
   <translation>«{scene}» tiene {sections} secciones, y un proceso puede tener {limit}; elija un área, e inicie varios procesos.</translation>
  </message>
  <message>
   <source>'{scene}' is a Level-1C product (top of the atmosphere), but the models are trained on Level-2A; use the L2A product, or allow L1C if you accept less reliable labels.</source>
   <translation>«{scene}» es un producto Level-1C (techo de la atmósfera), pero los modelos están entrenados con Level-2A; use el producto L2A, o permita L1C si le bastan etiquetas menos fiables.</translation>
  </message>
  <message>
   <source>'{scene}' is not the scene that '{path}' was classified from ({difference}); give that scene (SCENE, --scene).</source>
   <translation>«{scene}» no es la escena de la que se clasificó «{path}» ({difference}); dé esa escena (SCENE, --scene).</translation>
  </message>
  <message>
   <source>'{scene}' is smaller than one section: all its bands share {width} x {height} m, and a section needs 1200 x 1200 m on the 60 m lattice; choose a larger scene.</source>
   <translation>«{scene}» es más pequeña que una sección: sus bandas comparten {width} x {height} m, y una sección necesita 1200 x 1200 m en la retícula de 60 m; elija una escena mayor.</translation>
  </message>
  <message>
   <source>'{scene}' {reason}; reproject it to its UTM zone with 10 m pixels first.</source>
   <translation>«{scene}» {reason}; reproyéctela primero a su zona UTM con píxeles de 10 m.</translation>
  </message>
  <message>
   <source>'{source}' cannot be opened as a raster ({reason}); check that the file exists and is complete.</source>
   <translation>«{source}» no se puede abrir como ráster ({reason}); compruebe que el archivo existe y está completo.</translation>
  </message>
  <message>
   <source>'{source}' cannot be opened: {reason}.</source>
   <translation>«{source}» no se puede abrir: {reason}.</translation>
  </message>
  <message>
   <source>'{source}' holds several products or tiles: {found}; choose one of them, such as '{example}'.</source>
   <translation>«{source}» contiene varios productos o teselas: {found}; elija uno de ellos, por ejemplo «{example}».</translation>
  </message>
  <message>
   <source>'{store}' has no sections in the split '{split}'; it has {found}.</source>
   <translation>«{store}» no tiene secciones en la parte «{split}»; tiene {found}.</translation>
  </message>
  <message>
   <source>'{text}' is not four numbers</source>
   <translation>«{text}» no son cuatro números</translation>
  </message>
  <message>
   <source>(filled: {bands})</source>
   <translation>(rellenadas: {bands})</translation>
  </message>
  <message>
   <source>(no label)</source>
   <translation>(sin etiqueta)</translation>
  </message>
  <message>
   <source>(none)</source>
   <translation>(ninguna)</translation>
  </message>
  <message>
   <source>(not classified)</source>
   <translation>(sin clasificar)</translation>
  </message>
  <message>
   <source>(not clear)</source>
   <translation>(no despejada)</translation>
  </message>
  <message>
   <source>(not set)</source>
   <translation>(sin definir)</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nada)</translation>
  </message>
  <message>
   <source>({bands} filled)</source>
   <translation>({bands} rellenadas)</translation>
  </message>
  <message>
   <source>, macro AP {validation_macro_ap:.3f}</source>
   <translation>, AP macro {validation_macro_ap:.3f}</translation>
  </message>
  <message>
   <source>, macro AP {value:.3f}</source>
   <translation>, AP macro {value:.3f}</translation>
  </message>
  <message>
   <source>, validation loss {validation_loss:.4f}, F1 {validation_f1:.3f}</source>
   <translation>, pérdida de validación {validation_loss:.4f}, F1 {validation_f1:.3f}</translation>
  </message>
  <message>
   <source>, {time} left</source>
   <translation>, quedan {time}</translation>
  </message>
  <message>
   <source>-1000</source>
   <translation>-1000</translation>
  </message>
  <message>
   <source>0</source>
   <translation>0</translation>
  </message>
  <message>
   <source>0 in all bands</source>
   <translation>0 en todas las bandas</translation>
  </message>
  <message>
   <source>0 to 1, for every label</source>
   <translation>0 a 1, para cada etiqueta</translation>
  </message>
  <message>
   <source>0 to 1, or model for the model's own thresholds; default: that of the settings, else the model's own</source>
   <translation>0 a 1, o model para los umbrales propios del modelo; por defecto: el de los ajustes, si no los propios del modelo</translation>
  </message>
  <message>
   <source>0 to 1; labels below it are left out, except those of sections corrected by hand</source>
   <translation>0 a 1; las etiquetas por debajo se omiten, salvo las de secciones corregidas a mano</translation>
  </message>
  <message>
   <source>0 to 1; sections that are less clear get no labels</source>
   <translation>0 a 1; las secciones menos despejadas no reciben etiquetas</translation>
  </message>
  <message>
   <source>0 to 1; sections that are less clear, or have less data, are left out (default {n})</source>
   <translation>0 a 1; las secciones menos despejadas, o con menos datos, se omiten (por defecto {n})</translation>
  </message>
  <message>
   <source>1  Data</source>
   <translation>1  Datos</translation>
  </message>
  <message>
   <source>1 if somebody has confirmed or corrected the labels: new thresholds leave them as they are. Otherwise 0.</source>
   <translation>1 si alguien confirmó o corrigió las etiquetas: los umbrales nuevos las dejan como están. Si no, 0.</translation>
  </message>
  <message>
   <source>2  Training</source>
   <translation>2  Entrenamiento</translation>
  </message>
  <message>
   <source>3  Result</source>
   <translation>3  Resultado</translation>
  </message>
  <message>
   <source>32-bit floating point, as trained</source>
   <translation>coma flotante de 32 bits, como se entrenó</translation>
  </message>
  <message>
   <source>60, 20 and 20 percent, as in the paper</source>
   <translation>60, 20 y 20 por ciento, como en el artículo</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>intervalo del 95 %</translation>
  </message>
  <message>
   <source>; mean ± standard deviation of {n} seeds</source>
   <translation>; media ± desviación estándar de {n} semillas</translation>
  </message>
  <message>
   <source>&lt;b&gt;Section {name}&lt;/b&gt;</source>
   <translation>&lt;b&gt;Sección {name}&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Adds the shares of a &lt;b&gt;teacher&lt;/b&gt; to a training set. &lt;i&gt;Train model&lt;/i&gt; then learns them beside the labels, with the weight of the teacher. The teacher's classes, bands and network may differ from those of the new model.&lt;/p&gt;&lt;p&gt;The teacher is a model, which gives its labels by 300 m patch where it shows evidence, or a file of shares that another program has computed. Earlier shares of a teacher are replaced; nothing else in the training set changes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Añade las proporciones de un &lt;b&gt;maestro&lt;/b&gt; a un conjunto de entrenamiento. &lt;i&gt;Entrenar modelo&lt;/i&gt; las aprende después junto a las etiquetas, con el peso del maestro. Las clases, bandas y red del maestro pueden diferir de las del modelo nuevo.&lt;/p&gt;&lt;p&gt;El maestro es un modelo, que da sus etiquetas por celda de 300 m donde muestra evidencia, o un archivo de proporciones que calculó otro programa. Las proporciones anteriores de un maestro se sustituyen; nada más cambia en el conjunto de entrenamiento.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns the labels of every section of a result anew from the stored probabilities, and saves them in the result's GeoPackage. Labels, legend and the record of the run change together, or not at all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Thresholds.&lt;/b&gt; One value for every label, or the model's own, and then single labels by their codes, such as &lt;i&gt;arable=0.4,urban=0.6&lt;/i&gt;. Labels without a value keep their threshold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corrected sections.&lt;/b&gt; A section whose labels were edited by hand keeps them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Asigna de nuevo las etiquetas de cada sección de un resultado a partir de las probabilidades guardadas, y las guarda en el GeoPackage del resultado. Etiquetas, leyenda y registro del proceso cambian juntos o no cambian.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Umbrales.&lt;/b&gt; Un valor para todas las etiquetas, o los propios del modelo, y después etiquetas sueltas por sus códigos, como &lt;i&gt;arable=0.4,urban=0.6&lt;/i&gt;. Las etiquetas sin valor conservan su umbral.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Secciones corregidas.&lt;/b&gt; Una sección cuyas etiquetas se editaron a mano las conserva.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Classifies many Sentinel-2 scenes as &lt;i&gt;Classify extent&lt;/i&gt; does, several at a time, each in a process of its own. The folder then holds one GeoPackage per scene, and a report &lt;i&gt;index.html&lt;/i&gt; with a map of the scenes, their labels and the reasons of failures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Raster layers of the project, and a list, separated by semicolons or line breaks, of: folders of scenes; patterns such as &lt;i&gt;/data/*.SAFE&lt;/i&gt;; CSV files with a column &lt;i&gt;source&lt;/i&gt;; STAC items, item collections and catalogues, as files or addresses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stopping.&lt;/b&gt; The run can be cancelled, or the computer switched off. The same call with the same folder continues: finished scenes are not classified again, and failed ones are tried again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grids.&lt;/b&gt; Scenes of one tile get the same sections, so that dates can be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Clasifica muchas escenas Sentinel-2 como lo hace &lt;i&gt;Clasificar extensión&lt;/i&gt;, varias a la vez, cada una en su propio proceso. La carpeta contiene después un GeoPackage por escena y un informe &lt;i&gt;index.html&lt;/i&gt; con un mapa de las escenas, sus etiquetas y las causas de los fallos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuentes.&lt;/b&gt; Capas ráster del proyecto, y una lista, separada por punto y coma o saltos de línea, de: carpetas de escenas; patrones como &lt;i&gt;/data/*.SAFE&lt;/i&gt;; archivos CSV con una columna &lt;i&gt;source&lt;/i&gt;; ítems, colecciones de ítems y catálogos STAC, como archivos o direcciones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detener.&lt;/b&gt; El proceso se puede cancelar, o apagar el ordenador. La misma llamada con la misma carpeta continúa: las escenas terminadas no se clasifican otra vez, y las fallidas se intentan de nuevo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cuadrículas.&lt;/b&gt; Las escenas de una tesela reciben las mismas secciones, para poder comparar fechas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares the labels of a result layer with a &lt;b&gt;reference&lt;/b&gt;, section by section: polygons with a class field, a raster of classes, or a result layer with sections that were confirmed or corrected by hand. This can be the result itself: then the labels that the model had given are compared with the corrected ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Report.&lt;/b&gt; The scores of the training report with their intervals, in all and by label; for each label the area of the sections that have it in both, only in the map and only in the reference; and maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disagreement.&lt;/b&gt; A layer of the assessed sections with the labels that the map missed and those that it added.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels of the reference.&lt;/b&gt; A section has a label if the class covers at least the minimum cover of its area. Sections with too much unlabelled area are left out.&lt;/p&gt;&lt;p&gt;Scores on ground that the model was trained on are not independent: the log and the report say so, if the card of the model names this ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara las etiquetas de una capa de resultado con una &lt;b&gt;referencia&lt;/b&gt;, sección por sección: polígonos con un campo de clase, un ráster de clases, o una capa de resultado con secciones confirmadas o corregidas a mano. Puede ser el resultado mismo: entonces las etiquetas que dio el modelo se comparan con las corregidas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Informe.&lt;/b&gt; Las medidas del informe de entrenamiento con sus intervalos, en total y por etiqueta; para cada etiqueta la superficie de las secciones que la tienen en ambos, solo en el mapa y solo en la referencia; y mapas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Desacuerdo.&lt;/b&gt; Una capa de las secciones evaluadas con las etiquetas que el mapa omitió y las que añadió.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etiquetas de la referencia.&lt;/b&gt; Una sección tiene una etiqueta si la clase cubre al menos la cobertura mínima de su superficie. Las secciones con demasiada superficie sin etiqueta se omiten.&lt;/p&gt;&lt;p&gt;Los valores en terreno con el que se entrenó el modelo no son independientes: el registro y el informe lo dicen, si la ficha del modelo nombra este terreno.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two or more result layers of the same ground: dates of one scene, or models. They are put in the order of the dates of their scenes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Changes.&lt;/b&gt; A layer with the labels that each section gained and lost from the first to the last result, and the change of each probability.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series.&lt;/b&gt; For each label and result: the number, share and area of the sections with it, and its mean probability, on the sections that are classified in all results; as a table and as charts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grids.&lt;/b&gt; Results on other grids or in other coordinate systems are compared by area: a section has the labels that at least half of its area has in the other result, and the mean probability over its area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; Results with different label sets are compared in the labels of the same name; the log names the others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compara dos o más capas de resultado del mismo terreno: fechas de una escena, o modelos. Se ponen en el orden de las fechas de sus escenas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cambios.&lt;/b&gt; Una capa con las etiquetas que cada sección ganó y perdió del primer al último resultado, y el cambio de cada probabilidad.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Serie temporal.&lt;/b&gt; Para cada etiqueta y resultado: el número, la proporción y la superficie de las secciones con ella, y su probabilidad media, en las secciones clasificadas en todos los resultados; como tabla y como gráficos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cuadrículas.&lt;/b&gt; Los resultados en otras cuadrículas o sistemas de coordenadas se comparan por superficie: una sección tiene las etiquetas que al menos la mitad de su superficie tiene en el otro resultado, y la probabilidad media sobre su superficie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etiquetas.&lt;/b&gt; Los resultados con conjuntos de etiquetas distintos se comparan en las etiquetas del mismo nombre; el registro nombra las otras.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Computes for each polygon and each label of a result layer, over the classified sections that it overlaps:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;share&lt;/i&gt;: the part of the classified ground in the polygon that is in sections with the label;&lt;/li&gt;&lt;li&gt;&lt;i&gt;km2&lt;/i&gt;: the area of this part;&lt;/li&gt;&lt;li&gt;&lt;i&gt;expected&lt;/i&gt;: the sum, over the sections, of the probability of the label times the area of the section inside the polygon, in km². Where labels were corrected by hand, the probability is 0 or 1.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;These are areas of sections that hold the label. A label that covers a corner of a section counts with all of it, so they are larger than the area of the land cover itself.&lt;/p&gt;&lt;p&gt;Polygons can overlap; each is computed for itself. They can have any coordinate system, and outlines that cross themselves are repaired. Polygons without a classified section have empty statistics.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Calcula para cada polígono y cada etiqueta de una capa de resultado, sobre las secciones clasificadas que solapa:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;share&lt;/i&gt;: la parte del terreno clasificado del polígono que está en secciones con la etiqueta;&lt;/li&gt;&lt;li&gt;&lt;i&gt;km2&lt;/i&gt;: la superficie de esa parte;&lt;/li&gt;&lt;li&gt;&lt;i&gt;expected&lt;/i&gt;: la suma, sobre las secciones, de la probabilidad de la etiqueta por la superficie de la sección dentro del polígono, en km². Donde las etiquetas se corrigieron a mano, la probabilidad es 0 o 1.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Son superficies de secciones que tienen la etiqueta. Una etiqueta que cubre una esquina de una sección cuenta con toda ella, así que son mayores que la superficie de la cobertura misma.&lt;/p&gt;&lt;p&gt;Los polígonos se pueden solapar; cada uno se calcula por sí mismo. Pueden tener cualquier sistema de coordenadas, y los contornos que se cruzan se reparan. Los polígonos sin sección clasificada tienen estadísticas vacías.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Converts a downloaded model into a LandLabels .onnx file for &lt;i&gt;Classify extent&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BigEarthNet v2.0 (reBEN).&lt;/b&gt; The file model.safetensors of a variant for Sentinel-2 (s2), with config.json in the same folder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;K-Branch CNN&lt;/b&gt; of BigEarthNet v1.0, with 19 or 43 labels. The .index file of the TensorFlow checkpoint, with its .data file in the same folder, or the zip.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Any ONNX scene classifier&lt;/b&gt; with a description: a JSON file with bands, size, resampling, scale, mean, std, labels and activation.&lt;/p&gt;&lt;p&gt;The licence of the model applies to the imported file too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Convierte un modelo descargado en un archivo .onnx de LandLabels para &lt;i&gt;Clasificar extensión&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BigEarthNet v2.0 (reBEN).&lt;/b&gt; El archivo model.safetensors de una variante para Sentinel-2 (s2), con config.json en la misma carpeta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;K-Branch CNN&lt;/b&gt; de BigEarthNet v1.0, con 19 o 43 etiquetas. El archivo .index del checkpoint de TensorFlow, con su archivo .data en la misma carpeta, o el zip.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cualquier clasificador de escenas ONNX&lt;/b&gt; con una descripción: un archivo JSON con bands, size, resampling, scale, mean, std, labels y activation.&lt;/p&gt;&lt;p&gt;La licencia del modelo se aplica también al archivo importado.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and assigns &lt;b&gt;every land-cover label that is present&lt;/b&gt; to each section, with its probability. The result is a styled polygon layer in a GeoPackage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Any layer of a product, also zipped: the product itself, or one band file; the other bands are found. Or a stack with named bands, or with 10 to 13, in any coordinate system. The log contains the scene report and all assumptions. The bundled models are trained on Level-2A; classifying Level-1C and filling missing bands must be allowed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Clouds.&lt;/b&gt; The field &lt;i&gt;clear_share&lt;/i&gt; is the share of a section without cloud, shadow and snow, if the product has a cloud mask or one is given. Set a minimum to leave cloudy sections without labels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Novelty.&lt;/b&gt; The field &lt;i&gt;novelty&lt;/i&gt; says how unlike the model's training sections a section is, from 0 to 1. Above 0.95 its labels are not reliable: snow, clouds, haze, Level-1C, a wrong offset or band order, or land that the model has never seen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bundled models&lt;/b&gt; are demonstration models, trained on about a hundred sections: do not rely on their maps. The log names the model and the reason for its choice. Published models are downloaded, and own ones added, with &lt;i&gt;Raster &amp;gt; LandLabels &amp;gt; Models…&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Each finished row of sections is saved. After a cancel, run again with the same settings and the same output file to continue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; Turn on &lt;i&gt;View &amp;gt; Show Map Tips&lt;/i&gt; and point at a section to see its probabilities. They are also fields of the layer, one per label.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Divide una escena Sentinel-2 en secciones de 1,2 x 1,2 km y asigna a cada una &lt;b&gt;todas las etiquetas de cobertura del suelo presentes&lt;/b&gt;, con su probabilidad. El resultado es una capa de polígonos con estilo en un GeoPackage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada.&lt;/b&gt; Cualquier capa de un producto, también comprimido: el producto mismo, o un archivo de banda; las otras bandas se encuentran. O una pila con bandas con nombre, o de 10 a 13 bandas, en cualquier sistema de coordenadas. El registro contiene el informe de la escena y todos los supuestos. Los modelos incluidos están entrenados con Level-2A; clasificar Level-1C y rellenar bandas que faltan debe permitirse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nubes.&lt;/b&gt; El campo &lt;i&gt;clear_share&lt;/i&gt; es la proporción de una sección sin nubes, sombras ni nieve, si el producto tiene una máscara de nubes o se da una. Fije un mínimo para dejar sin etiquetas las secciones nubladas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Novedad.&lt;/b&gt; El campo &lt;i&gt;novelty&lt;/i&gt; dice cuánto difiere una sección de las secciones de entrenamiento del modelo, de 0 a 1. Por encima de 0,95 sus etiquetas no son fiables: nieve, nubes, bruma, Level-1C, un desplazamiento o un orden de bandas incorrecto, o un terreno que el modelo no ha visto nunca.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Los modelos incluidos&lt;/b&gt; son modelos de demostración, entrenados con un centenar de secciones: no confíe en sus mapas. El registro nombra el modelo y la razón de su elección. Los modelos publicados se descargan, y los propios se añaden, con &lt;i&gt;Ráster &amp;gt; LandLabels &amp;gt; Modelos…&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reanudar.&lt;/b&gt; Cada fila de secciones terminada se guarda. Tras cancelar, ejecute de nuevo con los mismos ajustes y el mismo archivo de salida para continuar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Active &lt;i&gt;Ver &amp;gt; Mostrar avisos del mapa&lt;/i&gt; y señale una sección para ver sus probabilidades. También son campos de la capa, uno por etiqueta.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and labels each with the classes of a &lt;b&gt;reference&lt;/b&gt;: polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover, in any coordinate system. The result is a folder for &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; A section has a label if the class covers at least the minimum cover of its area. Sections with too much unlabelled area are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Training, validation, test.&lt;/b&gt; Whole blocks of neighbouring sections are assigned to one of the three: neighbours look alike, and testing on them would overestimate the model.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corrected sections.&lt;/b&gt; The reference can also be a result of &lt;i&gt;Classify extent&lt;/i&gt; whose sections were confirmed or corrected by hand: these are used, with the labels in the layer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How many?&lt;/b&gt; With fewer than 10,000 sections the model is a demonstration model. Build several training sets from several scenes and train on them together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Written sections are kept; the same settings and folder continue with the rest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Divide una escena Sentinel-2 en secciones de 1,2 x 1,2 km y etiqueta cada una con las clases de una &lt;b&gt;referencia&lt;/b&gt;: polígonos con un campo de clase, o un ráster de clases como CORINE o ESA WorldCover, en cualquier sistema de coordenadas. El resultado es una carpeta para &lt;i&gt;Entrenar modelo&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etiquetas.&lt;/b&gt; Una sección tiene una etiqueta si la clase cubre al menos la cobertura mínima de su superficie. Las secciones con demasiada superficie sin etiqueta se omiten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrenamiento, validación, prueba.&lt;/b&gt; Bloques enteros de secciones vecinas van a una de las tres partes: las vecinas se parecen, y probar con ellas sobrestimaría el modelo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Secciones corregidas.&lt;/b&gt; La referencia puede ser también un resultado de &lt;i&gt;Clasificar extensión&lt;/i&gt; con secciones confirmadas o corregidas a mano: se usan estas, con las etiquetas de la capa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;¿Cuántas?&lt;/b&gt; Con menos de 10 000 secciones el modelo es un modelo de demostración. Construya varios conjuntos de entrenamiento de varias escenas y entrene con todos juntos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reanudar.&lt;/b&gt; Las secciones escritas se conservan; los mismos ajustes y la misma carpeta continúan con el resto.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Downloads a published model through QGIS's network settings and converts it, without torch and TensorFlow. &lt;i&gt;Classify extent&lt;/i&gt; takes it by its name.&lt;/p&gt;&lt;ul&gt;{models}&lt;/ul&gt;&lt;p&gt;A download that was cancelled or interrupted continues when it is started again. The size and the SHA-256 that the server declares are checked. The licence of the model applies to the file too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Descarga un modelo publicado con los ajustes de red de QGIS y lo convierte, sin torch ni TensorFlow. &lt;i&gt;Clasificar extensión&lt;/i&gt; lo toma por su nombre.&lt;/p&gt;&lt;ul&gt;{models}&lt;/ul&gt;&lt;p&gt;Una descarga cancelada o interrumpida continúa al iniciarla de nuevo. Se comprueban el tamaño y el SHA-256 que declara el servidor. La licencia del modelo se aplica también al archivo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Imports the Sentinel-2 part of an unpacked &lt;b&gt;BigEarthNet&lt;/b&gt; archive, v1.0 or v2.0 (reBEN), into a folder for &lt;i&gt;Train model&lt;/i&gt;. The archives are at bigearth.net.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out&lt;/b&gt; are sections with snow, clouds or cloud shadows, by the flags of v2.0 and the official lists for v1.0. Sections that cannot be read are named in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Split.&lt;/b&gt; place: whole overpasses (v1.0) or tiles (v2.0) are used for training, validation or test; official: as published; random: 60, 20 and 20 percent as in the paper. With random, test sections have neighbours in the training data, and the scores are too high.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Imported sections are kept; the same settings and folder continue with the rest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Importa la parte Sentinel-2 de un archivo &lt;b&gt;BigEarthNet&lt;/b&gt; descomprimido, v1.0 o v2.0 (reBEN), a una carpeta para &lt;i&gt;Entrenar modelo&lt;/i&gt;. Los archivos están en bigearth.net.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Se omiten&lt;/b&gt; las secciones con nieve, nubes o sombras de nubes, según las marcas de v2.0 y las listas oficiales para v1.0. Las secciones que no se pueden leer se nombran en el registro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;División.&lt;/b&gt; place: pasadas enteras (v1.0) o teselas (v2.0) sirven para entrenar, validar o probar; official: como se publicó; random: 60, 20 y 20 por ciento como en el artículo. Con random, las secciones de prueba tienen vecinas en los datos de entrenamiento, y los valores son demasiado altos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reanudar.&lt;/b&gt; Las secciones importadas se conservan; los mismos ajustes y la misma carpeta continúan con el resto.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Merges result layers of several dates of one tile into one result layer, which can be opened, styled and re-thresholded like any other. The results must have the same labels and the same grid, as those of &lt;i&gt;Classify many scenes&lt;/i&gt; with one grid per tile, or of runs that follow the grid of another result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules.&lt;/b&gt; &lt;i&gt;most-frequent&lt;/i&gt;: the labels that are there on at least half of the dates; the probability is the share of the dates. &lt;i&gt;best-clear&lt;/i&gt;: labels and probabilities of the date with the largest clear share. &lt;i&gt;mean-probability&lt;/i&gt;: the mean probability over the dates, and the labels whose mean reaches the threshold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields.&lt;/b&gt; &lt;i&gt;n_dates&lt;/i&gt;: the number of results in which the section was classified; &lt;i&gt;agreement&lt;/i&gt;: how well they agree, 0 to 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fusiona capas de resultado de varias fechas de una tesela en una capa de resultado, que se abre, se representa y recibe otros umbrales como cualquier otra. Los resultados deben tener las mismas etiquetas y la misma cuadrícula, como los de &lt;i&gt;Clasificar muchas escenas&lt;/i&gt; con una cuadrícula por tesela, o de procesos que siguen la cuadrícula de otro resultado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reglas.&lt;/b&gt; &lt;i&gt;most-frequent&lt;/i&gt;: las etiquetas presentes en al menos la mitad de las fechas; la probabilidad es la proporción de las fechas. &lt;i&gt;best-clear&lt;/i&gt;: etiquetas y probabilidades de la fecha con la mayor proporción despejada. &lt;i&gt;mean-probability&lt;/i&gt;: la probabilidad media sobre las fechas, y las etiquetas cuya media alcanza el umbral.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos.&lt;/b&gt; &lt;i&gt;n_dates&lt;/i&gt;: el número de resultados en los que se clasificó la sección; &lt;i&gt;agreement&lt;/i&gt;: cuánto coinciden, 0 a 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Runs a model on the sections of a training set and compares the assigned labels with the true ones. The &lt;b&gt;report&lt;/b&gt; is one HTML file: the paper's scores with confidence intervals, the scores of each label, the reliability of the probabilities, examples of correct and wrong sections, and warnings on the scores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Split.&lt;/b&gt; Evaluate on sections that the model was not trained on: choose test, or all for a training set of another place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Aplica un modelo a las secciones de un conjunto de entrenamiento y compara las etiquetas asignadas con las verdaderas. El &lt;b&gt;informe&lt;/b&gt; es un archivo HTML: las medidas del artículo con intervalos de confianza, las de cada etiqueta, la fiabilidad de las probabilidades, ejemplos de secciones correctas y erróneas, y advertencias sobre los valores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Parte.&lt;/b&gt; Evalúe con secciones con las que el modelo no se entrenó: elija test, o all para un conjunto de entrenamiento de otro lugar.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests sections of a result layer of &lt;i&gt;Classify extent&lt;/i&gt; to label or to correct by hand, the most useful first: their probabilities are near the thresholds, they are unlike the training sections, and they differ from each other and lie apart. No model is needed.&lt;/p&gt;&lt;p&gt;Cloudy sections, sections without data, and sections that were corrected already are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A layer with the fields &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;section&lt;/i&gt; (as in the result layer), &lt;i&gt;reason&lt;/i&gt;, &lt;i&gt;uncertainty&lt;/i&gt; (in bits, over all labels) and &lt;i&gt;novelty&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Propone secciones de una capa de resultado de &lt;i&gt;Clasificar extensión&lt;/i&gt; para etiquetar o corregir a mano, las más útiles primero: sus probabilidades están cerca de los umbrales, difieren de las secciones de entrenamiento, difieren entre sí y están separadas. No hace falta ningún modelo.&lt;/p&gt;&lt;p&gt;Se omiten las secciones nubladas, sin datos o ya corregidas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Una capa con los campos &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;section&lt;/i&gt; (como en la capa de resultado), &lt;i&gt;reason&lt;/i&gt;, &lt;i&gt;uncertainty&lt;/i&gt; (en bits, sobre todas las etiquetas) y &lt;i&gt;novelty&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a model on a &lt;b&gt;training set&lt;/b&gt; made by &lt;i&gt;Build training set&lt;/i&gt; or &lt;i&gt;Import BigEarthNet&lt;/i&gt;. The result is an .onnx file for &lt;i&gt;Classify extent&lt;/i&gt;, with its weights (.safetensors) for further training and a report beside it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model to start from.&lt;/b&gt; With few sections, start from a trained model: its network is kept, and its last layer is replaced if the labels differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preset.&lt;/b&gt; standard: the paper's procedure with later improvements; training stops early if the validation scores no longer improve. paper: exactly the procedure of the paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Separate process.&lt;/b&gt; Training runs beside QGIS and continues if QGIS is closed. Its files are in a folder beside the model, with the suffix .run. After a cancel, the same settings resume it after the last finished epoch.&lt;/p&gt;&lt;p&gt;A model trained on fewer than 10,000 sections is a &lt;b&gt;demonstration model&lt;/b&gt;: do not rely on its maps.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entrena un modelo con un &lt;b&gt;conjunto de entrenamiento&lt;/b&gt; hecho por &lt;i&gt;Construir conjunto de entrenamiento&lt;/i&gt; o &lt;i&gt;Importar BigEarthNet&lt;/i&gt;. El resultado es un archivo .onnx para &lt;i&gt;Clasificar extensión&lt;/i&gt;, con sus pesos (.safetensors) para seguir entrenando y un informe al lado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modelo de partida.&lt;/b&gt; Con pocas secciones, parta de un modelo entrenado: su red se conserva, y su última capa se sustituye si las etiquetas difieren.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preajuste.&lt;/b&gt; standard: el procedimiento del artículo con mejoras posteriores; el entrenamiento termina antes si los valores de validación ya no mejoran. paper: exactamente el procedimiento del artículo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Proceso aparte.&lt;/b&gt; El entrenamiento corre al lado de QGIS y sigue si se cierra QGIS. Sus archivos están en una carpeta junto al modelo, con el sufijo .run. Tras cancelar, los mismos ajustes lo reanudan después de la última época terminada.&lt;/p&gt;&lt;p&gt;Un modelo entrenado con menos de 10 000 secciones es un &lt;b&gt;modelo de demostración&lt;/b&gt;: no confíe en sus mapas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a land-cover map of &lt;b&gt;300 m patches&lt;/b&gt;, 16 for each section of a result layer: the label with most evidence in the patch, among the labels that the section has. Other thresholds and corrected labels are respected. Patches in which no label of the section has evidence above zero have no data.&lt;/p&gt;&lt;p&gt;The map was not trained as a map of patches: it shows which of the section's labels the model saw most there. Its accuracy against pixel references is in docs/evidence.md.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A cloud-optimised GeoTIFF with colours and names of the labels; the values are those of the label set, from 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe un mapa de cobertura del suelo de &lt;b&gt;celdas de 300 m&lt;/b&gt;, 16 por cada sección de una capa de resultado: la etiqueta con más evidencia en la celda, entre las etiquetas de la sección. Se respetan otros umbrales y las etiquetas corregidas. Las celdas en las que ninguna etiqueta de la sección tiene evidencia por encima de cero no tienen datos.&lt;/p&gt;&lt;p&gt;El mapa no se entrenó como mapa de celdas: muestra cuál de las etiquetas de la sección vio más el modelo allí. Su exactitud frente a referencias por píxel está en docs/evidence.md.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Un GeoTIFF optimizado para la nube con colores y nombres de las etiquetas; los valores son los del conjunto de etiquetas, desde 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a model whose results have the field &lt;i&gt;novelty&lt;/i&gt;, from 0 to 1: the share of training sections, held out with their place, that are less unlike the others. Above 0.95 the labels of a section are not reliable. Models trained with LandLabels have it already; imported ones do not.&lt;/p&gt;&lt;p&gt;Novelty is measured on the training sets that the model was trained on, or on ones like them, with at least 40 sections from 5 places. Labels and probabilities of the model do not change.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe un modelo cuyos resultados tienen el campo &lt;i&gt;novelty&lt;/i&gt;, de 0 a 1: la proporción de secciones de entrenamiento, reservadas con su lugar, que difieren menos de las demás. Por encima de 0,95 las etiquetas de una sección no son fiables. Los modelos entrenados con LandLabels ya lo tienen; los importados, no.&lt;/p&gt;&lt;p&gt;La novedad se mide en los conjuntos de entrenamiento del modelo, o en otros parecidos, con al menos 40 secciones de 5 lugares. Las etiquetas y probabilidades del modelo no cambian.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a report of a result layer as PDF (A4): the map in the style that the layer has now, with its legend; a chart and a table of the labels with their sections, area and share; what makes the labels less reliable; and scene, model, thresholds and versions.&lt;/p&gt;&lt;p&gt;A filter of the layer is respected.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe un informe de una capa de resultado como PDF (A4): el mapa en el estilo actual de la capa, con su leyenda; un gráfico y una tabla de las etiquetas con sus secciones, superficie y proporción; lo que hace menos fiables las etiquetas; y escena, modelo, umbrales y versiones.&lt;/p&gt;&lt;p&gt;Se respeta un filtro de la capa.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a report to the log: versions and folders of all packages, a test classification on each device with its speed, known conflicts, and what to do. Add it to a bug report: user names and addresses are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe un informe en el registro: versiones y carpetas de todos los paquetes, una clasificación de prueba en cada dispositivo con su velocidad, conflictos conocidos y qué hacer. Añádalo a un informe de error: los nombres de usuario y las direcciones se omiten.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a result layer in another format. Labels are those in the layer: with the thresholds in use, and as corrected by hand. A filter of the layer and &lt;i&gt;Selected features only&lt;/i&gt; are respected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels and probabilities&lt;/b&gt; of each section: GeoPackage (with its style), GeoJSON (WGS 84), FlatGeobuf, Shapefile (with a table of its short names), CSV without or with geometry, GeoParquet (where GDAL has it). Fields that you added are exported too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Others.&lt;/b&gt; A raster with one band of probabilities per label; JSON files in the form of BigEarthNet; a STAC item that describes result and model; an Excel workbook with the sections, the area and the share of each label. For a printable report, use &lt;i&gt;Export report&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe una capa de resultado en otro formato. Las etiquetas son las de la capa: con los umbrales en uso, y como se corrigieron a mano. Se respetan un filtro de la capa y &lt;i&gt;Solo objetos seleccionados&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etiquetas y probabilidades&lt;/b&gt; de cada sección: GeoPackage (con su estilo), GeoJSON (WGS 84), FlatGeobuf, Shapefile (con una tabla de sus nombres cortos), CSV sin o con geometría, GeoParquet (donde GDAL lo tiene). Los campos que usted añadió se exportan también.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Otros.&lt;/b&gt; Un ráster con una banda de probabilidades por etiqueta; archivos JSON con la forma de BigEarthNet; un ítem STAC que describe resultado y modelo; un libro de Excel con las secciones, la superficie y la proporción de cada etiqueta. Para un informe imprimible use &lt;i&gt;Exportar informe&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the &lt;b&gt;evidence&lt;/b&gt; of each label: how much each of the 16 patches of a section, 300 m wide, adds to the label's logit. One band per label, and one of the attention, which says how much the network looks at each patch whatever the label.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reading it.&lt;/b&gt; Above zero, the patch speaks for the label; below, against it. The 16 values of a section and the bias (metadata item BIAS of the band) add up exactly to the logit, and the probability is its logistic function. It shows what the model has used, not what is on the ground: a patch can speak for a label by its surroundings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A result layer: its record names the scene, the model and the grid, which are opened again and verified. Or a scene and a model. The model must give evidence (architecture multi-attention; the bundled models do).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A cloud-optimised GeoTIFF with a style. Choose the label to show in the layer's list of styles.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Escribe la &lt;b&gt;evidencia&lt;/b&gt; de cada etiqueta: cuánto añade cada una de las 16 celdas de una sección, de 300 m de ancho, al logit de la etiqueta. Una banda por etiqueta, y una de la atención, que dice cuánto mira la red cada celda sea cual sea la etiqueta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lectura.&lt;/b&gt; Por encima de cero la celda habla a favor de la etiqueta; por debajo, en contra. Los 16 valores de una sección y el sesgo (metadato BIAS de la banda) suman exactamente el logit, y la probabilidad es su función logística. Muestra lo que usó el modelo, no lo que hay en el suelo: una celda puede hablar a favor de una etiqueta por su entorno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada.&lt;/b&gt; Una capa de resultado: su registro nombra la escena, el modelo y la cuadrícula, que se abren de nuevo y se verifican. O una escena y un modelo. El modelo debe dar evidencia (arquitectura multiatención; los modelos incluidos la dan).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Un GeoTIFF optimizado para la nube con un estilo. Elija la etiqueta que se muestra en la lista de estilos de la capa.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A GeoPackage file (.gpkg). It can be opened during the run, and a stopped run can be resumed.</source>
   <translation>Un archivo GeoPackage (.gpkg). Se puede abrir durante el proceso, y un proceso detenido se puede reanudar.</translation>
  </message>
  <message>
   <source>A GeoTIFF file (.tif); its style (.qml) is written beside it.</source>
   <translation>Un archivo GeoTIFF (.tif); su estilo (.qml) se escribe al lado.</translation>
  </message>
  <message>
   <source>A JSON file; by default the one of the same name beside the .onnx file.</source>
   <translation>Un archivo JSON; por defecto el del mismo nombre junto al archivo .onnx.</translation>
  </message>
  <message>
   <source>A LandLabels .onnx file with its .safetensors file beside it.</source>
   <translation>Un archivo .onnx de LandLabels con su archivo .safetensors al lado.</translation>
  </message>
  <message>
   <source>A Sentinel-2 product: a SAFE folder, a zip file, a folder of band files, a stack, or the address of one of these or of a STAC item.</source>
   <translation>Un producto Sentinel-2: una carpeta SAFE, un archivo zip, una carpeta de archivos de bandas, una pila, o la dirección de uno de ellos o de un ítem STAC.</translation>
  </message>
  <message>
   <source>A clear share of at least {share} is requested, but '{scene}' has no cloud mask; specify a cloud mask, or do not request a clear share.</source>
   <translation>Se pide una proporción despejada de al menos {share}, pero «{scene}» no tiene máscara de nubes; indique una máscara de nubes, o no pida una proporción despejada.</translation>
  </message>
  <message>
   <source>A convolutional network of 101 layers.</source>
   <translation>Una red convolucional de 101 capas.</translation>
  </message>
  <message>
   <source>A convolutional network of 50 layers, the usual reference.</source>
   <translation>Una red convolucional de 50 capas, la referencia habitual.</translation>
  </message>
  <message>
   <source>A file model.safetensors, a TensorFlow checkpoint (.index or .zip), or an ONNX classifier (.onnx).</source>
   <translation>Un archivo model.safetensors, un checkpoint de TensorFlow (.index o .zip), o un clasificador ONNX (.onnx).</translation>
  </message>
  <message>
   <source>A folder for a chart of each label, as PNG and SVG.</source>
   <translation>Una carpeta para un gráfico de cada etiqueta, como PNG y SVG.</translation>
  </message>
  <message>
   <source>A folder made by Build training set or Import BigEarthNet.</source>
   <translation>Una carpeta hecha por «Construir conjunto de entrenamiento» o «Importar BigEarthNet».</translation>
  </message>
  <message>
   <source>A folder, or s3://bucket/folder. A stopped run is continued in it.</source>
   <translation>Una carpeta, o s3://bucket/carpeta. Un proceso detenido continúa en ella.</translation>
  </message>
  <message>
   <source>A folder. A stopped run can be resumed.</source>
   <translation>Una carpeta. Un proceso detenido se puede reanudar.</translation>
  </message>
  <message>
   <source>A label is assigned if its probability reaches this value. Not set: the model's own thresholds.</source>
   <translation>Una etiqueta se asigna si su probabilidad alcanza este valor. Sin definir: los umbrales propios del modelo.</translation>
  </message>
  <message>
   <source>A label is assigned if its probability reaches this value. Not set: the thresholds stay as they are.</source>
   <translation>Una etiqueta se asigna si su probabilidad alcanza este valor. Sin definir: los umbrales quedan como están.</translation>
  </message>
  <message>
   <source>A large convolutional network.</source>
   <translation>Una red convolucional grande.</translation>
  </message>
  <message>
   <source>A large network of multilayer perceptrons.</source>
   <translation>Una red grande de perceptrones multicapa.</translation>
  </message>
  <message>
   <source>A large vision transformer.</source>
   <translation>Un vision transformer grande.</translation>
  </message>
  <message>
   <source>A layer made by Classify extent; its changes must be saved.</source>
   <translation>Una capa hecha por «Clasificar extensión»; sus cambios deben estar guardados.</translation>
  </message>
  <message>
   <source>A layer made by Classify extent; its changes must be saved. A filter of it is respected.</source>
   <translation>Una capa hecha por «Clasificar extensión»; sus cambios deben estar guardados. Se respeta un filtro.</translation>
  </message>
  <message>
   <source>A model is being trained. Click to show the training.</source>
   <translation>Se está entrenando un modelo. Haga clic para ver el entrenamiento.</translation>
  </message>
  <message>
   <source>A model that assigns the labels, to train a network on scenes without a reference. Scores on such sections show how well the new model agrees with it, not how often it is right.</source>
   <translation>Un modelo que asigna las etiquetas, para entrenar una red con escenas sin referencia. Los valores en tales secciones muestran cuánto coincide con él el nuevo modelo, no con qué frecuencia acierta.</translation>
  </message>
  <message>
   <source>A model to start from keeps its architecture.</source>
   <translation>Un modelo de partida conserva su arquitectura.</translation>
  </message>
  <message>
   <source>A model trained on fewer than {n:,} sections is a demonstration model: do not rely on its maps.</source>
   <translation>Un modelo entrenado con menos de {n:,} secciones es un modelo de demostración: no confíe en sus mapas.</translation>
  </message>
  <message>
   <source>A model whose labels by patch are added to the training set as a second target. Its labels, bands and architecture may differ from those of the new model. Not set: the shares of Teach training set, if the training set has them.</source>
   <translation>Un modelo cuyas etiquetas por celda se añaden al conjunto de entrenamiento como segundo objetivo. Sus etiquetas, bandas y arquitectura pueden diferir de las del modelo nuevo. Sin definir: las proporciones de «Enseñar conjunto de entrenamiento», si el conjunto las tiene.</translation>
  </message>
  <message>
   <source>A model whose labels by patch are added to the training set as a second target; its labels may differ. A training set that was taught already (Teach training set) needs none here.</source>
   <translation>Un modelo cuyas etiquetas por celda se añaden al conjunto de entrenamiento como segundo objetivo; sus etiquetas pueden diferir. Un conjunto ya enseñado («Enseñar conjunto de entrenamiento») no necesita ninguno aquí.</translation>
  </message>
  <message>
   <source>A new or empty folder for the training set.</source>
   <translation>Una carpeta nueva o vacía para el conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>A raster in which 0 is clear, or a scene classification (SCL). Not set: that of the product, if any.</source>
   <translation>Un ráster en el que 0 es despejado, o una clasificación de escena (SCL). Sin definir: la del producto, si la hay.</translation>
  </message>
  <message>
   <source>A raster layer below the sections, such as the scene.</source>
   <translation>Una capa ráster bajo las secciones, como la escena.</translation>
  </message>
  <message>
   <source>A report on versions, packages and devices, to find out why something fails</source>
   <translation>Un informe sobre versiones, paquetes y dispositivos, para averiguar por qué algo falla</translation>
  </message>
  <message>
   <source>A result layer of Classify extent. Its file is changed.</source>
   <translation>Una capa de resultado de «Clasificar extensión». Su archivo se modifica.</translation>
  </message>
  <message>
   <source>A result layer. Not set: the first result.</source>
   <translation>Una capa de resultado. Sin definir: el primer resultado.</translation>
  </message>
  <message>
   <source>A section has a label if the class covers at least this share of its area.</source>
   <translation>Una sección tiene una etiqueta si la clase cubre al menos esta proporción de su superficie.</translation>
  </message>
  <message>
   <source>A section is left out if a smaller share of its area has clear data.</source>
   <translation>Una sección se omite si una proporción menor de su superficie tiene datos despejados.</translation>
  </message>
  <message>
   <source>A section is left out if more than this share of its area has no class in the reference.</source>
   <translation>Una sección se omite si más de esta proporción de su superficie no tiene clase en la referencia.</translation>
  </message>
  <message>
   <source>A server or a folder to download models from, in place of the published addresses.</source>
   <translation>Un servidor o una carpeta de donde descargar modelos, en lugar de las direcciones publicadas.</translation>
  </message>
  <message>
   <source>A trained model needs fewer sections to learn from; its bands and architecture are kept.</source>
   <translation>Un modelo entrenado necesita menos secciones para aprender; sus bandas y su arquitectura se conservan.</translation>
  </message>
  <message>
   <source>A training is running in '{folder}'; wait for it, stop it, or choose another output.</source>
   <translation>Hay un entrenamiento en curso en «{folder}»; espérelo, deténgalo, o elija otra salida.</translation>
  </message>
  <message>
   <source>A training set is a folder created by &lt;i&gt;Build training set&lt;/i&gt; or &lt;i&gt;Import BigEarthNet&lt;/i&gt;. Training sets used together must have the same labels and bands.</source>
   <translation>Un conjunto de entrenamiento es una carpeta creada por &lt;i&gt;Construir conjunto de entrenamiento&lt;/i&gt; o &lt;i&gt;Importar BigEarthNet&lt;/i&gt;. Los conjuntos que se usan juntos deben tener las mismas etiquetas y bandas.</translation>
  </message>
  <message>
   <source>AREA holds no polygon</source>
   <translation>AREA no contiene ningún polígono</translation>
  </message>
  <message>
   <source>Accuracy of {name}</source>
   <translation>Exactitud de {name}</translation>
  </message>
  <message>
   <source>Add a Sentinel-2 scene to the project and choose it as the scene.</source>
   <translation>Añada una escena Sentinel-2 al proyecto y elíjala como escena.</translation>
  </message>
  <message>
   <source>Add a land-cover reference to the project: polygons or a raster of classes.</source>
   <translation>Añada una referencia de cobertura del suelo al proyecto: polígonos o un ráster de clases.</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Añadir un archivo de modelo</translation>
  </message>
  <message>
   <source>Add file…</source>
   <translation>Añadir archivo…</translation>
  </message>
  <message>
   <source>Add folder…</source>
   <translation>Añadir carpeta…</translation>
  </message>
  <message>
   <source>Add novelty to model</source>
   <translation>Añadir novedad a un modelo</translation>
  </message>
  <message>
   <source>Add the Sentinel-2 scene to classify to the project.</source>
   <translation>Añada al proyecto la escena Sentinel-2 que quiere clasificar.</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Añadir {name}</translation>
  </message>
  <message>
   <source>Adds the labels of another model, by 300 m patch, to a training set as a second target.</source>
   <translation>Añade las etiquetas de otro modelo, por celda de 300 m, a un conjunto de entrenamiento como segundo objetivo.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Acuerdo</translation>
  </message>
  <message>
   <source>Agreement of the dates</source>
   <translation>Acuerdo de las fechas</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All bands</source>
   <translation>Todas las bandas</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>All labels correct</source>
   <translation>Todas las etiquetas correctas</translation>
  </message>
  <message>
   <source>All scores</source>
   <translation>Todas las medidas</translation>
  </message>
  <message>
   <source>All scores for other programs.</source>
   <translation>Todos los valores para otros programas.</translation>
  </message>
  <message>
   <source>All sections come from one place: the scores do not show how good the model is at other places.</source>
   <translation>Todas las secciones vienen de un solo lugar: los valores no muestran lo bueno que es el modelo en otros lugares.</translation>
  </message>
  <message>
   <source>All sections come from {n} block of neighbouring sections: the intervals are rough.</source>
   <translation>Todas las secciones vienen de {n} bloque de secciones vecinas: los intervalos son aproximados.</translation>
  </message>
  <message>
   <source>All sections come from {n} place: the scores may differ at other places, and the intervals are rough.</source>
   <translation>Todas las secciones vienen de {n} lugar: los valores pueden diferir en otros lugares, y los intervalos son aproximados.</translation>
  </message>
  <message>
   <source>All sections have an error.</source>
   <translation>Todas las secciones tienen un error.</translation>
  </message>
  <message>
   <source>All twelve</source>
   <translation>Las doce</translation>
  </message>
  <message>
   <source>All, from north-west</source>
   <translation>Todas, desde el noroeste</translation>
  </message>
  <message>
   <source>Allow Level-1C</source>
   <translation>Permitir Level-1C</translation>
  </message>
  <message>
   <source>Allow Level-1C (less reliable labels)</source>
   <translation>Permitir Level-1C (etiquetas menos fiables)</translation>
  </message>
  <message>
   <source>Allow Level-1C (makes a Level-1C model)</source>
   <translation>Permitir Level-1C (da un modelo Level-1C)</translation>
  </message>
  <message>
   <source>Also sections that were not corrected</source>
   <translation>También secciones no corregidas</translation>
  </message>
  <message>
   <source>Also write a GeoParquet data set</source>
   <translation>Escribir también un conjunto de datos GeoParquet</translation>
  </message>
  <message>
   <source>An .onnx file. The same settings resume a training that was stopped.</source>
   <translation>Un archivo .onnx. Los mismos ajustes reanudan un entrenamiento detenido.</translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation>Análisis</translation>
  </message>
  <message>
   <source>Another run is writing to '{path}'; wait for it, or choose another output.</source>
   <translation>Otro proceso está escribiendo en «{path}»; espérelo, o elija otra salida.</translation>
  </message>
  <message>
   <source>Any layer of a Sentinel-2 product (its other bands are found), or a stack with all bands.</source>
   <translation>Cualquier capa de un producto Sentinel-2 (sus otras bandas se encuentran), o una pila con todas las bandas.</translation>
  </message>
  <message>
   <source>Any layer of a product, also zipped (its other bands are found), or a stack with all bands.</source>
   <translation>Cualquier capa de un producto, también comprimido (sus otras bandas se encuentran), o una pila con todas las bandas.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Arquitectura</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Area (km²)</source>
   <translation>Superficie (km²)</translation>
  </message>
  <message>
   <source>Area of each label in km²</source>
   <translation>Superficie de cada etiqueta en km²</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Áreas</translation>
  </message>
  <message>
   <source>Areas of the sections that hold the label, not of the label itself. The bars are shares of the {total} km² that were assessed; the agreement is the share of this area where both have the label or both lack it.</source>
   <translation>Superficies de las secciones que tienen la etiqueta, no de la etiqueta misma. Las barras son proporciones de los {total} km² evaluados; el acuerdo es la proporción de esa superficie en la que ambos tienen la etiqueta o ninguno la tiene.</translation>
  </message>
  <message>
   <source>As after a training with folds; otherwise only the training sections, if there are any.</source>
   <translation>Como tras un entrenamiento con grupos; si no, solo las secciones de entrenamiento, si las hay.</translation>
  </message>
  <message>
   <source>As in Table 1 of Sumbul and Demir (2019): each score is computed per section, then averaged.</source>
   <translation>Como en la tabla 1 de Sumbul y Demir (2019): cada medida se calcula por sección y después se promedia.</translation>
  </message>
  <message>
   <source>As in the paper</source>
   <translation>Como en el artículo</translation>
  </message>
  <message>
   <source>As stored</source>
   <translation>Como está guardado</translation>
  </message>
  <message>
   <source>As suggested in {layer}</source>
   <translation>Como se propone en {layer}</translation>
  </message>
  <message>
   <source>As the preset</source>
   <translation>Como el preajuste</translation>
  </message>
  <message>
   <source>Assess accuracy</source>
   <translation>Evaluar exactitud</translation>
  </message>
  <message>
   <source>Assign bands</source>
   <translation>Asignar bandas</translation>
  </message>
  <message>
   <source>Assign bands of {layer}</source>
   <translation>Asignar bandas de {layer}</translation>
  </message>
  <message>
   <source>Assign bands…</source>
   <translation>Asignar bandas…</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Asignada</translation>
  </message>
  <message>
   <source>Assignment of bands</source>
   <translation>Asignación de bandas</translation>
  </message>
  <message>
   <source>Assigns the labels of a result layer anew with other thresholds, without a new run.</source>
   <translation>Asigna de nuevo las etiquetas de una capa de resultado con otros umbrales, sin un nuevo proceso.</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Asignar…</translation>
  </message>
  <message>
   <source>Assumed: {sentence}</source>
   <translation>Supuesto: {sentence}</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Supuestos</translation>
  </message>
  <message>
   <source>At the speed of your last training ({speed:.0f} sections per second) it takes at most {time}.</source>
   <translation>A la velocidad de su último entrenamiento ({speed:.0f} secciones por segundo) tarda como mucho {time}.</translation>
  </message>
  <message>
   <source>At {pixel} m, in {file}: {bands}.</source>
   <translation>A {pixel} m, en {file}: {bands}.</translation>
  </message>
  <message>
   <source>At {pixel} m: {bands}.</source>
   <translation>A {pixel} m: {bands}.</translation>
  </message>
  <message>
   <source>Attention, lowest to highest:</source>
   <translation>Atención, de la más baja a la más alta:</translation>
  </message>
  <message>
   <source>Attention, mean of its rows</source>
   <translation>Atención, media de sus filas</translation>
  </message>
  <message>
   <source>Automatic (fits the scene)</source>
   <translation>Automático (adecuado a la escena)</translation>
  </message>
  <message>
   <source>B02 B03 B04 B05 B06 B07 B08 B8A B11 B12</source>
   <translation>B02 B03 B04 B05 B06 B07 B08 B8A B11 B12</translation>
  </message>
  <message>
   <source>B02 B03 B04 B08 B05 B06 B07 B11 B12 B8A</source>
   <translation>B02 B03 B04 B08 B05 B06 B07 B11 B12 B8A</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Background of the map</source>
   <translation>Fondo del mapa</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <source>Band assignment</source>
   <translation>Asignación de bandas</translation>
  </message>
  <message>
   <source>Band of the layer</source>
   <translation>Banda de la capa</translation>
  </message>
  <message>
   <source>Band order</source>
   <translation>Orden de las bandas</translation>
  </message>
  <message>
   <source>Band {bands} looks like a mask and is not used.</source>
   <translation>La banda {bands} parece una máscara y no se usa.</translation>
  </message>
  <message>
   <source>Band {band} is taken as the scene classification (SCL).</source>
   <translation>La banda {band} se toma como clasificación de escena (SCL).</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>Banda {number}</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Bands that a scene lacks are replaced by their training means; the result names them.</source>
   <translation>Las bandas que faltan a una escena se sustituyen por sus medias de entrenamiento; el resultado las nombra.</translation>
  </message>
  <message>
   <source>Bands that the scene lacks and that were replaced by the training mean; NULL if there are none.</source>
   <translation>Bandas que faltan a la escena y que se sustituyeron por la media de entrenamiento; NULL si no hay ninguna.</translation>
  </message>
  <message>
   <source>Bands that the scene lacks are replaced by their training means; the result names them.</source>
   <translation>Las bandas que faltan a la escena se sustituyen por sus medias de entrenamiento; el resultado las nombra.</translation>
  </message>
  <message>
   <source>Bands {bands} look like masks and are not used.</source>
   <translation>Las bandas {bands} parecen máscaras y no se usan.</translation>
  </message>
  <message>
   <source>Bands: {bands}</source>
   <translation>Bandas: {bands}</translation>
  </message>
  <message>
   <source>Baselines</source>
   <translation>Métodos simples</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamaño de lote</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Below each score: its interval, {method}</source>
   <translation>Debajo de cada valor: su intervalo, {method}</translation>
  </message>
  <message>
   <source>Best clear</source>
   <translation>La más despejada</translation>
  </message>
  <message>
   <source>BigEarthNet archive</source>
   <translation>Archivo BigEarthNet</translation>
  </message>
  <message>
   <source>BigEarthNet labels</source>
   <translation>Etiquetas de BigEarthNet</translation>
  </message>
  <message>
   <source>BigEarthNet v2.0 cannot be read</source>
   <translation>BigEarthNet v2.0 no se puede leer</translation>
  </message>
  <message>
   <source>BigEarthNet, 19 labels</source>
   <translation>BigEarthNet, 19 etiquetas</translation>
  </message>
  <message>
   <source>Blocks of neighbouring sections</source>
   <translation>Bloques de secciones vecinas</translation>
  </message>
  <message>
   <source>Both BANDS and BAND_ORDER are set; clear one of them.</source>
   <translation>BANDS y BAND_ORDER están definidos los dos; vacíe uno de ellos.</translation>
  </message>
  <message>
   <source>Build a training set from a scene and a reference</source>
   <translation>Construir un conjunto de entrenamiento de una escena y una referencia</translation>
  </message>
  <message>
   <source>Build of ONNX Runtime</source>
   <translation>Versión de ONNX Runtime</translation>
  </message>
  <message>
   <source>Build or choose a training set in step 1 first.</source>
   <translation>Construya o elija primero un conjunto de entrenamiento en el paso 1.</translation>
  </message>
  <message>
   <source>Build training set</source>
   <translation>Construir conjunto de entrenamiento</translation>
  </message>
  <message>
   <source>Building the training set…</source>
   <translation>Construyendo el conjunto de entrenamiento…</translation>
  </message>
  <message>
   <source>Built or used before</source>
   <translation>Construidos o usados antes</translation>
  </message>
  <message>
   <source>Bundled model “{name}”</source>
   <translation>Modelo incluido «{name}»</translation>
  </message>
  <message>
   <source>By default the .json file of the same name beside the .onnx file.</source>
   <translation>Por defecto el archivo .json del mismo nombre junto al archivo .onnx.</translation>
  </message>
  <message>
   <source>By place</source>
   <translation>Por lugar</translation>
  </message>
  <message>
   <source>By the file name</source>
   <translation>Por el nombre del archivo</translation>
  </message>
  <message>
   <source>By the folder</source>
   <translation>Por la carpeta</translation>
  </message>
  <message>
   <source>By the values that occur in {band}, 65535 is taken as reflectance 1.</source>
   <translation>Por los valores que aparecen en {band}, 65535 se toma como reflectancia 1.</translation>
  </message>
  <message>
   <source>CA-ConvBiLSTM (the paper's comparison)</source>
   <translation>CA-ConvBiLSTM (la comparación del artículo)</translation>
  </message>
  <message>
   <source>CORINE, 43 labels</source>
   <translation>CORINE, 43 etiquetas</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>CPU ({n} thread)</source>
   <translation>CPU ({n} hilo)</translation>
  </message>
  <message>
   <source>CPU ({n} thread, int8)</source>
   <translation>CPU ({n} hilo, int8)</translation>
  </message>
  <message>
   <source>CPU ({n} threads)</source>
   <translation>CPU ({n} hilos)</translation>
  </message>
  <message>
   <source>CPU ({n} threads, int8)</source>
   <translation>CPU ({n} hilos, int8)</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>Archivos CSV</translation>
  </message>
  <message>
   <source>CSV with geometry</source>
   <translation>CSV con geometría</translation>
  </message>
  <message>
   <source>Calibration error</source>
   <translation>Error de calibración</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled before the first section; nothing was written.</source>
   <translation>Cancelado antes de la primera sección; no se escribió nada.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>Cancelled. Finished epochs are kept; the same settings resume after them.</source>
   <translation>Cancelado. Las épocas terminadas se conservan; los mismos ajustes reanudan después de ellas.</translation>
  </message>
  <message>
   <source>Cancelled. Finished rows are in {file}; classify again with the same settings to continue.</source>
   <translation>Cancelado. Las filas terminadas están en {file}; clasifique de nuevo con los mismos ajustes para continuar.</translation>
  </message>
  <message>
   <source>Cancelled. Imported sections are kept; the same settings and folder continue with the rest.</source>
   <translation>Cancelado. Las secciones importadas se conservan; los mismos ajustes y la misma carpeta continúan con el resto.</translation>
  </message>
  <message>
   <source>Cancelled. Start again with the same settings to resume after the last epoch.</source>
   <translation>Cancelado. Inicie de nuevo con los mismos ajustes para reanudar después de la última época.</translation>
  </message>
  <message>
   <source>Cancelled. The finished rows are kept; start the same run again to resume it.</source>
   <translation>Cancelado. Las filas terminadas se conservan; inicie el mismo proceso de nuevo para reanudarlo.</translation>
  </message>
  <message>
   <source>Cancelled. Written sections are kept; the same command continues with the rest.</source>
   <translation>Cancelado. Las secciones escritas se conservan; la misma orden continúa con el resto.</translation>
  </message>
  <message>
   <source>Cancelled; no package was installed and nothing was changed.</source>
   <translation>Cancelado; no se instaló ningún paquete y no se cambió nada.</translation>
  </message>
  <message>
   <source>Cancelled; no report is written.</source>
   <translation>Cancelado; no se escribe ningún informe.</translation>
  </message>
  <message>
   <source>Cancelled; nothing is written.</source>
   <translation>Cancelado; no se escribe nada.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was imported.</source>
   <translation>Cancelado; no se importó nada.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Cancelado; no se escribió nada.</translation>
  </message>
  <message>
   <source>Cancelled; the same command resumes after the last finished epoch.</source>
   <translation>Cancelado; la misma orden reanuda después de la última época terminada.</translation>
  </message>
  <message>
   <source>Cancelled; the same download continues with what is missing ({done} of {total} MB are there).</source>
   <translation>Cancelado; la misma descarga continúa con lo que falta ({done} de {total} MB están).</translation>
  </message>
  <message>
   <source>Cancelled; the same download continues with what is missing when it is started again.</source>
   <translation>Cancelado; la misma descarga continúa con lo que falta cuando se inicia de nuevo.</translation>
  </message>
  <message>
   <source>Cancelled; the training set is as it was.</source>
   <translation>Cancelado; el conjunto de entrenamiento está como estaba.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>Change of probability: {label}</source>
   <translation>Cambio de probabilidad: {label}</translation>
  </message>
  <message>
   <source>Change thresholds</source>
   <translation>Cambiar umbrales</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes by label</source>
   <translation>Cambios por etiqueta</translation>
  </message>
  <message>
   <source>Changes of labels</source>
   <translation>Cambios de etiquetas</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Choose a file that you have downloaded: &lt;i&gt;model.safetensors&lt;/i&gt; of BigEarthNet v2.0 with its &lt;i&gt;config.json&lt;/i&gt; in the same folder, a checkpoint of the K-Branch CNN (&lt;i&gt;.index&lt;/i&gt;, &lt;i&gt;.zip&lt;/i&gt;) or an ONNX classifier (&lt;i&gt;.onnx&lt;/i&gt;) with a description (&lt;i&gt;.json&lt;/i&gt;). The licence of the model also applies to the imported file.</source>
   <translation>Elija un archivo que haya descargado: &lt;i&gt;model.safetensors&lt;/i&gt; de BigEarthNet v2.0 con su &lt;i&gt;config.json&lt;/i&gt; en la misma carpeta, un checkpoint del K-Branch CNN (&lt;i&gt;.index&lt;/i&gt;, &lt;i&gt;.zip&lt;/i&gt;) o un clasificador ONNX (&lt;i&gt;.onnx&lt;/i&gt;) con una descripción (&lt;i&gt;.json&lt;/i&gt;). La licencia del modelo se aplica también al archivo importado.</translation>
  </message>
  <message>
   <source>Choose a model file</source>
   <translation>Elegir un archivo de modelo</translation>
  </message>
  <message>
   <source>Choose a product</source>
   <translation>Elegir un producto</translation>
  </message>
  <message>
   <source>Choose a scene</source>
   <translation>Elegir una escena</translation>
  </message>
  <message>
   <source>Choose either a model as TEACHER or a file of SHARES.</source>
   <translation>Elija o un modelo como TEACHER o un archivo de SHARES.</translation>
  </message>
  <message>
   <source>Choose the Sentinel-2 scene first.</source>
   <translation>Elija primero la escena Sentinel-2.</translation>
  </message>
  <message>
   <source>Choose the field of the polygons that holds the class.</source>
   <translation>Elija el campo de los polígonos que contiene la clase.</translation>
  </message>
  <message>
   <source>Choose the file to save the trained model to.</source>
   <translation>Elija el archivo donde guardar el modelo entrenado.</translation>
  </message>
  <message>
   <source>Choose the model file of the teacher, or train without a teacher.</source>
   <translation>Elija el archivo del modelo maestro, o entrene sin maestro.</translation>
  </message>
  <message>
   <source>Choose the model file to start from, or train from scratch.</source>
   <translation>Elija el archivo del modelo de partida, o entrene desde cero.</translation>
  </message>
  <message>
   <source>Choose the order of the scene's bands in the list “Band order”.</source>
   <translation>Elija el orden de las bandas de la escena en la lista «Orden de las bandas».</translation>
  </message>
  <message>
   <source>Choose the output folder of the training set.</source>
   <translation>Elija la carpeta de salida del conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Choosing versions that fit the packages of QGIS…</source>
   <translation>Eligiendo versiones que encajen con los paquetes de QGIS…</translation>
  </message>
  <message>
   <source>Chosen by the graphics card</source>
   <translation>Elegido por la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>Class {value}</source>
   <translation>Clase {value}</translation>
  </message>
  <message>
   <source>Classes that are in no section are left out of the label set: {names}.</source>
   <translation>Las clases que no están en ninguna sección quedan fuera del conjunto de etiquetas: {names}.</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Clasificación</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Clasificadas</translation>
  </message>
  <message>
   <source>Classified area (km²)</source>
   <translation>Superficie clasificada (km²)</translation>
  </message>
  <message>
   <source>Classified scenes</source>
   <translation>Escenas clasificadas</translation>
  </message>
  <message>
   <source>Classified sections</source>
   <translation>Secciones clasificadas</translation>
  </message>
  <message>
   <source>Classifies all scenes of folders, lists or catalogues into one folder.</source>
   <translation>Clasifica todas las escenas de carpetas, listas o catálogos en una carpeta.</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Clasificar</translation>
  </message>
  <message>
   <source>Classify a scene, change thresholds, and correct the labels of sections</source>
   <translation>Clasificar una escena, cambiar umbrales y corregir las etiquetas de las secciones</translation>
  </message>
  <message>
   <source>Classify extent</source>
   <translation>Clasificar extensión</translation>
  </message>
  <message>
   <source>Classify extent: label the land cover of the active Sentinel-2 layer (LandLabels)</source>
   <translation>Clasificar extensión: etiquetar la cobertura del suelo de la capa Sentinel-2 activa (LandLabels)</translation>
  </message>
  <message>
   <source>Classify many scenes</source>
   <translation>Clasificar muchas escenas</translation>
  </message>
  <message>
   <source>Classify the active Sentinel-2 layer with this model</source>
   <translation>Clasificar la capa Sentinel-2 activa con este modelo</translation>
  </message>
  <message>
   <source>Classify with this model</source>
   <translation>Clasificar con este modelo</translation>
  </message>
  <message>
   <source>Classify…</source>
   <translation>Clasificar…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Clear share</source>
   <translation>Proporción despejada</translation>
  </message>
  <message>
   <source>Click a section on the map, or press Next.</source>
   <translation>Haga clic en una sección del mapa, o pulse Siguiente.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Cloud mask</source>
   <translation>Máscara de nubes</translation>
  </message>
  <message>
   <source>Cloud mask (0 is clear): {file}.</source>
   <translation>Máscara de nubes (0 es despejado): {file}.</translation>
  </message>
  <message>
   <source>Cloud probability (clear up to 40 %): {file}.</source>
   <translation>Probabilidad de nubes (despejado hasta 40 %): {file}.</translation>
  </message>
  <message>
   <source>Clouds: the product has no cloud mask, so the clear share is not known.</source>
   <translation>Nubes: el producto no tiene máscara de nubes, así que la proporción despejada no se conoce.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Códigos</translation>
  </message>
  <message>
   <source>Codes and values such as arable=0.4,urban=0.6; the field codes has the codes of the labels.</source>
   <translation>Códigos y valores como arable=0.4,urban=0.6; el campo codes tiene los códigos de las etiquetas.</translation>
  </message>
  <message>
   <source>Codes of the labels, such as arable,urban. Not set: those that occur in the layer.</source>
   <translation>Códigos de las etiquetas, como arable,urban. Sin definir: las que aparecen en la capa.</translation>
  </message>
  <message>
   <source>Codes of the same labels, separated by “,”.</source>
   <translation>Códigos de las mismas etiquetas, separados por «,».</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <source>Column in the grid, from west.</source>
   <translation>Columna en la cuadrícula, desde el oeste.</translation>
  </message>
  <message>
   <source>Compare on the sections of</source>
   <translation>Comparar en las secciones de</translation>
  </message>
  <message>
   <source>Compare results</source>
   <translation>Comparar resultados</translation>
  </message>
  <message>
   <source>Compare with baselines</source>
   <translation>Comparar con métodos simples</translation>
  </message>
  <message>
   <source>Compared on the sections of</source>
   <translation>Comparado en las secciones de</translation>
  </message>
  <message>
   <source>Compares the labels of a result layer with a reference on the same ground.</source>
   <translation>Compara las etiquetas de una capa de resultado con una referencia del mismo terreno.</translation>
  </message>
  <message>
   <source>Comparing {n} section with the reference.</source>
   <translation>Comparando {n} sección con la referencia.</translation>
  </message>
  <message>
   <source>Comparing {n} sections with the reference.</source>
   <translation>Comparando {n} secciones con la referencia.</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Completo</translation>
  </message>
  <message>
   <source>Computes the share and the expected area of each label over municipalities, parks or other polygons.</source>
   <translation>Calcula la proporción y la superficie esperada de cada etiqueta en municipios, parques u otros polígonos.</translation>
  </message>
  <message>
   <source>Computing the evidence…</source>
   <translation>Calculando la evidencia…</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmada</translation>
  </message>
  <message>
   <source>Continue the download</source>
   <translation>Continuar la descarga</translation>
  </message>
  <message>
   <source>ConvNeXt V2 base, BigEarthNet v2.0</source>
   <translation>ConvNeXt V2 base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Convert files of a published model that you have downloaded yourself</source>
   <translation>Convertir archivos de un modelo publicado que usted mismo haya descargado</translation>
  </message>
  <message>
   <source>Converting the model…</source>
   <translation>Convirtiendo el modelo…</translation>
  </message>
  <message>
   <source>Converts a published model into a LandLabels model, without torch and TensorFlow.</source>
   <translation>Convierte un modelo publicado en un modelo de LandLabels, sin torch ni TensorFlow.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy a LandLabels .onnx file into the list; other models are imported</source>
   <translation>Copiar un archivo .onnx de LandLabels a la lista; los demás modelos se importan</translation>
  </message>
  <message>
   <source>Corrected at</source>
   <translation>Corregida el</translation>
  </message>
  <message>
   <source>Corrected by</source>
   <translation>Corregida por</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <source>Count labels</source>
   <translation>Contar etiquetas</translation>
  </message>
  <message>
   <source>Count the labels and show the positions of the sections, without reading pixels.</source>
   <translation>Cuenta las etiquetas y muestra la posición de las secciones, sin leer píxeles.</translation>
  </message>
  <message>
   <source>Counting labels…</source>
   <translation>Contando etiquetas…</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Cobertura</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Grupos de la validación cruzada</translation>
  </message>
  <message>
   <source>Cross-validation of {sections} from {places}, each classified by a network that was not trained on its place; written by LandLabels on {date}.</source>
   <translation>Validación cruzada de {sections} de {places}, cada una clasificada por una red que no se entrenó con su lugar; escrito por LandLabels el {date}.</translation>
  </message>
  <message>
   <source>Cross-validation on {total} sections: {trainings} networks are trained for {epochs} epochs each, the last one on all sections; that one is the result, the others give its scores and thresholds.</source>
   <translation>Validación cruzada en {total} secciones: se entrenan {trainings} redes {epochs} épocas cada una, la última con todas las secciones; esa es el resultado, las otras dan sus valores y umbrales.</translation>
  </message>
  <message>
   <source>Cross-validations with other folds and another seed each; the report has their mean and spread.</source>
   <translation>Validaciones cruzadas con otros grupos y otra semilla cada una; el informe tiene su media y dispersión.</translation>
  </message>
  <message>
   <source>Current map extent only</source>
   <translation>Solo la extensión actual del mapa</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Planificador Dask</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modelo por defecto</translation>
  </message>
  <message>
   <source>Default: those of the preset</source>
   <translation>Por defecto: los del preajuste</translation>
  </message>
  <message>
   <source>Default: {name}</source>
   <translation>Por defecto: {name}</translation>
  </message>
  <message>
   <source>Delete the model and its files</source>
   <translation>Borrar el modelo y sus archivos</translation>
  </message>
  <message>
   <source>Delete the model “{name}” and its files?</source>
   <translation>¿Borrar el modelo «{name}» y sus archivos?</translation>
  </message>
  <message>
   <source>Delete the packages that LandLabels installed in '{folder}'? Those of QGIS stay as they are.</source>
   <translation>¿Borrar los paquetes que LandLabels instaló en «{folder}»? Los de QGIS quedan como están.</translation>
  </message>
  <message>
   <source>Demonstration model trained on {sections} of {data}{where}: it shows how LandLabels works; do not rely on its maps.</source>
   <translation>Modelo de demostración entrenado con {sections} de {data}{where}: muestra cómo funciona LandLabels; no confíe en sus mapas.</translation>
  </message>
  <message>
   <source>Demonstration model; do not rely on its maps.</source>
   <translation>Modelo de demostración; no confíe en sus mapas.</translation>
  </message>
  <message>
   <source>Dense vegetation in B08 has a reflectance of at most about {highest:.2f}, less than it has even in winter: the numbers may not be reflectance x {scale:.0f}. If so, multiply them first; otherwise the labels are wrong.</source>
   <translation>La vegetación densa en B08 tiene una reflectancia de como mucho unos {highest:.2f}, menos que incluso en invierno: los números quizá no son reflectancia x {scale:.0f}. Si es así, multiplíquelos primero; si no, las etiquetas son incorrectas.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Description of an ONNX classifier</source>
   <translation>Descripción de un clasificador ONNX</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Detectar</translation>
  </message>
  <message>
   <source>Detected by names and pixels</source>
   <translation>Detectado por nombres y píxeles</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Device: {device}.</source>
   <translation>Dispositivo: {device}.</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Digital numbers: surface reflectance x 10000; NaN for no data.</source>
   <translation>Números digitales: reflectancia de superficie x 10000; NaN para sin datos.</translation>
  </message>
  <message>
   <source>Disagreement</source>
   <translation>Desacuerdo</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>Divides a Sentinel-2 scene into sections and labels them with a land-cover reference, for training.</source>
   <translation>Divide una escena Sentinel-2 en secciones y las etiqueta con una referencia de cobertura del suelo, para entrenar.</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>Diagnóstico…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Download and import models</source>
   <translation>Descargar e importar modelos</translation>
  </message>
  <message>
   <source>Download from</source>
   <translation>Descargar de</translation>
  </message>
  <message>
   <source>Download model</source>
   <translation>Descargar modelo</translation>
  </message>
  <message>
   <source>Download the model from its authors' server and convert it</source>
   <translation>Descargar el modelo del servidor de sus autores y convertirlo</translation>
  </message>
  <message>
   <source>Download {name}</source>
   <translation>Descargar {name}</translation>
  </message>
  <message>
   <source>Downloaded</source>
   <translation>Descargados</translation>
  </message>
  <message>
   <source>Downloading {address}</source>
   <translation>Descargando {address}</translation>
  </message>
  <message>
   <source>Downloads a published model and converts it into a LandLabels model.</source>
   <translation>Descarga un modelo publicado y lo convierte en un modelo de LandLabels.</translation>
  </message>
  <message>
   <source>Drawn area</source>
   <translation>Área dibujada</translation>
  </message>
  <message>
   <source>ESA WorldCover</source>
   <translation>ESA WorldCover</translation>
  </message>
  <message>
   <source>EXTRA is '{value}', but a quotation mark in it is not closed.</source>
   <translation>EXTRA es «{value}», pero unas comillas en él no están cerradas.</translation>
  </message>
  <message>
   <source>Each was trained once, with seed {seed}: the intervals do not include the variation between seeds.</source>
   <translation>Cada uno se entrenó una vez, con la semilla {seed}: los intervalos no incluyen la variación entre semillas.</translation>
  </message>
  <message>
   <source>Earth Engine's harmonised collections (by the name)</source>
   <translation>las colecciones armonizadas de Earth Engine (por el nombre)</translation>
  </message>
  <message>
   <source>Element 84's archive (by the name)</source>
   <translation>el archivo de Element 84 (por el nombre)</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Epoch {epoch} of {epochs}: {parts}</source>
   <translation>Época {epoch} de {epochs}: {parts}</translation>
  </message>
  <message>
   <source>Epoch {n} of {all}</source>
   <translation>Época {n} de {all}</translation>
  </message>
  <message>
   <source>Epoch {n} of {all}, about {time} left</source>
   <translation>Época {n} de {all}, quedan unos {time}</translation>
  </message>
  <message>
   <source>Epoch {n}: training loss {loss:.4f}</source>
   <translation>Época {n}: pérdida de entrenamiento {loss:.4f}</translation>
  </message>
  <message>
   <source>Epoch {n}: training loss {loss:.4f}, validation loss {validation_loss:.4f}, F1 {f1:.3f}</source>
   <translation>Época {n}: pérdida de entrenamiento {loss:.4f}, pérdida de validación {validation_loss:.4f}, F1 {f1:.3f}</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>Estimate the run</source>
   <translation>Estimar el proceso</translation>
  </message>
  <message>
   <source>Evaluate model</source>
   <translation>Evaluar modelo</translation>
  </message>
  <message>
   <source>Evaluates a model on labelled sections and writes a report with scores, curves and examples.</source>
   <translation>Evalúa un modelo con secciones etiquetadas y escribe un informe con medidas, curvas y ejemplos.</translation>
  </message>
  <message>
   <source>Evaluation and further targets</source>
   <translation>Evaluación y otros objetivos</translation>
  </message>
  <message>
   <source>Evaluation of {models}</source>
   <translation>Evaluación de {models}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidencia</translation>
  </message>
  <message>
   <source>Evidence is shown for result layers of Classify extent.</source>
   <translation>La evidencia se muestra para capas de resultado de «Clasificar extensión».</translation>
  </message>
  <message>
   <source>Evidence maps</source>
   <translation>Mapas de evidencia</translation>
  </message>
  <message>
   <source>Evidence of each patch, against the label to for the label:</source>
   <translation>Evidencia de cada celda, de contra a favor de la etiqueta:</translation>
  </message>
  <message>
   <source>Evidence of labels</source>
   <translation>Evidencia de las etiquetas</translation>
  </message>
  <message>
   <source>Evidence: share of each patch in the logit of each label</source>
   <translation>Evidencia: parte de cada celda en el logit de cada etiqueta</translation>
  </message>
  <message>
   <source>Example sections</source>
   <translation>Secciones de ejemplo</translation>
  </message>
  <message>
   <source>Excel table of labels</source>
   <translation>Tabla Excel de etiquetas</translation>
  </message>
  <message>
   <source>Expected area of {label} (km²)</source>
   <translation>Superficie esperada de {label} (km²)</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Exportar etiquetas</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Exportar informe</translation>
  </message>
  <message>
   <source>Exported file</source>
   <translation>Archivo exportado</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>Extra trees</source>
   <translation>Extra trees</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>F1 of each section</source>
   <translation>F1 de cada sección</translation>
  </message>
  <message>
   <source>F1 of the model minus this F1</source>
   <translation>F1 del modelo menos este F1</translation>
  </message>
  <message>
   <source>F1 of the section</source>
   <translation>F1 de la sección</translation>
  </message>
  <message>
   <source>F1 of this model minus it</source>
   <translation>F1 de este modelo menos este</translation>
  </message>
  <message>
   <source>F1 of {low} to {high} %</source>
   <translation>F1 de {low} a {high} %</translation>
  </message>
  <message>
   <source>F1 on the validation sections after each epoch; the dot marks the best macro AP</source>
   <translation>F1 en las secciones de validación tras cada época; el punto marca la mejor AP macro</translation>
  </message>
  <message>
   <source>F1 over all decisions: frequent labels have more weight</source>
   <translation>F1 sobre todas las decisiones: las etiquetas frecuentes pesan más</translation>
  </message>
  <message>
   <source>F1 per section</source>
   <translation>F1 por sección</translation>
  </message>
  <message>
   <source>F1 {value:.3f}</source>
   <translation>F1 {value:.3f}</translation>
  </message>
  <message>
   <source>F2</source>
   <translation>F2</translation>
  </message>
  <message>
   <source>F2 per section</source>
   <translation>F2 por sección</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallo</translation>
  </message>
  <message>
   <source>Failures</source>
   <translation>Fallos</translation>
  </message>
  <message>
   <source>Few values of {band} are above {bright:.0f}: they may be reflectance x 1000 and not x 10000. If so, multiply them by 10 first; otherwise the labels are wrong.</source>
   <translation>Pocos valores de {band} superan {bright:.0f}: quizá son reflectancia x 1000 y no x 10000. Si es así, multiplíquelos primero por 10; si no, las etiquetas son incorrectas.</translation>
  </message>
  <message>
   <source>Field with names</source>
   <translation>Campo con nombres</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Archivo…</translation>
  </message>
  <message>
   <source>Fill missing bands (less reliable labels)</source>
   <translation>Rellenar bandas que faltan (etiquetas menos fiables)</translation>
  </message>
  <message>
   <source>Filled bands</source>
   <translation>Bandas rellenadas</translation>
  </message>
  <message>
   <source>Find scenes</source>
   <translation>Buscar escenas</translation>
  </message>
  <message>
   <source>Find the sections whose labels would teach a model most.</source>
   <translation>Encontrar las secciones cuyas etiquetas más enseñarían a un modelo.</translation>
  </message>
  <message>
   <source>Finds every land-cover label in each 1.2 km section of a Sentinel-2 scene.</source>
   <translation>Encuentra todas las etiquetas de cobertura del suelo en cada sección de 1,2 km de una escena Sentinel-2.</translation>
  </message>
  <message>
   <source>Finds the labels gained and lost between results of the same ground, and their trends.</source>
   <translation>Encuentra las etiquetas ganadas y perdidas entre resultados del mismo terreno, y sus tendencias.</translation>
  </message>
  <message>
   <source>Finds the sections of a result whose labels would teach a model most.</source>
   <translation>Encuentra las secciones de un resultado cuyas etiquetas más enseñarían a un modelo.</translation>
  </message>
  <message>
   <source>Finished after all {n} epochs.</source>
   <translation>Terminado tras las {n} épocas.</translation>
  </message>
  <message>
   <source>Finished after {n} epoch.</source>
   <translation>Terminado tras {n} época.</translation>
  </message>
  <message>
   <source>Finished after {n} epoch: the validation scores did not improve further.</source>
   <translation>Terminado tras {n} época: los valores de validación ya no mejoraban.</translation>
  </message>
  <message>
   <source>Finished after {n} epochs: the validation scores did not improve further.</source>
   <translation>Terminado tras {n} épocas: los valores de validación ya no mejoraban.</translation>
  </message>
  <message>
   <source>FlatGeobuf</source>
   <translation>FlatGeobuf</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Carpeta para los resultados</translation>
  </message>
  <message>
   <source>Folder of the official lists</source>
   <translation>Carpeta de las listas oficiales</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Carpeta de wheels</translation>
  </message>
  <message>
   <source>Folder, file or address</source>
   <translation>Carpeta, archivo o dirección</translation>
  </message>
  <message>
   <source>Folders, patterns, CSV files, STAC files or addresses, separated by semicolons or line breaks.</source>
   <translation>Carpetas, patrones, archivos CSV, archivos STAC o direcciones, separados por punto y coma o saltos de línea.</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Carpeta…</translation>
  </message>
  <message>
   <source>For few sections: the network is trained once per fold without that part of the places, which then gives the scores; at last it is trained on all sections. At least 2.</source>
   <translation>Para pocas secciones: la red se entrena una vez por grupo sin esa parte de los lugares, que da entonces los valores; al final se entrena con todas las secciones. Al menos 2.</translation>
  </message>
  <message>
   <source>For few sections: the scores come from a cross-validation over places, and the result is trained on all sections. At least 2. Not set: by the splits of the training set.</source>
   <translation>Para pocas secciones: los valores vienen de una validación cruzada por lugares, y el resultado se entrena con todas las secciones. Al menos 2. Sin definir: según la división del conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>For scenes whose bands are not recognised: B02=1; B03=2 for bands of the scene's layer, B04=other layer or file:1 for others. Stored for this layer after a run. auto: use names and metadata again.</source>
   <translation>Para escenas cuyas bandas no se reconocen: B02=1; B03=2 para bandas de la capa de la escena, B04=otra capa o archivo:1 para otras. Se guarda para esta capa tras un proceso. auto: usar de nuevo nombres y metadatos.</translation>
  </message>
  <message>
   <source>For stacks whose bands have no names; bands behind the order are not used. {options}.</source>
   <translation>Para pilas cuyas bandas no tienen nombre; las bandas detrás del orden no se usan. {options}.</translation>
  </message>
  <message>
   <source>For v1.0: train.csv, val.csv, test.csv and the lists of sections with snow or clouds, as .csv or .csv.bz2.</source>
   <translation>Para v1.0: train.csv, val.csv, test.csv y las listas de secciones con nieve o nubes, como .csv o .csv.bz2.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Found by the result</source>
   <translation>Encontrado por el resultado</translation>
  </message>
  <message>
   <source>From 0 to 1; higher is better. The ring marks the best epoch so far by macro AP, which is kept.</source>
   <translation>De 0 a 1; más alto es mejor. El anillo marca la mejor época hasta ahora por AP macro, que se conserva.</translation>
  </message>
  <message>
   <source>From preset</source>
   <translation>Del preajuste</translation>
  </message>
  <message>
   <source>From the reference</source>
   <translation>De la referencia</translation>
  </message>
  <message>
   <source>Full names</source>
   <translation>Nombres completos</translation>
  </message>
  <message>
   <source>Further options</source>
   <translation>Más opciones</translation>
  </message>
  <message>
   <source>GDAL of QGIS cannot use numpy {version} in '{folder}' ({problem}); uninstall this numpy, so that the one of QGIS is used, and restart QGIS.</source>
   <translation>GDAL de QGIS no puede usar numpy {version} en «{folder}» ({problem}); desinstale este numpy para que se use el de QGIS, y reinicie QGIS.</translation>
  </message>
  <message>
   <source>GDAL {version} here cannot write {format}; choose another format, such as {other}.</source>
   <translation>GDAL {version} no puede escribir {format} aquí; elija otro formato, como {other}.</translation>
  </message>
  <message>
   <source>GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <source>GPU if there is one</source>
   <translation>GPU si la hay</translation>
  </message>
  <message>
   <source>GPU on Windows (DirectML)</source>
   <translation>GPU en Windows (DirectML)</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>Ganadas</translation>
  </message>
  <message>
   <source>GeoJSON</source>
   <translation>GeoJSON</translation>
  </message>
  <message>
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <source>GeoPackages, or one output folder of classify-many</source>
   <translation>GeoPackages, o una carpeta de salida de classify-many</translation>
  </message>
  <message>
   <source>GeoParquet</source>
   <translation>GeoParquet</translation>
  </message>
  <message>
   <source>Give the section the labels of the model again; it is no longer confirmed.</source>
   <translation>Dar de nuevo a la sección las etiquetas del modelo; ya no está confirmada.</translation>
  </message>
  <message>
   <source>Go back to the thresholds before the last change.</source>
   <translation>Volver a los umbrales de antes del último cambio.</translation>
  </message>
  <message>
   <source>HLS S30 products (by their name)</source>
   <translation>los productos HLS S30 (por su nombre)</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>Archivos HTML</translation>
  </message>
  <message>
   <source>Hamming loss</source>
   <translation>Pérdida de Hamming</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hide the files</source>
   <translation>Ocultar los archivos</translation>
  </message>
  <message>
   <source>Highest cloud cover (percent)</source>
   <translation>Nubosidad máxima (por ciento)</translation>
  </message>
  <message>
   <source>How QGIS shows a new result. Other styles can be chosen in the layer's menu.</source>
   <translation>Cómo muestra QGIS un resultado nuevo. Otros estilos se eligen en el menú de la capa.</translation>
  </message>
  <message>
   <source>How long it takes is shown after its first steps.</source>
   <translation>Lo que tarda se muestra tras los primeros pasos.</translation>
  </message>
  <message>
   <source>How they were compared</source>
   <translation>Cómo se compararon</translation>
  </message>
  <message>
   <source>How unlike the model's training sections the section is, 0 to 1: the share of held-out training sections that are less unlike them. Above 0.95 the labels are not reliable. NULL if the model does not give it, or if the section was not classified.</source>
   <translation>Cuánto difiere la sección de las secciones de entrenamiento del modelo, de 0 a 1: la proporción de secciones de entrenamiento reservadas que difieren menos. Por encima de 0,95 las etiquetas no son fiables. NULL si el modelo no da este valor, o si la sección no se clasificó.</translation>
  </message>
  <message>
   <source>How well the merged results agree, 0 to 1: over the labels that any of them or this layer has, the mean share of the dates on which the label is there, or absent, as in this layer. NULL if the section was not classified.</source>
   <translation>Cuánto coinciden los resultados fusionados, 0 a 1: sobre las etiquetas que tiene alguno de ellos o esta capa, la proporción media de las fechas en las que la etiqueta está, o falta, como en esta capa. NULL si la sección no se clasificó.</translation>
  </message>
  <message>
   <source>If an output exists</source>
   <translation>Si existe una salida</translation>
  </message>
  <message>
   <source>If the folder holds a run</source>
   <translation>Si la carpeta contiene un proceso</translation>
  </message>
  <message>
   <source>If the model exists</source>
   <translation>Si el modelo existe</translation>
  </message>
  <message>
   <source>If the model is not among the known ones. Its card names the ground that it was trained on.</source>
   <translation>Si el modelo no está entre los conocidos. Su ficha nombra el terreno con el que se entrenó.</translation>
  </message>
  <message>
   <source>If the output exists</source>
   <translation>Si la salida existe</translation>
  </message>
  <message>
   <source>If the output file exists</source>
   <translation>Si el archivo de salida existe</translation>
  </message>
  <message>
   <source>If the output folder exists</source>
   <translation>Si la carpeta de salida existe</translation>
  </message>
  <message>
   <source>If the report exists</source>
   <translation>Si el informe existe</translation>
  </message>
  <message>
   <source>If the trained model exists</source>
   <translation>Si el modelo entrenado existe</translation>
  </message>
  <message>
   <source>If there are fewer, all are suggested.</source>
   <translation>Si hay menos, se proponen todas.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import BigEarthNet</source>
   <translation>Importar BigEarthNet</translation>
  </message>
  <message>
   <source>Import BigEarthNet v2.0</source>
   <translation>Importar BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <source>Import model</source>
   <translation>Importar modelo</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importar {name}</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importados</translation>
  </message>
  <message>
   <source>Imported from {name}; what it was trained on is not known.</source>
   <translation>Importado de {name}; no se sabe con qué se entrenó.</translation>
  </message>
  <message>
   <source>Imports BigEarthNet, v1.0 or v2.0 (reBEN): hundreds of thousands of labelled sections for training.</source>
   <translation>Importa BigEarthNet, v1.0 o v2.0 (reBEN): cientos de miles de secciones etiquetadas para entrenar.</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>In both (km²)</source>
   <translation>En ambos (km²)</translation>
  </message>
  <message>
   <source>In int8</source>
   <translation>En int8</translation>
  </message>
  <message>
   <source>In place of a model: an .npz file with names (n), classes (K) and patch_probability (n, patches, K), from 0 to 1.</source>
   <translation>En lugar de un modelo: un archivo .npz con names (n), classes (K) y patch_probability (n, celdas, K), de 0 a 1.</translation>
  </message>
  <message>
   <source>Inner folds</source>
   <translation>Grupos internos</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install ({size} MB)</source>
   <translation>Instalar ({size} MB)</translation>
  </message>
  <message>
   <source>Install the Python packages that LandLabels needs, or find out why something fails</source>
   <translation>Instalar los paquetes de Python que LandLabels necesita, o averiguar por qué algo falla</translation>
  </message>
  <message>
   <source>Install the packages of LandLabels</source>
   <translation>Instalar los paquetes de LandLabels</translation>
  </message>
  <message>
   <source>Install them with Raster &gt; LandLabels &gt; LandLabels packages.</source>
   <translation>Instálelos con Ráster &gt; LandLabels &gt; Paquetes de LandLabels.</translation>
  </message>
  <message>
   <source>Install without a network, from a folder of wheels (.whl files).</source>
   <translation>Instalar sin red, desde una carpeta de wheels (archivos .whl).</translation>
  </message>
  <message>
   <source>Installing {packages}…</source>
   <translation>Instalando {packages}…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Instalar…</translation>
  </message>
  <message>
   <source>Interpreter for installing and training: {path}</source>
   <translation>Intérprete para instalar y entrenar: {path}</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Intervalos</translation>
  </message>
  <message>
   <source>It has the {shares}, {n} class.</source>
   <translation>Tiene las {shares}, {n} clase.</translation>
  </message>
  <message>
   <source>It has the {shares}, {n} classes.</source>
   <translation>Tiene las {shares}, {n} clases.</translation>
  </message>
  <message>
   <source>JSON files</source>
   <translation>Archivos JSON</translation>
  </message>
  <message>
   <source>K-Branch CNN, BigEarthNet v1.0, 19 labels</source>
   <translation>K-Branch CNN, BigEarthNet v1.0, 19 etiquetas</translation>
  </message>
  <message>
   <source>K-Branch CNN, BigEarthNet v1.0, 43 labels</source>
   <translation>K-Branch CNN, BigEarthNet v1.0, 43 etiquetas</translation>
  </message>
  <message>
   <source>Kept in one fold: {rule}</source>
   <translation>Juntas en un grupo: {rule}</translation>
  </message>
  <message>
   <source>Kept in one split: {rule}</source>
   <translation>Juntas en una parte: {rule}</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label set</source>
   <translation>Conjunto de etiquetas</translation>
  </message>
  <message>
   <source>Label statistics</source>
   <translation>Estadísticas de etiquetas</translation>
  </message>
  <message>
   <source>Label statistics by area</source>
   <translation>Estadísticas de etiquetas por área</translation>
  </message>
  <message>
   <source>Label with most evidence</source>
   <translation>Etiqueta con más evidencia</translation>
  </message>
  <message>
   <source>Label with most evidence in each patch</source>
   <translation>Etiqueta con más evidencia en cada celda</translation>
  </message>
  <message>
   <source>Label with the largest expected area</source>
   <translation>Etiqueta con la mayor superficie esperada</translation>
  </message>
  <message>
   <source>Label, sections, km², mean probability</source>
   <translation>Etiqueta, secciones, km², probabilidad media</translation>
  </message>
  <message>
   <source>Labelled sections</source>
   <translation>Secciones etiquetadas</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Labels ({n}): {names}</source>
   <translation>Etiquetas ({n}): {names}</translation>
  </message>
  <message>
   <source>Labels after</source>
   <translation>Etiquetas después</translation>
  </message>
  <message>
   <source>Labels and probabilities</source>
   <translation>Etiquetas y probabilidades</translation>
  </message>
  <message>
   <source>Labels before</source>
   <translation>Etiquetas antes</translation>
  </message>
  <message>
   <source>Labels below it are left out, except those of sections corrected by hand. Not set: all labels.</source>
   <translation>Las etiquetas por debajo se omiten, salvo las de secciones corregidas a mano. Sin definir: todas las etiquetas.</translation>
  </message>
  <message>
   <source>Labels come from the model {names} and not from a reference: scores on these sections show how well a new model agrees with it, not how often it is right.</source>
   <translation>Las etiquetas vienen del modelo {names} y no de una referencia: los valores en estas secciones muestran cuánto coincide con él un modelo nuevo, no con qué frecuencia acierta.</translation>
  </message>
  <message>
   <source>Labels gained</source>
   <translation>Etiquetas ganadas</translation>
  </message>
  <message>
   <source>Labels in the map</source>
   <translation>Etiquetas del mapa</translation>
  </message>
  <message>
   <source>Labels in the reference</source>
   <translation>Etiquetas de la referencia</translation>
  </message>
  <message>
   <source>Labels lost</source>
   <translation>Etiquetas perdidas</translation>
  </message>
  <message>
   <source>Labels of classes</source>
   <translation>Etiquetas de las clases</translation>
  </message>
  <message>
   <source>Labels with fewer than {few} training sections ({n}): {names}.</source>
   <translation>Etiquetas con menos de {few} secciones de entrenamiento ({n}): {names}.</translation>
  </message>
  <message>
   <source>Labels with too few training sections, which are never assigned: {names}.</source>
   <translation>Etiquetas con muy pocas secciones de entrenamiento, que no se asignan nunca: {names}.</translation>
  </message>
  <message>
   <source>Labels without a training section ({n}): {names}.</source>
   <translation>Etiquetas sin sección de entrenamiento ({n}): {names}.</translation>
  </message>
  <message>
   <source>Labels without sections</source>
   <translation>Etiquetas sin secciones</translation>
  </message>
  <message>
   <source>Land-cover labels of Sentinel-2 scenes</source>
   <translation>Etiquetas de cobertura del suelo de escenas Sentinel-2</translation>
  </message>
  <message>
   <source>Land-cover reference</source>
   <translation>Referencia de cobertura del suelo</translation>
  </message>
  <message>
   <source>LandLabels</source>
   <translation>LandLabels</translation>
  </message>
  <message>
   <source>LandLabels doctor</source>
   <translation>Diagnóstico de LandLabels</translation>
  </message>
  <message>
   <source>LandLabels model</source>
   <translation>Modelo de LandLabels</translation>
  </message>
  <message>
   <source>LandLabels models</source>
   <translation>Modelos de LandLabels</translation>
  </message>
  <message>
   <source>LandLabels needs Python packages that QGIS may not include. They are downloaded into a separate folder; QGIS and its packages are not changed.</source>
   <translation>LandLabels necesita paquetes de Python que QGIS quizá no incluya. Se descargan a una carpeta aparte; QGIS y sus paquetes no se modifican.</translation>
  </message>
  <message>
   <source>LandLabels packages</source>
   <translation>Paquetes de LandLabels</translation>
  </message>
  <message>
   <source>LandLabels packages…</source>
   <translation>Paquetes de LandLabels…</translation>
  </message>
  <message>
   <source>Landsat</source>
   <translation>Landsat</translation>
  </message>
  <message>
   <source>Latitude (°)</source>
   <translation>Latitud (°)</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>Layers of one tile and one grid, in any order; their changes must be saved.</source>
   <translation>Capas de una tesela y una cuadrícula, en cualquier orden; sus cambios deben estar guardados.</translation>
  </message>
  <message>
   <source>Leaves out the labels that the reference has nowhere, if it has no classes for them.</source>
   <translation>Omite las etiquetas que la referencia no tiene en ningún lugar, si no tiene clases para ellas.</translation>
  </message>
  <message>
   <source>Lets a model say how unlike its training sections each section is.</source>
   <translation>Permite que un modelo diga cuánto difiere cada sección de sus secciones de entrenamiento.</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Level-1C allowed or not</source>
   <translation>Level-1C permitido o no</translation>
  </message>
  <message>
   <source>Level-1C is top-of-atmosphere reflectance; a model trained on it is for Level-1C scenes.</source>
   <translation>Level-1C es reflectancia en el techo de la atmósfera; un modelo entrenado con ella es para escenas Level-1C.</translation>
  </message>
  <message>
   <source>Level-1C is top-of-atmosphere reflectance; the models are trained on Level-2A.</source>
   <translation>Level-1C es reflectancia en el techo de la atmósfera; los modelos están entrenados con Level-2A.</translation>
  </message>
  <message>
   <source>Level: {level}</source>
   <translation>Nivel: {level}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licencia: {licence}</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Limits of these scores</source>
   <translation>Límites de estos valores</translation>
  </message>
  <message>
   <source>Listing the archive…</source>
   <translation>Leyendo el contenido del archivo…</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Regresión logística</translation>
  </message>
  <message>
   <source>Longitude (°)</source>
   <translation>Longitud (°)</translation>
  </message>
  <message>
   <source>Looking for Python and pip…</source>
   <translation>Buscando Python y pip…</translation>
  </message>
  <message>
   <source>Looking for Sentinel-2 scenes in the project…</source>
   <translation>Buscando escenas Sentinel-2 en el proyecto…</translation>
  </message>
  <message>
   <source>Looking for the product…</source>
   <translation>Buscando el producto…</translation>
  </message>
  <message>
   <source>Looking for the scene of the model…</source>
   <translation>Buscando la escena del modelo…</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdidas</translation>
  </message>
  <message>
   <source>Lowest F1</source>
   <translation>F1 más bajo</translation>
  </message>
  <message>
   <source>MAJA products (by their name)</source>
   <translation>los productos MAJA (por su nombre)</translation>
  </message>
  <message>
   <source>MLP-Mixer base, BigEarthNet v2.0</source>
   <translation>MLP-Mixer base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>MODIS</source>
   <translation>MODIS</translation>
  </message>
  <message>
   <source>Macro AP</source>
   <translation>AP macro</translation>
  </message>
  <message>
   <source>Macro F1</source>
   <translation>F1 macro</translation>
  </message>
  <message>
   <source>Macro average precision</source>
   <translation>Precisión media macro</translation>
  </message>
  <message>
   <source>Made with a demonstration model: do not rely on this map.</source>
   <translation>Hecho con un modelo de demostración: no confíe en este mapa.</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Gestionar modelos…</translation>
  </message>
  <message>
   <source>Many values of {band} are above {limit}: 65535 is taken as reflectance 1. If they are reflectance x 100000, divide them by 10 first; otherwise the labels are wrong.</source>
   <translation>Muchos valores de {band} superan {limit}: 65535 se toma como reflectancia 1. Si son reflectancia x 100000, divídalos primero por 10; si no, las etiquetas son incorrectas.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Map of patches</source>
   <translation>Mapa de celdas</translation>
  </message>
  <message>
   <source>Map of patches by evidence</source>
   <translation>Mapa de celdas por evidencia</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training sections.</source>
   <translation>Número máximo de pasadas sobre las secciones de entrenamiento.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training set. Not set: that of the preset.</source>
   <translation>Número máximo de pasadas sobre el conjunto de entrenamiento. Sin definir: el del preajuste.</translation>
  </message>
  <message>
   <source>Maximum unlabelled</source>
   <translation>Máximo sin etiqueta</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on sections of other places, without open sea.</source>
   <translation>F1 medio {f1:.2f} en secciones de otros lugares, sin mar abierto.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} test section.</source>
   <translation>F1 medio {f1:.2f} en {n} sección de prueba.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} test sections.</source>
   <translation>F1 medio {f1:.2f} en {n} secciones de prueba.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} validation section, which its epoch and thresholds were chosen by.</source>
   <translation>F1 medio {f1:.2f} en {n} sección de validación, con la que se eligieron su época y sus umbrales.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} validation sections, which its epoch and thresholds were chosen by.</source>
   <translation>F1 medio {f1:.2f} en {n} secciones de validación, con las que se eligieron su época y sus umbrales.</translation>
  </message>
  <message>
   <source>Mean area of a section</source>
   <translation>Superficie media de una sección</translation>
  </message>
  <message>
   <source>Mean binary cross-entropy per label; lower is better.</source>
   <translation>Entropía cruzada binaria media por etiqueta; más bajo es mejor.</translation>
  </message>
  <message>
   <source>Mean probability</source>
   <translation>Probabilidad media</translation>
  </message>
  <message>
   <source>Mean probability before</source>
   <translation>Probabilidad media antes</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Significado</translation>
  </message>
  <message>
   <source>Memory for pixels that are read before the model needs them; less may be slower.</source>
   <translation>Memoria para los píxeles que se leen antes de que el modelo los necesite; menos puede ser más lento.</translation>
  </message>
  <message>
   <source>Memory for reading ahead</source>
   <translation>Memoria para leer por adelantado</translation>
  </message>
  <message>
   <source>Merge results</source>
   <translation>Fusionar resultados</translation>
  </message>
  <message>
   <source>Merge the results of each tile</source>
   <translation>Fusionar los resultados de cada tesela</translation>
  </message>
  <message>
   <source>Merged from {n} results by the rule “{rule}”: {help}.</source>
   <translation>Fusionado de {n} resultados por la regla «{rule}»: {help}.</translation>
  </message>
  <message>
   <source>Merged sections</source>
   <translation>Secciones fusionadas</translation>
  </message>
  <message>
   <source>Merges results of several dates on the same sections into one result layer.</source>
   <translation>Fusiona resultados de varias fechas sobre las mismas secciones en una capa de resultado.</translation>
  </message>
  <message>
   <source>Messages of the training are shown here.</source>
   <translation>Aquí se muestran los mensajes del entrenamiento.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Micro AP</source>
   <translation>AP micro</translation>
  </message>
  <message>
   <source>Micro F1</source>
   <translation>F1 micro</translation>
  </message>
  <message>
   <source>Minimum clear share</source>
   <translation>Proporción despejada mínima</translation>
  </message>
  <message>
   <source>Minimum cover</source>
   <translation>Cobertura mínima</translation>
  </message>
  <message>
   <source>Minimum probability</source>
   <translation>Probabilidad mínima</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Servidor espejo</translation>
  </message>
  <message>
   <source>Mirror for downloads</source>
   <translation>Servidor espejo para descargas</translation>
  </message>
  <message>
   <source>Missing: {bands}; only models that work without them can be used.</source>
   <translation>Faltan: {bands}; solo se pueden usar modelos que funcionan sin ellas.</translation>
  </message>
  <message>
   <source>MobileViT-S, BigEarthNet v2.0</source>
   <translation>MobileViT-S, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model (SHA-256)</source>
   <translation>Modelo (SHA-256)</translation>
  </message>
  <message>
   <source>Model file: {path}</source>
   <translation>Archivo del modelo: {path}</translation>
  </message>
  <message>
   <source>Model instead of a reference</source>
   <translation>Modelo en vez de una referencia</translation>
  </message>
  <message>
   <source>Model of the result</source>
   <translation>Modelo del resultado</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>Modelo de partida</translation>
  </message>
  <message>
   <source>Model trained on {sections} of {data}{where}.</source>
   <translation>Modelo entrenado con {sections} de {data}{where}.</translation>
  </message>
  <message>
   <source>Model with novelty</source>
   <translation>Modelo con novedad</translation>
  </message>
  <message>
   <source>Model {name}</source>
   <translation>Modelo {name}</translation>
  </message>
  <message>
   <source>Model “{name}”</source>
   <translation>Modelo «{name}»</translation>
  </message>
  <message>
   <source>Model: {name}, {reason}.</source>
   <translation>Modelo: {name}, {reason}.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models folder</source>
   <translation>Carpeta de modelos</translation>
  </message>
  <message>
   <source>Models folder: {path}</source>
   <translation>Carpeta de modelos: {path}</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Modelos…</translation>
  </message>
  <message>
   <source>More options…</source>
   <translation>Más opciones…</translation>
  </message>
  <message>
   <source>More scenes</source>
   <translation>Más escenas</translation>
  </message>
  <message>
   <source>More training sets</source>
   <translation>Más conjuntos de entrenamiento</translation>
  </message>
  <message>
   <source>Most frequent</source>
   <translation>Más frecuentes</translation>
  </message>
  <message>
   <source>Most frequent labels</source>
   <translation>Etiquetas más frecuentes</translation>
  </message>
  <message>
   <source>Most sections are left out because of their unlabelled area. By the maximum unlabelled: {more}.</source>
   <translation>La mayoría de las secciones se omiten por su superficie sin etiqueta. Según el máximo sin etiqueta: {more}.</translation>
  </message>
  <message>
   <source>Multi-attention K-Branch (shows evidence)</source>
   <translation>K-Branch multiatención (muestra evidencia)</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA)</source>
   <translation>GPU NVIDIA (CUDA)</translation>
  </message>
  <message>
   <source>NVIDIA GPUs</source>
   <translation>GPU NVIDIA</translation>
  </message>
  <message>
   <source>NVIDIA driver: {found}</source>
   <translation>Controlador NVIDIA: {found}</translation>
  </message>
  <message>
   <source>NaN</source>
   <translation>NaN</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the section, row and column: the same in every run over the same scene.</source>
   <translation>Nombre de la sección, fila y columna: el mismo en cada proceso sobre la misma escena.</translation>
  </message>
  <message>
   <source>Name of the user who confirmed or corrected the labels; NULL if nobody has.</source>
   <translation>Nombre del usuario que confirmó o corrigió las etiquetas; NULL si nadie lo hizo.</translation>
  </message>
  <message>
   <source>Names of all labels that reach their thresholds, the most probable first, separated by “; ”. This field and the next four are NULL if the section was not classified, because its clear share is too small.</source>
   <translation>Nombres de todas las etiquetas que alcanzan su umbral, la más probable primero, separados por «; ». Este campo y los cuatro siguientes son NULL si la sección no se clasificó porque su proporción despejada es demasiado pequeña.</translation>
  </message>
  <message>
   <source>Names the areas in the output. Not set: the feature ids.</source>
   <translation>Nombra las áreas en la salida. Sin definir: los identificadores de los objetos.</translation>
  </message>
  <message>
   <source>Neither INPUT nor SCENE is set; choose a result layer, or a scene.</source>
   <translation>Ni INPUT ni SCENE están definidos; elija una capa de resultado, o una escena.</translation>
  </message>
  <message>
   <source>Nested cross-validation: the thresholds of each fold are chosen in so many folds inside its training sections, so that the scores owe nothing to the sections that they are measured on. At least 2.</source>
   <translation>Validación cruzada anidada: los umbrales de cada grupo se eligen en tantos grupos dentro de sus secciones de entrenamiento, de modo que los valores no deben nada a las secciones en las que se miden. Al menos 2.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Network: {architecture} with {n:,} parameters. Number of labels: {labels}. Device: {device}.</source>
   <translation>Red: {architecture} con {n:,} parámetros. Número de etiquetas: {labels}. Dispositivo: {device}.</translation>
  </message>
  <message>
   <source>Network: {name}</source>
   <translation>Red: {name}</translation>
  </message>
  <message>
   <source>Never assigned, for lack of training sections: {names}.</source>
   <translation>No se asignan nunca, por falta de secciones de entrenamiento: {names}.</translation>
  </message>
  <message>
   <source>New name:</source>
   <translation>Nombre nuevo:</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>No GPU can be used by this onnxruntime (it offers {available}); choose the device auto or CPU, or install a GPU build of onnxruntime.</source>
   <translation>Este onnxruntime no puede usar ninguna GPU (ofrece {available}); elija el dispositivo auto o CPU, o instale una versión de onnxruntime con GPU.</translation>
  </message>
  <message>
   <source>No Python {version} with numpy and GDAL was found for training; tried {tried}. Train on the command line instead: python3 -m landlabels.core train</source>
   <translation>No se encontró ningún Python {version} con numpy y GDAL para entrenar; se probaron {tried}. Entrene en la línea de órdenes: python3 -m landlabels.core train</translation>
  </message>
  <message>
   <source>No Sentinel-2 bands were found in '{source}': {found}; choose a stack with 10 to 13 bands or with band descriptions such as B02, any one band file of a product, give their order (BAND_ORDER, --band-order), or assign the bands (BANDS, or a .bands.json file).</source>
   <translation>No se encontraron bandas Sentinel-2 en «{source}»: {found}; elija una pila de 10 a 13 bandas o con descripciones de banda como B02, cualquier archivo de banda de un producto, dé su orden (BAND_ORDER, --band-order), o asigne las bandas (BANDS, o un archivo .bands.json).</translation>
  </message>
  <message>
   <source>No Sentinel-2 bands were found: {found}.</source>
   <translation>No se encontraron bandas Sentinel-2: {found}.</translation>
  </message>
  <message>
   <source>No bundled model fits '{scene}', which has only {found}; the smallest one also needs {needed}; add the missing bands, or allow them to be filled if you accept less reliable labels.</source>
   <translation>Ningún modelo incluido sirve para «{scene}», que solo tiene {found}; el más pequeño necesita también {needed}; añada las bandas que faltan, o permita rellenarlas si le bastan etiquetas menos fiables.</translation>
  </message>
  <message>
   <source>No data: {rules}.</source>
   <translation>Sin datos: {rules}.</translation>
  </message>
  <message>
   <source>No matching distribution found for pip on {page}</source>
   <translation>No se encontró una distribución adecuada de pip en {page}</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset, and the darkest pixels, about {dark:.0f}, do not show it; none is applied. Choose the offset -1000 for a product of processing baseline 04.00 or later.</source>
   <translation>Ni los metadatos ni el nombre del producto dan el desplazamiento radiométrico, y los píxeles más oscuros, unos {dark:.0f}, no lo muestran; no se aplica ninguno. Elija el desplazamiento -1000 para un producto de la versión de procesamiento 04.00 o posterior.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; none is applied.</source>
   <translation>Ni los metadatos ni el nombre del producto dan el desplazamiento radiométrico; no se aplica ninguno.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show that it has been removed, so none is applied.</source>
   <translation>Ni los metadatos ni el nombre del producto dan el desplazamiento radiométrico; los píxeles más oscuros, unos {dark:.0f}, muestran que se quitó, así que no se aplica ninguno.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show that it has not been removed: -1000 is applied.</source>
   <translation>Ni los metadatos ni el nombre del producto dan el desplazamiento radiométrico; los píxeles más oscuros, unos {dark:.0f}, muestran que no se quitó: se aplica -1000.</translation>
  </message>
  <message>
   <source>No offset is applied, as chosen.</source>
   <translation>No se aplica ningún desplazamiento, como se eligió.</translation>
  </message>
  <message>
   <source>No offset is applied: {family} come without one.</source>
   <translation>No se aplica ningún desplazamiento: {family} no lo tienen.</translation>
  </message>
  <message>
   <source>No polygon of '{areas}' overlaps a classified section of '{result}'; choose areas on its ground.</source>
   <translation>Ningún polígono de «{areas}» solapa una sección clasificada de «{result}»; elija áreas en su terreno.</translation>
  </message>
  <message>
   <source>No scenes are given: choose layers, or list folders, files or addresses.</source>
   <translation>No se dan escenas: elija capas, o indique carpetas, archivos o direcciones.</translation>
  </message>
  <message>
   <source>No scenes can be read from '{source}': {reason}.</source>
   <translation>No se pueden leer escenas de «{source}»: {reason}.</translation>
  </message>
  <message>
   <source>No section has an error.</source>
   <translation>Ninguna sección tiene un error.</translation>
  </message>
  <message>
   <source>No section is classified in all of {results}; choose results of the same ground.</source>
   <translation>Ninguna sección está clasificada en todos: {results}; elija resultados del mismo terreno.</translation>
  </message>
  <message>
   <source>No section of '{scene}' can be used: {reasons}; {advice}.</source>
   <translation>Ninguna sección de «{scene}» se puede usar: {reasons}; {advice}.</translation>
  </message>
  <message>
   <source>No section of {split} is within 2 km of a training section.</source>
   <translation>Ninguna sección de {split} está a menos de 2 km de una sección de entrenamiento.</translation>
  </message>
  <message>
   <source>No split</source>
   <translation>Sin división</translation>
  </message>
  <message>
   <source>No thresholds are given; set one for every label (THRESHOLD, --threshold), the model's own (MODEL_THRESHOLDS, --model-thresholds) or those of single labels (THRESHOLDS, --thresholds).</source>
   <translation>No se dan umbrales; fije uno para todas las etiquetas (THRESHOLD, --threshold), los propios del modelo (MODEL_THRESHOLDS, --model-thresholds) o los de etiquetas sueltas (THRESHOLDS, --thresholds).</translation>
  </message>
  <message>
   <source>No training is possible with {stores}: {reason}.</source>
   <translation>No es posible entrenar con {stores}: {reason}.</translation>
  </message>
  <message>
   <source>No warnings.</source>
   <translation>Sin advertencias.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>None (train from scratch)</source>
   <translation>Ninguno (entrenar desde cero)</translation>
  </message>
  <message>
   <source>None of the suggested sections is in this result.</source>
   <translation>Ninguna de las secciones propuestas está en este resultado.</translation>
  </message>
  <message>
   <source>None: by the splits</source>
   <translation>Ninguno: según la división</translation>
  </message>
  <message>
   <source>None: onnxruntime cannot be imported ({reason}).</source>
   <translation>Ninguno: onnxruntime no se puede importar ({reason}).</translation>
  </message>
  <message>
   <source>Not assessed: {reason}</source>
   <translation>Sin evaluar: {reason}</translation>
  </message>
  <message>
   <source>Not classified yet</source>
   <translation>Aún sin clasificar</translation>
  </message>
  <message>
   <source>Not evaluated.</source>
   <translation>Sin evaluar.</translation>
  </message>
  <message>
   <source>Not evaluated: no sections were held out.</source>
   <translation>Sin evaluar: no se reservaron secciones.</translation>
  </message>
  <message>
   <source>Not selected: each label has the threshold that the model was made with.</source>
   <translation>Sin marcar: cada etiqueta tiene el umbral con el que se hizo el modelo.</translation>
  </message>
  <message>
   <source>Not set: {bands}. A model that needs them cannot be used, unless missing bands are filled.</source>
   <translation>Sin definir: {bands}. Un modelo que las necesita no se puede usar, salvo que se rellenen las bandas que faltan.</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <translation>Nota: {text}</translation>
  </message>
  <message>
   <source>Nothing: no problem was found.</source>
   <translation>Nada: no se encontró ningún problema.</translation>
  </message>
  <message>
   <source>Novel</source>
   <translation>Nuevas</translation>
  </message>
  <message>
   <source>Novel sections</source>
   <translation>Secciones nuevas</translation>
  </message>
  <message>
   <source>Novel: the share of sections that are unlike anything the model learnt from; their labels are not reliable. Empty for models that do not give it.</source>
   <translation>Nuevas: la proporción de secciones que difieren de todo lo que aprendió el modelo; sus etiquetas no son fiables. Vacío para modelos que no la dan.</translation>
  </message>
  <message>
   <source>Novelty</source>
   <translation>Novedad</translation>
  </message>
  <message>
   <source>Novelty: measured on {sections} sections from {places} places, mark {mark}</source>
   <translation>Novedad: medida en {sections} secciones de {places} lugares, marca {mark}</translation>
  </message>
  <message>
   <source>Number of assessed sections</source>
   <translation>Número de secciones evaluadas</translation>
  </message>
  <message>
   <source>Number of classes of the teacher</source>
   <translation>Número de clases del maestro</translation>
  </message>
  <message>
   <source>Number of compared sections</source>
   <translation>Número de secciones comparadas</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Número de fechas</translation>
  </message>
  <message>
   <source>Number of epochs trained</source>
   <translation>Número de épocas entrenadas</translation>
  </message>
  <message>
   <source>Number of labels</source>
   <translation>Número de etiquetas</translation>
  </message>
  <message>
   <source>Number of labels gained</source>
   <translation>Número de etiquetas ganadas</translation>
  </message>
  <message>
   <source>Number of labels lost</source>
   <translation>Número de etiquetas perdidas</translation>
  </message>
  <message>
   <source>Number of labels only in the map</source>
   <translation>Número de etiquetas solo en el mapa</translation>
  </message>
  <message>
   <source>Number of labels only in the reference</source>
   <translation>Número de etiquetas solo en la referencia</translation>
  </message>
  <message>
   <source>Number of polygons with a classified section</source>
   <translation>Número de polígonos con una sección clasificada</translation>
  </message>
  <message>
   <source>Number of scenes that are classified</source>
   <translation>Número de escenas clasificadas</translation>
  </message>
  <message>
   <source>Number of scenes that failed</source>
   <translation>Número de escenas fallidas</translation>
  </message>
  <message>
   <source>Number of sections</source>
   <translation>Número de secciones</translation>
  </message>
  <message>
   <source>Number of sections evaluated</source>
   <translation>Número de secciones evaluadas</translation>
  </message>
  <message>
   <source>Number of sections in the result</source>
   <translation>Número de secciones del resultado</translation>
  </message>
  <message>
   <source>Number of sections in the training set</source>
   <translation>Número de secciones del conjunto de entrenamiento</translation>
  </message>
  <message>
   <source>Number of sections it was measured on</source>
   <translation>Número de secciones en las que se midió</translation>
  </message>
  <message>
   <source>Number of sections with each label</source>
   <translation>Número de secciones con cada etiqueta</translation>
  </message>
  <message>
   <source>Number of sections with each label:</source>
   <translation>Número de secciones con cada etiqueta:</translation>
  </message>
  <message>
   <source>Number of sections with labels gained or lost</source>
   <translation>Número de secciones con etiquetas ganadas o perdidas</translation>
  </message>
  <message>
   <source>Number of sections with other labels</source>
   <translation>Número de secciones con otras etiquetas</translation>
  </message>
  <message>
   <source>Number of the merged results in which the section was classified.</source>
   <translation>Número de los resultados fusionados en los que se clasificó la sección.</translation>
  </message>
  <message>
   <source>Number of these labels.</source>
   <translation>Número de estas etiquetas.</translation>
  </message>
  <message>
   <source>Numbers of sections; the change in km² is that of the area of the sections with the label.</source>
   <translation>Números de secciones; el cambio en km² es el de la superficie de las secciones con la etiqueta.</translation>
  </message>
  <message>
   <source>ONNX Runtime cannot start it; the doctor of LandLabels shows why</source>
   <translation>ONNX Runtime no puede iniciarlo; el diagnóstico de LandLabels muestra por qué</translation>
  </message>
  <message>
   <source>ONNX Runtime refuses it ({error})</source>
   <translation>ONNX Runtime lo rechaza ({error})</translation>
  </message>
  <message>
   <source>OUTPUT is '{value}', but it must be a GeoPackage file (.gpkg), or TEMPORARY_OUTPUT.</source>
   <translation>OUTPUT es «{value}», pero debe ser un archivo GeoPackage (.gpkg), o TEMPORARY_OUTPUT.</translation>
  </message>
  <message>
   <source>OUTPUT is temporary and is deleted when QGIS closes; choose a file name to keep the result.</source>
   <translation>OUTPUT es temporal y se borra al cerrar QGIS; elija un nombre de archivo para conservar el resultado.</translation>
  </message>
  <message>
   <source>Observed share</source>
   <translation>Proporción observada</translation>
  </message>
  <message>
   <source>Of a result layer: also use the sections that nobody has confirmed or corrected.</source>
   <translation>De una capa de resultado: usar también las secciones que nadie confirmó o corrigió.</translation>
  </message>
  <message>
   <source>Of the labels with a probability of 0.7, 70 % should be in the reference (dashed line). All decisions are shown in {bins} bins of equal width; larger points stand for more decisions.</source>
   <translation>De las etiquetas con una probabilidad de 0,7, el 70 % deberían estar en la referencia (línea discontinua). Todas las decisiones se muestran en {bins} clases de igual anchura; los puntos mayores representan más decisiones.</translation>
  </message>
  <message>
   <source>Of the labels with a probability of 0.7, 70 % should be present (dashed line). All decisions are shown in {bins} bins of equal width; larger points stand for more decisions.</source>
   <translation>De las etiquetas con una probabilidad de 0,7, el 70 % deberían estar presentes (línea discontinua). Todas las decisiones se muestran en {bins} clases de igual anchura; los puntos mayores representan más decisiones.</translation>
  </message>
  <message>
   <source>Official</source>
   <translation>Oficial</translation>
  </message>
  <message>
   <source>On other ground than the training data</source>
   <translation>En otro terreno que los datos de entrenamiento</translation>
  </message>
  <message>
   <source>One HTML file that needs no other; open it in a browser.</source>
   <translation>Un archivo HTML que no necesita otro; ábralo en un navegador.</translation>
  </message>
  <message>
   <source>One HTML file with tables, maps and charts; open it in a browser.</source>
   <translation>Un archivo HTML con tablas, mapas y gráficos; ábralo en un navegador.</translation>
  </message>
  <message>
   <source>One fold cannot be held out from itself: set the folds to 2 or more, or to none.</source>
   <translation>Un solo grupo no se puede reservar de sí mismo: ponga los grupos a 2 o más, o a ninguno.</translation>
  </message>
  <message>
   <source>One for every label, in place of the model's own:</source>
   <translation>Uno para todas las etiquetas, en lugar de los propios del modelo:</translation>
  </message>
  <message>
   <source>One grid per tile</source>
   <translation>Una cuadrícula por tesela</translation>
  </message>
  <message>
   <source>One line for each area and label.</source>
   <translation>Una línea por cada área y etiqueta.</translation>
  </message>
  <message>
   <source>One line for each result and label.</source>
   <translation>Una línea por cada resultado y etiqueta.</translation>
  </message>
  <message>
   <source>One network is trained for up to {n} epochs on {used} of {total} sections.</source>
   <translation>Se entrena una red hasta {n} épocas con {used} de {total} secciones.</translation>
  </message>
  <message>
   <source>One network is trained for {n} epoch on {used} of {total} sections.</source>
   <translation>Se entrena una red {n} época con {used} de {total} secciones.</translation>
  </message>
  <message>
   <source>One setting was changed at a time, and the best on the validation sections was kept. T is the number of attention rows; T = 1 is the single attention that the paper compares with. CA-ConvBiLSTM has only an LSTM.</source>
   <translation>Se cambió un ajuste cada vez, y se conservó el mejor en las secciones de validación. T es el número de filas de atención; T = 1 es la atención simple con la que compara el artículo. CA-ConvBiLSTM solo tiene un LSTM.</translation>
  </message>
  <message>
   <source>One table of all scenes, by tile and date, with a STAC collection; needs the package pyarrow.</source>
   <translation>Una tabla de todas las escenas, por tesela y fecha, con una colección STAC; necesita el paquete pyarrow.</translation>
  </message>
  <message>
   <source>Only in the map</source>
   <translation>Solo en el mapa</translation>
  </message>
  <message>
   <source>Only in the map (km²)</source>
   <translation>Solo en el mapa (km²)</translation>
  </message>
  <message>
   <source>Only in the reference</source>
   <translation>Solo en la referencia</translation>
  </message>
  <message>
   <source>Only in the reference (km²)</source>
   <translation>Solo en la referencia (km²)</translation>
  </message>
  <message>
   <source>Only labels that the reference has</source>
   <translation>Solo etiquetas que tiene la referencia</translation>
  </message>
  <message>
   <source>Only of formats with one row per section.</source>
   <translation>Solo de formatos con una fila por sección.</translation>
  </message>
  <message>
   <source>Only scenes with at most this cloud cover, where a catalogue gives it.</source>
   <translation>Solo escenas con esta nubosidad como máximo, si un catálogo la da.</translation>
  </message>
  <message>
   <source>Only the multi-attention network shows the parts of a section that support a label.</source>
   <translation>Solo la red multiatención muestra las partes de una sección que apoyan una etiqueta.</translation>
  </message>
  <message>
   <source>Only these days, months or years, or ranges of them, such as 2017-02..2017-05, separated by commas.</source>
   <translation>Solo estos días, meses o años, o intervalos, como 2017-02..2017-05, separados por comas.</translation>
  </message>
  <message>
   <source>Only these tiles, separated by commas, such as T33UUU.</source>
   <translation>Solo estas teselas, separadas por comas, como T33UUU.</translation>
  </message>
  <message>
   <source>Only v1.0 has the 43 labels.</source>
   <translation>Solo v1.0 tiene las 43 etiquetas.</translation>
  </message>
  <message>
   <source>Only {n} section was assessed: the intervals are not meaningful.</source>
   <translation>Solo se evaluó {n} sección: los intervalos no tienen sentido.</translation>
  </message>
  <message>
   <source>Only {n} section was evaluated: the intervals are not meaningful.</source>
   <translation>Solo se evaluó {n} sección: los intervalos no tienen sentido.</translation>
  </message>
  <message>
   <source>Only {n} sections were assessed: single sections have a large effect and the intervals are wide.</source>
   <translation>Solo se evaluaron {n} secciones: cada sección pesa mucho y los intervalos son anchos.</translation>
  </message>
  <message>
   <source>Only {n} sections were evaluated: single sections have a large effect, and the intervals are wide.</source>
   <translation>Solo se evaluaron {n} secciones: cada sección pesa mucho, y los intervalos son anchos.</translation>
  </message>
  <message>
   <source>Open a Sentinel-2 product from a folder, a zip file or an address, in true colour</source>
   <translation>Abrir un producto Sentinel-2 de una carpeta, un archivo zip o una dirección, en color verdadero</translation>
  </message>
  <message>
   <source>Open a product</source>
   <translation>Abrir un producto</translation>
  </message>
  <message>
   <source>Open a product, or select a Sentinel-2 raster layer in the Layers panel.</source>
   <translation>Abra un producto, o seleccione una capa ráster Sentinel-2 en el panel Capas.</translation>
  </message>
  <message>
   <source>Open a product…</source>
   <translation>Abrir un producto…</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <source>Open scene</source>
   <translation>Abrir escena</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>Abrir el diálogo</translation>
  </message>
  <message>
   <source>Open the dialog of the algorithm, with all its parameters.</source>
   <translation>Abrir el diálogo del algoritmo, con todos sus parámetros.</translation>
  </message>
  <message>
   <source>Opening the scene…</source>
   <translation>Abriendo la escena…</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>Abriendo {name}…</translation>
  </message>
  <message>
   <source>Options of the command line, such as --wide; python -m landlabels.core train --help lists all.</source>
   <translation>Opciones de la línea de órdenes, como --wide; python -m landlabels.core train --help las lista todas.</translation>
  </message>
  <message>
   <source>Orange patches speak for the label, violet ones against it.</source>
   <translation>Las celdas naranjas hablan a favor de la etiqueta, las violetas en contra.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Order of the bands</source>
   <translation>Orden de las bandas</translation>
  </message>
  <message>
   <source>Order of the bands of BigEarthNet v2.0</source>
   <translation>Orden de las bandas de BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Other file…</source>
   <translation>Otro archivo…</translation>
  </message>
  <message>
   <source>Other model…</source>
   <translation>Otro modelo…</translation>
  </message>
  <message>
   <source>Out of memory with a batch of {batch}; {advice}.</source>
   <translation>Memoria insuficiente con un lote de {batch}; {advice}.</translation>
  </message>
  <message>
   <source>Output folder</source>
   <translation>Carpeta de salida</translation>
  </message>
  <message>
   <source>Outputs: {names}</source>
   <translation>Salidas: {names}</translation>
  </message>
  <message>
   <source>Own</source>
   <translation>Propios</translation>
  </message>
  <message>
   <source>Own assignment</source>
   <translation>Asignación propia</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Índice de paquetes</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Paquetes</translation>
  </message>
  <message>
   <source>Packages folder</source>
   <translation>Carpeta de paquetes</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Part of LandLabels</source>
   <translation>Parte de LandLabels</translation>
  </message>
  <message>
   <source>Patches per side</source>
   <translation>Celdas por lado</translation>
  </message>
  <message>
   <source>Pick on the map</source>
   <translation>Elegir en el mapa</translation>
  </message>
  <message>
   <source>Pies</source>
   <translation>Diagramas circulares</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Planet</source>
   <translation>Planet</translation>
  </message>
  <message>
   <source>Polygon: draw on the map</source>
   <translation>Polígono: dibujar en el mapa</translation>
  </message>
  <message>
   <source>Polygons in any coordinate system, such as municipalities.</source>
   <translation>Polígonos en cualquier sistema de coordenadas, como municipios.</translation>
  </message>
  <message>
   <source>Polygons that limit the area further: sections with their centre in a polygon and in the extent.</source>
   <translation>Polígonos que limitan más el área: secciones con su centro en un polígono y en la extensión.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover; any CRS.</source>
   <translation>Polígonos con un campo de clase, o un ráster de clases como CORINE o ESA WorldCover; cualquier SRC.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer on the same grid with sections that were confirmed or corrected by hand.</source>
   <translation>Polígonos con un campo de clase, o un ráster de clases, en cualquier sistema de coordenadas; o una capa de resultado en la misma cuadrícula con secciones confirmadas o corregidas a mano.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer with sections that were confirmed or corrected by hand.</source>
   <translation>Polígonos con un campo de clase, o un ráster de clases, en cualquier sistema de coordenadas; o una capa de resultado con secciones confirmadas o corregidas a mano.</translation>
  </message>
  <message>
   <source>Positions of {n} of {all} sections</source>
   <translation>Posiciones de {n} de {all} secciones</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>Precision per section</source>
   <translation>Precisión por sección</translation>
  </message>
  <message>
   <source>Presence of each label</source>
   <translation>Presencia de cada etiqueta</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Preview thresholds</source>
   <translation>Probar umbrales</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Probabilidades</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <source>Probability of</source>
   <translation>Probabilidad de</translation>
  </message>
  <message>
   <source>Probability of one label</source>
   <translation>Probabilidad de una etiqueta</translation>
  </message>
  <message>
   <source>Probability of the label with this code, 0 to 1; one field per label, so that thresholds can be changed without a new run. NULL if the section was not classified.</source>
   <translation>Probabilidad de la etiqueta con este código, 0 a 1; un campo por etiqueta, para cambiar umbrales sin un nuevo proceso. NULL si la sección no se clasificó.</translation>
  </message>
  <message>
   <source>Probability of the top label.</source>
   <translation>Probabilidad de la primera etiqueta.</translation>
  </message>
  <message>
   <source>Processes on this machine. Not set: one for two processors.</source>
   <translation>Procesos en este ordenador. Sin definir: uno por cada dos procesadores.</translation>
  </message>
  <message>
   <source>Processors</source>
   <translation>Procesadores</translation>
  </message>
  <message>
   <source>Processors: {n}</source>
   <translation>Procesadores: {n}</translation>
  </message>
  <message>
   <source>Product to open:</source>
   <translation>Producto que se abre:</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <source>Published model</source>
   <translation>Modelo publicado</translation>
  </message>
  <message>
   <source>Published models</source>
   <translation>Modelos publicados</translation>
  </message>
  <message>
   <source>Published models, which `models download NAME` downloads and imports:</source>
   <translation>Modelos publicados, que «models download NAME» descarga e importa:</translation>
  </message>
  <message>
   <source>Published, to download</source>
   <translation>Publicados, para descargar</translation>
  </message>
  <message>
   <source>Python has no pip</source>
   <translation>Python no tiene pip</translation>
  </message>
  <message>
   <source>Python packages</source>
   <translation>Paquetes de Python</translation>
  </message>
  <message>
   <source>Python runs in a virtual environment.</source>
   <translation>Python corre en un entorno virtual.</translation>
  </message>
  <message>
   <source>QGIS is a macOS application.</source>
   <translation>QGIS es una aplicación de macOS.</translation>
  </message>
  <message>
   <source>QGIS is a package of the system.</source>
   <translation>QGIS es un paquete del sistema.</translation>
  </message>
  <message>
   <source>QGIS is from OSGeo4W or the standalone installer.</source>
   <translation>QGIS es de OSGeo4W o del instalador independiente.</translation>
  </message>
  <message>
   <source>QGIS is from conda: `conda install -c conda-forge onnxruntime` in its environment works too.</source>
   <translation>QGIS es de conda: `conda install -c conda-forge onnxruntime` en su entorno también sirve.</translation>
  </message>
  <message>
   <source>QGIS runs as a Flatpak: packages are installed inside its sandbox, which needs network access.</source>
   <translation>QGIS corre como Flatpak: los paquetes se instalan dentro de su entorno aislado, que necesita acceso a la red.</translation>
  </message>
  <message>
   <source>QGIS runs as a Snap: packages are installed inside its sandbox, which needs network access.</source>
   <translation>QGIS corre como Snap: los paquetes se instalan dentro de su entorno aislado, que necesita acceso a la red.</translation>
  </message>
  <message>
   <source>QGIS uses its own Python on Windows.</source>
   <translation>QGIS usa su propio Python en Windows.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>REFERENCE and TEACHER are both set; the labels come from one of them: leave the other empty.</source>
   <translation>REFERENCE y TEACHER están definidos los dos; las etiquetas vienen de uno de ellos: deje vacío el otro.</translation>
  </message>
  <message>
   <source>REFERENCE is not set; choose a land-cover reference, or a model (TEACHER) that assigns the labels.</source>
   <translation>REFERENCE no está definido; elija una referencia de cobertura del suelo, o un modelo (TEACHER) que asigne las etiquetas.</translation>
  </message>
  <message>
   <source>RFC 7946, in WGS 84</source>
   <translation>RFC 7946, en WGS 84</translation>
  </message>
  <message>
   <source>Radiometric offset</source>
   <translation>Desplazamiento radiométrico</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Al azar</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation>Random forest</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rango</translation>
  </message>
  <message>
   <source>Ranking loss</source>
   <translation>Pérdida de ordenación</translation>
  </message>
  <message>
   <source>Raster layers, one per scene.</source>
   <translation>Capas ráster, una por escena.</translation>
  </message>
  <message>
   <source>Raster of probabilities</source>
   <translation>Ráster de probabilidades</translation>
  </message>
  <message>
   <source>Read a band</source>
   <translation>Leer una banda</translation>
  </message>
  <message>
   <source>Read from the product</source>
   <translation>Leído del producto</translation>
  </message>
  <message>
   <source>Read the bands</source>
   <translation>Leer las bandas</translation>
  </message>
  <message>
   <source>Read the models</source>
   <translation>Leer los modelos</translation>
  </message>
  <message>
   <source>Read the result</source>
   <translation>Leer el resultado</translation>
  </message>
  <message>
   <source>Read training set</source>
   <translation>Leer conjunto de entrenamiento</translation>
  </message>
  <message>
   <source>Reading '{file}' over the network failed ({reason}); the sections finished before it are kept. Check the connection, and start the run again to complete the layer.</source>
   <translation>La lectura de «{file}» por la red falló ({reason}); las secciones terminadas antes se conservan. Compruebe la conexión, y vuelva a iniciar el proceso para completar la capa.</translation>
  </message>
  <message>
   <source>Reading the bands…</source>
   <translation>Leyendo las bandas…</translation>
  </message>
  <message>
   <source>Reading the result…</source>
   <translation>Leyendo el resultado…</translation>
  </message>
  <message>
   <source>Reading the training set…</source>
   <translation>Leyendo el conjunto de entrenamiento…</translation>
  </message>
  <message>
   <source>Reading {layer}…</source>
   <translation>Leyendo {layer}…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Razón</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Exhaustividad</translation>
  </message>
  <message>
   <source>Recall per section</source>
   <translation>Exhaustividad por sección</translation>
  </message>
  <message>
   <source>Recall, F1 and F2</source>
   <translation>Exhaustividad, F1 y F2</translation>
  </message>
  <message>
   <source>Rectangle: draw on the map</source>
   <translation>Rectángulo: dibujar en el mapa</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Reliability of the probabilities</source>
   <translation>Fiabilidad de las probabilidades</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove the model</source>
   <translation>Quitar el modelo</translation>
  </message>
  <message>
   <source>Removed: {name}</source>
   <translation>Quitado: {name}</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Quitar…</translation>
  </message>
  <message>
   <source>Rename the model</source>
   <translation>Renombrar el modelo</translation>
  </message>
  <message>
   <source>Rename the model and its files</source>
   <translation>Renombrar el modelo y sus archivos</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renombrar…</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Repeticiones</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report: {path}</source>
   <translation>Informe: {path}</translation>
  </message>
  <message>
   <source>Reports versions, packages, devices and known conflicts, to find out why something fails.</source>
   <translation>Informa de versiones, paquetes, dispositivos y conflictos conocidos, para averiguar por qué algo falla.</translation>
  </message>
  <message>
   <source>ResNet-101, BigEarthNet v2.0</source>
   <translation>ResNet-101, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>ResNet-50, BigEarthNet v2.0</source>
   <translation>ResNet-50, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Result layer</source>
   <translation>Capa de resultado</translation>
  </message>
  <message>
   <source>Result layers</source>
   <translation>Capas de resultado</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Results that it made stay as they are. Its file is '{path}'.</source>
   <translation>Los resultados que hizo quedan como están. Su archivo es «{path}».</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Resumed after epoch {n}.</source>
   <translation>Reanudado tras la época {n}.</translation>
  </message>
  <message>
   <source>Resuming after epoch {resumed_epoch}</source>
   <translation>Reanudando tras la época {resumed_epoch}</translation>
  </message>
  <message>
   <source>Resuming after {n} section in the store.</source>
   <translation>Reanudando tras {n} sección del almacén.</translation>
  </message>
  <message>
   <source>Resuming after {n} sections in the store.</source>
   <translation>Reanudando tras {n} secciones del almacén.</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <source>Row in the grid, from north.</source>
   <translation>Fila en la cuadrícula, desde el norte.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Running the bundled models with the new packages…</source>
   <translation>Probando los modelos incluidos con los paquetes nuevos…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Ítem STAC</translation>
  </message>
  <message>
   <source>Save as file…</source>
   <translation>Guardar como archivo…</translation>
  </message>
  <message>
   <source>Save the assignment</source>
   <translation>Guardar la asignación</translation>
  </message>
  <message>
   <source>Save the assignment as a file .bands.json, which LandLabels opens like a scene.</source>
   <translation>Guardar la asignación como archivo .bands.json, que LandLabels abre como una escena.</translation>
  </message>
  <message>
   <source>Save the checked labels as correct, and go to the next section.</source>
   <translation>Guardar las etiquetas marcadas como correctas, e ir a la sección siguiente.</translation>
  </message>
  <message>
   <source>Save the result</source>
   <translation>Guardar el resultado</translation>
  </message>
  <message>
   <source>Scene</source>
   <translation>Escena</translation>
  </message>
  <message>
   <source>Scene classification (optional)</source>
   <translation>Clasificación de escena (opcional)</translation>
  </message>
  <message>
   <source>Scene classification: {file}.</source>
   <translation>Clasificación de escena: {file}.</translation>
  </message>
  <message>
   <source>Scene report</source>
   <translation>Informe de la escena</translation>
  </message>
  <message>
   <source>Scene to classify:</source>
   <translation>Escena que se clasifica:</translation>
  </message>
  <message>
   <source>Scene: {name} ({product}, {level}).</source>
   <translation>Escena: {name} ({product}, {level}).</translation>
  </message>
  <message>
   <source>Scenes</source>
   <translation>Escenas</translation>
  </message>
  <message>
   <source>Scenes at a time</source>
   <translation>Escenas a la vez</translation>
  </message>
  <message>
   <source>Scenes in the project</source>
   <translation>Escenas del proyecto</translation>
  </message>
  <message>
   <source>Scenes of one tile get the same sections, so that dates can be compared.</source>
   <translation>Las escenas de una tesela reciben las mismas secciones, para poder comparar fechas.</translation>
  </message>
  <message>
   <source>Scenes: {all}; already classified: {done}.</source>
   <translation>Escenas: {all}; ya clasificadas: {done}.</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Scores as JSON</source>
   <translation>Valores como JSON</translation>
  </message>
  <message>
   <source>Scores as published, not measured with LandLabels ({source})</source>
   <translation>Valores como se publicaron, no medidos con LandLabels ({source})</translation>
  </message>
  <message>
   <source>Scores of the cross-validation on {n:,} sections:</source>
   <translation>Valores de la validación cruzada en {n:,} secciones:</translation>
  </message>
  <message>
   <source>Scores of the cross-validation on {n} section:</source>
   <translation>Valores de la validación cruzada en {n} sección:</translation>
  </message>
  <message>
   <source>Scores on {n:,} sections of other places</source>
   <translation>Valores en {n:,} secciones de otros lugares</translation>
  </message>
  <message>
   <source>Scores on {n:,} sections of other places, without open sea</source>
   <translation>Valores en {n:,} secciones de otros lugares, sin mar abierto</translation>
  </message>
  <message>
   <source>Scores on {n:,} test sections</source>
   <translation>Valores en {n:,} secciones de prueba</translation>
  </message>
  <message>
   <source>Scores on {n:,} test sections:</source>
   <translation>Valores en {n:,} secciones de prueba:</translation>
  </message>
  <message>
   <source>Scores on {n:,} validation sections, which its epoch and thresholds were chosen by</source>
   <translation>Valores en {n:,} secciones de validación, con las que se eligieron su época y sus umbrales</translation>
  </message>
  <message>
   <source>Scores on {n:,} validation sections:</source>
   <translation>Valores en {n:,} secciones de validación:</translation>
  </message>
  <message>
   <source>Scores on {n} section of other places</source>
   <translation>Valores en {n} sección de otros lugares</translation>
  </message>
  <message>
   <source>Scores on {n} section of other places, without open sea</source>
   <translation>Valores en {n} sección de otros lugares, sin mar abierto</translation>
  </message>
  <message>
   <source>Scores on {n} sections ({method}):</source>
   <translation>Valores en {n} secciones ({method}):</translation>
  </message>
  <message>
   <source>Scores on {n} test section</source>
   <translation>Valores en {n} sección de prueba</translation>
  </message>
  <message>
   <source>Scores on {n} test section:</source>
   <translation>Valores en {n} sección de prueba:</translation>
  </message>
  <message>
   <source>Scores on {n} validation section, which its epoch and thresholds were chosen by</source>
   <translation>Valores en {n} sección de validación, con la que se eligieron su época y sus umbrales</translation>
  </message>
  <message>
   <source>Scores on {n} validation section:</source>
   <translation>Valores en {n} sección de validación:</translation>
  </message>
  <message>
   <source>Scores per label</source>
   <translation>Valores por etiqueta</translation>
  </message>
  <message>
   <source>Search on the validation sections</source>
   <translation>Búsqueda en las secciones de validación</translation>
  </message>
  <message>
   <source>Search: {name}</source>
   <translation>Búsqueda: {name}</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Sección</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Sections before</source>
   <translation>Secciones antes</translation>
  </message>
  <message>
   <source>Sections left out of the store</source>
   <translation>Secciones omitidas del almacén</translation>
  </message>
  <message>
   <source>Sections of 1.2 x 1.2 km with all their land-cover labels and probabilities.</source>
   <translation>Secciones de 1,2 x 1,2 km con todas sus etiquetas de cobertura del suelo y probabilidades.</translation>
  </message>
  <message>
   <source>Sections of 1.2 x 1.2 km, each with all its land-cover labels and their probabilities, classified from a Sentinel-2 scene by the model '{model}' (label set {labels}).</source>
   <translation>Secciones de 1,2 x 1,2 km, cada una con todas sus etiquetas de cobertura del suelo y sus probabilidades, clasificadas de una escena Sentinel-2 por el modelo «{model}» (conjunto de etiquetas {labels}).</translation>
  </message>
  <message>
   <source>Sections per label</source>
   <translation>Secciones por etiqueta</translation>
  </message>
  <message>
   <source>Sections per label:</source>
   <translation>Secciones por etiqueta:</translation>
  </message>
  <message>
   <source>Sections per step; a smaller batch needs less memory.</source>
   <translation>Secciones por paso; un lote menor necesita menos memoria.</translation>
  </message>
  <message>
   <source>Sections per step; a smaller batch needs less memory. Not set: that of the preset.</source>
   <translation>Secciones por paso; un lote menor necesita menos memoria. Sin definir: las del preajuste.</translation>
  </message>
  <message>
   <source>Sections that are not classified in all results</source>
   <translation>Secciones que no están clasificadas en todos los resultados</translation>
  </message>
  <message>
   <source>Sections to classify: {n}.</source>
   <translation>Secciones por clasificar: {n}.</translation>
  </message>
  <message>
   <source>Sections with a difference</source>
   <translation>Secciones con una diferencia</translation>
  </message>
  <message>
   <source>Sections with a smaller clear share get no labels and are hatched. 0: all sections are classified.</source>
   <translation>Las secciones con una proporción despejada menor no reciben etiquetas y se rayan. 0: se clasifican todas las secciones.</translation>
  </message>
  <message>
   <source>Sections with a smaller clear share get no labels. 0: all sections are classified.</source>
   <translation>Las secciones con una proporción despejada menor no reciben etiquetas. 0: se clasifican todas las secciones.</translation>
  </message>
  <message>
   <source>Sections with a smaller share of pixels without cloud, or with data, are left out.</source>
   <translation>Las secciones con una proporción menor de píxeles sin nubes, o con datos, se omiten.</translation>
  </message>
  <message>
   <source>Sections with each label</source>
   <translation>Secciones con cada etiqueta</translation>
  </message>
  <message>
   <source>Sections with each label:</source>
   <translation>Secciones con cada etiqueta:</translation>
  </message>
  <message>
   <source>Sections with the label</source>
   <translation>Secciones con la etiqueta</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are classified. Not set: the whole scene.</source>
   <translation>Se clasifican las secciones con su centro en la extensión. Sin definir: toda la escena.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are classified. Not set: whole scenes.</source>
   <translation>Se clasifican las secciones con su centro en la extensión. Sin definir: escenas enteras.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are explained. Not set: all.</source>
   <translation>Se explican las secciones con su centro en la extensión. Sin definir: todas.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are used. Not set: the whole scene.</source>
   <translation>Se usan las secciones con su centro en la extensión. Sin definir: toda la escena.</translation>
  </message>
  <message>
   <source>Sections with {label} (km²)</source>
   <translation>Secciones con {label} (km²)</translation>
  </message>
  <message>
   <source>Sections: {train} for training, {validation} for validation, {test} for test.</source>
   <translation>Secciones: {train} para entrenar, {validation} para validar, {test} para probar.</translation>
  </message>
  <message>
   <source>See, download, import, rename and remove models, and choose the default model</source>
   <translation>Ver, descargar, importar, renombrar y quitar modelos, y elegir el modelo por defecto</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Select a Sentinel-2 raster layer in the Layers panel first.</source>
   <translation>Seleccione primero una capa ráster Sentinel-2 en el panel Capas.</translation>
  </message>
  <message>
   <source>Select a result layer of LandLabels in the Layers panel.</source>
   <translation>Seleccione una capa de resultado de LandLabels en el panel Capas.</translation>
  </message>
  <message>
   <source>Select a section to see where in it each label was seen.</source>
   <translation>Seleccione una sección para ver dónde se vio en ella cada etiqueta.</translation>
  </message>
  <message>
   <source>Selected in {layer} ({n:,})</source>
   <translation>Seleccionadas en {layer} ({n:,})</translation>
  </message>
  <message>
   <source>Sentinel Hub (by the name)</source>
   <translation>Sentinel Hub (por el nombre)</translation>
  </message>
  <message>
   <source>Sentinel-2 scene</source>
   <translation>Escena Sentinel-2</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Fijar por defecto</translation>
  </message>
  <message>
   <source>Set each label to the threshold of its model.</source>
   <translation>Poner cada etiqueta al umbral de su modelo.</translation>
  </message>
  <message>
   <source>Sets the thresholds that the model was stored with, before those of single labels.</source>
   <translation>Fija los umbrales con los que se guardó el modelo, antes que los de etiquetas sueltas.</translation>
  </message>
  <message>
   <source>Several labels</source>
   <translation>Varias etiquetas</translation>
  </message>
  <message>
   <source>Shapefile</source>
   <translation>Shapefile</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <source>Share of pixels with data, 0 to 1, in the band with the fewest.</source>
   <translation>Proporción de píxeles con datos, 0 a 1, en la banda que menos tiene.</translation>
  </message>
  <message>
   <source>Share of pixels without cloud, shadow or snow, 0 to 1; NULL if the scene has no cloud mask.</source>
   <translation>Proporción de píxeles sin nube, sombra ni nieve, 0 a 1; NULL si la escena no tiene máscara de nubes.</translation>
  </message>
  <message>
   <source>Share of {label}</source>
   <translation>Proporción de {label}</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Proporciones</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Mostrar registro</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Mostrar los archivos</translation>
  </message>
  <message>
   <source>Show the sections of all labels in the map.</source>
   <translation>Mostrar en el mapa las secciones de todas las etiquetas.</translation>
  </message>
  <message>
   <source>Significance of the difference</source>
   <translation>Significación de la diferencia</translation>
  </message>
  <message>
   <source>Simple methods on the same sections, with the same training sections: the same labels for all sections, and classifiers of each band's and index's mean, standard deviation and percentiles. A network that is not above them is not worth its effort.</source>
   <translation>Métodos simples en las mismas secciones, con las mismas secciones de entrenamiento: las mismas etiquetas para todas, y clasificadores de la media, la desviación estándar y los percentiles de cada banda e índice. Una red que no los supera no vale el esfuerzo.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>Standard: the procedure of the paper with random flips, learning rate decay, weight averaging, early stopping and fitted thresholds. As in the paper: without these, 100 epochs.</source>
   <translation>Estándar: el procedimiento del artículo con volteos al azar, tasa de aprendizaje decreciente, promedio de pesos, parada temprana y umbrales ajustados. Como en el artículo: sin ellos, 100 épocas.</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Start training</source>
   <translation>Iniciar entrenamiento</translation>
  </message>
  <message>
   <source>Start training from…</source>
   <translation>Iniciar entrenamiento desde…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop now and keep the best model so far.</source>
   <translation>Detener ahora y conservar el mejor modelo hasta ahora.</translation>
  </message>
  <message>
   <source>Stop now without a model. Starting again with the same settings resumes the training.</source>
   <translation>Detener ahora sin modelo. Iniciar de nuevo con los mismos ajustes reanuda el entrenamiento.</translation>
  </message>
  <message>
   <source>Stopped after {n} epoch.</source>
   <translation>Detenido tras {n} época.</translation>
  </message>
  <message>
   <source>Stopped after {n} epochs.</source>
   <translation>Detenido tras {n} épocas.</translation>
  </message>
  <message>
   <source>Stopped. Finished work is kept; the same command continues with the rest.</source>
   <translation>Detenido. El trabajo terminado se conserva; la misma orden continúa con el resto.</translation>
  </message>
  <message>
   <source>Stopping… The best model so far is kept.</source>
   <translation>Deteniendo… Se conserva el mejor modelo hasta ahora.</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Style of results</source>
   <translation>Estilo de los resultados</translation>
  </message>
  <message>
   <source>Suggest sections to label</source>
   <translation>Proponer secciones para etiquetar</translation>
  </message>
  <message>
   <source>Suggested sections</source>
   <translation>Secciones propuestas</translation>
  </message>
  <message>
   <source>Suggest…</source>
   <translation>Proponer…</translation>
  </message>
  <message>
   <source>System: {system}</source>
   <translation>Sistema: {system}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Teach training set</source>
   <translation>Enseñar conjunto de entrenamiento</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Maestro</translation>
  </message>
  <message>
   <source>Terrascope (by the name)</source>
   <translation>Terrascope (por el nombre)</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Texts longer than the 254 bytes of a Shapefile stand in several fields, one after the other: {names}.</source>
   <translation>Los textos más largos que los 254 bytes de un Shapefile están en varios campos, uno tras otro: {names}.</translation>
  </message>
  <message>
   <source>That is too much for the precision auto; int8 is used only where it is requested.</source>
   <translation>Es demasiado para la precisión auto; int8 se usa solo donde se pide.</translation>
  </message>
  <message>
   <source>That of the result layer</source>
   <translation>La de la capa de resultado</translation>
  </message>
  <message>
   <source>The .onnx file to write.</source>
   <translation>El archivo .onnx que se escribe.</translation>
  </message>
  <message>
   <source>The .onnx file to write. Not set: in the models folder, where it is found by its name.</source>
   <translation>El archivo .onnx que se escribe. Sin definir: en la carpeta de modelos, donde se encuentra por su nombre.</translation>
  </message>
  <message>
   <source>The .onnx file to write; its weights, report and run folder are written beside it.</source>
   <translation>El archivo .onnx que se escribe; sus pesos, informe y carpeta de proceso se escriben al lado.</translation>
  </message>
  <message>
   <source>The Dask scheduler at '{address}' cannot be used: {reason}.</source>
   <translation>El planificador Dask en «{address}» no se puede usar: {reason}.</translation>
  </message>
  <message>
   <source>The GPU has too little memory for one section per step: the training starts again on the CPU.</source>
   <translation>La GPU tiene muy poca memoria para una sección por paso: el entrenamiento empieza de nuevo en la CPU.</translation>
  </message>
  <message>
   <source>The GeoPackage of labels gained and lost.</source>
   <translation>El GeoPackage de las etiquetas ganadas y perdidas.</translation>
  </message>
  <message>
   <source>The GeoPackage of missed and added labels.</source>
   <translation>El GeoPackage de las etiquetas omitidas y añadidas.</translation>
  </message>
  <message>
   <source>The GeoPackage of the areas with the statistics.</source>
   <translation>El GeoPackage de las áreas con las estadísticas.</translation>
  </message>
  <message>
   <source>The GeoPackage to write.</source>
   <translation>El GeoPackage que se escribe.</translation>
  </message>
  <message>
   <source>The PDF file to write.</source>
   <translation>El archivo PDF que se escribe.</translation>
  </message>
  <message>
   <source>The Python package '{package}' is not installed, so {purpose}; install it with Raster &gt; LandLabels &gt; LandLabels packages, or for another Python with: {command}</source>
   <translation>El paquete de Python «{package}» no está instalado, así que {purpose}; instálelo con Ráster &gt; LandLabels &gt; Paquetes de LandLabels, o para otro Python con: {command}</translation>
  </message>
  <message>
   <source>The Python packages {package} are not installed, so {purpose}; install them with Raster &gt; LandLabels &gt; LandLabels packages, or for another Python with: {command}</source>
   <translation>Los paquetes de Python {package} no están instalados, así que {purpose}; instálelos con Ráster &gt; LandLabels &gt; Paquetes de LandLabels, o para otro Python con: {command}</translation>
  </message>
  <message>
   <source>The address of a Dask cluster, such as tcp://host:8786. Not set: processes on this machine.</source>
   <translation>La dirección de un clúster Dask, como tcp://host:8786. Sin definir: procesos en este ordenador.</translation>
  </message>
  <message>
   <source>The address of a mirror, or a folder with the files of published models, instead of their authors' servers. Empty: the published addresses.</source>
   <translation>La dirección de un servidor espejo, o una carpeta con los archivos de modelos publicados, en vez de los servidores de sus autores. Vacío: las direcciones publicadas.</translation>
  </message>
  <message>
   <source>The address of a package index, such as that of your organisation.</source>
   <translation>La dirección de un índice de paquetes, como el de su organización.</translation>
  </message>
  <message>
   <source>The algorithm could not be prepared.</source>
   <translation>El algoritmo no se pudo preparar.</translation>
  </message>
  <message>
   <source>The area cannot be used: {reason}; give an extent as xmin,ymin,xmax,ymax or a polygon layer.</source>
   <translation>El área no se puede usar: {reason}; dé una extensión xmin,ymin,xmax,ymax o una capa de polígonos.</translation>
  </message>
  <message>
   <source>The area does not overlap the sections of '{scene}', which cover {bounds}; choose an area inside the scene.</source>
   <translation>El área no solapa las secciones de «{scene}», que cubren {bounds}; elija un área dentro de la escena.</translation>
  </message>
  <message>
   <source>The assignment is remembered for this layer.</source>
   <translation>La asignación se recuerda para esta capa.</translation>
  </message>
  <message>
   <source>The authentication configuration of the layer '{layer}' cannot be used to read its file; choose a configuration of the type Basic in the properties of the layer's source, or download the file.</source>
   <translation>La configuración de autenticación de la capa «{layer}» no se puede usar para leer su archivo; elija una configuración de tipo Basic en las propiedades de la fuente de la capa, o descargue el archivo.</translation>
  </message>
  <message>
   <source>The bands are as the user assigned them: {places}.</source>
   <translation>Las bandas son como las asignó el usuario: {places}.</translation>
  </message>
  <message>
   <source>The bands are found by their names.</source>
   <translation>Las bandas se encontraron por sus nombres.</translation>
  </message>
  <message>
   <source>The bands cannot be assigned by '{source}': {reason}.</source>
   <translation>Las bandas no se pueden asignar con «{source}»: {reason}.</translation>
  </message>
  <message>
   <source>The bands have no names; the {count} bands are taken in the order of {family}: {bands}.</source>
   <translation>Las bandas no tienen nombre; las {count} bandas se toman en el orden de {family}: {bands}.</translation>
  </message>
  <message>
   <source>The bands have no names; the {count} bands are taken in the order that the pixels show: {bands}.</source>
   <translation>Las bandas no tienen nombre; las {count} bandas se toman en el orden que muestran los píxeles: {bands}.</translation>
  </message>
  <message>
   <source>The bands of '{scene}' have no names, and their pixels do not show the order; choose it in the list “Band order”.</source>
   <translation>Las bandas de «{scene}» no tienen nombre, y sus píxeles no muestran el orden; elíjalo en la lista «Orden de las bandas».</translation>
  </message>
  <message>
   <source>The bands of '{scene}' have no names, and {reason}; choose the order with --band-order or BAND_ORDER ({orders}), or assign the bands (BANDS, or a .bands.json file).</source>
   <translation>Las bandas de «{scene}» no tienen nombre, y {reason}; elija el orden con --band-order o BAND_ORDER ({orders}), o asigne las bandas (BANDS, o un archivo .bands.json).</translation>
  </message>
  <message>
   <source>The bands of the layer have no names, and {reason}.</source>
   <translation>Las bandas de la capa no tienen nombre, y {reason}.</translation>
  </message>
  <message>
   <source>The bands that the model requires; the training set must have them.</source>
   <translation>Las bandas que pide el modelo; el conjunto de entrenamiento debe tenerlas.</translation>
  </message>
  <message>
   <source>The best epoch was {n}.</source>
   <translation>La mejor época fue {n}.</translation>
  </message>
  <message>
   <source>The best of {epochs} epochs was {best}; the model is {path}.</source>
   <translation>La mejor de {epochs} épocas fue {best}; el modelo es {path}.</translation>
  </message>
  <message>
   <source>The build of onnxruntime, and on Linux of torch: {builds}</source>
   <translation>La versión de onnxruntime, y en Linux de torch: {builds}</translation>
  </message>
  <message>
   <source>The bundled model that uses most bands of the scene.</source>
   <translation>El modelo incluido que usa más bandas de la escena.</translation>
  </message>
  <message>
   <source>The catalogue has no model '{name}'; it has {known}.</source>
   <translation>El catálogo no tiene el modelo «{name}»; tiene {known}.</translation>
  </message>
  <message>
   <source>The catalogue of published models '{path}' cannot be read: {reason}; install LandLabels again.</source>
   <translation>El catálogo de modelos publicados «{path}» no se puede leer: {reason}; instale LandLabels de nuevo.</translation>
  </message>
  <message>
   <source>The checkpoint '{path}' cannot be written ({reason}); {kept}. Free disk space and start the same training again to resume it.</source>
   <translation>El checkpoint «{path}» no se puede escribir ({reason}); {kept}. Libere espacio en disco e inicie el mismo entrenamiento de nuevo para reanudarlo.</translation>
  </message>
  <message>
   <source>The classes match the label set {preset}, which is used; choose 'own' to keep the classes.</source>
   <translation>Las clases coinciden con el conjunto de etiquetas {preset}, que se usa; elija «own» para conservar las clases.</translation>
  </message>
  <message>
   <source>The clear shares are not known: the share with data decides, of equal dates the last.</source>
   <translation>No se conocen las proporciones despejadas: decide la proporción con datos, a igualdad la última fecha.</translation>
  </message>
  <message>
   <source>The cloud mask '{path}' cannot be used: {reason}; choose a raster of the scene's area in which 0 is clear, or a scene classification.</source>
   <translation>La máscara de nubes «{path}» no se puede usar: {reason}; elija un ráster del área de la escena en el que 0 es despejado, o una clasificación de escena.</translation>
  </message>
  <message>
   <source>The codes of CORINE and ESA WorldCover are recognised.</source>
   <translation>Se reconocen los códigos de CORINE y ESA WorldCover.</translation>
  </message>
  <message>
   <source>The command line uses these settings too. They are stored in '{path}'.</source>
   <translation>La línea de órdenes también usa estos ajustes. Se guardan en «{path}».</translation>
  </message>
  <message>
   <source>The contents of the training set are shown here.</source>
   <translation>Aquí se muestra el contenido del conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>The date of a scene is not known: the results are compared in the given order.</source>
   <translation>No se conoce la fecha de una escena: los resultados se comparan en el orden dado.</translation>
  </message>
  <message>
   <source>The device</source>
   <translation>El dispositivo</translation>
  </message>
  <message>
   <source>The evidence of a label and its bias add up to its logit.</source>
   <translation>La evidencia de una etiqueta y su sesgo suman su logit.</translation>
  </message>
  <message>
   <source>The field of the polygons that holds the class, as text or as a whole number. A raster needs none.</source>
   <translation>El campo de los polígonos que contiene la clase, como texto o como número entero. Un ráster no lo necesita.</translation>
  </message>
  <message>
   <source>The field of the polygons that holds the class. A raster needs none.</source>
   <translation>El campo de los polígonos que contiene la clase. Un ráster no lo necesita.</translation>
  </message>
  <message>
   <source>The file to write; its suffix chooses the format.</source>
   <translation>El archivo que se escribe; su sufijo elige el formato.</translation>
  </message>
  <message>
   <source>The files declare the offset {value}.</source>
   <translation>Los archivos declaran el desplazamiento {value}.</translation>
  </message>
  <message>
   <source>The files declare the scale {value:g}.</source>
   <translation>Los archivos declaran la escala {value:g}.</translation>
  </message>
  <message>
   <source>The finished rows are in '{path}'. To continue, run again with the same settings and this file.</source>
   <translation>Las filas terminadas están en «{path}». Para continuar, ejecute de nuevo con los mismos ajustes y este archivo.</translation>
  </message>
  <message>
   <source>The first is the smallest.</source>
   <translation>El primero es el más pequeño.</translation>
  </message>
  <message>
   <source>The folder '{folder}' holds results of another run ({difference}): choose another folder, or replace them.</source>
   <translation>La carpeta «{folder}» contiene resultados de otro proceso ({difference}): elija otra carpeta, o sustitúyalos.</translation>
  </message>
  <message>
   <source>The folder of the unpacked archive; v2.0 also needs the file metadata.parquet in it.</source>
   <translation>La carpeta del archivo descomprimido; v2.0 necesita también el archivo metadata.parquet en ella.</translation>
  </message>
  <message>
   <source>The folders of training sets to use together with the first; where only files can be chosen, choose the file store.json in each folder.</source>
   <translation>Las carpetas de los conjuntos de entrenamiento que se usan junto con el primero; donde solo se pueden elegir archivos, elija el archivo store.json de cada carpeta.</translation>
  </message>
  <message>
   <source>The format of '{path}' is not known by its name; give a file name that ends with one of {suffixes}, or choose the format (FORMAT, --format).</source>
   <translation>El formato de «{path}» no se conoce por su nombre; dé un nombre de archivo que termine en uno de {suffixes}, o elija el formato (FORMAT, --format).</translation>
  </message>
  <message>
   <source>The label set</source>
   <translation>El conjunto de etiquetas</translation>
  </message>
  <message>
   <source>The label set '{label_set}' contains no class of '{reference}'; the unknown classes are {values}. Choose another class field, give the labels of the classes (CLASSES, --classes), or, for training, use the label set 'own' to make one from these classes.</source>
   <translation>El conjunto de etiquetas «{label_set}» no contiene ninguna clase de «{reference}»; las clases desconocidas son {values}. Elija otro campo de clase, dé las etiquetas de las clases (CLASSES, --classes), o, para entrenar, use el conjunto de etiquetas «own» para hacer uno de estas clases.</translation>
  </message>
  <message>
   <source>The labels of classes that have other names, such as forest=Mixed forest; farm=Arable land, or a CSV file with the columns class and label. CORINE and ESA WorldCover need none.</source>
   <translation>Las etiquetas de clases que se llaman de otro modo, como forest=Mixed forest; farm=Arable land, o un archivo CSV con las columnas class y label. CORINE y ESA WorldCover no las necesitan.</translation>
  </message>
  <message>
   <source>The labels of the model: the classes of the reference, or those of a known nomenclature.</source>
   <translation>Las etiquetas del modelo: las clases de la referencia, o las de una nomenclatura conocida.</translation>
  </message>
  <message>
   <source>The labels of {n} section are those of the result layer '{name}'.</source>
   <translation>Las etiquetas de {n} sección son las de la capa de resultado «{name}».</translation>
  </message>
  <message>
   <source>The labels of {n} sections are those of the result layer '{name}'.</source>
   <translation>Las etiquetas de {n} secciones son las de la capa de resultado «{name}».</translation>
  </message>
  <message>
   <source>The labels that the model had given are compared with those corrected by hand.</source>
   <translation>Las etiquetas que dio el modelo se comparan con las corregidas a mano.</translation>
  </message>
  <message>
   <source>The layer '{name}' has edits that are not saved; save or discard them first.</source>
   <translation>La capa «{name}» tiene cambios sin guardar; guárdelos o descártelos primero.</translation>
  </message>
  <message>
   <source>The layer '{name}' is being edited; save or discard its edits first.</source>
   <translation>La capa «{name}» se está editando; guarde o descarte primero sus cambios.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not a file; choose a layer made by Classify extent.</source>
   <translation>La capa «{name}» no es un archivo; elija una capa hecha por «Clasificar extensión».</translation>
  </message>
  <message>
   <source>The layer '{name}' is not a raster file (its provider is '{provider}'); choose a layer opened from a file.</source>
   <translation>La capa «{name}» no es un archivo ráster (su proveedor es «{provider}»); elija una capa abierta desde un archivo.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.</source>
   <translation>La capa «{name}» no se lee de un archivo; elija una capa de resultado en un GeoPackage.</translation>
  </message>
  <message>
   <source>The layer holds labels that are not in its label set, which are ignored: {codes}.</source>
   <translation>La capa contiene etiquetas que no están en su conjunto de etiquetas, y se ignoran: {codes}.</translation>
  </message>
  <message>
   <source>The layer is being edited; save or discard its edits first.</source>
   <translation>La capa se está editando; guarde o descarte primero sus cambios.</translation>
  </message>
  <message>
   <source>The line marks the threshold.</source>
   <translation>La línea marca el umbral.</translation>
  </message>
  <message>
   <source>The log counts the networks; how long they take is not known yet.</source>
   <translation>El registro cuenta las redes; aún no se sabe cuánto tardan.</translation>
  </message>
  <message>
   <source>The log names the device in use.</source>
   <translation>El registro nombra el dispositivo en uso.</translation>
  </message>
  <message>
   <source>The loss is NaN or infinite at epoch {epoch}, step {step} (sections {sections}); {kept}. Try a lower learning rate, or check these sections.</source>
   <translation>La pérdida es NaN o infinita en la época {epoch}, paso {step} (secciones {sections}); {kept}. Pruebe una tasa de aprendizaje menor, o revise estas secciones.</translation>
  </message>
  <message>
   <source>The map cannot be filtered while the layer is being edited.</source>
   <translation>El mapa no se puede filtrar mientras se edita la capa.</translation>
  </message>
  <message>
   <source>The map does not show the scene; zoom to it, or clear “Current map extent only”.</source>
   <translation>El mapa no muestra la escena; acérquese a ella, o desactive «Solo la extensión actual del mapa».</translation>
  </message>
  <message>
   <source>The map does not show this layer. If no extent is set, the whole scene is classified.</source>
   <translation>El mapa no muestra esta capa. Sin extensión se clasifica toda la escena.</translation>
  </message>
  <message>
   <source>The mean probability is that of the sections that have the label. Click a label to show it alone.</source>
   <translation>La probabilidad media es la de las secciones que tienen la etiqueta. Haga clic en una etiqueta para mostrarla sola.</translation>
  </message>
  <message>
   <source>The metadata file '{source}' cannot be read: {reason}; it holds the radiometric offset, so copy or download it again.</source>
   <translation>El archivo de metadatos «{source}» no se puede leer: {reason}; contiene el desplazamiento radiométrico, así que cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>The model '{model}' ({architecture}) has no output {missing}; choose a model of the architecture multi-attention.</source>
   <translation>El modelo «{model}» ({architecture}) no tiene salida {missing}; elija un modelo de la arquitectura multiatención.</translation>
  </message>
  <message>
   <source>The model '{model}' has been computing for {time}; cancel if that is too long.</source>
   <translation>El modelo «{model}» calcula desde hace {time}; cancele si es demasiado.</translation>
  </message>
  <message>
   <source>The model '{model}' has no int8 graph; make one with the command `quantise`, or choose the precision auto or fp32.</source>
   <translation>El modelo «{model}» no tiene grafo int8; haga uno con la orden `quantise`, o elija la precisión auto o fp32.</translation>
  </message>
  <message>
   <source>The model '{model}' has the labels {own}, but the store '{store}' has {other}; choose a store and a model with the same label set.</source>
   <translation>El modelo «{model}» tiene las etiquetas {own}, pero el almacén «{store}» tiene {other}; elija un almacén y un modelo con el mismo conjunto de etiquetas.</translation>
  </message>
  <message>
   <source>The model '{model}' is not here, so the item lacks its inputs (the MLM extension).</source>
   <translation>El modelo «{model}» no está aquí, así que al ítem le faltan sus entradas (la extensión MLM).</translation>
  </message>
  <message>
   <source>The model '{model}' needs {missing}, which '{scene}' lacks; add the missing bands, choose a model that works without them, or allow missing bands to be filled if you accept less reliable labels.</source>
   <translation>El modelo «{model}» necesita {missing}, que falta a «{scene}»; añada las bandas que faltan, elija un modelo que funcione sin ellas, o permita rellenarlas si le bastan etiquetas menos fiables.</translation>
  </message>
  <message>
   <source>The model '{model}' returned {reason}; it is damaged or was exported incorrectly: use another model.</source>
   <translation>El modelo «{model}» devolvió {reason}; está dañado o se exportó mal: use otro modelo.</translation>
  </message>
  <message>
   <source>The model '{model}' that '{path}' was classified with is not among the models here, or was changed since; give its file (MODEL, --model).</source>
   <translation>El modelo «{model}» con el que se clasificó «{path}» no está entre los modelos de aquí, o cambió desde entonces; dé su archivo (MODEL, --model).</translation>
  </message>
  <message>
   <source>The model '{name}' is not downloaded yet; download it with the algorithm Download model or the command `models download {name}`, or choose one of {known}.</source>
   <translation>El modelo «{name}» aún no está descargado; descárguelo con el algoritmo «Descargar modelo» o la orden `models download {name}`, o elija uno de {known}.</translation>
  </message>
  <message>
   <source>The model '{name}' is part of LandLabels and cannot be renamed or removed.</source>
   <translation>El modelo «{name}» es parte de LandLabels y no se puede renombrar ni quitar.</translation>
  </message>
  <message>
   <source>The model '{name}' needs {needed} MB in '{folder}' for its download and conversion, and {free} MB are free; free some disk space.</source>
   <translation>El modelo «{name}» necesita {needed} MB en «{folder}» para su descarga y conversión, y hay {free} MB libres; libere espacio en disco.</translation>
  </message>
  <message>
   <source>The model failed on {device} ({reason}); try the device CPU or a smaller batch.</source>
   <translation>El modelo falló en {device} ({reason}); pruebe el dispositivo CPU o un lote menor.</translation>
  </message>
  <message>
   <source>The model file</source>
   <translation>El archivo del modelo</translation>
  </message>
  <message>
   <source>The model gets no int8 graph: it takes {needed} sections to calibrate on and {needed} others to compare on, and there are {calibrated} and {compared}; give more training sets.</source>
   <translation>El modelo no recibe grafo int8: hacen falta {needed} secciones para calibrar y otras {needed} para comparar, y hay {calibrated} y {compared}; dé más conjuntos de entrenamiento.</translation>
  </message>
  <message>
   <source>The model gets no int8 graph: {error}</source>
   <translation>El modelo no recibe grafo int8: {error}</translation>
  </message>
  <message>
   <source>The model gets no novelty: it takes at least {sections} training sections from {places} places, and there are {found_sections} from {found_places}; train with more of them, or add novelty from another training set.</source>
   <translation>El modelo no recibe novedad: hacen falta al menos {sections} secciones de entrenamiento de {places} lugares, y hay {found_sections} de {found_places}; entrene con más, o añada la novedad desde otro conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>The model of the result was not found, so it is not known whether it was trained on this ground; name it (MODEL, --model).</source>
   <translation>No se encontró el modelo del resultado, así que no se sabe si se entrenó con este terreno; nómbrelo (MODEL, --model).</translation>
  </message>
  <message>
   <source>The model that is used where none is chosen.</source>
   <translation>El modelo que se usa donde no se elige ninguno.</translation>
  </message>
  <message>
   <source>The model was trained on sections of the tile {tile}, where the result lies: the scores may not be independent.</source>
   <translation>El modelo se entrenó con secciones de la tesela {tile}, donde está el resultado: los valores quizá no son independientes.</translation>
  </message>
  <message>
   <source>The model was trained on {own} and these sections are {other}: its labels are less reliable here.</source>
   <translation>El modelo se entrenó con {own} y estas secciones son {other}: sus etiquetas son menos fiables aquí.</translation>
  </message>
  <message>
   <source>The model was trained on {scenes}, which is not in the project. Scene to classify:</source>
   <translation>El modelo se entrenó con {scenes}, que no está en el proyecto. Escena que se clasifica:</translation>
  </message>
  <message>
   <source>The model was trained on {trained} and the scene is {level}: the labels are less reliable.</source>
   <translation>El modelo se entrenó con {trained} y la escena es {level}: las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>The model was written, but not its report: {error}</source>
   <translation>El modelo se escribió, pero su informe no: {error}</translation>
  </message>
  <message>
   <source>The model “{name}” can be used now.</source>
   <translation>El modelo «{name}» ya se puede usar.</translation>
  </message>
  <message>
   <source>The most probable of these labels; NULL, and drawn as “no label”, if no label reaches its threshold.</source>
   <translation>La más probable de estas etiquetas; NULL, y dibujada como «sin etiqueta», si ninguna alcanza su umbral.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file, whose bands the training set has.</source>
   <translation>El nombre de un modelo o un archivo .onnx de LandLabels, cuyas bandas tiene el conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file, with its .safetensors file. Not set: a new network.</source>
   <translation>El nombre de un modelo o un archivo .onnx de LandLabels, con su archivo .safetensors. Sin definir: una red nueva.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file.</source>
   <translation>El nombre de un modelo o un archivo .onnx de LandLabels.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the bundled demonstration model that fits the bands of each scene, which is also auto.</source>
   <translation>El nombre de un modelo o un archivo .onnx de LandLabels. Sin definir: el modelo por defecto, si se fijó uno, si no el modelo de demostración incluido que va con las bandas de cada escena, que es también auto.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the bundled demonstration model that fits the bands of the scene, which is also auto.</source>
   <translation>El nombre de un modelo o un archivo .onnx de LandLabels. Sin definir: el modelo por defecto, si se fijó uno, si no el modelo de demostración incluido que va con las bandas de la escena, que es también auto.</translation>
  </message>
  <message>
   <source>The name of the model</source>
   <translation>El nombre del modelo</translation>
  </message>
  <message>
   <source>The nearest sections of {split} and of training are {km:.1f} km apart: neighbouring sections are similar, so the scores are higher than at places farther away.</source>
   <translation>Las secciones más próximas de {split} y de entrenamiento distan {km:.1f} km: las secciones vecinas se parecen, así que los valores son más altos que en lugares más lejanos.</translation>
  </message>
  <message>
   <source>The network of the authors of BigEarthNet: a branch of convolutions for each band resolution.</source>
   <translation>La red de los autores de BigEarthNet: una rama de convoluciones por cada resolución de las bandas.</translation>
  </message>
  <message>
   <source>The network's sizes</source>
   <translation>Los tamaños de la red</translation>
  </message>
  <message>
   <source>The novelty was measured on {n} section from {places} places.</source>
   <translation>La novedad se midió en {n} sección de {places} lugares.</translation>
  </message>
  <message>
   <source>The novelty was measured on {n} sections from {places} places.</source>
   <translation>La novedad se midió en {n} secciones de {places} lugares.</translation>
  </message>
  <message>
   <source>The number of processors that LandLabels uses at most.</source>
   <translation>El número de procesadores que LandLabels usa como máximo.</translation>
  </message>
  <message>
   <source>The numbers have decimals and are taken as reflectance from 0 to 1.</source>
   <translation>Los números tienen decimales y se toman como reflectancia de 0 a 1.</translation>
  </message>
  <message>
   <source>The numbers have decimals and are taken as reflectance x 10000.</source>
   <translation>Los números tienen decimales y se toman como reflectancia x 10000.</translation>
  </message>
  <message>
   <source>The official split</source>
   <translation>La división oficial</translation>
  </message>
  <message>
   <source>The offset -1000 is applied, as chosen.</source>
   <translation>Se aplica el desplazamiento -1000, como se eligió.</translation>
  </message>
  <message>
   <source>The offset {value} follows from the processing baseline {baseline} in the product's name.</source>
   <translation>El desplazamiento {value} se deduce de la versión de procesamiento {baseline} en el nombre del producto.</translation>
  </message>
  <message>
   <source>The offset {value} is applied, as for {family}.</source>
   <translation>Se aplica el desplazamiento {value}, como para {family}.</translation>
  </message>
  <message>
   <source>The offset {value} is read from {file}.</source>
   <translation>El desplazamiento {value} se lee de {file}.</translation>
  </message>
  <message>
   <source>The order of bands that have no names. It is stored for this layer when the training set is built.</source>
   <translation>El orden de las bandas sin nombre. Se guarda para esta capa cuando se construye el conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>The output folder '{folder}' cannot be used: {reason}.</source>
   <translation>La carpeta de salida «{folder}» no se puede usar: {reason}.</translation>
  </message>
  <message>
   <source>The packages are installed and can be used now.</source>
   <translation>Los paquetes están instalados y ya se pueden usar.</translation>
  </message>
  <message>
   <source>The packages are installed; restart QGIS to use them.</source>
   <translation>Los paquetes están instalados; reinicie QGIS para usarlos.</translation>
  </message>
  <message>
   <source>The packages are removed when QGIS is started again.</source>
   <translation>Los paquetes se quitan cuando QGIS se inicia de nuevo.</translation>
  </message>
  <message>
   <source>The packages are removed.</source>
   <translation>Los paquetes están quitados.</translation>
  </message>
  <message>
   <source>The packages cannot be removed: {reason}.</source>
   <translation>Los paquetes no se pueden quitar: {reason}.</translation>
  </message>
  <message>
   <source>The packages were installed for numpy {old}, but QGIS has {new} now; install them again.</source>
   <translation>Los paquetes se instalaron para numpy {old}, pero QGIS tiene ahora {new}; instálelos de nuevo.</translation>
  </message>
  <message>
   <source>The packages were not installed: {problem}; {advice}. Nothing was changed. Log: '{log}'</source>
   <translation>Los paquetes no se instalaron: {problem}; {advice}. No se cambió nada. Registro: «{log}»</translation>
  </message>
  <message>
   <source>The paper's ten</source>
   <translation>Las diez del artículo</translation>
  </message>
  <message>
   <source>The picture of {name} cannot be opened by QGIS.</source>
   <translation>QGIS no puede abrir la imagen de {name}.</translation>
  </message>
  <message>
   <source>The pixel values of '{scene}' cannot be converted to reflectance: {found}; use integers (reflectance x 10000) or fractions from 0 to 1.</source>
   <translation>Los valores de los píxeles de «{scene}» no se pueden convertir en reflectancia: {found}; use enteros (reflectancia x 10000) o fracciones de 0 a 1.</translation>
  </message>
  <message>
   <source>The places of the model's training data are not known: it may have been trained on this ground, and the scores are then not independent.</source>
   <translation>No se conocen los lugares de los datos de entrenamiento del modelo: puede haberse entrenado con este terreno, y los valores no son entonces independientes.</translation>
  </message>
  <message>
   <source>The places of the sections are not known: the intervals may be too narrow.</source>
   <translation>No se conocen los lugares de las secciones: los intervalos pueden ser demasiado estrechos.</translation>
  </message>
  <message>
   <source>The places of the training data are not known: the model may have been trained on these sections.</source>
   <translation>No se conocen los lugares de los datos de entrenamiento: el modelo puede haberse entrenado con estas secciones.</translation>
  </message>
  <message>
   <source>The positions of these sections are not known.</source>
   <translation>No se conocen las posiciones de estas secciones.</translation>
  </message>
  <message>
   <source>The process ended {n} times without a result ({how}); its memory may not be enough.</source>
   <translation>El proceso terminó {n} veces sin resultado ({how}); quizá su memoria no basta.</translation>
  </message>
  <message>
   <source>The processing level is not known; it is taken as Level-2A (surface reflectance).</source>
   <translation>No se conoce el nivel de procesamiento; se toma como Level-2A (reflectancia de superficie).</translation>
  </message>
  <message>
   <source>The project has several Sentinel-2 scenes; choose the one to classify.</source>
   <translation>El proyecto tiene varias escenas Sentinel-2; elija la que se clasifica.</translation>
  </message>
  <message>
   <source>The quantification value {value:g} is read from {file}.</source>
   <translation>El valor de cuantificación {value:g} se lee de {file}.</translation>
  </message>
  <message>
   <source>The reference '{reference}' has no class in the sections of '{scene}', which cover {bounds}; choose a reference for the same area.</source>
   <translation>La referencia «{reference}» no tiene ninguna clase en las secciones de «{scene}», que cubren {bounds}; elija una referencia de la misma área.</translation>
  </message>
  <message>
   <source>The reference's own classes</source>
   <translation>Las clases propias de la referencia</translation>
  </message>
  <message>
   <source>The report was not written: {error}</source>
   <translation>El informe no se escribió: {error}</translation>
  </message>
  <message>
   <source>The result cannot be written: {reason}.</source>
   <translation>El resultado no se puede escribir: {reason}.</translation>
  </message>
  <message>
   <source>The result is the same on each.</source>
   <translation>El resultado es el mismo en cada uno.</translation>
  </message>
  <message>
   <source>The result layer already holds the whole run; no section is left to classify.</source>
   <translation>La capa de resultado ya contiene todo el proceso; no queda ninguna sección por clasificar.</translation>
  </message>
  <message>
   <source>The result layer already holds {n} row of this run; the run resumes after it.</source>
   <translation>La capa de resultado ya contiene {n} fila de este proceso; continúa después de ella.</translation>
  </message>
  <message>
   <source>The result layer already holds {n} rows of this run; the run resumes after them.</source>
   <translation>La capa de resultado ya contiene {n} filas de este proceso; continúa después de ellas.</translation>
  </message>
  <message>
   <source>The results have no label in common (label sets: {names}); choose results with the same labels.</source>
   <translation>Los resultados no tienen ninguna etiqueta en común (conjuntos de etiquetas: {names}); elija resultados con las mismas etiquetas.</translation>
  </message>
  <message>
   <source>The results were made by different models.</source>
   <translation>Los resultados son de modelos distintos.</translation>
  </message>
  <message>
   <source>The results were made by different models: differences can come from the models.</source>
   <translation>Los resultados son de modelos distintos: las diferencias pueden venir de los modelos.</translation>
  </message>
  <message>
   <source>The run failed.</source>
   <translation>El proceso falló.</translation>
  </message>
  <message>
   <source>The run was not finished: sections are missing.</source>
   <translation>El proceso no terminó: faltan secciones.</translation>
  </message>
  <message>
   <source>The same seed on the same machine gives the same model.</source>
   <translation>La misma semilla en el mismo ordenador da el mismo modelo.</translation>
  </message>
  <message>
   <source>The same seed on the same machine gives the same model. Not set: 1.</source>
   <translation>La misma semilla en el mismo ordenador da el mismo modelo. Sin definir: 1.</translation>
  </message>
  <message>
   <source>The scale {value:g} is applied, as for {family}.</source>
   <translation>Se aplica la escala {value:g}, como para {family}.</translation>
  </message>
  <message>
   <source>The scene is Level-1C: reflectance at the top of the atmosphere, not at the ground.</source>
   <translation>La escena es Level-1C: reflectancia en el techo de la atmósfera, no en el suelo.</translation>
  </message>
  <message>
   <source>The scene is far brighter than the training data of the model; mean DN (training data): {examples}. Check the offset ({offset} is applied) and the scale; other causes are snow, cloud, haze and Level-1C.</source>
   <translation>La escena es mucho más clara que los datos de entrenamiento del modelo; ND medio (datos de entrenamiento): {examples}. Compruebe el desplazamiento (se aplica {offset}) y la escala; otras causas son nieve, nubes, bruma y Level-1C.</translation>
  </message>
  <message>
   <source>The scene is far darker than the training data of the model; mean DN (training data): {examples}. Check the offset ({offset} is applied) and the scale.</source>
   <translation>La escena es mucho más oscura que los datos de entrenamiento del modelo; ND medio (datos de entrenamiento): {examples}. Compruebe el desplazamiento (se aplica {offset}) y la escala.</translation>
  </message>
  <message>
   <source>The scene is in {crs} and not in a UTM zone; its pixels are used without reprojection.</source>
   <translation>La escena está en {crs} y no en una zona UTM; sus píxeles se usan sin reproyección.</translation>
  </message>
  <message>
   <source>The scene of '{path}' cannot be opened again ({reason}); give where it is now (SCENE, --scene), or classify it again.</source>
   <translation>La escena de «{path}» no se puede abrir de nuevo ({reason}); diga dónde está ahora (SCENE, --scene), o clasifíquela otra vez.</translation>
  </message>
  <message>
   <source>The scores of this model are not known.</source>
   <translation>No se conocen los valores de este modelo.</translation>
  </message>
  <message>
   <source>The section has no label; shown are the most probable ones.</source>
   <translation>La sección no tiene etiqueta; se muestran las más probables.</translation>
  </message>
  <message>
   <source>The section has no row and column, so it cannot be found in the scene.</source>
   <translation>La sección no tiene fila ni columna, así que no se puede encontrar en la escena.</translation>
  </message>
  <message>
   <source>The section store '{path}' cannot be used: {reason}.</source>
   <translation>El almacén de secciones «{path}» no se puede usar: {reason}.</translation>
  </message>
  <message>
   <source>The sections are {found} and the teacher '{model}' is for {known}: its shares are less reliable.</source>
   <translation>Las secciones son {found} y el maestro «{model}» es para {known}: sus proporciones son menos fiables.</translation>
  </message>
  <message>
   <source>The sections come from only {n} blocks of neighbouring sections: the intervals are rough.</source>
   <translation>Las secciones vienen de solo {n} bloques de secciones vecinas: los intervalos son aproximados.</translation>
  </message>
  <message>
   <source>The sections come from only {n} places: the scores may differ at others, and the intervals are rough.</source>
   <translation>Las secciones vienen de solo {n} lugares: los valores pueden diferir en otros, y los intervalos son aproximados.</translation>
  </message>
  <message>
   <source>The sections come from only {n} places: too few for scores at other places.</source>
   <translation>Las secciones vienen de solo {n} lugares: demasiado pocos para valores en otros lugares.</translation>
  </message>
  <message>
   <source>The sections have no splits: they were divided by place, 60/20/20.</source>
   <translation>Las secciones no tienen división: se dividieron por lugar, 60/20/20.</translation>
  </message>
  <message>
   <source>The sections of '{name}' are not those of '{target}': each section has the labels that at least half of its area has in '{name}', and the mean probability over its area, counted on 20 x 20 points.</source>
   <translation>Las secciones de «{name}» no son las de «{target}»: cada sección tiene las etiquetas que al menos la mitad de su superficie tiene en «{name}», y la probabilidad media sobre su superficie, contada en 20 x 20 puntos.</translation>
  </message>
  <message>
   <source>The sections of the reference were chosen by whoever corrected them: if those that looked wrong were chosen, the scores are lower than on the whole map.</source>
   <translation>Las secciones de la referencia las eligió quien las corrigió: si se eligieron las que parecían erróneas, los valores son más bajos que en todo el mapa.</translation>
  </message>
  <message>
   <source>The server or the folder to take the files from, in place of the published addresses; below it, the files have the paths of their addresses. Not set: the environment variable LANDLABELS_MIRROR, or the mirror in the settings.</source>
   <translation>El servidor o la carpeta de donde tomar los archivos, en lugar de las direcciones publicadas; por debajo, los archivos tienen las rutas de sus direcciones. Sin definir: la variable de entorno LANDLABELS_MIRROR, o el servidor espejo de los ajustes.</translation>
  </message>
  <message>
   <source>The setting {name} in '{path}' is {value}, but it must be {allowed}; the default is used.</source>
   <translation>El ajuste {name} en «{path}» es {value}, pero debe ser {allowed}; se usa el valor por defecto.</translation>
  </message>
  <message>
   <source>The settings are those of the training '{name}', which did not finish; start it to resume it.</source>
   <translation>Los ajustes son los del entrenamiento «{name}», que no terminó; inícielo para reanudarlo.</translation>
  </message>
  <message>
   <source>The settings cannot be written to '{path}': {reason}; check the permissions of its folder.</source>
   <translation>Los ajustes no se pueden escribir en «{path}»: {reason}; compruebe los permisos de su carpeta.</translation>
  </message>
  <message>
   <source>The settings in '{path}' are not used: Python 3.11 or the package tomli is needed to read them.</source>
   <translation>Los ajustes de «{path}» no se usan: hace falta Python 3.11 o el paquete tomli para leerlos.</translation>
  </message>
  <message>
   <source>The settings in '{path}' are not used: {reason}.</source>
   <translation>Los ajustes de «{path}» no se usan: {reason}.</translation>
  </message>
  <message>
   <source>The share of the compared sections with the label, and the mean probability (dashed), at each date. Results without a date are in the given order.</source>
   <translation>La proporción de las secciones comparadas con la etiqueta, y la probabilidad media (a trazos), en cada fecha. Los resultados sin fecha están en el orden dado.</translation>
  </message>
  <message>
   <source>The smallest and the fastest to download of the published networks: convolutions with small transformers.</source>
   <translation>La más pequeña y rápida de descargar de las redes publicadas: convoluciones con transformers pequeños.</translation>
  </message>
  <message>
   <source>The split</source>
   <translation>La parte</translation>
  </message>
  <message>
   <source>The store has the shares of {n} class of the teacher '{name}'.</source>
   <translation>El almacén tiene las proporciones de {n} clase del maestro «{name}».</translation>
  </message>
  <message>
   <source>The store has the shares of {n} classes of the teacher '{name}'.</source>
   <translation>El almacén tiene las proporciones de {n} clases del maestro «{name}».</translation>
  </message>
  <message>
   <source>The store is already complete.</source>
   <translation>El almacén ya está completo.</translation>
  </message>
  <message>
   <source>The stores are of different levels: {levels}.</source>
   <translation>Los almacenes son de niveles distintos: {levels}.</translation>
  </message>
  <message>
   <source>The teacher</source>
   <translation>El maestro</translation>
  </message>
  <message>
   <source>The teacher's shares are known for {known} of {n} sections.</source>
   <translation>Las proporciones del maestro se conocen para {known} de {n} secciones.</translation>
  </message>
  <message>
   <source>The tests and intervals are those of the first seed.</source>
   <translation>Las pruebas e intervalos son los de la primera semilla.</translation>
  </message>
  <message>
   <source>The thresholds differ: the labels in the result layer were assigned anew.</source>
   <translation>Los umbrales difieren: las etiquetas de la capa de resultado se asignaron de nuevo.</translation>
  </message>
  <message>
   <source>The thresholds of the results differ: their means are used.</source>
   <translation>Los umbrales de los resultados difieren: se usan sus medias.</translation>
  </message>
  <message>
   <source>The training also uses the {shares}, with weight {weight:g}.</source>
   <translation>El entrenamiento usa también las {shares}, con peso {weight:g}.</translation>
  </message>
  <message>
   <source>The training failed.</source>
   <translation>El entrenamiento falló.</translation>
  </message>
  <message>
   <source>The training of '{name}' continues after QGIS is closed. QGIS shows it again when it is started. Close QGIS?</source>
   <translation>El entrenamiento de «{name}» sigue después de cerrar QGIS. QGIS lo muestra de nuevo cuando se inicia. ¿Cerrar QGIS?</translation>
  </message>
  <message>
   <source>The training runs as a separate process; its files are in {folder}.</source>
   <translation>El entrenamiento corre como proceso aparte; sus archivos están en {folder}.</translation>
  </message>
  <message>
   <source>The training {how}; the last line of its log '{log}' is: {line}</source>
   <translation>El entrenamiento {how}; la última línea de su registro «{log}» es: {line}</translation>
  </message>
  <message>
   <source>The unfinished training cannot be resumed, because '{path}' is damaged; delete the folder '{folder}' to train again from the beginning.</source>
   <translation>El entrenamiento sin terminar no se puede reanudar, porque «{path}» está dañado; borre la carpeta «{folder}» para entrenar de nuevo desde el principio.</translation>
  </message>
  <message>
   <source>The value {value} of '{reference}' ({share:.1%} of the area) has no name and usually marks pixels without data: it is left out. Declare it as no data, or give it a name if it is a class.</source>
   <translation>El valor {value} de «{reference}» ({share:.1%} de la superficie) no tiene nombre y suele marcar píxeles sin datos: se omite. Declárelo como sin datos, o dele un nombre si es una clase.</translation>
  </message>
  <message>
   <source>The values of {band} are large and multiples of 10: they are taken as reflectance x 100000.</source>
   <translation>Los valores de {band} son grandes y múltiplos de 10: se toman como reflectancia x 100000.</translation>
  </message>
  <message>
   <source>The whole scene</source>
   <translation>Toda la escena</translation>
  </message>
  <message>
   <source>The workers that tried it ended without a result: {reason}</source>
   <translation>Los procesos que lo intentaron terminaron sin resultado: {reason}</translation>
  </message>
  <message>
   <source>The {shares} are not used, since the architecture {architecture} has no patches.</source>
   <translation>Las {shares} no se usan, porque la arquitectura {architecture} no tiene celdas.</translation>
  </message>
  <message>
   <source>There are more than {limit} different values in {where} of '{reference}'; choose a field or a raster of land-cover classes.</source>
   <translation>Hay más de {limit} valores distintos en {where} de «{reference}»; elija un campo o un ráster de clases de cobertura del suelo.</translation>
  </message>
  <message>
   <source>There are no baselines to compare with: they need scikit-learn, and training sections that are not evaluated.</source>
   <translation>No hay métodos simples con los que comparar: necesitan scikit-learn, y secciones de entrenamiento que no se evalúen.</translation>
  </message>
  <message>
   <source>There are no validation sections to choose the best epoch and the thresholds: the last epoch is the result, with a threshold of 0.5 for each label.</source>
   <translation>No hay secciones de validación para elegir la mejor época y los umbrales: la última época es el resultado, con un umbral de 0,5 para cada etiqueta.</translation>
  </message>
  <message>
   <source>There is a model of this name already; choose another name.</source>
   <translation>Ya hay un modelo con este nombre; elija otro nombre.</translation>
  </message>
  <message>
   <source>There is no model '{name}'; choose one of {known}, or the path of a LandLabels .onnx file.</source>
   <translation>No hay ningún modelo «{name}»; elija uno de {known}, o la ruta de un archivo .onnx de LandLabels.</translation>
  </message>
  <message>
   <source>There is no scene to classify: {reason}.</source>
   <translation>No hay escena que clasificar: {reason}.</translation>
  </message>
  <message>
   <source>There is no section for {split}.</source>
   <translation>No hay ninguna sección para {split}.</translation>
  </message>
  <message>
   <source>There is no section to explain: {reason}.</source>
   <translation>No hay ninguna sección que explicar: {reason}.</translation>
  </message>
  <message>
   <source>These classes are not in the label set {name}, and their area counts as unlabelled: {values}.</source>
   <translation>Estas clases no están en el conjunto de etiquetas {name}, y su superficie cuenta como sin etiqueta: {values}.</translation>
  </message>
  <message>
   <source>These files exist and will be replaced: {names}. Start the training?</source>
   <translation>Estos archivos existen y se sustituirán: {names}. ¿Iniciar el entrenamiento?</translation>
  </message>
  <message>
   <source>These labels have no training data and are never assigned: {names}.</source>
   <translation>Estas etiquetas no tienen datos de entrenamiento y no se asignan nunca: {names}.</translation>
  </message>
  <message>
   <source>These labels of the layer are not in the label set {name}: {labels}.</source>
   <translation>Estas etiquetas de la capa no están en el conjunto de etiquetas {name}: {labels}.</translation>
  </message>
  <message>
   <source>Thin lines show the intervals of F1 and AP.</source>
   <translation>Las líneas finas muestran los intervalos de F1 y AP.</translation>
  </message>
  <message>
   <source>This model</source>
   <translation>Este modelo</translation>
  </message>
  <message>
   <source>This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable.</source>
   <translation>Esta escena es Level-1C. Marque «Permitir Level-1C» para clasificarla; las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>Threshold for all labels</source>
   <translation>Umbral para todas las etiquetas</translation>
  </message>
  <message>
   <source>Threshold for every label</source>
   <translation>Umbral de cada etiqueta</translation>
  </message>
  <message>
   <source>Threshold of {label}</source>
   <translation>Umbral de {label}</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Umbrales</translation>
  </message>
  <message>
   <source>Thresholds of single labels</source>
   <translation>Umbrales de etiquetas sueltas</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tesela</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Teselas</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Time of this run</source>
   <translation>Hora de este proceso</translation>
  </message>
  <message>
   <source>Time series</source>
   <translation>Serie temporal</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>To classify, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Para clasificar, LandLabels necesita paquetes de Python que faltan a QGIS: {packages} (unos {size} MB).</translation>
  </message>
  <message>
   <source>To continue, run again with the same settings and the same folder.</source>
   <translation>Para continuar, ejecute de nuevo con los mismos ajustes y la misma carpeta.</translation>
  </message>
  <message>
   <source>To import BigEarthNet v2.0, LandLabels needs: {packages} (about {size} MB).</source>
   <translation>Para importar BigEarthNet v2.0, LandLabels necesita: {packages} (unos {size} MB).</translation>
  </message>
  <message>
   <source>To import models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Para importar modelos, LandLabels necesita paquetes de Python que faltan a QGIS: {packages} (unos {size} MB).</translation>
  </message>
  <message>
   <source>To train models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Para entrenar modelos, LandLabels necesita paquetes de Python que faltan a QGIS: {packages} (unos {size} MB).</translation>
  </message>
  <message>
   <source>Too few sections to train and evaluate a model: use a larger area or more scenes.</source>
   <translation>Demasiado pocas secciones para entrenar y evaluar un modelo: use un área mayor o más escenas.</translation>
  </message>
  <message>
   <source>Top label</source>
   <translation>Primera etiqueta</translation>
  </message>
  <message>
   <source>Top probability</source>
   <translation>Probabilidad más alta</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <source>Train a model on a scene and a reference, or on BigEarthNet</source>
   <translation>Entrenar un modelo con una escena y una referencia, o con BigEarthNet</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Entrenar un modelo…</translation>
  </message>
  <message>
   <source>Train and evaluate models</source>
   <translation>Entrenar y evaluar modelos</translation>
  </message>
  <message>
   <source>Train another model</source>
   <translation>Entrenar otro modelo</translation>
  </message>
  <message>
   <source>Train model</source>
   <translation>Entrenar modelo</translation>
  </message>
  <message>
   <source>Train this model further on sections of your own; it needs its .safetensors file</source>
   <translation>Seguir entrenando este modelo con secciones propias; necesita su archivo .safetensors</translation>
  </message>
  <message>
   <source>Trained by its authors on BigEarthNet v1.0: ten European countries, June 2017 to May 2018, sections without snow, clouds and cloud shadows.</source>
   <translation>Entrenado por sus autores con BigEarthNet v1.0: diez países europeos, junio de 2017 a mayo de 2018, secciones sin nieve, nubes ni sombras de nubes.</translation>
  </message>
  <message>
   <source>Trained by its authors on BigEarthNet v2.0 (reBEN): ten European countries, June 2017 to May 2018, sections without snow, clouds and cloud shadows.</source>
   <translation>Entrenado por sus autores con BigEarthNet v2.0 (reBEN): diez países europeos, junio de 2017 a mayo de 2018, secciones sin nieve, nubes ni sombras de nubes.</translation>
  </message>
  <message>
   <source>Trained model</source>
   <translation>Modelo entrenado</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Entrenado con</translation>
  </message>
  <message>
   <source>Trained on {n} section: {data}</source>
   <translation>Entrenado con {n} sección: {data}</translation>
  </message>
  <message>
   <source>Trained on {n} sections: {data}</source>
   <translation>Entrenado con {n} secciones: {data}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <source>Training a model: {share:.0%}</source>
   <translation>Entrenando un modelo: {share:.0%}</translation>
  </message>
  <message>
   <source>Training curves</source>
   <translation>Curvas de entrenamiento</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>Pérdida de entrenamiento</translation>
  </message>
  <message>
   <source>Training loss, moving average, as in Fig. 5 of the paper</source>
   <translation>Pérdida de entrenamiento, media móvil, como en la fig. 5 del artículo</translation>
  </message>
  <message>
   <source>Training set</source>
   <translation>Conjunto de entrenamiento</translation>
  </message>
  <message>
   <source>Training set folder</source>
   <translation>Carpeta del conjunto de entrenamiento</translation>
  </message>
  <message>
   <source>Training the baselines to compare with…</source>
   <translation>Entrenando los métodos simples para comparar…</translation>
  </message>
  <message>
   <source>Training {number} of {count}, epoch {epoch} of {epochs}: loss {train_loss:.3f}</source>
   <translation>Entrenamiento {number} de {count}, época {epoch} de {epochs}: pérdida {train_loss:.3f}</translation>
  </message>
  <message>
   <source>Trains a new or an existing model on a training set.</source>
   <translation>Entrena un modelo nuevo o existente con un conjunto de entrenamiento.</translation>
  </message>
  <message>
   <source>Trains simple methods on the other sections of the training sets and scores them on the same sections.</source>
   <translation>Entrena métodos simples con las otras secciones de los conjuntos de entrenamiento y los evalúa en las mismas secciones.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Color verdadero</translation>
  </message>
  <message>
   <source>Trying the packages and devices…</source>
   <translation>Probando los paquetes y dispositivos…</translation>
  </message>
  <message>
   <source>Two or more layers made by Classify extent, in any order; their changes must be saved.</source>
   <translation>Dos o más capas hechas por «Clasificar extensión», en cualquier orden; sus cambios deben estar guardados.</translation>
  </message>
  <message>
   <source>Uncertain: {labels}.</source>
   <translation>Incierto: {labels}.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertidumbre</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Unexpected error ({kind}: {reason}). Details are in the Log Messages panel.</source>
   <translation>Error inesperado ({kind}: {reason}). Los detalles están en el panel Mensajes de registro.</translation>
  </message>
  <message>
   <source>Unlike the sections suggested before it.</source>
   <translation>Distinta de las secciones propuestas antes.</translation>
  </message>
  <message>
   <source>Unlike the training sections.</source>
   <translation>Distinta de las secciones de entrenamiento.</translation>
  </message>
  <message>
   <source>Unset as default</source>
   <translation>Dejar de usar por defecto</translation>
  </message>
  <message>
   <source>Use all sections</source>
   <translation>Usar todas las secciones</translation>
  </message>
  <message>
   <source>Use existing training sets</source>
   <translation>Usar conjuntos de entrenamiento existentes</translation>
  </message>
  <message>
   <source>Use it with --model {name}.</source>
   <translation>Úselo con --model {name}.</translation>
  </message>
  <message>
   <source>Use only sections with their centre in the current map extent.</source>
   <translation>Usar solo secciones con su centro en la extensión actual del mapa.</translation>
  </message>
  <message>
   <source>Use the model's own thresholds</source>
   <translation>Usar los umbrales propios del modelo</translation>
  </message>
  <message>
   <source>Use this model where no other is chosen, in place of the one that fits the scene</source>
   <translation>Usar este modelo cuando no se elige otro, en lugar del que va con la escena</translation>
  </message>
  <message>
   <source>Valid pixels</source>
   <translation>Píxeles válidos</translation>
  </message>
  <message>
   <source>Valid share</source>
   <translation>Proporción válida</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>Validation F1</source>
   <translation>F1 de validación</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Vegetation in {band} has a reflectance of {bright:.2f}, more than vegetation can have: the numbers are not reflectance x {scale:.0f}, and the labels are wrong, unless you divide them first.</source>
   <translation>La vegetación en {band} tiene una reflectancia de {bright:.2f}, más de la que puede tener: los números no son reflectancia x {scale:.0f}, y las etiquetas son incorrectas si no los divide primero.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>ViT base, BigEarthNet v2.0</source>
   <translation>ViT base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Warning: {text}</source>
   <translation>Advertencia: {text}</translation>
  </message>
  <message>
   <source>Warnings and provenance</source>
   <translation>Advertencias y procedencia</translation>
  </message>
  <message>
   <source>Weight of the label shares in the 300 m patches, which a training set from a reference has; 0: not used. Not set: that of the preset.</source>
   <translation>Peso de las proporciones de etiquetas en las celdas de 300 m, que tiene un conjunto de entrenamiento hecho de una referencia; 0: no se usan. Sin definir: el del preajuste.</translation>
  </message>
  <message>
   <source>Weight of the loss on the label shares in the 300 m patches, which a training set from a reference has; 0: they are not used. It lets the evidence point at the right place.</source>
   <translation>Peso de la pérdida sobre las proporciones de etiquetas en las celdas de 300 m, que tiene un conjunto de entrenamiento hecho de una referencia; 0: no se usan. Hace que la evidencia señale el lugar correcto.</translation>
  </message>
  <message>
   <source>Weight of the loss on the shares of a teacher, if the training set has them; 0: they are not used.</source>
   <translation>Peso de la pérdida sobre las proporciones de un maestro, si el conjunto de entrenamiento las tiene; 0: no se usan.</translation>
  </message>
  <message>
   <source>Weight of the patches</source>
   <translation>Peso de las celdas</translation>
  </message>
  <message>
   <source>Weight of the shares of a teacher; 0: not used. Not set: that of the preset.</source>
   <translation>Peso de las proporciones de un maestro; 0: no se usan. Sin definir: el del preajuste.</translation>
  </message>
  <message>
   <source>Weight of the teacher</source>
   <translation>Peso del maestro</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Lo que muestra el mapa</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>When the labels were confirmed or corrected, in UTC, as in 2026-05-17T09:30:00Z.</source>
   <translation>Cuándo se confirmaron o corrigieron las etiquetas, en UTC, como 2026-05-17T09:30:00Z.</translation>
  </message>
  <message>
   <source>Where labels changed</source>
   <translation>Dónde cambiaron las etiquetas</translation>
  </message>
  <message>
   <source>Where the labels with the largest area are</source>
   <translation>Dónde están las etiquetas con más superficie</translation>
  </message>
  <message>
   <source>Whole-section K-Branch (as its authors released it)</source>
   <translation>K-Branch de sección entera (como lo publicaron sus autores)</translation>
  </message>
  <message>
   <source>With fewer than {n} training sections and never assigned: {names}.</source>
   <translation>Con menos de {n} secciones de entrenamiento y no asignadas nunca: {names}.</translation>
  </message>
  <message>
   <source>With folds: cross-validations with other folds and another seed each. Not set: one.</source>
   <translation>Con grupos: validaciones cruzadas con otros grupos y otra semilla cada una. Sin definir: una.</translation>
  </message>
  <message>
   <source>With folds: the thresholds of each fold are chosen in so many folds inside its training sections (nested cross-validation). At least 2. Not set: on the other folds.</source>
   <translation>Con grupos: los umbrales de cada grupo se eligen en tantos grupos dentro de sus secciones de entrenamiento (validación cruzada anidada). Al menos 2. Sin definir: en los otros grupos.</translation>
  </message>
  <message>
   <source>With gpu, one scene at a time.</source>
   <translation>Con gpu, una escena cada vez.</translation>
  </message>
  <message>
   <source>With int8, {flipped:.2%} of the decisions on {n} section differ, a probability by at most {largest:.2f}; F1 is {after:.3f} instead of {before:.3f}.</source>
   <translation>Con int8 difieren el {flipped:.2%} de las decisiones en {n} sección, una probabilidad en como mucho {largest:.2f}; F1 es {after:.3f} en vez de {before:.3f}.</translation>
  </message>
  <message>
   <source>With int8, {flipped:.2%} of the decisions on {n} sections differ, a probability by at most {largest:.2f}; F1 is {after:.3f} instead of {before:.3f}.</source>
   <translation>Con int8 difieren el {flipped:.2%} de las decisiones en {n} secciones, una probabilidad en como mucho {largest:.2f}; F1 es {after:.3f} en vez de {before:.3f}.</translation>
  </message>
  <message>
   <source>Without B01 and B09</source>
   <translation>Sin B01 y B09</translation>
  </message>
  <message>
   <source>Without a result layer, as in Classify extent.</source>
   <translation>Sin una capa de resultado, como en «Clasificar extensión».</translation>
  </message>
  <message>
   <source>Without a result layer, the model as in Classify extent. With one, its model's file, if it was moved.</source>
   <translation>Sin una capa de resultado, el modelo como en «Clasificar extensión». Con una, el archivo de su modelo, si se movió.</translation>
  </message>
  <message>
   <source>Without a result layer, the scene to explain. With one, where its scene is now, if it was moved.</source>
   <translation>Sin una capa de resultado, la escena que se explica. Con una, dónde está ahora su escena, si se movió.</translation>
  </message>
  <message>
   <source>Without the official lists, sections with snow or clouds are not known and are not dropped.</source>
   <translation>Sin las listas oficiales, las secciones con nieve o nubes no se conocen y no se omiten.</translation>
  </message>
  <message>
   <source>Write the training set to the folder. A cancelled build is resumed.</source>
   <translation>Escribir el conjunto de entrenamiento en la carpeta. Una construcción cancelada se reanuda.</translation>
  </message>
  <message>
   <source>Writes a mosaic of the dates of each tile, mosaics/TILE.gpkg in the folder.</source>
   <translation>Escribe un mosaico de las fechas de cada tesela, mosaics/TILE.gpkg en la carpeta.</translation>
  </message>
  <message>
   <source>Writes a report of a result as PDF: map, legend, chart, table, warnings and provenance.</source>
   <translation>Escribe un informe de un resultado como PDF: mapa, leyenda, gráfico, tabla, advertencias y procedencia.</translation>
  </message>
  <message>
   <source>Writes a result layer as GeoPackage, GeoJSON, Shapefile, CSV, Excel, raster, STAC item and others.</source>
   <translation>Escribe una capa de resultado como GeoPackage, GeoJSON, Shapefile, CSV, Excel, ráster, ítem STAC y otros.</translation>
  </message>
  <message>
   <source>Writes the label with most evidence in each 300 m patch, as a land-cover map.</source>
   <translation>Escribe la etiqueta con más evidencia en cada celda de 300 m, como mapa de cobertura del suelo.</translation>
  </message>
  <message>
   <source>Writes where in its section each label was seen, as a raster of 300 m patches.</source>
   <translation>Escribe dónde se vio cada etiqueta en su sección, como ráster de celdas de 300 m.</translation>
  </message>
  <message>
   <source>a COG, one band per label</source>
   <translation>un COG, una banda por etiqueta</translation>
  </message>
  <message>
   <source>a CSV file that can be read ({error})</source>
   <translation>un archivo CSV legible ({error})</translation>
  </message>
  <message>
   <source>a CSV file with two columns, class and label</source>
   <translation>un archivo CSV con dos columnas, class y label</translation>
  </message>
  <message>
   <source>a GPU if one can be used, else the CPU</source>
   <translation>una GPU si se puede usar alguna, si no la CPU</translation>
  </message>
  <message>
   <source>a GPU, or an error if none can be used</source>
   <translation>una GPU, o un error si no se puede usar ninguna</translation>
  </message>
  <message>
   <source>a LandLabels .onnx file</source>
   <translation>un archivo .onnx de LandLabels</translation>
  </message>
  <message>
   <source>a SAFE folder, its zip or XML, a band file, a folder of band files, or a stack</source>
   <translation>una carpeta SAFE, su zip o XML, un archivo de banda, una carpeta de archivos de bandas, o una pila</translation>
  </message>
  <message>
   <source>a band's standard deviation is not positive</source>
   <translation>la desviación estándar de una banda no es positiva</translation>
  </message>
  <message>
   <source>a downloaded file is damaged or was changed on its way</source>
   <translation>un archivo descargado está dañado o cambió en el camino</translation>
  </message>
  <message>
   <source>a file cannot have this name on every system</source>
   <translation>un archivo no puede llamarse así en todos los sistemas</translation>
  </message>
  <message>
   <source>a file that ends in .onnx</source>
   <translation>un archivo que termina en .onnx</translation>
  </message>
  <message>
   <source>a file whose name ends in .onnx</source>
   <translation>un archivo cuyo nombre termina en .onnx</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <source>a folder for a chart of each label; default: none</source>
   <translation>una carpeta para un gráfico de cada etiqueta; por defecto: ninguna</translation>
  </message>
  <message>
   <source>a folder with config.json and model.safetensors (BigEarthNet v2.0), a TensorFlow checkpoint of the K-Branch CNN (.index, its folder or zip), or an ONNX scene classifier</source>
   <translation>una carpeta con config.json y model.safetensors (BigEarthNet v2.0), un checkpoint de TensorFlow del K-Branch CNN (.index, su carpeta o zip), o un clasificador de escenas ONNX</translation>
  </message>
  <message>
   <source>a folder with other files</source>
   <translation>una carpeta con otros archivos</translation>
  </message>
  <message>
   <source>a label that is not in the label set</source>
   <translation>una etiqueta que no está en el conjunto de etiquetas</translation>
  </message>
  <message>
   <source>a large network over whole sections</source>
   <translation>una red grande sobre secciones enteras</translation>
  </message>
  <message>
   <source>a library of Windows is missing or too old</source>
   <translation>una biblioteca de Windows falta o es demasiado antigua</translation>
  </message>
  <message>
   <source>a list such as B02,B03,-,B04</source>
   <translation>una lista como B02,B03,-,B04</translation>
  </message>
  <message>
   <source>a list such as arable=0.4,urban=0.6</source>
   <translation>una lista como arable=0.4,urban=0.6</translation>
  </message>
  <message>
   <source>a list such as forest=Mixed forest; farm=211, or a CSV file with the columns class and label</source>
   <translation>una lista como forest=Mixed forest; farm=211, o un archivo CSV con las columnas class y label</translation>
  </message>
  <message>
   <source>a model of LandLabels has it</source>
   <translation>lo tiene un modelo de LandLabels</translation>
  </message>
  <message>
   <source>a model trained here or imported, by its name or its .onnx file</source>
   <translation>un modelo entrenado aquí o importado, por su nombre o su archivo .onnx</translation>
  </message>
  <message>
   <source>a model, .onnx, which gives its labels by patch</source>
   <translation>un modelo .onnx que da sus etiquetas por celda</translation>
  </message>
  <message>
   <source>a name occurs twice in it</source>
   <translation>un nombre aparece dos veces en él</translation>
  </message>
  <message>
   <source>a number from 0 to 1</source>
   <translation>un número de 0 a 1</translation>
  </message>
  <message>
   <source>a path</source>
   <translation>una ruta</translation>
  </message>
  <message>
   <source>a path is too long</source>
   <translation>una ruta es demasiado larga</translation>
  </message>
  <message>
   <source>a polygon file</source>
   <translation>un archivo de polígonos</translation>
  </message>
  <message>
   <source>a polygon file, a raster of classes, or a result layer on the same grid that was corrected by hand, which can be RESULT itself</source>
   <translation>un archivo de polígonos, un ráster de clases, o una capa de resultado en la misma cuadrícula corregida a mano, que puede ser RESULT mismo</translation>
  </message>
  <message>
   <source>a polygon file, a raster of classes, or a result layer that was corrected by hand</source>
   <translation>un archivo de polígonos, un ráster de clases, o una capa de resultado corregida a mano</translation>
  </message>
  <message>
   <source>a polygon of it is damaged</source>
   <translation>un polígono suyo está dañado</translation>
  </message>
  <message>
   <source>a raster in which 0 is clear, or a scene classification</source>
   <translation>un ráster en el que 0 es despejado, o una clasificación de escena</translation>
  </message>
  <message>
   <source>a scene, a folder of scenes, a pattern such as '*.SAFE', a CSV file with a column source, or a STAC item, item collection or catalogue (file or address)</source>
   <translation>una escena, una carpeta de escenas, un patrón como '*.SAFE', un archivo CSV con una columna source, o un ítem, una colección de ítems o un catálogo STAC (archivo o dirección)</translation>
  </message>
  <message>
   <source>a section of 1200 m is not a whole number of pixels at its resolutions</source>
   <translation>una sección de 1200 m no es un número entero de píxeles en sus resoluciones</translation>
  </message>
  <message>
   <source>a section of the result</source>
   <translation>una sección del resultado</translation>
  </message>
  <message>
   <source>a text on one line</source>
   <translation>un texto en una línea</translation>
  </message>
  <message>
   <source>a threshold is not a number from 0 to 1</source>
   <translation>un umbral no es un número de 0 a 1</translation>
  </message>
  <message>
   <source>a whole number from 1</source>
   <translation>un número entero a partir de 1</translation>
  </message>
  <message>
   <source>a whole number from {lowest} to {highest}</source>
   <translation>un número entero de {lowest} a {highest}</translation>
  </message>
  <message>
   <source>about {size:.0f} MB</source>
   <translation>unos {size:.0f} MB</translation>
  </message>
  <message>
   <source>accept Level-1C products: the labels are less reliable</source>
   <translation>aceptar productos Level-1C: las etiquetas son menos fiables</translation>
  </message>
  <message>
   <source>accept a Level-1C product: the labels are less reliable</source>
   <translation>aceptar un producto Level-1C: las etiquetas son menos fiables</translation>
  </message>
  <message>
   <source>accept a Level-1C product: the model is then for Level-1C scenes</source>
   <translation>aceptar un producto Level-1C: el modelo es entonces para escenas Level-1C</translation>
  </message>
  <message>
   <source>accept a Level-1C scene, without a result</source>
   <translation>aceptar una escena Level-1C, sin resultado</translation>
  </message>
  <message>
   <source>accuracy,validation,confusion,precision,recall,f1,reference,ground truth,multi-label</source>
   <translation>exactitud,validación,confusión,precisión,exhaustividad,f1,referencia,verdad terreno,multietiqueta</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,sections,correct,training</source>
   <translation>aprendizaje activo,incertidumbre,muestreo,etiquetas,secciones,corregir,entrenamiento</translation>
  </message>
  <message>
   <source>add the certificate of your organisation in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from a folder of wheels</source>
   <translation>añada el certificado de su organización en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados, o instale desde una carpeta de wheels</translation>
  </message>
  <message>
   <source>add the class shares that a teacher gives to a store</source>
   <translation>añadir a un almacén las proporciones de clases que da un maestro</translation>
  </message>
  <message>
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <source>against the label</source>
   <translation>contra la etiqueta</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>all its bands are coarser than Sentinel-2's own resolution</source>
   <translation>todas sus bandas son más gruesas que la resolución de Sentinel-2</translation>
  </message>
  <message>
   <source>all labels</source>
   <translation>todas las etiquetas</translation>
  </message>
  <message>
   <source>all labels of a section</source>
   <translation>todas las etiquetas de una sección</translation>
  </message>
  <message>
   <source>all twelve</source>
   <translation>las doce</translation>
  </message>
  <message>
   <source>already removed</source>
   <translation>ya quitado</translation>
  </message>
  <message>
   <source>also write a GeoParquet data set of all scenes, with a STAC collection</source>
   <translation>escribir también un conjunto de datos GeoParquet de todas las escenas, con una colección STAC</translation>
  </message>
  <message>
   <source>an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K)</source>
   <translation>un archivo .npz con names (n,), classes (K,) y patch_probability (n, celdas, K)</translation>
  </message>
  <message>
   <source>an .onnx model, trained here or imported</source>
   <translation>un modelo .onnx, entrenado aquí o importado</translation>
  </message>
  <message>
   <source>an antivirus program or a policy of this computer blocks the files</source>
   <translation>un antivirus o una directiva de este ordenador bloquea los archivos</translation>
  </message>
  <message>
   <source>an item has no assets or no properties</source>
   <translation>un ítem no tiene assets o no tiene propiedades</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message>
   <source>another area</source>
   <translation>otra área</translation>
  </message>
  <message>
   <source>another coordinate system of the extent</source>
   <translation>otro sistema de coordenadas de la extensión</translation>
  </message>
  <message>
   <source>another extent</source>
   <translation>otra extensión</translation>
  </message>
  <message>
   <source>another file than the results</source>
   <translation>otro archivo que los resultados</translation>
  </message>
  <message>
   <source>another grid of sections</source>
   <translation>otra cuadrícula de secciones</translation>
  </message>
  <message>
   <source>another minimum clear share</source>
   <translation>otra proporción despejada mínima</translation>
  </message>
  <message>
   <source>another model</source>
   <translation>otro modelo</translation>
  </message>
  <message>
   <source>another precision</source>
   <translation>otra precisión</translation>
  </message>
  <message>
   <source>another program added sections to it; choose another file name, or replace the file.</source>
   <translation>otro programa le añadió secciones; elija otro nombre de archivo, o sustituya el archivo.</translation>
  </message>
  <message>
   <source>another program moved or removed it while it was written; run again.</source>
   <translation>otro programa lo movió o quitó mientras se escribía; ejecute de nuevo.</translation>
  </message>
  <message>
   <source>another radiometric offset</source>
   <translation>otro desplazamiento radiométrico</translation>
  </message>
  <message>
   <source>another scene</source>
   <translation>otra escena</translation>
  </message>
  <message>
   <source>another threshold</source>
   <translation>otro umbral</translation>
  </message>
  <message>
   <source>another {part}</source>
   <translation>otro: {part}</translation>
  </message>
  <message>
   <source>any GPU on Windows</source>
   <translation>cualquier GPU en Windows</translation>
  </message>
  <message>
   <source>as chosen</source>
   <translation>como se eligió</translation>
  </message>
  <message>
   <source>as published</source>
   <translation>como se publicó</translation>
  </message>
  <message>
   <source>as stored for the layer, else found by names and pixels</source>
   <translation>como se guardó para la capa, si no encontrado por nombres y píxeles</translation>
  </message>
  <message>
   <source>as the preset ({value})</source>
   <translation>como el preajuste ({value})</translation>
  </message>
  <message>
   <source>ask the administrator to allow the packages folder of LandLabels</source>
   <translation>pida al administrador que permita la carpeta de paquetes de LandLabels</translation>
  </message>
  <message>
   <source>at least 2, since neighbouring sections are similar</source>
   <translation>al menos 2, porque las secciones vecinas se parecen</translation>
  </message>
  <message>
   <source>at least one model (a name or an .onnx file) and one folder of a section store</source>
   <translation>al menos un modelo (un nombre o un archivo .onnx) y una carpeta de un almacén de secciones</translation>
  </message>
  <message>
   <source>at least one result</source>
   <translation>al menos un resultado</translation>
  </message>
  <message>
   <source>at least two results</source>
   <translation>al menos dos resultados</translation>
  </message>
  <message>
   <source>at least {n}</source>
   <translation>al menos {n}</translation>
  </message>
  <message>
   <source>auto or fp32 on a GPU</source>
   <translation>auto o fp32 en una GPU</translation>
  </message>
  <message>
   <source>average precision over all decisions</source>
   <translation>precisión media sobre todas las decisiones</translation>
  </message>
  <message>
   <source>band</source>
   <translation>banda</translation>
  </message>
  <message>
   <source>band of the layer for {band}</source>
   <translation>banda de la capa para {band}</translation>
  </message>
  <message>
   <source>bands assigned by the user</source>
   <translation>bandas asignadas por el usuario</translation>
  </message>
  <message>
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <source>best macro AP so far</source>
   <translation>mejor AP macro hasta ahora</translation>
  </message>
  <message>
   <source>bigearthnet19, as BigEarthNet v{version} has no other</source>
   <translation>bigearthnet19, porque BigEarthNet v{version} no tiene otro</translation>
  </message>
  <message>
   <source>bold: assigned labels</source>
   <translation>negrita: etiquetas asignadas</translation>
  </message>
  <message>
   <source>bootstrap of sections ({sections} sections, {replicates} replicates), 95 %</source>
   <translation>bootstrap de secciones ({sections} secciones, {replicates} réplicas), 95 %</translation>
  </message>
  <message>
   <source>bootstrap of whole places ({places} places, {replicates} replicates), 95 %</source>
   <translation>bootstrap de lugares enteros ({places} lugares, {replicates} réplicas), 95 %</translation>
  </message>
  <message>
   <source>both</source>
   <translation>ambos</translation>
  </message>
  <message>
   <source>by the number of sections</source>
   <translation>según el número de secciones</translation>
  </message>
  <message>
   <source>by the suffix of the file</source>
   <translation>por el sufijo del archivo</translation>
  </message>
  <message>
   <source>by the version in the name of the folder or in config.json</source>
   <translation>por la versión en el nombre de la carpeta o en config.json</translation>
  </message>
  <message>
   <source>cannot be tried: {reason}</source>
   <translation>no se puede probar: {reason}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>no se puede usar</translation>
  </message>
  <message>
   <source>cannot be warped to {crs} ({error})</source>
   <translation>no se puede reproyectar a {crs} ({error})</translation>
  </message>
  <message>
   <source>change</source>
   <translation>cambio</translation>
  </message>
  <message>
   <source>change,difference,time series,trend,dates,models,gain,loss,multi-label</source>
   <translation>cambio,diferencia,serie temporal,tendencia,fechas,modelos,ganancia,pérdida,multietiqueta</translation>
  </message>
  <message>
   <source>changed, not saved</source>
   <translation>cambiado, sin guardar</translation>
  </message>
  <message>
   <source>charts cannot be drawn</source>
   <translation>no se pueden dibujar gráficos</translation>
  </message>
  <message>
   <source>check it in Settings &gt; Options &gt; Network &gt; Proxy</source>
   <translation>compruébelo en Configuración &gt; Opciones &gt; Red &gt; Proxy</translation>
  </message>
  <message>
   <source>check the address of the index and its password, or ask the administrator</source>
   <translation>compruebe la dirección del índice y su contraseña, o pregunte al administrador</translation>
  </message>
  <message>
   <source>check the address of the index or the folder of wheels; otherwise use a QGIS with a newer Python</source>
   <translation>compruebe la dirección del índice o la carpeta de wheels; si no, use un QGIS con un Python más nuevo</translation>
  </message>
  <message>
   <source>check the network and the proxy in Settings &gt; Options &gt; Network, or install from a folder of wheels</source>
   <translation>compruebe la red y el proxy en Configuración &gt; Opciones &gt; Red, o instale desde una carpeta de wheels</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>elija una carpeta en la que pueda escribir</translation>
  </message>
  <message>
   <source>choose a packages folder with a short path, such as C:\landlabels, or enable long paths in Windows</source>
   <translation>elija una carpeta de paquetes con una ruta corta, como C:\landlabels, o permita rutas largas en Windows</translation>
  </message>
  <message>
   <source>choose the scene of the result, or another label set</source>
   <translation>elija la escena del resultado, u otro conjunto de etiquetas</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <source>chosen by the classes of the reference</source>
   <translation>elegido por las clases de la referencia</translation>
  </message>
  <message>
   <source>close other programs, or train a smaller network</source>
   <translation>cierre otros programas, o entrene una red menor</translation>
  </message>
  <message>
   <source>codes of the labels; default: those that occur</source>
   <translation>códigos de las etiquetas; por defecto: las que aparecen</translation>
  </message>
  <message>
   <source>codes of the model's labels: {codes}</source>
   <translation>códigos de las etiquetas del modelo: {codes}</translation>
  </message>
  <message>
   <source>compare on the sections of this result; default: those of the first</source>
   <translation>comparar en las secciones de este resultado; por defecto: las del primero</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmadas</translation>
  </message>
  <message>
   <source>continue if it holds the same run, otherwise stop</source>
   <translation>continuar si contiene el mismo proceso, si no detenerse</translation>
  </message>
  <message>
   <source>convolutions in 8 bits, on the CPU</source>
   <translation>convoluciones en 8 bits, en la CPU</translation>
  </message>
  <message>
   <source>copy a model into the models folder</source>
   <translation>copiar un modelo a la carpeta de modelos</translation>
  </message>
  <message>
   <source>cpu or auto: no GPU is available</source>
   <translation>cpu o auto: no hay ninguna GPU disponible</translation>
  </message>
  <message>
   <source>default</source>
   <translation>por defecto</translation>
  </message>
  <message>
   <source>default: paper</source>
   <translation>por defecto: paper</translation>
  </message>
  <message>
   <source>default: the default model, else the bundled one that fits the scene, which is also auto</source>
   <translation>por defecto: el modelo por defecto, si no el incluido que va con la escena, que es también auto</translation>
  </message>
  <message>
   <source>delete a model of the models folder</source>
   <translation>borrar un modelo de la carpeta de modelos</translation>
  </message>
  <message>
   <source>demonstration</source>
   <translation>demostración</translation>
  </message>
  <message>
   <source>diagnosis,support,packages,gpu,versions,onnxruntime</source>
   <translation>diagnóstico,ayuda,paquetes,gpu,versiones,onnxruntime</translation>
  </message>
  <message>
   <source>do not train baselines to compare with</source>
   <translation>no entrenar métodos simples para comparar</translation>
  </message>
  <message>
   <source>download a published model of the catalogue</source>
   <translation>descargar un modelo publicado del catálogo</translation>
  </message>
  <message>
   <source>empty if the reference is a raster</source>
   <translation>vacío si la referencia es un ráster</translation>
  </message>
  <message>
   <source>empty values</source>
   <translation>valores vacíos</translation>
  </message>
  <message>
   <source>ended unexpectedly with exit status {n}</source>
   <translation>terminó de forma inesperada con el código {n}</translation>
  </message>
  <message>
   <source>ended without an error message</source>
   <translation>terminó sin mensaje de error</translation>
  </message>
  <message>
   <source>enter them in Settings &gt; Options &gt; Network &gt; Proxy</source>
   <translation>introdúzcalos en Configuración &gt; Opciones &gt; Red &gt; Proxy</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <source>epoch {epoch}/{epochs}: loss {train_loss:.4f}</source>
   <translation>época {epoch}/{epochs}: pérdida {train_loss:.4f}</translation>
  </message>
  <message>
   <source>evaluated on the same sections</source>
   <translation>evaluado en las mismas secciones</translation>
  </message>
  <message>
   <source>every section, for a training set that the model was not trained on</source>
   <translation>cada sección, para un conjunto de entrenamiento con el que el modelo no se entrenó</translation>
  </message>
  <message>
   <source>evidence,attention,explain,explainability,xai,patches,land cover map,300 m</source>
   <translation>evidencia,atención,explicar,explicabilidad,xai,celdas,mapa de cobertura del suelo,300 m</translation>
  </message>
  <message>
   <source>exactly the paper's procedure</source>
   <translation>exactamente el procedimiento del artículo</translation>
  </message>
  <message>
   <source>exit status {n}</source>
   <translation>código de salida {n}</translation>
  </message>
  <message>
   <source>export,save as,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,raster</source>
   <translation>exportar,guardar como,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,ráster</translation>
  </message>
  <message>
   <source>false</source>
   <translation>falso</translation>
  </message>
  <message>
   <source>files of many sensors are called '{name}', and this folder has no red edge band of Sentinel-2</source>
   <translation>archivos de muchos sensores se llaman «{name}», y esta carpeta no tiene banda red edge de Sentinel-2</translation>
  </message>
  <message>
   <source>fill bands that a scene lacks: the labels are less reliable</source>
   <translation>rellenar bandas que faltan a una escena: las etiquetas son menos fiables</translation>
  </message>
  <message>
   <source>fill bands that the scene lacks, without a result</source>
   <translation>rellenar bandas que faltan a la escena, sin resultado</translation>
  </message>
  <message>
   <source>fill bands that the scene lacks: the labels are less reliable</source>
   <translation>rellenar bandas que faltan a la escena: las etiquetas son menos fiables</translation>
  </message>
  <message>
   <source>first search for the best sizes of both on the validation sections (7 and 3 trainings)</source>
   <translation>buscar primero los mejores tamaños de ambos en las secciones de validación (7 y 3 entrenamientos)</translation>
  </message>
  <message>
   <source>folders of section stores</source>
   <translation>carpetas de almacenes de secciones</translation>
  </message>
  <message>
   <source>for the label</source>
   <translation>a favor de la etiqueta</translation>
  </message>
  <message>
   <source>found</source>
   <translation>encontrado</translation>
  </message>
  <message>
   <source>found by names and pixels</source>
   <translation>encontrado por nombres y píxeles</translation>
  </message>
  <message>
   <source>fp32</source>
   <translation>fp32</translation>
  </message>
  <message>
   <source>free disk space and try again</source>
   <translation>libere espacio en disco e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>from 0 to 1</source>
   <translation>de 0 a 1</translation>
  </message>
  <message>
   <source>from 0 to 100</source>
   <translation>de 0 a 100</translation>
  </message>
  <message>
   <source>from 2 to {n}, one per place</source>
   <translation>de 2 a {n}, uno por lugar</translation>
  </message>
  <message>
   <source>from a BigEarthNet archive, v1.0 or v2.0</source>
   <translation>de un archivo BigEarthNet, v1.0 o v2.0</translation>
  </message>
  <message>
   <source>from a Sentinel-2 scene and a land-cover reference</source>
   <translation>de una escena Sentinel-2 y una referencia de cobertura del suelo</translation>
  </message>
  <message>
   <source>from pip's configuration, else {index}</source>
   <translation>de la configuración de pip, si no {index}</translation>
  </message>
  <message>
   <source>gained</source>
   <translation>ganadas</translation>
  </message>
  <message>
   <source>give a file name that ends with {suffixes}.</source>
   <translation>dé un nombre de archivo que termine en {suffixes}.</translation>
  </message>
  <message>
   <source>give a result layer (INPUT), or a scene (SCENE, --scene)</source>
   <translation>dé una capa de resultado (INPUT), o una escena (SCENE, --scene)</translation>
  </message>
  <message>
   <source>give each scene its own grid instead of one per tile</source>
   <translation>dar a cada escena su propia cuadrícula en vez de una por tesela</translation>
  </message>
  <message>
   <source>given as train.csv, val.csv and test.csv in the folder of lists, for v1.0</source>
   <translation>dada por train.csv, val.csv y test.csv en la carpeta de listas, para v1.0</translation>
  </message>
  <message>
   <source>given, or a teacher in its place</source>
   <translation>dada, o un maestro en su lugar</translation>
  </message>
  <message>
   <source>harmonic mean of recall and precision, per section</source>
   <translation>media armónica de exhaustividad y precisión, por sección</translation>
  </message>
  <message>
   <source>has a geotransform that is nowhere on Earth</source>
   <translation>tiene una geotransformación que no está en ningún lugar de la Tierra</translation>
  </message>
  <message>
   <source>has no coordinate system or no geotransform</source>
   <translation>no tiene sistema de coordenadas o no tiene geotransformación</translation>
  </message>
  <message>
   <source>has no field '{field}'</source>
   <translation>no tiene el campo «{field}»</translation>
  </message>
  <message>
   <source>has numbers or dates in the field '{field}'</source>
   <translation>tiene números o fechas en el campo «{field}»</translation>
  </message>
  <message>
   <source>home folder</source>
   <translation>carpeta personal</translation>
  </message>
  <message>
   <source>how many labels a section has</source>
   <translation>cuántas etiquetas tiene una sección</translation>
  </message>
  <message>
   <source>how unlike the model's training sections a section is</source>
   <translation>cuánto difiere una sección de las secciones de entrenamiento del modelo</translation>
  </message>
  <message>
   <source>if a file to write exists</source>
   <translation>si existe un archivo que se escribe</translation>
  </message>
  <message>
   <source>if the output exists</source>
   <translation>si la salida existe</translation>
  </message>
  <message>
   <source>impossible values that are equal in all bands</source>
   <translation>valores imposibles que son iguales en todas las bandas</translation>
  </message>
  <message>
   <source>in both</source>
   <translation>en ambos</translation>
  </message>
  <message>
   <source>in neither</source>
   <translation>en ninguno</translation>
  </message>
  <message>
   <source>in the scene's coordinates (write --extent=…)</source>
   <translation>en las coordenadas de la escena (escriba --extent=…)</translation>
  </message>
  <message>
   <source>inputs</source>
   <translation>entradas</translation>
  </message>
  <message>
   <source>install it, or choose a folder of wheels that contains pip's own wheel</source>
   <translation>instálelo, o elija una carpeta de wheels que contenga el wheel de pip</translation>
  </message>
  <message>
   <source>install the current Microsoft Visual C++ Redistributable (x64), and try again</source>
   <translation>instale el Microsoft Visual C++ Redistributable (x64) actual, e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>instead of a reference: a model that assigns the labels</source>
   <translation>en vez de una referencia: un modelo que asigna las etiquetas</translation>
  </message>
  <message>
   <source>int8</source>
   <translation>int8</translation>
  </message>
  <message>
   <source>int8 if it is faster</source>
   <translation>int8 si es más rápido</translation>
  </message>
  <message>
   <source>int8 on a CPU where the model has it, its labels hardly differ and it is faster here, else fp32</source>
   <translation>int8 en una CPU donde el modelo lo tiene, sus etiquetas apenas difieren y es más rápido aquí, si no fp32</translation>
  </message>
  <message>
   <source>is in {crs}, which cannot be transformed to UTM</source>
   <translation>está en {crs}, que no se puede transformar a UTM</translation>
  </message>
  <message>
   <source>it answers differently for one section and for several at a time</source>
   <translation>responde distinto para una sección y para varias a la vez</translation>
  </message>
  <message>
   <source>it cannot be opened as a GeoPackage</source>
   <translation>no se puede abrir como GeoPackage</translation>
  </message>
  <message>
   <source>it cannot be quantised ({error})</source>
   <translation>no se puede cuantizar ({error})</translation>
  </message>
  <message>
   <source>it cannot be read ({error})</source>
   <translation>no se puede leer ({error})</translation>
  </message>
  <message>
   <source>it contains no band</source>
   <translation>no contiene ninguna banda</translation>
  </message>
  <message>
   <source>it declares a document type or entities</source>
   <translation>declara un tipo de documento o entidades</translation>
  </message>
  <message>
   <source>it does not exist, cannot be read or is empty</source>
   <translation>no existe, no se puede leer o está vacío</translation>
  </message>
  <message>
   <source>it does not overlap the scene</source>
   <translation>no solapa la escena</translation>
  </message>
  <message>
   <source>it does not run on one section and on three at a time ({error})</source>
   <translation>no funciona con una sección y con tres a la vez ({error})</translation>
  </message>
  <message>
   <source>it ended without a message</source>
   <translation>terminó sin mensaje</translation>
  </message>
  <message>
   <source>it gives one band of a file two names</source>
   <translation>da dos nombres a una banda de un archivo</translation>
  </message>
  <message>
   <source>it has another meaning where a model is chosen</source>
   <translation>tiene otro significado donde se elige un modelo</translation>
  </message>
  <message>
   <source>it has format {found} and this LandLabels reads format {known}; build it again</source>
   <translation>tiene el formato {found} y este LandLabels lee el formato {known}; constrúyalo de nuevo</translation>
  </message>
  <message>
   <source>it has labels that are not of BigEarthNet v2.0: {names}</source>
   <translation>tiene etiquetas que no son de BigEarthNet v2.0: {names}</translation>
  </message>
  <message>
   <source>it has neither sections with '…_labels_metadata.json' (v1.0) nor '{metadata}' (v2.0)</source>
   <translation>no tiene ni secciones con «…_labels_metadata.json» (v1.0) ni «{metadata}» (v2.0)</translation>
  </message>
  <message>
   <source>it has no LandLabels card</source>
   <translation>no tiene ficha de LandLabels</translation>
  </message>
  <message>
   <source>it has no array 'names' or no array 'patch_probability'</source>
   <translation>no tiene matriz «names» o no tiene matriz «patch_probability»</translation>
  </message>
  <message>
   <source>it has no column called source</source>
   <translation>no tiene ninguna columna llamada source</translation>
  </message>
  <message>
   <source>it has no convolutions, which int8 makes faster</source>
   <translation>no tiene convoluciones, que int8 acelera</translation>
  </message>
  <message>
   <source>it has no coordinate system</source>
   <translation>no tiene sistema de coordenadas</translation>
  </message>
  <message>
   <source>it has no defined coordinate system; assign the right one first (in QGIS: 'Assign projection')</source>
   <translation>no tiene un sistema de coordenadas definido; asigne primero el correcto (en QGIS: «Asignar proyección»)</translation>
  </message>
  <message>
   <source>it has no field '{field}', only {fields}</source>
   <translation>no tiene el campo «{field}», solo {fields}</translation>
  </message>
  <message>
   <source>it has no folders of tiles with sections</source>
   <translation>no tiene carpetas de teselas con secciones</translation>
  </message>
  <message>
   <source>it has no patches</source>
   <translation>no tiene celdas</translation>
  </message>
  <message>
   <source>it has no pixel with data</source>
   <translation>no tiene ningún píxel con datos</translation>
  </message>
  <message>
   <source>it has no polygons</source>
   <translation>no tiene polígonos</translation>
  </message>
  <message>
   <source>it has no sections</source>
   <translation>no tiene secciones</translation>
  </message>
  <message>
   <source>it has no sections on a grid</source>
   <translation>no tiene secciones en una cuadrícula</translation>
  </message>
  <message>
   <source>it has no tensor '{name}'</source>
   <translation>no tiene el tensor «{name}»</translation>
  </message>
  <message>
   <source>it has none of the sections of '{store}'</source>
   <translation>no tiene ninguna de las secciones de «{store}»</translation>
  </message>
  <message>
   <source>it has splits that are not of BigEarthNet v2.0: {names}</source>
   <translation>tiene partes que no son de BigEarthNet v2.0: {names}</translation>
  </message>
  <message>
   <source>it has text after its end, at character {n}</source>
   <translation>tiene texto después de su final, en el carácter {n}</translation>
  </message>
  <message>
   <source>it has the layers {names}; choose one</source>
   <translation>tiene las capas {names}; elija una</translation>
  </message>
  <message>
   <source>it has {n} band, {named}</source>
   <translation>tiene {n} banda, llamada {named}</translation>
  </message>
  <message>
   <source>it has {n} bands, {named}</source>
   <translation>tiene {n} bandas, llamadas {named}</translation>
  </message>
  <message>
   <source>it has {n} bands; a class map has one</source>
   <translation>tiene {n} bandas; un mapa de clases tiene una</translation>
  </message>
  <message>
   <source>it has {n} bytes, and the server declares {size}</source>
   <translation>tiene {n} bytes, y el servidor declara {size}</translation>
  </message>
  <message>
   <source>it has {n} labels, not the 19 of BigEarthNet v2.0</source>
   <translation>tiene {n} etiquetas, no las 19 de BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>contiene un número demasiado grande</translation>
  </message>
  <message>
   <source>it holds a number with {n} digits</source>
   <translation>contiene un número de {n} cifras</translation>
  </message>
  <message>
   <source>it holds a tensor in several slices, which is not supported</source>
   <translation>contiene un tensor en varias partes, lo que no se admite</translation>
  </message>
  <message>
   <source>it holds neither config.json and model.safetensors nor a TensorFlow checkpoint (.index)</source>
   <translation>no contiene ni config.json y model.safetensors ni un checkpoint de TensorFlow (.index)</translation>
  </message>
  <message>
   <source>it holds no layer {name}</source>
   <translation>no contiene ninguna capa {name}</translation>
  </message>
  <message>
   <source>it holds no record of a run</source>
   <translation>no contiene ningún registro de un proceso</translation>
  </message>
  <message>
   <source>it holds several checkpoints ({names}); choose the .index of one</source>
   <translation>contiene varios checkpoints ({names}); elija el .index de uno</translation>
  </message>
  <message>
   <source>it holds {constant}, which is not JSON</source>
   <translation>contiene {constant}, que no es JSON</translation>
  </message>
  <message>
   <source>it holds {tables}</source>
   <translation>contiene {tables}</translation>
  </message>
  <message>
   <source>it is Python {version}</source>
   <translation>es Python {version}</translation>
  </message>
  <message>
   <source>it is a band of the scene itself; choose a map of land cover</source>
   <translation>es una banda de la escena misma; elija un mapa de cobertura del suelo</translation>
  </message>
  <message>
   <source>it is a folder; choose a file name.</source>
   <translation>es una carpeta; elija un nombre de archivo.</translation>
  </message>
  <message>
   <source>it is a pipe or a device and not a file</source>
   <translation>es una tubería o un dispositivo y no un archivo</translation>
  </message>
  <message>
   <source>it is a result of LandLabels in which no section was confirmed or corrected by hand, which is no independent reference; correct sections first, or choose another layer</source>
   <translation>es un resultado de LandLabels en el que no se confirmó ni corrigió a mano ninguna sección, que no es una referencia independiente; corrija primero secciones, o elija otra capa</translation>
  </message>
  <message>
   <source>it is a result of LandLabels, which is no independent reference; choose another layer</source>
   <translation>es un resultado de LandLabels, que no es una referencia independiente; elija otra capa</translation>
  </message>
  <message>
   <source>it is a virtual raster that reads the bytes of another file as pixels</source>
   <translation>es un ráster virtual que lee los bytes de otro archivo como píxeles</translation>
  </message>
  <message>
   <source>it is a web page, as servers send it instead of a file; download the file again</source>
   <translation>es una página web, como las que los servidores envían en vez de un archivo; descargue el archivo de nuevo</translation>
  </message>
  <message>
   <source>it is absent or empty</source>
   <translation>falta o está vacío</translation>
  </message>
  <message>
   <source>it is an archive of the kind {kind}; unpack it, and choose the folder</source>
   <translation>es un archivo comprimido de tipo {kind}; descomprímalo, y elija la carpeta</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>it is damaged or incomplete</source>
   <translation>está dañado o incompleto</translation>
  </message>
  <message>
   <source>it is damaged or lacks a column</source>
   <translation>está dañado o le falta una columna</translation>
  </message>
  <message>
   <source>it is damaged or no ONNX model</source>
   <translation>está dañado o no es un modelo ONNX</translation>
  </message>
  <message>
   <source>it is empty; download or copy it again</source>
   <translation>está vacío; descárguelo o cópielo de nuevo</translation>
  </message>
  <message>
   <source>it is incomplete ({error}); build it again</source>
   <translation>está incompleto ({error}); constrúyalo de nuevo</translation>
  </message>
  <message>
   <source>it is larger than {n} bytes</source>
   <translation>supera los {n} bytes</translation>
  </message>
  <message>
   <source>it is locked by another program or a layer being edited; close that, or choose another file name.</source>
   <translation>está bloqueado por otro programa o una capa en edición; ciérrelo, o elija otro nombre de archivo.</translation>
  </message>
  <message>
   <source>it is neither a folder with config.json and model.safetensors, nor a TensorFlow checkpoint (.index), nor an ONNX classifier</source>
   <translation>no es una carpeta con config.json y model.safetensors, ni un checkpoint de TensorFlow (.index), ni un clasificador ONNX</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>está anidado a demasiada profundidad</translation>
  </message>
  <message>
   <source>it is no STAC document</source>
   <translation>no es un documento STAC</translation>
  </message>
  <message>
   <source>it is no mask of a Sentinel-2 product</source>
   <translation>no es una máscara de un producto Sentinel-2</translation>
  </message>
  <message>
   <source>it is no zip file or damaged ({error})</source>
   <translation>no es un archivo zip o está dañado ({error})</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>no es un archivo</translation>
  </message>
  <message>
   <source>it is not a folder made by “Build training set”</source>
   <translation>no es una carpeta hecha por «Construir conjunto de entrenamiento»</translation>
  </message>
  <message>
   <source>it is not an .npz file of numbers and text</source>
   <translation>no es un archivo .npz de números y texto</translation>
  </message>
  <message>
   <source>it is not an ONNX model</source>
   <translation>no es un modelo ONNX</translation>
  </message>
  <message>
   <source>it is not of the form {"B02": ["file.tif", 1]}</source>
   <translation>no tiene la forma {"B02": ["archivo.tif", 1]}</translation>
  </message>
  <message>
   <source>it is not text in UTF-8</source>
   <translation>no es texto en UTF-8</translation>
  </message>
  <message>
   <source>it is not the K-Branch CNN of BigEarthNet (it has no '{name}')</source>
   <translation>no es el K-Branch CNN de BigEarthNet (no tiene «{name}»)</translation>
  </message>
  <message>
   <source>it is not well-formed XML: {error}</source>
   <translation>no es XML bien formado: {error}</translation>
  </message>
  <message>
   <source>it is part of LandLabels; choose another file</source>
   <translation>es parte de LandLabels; elija otro archivo</translation>
  </message>
  <message>
   <source>it is the result that is exported; choose another file name.</source>
   <translation>es el resultado que se exporta; elija otro nombre de archivo.</translation>
  </message>
  <message>
   <source>it is to be left unchanged</source>
   <translation>debe quedar sin cambios</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <source>it is unfinished; run the same command again</source>
   <translation>está sin terminar; ejecute la misma orden de nuevo</translation>
  </message>
  <message>
   <source>it keeps weights in other files, which is not allowed</source>
   <translation>guarda pesos en otros archivos, lo que no se permite</translation>
  </message>
  <message>
   <source>it lacks {bands}, which the teacher '{model}' needs</source>
   <translation>le faltan {bands}, que el maestro «{model}» necesita</translation>
  </message>
  <message>
   <source>it lacks {bands}; choose a model or a band set without them</source>
   <translation>le faltan {bands}; elija un modelo o un conjunto de bandas sin ellas</translation>
  </message>
  <message>
   <source>it leads to more than {n} files</source>
   <translation>lleva a más de {n} archivos</translation>
  </message>
  <message>
   <source>it must have 1 to {n} characters</source>
   <translation>debe tener de 1 a {n} caracteres</translation>
  </message>
  <message>
   <source>it needs {need:.1f} MB and the disk has {free:.1f} MB free; choose another disk.</source>
   <translation>necesita {need:.1f} MB y el disco tiene {free:.1f} MB libres; elija otro disco.</translation>
  </message>
  <message>
   <source>it reads images of {n} pixels, not 120</source>
   <translation>lee imágenes de {n} píxeles, no 120</translation>
  </message>
  <message>
   <source>it reads {n} bands, not 10</source>
   <translation>lee {n} bandas, no 10</translation>
  </message>
  <message>
   <source>it reads {what}, and only the variants for Sentinel-2 alone (s2) are supported</source>
   <translation>lee {what}, y solo se admiten las variantes para Sentinel-2 solo (s2)</translation>
  </message>
  <message>
   <source>it returns a map, not labels of a whole section (its output is {s})</source>
   <translation>devuelve un mapa, no etiquetas de una sección entera (su salida es {s})</translation>
  </message>
  <message>
   <source>it returns {found} values for 3 sections and {n} labels</source>
   <translation>devuelve {found} valores para 3 secciones y {n} etiquetas</translation>
  </message>
  <message>
   <source>it was written by another version of LandLabels</source>
   <translation>lo escribió otra versión de LandLabels</translation>
  </message>
  <message>
   <source>it was written on a big-endian machine, which is not supported</source>
   <translation>se escribió en una máquina big-endian, lo que no se admite</translation>
  </message>
  <message>
   <source>its .safetensors file cannot be read ({error})</source>
   <translation>su archivo .safetensors no se puede leer ({error})</translation>
  </message>
  <message>
   <source>its .safetensors file holds the weights of another model</source>
   <translation>su archivo .safetensors contiene los pesos de otro modelo</translation>
  </message>
  <message>
   <source>its .safetensors file holds the weights of another network</source>
   <translation>su archivo .safetensors contiene los pesos de otra red</translation>
  </message>
  <message>
   <source>its .safetensors file is damaged or incomplete</source>
   <translation>su archivo .safetensors está dañado o incompleto</translation>
  </message>
  <message>
   <source>its JSON file cannot be read</source>
   <translation>su archivo JSON no se puede leer</translation>
  </message>
  <message>
   <source>its JSON file has no list of labels</source>
   <translation>su archivo JSON no tiene lista de etiquetas</translation>
  </message>
  <message>
   <source>its JSON file is missing</source>
   <translation>falta su archivo JSON</translation>
  </message>
  <message>
   <source>its ONNX operators are of version {found}; int8 takes version {needed} or later</source>
   <translation>sus operadores ONNX son de la versión {found}; int8 necesita la versión {needed} o posterior</translation>
  </message>
  <message>
   <source>its ONNX operators are of version {found}; novelty takes version {needed} or later</source>
   <translation>sus operadores ONNX son de la versión {found}; la novedad necesita la versión {needed} o posterior</translation>
  </message>
  <message>
   <source>its SHA-256 is not the one that the server declares</source>
   <translation>su SHA-256 no es el que declara el servidor</translation>
  </message>
  <message>
   <source>its arrays are not text (n,) and numbers (n, patches, classes)</source>
   <translation>sus matrices no son texto (n,) y números (n, celdas, clases)</translation>
  </message>
  <message>
   <source>its arrays differ in the number of sections or classes</source>
   <translation>sus matrices difieren en el número de secciones o clases</translation>
  </message>
  <message>
   <source>its band groups are empty or repeat each other</source>
   <translation>sus grupos de bandas están vacíos o se repiten</translation>
  </message>
  <message>
   <source>its bands and their statistics differ in number</source>
   <translation>el número de sus bandas y el de sus estadísticas difieren</translation>
  </message>
  <message>
   <source>its bands differ</source>
   <translation>sus bandas difieren</translation>
  </message>
  <message>
   <source>its bands differ from those of '{first}'; join only stores with the same bands</source>
   <translation>sus bandas difieren de las de «{first}»; una solo almacenes con las mismas bandas</translation>
  </message>
  <message>
   <source>its bands differ in their scale, offset or number type</source>
   <translation>sus bandas difieren en escala, desplazamiento o tipo de número</translation>
  </message>
  <message>
   <source>its bands, {bands}, are those of another sensor, {sensor}</source>
   <translation>sus bandas, {bands}, son las de otro sensor, {sensor}</translation>
  </message>
  <message>
   <source>its biases and labels differ in number</source>
   <translation>el número de sus sesgos y el de sus etiquetas difieren</translation>
  </message>
  <message>
   <source>its card contradicts its graph: '{name}' is {type} {shape}</source>
   <translation>su ficha contradice su grafo: «{name}» es {type} {shape}</translation>
  </message>
  <message>
   <source>its card does not describe a network that LandLabels can create</source>
   <translation>su ficha no describe una red que LandLabels pueda crear</translation>
  </message>
  <message>
   <source>its card has format {found} and this LandLabels reads format {known} (update the plugin)</source>
   <translation>su ficha tiene el formato {found} y este LandLabels lee el formato {known} (actualice el complemento)</translation>
  </message>
  <message>
   <source>its card is incomplete or malformed ({error})</source>
   <translation>su ficha está incompleta o mal formada ({error})</translation>
  </message>
  <message>
   <source>its card is not readable JSON ({error})</source>
   <translation>su ficha no es JSON legible ({error})</translation>
  </message>
  <message>
   <source>its card promises the {kind} {promised}, but its graph has {found}</source>
   <translation>su ficha promete {kind} {promised}, pero su grafo tiene {found}</translation>
  </message>
  <message>
   <source>its checkpoint is too large</source>
   <translation>su checkpoint es demasiado grande</translation>
  </message>
  <message>
   <source>its conversion ended with exit status {n} ({line})</source>
   <translation>su conversión terminó con el código {n} ({line})</translation>
  </message>
  <message>
   <source>its coordinates cannot be transformed to the scene's coordinate system</source>
   <translation>sus coordenadas no se pueden transformar al sistema de coordenadas de la escena</translation>
  </message>
  <message>
   <source>its description '{name}' is not readable JSON ({error})</source>
   <translation>su descripción «{name}» no es JSON legible ({error})</translation>
  </message>
  <message>
   <source>its description (a .json file of the same name, or DESCRIPTION) does not give {missing}</source>
   <translation>su descripción (un archivo .json del mismo nombre, o DESCRIPTION) no da {missing}</translation>
  </message>
  <message>
   <source>its description cannot be read; build it again</source>
   <translation>su descripción no se puede leer; constrúyalo de nuevo</translation>
  </message>
  <message>
   <source>its description gives no possible bands; build it again</source>
   <translation>su descripción no da bandas posibles; constrúyalo de nuevo</translation>
  </message>
  <message>
   <source>its description has the unknown entries {unknown}; known are {known}</source>
   <translation>su descripción tiene las entradas desconocidas {unknown}; se conocen {known}</translation>
  </message>
  <message>
   <source>its description must give the size in pixels</source>
   <translation>su descripción debe dar el tamaño en píxeles</translation>
  </message>
  <message>
   <source>its file {file} does not match its description; build it again</source>
   <translation>su archivo {file} no corresponde a su descripción; constrúyalo de nuevo</translation>
  </message>
  <message>
   <source>its file {file} is missing</source>
   <translation>falta su archivo {file}</translation>
  </message>
  <message>
   <source>its file {file} is missing or empty</source>
   <translation>su archivo {file} falta o está vacío</translation>
  </message>
  <message>
   <source>its file {file} is truncated or damaged</source>
   <translation>su archivo {file} está truncado o dañado</translation>
  </message>
  <message>
   <source>its files come from products with and without an offset</source>
   <translation>sus archivos vienen de productos con y sin desplazamiento</translation>
  </message>
  <message>
   <source>its files come from products with different offsets</source>
   <translation>sus archivos vienen de productos con desplazamientos distintos</translation>
  </message>
  <message>
   <source>its files declare the offset {value:g}</source>
   <translation>sus archivos declaran el desplazamiento {value:g}</translation>
  </message>
  <message>
   <source>its files declare the scale {value:g}</source>
   <translation>sus archivos declaran la escala {value:g}</translation>
  </message>
  <message>
   <source>its first row is the southernmost; export it as GeoTIFF</source>
   <translation>su primera fila es la más al sur; expórtelo como GeoTIFF</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>su carpeta no existe</translation>
  </message>
  <message>
   <source>its folder does not exist; create the folder first, or choose another.</source>
   <translation>su carpeta no existe; cree primero la carpeta, o elija otra.</translation>
  </message>
  <message>
   <source>its graph cannot be extended ({error})</source>
   <translation>su grafo no se puede ampliar ({error})</translation>
  </message>
  <message>
   <source>its graph ends in {operator} already; its description must have the activation none</source>
   <translation>su grafo ya termina en {operator}; su descripción debe tener la activación none</translation>
  </message>
  <message>
   <source>its graph has no output '{name}', but {names}</source>
   <translation>su grafo no tiene salida «{name}», sino {names}</translation>
  </message>
  <message>
   <source>its graph has several outputs; its description must name one as 'output': {names}</source>
   <translation>su grafo tiene varias salidas; su descripción debe nombrar una como «output»: {names}</translation>
  </message>
  <message>
   <source>its graph has {n} inputs, and one is supported</source>
   <translation>su grafo tiene {n} entradas, y se admite una</translation>
  </message>
  <message>
   <source>its grid has no possible number of rows and columns</source>
   <translation>su cuadrícula no tiene un número posible de filas y columnas</translation>
  </message>
  <message>
   <source>its grid has too many rows and columns</source>
   <translation>su cuadrícula tiene demasiadas filas y columnas</translation>
  </message>
  <message>
   <source>its index is compressed, which is not supported</source>
   <translation>su índice está comprimido, lo que no se admite</translation>
  </message>
  <message>
   <source>its index is damaged</source>
   <translation>su índice está dañado</translation>
  </message>
  <message>
   <source>its index is incomplete</source>
   <translation>su índice está incompleto</translation>
  </message>
  <message>
   <source>its index is incomplete or no index of a TensorFlow V2 checkpoint</source>
   <translation>su índice está incompleto o no es de un checkpoint de TensorFlow V2</translation>
  </message>
  <message>
   <source>its input does not take floating-point numbers</source>
   <translation>su entrada no toma números de coma flotante</translation>
  </message>
  <message>
   <source>its input has {found} channels, and its description names {n} bands</source>
   <translation>su entrada tiene {found} canales, y su descripción nombra {n} bandas</translation>
  </message>
  <message>
   <source>its input has {found} pixels, and its description gives the size {size}</source>
   <translation>su entrada tiene {found} píxeles, y su descripción da el tamaño {size}</translation>
  </message>
  <message>
   <source>its input has {n} dimensions, not 4</source>
   <translation>su entrada tiene {n} dimensiones, no 4</translation>
  </message>
  <message>
   <source>its int8 graph is damaged</source>
   <translation>su grafo int8 está dañado</translation>
  </message>
  <message>
   <source>its label codes are not unique words of at most 12 letters, digits and underscores</source>
   <translation>sus códigos de etiquetas no son palabras únicas de como mucho 12 letras, cifras y guiones bajos</translation>
  </message>
  <message>
   <source>its label colours are not of the form #rrggbb</source>
   <translation>sus colores de etiquetas no tienen la forma #rrggbb</translation>
  </message>
  <message>
   <source>its label set is empty</source>
   <translation>su conjunto de etiquetas está vacío</translation>
  </message>
  <message>
   <source>its labels are {found} and those of '{first}' are {other}; join only equal label sets</source>
   <translation>sus etiquetas son {found} y las de «{first}» son {other}; una solo conjuntos de etiquetas iguales</translation>
  </message>
  <message>
   <source>its last layer has the shape {shape}, and 19 or 43 labels are known</source>
   <translation>su última capa tiene la forma {shape}, y se conocen 19 o 43 etiquetas</translation>
  </message>
  <message>
   <source>its layer has no polygons</source>
   <translation>su capa no tiene polígonos</translation>
  </message>
  <message>
   <source>its layer lacks {fields}</source>
   <translation>a su capa le faltan {fields}</translation>
  </message>
  <message>
   <source>its metadata '{key}' is damaged</source>
   <translation>sus metadatos «{key}» están dañados</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>su nombre</translation>
  </message>
  <message>
   <source>its name is that of another sensor, {sensor}</source>
   <translation>su nombre es el de otro sensor, {sensor}</translation>
  </message>
  <message>
   <source>its name or metadata are those of another sensor, {sensor}</source>
   <translation>su nombre o metadatos son los de otro sensor, {sensor}</translation>
  </message>
  <message>
   <source>its name, as `models` lists it</source>
   <translation>su nombre, como lo lista `models`</translation>
  </message>
  <message>
   <source>its name, or auto for the bundled one that fits the scene</source>
   <translation>su nombre, o auto para el incluido que va con la escena</translation>
  </message>
  <message>
   <source>its name; default: that of the file</source>
   <translation>su nombre; por defecto: el del archivo</translation>
  </message>
  <message>
   <source>its network is '{name}' (timm_model_name in {file}), and these are supported: {known}</source>
   <translation>su red es «{name}» (timm_model_name en {file}), y se admiten estas: {known}</translation>
  </message>
  <message>
   <source>its new name</source>
   <translation>su nombre nuevo</translation>
  </message>
  <message>
   <source>its operators are of version {opset}, which cannot be converted; export it with {needed} or newer</source>
   <translation>sus operadores son de la versión {opset}, que no se puede convertir; expórtelo con {needed} o más nueva</translation>
  </message>
  <message>
   <source>its output has {found} values, and its description has {n} labels</source>
   <translation>su salida tiene {found} valores, y su descripción tiene {n} etiquetas</translation>
  </message>
  <message>
   <source>its outputs are not 'probability' and some of 'logit', 'attention', 'evidence' and 'novelty'</source>
   <translation>sus salidas no son «probability» y algunas de «logit», «attention», «evidence» y «novelty»</translation>
  </message>
  <message>
   <source>its outputs are not from 0 to 1; its description must have the activation sigmoid or softmax</source>
   <translation>sus salidas no son de 0 a 1; su descripción debe tener la activación sigmoid o softmax</translation>
  </message>
  <message>
   <source>its path is not valid text (UTF-8); choose another.</source>
   <translation>su ruta no es texto válido (UTF-8); elija otra.</translation>
  </message>
  <message>
   <source>its path is not valid text (UTF-8); rename the file or its folder</source>
   <translation>su ruta no es texto válido (UTF-8); renombre el archivo o su carpeta</translation>
  </message>
  <message>
   <source>its pixels contradict the order of {family}</source>
   <translation>sus píxeles contradicen el orden de {family}</translation>
  </message>
  <message>
   <source>its pixels do not show their order</source>
   <translation>sus píxeles no muestran su orden</translation>
  </message>
  <message>
   <source>its radiometric offset differs</source>
   <translation>su desplazamiento radiométrico difiere</translation>
  </message>
  <message>
   <source>its record cannot be read: {error}</source>
   <translation>su registro no se puede leer: {error}</translation>
  </message>
  <message>
   <source>its sections are not those of the scene's grid</source>
   <translation>sus secciones no son las de la cuadrícula de la escena</translation>
  </message>
  <message>
   <source>its shares are not from 0 to 1</source>
   <translation>sus proporciones no son de 0 a 1</translation>
  </message>
  <message>
   <source>its statistics or biases are not finite numbers</source>
   <translation>sus estadísticas o sesgos no son números finitos</translation>
  </message>
  <message>
   <source>its table layer_styles was removed</source>
   <translation>se quitó su tabla layer_styles</translation>
  </message>
  <message>
   <source>its teacher has other classes than that of '{other}'; use the same teacher for both</source>
   <translation>su maestro tiene otras clases que el de «{other}»; use el mismo maestro para ambos</translation>
  </message>
  <message>
   <source>its tensor '{name}' has {n} dimensions</source>
   <translation>su tensor «{name}» tiene {n} dimensiones</translation>
  </message>
  <message>
   <source>its tensor '{name}' is damaged or incomplete</source>
   <translation>su tensor «{name}» está dañado o incompleto</translation>
  </message>
  <message>
   <source>its tensor '{name}' is not of type float32</source>
   <translation>su tensor «{name}» no es del tipo float32</translation>
  </message>
  <message>
   <source>its thresholds and labels differ in number</source>
   <translation>el número de sus umbrales y el de sus etiquetas difieren</translation>
  </message>
  <message>
   <source>its values are fractions, not class numbers</source>
   <translation>sus valores son fracciones, no números de clase</translation>
  </message>
  <message>
   <source>its weight '{name}' has the shape {found}, and the network needs {needed}</source>
   <translation>su peso «{name}» tiene la forma {found}, y la red necesita {needed}</translation>
  </message>
  <message>
   <source>its weight '{name}' is not finite</source>
   <translation>su peso «{name}» no es finito</translation>
  </message>
  <message>
   <source>its weights are not those of {backbone}</source>
   <translation>sus pesos no son los de {backbone}</translation>
  </message>
  <message>
   <source>its {name} is not readable JSON ({error})</source>
   <translation>su {name} no es JSON legible ({error})</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>conservadas</translation>
  </message>
  <message>
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <source>label set {name}, {n} bands, {licence}</source>
   <translation>conjunto de etiquetas {name}, {n} bandas, {licence}</translation>
  </message>
  <message>
   <source>label shares in the patches</source>
   <translation>proporciones de etiquetas en las celdas</translation>
  </message>
  <message>
   <source>labels and probabilities</source>
   <translation>etiquetas y probabilidades</translation>
  </message>
  <message>
   <source>labels and probabilities of the date with the largest clear share</source>
   <translation>etiquetas y probabilidades de la fecha con la mayor proporción despejada</translation>
  </message>
  <message>
   <source>labels gained</source>
   <translation>etiquetas ganadas</translation>
  </message>
  <message>
   <source>labels gained and lost</source>
   <translation>etiquetas ganadas y perdidas</translation>
  </message>
  <message>
   <source>labels lost</source>
   <translation>etiquetas perdidas</translation>
  </message>
  <message>
   <source>labels that are there on at least half of the dates; the probability is the share of the dates</source>
   <translation>etiquetas presentes en al menos la mitad de las fechas; la probabilidad es la proporción de las fechas</translation>
  </message>
  <message>
   <source>layer of {band}</source>
   <translation>capa de {band}</translation>
  </message>
  <message>
   <source>leave it unchanged</source>
   <translation>dejarlo sin cambios</translation>
  </message>
  <message>
   <source>leave out the labels that the reference has nowhere, if it has no classes for them</source>
   <translation>omitir las etiquetas que la referencia no tiene en ningún lugar, si no tiene clases para ellas</translation>
  </message>
  <message>
   <source>left out for a folder, which gets mosaics/TILE.gpkg</source>
   <translation>omitido para una carpeta, que recibe mosaics/TILE.gpkg</translation>
  </message>
  <message>
   <source>left out if the model's own thresholds are used</source>
   <translation>omitido si se usan los umbrales propios del modelo</translation>
  </message>
  <message>
   <source>left out with several processes: add its shares to the stores first, with 'store teach'</source>
   <translation>omitido con varios procesos: añada primero sus proporciones a los almacenes, con «store teach»</translation>
  </message>
  <message>
   <source>left out: {name}: {reason}</source>
   <translation>omitido: {name}: {reason}</translation>
  </message>
  <message>
   <source>less than {share:.0%} clear</source>
   <translation>despejadas en menos de {share:.0%}</translation>
  </message>
  <message>
   <source>level not known</source>
   <translation>nivel desconocido</translation>
  </message>
  <message>
   <source>line {n}: the offset '{offset}' is none of {allowed}</source>
   <translation>línea {n}: el desplazamiento «{offset}» no es ninguno de {allowed}</translation>
  </message>
  <message>
   <source>list the models as JSON</source>
   <translation>listar los modelos como JSON</translation>
  </message>
  <message>
   <source>loss {value:.4f}</source>
   <translation>pérdida {value:.4f}</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>perdidas</translation>
  </message>
  <message>
   <source>lower the minimum share, or choose another label set</source>
   <translation>reduzca la proporción mínima, o elija otro conjunto de etiquetas</translation>
  </message>
  <message>
   <source>lowest validation loss so far</source>
   <translation>menor pérdida de validación hasta ahora</translation>
  </message>
  <message>
   <source>macro AP</source>
   <translation>AP macro</translation>
  </message>
  <message>
   <source>macro AP {value:.3f}</source>
   <translation>AP macro {value:.3f}</translation>
  </message>
  <message>
   <source>makes the runs repeatable (default 1)</source>
   <translation>hace repetibles los procesos (por defecto 1)</translation>
  </message>
  <message>
   <source>maximum share of a section without a class (default 0.25)</source>
   <translation>proporción máxima de una sección sin clase (por defecto 0.25)</translation>
  </message>
  <message>
   <source>mean difference between probability and observed share</source>
   <translation>diferencia media entre probabilidad y proporción observada</translation>
  </message>
  <message>
   <source>mean of the F1 of each label that occurs, with equal weight</source>
   <translation>media de los F1 de cada etiqueta presente, con igual peso</translation>
  </message>
  <message>
   <source>mean of the average precision of each label, without thresholds</source>
   <translation>media de la precisión media de cada etiqueta, sin umbrales</translation>
  </message>
  <message>
   <source>mean p</source>
   <translation>p media</translation>
  </message>
  <message>
   <source>minimum cover of a label, as a share of the section (default 0.01)</source>
   <translation>cobertura mínima de una etiqueta, como proporción de la sección (por defecto 0.01)</translation>
  </message>
  <message>
   <source>minimum share of a section with clear data (default 0.75)</source>
   <translation>proporción mínima de una sección con datos despejados (por defecto 0.75)</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>omitida</translation>
  </message>
  <message>
   <source>missing bands filled or not</source>
   <translation>bandas que faltan rellenadas o no</translation>
  </message>
  <message>
   <source>missing: {packages} (about {size} MB)</source>
   <translation>faltan: {packages} (unos {size} MB)</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>mixto</translation>
  </message>
  <message>
   <source>model {model}</source>
   <translation>modelo {model}</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>modelo {name}</translation>
  </message>
  <message>
   <source>models cannot be compared</source>
   <translation>no se pueden comparar modelos</translation>
  </message>
  <message>
   <source>models cannot be evaluated</source>
   <translation>no se pueden evaluar modelos</translation>
  </message>
  <message>
   <source>models cannot be imported</source>
   <translation>no se pueden importar modelos</translation>
  </message>
  <message>
   <source>models cannot be run</source>
   <translation>no se pueden ejecutar modelos</translation>
  </message>
  <message>
   <source>models cannot be trained</source>
   <translation>no se pueden entrenar modelos</translation>
  </message>
  <message>
   <source>models cannot be written</source>
   <translation>no se pueden escribir modelos</translation>
  </message>
  <message>
   <source>models, by name or .onnx file, then folders of section stores</source>
   <translation>modelos, por nombre o archivo .onnx, y después carpetas de almacenes de secciones</translation>
  </message>
  <message>
   <source>more than 0 and at most 1</source>
   <translation>más de 0 y como mucho 1</translation>
  </message>
  <message>
   <source>more than {share:.0%} unlabelled</source>
   <translation>sin etiqueta en más de {share:.0%}</translation>
  </message>
  <message>
   <source>mosaic,composite,dates,time series,majority,best pixel,mean,multi-label</source>
   <translation>mosaico,composición,fechas,serie temporal,mayoría,mejor píxel,media,multietiqueta</translation>
  </message>
  <message>
   <source>multi-band stack</source>
   <translation>pila de varias bandas</translation>
  </message>
  <message>
   <source>needs a class field</source>
   <translation>necesita un campo de clase</translation>
  </message>
  <message>
   <source>neighbouring sections stay together</source>
   <translation>las secciones vecinas quedan juntas</translation>
  </message>
  <message>
   <source>neither</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no NVIDIA driver</source>
   <translation>sin controlador NVIDIA</translation>
  </message>
  <message>
   <source>no NVIDIA driver was found</source>
   <translation>no se encontró ningún controlador NVIDIA</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <source>no classified section</source>
   <translation>ninguna sección clasificada</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <source>no data for {n} s</source>
   <translation>sin datos durante {n} s</translation>
  </message>
  <message>
   <source>no epoch was finished</source>
   <translation>no se terminó ninguna época</translation>
  </message>
  <message>
   <source>no file matches the pattern</source>
   <translation>ningún archivo corresponde al patrón</translation>
  </message>
  <message>
   <source>no file name in this folder names one of several bands</source>
   <translation>ningún nombre de archivo de esta carpeta nombra una de varias bandas</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>sin etiqueta</translation>
  </message>
  <message>
   <source>no label of the label set</source>
   <translation>ninguna etiqueta del conjunto de etiquetas</translation>
  </message>
  <message>
   <source>no section is for training</source>
   <translation>ninguna sección es para entrenar</translation>
  </message>
  <message>
   <source>no split</source>
   <translation>sin división</translation>
  </message>
  <message>
   <source>no splits, only '{name}'</source>
   <translation>sin partes, solo «{name}»</translation>
  </message>
  <message>
   <source>no store was given</source>
   <translation>no se dio ningún almacén</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>ninguna tabla</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none of its labels is in the label set</source>
   <translation>ninguna de sus etiquetas está en el conjunto de etiquetas</translation>
  </message>
  <message>
   <source>none of its sections is left ({counts})</source>
   <translation>no queda ninguna de sus secciones ({counts})</translation>
  </message>
  <message>
   <source>none of its variables is called after a band</source>
   <translation>ninguna de sus variables se llama como una banda</translation>
  </message>
  <message>
   <source>none of the band files that it lists exists</source>
   <translation>ninguno de los archivos de bandas que lista existe</translation>
  </message>
  <message>
   <source>none of the chosen sections of the layer was classified</source>
   <translation>ninguna de las secciones elegidas de la capa se clasificó</translation>
  </message>
  <message>
   <source>none with a name</source>
   <translation>ninguna con nombre</translation>
  </message>
  <message>
   <source>not classified in the result</source>
   <translation>sin clasificar en el resultado</translation>
  </message>
  <message>
   <source>not classified: too few clear pixels</source>
   <translation>sin clasificar: muy pocos píxeles despejados</translation>
  </message>
  <message>
   <source>not clear</source>
   <translation>no despejada</translation>
  </message>
  <message>
   <source>not confirmed or corrected by hand</source>
   <translation>no confirmada ni corregida a mano</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>no dado</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no conocido</translation>
  </message>
  <message>
   <source>not usable: {reason}</source>
   <translation>no utilizable: {reason}</translation>
  </message>
  <message>
   <source>novelty cannot be measured</source>
   <translation>la novedad no se puede medir</translation>
  </message>
  <message>
   <source>novelty that is not from 0 to 1</source>
   <translation>novedad que no es de 0 a 1</translation>
  </message>
  <message>
   <source>novelty,out of distribution,uncertainty,model,trust,mahalanobis</source>
   <translation>novedad,fuera de distribución,incertidumbre,modelo,confianza,mahalanobis</translation>
  </message>
  <message>
   <source>number of most probable labels needed to include all true labels</source>
   <translation>número de etiquetas más probables necesario para incluir todas las verdaderas</translation>
  </message>
  <message>
   <source>of LandLabels</source>
   <translation>de LandLabels</translation>
  </message>
  <message>
   <source>of QGIS's Python</source>
   <translation>del Python de QGIS</translation>
  </message>
  <message>
   <source>of a Dask cluster whose workers reach the archive and the store under the same paths</source>
   <translation>de un clúster Dask cuyos procesos alcanzan el archivo y el almacén bajo las mismas rutas</translation>
  </message>
  <message>
   <source>of a Dask cluster, such as tcp://host:8786</source>
   <translation>de un clúster Dask, como tcp://host:8786</translation>
  </message>
  <message>
   <source>of a result layer: also use the sections that nobody has confirmed or corrected</source>
   <translation>de una capa de resultado: usar también las secciones que nadie confirmó o corrigió</translation>
  </message>
  <message>
   <source>of formats with one row per section</source>
   <translation>de formatos con una fila por sección</translation>
  </message>
  <message>
   <source>of {n} scenes none has the tile, date and cloud cover that were asked for</source>
   <translation>de {n} escenas ninguna tiene la tesela, la fecha y la nubosidad pedidas</translation>
  </message>
  <message>
   <source>one JSON file per section, in a zip file</source>
   <translation>un archivo JSON por sección, en un archivo zip</translation>
  </message>
  <message>
   <source>one date, exported as GeoTIFF</source>
   <translation>una fecha, exportada como GeoTIFF</translation>
  </message>
  <message>
   <source>one grid per tile or not</source>
   <translation>una cuadrícula por tesela o no</translation>
  </message>
  <message>
   <source>one number for each of the {n} labels</source>
   <translation>un número para cada una de las {n} etiquetas</translation>
  </message>
  <message>
   <source>one variable per band in {file}</source>
   <translation>una variable por banda en {file}</translation>
  </message>
  <message>
   <source>only in the map</source>
   <translation>solo en el mapa</translation>
  </message>
  <message>
   <source>only in the reference</source>
   <translation>solo en la referencia</translation>
  </message>
  <message>
   <source>only map</source>
   <translation>solo mapa</translation>
  </message>
  <message>
   <source>only on Windows</source>
   <translation>solo en Windows</translation>
  </message>
  <message>
   <source>only on macOS</source>
   <translation>solo en macOS</translation>
  </message>
  <message>
   <source>only ref.</source>
   <translation>solo ref.</translation>
  </message>
  <message>
   <source>only scenes with at most this cloud cover, in percent</source>
   <translation>solo escenas con esta nubosidad como máximo, en por ciento</translation>
  </message>
  <message>
   <source>only this day, month or year, or a range such as 2017-02..2017-05; can be repeated</source>
   <translation>solo este día, mes o año, o un intervalo como 2017-02..2017-05; se puede repetir</translation>
  </message>
  <message>
   <source>only this tile, such as T33UUU; can be repeated</source>
   <translation>solo esta tesela, como T33UUU; se puede repetir</translation>
  </message>
  <message>
   <source>onnxruntime offers: {providers}</source>
   <translation>onnxruntime ofrece: {providers}</translation>
  </message>
  <message>
   <source>or a model, by its name or its .onnx file, to show its card</source>
   <translation>o un modelo, por su nombre o su archivo .onnx, para mostrar su ficha</translation>
  </message>
  <message>
   <source>or the folder of a store, to use its labels</source>
   <translation>o la carpeta de un almacén, para usar sus etiquetas</translation>
  </message>
  <message>
   <source>order of bands without names: {orders}; or a list, with - for a band that is not used</source>
   <translation>orden de las bandas sin nombre: {orders}; o una lista, con - para una banda que no se usa</translation>
  </message>
  <message>
   <source>other sections or options</source>
   <translation>otras secciones u opciones</translation>
  </message>
  <message>
   <source>other {what}</source>
   <translation>otro: {what}</translation>
  </message>
  <message>
   <source>outputs</source>
   <translation>salidas</translation>
  </message>
  <message>
   <source>outside the scene or the extent</source>
   <translation>fuera de la escena o la extensión</translation>
  </message>
  <message>
   <source>p, Wilcoxon</source>
   <translation>p, Wilcoxon</translation>
  </message>
  <message>
   <source>p, sign flips</source>
   <translation>p, cambios de signo</translation>
  </message>
  <message>
   <source>packages of LandLabels</source>
   <translation>paquetes de LandLabels</translation>
  </message>
  <message>
   <source>passes over the sections; default: the preset's</source>
   <translation>pasadas sobre las secciones; por defecto: las del preajuste</translation>
  </message>
  <message>
   <source>pip cannot use a SOCKS proxy</source>
   <translation>pip no puede usar un proxy SOCKS</translation>
  </message>
  <message>
   <source>pixels that the files mask</source>
   <translation>píxeles que los archivos enmascaran</translation>
  </message>
  <message>
   <source>places with sections of the same ground, on all dates</source>
   <translation>lugares con secciones del mismo suelo, en todas las fechas</translation>
  </message>
  <message>
   <source>places with sections within 2 km of each other, on all dates</source>
   <translation>lugares con secciones a menos de 2 km, en todas las fechas</translation>
  </message>
  <message>
   <source>positions outside the file</source>
   <translation>posiciones fuera del archivo</translation>
  </message>
  <message>
   <source>probabilities that are not from 0 to 1</source>
   <translation>probabilidades que no son de 0 a 1</translation>
  </message>
  <message>
   <source>processes on this machine; default: one for two processors</source>
   <translation>procesos en este ordenador; por defecto: uno por cada dos procesadores</translation>
  </message>
  <message>
   <source>processes on this machine; default: threads of one process</source>
   <translation>procesos en este ordenador; por defecto: hilos de un proceso</translation>
  </message>
  <message>
   <source>processes that build it ended {n} times without a result; their memory may not be enough</source>
   <translation>procesos que lo construyen terminaron {n} veces sin resultado; quizá su memoria no basta</translation>
  </message>
  <message>
   <source>processing baseline 04.00 and later</source>
   <translation>versión de procesamiento 04.00 y posteriores</translation>
  </message>
  <message>
   <source>processing baseline {baseline}</source>
   <translation>versión de procesamiento {baseline}</translation>
  </message>
  <message>
   <source>product in SAFE format</source>
   <translation>producto en formato SAFE</translation>
  </message>
  <message>
   <source>products of Digital Earth Australia (by their name)</source>
   <translation>los productos de Digital Earth Australia (por su nombre)</translation>
  </message>
  <message>
   <source>products of ESA</source>
   <translation>los productos de la ESA</translation>
  </message>
  <message>
   <source>products of FORCE</source>
   <translation>los productos de FORCE</translation>
  </message>
  <message>
   <source>products of sen2r</source>
   <translation>los productos de sen2r</translation>
  </message>
  <message>
   <source>radiometric offset</source>
   <translation>desplazamiento radiométrico</translation>
  </message>
  <message>
   <source>random seed of the split (default 1)</source>
   <translation>semilla aleatoria de la división (por defecto 1)</translation>
  </message>
  <message>
   <source>random seed of the splits by place and at random (default 1)</source>
   <translation>semilla aleatoria de las divisiones por lugar y al azar (por defecto 1)</translation>
  </message>
  <message>
   <source>rasters from STAC catalogues</source>
   <translation>los rásteres de catálogos STAC</translation>
  </message>
  <message>
   <source>rasters written by SNAP</source>
   <translation>los rásteres escritos por SNAP</translation>
  </message>
  <message>
   <source>read from the product</source>
   <translation>leído del producto</translation>
  </message>
  <message>
   <source>reading it is not permitted; change its permissions</source>
   <translation>no se permite leerlo; cambie sus permisos</translation>
  </message>
  <message>
   <source>reading it takes more than {n:.0f} s; it is damaged, or its disk or server does not answer</source>
   <translation>leerlo tarda más de {n:.0f} s; está dañado, o su disco o servidor no responde</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <source>remove it from the folder that the doctor names, then try again</source>
   <translation>quítelo de la carpeta que nombra el diagnóstico, e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>rename a model of the models folder</source>
   <translation>renombrar un modelo de la carpeta de modelos</translation>
  </message>
  <message>
   <source>report,print,pdf,layout,map,legend,chart</source>
   <translation>informe,imprimir,pdf,composición,mapa,leyenda,gráfico</translation>
  </message>
  <message>
   <source>reports cannot be drawn</source>
   <translation>no se pueden dibujar informes</translation>
  </message>
  <message>
   <source>results and reports cannot be written</source>
   <translation>no se pueden escribir resultados ni informes</translation>
  </message>
  <message>
   <source>results are not merged</source>
   <translation>los resultados no se fusionan</translation>
  </message>
  <message>
   <source>results cannot be written</source>
   <translation>no se pueden escribir resultados</translation>
  </message>
  <message>
   <source>results of openEO</source>
   <translation>los resultados de openEO</translation>
  </message>
  <message>
   <source>scenes cannot be classified on a cluster</source>
   <translation>no se pueden clasificar escenas en un clúster</translation>
  </message>
  <message>
   <source>section (frame, upper half: top label)</source>
   <translation>sección (marco, mitad superior: primera etiqueta)</translation>
  </message>
  <message>
   <source>section stores: it is calibrated on their training split and compared on the others, or each on half of the places if all sections are of one split</source>
   <translation>almacenes de secciones: se calibra en su parte de entrenamiento y se compara en las otras, o cada uno en la mitad de los lugares si todas las secciones son de una parte</translation>
  </message>
  <message>
   <source>sections along the side of a block; all sections of a block are in one split (default 3 or 2)</source>
   <translation>secciones a lo largo del lado de un bloque; todas las de un bloque están en una parte (por defecto 3 o 2)</translation>
  </message>
  <message>
   <source>sections of BigEarthNet v1 (by their name)</source>
   <translation>las secciones de BigEarthNet v1 (por su nombre)</translation>
  </message>
  <message>
   <source>sections per batch; default: chosen for the device</source>
   <translation>secciones por lote; por defecto: según el dispositivo</translation>
  </message>
  <message>
   <source>sections per step; default: the preset's</source>
   <translation>secciones por paso; por defecto: las del preajuste</translation>
  </message>
  <message>
   <source>sections, km² and share of each label</source>
   <translation>secciones, km² y proporción de cada etiqueta</translation>
  </message>
  <message>
   <source>see the log</source>
   <translation>vea el registro</translation>
  </message>
  <message>
   <source>sensed on {date}</source>
   <translation>captada el {date}</translation>
  </message>
  <message>
   <source>sentinel-2,batch,time series,stac,dask,cluster,land cover,multi-label</source>
   <translation>sentinel-2,lote,serie temporal,stac,dask,clúster,cobertura del suelo,multietiqueta</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,bigearthnet,reben,hugging face,pretrained</source>
   <translation>sentinel-2,cobertura del suelo,aprendizaje profundo,bigearthnet,reben,hugging face,preentrenado</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,bigearthnet,reben,onnx,tensorflow,pretrained,deepness</source>
   <translation>sentinel-2,cobertura del suelo,aprendizaje profundo,bigearthnet,reben,onnx,tensorflow,preentrenado,deepness</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,machine learning,training,retrain,bigearthnet,corine,multi-label</source>
   <translation>sentinel-2,cobertura del suelo,aprendizaje profundo,aprendizaje automático,entrenamiento,bigearthnet,corine,multietiqueta</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,threshold,probability,multi-label</source>
   <translation>sentinel-2,cobertura del suelo,umbral,probabilidad,multietiqueta</translation>
  </message>
  <message>
   <source>sentinel-2,sentinel 2,s2,land cover,land use,corine,clc,bigearthnet,multi-label,deep learning,onnx</source>
   <translation>sentinel-2,sentinel 2,s2,cobertura del suelo,uso del suelo,corine,clc,bigearthnet,multietiqueta,aprendizaje profundo,onnx</translation>
  </message>
  <message>
   <source>set an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of wheels</source>
   <translation>fije un proxy HTTP en Configuración &gt; Opciones &gt; Red, o instale desde una carpeta de wheels</translation>
  </message>
  <message>
   <source>set the model that is used if none is given</source>
   <translation>fijar el modelo que se usa si no se da ninguno</translation>
  </message>
  <message>
   <source>share of a section's labels that were found</source>
   <translation>proporción de las etiquetas de una sección que se encontraron</translation>
  </message>
  <message>
   <source>share of all decisions that are wrong</source>
   <translation>proporción de todas las decisiones que son erróneas</translation>
  </message>
  <message>
   <source>share of pairs in which an absent label ranks as high as a true one, or higher</source>
   <translation>proporción de pares en los que una etiqueta ausente está tan alta como una verdadera, o más</translation>
  </message>
  <message>
   <source>share of the labels assigned to a section that are correct</source>
   <translation>proporción de las etiquetas asignadas a una sección que son correctas</translation>
  </message>
  <message>
   <source>shares of a teacher's classes</source>
   <translation>proporciones de las clases de un maestro</translation>
  </message>
  <message>
   <source>single attention</source>
   <translation>atención simple</translation>
  </message>
  <message>
   <source>single-band files</source>
   <translation>archivos de una banda</translation>
  </message>
  <message>
   <source>start again</source>
   <translation>empezar de nuevo</translation>
  </message>
  <message>
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <source>such as 2017-02-16, 2017-02, 2017 or 2017..2018</source>
   <translation>como 2017-02-16, 2017-02, 2017 o 2017..2018</translation>
  </message>
  <message>
   <source>suggestion {n} of {total}</source>
   <translation>propuesta {n} de {total}</translation>
  </message>
  <message>
   <source>temporary files</source>
   <translation>archivos temporales</translation>
  </message>
  <message>
   <source>the 19 labels of BigEarthNet v2.0</source>
   <translation>las 19 etiquetas de BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>the 43 CORINE labels of BigEarthNet v1.0</source>
   <translation>las 43 etiquetas CORINE de BigEarthNet v1.0</translation>
  </message>
  <message>
   <source>the C library of this system is too old for the packages</source>
   <translation>la biblioteca C de este sistema es demasiado antigua para los paquetes</translation>
  </message>
  <message>
   <source>the GPU cannot be used, as the algorithm Doctor explains</source>
   <translation>la GPU no se puede usar, como explica el algoritmo «Diagnóstico»</translation>
  </message>
  <message>
   <source>the GeoPackage of a result</source>
   <translation>el GeoPackage de un resultado</translation>
  </message>
  <message>
   <source>the GeoPackage of a result layer</source>
   <translation>el GeoPackage de una capa de resultado</translation>
  </message>
  <message>
   <source>the GeoPackage of a result; or give --scene</source>
   <translation>el GeoPackage de un resultado; o dé --scene</translation>
  </message>
  <message>
   <source>the GeoPackage to write</source>
   <translation>el GeoPackage que se escribe</translation>
  </message>
  <message>
   <source>the GeoPackage to write; default: none</source>
   <translation>el GeoPackage que se escribe; por defecto: ninguno</translation>
  </message>
  <message>
   <source>the GeoPackages of results of one tile, or the output folder of classify-many: each of its tiles</source>
   <translation>los GeoPackages de resultados de una tesela, o la carpeta de salida de classify-many: cada una de sus teselas</translation>
  </message>
  <message>
   <source>the GeoPackages of two or more results, in any order: they are ordered by the dates of their scenes</source>
   <translation>los GeoPackages de dos o más resultados, en cualquier orden: se ordenan por las fechas de sus escenas</translation>
  </message>
  <message>
   <source>the GeoParquet data set cannot be written</source>
   <translation>no se puede escribir el conjunto de datos GeoParquet</translation>
  </message>
  <message>
   <source>the GeoTIFF (COG) to write</source>
   <translation>el GeoTIFF (COG) que se escribe</translation>
  </message>
  <message>
   <source>the HTML file to write; it needs no other file</source>
   <translation>el archivo HTML que se escribe; no necesita otro archivo</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>el archivo JSON que se escribe</translation>
  </message>
  <message>
   <source>the address of the package index is not secure</source>
   <translation>la dirección del índice de paquetes no es segura</translation>
  </message>
  <message>
   <source>the bands as assigned</source>
   <translation>las bandas como se asignaron</translation>
  </message>
  <message>
   <source>the batch norm '{name}' and its layer differ in size</source>
   <translation>la normalización de lote «{name}» y su capa difieren en tamaño</translation>
  </message>
  <message>
   <source>the best one is {share:.0%} unlabelled: allow more unlabelled area, or complete the reference</source>
   <translation>la mejor está sin etiqueta en un {share:.0%}: permita más superficie sin etiqueta, o complete la referencia</translation>
  </message>
  <message>
   <source>the build for the graphics card, else the CPU's</source>
   <translation>la versión para la tarjeta gráfica, si no la de la CPU</translation>
  </message>
  <message>
   <source>the bundled model that fits the scene</source>
   <translation>el modelo incluido que va con la escena</translation>
  </message>
  <message>
   <source>the bundled model that lacks fewest bands</source>
   <translation>el modelo incluido al que faltan menos bandas</translation>
  </message>
  <message>
   <source>the bundled model that uses most bands; the scene has them all</source>
   <translation>el modelo incluido que usa más bandas; la escena las tiene todas</translation>
  </message>
  <message>
   <source>the bundled model that works without {missing}, which the scene lacks</source>
   <translation>el modelo incluido que funciona sin {missing}, que falta a la escena</translation>
  </message>
  <message>
   <source>the bundled models are not in this installation</source>
   <translation>los modelos incluidos no están en esta instalación</translation>
  </message>
  <message>
   <source>the certificate of the server or of the proxy is not trusted</source>
   <translation>el certificado del servidor o del proxy no es de confianza</translation>
  </message>
  <message>
   <source>the class field of the polygons</source>
   <translation>el campo de clase de los polígonos</translation>
  </message>
  <message>
   <source>the classes of ESA WorldCover</source>
   <translation>las clases de ESA WorldCover</translation>
  </message>
  <message>
   <source>the connection ended after {done} of {size} bytes</source>
   <translation>la conexión terminó tras {done} de {size} bytes</translation>
  </message>
  <message>
   <source>the connection fails: {reason}</source>
   <translation>la conexión falla: {reason}</translation>
  </message>
  <message>
   <source>the connection was lost; start the same run again to continue it</source>
   <translation>la conexión se perdió; inicie el mismo proceso de nuevo para continuarlo</translation>
  </message>
  <message>
   <source>the default model</source>
   <translation>el modelo por defecto</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>the disk is full or failing; free some space and run again.</source>
   <translation>el disco está lleno o falla; libere espacio y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>the disk is full or failing; free some space and run again: what has been written is kept.</source>
   <translation>el disco está lleno o falla; libere espacio y ejecute de nuevo: lo escrito se conserva.</translation>
  </message>
  <message>
   <source>the extent '{text}' has no width or height</source>
   <translation>la extensión «{text}» no tiene anchura o altura</translation>
  </message>
  <message>
   <source>the field '{field}'</source>
   <translation>el campo «{field}»</translation>
  </message>
  <message>
   <source>the field with the names of the areas; default: the one called so</source>
   <translation>el campo con los nombres de las áreas; por defecto: el que se llama así</translation>
  </message>
  <message>
   <source>the field {name}</source>
   <translation>el campo {name}</translation>
  </message>
  <message>
   <source>the file changes on the server during the download</source>
   <translation>el archivo cambia en el servidor durante la descarga</translation>
  </message>
  <message>
   <source>the file has changed on the server</source>
   <translation>el archivo ha cambiado en el servidor</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>el archivo es demasiado grande</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>el archivo que se escribe</translation>
  </message>
  <message>
   <source>the folder '{folder}' holds no finished result of a known tile</source>
   <translation>la carpeta «{folder}» no contiene ningún resultado terminado de una tesela conocida</translation>
  </message>
  <message>
   <source>the folder for models, runs and the report</source>
   <translation>la carpeta para modelos, procesos y el informe</translation>
  </message>
  <message>
   <source>the folder for the results, on disk or s3://bucket/folder</source>
   <translation>la carpeta para los resultados, en disco o s3://bucket/carpeta</translation>
  </message>
  <message>
   <source>the folder holds several products ({names}…), choose a file of one</source>
   <translation>la carpeta contiene varios productos ({names}…), elija un archivo de uno</translation>
  </message>
  <message>
   <source>the folder that the archive was unpacked into</source>
   <translation>la carpeta donde se descomprimió el archivo</translation>
  </message>
  <message>
   <source>the grid to follow and the scene have different coordinate systems</source>
   <translation>la cuadrícula que se sigue y la escena tienen sistemas de coordenadas distintos</translation>
  </message>
  <message>
   <source>the index has no fitting file of '{package}' for this Python ({python}) and system</source>
   <translation>el índice no tiene ningún archivo de «{package}» para este Python ({python}) y sistema</translation>
  </message>
  <message>
   <source>the installed onnxruntime has no support for the NVIDIA GPU</source>
   <translation>el onnxruntime instalado no admite la GPU NVIDIA</translation>
  </message>
  <message>
   <source>the item '{id}' has no asset with a band of Sentinel-2</source>
   <translation>el ítem «{id}» no tiene ningún asset con una banda de Sentinel-2</translation>
  </message>
  <message>
   <source>the labels of classes that have other names: a list, or a CSV file with the columns class and label</source>
   <translation>las etiquetas de clases que se llaman de otro modo: una lista, o un archivo CSV con las columnas class y label</translation>
  </message>
  <message>
   <source>the layer of areas, or the table, to write; default: none</source>
   <translation>la capa de áreas, o la tabla, que se escribe; por defecto: ninguna</translation>
  </message>
  <message>
   <source>the layer of changes to write; default: none</source>
   <translation>la capa de cambios que se escribe; por defecto: ninguna</translation>
  </message>
  <message>
   <source>the layer of missed and added labels to write; default: none</source>
   <translation>la capa de etiquetas omitidas y añadidas que se escribe; por defecto: ninguna</translation>
  </message>
  <message>
   <source>the layer of polygons, if the file has several</source>
   <translation>la capa de los polígonos, si el archivo tiene varias</translation>
  </message>
  <message>
   <source>the layer, with its style</source>
   <translation>la capa, con su estilo</translation>
  </message>
  <message>
   <source>the machine '{name}', which should write to it, does not reach it under this path</source>
   <translation>el ordenador «{name}», que debería escribir en él, no lo alcanza bajo esta ruta</translation>
  </message>
  <message>
   <source>the mean probability over the dates, and the labels whose mean reaches the threshold</source>
   <translation>la probabilidad media sobre las fechas, y las etiquetas cuya media alcanza el umbral</translation>
  </message>
  <message>
   <source>the model assigns no label</source>
   <translation>el modelo no asigna ninguna etiqueta</translation>
  </message>
  <message>
   <source>the model by its name or file; with a result, where its model is now</source>
   <translation>el modelo por su nombre o archivo; con un resultado, dónde está ahora su modelo</translation>
  </message>
  <message>
   <source>the model of the result, if it is not among the known ones: its card names the training ground</source>
   <translation>el modelo del resultado, si no está entre los conocidos: su ficha nombra el terreno de entrenamiento</translation>
  </message>
  <message>
   <source>the model to compare the scene with, by its name or its .onnx file</source>
   <translation>el modelo con el que se compara la escena, por su nombre o su archivo .onnx</translation>
  </message>
  <message>
   <source>the model to write</source>
   <translation>el modelo que se escribe</translation>
  </message>
  <message>
   <source>the model to write; default: in the models folder</source>
   <translation>el modelo que se escribe; por defecto: en la carpeta de modelos</translation>
  </message>
  <message>
   <source>the model to write; default: the model itself, whose earlier results can then not be resumed</source>
   <translation>el modelo que se escribe; por defecto: el modelo mismo, cuyos resultados anteriores ya no se podrán reanudar</translation>
  </message>
  <message>
   <source>the model was trained on all of them, as with --folds: use half of the places for each</source>
   <translation>el modelo se entrenó con todas, como con --folds: usar la mitad de los lugares para cada uno</translation>
  </message>
  <message>
   <source>the model {name}</source>
   <translation>el modelo {name}</translation>
  </message>
  <message>
   <source>the model's own thresholds for every label</source>
   <translation>los umbrales propios del modelo para cada etiqueta</translation>
  </message>
  <message>
   <source>the model, by its name or its .onnx file</source>
   <translation>el modelo, por su nombre o su archivo .onnx</translation>
  </message>
  <message>
   <source>the most probable label</source>
   <translation>la etiqueta más probable</translation>
  </message>
  <message>
   <source>the name of a file is that of another sensor, {sensor}</source>
   <translation>el nombre de un archivo es el de otro sensor, {sensor}</translation>
  </message>
  <message>
   <source>the network that the paper compares with</source>
   <translation>la red con la que compara el artículo</translation>
  </message>
  <message>
   <source>the number of its patches is not the square of a number from 1 to {n}</source>
   <translation>el número de sus celdas no es el cuadrado de un número de 1 a {n}</translation>
  </message>
  <message>
   <source>the number of sections (default {n})</source>
   <translation>el número de secciones (por defecto {n})</translation>
  </message>
  <message>
   <source>the numpy that Python finds does not fit QGIS</source>
   <translation>el numpy que encuentra Python no va con QGIS</translation>
  </message>
  <message>
   <source>the object store does not accept the file</source>
   <translation>el almacén de objetos no acepta el archivo</translation>
  </message>
  <message>
   <source>the offset is {value:g}</source>
   <translation>el desplazamiento es {value:g}</translation>
  </message>
  <message>
   <source>the order of the bands, for BigEarthNet v2.0</source>
   <translation>el orden de las bandas, para BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>the package index cannot be reached</source>
   <translation>no se puede llegar al índice de paquetes</translation>
  </message>
  <message>
   <source>the package index does not answer in time</source>
   <translation>el índice de paquetes no responde a tiempo</translation>
  </message>
  <message>
   <source>the package index has a fault</source>
   <translation>el índice de paquetes tiene una avería</translation>
  </message>
  <message>
   <source>the package index refuses the download</source>
   <translation>el índice de paquetes rechaza la descarga</translation>
  </message>
  <message>
   <source>the packages folder cannot be written</source>
   <translation>no se puede escribir en la carpeta de paquetes</translation>
  </message>
  <message>
   <source>the paper's network, which shows where it saw each label</source>
   <translation>la red del artículo, que muestra dónde vio cada etiqueta</translation>
  </message>
  <message>
   <source>the paper's procedure with later improvements</source>
   <translation>el procedimiento del artículo con mejoras posteriores</translation>
  </message>
  <message>
   <source>the paper's ten</source>
   <translation>las diez del artículo</translation>
  </message>
  <message>
   <source>the probabilities as a pie</source>
   <translation>las probabilidades como diagrama circular</translation>
  </message>
  <message>
   <source>the processor</source>
   <translation>el procesador</translation>
  </message>
  <message>
   <source>the processor, and Apple GPUs on macOS</source>
   <translation>el procesador, y las GPU de Apple en macOS</translation>
  </message>
  <message>
   <source>the proxy demands a user name and a password (407)</source>
   <translation>el proxy pide un nombre de usuario y una contraseña (407)</translation>
  </message>
  <message>
   <source>the proxy does not answer or refuses the connection</source>
   <translation>el proxy no responde o rechaza la conexión</translation>
  </message>
  <message>
   <source>the published addresses</source>
   <translation>las direcciones publicadas</translation>
  </message>
  <message>
   <source>the quantification value is {value:g}</source>
   <translation>el valor de cuantificación es {value:g}</translation>
  </message>
  <message>
   <source>the raster</source>
   <translation>el ráster</translation>
  </message>
  <message>
   <source>the reference's own classes</source>
   <translation>las clases propias de la referencia</translation>
  </message>
  <message>
   <source>the report cannot be written</source>
   <translation>no se puede escribir el informe</translation>
  </message>
  <message>
   <source>the report to write; default: none</source>
   <translation>el informe que se escribe; por defecto: ninguno</translation>
  </message>
  <message>
   <source>the result and its model (MLM)</source>
   <translation>el resultado y su modelo (MLM)</translation>
  </message>
  <message>
   <source>the result is a GeoPackage; give a file name that ends with .gpkg.</source>
   <translation>el resultado es un GeoPackage; dé un nombre de archivo que termine en .gpkg.</translation>
  </message>
  <message>
   <source>the result layer to write; a folder gets mosaics/TILE.gpkg instead</source>
   <translation>la capa de resultado que se escribe; una carpeta recibe mosaics/TILE.gpkg en su lugar</translation>
  </message>
  <message>
   <source>the run folder of a training, for its curves</source>
   <translation>la carpeta de proceso de un entrenamiento, para sus curvas</translation>
  </message>
  <message>
   <source>the same, with recall weighted four times</source>
   <translation>lo mismo, con la exhaustividad ponderada cuatro veces</translation>
  </message>
  <message>
   <source>the scene {scene} labelled by {reference}</source>
   <translation>la escena {scene} etiquetada por {reference}</translation>
  </message>
  <message>
   <source>the scene; with a result, where its scene is now</source>
   <translation>la escena; con un resultado, dónde está ahora su escena</translation>
  </message>
  <message>
   <source>the scores to write; default: none</source>
   <translation>los valores que se escriben; por defecto: ninguno</translation>
  </message>
  <message>
   <source>the section stores that it was trained on; their training split if they have one, otherwise all</source>
   <translation>los almacenes de secciones con los que se entrenó; su parte de entrenamiento si la tienen, si no todas</translation>
  </message>
  <message>
   <source>the section {row}_{col} holds no data</source>
   <translation>la sección {row}_{col} no tiene datos</translation>
  </message>
  <message>
   <source>the section {row}_{col} is not in the result</source>
   <translation>la sección {row}_{col} no está en el resultado</translation>
  </message>
  <message>
   <source>the sections given</source>
   <translation>las secciones dadas</translation>
  </message>
  <message>
   <source>the sections held out</source>
   <translation>las secciones reservadas</translation>
  </message>
  <message>
   <source>the sections to evaluate on</source>
   <translation>las secciones con las que se evalúa</translation>
  </message>
  <message>
   <source>the server answers {status}</source>
   <translation>el servidor responde {status}</translation>
  </message>
  <message>
   <source>the server cannot continue the file</source>
   <translation>el servidor no puede continuar el archivo</translation>
  </message>
  <message>
   <source>the server declares two sizes, {one} and {other} bytes</source>
   <translation>el servidor declara dos tamaños, {one} y {other} bytes</translation>
  </message>
  <message>
   <source>the server has no such file ({status}); the address may have changed</source>
   <translation>el servidor no tiene ese archivo ({status}); la dirección puede haber cambiado</translation>
  </message>
  <message>
   <source>the server is busy for {n} s</source>
   <translation>el servidor está ocupado durante {n} s</translation>
  </message>
  <message>
   <source>the server redirects more than {n} times</source>
   <translation>el servidor redirige más de {n} veces</translation>
  </message>
  <message>
   <source>the server redirects to an address that is not on the web</source>
   <translation>el servidor redirige a una dirección que no está en la web</translation>
  </message>
  <message>
   <source>the server redirects to an address without encryption</source>
   <translation>el servidor redirige a una dirección sin cifrado</translation>
  </message>
  <message>
   <source>the server refuses access ({status})</source>
   <translation>el servidor niega el acceso ({status})</translation>
  </message>
  <message>
   <source>the server sends a web page instead of the file</source>
   <translation>el servidor envía una página web en vez del archivo</translation>
  </message>
  <message>
   <source>the server sends an empty file</source>
   <translation>el servidor envía un archivo vacío</translation>
  </message>
  <message>
   <source>the server sends more than it declares</source>
   <translation>el servidor envía más de lo que declara</translation>
  </message>
  <message>
   <source>the share of decisions that are expected to be wrong</source>
   <translation>la proporción de decisiones que se esperan erróneas</translation>
  </message>
  <message>
   <source>the share without cloud, shadow and snow</source>
   <translation>la proporción sin nubes, sombras ni nieve</translation>
  </message>
  <message>
   <source>the size of its tensor '{name}' contradicts its shape</source>
   <translation>el tamaño de su tensor «{name}» contradice su forma</translation>
  </message>
  <message>
   <source>the sources hold none</source>
   <translation>las fuentes no contienen ninguna</translation>
  </message>
  <message>
   <source>the store's folder</source>
   <translation>la carpeta del almacén</translation>
  </message>
  <message>
   <source>the stores that the models were trained on, for the baselines; default: the same stores</source>
   <translation>los almacenes con los que se entrenaron los modelos, para los métodos simples; por defecto: los mismos almacenes</translation>
  </message>
  <message>
   <source>the style {name}</source>
   <translation>el estilo {name}</translation>
  </message>
  <message>
   <source>the table of changes to write; default: none</source>
   <translation>la tabla de cambios que se escribe; por defecto: ninguna</translation>
  </message>
  <message>
   <source>the time series to write; default: none</source>
   <translation>la serie temporal que se escribe; por defecto: ninguna</translation>
  </message>
  <message>
   <source>the version is not in the name of its folder, and the order of the bands depends on it; choose {known}</source>
   <translation>la versión no está en el nombre de su carpeta, y el orden de las bandas depende de ella; elija {known}</translation>
  </message>
  <message>
   <source>the weights of epoch {epoch} are kept</source>
   <translation>los pesos de la época {epoch} se conservan</translation>
  </message>
  <message>
   <source>the zip file cannot be read ({error}); download it again</source>
   <translation>el archivo zip no se puede leer ({error}); descárguelo de nuevo</translation>
  </message>
  <message>
   <source>the zip file holds only other archives ({names}); unpack it</source>
   <translation>el archivo zip solo contiene otros archivos comprimidos ({names}); descomprímalo</translation>
  </message>
  <message>
   <source>the zip file holds {n} files, more than a product has; unpack it</source>
   <translation>el archivo zip contiene {n} archivos, más de los que tiene un producto; descomprímalo</translation>
  </message>
  <message>
   <source>the zip file is empty; download it again</source>
   <translation>el archivo zip está vacío; descárguelo de nuevo</translation>
  </message>
  <message>
   <source>the zip file is incomplete or damaged; download it again</source>
   <translation>el archivo zip está incompleto o dañado; descárguelo de nuevo</translation>
  </message>
  <message>
   <source>the zip file is protected by a password; unpack it</source>
   <translation>el archivo zip está protegido con una contraseña; descomprímalo</translation>
  </message>
  <message>
   <source>their grids of sections differ</source>
   <translation>sus cuadrículas de secciones difieren</translation>
  </message>
  <message>
   <source>their labels differ</source>
   <translation>sus etiquetas difieren</translation>
  </message>
  <message>
   <source>then merge the results of each tile into mosaics/TILE.gpkg</source>
   <translation>después fusionar los resultados de cada tesela en mosaics/TILE.gpkg</translation>
  </message>
  <message>
   <source>there are no sections for it</source>
   <translation>no hay secciones para ello</translation>
  </message>
  <message>
   <source>there is no .safetensors file with its weights beside it</source>
   <translation>no hay un archivo .safetensors con sus pesos al lado</translation>
  </message>
  <message>
   <source>there is no file '{name}' beside its index</source>
   <translation>no hay ningún archivo «{name}» junto a su índice</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>no hay tal archivo</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>no hay tal archivo ni carpeta</translation>
  </message>
  <message>
   <source>there is no such file; check its name.</source>
   <translation>no hay tal archivo; compruebe su nombre.</translation>
  </message>
  <message>
   <source>there is no such folder</source>
   <translation>no hay tal carpeta</translation>
  </message>
  <message>
   <source>there is no such folder of lists</source>
   <translation>no hay tal carpeta de listas</translation>
  </message>
  <message>
   <source>there is no {name} in the folder</source>
   <translation>no hay {name} en la carpeta</translation>
  </message>
  <message>
   <source>there is none in {folder}</source>
   <translation>no hay ninguno en {folder}</translation>
  </message>
  <message>
   <source>they are numbers with decimals, from about {low:.3g} to {high:.3g}</source>
   <translation>son números con decimales, de unos {low:.3g} a {high:.3g}</translation>
  </message>
  <message>
   <source>they need another version of a package than QGIS brings ({package})</source>
   <translation>necesitan otra versión de un paquete que la de QGIS ({package})</translation>
  </message>
  <message>
   <source>this onnxruntime is built without it; {package} has it</source>
   <translation>este onnxruntime está hecho sin él; {package} lo tiene</translation>
  </message>
  <message>
   <source>those of the preset, or of the model to start from</source>
   <translation>los del preajuste, o del modelo de partida</translation>
  </message>
  <message>
   <source>those that the epoch and the thresholds were chosen on</source>
   <translation>las que sirvieron para elegir la época y los umbrales</translation>
  </message>
  <message>
   <source>those that the model was trained on</source>
   <translation>las que sirvieron para entrenar el modelo</translation>
  </message>
  <message>
   <source>thresholds of single labels by code; the others keep theirs, or get those of the other options</source>
   <translation>umbrales de etiquetas sueltas por código; las demás conservan los suyos, o reciben los de las otras opciones</translation>
  </message>
  <message>
   <source>tile {tile}</source>
   <translation>tesela {tile}</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <source>too few sections are for training</source>
   <translation>demasiado pocas secciones son para entrenar</translation>
  </message>
  <message>
   <source>train each with so many seeds (default 1)</source>
   <translation>entrenar cada uno con tantas semillas (por defecto 1)</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <source>try a batch of {half}</source>
   <translation>pruebe un lote de {half}</translation>
  </message>
  <message>
   <source>try again later</source>
   <translation>inténtelo más tarde</translation>
  </message>
  <message>
   <source>try again later, or install from a folder of wheels</source>
   <translation>inténtelo más tarde, o instale desde una carpeta de wheels</translation>
  </message>
  <message>
   <source>try again; if it fails again, ask the administrator whether a proxy or antivirus program changes files</source>
   <translation>inténtelo de nuevo; si vuelve a fallar, pregunte al administrador si un proxy o un antivirus cambia archivos</translation>
  </message>
  <message>
   <source>type {type} is not supported</source>
   <translation>el tipo {type} no se admite</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>unknown places</source>
   <translation>lugares desconocidos</translation>
  </message>
  <message>
   <source>unlike the training sections</source>
   <translation>distinta de las secciones de entrenamiento</translation>
  </message>
  <message>
   <source>update this package where QGIS's packages come from, or update QGIS</source>
   <translation>actualice este paquete donde vienen los paquetes de QGIS, o actualice QGIS</translation>
  </message>
  <message>
   <source>usable, {speed:.0f} sections per second</source>
   <translation>utilizable, {speed:.0f} secciones por segundo</translation>
  </message>
  <message>
   <source>usable, {speed:.0f} sections per second, probabilities within {difference:.1g} of the CPU's</source>
   <translation>utilizable, {speed:.0f} secciones por segundo, probabilidades a {difference:.1g} de las de la CPU</translation>
  </message>
  <message>
   <source>use a newer system, or the Flatpak of QGIS</source>
   <translation>use un sistema más nuevo, o el Flatpak de QGIS</translation>
  </message>
  <message>
   <source>use all sections, as a training with --folds does</source>
   <translation>usar todas las secciones, como un entrenamiento con --folds</translation>
  </message>
  <message>
   <source>use one that begins with https://</source>
   <translation>use una que empiece por https://</translation>
  </message>
  <message>
   <source>use the section grid of an existing result layer</source>
   <translation>usar la cuadrícula de secciones de una capa de resultado existente</translation>
  </message>
  <message>
   <source>v0.1.1</source>
   <translation>v0.1.1</translation>
  </message>
  <message>
   <source>v0.2.0</source>
   <translation>v0.2.0</translation>
  </message>
  <message>
   <source>v1.0: a folder with the official lists, .csv or .csv.bz2, and metadata.parquet of v2.0 for the tiles</source>
   <translation>v1.0: una carpeta con las listas oficiales, .csv o .csv.bz2, y metadata.parquet de v2.0 para las teselas</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validación</translation>
  </message>
  <message>
   <source>validation loss {value:.4f}</source>
   <translation>pérdida de validación {value:.4f}</translation>
  </message>
  <message>
   <source>virtual raster</source>
   <translation>ráster virtual</translation>
  </message>
  <message>
   <source>virtual raster over {n} file</source>
   <translation>ráster virtual sobre {n} archivo</translation>
  </message>
  <message>
   <source>virtual raster over {n} files</source>
   <translation>ráster virtual sobre {n} archivos</translation>
  </message>
  <message>
   <source>was killed, probably out of memory (a smaller batch needs less)</source>
   <translation>fue terminado, probablemente por falta de memoria (un lote menor necesita menos)</translation>
  </message>
  <message>
   <source>what an ONNX classifier reads and returns; default: the .json of the same name beside it</source>
   <translation>lo que lee y devuelve un clasificador ONNX; por defecto: el .json del mismo nombre al lado</translation>
  </message>
  <message>
   <source>where GDAL has it</source>
   <translation>donde GDAL lo tiene</translation>
  </message>
  <message>
   <source>with a legend of its short names</source>
   <translation>con una leyenda de sus nombres cortos</translation>
  </message>
  <message>
   <source>with a spatial index</source>
   <translation>con un índice espacial</translation>
  </message>
  <message>
   <source>with geometry as WKT</source>
   <translation>con geometría como WKT</translation>
  </message>
  <message>
   <source>with or without the data set</source>
   <translation>con o sin el conjunto de datos</translation>
  </message>
  <message>
   <source>with {limit:.0%}, {n} section of {total}</source>
   <translation>con {limit:.0%}, {n} sección de {total}</translation>
  </message>
  <message>
   <source>with {limit:.0%}, {n} sections of {total}</source>
   <translation>con {limit:.0%}, {n} secciones de {total}</translation>
  </message>
  <message>
   <source>without B01 and B09, which some products lack</source>
   <translation>sin B01 y B09, que faltan a algunos productos</translation>
  </message>
  <message>
   <source>without a split</source>
   <translation>sin división</translation>
  </message>
  <message>
   <source>without geometry</source>
   <translation>sin geometría</translation>
  </message>
  <message>
   <source>without the labels</source>
   <translation>sin las etiquetas</translation>
  </message>
  <message>
   <source>without the probabilities</source>
   <translation>sin las probabilidades</translation>
  </message>
  <message>
   <source>write it into the models folder, under this name</source>
   <translation>escribirlo en la carpeta de modelos, con este nombre</translation>
  </message>
  <message>
   <source>writing there is not permitted; choose another folder or file name.</source>
   <translation>no se permite escribir ahí; elija otra carpeta o nombre de archivo.</translation>
  </message>
  <message>
   <source>wrong decisions expected:</source>
   <translation>decisiones erróneas esperadas:</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>zonal statistics,area,municipality,district,park,share,expected area,table,multi-label</source>
   <translation>estadísticas zonales,área,municipio,distrito,parque,proporción,superficie esperada,tabla,multietiqueta</translation>
  </message>
  <message>
   <source>{architecture}, {parameters} parameters, on {device}: {train} sections for training, {validation} for validation, {test} for testing; {batch} sections per step</source>
   <translation>{architecture}, {parameters} parámetros, en {device}: {train} secciones para entrenar, {validation} para validar, {test} para probar; {batch} secciones por paso</translation>
  </message>
  <message>
   <source>{architecture}, {parameters} parameters, on {device}; sections: {counts}.</source>
   <translation>{architecture}, {parameters} parámetros, en {device}; secciones: {counts}.</translation>
  </message>
  <message>
   <source>{bands} are not aligned with the grids of Sentinel-2 and are resampled.</source>
   <translation>{bands} no están alineadas con las cuadrículas de Sentinel-2 y se remuestrean.</translation>
  </message>
  <message>
   <source>{bands} are not bands of Sentinel-2</source>
   <translation>{bands} no son bandas de Sentinel-2</translation>
  </message>
  <message>
   <source>{bands} are the same band of a layer; choose another one.</source>
   <translation>{bands} son la misma banda de una capa; elija otra.</translation>
  </message>
  <message>
   <source>{bands} differ in their grid or their pixels</source>
   <translation>{bands} difieren en su cuadrícula o sus píxeles</translation>
  </message>
  <message>
   <source>{bands} exist only at a coarser resolution and count as missing.</source>
   <translation>{bands} solo existen con una resolución más gruesa y cuentan como faltantes.</translation>
  </message>
  <message>
   <source>{bands} exists only at a coarser resolution and counts as missing.</source>
   <translation>{bands} solo existe con una resolución más gruesa y cuenta como faltante.</translation>
  </message>
  <message>
   <source>{bands} has coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.</source>
   <translation>{bands} tiene píxeles más gruesos que Sentinel-2: se pierde detalle fino, y las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>{bands} has no values where other bands have some: its file may be incomplete, and the labels are less reliable.</source>
   <translation>{bands} no tiene valores donde otras bandas los tienen: su archivo puede estar incompleto, y las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>{bands} have coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.</source>
   <translation>{bands} tienen píxeles más gruesos que Sentinel-2: se pierde detalle fino, y las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>{bands} have no values where other bands have some: their files may be incomplete, and the labels are less reliable.</source>
   <translation>{bands} no tienen valores donde otras bandas los tienen: sus archivos pueden estar incompletos, y las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>{bands} is not a band of Sentinel-2</source>
   <translation>{bands} no es una banda de Sentinel-2</translation>
  </message>
  <message>
   <source>{bands} is not aligned with the grids of Sentinel-2 and is resampled.</source>
   <translation>{bands} no está alineada con las cuadrículas de Sentinel-2 y se remuestrea.</translation>
  </message>
  <message>
   <source>{bands} was filled with the mean of the training data, because the scene lacks it: the labels are less reliable.</source>
   <translation>{bands} se rellenó con la media de los datos de entrenamiento, porque falta a la escena: las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>{bands} were filled with the mean of the training data, because the scene lacks them: the labels are less reliable.</source>
   <translation>{bands} se rellenaron con la media de los datos de entrenamiento, porque faltan a la escena: las etiquetas son menos fiables.</translation>
  </message>
  <message>
   <source>{bands}: pixels of about {sizes} m in {system} are resampled to {pixels} m in {crs}.</source>
   <translation>{bands}: píxeles de unos {sizes} m en {system} se remuestrean a {pixels} m en {crs}.</translation>
  </message>
  <message>
   <source>{bands}: read through a virtual raster, so blocks behind it may be decoded more than once.</source>
   <translation>{bands}: se leen a través de un ráster virtual, así que bloques detrás de él pueden decodificarse más de una vez.</translation>
  </message>
  <message>
   <source>{bands}: several bands of the raster have this name, so none of them is used; assign it (BANDS).</source>
   <translation>{bands}: varias bandas del ráster tienen este nombre, así que no se usa ninguna; asígnela (BANDS).</translation>
  </message>
  <message>
   <source>{band} ({wavelength} nm, {resolution} m)</source>
   <translation>{band} ({wavelength} nm, {resolution} m)</translation>
  </message>
  <message>
   <source>{band} has the number type {type}, as pictures have, and no reflectance</source>
   <translation>{band} tiene el tipo de número {type}, como las imágenes, y no es reflectancia</translation>
  </message>
  <message>
   <source>{band} is band {index} of '{file}', which has {n} band</source>
   <translation>{band} es la banda {index} de «{file}», que tiene {n} banda</translation>
  </message>
  <message>
   <source>{band} is band {index} of '{file}', which has {n} bands</source>
   <translation>{band} es la banda {index} de «{file}», que tiene {n} bandas</translation>
  </message>
  <message>
   <source>{band} is given twice</source>
   <translation>{band} se da dos veces</translation>
  </message>
  <message>
   <source>{batch} sections per step need more memory than there is: the training starts again with {half}.</source>
   <translation>{batch} secciones por paso necesitan más memoria de la que hay: el entrenamiento empieza de nuevo con {half}.</translation>
  </message>
  <message>
   <source>{date}; SHA-256 as declared by the server: {names}</source>
   <translation>{date}; SHA-256 como lo declaró el servidor: {names}</translation>
  </message>
  <message>
   <source>{date}; the server declared no SHA-256</source>
   <translation>{date}; el servidor no declaró ningún SHA-256</translation>
  </message>
  <message>
   <source>{default}, or at least 2 together with folds</source>
   <translation>{default}, o al menos 2 junto con folds</translation>
  </message>
  <message>
   <source>{device} cannot be used ({reason}); the CPU is used instead.</source>
   <translation>{device} no se puede usar ({reason}); se usa la CPU en su lugar.</translation>
  </message>
  <message>
   <source>{device} has too little memory for {size} sections at once; it continues with {smaller}.</source>
   <translation>{device} tiene muy poca memoria para {size} secciones a la vez; continúa con {smaller}.</translation>
  </message>
  <message>
   <source>{device}, because {reason}</source>
   <translation>{device} ({reason})</translation>
  </message>
  <message>
   <source>{difference:+.3f} ({low:+.3f} to {high:+.3f})</source>
   <translation>{difference:+.3f} ({low:+.3f} a {high:+.3f})</translation>
  </message>
  <message>
   <source>{done:.1f} of {total:.1f} MB</source>
   <translation>{done:.1f} de {total:.1f} MB</translation>
  </message>
  <message>
   <source>{done:.1f} of {total:.1f} MB, {time} left</source>
   <translation>{done:.1f} de {total:.1f} MB, quedan {time}</translation>
  </message>
  <message>
   <source>{done} of about {total} MB, {time} left</source>
   <translation>{done} de unos {total} MB, quedan {time}</translation>
  </message>
  <message>
   <source>{done} of {total} MB, {left} left</source>
   <translation>{done} de {total} MB, quedan {left}</translation>
  </message>
  <message>
   <source>{done} of {total} sections, {rate:.0f} sections per second, about {left} left.</source>
   <translation>{done} de {total} secciones, {rate:.0f} secciones por segundo, quedan unos {left}.</translation>
  </message>
  <message>
   <source>{error} So the clear share is not known.</source>
   <translation>{error} Así que la proporción despejada no se conoce.</translation>
  </message>
  <message>
   <source>{error}; delete the folder and build the store again</source>
   <translation>{error}; borre la carpeta y construya el almacén de nuevo</translation>
  </message>
  <message>
   <source>{file} gives its bands different offsets</source>
   <translation>{file} da a sus bandas desplazamientos distintos</translation>
  </message>
  <message>
   <source>{file} gives no offset, although products of the processing baseline {baseline} have one: it may be incomplete. Choose the offset yourself.</source>
   <translation>{file} no da desplazamiento, aunque los productos de la versión de procesamiento {baseline} lo tienen: puede estar incompleto. Elija el desplazamiento usted mismo.</translation>
  </message>
  <message>
   <source>{file} has {width} x {height} pixels instead of {size} x {size}</source>
   <translation>{file} tiene {width} x {height} píxeles en vez de {size} x {size}</translation>
  </message>
  <message>
   <source>{file} is missing or damaged</source>
   <translation>{file} falta o está dañado</translation>
  </message>
  <message>
   <source>{file} lists a file that does not exist, {files}; so the band {bands} is missing.</source>
   <translation>{file} lista un archivo que no existe, {files}; así que falta la banda {bands}.</translation>
  </message>
  <message>
   <source>{file} lists files that do not exist: {files}; so these bands are missing: {bands}.</source>
   <translation>{file} lista archivos que no existen: {files}; así que faltan estas bandas: {bands}.</translation>
  </message>
  <message>
   <source>{file}: {reason}; trying again.</source>
   <translation>{file}: {reason}; nuevo intento.</translation>
  </message>
  <message>
   <source>{first} - {second}, on the same sections:</source>
   <translation>{first} - {second}, en las mismas secciones:</translation>
  </message>
  <message>
   <source>{first} minus {second}, on the same sections; interval from {method}. The sign-flip test is of whole places: with few places its p cannot be small. The Wilcoxon test assumes independent sections, but neighbouring sections are correlated: its p is too small.</source>
   <translation>{first} menos {second}, en las mismas secciones; intervalo de {method}. La prueba de cambios de signo es de lugares enteros: con pocos lugares su p no puede ser pequeña. La prueba de Wilcoxon supone secciones independientes, pero las vecinas están correlacionadas: su p es demasiado pequeña.</translation>
  </message>
  <message>
   <source>{first} to {last}, on {sections} ({area} km²) that all {n} results have classified; written on {date}.</source>
   <translation>{first} a {last}, en {sections} ({area} km²) que los {n} resultados clasificaron; escrito el {date}.</translation>
  </message>
  <message>
   <source>{found} rows of '{output}' for {n} sections</source>
   <translation>{found} filas de «{output}» para {n} secciones</translation>
  </message>
  <message>
   <source>{h} h {m} min</source>
   <translation>{h} h {m} min</translation>
  </message>
  <message>
   <source>{label} {area:.2f} km² expected, in {share:.0%}</source>
   <translation>{label} {area:.2f} km² esperados, en {share:.0%}</translation>
  </message>
  <message>
   <source>{label}. Double-click: the model's threshold.</source>
   <translation>{label}. Doble clic: el umbral del modelo.</translation>
  </message>
  <message>
   <source>{label}: probability {p:.0%}, strongest patch {value:+.2f}, bias {bias:+.2f}</source>
   <translation>{label}: probabilidad {p:.0%}, celda más fuerte {value:+.2f}, sesgo {bias:+.2f}</translation>
  </message>
  <message>
   <source>{low:.3f} to {high:.3f}</source>
   <translation>{low:.3f} a {high:.3f}</translation>
  </message>
  <message>
   <source>{lower} to {upper} %</source>
   <translation>{lower} a {upper} %</translation>
  </message>
  <message>
   <source>{message} Model: {path}</source>
   <translation>{message} Modelo: {path}</translation>
  </message>
  <message>
   <source>{message}; choose another file name or folder.</source>
   <translation>{message}; elija otro nombre de archivo o carpeta.</translation>
  </message>
  <message>
   <source>{method}, drawn in {groups} random groups</source>
   <translation>{method}, sorteado en {groups} grupos al azar</translation>
  </message>
  <message>
   <source>{model} minus each baseline, F1 on the same sections:</source>
   <translation>{model} menos cada método simple, F1 en las mismas secciones:</translation>
  </message>
  <message>
   <source>{model} now gives novelty, measured on {sections} from {places} places.</source>
   <translation>{model} da ahora la novedad, medida en {sections} de {places} lugares.</translation>
  </message>
  <message>
   <source>{model} now has an int8 graph.</source>
   <translation>{model} tiene ahora un grafo int8.</translation>
  </message>
  <message>
   <source>{model} on {n} sections ({split}), {device}</source>
   <translation>{model} en {n} secciones ({split}), {device}</translation>
  </message>
  <message>
   <source>{model} written ({reason}, epoch {best_epoch} of {epochs})</source>
   <translation>{model} escrito ({reason}, época {best_epoch} de {epochs})</translation>
  </message>
  <message>
   <source>{model}: {labels}, {bands}.</source>
   <translation>{model}: {labels}, {bands}.</translation>
  </message>
  <message>
   <source>{m} min {s} s</source>
   <translation>{m} min {s} s</translation>
  </message>
  <message>
   <source>{n:,} change</source>
   <translation>{n:,} cambio</translation>
  </message>
  <message>
   <source>{n:,} corrected</source>
   <translation>{n:,} corregidas</translation>
  </message>
  <message>
   <source>{n:,} section of 1.2 km</source>
   <translation>{n:,} sección de 1,2 km</translation>
  </message>
  <message>
   <source>{n:,} section was left out.</source>
   <translation>{n:,} sección se omitió.</translation>
  </message>
  <message>
   <source>{n:,} sections</source>
   <translation>{n:,} secciones</translation>
  </message>
  <message>
   <source>{n:,} sections of 1.2 km</source>
   <translation>{n:,} secciones de 1,2 km</translation>
  </message>
  <message>
   <source>{n:,} sections were left out.</source>
   <translation>{n:,} secciones se omitieron.</translation>
  </message>
  <message>
   <source>{n:,} without a label</source>
   <translation>{n:,} sin etiqueta</translation>
  </message>
  <message>
   <source>{n:,} · {area:,.0f} km² · {mean:.2f}</source>
   <translation>{n:,} · {area:,.0f} km² · {mean:.2f}</translation>
  </message>
  <message>
   <source>{n:.0f} MB</source>
   <translation>{n:.0f} MB</translation>
  </message>
  <message>
   <source>{n:.0f} sections per second on {machine}</source>
   <translation>{n:.0f} secciones por segundo en {machine}</translation>
  </message>
  <message>
   <source>{names} are installed together and overwrite each other; uninstall all but one.</source>
   <translation>{names} están instalados juntos y se sobrescriben; desinstálelos todos menos uno.</translation>
  </message>
  <message>
   <source>{names} have no coordinate system in it; export it as GeoTIFF</source>
   <translation>{names} no tienen sistema de coordenadas en él; expórtelo como GeoTIFF</translation>
  </message>
  <message>
   <source>{name} (default)</source>
   <translation>{name} (por defecto)</translation>
  </message>
  <message>
   <source>{name} (demonstration model)</source>
   <translation>{name} (modelo de demostración)</translation>
  </message>
  <message>
   <source>{name} ({n} label)</source>
   <translation>{name} ({n} etiqueta)</translation>
  </message>
  <message>
   <source>{name} ({n} labels)</source>
   <translation>{name} ({n} etiquetas)</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a file whose name ends in {suffix}.</source>
   <translation>{name} es «{value}», pero debe ser un archivo cuyo nombre termine en {suffix}.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a number from 0 to 1.</source>
   <translation>{name} es «{value}», pero debe ser un número de 0 a 1.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a number of at least 0.</source>
   <translation>{name} es «{value}», pero debe ser un número de al menos 0.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a whole number of at least 1.</source>
   <translation>{name} es «{value}», pero debe ser un número entero de al menos 1.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be one of {options}.</source>
   <translation>{name} es «{value}», pero debe ser uno de {options}.</translation>
  </message>
  <message>
   <source>{name} is installed more than once ({listed}); the first is used, remove the others.</source>
   <translation>{name} está instalado más de una vez ({listed}); se usa el primero, quite los demás.</translation>
  </message>
  <message>
   <source>{name} is left out: {reason}</source>
   <translation>{name} se omite: {reason}</translation>
  </message>
  <message>
   <source>{name} is loaded from another plugin's folder ({folder}); disable that plugin if models fail.</source>
   <translation>{name} se carga de la carpeta de otro complemento ({folder}); desactive ese complemento si fallan modelos.</translation>
  </message>
  <message>
   <source>{name} is {value}, but it must be {allowed}.</source>
   <translation>{name} es {value}, pero debe ser {allowed}.</translation>
  </message>
  <message>
   <source>{name} {version} in {folder} cannot be used (LandLabels needs {needed}); update it there.</source>
   <translation>{name} {version} en {folder} no se puede usar (LandLabels necesita {needed}); actualícelo ahí.</translation>
  </message>
  <message>
   <source>{name}: F1 {mean:.4f} on average over {n} seeds, standard deviation {spread:.4f}.</source>
   <translation>{name}: F1 {mean:.4f} de media sobre {n} semillas, desviación estándar {spread:.4f}.</translation>
  </message>
  <message>
   <source>{name}: no classified section</source>
   <translation>{name}: ninguna sección clasificada</translation>
  </message>
  <message>
   <source>{name}: not installed; needed for: {purposes}</source>
   <translation>{name}: no instalado; necesario para: {purposes}</translation>
  </message>
  <message>
   <source>{name}: {area:.2f} km² classified: {text}</source>
   <translation>{name}: {area:.2f} km² clasificados: {text}</translation>
  </message>
  <message>
   <source>{name}: {n} sections in {time}.</source>
   <translation>{name}: {n} secciones en {time}.</translation>
  </message>
  <message>
   <source>{name}: {parameters} parameters, {seconds:.1f} s per epoch; training loss lowest ({loss:.4f}) in epoch {epoch} of {epochs}.</source>
   <translation>{name}: {parameters} parámetros, {seconds:.1f} s por época; pérdida de entrenamiento más baja ({loss:.4f}) en la época {epoch} de {epochs}.</translation>
  </message>
  <message>
   <source>{name}: {path}</source>
   <translation>{name}: {path}</translation>
  </message>
  <message>
   <source>{n} and more</source>
   <translation>{n} y más</translation>
  </message>
  <message>
   <source>{n} band</source>
   <translation>{n} banda</translation>
  </message>
  <message>
   <source>{n} bands</source>
   <translation>{n} bandas</translation>
  </message>
  <message>
   <source>{n} changes</source>
   <translation>{n} cambios</translation>
  </message>
  <message>
   <source>{n} dates or layers in each variable</source>
   <translation>{n} fechas o capas en cada variable</translation>
  </message>
  <message>
   <source>{n} label</source>
   <translation>{n} etiqueta</translation>
  </message>
  <message>
   <source>{n} label of '{name}' is not in all results and is not compared: {labels}.</source>
   <translation>{n} etiqueta de «{name}» no está en todos los resultados y no se compara: {labels}.</translation>
  </message>
  <message>
   <source>{n} label, with its number of training sections</source>
   <translation>{n} etiqueta, con su número de secciones de entrenamiento</translation>
  </message>
  <message>
   <source>{n} label: {names}</source>
   <translation>{n} etiqueta: {names}</translation>
  </message>
  <message>
   <source>{n} labels</source>
   <translation>{n} etiquetas</translation>
  </message>
  <message>
   <source>{n} labels of '{name}' are not in all results and are not compared: {labels}.</source>
   <translation>{n} etiquetas de «{name}» no están en todos los resultados y no se comparan: {labels}.</translation>
  </message>
  <message>
   <source>{n} labels, with the number of training sections of each</source>
   <translation>{n} etiquetas, con el número de secciones de entrenamiento de cada una</translation>
  </message>
  <message>
   <source>{n} labels: {names}</source>
   <translation>{n} etiquetas: {names}</translation>
  </message>
  <message>
   <source>{n} of these has no area, or cannot be transformed to the coordinate system of the result.</source>
   <translation>{n} de estos no tiene superficie, o no se puede transformar al sistema de coordenadas del resultado.</translation>
  </message>
  <message>
   <source>{n} of these have no area, or cannot be transformed to the coordinate system of the result.</source>
   <translation>{n} de estos no tienen superficie, o no se pueden transformar al sistema de coordenadas del resultado.</translation>
  </message>
  <message>
   <source>{n} of {total} labels are not in the reference here: they are not in the macro scores, and wrong wherever the map has them.</source>
   <translation>{n} de {total} etiquetas no están aquí en la referencia: no están en los valores macro, y son erróneas donde las tenga el mapa.</translation>
  </message>
  <message>
   <source>{n} of {total} labels do not occur in these sections and are not in the macro scores: {names}.</source>
   <translation>{n} de {total} etiquetas no aparecen en estas secciones y no están en los valores macro: {names}.</translation>
  </message>
  <message>
   <source>{n} of {total} labels does not occur in these sections and is not in the macro scores: {names}.</source>
   <translation>{n} de {total} etiquetas no aparece en estas secciones y no está en los valores macro: {names}.</translation>
  </message>
  <message>
   <source>{n} of {total} labels is not in the reference here: it is not in the macro scores, and wrong wherever the map has it.</source>
   <translation>{n} de {total} etiquetas no está aquí en la referencia: no está en los valores macro, y es errónea donde la tenga el mapa.</translation>
  </message>
  <message>
   <source>{n} of {total} places are in more than one split, for example '{place}': neighbouring sections are similar, so the scores are too high.</source>
   <translation>{n} de {total} lugares están en más de una parte, por ejemplo «{place}»: las secciones vecinas se parecen, así que los valores son demasiado altos.</translation>
  </message>
  <message>
   <source>{n} of {total} places is in more than one split, '{place}': neighbouring sections are similar, so the scores are too high.</source>
   <translation>{n} de {total} lugares está en más de una parte, «{place}»: las secciones vecinas se parecen, así que los valores son demasiado altos.</translation>
  </message>
  <message>
   <source>{n} of {total} sections are on ground that the model was trained on: the scores are not independent, and higher than elsewhere.</source>
   <translation>{n} de {total} secciones están en terreno con el que se entrenó el modelo: los valores no son independientes, y son más altos que en otros sitios.</translation>
  </message>
  <message>
   <source>{n} of {total} sections are unlike anything the model learnt from: their labels are not reliable.</source>
   <translation>{n} de {total} secciones difieren de todo lo que aprendió el modelo: sus etiquetas no son fiables.</translation>
  </message>
  <message>
   <source>{n} of {total} sections come from places of the training data: neighbouring sections are similar, so the scores are higher than at other places.</source>
   <translation>{n} de {total} secciones vienen de lugares de los datos de entrenamiento: las secciones vecinas se parecen, así que los valores son más altos que en otros lugares.</translation>
  </message>
  <message>
   <source>{n} of {total} sections comes from a place of the training data: neighbouring sections are similar, so the scores are higher than at other places.</source>
   <translation>{n} de {total} secciones viene de un lugar de los datos de entrenamiento: las secciones vecinas se parecen, así que los valores son más altos que en otros lugares.</translation>
  </message>
  <message>
   <source>{n} of {total} sections is on ground that the model was trained on: the scores are not independent, and higher than elsewhere.</source>
   <translation>{n} de {total} secciones está en terreno con el que se entrenó el modelo: los valores no son independientes, y son más altos que en otros sitios.</translation>
  </message>
  <message>
   <source>{n} of {total} sections is unlike anything the model learnt from: its labels are not reliable.</source>
   <translation>{n} de {total} secciones difiere de todo lo que aprendió el modelo: sus etiquetas no son fiables.</translation>
  </message>
  <message>
   <source>{n} place</source>
   <translation>{n} lugar</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} lugares</translation>
  </message>
  <message>
   <source>{n} polygon has an outline that crosses itself and was repaired.</source>
   <translation>{n} polígono tiene un contorno que se cruza y se reparó.</translation>
  </message>
  <message>
   <source>{n} polygon has no classified section; its statistics are empty.</source>
   <translation>{n} polígono no tiene ninguna sección clasificada; sus estadísticas están vacías.</translation>
  </message>
  <message>
   <source>{n} polygons have no classified section; their statistics are empty.</source>
   <translation>{n} polígonos no tienen ninguna sección clasificada; sus estadísticas están vacías.</translation>
  </message>
  <message>
   <source>{n} polygons have outlines that cross themselves and were repaired.</source>
   <translation>{n} polígonos tienen contornos que se cruzan y se repararon.</translation>
  </message>
  <message>
   <source>{n} result is merged into {output}: {sections} sections.</source>
   <translation>{n} resultado está fusionado en {output}: {sections} secciones.</translation>
  </message>
  <message>
   <source>{n} result is merged.</source>
   <translation>{n} resultado se fusiona.</translation>
  </message>
  <message>
   <source>{n} results are merged into {output}: {sections} sections.</source>
   <translation>{n} resultados están fusionados en {output}: {sections} secciones.</translation>
  </message>
  <message>
   <source>{n} results are merged.</source>
   <translation>{n} resultados se fusionan.</translation>
  </message>
  <message>
   <source>{n} scene failed and is tried again.</source>
   <translation>{n} escena falló y se intenta de nuevo.</translation>
  </message>
  <message>
   <source>{n} scene is left out: it has another tile, date or cloud cover.</source>
   <translation>{n} escena se omite: tiene otra tesela, fecha o nubosidad.</translation>
  </message>
  <message>
   <source>{n} scene is listed twice.</source>
   <translation>{n} escena está listada dos veces.</translation>
  </message>
  <message>
   <source>{n} scene of {all} is classified in {folder}, in {time}</source>
   <translation>{n} escena de {all} está clasificada en {folder}, en {time}</translation>
  </message>
  <message>
   <source>{n} scenes are left out: they have another tile, date or cloud cover.</source>
   <translation>{n} escenas se omiten: tienen otra tesela, fecha o nubosidad.</translation>
  </message>
  <message>
   <source>{n} scenes are listed twice.</source>
   <translation>{n} escenas están listadas dos veces.</translation>
  </message>
  <message>
   <source>{n} scenes failed and are tried again.</source>
   <translation>{n} escenas fallaron y se intentan de nuevo.</translation>
  </message>
  <message>
   <source>{n} scenes of {all} are classified in {folder}, in {time}</source>
   <translation>{n} escenas de {all} están clasificadas en {folder}, en {time}</translation>
  </message>
  <message>
   <source>{n} section</source>
   <translation>{n} sección</translation>
  </message>
  <message>
   <source>{n} section corrected by hand</source>
   <translation>{n} sección corregida a mano</translation>
  </message>
  <message>
   <source>{n} section differs</source>
   <translation>{n} sección difiere</translation>
  </message>
  <message>
   <source>{n} section extends beyond the scene's edge and is left out.</source>
   <translation>{n} sección sobrepasa el borde de la escena y se omite.</translation>
  </message>
  <message>
   <source>{n} section has other labels now.</source>
   <translation>{n} sección tiene ahora otras etiquetas.</translation>
  </message>
  <message>
   <source>{n} section has other text after its labels and was used: {name}.</source>
   <translation>{n} sección tiene otro texto tras sus etiquetas y se usó: {name}.</translation>
  </message>
  <message>
   <source>{n} section holds no data and is left out.</source>
   <translation>{n} sección no tiene datos y se omite.</translation>
  </message>
  <message>
   <source>{n} section in {path}</source>
   <translation>{n} sección en {path}</translation>
  </message>
  <message>
   <source>{n} section in {time}, {rate:.0f} sections per second.</source>
   <translation>{n} sección en {time}, {rate:.0f} secciones por segundo.</translation>
  </message>
  <message>
   <source>{n} section is compared.</source>
   <translation>{n} sección se compara.</translation>
  </message>
  <message>
   <source>{n} section is left out: {reason}</source>
   <translation>{n} sección se omite: {reason}</translation>
  </message>
  <message>
   <source>{n} section is left out: {reason}.</source>
   <translation>{n} sección se omite: {reason}.</translation>
  </message>
  <message>
   <source>{n} section is less than {share:.0%} clear; it is in the layer without labels.</source>
   <translation>{n} sección está despejada en menos de {share:.0%}; está en la capa sin etiquetas.</translation>
  </message>
  <message>
   <source>{n} section is suggested.</source>
   <translation>{n} sección se propone.</translation>
  </message>
  <message>
   <source>{n} section keeps labels that were corrected by hand.</source>
   <translation>{n} sección conserva etiquetas corregidas a mano.</translation>
  </message>
  <message>
   <source>{n} section occurs twice and is used once: '{name}'.</source>
   <translation>{n} sección aparece dos veces y se usa una vez: «{name}».</translation>
  </message>
  <message>
   <source>{n} section of 1.2 x 1.2 km</source>
   <translation>{n} sección de 1,2 x 1,2 km</translation>
  </message>
  <message>
   <source>{n} section of the metadata is not in the archive.</source>
   <translation>{n} sección de los metadatos no está en el archivo.</translation>
  </message>
  <message>
   <source>{n} section was dropped: {reason}</source>
   <translation>{n} sección se omitió: {reason}</translation>
  </message>
  <message>
   <source>{n} section was explained.</source>
   <translation>{n} sección se explicó.</translation>
  </message>
  <message>
   <source>{n} section was exported.</source>
   <translation>{n} sección se exportó.</translation>
  </message>
  <message>
   <source>{n} section was not classified on any date; it is in the layer without labels.</source>
   <translation>{n} sección no se clasificó en ninguna fecha; está en la capa sin etiquetas.</translation>
  </message>
  <message>
   <source>{n} section was not corrected by hand: its labels are those of the model.</source>
   <translation>{n} sección no se corrigió a mano: sus etiquetas son las del modelo.</translation>
  </message>
  <message>
   <source>{n} sections</source>
   <translation>{n} secciones</translation>
  </message>
  <message>
   <source>{n} sections are compared.</source>
   <translation>{n} secciones se comparan.</translation>
  </message>
  <message>
   <source>{n} sections are left out: {reason}</source>
   <translation>{n} secciones se omiten: {reason}</translation>
  </message>
  <message>
   <source>{n} sections are left out: {reason}.</source>
   <translation>{n} secciones se omiten: {reason}.</translation>
  </message>
  <message>
   <source>{n} sections are less than {share:.0%} clear; they are in the layer without labels.</source>
   <translation>{n} secciones están despejadas en menos de {share:.0%}; están en la capa sin etiquetas.</translation>
  </message>
  <message>
   <source>{n} sections are suggested.</source>
   <translation>{n} secciones se proponen.</translation>
  </message>
  <message>
   <source>{n} sections corrected by hand</source>
   <translation>{n} secciones corregidas a mano</translation>
  </message>
  <message>
   <source>{n} sections differ</source>
   <translation>{n} secciones difieren</translation>
  </message>
  <message>
   <source>{n} sections extend beyond the scene's edge and are left out.</source>
   <translation>{n} secciones sobrepasan el borde de la escena y se omiten.</translation>
  </message>
  <message>
   <source>{n} sections have other labels now.</source>
   <translation>{n} secciones tienen ahora otras etiquetas.</translation>
  </message>
  <message>
   <source>{n} sections have other text after their labels and were used, for example {name}.</source>
   <translation>{n} secciones tienen otro texto tras sus etiquetas y se usaron, por ejemplo {name}.</translation>
  </message>
  <message>
   <source>{n} sections hold no data and are left out.</source>
   <translation>{n} secciones no tienen datos y se omiten.</translation>
  </message>
  <message>
   <source>{n} sections in {path}</source>
   <translation>{n} secciones en {path}</translation>
  </message>
  <message>
   <source>{n} sections in {time}, {rate:.0f} sections per second.</source>
   <translation>{n} secciones en {time}, {rate:.0f} secciones por segundo.</translation>
  </message>
  <message>
   <source>{n} sections keep labels that were corrected by hand.</source>
   <translation>{n} secciones conservan etiquetas corregidas a mano.</translation>
  </message>
  <message>
   <source>{n} sections occur twice and are used once, for example '{name}'.</source>
   <translation>{n} secciones aparecen dos veces y se usan una vez, por ejemplo «{name}».</translation>
  </message>
  <message>
   <source>{n} sections of 1.2 x 1.2 km</source>
   <translation>{n} secciones de 1,2 x 1,2 km</translation>
  </message>
  <message>
   <source>{n} sections of the metadata are not in the archive.</source>
   <translation>{n} secciones de los metadatos no están en el archivo.</translation>
  </message>
  <message>
   <source>{n} sections were dropped: {reason}</source>
   <translation>{n} secciones se omitieron: {reason}</translation>
  </message>
  <message>
   <source>{n} sections were explained.</source>
   <translation>{n} secciones se explicaron.</translation>
  </message>
  <message>
   <source>{n} sections were exported.</source>
   <translation>{n} secciones se exportaron.</translation>
  </message>
  <message>
   <source>{n} sections were not classified on any date; they are in the layer without labels.</source>
   <translation>{n} secciones no se clasificaron en ninguna fecha; están en la capa sin etiquetas.</translation>
  </message>
  <message>
   <source>{n} sections were not corrected by hand: their labels are those of the model.</source>
   <translation>{n} secciones no se corrigieron a mano: sus etiquetas son las del modelo.</translation>
  </message>
  <message>
   <source>{n} tile is merged.</source>
   <translation>{n} tesela está fusionada.</translation>
  </message>
  <message>
   <source>{n} tiles are merged.</source>
   <translation>{n} teselas están fusionadas.</translation>
  </message>
  <message>
   <source>{n} training sets</source>
   <translation>{n} conjuntos de entrenamiento</translation>
  </message>
  <message>
   <source>{n} values: {some}, …</source>
   <translation>{n} valores: {some}, …</translation>
  </message>
  <message>
   <source>{package} {found} in '{folder}' is too old (LandLabels needs {needed}) and comes before the packages folder of LandLabels; update or remove it there, then try again.</source>
   <translation>{package} {found} en «{folder}» es demasiado antiguo (LandLabels necesita {needed}) y viene antes de la carpeta de paquetes de LandLabels; actualícelo o quítelo ahí, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path}: {name}</source>
   <translation>{path}: {name}</translation>
  </message>
  <message>
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message>
   <source>{reason} But the darkest pixels, about {dark:.0f}, look as if it had been removed already. Choose the offset yourself.</source>
   <translation>{reason} Pero los píxeles más oscuros, unos {dark:.0f}, parecen indicar que ya se quitó. Elija el desplazamiento usted mismo.</translation>
  </message>
  <message>
   <source>{reason} But the darkest pixels, about {dark:.0f}, look as if it had not been removed. Choose the offset yourself.</source>
   <translation>{reason} Pero los píxeles más oscuros, unos {dark:.0f}, parecen indicar que no se quitó. Elija el desplazamiento usted mismo.</translation>
  </message>
  <message>
   <source>{resolution} m: {bands}</source>
   <translation>{resolution} m: {bands}</translation>
  </message>
  <message>
   <source>{scene} labels</source>
   <translation>{scene} etiquetas</translation>
  </message>
  <message>
   <source>{sections} ({area} km²) against “{reference}”; written by LandLabels on {date}.</source>
   <translation>{sections} ({area} km²) frente a «{reference}»; escrito por LandLabels el {date}.</translation>
  </message>
  <message>
   <source>{sections} from {places} in {path}: {splits}</source>
   <translation>{sections} de {places} en {path}: {splits}</translation>
  </message>
  <message>
   <source>{sections} in {file}</source>
   <translation>{sections} en {file}</translation>
  </message>
  <message>
   <source>{sections} of the split “{split}” from {places}; written by LandLabels on {date}.</source>
   <translation>{sections} de la parte «{split}» de {places}; escrito por LandLabels el {date}.</translation>
  </message>
  <message>
   <source>{sections}, {places}.</source>
   <translation>{sections}, {places}.</translation>
  </message>
  <message>
   <source>{sections}; the model takes about {time}, and reading the scene comes on top.</source>
   <translation>{sections}; el modelo tarda unos {time}, y la lectura de la escena se suma.</translation>
  </message>
  <message>
   <source>{size:.1f} MB</source>
   <translation>{size:.1f} MB</translation>
  </message>
  <message>
   <source>{size:.1f} MB downloaded</source>
   <translation>{size:.1f} MB descargados</translation>
  </message>
  <message>
   <source>{s} s</source>
   <translation>{s} s</translation>
  </message>
  <message>
   <source>{text} ({key})</source>
   <translation>{text} ({key})</translation>
  </message>
  <message>
   <source>{tile}: {n} result is merged.</source>
   <translation>{tile}: {n} resultado está fusionado.</translation>
  </message>
  <message>
   <source>{tile}: {n} results are merged.</source>
   <translation>{tile}: {n} resultados están fusionados.</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>quedan {time}</translation>
  </message>
  <message>
   <source>{title}: {free:.1f} GB free ({folder})</source>
   <translation>{title}: {free:.1f} GB libres ({folder})</translation>
  </message>
  <message>
   <source>{value:+.2f} of the logit {logit:+.2f} of {label}</source>
   <translation>{value:+.2f} del logit {logit:+.2f} de {label}</translation>
  </message>
  <message>
   <source>{value:g} is the value of {share:.0%} of the sampled pixels in every band and no reflectance: it is taken as no data, although the files do not declare it.</source>
   <translation>{value:g} es el valor del {share:.0%} de los píxeles muestreados en cada banda y no es reflectancia: se toma como sin datos, aunque los archivos no lo declaran.</translation>
  </message>
  <message>
   <source>{value} and less</source>
   <translation>{value} y menos</translation>
  </message>
  <message>
   <source>“{name}” was cancelled, because the plugin was closed. Run it again to resume it.</source>
   <translation>«{name}» se canceló, porque se cerró el complemento. Ejecútelo de nuevo para reanudarlo.</translation>
  </message>
  <message>
   <source>… and {n} more areas</source>
   <translation>… y {n} áreas más</translation>
  </message>
  <message>
   <source>… and {n} more, all listed in {file}</source>
   <translation>… y {n} más, todos listados en {file}</translation>
  </message>
 </context>
</TS>
