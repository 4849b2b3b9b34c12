# Classify the demonstration scene with qgis_process on Windows: used by the GitHub workflow, also runs by hand.
# Needs an installed QGIS (standalone installer). Downloads the scene and onnxruntime with QGIS's own Python.
$ErrorActionPreference = "Stop"
$root = Split-Path $PSScriptRoot
$qgis = (Get-ChildItem "$env:ProgramFiles\QGIS *" | Sort-Object Name | Select-Object -Last 1).FullName
$python = "$qgis\bin\python-qgis-ltr.bat"
$process = "$qgis\bin\qgis_process-qgis-ltr.bat"
function Invoke-Checked { & $args[0] $args[1..($args.Count - 1)]; if ($LASTEXITCODE) { exit $LASTEXITCODE } }

$packages = "$root\build\packages"
$numpy = & $python -c "import numpy; print(numpy.__version__)"
"numpy==$numpy" | Set-Content "$env:TEMP\constraints.txt"
Invoke-Checked $python -m pip install --quiet --target $packages --constraint "$env:TEMP\constraints.txt" --no-deps `
    "onnxruntime>=1.21" jinja2 markupsafe flatbuffers
Invoke-Checked $python "$root\tools\demo_scene.py"

$env:QGIS_PLUGINPATH = Split-Path $root
$env:PYTHONPATH = $packages
Invoke-Checked $process plugins enable landlabels
Invoke-Checked $process run landlabels:classifyextent -- "INPUT=$root\build\demo\scene\T33UUU_20170216T102101_B02.jp2" `
    ALLOW_L1C=true "OUTPUT=$root\build\demo\labels.gpkg"
$sections = & $python -c "from osgeo import ogr; print(ogr.Open(r'$root\build\demo\labels.gpkg').GetLayer('sections').GetFeatureCount())"
if ($sections -ne 72) { Write-Error "The result has $sections sections instead of 72."; exit 1 }
Write-Output "72 sections were classified."
