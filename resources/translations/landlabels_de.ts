<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>LandLabels</name>
  <message>
   <source> (downloaded)</source>
   <translation> (heruntergeladen)</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>'bands' must be a list of different bands such as B02 and B8A</source>
   <translation>„bands“ muss eine Liste verschiedener Bänder wie B02 und B8A sein</translation>
  </message>
  <message>
   <source>'labels' must be the name of a label set or a list of different names</source>
   <translation>„labels“ muss der Name eines Labelsatzes oder eine Liste verschiedener Namen sein</translation>
  </message>
  <message>
   <source>'{address}' is not a valid address</source>
   <translation>„{address}“ ist keine gültige Adresse</translation>
  </message>
  <message>
   <source>'{areas}' cannot be used as areas: {reason}; choose a layer of polygons.</source>
   <translation>„{areas}“ kann nicht als Gebiete verwendet werden: {reason}; wählen Sie einen Polygonlayer.</translation>
  </message>
  <message>
   <source>'{entry}' is not of the form B02=1 or B02=layer:1, an order such as standard-12, or a list such as B02,B03,-,B04</source>
   <translation>„{entry}“ hat nicht die Form B02=1 oder B02=Layer:1, ist keine Reihenfolge wie standard-12 und keine Liste wie B02,B03,-,B04</translation>
  </message>
  <message>
   <source>'{file}' is damaged at block column {column}, row {row} ({reason}); the sections finished before it are kept. Replace the file and start the run again to complete the layer.</source>
   <translation>„{file}“ ist bei Blockspalte {column}, Zeile {row} beschädigt ({reason}); die vorher fertigen Abschnitte bleiben erhalten. Ersetzen Sie die Datei und starten Sie den Lauf erneut, um den Layer zu vervollständigen.</translation>
  </message>
  <message>
   <source>'{file}' of the model '{name}' cannot be downloaded from {address}: {reason}; try again later, or use a mirror (MIRROR, --mirror).</source>
   <translation>„{file}“ des Modells „{name}“ kann nicht von {address} heruntergeladen werden: {reason}; versuchen Sie es später noch einmal, oder verwenden Sie einen Spiegelserver (MIRROR, --mirror).</translation>
  </message>
  <message>
   <source>'{folder}' holds another training ({difference}); choose another output, or delete that folder to start again.</source>
   <translation>„{folder}“ enthält ein anderes Training ({difference}); wählen Sie eine andere Ausgabe, oder löschen Sie diesen Ordner, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>'{label}' is not a BigEarthNet label</source>
   <translation>„{label}“ ist kein Label von BigEarthNet</translation>
  </message>
  <message>
   <source>'{model}' is not the model that '{path}' was classified with ({expected}); give that model.</source>
   <translation>„{model}“ ist nicht das Modell, mit dem „{path}“ klassifiziert wurde ({expected}); geben Sie dieses Modell an.</translation>
  </message>
  <message>
   <source>'{model}' is not the model that made the result; the places of its training data are not used.</source>
   <translation>„{model}“ ist nicht das Modell des Ergebnisses; die Orte seiner Trainingsdaten werden nicht verwendet.</translation>
  </message>
  <message>
   <source>'{name}' cannot be the name of a model: {reason}.</source>
   <translation>„{name}“ kann nicht der Name eines Modells sein: {reason}.</translation>
  </message>
  <message>
   <source>'{name}' has the wrong type</source>
   <translation>„{name}“ hat den falschen Typ</translation>
  </message>
  <message>
   <source>'{name}' has {found} numbers for {n} bands</source>
   <translation>„{name}“ hat {found} Zahlen für {n} Bänder</translation>
  </message>
  <message>
   <source>'{name}' in '{path}' is not a setting; the settings are {known}.</source>
   <translation>„{name}“ in „{path}“ ist keine Einstellung; die Einstellungen sind {known}.</translation>
  </message>
  <message>
   <source>'{name}' is damaged</source>
   <translation>„{name}“ ist beschädigt</translation>
  </message>
  <message>
   <source>'{name}' is damaged or incomplete</source>
   <translation>„{name}“ ist beschädigt oder unvollständig</translation>
  </message>
  <message>
   <source>'{name}' is damaged or incomplete ({error})</source>
   <translation>„{name}“ ist beschädigt oder unvollständig ({error})</translation>
  </message>
  <message>
   <source>'{name}' is not a finite number</source>
   <translation>„{name}“ ist keine endliche Zahl</translation>
  </message>
  <message>
   <source>'{name}' is not a whole number</source>
   <translation>„{name}“ ist keine ganze Zahl</translation>
  </message>
  <message>
   <source>'{name}' is not text</source>
   <translation>„{name}“ ist kein Text</translation>
  </message>
  <message>
   <source>'{name}' is out of range</source>
   <translation>„{name}“ liegt außerhalb des zulässigen Bereichs</translation>
  </message>
  <message>
   <source>'{name}' is too large</source>
   <translation>„{name}“ ist zu groß</translation>
  </message>
  <message>
   <source>'{name}' is too large for the index of a checkpoint</source>
   <translation>„{name}“ ist zu groß für den Index eines Checkpoints</translation>
  </message>
  <message>
   <source>'{name}' is too long or has control characters</source>
   <translation>„{name}“ ist zu lang oder enthält Steuerzeichen</translation>
  </message>
  <message>
   <source>'{name}' must be above 0</source>
   <translation>„{name}“ muss größer als 0 sein</translation>
  </message>
  <message>
   <source>'{name}' must be one of {allowed}</source>
   <translation>„{name}“ muss eines von {allowed} sein</translation>
  </message>
  <message>
   <source>'{part}' is not a range of rows</source>
   <translation>„{part}“ ist kein Bereich von Zeilen</translation>
  </message>
  <message>
   <source>'{path}' already exists and holds another run ({difference}); choose another file name, or replace the file.</source>
   <translation>„{path}“ existiert bereits und enthält einen anderen Lauf ({difference}); wählen Sie einen anderen Dateinamen, oder ersetzen Sie die Datei.</translation>
  </message>
  <message>
   <source>'{path}' already exists and holds labels that were confirmed or corrected by hand (sections: {n}); choose another file name, or delete the file if they are not needed.</source>
   <translation>„{path}“ existiert bereits und enthält Labels, die von Hand bestätigt oder korrigiert wurden (Abschnitte: {n}); wählen Sie einen anderen Dateinamen, oder löschen Sie die Datei, wenn sie nicht gebraucht werden.</translation>
  </message>
  <message>
   <source>'{path}' already exists and is not a result of LandLabels ({found}); choose another file name.</source>
   <translation>„{path}“ existiert bereits und ist kein Ergebnis von LandLabels ({found}); wählen Sie einen anderen Dateinamen.</translation>
  </message>
  <message>
   <source>'{path}' already exists; choose another file name, or replace the file (IF_EXISTS, --if-exists).</source>
   <translation>„{path}“ existiert bereits; wählen Sie einen anderen Dateinamen, oder ersetzen Sie die Datei (IF_EXISTS, --if-exists).</translation>
  </message>
  <message>
   <source>'{path}' already exists; choose another file name, or resume or replace its run.</source>
   <translation>„{path}“ existiert bereits; wählen Sie einen anderen Dateinamen, oder setzen Sie den Lauf fort oder ersetzen Sie ihn.</translation>
  </message>
  <message>
   <source>'{path}' cannot be imported as a model: {reason}.</source>
   <translation>„{path}“ kann nicht als Modell importiert werden: {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be merged with '{first}': {difference}; merge results of one tile on one grid (one grid per tile, or --like).</source>
   <translation>„{path}“ kann nicht mit „{first}“ zusammengeführt werden: {difference}; führen Sie Ergebnisse einer Kachel auf einem Gitter zusammen (ein Gitter je Kachel, oder --like).</translation>
  </message>
  <message>
   <source>'{path}' cannot be read as BigEarthNet: {reason}.</source>
   <translation>„{path}“ kann nicht als BigEarthNet gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be read: {reason}</source>
   <translation>„{path}“ kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <source>'{path}' cannot be trained further: {reason}; choose a LandLabels .onnx file with its .safetensors file in the same folder.</source>
   <translation>„{path}“ kann nicht weiter trainiert werden: {reason}; wählen Sie eine .onnx-Datei von LandLabels, deren .safetensors-Datei im selben Ordner liegt.</translation>
  </message>
  <message>
   <source>'{path}' cannot be used as a model: {reason}; choose a LandLabels .onnx file.</source>
   <translation>„{path}“ kann nicht als Modell verwendet werden: {reason}; wählen Sie eine .onnx-Datei von LandLabels.</translation>
  </message>
  <message>
   <source>'{path}' cannot be used as shares of a teacher: {reason}; give an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K).</source>
   <translation>„{path}“ kann nicht als Anteile eines Lehrermodells verwendet werden: {reason}; geben Sie eine .npz-Datei mit names (n,), classes (K,) und patch_probability (n, Teilflächen, K) an.</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}</source>
   <translation>„{path}“ kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}.</source>
   <translation>„{path}“ kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>'{path}' cannot be written: {reason}; choose another file name or folder.</source>
   <translation>„{path}“ kann nicht geschrieben werden: {reason}; wählen Sie einen anderen Dateinamen oder Ordner.</translation>
  </message>
  <message>
   <source>'{path}' has no section to export: the layer is empty, or no section of it is chosen.</source>
   <translation>„{path}“ hat keinen Abschnitt zum Exportieren: der Layer ist leer, oder keiner seiner Abschnitte ist gewählt.</translation>
  </message>
  <message>
   <source>'{path}' has no section to suggest: each is less than {share} clear, has no probabilities, or has labels that were corrected by hand; lower the minimum clear share (MIN_CLEAR, --min-clear).</source>
   <translation>„{path}“ enthält keinen Abschnitt zum Vorschlagen: jeder ist weniger als {share} klar, hat keine Wahrscheinlichkeiten oder von Hand korrigierte Labels; verringern Sie den kleinsten klaren Anteil (MIN_CLEAR, --min-clear).</translation>
  </message>
  <message>
   <source>'{path}' has no section with labels to assess; choose a result with classified sections.</source>
   <translation>„{path}“ hat keinen Abschnitt mit Labels zum Beurteilen; wählen Sie ein Ergebnis mit klassifizierten Abschnitten.</translation>
  </message>
  <message>
   <source>'{path}' holds no thresholds of its model, because an earlier version of LandLabels wrote it; give the thresholds themselves (THRESHOLD, --threshold).</source>
   <translation>„{path}“ enthält keine Schwellwerte des Modells, weil eine frühere Version von LandLabels die Datei geschrieben hat; geben Sie die Schwellwerte selbst an (THRESHOLD, --threshold).</translation>
  </message>
  <message>
   <source>'{path}' is not a result of LandLabels ({found}); choose the GeoPackage of a result layer.</source>
   <translation>„{path}“ ist kein Ergebnis von LandLabels ({found}); wählen Sie das GeoPackage eines Ergebnislayers.</translation>
  </message>
  <message>
   <source>'{reference}' cannot be used as a reference: {reason}; choose a polygon layer with a class field, or a raster of classes.</source>
   <translation>„{reference}“ kann nicht als Referenz verwendet werden: {reason}; wählen Sie einen Polygonlayer mit einem Klassenfeld, oder ein Raster mit Klassen.</translation>
  </message>
  <message>
   <source>'{reference}' {problem}; a class field holds text or integers, and this layer has: {fields}.</source>
   <translation>„{reference}“ {problem}; ein Klassenfeld enthält Text oder ganze Zahlen, und dieser Layer hat: {fields}.</translation>
  </message>
  <message>
   <source>'{scene}' has {sections} sections, and one run can have {limit}; choose an area, and run it several times.</source>
   <translation>„{scene}“ hat {sections} Abschnitte, und ein Lauf kann {limit} haben; wählen Sie ein Gebiet, und starten Sie mehrere Läufe.</translation>
  </message>
  <message>
   <source>'{scene}' is a Level-1C product (top of the atmosphere), but the models are trained on Level-2A; use the L2A product, or allow L1C if you accept less reliable labels.</source>
   <translation>„{scene}“ ist ein Level-1C-Produkt (Oberrand der Atmosphäre), aber die Modelle sind mit Level-2A trainiert; verwenden Sie das L2A-Produkt, oder erlauben Sie L1C, wenn weniger zuverlässige Labels genügen.</translation>
  </message>
  <message>
   <source>'{scene}' is not the scene that '{path}' was classified from ({difference}); give that scene (SCENE, --scene).</source>
   <translation>„{scene}“ ist nicht die Szene, aus der „{path}“ klassifiziert wurde ({difference}); geben Sie diese Szene an (SCENE, --scene).</translation>
  </message>
  <message>
   <source>'{scene}' is smaller than one section: all its bands share {width} x {height} m, and a section needs 1200 x 1200 m on the 60 m lattice; choose a larger scene.</source>
   <translation>„{scene}“ ist kleiner als ein Abschnitt: allen Bändern gemeinsam sind {width} x {height} m, und ein Abschnitt braucht 1200 x 1200 m auf dem 60-m-Gitter; wählen Sie eine größere Szene.</translation>
  </message>
  <message>
   <source>'{scene}' {reason}; reproject it to its UTM zone with 10 m pixels first.</source>
   <translation>„{scene}“ {reason}; projizieren Sie sie zuerst in ihre UTM-Zone mit 10-m-Pixeln um.</translation>
  </message>
  <message>
   <source>'{source}' cannot be opened as a raster ({reason}); check that the file exists and is complete.</source>
   <translation>„{source}“ kann nicht als Raster geöffnet werden ({reason}); prüfen Sie, ob die Datei existiert und vollständig ist.</translation>
  </message>
  <message>
   <source>'{source}' cannot be opened: {reason}.</source>
   <translation>„{source}“ kann nicht geöffnet werden: {reason}.</translation>
  </message>
  <message>
   <source>'{source}' holds several products or tiles: {found}; choose one of them, such as '{example}'.</source>
   <translation>„{source}“ enthält mehrere Produkte oder Kacheln: {found}; wählen Sie eines davon, zum Beispiel „{example}“.</translation>
  </message>
  <message>
   <source>'{store}' has no sections in the split '{split}'; it has {found}.</source>
   <translation>„{store}“ hat keine Abschnitte im Teil „{split}“; vorhanden sind {found}.</translation>
  </message>
  <message>
   <source>'{text}' is not four numbers</source>
   <translation>„{text}“ sind nicht vier Zahlen</translation>
  </message>
  <message>
   <source>(filled: {bands})</source>
   <translation>(aufgefüllt: {bands})</translation>
  </message>
  <message>
   <source>(no label)</source>
   <translation>(kein Label)</translation>
  </message>
  <message>
   <source>(none)</source>
   <translation>(keine)</translation>
  </message>
  <message>
   <source>(not classified)</source>
   <translation>(nicht klassifiziert)</translation>
  </message>
  <message>
   <source>(not clear)</source>
   <translation>(nicht klar)</translation>
  </message>
  <message>
   <source>(not set)</source>
   <translation>(nicht gesetzt)</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nichts)</translation>
  </message>
  <message>
   <source>({bands} filled)</source>
   <translation>({bands} aufgefüllt)</translation>
  </message>
  <message>
   <source>, macro AP {validation_macro_ap:.3f}</source>
   <translation>, Makro-AP {validation_macro_ap:.3f}</translation>
  </message>
  <message>
   <source>, macro AP {value:.3f}</source>
   <translation>, Makro-AP {value:.3f}</translation>
  </message>
  <message>
   <source>, validation loss {validation_loss:.4f}, F1 {validation_f1:.3f}</source>
   <translation>, Validierungsverlust {validation_loss:.4f}, F1 {validation_f1:.3f}</translation>
  </message>
  <message>
   <source>, {time} left</source>
   <translation>, noch {time}</translation>
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
   <translation>0 in allen Bändern</translation>
  </message>
  <message>
   <source>0 to 1, for every label</source>
   <translation>0 bis 1, für jedes Label</translation>
  </message>
  <message>
   <source>0 to 1, or model for the model's own thresholds; default: that of the settings, else the model's own</source>
   <translation>0 bis 1, oder model für die eigenen Schwellwerte des Modells; Vorgabe: der der Einstellungen, sonst die eigenen des Modells</translation>
  </message>
  <message>
   <source>0 to 1; labels below it are left out, except those of sections corrected by hand</source>
   <translation>0 bis 1; Labels darunter fallen weg, außer denen von Hand korrigierter Abschnitte</translation>
  </message>
  <message>
   <source>0 to 1; sections that are less clear get no labels</source>
   <translation>0 bis 1; weniger klare Abschnitte bekommen keine Labels</translation>
  </message>
  <message>
   <source>0 to 1; sections that are less clear, or have less data, are left out (default {n})</source>
   <translation>0 bis 1; Abschnitte, die weniger klar sind oder weniger Daten haben, werden ausgelassen (Vorgabe {n})</translation>
  </message>
  <message>
   <source>1  Data</source>
   <translation>1  Daten</translation>
  </message>
  <message>
   <source>1 if somebody has confirmed or corrected the labels: new thresholds leave them as they are. Otherwise 0.</source>
   <translation>1, wenn jemand die Labels bestätigt oder korrigiert hat: neue Schwellwerte lassen sie, wie sie sind. Sonst 0.</translation>
  </message>
  <message>
   <source>2  Training</source>
   <translation>2  Training</translation>
  </message>
  <message>
   <source>3  Result</source>
   <translation>3  Ergebnis</translation>
  </message>
  <message>
   <source>32-bit floating point, as trained</source>
   <translation>32-Bit-Gleitkomma, wie trainiert</translation>
  </message>
  <message>
   <source>60, 20 and 20 percent, as in the paper</source>
   <translation>60, 20 und 20 Prozent, wie im Artikel</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <source>; mean ± standard deviation of {n} seeds</source>
   <translation>; Mittelwert ± Standardabweichung von {n} Startwerten</translation>
  </message>
  <message>
   <source>&lt;b&gt;Section {name}&lt;/b&gt;</source>
   <translation>&lt;b&gt;Abschnitt {name}&lt;/b&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Adds the shares of a &lt;b&gt;teacher&lt;/b&gt; to a training set. &lt;i&gt;Train model&lt;/i&gt; then learns them beside the labels, with the weight of the teacher. The teacher's classes, bands and network may differ from those of the new model.&lt;/p&gt;&lt;p&gt;The teacher is a model, which gives its labels by 300 m patch where it shows evidence, or a file of shares that another program has computed. Earlier shares of a teacher are replaced; nothing else in the training set changes.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fügt einem Trainingssatz die Anteile eines &lt;b&gt;Lehrermodells&lt;/b&gt; hinzu. &lt;i&gt;Modell trainieren&lt;/i&gt; lernt sie dann neben den Labels, mit dem Gewicht des Lehrermodells. Klassen, Bänder und Netz des Lehrermodells dürfen andere sein als die des neuen Modells.&lt;/p&gt;&lt;p&gt;Das Lehrermodell ist ein Modell, das seine Labels je 300-m-Teilfläche angibt, wo es Evidenz zeigt, oder eine Datei mit Anteilen, die ein anderes Programm berechnet hat. Frühere Anteile eines Lehrermodells werden ersetzt; sonst ändert sich nichts am Trainingssatz.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Assigns the labels of every section of a result anew from the stored probabilities, and saves them in the result's GeoPackage. Labels, legend and the record of the run change together, or not at all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Thresholds.&lt;/b&gt; One value for every label, or the model's own, and then single labels by their codes, such as &lt;i&gt;arable=0.4,urban=0.6&lt;/i&gt;. Labels without a value keep their threshold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corrected sections.&lt;/b&gt; A section whose labels were edited by hand keeps them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Weist die Labels jedes Abschnitts eines Ergebnisses aus den gespeicherten Wahrscheinlichkeiten neu zu und speichert sie im GeoPackage des Ergebnisses. Labels, Legende und Laufprotokoll ändern sich gemeinsam oder gar nicht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Schwellwerte.&lt;/b&gt; Ein Wert für alle Labels oder die eigenen des Modells, dann einzelne Labels mit ihren Codes, zum Beispiel &lt;i&gt;arable=0.4,urban=0.6&lt;/i&gt;. Labels ohne Wert behalten ihren Schwellwert.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Korrigierte Abschnitte.&lt;/b&gt; Ein Abschnitt, dessen Labels von Hand geändert wurden, behält sie.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Classifies many Sentinel-2 scenes as &lt;i&gt;Classify extent&lt;/i&gt; does, several at a time, each in a process of its own. The folder then holds one GeoPackage per scene, and a report &lt;i&gt;index.html&lt;/i&gt; with a map of the scenes, their labels and the reasons of failures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Raster layers of the project, and a list, separated by semicolons or line breaks, of: folders of scenes; patterns such as &lt;i&gt;/data/*.SAFE&lt;/i&gt;; CSV files with a column &lt;i&gt;source&lt;/i&gt;; STAC items, item collections and catalogues, as files or addresses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stopping.&lt;/b&gt; The run can be cancelled, or the computer switched off. The same call with the same folder continues: finished scenes are not classified again, and failed ones are tried again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grids.&lt;/b&gt; Scenes of one tile get the same sections, so that dates can be compared.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Klassifiziert viele Sentinel-2-Szenen wie &lt;i&gt;Ausdehnung klassifizieren&lt;/i&gt;, mehrere gleichzeitig, jede in einem eigenen Prozess. Der Ordner enthält danach ein GeoPackage je Szene und einen Bericht &lt;i&gt;index.html&lt;/i&gt; mit einer Karte der Szenen, ihren Labels und den Gründen von Fehlern.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quellen.&lt;/b&gt; Rasterlayer des Projekts und eine Liste, durch Semikolons oder Zeilenumbrüche getrennt, aus: Ordnern mit Szenen; Mustern wie &lt;i&gt;/data/*.SAFE&lt;/i&gt;; CSV-Dateien mit einer Spalte &lt;i&gt;source&lt;/i&gt;; STAC-Items, Item-Sammlungen und Katalogen, als Dateien oder Adressen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Anhalten.&lt;/b&gt; Der Lauf kann abgebrochen oder der Rechner ausgeschaltet werden. Derselbe Aufruf mit demselben Ordner macht weiter: fertige Szenen werden nicht noch einmal klassifiziert, fehlgeschlagene erneut versucht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gitter.&lt;/b&gt; Szenen einer Kachel bekommen dieselben Abschnitte, damit sich Zeitpunkte vergleichen lassen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares the labels of a result layer with a &lt;b&gt;reference&lt;/b&gt;, section by section: polygons with a class field, a raster of classes, or a result layer with sections that were confirmed or corrected by hand. This can be the result itself: then the labels that the model had given are compared with the corrected ones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Report.&lt;/b&gt; The scores of the training report with their intervals, in all and by label; for each label the area of the sections that have it in both, only in the map and only in the reference; and maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Disagreement.&lt;/b&gt; A layer of the assessed sections with the labels that the map missed and those that it added.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels of the reference.&lt;/b&gt; A section has a label if the class covers at least the minimum cover of its area. Sections with too much unlabelled area are left out.&lt;/p&gt;&lt;p&gt;Scores on ground that the model was trained on are not independent: the log and the report say so, if the card of the model names this ground.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Vergleicht die Labels eines Ergebnislayers Abschnitt für Abschnitt mit einer &lt;b&gt;Referenz&lt;/b&gt;: Polygonen mit einem Klassenfeld, einem Raster mit Klassen, oder einem Ergebnislayer mit von Hand bestätigten oder korrigierten Abschnitten. Das kann das Ergebnis selbst sein: dann werden die Labels des Modells mit den korrigierten verglichen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bericht.&lt;/b&gt; Die Werte des Trainingsberichts mit ihren Intervallen, insgesamt und je Label; für jedes Label die Fläche der Abschnitte, die es in beiden, nur in der Karte und nur in der Referenz haben; und Karten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Abweichung.&lt;/b&gt; Ein Layer der beurteilten Abschnitte mit den Labels, die die Karte verpasst, und denen, die sie hinzugefügt hat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels der Referenz.&lt;/b&gt; Ein Abschnitt hat ein Label, wenn die Klasse mindestens die Mindestbedeckung seiner Fläche einnimmt. Abschnitte mit zu viel Fläche ohne Label werden ausgelassen.&lt;/p&gt;&lt;p&gt;Werte auf Boden, mit dem das Modell trainiert wurde, sind nicht unabhängig: Protokoll und Bericht sagen es, wenn die Karte des Modells diesen Boden nennt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two or more result layers of the same ground: dates of one scene, or models. They are put in the order of the dates of their scenes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Changes.&lt;/b&gt; A layer with the labels that each section gained and lost from the first to the last result, and the change of each probability.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series.&lt;/b&gt; For each label and result: the number, share and area of the sections with it, and its mean probability, on the sections that are classified in all results; as a table and as charts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Grids.&lt;/b&gt; Results on other grids or in other coordinate systems are compared by area: a section has the labels that at least half of its area has in the other result, and the mean probability over its area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; Results with different label sets are compared in the labels of the same name; the log names the others.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Vergleicht zwei oder mehr Ergebnislayer desselben Bodens: Zeitpunkte einer Szene, oder Modelle. Sie werden nach dem Datum ihrer Szenen geordnet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Änderungen.&lt;/b&gt; Ein Layer mit den Labels, die jeder Abschnitt vom ersten zum letzten Ergebnis gewonnen und verloren hat, und der Änderung jeder Wahrscheinlichkeit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zeitreihe.&lt;/b&gt; Für jedes Label und Ergebnis: Anzahl, Anteil und Fläche der Abschnitte damit und seine mittlere Wahrscheinlichkeit, auf den Abschnitten, die in allen Ergebnissen klassifiziert sind; als Tabelle und als Diagramme.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gitter.&lt;/b&gt; Ergebnisse auf anderen Gittern oder in anderen Koordinatensystemen werden nach Fläche verglichen: ein Abschnitt hat die Labels, die mindestens die Hälfte seiner Fläche im anderen Ergebnis hat, und die mittlere Wahrscheinlichkeit über seine Fläche.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; Ergebnisse mit verschiedenen Labelsätzen werden in den Labels gleichen Namens verglichen; das Protokoll nennt die anderen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Computes for each polygon and each label of a result layer, over the classified sections that it overlaps:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;share&lt;/i&gt;: the part of the classified ground in the polygon that is in sections with the label;&lt;/li&gt;&lt;li&gt;&lt;i&gt;km2&lt;/i&gt;: the area of this part;&lt;/li&gt;&lt;li&gt;&lt;i&gt;expected&lt;/i&gt;: the sum, over the sections, of the probability of the label times the area of the section inside the polygon, in km². Where labels were corrected by hand, the probability is 0 or 1.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;These are areas of sections that hold the label. A label that covers a corner of a section counts with all of it, so they are larger than the area of the land cover itself.&lt;/p&gt;&lt;p&gt;Polygons can overlap; each is computed for itself. They can have any coordinate system, and outlines that cross themselves are repaired. Polygons without a classified section have empty statistics.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Berechnet für jedes Polygon und jedes Label eines Ergebnislayers, über die klassifizierten Abschnitte, mit denen es sich überschneidet:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;share&lt;/i&gt;: der Teil des klassifizierten Bodens im Polygon, der in Abschnitten mit dem Label liegt;&lt;/li&gt;&lt;li&gt;&lt;i&gt;km2&lt;/i&gt;: die Fläche dieses Teils;&lt;/li&gt;&lt;li&gt;&lt;i&gt;expected&lt;/i&gt;: die Summe, über die Abschnitte, der Wahrscheinlichkeit des Labels mal der Fläche des Abschnitts im Polygon, in km². Wo Labels von Hand korrigiert wurden, ist die Wahrscheinlichkeit 0 oder 1.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Das sind Flächen von Abschnitten, die das Label haben. Ein Label, das eine Ecke eines Abschnitts bedeckt, zählt mit dem ganzen Abschnitt; daher sind sie größer als die Fläche der Landbedeckung selbst.&lt;/p&gt;&lt;p&gt;Polygone dürfen sich überschneiden; jedes wird für sich berechnet. Sie können jedes Koordinatensystem haben, und Umrisse, die sich selbst kreuzen, werden repariert. Polygone ohne klassifizierten Abschnitt haben leere Statistiken.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Converts a downloaded model into a LandLabels .onnx file for &lt;i&gt;Classify extent&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BigEarthNet v2.0 (reBEN).&lt;/b&gt; The file model.safetensors of a variant for Sentinel-2 (s2), with config.json in the same folder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;K-Branch CNN&lt;/b&gt; of BigEarthNet v1.0, with 19 or 43 labels. The .index file of the TensorFlow checkpoint, with its .data file in the same folder, or the zip.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Any ONNX scene classifier&lt;/b&gt; with a description: a JSON file with bands, size, resampling, scale, mean, std, labels and activation.&lt;/p&gt;&lt;p&gt;The licence of the model applies to the imported file too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Wandelt ein heruntergeladenes Modell in eine .onnx-Datei von LandLabels für &lt;i&gt;Ausdehnung klassifizieren&lt;/i&gt; um.&lt;/p&gt;&lt;p&gt;&lt;b&gt;BigEarthNet v2.0 (reBEN).&lt;/b&gt; Die Datei model.safetensors einer Variante für Sentinel-2 (s2), mit config.json im selben Ordner.&lt;/p&gt;&lt;p&gt;&lt;b&gt;K-Branch CNN&lt;/b&gt; von BigEarthNet v1.0, mit 19 oder 43 Labels. Die .index-Datei des TensorFlow-Checkpoints mit ihrer .data-Datei im selben Ordner, oder das Zip.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Jeder ONNX-Szenenklassifikator&lt;/b&gt; mit einer Beschreibung: einer JSON-Datei mit bands, size, resampling, scale, mean, std, labels und activation.&lt;/p&gt;&lt;p&gt;Die Lizenz des Modells gilt auch für die importierte Datei.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and assigns &lt;b&gt;every land-cover label that is present&lt;/b&gt; to each section, with its probability. The result is a styled polygon layer in a GeoPackage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; Any layer of a product, also zipped: the product itself, or one band file; the other bands are found. Or a stack with named bands, or with 10 to 13, in any coordinate system. The log contains the scene report and all assumptions. The bundled models are trained on Level-2A; classifying Level-1C and filling missing bands must be allowed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Clouds.&lt;/b&gt; The field &lt;i&gt;clear_share&lt;/i&gt; is the share of a section without cloud, shadow and snow, if the product has a cloud mask or one is given. Set a minimum to leave cloudy sections without labels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Novelty.&lt;/b&gt; The field &lt;i&gt;novelty&lt;/i&gt; says how unlike the model's training sections a section is, from 0 to 1. Above 0.95 its labels are not reliable: snow, clouds, haze, Level-1C, a wrong offset or band order, or land that the model has never seen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bundled models&lt;/b&gt; are demonstration models, trained on about a hundred sections: do not rely on their maps. The log names the model and the reason for its choice. Published models are downloaded, and own ones added, with &lt;i&gt;Raster &amp;gt; LandLabels &amp;gt; Models…&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Each finished row of sections is saved. After a cancel, run again with the same settings and the same output file to continue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; Turn on &lt;i&gt;View &amp;gt; Show Map Tips&lt;/i&gt; and point at a section to see its probabilities. They are also fields of the layer, one per label.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Teilt eine Sentinel-2-Szene in Abschnitte von 1,2 x 1,2 km und weist jedem Abschnitt &lt;b&gt;alle vorkommenden Landbedeckungslabels&lt;/b&gt; mit ihrer Wahrscheinlichkeit zu. Das Ergebnis ist ein Polygonlayer mit Stil in einem GeoPackage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eingabe.&lt;/b&gt; Ein beliebiger Layer eines Produkts, auch gezippt: das Produkt selbst oder eine Banddatei; die anderen Bänder werden gefunden. Oder ein Stapel mit benannten oder mit 10 bis 13 Bändern, in jedem Koordinatensystem. Das Protokoll enthält den Szenenbericht und alle Annahmen. Die mitgelieferten Modelle sind mit Level-2A trainiert; Level-1C zu klassifizieren und fehlende Bänder aufzufüllen muss erlaubt werden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wolken.&lt;/b&gt; Das Feld &lt;i&gt;clear_share&lt;/i&gt; ist der Anteil eines Abschnitts ohne Wolken, Schatten und Schnee, wenn das Produkt eine Wolkenmaske hat oder eine angegeben ist. Setzen Sie einen Mindestwert, damit bewölkte Abschnitte keine Labels bekommen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Neuartigkeit.&lt;/b&gt; Das Feld &lt;i&gt;novelty&lt;/i&gt; sagt, wie unähnlich ein Abschnitt den Trainingsabschnitten des Modells ist, von 0 bis 1. Über 0,95 sind seine Labels nicht zuverlässig: Schnee, Wolken, Dunst, Level-1C, ein falscher Offset oder eine falsche Bandreihenfolge, oder Land, das das Modell nie gesehen hat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mitgelieferte Modelle&lt;/b&gt; sind Demonstrationsmodelle, mit etwa hundert Abschnitten trainiert: verlassen Sie sich nicht auf ihre Karten. Das Protokoll nennt das Modell und den Grund der Wahl. Veröffentlichte Modelle werden mit &lt;i&gt;Raster &amp;gt; LandLabels &amp;gt; Modelle…&lt;/i&gt; heruntergeladen, eigene dort hinzugefügt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fortsetzen.&lt;/b&gt; Jede fertige Zeile von Abschnitten wird gespeichert. Starten Sie nach einem Abbruch erneut mit denselben Einstellungen und derselben Ausgabedatei, um fortzufahren.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ergebnis.&lt;/b&gt; Schalten Sie &lt;i&gt;Ansicht &amp;gt; Kartenhinweise anzeigen&lt;/i&gt; ein und zeigen Sie auf einen Abschnitt, um seine Wahrscheinlichkeiten zu sehen. Sie sind auch Felder des Layers, eines je Label.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and labels each with the classes of a &lt;b&gt;reference&lt;/b&gt;: polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover, in any coordinate system. The result is a folder for &lt;i&gt;Train model&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; A section has a label if the class covers at least the minimum cover of its area. Sections with too much unlabelled area are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Training, validation, test.&lt;/b&gt; Whole blocks of neighbouring sections are assigned to one of the three: neighbours look alike, and testing on them would overestimate the model.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Corrected sections.&lt;/b&gt; The reference can also be a result of &lt;i&gt;Classify extent&lt;/i&gt; whose sections were confirmed or corrected by hand: these are used, with the labels in the layer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How many?&lt;/b&gt; With fewer than 10,000 sections the model is a demonstration model. Build several training sets from several scenes and train on them together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Written sections are kept; the same settings and folder continue with the rest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Teilt eine Sentinel-2-Szene in Abschnitte von 1,2 x 1,2 km und gibt jedem die Klassen einer &lt;b&gt;Referenz&lt;/b&gt; als Labels: Polygone mit einem Klassenfeld oder ein Raster mit Klassen wie CORINE oder ESA WorldCover, in jedem Koordinatensystem. Das Ergebnis ist ein Ordner für &lt;i&gt;Modell trainieren&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels.&lt;/b&gt; Ein Abschnitt hat ein Label, wenn die Klasse mindestens die Mindestbedeckung seiner Fläche einnimmt. Abschnitte mit zu viel Fläche ohne Label werden ausgelassen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Training, Validierung, Test.&lt;/b&gt; Ganze Blöcke benachbarter Abschnitte kommen in einen der drei Teile: Nachbarn sehen ähnlich aus, und ein Test mit ihnen würde das Modell überschätzen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Korrigierte Abschnitte.&lt;/b&gt; Die Referenz kann auch ein Ergebnis von &lt;i&gt;Ausdehnung klassifizieren&lt;/i&gt; sein, dessen Abschnitte von Hand bestätigt oder korrigiert wurden: diese werden verwendet, mit den Labels im Layer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wie viele?&lt;/b&gt; Mit weniger als 10 000 Abschnitten ist das Modell ein Demonstrationsmodell. Erstellen Sie mehrere Trainingssätze aus mehreren Szenen und trainieren Sie mit allen zusammen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fortsetzen.&lt;/b&gt; Geschriebene Abschnitte bleiben erhalten; dieselben Einstellungen und derselbe Ordner machen mit dem Rest weiter.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Downloads a published model through QGIS's network settings and converts it, without torch and TensorFlow. &lt;i&gt;Classify extent&lt;/i&gt; takes it by its name.&lt;/p&gt;&lt;ul&gt;{models}&lt;/ul&gt;&lt;p&gt;A download that was cancelled or interrupted continues when it is started again. The size and the SHA-256 that the server declares are checked. The licence of the model applies to the file too.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Lädt ein veröffentlichtes Modell über die Netzwerkeinstellungen von QGIS herunter und wandelt es um, ohne torch und TensorFlow. &lt;i&gt;Ausdehnung klassifizieren&lt;/i&gt; nimmt es mit seinem Namen.&lt;/p&gt;&lt;ul&gt;{models}&lt;/ul&gt;&lt;p&gt;Ein abgebrochener oder unterbrochener Download wird beim nächsten Start fortgesetzt. Größe und SHA-256, die der Server angibt, werden geprüft. Die Lizenz des Modells gilt auch für die Datei.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Imports the Sentinel-2 part of an unpacked &lt;b&gt;BigEarthNet&lt;/b&gt; archive, v1.0 or v2.0 (reBEN), into a folder for &lt;i&gt;Train model&lt;/i&gt;. The archives are at bigearth.net.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out&lt;/b&gt; are sections with snow, clouds or cloud shadows, by the flags of v2.0 and the official lists for v1.0. Sections that cannot be read are named in the log.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Split.&lt;/b&gt; place: whole overpasses (v1.0) or tiles (v2.0) are used for training, validation or test; official: as published; random: 60, 20 and 20 percent as in the paper. With random, test sections have neighbours in the training data, and the scores are too high.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resuming.&lt;/b&gt; Imported sections are kept; the same settings and folder continue with the rest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Importiert den Sentinel-2-Teil eines entpackten &lt;b&gt;BigEarthNet&lt;/b&gt;-Archivs, v1.0 oder v2.0 (reBEN), in einen Ordner für &lt;i&gt;Modell trainieren&lt;/i&gt;. Die Archive liegen auf bigearth.net.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ausgelassen&lt;/b&gt; werden Abschnitte mit Schnee, Wolken oder Wolkenschatten, nach den Angaben von v2.0 und den offiziellen Listen für v1.0. Abschnitte, die nicht gelesen werden können, nennt das Protokoll.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Aufteilung.&lt;/b&gt; place: ganze Überflüge (v1.0) oder Kacheln (v2.0) dienen dem Training, der Validierung oder dem Test; official: wie veröffentlicht; random: 60, 20 und 20 Prozent wie im Artikel. Mit random haben Testabschnitte Nachbarn in den Trainingsdaten, und die Werte sind zu hoch.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fortsetzen.&lt;/b&gt; Importierte Abschnitte bleiben erhalten; dieselben Einstellungen und derselbe Ordner machen mit dem Rest weiter.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Merges result layers of several dates of one tile into one result layer, which can be opened, styled and re-thresholded like any other. The results must have the same labels and the same grid, as those of &lt;i&gt;Classify many scenes&lt;/i&gt; with one grid per tile, or of runs that follow the grid of another result.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rules.&lt;/b&gt; &lt;i&gt;most-frequent&lt;/i&gt;: the labels that are there on at least half of the dates; the probability is the share of the dates. &lt;i&gt;best-clear&lt;/i&gt;: labels and probabilities of the date with the largest clear share. &lt;i&gt;mean-probability&lt;/i&gt;: the mean probability over the dates, and the labels whose mean reaches the threshold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields.&lt;/b&gt; &lt;i&gt;n_dates&lt;/i&gt;: the number of results in which the section was classified; &lt;i&gt;agreement&lt;/i&gt;: how well they agree, 0 to 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Führt Ergebnislayer mehrerer Zeitpunkte einer Kachel zu einem Ergebnislayer zusammen, der wie jeder andere geöffnet, dargestellt und mit neuen Schwellwerten versehen werden kann. Die Ergebnisse müssen dieselben Labels und dasselbe Gitter haben, wie die von &lt;i&gt;Viele Szenen klassifizieren&lt;/i&gt; mit einem Gitter je Kachel, oder von Läufen, die dem Gitter eines anderen Ergebnisses folgen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Regeln.&lt;/b&gt; &lt;i&gt;most-frequent&lt;/i&gt;: die Labels, die an mindestens der Hälfte der Zeitpunkte da sind; die Wahrscheinlichkeit ist der Anteil der Zeitpunkte. &lt;i&gt;best-clear&lt;/i&gt;: Labels und Wahrscheinlichkeiten des Zeitpunkts mit dem größten klaren Anteil. &lt;i&gt;mean-probability&lt;/i&gt;: die mittlere Wahrscheinlichkeit über die Zeitpunkte, und die Labels, deren Mittel den Schwellwert erreicht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Felder.&lt;/b&gt; &lt;i&gt;n_dates&lt;/i&gt;: die Zahl der Ergebnisse, in denen der Abschnitt klassifiziert wurde; &lt;i&gt;agreement&lt;/i&gt;: wie gut sie übereinstimmen, 0 bis 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Runs a model on the sections of a training set and compares the assigned labels with the true ones. The &lt;b&gt;report&lt;/b&gt; is one HTML file: the paper's scores with confidence intervals, the scores of each label, the reliability of the probabilities, examples of correct and wrong sections, and warnings on the scores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Split.&lt;/b&gt; Evaluate on sections that the model was not trained on: choose test, or all for a training set of another place.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Wendet ein Modell auf die Abschnitte eines Trainingssatzes an und vergleicht die zugewiesenen Labels mit den wahren. Der &lt;b&gt;Bericht&lt;/b&gt; ist eine HTML-Datei: die Maße des Artikels mit Konfidenzintervallen, die Werte jedes Labels, die Zuverlässigkeit der Wahrscheinlichkeiten, Beispiele richtiger und falscher Abschnitte und Hinweise zu den Werten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Teil.&lt;/b&gt; Bewerten Sie mit Abschnitten, mit denen das Modell nicht trainiert wurde: wählen Sie test, oder all für einen Trainingssatz von einem anderen Ort.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Suggests sections of a result layer of &lt;i&gt;Classify extent&lt;/i&gt; to label or to correct by hand, the most useful first: their probabilities are near the thresholds, they are unlike the training sections, and they differ from each other and lie apart. No model is needed.&lt;/p&gt;&lt;p&gt;Cloudy sections, sections without data, and sections that were corrected already are left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A layer with the fields &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;section&lt;/i&gt; (as in the result layer), &lt;i&gt;reason&lt;/i&gt;, &lt;i&gt;uncertainty&lt;/i&gt; (in bits, over all labels) and &lt;i&gt;novelty&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schlägt Abschnitte eines Ergebnislayers von &lt;i&gt;Ausdehnung klassifizieren&lt;/i&gt; vor, deren Labels von Hand vergeben oder korrigiert werden sollten, die nützlichsten zuerst: ihre Wahrscheinlichkeiten liegen nahe an den Schwellwerten, sie sind den Trainingsabschnitten unähnlich, unterscheiden sich voneinander und liegen auseinander. Ein Modell ist nicht nötig.&lt;/p&gt;&lt;p&gt;Bewölkte Abschnitte, Abschnitte ohne Daten und bereits korrigierte werden ausgelassen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ergebnis.&lt;/b&gt; Ein Layer mit den Feldern &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;section&lt;/i&gt; (wie im Ergebnislayer), &lt;i&gt;reason&lt;/i&gt;, &lt;i&gt;uncertainty&lt;/i&gt; (in Bit, über alle Labels) und &lt;i&gt;novelty&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains a model on a &lt;b&gt;training set&lt;/b&gt; made by &lt;i&gt;Build training set&lt;/i&gt; or &lt;i&gt;Import BigEarthNet&lt;/i&gt;. The result is an .onnx file for &lt;i&gt;Classify extent&lt;/i&gt;, with its weights (.safetensors) for further training and a report beside it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model to start from.&lt;/b&gt; With few sections, start from a trained model: its network is kept, and its last layer is replaced if the labels differ.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Preset.&lt;/b&gt; standard: the paper's procedure with later improvements; training stops early if the validation scores no longer improve. paper: exactly the procedure of the paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Separate process.&lt;/b&gt; Training runs beside QGIS and continues if QGIS is closed. Its files are in a folder beside the model, with the suffix .run. After a cancel, the same settings resume it after the last finished epoch.&lt;/p&gt;&lt;p&gt;A model trained on fewer than 10,000 sections is a &lt;b&gt;demonstration model&lt;/b&gt;: do not rely on its maps.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trainiert ein Modell mit einem &lt;b&gt;Trainingssatz&lt;/b&gt; aus &lt;i&gt;Trainingssatz erstellen&lt;/i&gt; oder &lt;i&gt;BigEarthNet importieren&lt;/i&gt;. Das Ergebnis ist eine .onnx-Datei für &lt;i&gt;Ausdehnung klassifizieren&lt;/i&gt;, daneben ihre Gewichte (.safetensors) zum Weitertrainieren und ein Bericht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ausgangsmodell.&lt;/b&gt; Bei wenigen Abschnitten beginnen Sie mit einem trainierten Modell: sein Netz bleibt, und seine letzte Schicht wird ersetzt, wenn die Labels andere sind.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Voreinstellung.&lt;/b&gt; standard: das Verfahren des Artikels mit späteren Verbesserungen; das Training endet früher, wenn die Validierungswerte nicht mehr besser werden. paper: genau das Verfahren des Artikels.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eigener Prozess.&lt;/b&gt; Das Training läuft neben QGIS und geht weiter, wenn QGIS geschlossen wird. Seine Dateien liegen in einem Ordner neben dem Modell, mit der Endung .run. Nach einem Abbruch setzen dieselben Einstellungen es nach der letzten fertigen Epoche fort.&lt;/p&gt;&lt;p&gt;Ein Modell, das mit weniger als 10 000 Abschnitten trainiert ist, ist ein &lt;b&gt;Demonstrationsmodell&lt;/b&gt;: verlassen Sie sich nicht auf seine Karten.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a land-cover map of &lt;b&gt;300 m patches&lt;/b&gt;, 16 for each section of a result layer: the label with most evidence in the patch, among the labels that the section has. Other thresholds and corrected labels are respected. Patches in which no label of the section has evidence above zero have no data.&lt;/p&gt;&lt;p&gt;The map was not trained as a map of patches: it shows which of the section's labels the model saw most there. Its accuracy against pixel references is in docs/evidence.md.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A cloud-optimised GeoTIFF with colours and names of the labels; the values are those of the label set, from 1.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt eine Landbedeckungskarte aus &lt;b&gt;300-m-Teilflächen&lt;/b&gt;, 16 je Abschnitt eines Ergebnislayers: das Label mit der meisten Evidenz in der Teilfläche, unter den Labels des Abschnitts. Andere Schwellwerte und korrigierte Labels werden berücksichtigt. Teilflächen, in denen kein Label des Abschnitts Evidenz über null hat, haben keine Daten.&lt;/p&gt;&lt;p&gt;Die Karte wurde nicht als Karte von Teilflächen trainiert: sie zeigt, welches Label des Abschnitts das Modell dort am meisten gesehen hat. Ihre Genauigkeit gegen Pixelreferenzen steht in docs/evidence.md.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ergebnis.&lt;/b&gt; Ein Cloud-optimiertes GeoTIFF mit Farben und Namen der Labels; die Werte sind die des Labelsatzes, ab 1.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a model whose results have the field &lt;i&gt;novelty&lt;/i&gt;, from 0 to 1: the share of training sections, held out with their place, that are less unlike the others. Above 0.95 the labels of a section are not reliable. Models trained with LandLabels have it already; imported ones do not.&lt;/p&gt;&lt;p&gt;Novelty is measured on the training sets that the model was trained on, or on ones like them, with at least 40 sections from 5 places. Labels and probabilities of the model do not change.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt ein Modell, dessen Ergebnisse das Feld &lt;i&gt;novelty&lt;/i&gt; haben, von 0 bis 1: der Anteil der Trainingsabschnitte, mit ihrem Ort zurückgehalten, die den anderen weniger unähnlich sind. Über 0,95 sind die Labels eines Abschnitts nicht zuverlässig. Mit LandLabels trainierte Modelle haben es schon; importierte nicht.&lt;/p&gt;&lt;p&gt;Die Neuartigkeit wird auf den Trainingssätzen gemessen, mit denen das Modell trainiert wurde, oder auf ähnlichen, mit mindestens 40 Abschnitten von 5 Orten. Labels und Wahrscheinlichkeiten des Modells ändern sich nicht.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a report of a result layer as PDF (A4): the map in the style that the layer has now, with its legend; a chart and a table of the labels with their sections, area and share; what makes the labels less reliable; and scene, model, thresholds and versions.&lt;/p&gt;&lt;p&gt;A filter of the layer is respected.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt einen Bericht über einen Ergebnislayer als PDF (A4): die Karte im jetzigen Stil des Layers mit ihrer Legende; ein Diagramm und eine Tabelle der Labels mit Abschnitten, Fläche und Anteil; was die Labels weniger zuverlässig macht; und Szene, Modell, Schwellwerte und Versionen.&lt;/p&gt;&lt;p&gt;Ein Filter des Layers wird berücksichtigt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a report to the log: versions and folders of all packages, a test classification on each device with its speed, known conflicts, and what to do. Add it to a bug report: user names and addresses are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt einen Bericht in das Protokoll: Versionen und Ordner aller Pakete, eine Probeklassifikation auf jedem Gerät mit ihrer Geschwindigkeit, bekannte Konflikte und was zu tun ist. Fügen Sie ihn einer Fehlermeldung bei: Benutzernamen und Adressen sind weggelassen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes a result layer in another format. Labels are those in the layer: with the thresholds in use, and as corrected by hand. A filter of the layer and &lt;i&gt;Selected features only&lt;/i&gt; are respected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels and probabilities&lt;/b&gt; of each section: GeoPackage (with its style), GeoJSON (WGS 84), FlatGeobuf, Shapefile (with a table of its short names), CSV without or with geometry, GeoParquet (where GDAL has it). Fields that you added are exported too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Others.&lt;/b&gt; A raster with one band of probabilities per label; JSON files in the form of BigEarthNet; a STAC item that describes result and model; an Excel workbook with the sections, the area and the share of each label. For a printable report, use &lt;i&gt;Export report&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt einen Ergebnislayer in einem anderen Format. Die Labels sind die im Layer: mit den gültigen Schwellwerten und wie von Hand korrigiert. Ein Filter des Layers und &lt;i&gt;Nur gewählte Objekte&lt;/i&gt; werden berücksichtigt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels und Wahrscheinlichkeiten&lt;/b&gt; jedes Abschnitts: GeoPackage (mit seinem Stil), GeoJSON (WGS 84), FlatGeobuf, Shapefile (mit einer Tabelle seiner Kurznamen), CSV ohne oder mit Geometrie, GeoParquet (wo GDAL es hat). Felder, die Sie hinzugefügt haben, werden mit exportiert.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Andere.&lt;/b&gt; Ein Raster mit einem Band von Wahrscheinlichkeiten je Label; JSON-Dateien in der Form von BigEarthNet; ein STAC-Item, das Ergebnis und Modell beschreibt; eine Excel-Mappe mit Abschnitten, Fläche und Anteil jedes Labels. Für einen druckbaren Bericht verwenden Sie &lt;i&gt;Bericht exportieren&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes the &lt;b&gt;evidence&lt;/b&gt; of each label: how much each of the 16 patches of a section, 300 m wide, adds to the label's logit. One band per label, and one of the attention, which says how much the network looks at each patch whatever the label.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reading it.&lt;/b&gt; Above zero, the patch speaks for the label; below, against it. The 16 values of a section and the bias (metadata item BIAS of the band) add up exactly to the logit, and the probability is its logistic function. It shows what the model has used, not what is on the ground: a patch can speak for a label by its surroundings.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input.&lt;/b&gt; A result layer: its record names the scene, the model and the grid, which are opened again and verified. Or a scene and a model. The model must give evidence (architecture multi-attention; the bundled models do).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Result.&lt;/b&gt; A cloud-optimised GeoTIFF with a style. Choose the label to show in the layer's list of styles.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt die &lt;b&gt;Evidenz&lt;/b&gt; jedes Labels: wie viel jede der 16 Teilflächen eines Abschnitts, 300 m breit, zum Logit des Labels beiträgt. Ein Band je Label, und eines der Attention, die sagt, wie sehr das Netz auf jede Teilfläche schaut, gleich für welches Label.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lesen.&lt;/b&gt; Über null spricht die Teilfläche für das Label, darunter dagegen. Die 16 Werte eines Abschnitts und der Bias (Metadaten BIAS des Bands) ergeben zusammen genau das Logit, und die Wahrscheinlichkeit ist dessen logistische Funktion. Sie zeigt, was das Modell verwendet hat, nicht was am Boden ist: eine Teilfläche kann durch ihre Umgebung für ein Label sprechen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eingabe.&lt;/b&gt; Ein Ergebnislayer: sein Laufprotokoll nennt Szene, Modell und Gitter, die wieder geöffnet und geprüft werden. Oder eine Szene und ein Modell. Das Modell muss Evidenz angeben (Architektur Multi-Attention; die mitgelieferten Modelle tun das).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ergebnis.&lt;/b&gt; Ein Cloud-optimiertes GeoTIFF mit einem Stil. Wählen Sie das gezeigte Label in der Stilliste des Layers.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A GeoPackage file (.gpkg). It can be opened during the run, and a stopped run can be resumed.</source>
   <translation>Eine GeoPackage-Datei (.gpkg). Sie kann während des Laufs geöffnet und ein angehaltener Lauf fortgesetzt werden.</translation>
  </message>
  <message>
   <source>A GeoTIFF file (.tif); its style (.qml) is written beside it.</source>
   <translation>Eine GeoTIFF-Datei (.tif); ihr Stil (.qml) wird daneben geschrieben.</translation>
  </message>
  <message>
   <source>A JSON file; by default the one of the same name beside the .onnx file.</source>
   <translation>Eine JSON-Datei; Vorgabe: die mit demselben Namen neben der .onnx-Datei.</translation>
  </message>
  <message>
   <source>A LandLabels .onnx file with its .safetensors file beside it.</source>
   <translation>Eine .onnx-Datei von LandLabels mit ihrer .safetensors-Datei daneben.</translation>
  </message>
  <message>
   <source>A Sentinel-2 product: a SAFE folder, a zip file, a folder of band files, a stack, or the address of one of these or of a STAC item.</source>
   <translation>Ein Sentinel-2-Produkt: ein SAFE-Ordner, eine Zip-Datei, ein Ordner mit Banddateien, ein Stapel, oder die Adresse von einem davon oder von einem STAC-Item.</translation>
  </message>
  <message>
   <source>A clear share of at least {share} is requested, but '{scene}' has no cloud mask; specify a cloud mask, or do not request a clear share.</source>
   <translation>Ein klarer Anteil von mindestens {share} ist verlangt, aber „{scene}“ hat keine Wolkenmaske; geben Sie eine Wolkenmaske an, oder verlangen Sie keinen klaren Anteil.</translation>
  </message>
  <message>
   <source>A convolutional network of 101 layers.</source>
   <translation>Ein Faltungsnetz mit 101 Schichten.</translation>
  </message>
  <message>
   <source>A convolutional network of 50 layers, the usual reference.</source>
   <translation>Ein Faltungsnetz mit 50 Schichten, der übliche Vergleich.</translation>
  </message>
  <message>
   <source>A file model.safetensors, a TensorFlow checkpoint (.index or .zip), or an ONNX classifier (.onnx).</source>
   <translation>Eine Datei model.safetensors, ein TensorFlow-Checkpoint (.index oder .zip) oder ein ONNX-Klassifikator (.onnx).</translation>
  </message>
  <message>
   <source>A folder for a chart of each label, as PNG and SVG.</source>
   <translation>Ein Ordner für ein Diagramm je Label, als PNG und SVG.</translation>
  </message>
  <message>
   <source>A folder made by Build training set or Import BigEarthNet.</source>
   <translation>Ein Ordner aus „Trainingssatz erstellen“ oder „BigEarthNet importieren“.</translation>
  </message>
  <message>
   <source>A folder, or s3://bucket/folder. A stopped run is continued in it.</source>
   <translation>Ein Ordner, oder s3://bucket/ordner. Ein angehaltener Lauf wird darin fortgesetzt.</translation>
  </message>
  <message>
   <source>A folder. A stopped run can be resumed.</source>
   <translation>Ein Ordner. Ein angehaltener Lauf kann fortgesetzt werden.</translation>
  </message>
  <message>
   <source>A label is assigned if its probability reaches this value. Not set: the model's own thresholds.</source>
   <translation>Ein Label wird zugewiesen, wenn seine Wahrscheinlichkeit diesen Wert erreicht. Nicht gesetzt: die eigenen Schwellwerte des Modells.</translation>
  </message>
  <message>
   <source>A label is assigned if its probability reaches this value. Not set: the thresholds stay as they are.</source>
   <translation>Ein Label wird zugewiesen, wenn seine Wahrscheinlichkeit diesen Wert erreicht. Nicht gesetzt: die Schwellwerte bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>A large convolutional network.</source>
   <translation>Ein großes Faltungsnetz.</translation>
  </message>
  <message>
   <source>A large network of multilayer perceptrons.</source>
   <translation>Ein großes Netz aus mehrschichtigen Perzeptronen.</translation>
  </message>
  <message>
   <source>A large vision transformer.</source>
   <translation>Ein großer Vision Transformer.</translation>
  </message>
  <message>
   <source>A layer made by Classify extent; its changes must be saved.</source>
   <translation>Ein Layer aus „Ausdehnung klassifizieren“; seine Änderungen müssen gespeichert sein.</translation>
  </message>
  <message>
   <source>A layer made by Classify extent; its changes must be saved. A filter of it is respected.</source>
   <translation>Ein Layer aus „Ausdehnung klassifizieren“; seine Änderungen müssen gespeichert sein. Ein Filter wird berücksichtigt.</translation>
  </message>
  <message>
   <source>A model is being trained. Click to show the training.</source>
   <translation>Ein Modell wird trainiert. Klicken Sie, um das Training zu sehen.</translation>
  </message>
  <message>
   <source>A model that assigns the labels, to train a network on scenes without a reference. Scores on such sections show how well the new model agrees with it, not how often it is right.</source>
   <translation>Ein Modell, das die Labels vergibt, um ein Netz mit Szenen ohne Referenz zu trainieren. Werte auf solchen Abschnitten zeigen, wie gut das neue Modell mit ihm übereinstimmt, nicht wie oft es recht hat.</translation>
  </message>
  <message>
   <source>A model to start from keeps its architecture.</source>
   <translation>Ein Ausgangsmodell behält seine Architektur.</translation>
  </message>
  <message>
   <source>A model trained on fewer than {n:,} sections is a demonstration model: do not rely on its maps.</source>
   <translation>Ein Modell, das mit weniger als {n:,} Abschnitten trainiert ist, ist ein Demonstrationsmodell: verlassen Sie sich nicht auf seine Karten.</translation>
  </message>
  <message>
   <source>A model whose labels by patch are added to the training set as a second target. Its labels, bands and architecture may differ from those of the new model. Not set: the shares of Teach training set, if the training set has them.</source>
   <translation>Ein Modell, dessen Labels je Teilfläche dem Trainingssatz als zweites Ziel hinzugefügt werden. Seine Labels, Bänder und Architektur dürfen andere sein als die des neuen Modells. Nicht gesetzt: die Anteile aus „Trainingssatz unterrichten“, wenn der Trainingssatz sie hat.</translation>
  </message>
  <message>
   <source>A model whose labels by patch are added to the training set as a second target; its labels may differ. A training set that was taught already (Teach training set) needs none here.</source>
   <translation>Ein Modell, dessen Labels je Teilfläche dem Trainingssatz als zweites Ziel hinzugefügt werden; seine Labels dürfen andere sein. Ein schon unterrichteter Trainingssatz („Trainingssatz unterrichten“) braucht hier keines.</translation>
  </message>
  <message>
   <source>A new or empty folder for the training set.</source>
   <translation>Ein neuer oder leerer Ordner für den Trainingssatz.</translation>
  </message>
  <message>
   <source>A raster in which 0 is clear, or a scene classification (SCL). Not set: that of the product, if any.</source>
   <translation>Ein Raster, in dem 0 klar ist, oder eine Szenenklassifikation (SCL). Nicht gesetzt: die des Produkts, falls vorhanden.</translation>
  </message>
  <message>
   <source>A raster layer below the sections, such as the scene.</source>
   <translation>Ein Rasterlayer unter den Abschnitten, etwa die Szene.</translation>
  </message>
  <message>
   <source>A report on versions, packages and devices, to find out why something fails</source>
   <translation>Ein Bericht über Versionen, Pakete und Geräte, um herauszufinden, warum etwas nicht geht</translation>
  </message>
  <message>
   <source>A result layer of Classify extent. Its file is changed.</source>
   <translation>Ein Ergebnislayer von „Ausdehnung klassifizieren“. Seine Datei wird geändert.</translation>
  </message>
  <message>
   <source>A result layer. Not set: the first result.</source>
   <translation>Ein Ergebnislayer. Nicht gesetzt: das erste Ergebnis.</translation>
  </message>
  <message>
   <source>A section has a label if the class covers at least this share of its area.</source>
   <translation>Ein Abschnitt hat ein Label, wenn die Klasse mindestens diesen Anteil seiner Fläche bedeckt.</translation>
  </message>
  <message>
   <source>A section is left out if a smaller share of its area has clear data.</source>
   <translation>Ein Abschnitt wird ausgelassen, wenn ein kleinerer Anteil seiner Fläche klare Daten hat.</translation>
  </message>
  <message>
   <source>A section is left out if more than this share of its area has no class in the reference.</source>
   <translation>Ein Abschnitt wird ausgelassen, wenn mehr als dieser Anteil seiner Fläche keine Klasse in der Referenz hat.</translation>
  </message>
  <message>
   <source>A server or a folder to download models from, in place of the published addresses.</source>
   <translation>Ein Server oder Ordner, von dem Modelle heruntergeladen werden, anstelle der veröffentlichten Adressen.</translation>
  </message>
  <message>
   <source>A trained model needs fewer sections to learn from; its bands and architecture are kept.</source>
   <translation>Ein trainiertes Modell braucht weniger Abschnitte zum Lernen; seine Bänder und seine Architektur bleiben.</translation>
  </message>
  <message>
   <source>A training is running in '{folder}'; wait for it, stop it, or choose another output.</source>
   <translation>In „{folder}“ läuft ein Training; warten Sie darauf, halten Sie es an, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>A training set is a folder created by &lt;i&gt;Build training set&lt;/i&gt; or &lt;i&gt;Import BigEarthNet&lt;/i&gt;. Training sets used together must have the same labels and bands.</source>
   <translation>Ein Trainingssatz ist ein Ordner aus &lt;i&gt;Trainingssatz erstellen&lt;/i&gt; oder &lt;i&gt;BigEarthNet importieren&lt;/i&gt;. Trainingssätze, die zusammen verwendet werden, müssen dieselben Labels und Bänder haben.</translation>
  </message>
  <message>
   <source>AREA holds no polygon</source>
   <translation>AREA enthält kein Polygon</translation>
  </message>
  <message>
   <source>Accuracy of {name}</source>
   <translation>Genauigkeit von {name}</translation>
  </message>
  <message>
   <source>Add a Sentinel-2 scene to the project and choose it as the scene.</source>
   <translation>Fügen Sie dem Projekt eine Sentinel-2-Szene hinzu und wählen Sie sie als Szene.</translation>
  </message>
  <message>
   <source>Add a land-cover reference to the project: polygons or a raster of classes.</source>
   <translation>Fügen Sie dem Projekt eine Landbedeckungsreferenz hinzu: Polygone oder ein Raster mit Klassen.</translation>
  </message>
  <message>
   <source>Add a model file</source>
   <translation>Modelldatei hinzufügen</translation>
  </message>
  <message>
   <source>Add file…</source>
   <translation>Datei hinzufügen…</translation>
  </message>
  <message>
   <source>Add folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add novelty to model</source>
   <translation>Neuartigkeit zum Modell hinzufügen</translation>
  </message>
  <message>
   <source>Add the Sentinel-2 scene to classify to the project.</source>
   <translation>Fügen Sie dem Projekt die Sentinel-2-Szene hinzu, die klassifiziert werden soll.</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>{name} hinzufügen</translation>
  </message>
  <message>
   <source>Adds the labels of another model, by 300 m patch, to a training set as a second target.</source>
   <translation>Fügt einem Trainingssatz die Labels eines anderen Modells, je 300-m-Teilfläche, als zweites Ziel hinzu.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>Agreement of the dates</source>
   <translation>Übereinstimmung der Zeitpunkte</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All bands</source>
   <translation>Alle Bänder</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All labels correct</source>
   <translation>Alle Labels richtig</translation>
  </message>
  <message>
   <source>All scores</source>
   <translation>Alle Maße</translation>
  </message>
  <message>
   <source>All scores for other programs.</source>
   <translation>Alle Werte für andere Programme.</translation>
  </message>
  <message>
   <source>All sections come from one place: the scores do not show how good the model is at other places.</source>
   <translation>Alle Abschnitte kommen von einem Ort: die Werte zeigen nicht, wie gut das Modell an anderen Orten ist.</translation>
  </message>
  <message>
   <source>All sections come from {n} block of neighbouring sections: the intervals are rough.</source>
   <translation>Alle Abschnitte kommen aus {n} Block benachbarter Abschnitte: die Intervalle sind grob.</translation>
  </message>
  <message>
   <source>All sections come from {n} place: the scores may differ at other places, and the intervals are rough.</source>
   <translation>Alle Abschnitte kommen von {n} Ort: die Werte können an anderen Orten abweichen, und die Intervalle sind grob.</translation>
  </message>
  <message>
   <source>All sections have an error.</source>
   <translation>Alle Abschnitte haben einen Fehler.</translation>
  </message>
  <message>
   <source>All twelve</source>
   <translation>Alle zwölf</translation>
  </message>
  <message>
   <source>All, from north-west</source>
   <translation>Alle, von Nordwesten</translation>
  </message>
  <message>
   <source>Allow Level-1C</source>
   <translation>Level-1C erlauben</translation>
  </message>
  <message>
   <source>Allow Level-1C (less reliable labels)</source>
   <translation>Level-1C erlauben (weniger zuverlässige Labels)</translation>
  </message>
  <message>
   <source>Allow Level-1C (makes a Level-1C model)</source>
   <translation>Level-1C erlauben (ergibt ein Level-1C-Modell)</translation>
  </message>
  <message>
   <source>Also sections that were not corrected</source>
   <translation>Auch nicht korrigierte Abschnitte</translation>
  </message>
  <message>
   <source>Also write a GeoParquet data set</source>
   <translation>Auch einen GeoParquet-Datensatz schreiben</translation>
  </message>
  <message>
   <source>An .onnx file. The same settings resume a training that was stopped.</source>
   <translation>Eine .onnx-Datei. Dieselben Einstellungen setzen ein angehaltenes Training fort.</translation>
  </message>
  <message>
   <source>Analysis</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <source>Another run is writing to '{path}'; wait for it, or choose another output.</source>
   <translation>Ein anderer Lauf schreibt in „{path}“; warten Sie darauf, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>Any layer of a Sentinel-2 product (its other bands are found), or a stack with all bands.</source>
   <translation>Ein beliebiger Layer eines Sentinel-2-Produkts (seine anderen Bänder werden gefunden), oder ein Stapel mit allen Bändern.</translation>
  </message>
  <message>
   <source>Any layer of a product, also zipped (its other bands are found), or a stack with all bands.</source>
   <translation>Ein beliebiger Layer eines Produkts, auch gezippt (seine anderen Bänder werden gefunden), oder ein Stapel mit allen Bändern.</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Area (km²)</source>
   <translation>Fläche (km²)</translation>
  </message>
  <message>
   <source>Area of each label in km²</source>
   <translation>Fläche jedes Labels in km²</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Gebiete</translation>
  </message>
  <message>
   <source>Areas of the sections that hold the label, not of the label itself. The bars are shares of the {total} km² that were assessed; the agreement is the share of this area where both have the label or both lack it.</source>
   <translation>Flächen der Abschnitte, die das Label haben, nicht des Labels selbst. Die Balken sind Anteile der beurteilten {total} km²; die Übereinstimmung ist der Anteil dieser Fläche, auf dem beide das Label haben oder beide nicht.</translation>
  </message>
  <message>
   <source>As after a training with folds; otherwise only the training sections, if there are any.</source>
   <translation>Wie nach einem Training mit Gruppen; sonst nur die Trainingsabschnitte, wenn es welche gibt.</translation>
  </message>
  <message>
   <source>As in Table 1 of Sumbul and Demir (2019): each score is computed per section, then averaged.</source>
   <translation>Wie in Tabelle 1 von Sumbul und Demir (2019): jedes Maß wird je Abschnitt berechnet und dann gemittelt.</translation>
  </message>
  <message>
   <source>As in the paper</source>
   <translation>Wie im Artikel</translation>
  </message>
  <message>
   <source>As stored</source>
   <translation>Wie gespeichert</translation>
  </message>
  <message>
   <source>As suggested in {layer}</source>
   <translation>Wie in {layer} vorgeschlagen</translation>
  </message>
  <message>
   <source>As the preset</source>
   <translation>Wie die Voreinstellung</translation>
  </message>
  <message>
   <source>Assess accuracy</source>
   <translation>Genauigkeit beurteilen</translation>
  </message>
  <message>
   <source>Assign bands</source>
   <translation>Bänder zuordnen</translation>
  </message>
  <message>
   <source>Assign bands of {layer}</source>
   <translation>Bänder von {layer} zuordnen</translation>
  </message>
  <message>
   <source>Assign bands…</source>
   <translation>Bänder zuordnen…</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Zugewiesen</translation>
  </message>
  <message>
   <source>Assignment of bands</source>
   <translation>Zuordnung der Bänder</translation>
  </message>
  <message>
   <source>Assigns the labels of a result layer anew with other thresholds, without a new run.</source>
   <translation>Weist die Labels eines Ergebnislayers mit anderen Schwellwerten neu zu, ohne einen neuen Lauf.</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Zuordnen…</translation>
  </message>
  <message>
   <source>Assumed: {sentence}</source>
   <translation>Angenommen: {sentence}</translation>
  </message>
  <message>
   <source>Assumptions</source>
   <translation>Annahmen</translation>
  </message>
  <message>
   <source>At the speed of your last training ({speed:.0f} sections per second) it takes at most {time}.</source>
   <translation>Mit der Geschwindigkeit Ihres letzten Trainings ({speed:.0f} Abschnitte je Sekunde) dauert es höchstens {time}.</translation>
  </message>
  <message>
   <source>At {pixel} m, in {file}: {bands}.</source>
   <translation>Mit {pixel} m, in {file}: {bands}.</translation>
  </message>
  <message>
   <source>At {pixel} m: {bands}.</source>
   <translation>Mit {pixel} m: {bands}.</translation>
  </message>
  <message>
   <source>Attention, lowest to highest:</source>
   <translation>Attention, niedrigste bis höchste:</translation>
  </message>
  <message>
   <source>Attention, mean of its rows</source>
   <translation>Attention, Mittel ihrer Zeilen</translation>
  </message>
  <message>
   <source>Automatic (fits the scene)</source>
   <translation>Automatisch (passt zur Szene)</translation>
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
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Background of the map</source>
   <translation>Hintergrund der Karte</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Band</translation>
  </message>
  <message>
   <source>Band assignment</source>
   <translation>Bandzuordnung</translation>
  </message>
  <message>
   <source>Band of the layer</source>
   <translation>Band des Layers</translation>
  </message>
  <message>
   <source>Band order</source>
   <translation>Bandreihenfolge</translation>
  </message>
  <message>
   <source>Band {bands} looks like a mask and is not used.</source>
   <translation>Band {bands} sieht wie eine Maske aus und wird nicht verwendet.</translation>
  </message>
  <message>
   <source>Band {band} is taken as the scene classification (SCL).</source>
   <translation>Band {band} wird als Szenenklassifikation (SCL) verwendet.</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>Band {number}</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bänder</translation>
  </message>
  <message>
   <source>Bands that a scene lacks are replaced by their training means; the result names them.</source>
   <translation>Bänder, die einer Szene fehlen, werden durch ihre Trainingsmittelwerte ersetzt; das Ergebnis nennt sie.</translation>
  </message>
  <message>
   <source>Bands that the scene lacks and that were replaced by the training mean; NULL if there are none.</source>
   <translation>Bänder, die der Szene fehlen und durch den Trainingsmittelwert ersetzt wurden; NULL, wenn es keine gibt.</translation>
  </message>
  <message>
   <source>Bands that the scene lacks are replaced by their training means; the result names them.</source>
   <translation>Bänder, die der Szene fehlen, werden durch ihre Trainingsmittelwerte ersetzt; das Ergebnis nennt sie.</translation>
  </message>
  <message>
   <source>Bands {bands} look like masks and are not used.</source>
   <translation>Die Bänder {bands} sehen wie Masken aus und werden nicht verwendet.</translation>
  </message>
  <message>
   <source>Bands: {bands}</source>
   <translation>Bänder: {bands}</translation>
  </message>
  <message>
   <source>Baselines</source>
   <translation>Vergleichsverfahren</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Below each score: its interval, {method}</source>
   <translation>Unter jedem Wert: sein Intervall, {method}</translation>
  </message>
  <message>
   <source>Best clear</source>
   <translation>Klarster Zeitpunkt</translation>
  </message>
  <message>
   <source>BigEarthNet archive</source>
   <translation>BigEarthNet-Archiv</translation>
  </message>
  <message>
   <source>BigEarthNet labels</source>
   <translation>BigEarthNet-Labels</translation>
  </message>
  <message>
   <source>BigEarthNet v2.0 cannot be read</source>
   <translation>BigEarthNet v2.0 kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>BigEarthNet, 19 labels</source>
   <translation>BigEarthNet, 19 Labels</translation>
  </message>
  <message>
   <source>Blocks of neighbouring sections</source>
   <translation>Blöcke benachbarter Abschnitte</translation>
  </message>
  <message>
   <source>Both BANDS and BAND_ORDER are set; clear one of them.</source>
   <translation>BANDS und BAND_ORDER sind beide gesetzt; leeren Sie eines davon.</translation>
  </message>
  <message>
   <source>Build a training set from a scene and a reference</source>
   <translation>Einen Trainingssatz aus einer Szene und einer Referenz erstellen</translation>
  </message>
  <message>
   <source>Build of ONNX Runtime</source>
   <translation>Fassung von ONNX Runtime</translation>
  </message>
  <message>
   <source>Build or choose a training set in step 1 first.</source>
   <translation>Erstellen oder wählen Sie zuerst in Schritt 1 einen Trainingssatz.</translation>
  </message>
  <message>
   <source>Build training set</source>
   <translation>Trainingssatz erstellen</translation>
  </message>
  <message>
   <source>Building the training set…</source>
   <translation>Der Trainingssatz wird erstellt…</translation>
  </message>
  <message>
   <source>Built or used before</source>
   <translation>Früher erstellt oder verwendet</translation>
  </message>
  <message>
   <source>Bundled model “{name}”</source>
   <translation>Mitgeliefertes Modell „{name}“</translation>
  </message>
  <message>
   <source>By default the .json file of the same name beside the .onnx file.</source>
   <translation>Vorgabe: die .json-Datei mit demselben Namen neben der .onnx-Datei.</translation>
  </message>
  <message>
   <source>By place</source>
   <translation>Nach Ort</translation>
  </message>
  <message>
   <source>By the file name</source>
   <translation>Nach dem Dateinamen</translation>
  </message>
  <message>
   <source>By the folder</source>
   <translation>Nach dem Ordner</translation>
  </message>
  <message>
   <source>By the values that occur in {band}, 65535 is taken as reflectance 1.</source>
   <translation>Nach den Werten in {band} wird 65535 als Reflexion 1 genommen.</translation>
  </message>
  <message>
   <source>CA-ConvBiLSTM (the paper's comparison)</source>
   <translation>CA-ConvBiLSTM (der Vergleich des Artikels)</translation>
  </message>
  <message>
   <source>CORINE, 43 labels</source>
   <translation>CORINE, 43 Labels</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>CPU ({n} thread)</source>
   <translation>CPU ({n} Thread)</translation>
  </message>
  <message>
   <source>CPU ({n} thread, int8)</source>
   <translation>CPU ({n} Thread, int8)</translation>
  </message>
  <message>
   <source>CPU ({n} threads)</source>
   <translation>CPU ({n} Threads)</translation>
  </message>
  <message>
   <source>CPU ({n} threads, int8)</source>
   <translation>CPU ({n} Threads, int8)</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>CSV-Dateien</translation>
  </message>
  <message>
   <source>CSV with geometry</source>
   <translation>CSV mit Geometrie</translation>
  </message>
  <message>
   <source>Calibration error</source>
   <translation>Kalibrierungsfehler</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled before the first section; nothing was written.</source>
   <translation>Vor dem ersten Abschnitt abgebrochen; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Cancelled. Finished epochs are kept; the same settings resume after them.</source>
   <translation>Abgebrochen. Fertige Epochen bleiben erhalten; dieselben Einstellungen setzen danach fort.</translation>
  </message>
  <message>
   <source>Cancelled. Finished rows are in {file}; classify again with the same settings to continue.</source>
   <translation>Abgebrochen. Fertige Zeilen sind in {file}; klassifizieren Sie erneut mit denselben Einstellungen, um fortzufahren.</translation>
  </message>
  <message>
   <source>Cancelled. Imported sections are kept; the same settings and folder continue with the rest.</source>
   <translation>Abgebrochen. Importierte Abschnitte bleiben erhalten; dieselben Einstellungen und derselbe Ordner machen mit dem Rest weiter.</translation>
  </message>
  <message>
   <source>Cancelled. Start again with the same settings to resume after the last epoch.</source>
   <translation>Abgebrochen. Starten Sie mit denselben Einstellungen erneut, um nach der letzten Epoche fortzufahren.</translation>
  </message>
  <message>
   <source>Cancelled. The finished rows are kept; start the same run again to resume it.</source>
   <translation>Abgebrochen. Die fertigen Zeilen bleiben erhalten; starten Sie denselben Lauf erneut, um ihn fortzusetzen.</translation>
  </message>
  <message>
   <source>Cancelled. Written sections are kept; the same command continues with the rest.</source>
   <translation>Abgebrochen. Geschriebene Abschnitte bleiben erhalten; derselbe Befehl macht mit dem Rest weiter.</translation>
  </message>
  <message>
   <source>Cancelled; no package was installed and nothing was changed.</source>
   <translation>Abgebrochen; kein Paket wurde installiert und nichts geändert.</translation>
  </message>
  <message>
   <source>Cancelled; no report is written.</source>
   <translation>Abgebrochen; kein Bericht wird geschrieben.</translation>
  </message>
  <message>
   <source>Cancelled; nothing is written.</source>
   <translation>Abgebrochen; nichts wird geschrieben.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was imported.</source>
   <translation>Abgebrochen; nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Abgebrochen; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>Cancelled; the same command resumes after the last finished epoch.</source>
   <translation>Abgebrochen; derselbe Befehl macht nach der letzten fertigen Epoche weiter.</translation>
  </message>
  <message>
   <source>Cancelled; the same download continues with what is missing ({done} of {total} MB are there).</source>
   <translation>Abgebrochen; derselbe Download macht mit dem Fehlenden weiter ({done} von {total} MB sind da).</translation>
  </message>
  <message>
   <source>Cancelled; the same download continues with what is missing when it is started again.</source>
   <translation>Abgebrochen; derselbe Download macht mit dem Fehlenden weiter, wenn er erneut gestartet wird.</translation>
  </message>
  <message>
   <source>Cancelled; the training set is as it was.</source>
   <translation>Abgebrochen; der Trainingssatz ist, wie er war.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <source>Change of probability: {label}</source>
   <translation>Änderung der Wahrscheinlichkeit: {label}</translation>
  </message>
  <message>
   <source>Change thresholds</source>
   <translation>Schwellwerte ändern</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Changes by label</source>
   <translation>Änderungen je Label</translation>
  </message>
  <message>
   <source>Changes of labels</source>
   <translation>Änderungen der Labels</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Choose a file that you have downloaded: &lt;i&gt;model.safetensors&lt;/i&gt; of BigEarthNet v2.0 with its &lt;i&gt;config.json&lt;/i&gt; in the same folder, a checkpoint of the K-Branch CNN (&lt;i&gt;.index&lt;/i&gt;, &lt;i&gt;.zip&lt;/i&gt;) or an ONNX classifier (&lt;i&gt;.onnx&lt;/i&gt;) with a description (&lt;i&gt;.json&lt;/i&gt;). The licence of the model also applies to the imported file.</source>
   <translation>Wählen Sie eine Datei, die Sie heruntergeladen haben: &lt;i&gt;model.safetensors&lt;/i&gt; von BigEarthNet v2.0 mit &lt;i&gt;config.json&lt;/i&gt; im selben Ordner, einen Checkpoint des K-Branch CNN (&lt;i&gt;.index&lt;/i&gt;, &lt;i&gt;.zip&lt;/i&gt;) oder einen ONNX-Klassifikator (&lt;i&gt;.onnx&lt;/i&gt;) mit einer Beschreibung (&lt;i&gt;.json&lt;/i&gt;). Die Lizenz des Modells gilt auch für die importierte Datei.</translation>
  </message>
  <message>
   <source>Choose a model file</source>
   <translation>Modelldatei wählen</translation>
  </message>
  <message>
   <source>Choose a product</source>
   <translation>Produkt wählen</translation>
  </message>
  <message>
   <source>Choose a scene</source>
   <translation>Szene wählen</translation>
  </message>
  <message>
   <source>Choose either a model as TEACHER or a file of SHARES.</source>
   <translation>Wählen Sie entweder ein Modell als TEACHER oder eine Datei mit SHARES.</translation>
  </message>
  <message>
   <source>Choose the Sentinel-2 scene first.</source>
   <translation>Wählen Sie zuerst die Sentinel-2-Szene.</translation>
  </message>
  <message>
   <source>Choose the field of the polygons that holds the class.</source>
   <translation>Wählen Sie das Feld der Polygone, das die Klasse enthält.</translation>
  </message>
  <message>
   <source>Choose the file to save the trained model to.</source>
   <translation>Wählen Sie die Datei, in die das trainierte Modell gespeichert wird.</translation>
  </message>
  <message>
   <source>Choose the model file of the teacher, or train without a teacher.</source>
   <translation>Wählen Sie die Modelldatei des Lehrermodells, oder trainieren Sie ohne Lehrermodell.</translation>
  </message>
  <message>
   <source>Choose the model file to start from, or train from scratch.</source>
   <translation>Wählen Sie die Modelldatei, mit der begonnen wird, oder trainieren Sie von Grund auf.</translation>
  </message>
  <message>
   <source>Choose the order of the scene's bands in the list “Band order”.</source>
   <translation>Wählen Sie die Reihenfolge der Bänder der Szene in der Liste „Bandreihenfolge“.</translation>
  </message>
  <message>
   <source>Choose the output folder of the training set.</source>
   <translation>Wählen Sie den Ausgabeordner des Trainingssatzes.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Choosing versions that fit the packages of QGIS…</source>
   <translation>Versionen, die zu den Paketen von QGIS passen, werden gewählt…</translation>
  </message>
  <message>
   <source>Chosen by the graphics card</source>
   <translation>Nach der Grafikkarte gewählt</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Class {value}</source>
   <translation>Klasse {value}</translation>
  </message>
  <message>
   <source>Classes that are in no section are left out of the label set: {names}.</source>
   <translation>Klassen, die in keinem Abschnitt vorkommen, fehlen im Labelsatz: {names}.</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Klassifiziert</translation>
  </message>
  <message>
   <source>Classified area (km²)</source>
   <translation>Klassifizierte Fläche (km²)</translation>
  </message>
  <message>
   <source>Classified scenes</source>
   <translation>Klassifizierte Szenen</translation>
  </message>
  <message>
   <source>Classified sections</source>
   <translation>Klassifizierte Abschnitte</translation>
  </message>
  <message>
   <source>Classifies all scenes of folders, lists or catalogues into one folder.</source>
   <translation>Klassifiziert alle Szenen von Ordnern, Listen oder Katalogen in einen Ordner.</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>Klassifizieren</translation>
  </message>
  <message>
   <source>Classify a scene, change thresholds, and correct the labels of sections</source>
   <translation>Eine Szene klassifizieren, Schwellwerte ändern und die Labels von Abschnitten korrigieren</translation>
  </message>
  <message>
   <source>Classify extent</source>
   <translation>Ausdehnung klassifizieren</translation>
  </message>
  <message>
   <source>Classify extent: label the land cover of the active Sentinel-2 layer (LandLabels)</source>
   <translation>Ausdehnung klassifizieren: die Landbedeckung des aktiven Sentinel-2-Layers bestimmen (LandLabels)</translation>
  </message>
  <message>
   <source>Classify many scenes</source>
   <translation>Viele Szenen klassifizieren</translation>
  </message>
  <message>
   <source>Classify the active Sentinel-2 layer with this model</source>
   <translation>Den aktiven Sentinel-2-Layer mit diesem Modell klassifizieren</translation>
  </message>
  <message>
   <source>Classify with this model</source>
   <translation>Mit diesem Modell klassifizieren</translation>
  </message>
  <message>
   <source>Classify…</source>
   <translation>Klassifizieren…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear share</source>
   <translation>Klarer Anteil</translation>
  </message>
  <message>
   <source>Click a section on the map, or press Next.</source>
   <translation>Klicken Sie auf einen Abschnitt in der Karte, oder drücken Sie Weiter.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Cloud mask</source>
   <translation>Wolkenmaske</translation>
  </message>
  <message>
   <source>Cloud mask (0 is clear): {file}.</source>
   <translation>Wolkenmaske (0 ist klar): {file}.</translation>
  </message>
  <message>
   <source>Cloud probability (clear up to 40 %): {file}.</source>
   <translation>Wolkenwahrscheinlichkeit (klar bis 40 %): {file}.</translation>
  </message>
  <message>
   <source>Clouds: the product has no cloud mask, so the clear share is not known.</source>
   <translation>Wolken: das Produkt hat keine Wolkenmaske, daher ist der klare Anteil nicht bekannt.</translation>
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
   <translation>Codes und Werte wie arable=0.4,urban=0.6; das Feld codes enthält die Codes der Labels.</translation>
  </message>
  <message>
   <source>Codes of the labels, such as arable,urban. Not set: those that occur in the layer.</source>
   <translation>Codes der Labels, wie arable,urban. Nicht gesetzt: die im Layer vorkommenden.</translation>
  </message>
  <message>
   <source>Codes of the same labels, separated by “,”.</source>
   <translation>Codes derselben Labels, durch „,“ getrennt.</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>Column in the grid, from west.</source>
   <translation>Spalte im Gitter, von Westen.</translation>
  </message>
  <message>
   <source>Compare on the sections of</source>
   <translation>Vergleichen auf den Abschnitten von</translation>
  </message>
  <message>
   <source>Compare results</source>
   <translation>Ergebnisse vergleichen</translation>
  </message>
  <message>
   <source>Compare with baselines</source>
   <translation>Mit einfachen Verfahren vergleichen</translation>
  </message>
  <message>
   <source>Compared on the sections of</source>
   <translation>Verglichen auf den Abschnitten von</translation>
  </message>
  <message>
   <source>Compares the labels of a result layer with a reference on the same ground.</source>
   <translation>Vergleicht die Labels eines Ergebnislayers mit einer Referenz auf demselben Boden.</translation>
  </message>
  <message>
   <source>Comparing {n} section with the reference.</source>
   <translation>{n} Abschnitt wird mit der Referenz verglichen.</translation>
  </message>
  <message>
   <source>Comparing {n} sections with the reference.</source>
   <translation>{n} Abschnitte werden mit der Referenz verglichen.</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <source>Computes the share and the expected area of each label over municipalities, parks or other polygons.</source>
   <translation>Berechnet Anteil und erwartete Fläche jedes Labels über Gemeinden, Parks oder andere Polygone.</translation>
  </message>
  <message>
   <source>Computing the evidence…</source>
   <translation>Die Evidenz wird berechnet…</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Continue the download</source>
   <translation>Den Download fortsetzen</translation>
  </message>
  <message>
   <source>ConvNeXt V2 base, BigEarthNet v2.0</source>
   <translation>ConvNeXt V2 base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Convert files of a published model that you have downloaded yourself</source>
   <translation>Dateien eines veröffentlichten Modells umwandeln, die Sie selbst heruntergeladen haben</translation>
  </message>
  <message>
   <source>Converting the model…</source>
   <translation>Das Modell wird umgewandelt…</translation>
  </message>
  <message>
   <source>Converts a published model into a LandLabels model, without torch and TensorFlow.</source>
   <translation>Wandelt ein veröffentlichtes Modell in ein LandLabels-Modell um, ohne torch und TensorFlow.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy a LandLabels .onnx file into the list; other models are imported</source>
   <translation>Eine .onnx-Datei von LandLabels in die Liste kopieren; andere Modelle werden importiert</translation>
  </message>
  <message>
   <source>Corrected at</source>
   <translation>Korrigiert am</translation>
  </message>
  <message>
   <source>Corrected by</source>
   <translation>Korrigiert von</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <source>Count labels</source>
   <translation>Labels zählen</translation>
  </message>
  <message>
   <source>Count the labels and show the positions of the sections, without reading pixels.</source>
   <translation>Zählt die Labels und zeigt die Lage der Abschnitte, ohne Pixel zu lesen.</translation>
  </message>
  <message>
   <source>Counting labels…</source>
   <translation>Labels werden gezählt…</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Abdeckung</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Gruppen der Kreuzvalidierung</translation>
  </message>
  <message>
   <source>Cross-validation of {sections} from {places}, each classified by a network that was not trained on its place; written by LandLabels on {date}.</source>
   <translation>Kreuzvalidierung von {sections} von {places}, jeder klassifiziert von einem Netz, das nicht mit seinem Ort trainiert wurde; geschrieben von LandLabels am {date}.</translation>
  </message>
  <message>
   <source>Cross-validation on {total} sections: {trainings} networks are trained for {epochs} epochs each, the last one on all sections; that one is the result, the others give its scores and thresholds.</source>
   <translation>Kreuzvalidierung auf {total} Abschnitten: {trainings} Netze werden je {epochs} Epochen trainiert, das letzte mit allen Abschnitten; dieses ist das Ergebnis, die anderen geben seine Werte und Schwellwerte.</translation>
  </message>
  <message>
   <source>Cross-validations with other folds and another seed each; the report has their mean and spread.</source>
   <translation>Kreuzvalidierungen mit je anderen Gruppen und einem anderen Startwert; der Bericht hat ihr Mittel und ihre Streuung.</translation>
  </message>
  <message>
   <source>Current map extent only</source>
   <translation>Nur aktuelle Kartenausdehnung</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Dask-Scheduler</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Zeitpunkte</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Standardmodell</translation>
  </message>
  <message>
   <source>Default: those of the preset</source>
   <translation>Vorgabe: die der Voreinstellung</translation>
  </message>
  <message>
   <source>Default: {name}</source>
   <translation>Vorgabe: {name}</translation>
  </message>
  <message>
   <source>Delete the model and its files</source>
   <translation>Das Modell und seine Dateien löschen</translation>
  </message>
  <message>
   <source>Delete the model “{name}” and its files?</source>
   <translation>Das Modell „{name}“ und seine Dateien löschen?</translation>
  </message>
  <message>
   <source>Delete the packages that LandLabels installed in '{folder}'? Those of QGIS stay as they are.</source>
   <translation>Die Pakete löschen, die LandLabels in „{folder}“ installiert hat? Die von QGIS bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Demonstration model trained on {sections} of {data}{where}: it shows how LandLabels works; do not rely on its maps.</source>
   <translation>Demonstrationsmodell, trainiert mit {sections} von {data}{where}: es zeigt, wie LandLabels arbeitet; verlassen Sie sich nicht auf seine Karten.</translation>
  </message>
  <message>
   <source>Demonstration model; do not rely on its maps.</source>
   <translation>Demonstrationsmodell; verlassen Sie sich nicht auf seine Karten.</translation>
  </message>
  <message>
   <source>Dense vegetation in B08 has a reflectance of at most about {highest:.2f}, less than it has even in winter: the numbers may not be reflectance x {scale:.0f}. If so, multiply them first; otherwise the labels are wrong.</source>
   <translation>Dichte Vegetation in B08 hat eine Reflexion von höchstens etwa {highest:.2f}, weniger als selbst im Winter: die Zahlen sind vielleicht nicht Reflexion x {scale:.0f}. Wenn ja, multiplizieren Sie sie zuerst; sonst sind die Labels falsch.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Description of an ONNX classifier</source>
   <translation>Beschreibung eines ONNX-Klassifikators</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Detect</source>
   <translation>Erkennen</translation>
  </message>
  <message>
   <source>Detected by names and pixels</source>
   <translation>Nach Namen und Pixeln erkannt</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Device: {device}.</source>
   <translation>Gerät: {device}.</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Geräte</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Digital numbers: surface reflectance x 10000; NaN for no data.</source>
   <translation>Digitale Werte: Reflexion am Boden x 10000; NaN für keine Daten.</translation>
  </message>
  <message>
   <source>Disagreement</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Datenträger</translation>
  </message>
  <message>
   <source>Divides a Sentinel-2 scene into sections and labels them with a land-cover reference, for training.</source>
   <translation>Teilt eine Sentinel-2-Szene in Abschnitte und gibt ihnen Labels aus einer Landbedeckungsreferenz, zum Training.</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>Diagnose…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download and import models</source>
   <translation>Modelle herunterladen und importieren</translation>
  </message>
  <message>
   <source>Download from</source>
   <translation>Herunterladen von</translation>
  </message>
  <message>
   <source>Download model</source>
   <translation>Modell herunterladen</translation>
  </message>
  <message>
   <source>Download the model from its authors' server and convert it</source>
   <translation>Das Modell vom Server seiner Autoren herunterladen und umwandeln</translation>
  </message>
  <message>
   <source>Download {name}</source>
   <translation>{name} herunterladen</translation>
  </message>
  <message>
   <source>Downloaded</source>
   <translation>Heruntergeladen</translation>
  </message>
  <message>
   <source>Downloading {address}</source>
   <translation>{address} wird heruntergeladen</translation>
  </message>
  <message>
   <source>Downloads a published model and converts it into a LandLabels model.</source>
   <translation>Lädt ein veröffentlichtes Modell herunter und wandelt es in ein LandLabels-Modell um.</translation>
  </message>
  <message>
   <source>Drawn area</source>
   <translation>Gezeichnetes Gebiet</translation>
  </message>
  <message>
   <source>ESA WorldCover</source>
   <translation>ESA WorldCover</translation>
  </message>
  <message>
   <source>EXTRA is '{value}', but a quotation mark in it is not closed.</source>
   <translation>EXTRA ist „{value}“, aber ein Anführungszeichen darin ist nicht geschlossen.</translation>
  </message>
  <message>
   <source>Each was trained once, with seed {seed}: the intervals do not include the variation between seeds.</source>
   <translation>Jedes wurde einmal trainiert, mit dem Startwert {seed}: die Intervalle enthalten nicht die Schwankung zwischen Startwerten.</translation>
  </message>
  <message>
   <source>Earth Engine's harmonised collections (by the name)</source>
   <translation>harmonisierte Sammlungen von Earth Engine (nach dem Namen)</translation>
  </message>
  <message>
   <source>Element 84's archive (by the name)</source>
   <translation>Archiv von Element 84 (nach dem Namen)</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabetaste</translation>
  </message>
  <message>
   <source>Epoch {epoch} of {epochs}: {parts}</source>
   <translation>Epoche {epoch} von {epochs}: {parts}</translation>
  </message>
  <message>
   <source>Epoch {n} of {all}</source>
   <translation>Epoche {n} von {all}</translation>
  </message>
  <message>
   <source>Epoch {n} of {all}, about {time} left</source>
   <translation>Epoche {n} von {all}, noch etwa {time}</translation>
  </message>
  <message>
   <source>Epoch {n}: training loss {loss:.4f}</source>
   <translation>Epoche {n}: Trainingsverlust {loss:.4f}</translation>
  </message>
  <message>
   <source>Epoch {n}: training loss {loss:.4f}, validation loss {validation_loss:.4f}, F1 {f1:.3f}</source>
   <translation>Epoche {n}: Trainingsverlust {loss:.4f}, Validierungsverlust {validation_loss:.4f}, F1 {f1:.3f}</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Estimate the run</source>
   <translation>Den Lauf abschätzen</translation>
  </message>
  <message>
   <source>Evaluate model</source>
   <translation>Modell bewerten</translation>
  </message>
  <message>
   <source>Evaluates a model on labelled sections and writes a report with scores, curves and examples.</source>
   <translation>Bewertet ein Modell auf Abschnitten mit Labels und schreibt einen Bericht mit Maßen, Kurven und Beispielen.</translation>
  </message>
  <message>
   <source>Evaluation and further targets</source>
   <translation>Bewertung und weitere Ziele</translation>
  </message>
  <message>
   <source>Evaluation of {models}</source>
   <translation>Bewertung von {models}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidenz</translation>
  </message>
  <message>
   <source>Evidence is shown for result layers of Classify extent.</source>
   <translation>Evidenz wird für Ergebnislayer von „Ausdehnung klassifizieren“ gezeigt.</translation>
  </message>
  <message>
   <source>Evidence maps</source>
   <translation>Evidenzkarten</translation>
  </message>
  <message>
   <source>Evidence of each patch, against the label to for the label:</source>
   <translation>Evidenz jeder Teilfläche, gegen das Label bis für das Label:</translation>
  </message>
  <message>
   <source>Evidence of labels</source>
   <translation>Evidenz der Labels</translation>
  </message>
  <message>
   <source>Evidence: share of each patch in the logit of each label</source>
   <translation>Evidenz: Anteil jeder Teilfläche am Logit jedes Labels</translation>
  </message>
  <message>
   <source>Example sections</source>
   <translation>Beispielabschnitte</translation>
  </message>
  <message>
   <source>Excel table of labels</source>
   <translation>Excel-Tabelle der Labels</translation>
  </message>
  <message>
   <source>Expected area of {label} (km²)</source>
   <translation>Erwartete Fläche von {label} (km²)</translation>
  </message>
  <message>
   <source>Export labels</source>
   <translation>Labels exportieren</translation>
  </message>
  <message>
   <source>Export report</source>
   <translation>Bericht exportieren</translation>
  </message>
  <message>
   <source>Exported file</source>
   <translation>Exportierte Datei</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Extra trees</source>
   <translation>Extra Trees</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>F1 of each section</source>
   <translation>F1 jedes Abschnitts</translation>
  </message>
  <message>
   <source>F1 of the model minus this F1</source>
   <translation>F1 des Modells minus dieses F1</translation>
  </message>
  <message>
   <source>F1 of the section</source>
   <translation>F1 des Abschnitts</translation>
  </message>
  <message>
   <source>F1 of this model minus it</source>
   <translation>F1 dieses Modells minus dieses</translation>
  </message>
  <message>
   <source>F1 of {low} to {high} %</source>
   <translation>F1 von {low} bis {high} %</translation>
  </message>
  <message>
   <source>F1 on the validation sections after each epoch; the dot marks the best macro AP</source>
   <translation>F1 auf den Validierungsabschnitten nach jeder Epoche; der Punkt zeigt die beste Makro-AP</translation>
  </message>
  <message>
   <source>F1 over all decisions: frequent labels have more weight</source>
   <translation>F1 über alle Entscheidungen: häufige Labels haben mehr Gewicht</translation>
  </message>
  <message>
   <source>F1 per section</source>
   <translation>F1 je Abschnitt</translation>
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
   <translation>F2 je Abschnitt</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Failures</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Few values of {band} are above {bright:.0f}: they may be reflectance x 1000 and not x 10000. If so, multiply them by 10 first; otherwise the labels are wrong.</source>
   <translation>Wenige Werte von {band} sind größer als {bright:.0f}: sie sind vielleicht Reflexion x 1000 und nicht x 10000. Wenn ja, multiplizieren Sie sie zuerst mit 10; sonst sind die Labels falsch.</translation>
  </message>
  <message>
   <source>Field with names</source>
   <translation>Feld mit Namen</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Datei…</translation>
  </message>
  <message>
   <source>Fill missing bands (less reliable labels)</source>
   <translation>Fehlende Bänder auffüllen (weniger zuverlässige Labels)</translation>
  </message>
  <message>
   <source>Filled bands</source>
   <translation>Aufgefüllte Bänder</translation>
  </message>
  <message>
   <source>Find scenes</source>
   <translation>Szenen finden</translation>
  </message>
  <message>
   <source>Find the sections whose labels would teach a model most.</source>
   <translation>Die Abschnitte finden, deren Labels ein Modell am meisten lehren würden.</translation>
  </message>
  <message>
   <source>Finds every land-cover label in each 1.2 km section of a Sentinel-2 scene.</source>
   <translation>Findet alle Landbedeckungslabels in jedem 1,2-km-Abschnitt einer Sentinel-2-Szene.</translation>
  </message>
  <message>
   <source>Finds the labels gained and lost between results of the same ground, and their trends.</source>
   <translation>Findet die Labels, die zwischen Ergebnissen desselben Bodens gewonnen und verloren wurden, und ihre Trends.</translation>
  </message>
  <message>
   <source>Finds the sections of a result whose labels would teach a model most.</source>
   <translation>Findet die Abschnitte eines Ergebnisses, deren Labels ein Modell am meisten lehren würden.</translation>
  </message>
  <message>
   <source>Finished after all {n} epochs.</source>
   <translation>Nach allen {n} Epochen beendet.</translation>
  </message>
  <message>
   <source>Finished after {n} epoch.</source>
   <translation>Nach {n} Epoche beendet.</translation>
  </message>
  <message>
   <source>Finished after {n} epoch: the validation scores did not improve further.</source>
   <translation>Nach {n} Epoche beendet: die Validierungswerte wurden nicht mehr besser.</translation>
  </message>
  <message>
   <source>Finished after {n} epochs: the validation scores did not improve further.</source>
   <translation>Nach {n} Epochen beendet: die Validierungswerte wurden nicht mehr besser.</translation>
  </message>
  <message>
   <source>FlatGeobuf</source>
   <translation>FlatGeobuf</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Ordner für die Ergebnisse</translation>
  </message>
  <message>
   <source>Folder of the official lists</source>
   <translation>Ordner der offiziellen Listen</translation>
  </message>
  <message>
   <source>Folder of wheels</source>
   <translation>Ordner mit Wheels</translation>
  </message>
  <message>
   <source>Folder, file or address</source>
   <translation>Ordner, Datei oder Adresse</translation>
  </message>
  <message>
   <source>Folders, patterns, CSV files, STAC files or addresses, separated by semicolons or line breaks.</source>
   <translation>Ordner, Muster, CSV-Dateien, STAC-Dateien oder Adressen, durch Semikolons oder Zeilenumbrüche getrennt.</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Ordner…</translation>
  </message>
  <message>
   <source>For few sections: the network is trained once per fold without that part of the places, which then gives the scores; at last it is trained on all sections. At least 2.</source>
   <translation>Für wenige Abschnitte: das Netz wird je Gruppe einmal ohne diesen Teil der Orte trainiert, der dann die Werte gibt; zuletzt wird es mit allen Abschnitten trainiert. Mindestens 2.</translation>
  </message>
  <message>
   <source>For few sections: the scores come from a cross-validation over places, and the result is trained on all sections. At least 2. Not set: by the splits of the training set.</source>
   <translation>Für wenige Abschnitte: die Werte kommen aus einer Kreuzvalidierung über Orte, und das Ergebnis wird mit allen Abschnitten trainiert. Mindestens 2. Nicht gesetzt: nach der Aufteilung des Trainingssatzes.</translation>
  </message>
  <message>
   <source>For scenes whose bands are not recognised: B02=1; B03=2 for bands of the scene's layer, B04=other layer or file:1 for others. Stored for this layer after a run. auto: use names and metadata again.</source>
   <translation>Für Szenen, deren Bänder nicht erkannt werden: B02=1; B03=2 für Bänder des Szenenlayers, B04=anderer Layer oder Datei:1 für andere. Wird nach einem Lauf für diesen Layer gespeichert. auto: wieder Namen und Metadaten verwenden.</translation>
  </message>
  <message>
   <source>For stacks whose bands have no names; bands behind the order are not used. {options}.</source>
   <translation>Für Stapel, deren Bänder keine Namen haben; Bänder hinter der Reihenfolge werden nicht verwendet. {options}.</translation>
  </message>
  <message>
   <source>For v1.0: train.csv, val.csv, test.csv and the lists of sections with snow or clouds, as .csv or .csv.bz2.</source>
   <translation>Für v1.0: train.csv, val.csv, test.csv und die Listen der Abschnitte mit Schnee oder Wolken, als .csv oder .csv.bz2.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Found by the result</source>
   <translation>Vom Ergebnis gefunden</translation>
  </message>
  <message>
   <source>From 0 to 1; higher is better. The ring marks the best epoch so far by macro AP, which is kept.</source>
   <translation>Von 0 bis 1; höher ist besser. Der Ring zeigt die bisher beste Epoche nach Makro-AP, die behalten wird.</translation>
  </message>
  <message>
   <source>From preset</source>
   <translation>Aus Voreinstellung</translation>
  </message>
  <message>
   <source>From the reference</source>
   <translation>Aus der Referenz</translation>
  </message>
  <message>
   <source>Full names</source>
   <translation>Vollständige Namen</translation>
  </message>
  <message>
   <source>Further options</source>
   <translation>Weitere Optionen</translation>
  </message>
  <message>
   <source>GDAL of QGIS cannot use numpy {version} in '{folder}' ({problem}); uninstall this numpy, so that the one of QGIS is used, and restart QGIS.</source>
   <translation>GDAL von QGIS kann numpy {version} in „{folder}“ nicht verwenden ({problem}); deinstallieren Sie dieses numpy, damit das von QGIS verwendet wird, und starten Sie QGIS neu.</translation>
  </message>
  <message>
   <source>GDAL {version} here cannot write {format}; choose another format, such as {other}.</source>
   <translation>GDAL {version} kann hier {format} nicht schreiben; wählen Sie ein anderes Format, etwa {other}.</translation>
  </message>
  <message>
   <source>GPU</source>
   <translation>GPU</translation>
  </message>
  <message>
   <source>GPU if there is one</source>
   <translation>GPU, wenn es eine gibt</translation>
  </message>
  <message>
   <source>GPU on Windows (DirectML)</source>
   <translation>GPU unter Windows (DirectML)</translation>
  </message>
  <message>
   <source>Gained</source>
   <translation>Gewonnen</translation>
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
   <translation>GeoPackages, oder ein Ausgabeordner von classify-many</translation>
  </message>
  <message>
   <source>GeoParquet</source>
   <translation>GeoParquet</translation>
  </message>
  <message>
   <source>Give the section the labels of the model again; it is no longer confirmed.</source>
   <translation>Dem Abschnitt wieder die Labels des Modells geben; er ist dann nicht mehr bestätigt.</translation>
  </message>
  <message>
   <source>Go back to the thresholds before the last change.</source>
   <translation>Zu den Schwellwerten vor der letzten Änderung zurückkehren.</translation>
  </message>
  <message>
   <source>HLS S30 products (by their name)</source>
   <translation>HLS-S30-Produkte (nach ihrem Namen)</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>HTML-Dateien</translation>
  </message>
  <message>
   <source>Hamming loss</source>
   <translation>Hamming-Verlust</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hide the files</source>
   <translation>Dateien ausblenden</translation>
  </message>
  <message>
   <source>Highest cloud cover (percent)</source>
   <translation>Höchste Bewölkung (Prozent)</translation>
  </message>
  <message>
   <source>How QGIS shows a new result. Other styles can be chosen in the layer's menu.</source>
   <translation>Wie QGIS ein neues Ergebnis zeigt. Andere Stile können im Menü des Layers gewählt werden.</translation>
  </message>
  <message>
   <source>How long it takes is shown after its first steps.</source>
   <translation>Wie lange es dauert, wird nach den ersten Schritten gezeigt.</translation>
  </message>
  <message>
   <source>How they were compared</source>
   <translation>Wie sie verglichen wurden</translation>
  </message>
  <message>
   <source>How unlike the model's training sections the section is, 0 to 1: the share of held-out training sections that are less unlike them. Above 0.95 the labels are not reliable. NULL if the model does not give it, or if the section was not classified.</source>
   <translation>Wie unähnlich der Abschnitt den Trainingsabschnitten des Modells ist, 0 bis 1: der Anteil zurückgehaltener Trainingsabschnitte, die weniger unähnlich sind. Über 0,95 sind die Labels nicht zuverlässig. NULL, wenn das Modell den Wert nicht angibt oder der Abschnitt nicht klassifiziert wurde.</translation>
  </message>
  <message>
   <source>How well the merged results agree, 0 to 1: over the labels that any of them or this layer has, the mean share of the dates on which the label is there, or absent, as in this layer. NULL if the section was not classified.</source>
   <translation>Wie gut die zusammengeführten Ergebnisse übereinstimmen, 0 bis 1: über die Labels, die eines von ihnen oder dieser Layer hat, der mittlere Anteil der Zeitpunkte, an denen das Label wie in diesem Layer da ist oder fehlt. NULL, wenn der Abschnitt nicht klassifiziert wurde.</translation>
  </message>
  <message>
   <source>If an output exists</source>
   <translation>Wenn eine Ausgabe existiert</translation>
  </message>
  <message>
   <source>If the folder holds a run</source>
   <translation>Wenn der Ordner einen Lauf enthält</translation>
  </message>
  <message>
   <source>If the model exists</source>
   <translation>Wenn das Modell existiert</translation>
  </message>
  <message>
   <source>If the model is not among the known ones. Its card names the ground that it was trained on.</source>
   <translation>Wenn das Modell nicht unter den bekannten ist. Seine Karte nennt den Boden, mit dem es trainiert wurde.</translation>
  </message>
  <message>
   <source>If the output exists</source>
   <translation>Wenn die Ausgabe existiert</translation>
  </message>
  <message>
   <source>If the output file exists</source>
   <translation>Wenn die Ausgabedatei existiert</translation>
  </message>
  <message>
   <source>If the output folder exists</source>
   <translation>Wenn der Ausgabeordner existiert</translation>
  </message>
  <message>
   <source>If the report exists</source>
   <translation>Wenn der Bericht existiert</translation>
  </message>
  <message>
   <source>If the trained model exists</source>
   <translation>Wenn das trainierte Modell existiert</translation>
  </message>
  <message>
   <source>If there are fewer, all are suggested.</source>
   <translation>Sind es weniger, werden alle vorgeschlagen.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import BigEarthNet</source>
   <translation>BigEarthNet importieren</translation>
  </message>
  <message>
   <source>Import BigEarthNet v2.0</source>
   <translation>BigEarthNet v2.0 importieren</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Ein Modell importieren</translation>
  </message>
  <message>
   <source>Import model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>{name} importieren</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <source>Imported from {name}; what it was trained on is not known.</source>
   <translation>Importiert von {name}; womit es trainiert wurde, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Imports BigEarthNet, v1.0 or v2.0 (reBEN): hundreds of thousands of labelled sections for training.</source>
   <translation>Importiert BigEarthNet, v1.0 oder v2.0 (reBEN): Hunderttausende von Abschnitten mit Labels zum Training.</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In both (km²)</source>
   <translation>In beiden (km²)</translation>
  </message>
  <message>
   <source>In int8</source>
   <translation>In int8</translation>
  </message>
  <message>
   <source>In place of a model: an .npz file with names (n), classes (K) and patch_probability (n, patches, K), from 0 to 1.</source>
   <translation>Statt eines Modells: eine .npz-Datei mit names (n), classes (K) und patch_probability (n, Teilflächen, K), von 0 bis 1.</translation>
  </message>
  <message>
   <source>Inner folds</source>
   <translation>Innere Gruppen</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <source>Install ({size} MB)</source>
   <translation>Installieren ({size} MB)</translation>
  </message>
  <message>
   <source>Install the Python packages that LandLabels needs, or find out why something fails</source>
   <translation>Die Python-Pakete installieren, die LandLabels braucht, oder herausfinden, warum etwas nicht geht</translation>
  </message>
  <message>
   <source>Install the packages of LandLabels</source>
   <translation>Die Pakete von LandLabels installieren</translation>
  </message>
  <message>
   <source>Install them with Raster &gt; LandLabels &gt; LandLabels packages.</source>
   <translation>Installieren Sie sie mit Raster &gt; LandLabels &gt; LandLabels-Pakete.</translation>
  </message>
  <message>
   <source>Install without a network, from a folder of wheels (.whl files).</source>
   <translation>Ohne Netzwerk installieren, aus einem Ordner mit Wheels (.whl-Dateien).</translation>
  </message>
  <message>
   <source>Installing {packages}…</source>
   <translation>{packages} werden installiert…</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Installieren…</translation>
  </message>
  <message>
   <source>Interpreter for installing and training: {path}</source>
   <translation>Interpreter für Installation und Training: {path}</translation>
  </message>
  <message>
   <source>Intervals</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <source>It has the {shares}, {n} class.</source>
   <translation>Er hat die {shares}, {n} Klasse.</translation>
  </message>
  <message>
   <source>It has the {shares}, {n} classes.</source>
   <translation>Er hat die {shares}, {n} Klassen.</translation>
  </message>
  <message>
   <source>JSON files</source>
   <translation>JSON-Dateien</translation>
  </message>
  <message>
   <source>K-Branch CNN, BigEarthNet v1.0, 19 labels</source>
   <translation>K-Branch CNN, BigEarthNet v1.0, 19 Labels</translation>
  </message>
  <message>
   <source>K-Branch CNN, BigEarthNet v1.0, 43 labels</source>
   <translation>K-Branch CNN, BigEarthNet v1.0, 43 Labels</translation>
  </message>
  <message>
   <source>Kept in one fold: {rule}</source>
   <translation>Zusammen in einer Gruppe: {rule}</translation>
  </message>
  <message>
   <source>Kept in one split: {rule}</source>
   <translation>Zusammen in einem Teil: {rule}</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Label set</source>
   <translation>Labelsatz</translation>
  </message>
  <message>
   <source>Label statistics</source>
   <translation>Labelstatistik</translation>
  </message>
  <message>
   <source>Label statistics by area</source>
   <translation>Labelstatistik nach Gebieten</translation>
  </message>
  <message>
   <source>Label with most evidence</source>
   <translation>Label mit der meisten Evidenz</translation>
  </message>
  <message>
   <source>Label with most evidence in each patch</source>
   <translation>Label mit der meisten Evidenz in jeder Teilfläche</translation>
  </message>
  <message>
   <source>Label with the largest expected area</source>
   <translation>Label mit der größten erwarteten Fläche</translation>
  </message>
  <message>
   <source>Label, sections, km², mean probability</source>
   <translation>Label, Abschnitte, km², mittlere Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Labelled sections</source>
   <translation>Abschnitte mit Labels</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Labels ({n}): {names}</source>
   <translation>Labels ({n}): {names}</translation>
  </message>
  <message>
   <source>Labels after</source>
   <translation>Labels nachher</translation>
  </message>
  <message>
   <source>Labels and probabilities</source>
   <translation>Labels und Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>Labels before</source>
   <translation>Labels vorher</translation>
  </message>
  <message>
   <source>Labels below it are left out, except those of sections corrected by hand. Not set: all labels.</source>
   <translation>Labels darunter fallen weg, außer denen von Hand korrigierter Abschnitte. Nicht gesetzt: alle Labels.</translation>
  </message>
  <message>
   <source>Labels come from the model {names} and not from a reference: scores on these sections show how well a new model agrees with it, not how often it is right.</source>
   <translation>Die Labels kommen von dem Modell {names} und nicht von einer Referenz: Werte auf diesen Abschnitten zeigen, wie gut ein neues Modell mit ihm übereinstimmt, nicht wie oft es recht hat.</translation>
  </message>
  <message>
   <source>Labels gained</source>
   <translation>Gewonnene Labels</translation>
  </message>
  <message>
   <source>Labels in the map</source>
   <translation>Labels in der Karte</translation>
  </message>
  <message>
   <source>Labels in the reference</source>
   <translation>Labels in der Referenz</translation>
  </message>
  <message>
   <source>Labels lost</source>
   <translation>Verlorene Labels</translation>
  </message>
  <message>
   <source>Labels of classes</source>
   <translation>Labels der Klassen</translation>
  </message>
  <message>
   <source>Labels with fewer than {few} training sections ({n}): {names}.</source>
   <translation>Labels mit weniger als {few} Trainingsabschnitten ({n}): {names}.</translation>
  </message>
  <message>
   <source>Labels with too few training sections, which are never assigned: {names}.</source>
   <translation>Labels mit zu wenigen Trainingsabschnitten, die nie zugewiesen werden: {names}.</translation>
  </message>
  <message>
   <source>Labels without a training section ({n}): {names}.</source>
   <translation>Labels ohne Trainingsabschnitt ({n}): {names}.</translation>
  </message>
  <message>
   <source>Labels without sections</source>
   <translation>Labels ohne Abschnitte</translation>
  </message>
  <message>
   <source>Land-cover labels of Sentinel-2 scenes</source>
   <translation>Landbedeckungslabels von Sentinel-2-Szenen</translation>
  </message>
  <message>
   <source>Land-cover reference</source>
   <translation>Landbedeckungsreferenz</translation>
  </message>
  <message>
   <source>LandLabels</source>
   <translation>LandLabels</translation>
  </message>
  <message>
   <source>LandLabels doctor</source>
   <translation>LandLabels-Diagnose</translation>
  </message>
  <message>
   <source>LandLabels model</source>
   <translation>LandLabels-Modell</translation>
  </message>
  <message>
   <source>LandLabels models</source>
   <translation>LandLabels-Modelle</translation>
  </message>
  <message>
   <source>LandLabels needs Python packages that QGIS may not include. They are downloaded into a separate folder; QGIS and its packages are not changed.</source>
   <translation>LandLabels braucht Python-Pakete, die QGIS vielleicht nicht enthält. Sie werden in einen eigenen Ordner heruntergeladen; QGIS und seine Pakete werden nicht geändert.</translation>
  </message>
  <message>
   <source>LandLabels packages</source>
   <translation>LandLabels-Pakete</translation>
  </message>
  <message>
   <source>LandLabels packages…</source>
   <translation>LandLabels-Pakete…</translation>
  </message>
  <message>
   <source>Landsat</source>
   <translation>Landsat</translation>
  </message>
  <message>
   <source>Latitude (°)</source>
   <translation>Breite (°)</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Layers of one tile and one grid, in any order; their changes must be saved.</source>
   <translation>Layer einer Kachel und eines Gitters, in beliebiger Reihenfolge; ihre Änderungen müssen gespeichert sein.</translation>
  </message>
  <message>
   <source>Leaves out the labels that the reference has nowhere, if it has no classes for them.</source>
   <translation>Lässt die Labels weg, die die Referenz nirgends hat, wenn sie keine Klassen dafür hat.</translation>
  </message>
  <message>
   <source>Lets a model say how unlike its training sections each section is.</source>
   <translation>Lässt ein Modell sagen, wie unähnlich jeder Abschnitt seinen Trainingsabschnitten ist.</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Level</translation>
  </message>
  <message>
   <source>Level-1C allowed or not</source>
   <translation>Level-1C erlaubt oder nicht</translation>
  </message>
  <message>
   <source>Level-1C is top-of-atmosphere reflectance; a model trained on it is for Level-1C scenes.</source>
   <translation>Level-1C ist Reflexion am Oberrand der Atmosphäre; ein damit trainiertes Modell ist für Level-1C-Szenen.</translation>
  </message>
  <message>
   <source>Level-1C is top-of-atmosphere reflectance; the models are trained on Level-2A.</source>
   <translation>Level-1C ist Reflexion am Oberrand der Atmosphäre; die Modelle sind mit Level-2A trainiert.</translation>
  </message>
  <message>
   <source>Level: {level}</source>
   <translation>Level: {level}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Lizenz: {licence}</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Limits of these scores</source>
   <translation>Grenzen dieser Werte</translation>
  </message>
  <message>
   <source>Listing the archive…</source>
   <translation>Das Archiv wird durchsucht…</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Logistische Regression</translation>
  </message>
  <message>
   <source>Longitude (°)</source>
   <translation>Länge (°)</translation>
  </message>
  <message>
   <source>Looking for Python and pip…</source>
   <translation>Python und pip werden gesucht…</translation>
  </message>
  <message>
   <source>Looking for Sentinel-2 scenes in the project…</source>
   <translation>Sentinel-2-Szenen im Projekt werden gesucht…</translation>
  </message>
  <message>
   <source>Looking for the product…</source>
   <translation>Das Produkt wird gesucht…</translation>
  </message>
  <message>
   <source>Looking for the scene of the model…</source>
   <translation>Die Szene des Modells wird gesucht…</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <source>Lowest F1</source>
   <translation>Niedrigster F1</translation>
  </message>
  <message>
   <source>MAJA products (by their name)</source>
   <translation>MAJA-Produkte (nach ihrem Namen)</translation>
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
   <translation>Makro-AP</translation>
  </message>
  <message>
   <source>Macro F1</source>
   <translation>Makro-F1</translation>
  </message>
  <message>
   <source>Macro average precision</source>
   <translation>Makro-AP (mittlere Präzision)</translation>
  </message>
  <message>
   <source>Made with a demonstration model: do not rely on this map.</source>
   <translation>Mit einem Demonstrationsmodell erstellt: verlassen Sie sich nicht auf diese Karte.</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Modelle verwalten…</translation>
  </message>
  <message>
   <source>Many values of {band} are above {limit}: 65535 is taken as reflectance 1. If they are reflectance x 100000, divide them by 10 first; otherwise the labels are wrong.</source>
   <translation>Viele Werte von {band} sind größer als {limit}: 65535 wird als Reflexion 1 genommen. Wenn sie Reflexion x 100000 sind, teilen Sie sie zuerst durch 10; sonst sind die Labels falsch.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Map of patches</source>
   <translation>Karte von Teilflächen</translation>
  </message>
  <message>
   <source>Map of patches by evidence</source>
   <translation>Karte von Teilflächen nach Evidenz</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training sections.</source>
   <translation>Höchstzahl der Durchgänge durch die Trainingsabschnitte.</translation>
  </message>
  <message>
   <source>Maximum number of passes over the training set. Not set: that of the preset.</source>
   <translation>Höchstzahl der Durchgänge durch den Trainingssatz. Nicht gesetzt: die der Voreinstellung.</translation>
  </message>
  <message>
   <source>Maximum unlabelled</source>
   <translation>Höchstens ohne Label</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on sections of other places, without open sea.</source>
   <translation>Mittlerer F1 {f1:.2f} auf Abschnitten anderer Orte, ohne offenes Meer.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} test section.</source>
   <translation>Mittlerer F1 {f1:.2f} auf {n} Testabschnitt.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} test sections.</source>
   <translation>Mittlerer F1 {f1:.2f} auf {n} Testabschnitten.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} validation section, which its epoch and thresholds were chosen by.</source>
   <translation>Mittlerer F1 {f1:.2f} auf {n} Validierungsabschnitt, mit dem Epoche und Schwellwerte gewählt wurden.</translation>
  </message>
  <message>
   <source>Mean F1 {f1:.2f} on {n} validation sections, which its epoch and thresholds were chosen by.</source>
   <translation>Mittlerer F1 {f1:.2f} auf {n} Validierungsabschnitten, mit denen Epoche und Schwellwerte gewählt wurden.</translation>
  </message>
  <message>
   <source>Mean area of a section</source>
   <translation>Mittlere Fläche eines Abschnitts</translation>
  </message>
  <message>
   <source>Mean binary cross-entropy per label; lower is better.</source>
   <translation>Mittlere binäre Kreuzentropie je Label; niedriger ist besser.</translation>
  </message>
  <message>
   <source>Mean probability</source>
   <translation>Mittlere Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Mean probability before</source>
   <translation>Mittlere Wahrscheinlichkeit vorher</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <source>Memory for pixels that are read before the model needs them; less may be slower.</source>
   <translation>Speicher für Pixel, die gelesen werden, bevor das Modell sie braucht; weniger kann langsamer sein.</translation>
  </message>
  <message>
   <source>Memory for reading ahead</source>
   <translation>Speicher zum Vorauslesen</translation>
  </message>
  <message>
   <source>Merge results</source>
   <translation>Ergebnisse zusammenführen</translation>
  </message>
  <message>
   <source>Merge the results of each tile</source>
   <translation>Die Ergebnisse jeder Kachel zusammenführen</translation>
  </message>
  <message>
   <source>Merged from {n} results by the rule “{rule}”: {help}.</source>
   <translation>Aus {n} Ergebnissen nach der Regel „{rule}“ zusammengeführt: {help}.</translation>
  </message>
  <message>
   <source>Merged sections</source>
   <translation>Zusammengeführte Abschnitte</translation>
  </message>
  <message>
   <source>Merges results of several dates on the same sections into one result layer.</source>
   <translation>Führt Ergebnisse mehrerer Zeitpunkte auf denselben Abschnitten zu einem Ergebnislayer zusammen.</translation>
  </message>
  <message>
   <source>Messages of the training are shown here.</source>
   <translation>Hier werden Meldungen des Trainings gezeigt.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Micro AP</source>
   <translation>Mikro-AP</translation>
  </message>
  <message>
   <source>Micro F1</source>
   <translation>Mikro-F1</translation>
  </message>
  <message>
   <source>Minimum clear share</source>
   <translation>Kleinster klarer Anteil</translation>
  </message>
  <message>
   <source>Minimum cover</source>
   <translation>Mindestbedeckung</translation>
  </message>
  <message>
   <source>Minimum probability</source>
   <translation>Mindestwahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Spiegelserver</translation>
  </message>
  <message>
   <source>Mirror for downloads</source>
   <translation>Spiegelserver für Downloads</translation>
  </message>
  <message>
   <source>Missing: {bands}; only models that work without them can be used.</source>
   <translation>Es fehlen: {bands}; nur Modelle, die ohne sie arbeiten, können verwendet werden.</translation>
  </message>
  <message>
   <source>MobileViT-S, BigEarthNet v2.0</source>
   <translation>MobileViT-S, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model (SHA-256)</source>
   <translation>Modell (SHA-256)</translation>
  </message>
  <message>
   <source>Model file: {path}</source>
   <translation>Modelldatei: {path}</translation>
  </message>
  <message>
   <source>Model instead of a reference</source>
   <translation>Modell statt einer Referenz</translation>
  </message>
  <message>
   <source>Model of the result</source>
   <translation>Modell des Ergebnisses</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>Ausgangsmodell</translation>
  </message>
  <message>
   <source>Model trained on {sections} of {data}{where}.</source>
   <translation>Modell, trainiert mit {sections} von {data}{where}.</translation>
  </message>
  <message>
   <source>Model with novelty</source>
   <translation>Modell mit Neuartigkeit</translation>
  </message>
  <message>
   <source>Model {name}</source>
   <translation>Modell {name}</translation>
  </message>
  <message>
   <source>Model “{name}”</source>
   <translation>Modell „{name}“</translation>
  </message>
  <message>
   <source>Model: {name}, {reason}.</source>
   <translation>Modell: {name}, {reason}.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models folder</source>
   <translation>Modellordner</translation>
  </message>
  <message>
   <source>Models folder: {path}</source>
   <translation>Modellordner: {path}</translation>
  </message>
  <message>
   <source>Models…</source>
   <translation>Modelle…</translation>
  </message>
  <message>
   <source>More options…</source>
   <translation>Weitere Optionen…</translation>
  </message>
  <message>
   <source>More scenes</source>
   <translation>Mehr Szenen</translation>
  </message>
  <message>
   <source>More training sets</source>
   <translation>Mehr Trainingssätze</translation>
  </message>
  <message>
   <source>Most frequent</source>
   <translation>Häufigste</translation>
  </message>
  <message>
   <source>Most frequent labels</source>
   <translation>Häufigste Labels</translation>
  </message>
  <message>
   <source>Most sections are left out because of their unlabelled area. By the maximum unlabelled: {more}.</source>
   <translation>Die meisten Abschnitte werden wegen ihrer Fläche ohne Label ausgelassen. Je nach Höchstwert ohne Label: {more}.</translation>
  </message>
  <message>
   <source>Multi-attention K-Branch (shows evidence)</source>
   <translation>Multi-Attention K-Branch (zeigt Evidenz)</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA)</source>
   <translation>NVIDIA-GPU (CUDA)</translation>
  </message>
  <message>
   <source>NVIDIA GPUs</source>
   <translation>NVIDIA-GPUs</translation>
  </message>
  <message>
   <source>NVIDIA driver: {found}</source>
   <translation>NVIDIA-Treiber: {found}</translation>
  </message>
  <message>
   <source>NaN</source>
   <translation>NaN</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the section, row and column: the same in every run over the same scene.</source>
   <translation>Name des Abschnitts, Zeile und Spalte: in jedem Lauf über dieselbe Szene derselbe.</translation>
  </message>
  <message>
   <source>Name of the user who confirmed or corrected the labels; NULL if nobody has.</source>
   <translation>Name des Benutzers, der die Labels bestätigt oder korrigiert hat; NULL, wenn es niemand getan hat.</translation>
  </message>
  <message>
   <source>Names of all labels that reach their thresholds, the most probable first, separated by “; ”. This field and the next four are NULL if the section was not classified, because its clear share is too small.</source>
   <translation>Namen aller Labels, die ihren Schwellwert erreichen, das wahrscheinlichste zuerst, durch „; “ getrennt. Dieses Feld und die nächsten vier sind NULL, wenn der Abschnitt nicht klassifiziert wurde, weil sein klarer Anteil zu klein ist.</translation>
  </message>
  <message>
   <source>Names the areas in the output. Not set: the feature ids.</source>
   <translation>Benennt die Gebiete in der Ausgabe. Nicht gesetzt: die Objekt-IDs.</translation>
  </message>
  <message>
   <source>Neither INPUT nor SCENE is set; choose a result layer, or a scene.</source>
   <translation>Weder INPUT noch SCENE ist gesetzt; wählen Sie einen Ergebnislayer oder eine Szene.</translation>
  </message>
  <message>
   <source>Nested cross-validation: the thresholds of each fold are chosen in so many folds inside its training sections, so that the scores owe nothing to the sections that they are measured on. At least 2.</source>
   <translation>Verschachtelte Kreuzvalidierung: die Schwellwerte jeder Gruppe werden in so vielen Gruppen innerhalb ihrer Trainingsabschnitte gewählt, sodass die Werte nichts den Abschnitten verdanken, auf denen sie gemessen werden. Mindestens 2.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>Network: {architecture} with {n:,} parameters. Number of labels: {labels}. Device: {device}.</source>
   <translation>Netz: {architecture} mit {n:,} Parametern. Anzahl der Labels: {labels}. Gerät: {device}.</translation>
  </message>
  <message>
   <source>Network: {name}</source>
   <translation>Netz: {name}</translation>
  </message>
  <message>
   <source>Never assigned, for lack of training sections: {names}.</source>
   <translation>Mangels Trainingsabschnitten nie zugewiesen: {names}.</translation>
  </message>
  <message>
   <source>New name:</source>
   <translation>Neuer Name:</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>No GPU can be used by this onnxruntime (it offers {available}); choose the device auto or CPU, or install a GPU build of onnxruntime.</source>
   <translation>Dieses onnxruntime kann keine GPU verwenden (es bietet {available}); wählen Sie als Gerät auto oder CPU, oder installieren Sie eine GPU-Fassung von onnxruntime.</translation>
  </message>
  <message>
   <source>No Python {version} with numpy and GDAL was found for training; tried {tried}. Train on the command line instead: python3 -m landlabels.core train</source>
   <translation>Für das Training wurde kein Python {version} mit numpy und GDAL gefunden; versucht wurden {tried}. Trainieren Sie stattdessen auf der Kommandozeile: python3 -m landlabels.core train</translation>
  </message>
  <message>
   <source>No Sentinel-2 bands were found in '{source}': {found}; choose a stack with 10 to 13 bands or with band descriptions such as B02, any one band file of a product, give their order (BAND_ORDER, --band-order), or assign the bands (BANDS, or a .bands.json file).</source>
   <translation>In „{source}“ wurden keine Sentinel-2-Bänder gefunden: {found}; wählen Sie einen Stapel mit 10 bis 13 Bändern oder mit Bandbeschreibungen wie B02, eine beliebige Banddatei eines Produkts, geben Sie ihre Reihenfolge an (BAND_ORDER, --band-order), oder ordnen Sie die Bänder zu (BANDS, oder eine .bands.json-Datei).</translation>
  </message>
  <message>
   <source>No Sentinel-2 bands were found: {found}.</source>
   <translation>Keine Sentinel-2-Bänder wurden gefunden: {found}.</translation>
  </message>
  <message>
   <source>No bundled model fits '{scene}', which has only {found}; the smallest one also needs {needed}; add the missing bands, or allow them to be filled if you accept less reliable labels.</source>
   <translation>Kein mitgeliefertes Modell passt zu „{scene}“, da sie nur {found} hat; das kleinste braucht auch {needed}; fügen Sie die fehlenden Bänder hinzu, oder erlauben Sie, sie aufzufüllen, wenn weniger zuverlässige Labels genügen.</translation>
  </message>
  <message>
   <source>No data: {rules}.</source>
   <translation>Keine Daten: {rules}.</translation>
  </message>
  <message>
   <source>No matching distribution found for pip on {page}</source>
   <translation>Keine passende Distribution von pip auf {page} gefunden</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset, and the darkest pixels, about {dark:.0f}, do not show it; none is applied. Choose the offset -1000 for a product of processing baseline 04.00 or later.</source>
   <translation>Weder Metadaten noch Produktname geben den radiometrischen Offset an, und die dunkelsten Pixel, etwa {dark:.0f}, zeigen ihn nicht; keiner wird angewandt. Wählen Sie den Offset -1000 für ein Produkt der Prozessierungsbaseline 04.00 oder später.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; none is applied.</source>
   <translation>Weder Metadaten noch Produktname geben den radiometrischen Offset an; keiner wird angewandt.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show that it has been removed, so none is applied.</source>
   <translation>Weder Metadaten noch Produktname geben den radiometrischen Offset an; die dunkelsten Pixel, etwa {dark:.0f}, zeigen, dass er entfernt wurde, daher wird keiner angewandt.</translation>
  </message>
  <message>
   <source>No metadata or product name gives the radiometric offset; the darkest pixels, about {dark:.0f}, show that it has not been removed: -1000 is applied.</source>
   <translation>Weder Metadaten noch Produktname geben den radiometrischen Offset an; die dunkelsten Pixel, etwa {dark:.0f}, zeigen, dass er nicht entfernt wurde: -1000 wird angewandt.</translation>
  </message>
  <message>
   <source>No offset is applied, as chosen.</source>
   <translation>Kein Offset wird angewandt, wie gewählt.</translation>
  </message>
  <message>
   <source>No offset is applied: {family} come without one.</source>
   <translation>Kein Offset wird angewandt: {family} haben keinen.</translation>
  </message>
  <message>
   <source>No polygon of '{areas}' overlaps a classified section of '{result}'; choose areas on its ground.</source>
   <translation>Kein Polygon von „{areas}“ überschneidet sich mit einem klassifizierten Abschnitt von „{result}“; wählen Sie Gebiete auf seinem Boden.</translation>
  </message>
  <message>
   <source>No scenes are given: choose layers, or list folders, files or addresses.</source>
   <translation>Keine Szenen sind angegeben: wählen Sie Layer, oder nennen Sie Ordner, Dateien oder Adressen.</translation>
  </message>
  <message>
   <source>No scenes can be read from '{source}': {reason}.</source>
   <translation>Aus „{source}“ können keine Szenen gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>No section has an error.</source>
   <translation>Kein Abschnitt hat einen Fehler.</translation>
  </message>
  <message>
   <source>No section is classified in all of {results}; choose results of the same ground.</source>
   <translation>Kein Abschnitt ist in allen klassifiziert: {results}; wählen Sie Ergebnisse desselben Bodens.</translation>
  </message>
  <message>
   <source>No section of '{scene}' can be used: {reasons}; {advice}.</source>
   <translation>Kein Abschnitt von „{scene}“ kann verwendet werden: {reasons}; {advice}.</translation>
  </message>
  <message>
   <source>No section of {split} is within 2 km of a training section.</source>
   <translation>Kein Abschnitt von {split} liegt näher als 2 km an einem Trainingsabschnitt.</translation>
  </message>
  <message>
   <source>No split</source>
   <translation>Keine Aufteilung</translation>
  </message>
  <message>
   <source>No thresholds are given; set one for every label (THRESHOLD, --threshold), the model's own (MODEL_THRESHOLDS, --model-thresholds) or those of single labels (THRESHOLDS, --thresholds).</source>
   <translation>Keine Schwellwerte sind angegeben; setzen Sie einen für alle Labels (THRESHOLD, --threshold), die eigenen des Modells (MODEL_THRESHOLDS, --model-thresholds) oder die einzelner Labels (THRESHOLDS, --thresholds).</translation>
  </message>
  <message>
   <source>No training is possible with {stores}: {reason}.</source>
   <translation>Mit {stores} ist kein Training möglich: {reason}.</translation>
  </message>
  <message>
   <source>No warnings.</source>
   <translation>Keine Warnungen.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None (train from scratch)</source>
   <translation>Keines (von Grund auf trainieren)</translation>
  </message>
  <message>
   <source>None of the suggested sections is in this result.</source>
   <translation>Keiner der vorgeschlagenen Abschnitte ist in diesem Ergebnis.</translation>
  </message>
  <message>
   <source>None: by the splits</source>
   <translation>Keine: nach der Aufteilung</translation>
  </message>
  <message>
   <source>None: onnxruntime cannot be imported ({reason}).</source>
   <translation>Keine: onnxruntime kann nicht importiert werden ({reason}).</translation>
  </message>
  <message>
   <source>Not assessed: {reason}</source>
   <translation>Nicht beurteilt: {reason}</translation>
  </message>
  <message>
   <source>Not classified yet</source>
   <translation>Noch nicht klassifiziert</translation>
  </message>
  <message>
   <source>Not evaluated.</source>
   <translation>Nicht bewertet.</translation>
  </message>
  <message>
   <source>Not evaluated: no sections were held out.</source>
   <translation>Nicht bewertet: keine Abschnitte wurden zurückgehalten.</translation>
  </message>
  <message>
   <source>Not selected: each label has the threshold that the model was made with.</source>
   <translation>Nicht gewählt: jedes Label hat den Schwellwert, mit dem das Modell erstellt wurde.</translation>
  </message>
  <message>
   <source>Not set: {bands}. A model that needs them cannot be used, unless missing bands are filled.</source>
   <translation>Nicht gesetzt: {bands}. Ein Modell, das sie braucht, kann nicht verwendet werden, wenn fehlende Bänder nicht aufgefüllt werden.</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <translation>Hinweis: {text}</translation>
  </message>
  <message>
   <source>Nothing: no problem was found.</source>
   <translation>Nichts: kein Problem wurde gefunden.</translation>
  </message>
  <message>
   <source>Novel</source>
   <translation>Neuartig</translation>
  </message>
  <message>
   <source>Novel sections</source>
   <translation>Neuartige Abschnitte</translation>
  </message>
  <message>
   <source>Novel: the share of sections that are unlike anything the model learnt from; their labels are not reliable. Empty for models that do not give it.</source>
   <translation>Neuartig: der Anteil der Abschnitte, die allem unähnlich sind, woraus das Modell gelernt hat; ihre Labels sind nicht zuverlässig. Leer bei Modellen, die das nicht angeben.</translation>
  </message>
  <message>
   <source>Novelty</source>
   <translation>Neuartigkeit</translation>
  </message>
  <message>
   <source>Novelty: measured on {sections} sections from {places} places, mark {mark}</source>
   <translation>Neuartigkeit: gemessen auf {sections} Abschnitten von {places} Orten, Marke {mark}</translation>
  </message>
  <message>
   <source>Number of assessed sections</source>
   <translation>Anzahl beurteilter Abschnitte</translation>
  </message>
  <message>
   <source>Number of classes of the teacher</source>
   <translation>Anzahl der Klassen des Lehrermodells</translation>
  </message>
  <message>
   <source>Number of compared sections</source>
   <translation>Anzahl verglichener Abschnitte</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Anzahl der Zeitpunkte</translation>
  </message>
  <message>
   <source>Number of epochs trained</source>
   <translation>Anzahl trainierter Epochen</translation>
  </message>
  <message>
   <source>Number of labels</source>
   <translation>Anzahl der Labels</translation>
  </message>
  <message>
   <source>Number of labels gained</source>
   <translation>Anzahl gewonnener Labels</translation>
  </message>
  <message>
   <source>Number of labels lost</source>
   <translation>Anzahl verlorener Labels</translation>
  </message>
  <message>
   <source>Number of labels only in the map</source>
   <translation>Anzahl der Labels nur in der Karte</translation>
  </message>
  <message>
   <source>Number of labels only in the reference</source>
   <translation>Anzahl der Labels nur in der Referenz</translation>
  </message>
  <message>
   <source>Number of polygons with a classified section</source>
   <translation>Anzahl der Polygone mit einem klassifizierten Abschnitt</translation>
  </message>
  <message>
   <source>Number of scenes that are classified</source>
   <translation>Anzahl klassifizierter Szenen</translation>
  </message>
  <message>
   <source>Number of scenes that failed</source>
   <translation>Anzahl fehlgeschlagener Szenen</translation>
  </message>
  <message>
   <source>Number of sections</source>
   <translation>Anzahl der Abschnitte</translation>
  </message>
  <message>
   <source>Number of sections evaluated</source>
   <translation>Anzahl bewerteter Abschnitte</translation>
  </message>
  <message>
   <source>Number of sections in the result</source>
   <translation>Anzahl der Abschnitte im Ergebnis</translation>
  </message>
  <message>
   <source>Number of sections in the training set</source>
   <translation>Anzahl der Abschnitte im Trainingssatz</translation>
  </message>
  <message>
   <source>Number of sections it was measured on</source>
   <translation>Anzahl der Abschnitte, auf denen sie gemessen wurde</translation>
  </message>
  <message>
   <source>Number of sections with each label</source>
   <translation>Anzahl der Abschnitte mit jedem Label</translation>
  </message>
  <message>
   <source>Number of sections with each label:</source>
   <translation>Anzahl der Abschnitte mit jedem Label:</translation>
  </message>
  <message>
   <source>Number of sections with labels gained or lost</source>
   <translation>Anzahl der Abschnitte mit gewonnenen oder verlorenen Labels</translation>
  </message>
  <message>
   <source>Number of sections with other labels</source>
   <translation>Anzahl der Abschnitte mit anderen Labels</translation>
  </message>
  <message>
   <source>Number of the merged results in which the section was classified.</source>
   <translation>Anzahl der zusammengeführten Ergebnisse, in denen der Abschnitt klassifiziert wurde.</translation>
  </message>
  <message>
   <source>Number of these labels.</source>
   <translation>Anzahl dieser Labels.</translation>
  </message>
  <message>
   <source>Numbers of sections; the change in km² is that of the area of the sections with the label.</source>
   <translation>Anzahlen von Abschnitten; die Änderung in km² ist die der Fläche der Abschnitte mit dem Label.</translation>
  </message>
  <message>
   <source>ONNX Runtime cannot start it; the doctor of LandLabels shows why</source>
   <translation>ONNX Runtime kann sie nicht starten; die Diagnose von LandLabels zeigt, warum</translation>
  </message>
  <message>
   <source>ONNX Runtime refuses it ({error})</source>
   <translation>ONNX Runtime lehnt es ab ({error})</translation>
  </message>
  <message>
   <source>OUTPUT is '{value}', but it must be a GeoPackage file (.gpkg), or TEMPORARY_OUTPUT.</source>
   <translation>OUTPUT ist „{value}“, muss aber eine GeoPackage-Datei (.gpkg) oder TEMPORARY_OUTPUT sein.</translation>
  </message>
  <message>
   <source>OUTPUT is temporary and is deleted when QGIS closes; choose a file name to keep the result.</source>
   <translation>OUTPUT ist temporär und wird gelöscht, wenn QGIS geschlossen wird; wählen Sie einen Dateinamen, um das Ergebnis zu behalten.</translation>
  </message>
  <message>
   <source>Observed share</source>
   <translation>Beobachteter Anteil</translation>
  </message>
  <message>
   <source>Of a result layer: also use the sections that nobody has confirmed or corrected.</source>
   <translation>Bei einem Ergebnislayer: auch die Abschnitte verwenden, die niemand bestätigt oder korrigiert hat.</translation>
  </message>
  <message>
   <source>Of the labels with a probability of 0.7, 70 % should be in the reference (dashed line). All decisions are shown in {bins} bins of equal width; larger points stand for more decisions.</source>
   <translation>Von den Labels mit einer Wahrscheinlichkeit von 0,7 sollten 70 % in der Referenz sein (gestrichelte Linie). Alle Entscheidungen sind in {bins} gleich breiten Klassen gezeigt; größere Punkte stehen für mehr Entscheidungen.</translation>
  </message>
  <message>
   <source>Of the labels with a probability of 0.7, 70 % should be present (dashed line). All decisions are shown in {bins} bins of equal width; larger points stand for more decisions.</source>
   <translation>Von den Labels mit einer Wahrscheinlichkeit von 0,7 sollten 70 % vorhanden sein (gestrichelte Linie). Alle Entscheidungen sind in {bins} gleich breiten Klassen gezeigt; größere Punkte stehen für mehr Entscheidungen.</translation>
  </message>
  <message>
   <source>Official</source>
   <translation>Offiziell</translation>
  </message>
  <message>
   <source>On other ground than the training data</source>
   <translation>Auf anderem Boden als die Trainingsdaten</translation>
  </message>
  <message>
   <source>One HTML file that needs no other; open it in a browser.</source>
   <translation>Eine HTML-Datei, die keine weitere braucht; öffnen Sie sie in einem Browser.</translation>
  </message>
  <message>
   <source>One HTML file with tables, maps and charts; open it in a browser.</source>
   <translation>Eine HTML-Datei mit Tabellen, Karten und Diagrammen; öffnen Sie sie in einem Browser.</translation>
  </message>
  <message>
   <source>One fold cannot be held out from itself: set the folds to 2 or more, or to none.</source>
   <translation>Eine einzige Gruppe kann nicht vor sich selbst zurückgehalten werden: setzen Sie die Gruppen auf 2 oder mehr, oder auf keine.</translation>
  </message>
  <message>
   <source>One for every label, in place of the model's own:</source>
   <translation>Einer für jedes Label, anstelle der eigenen des Modells:</translation>
  </message>
  <message>
   <source>One grid per tile</source>
   <translation>Ein Gitter je Kachel</translation>
  </message>
  <message>
   <source>One line for each area and label.</source>
   <translation>Eine Zeile je Gebiet und Label.</translation>
  </message>
  <message>
   <source>One line for each result and label.</source>
   <translation>Eine Zeile je Ergebnis und Label.</translation>
  </message>
  <message>
   <source>One network is trained for up to {n} epochs on {used} of {total} sections.</source>
   <translation>Ein Netz wird bis zu {n} Epochen mit {used} von {total} Abschnitten trainiert.</translation>
  </message>
  <message>
   <source>One network is trained for {n} epoch on {used} of {total} sections.</source>
   <translation>Ein Netz wird {n} Epoche mit {used} von {total} Abschnitten trainiert.</translation>
  </message>
  <message>
   <source>One setting was changed at a time, and the best on the validation sections was kept. T is the number of attention rows; T = 1 is the single attention that the paper compares with. CA-ConvBiLSTM has only an LSTM.</source>
   <translation>Je eine Einstellung wurde geändert, und die beste auf den Validierungsabschnitten behalten. T ist die Zahl der Attention-Zeilen; T = 1 ist die einfache Attention, mit der der Artikel vergleicht. CA-ConvBiLSTM hat nur ein LSTM.</translation>
  </message>
  <message>
   <source>One table of all scenes, by tile and date, with a STAC collection; needs the package pyarrow.</source>
   <translation>Eine Tabelle aller Szenen, nach Kachel und Datum, mit einer STAC-Sammlung; braucht das Paket pyarrow.</translation>
  </message>
  <message>
   <source>Only in the map</source>
   <translation>Nur in der Karte</translation>
  </message>
  <message>
   <source>Only in the map (km²)</source>
   <translation>Nur in der Karte (km²)</translation>
  </message>
  <message>
   <source>Only in the reference</source>
   <translation>Nur in der Referenz</translation>
  </message>
  <message>
   <source>Only in the reference (km²)</source>
   <translation>Nur in der Referenz (km²)</translation>
  </message>
  <message>
   <source>Only labels that the reference has</source>
   <translation>Nur Labels, die die Referenz hat</translation>
  </message>
  <message>
   <source>Only of formats with one row per section.</source>
   <translation>Nur von Formaten mit einer Zeile je Abschnitt.</translation>
  </message>
  <message>
   <source>Only scenes with at most this cloud cover, where a catalogue gives it.</source>
   <translation>Nur Szenen mit höchstens dieser Bewölkung, wenn ein Katalog sie angibt.</translation>
  </message>
  <message>
   <source>Only the multi-attention network shows the parts of a section that support a label.</source>
   <translation>Nur das Multi-Attention-Netz zeigt die Teile eines Abschnitts, die für ein Label sprechen.</translation>
  </message>
  <message>
   <source>Only these days, months or years, or ranges of them, such as 2017-02..2017-05, separated by commas.</source>
   <translation>Nur diese Tage, Monate oder Jahre, oder Bereiche davon, wie 2017-02..2017-05, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>Only these tiles, separated by commas, such as T33UUU.</source>
   <translation>Nur diese Kacheln, durch Kommas getrennt, wie T33UUU.</translation>
  </message>
  <message>
   <source>Only v1.0 has the 43 labels.</source>
   <translation>Nur v1.0 hat die 43 Labels.</translation>
  </message>
  <message>
   <source>Only {n} section was assessed: the intervals are not meaningful.</source>
   <translation>Nur {n} Abschnitt wurde beurteilt: die Intervalle sind ohne Aussage.</translation>
  </message>
  <message>
   <source>Only {n} section was evaluated: the intervals are not meaningful.</source>
   <translation>Nur {n} Abschnitt wurde bewertet: die Intervalle sind ohne Aussage.</translation>
  </message>
  <message>
   <source>Only {n} sections were assessed: single sections have a large effect and the intervals are wide.</source>
   <translation>Nur {n} Abschnitte wurden beurteilt: einzelne Abschnitte haben großen Einfluss, und die Intervalle sind breit.</translation>
  </message>
  <message>
   <source>Only {n} sections were evaluated: single sections have a large effect, and the intervals are wide.</source>
   <translation>Nur {n} Abschnitte wurden bewertet: einzelne Abschnitte haben großen Einfluss, und die Intervalle sind breit.</translation>
  </message>
  <message>
   <source>Open a Sentinel-2 product from a folder, a zip file or an address, in true colour</source>
   <translation>Ein Sentinel-2-Produkt aus einem Ordner, einer Zip-Datei oder von einer Adresse öffnen, in Echtfarben</translation>
  </message>
  <message>
   <source>Open a product</source>
   <translation>Produkt öffnen</translation>
  </message>
  <message>
   <source>Open a product, or select a Sentinel-2 raster layer in the Layers panel.</source>
   <translation>Öffnen Sie ein Produkt, oder wählen Sie einen Sentinel-2-Rasterlayer im Bedienfeld Layer.</translation>
  </message>
  <message>
   <source>Open a product…</source>
   <translation>Produkt öffnen…</translation>
  </message>
  <message>
   <source>Open report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Open scene</source>
   <translation>Szene öffnen</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>Dialog öffnen</translation>
  </message>
  <message>
   <source>Open the dialog of the algorithm, with all its parameters.</source>
   <translation>Den Dialog des Algorithmus mit allen seinen Parametern öffnen.</translation>
  </message>
  <message>
   <source>Opening the scene…</source>
   <translation>Die Szene wird geöffnet…</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>{name} wird geöffnet…</translation>
  </message>
  <message>
   <source>Options of the command line, such as --wide; python -m landlabels.core train --help lists all.</source>
   <translation>Optionen der Kommandozeile, wie --wide; python -m landlabels.core train --help zeigt alle.</translation>
  </message>
  <message>
   <source>Orange patches speak for the label, violet ones against it.</source>
   <translation>Orange Teilflächen sprechen für das Label, violette dagegen.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Order of the bands</source>
   <translation>Reihenfolge der Bänder</translation>
  </message>
  <message>
   <source>Order of the bands of BigEarthNet v2.0</source>
   <translation>Reihenfolge der Bänder von BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Other file…</source>
   <translation>Andere Datei…</translation>
  </message>
  <message>
   <source>Other model…</source>
   <translation>Anderes Modell…</translation>
  </message>
  <message>
   <source>Out of memory with a batch of {batch}; {advice}.</source>
   <translation>Zu wenig Speicher mit der Batchgröße {batch}; {advice}.</translation>
  </message>
  <message>
   <source>Output folder</source>
   <translation>Ausgabeordner</translation>
  </message>
  <message>
   <source>Outputs: {names}</source>
   <translation>Ausgaben: {names}</translation>
  </message>
  <message>
   <source>Own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>Own assignment</source>
   <translation>Eigene Zuordnung</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Paketindex</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>Packages folder</source>
   <translation>Paketordner</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Bedienfeld</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Part of LandLabels</source>
   <translation>Teil von LandLabels</translation>
  </message>
  <message>
   <source>Patches per side</source>
   <translation>Teilflächen je Seite</translation>
  </message>
  <message>
   <source>Pick on the map</source>
   <translation>In der Karte wählen</translation>
  </message>
  <message>
   <source>Pies</source>
   <translation>Kreisdiagramme</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Planet</source>
   <translation>Planet</translation>
  </message>
  <message>
   <source>Polygon: draw on the map</source>
   <translation>Polygon: in die Karte zeichnen</translation>
  </message>
  <message>
   <source>Polygons in any coordinate system, such as municipalities.</source>
   <translation>Polygone in jedem Koordinatensystem, etwa Gemeinden.</translation>
  </message>
  <message>
   <source>Polygons that limit the area further: sections with their centre in a polygon and in the extent.</source>
   <translation>Polygone, die das Gebiet weiter eingrenzen: Abschnitte, deren Mitte in einem Polygon und in der Ausdehnung liegt.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover; any CRS.</source>
   <translation>Polygone mit einem Klassenfeld, oder ein Raster mit Klassen wie CORINE oder ESA WorldCover; jedes KBS.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer on the same grid with sections that were confirmed or corrected by hand.</source>
   <translation>Polygone mit einem Klassenfeld, oder ein Raster mit Klassen, in jedem Koordinatensystem; oder ein Ergebnislayer auf demselben Gitter mit von Hand bestätigten oder korrigierten Abschnitten.</translation>
  </message>
  <message>
   <source>Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer with sections that were confirmed or corrected by hand.</source>
   <translation>Polygone mit einem Klassenfeld, oder ein Raster mit Klassen, in jedem Koordinatensystem; oder ein Ergebnislayer mit von Hand bestätigten oder korrigierten Abschnitten.</translation>
  </message>
  <message>
   <source>Positions of {n} of {all} sections</source>
   <translation>Lage von {n} von {all} Abschnitten</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Genauigkeit (Precision)</translation>
  </message>
  <message>
   <source>Precision per section</source>
   <translation>Precision je Abschnitt</translation>
  </message>
  <message>
   <source>Presence of each label</source>
   <translation>Vorkommen jedes Labels</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Preview thresholds</source>
   <translation>Schwellwerte ansehen</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Probability of</source>
   <translation>Wahrscheinlichkeit von</translation>
  </message>
  <message>
   <source>Probability of one label</source>
   <translation>Wahrscheinlichkeit eines Labels</translation>
  </message>
  <message>
   <source>Probability of the label with this code, 0 to 1; one field per label, so that thresholds can be changed without a new run. NULL if the section was not classified.</source>
   <translation>Wahrscheinlichkeit des Labels mit diesem Code, 0 bis 1; ein Feld je Label, damit Schwellwerte ohne neuen Lauf geändert werden können. NULL, wenn der Abschnitt nicht klassifiziert wurde.</translation>
  </message>
  <message>
   <source>Probability of the top label.</source>
   <translation>Wahrscheinlichkeit des obersten Labels.</translation>
  </message>
  <message>
   <source>Processes on this machine. Not set: one for two processors.</source>
   <translation>Prozesse auf diesem Rechner. Nicht gesetzt: einer je zwei Prozessoren.</translation>
  </message>
  <message>
   <source>Processors</source>
   <translation>Prozessoren</translation>
  </message>
  <message>
   <source>Processors: {n}</source>
   <translation>Prozessoren: {n}</translation>
  </message>
  <message>
   <source>Product to open:</source>
   <translation>Zu öffnendes Produkt:</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>Published model</source>
   <translation>Veröffentlichtes Modell</translation>
  </message>
  <message>
   <source>Published models</source>
   <translation>Veröffentlichte Modelle</translation>
  </message>
  <message>
   <source>Published models, which `models download NAME` downloads and imports:</source>
   <translation>Veröffentlichte Modelle, die „models download NAME“ herunterlädt und importiert:</translation>
  </message>
  <message>
   <source>Published, to download</source>
   <translation>Veröffentlicht, zum Herunterladen</translation>
  </message>
  <message>
   <source>Python has no pip</source>
   <translation>Python hat kein pip</translation>
  </message>
  <message>
   <source>Python packages</source>
   <translation>Python-Pakete</translation>
  </message>
  <message>
   <source>Python runs in a virtual environment.</source>
   <translation>Python läuft in einer virtuellen Umgebung.</translation>
  </message>
  <message>
   <source>QGIS is a macOS application.</source>
   <translation>QGIS ist eine macOS-Anwendung.</translation>
  </message>
  <message>
   <source>QGIS is a package of the system.</source>
   <translation>QGIS ist ein Paket des Systems.</translation>
  </message>
  <message>
   <source>QGIS is from OSGeo4W or the standalone installer.</source>
   <translation>QGIS kommt von OSGeo4W oder aus dem eigenständigen Installer.</translation>
  </message>
  <message>
   <source>QGIS is from conda: `conda install -c conda-forge onnxruntime` in its environment works too.</source>
   <translation>QGIS kommt von conda: `conda install -c conda-forge onnxruntime` in seiner Umgebung geht auch.</translation>
  </message>
  <message>
   <source>QGIS runs as a Flatpak: packages are installed inside its sandbox, which needs network access.</source>
   <translation>QGIS läuft als Flatpak: Pakete werden in seiner Sandbox installiert, die Netzwerkzugriff braucht.</translation>
  </message>
  <message>
   <source>QGIS runs as a Snap: packages are installed inside its sandbox, which needs network access.</source>
   <translation>QGIS läuft als Snap: Pakete werden in seiner Sandbox installiert, die Netzwerkzugriff braucht.</translation>
  </message>
  <message>
   <source>QGIS uses its own Python on Windows.</source>
   <translation>QGIS verwendet unter Windows sein eigenes Python.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>REFERENCE and TEACHER are both set; the labels come from one of them: leave the other empty.</source>
   <translation>REFERENCE und TEACHER sind beide gesetzt; die Labels kommen von einem davon: lassen Sie das andere leer.</translation>
  </message>
  <message>
   <source>REFERENCE is not set; choose a land-cover reference, or a model (TEACHER) that assigns the labels.</source>
   <translation>REFERENCE ist nicht gesetzt; wählen Sie eine Landbedeckungsreferenz, oder ein Modell (TEACHER), das die Labels vergibt.</translation>
  </message>
  <message>
   <source>RFC 7946, in WGS 84</source>
   <translation>RFC 7946, in WGS 84</translation>
  </message>
  <message>
   <source>Radiometric offset</source>
   <translation>Radiometrischer Offset</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation>Random Forest</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Ranking loss</source>
   <translation>Rangverlust</translation>
  </message>
  <message>
   <source>Raster layers, one per scene.</source>
   <translation>Rasterlayer, einer je Szene.</translation>
  </message>
  <message>
   <source>Raster of probabilities</source>
   <translation>Raster der Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>Read a band</source>
   <translation>Ein Band lesen</translation>
  </message>
  <message>
   <source>Read from the product</source>
   <translation>Aus dem Produkt gelesen</translation>
  </message>
  <message>
   <source>Read the bands</source>
   <translation>Die Bänder lesen</translation>
  </message>
  <message>
   <source>Read the models</source>
   <translation>Die Modelle lesen</translation>
  </message>
  <message>
   <source>Read the result</source>
   <translation>Das Ergebnis lesen</translation>
  </message>
  <message>
   <source>Read training set</source>
   <translation>Trainingssatz lesen</translation>
  </message>
  <message>
   <source>Reading '{file}' over the network failed ({reason}); the sections finished before it are kept. Check the connection, and start the run again to complete the layer.</source>
   <translation>„{file}“ konnte nicht über das Netzwerk gelesen werden ({reason}); die vorher fertigen Abschnitte bleiben erhalten. Prüfen Sie die Verbindung und starten Sie den Lauf erneut, um den Layer zu vervollständigen.</translation>
  </message>
  <message>
   <source>Reading the bands…</source>
   <translation>Die Bänder werden gelesen…</translation>
  </message>
  <message>
   <source>Reading the result…</source>
   <translation>Das Ergebnis wird gelesen…</translation>
  </message>
  <message>
   <source>Reading the training set…</source>
   <translation>Der Trainingssatz wird gelesen…</translation>
  </message>
  <message>
   <source>Reading {layer}…</source>
   <translation>{layer} wird gelesen…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <source>Recall per section</source>
   <translation>Recall je Abschnitt</translation>
  </message>
  <message>
   <source>Recall, F1 and F2</source>
   <translation>Recall, F1 und F2</translation>
  </message>
  <message>
   <source>Rectangle: draw on the map</source>
   <translation>Rechteck: in die Karte zeichnen</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Reliability of the probabilities</source>
   <translation>Zuverlässigkeit der Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the model</source>
   <translation>Das Modell entfernen</translation>
  </message>
  <message>
   <source>Removed: {name}</source>
   <translation>Entfernt: {name}</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Rename the model</source>
   <translation>Das Modell umbenennen</translation>
  </message>
  <message>
   <source>Rename the model and its files</source>
   <translation>Das Modell und seine Dateien umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report: {path}</source>
   <translation>Bericht: {path}</translation>
  </message>
  <message>
   <source>Reports versions, packages, devices and known conflicts, to find out why something fails.</source>
   <translation>Meldet Versionen, Pakete, Geräte und bekannte Konflikte, um herauszufinden, warum etwas nicht geht.</translation>
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
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Result layer</source>
   <translation>Ergebnislayer</translation>
  </message>
  <message>
   <source>Result layers</source>
   <translation>Ergebnislayer</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Results that it made stay as they are. Its file is '{path}'.</source>
   <translation>Seine bisherigen Ergebnisse bleiben, wie sie sind. Seine Datei ist „{path}“.</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Resumed after epoch {n}.</source>
   <translation>Nach Epoche {n} fortgesetzt.</translation>
  </message>
  <message>
   <source>Resuming after epoch {resumed_epoch}</source>
   <translation>Fortsetzung nach Epoche {resumed_epoch}</translation>
  </message>
  <message>
   <source>Resuming after {n} section in the store.</source>
   <translation>Fortsetzung nach {n} Abschnitt im Speicher.</translation>
  </message>
  <message>
   <source>Resuming after {n} sections in the store.</source>
   <translation>Fortsetzung nach {n} Abschnitten im Speicher.</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Row in the grid, from north.</source>
   <translation>Zeile im Gitter, von Norden.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Running the bundled models with the new packages…</source>
   <translation>Die mitgelieferten Modelle werden mit den neuen Paketen ausgeführt…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC-Item</translation>
  </message>
  <message>
   <source>Save as file…</source>
   <translation>Als Datei speichern…</translation>
  </message>
  <message>
   <source>Save the assignment</source>
   <translation>Die Zuordnung speichern</translation>
  </message>
  <message>
   <source>Save the assignment as a file .bands.json, which LandLabels opens like a scene.</source>
   <translation>Die Zuordnung als Datei .bands.json speichern, die LandLabels wie eine Szene öffnet.</translation>
  </message>
  <message>
   <source>Save the checked labels as correct, and go to the next section.</source>
   <translation>Die angekreuzten Labels als richtig speichern und zum nächsten Abschnitt gehen.</translation>
  </message>
  <message>
   <source>Save the result</source>
   <translation>Das Ergebnis speichern</translation>
  </message>
  <message>
   <source>Scene</source>
   <translation>Szene</translation>
  </message>
  <message>
   <source>Scene classification (optional)</source>
   <translation>Szenenklassifikation (optional)</translation>
  </message>
  <message>
   <source>Scene classification: {file}.</source>
   <translation>Szenenklassifikation: {file}.</translation>
  </message>
  <message>
   <source>Scene report</source>
   <translation>Szenenbericht</translation>
  </message>
  <message>
   <source>Scene to classify:</source>
   <translation>Szene, die klassifiziert wird:</translation>
  </message>
  <message>
   <source>Scene: {name} ({product}, {level}).</source>
   <translation>Szene: {name} ({product}, {level}).</translation>
  </message>
  <message>
   <source>Scenes</source>
   <translation>Szenen</translation>
  </message>
  <message>
   <source>Scenes at a time</source>
   <translation>Szenen gleichzeitig</translation>
  </message>
  <message>
   <source>Scenes in the project</source>
   <translation>Szenen im Projekt</translation>
  </message>
  <message>
   <source>Scenes of one tile get the same sections, so that dates can be compared.</source>
   <translation>Szenen einer Kachel bekommen dieselben Abschnitte, damit sich Zeitpunkte vergleichen lassen.</translation>
  </message>
  <message>
   <source>Scenes: {all}; already classified: {done}.</source>
   <translation>Szenen: {all}; bereits klassifiziert: {done}.</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Geltungsbereich</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Maß</translation>
  </message>
  <message>
   <source>Scores as JSON</source>
   <translation>Werte als JSON</translation>
  </message>
  <message>
   <source>Scores as published, not measured with LandLabels ({source})</source>
   <translation>Werte wie veröffentlicht, nicht mit LandLabels gemessen ({source})</translation>
  </message>
  <message>
   <source>Scores of the cross-validation on {n:,} sections:</source>
   <translation>Werte der Kreuzvalidierung auf {n:,} Abschnitten:</translation>
  </message>
  <message>
   <source>Scores of the cross-validation on {n} section:</source>
   <translation>Werte der Kreuzvalidierung auf {n} Abschnitt:</translation>
  </message>
  <message>
   <source>Scores on {n:,} sections of other places</source>
   <translation>Werte auf {n:,} Abschnitten anderer Orte</translation>
  </message>
  <message>
   <source>Scores on {n:,} sections of other places, without open sea</source>
   <translation>Werte auf {n:,} Abschnitten anderer Orte, ohne offenes Meer</translation>
  </message>
  <message>
   <source>Scores on {n:,} test sections</source>
   <translation>Werte auf {n:,} Testabschnitten</translation>
  </message>
  <message>
   <source>Scores on {n:,} test sections:</source>
   <translation>Werte auf {n:,} Testabschnitten:</translation>
  </message>
  <message>
   <source>Scores on {n:,} validation sections, which its epoch and thresholds were chosen by</source>
   <translation>Werte auf {n:,} Validierungsabschnitten, mit denen Epoche und Schwellwerte gewählt wurden</translation>
  </message>
  <message>
   <source>Scores on {n:,} validation sections:</source>
   <translation>Werte auf {n:,} Validierungsabschnitten:</translation>
  </message>
  <message>
   <source>Scores on {n} section of other places</source>
   <translation>Werte auf {n} Abschnitt anderer Orte</translation>
  </message>
  <message>
   <source>Scores on {n} section of other places, without open sea</source>
   <translation>Werte auf {n} Abschnitt anderer Orte, ohne offenes Meer</translation>
  </message>
  <message>
   <source>Scores on {n} sections ({method}):</source>
   <translation>Werte auf {n} Abschnitten ({method}):</translation>
  </message>
  <message>
   <source>Scores on {n} test section</source>
   <translation>Werte auf {n} Testabschnitt</translation>
  </message>
  <message>
   <source>Scores on {n} test section:</source>
   <translation>Werte auf {n} Testabschnitt:</translation>
  </message>
  <message>
   <source>Scores on {n} validation section, which its epoch and thresholds were chosen by</source>
   <translation>Werte auf {n} Validierungsabschnitt, mit dem Epoche und Schwellwerte gewählt wurden</translation>
  </message>
  <message>
   <source>Scores on {n} validation section:</source>
   <translation>Werte auf {n} Validierungsabschnitt:</translation>
  </message>
  <message>
   <source>Scores per label</source>
   <translation>Werte je Label</translation>
  </message>
  <message>
   <source>Search on the validation sections</source>
   <translation>Suche auf den Validierungsabschnitten</translation>
  </message>
  <message>
   <source>Search: {name}</source>
   <translation>Suche: {name}</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Sections before</source>
   <translation>Abschnitte vorher</translation>
  </message>
  <message>
   <source>Sections left out of the store</source>
   <translation>Abschnitte, die im Speicher fehlen</translation>
  </message>
  <message>
   <source>Sections of 1.2 x 1.2 km with all their land-cover labels and probabilities.</source>
   <translation>Abschnitte von 1,2 x 1,2 km mit allen ihren Landbedeckungslabels und Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <source>Sections of 1.2 x 1.2 km, each with all its land-cover labels and their probabilities, classified from a Sentinel-2 scene by the model '{model}' (label set {labels}).</source>
   <translation>Abschnitte von 1,2 x 1,2 km, jeder mit allen seinen Landbedeckungslabels und deren Wahrscheinlichkeiten, aus einer Sentinel-2-Szene klassifiziert vom Modell „{model}“ (Labelsatz {labels}).</translation>
  </message>
  <message>
   <source>Sections per label</source>
   <translation>Abschnitte je Label</translation>
  </message>
  <message>
   <source>Sections per label:</source>
   <translation>Abschnitte je Label:</translation>
  </message>
  <message>
   <source>Sections per step; a smaller batch needs less memory.</source>
   <translation>Abschnitte je Schritt; ein kleinerer Batch braucht weniger Speicher.</translation>
  </message>
  <message>
   <source>Sections per step; a smaller batch needs less memory. Not set: that of the preset.</source>
   <translation>Abschnitte je Schritt; ein kleinerer Batch braucht weniger Speicher. Nicht gesetzt: die der Voreinstellung.</translation>
  </message>
  <message>
   <source>Sections that are not classified in all results</source>
   <translation>Abschnitte, die nicht in allen Ergebnissen klassifiziert sind</translation>
  </message>
  <message>
   <source>Sections to classify: {n}.</source>
   <translation>Abschnitte zu klassifizieren: {n}.</translation>
  </message>
  <message>
   <source>Sections with a difference</source>
   <translation>Abschnitte mit einem Unterschied</translation>
  </message>
  <message>
   <source>Sections with a smaller clear share get no labels and are hatched. 0: all sections are classified.</source>
   <translation>Abschnitte mit kleinerem klaren Anteil bekommen keine Labels und sind schraffiert. 0: alle Abschnitte werden klassifiziert.</translation>
  </message>
  <message>
   <source>Sections with a smaller clear share get no labels. 0: all sections are classified.</source>
   <translation>Abschnitte mit kleinerem klaren Anteil bekommen keine Labels. 0: alle Abschnitte werden klassifiziert.</translation>
  </message>
  <message>
   <source>Sections with a smaller share of pixels without cloud, or with data, are left out.</source>
   <translation>Abschnitte mit einem kleineren Anteil von Pixeln ohne Wolken oder mit Daten werden ausgelassen.</translation>
  </message>
  <message>
   <source>Sections with each label</source>
   <translation>Abschnitte mit jedem Label</translation>
  </message>
  <message>
   <source>Sections with each label:</source>
   <translation>Abschnitte mit jedem Label:</translation>
  </message>
  <message>
   <source>Sections with the label</source>
   <translation>Abschnitte mit dem Label</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are classified. Not set: the whole scene.</source>
   <translation>Abschnitte, deren Mitte in der Ausdehnung liegt, werden klassifiziert. Nicht gesetzt: die ganze Szene.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are classified. Not set: whole scenes.</source>
   <translation>Abschnitte, deren Mitte in der Ausdehnung liegt, werden klassifiziert. Nicht gesetzt: ganze Szenen.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are explained. Not set: all.</source>
   <translation>Abschnitte, deren Mitte in der Ausdehnung liegt, werden erklärt. Nicht gesetzt: alle.</translation>
  </message>
  <message>
   <source>Sections with their centre in the extent are used. Not set: the whole scene.</source>
   <translation>Abschnitte, deren Mitte in der Ausdehnung liegt, werden verwendet. Nicht gesetzt: die ganze Szene.</translation>
  </message>
  <message>
   <source>Sections with {label} (km²)</source>
   <translation>Abschnitte mit {label} (km²)</translation>
  </message>
  <message>
   <source>Sections: {train} for training, {validation} for validation, {test} for test.</source>
   <translation>Abschnitte: {train} zum Training, {validation} zur Validierung, {test} zum Test.</translation>
  </message>
  <message>
   <source>See, download, import, rename and remove models, and choose the default model</source>
   <translation>Modelle ansehen, herunterladen, importieren, umbenennen und entfernen, und das Standardmodell wählen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Select a Sentinel-2 raster layer in the Layers panel first.</source>
   <translation>Wählen Sie zuerst einen Sentinel-2-Rasterlayer im Bedienfeld Layer.</translation>
  </message>
  <message>
   <source>Select a result layer of LandLabels in the Layers panel.</source>
   <translation>Wählen Sie einen Ergebnislayer von LandLabels im Bedienfeld Layer.</translation>
  </message>
  <message>
   <source>Select a section to see where in it each label was seen.</source>
   <translation>Wählen Sie einen Abschnitt, um zu sehen, wo darin jedes Label gesehen wurde.</translation>
  </message>
  <message>
   <source>Selected in {layer} ({n:,})</source>
   <translation>Gewählte in {layer} ({n:,})</translation>
  </message>
  <message>
   <source>Sentinel Hub (by the name)</source>
   <translation>Sentinel Hub (nach dem Namen)</translation>
  </message>
  <message>
   <source>Sentinel-2 scene</source>
   <translation>Sentinel-2-Szene</translation>
  </message>
  <message>
   <source>Set as default</source>
   <translation>Als Standard setzen</translation>
  </message>
  <message>
   <source>Set each label to the threshold of its model.</source>
   <translation>Jedes Label auf den Schwellwert seines Modells setzen.</translation>
  </message>
  <message>
   <source>Sets the thresholds that the model was stored with, before those of single labels.</source>
   <translation>Setzt die Schwellwerte, mit denen das Modell gespeichert wurde, vor denen einzelner Labels.</translation>
  </message>
  <message>
   <source>Several labels</source>
   <translation>Mehrere Labels</translation>
  </message>
  <message>
   <source>Shapefile</source>
   <translation>Shapefile</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Share of pixels with data, 0 to 1, in the band with the fewest.</source>
   <translation>Anteil der Pixel mit Daten, 0 bis 1, im Band mit den wenigsten.</translation>
  </message>
  <message>
   <source>Share of pixels without cloud, shadow or snow, 0 to 1; NULL if the scene has no cloud mask.</source>
   <translation>Anteil der Pixel ohne Wolken, Schatten oder Schnee, 0 bis 1; NULL, wenn die Szene keine Wolkenmaske hat.</translation>
  </message>
  <message>
   <source>Share of {label}</source>
   <translation>Anteil von {label}</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Anteile</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Dateien zeigen</translation>
  </message>
  <message>
   <source>Show the sections of all labels in the map.</source>
   <translation>Die Abschnitte aller Labels in der Karte zeigen.</translation>
  </message>
  <message>
   <source>Significance of the difference</source>
   <translation>Signifikanz des Unterschieds</translation>
  </message>
  <message>
   <source>Simple methods on the same sections, with the same training sections: the same labels for all sections, and classifiers of each band's and index's mean, standard deviation and percentiles. A network that is not above them is not worth its effort.</source>
   <translation>Einfache Verfahren auf denselben Abschnitten, mit denselben Trainingsabschnitten: dieselben Labels für alle Abschnitte, und Klassifikatoren aus Mittelwert, Standardabweichung und Perzentilen jedes Bands und Index. Ein Netz, das nicht besser ist als sie, lohnt den Aufwand nicht.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Standard: the procedure of the paper with random flips, learning rate decay, weight averaging, early stopping and fitted thresholds. As in the paper: without these, 100 epochs.</source>
   <translation>Standard: das Verfahren des Artikels mit zufälligen Spiegelungen, abnehmender Lernrate, Mittelung der Gewichte, frühem Ende und angepassten Schwellwerten. Wie im Artikel: ohne diese, 100 Epochen.</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <source>Start training from…</source>
   <translation>Training beginnen mit…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Wird gestartet…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop now and keep the best model so far.</source>
   <translation>Jetzt anhalten und das bisher beste Modell behalten.</translation>
  </message>
  <message>
   <source>Stop now without a model. Starting again with the same settings resumes the training.</source>
   <translation>Jetzt ohne Modell anhalten. Ein neuer Start mit denselben Einstellungen setzt das Training fort.</translation>
  </message>
  <message>
   <source>Stopped after {n} epoch.</source>
   <translation>Nach {n} Epoche angehalten.</translation>
  </message>
  <message>
   <source>Stopped after {n} epochs.</source>
   <translation>Nach {n} Epochen angehalten.</translation>
  </message>
  <message>
   <source>Stopped. Finished work is kept; the same command continues with the rest.</source>
   <translation>Angehalten. Fertige Arbeit bleibt erhalten; derselbe Befehl macht mit dem Rest weiter.</translation>
  </message>
  <message>
   <source>Stopping… The best model so far is kept.</source>
   <translation>Wird angehalten… Das bisher beste Modell bleibt erhalten.</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>Style of results</source>
   <translation>Stil der Ergebnisse</translation>
  </message>
  <message>
   <source>Suggest sections to label</source>
   <translation>Abschnitte zum Labeln vorschlagen</translation>
  </message>
  <message>
   <source>Suggested sections</source>
   <translation>Vorgeschlagene Abschnitte</translation>
  </message>
  <message>
   <source>Suggest…</source>
   <translation>Vorschlagen…</translation>
  </message>
  <message>
   <source>System: {system}</source>
   <translation>System: {system}</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Teach training set</source>
   <translation>Trainingssatz unterrichten</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Lehrermodell</translation>
  </message>
  <message>
   <source>Terrascope (by the name)</source>
   <translation>Terrascope (nach dem Namen)</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Texts longer than the 254 bytes of a Shapefile stand in several fields, one after the other: {names}.</source>
   <translation>Texte, die länger als die 254 Byte eines Shapefiles sind, stehen nacheinander in mehreren Feldern: {names}.</translation>
  </message>
  <message>
   <source>That is too much for the precision auto; int8 is used only where it is requested.</source>
   <translation>Das ist zu viel für die Genauigkeit auto; int8 wird nur verwendet, wo es verlangt wird.</translation>
  </message>
  <message>
   <source>That of the result layer</source>
   <translation>Die des Ergebnislayers</translation>
  </message>
  <message>
   <source>The .onnx file to write.</source>
   <translation>Die .onnx-Datei, die geschrieben wird.</translation>
  </message>
  <message>
   <source>The .onnx file to write. Not set: in the models folder, where it is found by its name.</source>
   <translation>Die .onnx-Datei, die geschrieben wird. Nicht gesetzt: im Modellordner, wo sie mit ihrem Namen gefunden wird.</translation>
  </message>
  <message>
   <source>The .onnx file to write; its weights, report and run folder are written beside it.</source>
   <translation>Die .onnx-Datei, die geschrieben wird; ihre Gewichte, ihr Bericht und ihr Laufordner liegen daneben.</translation>
  </message>
  <message>
   <source>The Dask scheduler at '{address}' cannot be used: {reason}.</source>
   <translation>Der Dask-Scheduler unter „{address}“ kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>The GPU has too little memory for one section per step: the training starts again on the CPU.</source>
   <translation>Die GPU hat zu wenig Speicher für einen Abschnitt je Schritt: das Training beginnt neu auf der CPU.</translation>
  </message>
  <message>
   <source>The GeoPackage of labels gained and lost.</source>
   <translation>Das GeoPackage der gewonnenen und verlorenen Labels.</translation>
  </message>
  <message>
   <source>The GeoPackage of missed and added labels.</source>
   <translation>Das GeoPackage der verpassten und hinzugefügten Labels.</translation>
  </message>
  <message>
   <source>The GeoPackage of the areas with the statistics.</source>
   <translation>Das GeoPackage der Gebiete mit den Statistiken.</translation>
  </message>
  <message>
   <source>The GeoPackage to write.</source>
   <translation>Das GeoPackage, das geschrieben wird.</translation>
  </message>
  <message>
   <source>The PDF file to write.</source>
   <translation>Die PDF-Datei, die geschrieben wird.</translation>
  </message>
  <message>
   <source>The Python package '{package}' is not installed, so {purpose}; install it with Raster &gt; LandLabels &gt; LandLabels packages, or for another Python with: {command}</source>
   <translation>Das Python-Paket „{package}“ ist nicht installiert, daher {purpose}; installieren Sie es mit Raster &gt; LandLabels &gt; LandLabels-Pakete, oder für ein anderes Python mit: {command}</translation>
  </message>
  <message>
   <source>The Python packages {package} are not installed, so {purpose}; install them with Raster &gt; LandLabels &gt; LandLabels packages, or for another Python with: {command}</source>
   <translation>Die Python-Pakete {package} sind nicht installiert, daher {purpose}; installieren Sie sie mit Raster &gt; LandLabels &gt; LandLabels-Pakete, oder für ein anderes Python mit: {command}</translation>
  </message>
  <message>
   <source>The address of a Dask cluster, such as tcp://host:8786. Not set: processes on this machine.</source>
   <translation>Die Adresse eines Dask-Clusters, wie tcp://host:8786. Nicht gesetzt: Prozesse auf diesem Rechner.</translation>
  </message>
  <message>
   <source>The address of a mirror, or a folder with the files of published models, instead of their authors' servers. Empty: the published addresses.</source>
   <translation>Die Adresse eines Spiegelservers, oder ein Ordner mit den Dateien veröffentlichter Modelle, anstelle der Server ihrer Autoren. Leer: die veröffentlichten Adressen.</translation>
  </message>
  <message>
   <source>The address of a package index, such as that of your organisation.</source>
   <translation>Die Adresse eines Paketindex, etwa der Ihrer Organisation.</translation>
  </message>
  <message>
   <source>The algorithm could not be prepared.</source>
   <translation>Der Algorithmus konnte nicht vorbereitet werden.</translation>
  </message>
  <message>
   <source>The area cannot be used: {reason}; give an extent as xmin,ymin,xmax,ymax or a polygon layer.</source>
   <translation>Das Gebiet kann nicht verwendet werden: {reason}; geben Sie eine Ausdehnung als xmin,ymin,xmax,ymax oder einen Polygonlayer an.</translation>
  </message>
  <message>
   <source>The area does not overlap the sections of '{scene}', which cover {bounds}; choose an area inside the scene.</source>
   <translation>Das Gebiet überschneidet sich nicht mit den Abschnitten von „{scene}“, die {bounds} abdecken; wählen Sie ein Gebiet innerhalb der Szene.</translation>
  </message>
  <message>
   <source>The assignment is remembered for this layer.</source>
   <translation>Die Zuordnung wird für diesen Layer gemerkt.</translation>
  </message>
  <message>
   <source>The authentication configuration of the layer '{layer}' cannot be used to read its file; choose a configuration of the type Basic in the properties of the layer's source, or download the file.</source>
   <translation>Die Authentifizierungskonfiguration des Layers „{layer}“ kann nicht zum Lesen seiner Datei verwendet werden; wählen Sie in den Eigenschaften der Quelle des Layers eine Konfiguration vom Typ Basic, oder laden Sie die Datei herunter.</translation>
  </message>
  <message>
   <source>The bands are as the user assigned them: {places}.</source>
   <translation>Die Bänder sind so, wie der Benutzer sie zugeordnet hat: {places}.</translation>
  </message>
  <message>
   <source>The bands are found by their names.</source>
   <translation>Die Bänder sind nach ihren Namen gefunden.</translation>
  </message>
  <message>
   <source>The bands cannot be assigned by '{source}': {reason}.</source>
   <translation>Die Bänder können nicht mit „{source}“ zugeordnet werden: {reason}.</translation>
  </message>
  <message>
   <source>The bands have no names; the {count} bands are taken in the order of {family}: {bands}.</source>
   <translation>Die Bänder haben keine Namen; die {count} Bänder werden in der Reihenfolge von {family} genommen: {bands}.</translation>
  </message>
  <message>
   <source>The bands have no names; the {count} bands are taken in the order that the pixels show: {bands}.</source>
   <translation>Die Bänder haben keine Namen; die {count} Bänder werden in der Reihenfolge genommen, die die Pixel zeigen: {bands}.</translation>
  </message>
  <message>
   <source>The bands of '{scene}' have no names, and their pixels do not show the order; choose it in the list “Band order”.</source>
   <translation>Die Bänder von „{scene}“ haben keine Namen, und ihre Pixel zeigen die Reihenfolge nicht; wählen Sie sie in der Liste „Bandreihenfolge“.</translation>
  </message>
  <message>
   <source>The bands of '{scene}' have no names, and {reason}; choose the order with --band-order or BAND_ORDER ({orders}), or assign the bands (BANDS, or a .bands.json file).</source>
   <translation>Die Bänder von „{scene}“ haben keine Namen, und {reason}; wählen Sie die Reihenfolge mit --band-order oder BAND_ORDER ({orders}), oder ordnen Sie die Bänder zu (BANDS, oder eine .bands.json-Datei).</translation>
  </message>
  <message>
   <source>The bands of the layer have no names, and {reason}.</source>
   <translation>Die Bänder des Layers haben keine Namen, und {reason}.</translation>
  </message>
  <message>
   <source>The bands that the model requires; the training set must have them.</source>
   <translation>Die Bänder, die das Modell verlangt; der Trainingssatz muss sie haben.</translation>
  </message>
  <message>
   <source>The best epoch was {n}.</source>
   <translation>Die beste Epoche war {n}.</translation>
  </message>
  <message>
   <source>The best of {epochs} epochs was {best}; the model is {path}.</source>
   <translation>Die beste von {epochs} Epochen war {best}; das Modell ist {path}.</translation>
  </message>
  <message>
   <source>The build of onnxruntime, and on Linux of torch: {builds}</source>
   <translation>Die Fassung von onnxruntime, und unter Linux von torch: {builds}</translation>
  </message>
  <message>
   <source>The bundled model that uses most bands of the scene.</source>
   <translation>Das mitgelieferte Modell, das die meisten Bänder der Szene verwendet.</translation>
  </message>
  <message>
   <source>The catalogue has no model '{name}'; it has {known}.</source>
   <translation>Der Katalog hat kein Modell „{name}“; er hat {known}.</translation>
  </message>
  <message>
   <source>The catalogue of published models '{path}' cannot be read: {reason}; install LandLabels again.</source>
   <translation>Der Katalog veröffentlichter Modelle „{path}“ kann nicht gelesen werden: {reason}; installieren Sie LandLabels neu.</translation>
  </message>
  <message>
   <source>The checkpoint '{path}' cannot be written ({reason}); {kept}. Free disk space and start the same training again to resume it.</source>
   <translation>Der Checkpoint „{path}“ kann nicht geschrieben werden ({reason}); {kept}. Schaffen Sie Platz auf dem Datenträger und starten Sie dasselbe Training erneut, um es fortzusetzen.</translation>
  </message>
  <message>
   <source>The classes match the label set {preset}, which is used; choose 'own' to keep the classes.</source>
   <translation>Die Klassen passen zum Labelsatz {preset}, der verwendet wird; wählen Sie „own“, um die Klassen zu behalten.</translation>
  </message>
  <message>
   <source>The clear shares are not known: the share with data decides, of equal dates the last.</source>
   <translation>Die klaren Anteile sind nicht bekannt: der Anteil mit Daten entscheidet, bei gleichen der letzte Zeitpunkt.</translation>
  </message>
  <message>
   <source>The cloud mask '{path}' cannot be used: {reason}; choose a raster of the scene's area in which 0 is clear, or a scene classification.</source>
   <translation>Die Wolkenmaske „{path}“ kann nicht verwendet werden: {reason}; wählen Sie ein Raster des Gebiets der Szene, in dem 0 klar ist, oder eine Szenenklassifikation.</translation>
  </message>
  <message>
   <source>The codes of CORINE and ESA WorldCover are recognised.</source>
   <translation>Die Codes von CORINE und ESA WorldCover werden erkannt.</translation>
  </message>
  <message>
   <source>The command line uses these settings too. They are stored in '{path}'.</source>
   <translation>Auch die Kommandozeile verwendet diese Einstellungen. Sie sind in „{path}“ gespeichert.</translation>
  </message>
  <message>
   <source>The contents of the training set are shown here.</source>
   <translation>Hier wird der Inhalt des Trainingssatzes gezeigt.</translation>
  </message>
  <message>
   <source>The date of a scene is not known: the results are compared in the given order.</source>
   <translation>Das Datum einer Szene ist nicht bekannt: die Ergebnisse werden in der angegebenen Reihenfolge verglichen.</translation>
  </message>
  <message>
   <source>The device</source>
   <translation>Das Gerät</translation>
  </message>
  <message>
   <source>The evidence of a label and its bias add up to its logit.</source>
   <translation>Die Evidenz eines Labels und sein Bias ergeben zusammen sein Logit.</translation>
  </message>
  <message>
   <source>The field of the polygons that holds the class, as text or as a whole number. A raster needs none.</source>
   <translation>Das Feld der Polygone, das die Klasse enthält, als Text oder als ganze Zahl. Ein Raster braucht keines.</translation>
  </message>
  <message>
   <source>The field of the polygons that holds the class. A raster needs none.</source>
   <translation>Das Feld der Polygone, das die Klasse enthält. Ein Raster braucht keines.</translation>
  </message>
  <message>
   <source>The file to write; its suffix chooses the format.</source>
   <translation>Die Datei, die geschrieben wird; ihre Endung wählt das Format.</translation>
  </message>
  <message>
   <source>The files declare the offset {value}.</source>
   <translation>Die Dateien geben den Offset {value} an.</translation>
  </message>
  <message>
   <source>The files declare the scale {value:g}.</source>
   <translation>Die Dateien geben die Skalierung {value:g} an.</translation>
  </message>
  <message>
   <source>The finished rows are in '{path}'. To continue, run again with the same settings and this file.</source>
   <translation>Die fertigen Zeilen sind in „{path}“. Zum Fortsetzen starten Sie erneut mit denselben Einstellungen und dieser Datei.</translation>
  </message>
  <message>
   <source>The first is the smallest.</source>
   <translation>Das erste ist das kleinste.</translation>
  </message>
  <message>
   <source>The folder '{folder}' holds results of another run ({difference}): choose another folder, or replace them.</source>
   <translation>Der Ordner „{folder}“ enthält Ergebnisse eines anderen Laufs ({difference}): wählen Sie einen anderen Ordner, oder ersetzen Sie sie.</translation>
  </message>
  <message>
   <source>The folder of the unpacked archive; v2.0 also needs the file metadata.parquet in it.</source>
   <translation>Der Ordner des entpackten Archivs; v2.0 braucht darin auch die Datei metadata.parquet.</translation>
  </message>
  <message>
   <source>The folders of training sets to use together with the first; where only files can be chosen, choose the file store.json in each folder.</source>
   <translation>Die Ordner der Trainingssätze, die zusammen mit dem ersten verwendet werden; wo nur Dateien gewählt werden können, wählen Sie die Datei store.json in jedem Ordner.</translation>
  </message>
  <message>
   <source>The format of '{path}' is not known by its name; give a file name that ends with one of {suffixes}, or choose the format (FORMAT, --format).</source>
   <translation>Das Format von „{path}“ ist an seinem Namen nicht zu erkennen; geben Sie einen Dateinamen an, der auf eines von {suffixes} endet, oder wählen Sie das Format (FORMAT, --format).</translation>
  </message>
  <message>
   <source>The label set</source>
   <translation>Der Labelsatz</translation>
  </message>
  <message>
   <source>The label set '{label_set}' contains no class of '{reference}'; the unknown classes are {values}. Choose another class field, give the labels of the classes (CLASSES, --classes), or, for training, use the label set 'own' to make one from these classes.</source>
   <translation>Der Labelsatz „{label_set}“ enthält keine Klasse von „{reference}“; die unbekannten Klassen sind {values}. Wählen Sie ein anderes Klassenfeld, geben Sie die Labels der Klassen an (CLASSES, --classes), oder verwenden Sie zum Training den Labelsatz „own“, um einen aus diesen Klassen zu bilden.</translation>
  </message>
  <message>
   <source>The labels of classes that have other names, such as forest=Mixed forest; farm=Arable land, or a CSV file with the columns class and label. CORINE and ESA WorldCover need none.</source>
   <translation>Die Labels von Klassen, die anders heißen, wie forest=Mixed forest; farm=Arable land, oder eine CSV-Datei mit den Spalten class und label. CORINE und ESA WorldCover brauchen keine.</translation>
  </message>
  <message>
   <source>The labels of the model: the classes of the reference, or those of a known nomenclature.</source>
   <translation>Die Labels des Modells: die Klassen der Referenz, oder die einer bekannten Nomenklatur.</translation>
  </message>
  <message>
   <source>The labels of {n} section are those of the result layer '{name}'.</source>
   <translation>Die Labels von {n} Abschnitt sind die des Ergebnislayers „{name}“.</translation>
  </message>
  <message>
   <source>The labels of {n} sections are those of the result layer '{name}'.</source>
   <translation>Die Labels von {n} Abschnitten sind die des Ergebnislayers „{name}“.</translation>
  </message>
  <message>
   <source>The labels that the model had given are compared with those corrected by hand.</source>
   <translation>Die Labels, die das Modell gegeben hatte, werden mit den von Hand korrigierten verglichen.</translation>
  </message>
  <message>
   <source>The layer '{name}' has edits that are not saved; save or discard them first.</source>
   <translation>Der Layer „{name}“ hat ungespeicherte Änderungen; speichern oder verwerfen Sie sie zuerst.</translation>
  </message>
  <message>
   <source>The layer '{name}' is being edited; save or discard its edits first.</source>
   <translation>Der Layer „{name}“ wird bearbeitet; speichern oder verwerfen Sie zuerst seine Änderungen.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not a file; choose a layer made by Classify extent.</source>
   <translation>Der Layer „{name}“ ist keine Datei; wählen Sie einen Layer aus „Ausdehnung klassifizieren“.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not a raster file (its provider is '{provider}'); choose a layer opened from a file.</source>
   <translation>Der Layer „{name}“ ist keine Rasterdatei (sein Provider ist „{provider}“); wählen Sie einen aus einer Datei geöffneten Layer.</translation>
  </message>
  <message>
   <source>The layer '{name}' is not read from a file; choose a result layer in a GeoPackage.</source>
   <translation>Der Layer „{name}“ wird nicht aus einer Datei gelesen; wählen Sie einen Ergebnislayer in einem GeoPackage.</translation>
  </message>
  <message>
   <source>The layer holds labels that are not in its label set, which are ignored: {codes}.</source>
   <translation>Der Layer enthält Labels, die nicht in seinem Labelsatz sind und nicht beachtet werden: {codes}.</translation>
  </message>
  <message>
   <source>The layer is being edited; save or discard its edits first.</source>
   <translation>Der Layer wird bearbeitet; speichern oder verwerfen Sie zuerst seine Änderungen.</translation>
  </message>
  <message>
   <source>The line marks the threshold.</source>
   <translation>Die Linie zeigt den Schwellwert.</translation>
  </message>
  <message>
   <source>The log counts the networks; how long they take is not known yet.</source>
   <translation>Das Protokoll zählt die Netze; wie lange sie dauern, ist noch nicht bekannt.</translation>
  </message>
  <message>
   <source>The log names the device in use.</source>
   <translation>Das Protokoll nennt das verwendete Gerät.</translation>
  </message>
  <message>
   <source>The loss is NaN or infinite at epoch {epoch}, step {step} (sections {sections}); {kept}. Try a lower learning rate, or check these sections.</source>
   <translation>Der Verlust ist NaN oder unendlich in Epoche {epoch}, Schritt {step} (Abschnitte {sections}); {kept}. Versuchen Sie eine niedrigere Lernrate, oder prüfen Sie diese Abschnitte.</translation>
  </message>
  <message>
   <source>The map cannot be filtered while the layer is being edited.</source>
   <translation>Die Karte kann nicht gefiltert werden, während der Layer bearbeitet wird.</translation>
  </message>
  <message>
   <source>The map does not show the scene; zoom to it, or clear “Current map extent only”.</source>
   <translation>Die Karte zeigt die Szene nicht; zoomen Sie auf sie, oder schalten Sie „Nur aktuelle Kartenausdehnung“ aus.</translation>
  </message>
  <message>
   <source>The map does not show this layer. If no extent is set, the whole scene is classified.</source>
   <translation>Die Karte zeigt diesen Layer nicht. Ohne Ausdehnung wird die ganze Szene klassifiziert.</translation>
  </message>
  <message>
   <source>The mean probability is that of the sections that have the label. Click a label to show it alone.</source>
   <translation>Die mittlere Wahrscheinlichkeit ist die der Abschnitte, die das Label haben. Klicken Sie auf ein Label, um nur dieses zu zeigen.</translation>
  </message>
  <message>
   <source>The metadata file '{source}' cannot be read: {reason}; it holds the radiometric offset, so copy or download it again.</source>
   <translation>Die Metadatendatei „{source}“ kann nicht gelesen werden: {reason}; sie enthält den radiometrischen Offset, kopieren Sie sie daher neu oder laden Sie sie neu herunter.</translation>
  </message>
  <message>
   <source>The model '{model}' ({architecture}) has no output {missing}; choose a model of the architecture multi-attention.</source>
   <translation>Das Modell „{model}“ ({architecture}) hat keine Ausgabe {missing}; wählen Sie ein Modell der Architektur Multi-Attention.</translation>
  </message>
  <message>
   <source>The model '{model}' has been computing for {time}; cancel if that is too long.</source>
   <translation>Das Modell „{model}“ rechnet seit {time}; brechen Sie ab, wenn das zu lange ist.</translation>
  </message>
  <message>
   <source>The model '{model}' has no int8 graph; make one with the command `quantise`, or choose the precision auto or fp32.</source>
   <translation>Das Modell „{model}“ hat keinen int8-Graphen; erstellen Sie einen mit dem Befehl `quantise`, oder wählen Sie die Genauigkeit auto oder fp32.</translation>
  </message>
  <message>
   <source>The model '{model}' has the labels {own}, but the store '{store}' has {other}; choose a store and a model with the same label set.</source>
   <translation>Das Modell „{model}“ hat die Labels {own}, aber der Speicher „{store}“ hat {other}; wählen Sie einen Speicher und ein Modell mit demselben Labelsatz.</translation>
  </message>
  <message>
   <source>The model '{model}' is not here, so the item lacks its inputs (the MLM extension).</source>
   <translation>Das Modell „{model}“ ist nicht hier, daher fehlen dem Item seine Eingaben (die MLM-Erweiterung).</translation>
  </message>
  <message>
   <source>The model '{model}' needs {missing}, which '{scene}' lacks; add the missing bands, choose a model that works without them, or allow missing bands to be filled if you accept less reliable labels.</source>
   <translation>Das Modell „{model}“ braucht {missing}, was „{scene}“ fehlt; fügen Sie die fehlenden Bänder hinzu, wählen Sie ein Modell, das ohne sie arbeitet, oder erlauben Sie, sie aufzufüllen, wenn weniger zuverlässige Labels genügen.</translation>
  </message>
  <message>
   <source>The model '{model}' returned {reason}; it is damaged or was exported incorrectly: use another model.</source>
   <translation>Das Modell „{model}“ lieferte {reason}; es ist beschädigt oder wurde falsch exportiert: verwenden Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model '{model}' that '{path}' was classified with is not among the models here, or was changed since; give its file (MODEL, --model).</source>
   <translation>Das Modell „{model}“, mit dem „{path}“ klassifiziert wurde, ist nicht unter den Modellen hier oder wurde seither geändert; geben Sie seine Datei an (MODEL, --model).</translation>
  </message>
  <message>
   <source>The model '{name}' is not downloaded yet; download it with the algorithm Download model or the command `models download {name}`, or choose one of {known}.</source>
   <translation>Das Modell „{name}“ ist noch nicht heruntergeladen; laden Sie es mit dem Algorithmus „Modell herunterladen“ oder dem Befehl `models download {name}` herunter, oder wählen Sie eines von {known}.</translation>
  </message>
  <message>
   <source>The model '{name}' is part of LandLabels and cannot be renamed or removed.</source>
   <translation>Das Modell „{name}“ ist Teil von LandLabels und kann nicht umbenannt oder entfernt werden.</translation>
  </message>
  <message>
   <source>The model '{name}' needs {needed} MB in '{folder}' for its download and conversion, and {free} MB are free; free some disk space.</source>
   <translation>Das Modell „{name}“ braucht {needed} MB in „{folder}“ für Download und Umwandlung, und {free} MB sind frei; schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>The model failed on {device} ({reason}); try the device CPU or a smaller batch.</source>
   <translation>Das Modell ist auf {device} fehlgeschlagen ({reason}); versuchen Sie das Gerät CPU oder einen kleineren Batch.</translation>
  </message>
  <message>
   <source>The model file</source>
   <translation>Die Modelldatei</translation>
  </message>
  <message>
   <source>The model gets no int8 graph: it takes {needed} sections to calibrate on and {needed} others to compare on, and there are {calibrated} and {compared}; give more training sets.</source>
   <translation>Das Modell bekommt keinen int8-Graphen: nötig sind {needed} Abschnitte zum Kalibrieren und {needed} andere zum Vergleichen, und es gibt {calibrated} und {compared}; geben Sie mehr Trainingssätze an.</translation>
  </message>
  <message>
   <source>The model gets no int8 graph: {error}</source>
   <translation>Das Modell bekommt keinen int8-Graphen: {error}</translation>
  </message>
  <message>
   <source>The model gets no novelty: it takes at least {sections} training sections from {places} places, and there are {found_sections} from {found_places}; train with more of them, or add novelty from another training set.</source>
   <translation>Das Modell bekommt keine Neuartigkeit: nötig sind mindestens {sections} Trainingsabschnitte von {places} Orten, und es gibt {found_sections} von {found_places}; trainieren Sie mit mehr davon, oder fügen Sie die Neuartigkeit aus einem anderen Trainingssatz hinzu.</translation>
  </message>
  <message>
   <source>The model of the result was not found, so it is not known whether it was trained on this ground; name it (MODEL, --model).</source>
   <translation>Das Modell des Ergebnisses wurde nicht gefunden; daher ist nicht bekannt, ob es mit diesem Boden trainiert wurde; nennen Sie es (MODEL, --model).</translation>
  </message>
  <message>
   <source>The model that is used where none is chosen.</source>
   <translation>Das Modell, das verwendet wird, wo keines gewählt ist.</translation>
  </message>
  <message>
   <source>The model was trained on sections of the tile {tile}, where the result lies: the scores may not be independent.</source>
   <translation>Das Modell wurde mit Abschnitten der Kachel {tile} trainiert, in der das Ergebnis liegt: die Werte sind vielleicht nicht unabhängig.</translation>
  </message>
  <message>
   <source>The model was trained on {own} and these sections are {other}: its labels are less reliable here.</source>
   <translation>Das Modell wurde mit {own} trainiert, und diese Abschnitte sind {other}: seine Labels sind hier weniger zuverlässig.</translation>
  </message>
  <message>
   <source>The model was trained on {scenes}, which is not in the project. Scene to classify:</source>
   <translation>Das Modell wurde mit {scenes} trainiert, was nicht im Projekt ist. Szene, die klassifiziert wird:</translation>
  </message>
  <message>
   <source>The model was trained on {trained} and the scene is {level}: the labels are less reliable.</source>
   <translation>Das Modell wurde mit {trained} trainiert, und die Szene ist {level}: die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>The model was written, but not its report: {error}</source>
   <translation>Das Modell wurde geschrieben, aber nicht sein Bericht: {error}</translation>
  </message>
  <message>
   <source>The model “{name}” can be used now.</source>
   <translation>Das Modell „{name}“ kann jetzt verwendet werden.</translation>
  </message>
  <message>
   <source>The most probable of these labels; NULL, and drawn as “no label”, if no label reaches its threshold.</source>
   <translation>Das wahrscheinlichste dieser Labels; NULL, und als „kein Label“ gezeichnet, wenn kein Label seinen Schwellwert erreicht.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file, whose bands the training set has.</source>
   <translation>Der Name eines Modells oder eine .onnx-Datei von LandLabels, deren Bänder der Trainingssatz hat.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file, with its .safetensors file. Not set: a new network.</source>
   <translation>Der Name eines Modells oder eine .onnx-Datei von LandLabels mit ihrer .safetensors-Datei. Nicht gesetzt: ein neues Netz.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file.</source>
   <translation>Der Name eines Modells oder eine .onnx-Datei von LandLabels.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the bundled demonstration model that fits the bands of each scene, which is also auto.</source>
   <translation>Der Name eines Modells oder eine .onnx-Datei von LandLabels. Nicht gesetzt: das Standardmodell, wenn eines gesetzt ist, sonst das mitgelieferte Demonstrationsmodell, das zu den Bändern jeder Szene passt; dieses ist auch auto.</translation>
  </message>
  <message>
   <source>The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the bundled demonstration model that fits the bands of the scene, which is also auto.</source>
   <translation>Der Name eines Modells oder eine .onnx-Datei von LandLabels. Nicht gesetzt: das Standardmodell, wenn eines gesetzt ist, sonst das mitgelieferte Demonstrationsmodell, das zu den Bändern der Szene passt; dieses ist auch auto.</translation>
  </message>
  <message>
   <source>The name of the model</source>
   <translation>Der Name des Modells</translation>
  </message>
  <message>
   <source>The nearest sections of {split} and of training are {km:.1f} km apart: neighbouring sections are similar, so the scores are higher than at places farther away.</source>
   <translation>Die nächsten Abschnitte von {split} und Training sind {km:.1f} km voneinander entfernt: benachbarte Abschnitte sind ähnlich, daher sind die Werte höher als an weiter entfernten Orten.</translation>
  </message>
  <message>
   <source>The network of the authors of BigEarthNet: a branch of convolutions for each band resolution.</source>
   <translation>Das Netz der Autoren von BigEarthNet: ein Zweig von Faltungen je Auflösung der Bänder.</translation>
  </message>
  <message>
   <source>The network's sizes</source>
   <translation>Die Größen des Netzes</translation>
  </message>
  <message>
   <source>The novelty was measured on {n} section from {places} places.</source>
   <translation>Die Neuartigkeit wurde auf {n} Abschnitt von {places} Orten gemessen.</translation>
  </message>
  <message>
   <source>The novelty was measured on {n} sections from {places} places.</source>
   <translation>Die Neuartigkeit wurde auf {n} Abschnitten von {places} Orten gemessen.</translation>
  </message>
  <message>
   <source>The number of processors that LandLabels uses at most.</source>
   <translation>Die Zahl der Prozessoren, die LandLabels höchstens verwendet.</translation>
  </message>
  <message>
   <source>The numbers have decimals and are taken as reflectance from 0 to 1.</source>
   <translation>Die Zahlen haben Nachkommastellen und werden als Reflexion von 0 bis 1 genommen.</translation>
  </message>
  <message>
   <source>The numbers have decimals and are taken as reflectance x 10000.</source>
   <translation>Die Zahlen haben Nachkommastellen und werden als Reflexion x 10000 genommen.</translation>
  </message>
  <message>
   <source>The official split</source>
   <translation>Die offizielle Aufteilung</translation>
  </message>
  <message>
   <source>The offset -1000 is applied, as chosen.</source>
   <translation>Der Offset -1000 wird angewandt, wie gewählt.</translation>
  </message>
  <message>
   <source>The offset {value} follows from the processing baseline {baseline} in the product's name.</source>
   <translation>Der Offset {value} folgt aus der Prozessierungsbaseline {baseline} im Namen des Produkts.</translation>
  </message>
  <message>
   <source>The offset {value} is applied, as for {family}.</source>
   <translation>Der Offset {value} wird angewandt, wie für {family}.</translation>
  </message>
  <message>
   <source>The offset {value} is read from {file}.</source>
   <translation>Der Offset {value} ist aus {file} gelesen.</translation>
  </message>
  <message>
   <source>The order of bands that have no names. It is stored for this layer when the training set is built.</source>
   <translation>Die Reihenfolge von Bändern ohne Namen. Sie wird für diesen Layer gespeichert, wenn der Trainingssatz erstellt wird.</translation>
  </message>
  <message>
   <source>The output folder '{folder}' cannot be used: {reason}.</source>
   <translation>Der Ausgabeordner „{folder}“ kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>The packages are installed and can be used now.</source>
   <translation>Die Pakete sind installiert und können jetzt verwendet werden.</translation>
  </message>
  <message>
   <source>The packages are installed; restart QGIS to use them.</source>
   <translation>Die Pakete sind installiert; starten Sie QGIS neu, um sie zu verwenden.</translation>
  </message>
  <message>
   <source>The packages are removed when QGIS is started again.</source>
   <translation>Die Pakete werden entfernt, wenn QGIS wieder gestartet wird.</translation>
  </message>
  <message>
   <source>The packages are removed.</source>
   <translation>Die Pakete sind entfernt.</translation>
  </message>
  <message>
   <source>The packages cannot be removed: {reason}.</source>
   <translation>Die Pakete können nicht entfernt werden: {reason}.</translation>
  </message>
  <message>
   <source>The packages were installed for numpy {old}, but QGIS has {new} now; install them again.</source>
   <translation>Die Pakete wurden für numpy {old} installiert, aber QGIS hat jetzt {new}; installieren Sie sie erneut.</translation>
  </message>
  <message>
   <source>The packages were not installed: {problem}; {advice}. Nothing was changed. Log: '{log}'</source>
   <translation>Die Pakete wurden nicht installiert: {problem}; {advice}. Nichts wurde geändert. Protokoll: „{log}“</translation>
  </message>
  <message>
   <source>The paper's ten</source>
   <translation>Die zehn des Artikels</translation>
  </message>
  <message>
   <source>The picture of {name} cannot be opened by QGIS.</source>
   <translation>Das Bild von {name} kann nicht von QGIS geöffnet werden.</translation>
  </message>
  <message>
   <source>The pixel values of '{scene}' cannot be converted to reflectance: {found}; use integers (reflectance x 10000) or fractions from 0 to 1.</source>
   <translation>Die Pixelwerte von „{scene}“ können nicht in Reflexion umgerechnet werden: {found}; verwenden Sie ganze Zahlen (Reflexion x 10000) oder Brüche von 0 bis 1.</translation>
  </message>
  <message>
   <source>The places of the model's training data are not known: it may have been trained on this ground, and the scores are then not independent.</source>
   <translation>Die Orte der Trainingsdaten des Modells sind nicht bekannt: es kann mit diesem Boden trainiert worden sein, und die Werte sind dann nicht unabhängig.</translation>
  </message>
  <message>
   <source>The places of the sections are not known: the intervals may be too narrow.</source>
   <translation>Die Orte der Abschnitte sind nicht bekannt: die Intervalle können zu schmal sein.</translation>
  </message>
  <message>
   <source>The places of the training data are not known: the model may have been trained on these sections.</source>
   <translation>Die Orte der Trainingsdaten sind nicht bekannt: das Modell kann mit diesen Abschnitten trainiert worden sein.</translation>
  </message>
  <message>
   <source>The positions of these sections are not known.</source>
   <translation>Die Lage dieser Abschnitte ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The process ended {n} times without a result ({how}); its memory may not be enough.</source>
   <translation>Der Prozess endete {n}-mal ohne Ergebnis ({how}); sein Speicher reicht vielleicht nicht.</translation>
  </message>
  <message>
   <source>The processing level is not known; it is taken as Level-2A (surface reflectance).</source>
   <translation>Der Prozessierungslevel ist nicht bekannt; angenommen wird Level-2A (Reflexion am Boden).</translation>
  </message>
  <message>
   <source>The project has several Sentinel-2 scenes; choose the one to classify.</source>
   <translation>Das Projekt hat mehrere Sentinel-2-Szenen; wählen Sie die zu klassifizierende.</translation>
  </message>
  <message>
   <source>The quantification value {value:g} is read from {file}.</source>
   <translation>Der Quantifizierungswert {value:g} ist aus {file} gelesen.</translation>
  </message>
  <message>
   <source>The reference '{reference}' has no class in the sections of '{scene}', which cover {bounds}; choose a reference for the same area.</source>
   <translation>Die Referenz „{reference}“ hat keine Klasse in den Abschnitten von „{scene}“, die {bounds} abdecken; wählen Sie eine Referenz für dasselbe Gebiet.</translation>
  </message>
  <message>
   <source>The reference's own classes</source>
   <translation>Die eigenen Klassen der Referenz</translation>
  </message>
  <message>
   <source>The report was not written: {error}</source>
   <translation>Der Bericht wurde nicht geschrieben: {error}</translation>
  </message>
  <message>
   <source>The result cannot be written: {reason}.</source>
   <translation>Das Ergebnis kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>The result is the same on each.</source>
   <translation>Das Ergebnis ist auf jedem dasselbe.</translation>
  </message>
  <message>
   <source>The result layer already holds the whole run; no section is left to classify.</source>
   <translation>Der Ergebnislayer enthält bereits den ganzen Lauf; kein Abschnitt ist noch zu klassifizieren.</translation>
  </message>
  <message>
   <source>The result layer already holds {n} row of this run; the run resumes after it.</source>
   <translation>Der Ergebnislayer enthält bereits {n} Zeile dieses Laufs; der Lauf macht danach weiter.</translation>
  </message>
  <message>
   <source>The result layer already holds {n} rows of this run; the run resumes after them.</source>
   <translation>Der Ergebnislayer enthält bereits {n} Zeilen dieses Laufs; der Lauf macht danach weiter.</translation>
  </message>
  <message>
   <source>The results have no label in common (label sets: {names}); choose results with the same labels.</source>
   <translation>Die Ergebnisse haben kein Label gemeinsam (Labelsätze: {names}); wählen Sie Ergebnisse mit denselben Labels.</translation>
  </message>
  <message>
   <source>The results were made by different models.</source>
   <translation>Die Ergebnisse sind von verschiedenen Modellen.</translation>
  </message>
  <message>
   <source>The results were made by different models: differences can come from the models.</source>
   <translation>Die Ergebnisse sind von verschiedenen Modellen: Unterschiede können von den Modellen kommen.</translation>
  </message>
  <message>
   <source>The run failed.</source>
   <translation>Der Lauf ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>The run was not finished: sections are missing.</source>
   <translation>Der Lauf wurde nicht beendet: Abschnitte fehlen.</translation>
  </message>
  <message>
   <source>The same seed on the same machine gives the same model.</source>
   <translation>Derselbe Startwert auf demselben Rechner ergibt dasselbe Modell.</translation>
  </message>
  <message>
   <source>The same seed on the same machine gives the same model. Not set: 1.</source>
   <translation>Derselbe Startwert auf demselben Rechner ergibt dasselbe Modell. Nicht gesetzt: 1.</translation>
  </message>
  <message>
   <source>The scale {value:g} is applied, as for {family}.</source>
   <translation>Die Skalierung {value:g} wird angewandt, wie für {family}.</translation>
  </message>
  <message>
   <source>The scene is Level-1C: reflectance at the top of the atmosphere, not at the ground.</source>
   <translation>Die Szene ist Level-1C: Reflexion am Oberrand der Atmosphäre, nicht am Boden.</translation>
  </message>
  <message>
   <source>The scene is far brighter than the training data of the model; mean DN (training data): {examples}. Check the offset ({offset} is applied) and the scale; other causes are snow, cloud, haze and Level-1C.</source>
   <translation>Die Szene ist viel heller als die Trainingsdaten des Modells; mittlerer DN (Trainingsdaten): {examples}. Prüfen Sie den Offset ({offset} ist angewandt) und die Skalierung; andere Ursachen sind Schnee, Wolken, Dunst und Level-1C.</translation>
  </message>
  <message>
   <source>The scene is far darker than the training data of the model; mean DN (training data): {examples}. Check the offset ({offset} is applied) and the scale.</source>
   <translation>Die Szene ist viel dunkler als die Trainingsdaten des Modells; mittlerer DN (Trainingsdaten): {examples}. Prüfen Sie den Offset ({offset} ist angewandt) und die Skalierung.</translation>
  </message>
  <message>
   <source>The scene is in {crs} and not in a UTM zone; its pixels are used without reprojection.</source>
   <translation>Die Szene ist in {crs} und nicht in einer UTM-Zone; ihre Pixel werden ohne Umprojektion verwendet.</translation>
  </message>
  <message>
   <source>The scene of '{path}' cannot be opened again ({reason}); give where it is now (SCENE, --scene), or classify it again.</source>
   <translation>Die Szene von „{path}“ kann nicht wieder geöffnet werden ({reason}); geben Sie an, wo sie jetzt ist (SCENE, --scene), oder klassifizieren Sie sie erneut.</translation>
  </message>
  <message>
   <source>The scores of this model are not known.</source>
   <translation>Die Werte dieses Modells sind nicht bekannt.</translation>
  </message>
  <message>
   <source>The section has no label; shown are the most probable ones.</source>
   <translation>Der Abschnitt hat kein Label; gezeigt sind die wahrscheinlichsten.</translation>
  </message>
  <message>
   <source>The section has no row and column, so it cannot be found in the scene.</source>
   <translation>Der Abschnitt hat keine Zeile und Spalte, daher kann er in der Szene nicht gefunden werden.</translation>
  </message>
  <message>
   <source>The section store '{path}' cannot be used: {reason}.</source>
   <translation>Der Abschnittsspeicher „{path}“ kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>The sections are {found} and the teacher '{model}' is for {known}: its shares are less reliable.</source>
   <translation>Die Abschnitte sind {found}, und das Lehrermodell „{model}“ ist für {known}: seine Anteile sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>The sections come from only {n} blocks of neighbouring sections: the intervals are rough.</source>
   <translation>Die Abschnitte kommen aus nur {n} Blöcken benachbarter Abschnitte: die Intervalle sind grob.</translation>
  </message>
  <message>
   <source>The sections come from only {n} places: the scores may differ at others, and the intervals are rough.</source>
   <translation>Die Abschnitte kommen von nur {n} Orten: die Werte können an anderen abweichen, und die Intervalle sind grob.</translation>
  </message>
  <message>
   <source>The sections come from only {n} places: too few for scores at other places.</source>
   <translation>Die Abschnitte kommen von nur {n} Orten: zu wenige für Werte an anderen Orten.</translation>
  </message>
  <message>
   <source>The sections have no splits: they were divided by place, 60/20/20.</source>
   <translation>Die Abschnitte haben keine Aufteilung: sie wurden nach Orten geteilt, 60/20/20.</translation>
  </message>
  <message>
   <source>The sections of '{name}' are not those of '{target}': each section has the labels that at least half of its area has in '{name}', and the mean probability over its area, counted on 20 x 20 points.</source>
   <translation>Die Abschnitte von „{name}“ sind nicht die von „{target}“: jeder Abschnitt hat die Labels, die mindestens die Hälfte seiner Fläche in „{name}“ hat, und die mittlere Wahrscheinlichkeit über seine Fläche, gezählt auf 20 x 20 Punkten.</translation>
  </message>
  <message>
   <source>The sections of the reference were chosen by whoever corrected them: if those that looked wrong were chosen, the scores are lower than on the whole map.</source>
   <translation>Die Abschnitte der Referenz hat gewählt, wer sie korrigiert hat: wenn die falsch aussehenden gewählt wurden, sind die Werte niedriger als auf der ganzen Karte.</translation>
  </message>
  <message>
   <source>The server or the folder to take the files from, in place of the published addresses; below it, the files have the paths of their addresses. Not set: the environment variable LANDLABELS_MIRROR, or the mirror in the settings.</source>
   <translation>Der Server oder Ordner, von dem die Dateien genommen werden, anstelle der veröffentlichten Adressen; darunter haben die Dateien die Pfade ihrer Adressen. Nicht gesetzt: die Umgebungsvariable LANDLABELS_MIRROR, oder der Spiegelserver der Einstellungen.</translation>
  </message>
  <message>
   <source>The setting {name} in '{path}' is {value}, but it must be {allowed}; the default is used.</source>
   <translation>Die Einstellung {name} in „{path}“ ist {value}, muss aber {allowed} sein; die Vorgabe wird verwendet.</translation>
  </message>
  <message>
   <source>The settings are those of the training '{name}', which did not finish; start it to resume it.</source>
   <translation>Die Einstellungen sind die des Trainings „{name}“, das nicht beendet wurde; starten Sie, um es fortzusetzen.</translation>
  </message>
  <message>
   <source>The settings cannot be written to '{path}': {reason}; check the permissions of its folder.</source>
   <translation>Die Einstellungen können nicht in „{path}“ geschrieben werden: {reason}; prüfen Sie die Rechte des Ordners.</translation>
  </message>
  <message>
   <source>The settings in '{path}' are not used: Python 3.11 or the package tomli is needed to read them.</source>
   <translation>Die Einstellungen in „{path}“ werden nicht verwendet: Python 3.11 oder das Paket tomli ist nötig, um sie zu lesen.</translation>
  </message>
  <message>
   <source>The settings in '{path}' are not used: {reason}.</source>
   <translation>Die Einstellungen in „{path}“ werden nicht verwendet: {reason}.</translation>
  </message>
  <message>
   <source>The share of the compared sections with the label, and the mean probability (dashed), at each date. Results without a date are in the given order.</source>
   <translation>Der Anteil der verglichenen Abschnitte mit dem Label und die mittlere Wahrscheinlichkeit (gestrichelt) zu jedem Zeitpunkt. Ergebnisse ohne Datum stehen in der angegebenen Reihenfolge.</translation>
  </message>
  <message>
   <source>The smallest and the fastest to download of the published networks: convolutions with small transformers.</source>
   <translation>Das kleinste und am schnellsten herunterzuladende der veröffentlichten Netze: Faltungen mit kleinen Transformern.</translation>
  </message>
  <message>
   <source>The split</source>
   <translation>Der Teil</translation>
  </message>
  <message>
   <source>The store has the shares of {n} class of the teacher '{name}'.</source>
   <translation>Der Speicher hat die Anteile von {n} Klasse des Lehrermodells „{name}“.</translation>
  </message>
  <message>
   <source>The store has the shares of {n} classes of the teacher '{name}'.</source>
   <translation>Der Speicher hat die Anteile von {n} Klassen des Lehrermodells „{name}“.</translation>
  </message>
  <message>
   <source>The store is already complete.</source>
   <translation>Der Speicher ist bereits vollständig.</translation>
  </message>
  <message>
   <source>The stores are of different levels: {levels}.</source>
   <translation>Die Speicher haben verschiedene Level: {levels}.</translation>
  </message>
  <message>
   <source>The teacher</source>
   <translation>Das Lehrermodell</translation>
  </message>
  <message>
   <source>The teacher's shares are known for {known} of {n} sections.</source>
   <translation>Die Anteile des Lehrermodells sind für {known} von {n} Abschnitten bekannt.</translation>
  </message>
  <message>
   <source>The tests and intervals are those of the first seed.</source>
   <translation>Die Tests und Intervalle sind die des ersten Startwerts.</translation>
  </message>
  <message>
   <source>The thresholds differ: the labels in the result layer were assigned anew.</source>
   <translation>Die Schwellwerte sind andere: die Labels im Ergebnislayer wurden neu zugewiesen.</translation>
  </message>
  <message>
   <source>The thresholds of the results differ: their means are used.</source>
   <translation>Die Schwellwerte der Ergebnisse sind verschieden: ihre Mittel werden verwendet.</translation>
  </message>
  <message>
   <source>The training also uses the {shares}, with weight {weight:g}.</source>
   <translation>Das Training verwendet auch die {shares}, mit Gewicht {weight:g}.</translation>
  </message>
  <message>
   <source>The training failed.</source>
   <translation>Das Training ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>The training of '{name}' continues after QGIS is closed. QGIS shows it again when it is started. Close QGIS?</source>
   <translation>Das Training von „{name}“ geht weiter, wenn QGIS geschlossen ist. QGIS zeigt es wieder, wenn es gestartet wird. QGIS schließen?</translation>
  </message>
  <message>
   <source>The training runs as a separate process; its files are in {folder}.</source>
   <translation>Das Training läuft als eigener Prozess; seine Dateien sind in {folder}.</translation>
  </message>
  <message>
   <source>The training {how}; the last line of its log '{log}' is: {line}</source>
   <translation>Das Training {how}; die letzte Zeile seines Protokolls „{log}“ ist: {line}</translation>
  </message>
  <message>
   <source>The unfinished training cannot be resumed, because '{path}' is damaged; delete the folder '{folder}' to train again from the beginning.</source>
   <translation>Das unfertige Training kann nicht fortgesetzt werden, weil „{path}“ beschädigt ist; löschen Sie den Ordner „{folder}“, um neu zu trainieren.</translation>
  </message>
  <message>
   <source>The value {value} of '{reference}' ({share:.1%} of the area) has no name and usually marks pixels without data: it is left out. Declare it as no data, or give it a name if it is a class.</source>
   <translation>Der Wert {value} von „{reference}“ ({share:.1%} der Fläche) hat keinen Namen und bezeichnet meist Pixel ohne Daten: er wird weggelassen. Deklarieren Sie ihn als keine Daten, oder geben Sie ihm einen Namen, wenn er eine Klasse ist.</translation>
  </message>
  <message>
   <source>The values of {band} are large and multiples of 10: they are taken as reflectance x 100000.</source>
   <translation>Die Werte von {band} sind groß und Vielfache von 10: sie werden als Reflexion x 100000 genommen.</translation>
  </message>
  <message>
   <source>The whole scene</source>
   <translation>Die ganze Szene</translation>
  </message>
  <message>
   <source>The workers that tried it ended without a result: {reason}</source>
   <translation>Die Worker, die es versuchten, endeten ohne Ergebnis: {reason}</translation>
  </message>
  <message>
   <source>The {shares} are not used, since the architecture {architecture} has no patches.</source>
   <translation>Die {shares} werden nicht verwendet, da die Architektur {architecture} keine Teilflächen hat.</translation>
  </message>
  <message>
   <source>There are more than {limit} different values in {where} of '{reference}'; choose a field or a raster of land-cover classes.</source>
   <translation>Es gibt mehr als {limit} verschiedene Werte in {where} von „{reference}“; wählen Sie ein Feld oder ein Raster mit Landbedeckungsklassen.</translation>
  </message>
  <message>
   <source>There are no baselines to compare with: they need scikit-learn, and training sections that are not evaluated.</source>
   <translation>Es gibt keine einfachen Verfahren zum Vergleich: sie brauchen scikit-learn und Trainingsabschnitte, die nicht bewertet werden.</translation>
  </message>
  <message>
   <source>There are no validation sections to choose the best epoch and the thresholds: the last epoch is the result, with a threshold of 0.5 for each label.</source>
   <translation>Es gibt keine Validierungsabschnitte, um die beste Epoche und die Schwellwerte zu wählen: die letzte Epoche ist das Ergebnis, mit einem Schwellwert von 0,5 für jedes Label.</translation>
  </message>
  <message>
   <source>There is a model of this name already; choose another name.</source>
   <translation>Es gibt schon ein Modell dieses Namens; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>There is no model '{name}'; choose one of {known}, or the path of a LandLabels .onnx file.</source>
   <translation>Es gibt kein Modell „{name}“; wählen Sie eines von {known}, oder den Pfad einer .onnx-Datei von LandLabels.</translation>
  </message>
  <message>
   <source>There is no scene to classify: {reason}.</source>
   <translation>Es gibt keine Szene zu klassifizieren: {reason}.</translation>
  </message>
  <message>
   <source>There is no section for {split}.</source>
   <translation>Es gibt keinen Abschnitt für {split}.</translation>
  </message>
  <message>
   <source>There is no section to explain: {reason}.</source>
   <translation>Es gibt keinen Abschnitt zu erklären: {reason}.</translation>
  </message>
  <message>
   <source>These classes are not in the label set {name}, and their area counts as unlabelled: {values}.</source>
   <translation>Diese Klassen sind nicht im Labelsatz {name}, und ihre Fläche zählt als ohne Label: {values}.</translation>
  </message>
  <message>
   <source>These files exist and will be replaced: {names}. Start the training?</source>
   <translation>Diese Dateien existieren und werden ersetzt: {names}. Training starten?</translation>
  </message>
  <message>
   <source>These labels have no training data and are never assigned: {names}.</source>
   <translation>Diese Labels haben keine Trainingsdaten und werden nie zugewiesen: {names}.</translation>
  </message>
  <message>
   <source>These labels of the layer are not in the label set {name}: {labels}.</source>
   <translation>Diese Labels des Layers sind nicht im Labelsatz {name}: {labels}.</translation>
  </message>
  <message>
   <source>Thin lines show the intervals of F1 and AP.</source>
   <translation>Dünne Linien zeigen die Intervalle von F1 und AP.</translation>
  </message>
  <message>
   <source>This model</source>
   <translation>Dieses Modell</translation>
  </message>
  <message>
   <source>This scene is Level-1C. Select “Allow Level-1C” to classify it; labels are less reliable.</source>
   <translation>Diese Szene ist Level-1C. Wählen Sie „Level-1C erlauben“, um sie zu klassifizieren; die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwellwert</translation>
  </message>
  <message>
   <source>Threshold for all labels</source>
   <translation>Schwellwert für alle Labels</translation>
  </message>
  <message>
   <source>Threshold for every label</source>
   <translation>Schwellwert für jedes Label</translation>
  </message>
  <message>
   <source>Threshold of {label}</source>
   <translation>Schwellwert von {label}</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Schwellwerte</translation>
  </message>
  <message>
   <source>Thresholds of single labels</source>
   <translation>Schwellwerte einzelner Labels</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Kachel</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time of this run</source>
   <translation>Zeit dieses Laufs</translation>
  </message>
  <message>
   <source>Time series</source>
   <translation>Zeitreihe</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To classify, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Zum Klassifizieren braucht LandLabels Python-Pakete, die QGIS fehlen: {packages} (etwa {size} MB).</translation>
  </message>
  <message>
   <source>To continue, run again with the same settings and the same folder.</source>
   <translation>Zum Fortsetzen starten Sie erneut mit denselben Einstellungen und demselben Ordner.</translation>
  </message>
  <message>
   <source>To import BigEarthNet v2.0, LandLabels needs: {packages} (about {size} MB).</source>
   <translation>Um BigEarthNet v2.0 zu importieren, braucht LandLabels: {packages} (etwa {size} MB).</translation>
  </message>
  <message>
   <source>To import models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Um Modelle zu importieren, braucht LandLabels Python-Pakete, die QGIS fehlen: {packages} (etwa {size} MB).</translation>
  </message>
  <message>
   <source>To train models, LandLabels needs Python packages that QGIS lacks: {packages} (about {size} MB).</source>
   <translation>Um Modelle zu trainieren, braucht LandLabels Python-Pakete, die QGIS fehlen: {packages} (etwa {size} MB).</translation>
  </message>
  <message>
   <source>Too few sections to train and evaluate a model: use a larger area or more scenes.</source>
   <translation>Zu wenige Abschnitte, um ein Modell zu trainieren und zu bewerten: verwenden Sie ein größeres Gebiet oder mehr Szenen.</translation>
  </message>
  <message>
   <source>Top label</source>
   <translation>Oberstes Label</translation>
  </message>
  <message>
   <source>Top probability</source>
   <translation>Höchste Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Ein Modell trainieren</translation>
  </message>
  <message>
   <source>Train a model on a scene and a reference, or on BigEarthNet</source>
   <translation>Ein Modell mit einer Szene und einer Referenz oder mit BigEarthNet trainieren</translation>
  </message>
  <message>
   <source>Train a model…</source>
   <translation>Ein Modell trainieren…</translation>
  </message>
  <message>
   <source>Train and evaluate models</source>
   <translation>Modelle trainieren und bewerten</translation>
  </message>
  <message>
   <source>Train another model</source>
   <translation>Ein weiteres Modell trainieren</translation>
  </message>
  <message>
   <source>Train model</source>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <source>Train this model further on sections of your own; it needs its .safetensors file</source>
   <translation>Dieses Modell mit eigenen Abschnitten weiter trainieren; es braucht seine .safetensors-Datei</translation>
  </message>
  <message>
   <source>Trained by its authors on BigEarthNet v1.0: ten European countries, June 2017 to May 2018, sections without snow, clouds and cloud shadows.</source>
   <translation>Von seinen Autoren mit BigEarthNet v1.0 trainiert: zehn europäische Länder, Juni 2017 bis Mai 2018, Abschnitte ohne Schnee, Wolken und Wolkenschatten.</translation>
  </message>
  <message>
   <source>Trained by its authors on BigEarthNet v2.0 (reBEN): ten European countries, June 2017 to May 2018, sections without snow, clouds and cloud shadows.</source>
   <translation>Von seinen Autoren mit BigEarthNet v2.0 (reBEN) trainiert: zehn europäische Länder, Juni 2017 bis Mai 2018, Abschnitte ohne Schnee, Wolken und Wolkenschatten.</translation>
  </message>
  <message>
   <source>Trained model</source>
   <translation>Trainiertes Modell</translation>
  </message>
  <message>
   <source>Trained on</source>
   <translation>Trainiert mit</translation>
  </message>
  <message>
   <source>Trained on {n} section: {data}</source>
   <translation>Trainiert mit {n} Abschnitt: {data}</translation>
  </message>
  <message>
   <source>Trained on {n} sections: {data}</source>
   <translation>Trainiert mit {n} Abschnitten: {data}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Training a model: {share:.0%}</source>
   <translation>Ein Modell wird trainiert: {share:.0%}</translation>
  </message>
  <message>
   <source>Training curves</source>
   <translation>Trainingskurven</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>Trainingsverlust</translation>
  </message>
  <message>
   <source>Training loss, moving average, as in Fig. 5 of the paper</source>
   <translation>Trainingsverlust, gleitendes Mittel, wie in Abb. 5 des Artikels</translation>
  </message>
  <message>
   <source>Training set</source>
   <translation>Trainingssatz</translation>
  </message>
  <message>
   <source>Training set folder</source>
   <translation>Ordner des Trainingssatzes</translation>
  </message>
  <message>
   <source>Training the baselines to compare with…</source>
   <translation>Die einfachen Verfahren zum Vergleich werden trainiert…</translation>
  </message>
  <message>
   <source>Training {number} of {count}, epoch {epoch} of {epochs}: loss {train_loss:.3f}</source>
   <translation>Training {number} von {count}, Epoche {epoch} von {epochs}: Verlust {train_loss:.3f}</translation>
  </message>
  <message>
   <source>Trains a new or an existing model on a training set.</source>
   <translation>Trainiert ein neues oder ein vorhandenes Modell mit einem Trainingssatz.</translation>
  </message>
  <message>
   <source>Trains simple methods on the other sections of the training sets and scores them on the same sections.</source>
   <translation>Trainiert einfache Verfahren mit den anderen Abschnitten der Trainingssätze und bewertet sie auf denselben Abschnitten.</translation>
  </message>
  <message>
   <source>True colour</source>
   <translation>Echtfarben</translation>
  </message>
  <message>
   <source>Trying the packages and devices…</source>
   <translation>Die Pakete und Geräte werden ausprobiert…</translation>
  </message>
  <message>
   <source>Two or more layers made by Classify extent, in any order; their changes must be saved.</source>
   <translation>Zwei oder mehr Layer aus „Ausdehnung klassifizieren“, in beliebiger Reihenfolge; ihre Änderungen müssen gespeichert sein.</translation>
  </message>
  <message>
   <source>Uncertain: {labels}.</source>
   <translation>Unsicher: {labels}.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Unexpected error ({kind}: {reason}). Details are in the Log Messages panel.</source>
   <translation>Unerwarteter Fehler ({kind}: {reason}). Einzelheiten stehen im Bedienfeld Protokollmeldungen.</translation>
  </message>
  <message>
   <source>Unlike the sections suggested before it.</source>
   <translation>Den vorher vorgeschlagenen Abschnitten unähnlich.</translation>
  </message>
  <message>
   <source>Unlike the training sections.</source>
   <translation>Den Trainingsabschnitten unähnlich.</translation>
  </message>
  <message>
   <source>Unset as default</source>
   <translation>Nicht mehr Standard</translation>
  </message>
  <message>
   <source>Use all sections</source>
   <translation>Alle Abschnitte verwenden</translation>
  </message>
  <message>
   <source>Use existing training sets</source>
   <translation>Vorhandene Trainingssätze verwenden</translation>
  </message>
  <message>
   <source>Use it with --model {name}.</source>
   <translation>Verwenden Sie es mit --model {name}.</translation>
  </message>
  <message>
   <source>Use only sections with their centre in the current map extent.</source>
   <translation>Nur Abschnitte verwenden, deren Mitte in der aktuellen Kartenausdehnung liegt.</translation>
  </message>
  <message>
   <source>Use the model's own thresholds</source>
   <translation>Die eigenen Schwellwerte des Modells verwenden</translation>
  </message>
  <message>
   <source>Use this model where no other is chosen, in place of the one that fits the scene</source>
   <translation>Dieses Modell verwenden, wo kein anderes gewählt ist, anstelle dessen, das zur Szene passt</translation>
  </message>
  <message>
   <source>Valid pixels</source>
   <translation>Gültige Pixel</translation>
  </message>
  <message>
   <source>Valid share</source>
   <translation>Gültiger Anteil</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>Validation F1</source>
   <translation>F1 der Validierung</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Vegetation in {band} has a reflectance of {bright:.2f}, more than vegetation can have: the numbers are not reflectance x {scale:.0f}, and the labels are wrong, unless you divide them first.</source>
   <translation>Vegetation in {band} hat eine Reflexion von {bright:.2f}, mehr als Vegetation haben kann: die Zahlen sind nicht Reflexion x {scale:.0f}, und die Labels sind falsch, wenn Sie sie nicht zuerst teilen.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>ViT base, BigEarthNet v2.0</source>
   <translation>ViT base, BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>Warning: {text}</source>
   <translation>Warnung: {text}</translation>
  </message>
  <message>
   <source>Warnings and provenance</source>
   <translation>Warnungen und Herkunft</translation>
  </message>
  <message>
   <source>Weight of the label shares in the 300 m patches, which a training set from a reference has; 0: not used. Not set: that of the preset.</source>
   <translation>Gewicht der Labelanteile in den 300-m-Teilflächen, die ein Trainingssatz mit Referenz hat; 0: nicht verwendet. Nicht gesetzt: das der Voreinstellung.</translation>
  </message>
  <message>
   <source>Weight of the loss on the label shares in the 300 m patches, which a training set from a reference has; 0: they are not used. It lets the evidence point at the right place.</source>
   <translation>Gewicht des Verlusts auf den Labelanteilen in den 300-m-Teilflächen, die ein Trainingssatz mit Referenz hat; 0: sie werden nicht verwendet. Es lässt die Evidenz auf die richtige Stelle zeigen.</translation>
  </message>
  <message>
   <source>Weight of the loss on the shares of a teacher, if the training set has them; 0: they are not used.</source>
   <translation>Gewicht des Verlusts auf den Anteilen eines Lehrermodells, wenn der Trainingssatz sie hat; 0: sie werden nicht verwendet.</translation>
  </message>
  <message>
   <source>Weight of the patches</source>
   <translation>Gewicht der Teilflächen</translation>
  </message>
  <message>
   <source>Weight of the shares of a teacher; 0: not used. Not set: that of the preset.</source>
   <translation>Gewicht der Anteile eines Lehrermodells; 0: nicht verwendet. Nicht gesetzt: das der Voreinstellung.</translation>
  </message>
  <message>
   <source>Weight of the teacher</source>
   <translation>Gewicht des Lehrermodells</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Was die Karte zeigt</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>When the labels were confirmed or corrected, in UTC, as in 2026-05-17T09:30:00Z.</source>
   <translation>Wann die Labels bestätigt oder korrigiert wurden, in UTC, wie 2026-05-17T09:30:00Z.</translation>
  </message>
  <message>
   <source>Where labels changed</source>
   <translation>Wo sich Labels geändert haben</translation>
  </message>
  <message>
   <source>Where the labels with the largest area are</source>
   <translation>Wo die Labels mit der größten Fläche sind</translation>
  </message>
  <message>
   <source>Whole-section K-Branch (as its authors released it)</source>
   <translation>K-Branch auf ganzen Abschnitten (wie von seinen Autoren veröffentlicht)</translation>
  </message>
  <message>
   <source>With fewer than {n} training sections and never assigned: {names}.</source>
   <translation>Mit weniger als {n} Trainingsabschnitten und nie zugewiesen: {names}.</translation>
  </message>
  <message>
   <source>With folds: cross-validations with other folds and another seed each. Not set: one.</source>
   <translation>Mit Gruppen: Kreuzvalidierungen mit je anderen Gruppen und einem anderen Startwert. Nicht gesetzt: eine.</translation>
  </message>
  <message>
   <source>With folds: the thresholds of each fold are chosen in so many folds inside its training sections (nested cross-validation). At least 2. Not set: on the other folds.</source>
   <translation>Mit Gruppen: die Schwellwerte jeder Gruppe werden in so vielen Gruppen innerhalb ihrer Trainingsabschnitte gewählt (verschachtelte Kreuzvalidierung). Mindestens 2. Nicht gesetzt: auf den anderen Gruppen.</translation>
  </message>
  <message>
   <source>With gpu, one scene at a time.</source>
   <translation>Mit gpu eine Szene nach der anderen.</translation>
  </message>
  <message>
   <source>With int8, {flipped:.2%} of the decisions on {n} section differ, a probability by at most {largest:.2f}; F1 is {after:.3f} instead of {before:.3f}.</source>
   <translation>Mit int8 weichen {flipped:.2%} der Entscheidungen auf {n} Abschnitt ab, eine Wahrscheinlichkeit um höchstens {largest:.2f}; F1 ist {after:.3f} statt {before:.3f}.</translation>
  </message>
  <message>
   <source>With int8, {flipped:.2%} of the decisions on {n} sections differ, a probability by at most {largest:.2f}; F1 is {after:.3f} instead of {before:.3f}.</source>
   <translation>Mit int8 weichen {flipped:.2%} der Entscheidungen auf {n} Abschnitten ab, eine Wahrscheinlichkeit um höchstens {largest:.2f}; F1 ist {after:.3f} statt {before:.3f}.</translation>
  </message>
  <message>
   <source>Without B01 and B09</source>
   <translation>Ohne B01 und B09</translation>
  </message>
  <message>
   <source>Without a result layer, as in Classify extent.</source>
   <translation>Ohne Ergebnislayer, wie in „Ausdehnung klassifizieren“.</translation>
  </message>
  <message>
   <source>Without a result layer, the model as in Classify extent. With one, its model's file, if it was moved.</source>
   <translation>Ohne Ergebnislayer das Modell wie in „Ausdehnung klassifizieren“. Mit einem die Datei seines Modells, wenn sie verschoben wurde.</translation>
  </message>
  <message>
   <source>Without a result layer, the scene to explain. With one, where its scene is now, if it was moved.</source>
   <translation>Ohne Ergebnislayer die zu erklärende Szene. Mit einem, wo seine Szene jetzt ist, wenn sie verschoben wurde.</translation>
  </message>
  <message>
   <source>Without the official lists, sections with snow or clouds are not known and are not dropped.</source>
   <translation>Ohne die offiziellen Listen sind Abschnitte mit Schnee oder Wolken nicht bekannt und werden nicht ausgelassen.</translation>
  </message>
  <message>
   <source>Write the training set to the folder. A cancelled build is resumed.</source>
   <translation>Den Trainingssatz in den Ordner schreiben. Ein abgebrochener Vorgang wird fortgesetzt.</translation>
  </message>
  <message>
   <source>Writes a mosaic of the dates of each tile, mosaics/TILE.gpkg in the folder.</source>
   <translation>Schreibt ein Mosaik der Zeitpunkte jeder Kachel, mosaics/TILE.gpkg im Ordner.</translation>
  </message>
  <message>
   <source>Writes a report of a result as PDF: map, legend, chart, table, warnings and provenance.</source>
   <translation>Schreibt einen Bericht über ein Ergebnis als PDF: Karte, Legende, Diagramm, Tabelle, Warnungen und Herkunft.</translation>
  </message>
  <message>
   <source>Writes a result layer as GeoPackage, GeoJSON, Shapefile, CSV, Excel, raster, STAC item and others.</source>
   <translation>Schreibt einen Ergebnislayer als GeoPackage, GeoJSON, Shapefile, CSV, Excel, Raster, STAC-Item und anderes.</translation>
  </message>
  <message>
   <source>Writes the label with most evidence in each 300 m patch, as a land-cover map.</source>
   <translation>Schreibt das Label mit der meisten Evidenz in jeder 300-m-Teilfläche, als Landbedeckungskarte.</translation>
  </message>
  <message>
   <source>Writes where in its section each label was seen, as a raster of 300 m patches.</source>
   <translation>Schreibt, wo in seinem Abschnitt jedes Label gesehen wurde, als Raster von 300-m-Teilflächen.</translation>
  </message>
  <message>
   <source>a COG, one band per label</source>
   <translation>ein COG, ein Band je Label</translation>
  </message>
  <message>
   <source>a CSV file that can be read ({error})</source>
   <translation>eine lesbare CSV-Datei ({error})</translation>
  </message>
  <message>
   <source>a CSV file with two columns, class and label</source>
   <translation>eine CSV-Datei mit zwei Spalten, class und label</translation>
  </message>
  <message>
   <source>a GPU if one can be used, else the CPU</source>
   <translation>eine GPU, wenn eine verwendet werden kann, sonst die CPU</translation>
  </message>
  <message>
   <source>a GPU, or an error if none can be used</source>
   <translation>eine GPU, oder ein Fehler, wenn keine verwendet werden kann</translation>
  </message>
  <message>
   <source>a LandLabels .onnx file</source>
   <translation>eine .onnx-Datei von LandLabels</translation>
  </message>
  <message>
   <source>a SAFE folder, its zip or XML, a band file, a folder of band files, or a stack</source>
   <translation>ein SAFE-Ordner, sein Zip oder XML, eine Banddatei, ein Ordner mit Banddateien oder ein Stapel</translation>
  </message>
  <message>
   <source>a band's standard deviation is not positive</source>
   <translation>die Standardabweichung eines Bands ist nicht positiv</translation>
  </message>
  <message>
   <source>a downloaded file is damaged or was changed on its way</source>
   <translation>eine heruntergeladene Datei ist beschädigt oder wurde unterwegs verändert</translation>
  </message>
  <message>
   <source>a file cannot have this name on every system</source>
   <translation>eine Datei kann nicht auf jedem System so heißen</translation>
  </message>
  <message>
   <source>a file that ends in .onnx</source>
   <translation>eine Datei, die auf .onnx endet</translation>
  </message>
  <message>
   <source>a file whose name ends in .onnx</source>
   <translation>eine Datei, deren Name auf .onnx endet</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <source>a folder for a chart of each label; default: none</source>
   <translation>ein Ordner für ein Diagramm je Label; Vorgabe: keiner</translation>
  </message>
  <message>
   <source>a folder with config.json and model.safetensors (BigEarthNet v2.0), a TensorFlow checkpoint of the K-Branch CNN (.index, its folder or zip), or an ONNX scene classifier</source>
   <translation>ein Ordner mit config.json und model.safetensors (BigEarthNet v2.0), ein TensorFlow-Checkpoint des K-Branch CNN (.index, sein Ordner oder Zip) oder ein ONNX-Szenenklassifikator</translation>
  </message>
  <message>
   <source>a folder with other files</source>
   <translation>ein Ordner mit anderen Dateien</translation>
  </message>
  <message>
   <source>a label that is not in the label set</source>
   <translation>ein Label, das nicht im Labelsatz ist</translation>
  </message>
  <message>
   <source>a large network over whole sections</source>
   <translation>ein großes Netz über ganze Abschnitte</translation>
  </message>
  <message>
   <source>a library of Windows is missing or too old</source>
   <translation>eine Bibliothek von Windows fehlt oder ist zu alt</translation>
  </message>
  <message>
   <source>a list such as B02,B03,-,B04</source>
   <translation>eine Liste wie B02,B03,-,B04</translation>
  </message>
  <message>
   <source>a list such as arable=0.4,urban=0.6</source>
   <translation>eine Liste wie arable=0.4,urban=0.6</translation>
  </message>
  <message>
   <source>a list such as forest=Mixed forest; farm=211, or a CSV file with the columns class and label</source>
   <translation>eine Liste wie forest=Mixed forest; farm=211, oder eine CSV-Datei mit den Spalten class und label</translation>
  </message>
  <message>
   <source>a model of LandLabels has it</source>
   <translation>ein Modell von LandLabels heißt so</translation>
  </message>
  <message>
   <source>a model trained here or imported, by its name or its .onnx file</source>
   <translation>ein hier trainiertes oder importiertes Modell, mit seinem Namen oder seiner .onnx-Datei</translation>
  </message>
  <message>
   <source>a model, .onnx, which gives its labels by patch</source>
   <translation>ein Modell, .onnx, das seine Labels je Teilfläche angibt</translation>
  </message>
  <message>
   <source>a name occurs twice in it</source>
   <translation>ein Name kommt darin zweimal vor</translation>
  </message>
  <message>
   <source>a number from 0 to 1</source>
   <translation>eine Zahl von 0 bis 1</translation>
  </message>
  <message>
   <source>a path</source>
   <translation>ein Pfad</translation>
  </message>
  <message>
   <source>a path is too long</source>
   <translation>ein Pfad ist zu lang</translation>
  </message>
  <message>
   <source>a polygon file</source>
   <translation>eine Polygondatei</translation>
  </message>
  <message>
   <source>a polygon file, a raster of classes, or a result layer on the same grid that was corrected by hand, which can be RESULT itself</source>
   <translation>eine Polygondatei, ein Raster mit Klassen, oder ein Ergebnislayer auf demselben Gitter, der von Hand korrigiert wurde; das kann RESULT selbst sein</translation>
  </message>
  <message>
   <source>a polygon file, a raster of classes, or a result layer that was corrected by hand</source>
   <translation>eine Polygondatei, ein Raster mit Klassen, oder ein Ergebnislayer, der von Hand korrigiert wurde</translation>
  </message>
  <message>
   <source>a polygon of it is damaged</source>
   <translation>ein Polygon darin ist beschädigt</translation>
  </message>
  <message>
   <source>a raster in which 0 is clear, or a scene classification</source>
   <translation>ein Raster, in dem 0 klar ist, oder eine Szenenklassifikation</translation>
  </message>
  <message>
   <source>a scene, a folder of scenes, a pattern such as '*.SAFE', a CSV file with a column source, or a STAC item, item collection or catalogue (file or address)</source>
   <translation>eine Szene, ein Ordner mit Szenen, ein Muster wie '*.SAFE', eine CSV-Datei mit einer Spalte source, oder ein STAC-Item, eine Item-Sammlung oder ein Katalog (Datei oder Adresse)</translation>
  </message>
  <message>
   <source>a section of 1200 m is not a whole number of pixels at its resolutions</source>
   <translation>ein Abschnitt von 1200 m ist bei seinen Auflösungen keine ganze Zahl von Pixeln</translation>
  </message>
  <message>
   <source>a section of the result</source>
   <translation>ein Abschnitt des Ergebnisses</translation>
  </message>
  <message>
   <source>a text on one line</source>
   <translation>ein Text in einer Zeile</translation>
  </message>
  <message>
   <source>a threshold is not a number from 0 to 1</source>
   <translation>ein Schwellwert ist keine Zahl von 0 bis 1</translation>
  </message>
  <message>
   <source>a whole number from 1</source>
   <translation>eine ganze Zahl ab 1</translation>
  </message>
  <message>
   <source>a whole number from {lowest} to {highest}</source>
   <translation>eine ganze Zahl von {lowest} bis {highest}</translation>
  </message>
  <message>
   <source>about {size:.0f} MB</source>
   <translation>etwa {size:.0f} MB</translation>
  </message>
  <message>
   <source>accept Level-1C products: the labels are less reliable</source>
   <translation>Level-1C-Produkte annehmen: die Labels sind weniger zuverlässig</translation>
  </message>
  <message>
   <source>accept a Level-1C product: the labels are less reliable</source>
   <translation>ein Level-1C-Produkt annehmen: die Labels sind weniger zuverlässig</translation>
  </message>
  <message>
   <source>accept a Level-1C product: the model is then for Level-1C scenes</source>
   <translation>ein Level-1C-Produkt annehmen: das Modell ist dann für Level-1C-Szenen</translation>
  </message>
  <message>
   <source>accept a Level-1C scene, without a result</source>
   <translation>eine Level-1C-Szene annehmen, ohne ein Ergebnis</translation>
  </message>
  <message>
   <source>accuracy,validation,confusion,precision,recall,f1,reference,ground truth,multi-label</source>
   <translation>Genauigkeit,Validierung,Konfusion,Precision,Recall,F1,Referenz,Ground Truth,multi-label</translation>
  </message>
  <message>
   <source>active learning,uncertainty,sampling,labels,sections,correct,training</source>
   <translation>aktives Lernen,Unsicherheit,Stichprobe,Labels,Abschnitte,korrigieren,Training</translation>
  </message>
  <message>
   <source>add the certificate of your organisation in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from a folder of wheels</source>
   <translation>fügen Sie das Zertifikat Ihrer Organisation in Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzu, oder installieren Sie aus einem Ordner mit Wheels</translation>
  </message>
  <message>
   <source>add the class shares that a teacher gives to a store</source>
   <translation>die Klassenanteile, die ein Lehrermodell angibt, einem Speicher hinzufügen</translation>
  </message>
  <message>
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <source>against the label</source>
   <translation>gegen das Label</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>all its bands are coarser than Sentinel-2's own resolution</source>
   <translation>alle seine Bänder sind gröber als die Auflösung von Sentinel-2</translation>
  </message>
  <message>
   <source>all labels</source>
   <translation>alle Labels</translation>
  </message>
  <message>
   <source>all labels of a section</source>
   <translation>alle Labels eines Abschnitts</translation>
  </message>
  <message>
   <source>all twelve</source>
   <translation>alle zwölf</translation>
  </message>
  <message>
   <source>already removed</source>
   <translation>bereits entfernt</translation>
  </message>
  <message>
   <source>also write a GeoParquet data set of all scenes, with a STAC collection</source>
   <translation>auch einen GeoParquet-Datensatz aller Szenen schreiben, mit einer STAC-Sammlung</translation>
  </message>
  <message>
   <source>an .npz file with names (n,), classes (K,) and patch_probability (n, patches, K)</source>
   <translation>eine .npz-Datei mit names (n,), classes (K,) und patch_probability (n, Teilflächen, K)</translation>
  </message>
  <message>
   <source>an .onnx model, trained here or imported</source>
   <translation>ein .onnx-Modell, hier trainiert oder importiert</translation>
  </message>
  <message>
   <source>an antivirus program or a policy of this computer blocks the files</source>
   <translation>ein Antivirusprogramm oder eine Richtlinie dieses Rechners blockiert die Dateien</translation>
  </message>
  <message>
   <source>an item has no assets or no properties</source>
   <translation>ein Item hat keine Assets oder keine Eigenschaften</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <source>another area</source>
   <translation>ein anderes Gebiet</translation>
  </message>
  <message>
   <source>another coordinate system of the extent</source>
   <translation>ein anderes Koordinatensystem der Ausdehnung</translation>
  </message>
  <message>
   <source>another extent</source>
   <translation>eine andere Ausdehnung</translation>
  </message>
  <message>
   <source>another file than the results</source>
   <translation>eine andere Datei als die Ergebnisse</translation>
  </message>
  <message>
   <source>another grid of sections</source>
   <translation>ein anderes Gitter von Abschnitten</translation>
  </message>
  <message>
   <source>another minimum clear share</source>
   <translation>ein anderer kleinster klarer Anteil</translation>
  </message>
  <message>
   <source>another model</source>
   <translation>ein anderes Modell</translation>
  </message>
  <message>
   <source>another precision</source>
   <translation>eine andere Genauigkeit</translation>
  </message>
  <message>
   <source>another program added sections to it; choose another file name, or replace the file.</source>
   <translation>ein anderes Programm hat Abschnitte hinzugefügt; wählen Sie einen anderen Dateinamen, oder ersetzen Sie die Datei.</translation>
  </message>
  <message>
   <source>another program moved or removed it while it was written; run again.</source>
   <translation>ein anderes Programm hat die Datei verschoben oder entfernt, während sie geschrieben wurde; starten Sie erneut.</translation>
  </message>
  <message>
   <source>another radiometric offset</source>
   <translation>ein anderer radiometrischer Offset</translation>
  </message>
  <message>
   <source>another scene</source>
   <translation>eine andere Szene</translation>
  </message>
  <message>
   <source>another threshold</source>
   <translation>ein anderer Schwellwert</translation>
  </message>
  <message>
   <source>another {part}</source>
   <translation>anders: {part}</translation>
  </message>
  <message>
   <source>any GPU on Windows</source>
   <translation>jede GPU unter Windows</translation>
  </message>
  <message>
   <source>as chosen</source>
   <translation>wie gewählt</translation>
  </message>
  <message>
   <source>as published</source>
   <translation>wie veröffentlicht</translation>
  </message>
  <message>
   <source>as stored for the layer, else found by names and pixels</source>
   <translation>wie für den Layer gespeichert, sonst nach Namen und Pixeln gefunden</translation>
  </message>
  <message>
   <source>as the preset ({value})</source>
   <translation>wie die Voreinstellung ({value})</translation>
  </message>
  <message>
   <source>ask the administrator to allow the packages folder of LandLabels</source>
   <translation>bitten Sie den Administrator, den Paketordner von LandLabels zu erlauben</translation>
  </message>
  <message>
   <source>at least 2, since neighbouring sections are similar</source>
   <translation>mindestens 2, da benachbarte Abschnitte ähnlich sind</translation>
  </message>
  <message>
   <source>at least one model (a name or an .onnx file) and one folder of a section store</source>
   <translation>mindestens ein Modell (ein Name oder eine .onnx-Datei) und ein Ordner eines Abschnittsspeichers</translation>
  </message>
  <message>
   <source>at least one result</source>
   <translation>mindestens ein Ergebnis</translation>
  </message>
  <message>
   <source>at least two results</source>
   <translation>mindestens zwei Ergebnisse</translation>
  </message>
  <message>
   <source>at least {n}</source>
   <translation>mindestens {n}</translation>
  </message>
  <message>
   <source>auto or fp32 on a GPU</source>
   <translation>auto oder fp32 auf einer GPU</translation>
  </message>
  <message>
   <source>average precision over all decisions</source>
   <translation>mittlere Präzision über alle Entscheidungen</translation>
  </message>
  <message>
   <source>band</source>
   <translation>Band</translation>
  </message>
  <message>
   <source>band of the layer for {band}</source>
   <translation>Band des Layers für {band}</translation>
  </message>
  <message>
   <source>bands assigned by the user</source>
   <translation>Bänder vom Benutzer zugeordnet</translation>
  </message>
  <message>
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <source>best macro AP so far</source>
   <translation>beste Makro-AP bisher</translation>
  </message>
  <message>
   <source>bigearthnet19, as BigEarthNet v{version} has no other</source>
   <translation>bigearthnet19, da BigEarthNet v{version} keinen anderen hat</translation>
  </message>
  <message>
   <source>bold: assigned labels</source>
   <translation>fett: zugewiesene Labels</translation>
  </message>
  <message>
   <source>bootstrap of sections ({sections} sections, {replicates} replicates), 95 %</source>
   <translation>Bootstrap von Abschnitten ({sections} Abschnitte, {replicates} Wiederholungen), 95 %</translation>
  </message>
  <message>
   <source>bootstrap of whole places ({places} places, {replicates} replicates), 95 %</source>
   <translation>Bootstrap von ganzen Orten ({places} Orte, {replicates} Wiederholungen), 95 %</translation>
  </message>
  <message>
   <source>both</source>
   <translation>beide</translation>
  </message>
  <message>
   <source>by the number of sections</source>
   <translation>nach der Zahl der Abschnitte</translation>
  </message>
  <message>
   <source>by the suffix of the file</source>
   <translation>nach der Endung der Datei</translation>
  </message>
  <message>
   <source>by the version in the name of the folder or in config.json</source>
   <translation>nach der Version im Namen des Ordners oder in config.json</translation>
  </message>
  <message>
   <source>cannot be tried: {reason}</source>
   <translation>kann nicht ausprobiert werden: {reason}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>cannot be warped to {crs} ({error})</source>
   <translation>kann nicht nach {crs} umprojiziert werden ({error})</translation>
  </message>
  <message>
   <source>change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>change,difference,time series,trend,dates,models,gain,loss,multi-label</source>
   <translation>Änderung,Unterschied,Zeitreihe,Trend,Zeitpunkte,Modelle,Gewinn,Verlust,multi-label</translation>
  </message>
  <message>
   <source>changed, not saved</source>
   <translation>geändert, nicht gespeichert</translation>
  </message>
  <message>
   <source>charts cannot be drawn</source>
   <translation>können Diagramme nicht gezeichnet werden</translation>
  </message>
  <message>
   <source>check it in Settings &gt; Options &gt; Network &gt; Proxy</source>
   <translation>prüfen Sie ihn in Einstellungen &gt; Optionen &gt; Netzwerk &gt; Proxy</translation>
  </message>
  <message>
   <source>check the address of the index and its password, or ask the administrator</source>
   <translation>prüfen Sie die Adresse des Index und sein Passwort, oder fragen Sie den Administrator</translation>
  </message>
  <message>
   <source>check the address of the index or the folder of wheels; otherwise use a QGIS with a newer Python</source>
   <translation>prüfen Sie die Adresse des Index oder den Ordner mit Wheels; sonst verwenden Sie ein QGIS mit einem neueren Python</translation>
  </message>
  <message>
   <source>check the network and the proxy in Settings &gt; Options &gt; Network, or install from a folder of wheels</source>
   <translation>prüfen Sie das Netzwerk und den Proxy in Einstellungen &gt; Optionen &gt; Netzwerk, oder installieren Sie aus einem Ordner mit Wheels</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
  </message>
  <message>
   <source>choose a packages folder with a short path, such as C:\landlabels, or enable long paths in Windows</source>
   <translation>wählen Sie einen Paketordner mit einem kurzen Pfad, wie C:\landlabels, oder erlauben Sie lange Pfade in Windows</translation>
  </message>
  <message>
   <source>choose the scene of the result, or another label set</source>
   <translation>wählen Sie die Szene des Ergebnisses, oder einen anderen Labelsatz</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <source>chosen by the classes of the reference</source>
   <translation>nach den Klassen der Referenz gewählt</translation>
  </message>
  <message>
   <source>close other programs, or train a smaller network</source>
   <translation>schließen Sie andere Programme, oder trainieren Sie ein kleineres Netz</translation>
  </message>
  <message>
   <source>codes of the labels; default: those that occur</source>
   <translation>Codes der Labels; Vorgabe: die vorkommenden</translation>
  </message>
  <message>
   <source>codes of the model's labels: {codes}</source>
   <translation>Codes der Labels des Modells: {codes}</translation>
  </message>
  <message>
   <source>compare on the sections of this result; default: those of the first</source>
   <translation>auf den Abschnitten dieses Ergebnisses vergleichen; Vorgabe: denen des ersten</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <source>continue if it holds the same run, otherwise stop</source>
   <translation>fortsetzen, wenn derselbe Lauf darin ist, sonst anhalten</translation>
  </message>
  <message>
   <source>convolutions in 8 bits, on the CPU</source>
   <translation>Faltungen in 8 Bit, auf der CPU</translation>
  </message>
  <message>
   <source>copy a model into the models folder</source>
   <translation>ein Modell in den Modellordner kopieren</translation>
  </message>
  <message>
   <source>cpu or auto: no GPU is available</source>
   <translation>cpu oder auto: keine GPU ist verfügbar</translation>
  </message>
  <message>
   <source>default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>default: paper</source>
   <translation>Vorgabe: paper</translation>
  </message>
  <message>
   <source>default: the default model, else the bundled one that fits the scene, which is also auto</source>
   <translation>Vorgabe: das Standardmodell, sonst das mitgelieferte, das zur Szene passt; dieses ist auch auto</translation>
  </message>
  <message>
   <source>delete a model of the models folder</source>
   <translation>ein Modell des Modellordners löschen</translation>
  </message>
  <message>
   <source>demonstration</source>
   <translation>Demonstration</translation>
  </message>
  <message>
   <source>diagnosis,support,packages,gpu,versions,onnxruntime</source>
   <translation>Diagnose,Hilfe,Pakete,GPU,Versionen,onnxruntime</translation>
  </message>
  <message>
   <source>do not train baselines to compare with</source>
   <translation>keine einfachen Verfahren zum Vergleich trainieren</translation>
  </message>
  <message>
   <source>download a published model of the catalogue</source>
   <translation>ein veröffentlichtes Modell des Katalogs herunterladen</translation>
  </message>
  <message>
   <source>empty if the reference is a raster</source>
   <translation>leer, wenn die Referenz ein Raster ist</translation>
  </message>
  <message>
   <source>empty values</source>
   <translation>leere Werte</translation>
  </message>
  <message>
   <source>ended unexpectedly with exit status {n}</source>
   <translation>endete unerwartet mit dem Exit-Status {n}</translation>
  </message>
  <message>
   <source>ended without an error message</source>
   <translation>endete ohne Fehlermeldung</translation>
  </message>
  <message>
   <source>enter them in Settings &gt; Options &gt; Network &gt; Proxy</source>
   <translation>geben Sie sie in Einstellungen &gt; Optionen &gt; Netzwerk &gt; Proxy ein</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>epoch {epoch}/{epochs}: loss {train_loss:.4f}</source>
   <translation>Epoche {epoch}/{epochs}: Verlust {train_loss:.4f}</translation>
  </message>
  <message>
   <source>evaluated on the same sections</source>
   <translation>auf denselben Abschnitten bewertet</translation>
  </message>
  <message>
   <source>every section, for a training set that the model was not trained on</source>
   <translation>jeder Abschnitt, für einen Trainingssatz, mit dem das Modell nicht trainiert wurde</translation>
  </message>
  <message>
   <source>evidence,attention,explain,explainability,xai,patches,land cover map,300 m</source>
   <translation>Evidenz,Attention,erklären,Erklärbarkeit,XAI,Teilflächen,Landbedeckungskarte,300 m</translation>
  </message>
  <message>
   <source>exactly the paper's procedure</source>
   <translation>genau das Verfahren des Artikels</translation>
  </message>
  <message>
   <source>exit status {n}</source>
   <translation>Exit-Status {n}</translation>
  </message>
  <message>
   <source>export,save as,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,raster</source>
   <translation>exportieren,speichern als,geojson,shapefile,csv,flatgeobuf,geoparquet,excel,xlsx,stac,mlm,bigearthnet,Raster</translation>
  </message>
  <message>
   <source>false</source>
   <translation>falsch</translation>
  </message>
  <message>
   <source>files of many sensors are called '{name}', and this folder has no red edge band of Sentinel-2</source>
   <translation>Dateien vieler Sensoren heißen „{name}“, und dieser Ordner hat kein Red-Edge-Band von Sentinel-2</translation>
  </message>
  <message>
   <source>fill bands that a scene lacks: the labels are less reliable</source>
   <translation>Bänder auffüllen, die einer Szene fehlen: die Labels sind weniger zuverlässig</translation>
  </message>
  <message>
   <source>fill bands that the scene lacks, without a result</source>
   <translation>Bänder auffüllen, die der Szene fehlen, ohne ein Ergebnis</translation>
  </message>
  <message>
   <source>fill bands that the scene lacks: the labels are less reliable</source>
   <translation>Bänder auffüllen, die der Szene fehlen: die Labels sind weniger zuverlässig</translation>
  </message>
  <message>
   <source>first search for the best sizes of both on the validation sections (7 and 3 trainings)</source>
   <translation>zuerst die besten Größen beider auf den Validierungsabschnitten suchen (7 und 3 Trainings)</translation>
  </message>
  <message>
   <source>folders of section stores</source>
   <translation>Ordner von Abschnittsspeichern</translation>
  </message>
  <message>
   <source>for the label</source>
   <translation>für das Label</translation>
  </message>
  <message>
   <source>found</source>
   <translation>gefunden</translation>
  </message>
  <message>
   <source>found by names and pixels</source>
   <translation>nach Namen und Pixeln gefunden</translation>
  </message>
  <message>
   <source>fp32</source>
   <translation>fp32</translation>
  </message>
  <message>
   <source>free disk space and try again</source>
   <translation>schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>from 0 to 1</source>
   <translation>von 0 bis 1</translation>
  </message>
  <message>
   <source>from 0 to 100</source>
   <translation>von 0 bis 100</translation>
  </message>
  <message>
   <source>from 2 to {n}, one per place</source>
   <translation>von 2 bis {n}, eine je Ort</translation>
  </message>
  <message>
   <source>from a BigEarthNet archive, v1.0 or v2.0</source>
   <translation>aus einem BigEarthNet-Archiv, v1.0 oder v2.0</translation>
  </message>
  <message>
   <source>from a Sentinel-2 scene and a land-cover reference</source>
   <translation>aus einer Sentinel-2-Szene und einer Landbedeckungsreferenz</translation>
  </message>
  <message>
   <source>from pip's configuration, else {index}</source>
   <translation>aus der Konfiguration von pip, sonst {index}</translation>
  </message>
  <message>
   <source>gained</source>
   <translation>gewonnen</translation>
  </message>
  <message>
   <source>give a file name that ends with {suffixes}.</source>
   <translation>geben Sie einen Dateinamen an, der auf {suffixes} endet.</translation>
  </message>
  <message>
   <source>give a result layer (INPUT), or a scene (SCENE, --scene)</source>
   <translation>geben Sie einen Ergebnislayer (INPUT) oder eine Szene (SCENE, --scene) an</translation>
  </message>
  <message>
   <source>give each scene its own grid instead of one per tile</source>
   <translation>jeder Szene ihr eigenes Gitter geben statt eines je Kachel</translation>
  </message>
  <message>
   <source>given as train.csv, val.csv and test.csv in the folder of lists, for v1.0</source>
   <translation>angegeben als train.csv, val.csv und test.csv im Ordner der Listen, für v1.0</translation>
  </message>
  <message>
   <source>given, or a teacher in its place</source>
   <translation>angegeben, oder ein Lehrermodell an ihrer Stelle</translation>
  </message>
  <message>
   <source>harmonic mean of recall and precision, per section</source>
   <translation>harmonisches Mittel von Recall und Precision, je Abschnitt</translation>
  </message>
  <message>
   <source>has a geotransform that is nowhere on Earth</source>
   <translation>hat eine Geotransformation, die nirgends auf der Erde liegt</translation>
  </message>
  <message>
   <source>has no coordinate system or no geotransform</source>
   <translation>hat kein Koordinatensystem oder keine Geotransformation</translation>
  </message>
  <message>
   <source>has no field '{field}'</source>
   <translation>hat kein Feld „{field}“</translation>
  </message>
  <message>
   <source>has numbers or dates in the field '{field}'</source>
   <translation>hat Zahlen oder Datumsangaben im Feld „{field}“</translation>
  </message>
  <message>
   <source>home folder</source>
   <translation>persönlicher Ordner</translation>
  </message>
  <message>
   <source>how many labels a section has</source>
   <translation>wie viele Labels ein Abschnitt hat</translation>
  </message>
  <message>
   <source>how unlike the model's training sections a section is</source>
   <translation>wie unähnlich ein Abschnitt den Trainingsabschnitten des Modells ist</translation>
  </message>
  <message>
   <source>if a file to write exists</source>
   <translation>wenn eine Datei, die geschrieben wird, existiert</translation>
  </message>
  <message>
   <source>if the output exists</source>
   <translation>wenn die Ausgabe existiert</translation>
  </message>
  <message>
   <source>impossible values that are equal in all bands</source>
   <translation>unmögliche Werte, die in allen Bändern gleich sind</translation>
  </message>
  <message>
   <source>in both</source>
   <translation>in beiden</translation>
  </message>
  <message>
   <source>in neither</source>
   <translation>in keinem</translation>
  </message>
  <message>
   <source>in the scene's coordinates (write --extent=…)</source>
   <translation>in den Koordinaten der Szene (schreiben Sie --extent=…)</translation>
  </message>
  <message>
   <source>inputs</source>
   <translation>Eingänge</translation>
  </message>
  <message>
   <source>install it, or choose a folder of wheels that contains pip's own wheel</source>
   <translation>installieren Sie es, oder wählen Sie einen Ordner mit Wheels, der das Wheel von pip enthält</translation>
  </message>
  <message>
   <source>install the current Microsoft Visual C++ Redistributable (x64), and try again</source>
   <translation>installieren Sie das aktuelle Microsoft Visual C++ Redistributable (x64), und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>instead of a reference: a model that assigns the labels</source>
   <translation>statt einer Referenz: ein Modell, das die Labels vergibt</translation>
  </message>
  <message>
   <source>int8</source>
   <translation>int8</translation>
  </message>
  <message>
   <source>int8 if it is faster</source>
   <translation>int8, wenn es schneller ist</translation>
  </message>
  <message>
   <source>int8 on a CPU where the model has it, its labels hardly differ and it is faster here, else fp32</source>
   <translation>int8 auf einer CPU, wo das Modell es hat, seine Labels kaum abweichen und es hier schneller ist, sonst fp32</translation>
  </message>
  <message>
   <source>is in {crs}, which cannot be transformed to UTM</source>
   <translation>ist in {crs}, was nicht in UTM umgerechnet werden kann</translation>
  </message>
  <message>
   <source>it answers differently for one section and for several at a time</source>
   <translation>es antwortet für einen Abschnitt anders als für mehrere zusammen</translation>
  </message>
  <message>
   <source>it cannot be opened as a GeoPackage</source>
   <translation>es kann nicht als GeoPackage geöffnet werden</translation>
  </message>
  <message>
   <source>it cannot be quantised ({error})</source>
   <translation>es kann nicht quantisiert werden ({error})</translation>
  </message>
  <message>
   <source>it cannot be read ({error})</source>
   <translation>es kann nicht gelesen werden ({error})</translation>
  </message>
  <message>
   <source>it contains no band</source>
   <translation>es enthält kein Band</translation>
  </message>
  <message>
   <source>it declares a document type or entities</source>
   <translation>es deklariert einen Dokumenttyp oder Entitäten</translation>
  </message>
  <message>
   <source>it does not exist, cannot be read or is empty</source>
   <translation>es existiert nicht, kann nicht gelesen werden oder ist leer</translation>
  </message>
  <message>
   <source>it does not overlap the scene</source>
   <translation>es überschneidet sich nicht mit der Szene</translation>
  </message>
  <message>
   <source>it does not run on one section and on three at a time ({error})</source>
   <translation>es läuft nicht mit einem Abschnitt und mit dreien zusammen ({error})</translation>
  </message>
  <message>
   <source>it ended without a message</source>
   <translation>es endete ohne Meldung</translation>
  </message>
  <message>
   <source>it gives one band of a file two names</source>
   <translation>es gibt einem Band einer Datei zwei Namen</translation>
  </message>
  <message>
   <source>it has another meaning where a model is chosen</source>
   <translation>er hat eine andere Bedeutung, wo ein Modell gewählt wird</translation>
  </message>
  <message>
   <source>it has format {found} and this LandLabels reads format {known}; build it again</source>
   <translation>es hat das Format {found}, und dieses LandLabels liest das Format {known}; erstellen Sie es neu</translation>
  </message>
  <message>
   <source>it has labels that are not of BigEarthNet v2.0: {names}</source>
   <translation>es hat Labels, die nicht von BigEarthNet v2.0 sind: {names}</translation>
  </message>
  <message>
   <source>it has neither sections with '…_labels_metadata.json' (v1.0) nor '{metadata}' (v2.0)</source>
   <translation>es hat weder Abschnitte mit „…_labels_metadata.json“ (v1.0) noch „{metadata}“ (v2.0)</translation>
  </message>
  <message>
   <source>it has no LandLabels card</source>
   <translation>es hat keine Karte von LandLabels</translation>
  </message>
  <message>
   <source>it has no array 'names' or no array 'patch_probability'</source>
   <translation>es hat kein Array „names“ oder kein Array „patch_probability“</translation>
  </message>
  <message>
   <source>it has no column called source</source>
   <translation>es hat keine Spalte namens source</translation>
  </message>
  <message>
   <source>it has no convolutions, which int8 makes faster</source>
   <translation>es hat keine Faltungen, die int8 schneller macht</translation>
  </message>
  <message>
   <source>it has no coordinate system</source>
   <translation>es hat kein Koordinatensystem</translation>
  </message>
  <message>
   <source>it has no defined coordinate system; assign the right one first (in QGIS: 'Assign projection')</source>
   <translation>es hat kein definiertes Koordinatensystem; weisen Sie zuerst das richtige zu (in QGIS: „Projektion zuweisen“)</translation>
  </message>
  <message>
   <source>it has no field '{field}', only {fields}</source>
   <translation>es hat kein Feld „{field}“, nur {fields}</translation>
  </message>
  <message>
   <source>it has no folders of tiles with sections</source>
   <translation>es hat keine Ordner von Kacheln mit Abschnitten</translation>
  </message>
  <message>
   <source>it has no patches</source>
   <translation>es hat keine Teilflächen</translation>
  </message>
  <message>
   <source>it has no pixel with data</source>
   <translation>es hat kein Pixel mit Daten</translation>
  </message>
  <message>
   <source>it has no polygons</source>
   <translation>es hat keine Polygone</translation>
  </message>
  <message>
   <source>it has no sections</source>
   <translation>es hat keine Abschnitte</translation>
  </message>
  <message>
   <source>it has no sections on a grid</source>
   <translation>es hat keine Abschnitte auf einem Gitter</translation>
  </message>
  <message>
   <source>it has no tensor '{name}'</source>
   <translation>es hat keinen Tensor „{name}“</translation>
  </message>
  <message>
   <source>it has none of the sections of '{store}'</source>
   <translation>es hat keinen der Abschnitte von „{store}“</translation>
  </message>
  <message>
   <source>it has splits that are not of BigEarthNet v2.0: {names}</source>
   <translation>es hat Teile, die nicht von BigEarthNet v2.0 sind: {names}</translation>
  </message>
  <message>
   <source>it has text after its end, at character {n}</source>
   <translation>es hat Text nach seinem Ende, bei Zeichen {n}</translation>
  </message>
  <message>
   <source>it has the layers {names}; choose one</source>
   <translation>es hat die Layer {names}; wählen Sie einen</translation>
  </message>
  <message>
   <source>it has {n} band, {named}</source>
   <translation>es hat {n} Band, benannt {named}</translation>
  </message>
  <message>
   <source>it has {n} bands, {named}</source>
   <translation>es hat {n} Bänder, benannt {named}</translation>
  </message>
  <message>
   <source>it has {n} bands; a class map has one</source>
   <translation>es hat {n} Bänder; eine Klassenkarte hat eines</translation>
  </message>
  <message>
   <source>it has {n} bytes, and the server declares {size}</source>
   <translation>es hat {n} Byte, und der Server gibt {size} an</translation>
  </message>
  <message>
   <source>it has {n} labels, not the 19 of BigEarthNet v2.0</source>
   <translation>es hat {n} Labels, nicht die 19 von BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>es enthält eine zu große Zahl</translation>
  </message>
  <message>
   <source>it holds a number with {n} digits</source>
   <translation>es enthält eine Zahl mit {n} Ziffern</translation>
  </message>
  <message>
   <source>it holds a tensor in several slices, which is not supported</source>
   <translation>es enthält einen Tensor in mehreren Teilen, was nicht unterstützt wird</translation>
  </message>
  <message>
   <source>it holds neither config.json and model.safetensors nor a TensorFlow checkpoint (.index)</source>
   <translation>es enthält weder config.json und model.safetensors noch einen TensorFlow-Checkpoint (.index)</translation>
  </message>
  <message>
   <source>it holds no layer {name}</source>
   <translation>es enthält keinen Layer {name}</translation>
  </message>
  <message>
   <source>it holds no record of a run</source>
   <translation>es enthält kein Laufprotokoll</translation>
  </message>
  <message>
   <source>it holds several checkpoints ({names}); choose the .index of one</source>
   <translation>es enthält mehrere Checkpoints ({names}); wählen Sie die .index-Datei von einem</translation>
  </message>
  <message>
   <source>it holds {constant}, which is not JSON</source>
   <translation>es enthält {constant}, was kein JSON ist</translation>
  </message>
  <message>
   <source>it holds {tables}</source>
   <translation>es enthält {tables}</translation>
  </message>
  <message>
   <source>it is Python {version}</source>
   <translation>es ist Python {version}</translation>
  </message>
  <message>
   <source>it is a band of the scene itself; choose a map of land cover</source>
   <translation>es ist ein Band der Szene selbst; wählen Sie eine Landbedeckungskarte</translation>
  </message>
  <message>
   <source>it is a folder; choose a file name.</source>
   <translation>es ist ein Ordner; wählen Sie einen Dateinamen.</translation>
  </message>
  <message>
   <source>it is a pipe or a device and not a file</source>
   <translation>es ist eine Pipe oder ein Gerät und keine Datei</translation>
  </message>
  <message>
   <source>it is a result of LandLabels in which no section was confirmed or corrected by hand, which is no independent reference; correct sections first, or choose another layer</source>
   <translation>es ist ein Ergebnis von LandLabels, in dem kein Abschnitt von Hand bestätigt oder korrigiert wurde, und damit keine unabhängige Referenz; korrigieren Sie zuerst Abschnitte, oder wählen Sie einen anderen Layer</translation>
  </message>
  <message>
   <source>it is a result of LandLabels, which is no independent reference; choose another layer</source>
   <translation>es ist ein Ergebnis von LandLabels und damit keine unabhängige Referenz; wählen Sie einen anderen Layer</translation>
  </message>
  <message>
   <source>it is a virtual raster that reads the bytes of another file as pixels</source>
   <translation>es ist ein virtuelles Raster, das die Bytes einer anderen Datei als Pixel liest</translation>
  </message>
  <message>
   <source>it is a web page, as servers send it instead of a file; download the file again</source>
   <translation>es ist eine Webseite, wie Server sie statt einer Datei senden; laden Sie die Datei erneut herunter</translation>
  </message>
  <message>
   <source>it is absent or empty</source>
   <translation>es fehlt oder ist leer</translation>
  </message>
  <message>
   <source>it is an archive of the kind {kind}; unpack it, and choose the folder</source>
   <translation>es ist ein Archiv der Art {kind}; entpacken Sie es, und wählen Sie den Ordner</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>es ist beschädigt</translation>
  </message>
  <message>
   <source>it is damaged or incomplete</source>
   <translation>es ist beschädigt oder unvollständig</translation>
  </message>
  <message>
   <source>it is damaged or lacks a column</source>
   <translation>es ist beschädigt, oder eine Spalte fehlt</translation>
  </message>
  <message>
   <source>it is damaged or no ONNX model</source>
   <translation>es ist beschädigt oder kein ONNX-Modell</translation>
  </message>
  <message>
   <source>it is empty; download or copy it again</source>
   <translation>es ist leer; laden oder kopieren Sie es erneut</translation>
  </message>
  <message>
   <source>it is incomplete ({error}); build it again</source>
   <translation>es ist unvollständig ({error}); erstellen Sie es neu</translation>
  </message>
  <message>
   <source>it is larger than {n} bytes</source>
   <translation>es ist größer als {n} Byte</translation>
  </message>
  <message>
   <source>it is locked by another program or a layer being edited; close that, or choose another file name.</source>
   <translation>es ist durch ein anderes Programm oder einen Layer in Bearbeitung gesperrt; schließen Sie das, oder wählen Sie einen anderen Dateinamen.</translation>
  </message>
  <message>
   <source>it is neither a folder with config.json and model.safetensors, nor a TensorFlow checkpoint (.index), nor an ONNX classifier</source>
   <translation>es ist weder ein Ordner mit config.json und model.safetensors noch ein TensorFlow-Checkpoint (.index) noch ein ONNX-Klassifikator</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>es ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>it is no STAC document</source>
   <translation>es ist kein STAC-Dokument</translation>
  </message>
  <message>
   <source>it is no mask of a Sentinel-2 product</source>
   <translation>es ist keine Maske eines Sentinel-2-Produkts</translation>
  </message>
  <message>
   <source>it is no zip file or damaged ({error})</source>
   <translation>es ist keine Zip-Datei oder beschädigt ({error})</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>es ist keine Datei</translation>
  </message>
  <message>
   <source>it is not a folder made by “Build training set”</source>
   <translation>es ist kein Ordner aus „Trainingssatz erstellen“</translation>
  </message>
  <message>
   <source>it is not an .npz file of numbers and text</source>
   <translation>es ist keine .npz-Datei mit Zahlen und Text</translation>
  </message>
  <message>
   <source>it is not an ONNX model</source>
   <translation>es ist kein ONNX-Modell</translation>
  </message>
  <message>
   <source>it is not of the form {"B02": ["file.tif", 1]}</source>
   <translation>es hat nicht die Form {"B02": ["datei.tif", 1]}</translation>
  </message>
  <message>
   <source>it is not text in UTF-8</source>
   <translation>es ist kein Text in UTF-8</translation>
  </message>
  <message>
   <source>it is not the K-Branch CNN of BigEarthNet (it has no '{name}')</source>
   <translation>es ist nicht das K-Branch CNN von BigEarthNet (es hat kein „{name}“)</translation>
  </message>
  <message>
   <source>it is not well-formed XML: {error}</source>
   <translation>es ist kein wohlgeformtes XML: {error}</translation>
  </message>
  <message>
   <source>it is part of LandLabels; choose another file</source>
   <translation>es ist Teil von LandLabels; wählen Sie eine andere Datei</translation>
  </message>
  <message>
   <source>it is the result that is exported; choose another file name.</source>
   <translation>es ist das Ergebnis, das exportiert wird; wählen Sie einen anderen Dateinamen.</translation>
  </message>
  <message>
   <source>it is to be left unchanged</source>
   <translation>es soll unverändert bleiben</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es ist zu groß</translation>
  </message>
  <message>
   <source>it is unfinished; run the same command again</source>
   <translation>es ist nicht fertig; starten Sie denselben Befehl erneut</translation>
  </message>
  <message>
   <source>it keeps weights in other files, which is not allowed</source>
   <translation>es hält Gewichte in anderen Dateien, was nicht erlaubt ist</translation>
  </message>
  <message>
   <source>it lacks {bands}, which the teacher '{model}' needs</source>
   <translation>es fehlen {bands}, die das Lehrermodell „{model}“ braucht</translation>
  </message>
  <message>
   <source>it lacks {bands}; choose a model or a band set without them</source>
   <translation>es fehlen {bands}; wählen Sie ein Modell oder eine Bandauswahl ohne sie</translation>
  </message>
  <message>
   <source>it leads to more than {n} files</source>
   <translation>es führt zu mehr als {n} Dateien</translation>
  </message>
  <message>
   <source>it must have 1 to {n} characters</source>
   <translation>er muss 1 bis {n} Zeichen haben</translation>
  </message>
  <message>
   <source>it needs {need:.1f} MB and the disk has {free:.1f} MB free; choose another disk.</source>
   <translation>es braucht {need:.1f} MB, und auf dem Datenträger sind {free:.1f} MB frei; wählen Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <source>it reads images of {n} pixels, not 120</source>
   <translation>es liest Bilder von {n} Pixeln, nicht 120</translation>
  </message>
  <message>
   <source>it reads {n} bands, not 10</source>
   <translation>es liest {n} Bänder, nicht 10</translation>
  </message>
  <message>
   <source>it reads {what}, and only the variants for Sentinel-2 alone (s2) are supported</source>
   <translation>es liest {what}, und nur die Varianten für Sentinel-2 allein (s2) werden unterstützt</translation>
  </message>
  <message>
   <source>it returns a map, not labels of a whole section (its output is {s})</source>
   <translation>es liefert eine Karte, nicht Labels eines ganzen Abschnitts (seine Ausgabe ist {s})</translation>
  </message>
  <message>
   <source>it returns {found} values for 3 sections and {n} labels</source>
   <translation>es liefert {found} Werte für 3 Abschnitte und {n} Labels</translation>
  </message>
  <message>
   <source>it was written by another version of LandLabels</source>
   <translation>es wurde von einer anderen Version von LandLabels geschrieben</translation>
  </message>
  <message>
   <source>it was written on a big-endian machine, which is not supported</source>
   <translation>es wurde auf einem Big-Endian-Rechner geschrieben, was nicht unterstützt wird</translation>
  </message>
  <message>
   <source>its .safetensors file cannot be read ({error})</source>
   <translation>seine .safetensors-Datei kann nicht gelesen werden ({error})</translation>
  </message>
  <message>
   <source>its .safetensors file holds the weights of another model</source>
   <translation>seine .safetensors-Datei enthält die Gewichte eines anderen Modells</translation>
  </message>
  <message>
   <source>its .safetensors file holds the weights of another network</source>
   <translation>seine .safetensors-Datei enthält die Gewichte eines anderen Netzes</translation>
  </message>
  <message>
   <source>its .safetensors file is damaged or incomplete</source>
   <translation>seine .safetensors-Datei ist beschädigt oder unvollständig</translation>
  </message>
  <message>
   <source>its JSON file cannot be read</source>
   <translation>seine JSON-Datei kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>its JSON file has no list of labels</source>
   <translation>seine JSON-Datei hat keine Liste von Labels</translation>
  </message>
  <message>
   <source>its JSON file is missing</source>
   <translation>seine JSON-Datei fehlt</translation>
  </message>
  <message>
   <source>its ONNX operators are of version {found}; int8 takes version {needed} or later</source>
   <translation>seine ONNX-Operatoren sind von Version {found}; int8 braucht Version {needed} oder später</translation>
  </message>
  <message>
   <source>its ONNX operators are of version {found}; novelty takes version {needed} or later</source>
   <translation>seine ONNX-Operatoren sind von Version {found}; die Neuartigkeit braucht Version {needed} oder später</translation>
  </message>
  <message>
   <source>its SHA-256 is not the one that the server declares</source>
   <translation>seine SHA-256 ist nicht die, die der Server angibt</translation>
  </message>
  <message>
   <source>its arrays are not text (n,) and numbers (n, patches, classes)</source>
   <translation>seine Arrays sind nicht Text (n,) und Zahlen (n, Teilflächen, Klassen)</translation>
  </message>
  <message>
   <source>its arrays differ in the number of sections or classes</source>
   <translation>seine Arrays unterscheiden sich in der Zahl der Abschnitte oder Klassen</translation>
  </message>
  <message>
   <source>its band groups are empty or repeat each other</source>
   <translation>seine Bandgruppen sind leer oder wiederholen sich</translation>
  </message>
  <message>
   <source>its bands and their statistics differ in number</source>
   <translation>die Zahl seiner Bänder und die ihrer Statistiken sind verschieden</translation>
  </message>
  <message>
   <source>its bands differ</source>
   <translation>seine Bänder sind andere</translation>
  </message>
  <message>
   <source>its bands differ from those of '{first}'; join only stores with the same bands</source>
   <translation>seine Bänder sind andere als die von „{first}“; verbinden Sie nur Speicher mit denselben Bändern</translation>
  </message>
  <message>
   <source>its bands differ in their scale, offset or number type</source>
   <translation>seine Bänder unterscheiden sich in Skalierung, Offset oder Zahlentyp</translation>
  </message>
  <message>
   <source>its bands, {bands}, are those of another sensor, {sensor}</source>
   <translation>seine Bänder, {bands}, sind die eines anderen Sensors, {sensor}</translation>
  </message>
  <message>
   <source>its biases and labels differ in number</source>
   <translation>die Zahl seiner Biaswerte und die seiner Labels sind verschieden</translation>
  </message>
  <message>
   <source>its card contradicts its graph: '{name}' is {type} {shape}</source>
   <translation>seine Karte widerspricht seinem Graphen: „{name}“ ist {type} {shape}</translation>
  </message>
  <message>
   <source>its card does not describe a network that LandLabels can create</source>
   <translation>seine Karte beschreibt kein Netz, das LandLabels erzeugen kann</translation>
  </message>
  <message>
   <source>its card has format {found} and this LandLabels reads format {known} (update the plugin)</source>
   <translation>seine Karte hat das Format {found}, und dieses LandLabels liest das Format {known} (aktualisieren Sie die Erweiterung)</translation>
  </message>
  <message>
   <source>its card is incomplete or malformed ({error})</source>
   <translation>seine Karte ist unvollständig oder fehlerhaft ({error})</translation>
  </message>
  <message>
   <source>its card is not readable JSON ({error})</source>
   <translation>seine Karte ist kein lesbares JSON ({error})</translation>
  </message>
  <message>
   <source>its card promises the {kind} {promised}, but its graph has {found}</source>
   <translation>seine Karte verspricht {kind} {promised}, aber sein Graph hat {found}</translation>
  </message>
  <message>
   <source>its checkpoint is too large</source>
   <translation>sein Checkpoint ist zu groß</translation>
  </message>
  <message>
   <source>its conversion ended with exit status {n} ({line})</source>
   <translation>seine Umwandlung endete mit dem Exit-Status {n} ({line})</translation>
  </message>
  <message>
   <source>its coordinates cannot be transformed to the scene's coordinate system</source>
   <translation>seine Koordinaten können nicht in das Koordinatensystem der Szene umgerechnet werden</translation>
  </message>
  <message>
   <source>its description '{name}' is not readable JSON ({error})</source>
   <translation>seine Beschreibung „{name}“ ist kein lesbares JSON ({error})</translation>
  </message>
  <message>
   <source>its description (a .json file of the same name, or DESCRIPTION) does not give {missing}</source>
   <translation>seine Beschreibung (eine .json-Datei mit demselben Namen, oder DESCRIPTION) gibt {missing} nicht an</translation>
  </message>
  <message>
   <source>its description cannot be read; build it again</source>
   <translation>seine Beschreibung kann nicht gelesen werden; erstellen Sie es neu</translation>
  </message>
  <message>
   <source>its description gives no possible bands; build it again</source>
   <translation>seine Beschreibung gibt keine möglichen Bänder an; erstellen Sie es neu</translation>
  </message>
  <message>
   <source>its description has the unknown entries {unknown}; known are {known}</source>
   <translation>seine Beschreibung hat die unbekannten Einträge {unknown}; bekannt sind {known}</translation>
  </message>
  <message>
   <source>its description must give the size in pixels</source>
   <translation>seine Beschreibung muss die Größe in Pixeln angeben</translation>
  </message>
  <message>
   <source>its file {file} does not match its description; build it again</source>
   <translation>seine Datei {file} passt nicht zu seiner Beschreibung; erstellen Sie es neu</translation>
  </message>
  <message>
   <source>its file {file} is missing</source>
   <translation>seine Datei {file} fehlt</translation>
  </message>
  <message>
   <source>its file {file} is missing or empty</source>
   <translation>seine Datei {file} fehlt oder ist leer</translation>
  </message>
  <message>
   <source>its file {file} is truncated or damaged</source>
   <translation>seine Datei {file} ist abgeschnitten oder beschädigt</translation>
  </message>
  <message>
   <source>its files come from products with and without an offset</source>
   <translation>seine Dateien kommen von Produkten mit und ohne Offset</translation>
  </message>
  <message>
   <source>its files come from products with different offsets</source>
   <translation>seine Dateien kommen von Produkten mit verschiedenen Offsets</translation>
  </message>
  <message>
   <source>its files declare the offset {value:g}</source>
   <translation>seine Dateien geben den Offset {value:g} an</translation>
  </message>
  <message>
   <source>its files declare the scale {value:g}</source>
   <translation>seine Dateien geben die Skalierung {value:g} an</translation>
  </message>
  <message>
   <source>its first row is the southernmost; export it as GeoTIFF</source>
   <translation>seine erste Zeile ist die südlichste; exportieren Sie es als GeoTIFF</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>sein Ordner existiert nicht</translation>
  </message>
  <message>
   <source>its folder does not exist; create the folder first, or choose another.</source>
   <translation>sein Ordner existiert nicht; legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>its graph cannot be extended ({error})</source>
   <translation>sein Graph kann nicht erweitert werden ({error})</translation>
  </message>
  <message>
   <source>its graph ends in {operator} already; its description must have the activation none</source>
   <translation>sein Graph endet bereits mit {operator}; seine Beschreibung muss die Aktivierung none haben</translation>
  </message>
  <message>
   <source>its graph has no output '{name}', but {names}</source>
   <translation>sein Graph hat keine Ausgabe „{name}“, sondern {names}</translation>
  </message>
  <message>
   <source>its graph has several outputs; its description must name one as 'output': {names}</source>
   <translation>sein Graph hat mehrere Ausgaben; seine Beschreibung muss eine als „output“ nennen: {names}</translation>
  </message>
  <message>
   <source>its graph has {n} inputs, and one is supported</source>
   <translation>sein Graph hat {n} Eingaben, und eine wird unterstützt</translation>
  </message>
  <message>
   <source>its grid has no possible number of rows and columns</source>
   <translation>sein Gitter hat keine mögliche Zahl von Zeilen und Spalten</translation>
  </message>
  <message>
   <source>its grid has too many rows and columns</source>
   <translation>sein Gitter hat zu viele Zeilen und Spalten</translation>
  </message>
  <message>
   <source>its index is compressed, which is not supported</source>
   <translation>sein Index ist komprimiert, was nicht unterstützt wird</translation>
  </message>
  <message>
   <source>its index is damaged</source>
   <translation>sein Index ist beschädigt</translation>
  </message>
  <message>
   <source>its index is incomplete</source>
   <translation>sein Index ist unvollständig</translation>
  </message>
  <message>
   <source>its index is incomplete or no index of a TensorFlow V2 checkpoint</source>
   <translation>sein Index ist unvollständig oder kein Index eines TensorFlow-V2-Checkpoints</translation>
  </message>
  <message>
   <source>its input does not take floating-point numbers</source>
   <translation>seine Eingabe nimmt keine Gleitkommazahlen</translation>
  </message>
  <message>
   <source>its input has {found} channels, and its description names {n} bands</source>
   <translation>seine Eingabe hat {found} Kanäle, und seine Beschreibung nennt {n} Bänder</translation>
  </message>
  <message>
   <source>its input has {found} pixels, and its description gives the size {size}</source>
   <translation>seine Eingabe hat {found} Pixel, und seine Beschreibung gibt die Größe {size} an</translation>
  </message>
  <message>
   <source>its input has {n} dimensions, not 4</source>
   <translation>seine Eingabe hat {n} Dimensionen, nicht 4</translation>
  </message>
  <message>
   <source>its int8 graph is damaged</source>
   <translation>sein int8-Graph ist beschädigt</translation>
  </message>
  <message>
   <source>its label codes are not unique words of at most 12 letters, digits and underscores</source>
   <translation>seine Labelcodes sind nicht eindeutige Wörter aus höchstens 12 Buchstaben, Ziffern und Unterstrichen</translation>
  </message>
  <message>
   <source>its label colours are not of the form #rrggbb</source>
   <translation>seine Labelfarben haben nicht die Form #rrggbb</translation>
  </message>
  <message>
   <source>its label set is empty</source>
   <translation>sein Labelsatz ist leer</translation>
  </message>
  <message>
   <source>its labels are {found} and those of '{first}' are {other}; join only equal label sets</source>
   <translation>seine Labels sind {found} und die von „{first}“ sind {other}; verbinden Sie nur gleiche Labelsätze</translation>
  </message>
  <message>
   <source>its last layer has the shape {shape}, and 19 or 43 labels are known</source>
   <translation>seine letzte Schicht hat die Form {shape}, und 19 oder 43 Labels sind bekannt</translation>
  </message>
  <message>
   <source>its layer has no polygons</source>
   <translation>sein Layer hat keine Polygone</translation>
  </message>
  <message>
   <source>its layer lacks {fields}</source>
   <translation>seinem Layer fehlen {fields}</translation>
  </message>
  <message>
   <source>its metadata '{key}' is damaged</source>
   <translation>seine Metadaten „{key}“ sind beschädigt</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>sein Name</translation>
  </message>
  <message>
   <source>its name is that of another sensor, {sensor}</source>
   <translation>sein Name ist der eines anderen Sensors, {sensor}</translation>
  </message>
  <message>
   <source>its name or metadata are those of another sensor, {sensor}</source>
   <translation>sein Name oder seine Metadaten sind die eines anderen Sensors, {sensor}</translation>
  </message>
  <message>
   <source>its name, as `models` lists it</source>
   <translation>sein Name, wie `models` ihn nennt</translation>
  </message>
  <message>
   <source>its name, or auto for the bundled one that fits the scene</source>
   <translation>sein Name, oder auto für das mitgelieferte, das zur Szene passt</translation>
  </message>
  <message>
   <source>its name; default: that of the file</source>
   <translation>sein Name; Vorgabe: der der Datei</translation>
  </message>
  <message>
   <source>its network is '{name}' (timm_model_name in {file}), and these are supported: {known}</source>
   <translation>sein Netz ist „{name}“ (timm_model_name in {file}), und diese werden unterstützt: {known}</translation>
  </message>
  <message>
   <source>its new name</source>
   <translation>sein neuer Name</translation>
  </message>
  <message>
   <source>its operators are of version {opset}, which cannot be converted; export it with {needed} or newer</source>
   <translation>seine Operatoren sind von Version {opset}, die nicht umgewandelt werden kann; exportieren Sie es mit {needed} oder neuer</translation>
  </message>
  <message>
   <source>its output has {found} values, and its description has {n} labels</source>
   <translation>seine Ausgabe hat {found} Werte, und seine Beschreibung hat {n} Labels</translation>
  </message>
  <message>
   <source>its outputs are not 'probability' and some of 'logit', 'attention', 'evidence' and 'novelty'</source>
   <translation>seine Ausgaben sind nicht „probability“ und einige von „logit“, „attention“, „evidence“ und „novelty“</translation>
  </message>
  <message>
   <source>its outputs are not from 0 to 1; its description must have the activation sigmoid or softmax</source>
   <translation>seine Ausgaben sind nicht von 0 bis 1; seine Beschreibung muss die Aktivierung sigmoid oder softmax haben</translation>
  </message>
  <message>
   <source>its path is not valid text (UTF-8); choose another.</source>
   <translation>sein Pfad ist kein gültiger Text (UTF-8); wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>its path is not valid text (UTF-8); rename the file or its folder</source>
   <translation>sein Pfad ist kein gültiger Text (UTF-8); benennen Sie die Datei oder ihren Ordner um</translation>
  </message>
  <message>
   <source>its pixels contradict the order of {family}</source>
   <translation>seine Pixel widersprechen der Reihenfolge von {family}</translation>
  </message>
  <message>
   <source>its pixels do not show their order</source>
   <translation>seine Pixel zeigen ihre Reihenfolge nicht</translation>
  </message>
  <message>
   <source>its radiometric offset differs</source>
   <translation>sein radiometrischer Offset ist ein anderer</translation>
  </message>
  <message>
   <source>its record cannot be read: {error}</source>
   <translation>sein Laufprotokoll kann nicht gelesen werden: {error}</translation>
  </message>
  <message>
   <source>its sections are not those of the scene's grid</source>
   <translation>seine Abschnitte sind nicht die des Gitters der Szene</translation>
  </message>
  <message>
   <source>its shares are not from 0 to 1</source>
   <translation>seine Anteile sind nicht von 0 bis 1</translation>
  </message>
  <message>
   <source>its statistics or biases are not finite numbers</source>
   <translation>seine Statistiken oder Biaswerte sind keine endlichen Zahlen</translation>
  </message>
  <message>
   <source>its table layer_styles was removed</source>
   <translation>seine Tabelle layer_styles wurde entfernt</translation>
  </message>
  <message>
   <source>its teacher has other classes than that of '{other}'; use the same teacher for both</source>
   <translation>sein Lehrermodell hat andere Klassen als das von „{other}“; verwenden Sie dasselbe Lehrermodell für beide</translation>
  </message>
  <message>
   <source>its tensor '{name}' has {n} dimensions</source>
   <translation>sein Tensor „{name}“ hat {n} Dimensionen</translation>
  </message>
  <message>
   <source>its tensor '{name}' is damaged or incomplete</source>
   <translation>sein Tensor „{name}“ ist beschädigt oder unvollständig</translation>
  </message>
  <message>
   <source>its tensor '{name}' is not of type float32</source>
   <translation>sein Tensor „{name}“ ist nicht vom Typ float32</translation>
  </message>
  <message>
   <source>its thresholds and labels differ in number</source>
   <translation>die Zahl seiner Schwellwerte und die seiner Labels sind verschieden</translation>
  </message>
  <message>
   <source>its values are fractions, not class numbers</source>
   <translation>seine Werte sind Brüche, keine Klassennummern</translation>
  </message>
  <message>
   <source>its weight '{name}' has the shape {found}, and the network needs {needed}</source>
   <translation>sein Gewicht „{name}“ hat die Form {found}, und das Netz braucht {needed}</translation>
  </message>
  <message>
   <source>its weight '{name}' is not finite</source>
   <translation>sein Gewicht „{name}“ ist nicht endlich</translation>
  </message>
  <message>
   <source>its weights are not those of {backbone}</source>
   <translation>seine Gewichte sind nicht die von {backbone}</translation>
  </message>
  <message>
   <source>its {name} is not readable JSON ({error})</source>
   <translation>sein {name} ist kein lesbares JSON ({error})</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <source>km²</source>
   <translation>km²</translation>
  </message>
  <message>
   <source>label set {name}, {n} bands, {licence}</source>
   <translation>Labelsatz {name}, {n} Bänder, {licence}</translation>
  </message>
  <message>
   <source>label shares in the patches</source>
   <translation>Labelanteile in den Teilflächen</translation>
  </message>
  <message>
   <source>labels and probabilities</source>
   <translation>Labels und Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>labels and probabilities of the date with the largest clear share</source>
   <translation>Labels und Wahrscheinlichkeiten des Zeitpunkts mit dem größten klaren Anteil</translation>
  </message>
  <message>
   <source>labels gained</source>
   <translation>gewonnene Labels</translation>
  </message>
  <message>
   <source>labels gained and lost</source>
   <translation>gewonnene und verlorene Labels</translation>
  </message>
  <message>
   <source>labels lost</source>
   <translation>verlorene Labels</translation>
  </message>
  <message>
   <source>labels that are there on at least half of the dates; the probability is the share of the dates</source>
   <translation>Labels, die an mindestens der Hälfte der Zeitpunkte da sind; die Wahrscheinlichkeit ist der Anteil der Zeitpunkte</translation>
  </message>
  <message>
   <source>layer of {band}</source>
   <translation>Layer von {band}</translation>
  </message>
  <message>
   <source>leave it unchanged</source>
   <translation>unverändert lassen</translation>
  </message>
  <message>
   <source>leave out the labels that the reference has nowhere, if it has no classes for them</source>
   <translation>die Labels weglassen, die die Referenz nirgends hat, wenn sie keine Klassen dafür hat</translation>
  </message>
  <message>
   <source>left out for a folder, which gets mosaics/TILE.gpkg</source>
   <translation>weggelassen bei einem Ordner, der mosaics/TILE.gpkg bekommt</translation>
  </message>
  <message>
   <source>left out if the model's own thresholds are used</source>
   <translation>weggelassen, wenn die eigenen Schwellwerte des Modells verwendet werden</translation>
  </message>
  <message>
   <source>left out with several processes: add its shares to the stores first, with 'store teach'</source>
   <translation>weggelassen bei mehreren Prozessen: fügen Sie seine Anteile zuerst den Speichern hinzu, mit „store teach“</translation>
  </message>
  <message>
   <source>left out: {name}: {reason}</source>
   <translation>ausgelassen: {name}: {reason}</translation>
  </message>
  <message>
   <source>less than {share:.0%} clear</source>
   <translation>weniger als {share:.0%} klar</translation>
  </message>
  <message>
   <source>level not known</source>
   <translation>Level nicht bekannt</translation>
  </message>
  <message>
   <source>line {n}: the offset '{offset}' is none of {allowed}</source>
   <translation>Zeile {n}: der Offset „{offset}“ ist keiner von {allowed}</translation>
  </message>
  <message>
   <source>list the models as JSON</source>
   <translation>die Modelle als JSON ausgeben</translation>
  </message>
  <message>
   <source>loss {value:.4f}</source>
   <translation>Verlust {value:.4f}</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>verloren</translation>
  </message>
  <message>
   <source>lower the minimum share, or choose another label set</source>
   <translation>verringern Sie den Mindestanteil, oder wählen Sie einen anderen Labelsatz</translation>
  </message>
  <message>
   <source>lowest validation loss so far</source>
   <translation>niedrigster Validierungsverlust bisher</translation>
  </message>
  <message>
   <source>macro AP</source>
   <translation>Makro-AP</translation>
  </message>
  <message>
   <source>macro AP {value:.3f}</source>
   <translation>Makro-AP {value:.3f}</translation>
  </message>
  <message>
   <source>makes the runs repeatable (default 1)</source>
   <translation>macht die Läufe wiederholbar (Vorgabe 1)</translation>
  </message>
  <message>
   <source>maximum share of a section without a class (default 0.25)</source>
   <translation>größter Anteil eines Abschnitts ohne Klasse (Vorgabe 0.25)</translation>
  </message>
  <message>
   <source>mean difference between probability and observed share</source>
   <translation>mittlerer Unterschied zwischen Wahrscheinlichkeit und beobachtetem Anteil</translation>
  </message>
  <message>
   <source>mean of the F1 of each label that occurs, with equal weight</source>
   <translation>Mittel der F1 jedes vorkommenden Labels, mit gleichem Gewicht</translation>
  </message>
  <message>
   <source>mean of the average precision of each label, without thresholds</source>
   <translation>Mittel der mittleren Präzision jedes Labels, ohne Schwellwerte</translation>
  </message>
  <message>
   <source>mean p</source>
   <translation>mittl. p</translation>
  </message>
  <message>
   <source>minimum cover of a label, as a share of the section (default 0.01)</source>
   <translation>Mindestbedeckung eines Labels, als Anteil des Abschnitts (Vorgabe 0.01)</translation>
  </message>
  <message>
   <source>minimum share of a section with clear data (default 0.75)</source>
   <translation>Mindestanteil eines Abschnitts mit klaren Daten (Vorgabe 0.75)</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>verpasst</translation>
  </message>
  <message>
   <source>missing bands filled or not</source>
   <translation>fehlende Bänder aufgefüllt oder nicht</translation>
  </message>
  <message>
   <source>missing: {packages} (about {size} MB)</source>
   <translation>es fehlen: {packages} (etwa {size} MB)</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <source>model {model}</source>
   <translation>Modell {model}</translation>
  </message>
  <message>
   <source>model {name}</source>
   <translation>Modell {name}</translation>
  </message>
  <message>
   <source>models cannot be compared</source>
   <translation>können Modelle nicht verglichen werden</translation>
  </message>
  <message>
   <source>models cannot be evaluated</source>
   <translation>können Modelle nicht bewertet werden</translation>
  </message>
  <message>
   <source>models cannot be imported</source>
   <translation>können Modelle nicht importiert werden</translation>
  </message>
  <message>
   <source>models cannot be run</source>
   <translation>können Modelle nicht ausgeführt werden</translation>
  </message>
  <message>
   <source>models cannot be trained</source>
   <translation>können Modelle nicht trainiert werden</translation>
  </message>
  <message>
   <source>models cannot be written</source>
   <translation>können Modelle nicht geschrieben werden</translation>
  </message>
  <message>
   <source>models, by name or .onnx file, then folders of section stores</source>
   <translation>Modelle, mit Namen oder .onnx-Datei, dann Ordner von Abschnittsspeichern</translation>
  </message>
  <message>
   <source>more than 0 and at most 1</source>
   <translation>mehr als 0 und höchstens 1</translation>
  </message>
  <message>
   <source>more than {share:.0%} unlabelled</source>
   <translation>mehr als {share:.0%} ohne Label</translation>
  </message>
  <message>
   <source>mosaic,composite,dates,time series,majority,best pixel,mean,multi-label</source>
   <translation>Mosaik,Komposit,Zeitpunkte,Zeitreihe,Mehrheit,bestes Pixel,Mittel,multi-label</translation>
  </message>
  <message>
   <source>multi-band stack</source>
   <translation>Stapel mit mehreren Bändern</translation>
  </message>
  <message>
   <source>needs a class field</source>
   <translation>braucht ein Klassenfeld</translation>
  </message>
  <message>
   <source>neighbouring sections stay together</source>
   <translation>benachbarte Abschnitte bleiben zusammen</translation>
  </message>
  <message>
   <source>neither</source>
   <translation>keines</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no NVIDIA driver</source>
   <translation>kein NVIDIA-Treiber</translation>
  </message>
  <message>
   <source>no NVIDIA driver was found</source>
   <translation>kein NVIDIA-Treiber wurde gefunden</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>keine Änderung</translation>
  </message>
  <message>
   <source>no classified section</source>
   <translation>kein klassifizierter Abschnitt</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>keine Daten</translation>
  </message>
  <message>
   <source>no data for {n} s</source>
   <translation>keine Daten für {n} s</translation>
  </message>
  <message>
   <source>no epoch was finished</source>
   <translation>keine Epoche wurde fertig</translation>
  </message>
  <message>
   <source>no file matches the pattern</source>
   <translation>keine Datei passt zum Muster</translation>
  </message>
  <message>
   <source>no file name in this folder names one of several bands</source>
   <translation>kein Dateiname in diesem Ordner nennt eines von mehreren Bändern</translation>
  </message>
  <message>
   <source>no label</source>
   <translation>kein Label</translation>
  </message>
  <message>
   <source>no label of the label set</source>
   <translation>kein Label des Labelsatzes</translation>
  </message>
  <message>
   <source>no section is for training</source>
   <translation>kein Abschnitt ist zum Training</translation>
  </message>
  <message>
   <source>no split</source>
   <translation>keine Aufteilung</translation>
  </message>
  <message>
   <source>no splits, only '{name}'</source>
   <translation>keine Teile, nur „{name}“</translation>
  </message>
  <message>
   <source>no store was given</source>
   <translation>kein Speicher wurde angegeben</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>keine Tabelle</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none of its labels is in the label set</source>
   <translation>keines seiner Labels ist im Labelsatz</translation>
  </message>
  <message>
   <source>none of its sections is left ({counts})</source>
   <translation>keiner seiner Abschnitte bleibt übrig ({counts})</translation>
  </message>
  <message>
   <source>none of its variables is called after a band</source>
   <translation>keine seiner Variablen heißt wie ein Band</translation>
  </message>
  <message>
   <source>none of the band files that it lists exists</source>
   <translation>keine der Banddateien, die es nennt, existiert</translation>
  </message>
  <message>
   <source>none of the chosen sections of the layer was classified</source>
   <translation>keiner der gewählten Abschnitte des Layers wurde klassifiziert</translation>
  </message>
  <message>
   <source>none with a name</source>
   <translation>keines mit einem Namen</translation>
  </message>
  <message>
   <source>not classified in the result</source>
   <translation>im Ergebnis nicht klassifiziert</translation>
  </message>
  <message>
   <source>not classified: too few clear pixels</source>
   <translation>nicht klassifiziert: zu wenige klare Pixel</translation>
  </message>
  <message>
   <source>not clear</source>
   <translation>nicht klar</translation>
  </message>
  <message>
   <source>not confirmed or corrected by hand</source>
   <translation>nicht von Hand bestätigt oder korrigiert</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>not usable: {reason}</source>
   <translation>nicht verwendbar: {reason}</translation>
  </message>
  <message>
   <source>novelty cannot be measured</source>
   <translation>kann die Neuartigkeit nicht gemessen werden</translation>
  </message>
  <message>
   <source>novelty that is not from 0 to 1</source>
   <translation>Neuartigkeit, die nicht von 0 bis 1 ist</translation>
  </message>
  <message>
   <source>novelty,out of distribution,uncertainty,model,trust,mahalanobis</source>
   <translation>Neuartigkeit,out of distribution,Unsicherheit,Modell,Vertrauen,Mahalanobis</translation>
  </message>
  <message>
   <source>number of most probable labels needed to include all true labels</source>
   <translation>Anzahl wahrscheinlichster Labels, die nötig ist, um alle wahren Labels zu enthalten</translation>
  </message>
  <message>
   <source>of LandLabels</source>
   <translation>von LandLabels</translation>
  </message>
  <message>
   <source>of QGIS's Python</source>
   <translation>vom Python von QGIS</translation>
  </message>
  <message>
   <source>of a Dask cluster whose workers reach the archive and the store under the same paths</source>
   <translation>eines Dask-Clusters, dessen Worker Archiv und Speicher unter denselben Pfaden erreichen</translation>
  </message>
  <message>
   <source>of a Dask cluster, such as tcp://host:8786</source>
   <translation>eines Dask-Clusters, wie tcp://host:8786</translation>
  </message>
  <message>
   <source>of a result layer: also use the sections that nobody has confirmed or corrected</source>
   <translation>bei einem Ergebnislayer: auch die Abschnitte verwenden, die niemand bestätigt oder korrigiert hat</translation>
  </message>
  <message>
   <source>of formats with one row per section</source>
   <translation>von Formaten mit einer Zeile je Abschnitt</translation>
  </message>
  <message>
   <source>of {n} scenes none has the tile, date and cloud cover that were asked for</source>
   <translation>von {n} Szenen hat keine die verlangte Kachel, das Datum und die Bewölkung</translation>
  </message>
  <message>
   <source>one JSON file per section, in a zip file</source>
   <translation>eine JSON-Datei je Abschnitt, in einer Zip-Datei</translation>
  </message>
  <message>
   <source>one date, exported as GeoTIFF</source>
   <translation>ein Zeitpunkt, exportiert als GeoTIFF</translation>
  </message>
  <message>
   <source>one grid per tile or not</source>
   <translation>ein Gitter je Kachel oder nicht</translation>
  </message>
  <message>
   <source>one number for each of the {n} labels</source>
   <translation>eine Zahl für jedes der {n} Labels</translation>
  </message>
  <message>
   <source>one variable per band in {file}</source>
   <translation>eine Variable je Band in {file}</translation>
  </message>
  <message>
   <source>only in the map</source>
   <translation>nur in der Karte</translation>
  </message>
  <message>
   <source>only in the reference</source>
   <translation>nur in der Referenz</translation>
  </message>
  <message>
   <source>only map</source>
   <translation>nur Karte</translation>
  </message>
  <message>
   <source>only on Windows</source>
   <translation>nur unter Windows</translation>
  </message>
  <message>
   <source>only on macOS</source>
   <translation>nur unter macOS</translation>
  </message>
  <message>
   <source>only ref.</source>
   <translation>nur Ref.</translation>
  </message>
  <message>
   <source>only scenes with at most this cloud cover, in percent</source>
   <translation>nur Szenen mit höchstens dieser Bewölkung, in Prozent</translation>
  </message>
  <message>
   <source>only this day, month or year, or a range such as 2017-02..2017-05; can be repeated</source>
   <translation>nur dieser Tag, Monat oder dieses Jahr, oder ein Bereich wie 2017-02..2017-05; kann wiederholt werden</translation>
  </message>
  <message>
   <source>only this tile, such as T33UUU; can be repeated</source>
   <translation>nur diese Kachel, wie T33UUU; kann wiederholt werden</translation>
  </message>
  <message>
   <source>onnxruntime offers: {providers}</source>
   <translation>onnxruntime bietet: {providers}</translation>
  </message>
  <message>
   <source>or a model, by its name or its .onnx file, to show its card</source>
   <translation>oder ein Modell, mit seinem Namen oder seiner .onnx-Datei, um seine Karte zu zeigen</translation>
  </message>
  <message>
   <source>or the folder of a store, to use its labels</source>
   <translation>oder der Ordner eines Speichers, um dessen Labels zu verwenden</translation>
  </message>
  <message>
   <source>order of bands without names: {orders}; or a list, with - for a band that is not used</source>
   <translation>Reihenfolge von Bändern ohne Namen: {orders}; oder eine Liste, mit - für ein nicht verwendetes Band</translation>
  </message>
  <message>
   <source>other sections or options</source>
   <translation>andere Abschnitte oder Optionen</translation>
  </message>
  <message>
   <source>other {what}</source>
   <translation>anders: {what}</translation>
  </message>
  <message>
   <source>outputs</source>
   <translation>Ausgänge</translation>
  </message>
  <message>
   <source>outside the scene or the extent</source>
   <translation>außerhalb der Szene oder der Ausdehnung</translation>
  </message>
  <message>
   <source>p, Wilcoxon</source>
   <translation>p, Wilcoxon</translation>
  </message>
  <message>
   <source>p, sign flips</source>
   <translation>p, Vorzeichenwechsel</translation>
  </message>
  <message>
   <source>packages of LandLabels</source>
   <translation>Pakete von LandLabels</translation>
  </message>
  <message>
   <source>passes over the sections; default: the preset's</source>
   <translation>Durchgänge durch die Abschnitte; Vorgabe: die der Voreinstellung</translation>
  </message>
  <message>
   <source>pip cannot use a SOCKS proxy</source>
   <translation>pip kann keinen SOCKS-Proxy verwenden</translation>
  </message>
  <message>
   <source>pixels that the files mask</source>
   <translation>Pixel, die die Dateien maskieren</translation>
  </message>
  <message>
   <source>places with sections of the same ground, on all dates</source>
   <translation>Orte mit Abschnitten auf demselben Boden, zu allen Zeitpunkten</translation>
  </message>
  <message>
   <source>places with sections within 2 km of each other, on all dates</source>
   <translation>Orte mit Abschnitten innerhalb von 2 km, zu allen Zeitpunkten</translation>
  </message>
  <message>
   <source>positions outside the file</source>
   <translation>Positionen außerhalb der Datei</translation>
  </message>
  <message>
   <source>probabilities that are not from 0 to 1</source>
   <translation>Wahrscheinlichkeiten, die nicht von 0 bis 1 sind</translation>
  </message>
  <message>
   <source>processes on this machine; default: one for two processors</source>
   <translation>Prozesse auf diesem Rechner; Vorgabe: einer je zwei Prozessoren</translation>
  </message>
  <message>
   <source>processes on this machine; default: threads of one process</source>
   <translation>Prozesse auf diesem Rechner; Vorgabe: Threads eines Prozesses</translation>
  </message>
  <message>
   <source>processes that build it ended {n} times without a result; their memory may not be enough</source>
   <translation>Prozesse, die ihn erstellen, endeten {n}-mal ohne Ergebnis; ihr Speicher reicht vielleicht nicht</translation>
  </message>
  <message>
   <source>processing baseline 04.00 and later</source>
   <translation>Prozessierungsbaseline 04.00 und später</translation>
  </message>
  <message>
   <source>processing baseline {baseline}</source>
   <translation>Prozessierungsbaseline {baseline}</translation>
  </message>
  <message>
   <source>product in SAFE format</source>
   <translation>Produkt im SAFE-Format</translation>
  </message>
  <message>
   <source>products of Digital Earth Australia (by their name)</source>
   <translation>Produkten von Digital Earth Australia (nach ihrem Namen)</translation>
  </message>
  <message>
   <source>products of ESA</source>
   <translation>Produkten der ESA</translation>
  </message>
  <message>
   <source>products of FORCE</source>
   <translation>Produkten von FORCE</translation>
  </message>
  <message>
   <source>products of sen2r</source>
   <translation>Produkten von sen2r</translation>
  </message>
  <message>
   <source>radiometric offset</source>
   <translation>radiometrischer Offset</translation>
  </message>
  <message>
   <source>random seed of the split (default 1)</source>
   <translation>Startwert der Aufteilung (Vorgabe 1)</translation>
  </message>
  <message>
   <source>random seed of the splits by place and at random (default 1)</source>
   <translation>Startwert der Aufteilungen nach Ort und zufällig (Vorgabe 1)</translation>
  </message>
  <message>
   <source>rasters from STAC catalogues</source>
   <translation>Rastern aus STAC-Katalogen</translation>
  </message>
  <message>
   <source>rasters written by SNAP</source>
   <translation>von SNAP geschriebenen Rastern</translation>
  </message>
  <message>
   <source>read from the product</source>
   <translation>aus dem Produkt gelesen</translation>
  </message>
  <message>
   <source>reading it is not permitted; change its permissions</source>
   <translation>sie darf nicht gelesen werden; ändern Sie ihre Rechte</translation>
  </message>
  <message>
   <source>reading it takes more than {n:.0f} s; it is damaged, or its disk or server does not answer</source>
   <translation>das Lesen dauert länger als {n:.0f} s; es ist beschädigt, oder sein Datenträger oder Server antwortet nicht</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>remove it from the folder that the doctor names, then try again</source>
   <translation>entfernen Sie es aus dem Ordner, den die Diagnose nennt, und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>rename a model of the models folder</source>
   <translation>ein Modell des Modellordners umbenennen</translation>
  </message>
  <message>
   <source>report,print,pdf,layout,map,legend,chart</source>
   <translation>Bericht,drucken,PDF,Layout,Karte,Legende,Diagramm</translation>
  </message>
  <message>
   <source>reports cannot be drawn</source>
   <translation>können Berichte nicht gezeichnet werden</translation>
  </message>
  <message>
   <source>results and reports cannot be written</source>
   <translation>können Ergebnisse und Berichte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>results are not merged</source>
   <translation>können Ergebnisse nicht zusammengeführt werden</translation>
  </message>
  <message>
   <source>results cannot be written</source>
   <translation>können Ergebnisse nicht geschrieben werden</translation>
  </message>
  <message>
   <source>results of openEO</source>
   <translation>Ergebnissen von openEO</translation>
  </message>
  <message>
   <source>scenes cannot be classified on a cluster</source>
   <translation>können Szenen nicht auf einem Cluster klassifiziert werden</translation>
  </message>
  <message>
   <source>section (frame, upper half: top label)</source>
   <translation>Abschnitt (Rahmen, obere Hälfte: oberstes Label)</translation>
  </message>
  <message>
   <source>section stores: it is calibrated on their training split and compared on the others, or each on half of the places if all sections are of one split</source>
   <translation>Abschnittsspeicher: kalibriert wird auf ihrem Trainingsteil und verglichen auf den anderen, oder je auf der Hälfte der Orte, wenn alle Abschnitte in einem Teil sind</translation>
  </message>
  <message>
   <source>sections along the side of a block; all sections of a block are in one split (default 3 or 2)</source>
   <translation>Abschnitte entlang der Seite eines Blocks; alle Abschnitte eines Blocks sind in einem Teil (Vorgabe 3 oder 2)</translation>
  </message>
  <message>
   <source>sections of BigEarthNet v1 (by their name)</source>
   <translation>Abschnitten von BigEarthNet v1 (nach ihrem Namen)</translation>
  </message>
  <message>
   <source>sections per batch; default: chosen for the device</source>
   <translation>Abschnitte je Batch; Vorgabe: nach dem Gerät gewählt</translation>
  </message>
  <message>
   <source>sections per step; default: the preset's</source>
   <translation>Abschnitte je Schritt; Vorgabe: die der Voreinstellung</translation>
  </message>
  <message>
   <source>sections, km² and share of each label</source>
   <translation>Abschnitte, km² und Anteil jedes Labels</translation>
  </message>
  <message>
   <source>see the log</source>
   <translation>siehe das Protokoll</translation>
  </message>
  <message>
   <source>sensed on {date}</source>
   <translation>aufgenommen am {date}</translation>
  </message>
  <message>
   <source>sentinel-2,batch,time series,stac,dask,cluster,land cover,multi-label</source>
   <translation>sentinel-2,viele,Zeitreihe,stac,dask,Cluster,Landbedeckung,multi-label</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,bigearthnet,reben,hugging face,pretrained</source>
   <translation>sentinel-2,Landbedeckung,Deep Learning,bigearthnet,reben,hugging face,vortrainiert</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,bigearthnet,reben,onnx,tensorflow,pretrained,deepness</source>
   <translation>sentinel-2,Landbedeckung,Deep Learning,bigearthnet,reben,onnx,tensorflow,vortrainiert,deepness</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,deep learning,machine learning,training,retrain,bigearthnet,corine,multi-label</source>
   <translation>sentinel-2,Landbedeckung,Deep Learning,maschinelles Lernen,Training,bigearthnet,corine,multi-label</translation>
  </message>
  <message>
   <source>sentinel-2,land cover,threshold,probability,multi-label</source>
   <translation>sentinel-2,Landbedeckung,Schwellwert,Wahrscheinlichkeit,multi-label</translation>
  </message>
  <message>
   <source>sentinel-2,sentinel 2,s2,land cover,land use,corine,clc,bigearthnet,multi-label,deep learning,onnx</source>
   <translation>sentinel-2,sentinel 2,s2,Landbedeckung,Landnutzung,corine,clc,bigearthnet,multi-label,Deep Learning,onnx</translation>
  </message>
  <message>
   <source>set an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of wheels</source>
   <translation>setzen Sie einen HTTP-Proxy in Einstellungen &gt; Optionen &gt; Netzwerk, oder installieren Sie aus einem Ordner mit Wheels</translation>
  </message>
  <message>
   <source>set the model that is used if none is given</source>
   <translation>das Modell setzen, das ohne Angabe verwendet wird</translation>
  </message>
  <message>
   <source>share of a section's labels that were found</source>
   <translation>Anteil der Labels eines Abschnitts, die gefunden wurden</translation>
  </message>
  <message>
   <source>share of all decisions that are wrong</source>
   <translation>Anteil aller Entscheidungen, die falsch sind</translation>
  </message>
  <message>
   <source>share of pairs in which an absent label ranks as high as a true one, or higher</source>
   <translation>Anteil der Paare, in denen ein nicht vorhandenes Label so hoch wie ein wahres oder höher steht</translation>
  </message>
  <message>
   <source>share of the labels assigned to a section that are correct</source>
   <translation>Anteil der einem Abschnitt zugewiesenen Labels, die richtig sind</translation>
  </message>
  <message>
   <source>shares of a teacher's classes</source>
   <translation>Anteile der Klassen eines Lehrermodells</translation>
  </message>
  <message>
   <source>single attention</source>
   <translation>einfache Attention</translation>
  </message>
  <message>
   <source>single-band files</source>
   <translation>Dateien mit einem Band</translation>
  </message>
  <message>
   <source>start again</source>
   <translation>neu beginnen</translation>
  </message>
  <message>
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>such as 2017-02-16, 2017-02, 2017 or 2017..2018</source>
   <translation>wie 2017-02-16, 2017-02, 2017 oder 2017..2018</translation>
  </message>
  <message>
   <source>suggestion {n} of {total}</source>
   <translation>Vorschlag {n} von {total}</translation>
  </message>
  <message>
   <source>temporary files</source>
   <translation>temporäre Dateien</translation>
  </message>
  <message>
   <source>the 19 labels of BigEarthNet v2.0</source>
   <translation>die 19 Labels von BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>the 43 CORINE labels of BigEarthNet v1.0</source>
   <translation>die 43 CORINE-Labels von BigEarthNet v1.0</translation>
  </message>
  <message>
   <source>the C library of this system is too old for the packages</source>
   <translation>die C-Bibliothek dieses Systems ist zu alt für die Pakete</translation>
  </message>
  <message>
   <source>the GPU cannot be used, as the algorithm Doctor explains</source>
   <translation>die GPU kann nicht verwendet werden; der Algorithmus „Diagnose“ erklärt es</translation>
  </message>
  <message>
   <source>the GeoPackage of a result</source>
   <translation>das GeoPackage eines Ergebnisses</translation>
  </message>
  <message>
   <source>the GeoPackage of a result layer</source>
   <translation>das GeoPackage eines Ergebnislayers</translation>
  </message>
  <message>
   <source>the GeoPackage of a result; or give --scene</source>
   <translation>das GeoPackage eines Ergebnisses; oder geben Sie --scene an</translation>
  </message>
  <message>
   <source>the GeoPackage to write</source>
   <translation>das GeoPackage, das geschrieben wird</translation>
  </message>
  <message>
   <source>the GeoPackage to write; default: none</source>
   <translation>das GeoPackage, das geschrieben wird; Vorgabe: keines</translation>
  </message>
  <message>
   <source>the GeoPackages of results of one tile, or the output folder of classify-many: each of its tiles</source>
   <translation>die GeoPackages von Ergebnissen einer Kachel, oder der Ausgabeordner von classify-many: jede seiner Kacheln</translation>
  </message>
  <message>
   <source>the GeoPackages of two or more results, in any order: they are ordered by the dates of their scenes</source>
   <translation>die GeoPackages von zwei oder mehr Ergebnissen, in beliebiger Reihenfolge: sie werden nach dem Datum ihrer Szenen geordnet</translation>
  </message>
  <message>
   <source>the GeoParquet data set cannot be written</source>
   <translation>kann der GeoParquet-Datensatz nicht geschrieben werden</translation>
  </message>
  <message>
   <source>the GeoTIFF (COG) to write</source>
   <translation>das GeoTIFF (COG), das geschrieben wird</translation>
  </message>
  <message>
   <source>the HTML file to write; it needs no other file</source>
   <translation>die HTML-Datei, die geschrieben wird; sie braucht keine andere Datei</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>die JSON-Datei, die geschrieben wird</translation>
  </message>
  <message>
   <source>the address of the package index is not secure</source>
   <translation>die Adresse des Paketindex ist nicht sicher</translation>
  </message>
  <message>
   <source>the bands as assigned</source>
   <translation>die Bänder wie zugeordnet</translation>
  </message>
  <message>
   <source>the batch norm '{name}' and its layer differ in size</source>
   <translation>die Batch-Norm „{name}“ und ihre Schicht sind verschieden groß</translation>
  </message>
  <message>
   <source>the best one is {share:.0%} unlabelled: allow more unlabelled area, or complete the reference</source>
   <translation>der beste ist zu {share:.0%} ohne Label: erlauben Sie mehr Fläche ohne Label, oder vervollständigen Sie die Referenz</translation>
  </message>
  <message>
   <source>the build for the graphics card, else the CPU's</source>
   <translation>die Fassung für die Grafikkarte, sonst die für die CPU</translation>
  </message>
  <message>
   <source>the bundled model that fits the scene</source>
   <translation>das mitgelieferte Modell, das zur Szene passt</translation>
  </message>
  <message>
   <source>the bundled model that lacks fewest bands</source>
   <translation>das mitgelieferte Modell, dem die wenigsten Bänder fehlen</translation>
  </message>
  <message>
   <source>the bundled model that uses most bands; the scene has them all</source>
   <translation>das mitgelieferte Modell, das die meisten Bänder verwendet; die Szene hat sie alle</translation>
  </message>
  <message>
   <source>the bundled model that works without {missing}, which the scene lacks</source>
   <translation>das mitgelieferte Modell, das ohne {missing} arbeitet, was der Szene fehlt</translation>
  </message>
  <message>
   <source>the bundled models are not in this installation</source>
   <translation>die mitgelieferten Modelle sind nicht in dieser Installation</translation>
  </message>
  <message>
   <source>the certificate of the server or of the proxy is not trusted</source>
   <translation>dem Zertifikat des Servers oder des Proxys wird nicht vertraut</translation>
  </message>
  <message>
   <source>the class field of the polygons</source>
   <translation>das Klassenfeld der Polygone</translation>
  </message>
  <message>
   <source>the classes of ESA WorldCover</source>
   <translation>die Klassen von ESA WorldCover</translation>
  </message>
  <message>
   <source>the connection ended after {done} of {size} bytes</source>
   <translation>die Verbindung endete nach {done} von {size} Byte</translation>
  </message>
  <message>
   <source>the connection fails: {reason}</source>
   <translation>die Verbindung ist fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <source>the connection was lost; start the same run again to continue it</source>
   <translation>die Verbindung ging verloren; starten Sie denselben Lauf erneut, um ihn fortzusetzen</translation>
  </message>
  <message>
   <source>the default model</source>
   <translation>das Standardmodell</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>the disk is full or failing; free some space and run again.</source>
   <translation>der Datenträger ist voll oder fehlerhaft; schaffen Sie Platz und starten Sie erneut.</translation>
  </message>
  <message>
   <source>the disk is full or failing; free some space and run again: what has been written is kept.</source>
   <translation>der Datenträger ist voll oder fehlerhaft; schaffen Sie Platz und starten Sie erneut: was geschrieben ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>the extent '{text}' has no width or height</source>
   <translation>die Ausdehnung „{text}“ hat keine Breite oder Höhe</translation>
  </message>
  <message>
   <source>the field '{field}'</source>
   <translation>das Feld „{field}“</translation>
  </message>
  <message>
   <source>the field with the names of the areas; default: the one called so</source>
   <translation>das Feld mit den Namen der Gebiete; Vorgabe: das so genannte</translation>
  </message>
  <message>
   <source>the field {name}</source>
   <translation>das Feld {name}</translation>
  </message>
  <message>
   <source>the file changes on the server during the download</source>
   <translation>die Datei ändert sich auf dem Server während des Downloads</translation>
  </message>
  <message>
   <source>the file has changed on the server</source>
   <translation>die Datei hat sich auf dem Server geändert</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>die Datei ist zu groß</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>die Datei, die geschrieben wird</translation>
  </message>
  <message>
   <source>the folder '{folder}' holds no finished result of a known tile</source>
   <translation>der Ordner „{folder}“ enthält kein fertiges Ergebnis einer bekannten Kachel</translation>
  </message>
  <message>
   <source>the folder for models, runs and the report</source>
   <translation>der Ordner für Modelle, Läufe und den Bericht</translation>
  </message>
  <message>
   <source>the folder for the results, on disk or s3://bucket/folder</source>
   <translation>der Ordner für die Ergebnisse, auf dem Datenträger oder s3://bucket/ordner</translation>
  </message>
  <message>
   <source>the folder holds several products ({names}…), choose a file of one</source>
   <translation>der Ordner enthält mehrere Produkte ({names}…), wählen Sie eine Datei von einem</translation>
  </message>
  <message>
   <source>the folder that the archive was unpacked into</source>
   <translation>der Ordner, in den das Archiv entpackt wurde</translation>
  </message>
  <message>
   <source>the grid to follow and the scene have different coordinate systems</source>
   <translation>das Gitter, dem gefolgt wird, und die Szene haben verschiedene Koordinatensysteme</translation>
  </message>
  <message>
   <source>the index has no fitting file of '{package}' for this Python ({python}) and system</source>
   <translation>der Index hat keine passende Datei von „{package}“ für dieses Python ({python}) und System</translation>
  </message>
  <message>
   <source>the installed onnxruntime has no support for the NVIDIA GPU</source>
   <translation>das installierte onnxruntime unterstützt die NVIDIA-GPU nicht</translation>
  </message>
  <message>
   <source>the item '{id}' has no asset with a band of Sentinel-2</source>
   <translation>das Item „{id}“ hat kein Asset mit einem Band von Sentinel-2</translation>
  </message>
  <message>
   <source>the labels of classes that have other names: a list, or a CSV file with the columns class and label</source>
   <translation>die Labels von Klassen, die anders heißen: eine Liste, oder eine CSV-Datei mit den Spalten class und label</translation>
  </message>
  <message>
   <source>the layer of areas, or the table, to write; default: none</source>
   <translation>der Layer der Gebiete, oder die Tabelle, die geschrieben wird; Vorgabe: keiner</translation>
  </message>
  <message>
   <source>the layer of changes to write; default: none</source>
   <translation>der Layer der Änderungen, der geschrieben wird; Vorgabe: keiner</translation>
  </message>
  <message>
   <source>the layer of missed and added labels to write; default: none</source>
   <translation>der Layer der verpassten und hinzugefügten Labels, der geschrieben wird; Vorgabe: keiner</translation>
  </message>
  <message>
   <source>the layer of polygons, if the file has several</source>
   <translation>der Layer der Polygone, wenn die Datei mehrere hat</translation>
  </message>
  <message>
   <source>the layer, with its style</source>
   <translation>der Layer, mit seinem Stil</translation>
  </message>
  <message>
   <source>the machine '{name}', which should write to it, does not reach it under this path</source>
   <translation>der Rechner „{name}“, der darin schreiben soll, erreicht ihn nicht unter diesem Pfad</translation>
  </message>
  <message>
   <source>the mean probability over the dates, and the labels whose mean reaches the threshold</source>
   <translation>die mittlere Wahrscheinlichkeit über die Zeitpunkte, und die Labels, deren Mittel den Schwellwert erreicht</translation>
  </message>
  <message>
   <source>the model assigns no label</source>
   <translation>das Modell weist kein Label zu</translation>
  </message>
  <message>
   <source>the model by its name or file; with a result, where its model is now</source>
   <translation>das Modell mit Namen oder Datei; mit einem Ergebnis, wo sein Modell jetzt ist</translation>
  </message>
  <message>
   <source>the model of the result, if it is not among the known ones: its card names the training ground</source>
   <translation>das Modell des Ergebnisses, wenn es nicht unter den bekannten ist: seine Karte nennt den Trainingsboden</translation>
  </message>
  <message>
   <source>the model to compare the scene with, by its name or its .onnx file</source>
   <translation>das Modell, mit dem die Szene verglichen wird, mit seinem Namen oder seiner .onnx-Datei</translation>
  </message>
  <message>
   <source>the model to write</source>
   <translation>das Modell, das geschrieben wird</translation>
  </message>
  <message>
   <source>the model to write; default: in the models folder</source>
   <translation>das Modell, das geschrieben wird; Vorgabe: im Modellordner</translation>
  </message>
  <message>
   <source>the model to write; default: the model itself, whose earlier results can then not be resumed</source>
   <translation>das Modell, das geschrieben wird; Vorgabe: das Modell selbst, dessen frühere Ergebnisse dann nicht fortgesetzt werden können</translation>
  </message>
  <message>
   <source>the model was trained on all of them, as with --folds: use half of the places for each</source>
   <translation>das Modell wurde mit allen trainiert, wie mit --folds: je die Hälfte der Orte verwenden</translation>
  </message>
  <message>
   <source>the model {name}</source>
   <translation>das Modell {name}</translation>
  </message>
  <message>
   <source>the model's own thresholds for every label</source>
   <translation>die eigenen Schwellwerte des Modells für jedes Label</translation>
  </message>
  <message>
   <source>the model, by its name or its .onnx file</source>
   <translation>das Modell, mit seinem Namen oder seiner .onnx-Datei</translation>
  </message>
  <message>
   <source>the most probable label</source>
   <translation>das wahrscheinlichste Label</translation>
  </message>
  <message>
   <source>the name of a file is that of another sensor, {sensor}</source>
   <translation>der Name einer Datei ist der eines anderen Sensors, {sensor}</translation>
  </message>
  <message>
   <source>the network that the paper compares with</source>
   <translation>das Netz, mit dem der Artikel vergleicht</translation>
  </message>
  <message>
   <source>the number of its patches is not the square of a number from 1 to {n}</source>
   <translation>die Zahl seiner Teilflächen ist nicht das Quadrat einer Zahl von 1 bis {n}</translation>
  </message>
  <message>
   <source>the number of sections (default {n})</source>
   <translation>die Anzahl der Abschnitte (Vorgabe {n})</translation>
  </message>
  <message>
   <source>the numpy that Python finds does not fit QGIS</source>
   <translation>das numpy, das Python findet, passt nicht zu QGIS</translation>
  </message>
  <message>
   <source>the object store does not accept the file</source>
   <translation>der Objektspeicher nimmt die Datei nicht an</translation>
  </message>
  <message>
   <source>the offset is {value:g}</source>
   <translation>der Offset ist {value:g}</translation>
  </message>
  <message>
   <source>the order of the bands, for BigEarthNet v2.0</source>
   <translation>die Reihenfolge der Bänder, für BigEarthNet v2.0</translation>
  </message>
  <message>
   <source>the package index cannot be reached</source>
   <translation>der Paketindex kann nicht erreicht werden</translation>
  </message>
  <message>
   <source>the package index does not answer in time</source>
   <translation>der Paketindex antwortet nicht rechtzeitig</translation>
  </message>
  <message>
   <source>the package index has a fault</source>
   <translation>der Paketindex hat einen Fehler</translation>
  </message>
  <message>
   <source>the package index refuses the download</source>
   <translation>der Paketindex verweigert den Download</translation>
  </message>
  <message>
   <source>the packages folder cannot be written</source>
   <translation>in den Paketordner kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>the paper's network, which shows where it saw each label</source>
   <translation>das Netz des Artikels, das zeigt, wo es jedes Label gesehen hat</translation>
  </message>
  <message>
   <source>the paper's procedure with later improvements</source>
   <translation>das Verfahren des Artikels mit späteren Verbesserungen</translation>
  </message>
  <message>
   <source>the paper's ten</source>
   <translation>die zehn des Artikels</translation>
  </message>
  <message>
   <source>the probabilities as a pie</source>
   <translation>die Wahrscheinlichkeiten als Kreisdiagramm</translation>
  </message>
  <message>
   <source>the processor</source>
   <translation>der Prozessor</translation>
  </message>
  <message>
   <source>the processor, and Apple GPUs on macOS</source>
   <translation>der Prozessor, und GPUs von Apple unter macOS</translation>
  </message>
  <message>
   <source>the proxy demands a user name and a password (407)</source>
   <translation>der Proxy verlangt einen Benutzernamen und ein Passwort (407)</translation>
  </message>
  <message>
   <source>the proxy does not answer or refuses the connection</source>
   <translation>der Proxy antwortet nicht oder lehnt die Verbindung ab</translation>
  </message>
  <message>
   <source>the published addresses</source>
   <translation>die veröffentlichten Adressen</translation>
  </message>
  <message>
   <source>the quantification value is {value:g}</source>
   <translation>der Quantifizierungswert ist {value:g}</translation>
  </message>
  <message>
   <source>the raster</source>
   <translation>das Raster</translation>
  </message>
  <message>
   <source>the reference's own classes</source>
   <translation>die eigenen Klassen der Referenz</translation>
  </message>
  <message>
   <source>the report cannot be written</source>
   <translation>kann der Bericht nicht geschrieben werden</translation>
  </message>
  <message>
   <source>the report to write; default: none</source>
   <translation>der Bericht, der geschrieben wird; Vorgabe: keiner</translation>
  </message>
  <message>
   <source>the result and its model (MLM)</source>
   <translation>das Ergebnis und sein Modell (MLM)</translation>
  </message>
  <message>
   <source>the result is a GeoPackage; give a file name that ends with .gpkg.</source>
   <translation>das Ergebnis ist ein GeoPackage; geben Sie einen Dateinamen an, der auf .gpkg endet.</translation>
  </message>
  <message>
   <source>the result layer to write; a folder gets mosaics/TILE.gpkg instead</source>
   <translation>der Ergebnislayer, der geschrieben wird; ein Ordner bekommt stattdessen mosaics/TILE.gpkg</translation>
  </message>
  <message>
   <source>the run folder of a training, for its curves</source>
   <translation>der Laufordner eines Trainings, für seine Kurven</translation>
  </message>
  <message>
   <source>the same, with recall weighted four times</source>
   <translation>dasselbe, mit vierfach gewichtetem Recall</translation>
  </message>
  <message>
   <source>the scene {scene} labelled by {reference}</source>
   <translation>die Szene {scene}, mit Labels aus {reference}</translation>
  </message>
  <message>
   <source>the scene; with a result, where its scene is now</source>
   <translation>die Szene; mit einem Ergebnis, wo seine Szene jetzt ist</translation>
  </message>
  <message>
   <source>the scores to write; default: none</source>
   <translation>die Werte, die geschrieben werden; Vorgabe: keine</translation>
  </message>
  <message>
   <source>the section stores that it was trained on; their training split if they have one, otherwise all</source>
   <translation>die Abschnittsspeicher, mit denen es trainiert wurde; ihr Trainingsteil, wenn sie einen haben, sonst alle</translation>
  </message>
  <message>
   <source>the section {row}_{col} holds no data</source>
   <translation>der Abschnitt {row}_{col} hat keine Daten</translation>
  </message>
  <message>
   <source>the section {row}_{col} is not in the result</source>
   <translation>der Abschnitt {row}_{col} ist nicht im Ergebnis</translation>
  </message>
  <message>
   <source>the sections given</source>
   <translation>die angegebenen Abschnitte</translation>
  </message>
  <message>
   <source>the sections held out</source>
   <translation>die zurückgehaltenen Abschnitte</translation>
  </message>
  <message>
   <source>the sections to evaluate on</source>
   <translation>die Abschnitte, auf denen bewertet wird</translation>
  </message>
  <message>
   <source>the server answers {status}</source>
   <translation>der Server antwortet {status}</translation>
  </message>
  <message>
   <source>the server cannot continue the file</source>
   <translation>der Server kann die Datei nicht fortsetzen</translation>
  </message>
  <message>
   <source>the server declares two sizes, {one} and {other} bytes</source>
   <translation>der Server gibt zwei Größen an, {one} und {other} Byte</translation>
  </message>
  <message>
   <source>the server has no such file ({status}); the address may have changed</source>
   <translation>der Server hat keine solche Datei ({status}); die Adresse hat sich vielleicht geändert</translation>
  </message>
  <message>
   <source>the server is busy for {n} s</source>
   <translation>der Server ist für {n} s beschäftigt</translation>
  </message>
  <message>
   <source>the server redirects more than {n} times</source>
   <translation>der Server leitet mehr als {n}-mal weiter</translation>
  </message>
  <message>
   <source>the server redirects to an address that is not on the web</source>
   <translation>der Server leitet zu einer Adresse weiter, die nicht im Web ist</translation>
  </message>
  <message>
   <source>the server redirects to an address without encryption</source>
   <translation>der Server leitet zu einer Adresse ohne Verschlüsselung weiter</translation>
  </message>
  <message>
   <source>the server refuses access ({status})</source>
   <translation>der Server verweigert den Zugriff ({status})</translation>
  </message>
  <message>
   <source>the server sends a web page instead of the file</source>
   <translation>der Server sendet eine Webseite statt der Datei</translation>
  </message>
  <message>
   <source>the server sends an empty file</source>
   <translation>der Server sendet eine leere Datei</translation>
  </message>
  <message>
   <source>the server sends more than it declares</source>
   <translation>der Server sendet mehr, als er angibt</translation>
  </message>
  <message>
   <source>the share of decisions that are expected to be wrong</source>
   <translation>der Anteil der Entscheidungen, die wahrscheinlich falsch sind</translation>
  </message>
  <message>
   <source>the share without cloud, shadow and snow</source>
   <translation>der Anteil ohne Wolken, Schatten und Schnee</translation>
  </message>
  <message>
   <source>the size of its tensor '{name}' contradicts its shape</source>
   <translation>die Größe seines Tensors „{name}“ widerspricht dessen Form</translation>
  </message>
  <message>
   <source>the sources hold none</source>
   <translation>die Quellen enthalten keine</translation>
  </message>
  <message>
   <source>the store's folder</source>
   <translation>der Ordner des Speichers</translation>
  </message>
  <message>
   <source>the stores that the models were trained on, for the baselines; default: the same stores</source>
   <translation>die Speicher, mit denen die Modelle trainiert wurden, für die einfachen Verfahren; Vorgabe: dieselben Speicher</translation>
  </message>
  <message>
   <source>the style {name}</source>
   <translation>der Stil {name}</translation>
  </message>
  <message>
   <source>the table of changes to write; default: none</source>
   <translation>die Tabelle der Änderungen, die geschrieben wird; Vorgabe: keine</translation>
  </message>
  <message>
   <source>the time series to write; default: none</source>
   <translation>die Zeitreihe, die geschrieben wird; Vorgabe: keine</translation>
  </message>
  <message>
   <source>the version is not in the name of its folder, and the order of the bands depends on it; choose {known}</source>
   <translation>die Version steht nicht im Namen seines Ordners, und die Reihenfolge der Bänder hängt davon ab; wählen Sie {known}</translation>
  </message>
  <message>
   <source>the weights of epoch {epoch} are kept</source>
   <translation>die Gewichte der Epoche {epoch} bleiben erhalten</translation>
  </message>
  <message>
   <source>the zip file cannot be read ({error}); download it again</source>
   <translation>die Zip-Datei kann nicht gelesen werden ({error}); laden Sie sie erneut herunter</translation>
  </message>
  <message>
   <source>the zip file holds only other archives ({names}); unpack it</source>
   <translation>die Zip-Datei enthält nur andere Archive ({names}); entpacken Sie sie</translation>
  </message>
  <message>
   <source>the zip file holds {n} files, more than a product has; unpack it</source>
   <translation>die Zip-Datei enthält {n} Dateien, mehr als ein Produkt hat; entpacken Sie sie</translation>
  </message>
  <message>
   <source>the zip file is empty; download it again</source>
   <translation>die Zip-Datei ist leer; laden Sie sie erneut herunter</translation>
  </message>
  <message>
   <source>the zip file is incomplete or damaged; download it again</source>
   <translation>die Zip-Datei ist unvollständig oder beschädigt; laden Sie sie erneut herunter</translation>
  </message>
  <message>
   <source>the zip file is protected by a password; unpack it</source>
   <translation>die Zip-Datei ist durch ein Passwort geschützt; entpacken Sie sie</translation>
  </message>
  <message>
   <source>their grids of sections differ</source>
   <translation>ihre Gitter von Abschnitten sind verschieden</translation>
  </message>
  <message>
   <source>their labels differ</source>
   <translation>ihre Labels sind verschieden</translation>
  </message>
  <message>
   <source>then merge the results of each tile into mosaics/TILE.gpkg</source>
   <translation>dann die Ergebnisse jeder Kachel in mosaics/TILE.gpkg zusammenführen</translation>
  </message>
  <message>
   <source>there are no sections for it</source>
   <translation>es gibt keine Abschnitte dafür</translation>
  </message>
  <message>
   <source>there is no .safetensors file with its weights beside it</source>
   <translation>es gibt keine .safetensors-Datei mit seinen Gewichten daneben</translation>
  </message>
  <message>
   <source>there is no file '{name}' beside its index</source>
   <translation>es gibt keine Datei „{name}“ neben seinem Index</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>es gibt keine solche Datei</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
  </message>
  <message>
   <source>there is no such file; check its name.</source>
   <translation>es gibt keine solche Datei; prüfen Sie ihren Namen.</translation>
  </message>
  <message>
   <source>there is no such folder</source>
   <translation>es gibt keinen solchen Ordner</translation>
  </message>
  <message>
   <source>there is no such folder of lists</source>
   <translation>es gibt keinen solchen Ordner mit Listen</translation>
  </message>
  <message>
   <source>there is no {name} in the folder</source>
   <translation>es gibt kein {name} im Ordner</translation>
  </message>
  <message>
   <source>there is none in {folder}</source>
   <translation>es gibt keines in {folder}</translation>
  </message>
  <message>
   <source>they are numbers with decimals, from about {low:.3g} to {high:.3g}</source>
   <translation>sie sind Zahlen mit Nachkommastellen, von etwa {low:.3g} bis {high:.3g}</translation>
  </message>
  <message>
   <source>they need another version of a package than QGIS brings ({package})</source>
   <translation>sie brauchen eine andere Version eines Pakets, als QGIS mitbringt ({package})</translation>
  </message>
  <message>
   <source>this onnxruntime is built without it; {package} has it</source>
   <translation>dieses onnxruntime ist ohne sie gebaut; {package} hat sie</translation>
  </message>
  <message>
   <source>those of the preset, or of the model to start from</source>
   <translation>die der Voreinstellung, oder des Ausgangsmodells</translation>
  </message>
  <message>
   <source>those that the epoch and the thresholds were chosen on</source>
   <translation>die, mit denen Epoche und Schwellwerte gewählt wurden</translation>
  </message>
  <message>
   <source>those that the model was trained on</source>
   <translation>die, mit denen das Modell trainiert wurde</translation>
  </message>
  <message>
   <source>thresholds of single labels by code; the others keep theirs, or get those of the other options</source>
   <translation>Schwellwerte einzelner Labels mit Code; die anderen behalten ihre, oder bekommen die der anderen Optionen</translation>
  </message>
  <message>
   <source>tile {tile}</source>
   <translation>Kachel {tile}</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>too few sections are for training</source>
   <translation>zu wenige Abschnitte sind zum Training</translation>
  </message>
  <message>
   <source>train each with so many seeds (default 1)</source>
   <translation>jedes mit so vielen Startwerten trainieren (Vorgabe 1)</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>try a batch of {half}</source>
   <translation>versuchen Sie die Batchgröße {half}</translation>
  </message>
  <message>
   <source>try again later</source>
   <translation>versuchen Sie es später noch einmal</translation>
  </message>
  <message>
   <source>try again later, or install from a folder of wheels</source>
   <translation>versuchen Sie es später noch einmal, oder installieren Sie aus einem Ordner mit Wheels</translation>
  </message>
  <message>
   <source>try again; if it fails again, ask the administrator whether a proxy or antivirus program changes files</source>
   <translation>versuchen Sie es noch einmal; wenn es wieder fehlschlägt, fragen Sie den Administrator, ob ein Proxy oder Antivirusprogramm Dateien verändert</translation>
  </message>
  <message>
   <source>type {type} is not supported</source>
   <translation>der Typ {type} wird nicht unterstützt</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>unknown places</source>
   <translation>unbekannte Orte</translation>
  </message>
  <message>
   <source>unlike the training sections</source>
   <translation>den Trainingsabschnitten unähnlich</translation>
  </message>
  <message>
   <source>update this package where QGIS's packages come from, or update QGIS</source>
   <translation>aktualisieren Sie dieses Paket dort, woher die Pakete von QGIS kommen, oder aktualisieren Sie QGIS</translation>
  </message>
  <message>
   <source>usable, {speed:.0f} sections per second</source>
   <translation>verwendbar, {speed:.0f} Abschnitte je Sekunde</translation>
  </message>
  <message>
   <source>usable, {speed:.0f} sections per second, probabilities within {difference:.1g} of the CPU's</source>
   <translation>verwendbar, {speed:.0f} Abschnitte je Sekunde, Wahrscheinlichkeiten bis auf {difference:.1g} wie auf der CPU</translation>
  </message>
  <message>
   <source>use a newer system, or the Flatpak of QGIS</source>
   <translation>verwenden Sie ein neueres System, oder das Flatpak von QGIS</translation>
  </message>
  <message>
   <source>use all sections, as a training with --folds does</source>
   <translation>alle Abschnitte verwenden, wie ein Training mit --folds</translation>
  </message>
  <message>
   <source>use one that begins with https://</source>
   <translation>verwenden Sie eine, die mit https:// beginnt</translation>
  </message>
  <message>
   <source>use the section grid of an existing result layer</source>
   <translation>das Abschnittsgitter eines vorhandenen Ergebnislayers verwenden</translation>
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
   <translation>v1.0: ein Ordner mit den offiziellen Listen, .csv oder .csv.bz2, und metadata.parquet von v2.0 für die Kacheln</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>validation loss {value:.4f}</source>
   <translation>Validierungsverlust {value:.4f}</translation>
  </message>
  <message>
   <source>virtual raster</source>
   <translation>virtuelles Raster</translation>
  </message>
  <message>
   <source>virtual raster over {n} file</source>
   <translation>virtuelles Raster über {n} Datei</translation>
  </message>
  <message>
   <source>virtual raster over {n} files</source>
   <translation>virtuelles Raster über {n} Dateien</translation>
  </message>
  <message>
   <source>was killed, probably out of memory (a smaller batch needs less)</source>
   <translation>wurde beendet, wahrscheinlich wegen Speichermangels (ein kleinerer Batch braucht weniger)</translation>
  </message>
  <message>
   <source>what an ONNX classifier reads and returns; default: the .json of the same name beside it</source>
   <translation>was ein ONNX-Klassifikator liest und liefert; Vorgabe: die .json-Datei mit demselben Namen daneben</translation>
  </message>
  <message>
   <source>where GDAL has it</source>
   <translation>wo GDAL es hat</translation>
  </message>
  <message>
   <source>with a legend of its short names</source>
   <translation>mit einer Legende seiner Kurznamen</translation>
  </message>
  <message>
   <source>with a spatial index</source>
   <translation>mit einem räumlichen Index</translation>
  </message>
  <message>
   <source>with geometry as WKT</source>
   <translation>mit Geometrie als WKT</translation>
  </message>
  <message>
   <source>with or without the data set</source>
   <translation>mit oder ohne den Datensatz</translation>
  </message>
  <message>
   <source>with {limit:.0%}, {n} section of {total}</source>
   <translation>mit {limit:.0%} {n} Abschnitt von {total}</translation>
  </message>
  <message>
   <source>with {limit:.0%}, {n} sections of {total}</source>
   <translation>mit {limit:.0%} {n} Abschnitte von {total}</translation>
  </message>
  <message>
   <source>without B01 and B09, which some products lack</source>
   <translation>ohne B01 und B09, die manchen Produkten fehlen</translation>
  </message>
  <message>
   <source>without a split</source>
   <translation>ohne Aufteilung</translation>
  </message>
  <message>
   <source>without geometry</source>
   <translation>ohne Geometrie</translation>
  </message>
  <message>
   <source>without the labels</source>
   <translation>ohne die Labels</translation>
  </message>
  <message>
   <source>without the probabilities</source>
   <translation>ohne die Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>write it into the models folder, under this name</source>
   <translation>in den Modellordner schreiben, unter diesem Namen</translation>
  </message>
  <message>
   <source>writing there is not permitted; choose another folder or file name.</source>
   <translation>dort zu schreiben ist nicht erlaubt; wählen Sie einen anderen Ordner oder Dateinamen.</translation>
  </message>
  <message>
   <source>wrong decisions expected:</source>
   <translation>erwartete falsche Entscheidungen:</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>zonal statistics,area,municipality,district,park,share,expected area,table,multi-label</source>
   <translation>zonale Statistik,Gebiet,Gemeinde,Bezirk,Park,Anteil,erwartete Fläche,Tabelle,multi-label</translation>
  </message>
  <message>
   <source>{architecture}, {parameters} parameters, on {device}: {train} sections for training, {validation} for validation, {test} for testing; {batch} sections per step</source>
   <translation>{architecture}, {parameters} Parameter, auf {device}: {train} Abschnitte zum Training, {validation} zur Validierung, {test} zum Test; {batch} Abschnitte je Schritt</translation>
  </message>
  <message>
   <source>{architecture}, {parameters} parameters, on {device}; sections: {counts}.</source>
   <translation>{architecture}, {parameters} Parameter, auf {device}; Abschnitte: {counts}.</translation>
  </message>
  <message>
   <source>{bands} are not aligned with the grids of Sentinel-2 and are resampled.</source>
   <translation>{bands} liegen nicht auf den Gittern von Sentinel-2 und werden neu abgetastet.</translation>
  </message>
  <message>
   <source>{bands} are not bands of Sentinel-2</source>
   <translation>{bands} sind keine Bänder von Sentinel-2</translation>
  </message>
  <message>
   <source>{bands} are the same band of a layer; choose another one.</source>
   <translation>{bands} sind dasselbe Band eines Layers; wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>{bands} differ in their grid or their pixels</source>
   <translation>{bands} unterscheiden sich in ihrem Gitter oder ihren Pixeln</translation>
  </message>
  <message>
   <source>{bands} exist only at a coarser resolution and count as missing.</source>
   <translation>{bands} gibt es nur mit gröberer Auflösung, daher gelten sie als fehlend.</translation>
  </message>
  <message>
   <source>{bands} exists only at a coarser resolution and counts as missing.</source>
   <translation>{bands} gibt es nur mit gröberer Auflösung, daher gilt es als fehlend.</translation>
  </message>
  <message>
   <source>{bands} has coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.</source>
   <translation>{bands} hat gröbere Pixel als Sentinel-2: feine Einzelheiten gehen verloren, und die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>{bands} has no values where other bands have some: its file may be incomplete, and the labels are less reliable.</source>
   <translation>{bands} hat keine Werte, wo andere Bänder welche haben: seine Datei ist vielleicht unvollständig, und die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>{bands} have coarser pixels than Sentinel-2: fine detail is lost, and labels are less reliable.</source>
   <translation>{bands} haben gröbere Pixel als Sentinel-2: feine Einzelheiten gehen verloren, und die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>{bands} have no values where other bands have some: their files may be incomplete, and the labels are less reliable.</source>
   <translation>{bands} haben keine Werte, wo andere Bänder welche haben: ihre Dateien sind vielleicht unvollständig, und die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>{bands} is not a band of Sentinel-2</source>
   <translation>{bands} ist kein Band von Sentinel-2</translation>
  </message>
  <message>
   <source>{bands} is not aligned with the grids of Sentinel-2 and is resampled.</source>
   <translation>{bands} liegt nicht auf den Gittern von Sentinel-2 und wird neu abgetastet.</translation>
  </message>
  <message>
   <source>{bands} was filled with the mean of the training data, because the scene lacks it: the labels are less reliable.</source>
   <translation>{bands} wurde mit dem Mittelwert der Trainingsdaten aufgefüllt, weil es der Szene fehlt: die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>{bands} were filled with the mean of the training data, because the scene lacks them: the labels are less reliable.</source>
   <translation>{bands} wurden mit dem Mittelwert der Trainingsdaten aufgefüllt, weil sie der Szene fehlen: die Labels sind weniger zuverlässig.</translation>
  </message>
  <message>
   <source>{bands}: pixels of about {sizes} m in {system} are resampled to {pixels} m in {crs}.</source>
   <translation>{bands}: Pixel von etwa {sizes} m in {system} werden auf {pixels} m in {crs} neu abgetastet.</translation>
  </message>
  <message>
   <source>{bands}: read through a virtual raster, so blocks behind it may be decoded more than once.</source>
   <translation>{bands}: durch ein virtuelles Raster gelesen, Blöcke dahinter werden also vielleicht mehrfach dekodiert.</translation>
  </message>
  <message>
   <source>{bands}: several bands of the raster have this name, so none of them is used; assign it (BANDS).</source>
   <translation>{bands}: mehrere Bänder des Rasters heißen so, daher wird keines davon verwendet; ordnen Sie es zu (BANDS).</translation>
  </message>
  <message>
   <source>{band} ({wavelength} nm, {resolution} m)</source>
   <translation>{band} ({wavelength} nm, {resolution} m)</translation>
  </message>
  <message>
   <source>{band} has the number type {type}, as pictures have, and no reflectance</source>
   <translation>{band} hat den Zahlentyp {type}, wie Bilder ihn haben, und keine Reflexion</translation>
  </message>
  <message>
   <source>{band} is band {index} of '{file}', which has {n} band</source>
   <translation>{band} ist Band {index} von „{file}“, das {n} Band hat</translation>
  </message>
  <message>
   <source>{band} is band {index} of '{file}', which has {n} bands</source>
   <translation>{band} ist Band {index} von „{file}“, das {n} Bänder hat</translation>
  </message>
  <message>
   <source>{band} is given twice</source>
   <translation>{band} ist zweimal angegeben</translation>
  </message>
  <message>
   <source>{batch} sections per step need more memory than there is: the training starts again with {half}.</source>
   <translation>{batch} Abschnitte je Schritt brauchen mehr Speicher, als da ist: das Training beginnt neu mit {half}.</translation>
  </message>
  <message>
   <source>{date}; SHA-256 as declared by the server: {names}</source>
   <translation>{date}; SHA-256, wie vom Server angegeben: {names}</translation>
  </message>
  <message>
   <source>{date}; the server declared no SHA-256</source>
   <translation>{date}; der Server gab keine SHA-256 an</translation>
  </message>
  <message>
   <source>{default}, or at least 2 together with folds</source>
   <translation>{default}, oder mindestens 2 zusammen mit folds</translation>
  </message>
  <message>
   <source>{device} cannot be used ({reason}); the CPU is used instead.</source>
   <translation>{device} kann nicht verwendet werden ({reason}); stattdessen wird die CPU verwendet.</translation>
  </message>
  <message>
   <source>{device} has too little memory for {size} sections at once; it continues with {smaller}.</source>
   <translation>{device} hat zu wenig Speicher für {size} Abschnitte auf einmal; es geht mit {smaller} weiter.</translation>
  </message>
  <message>
   <source>{device}, because {reason}</source>
   <translation>{device} ({reason})</translation>
  </message>
  <message>
   <source>{difference:+.3f} ({low:+.3f} to {high:+.3f})</source>
   <translation>{difference:+.3f} ({low:+.3f} bis {high:+.3f})</translation>
  </message>
  <message>
   <source>{done:.1f} of {total:.1f} MB</source>
   <translation>{done:.1f} von {total:.1f} MB</translation>
  </message>
  <message>
   <source>{done:.1f} of {total:.1f} MB, {time} left</source>
   <translation>{done:.1f} von {total:.1f} MB, noch {time}</translation>
  </message>
  <message>
   <source>{done} of about {total} MB, {time} left</source>
   <translation>{done} von etwa {total} MB, noch {time}</translation>
  </message>
  <message>
   <source>{done} of {total} MB, {left} left</source>
   <translation>{done} von {total} MB, noch {left}</translation>
  </message>
  <message>
   <source>{done} of {total} sections, {rate:.0f} sections per second, about {left} left.</source>
   <translation>{done} von {total} Abschnitten, {rate:.0f} Abschnitte je Sekunde, noch etwa {left}.</translation>
  </message>
  <message>
   <source>{error} So the clear share is not known.</source>
   <translation>{error} Daher ist der klare Anteil nicht bekannt.</translation>
  </message>
  <message>
   <source>{error}; delete the folder and build the store again</source>
   <translation>{error}; löschen Sie den Ordner und erstellen Sie den Speicher neu</translation>
  </message>
  <message>
   <source>{file} gives its bands different offsets</source>
   <translation>{file} gibt seinen Bändern verschiedene Offsets</translation>
  </message>
  <message>
   <source>{file} gives no offset, although products of the processing baseline {baseline} have one: it may be incomplete. Choose the offset yourself.</source>
   <translation>{file} gibt keinen Offset an, obwohl Produkte der Prozessierungsbaseline {baseline} einen haben: die Datei ist vielleicht unvollständig. Wählen Sie den Offset selbst.</translation>
  </message>
  <message>
   <source>{file} has {width} x {height} pixels instead of {size} x {size}</source>
   <translation>{file} hat {width} x {height} Pixel statt {size} x {size}</translation>
  </message>
  <message>
   <source>{file} is missing or damaged</source>
   <translation>{file} fehlt oder ist beschädigt</translation>
  </message>
  <message>
   <source>{file} lists a file that does not exist, {files}; so the band {bands} is missing.</source>
   <translation>{file} nennt eine Datei, die nicht existiert, {files}; daher fehlt das Band {bands}.</translation>
  </message>
  <message>
   <source>{file} lists files that do not exist: {files}; so these bands are missing: {bands}.</source>
   <translation>{file} nennt Dateien, die nicht existieren: {files}; daher fehlen diese Bänder: {bands}.</translation>
  </message>
  <message>
   <source>{file}: {reason}; trying again.</source>
   <translation>{file}: {reason}; neuer Versuch.</translation>
  </message>
  <message>
   <source>{first} - {second}, on the same sections:</source>
   <translation>{first} - {second}, auf denselben Abschnitten:</translation>
  </message>
  <message>
   <source>{first} minus {second}, on the same sections; interval from {method}. The sign-flip test is of whole places: with few places its p cannot be small. The Wilcoxon test assumes independent sections, but neighbouring sections are correlated: its p is too small.</source>
   <translation>{first} minus {second}, auf denselben Abschnitten; Intervall aus {method}. Der Vorzeichenwechsel-Test ist einer ganzer Orte: mit wenigen Orten kann sein p nicht klein sein. Der Wilcoxon-Test nimmt unabhängige Abschnitte an, aber benachbarte Abschnitte sind korreliert: sein p ist zu klein.</translation>
  </message>
  <message>
   <source>{first} to {last}, on {sections} ({area} km²) that all {n} results have classified; written on {date}.</source>
   <translation>{first} bis {last}, auf {sections} ({area} km²), die alle {n} Ergebnisse klassifiziert haben; geschrieben am {date}.</translation>
  </message>
  <message>
   <source>{found} rows of '{output}' for {n} sections</source>
   <translation>{found} Zeilen von „{output}“ für {n} Abschnitte</translation>
  </message>
  <message>
   <source>{h} h {m} min</source>
   <translation>{h} h {m} min</translation>
  </message>
  <message>
   <source>{label} {area:.2f} km² expected, in {share:.0%}</source>
   <translation>{label} {area:.2f} km² erwartet, in {share:.0%}</translation>
  </message>
  <message>
   <source>{label}. Double-click: the model's threshold.</source>
   <translation>{label}. Doppelklick: der Schwellwert des Modells.</translation>
  </message>
  <message>
   <source>{label}: probability {p:.0%}, strongest patch {value:+.2f}, bias {bias:+.2f}</source>
   <translation>{label}: Wahrscheinlichkeit {p:.0%}, stärkste Teilfläche {value:+.2f}, Bias {bias:+.2f}</translation>
  </message>
  <message>
   <source>{low:.3f} to {high:.3f}</source>
   <translation>{low:.3f} bis {high:.3f}</translation>
  </message>
  <message>
   <source>{lower} to {upper} %</source>
   <translation>{lower} bis {upper} %</translation>
  </message>
  <message>
   <source>{message} Model: {path}</source>
   <translation>{message} Modell: {path}</translation>
  </message>
  <message>
   <source>{message}; choose another file name or folder.</source>
   <translation>{message}; wählen Sie einen anderen Dateinamen oder Ordner.</translation>
  </message>
  <message>
   <source>{method}, drawn in {groups} random groups</source>
   <translation>{method}, gezogen in {groups} zufälligen Gruppen</translation>
  </message>
  <message>
   <source>{model} minus each baseline, F1 on the same sections:</source>
   <translation>{model} minus jedes einfache Verfahren, F1 auf denselben Abschnitten:</translation>
  </message>
  <message>
   <source>{model} now gives novelty, measured on {sections} from {places} places.</source>
   <translation>{model} gibt jetzt die Neuartigkeit an, gemessen auf {sections} von {places} Orten.</translation>
  </message>
  <message>
   <source>{model} now has an int8 graph.</source>
   <translation>{model} hat jetzt einen int8-Graphen.</translation>
  </message>
  <message>
   <source>{model} on {n} sections ({split}), {device}</source>
   <translation>{model} auf {n} Abschnitten ({split}), {device}</translation>
  </message>
  <message>
   <source>{model} written ({reason}, epoch {best_epoch} of {epochs})</source>
   <translation>{model} geschrieben ({reason}, Epoche {best_epoch} von {epochs})</translation>
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
   <translation>{n:,} Änderung</translation>
  </message>
  <message>
   <source>{n:,} corrected</source>
   <translation>{n:,} korrigiert</translation>
  </message>
  <message>
   <source>{n:,} section of 1.2 km</source>
   <translation>{n:,} Abschnitt von 1,2 km</translation>
  </message>
  <message>
   <source>{n:,} section was left out.</source>
   <translation>{n:,} Abschnitt wurde ausgelassen.</translation>
  </message>
  <message>
   <source>{n:,} sections</source>
   <translation>{n:,} Abschnitte</translation>
  </message>
  <message>
   <source>{n:,} sections of 1.2 km</source>
   <translation>{n:,} Abschnitte von 1,2 km</translation>
  </message>
  <message>
   <source>{n:,} sections were left out.</source>
   <translation>{n:,} Abschnitte wurden ausgelassen.</translation>
  </message>
  <message>
   <source>{n:,} without a label</source>
   <translation>{n:,} ohne Label</translation>
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
   <translation>{n:.0f} Abschnitte je Sekunde auf {machine}</translation>
  </message>
  <message>
   <source>{names} are installed together and overwrite each other; uninstall all but one.</source>
   <translation>{names} sind zusammen installiert und überschreiben einander; deinstallieren Sie alle bis auf eines.</translation>
  </message>
  <message>
   <source>{names} have no coordinate system in it; export it as GeoTIFF</source>
   <translation>{names} haben darin kein Koordinatensystem; exportieren Sie es als GeoTIFF</translation>
  </message>
  <message>
   <source>{name} (default)</source>
   <translation>{name} (Standard)</translation>
  </message>
  <message>
   <source>{name} (demonstration model)</source>
   <translation>{name} (Demonstrationsmodell)</translation>
  </message>
  <message>
   <source>{name} ({n} label)</source>
   <translation>{name} ({n} Label)</translation>
  </message>
  <message>
   <source>{name} ({n} labels)</source>
   <translation>{name} ({n} Labels)</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a file whose name ends in {suffix}.</source>
   <translation>{name} ist „{value}“, muss aber eine Datei sein, deren Name auf {suffix} endet.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a number from 0 to 1.</source>
   <translation>{name} ist „{value}“, muss aber eine Zahl von 0 bis 1 sein.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a number of at least 0.</source>
   <translation>{name} ist „{value}“, muss aber eine Zahl von mindestens 0 sein.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be a whole number of at least 1.</source>
   <translation>{name} ist „{value}“, muss aber eine ganze Zahl von mindestens 1 sein.</translation>
  </message>
  <message>
   <source>{name} is '{value}', but it must be one of {options}.</source>
   <translation>{name} ist „{value}“, muss aber eines von {options} sein.</translation>
  </message>
  <message>
   <source>{name} is installed more than once ({listed}); the first is used, remove the others.</source>
   <translation>{name} ist mehrfach installiert ({listed}); das erste wird verwendet, entfernen Sie die anderen.</translation>
  </message>
  <message>
   <source>{name} is left out: {reason}</source>
   <translation>{name} wird ausgelassen: {reason}</translation>
  </message>
  <message>
   <source>{name} is loaded from another plugin's folder ({folder}); disable that plugin if models fail.</source>
   <translation>{name} wird aus dem Ordner einer anderen Erweiterung geladen ({folder}); deaktivieren Sie diese, wenn Modelle fehlschlagen.</translation>
  </message>
  <message>
   <source>{name} is {value}, but it must be {allowed}.</source>
   <translation>{name} ist {value}, muss aber {allowed} sein.</translation>
  </message>
  <message>
   <source>{name} {version} in {folder} cannot be used (LandLabels needs {needed}); update it there.</source>
   <translation>{name} {version} in {folder} kann nicht verwendet werden (LandLabels braucht {needed}); aktualisieren Sie es dort.</translation>
  </message>
  <message>
   <source>{name}: F1 {mean:.4f} on average over {n} seeds, standard deviation {spread:.4f}.</source>
   <translation>{name}: F1 {mean:.4f} im Mittel über {n} Startwerte, Standardabweichung {spread:.4f}.</translation>
  </message>
  <message>
   <source>{name}: no classified section</source>
   <translation>{name}: kein klassifizierter Abschnitt</translation>
  </message>
  <message>
   <source>{name}: not installed; needed for: {purposes}</source>
   <translation>{name}: nicht installiert; gebraucht für: {purposes}</translation>
  </message>
  <message>
   <source>{name}: {area:.2f} km² classified: {text}</source>
   <translation>{name}: {area:.2f} km² klassifiziert: {text}</translation>
  </message>
  <message>
   <source>{name}: {n} sections in {time}.</source>
   <translation>{name}: {n} Abschnitte in {time}.</translation>
  </message>
  <message>
   <source>{name}: {parameters} parameters, {seconds:.1f} s per epoch; training loss lowest ({loss:.4f}) in epoch {epoch} of {epochs}.</source>
   <translation>{name}: {parameters} Parameter, {seconds:.1f} s je Epoche; Trainingsverlust am niedrigsten ({loss:.4f}) in Epoche {epoch} von {epochs}.</translation>
  </message>
  <message>
   <source>{name}: {path}</source>
   <translation>{name}: {path}</translation>
  </message>
  <message>
   <source>{n} and more</source>
   <translation>{n} und mehr</translation>
  </message>
  <message>
   <source>{n} band</source>
   <translation>{n} Band</translation>
  </message>
  <message>
   <source>{n} bands</source>
   <translation>{n} Bänder</translation>
  </message>
  <message>
   <source>{n} changes</source>
   <translation>{n} Änderungen</translation>
  </message>
  <message>
   <source>{n} dates or layers in each variable</source>
   <translation>{n} Zeitpunkte oder Layer in jeder Variable</translation>
  </message>
  <message>
   <source>{n} label</source>
   <translation>{n} Label</translation>
  </message>
  <message>
   <source>{n} label of '{name}' is not in all results and is not compared: {labels}.</source>
   <translation>{n} Label von „{name}“ ist nicht in allen Ergebnissen und wird nicht verglichen: {labels}.</translation>
  </message>
  <message>
   <source>{n} label, with its number of training sections</source>
   <translation>{n} Label, mit seiner Zahl von Trainingsabschnitten</translation>
  </message>
  <message>
   <source>{n} label: {names}</source>
   <translation>{n} Label: {names}</translation>
  </message>
  <message>
   <source>{n} labels</source>
   <translation>{n} Labels</translation>
  </message>
  <message>
   <source>{n} labels of '{name}' are not in all results and are not compared: {labels}.</source>
   <translation>{n} Labels von „{name}“ sind nicht in allen Ergebnissen und werden nicht verglichen: {labels}.</translation>
  </message>
  <message>
   <source>{n} labels, with the number of training sections of each</source>
   <translation>{n} Labels, mit der Zahl der Trainingsabschnitte von jedem</translation>
  </message>
  <message>
   <source>{n} labels: {names}</source>
   <translation>{n} Labels: {names}</translation>
  </message>
  <message>
   <source>{n} of these has no area, or cannot be transformed to the coordinate system of the result.</source>
   <translation>{n} davon hat keine Fläche oder kann nicht in das Koordinatensystem des Ergebnisses umgerechnet werden.</translation>
  </message>
  <message>
   <source>{n} of these have no area, or cannot be transformed to the coordinate system of the result.</source>
   <translation>{n} davon haben keine Fläche oder können nicht in das Koordinatensystem des Ergebnisses umgerechnet werden.</translation>
  </message>
  <message>
   <source>{n} of {total} labels are not in the reference here: they are not in the macro scores, and wrong wherever the map has them.</source>
   <translation>{n} von {total} Labels sind hier nicht in der Referenz: sie sind nicht in den Makrowerten, und falsch, wo immer die Karte sie hat.</translation>
  </message>
  <message>
   <source>{n} of {total} labels do not occur in these sections and are not in the macro scores: {names}.</source>
   <translation>{n} von {total} Labels kommen in diesen Abschnitten nicht vor und sind nicht in den Makrowerten: {names}.</translation>
  </message>
  <message>
   <source>{n} of {total} labels does not occur in these sections and is not in the macro scores: {names}.</source>
   <translation>{n} von {total} Labels kommt in diesen Abschnitten nicht vor und ist nicht in den Makrowerten: {names}.</translation>
  </message>
  <message>
   <source>{n} of {total} labels is not in the reference here: it is not in the macro scores, and wrong wherever the map has it.</source>
   <translation>{n} von {total} Labels ist hier nicht in der Referenz: es ist nicht in den Makrowerten, und falsch, wo immer die Karte es hat.</translation>
  </message>
  <message>
   <source>{n} of {total} places are in more than one split, for example '{place}': neighbouring sections are similar, so the scores are too high.</source>
   <translation>{n} von {total} Orten sind in mehr als einem Teil, zum Beispiel „{place}“: benachbarte Abschnitte sind ähnlich, daher sind die Werte zu hoch.</translation>
  </message>
  <message>
   <source>{n} of {total} places is in more than one split, '{place}': neighbouring sections are similar, so the scores are too high.</source>
   <translation>{n} von {total} Orten ist in mehr als einem Teil, „{place}“: benachbarte Abschnitte sind ähnlich, daher sind die Werte zu hoch.</translation>
  </message>
  <message>
   <source>{n} of {total} sections are on ground that the model was trained on: the scores are not independent, and higher than elsewhere.</source>
   <translation>{n} von {total} Abschnitten sind auf Boden, mit dem das Modell trainiert wurde: die Werte sind nicht unabhängig, und höher als anderswo.</translation>
  </message>
  <message>
   <source>{n} of {total} sections are unlike anything the model learnt from: their labels are not reliable.</source>
   <translation>{n} von {total} Abschnitten sind allem unähnlich, woraus das Modell gelernt hat: ihre Labels sind nicht zuverlässig.</translation>
  </message>
  <message>
   <source>{n} of {total} sections come from places of the training data: neighbouring sections are similar, so the scores are higher than at other places.</source>
   <translation>{n} von {total} Abschnitten kommen von Orten der Trainingsdaten: benachbarte Abschnitte sind ähnlich, daher sind die Werte höher als an anderen Orten.</translation>
  </message>
  <message>
   <source>{n} of {total} sections comes from a place of the training data: neighbouring sections are similar, so the scores are higher than at other places.</source>
   <translation>{n} von {total} Abschnitten kommt von einem Ort der Trainingsdaten: benachbarte Abschnitte sind ähnlich, daher sind die Werte höher als an anderen Orten.</translation>
  </message>
  <message>
   <source>{n} of {total} sections is on ground that the model was trained on: the scores are not independent, and higher than elsewhere.</source>
   <translation>{n} von {total} Abschnitten ist auf Boden, mit dem das Modell trainiert wurde: die Werte sind nicht unabhängig, und höher als anderswo.</translation>
  </message>
  <message>
   <source>{n} of {total} sections is unlike anything the model learnt from: its labels are not reliable.</source>
   <translation>{n} von {total} Abschnitten ist allem unähnlich, woraus das Modell gelernt hat: seine Labels sind nicht zuverlässig.</translation>
  </message>
  <message>
   <source>{n} place</source>
   <translation>{n} Ort</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} Orte</translation>
  </message>
  <message>
   <source>{n} polygon has an outline that crosses itself and was repaired.</source>
   <translation>{n} Polygon hat einen Umriss, der sich selbst kreuzt, und wurde repariert.</translation>
  </message>
  <message>
   <source>{n} polygon has no classified section; its statistics are empty.</source>
   <translation>{n} Polygon hat keinen klassifizierten Abschnitt; seine Statistiken sind leer.</translation>
  </message>
  <message>
   <source>{n} polygons have no classified section; their statistics are empty.</source>
   <translation>{n} Polygone haben keinen klassifizierten Abschnitt; ihre Statistiken sind leer.</translation>
  </message>
  <message>
   <source>{n} polygons have outlines that cross themselves and were repaired.</source>
   <translation>{n} Polygone haben Umrisse, die sich selbst kreuzen, und wurden repariert.</translation>
  </message>
  <message>
   <source>{n} result is merged into {output}: {sections} sections.</source>
   <translation>{n} Ergebnis ist in {output} zusammengeführt: {sections} Abschnitte.</translation>
  </message>
  <message>
   <source>{n} result is merged.</source>
   <translation>{n} Ergebnis wird zusammengeführt.</translation>
  </message>
  <message>
   <source>{n} results are merged into {output}: {sections} sections.</source>
   <translation>{n} Ergebnisse sind in {output} zusammengeführt: {sections} Abschnitte.</translation>
  </message>
  <message>
   <source>{n} results are merged.</source>
   <translation>{n} Ergebnisse werden zusammengeführt.</translation>
  </message>
  <message>
   <source>{n} scene failed and is tried again.</source>
   <translation>{n} Szene ist fehlgeschlagen und wird erneut versucht.</translation>
  </message>
  <message>
   <source>{n} scene is left out: it has another tile, date or cloud cover.</source>
   <translation>{n} Szene wird ausgelassen: sie hat eine andere Kachel, ein anderes Datum oder eine andere Bewölkung.</translation>
  </message>
  <message>
   <source>{n} scene is listed twice.</source>
   <translation>{n} Szene ist zweimal genannt.</translation>
  </message>
  <message>
   <source>{n} scene of {all} is classified in {folder}, in {time}</source>
   <translation>{n} Szene von {all} ist in {folder} klassifiziert, in {time}</translation>
  </message>
  <message>
   <source>{n} scenes are left out: they have another tile, date or cloud cover.</source>
   <translation>{n} Szenen werden ausgelassen: sie haben eine andere Kachel, ein anderes Datum oder eine andere Bewölkung.</translation>
  </message>
  <message>
   <source>{n} scenes are listed twice.</source>
   <translation>{n} Szenen sind zweimal genannt.</translation>
  </message>
  <message>
   <source>{n} scenes failed and are tried again.</source>
   <translation>{n} Szenen sind fehlgeschlagen und werden erneut versucht.</translation>
  </message>
  <message>
   <source>{n} scenes of {all} are classified in {folder}, in {time}</source>
   <translation>{n} Szenen von {all} sind in {folder} klassifiziert, in {time}</translation>
  </message>
  <message>
   <source>{n} section</source>
   <translation>{n} Abschnitt</translation>
  </message>
  <message>
   <source>{n} section corrected by hand</source>
   <translation>{n} von Hand korrigierter Abschnitt</translation>
  </message>
  <message>
   <source>{n} section differs</source>
   <translation>{n} Abschnitt weicht ab</translation>
  </message>
  <message>
   <source>{n} section extends beyond the scene's edge and is left out.</source>
   <translation>{n} Abschnitt ragt über den Rand der Szene hinaus und wird ausgelassen.</translation>
  </message>
  <message>
   <source>{n} section has other labels now.</source>
   <translation>{n} Abschnitt hat jetzt andere Labels.</translation>
  </message>
  <message>
   <source>{n} section has other text after its labels and was used: {name}.</source>
   <translation>{n} Abschnitt hat anderen Text nach seinen Labels und wurde verwendet: {name}.</translation>
  </message>
  <message>
   <source>{n} section holds no data and is left out.</source>
   <translation>{n} Abschnitt hat keine Daten und wird ausgelassen.</translation>
  </message>
  <message>
   <source>{n} section in {path}</source>
   <translation>{n} Abschnitt in {path}</translation>
  </message>
  <message>
   <source>{n} section in {time}, {rate:.0f} sections per second.</source>
   <translation>{n} Abschnitt in {time}, {rate:.0f} Abschnitte je Sekunde.</translation>
  </message>
  <message>
   <source>{n} section is compared.</source>
   <translation>{n} Abschnitt wird verglichen.</translation>
  </message>
  <message>
   <source>{n} section is left out: {reason}</source>
   <translation>{n} Abschnitt wird ausgelassen: {reason}</translation>
  </message>
  <message>
   <source>{n} section is left out: {reason}.</source>
   <translation>{n} Abschnitt wird ausgelassen: {reason}.</translation>
  </message>
  <message>
   <source>{n} section is less than {share:.0%} clear; it is in the layer without labels.</source>
   <translation>{n} Abschnitt ist weniger als {share:.0%} klar; er ist ohne Labels im Layer.</translation>
  </message>
  <message>
   <source>{n} section is suggested.</source>
   <translation>{n} Abschnitt wird vorgeschlagen.</translation>
  </message>
  <message>
   <source>{n} section keeps labels that were corrected by hand.</source>
   <translation>{n} Abschnitt behält von Hand korrigierte Labels.</translation>
  </message>
  <message>
   <source>{n} section occurs twice and is used once: '{name}'.</source>
   <translation>{n} Abschnitt kommt zweimal vor und wird einmal verwendet: „{name}“.</translation>
  </message>
  <message>
   <source>{n} section of 1.2 x 1.2 km</source>
   <translation>{n} Abschnitt von 1,2 x 1,2 km</translation>
  </message>
  <message>
   <source>{n} section of the metadata is not in the archive.</source>
   <translation>{n} Abschnitt der Metadaten ist nicht im Archiv.</translation>
  </message>
  <message>
   <source>{n} section was dropped: {reason}</source>
   <translation>{n} Abschnitt wurde ausgelassen: {reason}</translation>
  </message>
  <message>
   <source>{n} section was explained.</source>
   <translation>{n} Abschnitt wurde erklärt.</translation>
  </message>
  <message>
   <source>{n} section was exported.</source>
   <translation>{n} Abschnitt wurde exportiert.</translation>
  </message>
  <message>
   <source>{n} section was not classified on any date; it is in the layer without labels.</source>
   <translation>{n} Abschnitt wurde an keinem Zeitpunkt klassifiziert; er ist ohne Labels im Layer.</translation>
  </message>
  <message>
   <source>{n} section was not corrected by hand: its labels are those of the model.</source>
   <translation>{n} Abschnitt wurde nicht von Hand korrigiert: seine Labels sind die des Modells.</translation>
  </message>
  <message>
   <source>{n} sections</source>
   <translation>{n} Abschnitte</translation>
  </message>
  <message>
   <source>{n} sections are compared.</source>
   <translation>{n} Abschnitte werden verglichen.</translation>
  </message>
  <message>
   <source>{n} sections are left out: {reason}</source>
   <translation>{n} Abschnitte werden ausgelassen: {reason}</translation>
  </message>
  <message>
   <source>{n} sections are left out: {reason}.</source>
   <translation>{n} Abschnitte werden ausgelassen: {reason}.</translation>
  </message>
  <message>
   <source>{n} sections are less than {share:.0%} clear; they are in the layer without labels.</source>
   <translation>{n} Abschnitte sind weniger als {share:.0%} klar; sie sind ohne Labels im Layer.</translation>
  </message>
  <message>
   <source>{n} sections are suggested.</source>
   <translation>{n} Abschnitte werden vorgeschlagen.</translation>
  </message>
  <message>
   <source>{n} sections corrected by hand</source>
   <translation>{n} von Hand korrigierte Abschnitte</translation>
  </message>
  <message>
   <source>{n} sections differ</source>
   <translation>{n} Abschnitte weichen ab</translation>
  </message>
  <message>
   <source>{n} sections extend beyond the scene's edge and are left out.</source>
   <translation>{n} Abschnitte ragen über den Rand der Szene hinaus und werden ausgelassen.</translation>
  </message>
  <message>
   <source>{n} sections have other labels now.</source>
   <translation>{n} Abschnitte haben jetzt andere Labels.</translation>
  </message>
  <message>
   <source>{n} sections have other text after their labels and were used, for example {name}.</source>
   <translation>{n} Abschnitte haben anderen Text nach ihren Labels und wurden verwendet, zum Beispiel {name}.</translation>
  </message>
  <message>
   <source>{n} sections hold no data and are left out.</source>
   <translation>{n} Abschnitte haben keine Daten und werden ausgelassen.</translation>
  </message>
  <message>
   <source>{n} sections in {path}</source>
   <translation>{n} Abschnitte in {path}</translation>
  </message>
  <message>
   <source>{n} sections in {time}, {rate:.0f} sections per second.</source>
   <translation>{n} Abschnitte in {time}, {rate:.0f} Abschnitte je Sekunde.</translation>
  </message>
  <message>
   <source>{n} sections keep labels that were corrected by hand.</source>
   <translation>{n} Abschnitte behalten von Hand korrigierte Labels.</translation>
  </message>
  <message>
   <source>{n} sections occur twice and are used once, for example '{name}'.</source>
   <translation>{n} Abschnitte kommen zweimal vor und werden einmal verwendet, zum Beispiel „{name}“.</translation>
  </message>
  <message>
   <source>{n} sections of 1.2 x 1.2 km</source>
   <translation>{n} Abschnitte von 1,2 x 1,2 km</translation>
  </message>
  <message>
   <source>{n} sections of the metadata are not in the archive.</source>
   <translation>{n} Abschnitte der Metadaten sind nicht im Archiv.</translation>
  </message>
  <message>
   <source>{n} sections were dropped: {reason}</source>
   <translation>{n} Abschnitte wurden ausgelassen: {reason}</translation>
  </message>
  <message>
   <source>{n} sections were explained.</source>
   <translation>{n} Abschnitte wurden erklärt.</translation>
  </message>
  <message>
   <source>{n} sections were exported.</source>
   <translation>{n} Abschnitte wurden exportiert.</translation>
  </message>
  <message>
   <source>{n} sections were not classified on any date; they are in the layer without labels.</source>
   <translation>{n} Abschnitte wurden an keinem Zeitpunkt klassifiziert; sie sind ohne Labels im Layer.</translation>
  </message>
  <message>
   <source>{n} sections were not corrected by hand: their labels are those of the model.</source>
   <translation>{n} Abschnitte wurden nicht von Hand korrigiert: ihre Labels sind die des Modells.</translation>
  </message>
  <message>
   <source>{n} tile is merged.</source>
   <translation>{n} Kachel ist zusammengeführt.</translation>
  </message>
  <message>
   <source>{n} tiles are merged.</source>
   <translation>{n} Kacheln sind zusammengeführt.</translation>
  </message>
  <message>
   <source>{n} training sets</source>
   <translation>{n} Trainingssätze</translation>
  </message>
  <message>
   <source>{n} values: {some}, …</source>
   <translation>{n} Werte: {some}, …</translation>
  </message>
  <message>
   <source>{package} {found} in '{folder}' is too old (LandLabels needs {needed}) and comes before the packages folder of LandLabels; update or remove it there, then try again.</source>
   <translation>{package} {found} in „{folder}“ ist zu alt (LandLabels braucht {needed}) und kommt vor dem Paketordner von LandLabels; aktualisieren oder entfernen Sie es dort, und versuchen Sie es erneut.</translation>
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
   <translation>{reason} Aber die dunkelsten Pixel, etwa {dark:.0f}, sehen aus, als wäre er schon entfernt. Wählen Sie den Offset selbst.</translation>
  </message>
  <message>
   <source>{reason} But the darkest pixels, about {dark:.0f}, look as if it had not been removed. Choose the offset yourself.</source>
   <translation>{reason} Aber die dunkelsten Pixel, etwa {dark:.0f}, sehen aus, als wäre er nicht entfernt. Wählen Sie den Offset selbst.</translation>
  </message>
  <message>
   <source>{resolution} m: {bands}</source>
   <translation>{resolution} m: {bands}</translation>
  </message>
  <message>
   <source>{scene} labels</source>
   <translation>{scene} Labels</translation>
  </message>
  <message>
   <source>{sections} ({area} km²) against “{reference}”; written by LandLabels on {date}.</source>
   <translation>{sections} ({area} km²) gegen „{reference}“; geschrieben von LandLabels am {date}.</translation>
  </message>
  <message>
   <source>{sections} from {places} in {path}: {splits}</source>
   <translation>{sections} von {places} in {path}: {splits}</translation>
  </message>
  <message>
   <source>{sections} in {file}</source>
   <translation>{sections} in {file}</translation>
  </message>
  <message>
   <source>{sections} of the split “{split}” from {places}; written by LandLabels on {date}.</source>
   <translation>{sections} des Teils „{split}“ von {places}; geschrieben von LandLabels am {date}.</translation>
  </message>
  <message>
   <source>{sections}, {places}.</source>
   <translation>{sections}, {places}.</translation>
  </message>
  <message>
   <source>{sections}; the model takes about {time}, and reading the scene comes on top.</source>
   <translation>{sections}; das Modell braucht etwa {time}, und das Lesen der Szene kommt dazu.</translation>
  </message>
  <message>
   <source>{size:.1f} MB</source>
   <translation>{size:.1f} MB</translation>
  </message>
  <message>
   <source>{size:.1f} MB downloaded</source>
   <translation>{size:.1f} MB heruntergeladen</translation>
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
   <translation>{tile}: {n} Ergebnis ist zusammengeführt.</translation>
  </message>
  <message>
   <source>{tile}: {n} results are merged.</source>
   <translation>{tile}: {n} Ergebnisse sind zusammengeführt.</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>{title}: {free:.1f} GB free ({folder})</source>
   <translation>{title}: {free:.1f} GB frei ({folder})</translation>
  </message>
  <message>
   <source>{value:+.2f} of the logit {logit:+.2f} of {label}</source>
   <translation>{value:+.2f} vom Logit {logit:+.2f} von {label}</translation>
  </message>
  <message>
   <source>{value:g} is the value of {share:.0%} of the sampled pixels in every band and no reflectance: it is taken as no data, although the files do not declare it.</source>
   <translation>{value:g} ist der Wert von {share:.0%} der abgetasteten Pixel in jedem Band und keine Reflexion: er wird als keine Daten genommen, obwohl die Dateien ihn nicht so deklarieren.</translation>
  </message>
  <message>
   <source>{value} and less</source>
   <translation>{value} und weniger</translation>
  </message>
  <message>
   <source>“{name}” was cancelled, because the plugin was closed. Run it again to resume it.</source>
   <translation>„{name}“ wurde abgebrochen, weil die Erweiterung geschlossen wurde. Starten Sie erneut, um fortzusetzen.</translation>
  </message>
  <message>
   <source>… and {n} more areas</source>
   <translation>… und {n} weitere Gebiete</translation>
  </message>
  <message>
   <source>… and {n} more, all listed in {file}</source>
   <translation>… und {n} weitere, alle genannt in {file}</translation>
  </message>
 </context>
</TS>
