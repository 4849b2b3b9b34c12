<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>LandLabels</name>
  <message>
   <source> (downloaded)</source>
   <translation> (téléchargé)</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> Mo</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>'bands' must be a list of different bands such as B02 and B8A</source>
   <translation>« bands » doit être une liste de bandes différentes, comme B02 et B8A</translation>
  </message>
  <message>
   <source>'labels' must be the name of a label set or a list of different names</source>
   <translation>« labels » doit être le nom d'un jeu d'étiquettes ou une liste de noms différents</translation>
  </message>
  <message>
   <source>'{address}' is not a valid address</source>
   <translation>« {address} » n'est pas une adresse valide</translation>
  </message>
  <message>
   <source>'{areas}' cannot be used as areas: {reason}; choose a layer of polygons.</source>
   <translation>« {areas} » ne peut pas servir de zones : {reason} ; choisissez une couche de polygones.</translation>
  </message>
  <message>
   <source>'{entry}' is not of the form B02=1 or B02=layer:1, an order such as standard-12, or a list such as B02,B03,-,B04</source>
   <translation>« {entry} » n'est ni de la forme B02=1 ou B02=couche:1, ni un ordre comme standard-12, ni une liste comme B02,B03,-,B04</translation>
  </message>
  <message>
   <source>'{file}' is damaged at block column {column}, row {row} ({reason}); the sections finished before it are kept. Replace the file and start the run again to complete the layer.</source>
   <translation>« {file} » est endommagé à la colonne de blocs {column}, ligne {row} ({reason}) ; les sections terminées avant sont conservées. Remplacez le fichier et relancez le traitement pour compléter la couche.</translation>
  </message>
  <message>
   <source>'{file}' of the model '{name}' cannot be downloaded from {address}: {reason}; try again later, or use a mirror (MIRROR, --mirror).</source>
   <translation>« {file} » du modèle « {name} » ne peut pas être téléchargé depuis {address} : {reason} ; réessayez plus tard, ou utilisez un miroir (MIRROR, --mirror).</translation>
  </message>
  <message>
   <source>'{folder}' holds another training ({difference}); choose another output, or delete that folder to start again.</source>
   <translation>« {folder} » contient un autre entraînement ({difference}) ; choisissez une autre sortie, ou supprimez ce dossier pour recommencer.</translation>
  </message>
  <message>
   <source>'{label}' is not a BigEarthNet label</source>
   <translation>« {label} » n'est pas une étiquette de BigEarthNet</translation>
  </message>
  <message>
   <source>'{model}' is not the model that '{path}' was classified with ({expected}); give that model.</source>
   <translation>« {model} » n'est pas le modèle avec lequel « {path} » a été classé ({expected}) ; donnez ce modèle.</translation>
  </message>
  <message>
   <source>'{model}' is not the model that made the result; the places of its training data are not used.</source>
   <translation>« {model} » n'est pas le modèle du résultat ; les lieux de ses données d'entraînement ne sont pas utilisés.</translation>
  </message>
  <message>
   <source>'{name}' cannot be the name of a model: {reason}.</source>
   <translation>« {name} » ne peut pas être le nom d'un modèle : {reason}.</translation>
  </message>
  <message>
   <source>'{name}' has the wrong type</source>
   <translation>« {name} » est d'un type incorrect</translation>
  </message>
  <message>
   <source>'{name}' has {found} numbers for {n} bands</source>
   <translation>« {name} » a {found} nombres pour {n} bandes</translation>
  </message>
  <message>
   <source>'{name}' in '{path}' is not a setting; the settings are {known}.</source>
   <translation>« {name} » dans « {path} » n'est pas un réglage ; les réglages sont {known}.</translation>
  </message>
  <message>
   <source>'{name}' is damaged</source>
   <translation>« {name} » est endommagé</translation>
  </message>
  <message>
   <source>'{name}' is damaged or incomplete</source>
   <translation>« {name} » est endommagé ou incomplet</translation>
  </message>
  <message>
   <source>'{name}' is damaged or incomplete ({error})</source>
   <translation>« {name} » est endommagé ou incomplet ({error})</translation>
  </message>
  <message>
   <source>'{name}' is not a finite number</source>
   <translation>« {name} » n'est pas un nombre fini</translation>
  </message>
  <message>
   <source>'{name}' is not a whole number</source>
   <translation>« {name} » n'est pas un nombre entier</translation>
  </message>
  <message>
   <source>'{name}' is not text</source>
   <translation>« {name} » n'est pas du texte</translation>
  </message>
  <message>
   <source>'{name}' is out of range</source>
   <translation>« {name} » est hors limites</translation>
  </message>
  <message>
   <source>'{name}' is too large</source>
   <translation>« {name} » est trop grand</translation>
  </message>
  <message>
   <source>'{name}' is too large for the index of a checkpoint</source>
   <translation>« {name} » est trop grand pour l'index d'un checkpoint</translation>
  </message>
  <message>
   <source>'{name}' is too long or has control characters</source>
   <translation>« {name} » est trop long ou contient des caractères de contrôle</translation>
  </message>
  <message>
   <source>'{name}' must be above 0</source>
   <translation>« {name} » doit être supérieur à 0</translation>
  </message>
  <message>
   <source>'{name}' must be one of {allowed}</source>
   <translation>« {name} » doit être l'un de {allowed}</translation>
  </message>
  <message>
   <source>'{part}' is not a range of rows</source>
   <translation>« {part} » n'est pas une plage de lignes</translation>
  </message>
  <message>
   <source>'{path}' already exists and holds another run ({difference}); choose another file name, or replace the file.</source>
   <translation>« {path} » existe déjà et contient un autre traitement ({difference}) ; choisissez un autre nom de fichier, ou remplacez le fichier.</translation>
  </message>
  <message>
   <source>'{path}' already exists and holds labels that were confirmed or corrected by hand (sections: {n}); choose another file name, or delete the file if they are not needed.</source>
   <translation>« {path} » existe déjà et contient des étiquettes confirmées ou corrigées à la main (sections : {n}) ; choisissez un autre nom de fichier, ou supprimez le fichier s'il n'est pas nécessaire.</translation>
  </message>
  <message>
   <source>'{path}' already exists and is not a result of LandLabels ({found}); choose another file name.</source>
   <translation>« {path} » existe déjà et n'est pas un résultat de LandLabels ({found}) ; choisissez un autre nom de fichier.</translation>
  </message>
  <message>
   <source>'{path}' already exists; choose another file name, or replace the file (IF_EXISTS, --if-exists).</source>
   <translation>« {path} » existe déjà ; choisissez un autre nom de fichier, ou remplacez le fichier (IF_EXISTS, --if-exists).</translation>
  </message>
  <message>
   <source>'{path}' already exists; choose another file name, or resume or replace its run.</source>
   <translation>« {path} » existe déjà ; choisissez un autre nom de fichier, ou reprenez ou remplacez son traitement.</translation>
  </message>
  <message>
   <source>'{path}' cannot be imported as a model: {reason}.</source>
   <translation>« {path} » ne peut pas être importé comme modèle : {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be merged with '{first}': {difference}; merge results of one tile on one grid (one grid per tile, or --like).</source>
   <translation>« {path} » ne peut pas être fusionné avec « {first} » : {difference} ; fusionnez des résultats d'une tuile sur une grille (une grille par tuile, ou --like).</translation>
  </message>
  <message>
   <source>'{path}' cannot be read as BigEarthNet: {reason}.</source>
   <translation>« {path} » ne peut pas être lu comme BigEarthNet : {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be read: {reason}</source>
   <translation>« {path} » ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <source>'{path}' cannot be trained further: {reason}; choose a LandLabels .onnx file with its .safetensors file in the same folder.</source>
   <translation>« {path} » ne peut pas être entraîné davantage : {reason} ; choisissez un fichier .onnx de LandLabels avec son fichier .safetensors dans le même dossier.</translation>
  </message>
  <message>
   <source>'{path}' cannot be used as a model: {reason}; choose a LandLabels .onnx file.</source>
   <translation>« {path} » ne peut pas servir de modèle : {reason} ; choisissez un fichier .onnx de LandLabels.</translation>
  </message>
  <message>
   <source>'{path}' cannot be used as shares of a teacher: {reason}; give an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K).</source>
   <translation>« {path} » ne peut pas servir de parts d'un modèle enseignant : {reason} ; donnez un fichier .npz avec names (n,), classes (K,) et patch_probability (n, patchs, K).</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}</source>
   <translation>« {path} » ne peut pas être écrit : {reason}</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}.</source>
   <translation>« {path} » ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}; choose another file name or folder.</source>
   <translation>« {path} » ne peut pas être écrit : {reason} ; choisissez un autre nom de fichier ou dossier.</translation>
  </message>
  <message>
   <source>'{path}' has no section to export: the layer is empty, or no section of it is chosen.</source>
   <translation>« {path} » n'a pas de section à exporter : la couche est vide, ou aucune de ses sections n'est choisie.</translation>
  </message>
  <message>
   <source>'{path}' has no section to suggest: each is less than {share} clear, has no probabilities, or has labels that were corrected by hand; lower the minimum clear share (MIN_CLEAR, --min-clear).</source>
   <translation>« {path} » n'a pas de section à proposer : chacune est claire à moins de {share}, n'a pas de probabilités ou a des étiquettes corrigées à la main ; diminuez la part claire minimale (MIN_CLEAR, --min-clear).</translation>
  </message>
  <message>
   <source>'{path}' has no section with labels to assess; choose a result with classified sections.</source>
   <translation>« {path} » n'a pas de section étiquetée à évaluer ; choisissez un résultat avec des sections classées.</translation>
  </message>
  <message>
   <source>'{path}' holds no thresholds of its model, because an earlier version of LandLabels wrote it; give the thresholds themselves (THRESHOLD, --threshold).</source>
   <translation>« {path} » ne contient pas les seuils de son modèle, car une version antérieure de LandLabels l'a écrit ; donnez les seuils vous-même (THRESHOLD, --threshold).</translation>
  </message>
  <message>
   <source>'{path}' is not a result of LandLabels ({found}); choose the GeoPackage of a result layer.</source>
   <translation>« {path} » n'est pas un résultat de LandLabels ({found}) ; choisissez le GeoPackage d'une couche de résultat.</translation>
  </message>
  <message>
   <source>'{reference}' cannot be used as a reference: {reason}; choose a polygon layer with a class field, or a raster of classes.</source>
   <translation>« {reference} » ne peut pas servir de référence : {reason} ; choisissez une couche de polygones avec un champ de classe, ou un raster de classes.</translation>
  </message>
  <message>
   <source>'{reference}' {problem}; a class field holds text or integers, and this layer has: {fields}.</source>
   <translation>« {reference} » {problem} ; un champ de classe contient du texte ou des entiers, et cette couche a : {fields}.</translation>
  </message>
  <message>
   <source>'{scene}' has {sections} sections, and one run can have {limit}; choose an area, and run it several times.</source>
   <translation>« {scene} » a {sections} sections, et un traitement peut en avoir {limit} ; choisissez une zone, et lancez plusieurs traitements.</translation>
  </message>
  <message>
   <source>'{scene}' is a Level-1C product (top of the atmosphere), but the models are trained on Level-2A; use the L2A product, or allow L1C if you accept less reliable labels.</source>
   <translation>« {scene} » est un produit Level-1C (sommet de l'atmosphère), mais les modèles sont entraînés sur du Level-2A ; utilisez le produit L2A, ou autorisez le L1C si des étiquettes moins fiables suffisent.</translation>
  </message>
  <message>
   <source>'{scene}' is not the scene that '{path}' was classified from ({difference}); give that scene (SCENE, --scene).</source>
   <translation>« {scene} » n'est pas la scène d'où « {path} » a été classé ({difference}) ; donnez cette scène (SCENE, --scene).</translation>
  </message>
  <message>
   <source>'{scene}' is smaller than one section: all its bands share {width} x {height} m, and a section needs 1200 x 1200 m on the 60 m lattice; choose a larger scene.</source>
   <translation>« {scene} » est plus petite qu'une section : ses bandes ont en commun {width} x {height} m, et une section demande 1200 x 1200 m sur le réseau de 60 m ; choisissez une scène plus grande.</translation>
  </message>
  <message>
   <source>'{scene}' {reason}; reproject it to its UTM zone with 10 m pixels first.</source>
   <translation>« {scene} » {reason} ; reprojetez-la d'abord dans sa zone UTM avec des pixels de 10 m.</translation>
  </message>
  <message>
   <source>'{source}' cannot be opened as a raster ({reason}); check that the file exists and is complete.</source>
   <translation>« {source} » ne peut pas être ouvert comme raster ({reason}) ; vérifiez que le fichier existe et qu'il est complet.</translation>
  </message>
  <message>
   <source>'{source}' cannot be opened: {reason}.</source>
   <translation>« {source} » ne peut pas être ouvert : {reason}.</translation>
  </message>
  <message>
   <source>'{source}' holds several products or tiles: {found}; choose one of them, such as '{example}'.</source>
   <translation>« {source} » contient plusieurs produits ou tuiles : {found} ; choisissez-en un, par exemple « {example} ».</translation>
  </message>
  <message>
   <source>'{store}' has no sections in the split '{split}'; it has {found}.</source>
   <translation>« {store} » n'a pas de sections dans le sous-ensemble « {split} » ; il a {found}.</translation>
  </message>
  <message>
   <source>'{text}' is not four numbers</source>
   <translation>« {text} » n'est pas quatre nombres</translation>
  </message>
  <message>
   <source>(filled: {bands})</source>
   <translation>(remplies : {bands})</translation>
  </message>
  <message>
   <source>(no label)</source>
   <translation>(pas d'étiquette)</translation>
  </message>
  <message>
   <source>(none)</source>
   <translation>(aucune)</translation>
  </message>
  <message>
   <source>(not classified)</source>
   <translation>(non classée)</translation>
  </message>
  <message>
   <source>(not clear)</source>
   <translation>(pas claire)</translation>
  </message>
  <message>
   <source>(not set)</source>
   <translation>(non défini)</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(rien)</translation>
  </message>
  <message>
   <source>({bands} filled)</source>
   <translation>({bands} remplies)</translation>
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
   <translation>, perte de validation {validation_loss:.4f}, F1 {validation_f1:.3f}</translation>
  </message>
  <message>
   <source>, {time} left</source>
   <translation>, reste {time}</translation>
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
   <translation>0 dans toutes les bandes</translation>
  </message>
  <message>
   <source>0 to 1, for every label</source>
   <translation>0 à 1, pour chaque étiquette</translation>
  </message>
  <message>
   <source>0 to 1, or model for the model's own thresholds; default: that of the settings, else the model's own</source>
   <translation>0 à 1, ou model pour les seuils du modèle ; par défaut : celui des réglages, sinon ceux du modèle</translation>
  </message>
  <message>
   <source>0 to 1; labels below it are left out, except those of sections corrected by hand</source>
   <translation>0 à 1 ; les étiquettes en dessous sont omises, sauf celles des sections corrigées à la main</translation>
  </message>
  <message>
   <source>0 to 1; sections that are less clear get no labels</source>
   <translation>0 à 1 ; les sections moins claires ne reçoivent pas d'étiquettes</translation>
  </message>
  <message>
   <source>0 to 1; sections that are less clear, or have less data, are left out (default {n})</source>
   <translation>0 à 1 ; les sections moins claires, ou avec moins de données, sont omises (par défaut {n})</translation>
  </message>
  <message>
   <source>1  Data</source>
   <translation>1  Données</translation>
  </message>
  <message>
   <source>1 if somebody has confirmed or corrected the labels: new thresholds leave them as they are. Otherwise 0.</source>
   <translation>1 si quelqu'un a confirmé ou corrigé les étiquettes : de nouveaux seuils les laissent telles quelles. Sinon 0.</translation>
  </message>
  <message>
   <source>2  Training</source>
   <translation>2  Entraînement</translation>
  </message>
  <message>
   <source>3  Result</source>
   <translation>3  Résultat</translation>
  </message>
  <message>
   <source>32-bit floating point, as trained</source>
   <translation>virgule flottante sur 32 bits, comme entraîné</translation>
  </message>
  <message>
   <source>60, 20 and 20 percent, as in the paper</source>
   <translation>60, 20 et 20 pour cent, comme dans l'article</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>intervalle à 95 %</translation>
  </message>
  <message>
   <source>; mean ± standard deviation of {n} seeds</source>
   <translation> ; moyenne ± écart type de {n} graines</translation>
  </message>
  <message>
   <source>&lt;b&gt;Section {name}&lt;/b&gt;</source>
   <translation>&lt;b&gt;Section {name}&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Adds the shares of a &lt;b&gt;teacher&lt;/b&gt; to a training set. &lt;i&gt;Train model&lt;/i&gt; then learns them beside the labels, with the weight of the teacher. The teacher's classes, bands and network may differ from those of the new model.&lt;/p&gt;&lt;p&gt;The teacher is a model, which gives its labels by 300 m patch where it shows evidence, or a file of shares that another program has computed. Earlier shares of a teacher are replaced; nothing else in the training set changes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ajoute les parts d'un &lt;b&gt;enseignant&lt;/b&gt; à un jeu d'entraînement. &lt;i&gt;Entraîner un modèle&lt;/i&gt; les apprend ensuite à côté des étiquettes, avec le poids de l'enseignant. Les classes, bandes et réseau de l'enseignant peuvent différer de ceux du nouveau modèle.&lt;/p&gt;&lt;p&gt;L'enseignant est un modèle, qui donne ses étiquettes par patch de 300 m là où il montre l'évidence, ou un fichier de parts qu'un autre programme a calculées. Les parts antérieures d'un enseignant sont remplacées ; rien d'autre ne change dans le jeu d'entraînement.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns the labels of every section of a result anew from the stored probabilities, and saves them in the result's GeoPackage. Labels, legend and the record of the run change together, or not at all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Thresholds.&lt;/b&gt; One value for every label, or the model's own, and then single labels by their codes, such as &lt;i&gt;arable=0.4,urban=0.6&lt;/i&gt;. Labels without a value keep their threshold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corrected sections.&lt;/b&gt; A section whose labels were edited by hand keeps them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Attribue à nouveau les étiquettes de chaque section d'un résultat à partir des probabilités enregistrées, et les enregistre dans le GeoPackage du résultat. Les étiquettes, la légende et le journal du traitement changent ensemble ou pas du tout.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Seuils.&lt;/b&gt; Une valeur pour toutes les étiquettes, ou celles du modèle, puis des étiquettes isolées par leurs codes, comme &lt;i&gt;arable=0.4,urban=0.6&lt;/i&gt;. Les étiquettes sans valeur gardent leur seuil.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sections corrigées.&lt;/b&gt; Une section dont les étiquettes ont été modifiées à la main les garde.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Classifies many Sentinel-2 scenes as &lt;i&gt;Classify extent&lt;/i&gt; does, several at a time, each in a process of its own. The folder then holds one GeoPackage per scene, and a report &lt;i&gt;index.html&lt;/i&gt; with a map of the scenes, their labels and the reasons of failures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Raster layers of the project, and a list, separated by semicolons or line breaks, of: folders of scenes; patterns such as &lt;i&gt;/data/*.SAFE&lt;/i&gt;; CSV files with a column &lt;i&gt;source&lt;/i&gt;; STAC items, item collections and catalogues, as files or addresses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stopping.&lt;/b&gt; The run can be cancelled, or the computer switched off. The same call with the same folder continues: finished scenes are not classified again, and failed ones are tried again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grids.&lt;/b&gt; Scenes of one tile get the same sections, so that dates can be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Classe de nombreuses scènes Sentinel-2 comme &lt;i&gt;Classer l'emprise&lt;/i&gt;, plusieurs à la fois, chacune dans son propre processus. Le dossier contient ensuite un GeoPackage par scène et un rapport &lt;i&gt;index.html&lt;/i&gt; avec une carte des scènes, leurs étiquettes et les raisons des échecs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Des couches raster du projet, et une liste, séparée par des points-virgules ou des retours à la ligne, de : dossiers de scènes ; motifs comme &lt;i&gt;/data/*.SAFE&lt;/i&gt; ; fichiers CSV avec une colonne &lt;i&gt;source&lt;/i&gt; ; items, collections d'items et catalogues STAC, comme fichiers ou adresses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Arrêt.&lt;/b&gt; Le traitement peut être annulé, ou l'ordinateur éteint. Le même appel avec le même dossier continue : les scènes terminées ne sont pas classées à nouveau, celles qui ont échoué sont réessayées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grilles.&lt;/b&gt; Les scènes d'une tuile reçoivent les mêmes sections, pour que les dates soient comparables.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares the labels of a result layer with a &lt;b&gt;reference&lt;/b&gt;, section by section: polygons with a class field, a raster of classes, or a result layer with sections that were confirmed or corrected by hand. This can be the result itself: then the labels that the model had given are compared with the corrected ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Report.&lt;/b&gt; The scores of the training report with their intervals, in all and by label; for each label the area of the sections that have it in both, only in the map and only in the reference; and maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disagreement.&lt;/b&gt; A layer of the assessed sections with the labels that the map missed and those that it added.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels of the reference.&lt;/b&gt; A section has a label if the class covers at least the minimum cover of its area. Sections with too much unlabelled area are left out.&lt;/p&gt;&lt;p&gt;Scores on ground that the model was trained on are not independent: the log and the report say so, if the card of the model names this ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compare les étiquettes d'une couche de résultat à une &lt;b&gt;référence&lt;/b&gt;, section par section : des polygones avec un champ de classe, un raster de classes, ou une couche de résultat avec des sections confirmées ou corrigées à la main. Ce peut être le résultat lui-même : les étiquettes données par le modèle sont alors comparées aux corrigées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rapport.&lt;/b&gt; Les scores du rapport d'entraînement avec leurs intervalles, en tout et par étiquette ; pour chaque étiquette la surface des sections qui l'ont dans les deux, seulement dans la carte et seulement dans la référence ; et des cartes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Désaccord.&lt;/b&gt; Une couche des sections évaluées avec les étiquettes que la carte a manquées et celles qu'elle a ajoutées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Étiquettes de la référence.&lt;/b&gt; Une section a une étiquette si la classe couvre au moins la couverture minimale de sa surface. Les sections avec trop de surface sans étiquette sont omises.&lt;/p&gt;&lt;p&gt;Les scores sur un terrain où le modèle a été entraîné ne sont pas indépendants : le journal et le rapport le disent, si la fiche du modèle nomme ce terrain.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two or more result layers of the same ground: dates of one scene, or models. They are put in the order of the dates of their scenes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Changes.&lt;/b&gt; A layer with the labels that each section gained and lost from the first to the last result, and the change of each probability.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series.&lt;/b&gt; For each label and result: the number, share and area of the sections with it, and its mean probability, on the sections that are classified in all results; as a table and as charts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grids.&lt;/b&gt; Results on other grids or in other coordinate systems are compared by area: a section has the labels that at least half of its area has in the other result, and the mean probability over its area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; Results with different label sets are compared in the labels of the same name; the log names the others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compare deux couches de résultat ou plus du même terrain : des dates d'une scène, ou des modèles. Elles sont mises dans l'ordre des dates de leurs scènes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Changements.&lt;/b&gt; Une couche avec les étiquettes que chaque section a gagnées et perdues du premier au dernier résultat, et le changement de chaque probabilité.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Série temporelle.&lt;/b&gt; Pour chaque étiquette et résultat : le nombre, la part et la surface des sections qui l'ont, et sa probabilité moyenne, sur les sections classées dans tous les résultats ; en table et en graphiques.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grilles.&lt;/b&gt; Les résultats sur d'autres grilles ou dans d'autres systèmes de coordonnées sont comparés par surface : une section a les étiquettes qu'au moins la moitié de sa surface a dans l'autre résultat, et la probabilité moyenne sur sa surface.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Étiquettes.&lt;/b&gt; Les résultats avec des jeux d'étiquettes différents sont comparés dans les étiquettes de même nom ; le journal nomme les autres.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Computes for each polygon and each label of a result layer, over the classified sections that it overlaps:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;share&lt;/i&gt;: the part of the classified ground in the polygon that is in sections with the label;&lt;/li&gt;&lt;li&gt;&lt;i&gt;km2&lt;/i&gt;: the area of this part;&lt;/li&gt;&lt;li&gt;&lt;i&gt;expected&lt;/i&gt;: the sum, over the sections, of the probability of the label times the area of the section inside the polygon, in km². Where labels were corrected by hand, the probability is 0 or 1.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;These are areas of sections that hold the label. A label that covers a corner of a section counts with all of it, so they are larger than the area of the land cover itself.&lt;/p&gt;&lt;p&gt;Polygons can overlap; each is computed for itself. They can have any coordinate system, and outlines that cross themselves are repaired. Polygons without a classified section have empty statistics.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Calcule pour chaque polygone et chaque étiquette d'une couche de résultat, sur les sections classées qu'il recouvre :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;share&lt;/i&gt; : la partie du terrain classé du polygone qui est dans des sections avec l'étiquette ;&lt;/li&gt;&lt;li&gt;&lt;i&gt;km2&lt;/i&gt; : la surface de cette partie ;&lt;/li&gt;&lt;li&gt;&lt;i&gt;expected&lt;/i&gt; : la somme, sur les sections, de la probabilité de l'étiquette fois la surface de la section dans le polygone, en km². Là où des étiquettes ont été corrigées à la main, la probabilité est 0 ou 1.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Ce sont des surfaces de sections qui ont l'étiquette. Une étiquette qui couvre un coin d'une section compte avec toute la section ; elles sont donc plus grandes que la surface de l'occupation du sol elle-même.&lt;/p&gt;&lt;p&gt;Les polygones peuvent se recouvrir ; chacun est calculé pour lui-même. Ils peuvent avoir n'importe quel système de coordonnées, et les contours qui se croisent sont réparés. Les polygones sans section classée ont des statistiques vides.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Converts a downloaded model into a LandLabels .onnx file for &lt;i&gt;Classify extent&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BigEarthNet v2.0 (reBEN).&lt;/b&gt; The file model.safetensors of a variant for Sentinel-2 (s2), with config.json in the same folder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;K-Branch CNN&lt;/b&gt; of BigEarthNet v1.0, with 19 or 43 labels. The .index file of the TensorFlow checkpoint, with its .data file in the same folder, or the zip.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Any ONNX scene classifier&lt;/b&gt; with a description: a JSON file with bands, size, resampling, scale, mean, std, labels and activation.&lt;/p&gt;&lt;p&gt;The licence of the model applies to the imported file too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Convertit un modèle téléchargé en un fichier .onnx de LandLabels pour &lt;i&gt;Classer l'emprise&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BigEarthNet v2.0 (reBEN).&lt;/b&gt; Le fichier model.safetensors d'une variante pour Sentinel-2 (s2), avec config.json dans le même dossier.&lt;/p&gt;&lt;p&gt;&lt;b&gt;K-Branch CNN&lt;/b&gt; de BigEarthNet v1.0, avec 19 ou 43 étiquettes. Le fichier .index du checkpoint TensorFlow, avec son fichier .data dans le même dossier, ou le zip.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tout classifieur de scènes ONNX&lt;/b&gt; avec une description : un fichier JSON avec bands, size, resampling, scale, mean, std, labels et activation.&lt;/p&gt;&lt;p&gt;La licence du modèle s'applique aussi au fichier importé.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and assigns &lt;b&gt;every land-cover label that is present&lt;/b&gt; to each section, with its probability. The result is a styled polygon layer in a GeoPackage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Any layer of a product, also zipped: the product itself, or one band file; the other bands are found. Or a stack with named bands, or with 10 to 13, in any coordinate system. The log contains the scene report and all assumptions. The bundled models are trained on Level-2A; classifying Level-1C and filling missing bands must be allowed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Clouds.&lt;/b&gt; The field &lt;i&gt;clear_share&lt;/i&gt; is the share of a section without cloud, shadow and snow, if the product has a cloud mask or one is given. Set a minimum to leave cloudy sections without labels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Novelty.&lt;/b&gt; The field &lt;i&gt;novelty&lt;/i&gt; says how unlike the model's training sections a section is, from 0 to 1. Above 0.95 its labels are not reliable: snow, clouds, haze, Level-1C, a wrong offset or band order, or land that the model has never seen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bundled models&lt;/b&gt; are demonstration models, trained on about a hundred sections: do not rely on their maps. The log names the model and the reason for its choice. Published models are downloaded, and own ones added, with &lt;i&gt;Raster &amp;gt; LandLabels &amp;gt; Models…&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Each finished row of sections is saved. After a cancel, run again with the same settings and the same output file to continue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; Turn on &lt;i&gt;View &amp;gt; Show Map Tips&lt;/i&gt; and point at a section to see its probabilities. They are also fields of the layer, one per label.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Divise une scène Sentinel-2 en sections de 1,2 x 1,2 km et attribue à chacune &lt;b&gt;toutes les étiquettes d'occupation du sol présentes&lt;/b&gt;, avec leur probabilité. Le résultat est une couche de polygones avec style dans un GeoPackage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrée.&lt;/b&gt; N'importe quelle couche d'un produit, aussi zippé : le produit lui-même, ou un fichier de bande ; les autres bandes sont trouvées. Ou un empilement de bandes nommées, ou de 10 à 13 bandes, dans n'importe quel système de coordonnées. Le journal contient le rapport de la scène et toutes les hypothèses. Les modèles fournis sont entraînés sur du Level-2A ; classer du Level-1C et remplir des bandes manquantes doit être autorisé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nuages.&lt;/b&gt; Le champ &lt;i&gt;clear_share&lt;/i&gt; est la part d'une section sans nuages, ombres et neige, si le produit a un masque de nuages ou si vous en donnez un. Fixez un minimum pour laisser les sections nuageuses sans étiquettes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nouveauté.&lt;/b&gt; Le champ &lt;i&gt;novelty&lt;/i&gt; dit combien une section diffère des sections d'entraînement du modèle, de 0 à 1. Au-dessus de 0,95 ses étiquettes ne sont pas fiables : neige, nuages, brume, Level-1C, un décalage ou un ordre de bandes incorrect, ou un terrain que le modèle n'a jamais vu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les modèles fournis&lt;/b&gt; sont des modèles de démonstration, entraînés sur une centaine de sections : ne vous fiez pas à leurs cartes. Le journal nomme le modèle et la raison de son choix. Les modèles publiés se téléchargent, et les vôtres s'ajoutent, avec &lt;i&gt;Raster &amp;gt; LandLabels &amp;gt; Modèles…&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reprise.&lt;/b&gt; Chaque ligne de sections terminée est enregistrée. Après une annulation, relancez avec les mêmes réglages et le même fichier de sortie pour continuer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Résultat.&lt;/b&gt; Activez &lt;i&gt;Vue &amp;gt; Afficher les infobulles&lt;/i&gt; et pointez sur une section pour voir ses probabilités. Ce sont aussi des champs de la couche, un par étiquette.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and labels each with the classes of a &lt;b&gt;reference&lt;/b&gt;: polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover, in any coordinate system. The result is a folder for &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; A section has a label if the class covers at least the minimum cover of its area. Sections with too much unlabelled area are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Training, validation, test.&lt;/b&gt; Whole blocks of neighbouring sections are assigned to one of the three: neighbours look alike, and testing on them would overestimate the model.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corrected sections.&lt;/b&gt; The reference can also be a result of &lt;i&gt;Classify extent&lt;/i&gt; whose sections were confirmed or corrected by hand: these are used, with the labels in the layer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How many?&lt;/b&gt; With fewer than 10,000 sections the model is a demonstration model. Build several training sets from several scenes and train on them together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Written sections are kept; the same settings and folder continue with the rest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Divise une scène Sentinel-2 en sections de 1,2 x 1,2 km et donne à chacune les classes d'une &lt;b&gt;référence&lt;/b&gt; comme étiquettes : des polygones avec un champ de classe, ou un raster de classes comme CORINE ou ESA WorldCover, dans n'importe quel système de coordonnées. Le résultat est un dossier pour &lt;i&gt;Entraîner un modèle&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Étiquettes.&lt;/b&gt; Une section a une étiquette si la classe couvre au moins la couverture minimale de sa surface. Les sections avec trop de surface sans étiquette sont omises.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entraînement, validation, test.&lt;/b&gt; Des blocs entiers de sections voisines vont à l'un des trois : les voisines se ressemblent, et tester sur elles surestimerait le modèle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sections corrigées.&lt;/b&gt; La référence peut aussi être un résultat de &lt;i&gt;Classer l'emprise&lt;/i&gt; dont des sections ont été confirmées ou corrigées à la main : elles sont utilisées, avec les étiquettes de la couche.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Combien ?&lt;/b&gt; Avec moins de 10 000 sections, le modèle est un modèle de démonstration. Construisez plusieurs jeux d'entraînement à partir de plusieurs scènes et entraînez-vous avec tous.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reprise.&lt;/b&gt; Les sections écrites sont conservées ; les mêmes réglages et le même dossier continuent avec le reste.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Downloads a published model through QGIS's network settings and converts it, without torch and TensorFlow. &lt;i&gt;Classify extent&lt;/i&gt; takes it by its name.&lt;/p&gt;&lt;ul&gt;{models}&lt;/ul&gt;&lt;p&gt;A download that was cancelled or interrupted continues when it is started again. The size and the SHA-256 that the server declares are checked. The licence of the model applies to the file too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Télécharge un modèle publié avec les réglages réseau de QGIS et le convertit, sans torch ni TensorFlow. &lt;i&gt;Classer l'emprise&lt;/i&gt; le prend par son nom.&lt;/p&gt;&lt;ul&gt;{models}&lt;/ul&gt;&lt;p&gt;Un téléchargement annulé ou interrompu continue quand il est relancé. La taille et la somme SHA-256 que le serveur déclare sont vérifiées. La licence du modèle s'applique aussi au fichier.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Imports the Sentinel-2 part of an unpacked &lt;b&gt;BigEarthNet&lt;/b&gt; archive, v1.0 or v2.0 (reBEN), into a folder for &lt;i&gt;Train model&lt;/i&gt;. The archives are at bigearth.net.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out&lt;/b&gt; are sections with snow, clouds or cloud shadows, by the flags of v2.0 and the official lists for v1.0. Sections that cannot be read are named in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Split.&lt;/b&gt; place: whole overpasses (v1.0) or tiles (v2.0) are used for training, validation or test; official: as published; random: 60, 20 and 20 percent as in the paper. With random, test sections have neighbours in the training data, and the scores are too high.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Imported sections are kept; the same settings and folder continue with the rest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Importe la partie Sentinel-2 d'une archive &lt;b&gt;BigEarthNet&lt;/b&gt; décompressée, v1.0 ou v2.0 (reBEN), dans un dossier pour &lt;i&gt;Entraîner un modèle&lt;/i&gt;. Les archives sont sur bigearth.net.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Omises&lt;/b&gt; sont les sections avec neige, nuages ou ombres de nuages, d'après les indications de la v2.0 et les listes officielles pour la v1.0. Les sections illisibles sont nommées dans le journal.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Répartition.&lt;/b&gt; place : des passages entiers (v1.0) ou des tuiles (v2.0) servent à l'entraînement, à la validation ou au test ; official : comme publié ; random : 60, 20 et 20 pour cent comme dans l'article. Avec random, les sections de test ont des voisines dans les données d'entraînement, et les scores sont trop élevés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reprise.&lt;/b&gt; Les sections importées sont conservées ; les mêmes réglages et le même dossier continuent avec le reste.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Merges result layers of several dates of one tile into one result layer, which can be opened, styled and re-thresholded like any other. The results must have the same labels and the same grid, as those of &lt;i&gt;Classify many scenes&lt;/i&gt; with one grid per tile, or of runs that follow the grid of another result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules.&lt;/b&gt; &lt;i&gt;most-frequent&lt;/i&gt;: the labels that are there on at least half of the dates; the probability is the share of the dates. &lt;i&gt;best-clear&lt;/i&gt;: labels and probabilities of the date with the largest clear share. &lt;i&gt;mean-probability&lt;/i&gt;: the mean probability over the dates, and the labels whose mean reaches the threshold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields.&lt;/b&gt; &lt;i&gt;n_dates&lt;/i&gt;: the number of results in which the section was classified; &lt;i&gt;agreement&lt;/i&gt;: how well they agree, 0 to 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fusionne des couches de résultat de plusieurs dates d'une tuile en une couche de résultat, qui s'ouvre, se présente et reçoit d'autres seuils comme toute autre. Les résultats doivent avoir les mêmes étiquettes et la même grille, comme ceux de &lt;i&gt;Classer de nombreuses scènes&lt;/i&gt; avec une grille par tuile, ou de traitements qui suivent la grille d'un autre résultat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Règles.&lt;/b&gt; &lt;i&gt;most-frequent&lt;/i&gt; : les étiquettes présentes à au moins la moitié des dates ; la probabilité est la part des dates. &lt;i&gt;best-clear&lt;/i&gt; : étiquettes et probabilités de la date avec la plus grande part claire. &lt;i&gt;mean-probability&lt;/i&gt; : la probabilité moyenne sur les dates, et les étiquettes dont la moyenne atteint le seuil.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Champs.&lt;/b&gt; &lt;i&gt;n_dates&lt;/i&gt; : le nombre de résultats dans lesquels la section a été classée ; &lt;i&gt;agreement&lt;/i&gt; : à quel point ils s'accordent, 0 à 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Runs a model on the sections of a training set and compares the assigned labels with the true ones. The &lt;b&gt;report&lt;/b&gt; is one HTML file: the paper's scores with confidence intervals, the scores of each label, the reliability of the probabilities, examples of correct and wrong sections, and warnings on the scores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Split.&lt;/b&gt; Evaluate on sections that the model was not trained on: choose test, or all for a training set of another place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Applique un modèle aux sections d'un jeu d'entraînement et compare les étiquettes attribuées aux vraies. Le &lt;b&gt;rapport&lt;/b&gt; est un fichier HTML : les scores de l'article avec intervalles de confiance, les scores de chaque étiquette, la fiabilité des probabilités, des exemples de sections correctes et fausses, et des avertissements sur les scores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sous-ensemble.&lt;/b&gt; Évaluez sur des sections qui n'ont pas servi à l'entraînement : choisissez test, ou all pour un jeu d'entraînement d'un autre lieu.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests sections of a result layer of &lt;i&gt;Classify extent&lt;/i&gt; to label or to correct by hand, the most useful first: their probabilities are near the thresholds, they are unlike the training sections, and they differ from each other and lie apart. No model is needed.&lt;/p&gt;&lt;p&gt;Cloudy sections, sections without data, and sections that were corrected already are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A layer with the fields &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;section&lt;/i&gt; (as in the result layer), &lt;i&gt;reason&lt;/i&gt;, &lt;i&gt;uncertainty&lt;/i&gt; (in bits, over all labels) and &lt;i&gt;novelty&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Propose des sections d'une couche de résultat de &lt;i&gt;Classer l'emprise&lt;/i&gt; à étiqueter ou à corriger à la main, les plus utiles d'abord : leurs probabilités sont proches des seuils, elles diffèrent des sections d'entraînement, diffèrent entre elles et sont éloignées les unes des autres. Aucun modèle n'est nécessaire.&lt;/p&gt;&lt;p&gt;Les sections nuageuses, sans données ou déjà corrigées sont omises.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Résultat.&lt;/b&gt; Une couche avec les champs &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;section&lt;/i&gt; (comme dans la couche de résultat), &lt;i&gt;reason&lt;/i&gt;, &lt;i&gt;uncertainty&lt;/i&gt; (en bits, sur toutes les étiquettes) et &lt;i&gt;novelty&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a model on a &lt;b&gt;training set&lt;/b&gt; made by &lt;i&gt;Build training set&lt;/i&gt; or &lt;i&gt;Import BigEarthNet&lt;/i&gt;. The result is an .onnx file for &lt;i&gt;Classify extent&lt;/i&gt;, with its weights (.safetensors) for further training and a report beside it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model to start from.&lt;/b&gt; With few sections, start from a trained model: its network is kept, and its last layer is replaced if the labels differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preset.&lt;/b&gt; standard: the paper's procedure with later improvements; training stops early if the validation scores no longer improve. paper: exactly the procedure of the paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Separate process.&lt;/b&gt; Training runs beside QGIS and continues if QGIS is closed. Its files are in a folder beside the model, with the suffix .run. After a cancel, the same settings resume it after the last finished epoch.&lt;/p&gt;&lt;p&gt;A model trained on fewer than 10,000 sections is a &lt;b&gt;demonstration model&lt;/b&gt;: do not rely on its maps.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entraîne un modèle sur un &lt;b&gt;jeu d'entraînement&lt;/b&gt; fait par &lt;i&gt;Construire un jeu d'entraînement&lt;/i&gt; ou &lt;i&gt;Importer BigEarthNet&lt;/i&gt;. Le résultat est un fichier .onnx pour &lt;i&gt;Classer l'emprise&lt;/i&gt;, avec à côté ses poids (.safetensors) pour continuer l'entraînement et un rapport.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modèle de départ.&lt;/b&gt; Avec peu de sections, partez d'un modèle entraîné : son réseau est gardé, et sa dernière couche est remplacée si les étiquettes diffèrent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Préréglage.&lt;/b&gt; standard : la procédure de l'article avec des améliorations ultérieures ; l'entraînement s'arrête tôt si les scores de validation ne s'améliorent plus. paper : exactement la procédure de l'article.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Processus séparé.&lt;/b&gt; L'entraînement tourne à côté de QGIS et continue si QGIS est fermé. Ses fichiers sont dans un dossier à côté du modèle, avec le suffixe .run. Après une annulation, les mêmes réglages le reprennent après la dernière époque terminée.&lt;/p&gt;&lt;p&gt;Un modèle entraîné sur moins de 10 000 sections est un &lt;b&gt;modèle de démonstration&lt;/b&gt; : ne vous fiez pas à ses cartes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a land-cover map of &lt;b&gt;300 m patches&lt;/b&gt;, 16 for each section of a result layer: the label with most evidence in the patch, among the labels that the section has. Other thresholds and corrected labels are respected. Patches in which no label of the section has evidence above zero have no data.&lt;/p&gt;&lt;p&gt;The map was not trained as a map of patches: it shows which of the section's labels the model saw most there. Its accuracy against pixel references is in docs/evidence.md.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A cloud-optimised GeoTIFF with colours and names of the labels; the values are those of the label set, from 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit une carte d'occupation du sol de &lt;b&gt;patchs de 300 m&lt;/b&gt;, 16 pour chaque section d'une couche de résultat : l'étiquette avec le plus d'évidence dans le patch, parmi les étiquettes de la section. D'autres seuils et des étiquettes corrigées sont respectés. Les patchs où aucune étiquette de la section n'a d'évidence au-dessus de zéro n'ont pas de données.&lt;/p&gt;&lt;p&gt;La carte n'a pas été entraînée comme carte de patchs : elle montre laquelle des étiquettes de la section le modèle y a le plus vue. Son exactitude face à des références par pixel est dans docs/evidence.md.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Résultat.&lt;/b&gt; Un GeoTIFF optimisé pour le nuage avec couleurs et noms des étiquettes ; les valeurs sont celles du jeu d'étiquettes, à partir de 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a model whose results have the field &lt;i&gt;novelty&lt;/i&gt;, from 0 to 1: the share of training sections, held out with their place, that are less unlike the others. Above 0.95 the labels of a section are not reliable. Models trained with LandLabels have it already; imported ones do not.&lt;/p&gt;&lt;p&gt;Novelty is measured on the training sets that the model was trained on, or on ones like them, with at least 40 sections from 5 places. Labels and probabilities of the model do not change.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit un modèle dont les résultats ont le champ &lt;i&gt;novelty&lt;/i&gt;, de 0 à 1 : la part des sections d'entraînement, réservées avec leur lieu, qui diffèrent moins des autres. Au-dessus de 0,95 les étiquettes d'une section ne sont pas fiables. Les modèles entraînés avec LandLabels l'ont déjà ; ceux importés, non.&lt;/p&gt;&lt;p&gt;La nouveauté est mesurée sur les jeux d'entraînement du modèle, ou sur des jeux semblables, avec au moins 40 sections de 5 lieux. Les étiquettes et probabilités du modèle ne changent pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a report of a result layer as PDF (A4): the map in the style that the layer has now, with its legend; a chart and a table of the labels with their sections, area and share; what makes the labels less reliable; and scene, model, thresholds and versions.&lt;/p&gt;&lt;p&gt;A filter of the layer is respected.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit un rapport d'une couche de résultat en PDF (A4) : la carte dans le style actuel de la couche, avec sa légende ; un graphique et une table des étiquettes avec leurs sections, surface et part ; ce qui rend les étiquettes moins fiables ; et scène, modèle, seuils et versions.&lt;/p&gt;&lt;p&gt;Un filtre de la couche est respecté.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a report to the log: versions and folders of all packages, a test classification on each device with its speed, known conflicts, and what to do. Add it to a bug report: user names and addresses are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit un rapport dans le journal : versions et dossiers de tous les paquets, une classification d'essai sur chaque périphérique avec sa vitesse, les conflits connus, et que faire. Joignez-le à un rapport d'anomalie : les noms d'utilisateur et les adresses sont omis.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a result layer in another format. Labels are those in the layer: with the thresholds in use, and as corrected by hand. A filter of the layer and &lt;i&gt;Selected features only&lt;/i&gt; are respected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels and probabilities&lt;/b&gt; of each section: GeoPackage (with its style), GeoJSON (WGS 84), FlatGeobuf, Shapefile (with a table of its short names), CSV without or with geometry, GeoParquet (where GDAL has it). Fields that you added are exported too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Others.&lt;/b&gt; A raster with one band of probabilities per label; JSON files in the form of BigEarthNet; a STAC item that describes result and model; an Excel workbook with the sections, the area and the share of each label. For a printable report, use &lt;i&gt;Export report&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit une couche de résultat dans un autre format. Les étiquettes sont celles de la couche : avec les seuils en vigueur, et telles que corrigées à la main. Un filtre de la couche et &lt;i&gt;Entités sélectionnées uniquement&lt;/i&gt; sont respectés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Étiquettes et probabilités&lt;/b&gt; de chaque section : GeoPackage (avec son style), GeoJSON (WGS 84), FlatGeobuf, Shapefile (avec une table de ses noms courts), CSV sans ou avec géométrie, GeoParquet (là où GDAL l'a). Les champs que vous avez ajoutés sont aussi exportés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Autres.&lt;/b&gt; Un raster avec une bande de probabilités par étiquette ; des fichiers JSON de la forme de BigEarthNet ; un item STAC qui décrit résultat et modèle ; un classeur Excel avec les sections, la surface et la part de chaque étiquette. Pour un rapport imprimable, utilisez &lt;i&gt;Exporter le rapport&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the &lt;b&gt;evidence&lt;/b&gt; of each label: how much each of the 16 patches of a section, 300 m wide, adds to the label's logit. One band per label, and one of the attention, which says how much the network looks at each patch whatever the label.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reading it.&lt;/b&gt; Above zero, the patch speaks for the label; below, against it. The 16 values of a section and the bias (metadata item BIAS of the band) add up exactly to the logit, and the probability is its logistic function. It shows what the model has used, not what is on the ground: a patch can speak for a label by its surroundings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A result layer: its record names the scene, the model and the grid, which are opened again and verified. Or a scene and a model. The model must give evidence (architecture multi-attention; the bundled models do).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A cloud-optimised GeoTIFF with a style. Choose the label to show in the layer's list of styles.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Écrit l'&lt;b&gt;évidence&lt;/b&gt; de chaque étiquette : combien chacun des 16 patchs d'une section, large de 300 m, ajoute au logit de l'étiquette. Une bande par étiquette, et une de l'attention, qui dit combien le réseau regarde chaque patch quelle que soit l'étiquette.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lecture.&lt;/b&gt; Au-dessus de zéro, le patch parle pour l'étiquette ; en dessous, contre elle. Les 16 valeurs d'une section et le biais (métadonnée BIAS de la bande) s'additionnent exactement pour donner le logit, et la probabilité est sa fonction logistique. Elle montre ce que le modèle a utilisé, non ce qui est au sol : un patch peut parler pour une étiquette par ses alentours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrée.&lt;/b&gt; Une couche de résultat : son journal nomme la scène, le modèle et la grille, qui sont rouverts et vérifiés. Ou une scène et un modèle. Le modèle doit donner l'évidence (architecture multi-attention ; les modèles fournis le font).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Résultat.&lt;/b&gt; Un GeoTIFF optimisé pour le nuage avec un style. Choisissez l'étiquette à montrer dans la liste des styles de la couche.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A GeoPackage file (.gpkg). It can be opened during the run, and a stopped run can be resumed.</source>
   <translation>Un fichier GeoPackage (.gpkg). Il peut être ouvert pendant le traitement, et un traitement arrêté peut être repris.</translation>
  </message>
  <message>
   <source>A GeoTIFF file (.tif); its style (.qml) is written beside it.</source>
   <translation>Un fichier GeoTIFF (.tif) ; son style (.qml) est écrit à côté.</translation>
  </message>
  <message>
   <source>A JSON file; by default the one of the same name beside the .onnx file.</source>
   <translation>Un fichier JSON ; par défaut celui du même nom à côté du fichier .onnx.</translation>
  </message>
  <message>
   <source>A LandLabels .onnx file with its .safetensors file beside it.</source>
   <translation>Un fichier .onnx de LandLabels avec son fichier .safetensors à côté.</translation>
  </message>
  <message>
   <source>A Sentinel-2 product: a SAFE folder, a zip file, a folder of band files, a stack, or the address of one of these or of a STAC item.</source>
   <translation>Un produit Sentinel-2 : un dossier SAFE, un fichier zip, un dossier de fichiers de bandes, un empilement, ou l'adresse de l'un d'eux ou d'un item STAC.</translation>
  </message>
  <message>
   <source>A clear share of at least {share} is requested, but '{scene}' has no cloud mask; specify a cloud mask, or do not request a clear share.</source>
   <translation>Une part claire d'au moins {share} est demandée, mais « {scene} » n'a pas de masque de nuages ; indiquez un masque de nuages, ou ne demandez pas de part claire.</translation>
  </message>
  <message>
   <source>A convolutional network of 101 layers.</source>
   <translation>Un réseau convolutif de 101 couches.</translation>
  </message>
  <message>
   <source>A convolutional network of 50 layers, the usual reference.</source>
   <translation>Un réseau convolutif de 50 couches, la référence habituelle.</translation>
  </message>
  <message>
   <source>A file model.safetensors, a TensorFlow checkpoint (.index or .zip), or an ONNX classifier (.onnx).</source>
   <translation>Un fichier model.safetensors, un checkpoint TensorFlow (.index ou .zip), ou un classifieur ONNX (.onnx).</translation>
  </message>
  <message>
   <source>A folder for a chart of each label, as PNG and SVG.</source>
   <translation>Un dossier pour un graphique de chaque étiquette, en PNG et SVG.</translation>
  </message>
  <message>
   <source>A folder made by Build training set or Import BigEarthNet.</source>
   <translation>Un dossier fait par « Construire un jeu d'entraînement » ou « Importer BigEarthNet ».</translation>
  </message>
  <message>
   <source>A folder, or s3://bucket/folder. A stopped run is continued in it.</source>
   <translation>Un dossier, ou s3://bucket/dossier. Un traitement arrêté y est continué.</translation>
  </message>
  <message>
   <source>A folder. A stopped run can be resumed.</source>
   <translation>Un dossier. Un traitement arrêté peut être repris.</translation>
  </message>
  <message>
   <source>A label is assigned if its probability reaches this value. Not set: the model's own thresholds.</source>
   <translation>Une étiquette est attribuée si sa probabilité atteint cette valeur. Non défini : les seuils du modèle.</translation>
  </message>
  <message>
   <source>A label is assigned if its probability reaches this value. Not set: the thresholds stay as they are.</source>
   <translation>Une étiquette est attribuée si sa probabilité atteint cette valeur. Non défini : les seuils restent tels quels.</translation>
  </message>
  <message>
   <source>A large convolutional network.</source>
   <translation>Un grand réseau convolutif.</translation>
  </message>
  <message>
   <source>A large network of multilayer perceptrons.</source>
   <translation>Un grand réseau de perceptrons multicouches.</translation>
  </message>
  <message>
   <source>A large vision transformer.</source>
   <translation>Un grand vision transformer.</translation>
  </message>
  <message>
   <source>A layer made by Classify extent; its changes must be saved.</source>
   <translation>Une couche faite par « Classer l'emprise » ; ses modifications doivent être enregistrées.</translation>
  </message>
  <message>
   <source>A layer made by Classify extent; its changes must be saved. A filter of it is respected.</source>
   <translation>Une couche faite par « Classer l'emprise » ; ses modifications doivent être enregistrées. Un filtre est respecté.</translation>
  </message>
  <message>
   <source>A model is being trained. Click to show the training.</source>
   <translation>Un modèle est en cours d'entraînement. Cliquez pour montrer l'entraînement.</translation>
  </message>
  <message>
   <source>A model that assigns the labels, to train a network on scenes without a reference. Scores on such sections show how well the new model agrees with it, not how often it is right.</source>
   <translation>Un modèle qui attribue les étiquettes, pour entraîner un réseau sur des scènes sans référence. Les scores sur de telles sections montrent à quel point le nouveau modèle s'accorde avec lui, et non combien de fois il a raison.</translation>
  </message>
  <message>
   <source>A model to start from keeps its architecture.</source>
   <translation>Un modèle de départ garde son architecture.</translation>
  </message>
  <message>
   <source>A model trained on fewer than {n:,} sections is a demonstration model: do not rely on its maps.</source>
   <translation>Un modèle entraîné sur moins de {n:,} sections est un modèle de démonstration : ne vous fiez pas à ses cartes.</translation>
  </message>
  <message>
   <source>A model whose labels by patch are added to the training set as a second target. Its labels, bands and architecture may differ from those of the new model. Not set: the shares of Teach training set, if the training set has them.</source>
   <translation>Un modèle dont les étiquettes par patch sont ajoutées au jeu d'entraînement comme seconde cible. Ses étiquettes, bandes et architecture peuvent différer de celles du nouveau modèle. Non défini : les parts de « Enseigner un jeu d'entraînement », si le jeu les a.</translation>
  </message>
  <message>
   <source>A model whose labels by patch are added to the training set as a second target; its labels may differ. A training set that was taught already (Teach training set) needs none here.</source>
   <translation>Un modèle dont les étiquettes par patch sont ajoutées au jeu d'entraînement comme seconde cible ; ses étiquettes peuvent différer. Un jeu déjà enseigné (« Enseigner un jeu d'entraînement ») n'en a pas besoin ici.</translation>
  </message>
  <message>
   <source>A new or empty folder for the training set.</source>
   <translation>Un dossier nouveau ou vide pour le jeu d'entraînement.</translation>
  </message>
  <message>
   <source>A raster in which 0 is clear, or a scene classification (SCL). Not set: that of the product, if any.</source>
   <translation>Un raster dans lequel 0 est clair, ou une classification de scène (SCL). Non défini : celle du produit, s'il y en a une.</translation>
  </message>
  <message>
   <source>A raster layer below the sections, such as the scene.</source>
   <translation>Une couche raster sous les sections, comme la scène.</translation>
  </message>
  <message>
   <source>A report on versions, packages and devices, to find out why something fails</source>
   <translation>Un rapport sur les versions, paquets et périphériques, pour trouver pourquoi quelque chose échoue</translation>
  </message>
  <message>
   <source>A result layer of Classify extent. Its file is changed.</source>
   <translation>Une couche de résultat de « Classer l'emprise ». Son fichier est modifié.</translation>
  </message>
  <message>
   <source>A result layer. Not set: the first result.</source>
   <translation>Une couche de résultat. Non défini : le premier résultat.</translation>
  </message>
  <message>
   <source>A section has a label if the class covers at least this share of its area.</source>
   <translation>Une section a une étiquette si la classe couvre au moins cette part de sa surface.</translation>
  </message>
  <message>
   <source>A section is left out if a smaller share of its area has clear data.</source>
   <translation>Une section est omise si une plus petite part de sa surface a des données claires.</translation>
  </message>
  <message>
   <source>A section is left out if more than this share of its area has no class in the reference.</source>
   <translation>Une section est omise si plus que cette part de sa surface n'a pas de classe dans la référence.</translation>
  </message>
  <message>
   <source>A server or a folder to download models from, in place of the published addresses.</source>
   <translation>Un serveur ou un dossier d'où télécharger les modèles, au lieu des adresses publiées.</translation>
  </message>
  <message>
   <source>A trained model needs fewer sections to learn from; its bands and architecture are kept.</source>
   <translation>Un modèle entraîné a besoin de moins de sections pour apprendre ; ses bandes et son architecture sont gardées.</translation>
  </message>
  <message>
   <source>A training is running in '{folder}'; wait for it, stop it, or choose another output.</source>
   <translation>Un entraînement est en cours dans « {folder} » ; attendez-le, arrêtez-le, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <source>A training set is a folder created by &lt;i&gt;Build training set&lt;/i&gt; or &lt;i&gt;Import BigEarthNet&lt;/i&gt;. Training sets used together must have the same labels and bands.</source>
   <translation>Un jeu d'entraînement est un dossier créé par &lt;i&gt;Construire un jeu d'entraînement&lt;/i&gt; ou &lt;i&gt;Importer BigEarthNet&lt;/i&gt;. Les jeux utilisés ensemble doivent avoir les mêmes étiquettes et bandes.</translation>
  </message>
  <message>
   <source>AREA holds no polygon</source>
   <translation>AREA ne contient aucun polygone</translation>
  </message>
  <message>
   <source>Accuracy of {name}</source>
   <translation>Exactitude de {name}</translation>
  </message>
  <message>
   <source>Add a Sentinel-2 scene to the project and choose it as the scene.</source>
   <translation>Ajoutez une scène Sentinel-2 au projet et choisissez-la comme scène.</translation>
  </message>
  <message>
   <source>Add a land-cover reference to the project: polygons or a raster of classes.</source>
   <translation>Ajoutez une référence d'occupation du sol au projet : des polygones ou un raster de classes.</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Ajouter un fichier de modèle</translation>
  </message>
  <message>
   <source>Add file…</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <source>Add folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add novelty to model</source>
   <translation>Ajouter la nouveauté à un modèle</translation>
  </message>
  <message>
   <source>Add the Sentinel-2 scene to classify to the project.</source>
   <translation>Ajoutez au projet la scène Sentinel-2 à classer.</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Ajouter {name}</translation>
  </message>
  <message>
   <source>Adds the labels of another model, by 300 m patch, to a training set as a second target.</source>
   <translation>Ajoute les étiquettes d'un autre modèle, par patch de 300 m, à un jeu d'entraînement comme seconde cible.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Agreement of the dates</source>
   <translation>Accord des dates</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All bands</source>
   <translation>Toutes les bandes</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>All labels correct</source>
   <translation>Toutes les étiquettes correctes</translation>
  </message>
  <message>
   <source>All scores</source>
   <translation>Tous les scores</translation>
  </message>
  <message>
   <source>All scores for other programs.</source>
   <translation>Tous les scores pour d'autres programmes.</translation>
  </message>
  <message>
   <source>All sections come from one place: the scores do not show how good the model is at other places.</source>
   <translation>Toutes les sections viennent d'un seul lieu : les scores ne montrent pas la qualité du modèle ailleurs.</translation>
  </message>
  <message>
   <source>All sections come from {n} block of neighbouring sections: the intervals are rough.</source>
   <translation>Toutes les sections viennent de {n} bloc de sections voisines : les intervalles sont approximatifs.</translation>
  </message>
  <message>
   <source>All sections come from {n} place: the scores may differ at other places, and the intervals are rough.</source>
   <translation>Toutes les sections viennent de {n} lieu : les scores peuvent différer ailleurs, et les intervalles sont approximatifs.</translation>
  </message>
  <message>
   <source>All sections have an error.</source>
   <translation>Toutes les sections ont une erreur.</translation>
  </message>
  <message>
   <source>All twelve</source>
   <translation>Les douze</translation>
  </message>
  <message>
   <source>All, from north-west</source>
   <translation>Toutes, depuis le nord-ouest</translation>
  </message>
  <message>
   <source>Allow Level-1C</source>
   <translation>Autoriser le Level-1C</translation>
  </message>
  <message>
   <source>Allow Level-1C (less reliable labels)</source>
   <translation>Autoriser le Level-1C (étiquettes moins fiables)</translation>
  </message>
  <message>
   <source>Allow Level-1C (makes a Level-1C model)</source>
   <translation>Autoriser le Level-1C (donne un modèle Level-1C)</translation>
  </message>
  <message>
   <source>Also sections that were not corrected</source>
   <translation>Aussi les sections non corrigées</translation>
  </message>
  <message>
   <source>Also write a GeoParquet data set</source>
   <translation>Écrire aussi un jeu de données GeoParquet</translation>
  </message>
  <message>
   <source>An .onnx file. The same settings resume a training that was stopped.</source>
   <translation>Un fichier .onnx. Les mêmes réglages reprennent un entraînement arrêté.</translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>Another run is writing to '{path}'; wait for it, or choose another output.</source>
   <translation>Un autre traitement écrit dans « {path} » ; attendez-le, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <source>Any layer of a Sentinel-2 product (its other bands are found), or a stack with all bands.</source>
   <translation>N'importe quelle couche d'un produit Sentinel-2 (ses autres bandes sont trouvées), ou un empilement de toutes les bandes.</translation>
  </message>
  <message>
   <source>Any layer of a product, also zipped (its other bands are found), or a stack with all bands.</source>
   <translation>N'importe quelle couche d'un produit, aussi zippé (ses autres bandes sont trouvées), ou un empilement de toutes les bandes.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Area (km²)</source>
   <translation>Surface (km²)</translation>
  </message>
  <message>
   <source>Area of each label in km²</source>
   <translation>Surface de chaque étiquette en km²</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Zones</translation>
  </message>
  <message>
   <source>Areas of the sections that hold the label, not of the label itself. The bars are shares of the {total} km² that were assessed; the agreement is the share of this area where both have the label or both lack it.</source>
   <translation>Surfaces des sections qui ont l'étiquette, non de l'étiquette elle-même. Les barres sont des parts des {total} km² évalués ; l'accord est la part de cette surface où les deux ont l'étiquette ou aucun des deux.</translation>
  </message>
  <message>
   <source>As after a training with folds; otherwise only the training sections, if there are any.</source>
   <translation>Comme après un entraînement avec plis ; sinon seulement les sections d'entraînement, s'il y en a.</translation>
  </message>
  <message>
   <source>As in Table 1 of Sumbul and Demir (2019): each score is computed per section, then averaged.</source>
   <translation>Comme dans le tableau 1 de Sumbul et Demir (2019) : chaque score est calculé par section, puis moyenné.</translation>
  </message>
  <message>
   <source>As in the paper</source>
   <translation>Comme dans l'article</translation>
  </message>
  <message>
   <source>As stored</source>
   <translation>Comme enregistré</translation>
  </message>
  <message>
   <source>As suggested in {layer}</source>
   <translation>Comme proposé dans {layer}</translation>
  </message>
  <message>
   <source>As the preset</source>
   <translation>Comme le préréglage</translation>
  </message>
  <message>
   <source>Assess accuracy</source>
   <translation>Évaluer l'exactitude</translation>
  </message>
  <message>
   <source>Assign bands</source>
   <translation>Affecter les bandes</translation>
  </message>
  <message>
   <source>Assign bands of {layer}</source>
   <translation>Affecter les bandes de {layer}</translation>
  </message>
  <message>
   <source>Assign bands…</source>
   <translation>Affecter les bandes…</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Attribuée</translation>
  </message>
  <message>
   <source>Assignment of bands</source>
   <translation>Affectation des bandes</translation>
  </message>
  <message>
   <source>Assigns the labels of a result layer anew with other thresholds, without a new run.</source>
   <translation>Attribue à nouveau les étiquettes d'une couche de résultat avec d'autres seuils, sans nouveau traitement.</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Affecter…</translation>
  </message>
  <message>
   <source>Assumed: {sentence}</source>
   <translation>Supposé : {sentence}</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Hypothèses</translation>
  </message>
  <message>
   <source>At the speed of your last training ({speed:.0f} sections per second) it takes at most {time}.</source>
   <translation>À la vitesse de votre dernier entraînement ({speed:.0f} sections par seconde), cela dure au plus {time}.</translation>
  </message>
  <message>
   <source>At {pixel} m, in {file}: {bands}.</source>
   <translation>À {pixel} m, dans {file} : {bands}.</translation>
  </message>
  <message>
   <source>At {pixel} m: {bands}.</source>
   <translation>À {pixel} m : {bands}.</translation>
  </message>
  <message>
   <source>Attention, lowest to highest:</source>
   <translation>Attention, de la plus basse à la plus haute :</translation>
  </message>
  <message>
   <source>Attention, mean of its rows</source>
   <translation>Attention, moyenne de ses lignes</translation>
  </message>
  <message>
   <source>Automatic (fits the scene)</source>
   <translation>Automatique (adapté à la scène)</translation>
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
   <translation>Retour</translation>
  </message>
  <message>
   <source>Background of the map</source>
   <translation>Fond de la carte</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Bande</translation>
  </message>
  <message>
   <source>Band assignment</source>
   <translation>Affectation des bandes</translation>
  </message>
  <message>
   <source>Band of the layer</source>
   <translation>Bande de la couche</translation>
  </message>
  <message>
   <source>Band order</source>
   <translation>Ordre des bandes</translation>
  </message>
  <message>
   <source>Band {bands} looks like a mask and is not used.</source>
   <translation>La bande {bands} ressemble à un masque et n'est pas utilisée.</translation>
  </message>
  <message>
   <source>Band {band} is taken as the scene classification (SCL).</source>
   <translation>La bande {band} est prise comme classification de scène (SCL).</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>Bande {number}</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Bands that a scene lacks are replaced by their training means; the result names them.</source>
   <translation>Les bandes qui manquent à une scène sont remplacées par leurs moyennes d'entraînement ; le résultat les nomme.</translation>
  </message>
  <message>
   <source>Bands that the scene lacks and that were replaced by the training mean; NULL if there are none.</source>
   <translation>Bandes qui manquent à la scène et qui ont été remplacées par la moyenne d'entraînement ; NULL s'il n'y en a pas.</translation>
  </message>
  <message>
   <source>Bands that the scene lacks are replaced by their training means; the result names them.</source>
   <translation>Les bandes qui manquent à la scène sont remplacées par leurs moyennes d'entraînement ; le résultat les nomme.</translation>
  </message>
  <message>
   <source>Bands {bands} look like masks and are not used.</source>
   <translation>Les bandes {bands} ressemblent à des masques et ne sont pas utilisées.</translation>
  </message>
  <message>
   <source>Bands: {bands}</source>
   <translation>Bandes : {bands}</translation>
  </message>
  <message>
   <source>Baselines</source>
   <translation>Méthodes simples</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Taille de lot</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Below each score: its interval, {method}</source>
   <translation>Sous chaque score : son intervalle, {method}</translation>
  </message>
  <message>
   <source>Best clear</source>
   <translation>La plus claire</translation>
  </message>
  <message>
   <source>BigEarthNet archive</source>
   <translation>Archive BigEarthNet</translation>
  </message>
  <message>
   <source>BigEarthNet labels</source>
   <translation>Étiquettes BigEarthNet</translation>
  </message>
  <message>
   <source>BigEarthNet v2.0 cannot be read</source>
   <translation>BigEarthNet v2.0 ne peut pas être lu</translation>
  </message>
  <message>
   <source>BigEarthNet, 19 labels</source>
   <translation>BigEarthNet, 19 étiquettes</translation>
  </message>
  <message>
   <source>Blocks of neighbouring sections</source>
   <translation>Blocs de sections voisines</translation>
  </message>
  <message>
   <source>Both BANDS and BAND_ORDER are set; clear one of them.</source>
   <translation>BANDS et BAND_ORDER sont tous deux définis ; videz l'un des deux.</translation>
  </message>
  <message>
   <source>Build a training set from a scene and a reference</source>
   <translation>Construire un jeu d'entraînement à partir d'une scène et d'une référence</translation>
  </message>
  <message>
   <source>Build of ONNX Runtime</source>
   <translation>Version d'ONNX Runtime</translation>
  </message>
  <message>
   <source>Build or choose a training set in step 1 first.</source>
   <translation>Construisez ou choisissez d'abord un jeu d'entraînement à l'étape 1.</translation>
  </message>
  <message>
   <source>Build training set</source>
   <translation>Construire un jeu d'entraînement</translation>
  </message>
  <message>
   <source>Building the training set…</source>
   <translation>Construction du jeu d'entraînement…</translation>
  </message>
  <message>
   <source>Built or used before</source>
   <translation>Construits ou utilisés auparavant</translation>
  </message>
  <message>
   <source>Bundled model “{name}”</source>
   <translation>Modèle fourni « {name} »</translation>
  </message>
  <message>
   <source>By default the .json file of the same name beside the .onnx file.</source>
   <translation>Par défaut le fichier .json du même nom à côté du fichier .onnx.</translation>
  </message>
  <message>
   <source>By place</source>
   <translation>Par lieu</translation>
  </message>
  <message>
   <source>By the file name</source>
   <translation>D'après le nom du fichier</translation>
  </message>
  <message>
   <source>By the folder</source>
   <translation>D'après le dossier</translation>
  </message>
  <message>
   <source>By the values that occur in {band}, 65535 is taken as reflectance 1.</source>
   <translation>D'après les valeurs présentes dans {band}, 65535 est pris comme réflectance 1.</translation>
  </message>
  <message>
   <source>CA-ConvBiLSTM (the paper's comparison)</source>
   <translation>CA-ConvBiLSTM (la comparaison de l'article)</translation>
  </message>
  <message>
   <source>CORINE, 43 labels</source>
   <translation>CORINE, 43 étiquettes</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>CPU ({n} thread)</source>
   <translation>CPU ({n} thread)</translation>
  </message>
  <message>
   <source>CPU ({n} thread, int8)</source>
   <translation>CPU ({n} thread, int8)</translation>
  </message>
  <message>
   <source>CPU ({n} threads)</source>
   <translation>CPU ({n} threads)</translation>
  </message>
  <message>
   <source>CPU ({n} threads, int8)</source>
   <translation>CPU ({n} threads, int8)</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>Fichiers CSV</translation>
  </message>
  <message>
   <source>CSV with geometry</source>
   <translation>CSV avec géométrie</translation>
  </message>
  <message>
   <source>Calibration error</source>
   <translation>Erreur de calibration</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled before the first section; nothing was written.</source>
   <translation>Annulé avant la première section ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Cancelled. Finished epochs are kept; the same settings resume after them.</source>
   <translation>Annulé. Les époques terminées sont conservées ; les mêmes réglages reprennent après elles.</translation>
  </message>
  <message>
   <source>Cancelled. Finished rows are in {file}; classify again with the same settings to continue.</source>
   <translation>Annulé. Les lignes terminées sont dans {file} ; classez à nouveau avec les mêmes réglages pour continuer.</translation>
  </message>
  <message>
   <source>Cancelled. Imported sections are kept; the same settings and folder continue with the rest.</source>
   <translation>Annulé. Les sections importées sont conservées ; les mêmes réglages et le même dossier continuent avec le reste.</translation>
  </message>
  <message>
   <source>Cancelled. Start again with the same settings to resume after the last epoch.</source>
   <translation>Annulé. Relancez avec les mêmes réglages pour reprendre après la dernière époque.</translation>
  </message>
  <message>
   <source>Cancelled. The finished rows are kept; start the same run again to resume it.</source>
   <translation>Annulé. Les lignes terminées sont conservées ; relancez le même traitement pour le reprendre.</translation>
  </message>
  <message>
   <source>Cancelled. Written sections are kept; the same command continues with the rest.</source>
   <translation>Annulé. Les sections écrites sont conservées ; la même commande continue avec le reste.</translation>
  </message>
  <message>
   <source>Cancelled; no package was installed and nothing was changed.</source>
   <translation>Annulé ; aucun paquet n'a été installé et rien n'a été modifié.</translation>
  </message>
  <message>
   <source>Cancelled; no report is written.</source>
   <translation>Annulé ; aucun rapport n'est écrit.</translation>
  </message>
  <message>
   <source>Cancelled; nothing is written.</source>
   <translation>Annulé ; rien n'est écrit.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was imported.</source>
   <translation>Annulé ; rien n'a été importé.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Cancelled; the same command resumes after the last finished epoch.</source>
   <translation>Annulé ; la même commande reprend après la dernière époque terminée.</translation>
  </message>
  <message>
   <source>Cancelled; the same download continues with what is missing ({done} of {total} MB are there).</source>
   <translation>Annulé ; le même téléchargement continue avec ce qui manque ({done} Mo sur {total} sont là).</translation>
  </message>
  <message>
   <source>Cancelled; the same download continues with what is missing when it is started again.</source>
   <translation>Annulé ; le même téléchargement continue avec ce qui manque quand il est relancé.</translation>
  </message>
  <message>
   <source>Cancelled; the training set is as it was.</source>
   <translation>Annulé ; le jeu d'entraînement est resté tel quel.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>Change of probability: {label}</source>
   <translation>Changement de probabilité : {label}</translation>
  </message>
  <message>
   <source>Change thresholds</source>
   <translation>Modifier les seuils</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Changes by label</source>
   <translation>Changements par étiquette</translation>
  </message>
  <message>
   <source>Changes of labels</source>
   <translation>Changements d'étiquettes</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Choose a file that you have downloaded: &lt;i&gt;model.safetensors&lt;/i&gt; of BigEarthNet v2.0 with its &lt;i&gt;config.json&lt;/i&gt; in the same folder, a checkpoint of the K-Branch CNN (&lt;i&gt;.index&lt;/i&gt;, &lt;i&gt;.zip&lt;/i&gt;) or an ONNX classifier (&lt;i&gt;.onnx&lt;/i&gt;) with a description (&lt;i&gt;.json&lt;/i&gt;). The licence of the model also applies to the imported file.</source>
   <translation>Choisissez un fichier que vous avez téléchargé : &lt;i&gt;model.safetensors&lt;/i&gt; de BigEarthNet v2.0 avec son &lt;i&gt;config.json&lt;/i&gt; dans le même dossier, un checkpoint du K-Branch CNN (&lt;i&gt;.index&lt;/i&gt;, &lt;i&gt;.zip&lt;/i&gt;) ou un classifieur ONNX (&lt;i&gt;.onnx&lt;/i&gt;) avec une description (&lt;i&gt;.json&lt;/i&gt;). La licence du modèle s'applique aussi au fichier importé.</translation>
  </message>
  <message>
   <source>Choose a model file</source>
   <translation>Choisir un fichier de modèle</translation>
  </message>
  <message>
   <source>Choose a product</source>
   <translation>Choisir un produit</translation>
  </message>
  <message>
   <source>Choose a scene</source>
   <translation>Choisir une scène</translation>
  </message>
  <message>
   <source>Choose either a model as TEACHER or a file of SHARES.</source>
   <translation>Choisissez soit un modèle comme TEACHER, soit un fichier de SHARES.</translation>
  </message>
  <message>
   <source>Choose the Sentinel-2 scene first.</source>
   <translation>Choisissez d'abord la scène Sentinel-2.</translation>
  </message>
  <message>
   <source>Choose the field of the polygons that holds the class.</source>
   <translation>Choisissez le champ des polygones qui contient la classe.</translation>
  </message>
  <message>
   <source>Choose the file to save the trained model to.</source>
   <translation>Choisissez le fichier où enregistrer le modèle entraîné.</translation>
  </message>
  <message>
   <source>Choose the model file of the teacher, or train without a teacher.</source>
   <translation>Choisissez le fichier du modèle enseignant, ou entraînez sans enseignant.</translation>
  </message>
  <message>
   <source>Choose the model file to start from, or train from scratch.</source>
   <translation>Choisissez le fichier du modèle de départ, ou entraînez depuis zéro.</translation>
  </message>
  <message>
   <source>Choose the order of the scene's bands in the list “Band order”.</source>
   <translation>Choisissez l'ordre des bandes de la scène dans la liste « Ordre des bandes ».</translation>
  </message>
  <message>
   <source>Choose the output folder of the training set.</source>
   <translation>Choisissez le dossier de sortie du jeu d'entraînement.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Choosing versions that fit the packages of QGIS…</source>
   <translation>Choix de versions adaptées aux paquets de QGIS…</translation>
  </message>
  <message>
   <source>Chosen by the graphics card</source>
   <translation>Choisi d'après la carte graphique</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Class {value}</source>
   <translation>Classe {value}</translation>
  </message>
  <message>
   <source>Classes that are in no section are left out of the label set: {names}.</source>
   <translation>Les classes qui ne sont dans aucune section sont omises du jeu d'étiquettes : {names}.</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classées</translation>
  </message>
  <message>
   <source>Classified area (km²)</source>
   <translation>Surface classée (km²)</translation>
  </message>
  <message>
   <source>Classified scenes</source>
   <translation>Scènes classées</translation>
  </message>
  <message>
   <source>Classified sections</source>
   <translation>Sections classées</translation>
  </message>
  <message>
   <source>Classifies all scenes of folders, lists or catalogues into one folder.</source>
   <translation>Classe toutes les scènes de dossiers, listes ou catalogues dans un dossier.</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Classer</translation>
  </message>
  <message>
   <source>Classify a scene, change thresholds, and correct the labels of sections</source>
   <translation>Classer une scène, changer les seuils et corriger les étiquettes des sections</translation>
  </message>
  <message>
   <source>Classify extent</source>
   <translation>Classer l'emprise</translation>
  </message>
  <message>
   <source>Classify extent: label the land cover of the active Sentinel-2 layer (LandLabels)</source>
   <translation>Classer l'emprise : étiqueter l'occupation du sol de la couche Sentinel-2 active (LandLabels)</translation>
  </message>
  <message>
   <source>Classify many scenes</source>
   <translation>Classer de nombreuses scènes</translation>
  </message>
  <message>
   <source>Classify the active Sentinel-2 layer with this model</source>
   <translation>Classer la couche Sentinel-2 active avec ce modèle</translation>
  </message>
  <message>
   <source>Classify with this model</source>
   <translation>Classer avec ce modèle</translation>
  </message>
  <message>
   <source>Classify…</source>
   <translation>Classer…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Clear share</source>
   <translation>Part claire</translation>
  </message>
  <message>
   <source>Click a section on the map, or press Next.</source>
   <translation>Cliquez sur une section de la carte, ou appuyez sur Suivant.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Cloud mask</source>
   <translation>Masque de nuages</translation>
  </message>
  <message>
   <source>Cloud mask (0 is clear): {file}.</source>
   <translation>Masque de nuages (0 est clair) : {file}.</translation>
  </message>
  <message>
   <source>Cloud probability (clear up to 40 %): {file}.</source>
   <translation>Probabilité de nuages (clair jusqu'à 40 %) : {file}.</translation>
  </message>
  <message>
   <source>Clouds: the product has no cloud mask, so the clear share is not known.</source>
   <translation>Nuages : le produit n'a pas de masque de nuages, la part claire n'est donc pas connue.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes and values such as arable=0.4,urban=0.6; the field codes has the codes of the labels.</source>
   <translation>Des codes et des valeurs comme arable=0.4,urban=0.6 ; le champ codes contient les codes des étiquettes.</translation>
  </message>
  <message>
   <source>Codes of the labels, such as arable,urban. Not set: those that occur in the layer.</source>
   <translation>Codes des étiquettes, comme arable,urban. Non défini : celles présentes dans la couche.</translation>
  </message>
  <message>
   <source>Codes of the same labels, separated by “,”.</source>
   <translation>Codes des mêmes étiquettes, séparés par « , ».</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <source>Column in the grid, from west.</source>
   <translation>Colonne dans la grille, depuis l'ouest.</translation>
  </message>
  <message>
   <source>Compare on the sections of</source>
   <translation>Comparer sur les sections de</translation>
  </message>
  <message>
   <source>Compare results</source>
   <translation>Comparer des résultats</translation>
  </message>
  <message>
   <source>Compare with baselines</source>
   <translation>Comparer avec des méthodes simples</translation>
  </message>
  <message>
   <source>Compared on the sections of</source>
   <translation>Comparé sur les sections de</translation>
  </message>
  <message>
   <source>Compares the labels of a result layer with a reference on the same ground.</source>
   <translation>Compare les étiquettes d'une couche de résultat à une référence du même terrain.</translation>
  </message>
  <message>
   <source>Comparing {n} section with the reference.</source>
   <translation>Comparaison de {n} section avec la référence.</translation>
  </message>
  <message>
   <source>Comparing {n} sections with the reference.</source>
   <translation>Comparaison de {n} sections avec la référence.</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Complet</translation>
  </message>
  <message>
   <source>Computes the share and the expected area of each label over municipalities, parks or other polygons.</source>
   <translation>Calcule la part et la surface attendue de chaque étiquette sur des communes, parcs ou autres polygones.</translation>
  </message>
  <message>
   <source>Computing the evidence…</source>
   <translation>Calcul de l'évidence…</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmer</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmée</translation>
  </message>
  <message>
   <source>Continue the download</source>
   <translation>Continuer le téléchargement</translation>
  </message>
  <message>
   <source>ConvNeXt V2 base, BigEarthNet v2.0</source>
   <translation>ConvNeXt V2 base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Convert files of a published model that you have downloaded yourself</source>
   <translation>Convertir les fichiers d'un modèle publié que vous avez téléchargés vous-même</translation>
  </message>
  <message>
   <source>Converting the model…</source>
   <translation>Conversion du modèle…</translation>
  </message>
  <message>
   <source>Converts a published model into a LandLabels model, without torch and TensorFlow.</source>
   <translation>Convertit un modèle publié en un modèle LandLabels, sans torch ni TensorFlow.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy a LandLabels .onnx file into the list; other models are imported</source>
   <translation>Copier un fichier .onnx de LandLabels dans la liste ; les autres modèles s'importent</translation>
  </message>
  <message>
   <source>Corrected at</source>
   <translation>Corrigée le</translation>
  </message>
  <message>
   <source>Corrected by</source>
   <translation>Corrigée par</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Correction</translation>
  </message>
  <message>
   <source>Count labels</source>
   <translation>Compter les étiquettes</translation>
  </message>
  <message>
   <source>Count the labels and show the positions of the sections, without reading pixels.</source>
   <translation>Compte les étiquettes et montre la position des sections, sans lire les pixels.</translation>
  </message>
  <message>
   <source>Counting labels…</source>
   <translation>Comptage des étiquettes…</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Couverture</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Plis de la validation croisée</translation>
  </message>
  <message>
   <source>Cross-validation of {sections} from {places}, each classified by a network that was not trained on its place; written by LandLabels on {date}.</source>
   <translation>Validation croisée de {sections} de {places}, chacune classée par un réseau qui n'a pas été entraîné sur son lieu ; écrit par LandLabels le {date}.</translation>
  </message>
  <message>
   <source>Cross-validation on {total} sections: {trainings} networks are trained for {epochs} epochs each, the last one on all sections; that one is the result, the others give its scores and thresholds.</source>
   <translation>Validation croisée sur {total} sections : {trainings} réseaux sont entraînés {epochs} époques chacun, le dernier sur toutes les sections ; celui-ci est le résultat, les autres donnent ses scores et seuils.</translation>
  </message>
  <message>
   <source>Cross-validations with other folds and another seed each; the report has their mean and spread.</source>
   <translation>Validations croisées avec chacune d'autres plis et une autre graine ; le rapport a leur moyenne et leur dispersion.</translation>
  </message>
  <message>
   <source>Current map extent only</source>
   <translation>Emprise actuelle de la carte seulement</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Ordonnanceur Dask</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modèle par défaut</translation>
  </message>
  <message>
   <source>Default: those of the preset</source>
   <translation>Par défaut : ceux du préréglage</translation>
  </message>
  <message>
   <source>Default: {name}</source>
   <translation>Par défaut : {name}</translation>
  </message>
  <message>
   <source>Delete the model and its files</source>
   <translation>Supprimer le modèle et ses fichiers</translation>
  </message>
  <message>
   <source>Delete the model “{name}” and its files?</source>
   <translation>Supprimer le modèle « {name} » et ses fichiers ?</translation>
  </message>
  <message>
   <source>Delete the packages that LandLabels installed in '{folder}'? Those of QGIS stay as they are.</source>
   <translation>Supprimer les paquets que LandLabels a installés dans « {folder} » ? Ceux de QGIS restent tels quels.</translation>
  </message>
  <message>
   <source>Demonstration model trained on {sections} of {data}{where}: it shows how LandLabels works; do not rely on its maps.</source>
   <translation>Modèle de démonstration entraîné sur {sections} de {data}{where} : il montre comment LandLabels fonctionne ; ne vous fiez pas à ses cartes.</translation>
  </message>
  <message>
   <source>Demonstration model; do not rely on its maps.</source>
   <translation>Modèle de démonstration ; ne vous fiez pas à ses cartes.</translation>
  </message>
  <message>
   <source>Dense vegetation in B08 has a reflectance of at most about {highest:.2f}, less than it has even in winter: the numbers may not be reflectance x {scale:.0f}. If so, multiply them first; otherwise the labels are wrong.</source>
   <translation>La végétation dense dans B08 a une réflectance d'au plus {highest:.2f} environ, moins que même en hiver : les nombres ne sont peut-être pas de la réflectance x {scale:.0f}. Si oui, multipliez-les d'abord ; sinon les étiquettes sont fausses.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Description of an ONNX classifier</source>
   <translation>Description d'un classifieur ONNX</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Détecter</translation>
  </message>
  <message>
   <source>Detected by names and pixels</source>
   <translation>Détecté par les noms et les pixels</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Device: {device}.</source>
   <translation>Périphérique : {device}.</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Périphériques</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Digital numbers: surface reflectance x 10000; NaN for no data.</source>
   <translation>Comptes numériques : réflectance de surface x 10000 ; NaN pour l'absence de données.</translation>
  </message>
  <message>
   <source>Disagreement</source>
   <translation>Désaccord</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <source>Divides a Sentinel-2 scene into sections and labels them with a land-cover reference, for training.</source>
   <translation>Divise une scène Sentinel-2 en sections et les étiquette avec une référence d'occupation du sol, pour l'entraînement.</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>Diagnostic…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Download and import models</source>
   <translation>Télécharger et importer des modèles</translation>
  </message>
  <message>
   <source>Download from</source>
   <translation>Télécharger depuis</translation>
  </message>
  <message>
   <source>Download model</source>
   <translation>Télécharger un modèle</translation>
  </message>
  <message>
   <source>Download the model from its authors' server and convert it</source>
   <translation>Télécharger le modèle du serveur de ses auteurs et le convertir</translation>
  </message>
  <message>
   <source>Download {name}</source>
   <translation>Télécharger {name}</translation>
  </message>
  <message>
   <source>Downloaded</source>
   <translation>Téléchargés</translation>
  </message>
  <message>
   <source>Downloading {address}</source>
   <translation>Téléchargement de {address}</translation>
  </message>
  <message>
   <source>Downloads a published model and converts it into a LandLabels model.</source>
   <translation>Télécharge un modèle publié et le convertit en un modèle LandLabels.</translation>
  </message>
  <message>
   <source>Drawn area</source>
   <translation>Zone dessinée</translation>
  </message>
  <message>
   <source>ESA WorldCover</source>
   <translation>ESA WorldCover</translation>
  </message>
  <message>
   <source>EXTRA is '{value}', but a quotation mark in it is not closed.</source>
   <translation>EXTRA est « {value} », mais un guillemet n'y est pas fermé.</translation>
  </message>
  <message>
   <source>Each was trained once, with seed {seed}: the intervals do not include the variation between seeds.</source>
   <translation>Chacun a été entraîné une fois, avec la graine {seed} : les intervalles n'incluent pas la variation entre graines.</translation>
  </message>
  <message>
   <source>Earth Engine's harmonised collections (by the name)</source>
   <translation>les collections harmonisées d'Earth Engine (par le nom)</translation>
  </message>
  <message>
   <source>Element 84's archive (by the name)</source>
   <translation>l'archive d'Element 84 (par le nom)</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Epoch {epoch} of {epochs}: {parts}</source>
   <translation>Époque {epoch} sur {epochs} : {parts}</translation>
  </message>
  <message>
   <source>Epoch {n} of {all}</source>
   <translation>Époque {n} sur {all}</translation>
  </message>
  <message>
   <source>Epoch {n} of {all}, about {time} left</source>
   <translation>Époque {n} sur {all}, reste environ {time}</translation>
  </message>
  <message>
   <source>Epoch {n}: training loss {loss:.4f}</source>
   <translation>Époque {n} : perte d'entraînement {loss:.4f}</translation>
  </message>
  <message>
   <source>Epoch {n}: training loss {loss:.4f}, validation loss {validation_loss:.4f}, F1 {f1:.3f}</source>
   <translation>Époque {n} : perte d'entraînement {loss:.4f}, perte de validation {validation_loss:.4f}, F1 {f1:.3f}</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Estimate the run</source>
   <translation>Estimer le traitement</translation>
  </message>
  <message>
   <source>Evaluate model</source>
   <translation>Évaluer un modèle</translation>
  </message>
  <message>
   <source>Evaluates a model on labelled sections and writes a report with scores, curves and examples.</source>
   <translation>Évalue un modèle sur des sections étiquetées et écrit un rapport avec scores, courbes et exemples.</translation>
  </message>
  <message>
   <source>Evaluation and further targets</source>
   <translation>Évaluation et autres cibles</translation>
  </message>
  <message>
   <source>Evaluation of {models}</source>
   <translation>Évaluation de {models}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Évidence</translation>
  </message>
  <message>
   <source>Evidence is shown for result layers of Classify extent.</source>
   <translation>L'évidence est montrée pour les couches de résultat de « Classer l'emprise ».</translation>
  </message>
  <message>
   <source>Evidence maps</source>
   <translation>Cartes d'évidence</translation>
  </message>
  <message>
   <source>Evidence of each patch, against the label to for the label:</source>
   <translation>Évidence de chaque patch, de contre à pour l'étiquette :</translation>
  </message>
  <message>
   <source>Evidence of labels</source>
   <translation>Évidence des étiquettes</translation>
  </message>
  <message>
   <source>Evidence: share of each patch in the logit of each label</source>
   <translation>Évidence : part de chaque patch dans le logit de chaque étiquette</translation>
  </message>
  <message>
   <source>Example sections</source>
   <translation>Sections d'exemple</translation>
  </message>
  <message>
   <source>Excel table of labels</source>
   <translation>Table Excel des étiquettes</translation>
  </message>
  <message>
   <source>Expected area of {label} (km²)</source>
   <translation>Surface attendue de {label} (km²)</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Exporter les étiquettes</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Exporter le rapport</translation>
  </message>
  <message>
   <source>Exported file</source>
   <translation>Fichier exporté</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Emprise</translation>
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
   <translation>F1 de chaque section</translation>
  </message>
  <message>
   <source>F1 of the model minus this F1</source>
   <translation>F1 du modèle moins ce F1</translation>
  </message>
  <message>
   <source>F1 of the section</source>
   <translation>F1 de la section</translation>
  </message>
  <message>
   <source>F1 of this model minus it</source>
   <translation>F1 de ce modèle moins celui-ci</translation>
  </message>
  <message>
   <source>F1 of {low} to {high} %</source>
   <translation>F1 de {low} à {high} %</translation>
  </message>
  <message>
   <source>F1 on the validation sections after each epoch; the dot marks the best macro AP</source>
   <translation>F1 sur les sections de validation après chaque époque ; le point marque la meilleure AP macro</translation>
  </message>
  <message>
   <source>F1 over all decisions: frequent labels have more weight</source>
   <translation>F1 sur toutes les décisions : les étiquettes fréquentes pèsent plus</translation>
  </message>
  <message>
   <source>F1 per section</source>
   <translation>F1 par section</translation>
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
   <translation>F2 par section</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Failures</source>
   <translation>Échecs</translation>
  </message>
  <message>
   <source>Few values of {band} are above {bright:.0f}: they may be reflectance x 1000 and not x 10000. If so, multiply them by 10 first; otherwise the labels are wrong.</source>
   <translation>Peu de valeurs de {band} dépassent {bright:.0f} : c'est peut-être de la réflectance x 1000 et non x 10000. Si oui, multipliez-les d'abord par 10 ; sinon les étiquettes sont fausses.</translation>
  </message>
  <message>
   <source>Field with names</source>
   <translation>Champ des noms</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Fichier…</translation>
  </message>
  <message>
   <source>Fill missing bands (less reliable labels)</source>
   <translation>Remplir les bandes manquantes (étiquettes moins fiables)</translation>
  </message>
  <message>
   <source>Filled bands</source>
   <translation>Bandes remplies</translation>
  </message>
  <message>
   <source>Find scenes</source>
   <translation>Chercher des scènes</translation>
  </message>
  <message>
   <source>Find the sections whose labels would teach a model most.</source>
   <translation>Trouver les sections dont les étiquettes apprendraient le plus à un modèle.</translation>
  </message>
  <message>
   <source>Finds every land-cover label in each 1.2 km section of a Sentinel-2 scene.</source>
   <translation>Trouve toutes les étiquettes d'occupation du sol dans chaque section de 1,2 km d'une scène Sentinel-2.</translation>
  </message>
  <message>
   <source>Finds the labels gained and lost between results of the same ground, and their trends.</source>
   <translation>Trouve les étiquettes gagnées et perdues entre des résultats du même terrain, et leurs tendances.</translation>
  </message>
  <message>
   <source>Finds the sections of a result whose labels would teach a model most.</source>
   <translation>Trouve les sections d'un résultat dont les étiquettes apprendraient le plus à un modèle.</translation>
  </message>
  <message>
   <source>Finished after all {n} epochs.</source>
   <translation>Terminé après les {n} époques.</translation>
  </message>
  <message>
   <source>Finished after {n} epoch.</source>
   <translation>Terminé après {n} époque.</translation>
  </message>
  <message>
   <source>Finished after {n} epoch: the validation scores did not improve further.</source>
   <translation>Terminé après {n} époque : les scores de validation ne s'amélioraient plus.</translation>
  </message>
  <message>
   <source>Finished after {n} epochs: the validation scores did not improve further.</source>
   <translation>Terminé après {n} époques : les scores de validation ne s'amélioraient plus.</translation>
  </message>
  <message>
   <source>FlatGeobuf</source>
   <translation>FlatGeobuf</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Dossier des résultats</translation>
  </message>
  <message>
   <source>Folder of the official lists</source>
   <translation>Dossier des listes officielles</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Dossier de wheels</translation>
  </message>
  <message>
   <source>Folder, file or address</source>
   <translation>Dossier, fichier ou adresse</translation>
  </message>
  <message>
   <source>Folders, patterns, CSV files, STAC files or addresses, separated by semicolons or line breaks.</source>
   <translation>Dossiers, motifs, fichiers CSV, fichiers STAC ou adresses, séparés par des points-virgules ou des retours à la ligne.</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Dossier…</translation>
  </message>
  <message>
   <source>For few sections: the network is trained once per fold without that part of the places, which then gives the scores; at last it is trained on all sections. At least 2.</source>
   <translation>Pour peu de sections : le réseau est entraîné une fois par pli sans cette partie des lieux, qui donne alors les scores ; à la fin il est entraîné sur toutes les sections. Au moins 2.</translation>
  </message>
  <message>
   <source>For few sections: the scores come from a cross-validation over places, and the result is trained on all sections. At least 2. Not set: by the splits of the training set.</source>
   <translation>Pour peu de sections : les scores viennent d'une validation croisée par lieux, et le résultat est entraîné sur toutes les sections. Au moins 2. Non défini : d'après la répartition du jeu d'entraînement.</translation>
  </message>
  <message>
   <source>For scenes whose bands are not recognised: B02=1; B03=2 for bands of the scene's layer, B04=other layer or file:1 for others. Stored for this layer after a run. auto: use names and metadata again.</source>
   <translation>Pour les scènes dont les bandes ne sont pas reconnues : B02=1; B03=2 pour des bandes de la couche de la scène, B04=autre couche ou fichier:1 pour d'autres. Enregistré pour cette couche après un traitement. auto : utiliser de nouveau les noms et métadonnées.</translation>
  </message>
  <message>
   <source>For stacks whose bands have no names; bands behind the order are not used. {options}.</source>
   <translation>Pour les empilements dont les bandes n'ont pas de nom ; les bandes après l'ordre ne sont pas utilisées. {options}.</translation>
  </message>
  <message>
   <source>For v1.0: train.csv, val.csv, test.csv and the lists of sections with snow or clouds, as .csv or .csv.bz2.</source>
   <translation>Pour la v1.0 : train.csv, val.csv, test.csv et les listes de sections avec neige ou nuages, en .csv ou .csv.bz2.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Found by the result</source>
   <translation>Trouvé par le résultat</translation>
  </message>
  <message>
   <source>From 0 to 1; higher is better. The ring marks the best epoch so far by macro AP, which is kept.</source>
   <translation>De 0 à 1 ; plus haut est meilleur. L'anneau marque la meilleure époque jusqu'ici par AP macro, qui est gardée.</translation>
  </message>
  <message>
   <source>From preset</source>
   <translation>Du préréglage</translation>
  </message>
  <message>
   <source>From the reference</source>
   <translation>De la référence</translation>
  </message>
  <message>
   <source>Full names</source>
   <translation>Noms complets</translation>
  </message>
  <message>
   <source>Further options</source>
   <translation>Autres options</translation>
  </message>
  <message>
   <source>GDAL of QGIS cannot use numpy {version} in '{folder}' ({problem}); uninstall this numpy, so that the one of QGIS is used, and restart QGIS.</source>
   <translation>GDAL de QGIS ne peut pas utiliser numpy {version} dans « {folder} » ({problem}) ; désinstallez ce numpy pour que celui de QGIS soit utilisé, et redémarrez QGIS.</translation>
  </message>
  <message>
   <source>GDAL {version} here cannot write {format}; choose another format, such as {other}.</source>
   <translation>GDAL {version} ne peut pas écrire {format} ici ; choisissez un autre format, comme {other}.</translation>
  </message>
  <message>
   <source>GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <source>GPU if there is one</source>
   <translation>GPU s'il y en a un</translation>
  </message>
  <message>
   <source>GPU on Windows (DirectML)</source>
   <translation>GPU sous Windows (DirectML)</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>Gagnées</translation>
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
   <translation>des GeoPackages, ou un dossier de sortie de classify-many</translation>
  </message>
  <message>
   <source>GeoParquet</source>
   <translation>GeoParquet</translation>
  </message>
  <message>
   <source>Give the section the labels of the model again; it is no longer confirmed.</source>
   <translation>Redonner à la section les étiquettes du modèle ; elle n'est alors plus confirmée.</translation>
  </message>
  <message>
   <source>Go back to the thresholds before the last change.</source>
   <translation>Revenir aux seuils d'avant le dernier changement.</translation>
  </message>
  <message>
   <source>HLS S30 products (by their name)</source>
   <translation>les produits HLS S30 (par leur nom)</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>Fichiers HTML</translation>
  </message>
  <message>
   <source>Hamming loss</source>
   <translation>Perte de Hamming</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hide the files</source>
   <translation>Masquer les fichiers</translation>
  </message>
  <message>
   <source>Highest cloud cover (percent)</source>
   <translation>Couverture nuageuse maximale (pour cent)</translation>
  </message>
  <message>
   <source>How QGIS shows a new result. Other styles can be chosen in the layer's menu.</source>
   <translation>Comment QGIS montre un nouveau résultat. D'autres styles se choisissent dans le menu de la couche.</translation>
  </message>
  <message>
   <source>How long it takes is shown after its first steps.</source>
   <translation>La durée est montrée après les premiers pas.</translation>
  </message>
  <message>
   <source>How they were compared</source>
   <translation>Comment ils ont été comparés</translation>
  </message>
  <message>
   <source>How unlike the model's training sections the section is, 0 to 1: the share of held-out training sections that are less unlike them. Above 0.95 the labels are not reliable. NULL if the model does not give it, or if the section was not classified.</source>
   <translation>Combien la section diffère des sections d'entraînement du modèle, de 0 à 1 : la part des sections d'entraînement réservées qui diffèrent moins. Au-dessus de 0,95 les étiquettes ne sont pas fiables. NULL si le modèle ne donne pas cette valeur, ou si la section n'a pas été classée.</translation>
  </message>
  <message>
   <source>How well the merged results agree, 0 to 1: over the labels that any of them or this layer has, the mean share of the dates on which the label is there, or absent, as in this layer. NULL if the section was not classified.</source>
   <translation>À quel point les résultats fusionnés s'accordent, 0 à 1 : sur les étiquettes de l'un d'eux ou de cette couche, la part moyenne des dates où l'étiquette est présente, ou absente, comme dans cette couche. NULL si la section n'a pas été classée.</translation>
  </message>
  <message>
   <source>If an output exists</source>
   <translation>Si une sortie existe</translation>
  </message>
  <message>
   <source>If the folder holds a run</source>
   <translation>Si le dossier contient un traitement</translation>
  </message>
  <message>
   <source>If the model exists</source>
   <translation>Si le modèle existe</translation>
  </message>
  <message>
   <source>If the model is not among the known ones. Its card names the ground that it was trained on.</source>
   <translation>Si le modèle n'est pas parmi ceux connus. Sa fiche nomme le terrain de son entraînement.</translation>
  </message>
  <message>
   <source>If the output exists</source>
   <translation>Si la sortie existe</translation>
  </message>
  <message>
   <source>If the output file exists</source>
   <translation>Si le fichier de sortie existe</translation>
  </message>
  <message>
   <source>If the output folder exists</source>
   <translation>Si le dossier de sortie existe</translation>
  </message>
  <message>
   <source>If the report exists</source>
   <translation>Si le rapport existe</translation>
  </message>
  <message>
   <source>If the trained model exists</source>
   <translation>Si le modèle entraîné existe</translation>
  </message>
  <message>
   <source>If there are fewer, all are suggested.</source>
   <translation>S'il y en a moins, toutes sont proposées.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import BigEarthNet</source>
   <translation>Importer BigEarthNet</translation>
  </message>
  <message>
   <source>Import BigEarthNet v2.0</source>
   <translation>Importer BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>Import model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importés</translation>
  </message>
  <message>
   <source>Imported from {name}; what it was trained on is not known.</source>
   <translation>Importé de {name} ; ce sur quoi il a été entraîné n'est pas connu.</translation>
  </message>
  <message>
   <source>Imports BigEarthNet, v1.0 or v2.0 (reBEN): hundreds of thousands of labelled sections for training.</source>
   <translation>Importe BigEarthNet, v1.0 ou v2.0 (reBEN) : des centaines de milliers de sections étiquetées pour l'entraînement.</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In both (km²)</source>
   <translation>Dans les deux (km²)</translation>
  </message>
  <message>
   <source>In int8</source>
   <translation>En int8</translation>
  </message>
  <message>
   <source>In place of a model: an .npz file with names (n), classes (K) and patch_probability (n, patches, K), from 0 to 1.</source>
   <translation>Au lieu d'un modèle : un fichier .npz avec names (n), classes (K) et patch_probability (n, patchs, K), de 0 à 1.</translation>
  </message>
  <message>
   <source>Inner folds</source>
   <translation>Plis internes</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <source>Install ({size} MB)</source>
   <translation>Installer ({size} Mo)</translation>
  </message>
  <message>
   <source>Install the Python packages that LandLabels needs, or find out why something fails</source>
   <translation>Installer les paquets Python dont LandLabels a besoin, ou trouver pourquoi quelque chose échoue</translation>
  </message>
  <message>
   <source>Install the packages of LandLabels</source>
   <translation>Installer les paquets de LandLabels</translation>
  </message>
  <message>
   <source>Install them with Raster &gt; LandLabels &gt; LandLabels packages.</source>
   <translation>Installez-les avec Raster &gt; LandLabels &gt; Paquets de LandLabels.</translation>
  </message>
  <message>
   <source>Install without a network, from a folder of wheels (.whl files).</source>
   <translation>Installer sans réseau, à partir d'un dossier de wheels (fichiers .whl).</translation>
  </message>
  <message>
   <source>Installing {packages}…</source>
   <translation>Installation de {packages}…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Installer…</translation>
  </message>
  <message>
   <source>Interpreter for installing and training: {path}</source>
   <translation>Interpréteur pour l'installation et l'entraînement : {path}</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Intervalles</translation>
  </message>
  <message>
   <source>It has the {shares}, {n} class.</source>
   <translation>Il a les {shares}, {n} classe.</translation>
  </message>
  <message>
   <source>It has the {shares}, {n} classes.</source>
   <translation>Il a les {shares}, {n} classes.</translation>
  </message>
  <message>
   <source>JSON files</source>
   <translation>Fichiers JSON</translation>
  </message>
  <message>
   <source>K-Branch CNN, BigEarthNet v1.0, 19 labels</source>
   <translation>K-Branch CNN, BigEarthNet v1.0, 19 étiquettes</translation>
  </message>
  <message>
   <source>K-Branch CNN, BigEarthNet v1.0, 43 labels</source>
   <translation>K-Branch CNN, BigEarthNet v1.0, 43 étiquettes</translation>
  </message>
  <message>
   <source>Kept in one fold: {rule}</source>
   <translation>Gardés dans un même groupe : {rule}</translation>
  </message>
  <message>
   <source>Kept in one split: {rule}</source>
   <translation>Gardés dans un même sous-ensemble : {rule}</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Label set</source>
   <translation>Jeu d'étiquettes</translation>
  </message>
  <message>
   <source>Label statistics</source>
   <translation>Statistiques des étiquettes</translation>
  </message>
  <message>
   <source>Label statistics by area</source>
   <translation>Statistiques des étiquettes par zone</translation>
  </message>
  <message>
   <source>Label with most evidence</source>
   <translation>Étiquette avec le plus d'évidence</translation>
  </message>
  <message>
   <source>Label with most evidence in each patch</source>
   <translation>Étiquette avec le plus d'évidence dans chaque patch</translation>
  </message>
  <message>
   <source>Label with the largest expected area</source>
   <translation>Étiquette avec la plus grande surface attendue</translation>
  </message>
  <message>
   <source>Label, sections, km², mean probability</source>
   <translation>Étiquette, sections, km², probabilité moyenne</translation>
  </message>
  <message>
   <source>Labelled sections</source>
   <translation>Sections étiquetées</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Labels ({n}): {names}</source>
   <translation>Étiquettes ({n}) : {names}</translation>
  </message>
  <message>
   <source>Labels after</source>
   <translation>Étiquettes après</translation>
  </message>
  <message>
   <source>Labels and probabilities</source>
   <translation>Étiquettes et probabilités</translation>
  </message>
  <message>
   <source>Labels before</source>
   <translation>Étiquettes avant</translation>
  </message>
  <message>
   <source>Labels below it are left out, except those of sections corrected by hand. Not set: all labels.</source>
   <translation>Les étiquettes en dessous sont omises, sauf celles des sections corrigées à la main. Non défini : toutes les étiquettes.</translation>
  </message>
  <message>
   <source>Labels come from the model {names} and not from a reference: scores on these sections show how well a new model agrees with it, not how often it is right.</source>
   <translation>Les étiquettes viennent du modèle {names} et non d'une référence : les scores sur ces sections montrent à quel point un nouveau modèle s'accorde avec lui, et non combien de fois il a raison.</translation>
  </message>
  <message>
   <source>Labels gained</source>
   <translation>Étiquettes gagnées</translation>
  </message>
  <message>
   <source>Labels in the map</source>
   <translation>Étiquettes de la carte</translation>
  </message>
  <message>
   <source>Labels in the reference</source>
   <translation>Étiquettes de la référence</translation>
  </message>
  <message>
   <source>Labels lost</source>
   <translation>Étiquettes perdues</translation>
  </message>
  <message>
   <source>Labels of classes</source>
   <translation>Étiquettes des classes</translation>
  </message>
  <message>
   <source>Labels with fewer than {few} training sections ({n}): {names}.</source>
   <translation>Étiquettes avec moins de {few} sections d'entraînement ({n}) : {names}.</translation>
  </message>
  <message>
   <source>Labels with too few training sections, which are never assigned: {names}.</source>
   <translation>Étiquettes avec trop peu de sections d'entraînement, jamais attribuées : {names}.</translation>
  </message>
  <message>
   <source>Labels without a training section ({n}): {names}.</source>
   <translation>Étiquettes sans section d'entraînement ({n}) : {names}.</translation>
  </message>
  <message>
   <source>Labels without sections</source>
   <translation>Étiquettes sans sections</translation>
  </message>
  <message>
   <source>Land-cover labels of Sentinel-2 scenes</source>
   <translation>Étiquettes d'occupation du sol de scènes Sentinel-2</translation>
  </message>
  <message>
   <source>Land-cover reference</source>
   <translation>Référence d'occupation du sol</translation>
  </message>
  <message>
   <source>LandLabels</source>
   <translation>LandLabels</translation>
  </message>
  <message>
   <source>LandLabels doctor</source>
   <translation>Diagnostic de LandLabels</translation>
  </message>
  <message>
   <source>LandLabels model</source>
   <translation>Modèle LandLabels</translation>
  </message>
  <message>
   <source>LandLabels models</source>
   <translation>Modèles LandLabels</translation>
  </message>
  <message>
   <source>LandLabels needs Python packages that QGIS may not include. They are downloaded into a separate folder; QGIS and its packages are not changed.</source>
   <translation>LandLabels a besoin de paquets Python que QGIS peut ne pas inclure. Ils sont téléchargés dans un dossier séparé ; QGIS et ses paquets ne sont pas modifiés.</translation>
  </message>
  <message>
   <source>LandLabels packages</source>
   <translation>Paquets de LandLabels</translation>
  </message>
  <message>
   <source>LandLabels packages…</source>
   <translation>Paquets de LandLabels…</translation>
  </message>
  <message>
   <source>Landsat</source>
   <translation>Landsat</translation>
  </message>
  <message>
   <source>Latitude (°)</source>
   <translation>Latitude (°)</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Layers of one tile and one grid, in any order; their changes must be saved.</source>
   <translation>Couches d'une tuile et d'une grille, dans n'importe quel ordre ; leurs modifications doivent être enregistrées.</translation>
  </message>
  <message>
   <source>Leaves out the labels that the reference has nowhere, if it has no classes for them.</source>
   <translation>Omet les étiquettes que la référence n'a nulle part, si elle n'a pas de classes pour elles.</translation>
  </message>
  <message>
   <source>Lets a model say how unlike its training sections each section is.</source>
   <translation>Permet à un modèle de dire combien chaque section diffère de ses sections d'entraînement.</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Level-1C allowed or not</source>
   <translation>Level-1C autorisé ou non</translation>
  </message>
  <message>
   <source>Level-1C is top-of-atmosphere reflectance; a model trained on it is for Level-1C scenes.</source>
   <translation>Le Level-1C est de la réflectance au sommet de l'atmosphère ; un modèle entraîné dessus est pour des scènes Level-1C.</translation>
  </message>
  <message>
   <source>Level-1C is top-of-atmosphere reflectance; the models are trained on Level-2A.</source>
   <translation>Le Level-1C est de la réflectance au sommet de l'atmosphère ; les modèles sont entraînés sur du Level-2A.</translation>
  </message>
  <message>
   <source>Level: {level}</source>
   <translation>Niveau : {level}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Licence : {licence}</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Limits of these scores</source>
   <translation>Limites de ces scores</translation>
  </message>
  <message>
   <source>Listing the archive…</source>
   <translation>Lecture du contenu de l'archive…</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Régression logistique</translation>
  </message>
  <message>
   <source>Longitude (°)</source>
   <translation>Longitude (°)</translation>
  </message>
  <message>
   <source>Looking for Python and pip…</source>
   <translation>Recherche de Python et de pip…</translation>
  </message>
  <message>
   <source>Looking for Sentinel-2 scenes in the project…</source>
   <translation>Recherche de scènes Sentinel-2 dans le projet…</translation>
  </message>
  <message>
   <source>Looking for the product…</source>
   <translation>Recherche du produit…</translation>
  </message>
  <message>
   <source>Looking for the scene of the model…</source>
   <translation>Recherche de la scène du modèle…</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdues</translation>
  </message>
  <message>
   <source>Lowest F1</source>
   <translation>F1 le plus bas</translation>
  </message>
  <message>
   <source>MAJA products (by their name)</source>
   <translation>les produits MAJA (par leur nom)</translation>
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
   <translation>Précision moyenne macro</translation>
  </message>
  <message>
   <source>Made with a demonstration model: do not rely on this map.</source>
   <translation>Fait avec un modèle de démonstration : ne vous fiez pas à cette carte.</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Gérer les modèles…</translation>
  </message>
  <message>
   <source>Many values of {band} are above {limit}: 65535 is taken as reflectance 1. If they are reflectance x 100000, divide them by 10 first; otherwise the labels are wrong.</source>
   <translation>De nombreuses valeurs de {band} dépassent {limit} : 65535 est pris comme réflectance 1. Si c'est de la réflectance x 100000, divisez-les d'abord par 10 ; sinon les étiquettes sont fausses.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Map of patches</source>
   <translation>Carte de patchs</translation>
  </message>
  <message>
   <source>Map of patches by evidence</source>
   <translation>Carte de patchs par évidence</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training sections.</source>
   <translation>Nombre maximal de passages sur les sections d'entraînement.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training set. Not set: that of the preset.</source>
   <translation>Nombre maximal de passages sur le jeu d'entraînement. Non défini : celui du préréglage.</translation>
  </message>
  <message>
   <source>Maximum unlabelled</source>
   <translation>Maximum sans étiquette</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on sections of other places, without open sea.</source>
   <translation>F1 moyen {f1:.2f} sur des sections d'autres lieux, sans la pleine mer.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} test section.</source>
   <translation>F1 moyen {f1:.2f} sur {n} section de test.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} test sections.</source>
   <translation>F1 moyen {f1:.2f} sur {n} sections de test.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} validation section, which its epoch and thresholds were chosen by.</source>
   <translation>F1 moyen {f1:.2f} sur {n} section de validation, qui a servi à choisir son époque et ses seuils.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} validation sections, which its epoch and thresholds were chosen by.</source>
   <translation>F1 moyen {f1:.2f} sur {n} sections de validation, qui ont servi à choisir son époque et ses seuils.</translation>
  </message>
  <message>
   <source>Mean area of a section</source>
   <translation>Surface moyenne d'une section</translation>
  </message>
  <message>
   <source>Mean binary cross-entropy per label; lower is better.</source>
   <translation>Entropie croisée binaire moyenne par étiquette ; plus bas est meilleur.</translation>
  </message>
  <message>
   <source>Mean probability</source>
   <translation>Probabilité moyenne</translation>
  </message>
  <message>
   <source>Mean probability before</source>
   <translation>Probabilité moyenne avant</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Signification</translation>
  </message>
  <message>
   <source>Memory for pixels that are read before the model needs them; less may be slower.</source>
   <translation>Mémoire pour les pixels lus avant que le modèle en ait besoin ; moins peut être plus lent.</translation>
  </message>
  <message>
   <source>Memory for reading ahead</source>
   <translation>Mémoire pour la lecture anticipée</translation>
  </message>
  <message>
   <source>Merge results</source>
   <translation>Fusionner des résultats</translation>
  </message>
  <message>
   <source>Merge the results of each tile</source>
   <translation>Fusionner les résultats de chaque tuile</translation>
  </message>
  <message>
   <source>Merged from {n} results by the rule “{rule}”: {help}.</source>
   <translation>Fusionné de {n} résultats par la règle « {rule} » : {help}.</translation>
  </message>
  <message>
   <source>Merged sections</source>
   <translation>Sections fusionnées</translation>
  </message>
  <message>
   <source>Merges results of several dates on the same sections into one result layer.</source>
   <translation>Fusionne des résultats de plusieurs dates sur les mêmes sections en une couche de résultat.</translation>
  </message>
  <message>
   <source>Messages of the training are shown here.</source>
   <translation>Les messages de l'entraînement sont montrés ici.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
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
   <translation>Part claire minimale</translation>
  </message>
  <message>
   <source>Minimum cover</source>
   <translation>Couverture minimale</translation>
  </message>
  <message>
   <source>Minimum probability</source>
   <translation>Probabilité minimale</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Miroir</translation>
  </message>
  <message>
   <source>Mirror for downloads</source>
   <translation>Miroir pour les téléchargements</translation>
  </message>
  <message>
   <source>Missing: {bands}; only models that work without them can be used.</source>
   <translation>Manquent : {bands} ; seuls des modèles qui s'en passent peuvent être utilisés.</translation>
  </message>
  <message>
   <source>MobileViT-S, BigEarthNet v2.0</source>
   <translation>MobileViT-S, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model (SHA-256)</source>
   <translation>Modèle (SHA-256)</translation>
  </message>
  <message>
   <source>Model file: {path}</source>
   <translation>Fichier du modèle : {path}</translation>
  </message>
  <message>
   <source>Model instead of a reference</source>
   <translation>Modèle au lieu d'une référence</translation>
  </message>
  <message>
   <source>Model of the result</source>
   <translation>Modèle du résultat</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>Modèle de départ</translation>
  </message>
  <message>
   <source>Model trained on {sections} of {data}{where}.</source>
   <translation>Modèle entraîné sur {sections} de {data}{where}.</translation>
  </message>
  <message>
   <source>Model with novelty</source>
   <translation>Modèle avec nouveauté</translation>
  </message>
  <message>
   <source>Model {name}</source>
   <translation>Modèle {name}</translation>
  </message>
  <message>
   <source>Model “{name}”</source>
   <translation>Modèle « {name} »</translation>
  </message>
  <message>
   <source>Model: {name}, {reason}.</source>
   <translation>Modèle : {name}, {reason}.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models folder</source>
   <translation>Dossier des modèles</translation>
  </message>
  <message>
   <source>Models folder: {path}</source>
   <translation>Dossier des modèles : {path}</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Modèles…</translation>
  </message>
  <message>
   <source>More options…</source>
   <translation>Plus d'options…</translation>
  </message>
  <message>
   <source>More scenes</source>
   <translation>Plus de scènes</translation>
  </message>
  <message>
   <source>More training sets</source>
   <translation>Plus de jeux d'entraînement</translation>
  </message>
  <message>
   <source>Most frequent</source>
   <translation>Le plus fréquent</translation>
  </message>
  <message>
   <source>Most frequent labels</source>
   <translation>Étiquettes les plus fréquentes</translation>
  </message>
  <message>
   <source>Most sections are left out because of their unlabelled area. By the maximum unlabelled: {more}.</source>
   <translation>La plupart des sections sont omises à cause de leur surface sans étiquette. Selon le maximum sans étiquette : {more}.</translation>
  </message>
  <message>
   <source>Multi-attention K-Branch (shows evidence)</source>
   <translation>K-Branch multi-attention (montre l'évidence)</translation>
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
   <translation>Pilote NVIDIA : {found}</translation>
  </message>
  <message>
   <source>NaN</source>
   <translation>NaN</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the section, row and column: the same in every run over the same scene.</source>
   <translation>Nom de la section, ligne et colonne : le même dans chaque traitement de la même scène.</translation>
  </message>
  <message>
   <source>Name of the user who confirmed or corrected the labels; NULL if nobody has.</source>
   <translation>Nom de l'utilisateur qui a confirmé ou corrigé les étiquettes ; NULL si personne ne l'a fait.</translation>
  </message>
  <message>
   <source>Names of all labels that reach their thresholds, the most probable first, separated by “; ”. This field and the next four are NULL if the section was not classified, because its clear share is too small.</source>
   <translation>Noms de toutes les étiquettes qui atteignent leur seuil, la plus probable d'abord, séparés par « ; ». Ce champ et les quatre suivants sont NULL si la section n'a pas été classée parce que sa part claire est trop petite.</translation>
  </message>
  <message>
   <source>Names the areas in the output. Not set: the feature ids.</source>
   <translation>Nomme les zones dans la sortie. Non défini : les identifiants d'entités.</translation>
  </message>
  <message>
   <source>Neither INPUT nor SCENE is set; choose a result layer, or a scene.</source>
   <translation>Ni INPUT ni SCENE n'est défini ; choisissez une couche de résultat, ou une scène.</translation>
  </message>
  <message>
   <source>Nested cross-validation: the thresholds of each fold are chosen in so many folds inside its training sections, so that the scores owe nothing to the sections that they are measured on. At least 2.</source>
   <translation>Validation croisée imbriquée : les seuils de chaque pli sont choisis dans autant de plis à l'intérieur de ses sections d'entraînement, si bien que les scores ne doivent rien aux sections sur lesquelles ils sont mesurés. Au moins 2.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Network: {architecture} with {n:,} parameters. Number of labels: {labels}. Device: {device}.</source>
   <translation>Réseau : {architecture} avec {n:,} paramètres. Nombre d'étiquettes : {labels}. Périphérique : {device}.</translation>
  </message>
  <message>
   <source>Network: {name}</source>
   <translation>Réseau : {name}</translation>
  </message>
  <message>
   <source>Never assigned, for lack of training sections: {names}.</source>
   <translation>Jamais attribuées, faute de sections d'entraînement : {names}.</translation>
  </message>
  <message>
   <source>New name:</source>
   <translation>Nouveau nom :</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>No GPU can be used by this onnxruntime (it offers {available}); choose the device auto or CPU, or install a GPU build of onnxruntime.</source>
   <translation>Cet onnxruntime ne peut utiliser aucun GPU (il offre {available}) ; choisissez le périphérique auto ou CPU, ou installez une version GPU d'onnxruntime.</translation>
  </message>
  <message>
   <source>No Python {version} with numpy and GDAL was found for training; tried {tried}. Train on the command line instead: python3 -m landlabels.core train</source>
   <translation>Aucun Python {version} avec numpy et GDAL n'a été trouvé pour l'entraînement ; essayés : {tried}. Entraînez plutôt en ligne de commande : python3 -m landlabels.core train</translation>
  </message>
  <message>
   <source>No Sentinel-2 bands were found in '{source}': {found}; choose a stack with 10 to 13 bands or with band descriptions such as B02, any one band file of a product, give their order (BAND_ORDER, --band-order), or assign the bands (BANDS, or a .bands.json file).</source>
   <translation>Aucune bande Sentinel-2 n'a été trouvée dans « {source} » : {found} ; choisissez un empilement de 10 à 13 bandes ou avec des descriptions de bandes comme B02, un fichier de bande d'un produit, donnez leur ordre (BAND_ORDER, --band-order), ou affectez les bandes (BANDS, ou un fichier .bands.json).</translation>
  </message>
  <message>
   <source>No Sentinel-2 bands were found: {found}.</source>
   <translation>Aucune bande Sentinel-2 n'a été trouvée : {found}.</translation>
  </message>
  <message>
   <source>No bundled model fits '{scene}', which has only {found}; the smallest one also needs {needed}; add the missing bands, or allow them to be filled if you accept less reliable labels.</source>
   <translation>Aucun modèle fourni ne convient à « {scene} », qui n'a que {found} ; le plus petit demande aussi {needed} ; ajoutez les bandes manquantes, ou autorisez leur remplissage si des étiquettes moins fiables suffisent.</translation>
  </message>
  <message>
   <source>No data: {rules}.</source>
   <translation>Pas de données : {rules}.</translation>
  </message>
  <message>
   <source>No matching distribution found for pip on {page}</source>
   <translation>Aucune distribution de pip adaptée trouvée sur {page}</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset, and the darkest pixels, about {dark:.0f}, do not show it; none is applied. Choose the offset -1000 for a product of processing baseline 04.00 or later.</source>
   <translation>Ni les métadonnées ni le nom du produit ne donnent le décalage radiométrique, et les pixels les plus sombres, environ {dark:.0f}, ne le montrent pas ; aucun n'est appliqué. Choisissez le décalage -1000 pour un produit de la version de traitement 04.00 ou ultérieure.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; none is applied.</source>
   <translation>Ni les métadonnées ni le nom du produit ne donnent le décalage radiométrique ; aucun n'est appliqué.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show that it has been removed, so none is applied.</source>
   <translation>Ni les métadonnées ni le nom du produit ne donnent le décalage radiométrique ; les pixels les plus sombres, environ {dark:.0f}, montrent qu'il a été retiré, aucun n'est donc appliqué.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show that it has not been removed: -1000 is applied.</source>
   <translation>Ni les métadonnées ni le nom du produit ne donnent le décalage radiométrique ; les pixels les plus sombres, environ {dark:.0f}, montrent qu'il n'a pas été retiré : -1000 est appliqué.</translation>
  </message>
  <message>
   <source>No offset is applied, as chosen.</source>
   <translation>Aucun décalage n'est appliqué, comme choisi.</translation>
  </message>
  <message>
   <source>No offset is applied: {family} come without one.</source>
   <translation>Aucun décalage n'est appliqué : {family} n'en ont pas.</translation>
  </message>
  <message>
   <source>No polygon of '{areas}' overlaps a classified section of '{result}'; choose areas on its ground.</source>
   <translation>Aucun polygone de « {areas} » ne recouvre une section classée de « {result} » ; choisissez des zones sur son terrain.</translation>
  </message>
  <message>
   <source>No scenes are given: choose layers, or list folders, files or addresses.</source>
   <translation>Aucune scène n'est donnée : choisissez des couches, ou indiquez des dossiers, fichiers ou adresses.</translation>
  </message>
  <message>
   <source>No scenes can be read from '{source}': {reason}.</source>
   <translation>Aucune scène ne peut être lue de « {source} » : {reason}.</translation>
  </message>
  <message>
   <source>No section has an error.</source>
   <translation>Aucune section n'a d'erreur.</translation>
  </message>
  <message>
   <source>No section is classified in all of {results}; choose results of the same ground.</source>
   <translation>Aucune section n'est classée dans tous : {results} ; choisissez des résultats du même terrain.</translation>
  </message>
  <message>
   <source>No section of '{scene}' can be used: {reasons}; {advice}.</source>
   <translation>Aucune section de « {scene} » ne peut être utilisée : {reasons} ; {advice}.</translation>
  </message>
  <message>
   <source>No section of {split} is within 2 km of a training section.</source>
   <translation>Aucune section de {split} n'est à moins de 2 km d'une section d'entraînement.</translation>
  </message>
  <message>
   <source>No split</source>
   <translation>Pas de répartition</translation>
  </message>
  <message>
   <source>No thresholds are given; set one for every label (THRESHOLD, --threshold), the model's own (MODEL_THRESHOLDS, --model-thresholds) or those of single labels (THRESHOLDS, --thresholds).</source>
   <translation>Aucun seuil n'est donné ; fixez-en un pour toutes les étiquettes (THRESHOLD, --threshold), ceux du modèle (MODEL_THRESHOLDS, --model-thresholds) ou ceux d'étiquettes isolées (THRESHOLDS, --thresholds).</translation>
  </message>
  <message>
   <source>No training is possible with {stores}: {reason}.</source>
   <translation>Aucun entraînement n'est possible avec {stores} : {reason}.</translation>
  </message>
  <message>
   <source>No warnings.</source>
   <translation>Aucun avertissement.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None (train from scratch)</source>
   <translation>Aucun (entraîner depuis zéro)</translation>
  </message>
  <message>
   <source>None of the suggested sections is in this result.</source>
   <translation>Aucune des sections proposées n'est dans ce résultat.</translation>
  </message>
  <message>
   <source>None: by the splits</source>
   <translation>Aucun : d'après la répartition</translation>
  </message>
  <message>
   <source>None: onnxruntime cannot be imported ({reason}).</source>
   <translation>Aucun : onnxruntime ne peut pas être importé ({reason}).</translation>
  </message>
  <message>
   <source>Not assessed: {reason}</source>
   <translation>Non évalué : {reason}</translation>
  </message>
  <message>
   <source>Not classified yet</source>
   <translation>Pas encore classées</translation>
  </message>
  <message>
   <source>Not evaluated.</source>
   <translation>Non évalué.</translation>
  </message>
  <message>
   <source>Not evaluated: no sections were held out.</source>
   <translation>Non évalué : aucune section n'a été réservée.</translation>
  </message>
  <message>
   <source>Not selected: each label has the threshold that the model was made with.</source>
   <translation>Non coché : chaque étiquette a le seuil avec lequel le modèle a été fait.</translation>
  </message>
  <message>
   <source>Not set: {bands}. A model that needs them cannot be used, unless missing bands are filled.</source>
   <translation>Non définies : {bands}. Un modèle qui les demande ne peut pas être utilisé, sauf si les bandes manquantes sont remplies.</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <translation>Remarque : {text}</translation>
  </message>
  <message>
   <source>Nothing: no problem was found.</source>
   <translation>Rien : aucun problème n'a été trouvé.</translation>
  </message>
  <message>
   <source>Novel</source>
   <translation>Nouvelles</translation>
  </message>
  <message>
   <source>Novel sections</source>
   <translation>Sections nouvelles</translation>
  </message>
  <message>
   <source>Novel: the share of sections that are unlike anything the model learnt from; their labels are not reliable. Empty for models that do not give it.</source>
   <translation>Nouvelles : la part des sections qui diffèrent de tout ce que le modèle a appris ; leurs étiquettes ne sont pas fiables. Vide pour les modèles qui ne la donnent pas.</translation>
  </message>
  <message>
   <source>Novelty</source>
   <translation>Nouveauté</translation>
  </message>
  <message>
   <source>Novelty: measured on {sections} sections from {places} places, mark {mark}</source>
   <translation>Nouveauté : mesurée sur {sections} sections de {places} lieux, marque {mark}</translation>
  </message>
  <message>
   <source>Number of assessed sections</source>
   <translation>Nombre de sections évaluées</translation>
  </message>
  <message>
   <source>Number of classes of the teacher</source>
   <translation>Nombre de classes de l'enseignant</translation>
  </message>
  <message>
   <source>Number of compared sections</source>
   <translation>Nombre de sections comparées</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Nombre de dates</translation>
  </message>
  <message>
   <source>Number of epochs trained</source>
   <translation>Nombre d'époques entraînées</translation>
  </message>
  <message>
   <source>Number of labels</source>
   <translation>Nombre d'étiquettes</translation>
  </message>
  <message>
   <source>Number of labels gained</source>
   <translation>Nombre d'étiquettes gagnées</translation>
  </message>
  <message>
   <source>Number of labels lost</source>
   <translation>Nombre d'étiquettes perdues</translation>
  </message>
  <message>
   <source>Number of labels only in the map</source>
   <translation>Nombre d'étiquettes seulement dans la carte</translation>
  </message>
  <message>
   <source>Number of labels only in the reference</source>
   <translation>Nombre d'étiquettes seulement dans la référence</translation>
  </message>
  <message>
   <source>Number of polygons with a classified section</source>
   <translation>Nombre de polygones avec une section classée</translation>
  </message>
  <message>
   <source>Number of scenes that are classified</source>
   <translation>Nombre de scènes classées</translation>
  </message>
  <message>
   <source>Number of scenes that failed</source>
   <translation>Nombre de scènes en échec</translation>
  </message>
  <message>
   <source>Number of sections</source>
   <translation>Nombre de sections</translation>
  </message>
  <message>
   <source>Number of sections evaluated</source>
   <translation>Nombre de sections évaluées</translation>
  </message>
  <message>
   <source>Number of sections in the result</source>
   <translation>Nombre de sections du résultat</translation>
  </message>
  <message>
   <source>Number of sections in the training set</source>
   <translation>Nombre de sections du jeu d'entraînement</translation>
  </message>
  <message>
   <source>Number of sections it was measured on</source>
   <translation>Nombre de sections sur lesquelles elle a été mesurée</translation>
  </message>
  <message>
   <source>Number of sections with each label</source>
   <translation>Nombre de sections avec chaque étiquette</translation>
  </message>
  <message>
   <source>Number of sections with each label:</source>
   <translation>Nombre de sections avec chaque étiquette :</translation>
  </message>
  <message>
   <source>Number of sections with labels gained or lost</source>
   <translation>Nombre de sections avec des étiquettes gagnées ou perdues</translation>
  </message>
  <message>
   <source>Number of sections with other labels</source>
   <translation>Nombre de sections avec d'autres étiquettes</translation>
  </message>
  <message>
   <source>Number of the merged results in which the section was classified.</source>
   <translation>Nombre des résultats fusionnés dans lesquels la section a été classée.</translation>
  </message>
  <message>
   <source>Number of these labels.</source>
   <translation>Nombre de ces étiquettes.</translation>
  </message>
  <message>
   <source>Numbers of sections; the change in km² is that of the area of the sections with the label.</source>
   <translation>Nombres de sections ; le changement en km² est celui de la surface des sections avec l'étiquette.</translation>
  </message>
  <message>
   <source>ONNX Runtime cannot start it; the doctor of LandLabels shows why</source>
   <translation>ONNX Runtime ne peut pas le démarrer ; le diagnostic de LandLabels montre pourquoi</translation>
  </message>
  <message>
   <source>ONNX Runtime refuses it ({error})</source>
   <translation>ONNX Runtime le refuse ({error})</translation>
  </message>
  <message>
   <source>OUTPUT is '{value}', but it must be a GeoPackage file (.gpkg), or TEMPORARY_OUTPUT.</source>
   <translation>OUTPUT est « {value} », mais doit être un fichier GeoPackage (.gpkg), ou TEMPORARY_OUTPUT.</translation>
  </message>
  <message>
   <source>OUTPUT is temporary and is deleted when QGIS closes; choose a file name to keep the result.</source>
   <translation>OUTPUT est temporaire et est supprimé à la fermeture de QGIS ; choisissez un nom de fichier pour garder le résultat.</translation>
  </message>
  <message>
   <source>Observed share</source>
   <translation>Part observée</translation>
  </message>
  <message>
   <source>Of a result layer: also use the sections that nobody has confirmed or corrected.</source>
   <translation>D'une couche de résultat : utiliser aussi les sections que personne n'a confirmées ou corrigées.</translation>
  </message>
  <message>
   <source>Of the labels with a probability of 0.7, 70 % should be in the reference (dashed line). All decisions are shown in {bins} bins of equal width; larger points stand for more decisions.</source>
   <translation>Des étiquettes avec une probabilité de 0,7, 70 % devraient être dans la référence (ligne tiretée). Toutes les décisions sont montrées en {bins} classes d'égale largeur ; les points plus grands représentent plus de décisions.</translation>
  </message>
  <message>
   <source>Of the labels with a probability of 0.7, 70 % should be present (dashed line). All decisions are shown in {bins} bins of equal width; larger points stand for more decisions.</source>
   <translation>Des étiquettes avec une probabilité de 0,7, 70 % devraient être présentes (ligne tiretée). Toutes les décisions sont montrées en {bins} classes d'égale largeur ; les points plus grands représentent plus de décisions.</translation>
  </message>
  <message>
   <source>Official</source>
   <translation>Officielle</translation>
  </message>
  <message>
   <source>On other ground than the training data</source>
   <translation>Sur un autre terrain que les données d'entraînement</translation>
  </message>
  <message>
   <source>One HTML file that needs no other; open it in a browser.</source>
   <translation>Un fichier HTML qui n'en demande aucun autre ; ouvrez-le dans un navigateur.</translation>
  </message>
  <message>
   <source>One HTML file with tables, maps and charts; open it in a browser.</source>
   <translation>Un fichier HTML avec tables, cartes et graphiques ; ouvrez-le dans un navigateur.</translation>
  </message>
  <message>
   <source>One fold cannot be held out from itself: set the folds to 2 or more, or to none.</source>
   <translation>Un seul pli ne peut pas être réservé de lui-même : mettez les plis à 2 ou plus, ou à aucun.</translation>
  </message>
  <message>
   <source>One for every label, in place of the model's own:</source>
   <translation>Un seul pour toutes les étiquettes, au lieu de ceux du modèle :</translation>
  </message>
  <message>
   <source>One grid per tile</source>
   <translation>Une grille par tuile</translation>
  </message>
  <message>
   <source>One line for each area and label.</source>
   <translation>Une ligne pour chaque zone et étiquette.</translation>
  </message>
  <message>
   <source>One line for each result and label.</source>
   <translation>Une ligne pour chaque résultat et étiquette.</translation>
  </message>
  <message>
   <source>One network is trained for up to {n} epochs on {used} of {total} sections.</source>
   <translation>Un réseau est entraîné jusqu'à {n} époques sur {used} sections sur {total}.</translation>
  </message>
  <message>
   <source>One network is trained for {n} epoch on {used} of {total} sections.</source>
   <translation>Un réseau est entraîné {n} époque sur {used} sections sur {total}.</translation>
  </message>
  <message>
   <source>One setting was changed at a time, and the best on the validation sections was kept. T is the number of attention rows; T = 1 is the single attention that the paper compares with. CA-ConvBiLSTM has only an LSTM.</source>
   <translation>Un seul réglage a été changé à la fois, et le meilleur sur les sections de validation a été gardé. T est le nombre de lignes d'attention ; T = 1 est l'attention simple à laquelle l'article se compare. CA-ConvBiLSTM n'a qu'un LSTM.</translation>
  </message>
  <message>
   <source>One table of all scenes, by tile and date, with a STAC collection; needs the package pyarrow.</source>
   <translation>Une table de toutes les scènes, par tuile et date, avec une collection STAC ; demande le paquet pyarrow.</translation>
  </message>
  <message>
   <source>Only in the map</source>
   <translation>Seulement dans la carte</translation>
  </message>
  <message>
   <source>Only in the map (km²)</source>
   <translation>Seulement dans la carte (km²)</translation>
  </message>
  <message>
   <source>Only in the reference</source>
   <translation>Seulement dans la référence</translation>
  </message>
  <message>
   <source>Only in the reference (km²)</source>
   <translation>Seulement dans la référence (km²)</translation>
  </message>
  <message>
   <source>Only labels that the reference has</source>
   <translation>Seulement les étiquettes de la référence</translation>
  </message>
  <message>
   <source>Only of formats with one row per section.</source>
   <translation>Seulement des formats avec une ligne par section.</translation>
  </message>
  <message>
   <source>Only scenes with at most this cloud cover, where a catalogue gives it.</source>
   <translation>Seulement les scènes avec au plus cette couverture nuageuse, si un catalogue la donne.</translation>
  </message>
  <message>
   <source>Only the multi-attention network shows the parts of a section that support a label.</source>
   <translation>Seul le réseau multi-attention montre les parties d'une section qui appuient une étiquette.</translation>
  </message>
  <message>
   <source>Only these days, months or years, or ranges of them, such as 2017-02..2017-05, separated by commas.</source>
   <translation>Seulement ces jours, mois ou années, ou des intervalles, comme 2017-02..2017-05, séparés par des virgules.</translation>
  </message>
  <message>
   <source>Only these tiles, separated by commas, such as T33UUU.</source>
   <translation>Seulement ces tuiles, séparées par des virgules, comme T33UUU.</translation>
  </message>
  <message>
   <source>Only v1.0 has the 43 labels.</source>
   <translation>Seule la v1.0 a les 43 étiquettes.</translation>
  </message>
  <message>
   <source>Only {n} section was assessed: the intervals are not meaningful.</source>
   <translation>Seulement {n} section a été évaluée : les intervalles n'ont pas de sens.</translation>
  </message>
  <message>
   <source>Only {n} section was evaluated: the intervals are not meaningful.</source>
   <translation>Seulement {n} section a été évaluée : les intervalles n'ont pas de sens.</translation>
  </message>
  <message>
   <source>Only {n} sections were assessed: single sections have a large effect and the intervals are wide.</source>
   <translation>Seulement {n} sections ont été évaluées : chaque section pèse beaucoup et les intervalles sont larges.</translation>
  </message>
  <message>
   <source>Only {n} sections were evaluated: single sections have a large effect, and the intervals are wide.</source>
   <translation>Seulement {n} sections ont été évaluées : chaque section pèse beaucoup, et les intervalles sont larges.</translation>
  </message>
  <message>
   <source>Open a Sentinel-2 product from a folder, a zip file or an address, in true colour</source>
   <translation>Ouvrir un produit Sentinel-2 d'un dossier, d'un fichier zip ou d'une adresse, en couleurs naturelles</translation>
  </message>
  <message>
   <source>Open a product</source>
   <translation>Ouvrir un produit</translation>
  </message>
  <message>
   <source>Open a product, or select a Sentinel-2 raster layer in the Layers panel.</source>
   <translation>Ouvrez un produit, ou sélectionnez une couche raster Sentinel-2 dans le panneau Couches.</translation>
  </message>
  <message>
   <source>Open a product…</source>
   <translation>Ouvrir un produit…</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Open scene</source>
   <translation>Ouvrir une scène</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>Ouvrir la fenêtre</translation>
  </message>
  <message>
   <source>Open the dialog of the algorithm, with all its parameters.</source>
   <translation>Ouvrir la fenêtre de l'algorithme, avec tous ses paramètres.</translation>
  </message>
  <message>
   <source>Opening the scene…</source>
   <translation>Ouverture de la scène…</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>Ouverture de {name}…</translation>
  </message>
  <message>
   <source>Options of the command line, such as --wide; python -m landlabels.core train --help lists all.</source>
   <translation>Options de la ligne de commande, comme --wide ; python -m landlabels.core train --help les liste toutes.</translation>
  </message>
  <message>
   <source>Orange patches speak for the label, violet ones against it.</source>
   <translation>Les patchs orange parlent pour l'étiquette, les violets contre elle.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Order of the bands</source>
   <translation>Ordre des bandes</translation>
  </message>
  <message>
   <source>Order of the bands of BigEarthNet v2.0</source>
   <translation>Ordre des bandes de BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Other file…</source>
   <translation>Autre fichier…</translation>
  </message>
  <message>
   <source>Other model…</source>
   <translation>Autre modèle…</translation>
  </message>
  <message>
   <source>Out of memory with a batch of {batch}; {advice}.</source>
   <translation>Mémoire insuffisante avec un lot de {batch} ; {advice}.</translation>
  </message>
  <message>
   <source>Output folder</source>
   <translation>Dossier de sortie</translation>
  </message>
  <message>
   <source>Outputs: {names}</source>
   <translation>Sorties : {names}</translation>
  </message>
  <message>
   <source>Own</source>
   <translation>Les vôtres</translation>
  </message>
  <message>
   <source>Own assignment</source>
   <translation>Affectation propre</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Index des paquets</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Paquets</translation>
  </message>
  <message>
   <source>Packages folder</source>
   <translation>Dossier des paquets</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panneau</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Part of LandLabels</source>
   <translation>Partie de LandLabels</translation>
  </message>
  <message>
   <source>Patches per side</source>
   <translation>Patchs par côté</translation>
  </message>
  <message>
   <source>Pick on the map</source>
   <translation>Choisir sur la carte</translation>
  </message>
  <message>
   <source>Pies</source>
   <translation>Camemberts</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Planet</source>
   <translation>Planet</translation>
  </message>
  <message>
   <source>Polygon: draw on the map</source>
   <translation>Polygone : dessiner sur la carte</translation>
  </message>
  <message>
   <source>Polygons in any coordinate system, such as municipalities.</source>
   <translation>Des polygones dans n'importe quel système de coordonnées, comme des communes.</translation>
  </message>
  <message>
   <source>Polygons that limit the area further: sections with their centre in a polygon and in the extent.</source>
   <translation>Polygones qui limitent davantage la zone : les sections dont le centre est dans un polygone et dans l'emprise.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover; any CRS.</source>
   <translation>Des polygones avec un champ de classe, ou un raster de classes comme CORINE ou ESA WorldCover ; n'importe quel SCR.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer on the same grid with sections that were confirmed or corrected by hand.</source>
   <translation>Des polygones avec un champ de classe, ou un raster de classes, dans n'importe quel système de coordonnées ; ou une couche de résultat sur la même grille avec des sections confirmées ou corrigées à la main.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer with sections that were confirmed or corrected by hand.</source>
   <translation>Des polygones avec un champ de classe, ou un raster de classes, dans n'importe quel système de coordonnées ; ou une couche de résultat avec des sections confirmées ou corrigées à la main.</translation>
  </message>
  <message>
   <source>Positions of {n} of {all} sections</source>
   <translation>Positions de {n} sections sur {all}</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Precision per section</source>
   <translation>Précision par section</translation>
  </message>
  <message>
   <source>Presence of each label</source>
   <translation>Présence de chaque étiquette</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Preview thresholds</source>
   <translation>Essayer des seuils</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Probabilités</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilité</translation>
  </message>
  <message>
   <source>Probability of</source>
   <translation>Probabilité de</translation>
  </message>
  <message>
   <source>Probability of one label</source>
   <translation>Probabilité d'une étiquette</translation>
  </message>
  <message>
   <source>Probability of the label with this code, 0 to 1; one field per label, so that thresholds can be changed without a new run. NULL if the section was not classified.</source>
   <translation>Probabilité de l'étiquette de ce code, 0 à 1 ; un champ par étiquette, pour changer les seuils sans nouveau traitement. NULL si la section n'a pas été classée.</translation>
  </message>
  <message>
   <source>Probability of the top label.</source>
   <translation>Probabilité de la première étiquette.</translation>
  </message>
  <message>
   <source>Processes on this machine. Not set: one for two processors.</source>
   <translation>Processus sur cette machine. Non défini : un pour deux processeurs.</translation>
  </message>
  <message>
   <source>Processors</source>
   <translation>Processeurs</translation>
  </message>
  <message>
   <source>Processors: {n}</source>
   <translation>Processeurs : {n}</translation>
  </message>
  <message>
   <source>Product to open:</source>
   <translation>Produit à ouvrir :</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produits</translation>
  </message>
  <message>
   <source>Published model</source>
   <translation>Modèle publié</translation>
  </message>
  <message>
   <source>Published models</source>
   <translation>Modèles publiés</translation>
  </message>
  <message>
   <source>Published models, which `models download NAME` downloads and imports:</source>
   <translation>Modèles publiés, que « models download NAME » télécharge et importe :</translation>
  </message>
  <message>
   <source>Published, to download</source>
   <translation>Publiés, à télécharger</translation>
  </message>
  <message>
   <source>Python has no pip</source>
   <translation>Python n'a pas pip</translation>
  </message>
  <message>
   <source>Python packages</source>
   <translation>Paquets Python</translation>
  </message>
  <message>
   <source>Python runs in a virtual environment.</source>
   <translation>Python tourne dans un environnement virtuel.</translation>
  </message>
  <message>
   <source>QGIS is a macOS application.</source>
   <translation>QGIS est une application macOS.</translation>
  </message>
  <message>
   <source>QGIS is a package of the system.</source>
   <translation>QGIS est un paquet du système.</translation>
  </message>
  <message>
   <source>QGIS is from OSGeo4W or the standalone installer.</source>
   <translation>QGIS vient d'OSGeo4W ou de l'installateur autonome.</translation>
  </message>
  <message>
   <source>QGIS is from conda: `conda install -c conda-forge onnxruntime` in its environment works too.</source>
   <translation>QGIS vient de conda : `conda install -c conda-forge onnxruntime` dans son environnement fonctionne aussi.</translation>
  </message>
  <message>
   <source>QGIS runs as a Flatpak: packages are installed inside its sandbox, which needs network access.</source>
   <translation>QGIS tourne en Flatpak : les paquets sont installés dans son bac à sable, qui a besoin d'un accès réseau.</translation>
  </message>
  <message>
   <source>QGIS runs as a Snap: packages are installed inside its sandbox, which needs network access.</source>
   <translation>QGIS tourne en Snap : les paquets sont installés dans son bac à sable, qui a besoin d'un accès réseau.</translation>
  </message>
  <message>
   <source>QGIS uses its own Python on Windows.</source>
   <translation>QGIS utilise son propre Python sous Windows.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>REFERENCE and TEACHER are both set; the labels come from one of them: leave the other empty.</source>
   <translation>REFERENCE et TEACHER sont tous deux définis ; les étiquettes viennent de l'un d'eux : laissez l'autre vide.</translation>
  </message>
  <message>
   <source>REFERENCE is not set; choose a land-cover reference, or a model (TEACHER) that assigns the labels.</source>
   <translation>REFERENCE n'est pas défini ; choisissez une référence d'occupation du sol, ou un modèle (TEACHER) qui attribue les étiquettes.</translation>
  </message>
  <message>
   <source>RFC 7946, in WGS 84</source>
   <translation>RFC 7946, en WGS 84</translation>
  </message>
  <message>
   <source>Radiometric offset</source>
   <translation>Décalage radiométrique</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aléatoire</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation>Forêt aléatoire</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Ranking loss</source>
   <translation>Perte de classement</translation>
  </message>
  <message>
   <source>Raster layers, one per scene.</source>
   <translation>Couches raster, une par scène.</translation>
  </message>
  <message>
   <source>Raster of probabilities</source>
   <translation>Raster des probabilités</translation>
  </message>
  <message>
   <source>Read a band</source>
   <translation>Lire une bande</translation>
  </message>
  <message>
   <source>Read from the product</source>
   <translation>Lu du produit</translation>
  </message>
  <message>
   <source>Read the bands</source>
   <translation>Lire les bandes</translation>
  </message>
  <message>
   <source>Read the models</source>
   <translation>Lire les modèles</translation>
  </message>
  <message>
   <source>Read the result</source>
   <translation>Lire le résultat</translation>
  </message>
  <message>
   <source>Read training set</source>
   <translation>Lire le jeu d'entraînement</translation>
  </message>
  <message>
   <source>Reading '{file}' over the network failed ({reason}); the sections finished before it are kept. Check the connection, and start the run again to complete the layer.</source>
   <translation>La lecture de « {file} » par le réseau a échoué ({reason}) ; les sections terminées avant sont conservées. Vérifiez la connexion, et relancez le traitement pour compléter la couche.</translation>
  </message>
  <message>
   <source>Reading the bands…</source>
   <translation>Lecture des bandes…</translation>
  </message>
  <message>
   <source>Reading the result…</source>
   <translation>Lecture du résultat…</translation>
  </message>
  <message>
   <source>Reading the training set…</source>
   <translation>Lecture du jeu d'entraînement…</translation>
  </message>
  <message>
   <source>Reading {layer}…</source>
   <translation>Lecture de {layer}…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Recall per section</source>
   <translation>Rappel par section</translation>
  </message>
  <message>
   <source>Recall, F1 and F2</source>
   <translation>Rappel, F1 et F2</translation>
  </message>
  <message>
   <source>Rectangle: draw on the map</source>
   <translation>Rectangle : dessiner sur la carte</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Reliability of the probabilities</source>
   <translation>Fiabilité des probabilités</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove the model</source>
   <translation>Retirer le modèle</translation>
  </message>
  <message>
   <source>Removed: {name}</source>
   <translation>Retiré : {name}</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Rename the model</source>
   <translation>Renommer le modèle</translation>
  </message>
  <message>
   <source>Rename the model and its files</source>
   <translation>Renommer le modèle et ses fichiers</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Répétitions</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Report: {path}</source>
   <translation>Rapport : {path}</translation>
  </message>
  <message>
   <source>Reports versions, packages, devices and known conflicts, to find out why something fails.</source>
   <translation>Rapporte versions, paquets, périphériques et conflits connus, pour trouver pourquoi quelque chose échoue.</translation>
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
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Result layer</source>
   <translation>Couche de résultat</translation>
  </message>
  <message>
   <source>Result layers</source>
   <translation>Couches de résultat</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Results that it made stay as they are. Its file is '{path}'.</source>
   <translation>Les résultats qu'il a faits restent tels quels. Son fichier est « {path} ».</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Resumed after epoch {n}.</source>
   <translation>Repris après l'époque {n}.</translation>
  </message>
  <message>
   <source>Resuming after epoch {resumed_epoch}</source>
   <translation>Reprise après l'époque {resumed_epoch}</translation>
  </message>
  <message>
   <source>Resuming after {n} section in the store.</source>
   <translation>Reprise après {n} section dans la base.</translation>
  </message>
  <message>
   <source>Resuming after {n} sections in the store.</source>
   <translation>Reprise après {n} sections dans la base.</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Row in the grid, from north.</source>
   <translation>Ligne dans la grille, depuis le nord.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Running the bundled models with the new packages…</source>
   <translation>Essai des modèles fournis avec les nouveaux paquets…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Item STAC</translation>
  </message>
  <message>
   <source>Save as file…</source>
   <translation>Enregistrer comme fichier…</translation>
  </message>
  <message>
   <source>Save the assignment</source>
   <translation>Enregistrer l'affectation</translation>
  </message>
  <message>
   <source>Save the assignment as a file .bands.json, which LandLabels opens like a scene.</source>
   <translation>Enregistrer l'affectation comme fichier .bands.json, que LandLabels ouvre comme une scène.</translation>
  </message>
  <message>
   <source>Save the checked labels as correct, and go to the next section.</source>
   <translation>Enregistrer les étiquettes cochées comme correctes, et passer à la section suivante.</translation>
  </message>
  <message>
   <source>Save the result</source>
   <translation>Enregistrer le résultat</translation>
  </message>
  <message>
   <source>Scene</source>
   <translation>Scène</translation>
  </message>
  <message>
   <source>Scene classification (optional)</source>
   <translation>Classification de scène (facultative)</translation>
  </message>
  <message>
   <source>Scene classification: {file}.</source>
   <translation>Classification de scène : {file}.</translation>
  </message>
  <message>
   <source>Scene report</source>
   <translation>Rapport de la scène</translation>
  </message>
  <message>
   <source>Scene to classify:</source>
   <translation>Scène à classer :</translation>
  </message>
  <message>
   <source>Scene: {name} ({product}, {level}).</source>
   <translation>Scène : {name} ({product}, {level}).</translation>
  </message>
  <message>
   <source>Scenes</source>
   <translation>Scènes</translation>
  </message>
  <message>
   <source>Scenes at a time</source>
   <translation>Scènes à la fois</translation>
  </message>
  <message>
   <source>Scenes in the project</source>
   <translation>Scènes du projet</translation>
  </message>
  <message>
   <source>Scenes of one tile get the same sections, so that dates can be compared.</source>
   <translation>Les scènes d'une tuile reçoivent les mêmes sections, pour que les dates soient comparables.</translation>
  </message>
  <message>
   <source>Scenes: {all}; already classified: {done}.</source>
   <translation>Scènes : {all} ; déjà classées : {done}.</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Portée</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Scores as JSON</source>
   <translation>Scores en JSON</translation>
  </message>
  <message>
   <source>Scores as published, not measured with LandLabels ({source})</source>
   <translation>Scores tels que publiés, non mesurés avec LandLabels ({source})</translation>
  </message>
  <message>
   <source>Scores of the cross-validation on {n:,} sections:</source>
   <translation>Scores de la validation croisée sur {n:,} sections :</translation>
  </message>
  <message>
   <source>Scores of the cross-validation on {n} section:</source>
   <translation>Scores de la validation croisée sur {n} section :</translation>
  </message>
  <message>
   <source>Scores on {n:,} sections of other places</source>
   <translation>Scores sur {n:,} sections d'autres lieux</translation>
  </message>
  <message>
   <source>Scores on {n:,} sections of other places, without open sea</source>
   <translation>Scores sur {n:,} sections d'autres lieux, sans la pleine mer</translation>
  </message>
  <message>
   <source>Scores on {n:,} test sections</source>
   <translation>Scores sur {n:,} sections de test</translation>
  </message>
  <message>
   <source>Scores on {n:,} test sections:</source>
   <translation>Scores sur {n:,} sections de test :</translation>
  </message>
  <message>
   <source>Scores on {n:,} validation sections, which its epoch and thresholds were chosen by</source>
   <translation>Scores sur {n:,} sections de validation, qui ont servi à choisir son époque et ses seuils</translation>
  </message>
  <message>
   <source>Scores on {n:,} validation sections:</source>
   <translation>Scores sur {n:,} sections de validation :</translation>
  </message>
  <message>
   <source>Scores on {n} section of other places</source>
   <translation>Scores sur {n} section d'autres lieux</translation>
  </message>
  <message>
   <source>Scores on {n} section of other places, without open sea</source>
   <translation>Scores sur {n} section d'autres lieux, sans la pleine mer</translation>
  </message>
  <message>
   <source>Scores on {n} sections ({method}):</source>
   <translation>Scores sur {n} sections ({method}) :</translation>
  </message>
  <message>
   <source>Scores on {n} test section</source>
   <translation>Scores sur {n} section de test</translation>
  </message>
  <message>
   <source>Scores on {n} test section:</source>
   <translation>Scores sur {n} section de test :</translation>
  </message>
  <message>
   <source>Scores on {n} validation section, which its epoch and thresholds were chosen by</source>
   <translation>Scores sur {n} section de validation, qui a servi à choisir son époque et ses seuils</translation>
  </message>
  <message>
   <source>Scores on {n} validation section:</source>
   <translation>Scores sur {n} section de validation :</translation>
  </message>
  <message>
   <source>Scores per label</source>
   <translation>Scores par étiquette</translation>
  </message>
  <message>
   <source>Search on the validation sections</source>
   <translation>Recherche sur les sections de validation</translation>
  </message>
  <message>
   <source>Search: {name}</source>
   <translation>Recherche : {name}</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Sections before</source>
   <translation>Sections avant</translation>
  </message>
  <message>
   <source>Sections left out of the store</source>
   <translation>Sections omises de la base</translation>
  </message>
  <message>
   <source>Sections of 1.2 x 1.2 km with all their land-cover labels and probabilities.</source>
   <translation>Sections de 1,2 x 1,2 km avec toutes leurs étiquettes d'occupation du sol et leurs probabilités.</translation>
  </message>
  <message>
   <source>Sections of 1.2 x 1.2 km, each with all its land-cover labels and their probabilities, classified from a Sentinel-2 scene by the model '{model}' (label set {labels}).</source>
   <translation>Sections de 1,2 x 1,2 km, chacune avec toutes ses étiquettes d'occupation du sol et leurs probabilités, classées à partir d'une scène Sentinel-2 par le modèle « {model} » (jeu d'étiquettes {labels}).</translation>
  </message>
  <message>
   <source>Sections per label</source>
   <translation>Sections par étiquette</translation>
  </message>
  <message>
   <source>Sections per label:</source>
   <translation>Sections par étiquette :</translation>
  </message>
  <message>
   <source>Sections per step; a smaller batch needs less memory.</source>
   <translation>Sections par pas ; un lot plus petit demande moins de mémoire.</translation>
  </message>
  <message>
   <source>Sections per step; a smaller batch needs less memory. Not set: that of the preset.</source>
   <translation>Sections par pas ; un lot plus petit demande moins de mémoire. Non défini : celui du préréglage.</translation>
  </message>
  <message>
   <source>Sections that are not classified in all results</source>
   <translation>Sections qui ne sont pas classées dans tous les résultats</translation>
  </message>
  <message>
   <source>Sections to classify: {n}.</source>
   <translation>Sections à classer : {n}.</translation>
  </message>
  <message>
   <source>Sections with a difference</source>
   <translation>Sections avec une différence</translation>
  </message>
  <message>
   <source>Sections with a smaller clear share get no labels and are hatched. 0: all sections are classified.</source>
   <translation>Les sections avec une part claire plus petite n'ont pas d'étiquettes et sont hachurées. 0 : toutes les sections sont classées.</translation>
  </message>
  <message>
   <source>Sections with a smaller clear share get no labels. 0: all sections are classified.</source>
   <translation>Les sections avec une part claire plus petite n'ont pas d'étiquettes. 0 : toutes les sections sont classées.</translation>
  </message>
  <message>
   <source>Sections with a smaller share of pixels without cloud, or with data, are left out.</source>
   <translation>Les sections avec une plus petite part de pixels sans nuages, ou avec des données, sont omises.</translation>
  </message>
  <message>
   <source>Sections with each label</source>
   <translation>Sections avec chaque étiquette</translation>
  </message>
  <message>
   <source>Sections with each label:</source>
   <translation>Sections avec chaque étiquette :</translation>
  </message>
  <message>
   <source>Sections with the label</source>
   <translation>Sections avec l'étiquette</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are classified. Not set: the whole scene.</source>
   <translation>Les sections dont le centre est dans l'emprise sont classées. Non défini : toute la scène.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are classified. Not set: whole scenes.</source>
   <translation>Les sections dont le centre est dans l'emprise sont classées. Non défini : des scènes entières.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are explained. Not set: all.</source>
   <translation>Les sections dont le centre est dans l'emprise sont expliquées. Non défini : toutes.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are used. Not set: the whole scene.</source>
   <translation>Les sections dont le centre est dans l'emprise sont utilisées. Non défini : toute la scène.</translation>
  </message>
  <message>
   <source>Sections with {label} (km²)</source>
   <translation>Sections avec {label} (km²)</translation>
  </message>
  <message>
   <source>Sections: {train} for training, {validation} for validation, {test} for test.</source>
   <translation>Sections : {train} pour l'entraînement, {validation} pour la validation, {test} pour le test.</translation>
  </message>
  <message>
   <source>See, download, import, rename and remove models, and choose the default model</source>
   <translation>Voir, télécharger, importer, renommer et retirer des modèles, et choisir le modèle par défaut</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Select a Sentinel-2 raster layer in the Layers panel first.</source>
   <translation>Sélectionnez d'abord une couche raster Sentinel-2 dans le panneau Couches.</translation>
  </message>
  <message>
   <source>Select a result layer of LandLabels in the Layers panel.</source>
   <translation>Sélectionnez une couche de résultat de LandLabels dans le panneau Couches.</translation>
  </message>
  <message>
   <source>Select a section to see where in it each label was seen.</source>
   <translation>Sélectionnez une section pour voir où chaque étiquette y a été vue.</translation>
  </message>
  <message>
   <source>Selected in {layer} ({n:,})</source>
   <translation>Sélectionnées dans {layer} ({n:,})</translation>
  </message>
  <message>
   <source>Sentinel Hub (by the name)</source>
   <translation>Sentinel Hub (par le nom)</translation>
  </message>
  <message>
   <source>Sentinel-2 scene</source>
   <translation>Scène Sentinel-2</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Définir par défaut</translation>
  </message>
  <message>
   <source>Set each label to the threshold of its model.</source>
   <translation>Mettre chaque étiquette au seuil de son modèle.</translation>
  </message>
  <message>
   <source>Sets the thresholds that the model was stored with, before those of single labels.</source>
   <translation>Fixe les seuils avec lesquels le modèle a été enregistré, avant ceux d'étiquettes isolées.</translation>
  </message>
  <message>
   <source>Several labels</source>
   <translation>Plusieurs étiquettes</translation>
  </message>
  <message>
   <source>Shapefile</source>
   <translation>Shapefile</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share of pixels with data, 0 to 1, in the band with the fewest.</source>
   <translation>Part des pixels avec données, 0 à 1, dans la bande qui en a le moins.</translation>
  </message>
  <message>
   <source>Share of pixels without cloud, shadow or snow, 0 to 1; NULL if the scene has no cloud mask.</source>
   <translation>Part des pixels sans nuage, ombre ou neige, 0 à 1 ; NULL si la scène n'a pas de masque de nuages.</translation>
  </message>
  <message>
   <source>Share of {label}</source>
   <translation>Part de {label}</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Parts</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Montrer le journal</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Montrer les fichiers</translation>
  </message>
  <message>
   <source>Show the sections of all labels in the map.</source>
   <translation>Montrer les sections de toutes les étiquettes dans la carte.</translation>
  </message>
  <message>
   <source>Significance of the difference</source>
   <translation>Significativité de la différence</translation>
  </message>
  <message>
   <source>Simple methods on the same sections, with the same training sections: the same labels for all sections, and classifiers of each band's and index's mean, standard deviation and percentiles. A network that is not above them is not worth its effort.</source>
   <translation>Des méthodes simples sur les mêmes sections, avec les mêmes sections d'entraînement : les mêmes étiquettes pour toutes les sections, et des classifieurs de la moyenne, de l'écart type et des centiles de chaque bande et indice. Un réseau qui n'est pas au-dessus d'elles ne vaut pas sa peine.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Sous-ensemble</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Standard: the procedure of the paper with random flips, learning rate decay, weight averaging, early stopping and fitted thresholds. As in the paper: without these, 100 epochs.</source>
   <translation>Standard : la procédure de l'article avec retournements aléatoires, taux d'apprentissage décroissant, moyenne des poids, arrêt précoce et seuils ajustés. Comme dans l'article : sans cela, 100 époques.</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Start training</source>
   <translation>Démarrer l'entraînement</translation>
  </message>
  <message>
   <source>Start training from…</source>
   <translation>Démarrer l'entraînement à partir de…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop now and keep the best model so far.</source>
   <translation>Arrêter maintenant et garder le meilleur modèle jusqu'ici.</translation>
  </message>
  <message>
   <source>Stop now without a model. Starting again with the same settings resumes the training.</source>
   <translation>Arrêter maintenant sans modèle. Relancer avec les mêmes réglages reprend l'entraînement.</translation>
  </message>
  <message>
   <source>Stopped after {n} epoch.</source>
   <translation>Arrêté après {n} époque.</translation>
  </message>
  <message>
   <source>Stopped after {n} epochs.</source>
   <translation>Arrêté après {n} époques.</translation>
  </message>
  <message>
   <source>Stopped. Finished work is kept; the same command continues with the rest.</source>
   <translation>Arrêté. Le travail terminé est conservé ; la même commande continue avec le reste.</translation>
  </message>
  <message>
   <source>Stopping… The best model so far is kept.</source>
   <translation>Arrêt… Le meilleur modèle jusqu'ici est gardé.</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <source>Style of results</source>
   <translation>Style des résultats</translation>
  </message>
  <message>
   <source>Suggest sections to label</source>
   <translation>Proposer des sections à étiqueter</translation>
  </message>
  <message>
   <source>Suggested sections</source>
   <translation>Sections proposées</translation>
  </message>
  <message>
   <source>Suggest…</source>
   <translation>Proposer…</translation>
  </message>
  <message>
   <source>System: {system}</source>
   <translation>Système : {system}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <source>Teach training set</source>
   <translation>Enseigner un jeu d'entraînement</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Enseignant</translation>
  </message>
  <message>
   <source>Terrascope (by the name)</source>
   <translation>Terrascope (par le nom)</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Texts longer than the 254 bytes of a Shapefile stand in several fields, one after the other: {names}.</source>
   <translation>Les textes plus longs que les 254 octets d'un Shapefile sont dans plusieurs champs, l'un après l'autre : {names}.</translation>
  </message>
  <message>
   <source>That is too much for the precision auto; int8 is used only where it is requested.</source>
   <translation>C'est trop pour la précision auto ; int8 n'est utilisé que là où il est demandé.</translation>
  </message>
  <message>
   <source>That of the result layer</source>
   <translation>Celle de la couche de résultat</translation>
  </message>
  <message>
   <source>The .onnx file to write.</source>
   <translation>Le fichier .onnx à écrire.</translation>
  </message>
  <message>
   <source>The .onnx file to write. Not set: in the models folder, where it is found by its name.</source>
   <translation>Le fichier .onnx à écrire. Non défini : dans le dossier des modèles, où il est trouvé par son nom.</translation>
  </message>
  <message>
   <source>The .onnx file to write; its weights, report and run folder are written beside it.</source>
   <translation>Le fichier .onnx à écrire ; ses poids, son rapport et son dossier de traitement sont écrits à côté.</translation>
  </message>
  <message>
   <source>The Dask scheduler at '{address}' cannot be used: {reason}.</source>
   <translation>L'ordonnanceur Dask à « {address} » ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message>
   <source>The GPU has too little memory for one section per step: the training starts again on the CPU.</source>
   <translation>Le GPU a trop peu de mémoire pour une section par pas : l'entraînement recommence sur le CPU.</translation>
  </message>
  <message>
   <source>The GeoPackage of labels gained and lost.</source>
   <translation>Le GeoPackage des étiquettes gagnées et perdues.</translation>
  </message>
  <message>
   <source>The GeoPackage of missed and added labels.</source>
   <translation>Le GeoPackage des étiquettes manquées et ajoutées.</translation>
  </message>
  <message>
   <source>The GeoPackage of the areas with the statistics.</source>
   <translation>Le GeoPackage des zones avec les statistiques.</translation>
  </message>
  <message>
   <source>The GeoPackage to write.</source>
   <translation>Le GeoPackage à écrire.</translation>
  </message>
  <message>
   <source>The PDF file to write.</source>
   <translation>Le fichier PDF à écrire.</translation>
  </message>
  <message>
   <source>The Python package '{package}' is not installed, so {purpose}; install it with Raster &gt; LandLabels &gt; LandLabels packages, or for another Python with: {command}</source>
   <translation>Le paquet Python « {package} » n'est pas installé, donc {purpose} ; installez-le avec Raster &gt; LandLabels &gt; Paquets de LandLabels, ou pour un autre Python avec : {command}</translation>
  </message>
  <message>
   <source>The Python packages {package} are not installed, so {purpose}; install them with Raster &gt; LandLabels &gt; LandLabels packages, or for another Python with: {command}</source>
   <translation>Les paquets Python {package} ne sont pas installés, donc {purpose} ; installez-les avec Raster &gt; LandLabels &gt; Paquets de LandLabels, ou pour un autre Python avec : {command}</translation>
  </message>
  <message>
   <source>The address of a Dask cluster, such as tcp://host:8786. Not set: processes on this machine.</source>
   <translation>L'adresse d'un cluster Dask, comme tcp://host:8786. Non défini : des processus sur cette machine.</translation>
  </message>
  <message>
   <source>The address of a mirror, or a folder with the files of published models, instead of their authors' servers. Empty: the published addresses.</source>
   <translation>L'adresse d'un miroir, ou un dossier avec les fichiers de modèles publiés, au lieu des serveurs de leurs auteurs. Vide : les adresses publiées.</translation>
  </message>
  <message>
   <source>The address of a package index, such as that of your organisation.</source>
   <translation>L'adresse d'un index de paquets, comme celui de votre organisation.</translation>
  </message>
  <message>
   <source>The algorithm could not be prepared.</source>
   <translation>L'algorithme n'a pas pu être préparé.</translation>
  </message>
  <message>
   <source>The area cannot be used: {reason}; give an extent as xmin,ymin,xmax,ymax or a polygon layer.</source>
   <translation>La zone ne peut pas être utilisée : {reason} ; donnez une emprise xmin,ymin,xmax,ymax ou une couche de polygones.</translation>
  </message>
  <message>
   <source>The area does not overlap the sections of '{scene}', which cover {bounds}; choose an area inside the scene.</source>
   <translation>La zone ne recouvre pas les sections de « {scene} », qui couvrent {bounds} ; choisissez une zone dans la scène.</translation>
  </message>
  <message>
   <source>The assignment is remembered for this layer.</source>
   <translation>L'affectation est mémorisée pour cette couche.</translation>
  </message>
  <message>
   <source>The authentication configuration of the layer '{layer}' cannot be used to read its file; choose a configuration of the type Basic in the properties of the layer's source, or download the file.</source>
   <translation>La configuration d'authentification de la couche « {layer} » ne peut pas servir à lire son fichier ; choisissez une configuration de type Basic dans les propriétés de la source de la couche, ou téléchargez le fichier.</translation>
  </message>
  <message>
   <source>The bands are as the user assigned them: {places}.</source>
   <translation>Les bandes sont telles que l'utilisateur les a affectées : {places}.</translation>
  </message>
  <message>
   <source>The bands are found by their names.</source>
   <translation>Les bandes sont trouvées par leurs noms.</translation>
  </message>
  <message>
   <source>The bands cannot be assigned by '{source}': {reason}.</source>
   <translation>Les bandes ne peuvent pas être affectées avec « {source} » : {reason}.</translation>
  </message>
  <message>
   <source>The bands have no names; the {count} bands are taken in the order of {family}: {bands}.</source>
   <translation>Les bandes n'ont pas de nom ; les {count} bandes sont prises dans l'ordre de {family} : {bands}.</translation>
  </message>
  <message>
   <source>The bands have no names; the {count} bands are taken in the order that the pixels show: {bands}.</source>
   <translation>Les bandes n'ont pas de nom ; les {count} bandes sont prises dans l'ordre que montrent les pixels : {bands}.</translation>
  </message>
  <message>
   <source>The bands of '{scene}' have no names, and their pixels do not show the order; choose it in the list “Band order”.</source>
   <translation>Les bandes de « {scene} » n'ont pas de nom, et leurs pixels ne montrent pas l'ordre ; choisissez-le dans la liste « Ordre des bandes ».</translation>
  </message>
  <message>
   <source>The bands of '{scene}' have no names, and {reason}; choose the order with --band-order or BAND_ORDER ({orders}), or assign the bands (BANDS, or a .bands.json file).</source>
   <translation>Les bandes de « {scene} » n'ont pas de nom, et {reason} ; choisissez l'ordre avec --band-order ou BAND_ORDER ({orders}), ou affectez les bandes (BANDS, ou un fichier .bands.json).</translation>
  </message>
  <message>
   <source>The bands of the layer have no names, and {reason}.</source>
   <translation>Les bandes de la couche n'ont pas de nom, et {reason}.</translation>
  </message>
  <message>
   <source>The bands that the model requires; the training set must have them.</source>
   <translation>Les bandes que le modèle demande ; le jeu d'entraînement doit les avoir.</translation>
  </message>
  <message>
   <source>The best epoch was {n}.</source>
   <translation>La meilleure époque était {n}.</translation>
  </message>
  <message>
   <source>The best of {epochs} epochs was {best}; the model is {path}.</source>
   <translation>La meilleure des {epochs} époques était {best} ; le modèle est {path}.</translation>
  </message>
  <message>
   <source>The build of onnxruntime, and on Linux of torch: {builds}</source>
   <translation>La version d'onnxruntime, et sous Linux de torch : {builds}</translation>
  </message>
  <message>
   <source>The bundled model that uses most bands of the scene.</source>
   <translation>Le modèle fourni qui utilise le plus de bandes de la scène.</translation>
  </message>
  <message>
   <source>The catalogue has no model '{name}'; it has {known}.</source>
   <translation>Le catalogue n'a pas de modèle « {name} » ; il a {known}.</translation>
  </message>
  <message>
   <source>The catalogue of published models '{path}' cannot be read: {reason}; install LandLabels again.</source>
   <translation>Le catalogue des modèles publiés « {path} » ne peut pas être lu : {reason} ; réinstallez LandLabels.</translation>
  </message>
  <message>
   <source>The checkpoint '{path}' cannot be written ({reason}); {kept}. Free disk space and start the same training again to resume it.</source>
   <translation>Le checkpoint « {path} » ne peut pas être écrit ({reason}) ; {kept}. Libérez de l'espace disque et relancez le même entraînement pour le reprendre.</translation>
  </message>
  <message>
   <source>The classes match the label set {preset}, which is used; choose 'own' to keep the classes.</source>
   <translation>Les classes correspondent au jeu d'étiquettes {preset}, qui est utilisé ; choisissez « own » pour garder les classes.</translation>
  </message>
  <message>
   <source>The clear shares are not known: the share with data decides, of equal dates the last.</source>
   <translation>Les parts claires ne sont pas connues : la part avec données décide, à égalité la dernière date.</translation>
  </message>
  <message>
   <source>The cloud mask '{path}' cannot be used: {reason}; choose a raster of the scene's area in which 0 is clear, or a scene classification.</source>
   <translation>Le masque de nuages « {path} » ne peut pas être utilisé : {reason} ; choisissez un raster de la zone de la scène dans lequel 0 est clair, ou une classification de scène.</translation>
  </message>
  <message>
   <source>The codes of CORINE and ESA WorldCover are recognised.</source>
   <translation>Les codes de CORINE et d'ESA WorldCover sont reconnus.</translation>
  </message>
  <message>
   <source>The command line uses these settings too. They are stored in '{path}'.</source>
   <translation>La ligne de commande utilise aussi ces réglages. Ils sont enregistrés dans « {path} ».</translation>
  </message>
  <message>
   <source>The contents of the training set are shown here.</source>
   <translation>Le contenu du jeu d'entraînement est montré ici.</translation>
  </message>
  <message>
   <source>The date of a scene is not known: the results are compared in the given order.</source>
   <translation>La date d'une scène n'est pas connue : les résultats sont comparés dans l'ordre donné.</translation>
  </message>
  <message>
   <source>The device</source>
   <translation>Le périphérique</translation>
  </message>
  <message>
   <source>The evidence of a label and its bias add up to its logit.</source>
   <translation>L'évidence d'une étiquette et son biais s'additionnent pour donner son logit.</translation>
  </message>
  <message>
   <source>The field of the polygons that holds the class, as text or as a whole number. A raster needs none.</source>
   <translation>Le champ des polygones qui contient la classe, comme texte ou comme nombre entier. Un raster n'en a pas besoin.</translation>
  </message>
  <message>
   <source>The field of the polygons that holds the class. A raster needs none.</source>
   <translation>Le champ des polygones qui contient la classe. Un raster n'en a pas besoin.</translation>
  </message>
  <message>
   <source>The file to write; its suffix chooses the format.</source>
   <translation>Le fichier à écrire ; son suffixe choisit le format.</translation>
  </message>
  <message>
   <source>The files declare the offset {value}.</source>
   <translation>Les fichiers déclarent le décalage {value}.</translation>
  </message>
  <message>
   <source>The files declare the scale {value:g}.</source>
   <translation>Les fichiers déclarent l'échelle {value:g}.</translation>
  </message>
  <message>
   <source>The finished rows are in '{path}'. To continue, run again with the same settings and this file.</source>
   <translation>Les lignes terminées sont dans « {path} ». Pour continuer, relancez avec les mêmes réglages et ce fichier.</translation>
  </message>
  <message>
   <source>The first is the smallest.</source>
   <translation>Le premier est le plus petit.</translation>
  </message>
  <message>
   <source>The folder '{folder}' holds results of another run ({difference}): choose another folder, or replace them.</source>
   <translation>Le dossier « {folder} » contient les résultats d'un autre traitement ({difference}) : choisissez un autre dossier, ou remplacez-les.</translation>
  </message>
  <message>
   <source>The folder of the unpacked archive; v2.0 also needs the file metadata.parquet in it.</source>
   <translation>Le dossier de l'archive décompressée ; la v2.0 demande aussi le fichier metadata.parquet dedans.</translation>
  </message>
  <message>
   <source>The folders of training sets to use together with the first; where only files can be chosen, choose the file store.json in each folder.</source>
   <translation>Les dossiers des jeux d'entraînement à utiliser avec le premier ; là où seuls des fichiers peuvent être choisis, choisissez le fichier store.json de chaque dossier.</translation>
  </message>
  <message>
   <source>The format of '{path}' is not known by its name; give a file name that ends with one of {suffixes}, or choose the format (FORMAT, --format).</source>
   <translation>Le format de « {path} » n'est pas connu par son nom ; donnez un nom de fichier qui se termine par l'un de {suffixes}, ou choisissez le format (FORMAT, --format).</translation>
  </message>
  <message>
   <source>The label set</source>
   <translation>Le jeu d'étiquettes</translation>
  </message>
  <message>
   <source>The label set '{label_set}' contains no class of '{reference}'; the unknown classes are {values}. Choose another class field, give the labels of the classes (CLASSES, --classes), or, for training, use the label set 'own' to make one from these classes.</source>
   <translation>Le jeu d'étiquettes « {label_set} » ne contient aucune classe de « {reference} » ; les classes inconnues sont {values}. Choisissez un autre champ de classe, donnez les étiquettes des classes (CLASSES, --classes), ou, pour l'entraînement, utilisez le jeu d'étiquettes « own » pour en faire un de ces classes.</translation>
  </message>
  <message>
   <source>The labels of classes that have other names, such as forest=Mixed forest; farm=Arable land, or a CSV file with the columns class and label. CORINE and ESA WorldCover need none.</source>
   <translation>Les étiquettes des classes qui ont d'autres noms, comme forest=Mixed forest; farm=Arable land, ou un fichier CSV avec les colonnes class et label. CORINE et ESA WorldCover n'en ont pas besoin.</translation>
  </message>
  <message>
   <source>The labels of the model: the classes of the reference, or those of a known nomenclature.</source>
   <translation>Les étiquettes du modèle : les classes de la référence, ou celles d'une nomenclature connue.</translation>
  </message>
  <message>
   <source>The labels of {n} section are those of the result layer '{name}'.</source>
   <translation>Les étiquettes de {n} section sont celles de la couche de résultat « {name} ».</translation>
  </message>
  <message>
   <source>The labels of {n} sections are those of the result layer '{name}'.</source>
   <translation>Les étiquettes de {n} sections sont celles de la couche de résultat « {name} ».</translation>
  </message>
  <message>
   <source>The labels that the model had given are compared with those corrected by hand.</source>
   <translation>Les étiquettes que le modèle avait données sont comparées à celles corrigées à la main.</translation>
  </message>
  <message>
   <source>The layer '{name}' has edits that are not saved; save or discard them first.</source>
   <translation>La couche « {name} » a des modifications non enregistrées ; enregistrez-les ou abandonnez-les d'abord.</translation>
  </message>
  <message>
   <source>The layer '{name}' is being edited; save or discard its edits first.</source>
   <translation>La couche « {name} » est en cours d'édition ; enregistrez ou abandonnez d'abord ses modifications.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not a file; choose a layer made by Classify extent.</source>
   <translation>La couche « {name} » n'est pas un fichier ; choisissez une couche faite par « Classer l'emprise ».</translation>
  </message>
  <message>
   <source>The layer '{name}' is not a raster file (its provider is '{provider}'); choose a layer opened from a file.</source>
   <translation>La couche « {name} » n'est pas un fichier raster (son fournisseur est « {provider} ») ; choisissez une couche ouverte à partir d'un fichier.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.</source>
   <translation>La couche « {name} » n'est pas lue d'un fichier ; choisissez une couche de résultat dans un GeoPackage.</translation>
  </message>
  <message>
   <source>The layer holds labels that are not in its label set, which are ignored: {codes}.</source>
   <translation>La couche contient des étiquettes hors de son jeu d'étiquettes, qui sont ignorées : {codes}.</translation>
  </message>
  <message>
   <source>The layer is being edited; save or discard its edits first.</source>
   <translation>La couche est en cours d'édition ; enregistrez ou abandonnez d'abord ses modifications.</translation>
  </message>
  <message>
   <source>The line marks the threshold.</source>
   <translation>Le trait marque le seuil.</translation>
  </message>
  <message>
   <source>The log counts the networks; how long they take is not known yet.</source>
   <translation>Le journal compte les réseaux ; leur durée n'est pas encore connue.</translation>
  </message>
  <message>
   <source>The log names the device in use.</source>
   <translation>Le journal nomme le périphérique utilisé.</translation>
  </message>
  <message>
   <source>The loss is NaN or infinite at epoch {epoch}, step {step} (sections {sections}); {kept}. Try a lower learning rate, or check these sections.</source>
   <translation>La perte est NaN ou infinie à l'époque {epoch}, pas {step} (sections {sections}) ; {kept}. Essayez un taux d'apprentissage plus bas, ou vérifiez ces sections.</translation>
  </message>
  <message>
   <source>The map cannot be filtered while the layer is being edited.</source>
   <translation>La carte ne peut pas être filtrée pendant l'édition de la couche.</translation>
  </message>
  <message>
   <source>The map does not show the scene; zoom to it, or clear “Current map extent only”.</source>
   <translation>La carte ne montre pas la scène ; zoomez dessus, ou désactivez « Emprise actuelle de la carte seulement ».</translation>
  </message>
  <message>
   <source>The map does not show this layer. If no extent is set, the whole scene is classified.</source>
   <translation>La carte ne montre pas cette couche. Sans emprise, toute la scène est classée.</translation>
  </message>
  <message>
   <source>The mean probability is that of the sections that have the label. Click a label to show it alone.</source>
   <translation>La probabilité moyenne est celle des sections qui ont l'étiquette. Cliquez sur une étiquette pour la montrer seule.</translation>
  </message>
  <message>
   <source>The metadata file '{source}' cannot be read: {reason}; it holds the radiometric offset, so copy or download it again.</source>
   <translation>Le fichier de métadonnées « {source} » ne peut pas être lu : {reason} ; il contient le décalage radiométrique, copiez-le ou téléchargez-le donc à nouveau.</translation>
  </message>
  <message>
   <source>The model '{model}' ({architecture}) has no output {missing}; choose a model of the architecture multi-attention.</source>
   <translation>Le modèle « {model} » ({architecture}) n'a pas de sortie {missing} ; choisissez un modèle de l'architecture multi-attention.</translation>
  </message>
  <message>
   <source>The model '{model}' has been computing for {time}; cancel if that is too long.</source>
   <translation>Le modèle « {model} » calcule depuis {time} ; annulez si c'est trop long.</translation>
  </message>
  <message>
   <source>The model '{model}' has no int8 graph; make one with the command `quantise`, or choose the precision auto or fp32.</source>
   <translation>Le modèle « {model} » n'a pas de graphe int8 ; faites-en un avec la commande `quantise`, ou choisissez la précision auto ou fp32.</translation>
  </message>
  <message>
   <source>The model '{model}' has the labels {own}, but the store '{store}' has {other}; choose a store and a model with the same label set.</source>
   <translation>Le modèle « {model} » a les étiquettes {own}, mais la base « {store} » a {other} ; choisissez une base et un modèle avec le même jeu d'étiquettes.</translation>
  </message>
  <message>
   <source>The model '{model}' is not here, so the item lacks its inputs (the MLM extension).</source>
   <translation>Le modèle « {model} » n'est pas ici, il manque donc ses entrées à l'item (l'extension MLM).</translation>
  </message>
  <message>
   <source>The model '{model}' needs {missing}, which '{scene}' lacks; add the missing bands, choose a model that works without them, or allow missing bands to be filled if you accept less reliable labels.</source>
   <translation>Le modèle « {model} » demande {missing}, qui manque à « {scene} » ; ajoutez les bandes manquantes, choisissez un modèle qui s'en passe, ou autorisez leur remplissage si des étiquettes moins fiables suffisent.</translation>
  </message>
  <message>
   <source>The model '{model}' returned {reason}; it is damaged or was exported incorrectly: use another model.</source>
   <translation>Le modèle « {model} » a renvoyé {reason} ; il est endommagé ou a été mal exporté : utilisez un autre modèle.</translation>
  </message>
  <message>
   <source>The model '{model}' that '{path}' was classified with is not among the models here, or was changed since; give its file (MODEL, --model).</source>
   <translation>Le modèle « {model} » avec lequel « {path} » a été classé n'est pas parmi les modèles ici, ou a été modifié depuis ; donnez son fichier (MODEL, --model).</translation>
  </message>
  <message>
   <source>The model '{name}' is not downloaded yet; download it with the algorithm Download model or the command `models download {name}`, or choose one of {known}.</source>
   <translation>Le modèle « {name} » n'est pas encore téléchargé ; téléchargez-le avec l'algorithme « Télécharger un modèle » ou la commande `models download {name}`, ou choisissez l'un de {known}.</translation>
  </message>
  <message>
   <source>The model '{name}' is part of LandLabels and cannot be renamed or removed.</source>
   <translation>Le modèle « {name} » fait partie de LandLabels et ne peut être ni renommé ni retiré.</translation>
  </message>
  <message>
   <source>The model '{name}' needs {needed} MB in '{folder}' for its download and conversion, and {free} MB are free; free some disk space.</source>
   <translation>Le modèle « {name} » demande {needed} Mo dans « {folder} » pour son téléchargement et sa conversion, et {free} Mo sont libres ; libérez de l'espace disque.</translation>
  </message>
  <message>
   <source>The model failed on {device} ({reason}); try the device CPU or a smaller batch.</source>
   <translation>Le modèle a échoué sur {device} ({reason}) ; essayez le périphérique CPU ou un lot plus petit.</translation>
  </message>
  <message>
   <source>The model file</source>
   <translation>Le fichier du modèle</translation>
  </message>
  <message>
   <source>The model gets no int8 graph: it takes {needed} sections to calibrate on and {needed} others to compare on, and there are {calibrated} and {compared}; give more training sets.</source>
   <translation>Le modèle ne reçoit pas de graphe int8 : il faut {needed} sections pour calibrer et {needed} autres pour comparer, et il y en a {calibrated} et {compared} ; donnez plus de jeux d'entraînement.</translation>
  </message>
  <message>
   <source>The model gets no int8 graph: {error}</source>
   <translation>Le modèle ne reçoit pas de graphe int8 : {error}</translation>
  </message>
  <message>
   <source>The model gets no novelty: it takes at least {sections} training sections from {places} places, and there are {found_sections} from {found_places}; train with more of them, or add novelty from another training set.</source>
   <translation>Le modèle ne reçoit pas de nouveauté : il faut au moins {sections} sections d'entraînement de {places} lieux, et il y en a {found_sections} de {found_places} ; entraînez avec plus de sections, ou ajoutez la nouveauté à partir d'un autre jeu d'entraînement.</translation>
  </message>
  <message>
   <source>The model of the result was not found, so it is not known whether it was trained on this ground; name it (MODEL, --model).</source>
   <translation>Le modèle du résultat n'a pas été trouvé, on ne sait donc pas s'il a été entraîné sur ce terrain ; nommez-le (MODEL, --model).</translation>
  </message>
  <message>
   <source>The model that is used where none is chosen.</source>
   <translation>Le modèle utilisé là où aucun n'est choisi.</translation>
  </message>
  <message>
   <source>The model was trained on sections of the tile {tile}, where the result lies: the scores may not be independent.</source>
   <translation>Le modèle a été entraîné sur des sections de la tuile {tile}, où se trouve le résultat : les scores ne sont peut-être pas indépendants.</translation>
  </message>
  <message>
   <source>The model was trained on {own} and these sections are {other}: its labels are less reliable here.</source>
   <translation>Le modèle a été entraîné sur du {own} et ces sections sont {other} : ses étiquettes sont moins fiables ici.</translation>
  </message>
  <message>
   <source>The model was trained on {scenes}, which is not in the project. Scene to classify:</source>
   <translation>Le modèle a été entraîné sur {scenes}, qui n'est pas dans le projet. Scène à classer :</translation>
  </message>
  <message>
   <source>The model was trained on {trained} and the scene is {level}: the labels are less reliable.</source>
   <translation>Le modèle a été entraîné sur du {trained} et la scène est {level} : les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>The model was written, but not its report: {error}</source>
   <translation>Le modèle a été écrit, mais pas son rapport : {error}</translation>
  </message>
  <message>
   <source>The model “{name}” can be used now.</source>
   <translation>Le modèle « {name} » peut maintenant être utilisé.</translation>
  </message>
  <message>
   <source>The most probable of these labels; NULL, and drawn as “no label”, if no label reaches its threshold.</source>
   <translation>La plus probable de ces étiquettes ; NULL, et dessinée comme « pas d'étiquette », si aucune n'atteint son seuil.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file, whose bands the training set has.</source>
   <translation>Le nom d'un modèle ou un fichier .onnx de LandLabels, dont le jeu d'entraînement a les bandes.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file, with its .safetensors file. Not set: a new network.</source>
   <translation>Le nom d'un modèle ou un fichier .onnx de LandLabels, avec son fichier .safetensors. Non défini : un nouveau réseau.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file.</source>
   <translation>Le nom d'un modèle ou un fichier .onnx de LandLabels.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the bundled demonstration model that fits the bands of each scene, which is also auto.</source>
   <translation>Le nom d'un modèle ou un fichier .onnx de LandLabels. Non défini : le modèle par défaut, s'il y en a un, sinon le modèle de démonstration fourni adapté aux bandes de chaque scène, qui est aussi auto.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the bundled demonstration model that fits the bands of the scene, which is also auto.</source>
   <translation>Le nom d'un modèle ou un fichier .onnx de LandLabels. Non défini : le modèle par défaut, s'il y en a un, sinon le modèle de démonstration fourni adapté aux bandes de la scène, qui est aussi auto.</translation>
  </message>
  <message>
   <source>The name of the model</source>
   <translation>Le nom du modèle</translation>
  </message>
  <message>
   <source>The nearest sections of {split} and of training are {km:.1f} km apart: neighbouring sections are similar, so the scores are higher than at places farther away.</source>
   <translation>Les sections les plus proches de {split} et de l'entraînement sont à {km:.1f} km : les sections voisines se ressemblent, les scores sont donc plus élevés que dans des lieux plus éloignés.</translation>
  </message>
  <message>
   <source>The network of the authors of BigEarthNet: a branch of convolutions for each band resolution.</source>
   <translation>Le réseau des auteurs de BigEarthNet : une branche de convolutions par résolution des bandes.</translation>
  </message>
  <message>
   <source>The network's sizes</source>
   <translation>Les tailles du réseau</translation>
  </message>
  <message>
   <source>The novelty was measured on {n} section from {places} places.</source>
   <translation>La nouveauté a été mesurée sur {n} section de {places} lieux.</translation>
  </message>
  <message>
   <source>The novelty was measured on {n} sections from {places} places.</source>
   <translation>La nouveauté a été mesurée sur {n} sections de {places} lieux.</translation>
  </message>
  <message>
   <source>The number of processors that LandLabels uses at most.</source>
   <translation>Le nombre de processeurs que LandLabels utilise au plus.</translation>
  </message>
  <message>
   <source>The numbers have decimals and are taken as reflectance from 0 to 1.</source>
   <translation>Les nombres ont des décimales et sont pris comme réflectance de 0 à 1.</translation>
  </message>
  <message>
   <source>The numbers have decimals and are taken as reflectance x 10000.</source>
   <translation>Les nombres ont des décimales et sont pris comme réflectance x 10000.</translation>
  </message>
  <message>
   <source>The official split</source>
   <translation>La répartition officielle</translation>
  </message>
  <message>
   <source>The offset -1000 is applied, as chosen.</source>
   <translation>Le décalage -1000 est appliqué, comme choisi.</translation>
  </message>
  <message>
   <source>The offset {value} follows from the processing baseline {baseline} in the product's name.</source>
   <translation>Le décalage {value} découle de la version de traitement {baseline} dans le nom du produit.</translation>
  </message>
  <message>
   <source>The offset {value} is applied, as for {family}.</source>
   <translation>Le décalage {value} est appliqué, comme pour {family}.</translation>
  </message>
  <message>
   <source>The offset {value} is read from {file}.</source>
   <translation>Le décalage {value} est lu de {file}.</translation>
  </message>
  <message>
   <source>The order of bands that have no names. It is stored for this layer when the training set is built.</source>
   <translation>L'ordre des bandes sans nom. Il est enregistré pour cette couche quand le jeu d'entraînement est construit.</translation>
  </message>
  <message>
   <source>The output folder '{folder}' cannot be used: {reason}.</source>
   <translation>Le dossier de sortie « {folder} » ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message>
   <source>The packages are installed and can be used now.</source>
   <translation>Les paquets sont installés et utilisables maintenant.</translation>
  </message>
  <message>
   <source>The packages are installed; restart QGIS to use them.</source>
   <translation>Les paquets sont installés ; redémarrez QGIS pour les utiliser.</translation>
  </message>
  <message>
   <source>The packages are removed when QGIS is started again.</source>
   <translation>Les paquets seront retirés au prochain démarrage de QGIS.</translation>
  </message>
  <message>
   <source>The packages are removed.</source>
   <translation>Les paquets sont retirés.</translation>
  </message>
  <message>
   <source>The packages cannot be removed: {reason}.</source>
   <translation>Les paquets ne peuvent pas être retirés : {reason}.</translation>
  </message>
  <message>
   <source>The packages were installed for numpy {old}, but QGIS has {new} now; install them again.</source>
   <translation>Les paquets ont été installés pour numpy {old}, mais QGIS a maintenant {new} ; installez-les à nouveau.</translation>
  </message>
  <message>
   <source>The packages were not installed: {problem}; {advice}. Nothing was changed. Log: '{log}'</source>
   <translation>Les paquets n'ont pas été installés : {problem} ; {advice}. Rien n'a été modifié. Journal : « {log} »</translation>
  </message>
  <message>
   <source>The paper's ten</source>
   <translation>Les dix de l'article</translation>
  </message>
  <message>
   <source>The picture of {name} cannot be opened by QGIS.</source>
   <translation>L'image de {name} ne peut pas être ouverte par QGIS.</translation>
  </message>
  <message>
   <source>The pixel values of '{scene}' cannot be converted to reflectance: {found}; use integers (reflectance x 10000) or fractions from 0 to 1.</source>
   <translation>Les valeurs des pixels de « {scene} » ne peuvent pas être converties en réflectance : {found} ; utilisez des entiers (réflectance x 10000) ou des fractions de 0 à 1.</translation>
  </message>
  <message>
   <source>The places of the model's training data are not known: it may have been trained on this ground, and the scores are then not independent.</source>
   <translation>Les lieux des données d'entraînement du modèle ne sont pas connus : il a pu être entraîné sur ce terrain, et les scores ne sont alors pas indépendants.</translation>
  </message>
  <message>
   <source>The places of the sections are not known: the intervals may be too narrow.</source>
   <translation>Les lieux des sections ne sont pas connus : les intervalles peuvent être trop étroits.</translation>
  </message>
  <message>
   <source>The places of the training data are not known: the model may have been trained on these sections.</source>
   <translation>Les lieux des données d'entraînement ne sont pas connus : le modèle a pu être entraîné sur ces sections.</translation>
  </message>
  <message>
   <source>The positions of these sections are not known.</source>
   <translation>Les positions de ces sections ne sont pas connues.</translation>
  </message>
  <message>
   <source>The process ended {n} times without a result ({how}); its memory may not be enough.</source>
   <translation>Le processus s'est terminé {n} fois sans résultat ({how}) ; sa mémoire ne suffit peut-être pas.</translation>
  </message>
  <message>
   <source>The processing level is not known; it is taken as Level-2A (surface reflectance).</source>
   <translation>Le niveau de traitement n'est pas connu ; il est pris comme Level-2A (réflectance de surface).</translation>
  </message>
  <message>
   <source>The project has several Sentinel-2 scenes; choose the one to classify.</source>
   <translation>Le projet a plusieurs scènes Sentinel-2 ; choisissez celle à classer.</translation>
  </message>
  <message>
   <source>The quantification value {value:g} is read from {file}.</source>
   <translation>La valeur de quantification {value:g} est lue de {file}.</translation>
  </message>
  <message>
   <source>The reference '{reference}' has no class in the sections of '{scene}', which cover {bounds}; choose a reference for the same area.</source>
   <translation>La référence « {reference} » n'a pas de classe dans les sections de « {scene} », qui couvrent {bounds} ; choisissez une référence de la même zone.</translation>
  </message>
  <message>
   <source>The reference's own classes</source>
   <translation>Les classes de la référence</translation>
  </message>
  <message>
   <source>The report was not written: {error}</source>
   <translation>Le rapport n'a pas été écrit : {error}</translation>
  </message>
  <message>
   <source>The result cannot be written: {reason}.</source>
   <translation>Le résultat ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>The result is the same on each.</source>
   <translation>Le résultat est le même sur chacun.</translation>
  </message>
  <message>
   <source>The result layer already holds the whole run; no section is left to classify.</source>
   <translation>La couche de résultat contient déjà tout le traitement ; il ne reste aucune section à classer.</translation>
  </message>
  <message>
   <source>The result layer already holds {n} row of this run; the run resumes after it.</source>
   <translation>La couche de résultat contient déjà {n} ligne de ce traitement ; il reprend après elle.</translation>
  </message>
  <message>
   <source>The result layer already holds {n} rows of this run; the run resumes after them.</source>
   <translation>La couche de résultat contient déjà {n} lignes de ce traitement ; il reprend après elles.</translation>
  </message>
  <message>
   <source>The results have no label in common (label sets: {names}); choose results with the same labels.</source>
   <translation>Les résultats n'ont aucune étiquette en commun (jeux d'étiquettes : {names}) ; choisissez des résultats avec les mêmes étiquettes.</translation>
  </message>
  <message>
   <source>The results were made by different models.</source>
   <translation>Les résultats sont de modèles différents.</translation>
  </message>
  <message>
   <source>The results were made by different models: differences can come from the models.</source>
   <translation>Les résultats sont de modèles différents : des différences peuvent venir des modèles.</translation>
  </message>
  <message>
   <source>The run failed.</source>
   <translation>Le traitement a échoué.</translation>
  </message>
  <message>
   <source>The run was not finished: sections are missing.</source>
   <translation>Le traitement n'a pas été terminé : des sections manquent.</translation>
  </message>
  <message>
   <source>The same seed on the same machine gives the same model.</source>
   <translation>La même graine sur la même machine donne le même modèle.</translation>
  </message>
  <message>
   <source>The same seed on the same machine gives the same model. Not set: 1.</source>
   <translation>La même graine sur la même machine donne le même modèle. Non défini : 1.</translation>
  </message>
  <message>
   <source>The scale {value:g} is applied, as for {family}.</source>
   <translation>L'échelle {value:g} est appliquée, comme pour {family}.</translation>
  </message>
  <message>
   <source>The scene is Level-1C: reflectance at the top of the atmosphere, not at the ground.</source>
   <translation>La scène est Level-1C : réflectance au sommet de l'atmosphère, non au sol.</translation>
  </message>
  <message>
   <source>The scene is far brighter than the training data of the model; mean DN (training data): {examples}. Check the offset ({offset} is applied) and the scale; other causes are snow, cloud, haze and Level-1C.</source>
   <translation>La scène est beaucoup plus claire que les données d'entraînement du modèle ; CN moyen (données d'entraînement) : {examples}. Vérifiez le décalage ({offset} est appliqué) et l'échelle ; d'autres causes sont la neige, les nuages, la brume et le Level-1C.</translation>
  </message>
  <message>
   <source>The scene is far darker than the training data of the model; mean DN (training data): {examples}. Check the offset ({offset} is applied) and the scale.</source>
   <translation>La scène est beaucoup plus sombre que les données d'entraînement du modèle ; CN moyen (données d'entraînement) : {examples}. Vérifiez le décalage ({offset} est appliqué) et l'échelle.</translation>
  </message>
  <message>
   <source>The scene is in {crs} and not in a UTM zone; its pixels are used without reprojection.</source>
   <translation>La scène est en {crs} et non dans une zone UTM ; ses pixels sont utilisés sans reprojection.</translation>
  </message>
  <message>
   <source>The scene of '{path}' cannot be opened again ({reason}); give where it is now (SCENE, --scene), or classify it again.</source>
   <translation>La scène de « {path} » ne peut pas être rouverte ({reason}) ; indiquez où elle est maintenant (SCENE, --scene), ou classez-la à nouveau.</translation>
  </message>
  <message>
   <source>The scores of this model are not known.</source>
   <translation>Les scores de ce modèle ne sont pas connus.</translation>
  </message>
  <message>
   <source>The section has no label; shown are the most probable ones.</source>
   <translation>La section n'a pas d'étiquette ; les plus probables sont montrées.</translation>
  </message>
  <message>
   <source>The section has no row and column, so it cannot be found in the scene.</source>
   <translation>La section n'a ni ligne ni colonne, elle ne peut donc pas être trouvée dans la scène.</translation>
  </message>
  <message>
   <source>The section store '{path}' cannot be used: {reason}.</source>
   <translation>La base de sections « {path} » ne peut pas être utilisée : {reason}.</translation>
  </message>
  <message>
   <source>The sections are {found} and the teacher '{model}' is for {known}: its shares are less reliable.</source>
   <translation>Les sections sont {found} et l'enseignant « {model} » est pour {known} : ses parts sont moins fiables.</translation>
  </message>
  <message>
   <source>The sections come from only {n} blocks of neighbouring sections: the intervals are rough.</source>
   <translation>Les sections viennent de seulement {n} blocs de sections voisines : les intervalles sont approximatifs.</translation>
  </message>
  <message>
   <source>The sections come from only {n} places: the scores may differ at others, and the intervals are rough.</source>
   <translation>Les sections viennent de seulement {n} lieux : les scores peuvent différer ailleurs, et les intervalles sont approximatifs.</translation>
  </message>
  <message>
   <source>The sections come from only {n} places: too few for scores at other places.</source>
   <translation>Les sections viennent de seulement {n} lieux : trop peu pour des scores ailleurs.</translation>
  </message>
  <message>
   <source>The sections have no splits: they were divided by place, 60/20/20.</source>
   <translation>Les sections n'ont pas de répartition : elles ont été divisées par lieu, 60/20/20.</translation>
  </message>
  <message>
   <source>The sections of '{name}' are not those of '{target}': each section has the labels that at least half of its area has in '{name}', and the mean probability over its area, counted on 20 x 20 points.</source>
   <translation>Les sections de « {name} » ne sont pas celles de « {target} » : chaque section a les étiquettes qu'au moins la moitié de sa surface a dans « {name} », et la probabilité moyenne sur sa surface, comptée sur 20 x 20 points.</translation>
  </message>
  <message>
   <source>The sections of the reference were chosen by whoever corrected them: if those that looked wrong were chosen, the scores are lower than on the whole map.</source>
   <translation>Les sections de la référence ont été choisies par qui les a corrigées : si celles qui semblaient fausses ont été choisies, les scores sont plus bas que sur toute la carte.</translation>
  </message>
  <message>
   <source>The server or the folder to take the files from, in place of the published addresses; below it, the files have the paths of their addresses. Not set: the environment variable LANDLABELS_MIRROR, or the mirror in the settings.</source>
   <translation>Le serveur ou le dossier d'où prendre les fichiers, au lieu des adresses publiées ; en dessous, les fichiers ont les chemins de leurs adresses. Non défini : la variable d'environnement LANDLABELS_MIRROR, ou le miroir des réglages.</translation>
  </message>
  <message>
   <source>The setting {name} in '{path}' is {value}, but it must be {allowed}; the default is used.</source>
   <translation>Le réglage {name} dans « {path} » est {value}, mais doit être {allowed} ; la valeur par défaut est utilisée.</translation>
  </message>
  <message>
   <source>The settings are those of the training '{name}', which did not finish; start it to resume it.</source>
   <translation>Les réglages sont ceux de l'entraînement « {name} », qui ne s'est pas terminé ; démarrez-le pour le reprendre.</translation>
  </message>
  <message>
   <source>The settings cannot be written to '{path}': {reason}; check the permissions of its folder.</source>
   <translation>Les réglages ne peuvent pas être écrits dans « {path} » : {reason} ; vérifiez les droits de son dossier.</translation>
  </message>
  <message>
   <source>The settings in '{path}' are not used: Python 3.11 or the package tomli is needed to read them.</source>
   <translation>Les réglages dans « {path} » ne sont pas utilisés : Python 3.11 ou le paquet tomli est nécessaire pour les lire.</translation>
  </message>
  <message>
   <source>The settings in '{path}' are not used: {reason}.</source>
   <translation>Les réglages dans « {path} » ne sont pas utilisés : {reason}.</translation>
  </message>
  <message>
   <source>The share of the compared sections with the label, and the mean probability (dashed), at each date. Results without a date are in the given order.</source>
   <translation>La part des sections comparées avec l'étiquette, et la probabilité moyenne (en tirets), à chaque date. Les résultats sans date sont dans l'ordre donné.</translation>
  </message>
  <message>
   <source>The smallest and the fastest to download of the published networks: convolutions with small transformers.</source>
   <translation>Le plus petit et le plus rapide à télécharger des réseaux publiés : des convolutions avec de petits transformers.</translation>
  </message>
  <message>
   <source>The split</source>
   <translation>Le sous-ensemble</translation>
  </message>
  <message>
   <source>The store has the shares of {n} class of the teacher '{name}'.</source>
   <translation>La base a les parts de {n} classe de l'enseignant « {name} ».</translation>
  </message>
  <message>
   <source>The store has the shares of {n} classes of the teacher '{name}'.</source>
   <translation>La base a les parts de {n} classes de l'enseignant « {name} ».</translation>
  </message>
  <message>
   <source>The store is already complete.</source>
   <translation>La base est déjà complète.</translation>
  </message>
  <message>
   <source>The stores are of different levels: {levels}.</source>
   <translation>Les bases sont de niveaux différents : {levels}.</translation>
  </message>
  <message>
   <source>The teacher</source>
   <translation>L'enseignant</translation>
  </message>
  <message>
   <source>The teacher's shares are known for {known} of {n} sections.</source>
   <translation>Les parts de l'enseignant sont connues pour {known} sections sur {n}.</translation>
  </message>
  <message>
   <source>The tests and intervals are those of the first seed.</source>
   <translation>Les tests et intervalles sont ceux de la première graine.</translation>
  </message>
  <message>
   <source>The thresholds differ: the labels in the result layer were assigned anew.</source>
   <translation>Les seuils diffèrent : les étiquettes de la couche de résultat ont été attribuées à nouveau.</translation>
  </message>
  <message>
   <source>The thresholds of the results differ: their means are used.</source>
   <translation>Les seuils des résultats diffèrent : leurs moyennes sont utilisées.</translation>
  </message>
  <message>
   <source>The training also uses the {shares}, with weight {weight:g}.</source>
   <translation>L'entraînement utilise aussi les {shares}, avec le poids {weight:g}.</translation>
  </message>
  <message>
   <source>The training failed.</source>
   <translation>L'entraînement a échoué.</translation>
  </message>
  <message>
   <source>The training of '{name}' continues after QGIS is closed. QGIS shows it again when it is started. Close QGIS?</source>
   <translation>L'entraînement de « {name} » continue après la fermeture de QGIS. QGIS le montre à nouveau à son démarrage. Fermer QGIS ?</translation>
  </message>
  <message>
   <source>The training runs as a separate process; its files are in {folder}.</source>
   <translation>L'entraînement tourne dans un processus séparé ; ses fichiers sont dans {folder}.</translation>
  </message>
  <message>
   <source>The training {how}; the last line of its log '{log}' is: {line}</source>
   <translation>L'entraînement {how} ; la dernière ligne de son journal « {log} » est : {line}</translation>
  </message>
  <message>
   <source>The unfinished training cannot be resumed, because '{path}' is damaged; delete the folder '{folder}' to train again from the beginning.</source>
   <translation>L'entraînement inachevé ne peut pas être repris, car « {path} » est endommagé ; supprimez le dossier « {folder} » pour entraîner de nouveau depuis le début.</translation>
  </message>
  <message>
   <source>The value {value} of '{reference}' ({share:.1%} of the area) has no name and usually marks pixels without data: it is left out. Declare it as no data, or give it a name if it is a class.</source>
   <translation>La valeur {value} de « {reference} » ({share:.1%} de la surface) n'a pas de nom et marque d'habitude des pixels sans données : elle est omise. Déclarez-la comme absence de données, ou donnez-lui un nom si c'est une classe.</translation>
  </message>
  <message>
   <source>The values of {band} are large and multiples of 10: they are taken as reflectance x 100000.</source>
   <translation>Les valeurs de {band} sont grandes et multiples de 10 : elles sont prises comme réflectance x 100000.</translation>
  </message>
  <message>
   <source>The whole scene</source>
   <translation>Toute la scène</translation>
  </message>
  <message>
   <source>The workers that tried it ended without a result: {reason}</source>
   <translation>Les workers qui l'ont essayé se sont terminés sans résultat : {reason}</translation>
  </message>
  <message>
   <source>The {shares} are not used, since the architecture {architecture} has no patches.</source>
   <translation>Les {shares} ne sont pas utilisées, car l'architecture {architecture} n'a pas de patchs.</translation>
  </message>
  <message>
   <source>There are more than {limit} different values in {where} of '{reference}'; choose a field or a raster of land-cover classes.</source>
   <translation>Il y a plus de {limit} valeurs différentes dans {where} de « {reference} » ; choisissez un champ ou un raster de classes d'occupation du sol.</translation>
  </message>
  <message>
   <source>There are no baselines to compare with: they need scikit-learn, and training sections that are not evaluated.</source>
   <translation>Il n'y a pas de méthodes simples à comparer : il leur faut scikit-learn, et des sections d'entraînement qui ne sont pas évaluées.</translation>
  </message>
  <message>
   <source>There are no validation sections to choose the best epoch and the thresholds: the last epoch is the result, with a threshold of 0.5 for each label.</source>
   <translation>Il n'y a pas de sections de validation pour choisir la meilleure époque et les seuils : la dernière époque est le résultat, avec un seuil de 0,5 pour chaque étiquette.</translation>
  </message>
  <message>
   <source>There is a model of this name already; choose another name.</source>
   <translation>Il y a déjà un modèle de ce nom ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is no model '{name}'; choose one of {known}, or the path of a LandLabels .onnx file.</source>
   <translation>Il n'y a pas de modèle « {name} » ; choisissez l'un de {known}, ou le chemin d'un fichier .onnx de LandLabels.</translation>
  </message>
  <message>
   <source>There is no scene to classify: {reason}.</source>
   <translation>Il n'y a pas de scène à classer : {reason}.</translation>
  </message>
  <message>
   <source>There is no section for {split}.</source>
   <translation>Il n'y a pas de section pour {split}.</translation>
  </message>
  <message>
   <source>There is no section to explain: {reason}.</source>
   <translation>Il n'y a pas de section à expliquer : {reason}.</translation>
  </message>
  <message>
   <source>These classes are not in the label set {name}, and their area counts as unlabelled: {values}.</source>
   <translation>Ces classes ne sont pas dans le jeu d'étiquettes {name}, et leur surface compte comme sans étiquette : {values}.</translation>
  </message>
  <message>
   <source>These files exist and will be replaced: {names}. Start the training?</source>
   <translation>Ces fichiers existent et seront remplacés : {names}. Démarrer l'entraînement ?</translation>
  </message>
  <message>
   <source>These labels have no training data and are never assigned: {names}.</source>
   <translation>Ces étiquettes n'ont pas de données d'entraînement et ne sont jamais attribuées : {names}.</translation>
  </message>
  <message>
   <source>These labels of the layer are not in the label set {name}: {labels}.</source>
   <translation>Ces étiquettes de la couche ne sont pas dans le jeu d'étiquettes {name} : {labels}.</translation>
  </message>
  <message>
   <source>Thin lines show the intervals of F1 and AP.</source>
   <translation>Les lignes fines montrent les intervalles de F1 et AP.</translation>
  </message>
  <message>
   <source>This model</source>
   <translation>Ce modèle</translation>
  </message>
  <message>
   <source>This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable.</source>
   <translation>Cette scène est Level-1C. Cochez « Autoriser le Level-1C » pour la classer ; les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>Threshold for all labels</source>
   <translation>Seuil de toutes les étiquettes</translation>
  </message>
  <message>
   <source>Threshold for every label</source>
   <translation>Seuil de chaque étiquette</translation>
  </message>
  <message>
   <source>Threshold of {label}</source>
   <translation>Seuil de {label}</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Seuils</translation>
  </message>
  <message>
   <source>Thresholds of single labels</source>
   <translation>Seuils d'étiquettes isolées</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tuile</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Time of this run</source>
   <translation>Date de ce traitement</translation>
  </message>
  <message>
   <source>Time series</source>
   <translation>Série temporelle</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To classify, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Pour classer, LandLabels a besoin de paquets Python que QGIS n'a pas : {packages} (environ {size} Mo).</translation>
  </message>
  <message>
   <source>To continue, run again with the same settings and the same folder.</source>
   <translation>Pour continuer, relancez avec les mêmes réglages et le même dossier.</translation>
  </message>
  <message>
   <source>To import BigEarthNet v2.0, LandLabels needs: {packages} (about {size} MB).</source>
   <translation>Pour importer BigEarthNet v2.0, LandLabels a besoin de : {packages} (environ {size} Mo).</translation>
  </message>
  <message>
   <source>To import models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Pour importer des modèles, LandLabels a besoin de paquets Python que QGIS n'a pas : {packages} (environ {size} Mo).</translation>
  </message>
  <message>
   <source>To train models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Pour entraîner des modèles, LandLabels a besoin de paquets Python que QGIS n'a pas : {packages} (environ {size} Mo).</translation>
  </message>
  <message>
   <source>Too few sections to train and evaluate a model: use a larger area or more scenes.</source>
   <translation>Trop peu de sections pour entraîner et évaluer un modèle : prenez une zone plus grande ou plus de scènes.</translation>
  </message>
  <message>
   <source>Top label</source>
   <translation>Première étiquette</translation>
  </message>
  <message>
   <source>Top probability</source>
   <translation>Plus haute probabilité</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>Train a model on a scene and a reference, or on BigEarthNet</source>
   <translation>Entraîner un modèle sur une scène et une référence, ou sur BigEarthNet</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Entraîner un modèle…</translation>
  </message>
  <message>
   <source>Train and evaluate models</source>
   <translation>Entraîner et évaluer des modèles</translation>
  </message>
  <message>
   <source>Train another model</source>
   <translation>Entraîner un autre modèle</translation>
  </message>
  <message>
   <source>Train model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>Train this model further on sections of your own; it needs its .safetensors file</source>
   <translation>Entraîner davantage ce modèle sur vos propres sections ; il faut son fichier .safetensors</translation>
  </message>
  <message>
   <source>Trained by its authors on BigEarthNet v1.0: ten European countries, June 2017 to May 2018, sections without snow, clouds and cloud shadows.</source>
   <translation>Entraîné par ses auteurs sur BigEarthNet v1.0 : dix pays européens, juin 2017 à mai 2018, sections sans neige, nuages ni ombres de nuages.</translation>
  </message>
  <message>
   <source>Trained by its authors on BigEarthNet v2.0 (reBEN): ten European countries, June 2017 to May 2018, sections without snow, clouds and cloud shadows.</source>
   <translation>Entraîné par ses auteurs sur BigEarthNet v2.0 (reBEN) : dix pays européens, juin 2017 à mai 2018, sections sans neige, nuages ni ombres de nuages.</translation>
  </message>
  <message>
   <source>Trained model</source>
   <translation>Modèle entraîné</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Entraîné sur</translation>
  </message>
  <message>
   <source>Trained on {n} section: {data}</source>
   <translation>Entraîné sur {n} section : {data}</translation>
  </message>
  <message>
   <source>Trained on {n} sections: {data}</source>
   <translation>Entraîné sur {n} sections : {data}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Training a model: {share:.0%}</source>
   <translation>Entraînement d'un modèle : {share:.0%}</translation>
  </message>
  <message>
   <source>Training curves</source>
   <translation>Courbes d'entraînement</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>Perte d'entraînement</translation>
  </message>
  <message>
   <source>Training loss, moving average, as in Fig. 5 of the paper</source>
   <translation>Perte d'entraînement, moyenne mobile, comme à la fig. 5 de l'article</translation>
  </message>
  <message>
   <source>Training set</source>
   <translation>Jeu d'entraînement</translation>
  </message>
  <message>
   <source>Training set folder</source>
   <translation>Dossier du jeu d'entraînement</translation>
  </message>
  <message>
   <source>Training the baselines to compare with…</source>
   <translation>Entraînement des méthodes simples à comparer…</translation>
  </message>
  <message>
   <source>Training {number} of {count}, epoch {epoch} of {epochs}: loss {train_loss:.3f}</source>
   <translation>Entraînement {number} sur {count}, époque {epoch} sur {epochs} : perte {train_loss:.3f}</translation>
  </message>
  <message>
   <source>Trains a new or an existing model on a training set.</source>
   <translation>Entraîne un modèle nouveau ou existant sur un jeu d'entraînement.</translation>
  </message>
  <message>
   <source>Trains simple methods on the other sections of the training sets and scores them on the same sections.</source>
   <translation>Entraîne des méthodes simples sur les autres sections des jeux d'entraînement et les note sur les mêmes sections.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Couleurs naturelles</translation>
  </message>
  <message>
   <source>Trying the packages and devices…</source>
   <translation>Essai des paquets et des périphériques…</translation>
  </message>
  <message>
   <source>Two or more layers made by Classify extent, in any order; their changes must be saved.</source>
   <translation>Deux couches ou plus faites par « Classer l'emprise », dans n'importe quel ordre ; leurs modifications doivent être enregistrées.</translation>
  </message>
  <message>
   <source>Uncertain: {labels}.</source>
   <translation>Incertain : {labels}.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertitude</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler la modification</translation>
  </message>
  <message>
   <source>Unexpected error ({kind}: {reason}). Details are in the Log Messages panel.</source>
   <translation>Erreur inattendue ({kind} : {reason}). Les détails sont dans le panneau Journal des messages.</translation>
  </message>
  <message>
   <source>Unlike the sections suggested before it.</source>
   <translation>Différente des sections proposées avant elle.</translation>
  </message>
  <message>
   <source>Unlike the training sections.</source>
   <translation>Différente des sections d'entraînement.</translation>
  </message>
  <message>
   <source>Unset as default</source>
   <translation>Ne plus utiliser par défaut</translation>
  </message>
  <message>
   <source>Use all sections</source>
   <translation>Utiliser toutes les sections</translation>
  </message>
  <message>
   <source>Use existing training sets</source>
   <translation>Utiliser des jeux d'entraînement existants</translation>
  </message>
  <message>
   <source>Use it with --model {name}.</source>
   <translation>Utilisez-le avec --model {name}.</translation>
  </message>
  <message>
   <source>Use only sections with their centre in the current map extent.</source>
   <translation>Utiliser seulement les sections dont le centre est dans l'emprise actuelle de la carte.</translation>
  </message>
  <message>
   <source>Use the model's own thresholds</source>
   <translation>Utiliser les seuils du modèle</translation>
  </message>
  <message>
   <source>Use this model where no other is chosen, in place of the one that fits the scene</source>
   <translation>Utiliser ce modèle quand aucun autre n'est choisi, au lieu de celui adapté à la scène</translation>
  </message>
  <message>
   <source>Valid pixels</source>
   <translation>Pixels valides</translation>
  </message>
  <message>
   <source>Valid share</source>
   <translation>Part valide</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <source>Validation F1</source>
   <translation>F1 de validation</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Vegetation in {band} has a reflectance of {bright:.2f}, more than vegetation can have: the numbers are not reflectance x {scale:.0f}, and the labels are wrong, unless you divide them first.</source>
   <translation>La végétation dans {band} a une réflectance de {bright:.2f}, plus que la végétation ne peut avoir : les nombres ne sont pas de la réflectance x {scale:.0f}, et les étiquettes sont fausses si vous ne les divisez pas d'abord.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>ViT base, BigEarthNet v2.0</source>
   <translation>ViT base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Warning: {text}</source>
   <translation>Avertissement : {text}</translation>
  </message>
  <message>
   <source>Warnings and provenance</source>
   <translation>Avertissements et provenance</translation>
  </message>
  <message>
   <source>Weight of the label shares in the 300 m patches, which a training set from a reference has; 0: not used. Not set: that of the preset.</source>
   <translation>Poids des parts d'étiquettes dans les patchs de 300 m, qu'un jeu d'entraînement fait d'une référence contient ; 0 : non utilisées. Non défini : celui du préréglage.</translation>
  </message>
  <message>
   <source>Weight of the loss on the label shares in the 300 m patches, which a training set from a reference has; 0: they are not used. It lets the evidence point at the right place.</source>
   <translation>Poids de la perte sur les parts d'étiquettes dans les patchs de 300 m, qu'un jeu d'entraînement fait d'une référence contient ; 0 : elles ne sont pas utilisées. Elle fait pointer l'évidence au bon endroit.</translation>
  </message>
  <message>
   <source>Weight of the loss on the shares of a teacher, if the training set has them; 0: they are not used.</source>
   <translation>Poids de la perte sur les parts d'un enseignant, si le jeu d'entraînement les a ; 0 : elles ne sont pas utilisées.</translation>
  </message>
  <message>
   <source>Weight of the patches</source>
   <translation>Poids des patchs</translation>
  </message>
  <message>
   <source>Weight of the shares of a teacher; 0: not used. Not set: that of the preset.</source>
   <translation>Poids des parts d'un enseignant ; 0 : non utilisées. Non défini : celui du préréglage.</translation>
  </message>
  <message>
   <source>Weight of the teacher</source>
   <translation>Poids de l'enseignant</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Ce que montre la carte</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>When the labels were confirmed or corrected, in UTC, as in 2026-05-17T09:30:00Z.</source>
   <translation>Quand les étiquettes ont été confirmées ou corrigées, en UTC, comme 2026-05-17T09:30:00Z.</translation>
  </message>
  <message>
   <source>Where labels changed</source>
   <translation>Où des étiquettes ont changé</translation>
  </message>
  <message>
   <source>Where the labels with the largest area are</source>
   <translation>Où sont les étiquettes avec la plus grande surface</translation>
  </message>
  <message>
   <source>Whole-section K-Branch (as its authors released it)</source>
   <translation>K-Branch sur des sections entières (tel que publié par ses auteurs)</translation>
  </message>
  <message>
   <source>With fewer than {n} training sections and never assigned: {names}.</source>
   <translation>Avec moins de {n} sections d'entraînement et jamais attribuées : {names}.</translation>
  </message>
  <message>
   <source>With folds: cross-validations with other folds and another seed each. Not set: one.</source>
   <translation>Avec plis : des validations croisées avec chacune d'autres plis et une autre graine. Non défini : une.</translation>
  </message>
  <message>
   <source>With folds: the thresholds of each fold are chosen in so many folds inside its training sections (nested cross-validation). At least 2. Not set: on the other folds.</source>
   <translation>Avec plis : les seuils de chaque pli sont choisis dans autant de plis à l'intérieur de ses sections d'entraînement (validation croisée imbriquée). Au moins 2. Non défini : sur les autres plis.</translation>
  </message>
  <message>
   <source>With gpu, one scene at a time.</source>
   <translation>Avec gpu, une scène à la fois.</translation>
  </message>
  <message>
   <source>With int8, {flipped:.2%} of the decisions on {n} section differ, a probability by at most {largest:.2f}; F1 is {after:.3f} instead of {before:.3f}.</source>
   <translation>Avec int8, {flipped:.2%} des décisions sur {n} section diffèrent, une probabilité d'au plus {largest:.2f} ; F1 est {after:.3f} au lieu de {before:.3f}.</translation>
  </message>
  <message>
   <source>With int8, {flipped:.2%} of the decisions on {n} sections differ, a probability by at most {largest:.2f}; F1 is {after:.3f} instead of {before:.3f}.</source>
   <translation>Avec int8, {flipped:.2%} des décisions sur {n} sections diffèrent, une probabilité d'au plus {largest:.2f} ; F1 est {after:.3f} au lieu de {before:.3f}.</translation>
  </message>
  <message>
   <source>Without B01 and B09</source>
   <translation>Sans B01 et B09</translation>
  </message>
  <message>
   <source>Without a result layer, as in Classify extent.</source>
   <translation>Sans couche de résultat, comme dans « Classer l'emprise ».</translation>
  </message>
  <message>
   <source>Without a result layer, the model as in Classify extent. With one, its model's file, if it was moved.</source>
   <translation>Sans couche de résultat, le modèle comme dans « Classer l'emprise ». Avec une, le fichier de son modèle, s'il a été déplacé.</translation>
  </message>
  <message>
   <source>Without a result layer, the scene to explain. With one, where its scene is now, if it was moved.</source>
   <translation>Sans couche de résultat, la scène à expliquer. Avec une, où est maintenant sa scène, si elle a été déplacée.</translation>
  </message>
  <message>
   <source>Without the official lists, sections with snow or clouds are not known and are not dropped.</source>
   <translation>Sans les listes officielles, les sections avec neige ou nuages ne sont pas connues et ne sont pas omises.</translation>
  </message>
  <message>
   <source>Write the training set to the folder. A cancelled build is resumed.</source>
   <translation>Écrire le jeu d'entraînement dans le dossier. Une construction annulée est reprise.</translation>
  </message>
  <message>
   <source>Writes a mosaic of the dates of each tile, mosaics/TILE.gpkg in the folder.</source>
   <translation>Écrit une mosaïque des dates de chaque tuile, mosaics/TILE.gpkg dans le dossier.</translation>
  </message>
  <message>
   <source>Writes a report of a result as PDF: map, legend, chart, table, warnings and provenance.</source>
   <translation>Écrit un rapport d'un résultat en PDF : carte, légende, graphique, table, avertissements et provenance.</translation>
  </message>
  <message>
   <source>Writes a result layer as GeoPackage, GeoJSON, Shapefile, CSV, Excel, raster, STAC item and others.</source>
   <translation>Écrit une couche de résultat en GeoPackage, GeoJSON, Shapefile, CSV, Excel, raster, item STAC et autres.</translation>
  </message>
  <message>
   <source>Writes the label with most evidence in each 300 m patch, as a land-cover map.</source>
   <translation>Écrit l'étiquette avec le plus d'évidence dans chaque patch de 300 m, comme carte d'occupation du sol.</translation>
  </message>
  <message>
   <source>Writes where in its section each label was seen, as a raster of 300 m patches.</source>
   <translation>Écrit où dans sa section chaque étiquette a été vue, comme raster de patchs de 300 m.</translation>
  </message>
  <message>
   <source>a COG, one band per label</source>
   <translation>un COG, une bande par étiquette</translation>
  </message>
  <message>
   <source>a CSV file that can be read ({error})</source>
   <translation>un fichier CSV lisible ({error})</translation>
  </message>
  <message>
   <source>a CSV file with two columns, class and label</source>
   <translation>un fichier CSV avec deux colonnes, class et label</translation>
  </message>
  <message>
   <source>a GPU if one can be used, else the CPU</source>
   <translation>un GPU si possible, sinon le CPU</translation>
  </message>
  <message>
   <source>a GPU, or an error if none can be used</source>
   <translation>un GPU, ou une erreur si aucun n'est utilisable</translation>
  </message>
  <message>
   <source>a LandLabels .onnx file</source>
   <translation>un fichier .onnx de LandLabels</translation>
  </message>
  <message>
   <source>a SAFE folder, its zip or XML, a band file, a folder of band files, or a stack</source>
   <translation>un dossier SAFE, son zip ou son XML, un fichier de bande, un dossier de fichiers de bandes, ou un empilement</translation>
  </message>
  <message>
   <source>a band's standard deviation is not positive</source>
   <translation>l'écart type d'une bande n'est pas positif</translation>
  </message>
  <message>
   <source>a downloaded file is damaged or was changed on its way</source>
   <translation>un fichier téléchargé est endommagé ou a été modifié en chemin</translation>
  </message>
  <message>
   <source>a file cannot have this name on every system</source>
   <translation>un fichier ne peut pas porter ce nom sur tous les systèmes</translation>
  </message>
  <message>
   <source>a file that ends in .onnx</source>
   <translation>un fichier qui se termine par .onnx</translation>
  </message>
  <message>
   <source>a file whose name ends in .onnx</source>
   <translation>un fichier dont le nom se termine par .onnx</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>un dossier</translation>
  </message>
  <message>
   <source>a folder for a chart of each label; default: none</source>
   <translation>un dossier pour un graphique de chaque étiquette ; par défaut : aucun</translation>
  </message>
  <message>
   <source>a folder with config.json and model.safetensors (BigEarthNet v2.0), a TensorFlow checkpoint of the K-Branch CNN (.index, its folder or zip), or an ONNX scene classifier</source>
   <translation>un dossier avec config.json et model.safetensors (BigEarthNet v2.0), un checkpoint TensorFlow du K-Branch CNN (.index, son dossier ou zip), ou un classifieur de scènes ONNX</translation>
  </message>
  <message>
   <source>a folder with other files</source>
   <translation>un dossier avec d'autres fichiers</translation>
  </message>
  <message>
   <source>a label that is not in the label set</source>
   <translation>une étiquette hors du jeu d'étiquettes</translation>
  </message>
  <message>
   <source>a large network over whole sections</source>
   <translation>un grand réseau sur des sections entières</translation>
  </message>
  <message>
   <source>a library of Windows is missing or too old</source>
   <translation>une bibliothèque de Windows manque ou est trop ancienne</translation>
  </message>
  <message>
   <source>a list such as B02,B03,-,B04</source>
   <translation>une liste comme B02,B03,-,B04</translation>
  </message>
  <message>
   <source>a list such as arable=0.4,urban=0.6</source>
   <translation>une liste comme arable=0.4,urban=0.6</translation>
  </message>
  <message>
   <source>a list such as forest=Mixed forest; farm=211, or a CSV file with the columns class and label</source>
   <translation>une liste comme forest=Mixed forest; farm=211, ou un fichier CSV avec les colonnes class et label</translation>
  </message>
  <message>
   <source>a model of LandLabels has it</source>
   <translation>un modèle de LandLabels le porte</translation>
  </message>
  <message>
   <source>a model trained here or imported, by its name or its .onnx file</source>
   <translation>un modèle entraîné ici ou importé, par son nom ou son fichier .onnx</translation>
  </message>
  <message>
   <source>a model, .onnx, which gives its labels by patch</source>
   <translation>un modèle .onnx qui donne ses étiquettes par patch</translation>
  </message>
  <message>
   <source>a name occurs twice in it</source>
   <translation>un nom y figure deux fois</translation>
  </message>
  <message>
   <source>a number from 0 to 1</source>
   <translation>un nombre de 0 à 1</translation>
  </message>
  <message>
   <source>a path</source>
   <translation>un chemin</translation>
  </message>
  <message>
   <source>a path is too long</source>
   <translation>un chemin est trop long</translation>
  </message>
  <message>
   <source>a polygon file</source>
   <translation>un fichier de polygones</translation>
  </message>
  <message>
   <source>a polygon file, a raster of classes, or a result layer on the same grid that was corrected by hand, which can be RESULT itself</source>
   <translation>un fichier de polygones, un raster de classes, ou une couche de résultat sur la même grille corrigée à la main, qui peut être RESULT lui-même</translation>
  </message>
  <message>
   <source>a polygon file, a raster of classes, or a result layer that was corrected by hand</source>
   <translation>un fichier de polygones, un raster de classes, ou une couche de résultat corrigée à la main</translation>
  </message>
  <message>
   <source>a polygon of it is damaged</source>
   <translation>un de ses polygones est endommagé</translation>
  </message>
  <message>
   <source>a raster in which 0 is clear, or a scene classification</source>
   <translation>un raster dans lequel 0 est clair, ou une classification de scène</translation>
  </message>
  <message>
   <source>a scene, a folder of scenes, a pattern such as '*.SAFE', a CSV file with a column source, or a STAC item, item collection or catalogue (file or address)</source>
   <translation>une scène, un dossier de scènes, un motif comme '*.SAFE', un fichier CSV avec une colonne source, ou un item, une collection d'items ou un catalogue STAC (fichier ou adresse)</translation>
  </message>
  <message>
   <source>a section of 1200 m is not a whole number of pixels at its resolutions</source>
   <translation>une section de 1200 m n'est pas un nombre entier de pixels à ses résolutions</translation>
  </message>
  <message>
   <source>a section of the result</source>
   <translation>une section du résultat</translation>
  </message>
  <message>
   <source>a text on one line</source>
   <translation>un texte sur une ligne</translation>
  </message>
  <message>
   <source>a threshold is not a number from 0 to 1</source>
   <translation>un seuil n'est pas un nombre de 0 à 1</translation>
  </message>
  <message>
   <source>a whole number from 1</source>
   <translation>un nombre entier à partir de 1</translation>
  </message>
  <message>
   <source>a whole number from {lowest} to {highest}</source>
   <translation>un nombre entier de {lowest} à {highest}</translation>
  </message>
  <message>
   <source>about {size:.0f} MB</source>
   <translation>environ {size:.0f} Mo</translation>
  </message>
  <message>
   <source>accept Level-1C products: the labels are less reliable</source>
   <translation>accepter des produits Level-1C : les étiquettes sont moins fiables</translation>
  </message>
  <message>
   <source>accept a Level-1C product: the labels are less reliable</source>
   <translation>accepter un produit Level-1C : les étiquettes sont moins fiables</translation>
  </message>
  <message>
   <source>accept a Level-1C product: the model is then for Level-1C scenes</source>
   <translation>accepter un produit Level-1C : le modèle est alors pour des scènes Level-1C</translation>
  </message>
  <message>
   <source>accept a Level-1C scene, without a result</source>
   <translation>accepter une scène Level-1C, sans résultat</translation>
  </message>
  <message>
   <source>accuracy,validation,confusion,precision,recall,f1,reference,ground truth,multi-label</source>
   <translation>exactitude,validation,confusion,précision,rappel,f1,référence,vérité terrain,multi-étiquettes</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,sections,correct,training</source>
   <translation>apprentissage actif,incertitude,échantillonnage,étiquettes,sections,corriger,entraînement</translation>
  </message>
  <message>
   <source>add the certificate of your organisation in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from a folder of wheels</source>
   <translation>ajoutez le certificat de votre organisation dans Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats, ou installez à partir d'un dossier de wheels</translation>
  </message>
  <message>
   <source>add the class shares that a teacher gives to a store</source>
   <translation>ajouter à une base les parts de classes que donne un enseignant</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>against the label</source>
   <translation>contre l'étiquette</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>all its bands are coarser than Sentinel-2's own resolution</source>
   <translation>toutes ses bandes sont plus grossières que la résolution de Sentinel-2</translation>
  </message>
  <message>
   <source>all labels</source>
   <translation>toutes les étiquettes</translation>
  </message>
  <message>
   <source>all labels of a section</source>
   <translation>toutes les étiquettes d'une section</translation>
  </message>
  <message>
   <source>all twelve</source>
   <translation>les douze</translation>
  </message>
  <message>
   <source>already removed</source>
   <translation>déjà retiré</translation>
  </message>
  <message>
   <source>also write a GeoParquet data set of all scenes, with a STAC collection</source>
   <translation>écrire aussi un jeu de données GeoParquet de toutes les scènes, avec une collection STAC</translation>
  </message>
  <message>
   <source>an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K)</source>
   <translation>un fichier .npz avec names (n,), classes (K,) et patch_probability (n, patchs, K)</translation>
  </message>
  <message>
   <source>an .onnx model, trained here or imported</source>
   <translation>un modèle .onnx, entraîné ici ou importé</translation>
  </message>
  <message>
   <source>an antivirus program or a policy of this computer blocks the files</source>
   <translation>un antivirus ou une règle de cet ordinateur bloque les fichiers</translation>
  </message>
  <message>
   <source>an item has no assets or no properties</source>
   <translation>un item n'a pas d'assets ou pas de propriétés</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
  <message>
   <source>another area</source>
   <translation>une autre zone</translation>
  </message>
  <message>
   <source>another coordinate system of the extent</source>
   <translation>un autre système de coordonnées de l'emprise</translation>
  </message>
  <message>
   <source>another extent</source>
   <translation>une autre emprise</translation>
  </message>
  <message>
   <source>another file than the results</source>
   <translation>un autre fichier que les résultats</translation>
  </message>
  <message>
   <source>another grid of sections</source>
   <translation>une autre grille de sections</translation>
  </message>
  <message>
   <source>another minimum clear share</source>
   <translation>une autre part claire minimale</translation>
  </message>
  <message>
   <source>another model</source>
   <translation>un autre modèle</translation>
  </message>
  <message>
   <source>another precision</source>
   <translation>une autre précision</translation>
  </message>
  <message>
   <source>another program added sections to it; choose another file name, or replace the file.</source>
   <translation>un autre programme y a ajouté des sections ; choisissez un autre nom de fichier, ou remplacez le fichier.</translation>
  </message>
  <message>
   <source>another program moved or removed it while it was written; run again.</source>
   <translation>un autre programme l'a déplacé ou supprimé pendant l'écriture ; relancez.</translation>
  </message>
  <message>
   <source>another radiometric offset</source>
   <translation>un autre décalage radiométrique</translation>
  </message>
  <message>
   <source>another scene</source>
   <translation>une autre scène</translation>
  </message>
  <message>
   <source>another threshold</source>
   <translation>un autre seuil</translation>
  </message>
  <message>
   <source>another {part}</source>
   <translation>autre : {part}</translation>
  </message>
  <message>
   <source>any GPU on Windows</source>
   <translation>tout GPU sous Windows</translation>
  </message>
  <message>
   <source>as chosen</source>
   <translation>comme choisi</translation>
  </message>
  <message>
   <source>as published</source>
   <translation>comme publié</translation>
  </message>
  <message>
   <source>as stored for the layer, else found by names and pixels</source>
   <translation>comme enregistré pour la couche, sinon trouvé par les noms et les pixels</translation>
  </message>
  <message>
   <source>as the preset ({value})</source>
   <translation>comme le préréglage ({value})</translation>
  </message>
  <message>
   <source>ask the administrator to allow the packages folder of LandLabels</source>
   <translation>demandez à l'administrateur d'autoriser le dossier des paquets de LandLabels</translation>
  </message>
  <message>
   <source>at least 2, since neighbouring sections are similar</source>
   <translation>au moins 2, car les sections voisines se ressemblent</translation>
  </message>
  <message>
   <source>at least one model (a name or an .onnx file) and one folder of a section store</source>
   <translation>au moins un modèle (un nom ou un fichier .onnx) et un dossier d'une base de sections</translation>
  </message>
  <message>
   <source>at least one result</source>
   <translation>au moins un résultat</translation>
  </message>
  <message>
   <source>at least two results</source>
   <translation>au moins deux résultats</translation>
  </message>
  <message>
   <source>at least {n}</source>
   <translation>au moins {n}</translation>
  </message>
  <message>
   <source>auto or fp32 on a GPU</source>
   <translation>auto ou fp32 sur un GPU</translation>
  </message>
  <message>
   <source>average precision over all decisions</source>
   <translation>précision moyenne sur toutes les décisions</translation>
  </message>
  <message>
   <source>band</source>
   <translation>bande</translation>
  </message>
  <message>
   <source>band of the layer for {band}</source>
   <translation>bande de la couche pour {band}</translation>
  </message>
  <message>
   <source>bands assigned by the user</source>
   <translation>bandes affectées par l'utilisateur</translation>
  </message>
  <message>
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <source>best macro AP so far</source>
   <translation>meilleure AP macro jusqu'ici</translation>
  </message>
  <message>
   <source>bigearthnet19, as BigEarthNet v{version} has no other</source>
   <translation>bigearthnet19, car BigEarthNet v{version} n'en a pas d'autre</translation>
  </message>
  <message>
   <source>bold: assigned labels</source>
   <translation>en gras : étiquettes attribuées</translation>
  </message>
  <message>
   <source>bootstrap of sections ({sections} sections, {replicates} replicates), 95 %</source>
   <translation>bootstrap de sections ({sections} sections, {replicates} tirages), 95 %</translation>
  </message>
  <message>
   <source>bootstrap of whole places ({places} places, {replicates} replicates), 95 %</source>
   <translation>bootstrap de lieux entiers ({places} lieux, {replicates} tirages), 95 %</translation>
  </message>
  <message>
   <source>both</source>
   <translation>les deux</translation>
  </message>
  <message>
   <source>by the number of sections</source>
   <translation>selon le nombre de sections</translation>
  </message>
  <message>
   <source>by the suffix of the file</source>
   <translation>d'après le suffixe du fichier</translation>
  </message>
  <message>
   <source>by the version in the name of the folder or in config.json</source>
   <translation>d'après la version dans le nom du dossier ou dans config.json</translation>
  </message>
  <message>
   <source>cannot be tried: {reason}</source>
   <translation>ne peut pas être essayé : {reason}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>ne peut pas être utilisé</translation>
  </message>
  <message>
   <source>cannot be warped to {crs} ({error})</source>
   <translation>ne peut pas être reprojeté en {crs} ({error})</translation>
  </message>
  <message>
   <source>change</source>
   <translation>changement</translation>
  </message>
  <message>
   <source>change,difference,time series,trend,dates,models,gain,loss,multi-label</source>
   <translation>changement,différence,série temporelle,tendance,dates,modèles,gain,perte,multi-étiquettes</translation>
  </message>
  <message>
   <source>changed, not saved</source>
   <translation>modifié, non enregistré</translation>
  </message>
  <message>
   <source>charts cannot be drawn</source>
   <translation>les graphiques ne peuvent pas être dessinés</translation>
  </message>
  <message>
   <source>check it in Settings &gt; Options &gt; Network &gt; Proxy</source>
   <translation>vérifiez-le dans Préférences &gt; Options &gt; Réseau &gt; Proxy</translation>
  </message>
  <message>
   <source>check the address of the index and its password, or ask the administrator</source>
   <translation>vérifiez l'adresse de l'index et son mot de passe, ou demandez à l'administrateur</translation>
  </message>
  <message>
   <source>check the address of the index or the folder of wheels; otherwise use a QGIS with a newer Python</source>
   <translation>vérifiez l'adresse de l'index ou le dossier de wheels ; sinon utilisez un QGIS avec un Python plus récent</translation>
  </message>
  <message>
   <source>check the network and the proxy in Settings &gt; Options &gt; Network, or install from a folder of wheels</source>
   <translation>vérifiez le réseau et le proxy dans Préférences &gt; Options &gt; Réseau, ou installez à partir d'un dossier de wheels</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>choisissez un dossier où vous pouvez écrire</translation>
  </message>
  <message>
   <source>choose a packages folder with a short path, such as C:\landlabels, or enable long paths in Windows</source>
   <translation>choisissez un dossier de paquets au chemin court, comme C:\landlabels, ou autorisez les chemins longs dans Windows</translation>
  </message>
  <message>
   <source>choose the scene of the result, or another label set</source>
   <translation>choisissez la scène du résultat, ou un autre jeu d'étiquettes</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <source>chosen by the classes of the reference</source>
   <translation>choisi d'après les classes de la référence</translation>
  </message>
  <message>
   <source>close other programs, or train a smaller network</source>
   <translation>fermez d'autres programmes, ou entraînez un réseau plus petit</translation>
  </message>
  <message>
   <source>codes of the labels; default: those that occur</source>
   <translation>codes des étiquettes ; par défaut : celles présentes</translation>
  </message>
  <message>
   <source>codes of the model's labels: {codes}</source>
   <translation>codes des étiquettes du modèle : {codes}</translation>
  </message>
  <message>
   <source>compare on the sections of this result; default: those of the first</source>
   <translation>comparer sur les sections de ce résultat ; par défaut : celles du premier</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmées</translation>
  </message>
  <message>
   <source>continue if it holds the same run, otherwise stop</source>
   <translation>continuer s'il contient le même traitement, sinon s'arrêter</translation>
  </message>
  <message>
   <source>convolutions in 8 bits, on the CPU</source>
   <translation>convolutions sur 8 bits, sur le CPU</translation>
  </message>
  <message>
   <source>copy a model into the models folder</source>
   <translation>copier un modèle dans le dossier des modèles</translation>
  </message>
  <message>
   <source>cpu or auto: no GPU is available</source>
   <translation>cpu ou auto : aucun GPU n'est disponible</translation>
  </message>
  <message>
   <source>default</source>
   <translation>par défaut</translation>
  </message>
  <message>
   <source>default: paper</source>
   <translation>par défaut : paper</translation>
  </message>
  <message>
   <source>default: the default model, else the bundled one that fits the scene, which is also auto</source>
   <translation>par défaut : le modèle par défaut, sinon celui fourni qui convient à la scène, qui est aussi auto</translation>
  </message>
  <message>
   <source>delete a model of the models folder</source>
   <translation>supprimer un modèle du dossier des modèles</translation>
  </message>
  <message>
   <source>demonstration</source>
   <translation>démonstration</translation>
  </message>
  <message>
   <source>diagnosis,support,packages,gpu,versions,onnxruntime</source>
   <translation>diagnostic,aide,paquets,gpu,versions,onnxruntime</translation>
  </message>
  <message>
   <source>do not train baselines to compare with</source>
   <translation>ne pas entraîner de méthodes simples à comparer</translation>
  </message>
  <message>
   <source>download a published model of the catalogue</source>
   <translation>télécharger un modèle publié du catalogue</translation>
  </message>
  <message>
   <source>empty if the reference is a raster</source>
   <translation>vide si la référence est un raster</translation>
  </message>
  <message>
   <source>empty values</source>
   <translation>valeurs vides</translation>
  </message>
  <message>
   <source>ended unexpectedly with exit status {n}</source>
   <translation>s'est terminé de façon inattendue avec le code {n}</translation>
  </message>
  <message>
   <source>ended without an error message</source>
   <translation>s'est terminé sans message d'erreur</translation>
  </message>
  <message>
   <source>enter them in Settings &gt; Options &gt; Network &gt; Proxy</source>
   <translation>entrez-les dans Préférences &gt; Options &gt; Réseau &gt; Proxy</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <source>epoch {epoch}/{epochs}: loss {train_loss:.4f}</source>
   <translation>époque {epoch}/{epochs} : perte {train_loss:.4f}</translation>
  </message>
  <message>
   <source>evaluated on the same sections</source>
   <translation>évalué sur les mêmes sections</translation>
  </message>
  <message>
   <source>every section, for a training set that the model was not trained on</source>
   <translation>chaque section, pour un jeu d'entraînement sur lequel le modèle n'a pas été entraîné</translation>
  </message>
  <message>
   <source>evidence,attention,explain,explainability,xai,patches,land cover map,300 m</source>
   <translation>évidence,attention,expliquer,explicabilité,xai,patchs,carte d'occupation du sol,300 m</translation>
  </message>
  <message>
   <source>exactly the paper's procedure</source>
   <translation>exactement la procédure de l'article</translation>
  </message>
  <message>
   <source>exit status {n}</source>
   <translation>code de sortie {n}</translation>
  </message>
  <message>
   <source>export,save as,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,raster</source>
   <translation>exporter,enregistrer sous,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,raster</translation>
  </message>
  <message>
   <source>false</source>
   <translation>faux</translation>
  </message>
  <message>
   <source>files of many sensors are called '{name}', and this folder has no red edge band of Sentinel-2</source>
   <translation>des fichiers de nombreux capteurs s'appellent « {name} », et ce dossier n'a pas de bande red edge de Sentinel-2</translation>
  </message>
  <message>
   <source>fill bands that a scene lacks: the labels are less reliable</source>
   <translation>remplir les bandes qui manquent à une scène : les étiquettes sont moins fiables</translation>
  </message>
  <message>
   <source>fill bands that the scene lacks, without a result</source>
   <translation>remplir les bandes qui manquent à la scène, sans résultat</translation>
  </message>
  <message>
   <source>fill bands that the scene lacks: the labels are less reliable</source>
   <translation>remplir les bandes qui manquent à la scène : les étiquettes sont moins fiables</translation>
  </message>
  <message>
   <source>first search for the best sizes of both on the validation sections (7 and 3 trainings)</source>
   <translation>chercher d'abord les meilleures tailles des deux sur les sections de validation (7 et 3 entraînements)</translation>
  </message>
  <message>
   <source>folders of section stores</source>
   <translation>dossiers de bases de sections</translation>
  </message>
  <message>
   <source>for the label</source>
   <translation>pour l'étiquette</translation>
  </message>
  <message>
   <source>found</source>
   <translation>trouvé</translation>
  </message>
  <message>
   <source>found by names and pixels</source>
   <translation>trouvé par les noms et les pixels</translation>
  </message>
  <message>
   <source>fp32</source>
   <translation>fp32</translation>
  </message>
  <message>
   <source>free disk space and try again</source>
   <translation>libérez de l'espace disque et réessayez</translation>
  </message>
  <message>
   <source>from 0 to 1</source>
   <translation>de 0 à 1</translation>
  </message>
  <message>
   <source>from 0 to 100</source>
   <translation>de 0 à 100</translation>
  </message>
  <message>
   <source>from 2 to {n}, one per place</source>
   <translation>de 2 à {n}, un par lieu</translation>
  </message>
  <message>
   <source>from a BigEarthNet archive, v1.0 or v2.0</source>
   <translation>d'une archive BigEarthNet, v1.0 ou v2.0</translation>
  </message>
  <message>
   <source>from a Sentinel-2 scene and a land-cover reference</source>
   <translation>d'une scène Sentinel-2 et d'une référence d'occupation du sol</translation>
  </message>
  <message>
   <source>from pip's configuration, else {index}</source>
   <translation>de la configuration de pip, sinon {index}</translation>
  </message>
  <message>
   <source>gained</source>
   <translation>gagnées</translation>
  </message>
  <message>
   <source>give a file name that ends with {suffixes}.</source>
   <translation>donnez un nom de fichier qui se termine par {suffixes}.</translation>
  </message>
  <message>
   <source>give a result layer (INPUT), or a scene (SCENE, --scene)</source>
   <translation>donnez une couche de résultat (INPUT), ou une scène (SCENE, --scene)</translation>
  </message>
  <message>
   <source>give each scene its own grid instead of one per tile</source>
   <translation>donner à chaque scène sa propre grille au lieu d'une par tuile</translation>
  </message>
  <message>
   <source>given as train.csv, val.csv and test.csv in the folder of lists, for v1.0</source>
   <translation>donnée par train.csv, val.csv et test.csv dans le dossier des listes, pour la v1.0</translation>
  </message>
  <message>
   <source>given, or a teacher in its place</source>
   <translation>donnée, ou un enseignant à sa place</translation>
  </message>
  <message>
   <source>harmonic mean of recall and precision, per section</source>
   <translation>moyenne harmonique du rappel et de la précision, par section</translation>
  </message>
  <message>
   <source>has a geotransform that is nowhere on Earth</source>
   <translation>a une géotransformation qui n'est nulle part sur Terre</translation>
  </message>
  <message>
   <source>has no coordinate system or no geotransform</source>
   <translation>n'a pas de système de coordonnées ou pas de géotransformation</translation>
  </message>
  <message>
   <source>has no field '{field}'</source>
   <translation>n'a pas de champ « {field} »</translation>
  </message>
  <message>
   <source>has numbers or dates in the field '{field}'</source>
   <translation>a des nombres ou des dates dans le champ « {field} »</translation>
  </message>
  <message>
   <source>home folder</source>
   <translation>dossier personnel</translation>
  </message>
  <message>
   <source>how many labels a section has</source>
   <translation>combien d'étiquettes a une section</translation>
  </message>
  <message>
   <source>how unlike the model's training sections a section is</source>
   <translation>combien une section diffère des sections d'entraînement du modèle</translation>
  </message>
  <message>
   <source>if a file to write exists</source>
   <translation>si un fichier à écrire existe</translation>
  </message>
  <message>
   <source>if the output exists</source>
   <translation>si la sortie existe</translation>
  </message>
  <message>
   <source>impossible values that are equal in all bands</source>
   <translation>valeurs impossibles qui sont égales dans toutes les bandes</translation>
  </message>
  <message>
   <source>in both</source>
   <translation>dans les deux</translation>
  </message>
  <message>
   <source>in neither</source>
   <translation>dans aucun</translation>
  </message>
  <message>
   <source>in the scene's coordinates (write --extent=…)</source>
   <translation>dans les coordonnées de la scène (écrivez --extent=…)</translation>
  </message>
  <message>
   <source>inputs</source>
   <translation>entrées</translation>
  </message>
  <message>
   <source>install it, or choose a folder of wheels that contains pip's own wheel</source>
   <translation>installez-le, ou choisissez un dossier de wheels qui contient le wheel de pip</translation>
  </message>
  <message>
   <source>install the current Microsoft Visual C++ Redistributable (x64), and try again</source>
   <translation>installez le Microsoft Visual C++ Redistributable (x64) actuel, et réessayez</translation>
  </message>
  <message>
   <source>instead of a reference: a model that assigns the labels</source>
   <translation>au lieu d'une référence : un modèle qui attribue les étiquettes</translation>
  </message>
  <message>
   <source>int8</source>
   <translation>int8</translation>
  </message>
  <message>
   <source>int8 if it is faster</source>
   <translation>int8 s'il est plus rapide</translation>
  </message>
  <message>
   <source>int8 on a CPU where the model has it, its labels hardly differ and it is faster here, else fp32</source>
   <translation>int8 sur un CPU là où le modèle l'a, que ses étiquettes diffèrent à peine et qu'il est plus rapide ici, sinon fp32</translation>
  </message>
  <message>
   <source>is in {crs}, which cannot be transformed to UTM</source>
   <translation>est en {crs}, qui ne peut pas être transformé en UTM</translation>
  </message>
  <message>
   <source>it answers differently for one section and for several at a time</source>
   <translation>il répond différemment pour une section et pour plusieurs à la fois</translation>
  </message>
  <message>
   <source>it cannot be opened as a GeoPackage</source>
   <translation>il ne peut pas être ouvert comme GeoPackage</translation>
  </message>
  <message>
   <source>it cannot be quantised ({error})</source>
   <translation>il ne peut pas être quantifié ({error})</translation>
  </message>
  <message>
   <source>it cannot be read ({error})</source>
   <translation>il ne peut pas être lu ({error})</translation>
  </message>
  <message>
   <source>it contains no band</source>
   <translation>il ne contient aucune bande</translation>
  </message>
  <message>
   <source>it declares a document type or entities</source>
   <translation>il déclare un type de document ou des entités</translation>
  </message>
  <message>
   <source>it does not exist, cannot be read or is empty</source>
   <translation>il n'existe pas, ne peut pas être lu ou est vide</translation>
  </message>
  <message>
   <source>it does not overlap the scene</source>
   <translation>il ne recouvre pas la scène</translation>
  </message>
  <message>
   <source>it does not run on one section and on three at a time ({error})</source>
   <translation>il ne fonctionne pas avec une section et avec trois à la fois ({error})</translation>
  </message>
  <message>
   <source>it ended without a message</source>
   <translation>il s'est terminé sans message</translation>
  </message>
  <message>
   <source>it gives one band of a file two names</source>
   <translation>il donne deux noms à une bande d'un fichier</translation>
  </message>
  <message>
   <source>it has another meaning where a model is chosen</source>
   <translation>il a un autre sens là où un modèle est choisi</translation>
  </message>
  <message>
   <source>it has format {found} and this LandLabels reads format {known}; build it again</source>
   <translation>il a le format {found} et ce LandLabels lit le format {known} ; construisez-le à nouveau</translation>
  </message>
  <message>
   <source>it has labels that are not of BigEarthNet v2.0: {names}</source>
   <translation>il a des étiquettes qui ne sont pas de BigEarthNet v2.0 : {names}</translation>
  </message>
  <message>
   <source>it has neither sections with '…_labels_metadata.json' (v1.0) nor '{metadata}' (v2.0)</source>
   <translation>il n'a ni sections avec « …_labels_metadata.json » (v1.0) ni « {metadata} » (v2.0)</translation>
  </message>
  <message>
   <source>it has no LandLabels card</source>
   <translation>il n'a pas de fiche de LandLabels</translation>
  </message>
  <message>
   <source>it has no array 'names' or no array 'patch_probability'</source>
   <translation>il n'a pas de tableau « names » ou pas de tableau « patch_probability »</translation>
  </message>
  <message>
   <source>it has no column called source</source>
   <translation>il n'a pas de colonne appelée source</translation>
  </message>
  <message>
   <source>it has no convolutions, which int8 makes faster</source>
   <translation>il n'a pas de convolutions, qu'int8 accélère</translation>
  </message>
  <message>
   <source>it has no coordinate system</source>
   <translation>il n'a pas de système de coordonnées</translation>
  </message>
  <message>
   <source>it has no defined coordinate system; assign the right one first (in QGIS: 'Assign projection')</source>
   <translation>il n'a pas de système de coordonnées défini ; affectez d'abord le bon (dans QGIS : « Assigner une projection »)</translation>
  </message>
  <message>
   <source>it has no field '{field}', only {fields}</source>
   <translation>il n'a pas de champ « {field} », seulement {fields}</translation>
  </message>
  <message>
   <source>it has no folders of tiles with sections</source>
   <translation>il n'a pas de dossiers de tuiles avec des sections</translation>
  </message>
  <message>
   <source>it has no patches</source>
   <translation>il n'a pas de patchs</translation>
  </message>
  <message>
   <source>it has no pixel with data</source>
   <translation>il n'a aucun pixel avec des données</translation>
  </message>
  <message>
   <source>it has no polygons</source>
   <translation>il n'a pas de polygones</translation>
  </message>
  <message>
   <source>it has no sections</source>
   <translation>il n'a pas de sections</translation>
  </message>
  <message>
   <source>it has no sections on a grid</source>
   <translation>il n'a pas de sections sur une grille</translation>
  </message>
  <message>
   <source>it has no tensor '{name}'</source>
   <translation>il n'a pas de tenseur « {name} »</translation>
  </message>
  <message>
   <source>it has none of the sections of '{store}'</source>
   <translation>il n'a aucune des sections de « {store} »</translation>
  </message>
  <message>
   <source>it has splits that are not of BigEarthNet v2.0: {names}</source>
   <translation>il a des sous-ensembles qui ne sont pas de BigEarthNet v2.0 : {names}</translation>
  </message>
  <message>
   <source>it has text after its end, at character {n}</source>
   <translation>il a du texte après sa fin, au caractère {n}</translation>
  </message>
  <message>
   <source>it has the layers {names}; choose one</source>
   <translation>il a les couches {names} ; choisissez-en une</translation>
  </message>
  <message>
   <source>it has {n} band, {named}</source>
   <translation>il a {n} bande, nommée {named}</translation>
  </message>
  <message>
   <source>it has {n} bands, {named}</source>
   <translation>il a {n} bandes, nommées {named}</translation>
  </message>
  <message>
   <source>it has {n} bands; a class map has one</source>
   <translation>il a {n} bandes ; une carte de classes en a une</translation>
  </message>
  <message>
   <source>it has {n} bytes, and the server declares {size}</source>
   <translation>il a {n} octets, et le serveur en déclare {size}</translation>
  </message>
  <message>
   <source>it has {n} labels, not the 19 of BigEarthNet v2.0</source>
   <translation>il a {n} étiquettes, et non les 19 de BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>il contient un nombre trop grand</translation>
  </message>
  <message>
   <source>it holds a number with {n} digits</source>
   <translation>il contient un nombre de {n} chiffres</translation>
  </message>
  <message>
   <source>it holds a tensor in several slices, which is not supported</source>
   <translation>il contient un tenseur en plusieurs parties, ce qui n'est pas pris en charge</translation>
  </message>
  <message>
   <source>it holds neither config.json and model.safetensors nor a TensorFlow checkpoint (.index)</source>
   <translation>il ne contient ni config.json et model.safetensors ni un checkpoint TensorFlow (.index)</translation>
  </message>
  <message>
   <source>it holds no layer {name}</source>
   <translation>il ne contient pas de couche {name}</translation>
  </message>
  <message>
   <source>it holds no record of a run</source>
   <translation>il ne contient aucun journal de traitement</translation>
  </message>
  <message>
   <source>it holds several checkpoints ({names}); choose the .index of one</source>
   <translation>il contient plusieurs checkpoints ({names}) ; choisissez le .index de l'un</translation>
  </message>
  <message>
   <source>it holds {constant}, which is not JSON</source>
   <translation>il contient {constant}, qui n'est pas du JSON</translation>
  </message>
  <message>
   <source>it holds {tables}</source>
   <translation>il contient {tables}</translation>
  </message>
  <message>
   <source>it is Python {version}</source>
   <translation>c'est Python {version}</translation>
  </message>
  <message>
   <source>it is a band of the scene itself; choose a map of land cover</source>
   <translation>c'est une bande de la scène elle-même ; choisissez une carte d'occupation du sol</translation>
  </message>
  <message>
   <source>it is a folder; choose a file name.</source>
   <translation>c'est un dossier ; choisissez un nom de fichier.</translation>
  </message>
  <message>
   <source>it is a pipe or a device and not a file</source>
   <translation>c'est un tube ou un périphérique et non un fichier</translation>
  </message>
  <message>
   <source>it is a result of LandLabels in which no section was confirmed or corrected by hand, which is no independent reference; correct sections first, or choose another layer</source>
   <translation>c'est un résultat de LandLabels dont aucune section n'a été confirmée ou corrigée à la main, donc pas une référence indépendante ; corrigez d'abord des sections, ou choisissez une autre couche</translation>
  </message>
  <message>
   <source>it is a result of LandLabels, which is no independent reference; choose another layer</source>
   <translation>c'est un résultat de LandLabels, donc pas une référence indépendante ; choisissez une autre couche</translation>
  </message>
  <message>
   <source>it is a virtual raster that reads the bytes of another file as pixels</source>
   <translation>c'est un raster virtuel qui lit les octets d'un autre fichier comme des pixels</translation>
  </message>
  <message>
   <source>it is a web page, as servers send it instead of a file; download the file again</source>
   <translation>c'est une page web, que des serveurs envoient au lieu d'un fichier ; téléchargez le fichier à nouveau</translation>
  </message>
  <message>
   <source>it is absent or empty</source>
   <translation>il est absent ou vide</translation>
  </message>
  <message>
   <source>it is an archive of the kind {kind}; unpack it, and choose the folder</source>
   <translation>c'est une archive de type {kind} ; décompressez-la, et choisissez le dossier</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>il est endommagé</translation>
  </message>
  <message>
   <source>it is damaged or incomplete</source>
   <translation>il est endommagé ou incomplet</translation>
  </message>
  <message>
   <source>it is damaged or lacks a column</source>
   <translation>il est endommagé ou une colonne lui manque</translation>
  </message>
  <message>
   <source>it is damaged or no ONNX model</source>
   <translation>il est endommagé ou n'est pas un modèle ONNX</translation>
  </message>
  <message>
   <source>it is empty; download or copy it again</source>
   <translation>il est vide ; téléchargez-le ou copiez-le à nouveau</translation>
  </message>
  <message>
   <source>it is incomplete ({error}); build it again</source>
   <translation>il est incomplet ({error}) ; construisez-le à nouveau</translation>
  </message>
  <message>
   <source>it is larger than {n} bytes</source>
   <translation>il dépasse {n} octets</translation>
  </message>
  <message>
   <source>it is locked by another program or a layer being edited; close that, or choose another file name.</source>
   <translation>il est verrouillé par un autre programme ou une couche en édition ; fermez cela, ou choisissez un autre nom de fichier.</translation>
  </message>
  <message>
   <source>it is neither a folder with config.json and model.safetensors, nor a TensorFlow checkpoint (.index), nor an ONNX classifier</source>
   <translation>ce n'est ni un dossier avec config.json et model.safetensors, ni un checkpoint TensorFlow (.index), ni un classifieur ONNX</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>son imbrication est trop profonde</translation>
  </message>
  <message>
   <source>it is no STAC document</source>
   <translation>ce n'est pas un document STAC</translation>
  </message>
  <message>
   <source>it is no mask of a Sentinel-2 product</source>
   <translation>ce n'est pas un masque d'un produit Sentinel-2</translation>
  </message>
  <message>
   <source>it is no zip file or damaged ({error})</source>
   <translation>ce n'est pas un fichier zip, ou il est endommagé ({error})</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>ce n'est pas un fichier</translation>
  </message>
  <message>
   <source>it is not a folder made by “Build training set”</source>
   <translation>ce n'est pas un dossier fait par « Construire un jeu d'entraînement »</translation>
  </message>
  <message>
   <source>it is not an .npz file of numbers and text</source>
   <translation>ce n'est pas un fichier .npz de nombres et de texte</translation>
  </message>
  <message>
   <source>it is not an ONNX model</source>
   <translation>ce n'est pas un modèle ONNX</translation>
  </message>
  <message>
   <source>it is not of the form {"B02": ["file.tif", 1]}</source>
   <translation>il n'est pas de la forme {"B02": ["fichier.tif", 1]}</translation>
  </message>
  <message>
   <source>it is not text in UTF-8</source>
   <translation>ce n'est pas du texte en UTF-8</translation>
  </message>
  <message>
   <source>it is not the K-Branch CNN of BigEarthNet (it has no '{name}')</source>
   <translation>ce n'est pas le K-Branch CNN de BigEarthNet (il n'a pas de « {name} »)</translation>
  </message>
  <message>
   <source>it is not well-formed XML: {error}</source>
   <translation>ce n'est pas du XML bien formé : {error}</translation>
  </message>
  <message>
   <source>it is part of LandLabels; choose another file</source>
   <translation>il fait partie de LandLabels ; choisissez un autre fichier</translation>
  </message>
  <message>
   <source>it is the result that is exported; choose another file name.</source>
   <translation>c'est le résultat qui est exporté ; choisissez un autre nom de fichier.</translation>
  </message>
  <message>
   <source>it is to be left unchanged</source>
   <translation>il doit rester inchangé</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>il est trop grand</translation>
  </message>
  <message>
   <source>it is unfinished; run the same command again</source>
   <translation>il est inachevé ; relancez la même commande</translation>
  </message>
  <message>
   <source>it keeps weights in other files, which is not allowed</source>
   <translation>il garde des poids dans d'autres fichiers, ce qui n'est pas permis</translation>
  </message>
  <message>
   <source>it lacks {bands}, which the teacher '{model}' needs</source>
   <translation>il lui manque {bands}, dont l'enseignant « {model} » a besoin</translation>
  </message>
  <message>
   <source>it lacks {bands}; choose a model or a band set without them</source>
   <translation>il lui manque {bands} ; choisissez un modèle ou un jeu de bandes sans elles</translation>
  </message>
  <message>
   <source>it leads to more than {n} files</source>
   <translation>il mène à plus de {n} fichiers</translation>
  </message>
  <message>
   <source>it must have 1 to {n} characters</source>
   <translation>il doit avoir 1 à {n} caractères</translation>
  </message>
  <message>
   <source>it needs {need:.1f} MB and the disk has {free:.1f} MB free; choose another disk.</source>
   <translation>il faut {need:.1f} Mo et le disque a {free:.1f} Mo libres ; choisissez un autre disque.</translation>
  </message>
  <message>
   <source>it reads images of {n} pixels, not 120</source>
   <translation>il lit des images de {n} pixels, et non 120</translation>
  </message>
  <message>
   <source>it reads {n} bands, not 10</source>
   <translation>il lit {n} bandes, et non 10</translation>
  </message>
  <message>
   <source>it reads {what}, and only the variants for Sentinel-2 alone (s2) are supported</source>
   <translation>il lit {what}, et seules les variantes pour Sentinel-2 seul (s2) sont prises en charge</translation>
  </message>
  <message>
   <source>it returns a map, not labels of a whole section (its output is {s})</source>
   <translation>il renvoie une carte, et non les étiquettes d'une section entière (sa sortie est {s})</translation>
  </message>
  <message>
   <source>it returns {found} values for 3 sections and {n} labels</source>
   <translation>il renvoie {found} valeurs pour 3 sections et {n} étiquettes</translation>
  </message>
  <message>
   <source>it was written by another version of LandLabels</source>
   <translation>il a été écrit par une autre version de LandLabels</translation>
  </message>
  <message>
   <source>it was written on a big-endian machine, which is not supported</source>
   <translation>il a été écrit sur une machine big-endian, ce qui n'est pas pris en charge</translation>
  </message>
  <message>
   <source>its .safetensors file cannot be read ({error})</source>
   <translation>son fichier .safetensors ne peut pas être lu ({error})</translation>
  </message>
  <message>
   <source>its .safetensors file holds the weights of another model</source>
   <translation>son fichier .safetensors contient les poids d'un autre modèle</translation>
  </message>
  <message>
   <source>its .safetensors file holds the weights of another network</source>
   <translation>son fichier .safetensors contient les poids d'un autre réseau</translation>
  </message>
  <message>
   <source>its .safetensors file is damaged or incomplete</source>
   <translation>son fichier .safetensors est endommagé ou incomplet</translation>
  </message>
  <message>
   <source>its JSON file cannot be read</source>
   <translation>son fichier JSON ne peut pas être lu</translation>
  </message>
  <message>
   <source>its JSON file has no list of labels</source>
   <translation>son fichier JSON n'a pas de liste d'étiquettes</translation>
  </message>
  <message>
   <source>its JSON file is missing</source>
   <translation>son fichier JSON manque</translation>
  </message>
  <message>
   <source>its ONNX operators are of version {found}; int8 takes version {needed} or later</source>
   <translation>ses opérateurs ONNX sont de la version {found} ; int8 demande la version {needed} ou ultérieure</translation>
  </message>
  <message>
   <source>its ONNX operators are of version {found}; novelty takes version {needed} or later</source>
   <translation>ses opérateurs ONNX sont de la version {found} ; la nouveauté demande la version {needed} ou ultérieure</translation>
  </message>
  <message>
   <source>its SHA-256 is not the one that the server declares</source>
   <translation>sa somme SHA-256 n'est pas celle que le serveur déclare</translation>
  </message>
  <message>
   <source>its arrays are not text (n,) and numbers (n, patches, classes)</source>
   <translation>ses tableaux ne sont pas du texte (n,) et des nombres (n, patchs, classes)</translation>
  </message>
  <message>
   <source>its arrays differ in the number of sections or classes</source>
   <translation>ses tableaux diffèrent par le nombre de sections ou de classes</translation>
  </message>
  <message>
   <source>its band groups are empty or repeat each other</source>
   <translation>ses groupes de bandes sont vides ou se répètent</translation>
  </message>
  <message>
   <source>its bands and their statistics differ in number</source>
   <translation>le nombre de ses bandes diffère de celui de leurs statistiques</translation>
  </message>
  <message>
   <source>its bands differ</source>
   <translation>ses bandes diffèrent</translation>
  </message>
  <message>
   <source>its bands differ from those of '{first}'; join only stores with the same bands</source>
   <translation>ses bandes diffèrent de celles de « {first} » ; ne joignez que des bases avec les mêmes bandes</translation>
  </message>
  <message>
   <source>its bands differ in their scale, offset or number type</source>
   <translation>ses bandes diffèrent par leur échelle, leur décalage ou leur type de nombre</translation>
  </message>
  <message>
   <source>its bands, {bands}, are those of another sensor, {sensor}</source>
   <translation>ses bandes, {bands}, sont celles d'un autre capteur, {sensor}</translation>
  </message>
  <message>
   <source>its biases and labels differ in number</source>
   <translation>le nombre de ses biais diffère de celui de ses étiquettes</translation>
  </message>
  <message>
   <source>its card contradicts its graph: '{name}' is {type} {shape}</source>
   <translation>sa fiche contredit son graphe : « {name} » est {type} {shape}</translation>
  </message>
  <message>
   <source>its card does not describe a network that LandLabels can create</source>
   <translation>sa fiche ne décrit pas un réseau que LandLabels peut créer</translation>
  </message>
  <message>
   <source>its card has format {found} and this LandLabels reads format {known} (update the plugin)</source>
   <translation>sa fiche a le format {found} et ce LandLabels lit le format {known} (mettez l'extension à jour)</translation>
  </message>
  <message>
   <source>its card is incomplete or malformed ({error})</source>
   <translation>sa fiche est incomplète ou mal formée ({error})</translation>
  </message>
  <message>
   <source>its card is not readable JSON ({error})</source>
   <translation>sa fiche n'est pas du JSON lisible ({error})</translation>
  </message>
  <message>
   <source>its card promises the {kind} {promised}, but its graph has {found}</source>
   <translation>sa fiche promet {kind} {promised}, mais son graphe a {found}</translation>
  </message>
  <message>
   <source>its checkpoint is too large</source>
   <translation>son checkpoint est trop grand</translation>
  </message>
  <message>
   <source>its conversion ended with exit status {n} ({line})</source>
   <translation>sa conversion s'est terminée avec le code {n} ({line})</translation>
  </message>
  <message>
   <source>its coordinates cannot be transformed to the scene's coordinate system</source>
   <translation>ses coordonnées ne peuvent pas être transformées dans le système de coordonnées de la scène</translation>
  </message>
  <message>
   <source>its description '{name}' is not readable JSON ({error})</source>
   <translation>sa description « {name} » n'est pas du JSON lisible ({error})</translation>
  </message>
  <message>
   <source>its description (a .json file of the same name, or DESCRIPTION) does not give {missing}</source>
   <translation>sa description (un fichier .json du même nom, ou DESCRIPTION) ne donne pas {missing}</translation>
  </message>
  <message>
   <source>its description cannot be read; build it again</source>
   <translation>sa description ne peut pas être lue ; construisez-le à nouveau</translation>
  </message>
  <message>
   <source>its description gives no possible bands; build it again</source>
   <translation>sa description ne donne pas de bandes possibles ; construisez-le à nouveau</translation>
  </message>
  <message>
   <source>its description has the unknown entries {unknown}; known are {known}</source>
   <translation>sa description a les entrées inconnues {unknown} ; connues sont {known}</translation>
  </message>
  <message>
   <source>its description must give the size in pixels</source>
   <translation>sa description doit donner la taille en pixels</translation>
  </message>
  <message>
   <source>its file {file} does not match its description; build it again</source>
   <translation>son fichier {file} ne correspond pas à sa description ; construisez-le à nouveau</translation>
  </message>
  <message>
   <source>its file {file} is missing</source>
   <translation>son fichier {file} manque</translation>
  </message>
  <message>
   <source>its file {file} is missing or empty</source>
   <translation>son fichier {file} manque ou est vide</translation>
  </message>
  <message>
   <source>its file {file} is truncated or damaged</source>
   <translation>son fichier {file} est tronqué ou endommagé</translation>
  </message>
  <message>
   <source>its files come from products with and without an offset</source>
   <translation>ses fichiers viennent de produits avec et sans décalage</translation>
  </message>
  <message>
   <source>its files come from products with different offsets</source>
   <translation>ses fichiers viennent de produits avec des décalages différents</translation>
  </message>
  <message>
   <source>its files declare the offset {value:g}</source>
   <translation>ses fichiers déclarent le décalage {value:g}</translation>
  </message>
  <message>
   <source>its files declare the scale {value:g}</source>
   <translation>ses fichiers déclarent l'échelle {value:g}</translation>
  </message>
  <message>
   <source>its first row is the southernmost; export it as GeoTIFF</source>
   <translation>sa première ligne est la plus au sud ; exportez-le en GeoTIFF</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>son dossier n'existe pas</translation>
  </message>
  <message>
   <source>its folder does not exist; create the folder first, or choose another.</source>
   <translation>son dossier n'existe pas ; créez d'abord le dossier, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>its graph cannot be extended ({error})</source>
   <translation>son graphe ne peut pas être étendu ({error})</translation>
  </message>
  <message>
   <source>its graph ends in {operator} already; its description must have the activation none</source>
   <translation>son graphe se termine déjà par {operator} ; sa description doit avoir l'activation none</translation>
  </message>
  <message>
   <source>its graph has no output '{name}', but {names}</source>
   <translation>son graphe n'a pas de sortie « {name} », mais {names}</translation>
  </message>
  <message>
   <source>its graph has several outputs; its description must name one as 'output': {names}</source>
   <translation>son graphe a plusieurs sorties ; sa description doit en nommer une comme « output » : {names}</translation>
  </message>
  <message>
   <source>its graph has {n} inputs, and one is supported</source>
   <translation>son graphe a {n} entrées, et une est prise en charge</translation>
  </message>
  <message>
   <source>its grid has no possible number of rows and columns</source>
   <translation>sa grille n'a pas un nombre possible de lignes et de colonnes</translation>
  </message>
  <message>
   <source>its grid has too many rows and columns</source>
   <translation>sa grille a trop de lignes et de colonnes</translation>
  </message>
  <message>
   <source>its index is compressed, which is not supported</source>
   <translation>son index est compressé, ce qui n'est pas pris en charge</translation>
  </message>
  <message>
   <source>its index is damaged</source>
   <translation>son index est endommagé</translation>
  </message>
  <message>
   <source>its index is incomplete</source>
   <translation>son index est incomplet</translation>
  </message>
  <message>
   <source>its index is incomplete or no index of a TensorFlow V2 checkpoint</source>
   <translation>son index est incomplet ou n'est pas celui d'un checkpoint TensorFlow V2</translation>
  </message>
  <message>
   <source>its input does not take floating-point numbers</source>
   <translation>son entrée ne prend pas de nombres à virgule flottante</translation>
  </message>
  <message>
   <source>its input has {found} channels, and its description names {n} bands</source>
   <translation>son entrée a {found} canaux, et sa description nomme {n} bandes</translation>
  </message>
  <message>
   <source>its input has {found} pixels, and its description gives the size {size}</source>
   <translation>son entrée a {found} pixels, et sa description donne la taille {size}</translation>
  </message>
  <message>
   <source>its input has {n} dimensions, not 4</source>
   <translation>son entrée a {n} dimensions, et non 4</translation>
  </message>
  <message>
   <source>its int8 graph is damaged</source>
   <translation>son graphe int8 est endommagé</translation>
  </message>
  <message>
   <source>its label codes are not unique words of at most 12 letters, digits and underscores</source>
   <translation>ses codes d'étiquettes ne sont pas des mots uniques d'au plus 12 lettres, chiffres et tirets bas</translation>
  </message>
  <message>
   <source>its label colours are not of the form #rrggbb</source>
   <translation>ses couleurs d'étiquettes ne sont pas de la forme #rrggbb</translation>
  </message>
  <message>
   <source>its label set is empty</source>
   <translation>son jeu d'étiquettes est vide</translation>
  </message>
  <message>
   <source>its labels are {found} and those of '{first}' are {other}; join only equal label sets</source>
   <translation>ses étiquettes sont {found} et celles de « {first} » sont {other} ; ne joignez que des jeux d'étiquettes égaux</translation>
  </message>
  <message>
   <source>its last layer has the shape {shape}, and 19 or 43 labels are known</source>
   <translation>sa dernière couche a la forme {shape}, et 19 ou 43 étiquettes sont connues</translation>
  </message>
  <message>
   <source>its layer has no polygons</source>
   <translation>sa couche n'a pas de polygones</translation>
  </message>
  <message>
   <source>its layer lacks {fields}</source>
   <translation>il manque à sa couche {fields}</translation>
  </message>
  <message>
   <source>its metadata '{key}' is damaged</source>
   <translation>ses métadonnées « {key} » sont endommagées</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>son nom</translation>
  </message>
  <message>
   <source>its name is that of another sensor, {sensor}</source>
   <translation>son nom est celui d'un autre capteur, {sensor}</translation>
  </message>
  <message>
   <source>its name or metadata are those of another sensor, {sensor}</source>
   <translation>son nom ou ses métadonnées sont ceux d'un autre capteur, {sensor}</translation>
  </message>
  <message>
   <source>its name, as `models` lists it</source>
   <translation>son nom, comme `models` le liste</translation>
  </message>
  <message>
   <source>its name, or auto for the bundled one that fits the scene</source>
   <translation>son nom, ou auto pour celui fourni qui convient à la scène</translation>
  </message>
  <message>
   <source>its name; default: that of the file</source>
   <translation>son nom ; par défaut : celui du fichier</translation>
  </message>
  <message>
   <source>its network is '{name}' (timm_model_name in {file}), and these are supported: {known}</source>
   <translation>son réseau est « {name} » (timm_model_name dans {file}), et ceux-ci sont pris en charge : {known}</translation>
  </message>
  <message>
   <source>its new name</source>
   <translation>son nouveau nom</translation>
  </message>
  <message>
   <source>its operators are of version {opset}, which cannot be converted; export it with {needed} or newer</source>
   <translation>ses opérateurs sont de la version {opset}, qui ne peut pas être convertie ; exportez-le avec {needed} ou plus récent</translation>
  </message>
  <message>
   <source>its output has {found} values, and its description has {n} labels</source>
   <translation>sa sortie a {found} valeurs, et sa description a {n} étiquettes</translation>
  </message>
  <message>
   <source>its outputs are not 'probability' and some of 'logit', 'attention', 'evidence' and 'novelty'</source>
   <translation>ses sorties ne sont pas « probability » et certaines de « logit », « attention », « evidence » et « novelty »</translation>
  </message>
  <message>
   <source>its outputs are not from 0 to 1; its description must have the activation sigmoid or softmax</source>
   <translation>ses sorties ne sont pas de 0 à 1 ; sa description doit avoir l'activation sigmoid ou softmax</translation>
  </message>
  <message>
   <source>its path is not valid text (UTF-8); choose another.</source>
   <translation>son chemin n'est pas du texte valide (UTF-8) ; choisissez-en un autre.</translation>
  </message>
  <message>
   <source>its path is not valid text (UTF-8); rename the file or its folder</source>
   <translation>son chemin n'est pas du texte valide (UTF-8) ; renommez le fichier ou son dossier</translation>
  </message>
  <message>
   <source>its pixels contradict the order of {family}</source>
   <translation>ses pixels contredisent l'ordre de {family}</translation>
  </message>
  <message>
   <source>its pixels do not show their order</source>
   <translation>ses pixels ne montrent pas leur ordre</translation>
  </message>
  <message>
   <source>its radiometric offset differs</source>
   <translation>son décalage radiométrique diffère</translation>
  </message>
  <message>
   <source>its record cannot be read: {error}</source>
   <translation>son journal de traitement ne peut pas être lu : {error}</translation>
  </message>
  <message>
   <source>its sections are not those of the scene's grid</source>
   <translation>ses sections ne sont pas celles de la grille de la scène</translation>
  </message>
  <message>
   <source>its shares are not from 0 to 1</source>
   <translation>ses parts ne sont pas de 0 à 1</translation>
  </message>
  <message>
   <source>its statistics or biases are not finite numbers</source>
   <translation>ses statistiques ou biais ne sont pas des nombres finis</translation>
  </message>
  <message>
   <source>its table layer_styles was removed</source>
   <translation>sa table layer_styles a été retirée</translation>
  </message>
  <message>
   <source>its teacher has other classes than that of '{other}'; use the same teacher for both</source>
   <translation>son enseignant a d'autres classes que celui de « {other} » ; utilisez le même enseignant pour les deux</translation>
  </message>
  <message>
   <source>its tensor '{name}' has {n} dimensions</source>
   <translation>son tenseur « {name} » a {n} dimensions</translation>
  </message>
  <message>
   <source>its tensor '{name}' is damaged or incomplete</source>
   <translation>son tenseur « {name} » est endommagé ou incomplet</translation>
  </message>
  <message>
   <source>its tensor '{name}' is not of type float32</source>
   <translation>son tenseur « {name} » n'est pas de type float32</translation>
  </message>
  <message>
   <source>its thresholds and labels differ in number</source>
   <translation>le nombre de ses seuils diffère de celui de ses étiquettes</translation>
  </message>
  <message>
   <source>its values are fractions, not class numbers</source>
   <translation>ses valeurs sont des fractions, et non des numéros de classe</translation>
  </message>
  <message>
   <source>its weight '{name}' has the shape {found}, and the network needs {needed}</source>
   <translation>son poids « {name} » a la forme {found}, et le réseau demande {needed}</translation>
  </message>
  <message>
   <source>its weight '{name}' is not finite</source>
   <translation>son poids « {name} » n'est pas fini</translation>
  </message>
  <message>
   <source>its weights are not those of {backbone}</source>
   <translation>ses poids ne sont pas ceux de {backbone}</translation>
  </message>
  <message>
   <source>its {name} is not readable JSON ({error})</source>
   <translation>son {name} n'est pas du JSON lisible ({error})</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardées</translation>
  </message>
  <message>
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <source>label set {name}, {n} bands, {licence}</source>
   <translation>jeu d'étiquettes {name}, {n} bandes, {licence}</translation>
  </message>
  <message>
   <source>label shares in the patches</source>
   <translation>parts d'étiquettes dans les patchs</translation>
  </message>
  <message>
   <source>labels and probabilities</source>
   <translation>étiquettes et probabilités</translation>
  </message>
  <message>
   <source>labels and probabilities of the date with the largest clear share</source>
   <translation>étiquettes et probabilités de la date avec la plus grande part claire</translation>
  </message>
  <message>
   <source>labels gained</source>
   <translation>étiquettes gagnées</translation>
  </message>
  <message>
   <source>labels gained and lost</source>
   <translation>étiquettes gagnées et perdues</translation>
  </message>
  <message>
   <source>labels lost</source>
   <translation>étiquettes perdues</translation>
  </message>
  <message>
   <source>labels that are there on at least half of the dates; the probability is the share of the dates</source>
   <translation>étiquettes présentes à au moins la moitié des dates ; la probabilité est la part des dates</translation>
  </message>
  <message>
   <source>layer of {band}</source>
   <translation>couche de {band}</translation>
  </message>
  <message>
   <source>leave it unchanged</source>
   <translation>le laisser inchangé</translation>
  </message>
  <message>
   <source>leave out the labels that the reference has nowhere, if it has no classes for them</source>
   <translation>omettre les étiquettes que la référence n'a nulle part, si elle n'a pas de classes pour elles</translation>
  </message>
  <message>
   <source>left out for a folder, which gets mosaics/TILE.gpkg</source>
   <translation>omis pour un dossier, qui reçoit mosaics/TILE.gpkg</translation>
  </message>
  <message>
   <source>left out if the model's own thresholds are used</source>
   <translation>omis si les seuils du modèle sont utilisés</translation>
  </message>
  <message>
   <source>left out with several processes: add its shares to the stores first, with 'store teach'</source>
   <translation>omis avec plusieurs processus : ajoutez d'abord ses parts aux bases, avec « store teach »</translation>
  </message>
  <message>
   <source>left out: {name}: {reason}</source>
   <translation>omis : {name} : {reason}</translation>
  </message>
  <message>
   <source>less than {share:.0%} clear</source>
   <translation>claires à moins de {share:.0%}</translation>
  </message>
  <message>
   <source>level not known</source>
   <translation>niveau inconnu</translation>
  </message>
  <message>
   <source>line {n}: the offset '{offset}' is none of {allowed}</source>
   <translation>ligne {n} : le décalage « {offset} » n'est aucun de {allowed}</translation>
  </message>
  <message>
   <source>list the models as JSON</source>
   <translation>lister les modèles en JSON</translation>
  </message>
  <message>
   <source>loss {value:.4f}</source>
   <translation>perte {value:.4f}</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>perdues</translation>
  </message>
  <message>
   <source>lower the minimum share, or choose another label set</source>
   <translation>diminuez la part minimale, ou choisissez un autre jeu d'étiquettes</translation>
  </message>
  <message>
   <source>lowest validation loss so far</source>
   <translation>plus basse perte de validation jusqu'ici</translation>
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
   <translation>rend les traitements répétables (par défaut 1)</translation>
  </message>
  <message>
   <source>maximum share of a section without a class (default 0.25)</source>
   <translation>part maximale d'une section sans classe (par défaut 0.25)</translation>
  </message>
  <message>
   <source>mean difference between probability and observed share</source>
   <translation>différence moyenne entre probabilité et part observée</translation>
  </message>
  <message>
   <source>mean of the F1 of each label that occurs, with equal weight</source>
   <translation>moyenne des F1 de chaque étiquette présente, à poids égal</translation>
  </message>
  <message>
   <source>mean of the average precision of each label, without thresholds</source>
   <translation>moyenne de la précision moyenne de chaque étiquette, sans seuils</translation>
  </message>
  <message>
   <source>mean p</source>
   <translation>p moy.</translation>
  </message>
  <message>
   <source>minimum cover of a label, as a share of the section (default 0.01)</source>
   <translation>couverture minimale d'une étiquette, comme part de la section (par défaut 0.01)</translation>
  </message>
  <message>
   <source>minimum share of a section with clear data (default 0.75)</source>
   <translation>part minimale d'une section avec des données claires (par défaut 0.75)</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>manquée</translation>
  </message>
  <message>
   <source>missing bands filled or not</source>
   <translation>bandes manquantes remplies ou non</translation>
  </message>
  <message>
   <source>missing: {packages} (about {size} MB)</source>
   <translation>manquent : {packages} (environ {size} Mo)</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>mixte</translation>
  </message>
  <message>
   <source>model {model}</source>
   <translation>modèle {model}</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>modèle {name}</translation>
  </message>
  <message>
   <source>models cannot be compared</source>
   <translation>les modèles ne peuvent pas être comparés</translation>
  </message>
  <message>
   <source>models cannot be evaluated</source>
   <translation>les modèles ne peuvent pas être évalués</translation>
  </message>
  <message>
   <source>models cannot be imported</source>
   <translation>les modèles ne peuvent pas être importés</translation>
  </message>
  <message>
   <source>models cannot be run</source>
   <translation>les modèles ne peuvent pas être exécutés</translation>
  </message>
  <message>
   <source>models cannot be trained</source>
   <translation>les modèles ne peuvent pas être entraînés</translation>
  </message>
  <message>
   <source>models cannot be written</source>
   <translation>les modèles ne peuvent pas être écrits</translation>
  </message>
  <message>
   <source>models, by name or .onnx file, then folders of section stores</source>
   <translation>des modèles, par nom ou fichier .onnx, puis des dossiers de bases de sections</translation>
  </message>
  <message>
   <source>more than 0 and at most 1</source>
   <translation>plus de 0 et au plus 1</translation>
  </message>
  <message>
   <source>more than {share:.0%} unlabelled</source>
   <translation>sans étiquette à plus de {share:.0%}</translation>
  </message>
  <message>
   <source>mosaic,composite,dates,time series,majority,best pixel,mean,multi-label</source>
   <translation>mosaïque,composite,dates,série temporelle,majorité,meilleur pixel,moyenne,multi-étiquettes</translation>
  </message>
  <message>
   <source>multi-band stack</source>
   <translation>empilement multi-bandes</translation>
  </message>
  <message>
   <source>needs a class field</source>
   <translation>demande un champ de classe</translation>
  </message>
  <message>
   <source>neighbouring sections stay together</source>
   <translation>les sections voisines restent ensemble</translation>
  </message>
  <message>
   <source>neither</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no NVIDIA driver</source>
   <translation>pas de pilote NVIDIA</translation>
  </message>
  <message>
   <source>no NVIDIA driver was found</source>
   <translation>aucun pilote NVIDIA n'a été trouvé</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>pas de changement</translation>
  </message>
  <message>
   <source>no classified section</source>
   <translation>aucune section classée</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>pas de données</translation>
  </message>
  <message>
   <source>no data for {n} s</source>
   <translation>pas de données pendant {n} s</translation>
  </message>
  <message>
   <source>no epoch was finished</source>
   <translation>aucune époque n'a été terminée</translation>
  </message>
  <message>
   <source>no file matches the pattern</source>
   <translation>aucun fichier ne correspond au motif</translation>
  </message>
  <message>
   <source>no file name in this folder names one of several bands</source>
   <translation>aucun nom de fichier de ce dossier ne nomme une bande parmi plusieurs</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>pas d'étiquette</translation>
  </message>
  <message>
   <source>no label of the label set</source>
   <translation>aucune étiquette du jeu d'étiquettes</translation>
  </message>
  <message>
   <source>no section is for training</source>
   <translation>aucune section n'est pour l'entraînement</translation>
  </message>
  <message>
   <source>no split</source>
   <translation>pas de répartition</translation>
  </message>
  <message>
   <source>no splits, only '{name}'</source>
   <translation>pas de sous-ensembles, seulement « {name} »</translation>
  </message>
  <message>
   <source>no store was given</source>
   <translation>aucune base n'a été donnée</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>aucune table</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none of its labels is in the label set</source>
   <translation>aucune de ses étiquettes n'est dans le jeu d'étiquettes</translation>
  </message>
  <message>
   <source>none of its sections is left ({counts})</source>
   <translation>aucune de ses sections ne reste ({counts})</translation>
  </message>
  <message>
   <source>none of its variables is called after a band</source>
   <translation>aucune de ses variables ne porte le nom d'une bande</translation>
  </message>
  <message>
   <source>none of the band files that it lists exists</source>
   <translation>aucun des fichiers de bandes qu'il liste n'existe</translation>
  </message>
  <message>
   <source>none of the chosen sections of the layer was classified</source>
   <translation>aucune des sections choisies de la couche n'a été classée</translation>
  </message>
  <message>
   <source>none with a name</source>
   <translation>aucune avec un nom</translation>
  </message>
  <message>
   <source>not classified in the result</source>
   <translation>non classée dans le résultat</translation>
  </message>
  <message>
   <source>not classified: too few clear pixels</source>
   <translation>non classée : trop peu de pixels clairs</translation>
  </message>
  <message>
   <source>not clear</source>
   <translation>pas claire</translation>
  </message>
  <message>
   <source>not confirmed or corrected by hand</source>
   <translation>non confirmée ou corrigée à la main</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>non donné</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>non connu</translation>
  </message>
  <message>
   <source>not usable: {reason}</source>
   <translation>inutilisable : {reason}</translation>
  </message>
  <message>
   <source>novelty cannot be measured</source>
   <translation>la nouveauté ne peut pas être mesurée</translation>
  </message>
  <message>
   <source>novelty that is not from 0 to 1</source>
   <translation>nouveauté qui n'est pas de 0 à 1</translation>
  </message>
  <message>
   <source>novelty,out of distribution,uncertainty,model,trust,mahalanobis</source>
   <translation>nouveauté,hors distribution,incertitude,modèle,confiance,mahalanobis</translation>
  </message>
  <message>
   <source>number of most probable labels needed to include all true labels</source>
   <translation>nombre d'étiquettes les plus probables nécessaire pour inclure toutes les vraies étiquettes</translation>
  </message>
  <message>
   <source>of LandLabels</source>
   <translation>de LandLabels</translation>
  </message>
  <message>
   <source>of QGIS's Python</source>
   <translation>du Python de QGIS</translation>
  </message>
  <message>
   <source>of a Dask cluster whose workers reach the archive and the store under the same paths</source>
   <translation>d'un cluster Dask dont les workers atteignent l'archive et la base sous les mêmes chemins</translation>
  </message>
  <message>
   <source>of a Dask cluster, such as tcp://host:8786</source>
   <translation>d'un cluster Dask, comme tcp://host:8786</translation>
  </message>
  <message>
   <source>of a result layer: also use the sections that nobody has confirmed or corrected</source>
   <translation>d'une couche de résultat : utiliser aussi les sections que personne n'a confirmées ou corrigées</translation>
  </message>
  <message>
   <source>of formats with one row per section</source>
   <translation>des formats avec une ligne par section</translation>
  </message>
  <message>
   <source>of {n} scenes none has the tile, date and cloud cover that were asked for</source>
   <translation>sur {n} scènes, aucune n'a la tuile, la date et la couverture nuageuse demandées</translation>
  </message>
  <message>
   <source>one JSON file per section, in a zip file</source>
   <translation>un fichier JSON par section, dans un fichier zip</translation>
  </message>
  <message>
   <source>one date, exported as GeoTIFF</source>
   <translation>une date, exportée en GeoTIFF</translation>
  </message>
  <message>
   <source>one grid per tile or not</source>
   <translation>une grille par tuile ou non</translation>
  </message>
  <message>
   <source>one number for each of the {n} labels</source>
   <translation>un nombre pour chacune des {n} étiquettes</translation>
  </message>
  <message>
   <source>one variable per band in {file}</source>
   <translation>une variable par bande dans {file}</translation>
  </message>
  <message>
   <source>only in the map</source>
   <translation>seulement dans la carte</translation>
  </message>
  <message>
   <source>only in the reference</source>
   <translation>seulement dans la référence</translation>
  </message>
  <message>
   <source>only map</source>
   <translation>carte seule</translation>
  </message>
  <message>
   <source>only on Windows</source>
   <translation>seulement sous Windows</translation>
  </message>
  <message>
   <source>only on macOS</source>
   <translation>seulement sous macOS</translation>
  </message>
  <message>
   <source>only ref.</source>
   <translation>réf. seule</translation>
  </message>
  <message>
   <source>only scenes with at most this cloud cover, in percent</source>
   <translation>seulement les scènes avec au plus cette couverture nuageuse, en pour cent</translation>
  </message>
  <message>
   <source>only this day, month or year, or a range such as 2017-02..2017-05; can be repeated</source>
   <translation>seulement ce jour, ce mois ou cette année, ou un intervalle comme 2017-02..2017-05 ; répétable</translation>
  </message>
  <message>
   <source>only this tile, such as T33UUU; can be repeated</source>
   <translation>seulement cette tuile, comme T33UUU ; répétable</translation>
  </message>
  <message>
   <source>onnxruntime offers: {providers}</source>
   <translation>onnxruntime offre : {providers}</translation>
  </message>
  <message>
   <source>or a model, by its name or its .onnx file, to show its card</source>
   <translation>ou un modèle, par son nom ou son fichier .onnx, pour montrer sa fiche</translation>
  </message>
  <message>
   <source>or the folder of a store, to use its labels</source>
   <translation>ou le dossier d'une base, pour utiliser ses étiquettes</translation>
  </message>
  <message>
   <source>order of bands without names: {orders}; or a list, with - for a band that is not used</source>
   <translation>ordre des bandes sans nom : {orders} ; ou une liste, avec - pour une bande non utilisée</translation>
  </message>
  <message>
   <source>other sections or options</source>
   <translation>d'autres sections ou options</translation>
  </message>
  <message>
   <source>other {what}</source>
   <translation>autre : {what}</translation>
  </message>
  <message>
   <source>outputs</source>
   <translation>sorties</translation>
  </message>
  <message>
   <source>outside the scene or the extent</source>
   <translation>hors de la scène ou de l'emprise</translation>
  </message>
  <message>
   <source>p, Wilcoxon</source>
   <translation>p, Wilcoxon</translation>
  </message>
  <message>
   <source>p, sign flips</source>
   <translation>p, inversions de signe</translation>
  </message>
  <message>
   <source>packages of LandLabels</source>
   <translation>paquets de LandLabels</translation>
  </message>
  <message>
   <source>passes over the sections; default: the preset's</source>
   <translation>passages sur les sections ; par défaut : ceux du préréglage</translation>
  </message>
  <message>
   <source>pip cannot use a SOCKS proxy</source>
   <translation>pip ne peut pas utiliser un proxy SOCKS</translation>
  </message>
  <message>
   <source>pixels that the files mask</source>
   <translation>pixels que les fichiers masquent</translation>
  </message>
  <message>
   <source>places with sections of the same ground, on all dates</source>
   <translation>lieux avec des sections du même sol, à toutes les dates</translation>
  </message>
  <message>
   <source>places with sections within 2 km of each other, on all dates</source>
   <translation>lieux avec des sections à moins de 2 km, à toutes les dates</translation>
  </message>
  <message>
   <source>positions outside the file</source>
   <translation>positions hors du fichier</translation>
  </message>
  <message>
   <source>probabilities that are not from 0 to 1</source>
   <translation>probabilités qui ne sont pas de 0 à 1</translation>
  </message>
  <message>
   <source>processes on this machine; default: one for two processors</source>
   <translation>processus sur cette machine ; par défaut : un pour deux processeurs</translation>
  </message>
  <message>
   <source>processes on this machine; default: threads of one process</source>
   <translation>processus sur cette machine ; par défaut : des threads d'un processus</translation>
  </message>
  <message>
   <source>processes that build it ended {n} times without a result; their memory may not be enough</source>
   <translation>des processus qui la construisent se sont terminés {n} fois sans résultat ; leur mémoire ne suffit peut-être pas</translation>
  </message>
  <message>
   <source>processing baseline 04.00 and later</source>
   <translation>version de traitement 04.00 et ultérieures</translation>
  </message>
  <message>
   <source>processing baseline {baseline}</source>
   <translation>version de traitement {baseline}</translation>
  </message>
  <message>
   <source>product in SAFE format</source>
   <translation>produit au format SAFE</translation>
  </message>
  <message>
   <source>products of Digital Earth Australia (by their name)</source>
   <translation>les produits de Digital Earth Australia (par leur nom)</translation>
  </message>
  <message>
   <source>products of ESA</source>
   <translation>les produits de l'ESA</translation>
  </message>
  <message>
   <source>products of FORCE</source>
   <translation>les produits de FORCE</translation>
  </message>
  <message>
   <source>products of sen2r</source>
   <translation>les produits de sen2r</translation>
  </message>
  <message>
   <source>radiometric offset</source>
   <translation>décalage radiométrique</translation>
  </message>
  <message>
   <source>random seed of the split (default 1)</source>
   <translation>graine aléatoire de la répartition (par défaut 1)</translation>
  </message>
  <message>
   <source>random seed of the splits by place and at random (default 1)</source>
   <translation>graine aléatoire des répartitions par lieu et au hasard (par défaut 1)</translation>
  </message>
  <message>
   <source>rasters from STAC catalogues</source>
   <translation>les rasters de catalogues STAC</translation>
  </message>
  <message>
   <source>rasters written by SNAP</source>
   <translation>les rasters écrits par SNAP</translation>
  </message>
  <message>
   <source>read from the product</source>
   <translation>lu du produit</translation>
  </message>
  <message>
   <source>reading it is not permitted; change its permissions</source>
   <translation>il n'est pas permis de le lire ; changez ses droits</translation>
  </message>
  <message>
   <source>reading it takes more than {n:.0f} s; it is damaged, or its disk or server does not answer</source>
   <translation>sa lecture dure plus de {n:.0f} s ; il est endommagé, ou son disque ou serveur ne répond pas</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <source>remove it from the folder that the doctor names, then try again</source>
   <translation>retirez-le du dossier que nomme le diagnostic, puis réessayez</translation>
  </message>
  <message>
   <source>rename a model of the models folder</source>
   <translation>renommer un modèle du dossier des modèles</translation>
  </message>
  <message>
   <source>report,print,pdf,layout,map,legend,chart</source>
   <translation>rapport,imprimer,pdf,mise en page,carte,légende,graphique</translation>
  </message>
  <message>
   <source>reports cannot be drawn</source>
   <translation>les rapports ne peuvent pas être dessinés</translation>
  </message>
  <message>
   <source>results and reports cannot be written</source>
   <translation>les résultats et rapports ne peuvent pas être écrits</translation>
  </message>
  <message>
   <source>results are not merged</source>
   <translation>les résultats ne sont pas fusionnés</translation>
  </message>
  <message>
   <source>results cannot be written</source>
   <translation>les résultats ne peuvent pas être écrits</translation>
  </message>
  <message>
   <source>results of openEO</source>
   <translation>les résultats d'openEO</translation>
  </message>
  <message>
   <source>scenes cannot be classified on a cluster</source>
   <translation>les scènes ne peuvent pas être classées sur un cluster</translation>
  </message>
  <message>
   <source>section (frame, upper half: top label)</source>
   <translation>section (cadre, moitié haute : première étiquette)</translation>
  </message>
  <message>
   <source>section stores: it is calibrated on their training split and compared on the others, or each on half of the places if all sections are of one split</source>
   <translation>bases de sections : il est calibré sur leur sous-ensemble d'entraînement et comparé sur les autres, ou chacun sur la moitié des lieux si toutes les sections sont d'un sous-ensemble</translation>
  </message>
  <message>
   <source>sections along the side of a block; all sections of a block are in one split (default 3 or 2)</source>
   <translation>sections le long du côté d'un bloc ; toutes les sections d'un bloc sont dans un sous-ensemble (par défaut 3 ou 2)</translation>
  </message>
  <message>
   <source>sections of BigEarthNet v1 (by their name)</source>
   <translation>les sections de BigEarthNet v1 (par leur nom)</translation>
  </message>
  <message>
   <source>sections per batch; default: chosen for the device</source>
   <translation>sections par lot ; par défaut : selon le périphérique</translation>
  </message>
  <message>
   <source>sections per step; default: the preset's</source>
   <translation>sections par pas ; par défaut : celles du préréglage</translation>
  </message>
  <message>
   <source>sections, km² and share of each label</source>
   <translation>sections, km² et part de chaque étiquette</translation>
  </message>
  <message>
   <source>see the log</source>
   <translation>voyez le journal</translation>
  </message>
  <message>
   <source>sensed on {date}</source>
   <translation>acquise le {date}</translation>
  </message>
  <message>
   <source>sentinel-2,batch,time series,stac,dask,cluster,land cover,multi-label</source>
   <translation>sentinel-2,lot,série temporelle,stac,dask,cluster,occupation du sol,multi-étiquettes</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,bigearthnet,reben,hugging face,pretrained</source>
   <translation>sentinel-2,occupation du sol,apprentissage profond,bigearthnet,reben,hugging face,préentraîné</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,bigearthnet,reben,onnx,tensorflow,pretrained,deepness</source>
   <translation>sentinel-2,occupation du sol,apprentissage profond,bigearthnet,reben,onnx,tensorflow,préentraîné,deepness</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,machine learning,training,retrain,bigearthnet,corine,multi-label</source>
   <translation>sentinel-2,occupation du sol,apprentissage profond,apprentissage automatique,entraînement,bigearthnet,corine,multi-étiquettes</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,threshold,probability,multi-label</source>
   <translation>sentinel-2,occupation du sol,seuil,probabilité,multi-étiquettes</translation>
  </message>
  <message>
   <source>sentinel-2,sentinel 2,s2,land cover,land use,corine,clc,bigearthnet,multi-label,deep learning,onnx</source>
   <translation>sentinel-2,sentinel 2,s2,occupation du sol,utilisation du sol,corine,clc,bigearthnet,multi-étiquettes,apprentissage profond,onnx</translation>
  </message>
  <message>
   <source>set an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of wheels</source>
   <translation>définissez un proxy HTTP dans Préférences &gt; Options &gt; Réseau, ou installez à partir d'un dossier de wheels</translation>
  </message>
  <message>
   <source>set the model that is used if none is given</source>
   <translation>définir le modèle utilisé si aucun n'est donné</translation>
  </message>
  <message>
   <source>share of a section's labels that were found</source>
   <translation>part des étiquettes d'une section qui ont été trouvées</translation>
  </message>
  <message>
   <source>share of all decisions that are wrong</source>
   <translation>part de toutes les décisions qui sont fausses</translation>
  </message>
  <message>
   <source>share of pairs in which an absent label ranks as high as a true one, or higher</source>
   <translation>part des paires où une étiquette absente est classée aussi haut qu'une vraie, ou plus haut</translation>
  </message>
  <message>
   <source>share of the labels assigned to a section that are correct</source>
   <translation>part des étiquettes attribuées à une section qui sont correctes</translation>
  </message>
  <message>
   <source>shares of a teacher's classes</source>
   <translation>parts des classes d'un enseignant</translation>
  </message>
  <message>
   <source>single attention</source>
   <translation>attention simple</translation>
  </message>
  <message>
   <source>single-band files</source>
   <translation>fichiers à une bande</translation>
  </message>
  <message>
   <source>start again</source>
   <translation>recommencer</translation>
  </message>
  <message>
   <source>step</source>
   <translation>pas</translation>
  </message>
  <message>
   <source>such as 2017-02-16, 2017-02, 2017 or 2017..2018</source>
   <translation>comme 2017-02-16, 2017-02, 2017 ou 2017..2018</translation>
  </message>
  <message>
   <source>suggestion {n} of {total}</source>
   <translation>proposition {n} sur {total}</translation>
  </message>
  <message>
   <source>temporary files</source>
   <translation>fichiers temporaires</translation>
  </message>
  <message>
   <source>the 19 labels of BigEarthNet v2.0</source>
   <translation>les 19 étiquettes de BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>the 43 CORINE labels of BigEarthNet v1.0</source>
   <translation>les 43 étiquettes CORINE de BigEarthNet v1.0</translation>
  </message>
  <message>
   <source>the C library of this system is too old for the packages</source>
   <translation>la bibliothèque C de ce système est trop ancienne pour les paquets</translation>
  </message>
  <message>
   <source>the GPU cannot be used, as the algorithm Doctor explains</source>
   <translation>le GPU ne peut pas être utilisé, comme l'explique l'algorithme « Diagnostic »</translation>
  </message>
  <message>
   <source>the GeoPackage of a result</source>
   <translation>le GeoPackage d'un résultat</translation>
  </message>
  <message>
   <source>the GeoPackage of a result layer</source>
   <translation>le GeoPackage d'une couche de résultat</translation>
  </message>
  <message>
   <source>the GeoPackage of a result; or give --scene</source>
   <translation>le GeoPackage d'un résultat ; ou donnez --scene</translation>
  </message>
  <message>
   <source>the GeoPackage to write</source>
   <translation>le GeoPackage à écrire</translation>
  </message>
  <message>
   <source>the GeoPackage to write; default: none</source>
   <translation>le GeoPackage à écrire ; par défaut : aucun</translation>
  </message>
  <message>
   <source>the GeoPackages of results of one tile, or the output folder of classify-many: each of its tiles</source>
   <translation>les GeoPackages de résultats d'une tuile, ou le dossier de sortie de classify-many : chacune de ses tuiles</translation>
  </message>
  <message>
   <source>the GeoPackages of two or more results, in any order: they are ordered by the dates of their scenes</source>
   <translation>les GeoPackages de deux résultats ou plus, dans n'importe quel ordre : ils sont rangés par les dates de leurs scènes</translation>
  </message>
  <message>
   <source>the GeoParquet data set cannot be written</source>
   <translation>le jeu de données GeoParquet ne peut pas être écrit</translation>
  </message>
  <message>
   <source>the GeoTIFF (COG) to write</source>
   <translation>le GeoTIFF (COG) à écrire</translation>
  </message>
  <message>
   <source>the HTML file to write; it needs no other file</source>
   <translation>le fichier HTML à écrire ; il n'en demande aucun autre</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>le fichier JSON à écrire</translation>
  </message>
  <message>
   <source>the address of the package index is not secure</source>
   <translation>l'adresse de l'index des paquets n'est pas sûre</translation>
  </message>
  <message>
   <source>the bands as assigned</source>
   <translation>les bandes comme affectées</translation>
  </message>
  <message>
   <source>the batch norm '{name}' and its layer differ in size</source>
   <translation>la normalisation de lot « {name} » et sa couche diffèrent de taille</translation>
  </message>
  <message>
   <source>the best one is {share:.0%} unlabelled: allow more unlabelled area, or complete the reference</source>
   <translation>la meilleure est sans étiquette à {share:.0%} : autorisez plus de surface sans étiquette, ou complétez la référence</translation>
  </message>
  <message>
   <source>the build for the graphics card, else the CPU's</source>
   <translation>la version pour la carte graphique, sinon celle pour le CPU</translation>
  </message>
  <message>
   <source>the bundled model that fits the scene</source>
   <translation>le modèle fourni qui convient à la scène</translation>
  </message>
  <message>
   <source>the bundled model that lacks fewest bands</source>
   <translation>le modèle fourni auquel manquent le moins de bandes</translation>
  </message>
  <message>
   <source>the bundled model that uses most bands; the scene has them all</source>
   <translation>le modèle fourni qui utilise le plus de bandes ; la scène les a toutes</translation>
  </message>
  <message>
   <source>the bundled model that works without {missing}, which the scene lacks</source>
   <translation>le modèle fourni qui fonctionne sans {missing}, qui manque à la scène</translation>
  </message>
  <message>
   <source>the bundled models are not in this installation</source>
   <translation>les modèles fournis ne sont pas dans cette installation</translation>
  </message>
  <message>
   <source>the certificate of the server or of the proxy is not trusted</source>
   <translation>le certificat du serveur ou du proxy n'est pas reconnu</translation>
  </message>
  <message>
   <source>the class field of the polygons</source>
   <translation>le champ de classe des polygones</translation>
  </message>
  <message>
   <source>the classes of ESA WorldCover</source>
   <translation>les classes d'ESA WorldCover</translation>
  </message>
  <message>
   <source>the connection ended after {done} of {size} bytes</source>
   <translation>la connexion s'est terminée après {done} octets sur {size}</translation>
  </message>
  <message>
   <source>the connection fails: {reason}</source>
   <translation>la connexion échoue : {reason}</translation>
  </message>
  <message>
   <source>the connection was lost; start the same run again to continue it</source>
   <translation>la connexion a été perdue ; relancez le même traitement pour le continuer</translation>
  </message>
  <message>
   <source>the default model</source>
   <translation>le modèle par défaut</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>the disk is full or failing; free some space and run again.</source>
   <translation>le disque est plein ou défaillant ; libérez de l'espace et relancez.</translation>
  </message>
  <message>
   <source>the disk is full or failing; free some space and run again: what has been written is kept.</source>
   <translation>le disque est plein ou défaillant ; libérez de l'espace et relancez : ce qui a été écrit est conservé.</translation>
  </message>
  <message>
   <source>the extent '{text}' has no width or height</source>
   <translation>l'emprise « {text} » n'a pas de largeur ou de hauteur</translation>
  </message>
  <message>
   <source>the field '{field}'</source>
   <translation>le champ « {field} »</translation>
  </message>
  <message>
   <source>the field with the names of the areas; default: the one called so</source>
   <translation>le champ avec les noms des zones ; par défaut : celui qui s'appelle ainsi</translation>
  </message>
  <message>
   <source>the field {name}</source>
   <translation>le champ {name}</translation>
  </message>
  <message>
   <source>the file changes on the server during the download</source>
   <translation>le fichier change sur le serveur pendant le téléchargement</translation>
  </message>
  <message>
   <source>the file has changed on the server</source>
   <translation>le fichier a changé sur le serveur</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>le fichier est trop grand</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>le fichier à écrire</translation>
  </message>
  <message>
   <source>the folder '{folder}' holds no finished result of a known tile</source>
   <translation>le dossier « {folder} » ne contient aucun résultat terminé d'une tuile connue</translation>
  </message>
  <message>
   <source>the folder for models, runs and the report</source>
   <translation>le dossier des modèles, traitements et du rapport</translation>
  </message>
  <message>
   <source>the folder for the results, on disk or s3://bucket/folder</source>
   <translation>le dossier des résultats, sur disque ou s3://bucket/dossier</translation>
  </message>
  <message>
   <source>the folder holds several products ({names}…), choose a file of one</source>
   <translation>le dossier contient plusieurs produits ({names}…), choisissez un fichier de l'un</translation>
  </message>
  <message>
   <source>the folder that the archive was unpacked into</source>
   <translation>le dossier où l'archive a été décompressée</translation>
  </message>
  <message>
   <source>the grid to follow and the scene have different coordinate systems</source>
   <translation>la grille à suivre et la scène ont des systèmes de coordonnées différents</translation>
  </message>
  <message>
   <source>the index has no fitting file of '{package}' for this Python ({python}) and system</source>
   <translation>l'index n'a pas de fichier de « {package} » adapté à ce Python ({python}) et à ce système</translation>
  </message>
  <message>
   <source>the installed onnxruntime has no support for the NVIDIA GPU</source>
   <translation>l'onnxruntime installé ne prend pas en charge le GPU NVIDIA</translation>
  </message>
  <message>
   <source>the item '{id}' has no asset with a band of Sentinel-2</source>
   <translation>l'item « {id} » n'a pas d'asset avec une bande de Sentinel-2</translation>
  </message>
  <message>
   <source>the labels of classes that have other names: a list, or a CSV file with the columns class and label</source>
   <translation>les étiquettes des classes qui ont d'autres noms : une liste, ou un fichier CSV avec les colonnes class et label</translation>
  </message>
  <message>
   <source>the layer of areas, or the table, to write; default: none</source>
   <translation>la couche des zones, ou la table, à écrire ; par défaut : aucune</translation>
  </message>
  <message>
   <source>the layer of changes to write; default: none</source>
   <translation>la couche des changements à écrire ; par défaut : aucune</translation>
  </message>
  <message>
   <source>the layer of missed and added labels to write; default: none</source>
   <translation>la couche des étiquettes manquées et ajoutées à écrire ; par défaut : aucune</translation>
  </message>
  <message>
   <source>the layer of polygons, if the file has several</source>
   <translation>la couche des polygones, si le fichier en a plusieurs</translation>
  </message>
  <message>
   <source>the layer, with its style</source>
   <translation>la couche, avec son style</translation>
  </message>
  <message>
   <source>the machine '{name}', which should write to it, does not reach it under this path</source>
   <translation>la machine « {name} », qui devrait y écrire, ne l'atteint pas sous ce chemin</translation>
  </message>
  <message>
   <source>the mean probability over the dates, and the labels whose mean reaches the threshold</source>
   <translation>la probabilité moyenne sur les dates, et les étiquettes dont la moyenne atteint le seuil</translation>
  </message>
  <message>
   <source>the model assigns no label</source>
   <translation>le modèle n'attribue aucune étiquette</translation>
  </message>
  <message>
   <source>the model by its name or file; with a result, where its model is now</source>
   <translation>le modèle par son nom ou fichier ; avec un résultat, où est maintenant son modèle</translation>
  </message>
  <message>
   <source>the model of the result, if it is not among the known ones: its card names the training ground</source>
   <translation>le modèle du résultat, s'il n'est pas parmi ceux connus : sa fiche nomme le terrain d'entraînement</translation>
  </message>
  <message>
   <source>the model to compare the scene with, by its name or its .onnx file</source>
   <translation>le modèle auquel comparer la scène, par son nom ou son fichier .onnx</translation>
  </message>
  <message>
   <source>the model to write</source>
   <translation>le modèle à écrire</translation>
  </message>
  <message>
   <source>the model to write; default: in the models folder</source>
   <translation>le modèle à écrire ; par défaut : dans le dossier des modèles</translation>
  </message>
  <message>
   <source>the model to write; default: the model itself, whose earlier results can then not be resumed</source>
   <translation>le modèle à écrire ; par défaut : le modèle lui-même, dont les résultats antérieurs ne pourront plus être repris</translation>
  </message>
  <message>
   <source>the model was trained on all of them, as with --folds: use half of the places for each</source>
   <translation>le modèle a été entraîné sur tous, comme avec --folds : utiliser la moitié des lieux pour chacun</translation>
  </message>
  <message>
   <source>the model {name}</source>
   <translation>le modèle {name}</translation>
  </message>
  <message>
   <source>the model's own thresholds for every label</source>
   <translation>les seuils du modèle pour chaque étiquette</translation>
  </message>
  <message>
   <source>the model, by its name or its .onnx file</source>
   <translation>le modèle, par son nom ou son fichier .onnx</translation>
  </message>
  <message>
   <source>the most probable label</source>
   <translation>l'étiquette la plus probable</translation>
  </message>
  <message>
   <source>the name of a file is that of another sensor, {sensor}</source>
   <translation>le nom d'un fichier est celui d'un autre capteur, {sensor}</translation>
  </message>
  <message>
   <source>the network that the paper compares with</source>
   <translation>le réseau auquel l'article se compare</translation>
  </message>
  <message>
   <source>the number of its patches is not the square of a number from 1 to {n}</source>
   <translation>le nombre de ses patchs n'est pas le carré d'un nombre de 1 à {n}</translation>
  </message>
  <message>
   <source>the number of sections (default {n})</source>
   <translation>le nombre de sections (par défaut {n})</translation>
  </message>
  <message>
   <source>the numpy that Python finds does not fit QGIS</source>
   <translation>le numpy que Python trouve ne va pas avec QGIS</translation>
  </message>
  <message>
   <source>the object store does not accept the file</source>
   <translation>le stockage d'objets n'accepte pas le fichier</translation>
  </message>
  <message>
   <source>the offset is {value:g}</source>
   <translation>le décalage est {value:g}</translation>
  </message>
  <message>
   <source>the order of the bands, for BigEarthNet v2.0</source>
   <translation>l'ordre des bandes, pour BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>the package index cannot be reached</source>
   <translation>l'index des paquets ne peut pas être atteint</translation>
  </message>
  <message>
   <source>the package index does not answer in time</source>
   <translation>l'index des paquets ne répond pas à temps</translation>
  </message>
  <message>
   <source>the package index has a fault</source>
   <translation>l'index des paquets a une panne</translation>
  </message>
  <message>
   <source>the package index refuses the download</source>
   <translation>l'index des paquets refuse le téléchargement</translation>
  </message>
  <message>
   <source>the packages folder cannot be written</source>
   <translation>le dossier des paquets ne peut pas être écrit</translation>
  </message>
  <message>
   <source>the paper's network, which shows where it saw each label</source>
   <translation>le réseau de l'article, qui montre où il a vu chaque étiquette</translation>
  </message>
  <message>
   <source>the paper's procedure with later improvements</source>
   <translation>la procédure de l'article avec des améliorations ultérieures</translation>
  </message>
  <message>
   <source>the paper's ten</source>
   <translation>les dix de l'article</translation>
  </message>
  <message>
   <source>the probabilities as a pie</source>
   <translation>les probabilités en camembert</translation>
  </message>
  <message>
   <source>the processor</source>
   <translation>le processeur</translation>
  </message>
  <message>
   <source>the processor, and Apple GPUs on macOS</source>
   <translation>le processeur, et les GPU d'Apple sous macOS</translation>
  </message>
  <message>
   <source>the proxy demands a user name and a password (407)</source>
   <translation>le proxy demande un nom d'utilisateur et un mot de passe (407)</translation>
  </message>
  <message>
   <source>the proxy does not answer or refuses the connection</source>
   <translation>le proxy ne répond pas ou refuse la connexion</translation>
  </message>
  <message>
   <source>the published addresses</source>
   <translation>les adresses publiées</translation>
  </message>
  <message>
   <source>the quantification value is {value:g}</source>
   <translation>la valeur de quantification est {value:g}</translation>
  </message>
  <message>
   <source>the raster</source>
   <translation>le raster</translation>
  </message>
  <message>
   <source>the reference's own classes</source>
   <translation>les classes de la référence</translation>
  </message>
  <message>
   <source>the report cannot be written</source>
   <translation>le rapport ne peut pas être écrit</translation>
  </message>
  <message>
   <source>the report to write; default: none</source>
   <translation>le rapport à écrire ; par défaut : aucun</translation>
  </message>
  <message>
   <source>the result and its model (MLM)</source>
   <translation>le résultat et son modèle (MLM)</translation>
  </message>
  <message>
   <source>the result is a GeoPackage; give a file name that ends with .gpkg.</source>
   <translation>le résultat est un GeoPackage ; donnez un nom de fichier qui se termine par .gpkg.</translation>
  </message>
  <message>
   <source>the result layer to write; a folder gets mosaics/TILE.gpkg instead</source>
   <translation>la couche de résultat à écrire ; un dossier reçoit mosaics/TILE.gpkg à la place</translation>
  </message>
  <message>
   <source>the run folder of a training, for its curves</source>
   <translation>le dossier de traitement d'un entraînement, pour ses courbes</translation>
  </message>
  <message>
   <source>the same, with recall weighted four times</source>
   <translation>la même chose, avec le rappel pondéré quatre fois</translation>
  </message>
  <message>
   <source>the scene {scene} labelled by {reference}</source>
   <translation>la scène {scene} étiquetée par {reference}</translation>
  </message>
  <message>
   <source>the scene; with a result, where its scene is now</source>
   <translation>la scène ; avec un résultat, où est maintenant sa scène</translation>
  </message>
  <message>
   <source>the scores to write; default: none</source>
   <translation>les scores à écrire ; par défaut : aucun</translation>
  </message>
  <message>
   <source>the section stores that it was trained on; their training split if they have one, otherwise all</source>
   <translation>les bases de sections sur lesquelles il a été entraîné ; leur sous-ensemble d'entraînement si elles en ont un, sinon toutes</translation>
  </message>
  <message>
   <source>the section {row}_{col} holds no data</source>
   <translation>la section {row}_{col} n'a pas de données</translation>
  </message>
  <message>
   <source>the section {row}_{col} is not in the result</source>
   <translation>la section {row}_{col} n'est pas dans le résultat</translation>
  </message>
  <message>
   <source>the sections given</source>
   <translation>les sections données</translation>
  </message>
  <message>
   <source>the sections held out</source>
   <translation>les sections réservées</translation>
  </message>
  <message>
   <source>the sections to evaluate on</source>
   <translation>les sections sur lesquelles évaluer</translation>
  </message>
  <message>
   <source>the server answers {status}</source>
   <translation>le serveur répond {status}</translation>
  </message>
  <message>
   <source>the server cannot continue the file</source>
   <translation>le serveur ne peut pas continuer le fichier</translation>
  </message>
  <message>
   <source>the server declares two sizes, {one} and {other} bytes</source>
   <translation>le serveur déclare deux tailles, {one} et {other} octets</translation>
  </message>
  <message>
   <source>the server has no such file ({status}); the address may have changed</source>
   <translation>le serveur n'a pas ce fichier ({status}) ; l'adresse a peut-être changé</translation>
  </message>
  <message>
   <source>the server is busy for {n} s</source>
   <translation>le serveur est occupé pendant {n} s</translation>
  </message>
  <message>
   <source>the server redirects more than {n} times</source>
   <translation>le serveur redirige plus de {n} fois</translation>
  </message>
  <message>
   <source>the server redirects to an address that is not on the web</source>
   <translation>le serveur redirige vers une adresse qui n'est pas sur le web</translation>
  </message>
  <message>
   <source>the server redirects to an address without encryption</source>
   <translation>le serveur redirige vers une adresse sans chiffrement</translation>
  </message>
  <message>
   <source>the server refuses access ({status})</source>
   <translation>le serveur refuse l'accès ({status})</translation>
  </message>
  <message>
   <source>the server sends a web page instead of the file</source>
   <translation>le serveur envoie une page web au lieu du fichier</translation>
  </message>
  <message>
   <source>the server sends an empty file</source>
   <translation>le serveur envoie un fichier vide</translation>
  </message>
  <message>
   <source>the server sends more than it declares</source>
   <translation>le serveur envoie plus qu'il ne déclare</translation>
  </message>
  <message>
   <source>the share of decisions that are expected to be wrong</source>
   <translation>la part des décisions qui sont probablement fausses</translation>
  </message>
  <message>
   <source>the share without cloud, shadow and snow</source>
   <translation>la part sans nuages, ombres et neige</translation>
  </message>
  <message>
   <source>the size of its tensor '{name}' contradicts its shape</source>
   <translation>la taille de son tenseur « {name} » contredit sa forme</translation>
  </message>
  <message>
   <source>the sources hold none</source>
   <translation>les sources n'en contiennent aucune</translation>
  </message>
  <message>
   <source>the store's folder</source>
   <translation>le dossier de la base</translation>
  </message>
  <message>
   <source>the stores that the models were trained on, for the baselines; default: the same stores</source>
   <translation>les bases sur lesquelles les modèles ont été entraînés, pour les méthodes simples ; par défaut : les mêmes bases</translation>
  </message>
  <message>
   <source>the style {name}</source>
   <translation>le style {name}</translation>
  </message>
  <message>
   <source>the table of changes to write; default: none</source>
   <translation>la table des changements à écrire ; par défaut : aucune</translation>
  </message>
  <message>
   <source>the time series to write; default: none</source>
   <translation>la série temporelle à écrire ; par défaut : aucune</translation>
  </message>
  <message>
   <source>the version is not in the name of its folder, and the order of the bands depends on it; choose {known}</source>
   <translation>la version n'est pas dans le nom de son dossier, et l'ordre des bandes en dépend ; choisissez {known}</translation>
  </message>
  <message>
   <source>the weights of epoch {epoch} are kept</source>
   <translation>les poids de l'époque {epoch} sont gardés</translation>
  </message>
  <message>
   <source>the zip file cannot be read ({error}); download it again</source>
   <translation>le fichier zip ne peut pas être lu ({error}) ; téléchargez-le à nouveau</translation>
  </message>
  <message>
   <source>the zip file holds only other archives ({names}); unpack it</source>
   <translation>le fichier zip ne contient que d'autres archives ({names}) ; décompressez-le</translation>
  </message>
  <message>
   <source>the zip file holds {n} files, more than a product has; unpack it</source>
   <translation>le fichier zip contient {n} fichiers, plus qu'un produit n'en a ; décompressez-le</translation>
  </message>
  <message>
   <source>the zip file is empty; download it again</source>
   <translation>le fichier zip est vide ; téléchargez-le à nouveau</translation>
  </message>
  <message>
   <source>the zip file is incomplete or damaged; download it again</source>
   <translation>le fichier zip est incomplet ou endommagé ; téléchargez-le à nouveau</translation>
  </message>
  <message>
   <source>the zip file is protected by a password; unpack it</source>
   <translation>le fichier zip est protégé par un mot de passe ; décompressez-le</translation>
  </message>
  <message>
   <source>their grids of sections differ</source>
   <translation>leurs grilles de sections diffèrent</translation>
  </message>
  <message>
   <source>their labels differ</source>
   <translation>leurs étiquettes diffèrent</translation>
  </message>
  <message>
   <source>then merge the results of each tile into mosaics/TILE.gpkg</source>
   <translation>puis fusionner les résultats de chaque tuile dans mosaics/TILE.gpkg</translation>
  </message>
  <message>
   <source>there are no sections for it</source>
   <translation>il n'y a pas de sections pour cela</translation>
  </message>
  <message>
   <source>there is no .safetensors file with its weights beside it</source>
   <translation>il n'y a pas de fichier .safetensors avec ses poids à côté</translation>
  </message>
  <message>
   <source>there is no file '{name}' beside its index</source>
   <translation>il n'y a pas de fichier « {name} » à côté de son index</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>il n'y a pas de tel fichier</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>il n'y a ni fichier ni dossier de ce nom</translation>
  </message>
  <message>
   <source>there is no such file; check its name.</source>
   <translation>il n'y a pas de tel fichier ; vérifiez son nom.</translation>
  </message>
  <message>
   <source>there is no such folder</source>
   <translation>il n'y a pas de tel dossier</translation>
  </message>
  <message>
   <source>there is no such folder of lists</source>
   <translation>il n'y a pas de tel dossier de listes</translation>
  </message>
  <message>
   <source>there is no {name} in the folder</source>
   <translation>il n'y a pas de {name} dans le dossier</translation>
  </message>
  <message>
   <source>there is none in {folder}</source>
   <translation>il n'y en a pas dans {folder}</translation>
  </message>
  <message>
   <source>they are numbers with decimals, from about {low:.3g} to {high:.3g}</source>
   <translation>ce sont des nombres à décimales, d'environ {low:.3g} à {high:.3g}</translation>
  </message>
  <message>
   <source>they need another version of a package than QGIS brings ({package})</source>
   <translation>ils demandent une autre version d'un paquet que celle de QGIS ({package})</translation>
  </message>
  <message>
   <source>this onnxruntime is built without it; {package} has it</source>
   <translation>cet onnxruntime est construit sans lui ; {package} l'a</translation>
  </message>
  <message>
   <source>those of the preset, or of the model to start from</source>
   <translation>ceux du préréglage, ou du modèle de départ</translation>
  </message>
  <message>
   <source>those that the epoch and the thresholds were chosen on</source>
   <translation>celles sur lesquelles l'époque et les seuils ont été choisis</translation>
  </message>
  <message>
   <source>those that the model was trained on</source>
   <translation>celles sur lesquelles le modèle a été entraîné</translation>
  </message>
  <message>
   <source>thresholds of single labels by code; the others keep theirs, or get those of the other options</source>
   <translation>seuils d'étiquettes isolées par code ; les autres gardent les leurs, ou prennent ceux des autres options</translation>
  </message>
  <message>
   <source>tile {tile}</source>
   <translation>tuile {tile}</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>too few sections are for training</source>
   <translation>trop peu de sections sont pour l'entraînement</translation>
  </message>
  <message>
   <source>train each with so many seeds (default 1)</source>
   <translation>entraîner chacun avec autant de graines (par défaut 1)</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>try a batch of {half}</source>
   <translation>essayez un lot de {half}</translation>
  </message>
  <message>
   <source>try again later</source>
   <translation>réessayez plus tard</translation>
  </message>
  <message>
   <source>try again later, or install from a folder of wheels</source>
   <translation>réessayez plus tard, ou installez à partir d'un dossier de wheels</translation>
  </message>
  <message>
   <source>try again; if it fails again, ask the administrator whether a proxy or antivirus program changes files</source>
   <translation>réessayez ; si cela échoue encore, demandez à l'administrateur si un proxy ou un antivirus modifie des fichiers</translation>
  </message>
  <message>
   <source>type {type} is not supported</source>
   <translation>le type {type} n'est pas pris en charge</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>unknown places</source>
   <translation>lieux inconnus</translation>
  </message>
  <message>
   <source>unlike the training sections</source>
   <translation>différente des sections d'entraînement</translation>
  </message>
  <message>
   <source>update this package where QGIS's packages come from, or update QGIS</source>
   <translation>mettez ce paquet à jour là d'où viennent les paquets de QGIS, ou mettez QGIS à jour</translation>
  </message>
  <message>
   <source>usable, {speed:.0f} sections per second</source>
   <translation>utilisable, {speed:.0f} sections par seconde</translation>
  </message>
  <message>
   <source>usable, {speed:.0f} sections per second, probabilities within {difference:.1g} of the CPU's</source>
   <translation>utilisable, {speed:.0f} sections par seconde, probabilités à {difference:.1g} près de celles du CPU</translation>
  </message>
  <message>
   <source>use a newer system, or the Flatpak of QGIS</source>
   <translation>utilisez un système plus récent, ou le Flatpak de QGIS</translation>
  </message>
  <message>
   <source>use all sections, as a training with --folds does</source>
   <translation>utiliser toutes les sections, comme un entraînement avec --folds</translation>
  </message>
  <message>
   <source>use one that begins with https://</source>
   <translation>utilisez-en une qui commence par https://</translation>
  </message>
  <message>
   <source>use the section grid of an existing result layer</source>
   <translation>utiliser la grille de sections d'une couche de résultat existante</translation>
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
   <translation>v1.0 : un dossier avec les listes officielles, .csv ou .csv.bz2, et metadata.parquet de la v2.0 pour les tuiles</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>validation</translation>
  </message>
  <message>
   <source>validation loss {value:.4f}</source>
   <translation>perte de validation {value:.4f}</translation>
  </message>
  <message>
   <source>virtual raster</source>
   <translation>raster virtuel</translation>
  </message>
  <message>
   <source>virtual raster over {n} file</source>
   <translation>raster virtuel sur {n} fichier</translation>
  </message>
  <message>
   <source>virtual raster over {n} files</source>
   <translation>raster virtuel sur {n} fichiers</translation>
  </message>
  <message>
   <source>was killed, probably out of memory (a smaller batch needs less)</source>
   <translation>a été tué, probablement par manque de mémoire (un lot plus petit en demande moins)</translation>
  </message>
  <message>
   <source>what an ONNX classifier reads and returns; default: the .json of the same name beside it</source>
   <translation>ce qu'un classifieur ONNX lit et renvoie ; par défaut : le .json du même nom à côté</translation>
  </message>
  <message>
   <source>where GDAL has it</source>
   <translation>là où GDAL l'a</translation>
  </message>
  <message>
   <source>with a legend of its short names</source>
   <translation>avec une légende de ses noms courts</translation>
  </message>
  <message>
   <source>with a spatial index</source>
   <translation>avec un index spatial</translation>
  </message>
  <message>
   <source>with geometry as WKT</source>
   <translation>avec la géométrie en WKT</translation>
  </message>
  <message>
   <source>with or without the data set</source>
   <translation>avec ou sans le jeu de données</translation>
  </message>
  <message>
   <source>with {limit:.0%}, {n} section of {total}</source>
   <translation>avec {limit:.0%}, {n} section sur {total}</translation>
  </message>
  <message>
   <source>with {limit:.0%}, {n} sections of {total}</source>
   <translation>avec {limit:.0%}, {n} sections sur {total}</translation>
  </message>
  <message>
   <source>without B01 and B09, which some products lack</source>
   <translation>sans B01 et B09, que certains produits n'ont pas</translation>
  </message>
  <message>
   <source>without a split</source>
   <translation>sans répartition</translation>
  </message>
  <message>
   <source>without geometry</source>
   <translation>sans géométrie</translation>
  </message>
  <message>
   <source>without the labels</source>
   <translation>sans les étiquettes</translation>
  </message>
  <message>
   <source>without the probabilities</source>
   <translation>sans les probabilités</translation>
  </message>
  <message>
   <source>write it into the models folder, under this name</source>
   <translation>l'écrire dans le dossier des modèles, sous ce nom</translation>
  </message>
  <message>
   <source>writing there is not permitted; choose another folder or file name.</source>
   <translation>il n'est pas permis d'y écrire ; choisissez un autre dossier ou nom de fichier.</translation>
  </message>
  <message>
   <source>wrong decisions expected:</source>
   <translation>décisions fausses attendues :</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>zonal statistics,area,municipality,district,park,share,expected area,table,multi-label</source>
   <translation>statistiques zonales,zone,commune,district,parc,part,surface attendue,table,multi-étiquettes</translation>
  </message>
  <message>
   <source>{architecture}, {parameters} parameters, on {device}: {train} sections for training, {validation} for validation, {test} for testing; {batch} sections per step</source>
   <translation>{architecture}, {parameters} paramètres, sur {device} : {train} sections pour l'entraînement, {validation} pour la validation, {test} pour le test ; {batch} sections par pas</translation>
  </message>
  <message>
   <source>{architecture}, {parameters} parameters, on {device}; sections: {counts}.</source>
   <translation>{architecture}, {parameters} paramètres, sur {device} ; sections : {counts}.</translation>
  </message>
  <message>
   <source>{bands} are not aligned with the grids of Sentinel-2 and are resampled.</source>
   <translation>{bands} ne sont pas alignées sur les grilles de Sentinel-2 et sont rééchantillonnées.</translation>
  </message>
  <message>
   <source>{bands} are not bands of Sentinel-2</source>
   <translation>{bands} ne sont pas des bandes de Sentinel-2</translation>
  </message>
  <message>
   <source>{bands} are the same band of a layer; choose another one.</source>
   <translation>{bands} sont la même bande d'une couche ; choisissez-en une autre.</translation>
  </message>
  <message>
   <source>{bands} differ in their grid or their pixels</source>
   <translation>{bands} diffèrent par leur grille ou leurs pixels</translation>
  </message>
  <message>
   <source>{bands} exist only at a coarser resolution and count as missing.</source>
   <translation>{bands} n'existent qu'à une résolution plus grossière et comptent comme manquantes.</translation>
  </message>
  <message>
   <source>{bands} exists only at a coarser resolution and counts as missing.</source>
   <translation>{bands} n'existe qu'à une résolution plus grossière et compte comme manquante.</translation>
  </message>
  <message>
   <source>{bands} has coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.</source>
   <translation>{bands} a des pixels plus grossiers que Sentinel-2 : les détails fins sont perdus, et les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>{bands} has no values where other bands have some: its file may be incomplete, and the labels are less reliable.</source>
   <translation>{bands} n'a pas de valeurs là où d'autres bandes en ont : son fichier est peut-être incomplet, et les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>{bands} have coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.</source>
   <translation>{bands} ont des pixels plus grossiers que Sentinel-2 : les détails fins sont perdus, et les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>{bands} have no values where other bands have some: their files may be incomplete, and the labels are less reliable.</source>
   <translation>{bands} n'ont pas de valeurs là où d'autres bandes en ont : leurs fichiers sont peut-être incomplets, et les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>{bands} is not a band of Sentinel-2</source>
   <translation>{bands} n'est pas une bande de Sentinel-2</translation>
  </message>
  <message>
   <source>{bands} is not aligned with the grids of Sentinel-2 and is resampled.</source>
   <translation>{bands} n'est pas alignée sur les grilles de Sentinel-2 et est rééchantillonnée.</translation>
  </message>
  <message>
   <source>{bands} was filled with the mean of the training data, because the scene lacks it: the labels are less reliable.</source>
   <translation>{bands} a été remplie avec la moyenne des données d'entraînement, car elle manque à la scène : les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>{bands} were filled with the mean of the training data, because the scene lacks them: the labels are less reliable.</source>
   <translation>{bands} ont été remplies avec la moyenne des données d'entraînement, car elles manquent à la scène : les étiquettes sont moins fiables.</translation>
  </message>
  <message>
   <source>{bands}: pixels of about {sizes} m in {system} are resampled to {pixels} m in {crs}.</source>
   <translation>{bands} : les pixels d'environ {sizes} m en {system} sont rééchantillonnés à {pixels} m en {crs}.</translation>
  </message>
  <message>
   <source>{bands}: read through a virtual raster, so blocks behind it may be decoded more than once.</source>
   <translation>{bands} : lues à travers un raster virtuel, des blocs derrière lui peuvent donc être décodés plusieurs fois.</translation>
  </message>
  <message>
   <source>{bands}: several bands of the raster have this name, so none of them is used; assign it (BANDS).</source>
   <translation>{bands} : plusieurs bandes du raster ont ce nom, aucune n'est donc utilisée ; affectez-la (BANDS).</translation>
  </message>
  <message>
   <source>{band} ({wavelength} nm, {resolution} m)</source>
   <translation>{band} ({wavelength} nm, {resolution} m)</translation>
  </message>
  <message>
   <source>{band} has the number type {type}, as pictures have, and no reflectance</source>
   <translation>{band} a le type de nombre {type}, comme les images, et non une réflectance</translation>
  </message>
  <message>
   <source>{band} is band {index} of '{file}', which has {n} band</source>
   <translation>{band} est la bande {index} de « {file} », qui a {n} bande</translation>
  </message>
  <message>
   <source>{band} is band {index} of '{file}', which has {n} bands</source>
   <translation>{band} est la bande {index} de « {file} », qui a {n} bandes</translation>
  </message>
  <message>
   <source>{band} is given twice</source>
   <translation>{band} est donnée deux fois</translation>
  </message>
  <message>
   <source>{batch} sections per step need more memory than there is: the training starts again with {half}.</source>
   <translation>{batch} sections par pas demandent plus de mémoire qu'il n'y en a : l'entraînement recommence avec {half}.</translation>
  </message>
  <message>
   <source>{date}; SHA-256 as declared by the server: {names}</source>
   <translation>{date} ; SHA-256 tel que déclaré par le serveur : {names}</translation>
  </message>
  <message>
   <source>{date}; the server declared no SHA-256</source>
   <translation>{date} ; le serveur n'a déclaré aucun SHA-256</translation>
  </message>
  <message>
   <source>{default}, or at least 2 together with folds</source>
   <translation>{default}, ou au moins 2 avec folds</translation>
  </message>
  <message>
   <source>{device} cannot be used ({reason}); the CPU is used instead.</source>
   <translation>{device} ne peut pas être utilisé ({reason}) ; le CPU est utilisé à la place.</translation>
  </message>
  <message>
   <source>{device} has too little memory for {size} sections at once; it continues with {smaller}.</source>
   <translation>{device} a trop peu de mémoire pour {size} sections à la fois ; il continue avec {smaller}.</translation>
  </message>
  <message>
   <source>{device}, because {reason}</source>
   <translation>{device} ({reason})</translation>
  </message>
  <message>
   <source>{difference:+.3f} ({low:+.3f} to {high:+.3f})</source>
   <translation>{difference:+.3f} ({low:+.3f} à {high:+.3f})</translation>
  </message>
  <message>
   <source>{done:.1f} of {total:.1f} MB</source>
   <translation>{done:.1f} Mo sur {total:.1f}</translation>
  </message>
  <message>
   <source>{done:.1f} of {total:.1f} MB, {time} left</source>
   <translation>{done:.1f} Mo sur {total:.1f}, reste {time}</translation>
  </message>
  <message>
   <source>{done} of about {total} MB, {time} left</source>
   <translation>{done} Mo sur environ {total}, reste {time}</translation>
  </message>
  <message>
   <source>{done} of {total} MB, {left} left</source>
   <translation>{done} Mo sur {total}, reste {left}</translation>
  </message>
  <message>
   <source>{done} of {total} sections, {rate:.0f} sections per second, about {left} left.</source>
   <translation>{done} sections sur {total}, {rate:.0f} sections par seconde, reste environ {left}.</translation>
  </message>
  <message>
   <source>{error} So the clear share is not known.</source>
   <translation>{error} La part claire n'est donc pas connue.</translation>
  </message>
  <message>
   <source>{error}; delete the folder and build the store again</source>
   <translation>{error} ; supprimez le dossier et construisez la base à nouveau</translation>
  </message>
  <message>
   <source>{file} gives its bands different offsets</source>
   <translation>{file} donne à ses bandes des décalages différents</translation>
  </message>
  <message>
   <source>{file} gives no offset, although products of the processing baseline {baseline} have one: it may be incomplete. Choose the offset yourself.</source>
   <translation>{file} ne donne pas de décalage, bien que les produits de la version de traitement {baseline} en aient un : il est peut-être incomplet. Choisissez le décalage vous-même.</translation>
  </message>
  <message>
   <source>{file} has {width} x {height} pixels instead of {size} x {size}</source>
   <translation>{file} a {width} x {height} pixels au lieu de {size} x {size}</translation>
  </message>
  <message>
   <source>{file} is missing or damaged</source>
   <translation>{file} manque ou est endommagé</translation>
  </message>
  <message>
   <source>{file} lists a file that does not exist, {files}; so the band {bands} is missing.</source>
   <translation>{file} liste un fichier qui n'existe pas, {files} ; la bande {bands} manque donc.</translation>
  </message>
  <message>
   <source>{file} lists files that do not exist: {files}; so these bands are missing: {bands}.</source>
   <translation>{file} liste des fichiers qui n'existent pas : {files} ; ces bandes manquent donc : {bands}.</translation>
  </message>
  <message>
   <source>{file}: {reason}; trying again.</source>
   <translation>{file} : {reason} ; nouvel essai.</translation>
  </message>
  <message>
   <source>{first} - {second}, on the same sections:</source>
   <translation>{first} - {second}, sur les mêmes sections :</translation>
  </message>
  <message>
   <source>{first} minus {second}, on the same sections; interval from {method}. The sign-flip test is of whole places: with few places its p cannot be small. The Wilcoxon test assumes independent sections, but neighbouring sections are correlated: its p is too small.</source>
   <translation>{first} moins {second}, sur les mêmes sections ; intervalle par {method}. Le test d'inversion de signe porte sur des lieux entiers : avec peu de lieux son p ne peut pas être petit. Le test de Wilcoxon suppose des sections indépendantes, mais les sections voisines sont corrélées : son p est trop petit.</translation>
  </message>
  <message>
   <source>{first} to {last}, on {sections} ({area} km²) that all {n} results have classified; written on {date}.</source>
   <translation>{first} à {last}, sur {sections} ({area} km²) que les {n} résultats ont classées ; écrit le {date}.</translation>
  </message>
  <message>
   <source>{found} rows of '{output}' for {n} sections</source>
   <translation>{found} lignes de « {output} » pour {n} sections</translation>
  </message>
  <message>
   <source>{h} h {m} min</source>
   <translation>{h} h {m} min</translation>
  </message>
  <message>
   <source>{label} {area:.2f} km² expected, in {share:.0%}</source>
   <translation>{label} {area:.2f} km² attendus, dans {share:.0%}</translation>
  </message>
  <message>
   <source>{label}. Double-click: the model's threshold.</source>
   <translation>{label}. Double-clic : le seuil du modèle.</translation>
  </message>
  <message>
   <source>{label}: probability {p:.0%}, strongest patch {value:+.2f}, bias {bias:+.2f}</source>
   <translation>{label} : probabilité {p:.0%}, patch le plus fort {value:+.2f}, biais {bias:+.2f}</translation>
  </message>
  <message>
   <source>{low:.3f} to {high:.3f}</source>
   <translation>{low:.3f} à {high:.3f}</translation>
  </message>
  <message>
   <source>{lower} to {upper} %</source>
   <translation>{lower} à {upper} %</translation>
  </message>
  <message>
   <source>{message} Model: {path}</source>
   <translation>{message} Modèle : {path}</translation>
  </message>
  <message>
   <source>{message}; choose another file name or folder.</source>
   <translation>{message} ; choisissez un autre nom de fichier ou dossier.</translation>
  </message>
  <message>
   <source>{method}, drawn in {groups} random groups</source>
   <translation>{method}, tiré en {groups} groupes aléatoires</translation>
  </message>
  <message>
   <source>{model} minus each baseline, F1 on the same sections:</source>
   <translation>{model} moins chaque méthode simple, F1 sur les mêmes sections :</translation>
  </message>
  <message>
   <source>{model} now gives novelty, measured on {sections} from {places} places.</source>
   <translation>{model} donne maintenant la nouveauté, mesurée sur {sections} de {places} lieux.</translation>
  </message>
  <message>
   <source>{model} now has an int8 graph.</source>
   <translation>{model} a maintenant un graphe int8.</translation>
  </message>
  <message>
   <source>{model} on {n} sections ({split}), {device}</source>
   <translation>{model} sur {n} sections ({split}), {device}</translation>
  </message>
  <message>
   <source>{model} written ({reason}, epoch {best_epoch} of {epochs})</source>
   <translation>{model} écrit ({reason}, époque {best_epoch} sur {epochs})</translation>
  </message>
  <message>
   <source>{model}: {labels}, {bands}.</source>
   <translation>{model} : {labels}, {bands}.</translation>
  </message>
  <message>
   <source>{m} min {s} s</source>
   <translation>{m} min {s} s</translation>
  </message>
  <message>
   <source>{n:,} change</source>
   <translation>{n:,} changement</translation>
  </message>
  <message>
   <source>{n:,} corrected</source>
   <translation>{n:,} corrigées</translation>
  </message>
  <message>
   <source>{n:,} section of 1.2 km</source>
   <translation>{n:,} section de 1,2 km</translation>
  </message>
  <message>
   <source>{n:,} section was left out.</source>
   <translation>{n:,} section a été omise.</translation>
  </message>
  <message>
   <source>{n:,} sections</source>
   <translation>{n:,} sections</translation>
  </message>
  <message>
   <source>{n:,} sections of 1.2 km</source>
   <translation>{n:,} sections de 1,2 km</translation>
  </message>
  <message>
   <source>{n:,} sections were left out.</source>
   <translation>{n:,} sections ont été omises.</translation>
  </message>
  <message>
   <source>{n:,} without a label</source>
   <translation>{n:,} sans étiquette</translation>
  </message>
  <message>
   <source>{n:,} · {area:,.0f} km² · {mean:.2f}</source>
   <translation>{n:,} · {area:,.0f} km² · {mean:.2f}</translation>
  </message>
  <message>
   <source>{n:.0f} MB</source>
   <translation>{n:.0f} Mo</translation>
  </message>
  <message>
   <source>{n:.0f} sections per second on {machine}</source>
   <translation>{n:.0f} sections par seconde sur {machine}</translation>
  </message>
  <message>
   <source>{names} are installed together and overwrite each other; uninstall all but one.</source>
   <translation>{names} sont installés ensemble et s'écrasent mutuellement ; désinstallez-les tous sauf un.</translation>
  </message>
  <message>
   <source>{names} have no coordinate system in it; export it as GeoTIFF</source>
   <translation>{names} n'y ont pas de système de coordonnées ; exportez-le en GeoTIFF</translation>
  </message>
  <message>
   <source>{name} (default)</source>
   <translation>{name} (par défaut)</translation>
  </message>
  <message>
   <source>{name} (demonstration model)</source>
   <translation>{name} (modèle de démonstration)</translation>
  </message>
  <message>
   <source>{name} ({n} label)</source>
   <translation>{name} ({n} étiquette)</translation>
  </message>
  <message>
   <source>{name} ({n} labels)</source>
   <translation>{name} ({n} étiquettes)</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a file whose name ends in {suffix}.</source>
   <translation>{name} est « {value} », mais doit être un fichier dont le nom se termine par {suffix}.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a number from 0 to 1.</source>
   <translation>{name} est « {value} », mais doit être un nombre de 0 à 1.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a number of at least 0.</source>
   <translation>{name} est « {value} », mais doit être un nombre d'au moins 0.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a whole number of at least 1.</source>
   <translation>{name} est « {value} », mais doit être un nombre entier d'au moins 1.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be one of {options}.</source>
   <translation>{name} est « {value} », mais doit être l'un de {options}.</translation>
  </message>
  <message>
   <source>{name} is installed more than once ({listed}); the first is used, remove the others.</source>
   <translation>{name} est installé plusieurs fois ({listed}) ; le premier est utilisé, retirez les autres.</translation>
  </message>
  <message>
   <source>{name} is left out: {reason}</source>
   <translation>{name} est omis : {reason}</translation>
  </message>
  <message>
   <source>{name} is loaded from another plugin's folder ({folder}); disable that plugin if models fail.</source>
   <translation>{name} est chargé du dossier d'une autre extension ({folder}) ; désactivez-la si des modèles échouent.</translation>
  </message>
  <message>
   <source>{name} is {value}, but it must be {allowed}.</source>
   <translation>{name} est {value}, mais doit être {allowed}.</translation>
  </message>
  <message>
   <source>{name} {version} in {folder} cannot be used (LandLabels needs {needed}); update it there.</source>
   <translation>{name} {version} dans {folder} ne peut pas être utilisé (LandLabels demande {needed}) ; mettez-le à jour là-bas.</translation>
  </message>
  <message>
   <source>{name}: F1 {mean:.4f} on average over {n} seeds, standard deviation {spread:.4f}.</source>
   <translation>{name} : F1 {mean:.4f} en moyenne sur {n} graines, écart type {spread:.4f}.</translation>
  </message>
  <message>
   <source>{name}: no classified section</source>
   <translation>{name} : aucune section classée</translation>
  </message>
  <message>
   <source>{name}: not installed; needed for: {purposes}</source>
   <translation>{name} : non installé ; nécessaire pour : {purposes}</translation>
  </message>
  <message>
   <source>{name}: {area:.2f} km² classified: {text}</source>
   <translation>{name} : {area:.2f} km² classés : {text}</translation>
  </message>
  <message>
   <source>{name}: {n} sections in {time}.</source>
   <translation>{name} : {n} sections en {time}.</translation>
  </message>
  <message>
   <source>{name}: {parameters} parameters, {seconds:.1f} s per epoch; training loss lowest ({loss:.4f}) in epoch {epoch} of {epochs}.</source>
   <translation>{name} : {parameters} paramètres, {seconds:.1f} s par époque ; perte d'entraînement la plus basse ({loss:.4f}) à l'époque {epoch} sur {epochs}.</translation>
  </message>
  <message>
   <source>{name}: {path}</source>
   <translation>{name} : {path}</translation>
  </message>
  <message>
   <source>{n} and more</source>
   <translation>{n} et plus</translation>
  </message>
  <message>
   <source>{n} band</source>
   <translation>{n} bande</translation>
  </message>
  <message>
   <source>{n} bands</source>
   <translation>{n} bandes</translation>
  </message>
  <message>
   <source>{n} changes</source>
   <translation>{n} changements</translation>
  </message>
  <message>
   <source>{n} dates or layers in each variable</source>
   <translation>{n} dates ou couches dans chaque variable</translation>
  </message>
  <message>
   <source>{n} label</source>
   <translation>{n} étiquette</translation>
  </message>
  <message>
   <source>{n} label of '{name}' is not in all results and is not compared: {labels}.</source>
   <translation>{n} étiquette de « {name} » n'est pas dans tous les résultats et n'est pas comparée : {labels}.</translation>
  </message>
  <message>
   <source>{n} label, with its number of training sections</source>
   <translation>{n} étiquette, avec son nombre de sections d'entraînement</translation>
  </message>
  <message>
   <source>{n} label: {names}</source>
   <translation>{n} étiquette : {names}</translation>
  </message>
  <message>
   <source>{n} labels</source>
   <translation>{n} étiquettes</translation>
  </message>
  <message>
   <source>{n} labels of '{name}' are not in all results and are not compared: {labels}.</source>
   <translation>{n} étiquettes de « {name} » ne sont pas dans tous les résultats et ne sont pas comparées : {labels}.</translation>
  </message>
  <message>
   <source>{n} labels, with the number of training sections of each</source>
   <translation>{n} étiquettes, avec le nombre de sections d'entraînement de chacune</translation>
  </message>
  <message>
   <source>{n} labels: {names}</source>
   <translation>{n} étiquettes : {names}</translation>
  </message>
  <message>
   <source>{n} of these has no area, or cannot be transformed to the coordinate system of the result.</source>
   <translation>{n} d'entre eux n'a pas de surface, ou ne peut pas être transformé dans le système de coordonnées du résultat.</translation>
  </message>
  <message>
   <source>{n} of these have no area, or cannot be transformed to the coordinate system of the result.</source>
   <translation>{n} d'entre eux n'ont pas de surface, ou ne peuvent pas être transformés dans le système de coordonnées du résultat.</translation>
  </message>
  <message>
   <source>{n} of {total} labels are not in the reference here: they are not in the macro scores, and wrong wherever the map has them.</source>
   <translation>{n} étiquettes sur {total} ne sont pas ici dans la référence : elles ne sont pas dans les scores macro, et fausses partout où la carte les a.</translation>
  </message>
  <message>
   <source>{n} of {total} labels do not occur in these sections and are not in the macro scores: {names}.</source>
   <translation>{n} étiquettes sur {total} sont absentes de ces sections et des scores macro : {names}.</translation>
  </message>
  <message>
   <source>{n} of {total} labels does not occur in these sections and is not in the macro scores: {names}.</source>
   <translation>{n} étiquette sur {total} est absente de ces sections et des scores macro : {names}.</translation>
  </message>
  <message>
   <source>{n} of {total} labels is not in the reference here: it is not in the macro scores, and wrong wherever the map has it.</source>
   <translation>{n} étiquette sur {total} n'est pas ici dans la référence : elle n'est pas dans les scores macro, et fausse partout où la carte l'a.</translation>
  </message>
  <message>
   <source>{n} of {total} places are in more than one split, for example '{place}': neighbouring sections are similar, so the scores are too high.</source>
   <translation>{n} lieux sur {total} sont dans plus d'un sous-ensemble, par exemple « {place} » : les sections voisines se ressemblent, les scores sont donc trop élevés.</translation>
  </message>
  <message>
   <source>{n} of {total} places is in more than one split, '{place}': neighbouring sections are similar, so the scores are too high.</source>
   <translation>{n} lieu sur {total} est dans plus d'un sous-ensemble, « {place} » : les sections voisines se ressemblent, les scores sont donc trop élevés.</translation>
  </message>
  <message>
   <source>{n} of {total} sections are on ground that the model was trained on: the scores are not independent, and higher than elsewhere.</source>
   <translation>{n} sections sur {total} sont sur un terrain où le modèle a été entraîné : les scores ne sont pas indépendants, et plus élevés qu'ailleurs.</translation>
  </message>
  <message>
   <source>{n} of {total} sections are unlike anything the model learnt from: their labels are not reliable.</source>
   <translation>{n} sections sur {total} diffèrent de tout ce que le modèle a appris : leurs étiquettes ne sont pas fiables.</translation>
  </message>
  <message>
   <source>{n} of {total} sections come from places of the training data: neighbouring sections are similar, so the scores are higher than at other places.</source>
   <translation>{n} sections sur {total} viennent de lieux des données d'entraînement : les sections voisines se ressemblent, les scores sont donc plus élevés qu'ailleurs.</translation>
  </message>
  <message>
   <source>{n} of {total} sections comes from a place of the training data: neighbouring sections are similar, so the scores are higher than at other places.</source>
   <translation>{n} section sur {total} vient d'un lieu des données d'entraînement : les sections voisines se ressemblent, les scores sont donc plus élevés qu'ailleurs.</translation>
  </message>
  <message>
   <source>{n} of {total} sections is on ground that the model was trained on: the scores are not independent, and higher than elsewhere.</source>
   <translation>{n} section sur {total} est sur un terrain où le modèle a été entraîné : les scores ne sont pas indépendants, et plus élevés qu'ailleurs.</translation>
  </message>
  <message>
   <source>{n} of {total} sections is unlike anything the model learnt from: its labels are not reliable.</source>
   <translation>{n} section sur {total} diffère de tout ce que le modèle a appris : ses étiquettes ne sont pas fiables.</translation>
  </message>
  <message>
   <source>{n} place</source>
   <translation>{n} lieu</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} lieux</translation>
  </message>
  <message>
   <source>{n} polygon has an outline that crosses itself and was repaired.</source>
   <translation>{n} polygone a un contour qui se croise et a été réparé.</translation>
  </message>
  <message>
   <source>{n} polygon has no classified section; its statistics are empty.</source>
   <translation>{n} polygone n'a pas de section classée ; ses statistiques sont vides.</translation>
  </message>
  <message>
   <source>{n} polygons have no classified section; their statistics are empty.</source>
   <translation>{n} polygones n'ont pas de section classée ; leurs statistiques sont vides.</translation>
  </message>
  <message>
   <source>{n} polygons have outlines that cross themselves and were repaired.</source>
   <translation>{n} polygones ont des contours qui se croisent et ont été réparés.</translation>
  </message>
  <message>
   <source>{n} result is merged into {output}: {sections} sections.</source>
   <translation>{n} résultat est fusionné dans {output} : {sections} sections.</translation>
  </message>
  <message>
   <source>{n} result is merged.</source>
   <translation>{n} résultat est fusionné.</translation>
  </message>
  <message>
   <source>{n} results are merged into {output}: {sections} sections.</source>
   <translation>{n} résultats sont fusionnés dans {output} : {sections} sections.</translation>
  </message>
  <message>
   <source>{n} results are merged.</source>
   <translation>{n} résultats sont fusionnés.</translation>
  </message>
  <message>
   <source>{n} scene failed and is tried again.</source>
   <translation>{n} scène a échoué et est réessayée.</translation>
  </message>
  <message>
   <source>{n} scene is left out: it has another tile, date or cloud cover.</source>
   <translation>{n} scène est omise : elle a une autre tuile, date ou couverture nuageuse.</translation>
  </message>
  <message>
   <source>{n} scene is listed twice.</source>
   <translation>{n} scène est listée deux fois.</translation>
  </message>
  <message>
   <source>{n} scene of {all} is classified in {folder}, in {time}</source>
   <translation>{n} scène sur {all} est classée dans {folder}, en {time}</translation>
  </message>
  <message>
   <source>{n} scenes are left out: they have another tile, date or cloud cover.</source>
   <translation>{n} scènes sont omises : elles ont une autre tuile, date ou couverture nuageuse.</translation>
  </message>
  <message>
   <source>{n} scenes are listed twice.</source>
   <translation>{n} scènes sont listées deux fois.</translation>
  </message>
  <message>
   <source>{n} scenes failed and are tried again.</source>
   <translation>{n} scènes ont échoué et sont réessayées.</translation>
  </message>
  <message>
   <source>{n} scenes of {all} are classified in {folder}, in {time}</source>
   <translation>{n} scènes sur {all} sont classées dans {folder}, en {time}</translation>
  </message>
  <message>
   <source>{n} section</source>
   <translation>{n} section</translation>
  </message>
  <message>
   <source>{n} section corrected by hand</source>
   <translation>{n} section corrigée à la main</translation>
  </message>
  <message>
   <source>{n} section differs</source>
   <translation>{n} section diffère</translation>
  </message>
  <message>
   <source>{n} section extends beyond the scene's edge and is left out.</source>
   <translation>{n} section dépasse le bord de la scène et est omise.</translation>
  </message>
  <message>
   <source>{n} section has other labels now.</source>
   <translation>{n} section a maintenant d'autres étiquettes.</translation>
  </message>
  <message>
   <source>{n} section has other text after its labels and was used: {name}.</source>
   <translation>{n} section a un autre texte après ses étiquettes et a été utilisée : {name}.</translation>
  </message>
  <message>
   <source>{n} section holds no data and is left out.</source>
   <translation>{n} section n'a pas de données et est omise.</translation>
  </message>
  <message>
   <source>{n} section in {path}</source>
   <translation>{n} section dans {path}</translation>
  </message>
  <message>
   <source>{n} section in {time}, {rate:.0f} sections per second.</source>
   <translation>{n} section en {time}, {rate:.0f} sections par seconde.</translation>
  </message>
  <message>
   <source>{n} section is compared.</source>
   <translation>{n} section est comparée.</translation>
  </message>
  <message>
   <source>{n} section is left out: {reason}</source>
   <translation>{n} section est omise : {reason}</translation>
  </message>
  <message>
   <source>{n} section is left out: {reason}.</source>
   <translation>{n} section est omise : {reason}.</translation>
  </message>
  <message>
   <source>{n} section is less than {share:.0%} clear; it is in the layer without labels.</source>
   <translation>{n} section est claire à moins de {share:.0%} ; elle est dans la couche sans étiquettes.</translation>
  </message>
  <message>
   <source>{n} section is suggested.</source>
   <translation>{n} section est proposée.</translation>
  </message>
  <message>
   <source>{n} section keeps labels that were corrected by hand.</source>
   <translation>{n} section garde des étiquettes corrigées à la main.</translation>
  </message>
  <message>
   <source>{n} section occurs twice and is used once: '{name}'.</source>
   <translation>{n} section apparaît deux fois et est utilisée une fois : « {name} ».</translation>
  </message>
  <message>
   <source>{n} section of 1.2 x 1.2 km</source>
   <translation>{n} section de 1,2 x 1,2 km</translation>
  </message>
  <message>
   <source>{n} section of the metadata is not in the archive.</source>
   <translation>{n} section des métadonnées n'est pas dans l'archive.</translation>
  </message>
  <message>
   <source>{n} section was dropped: {reason}</source>
   <translation>{n} section a été omise : {reason}</translation>
  </message>
  <message>
   <source>{n} section was explained.</source>
   <translation>{n} section a été expliquée.</translation>
  </message>
  <message>
   <source>{n} section was exported.</source>
   <translation>{n} section a été exportée.</translation>
  </message>
  <message>
   <source>{n} section was not classified on any date; it is in the layer without labels.</source>
   <translation>{n} section n'a été classée à aucune date ; elle est dans la couche sans étiquettes.</translation>
  </message>
  <message>
   <source>{n} section was not corrected by hand: its labels are those of the model.</source>
   <translation>{n} section n'a pas été corrigée à la main : ses étiquettes sont celles du modèle.</translation>
  </message>
  <message>
   <source>{n} sections</source>
   <translation>{n} sections</translation>
  </message>
  <message>
   <source>{n} sections are compared.</source>
   <translation>{n} sections sont comparées.</translation>
  </message>
  <message>
   <source>{n} sections are left out: {reason}</source>
   <translation>{n} sections sont omises : {reason}</translation>
  </message>
  <message>
   <source>{n} sections are left out: {reason}.</source>
   <translation>{n} sections sont omises : {reason}.</translation>
  </message>
  <message>
   <source>{n} sections are less than {share:.0%} clear; they are in the layer without labels.</source>
   <translation>{n} sections sont claires à moins de {share:.0%} ; elles sont dans la couche sans étiquettes.</translation>
  </message>
  <message>
   <source>{n} sections are suggested.</source>
   <translation>{n} sections sont proposées.</translation>
  </message>
  <message>
   <source>{n} sections corrected by hand</source>
   <translation>{n} sections corrigées à la main</translation>
  </message>
  <message>
   <source>{n} sections differ</source>
   <translation>{n} sections diffèrent</translation>
  </message>
  <message>
   <source>{n} sections extend beyond the scene's edge and are left out.</source>
   <translation>{n} sections dépassent le bord de la scène et sont omises.</translation>
  </message>
  <message>
   <source>{n} sections have other labels now.</source>
   <translation>{n} sections ont maintenant d'autres étiquettes.</translation>
  </message>
  <message>
   <source>{n} sections have other text after their labels and were used, for example {name}.</source>
   <translation>{n} sections ont un autre texte après leurs étiquettes et ont été utilisées, par exemple {name}.</translation>
  </message>
  <message>
   <source>{n} sections hold no data and are left out.</source>
   <translation>{n} sections n'ont pas de données et sont omises.</translation>
  </message>
  <message>
   <source>{n} sections in {path}</source>
   <translation>{n} sections dans {path}</translation>
  </message>
  <message>
   <source>{n} sections in {time}, {rate:.0f} sections per second.</source>
   <translation>{n} sections en {time}, {rate:.0f} sections par seconde.</translation>
  </message>
  <message>
   <source>{n} sections keep labels that were corrected by hand.</source>
   <translation>{n} sections gardent des étiquettes corrigées à la main.</translation>
  </message>
  <message>
   <source>{n} sections occur twice and are used once, for example '{name}'.</source>
   <translation>{n} sections apparaissent deux fois et sont utilisées une fois, par exemple « {name} ».</translation>
  </message>
  <message>
   <source>{n} sections of 1.2 x 1.2 km</source>
   <translation>{n} sections de 1,2 x 1,2 km</translation>
  </message>
  <message>
   <source>{n} sections of the metadata are not in the archive.</source>
   <translation>{n} sections des métadonnées ne sont pas dans l'archive.</translation>
  </message>
  <message>
   <source>{n} sections were dropped: {reason}</source>
   <translation>{n} sections ont été omises : {reason}</translation>
  </message>
  <message>
   <source>{n} sections were explained.</source>
   <translation>{n} sections ont été expliquées.</translation>
  </message>
  <message>
   <source>{n} sections were exported.</source>
   <translation>{n} sections ont été exportées.</translation>
  </message>
  <message>
   <source>{n} sections were not classified on any date; they are in the layer without labels.</source>
   <translation>{n} sections n'ont été classées à aucune date ; elles sont dans la couche sans étiquettes.</translation>
  </message>
  <message>
   <source>{n} sections were not corrected by hand: their labels are those of the model.</source>
   <translation>{n} sections n'ont pas été corrigées à la main : leurs étiquettes sont celles du modèle.</translation>
  </message>
  <message>
   <source>{n} tile is merged.</source>
   <translation>{n} tuile est fusionnée.</translation>
  </message>
  <message>
   <source>{n} tiles are merged.</source>
   <translation>{n} tuiles sont fusionnées.</translation>
  </message>
  <message>
   <source>{n} training sets</source>
   <translation>{n} jeux d'entraînement</translation>
  </message>
  <message>
   <source>{n} values: {some}, …</source>
   <translation>{n} valeurs : {some}, …</translation>
  </message>
  <message>
   <source>{package} {found} in '{folder}' is too old (LandLabels needs {needed}) and comes before the packages folder of LandLabels; update or remove it there, then try again.</source>
   <translation>{package} {found} dans « {folder} » est trop ancien (LandLabels demande {needed}) et vient avant le dossier des paquets de LandLabels ; mettez-le à jour ou retirez-le là-bas, puis réessayez.</translation>
  </message>
  <message>
   <source>{path}: {name}</source>
   <translation>{path} : {name}</translation>
  </message>
  <message>
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message>
   <source>{reason} But the darkest pixels, about {dark:.0f}, look as if it had been removed already. Choose the offset yourself.</source>
   <translation>{reason} Mais les pixels les plus sombres, environ {dark:.0f}, font penser qu'il a déjà été retiré. Choisissez le décalage vous-même.</translation>
  </message>
  <message>
   <source>{reason} But the darkest pixels, about {dark:.0f}, look as if it had not been removed. Choose the offset yourself.</source>
   <translation>{reason} Mais les pixels les plus sombres, environ {dark:.0f}, font penser qu'il n'a pas été retiré. Choisissez le décalage vous-même.</translation>
  </message>
  <message>
   <source>{resolution} m: {bands}</source>
   <translation>{resolution} m : {bands}</translation>
  </message>
  <message>
   <source>{scene} labels</source>
   <translation>{scene} étiquettes</translation>
  </message>
  <message>
   <source>{sections} ({area} km²) against “{reference}”; written by LandLabels on {date}.</source>
   <translation>{sections} ({area} km²) face à « {reference} » ; écrit par LandLabels le {date}.</translation>
  </message>
  <message>
   <source>{sections} from {places} in {path}: {splits}</source>
   <translation>{sections} de {places} dans {path} : {splits}</translation>
  </message>
  <message>
   <source>{sections} in {file}</source>
   <translation>{sections} dans {file}</translation>
  </message>
  <message>
   <source>{sections} of the split “{split}” from {places}; written by LandLabels on {date}.</source>
   <translation>{sections} du sous-ensemble « {split} » de {places} ; écrit par LandLabels le {date}.</translation>
  </message>
  <message>
   <source>{sections}, {places}.</source>
   <translation>{sections}, {places}.</translation>
  </message>
  <message>
   <source>{sections}; the model takes about {time}, and reading the scene comes on top.</source>
   <translation>{sections} ; le modèle prend environ {time}, et la lecture de la scène s'y ajoute.</translation>
  </message>
  <message>
   <source>{size:.1f} MB</source>
   <translation>{size:.1f} Mo</translation>
  </message>
  <message>
   <source>{size:.1f} MB downloaded</source>
   <translation>{size:.1f} Mo téléchargés</translation>
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
   <translation>{tile} : {n} résultat est fusionné.</translation>
  </message>
  <message>
   <source>{tile}: {n} results are merged.</source>
   <translation>{tile} : {n} résultats sont fusionnés.</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
  <message>
   <source>{title}: {free:.1f} GB free ({folder})</source>
   <translation>{title} : {free:.1f} Go libres ({folder})</translation>
  </message>
  <message>
   <source>{value:+.2f} of the logit {logit:+.2f} of {label}</source>
   <translation>{value:+.2f} du logit {logit:+.2f} de {label}</translation>
  </message>
  <message>
   <source>{value:g} is the value of {share:.0%} of the sampled pixels in every band and no reflectance: it is taken as no data, although the files do not declare it.</source>
   <translation>{value:g} est la valeur de {share:.0%} des pixels échantillonnés dans chaque bande et n'est pas une réflectance : elle est prise comme absence de données, bien que les fichiers ne la déclarent pas.</translation>
  </message>
  <message>
   <source>{value} and less</source>
   <translation>{value} et moins</translation>
  </message>
  <message>
   <source>“{name}” was cancelled, because the plugin was closed. Run it again to resume it.</source>
   <translation>« {name} » a été annulé, car l'extension a été fermée. Relancez-le pour le reprendre.</translation>
  </message>
  <message>
   <source>… and {n} more areas</source>
   <translation>… et {n} zones de plus</translation>
  </message>
  <message>
   <source>… and {n} more, all listed in {file}</source>
   <translation>… et {n} de plus, tous listés dans {file}</translation>
  </message>
 </context>
</TS>
