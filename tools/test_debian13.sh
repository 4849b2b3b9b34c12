#!/bin/sh
# Run `make test` on Debian 13 (QGIS 3.44, numpy 2, GDAL 3.10, Python 3.13): tools/test_debian13.sh
# DEBIAN13_TARGETS has other targets of the Makefile, for example "demo check".
# Needs Linux, root, debootstrap and about 10 GB of disk. The system is installed into build/debian13, from the mirror
# DEBIAN_MIRROR, and reused by later runs. Mounts are made in a namespace of this process, so that they end with it.
set -eu
cd "$(dirname "$0")/.."
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
data=${LANDLABELS_DATA:-../shared/data}
root=$PWD/build/debian13
checkout=$root/work/landlabels

if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null || ! command -v unshare >/dev/null; then
    echo "Testing on Debian 13 needs root, debootstrap and unshare: install them and call make as root." >&2
    exit 1
fi
if [ "${1-}" != --in-namespace ]; then
    echo "Using root to install Debian 13 into build/debian13 and to run the tests inside it."
    exec unshare --mount --propagation private --pid --fork --kill-child "$0" --in-namespace
fi

if [ ! -e "$root/etc/landlabels-complete" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase --include=ca-certificates,git,make trixie "$root" "$mirror"
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/force-unsafe-io" # installs faster; a crash costs only this root
    touch "$root/etc/landlabels-complete"
fi

# A copy of the checkout, with what is not committed yet; git, because a test packages the last commit.
mkdir -p "$checkout" "$root/work/data"
find "$checkout" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf {} +
git ls-files -z --cached --others --exclude-standard | tar -c --null --ignore-failed-read -T - | tar -x -C "$checkout"
git -C "$checkout" init -q
git -C "$checkout" add -A
git -C "$checkout" -c user.name=tests -c user.email=tests@localhost commit -q -m "Copy of the checkout"

# The network as on this machine: this machine's own name, which torch's processes look up, name server, certificates.
cp -L /etc/hosts /etc/resolv.conf "$root/etc/"
[ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"

mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mount -t tmpfs tmpfs "$root/tmp"
if [ -d "$data" ]; then
    mount --bind "$data" "$root/work/data"
    mount -o remount,bind,ro "$root/work/data"
fi

# Without `exec`, because the shell, as the first process of the namespace, removes orphans of the tests when they end.
env -u DISPLAY -u MAKEFLAGS -u MAKELEVEL -u PIP_FIND_LINKS -u PYTHON -u XDG_RUNTIME_DIR \
    HOME=/root LANG=C.UTF-8 LANDLABELS_DATA=/work/data chroot "$root" make -C /work/landlabels ${DEBIAN13_TARGETS:-test}
