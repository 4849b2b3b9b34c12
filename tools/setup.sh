#!/bin/sh
# Make .venv and the link build/plugins/landlabels: tools/setup.sh classify|test (a dependency group of pyproject.toml).
# On Debian 12 and 13 this installs QGIS too, from their backports; on other systems it prints what to install.
set -eu
cd "$(dirname "$0")/.."
group=$1
python=${PYTHON:-/usr/bin/python3}

has_qgis() {
    "$python" -c 'from qgis.core import Qgis; raise SystemExit(Qgis.versionInt() < 34000)' 2>/dev/null
}

has_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null
}

codename=$( (. /etc/os-release && echo "$ID $VERSION_CODENAME") 2>/dev/null || true)
codename=${codename#debian }

install_on_debian() {
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    echo "Installing with apt${as_root:+, through sudo}: $*"
    $as_root apt-get update -q
    if ! apt-cache madison qgis | grep -q bpo; then
        # The mirror that this machine uses already has the backports too.
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" | head -n 1)
        list=/etc/apt/sources.list.d/landlabels-backports.list
        echo "Adding $list, for QGIS from $codename-backports"
        echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $codename-backports main" |
            $as_root tee "$list" >/dev/null
        $as_root apt-get update -q
    fi
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o "Dir::Etc::Preferences=$PWD/tools/backports.pref" "$@"
}

missing=
has_qgis || missing="qgis python3-qgis"
has_venv || missing="$missing python3-venv"
if [ "$group" = test ]; then
    command -v xvfb-run >/dev/null || missing="$missing xvfb xauth" # the desktop tests open a real window
fi

case $codename in
    bookworm | trixie) [ -z "$missing" ] || install_on_debian $missing ;;
esac
if ! has_qgis || ! has_venv; then
    echo "LandLabels needs QGIS 3.40 or newer with its Python bindings and Python's venv module: install them (qgis," \
        "python3-qgis and python3-venv on recent Ubuntu), and call make again, with PYTHON=… if QGIS's Python" \
        "is not $python." >&2
    exit 1
fi

[ -x .venv/bin/python ] || "$python" -m venv --system-site-packages .venv
mkdir -p build/plugins
ln -sfn ../.. build/plugins/landlabels

# A newer numpy than QGIS's own would break osgeo.gdal_array.
.venv/bin/python -c 'import numpy; print(f"numpy=={numpy.__version__}")' >.venv/constraints.txt
pip() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint .venv/constraints.txt "$@"
}
pip "pip>=25.1" # the first that reads dependency groups
pip --group "$group"
touch ".venv/$group.stamp"
[ "$group" = classify ] || touch .venv/classify.stamp
