#!/bin/sh
# Make a git repository that holds the plugin in the folder `landlabels`: tools/release_folder.sh FOLDER
# qgis-plugin-ci packages a plugin from a subfolder of a repository; here the plugin is the repository itself.
set -eu
cd "$(dirname "$0")/.."
folder=$1
rm -rf "$folder"
mkdir -p "$folder"
git archive --prefix=landlabels/ HEAD | tar -x -C "$folder"
cd "$folder"
cp landlabels/CHANGELOG.md .
repository=$(sed -n 's|^repository=https://github.com/||p' landlabels/metadata.txt)
cat >.qgis-plugin-ci <<CONFIG
plugin_path: landlabels
github_organization_slug: ${repository%/*}
project_slug: ${repository#*/}
CONFIG
git init -q
git add -A
git -c user.name=release -c user.email=release@localhost commit -q -m "Plugin to release"
