#!/bin/sh
# Installs the package that "mvn -Pinstaller" has made, tries it, installs a newer one over it, removes it, and looks
# after each step whether the user's plant is still there. For a Debian or Ubuntu that may be changed: needs root, takes
# some minutes, and leaves the package purged.
#
#   sudo installer/try-deb.sh [a .deb]
set -eu

deb=$(readlink -f "${1:-$(ls target/installer/package/*.deb)}")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
ok() { echo "ok: $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
install() { apt-get install -y --allow-downgrades "$1" > "$place/log" 2>&1 || { cat "$place/log"; fail "$1 does not install"; }; }

# a user's folders of their own, and no display
unset DISPLAY MILLWRIGHT_HOME || true
export XDG_DATA_HOME="$place/data" XDG_CONFIG_HOME="$place/config" XDG_STATE_HOME="$place/state"
plant=$XDG_DATA_HOME/millwright/plant.mv.db

install "$deb"
first=$(dpkg-query -W -f '${Version}' millwright)
ok "version $first is installed"
[ "$(readlink -f /usr/bin/millwright)" = /opt/millwright/bin/millwright ] || fail "/usr/bin/millwright leads nowhere"
millwright --version | grep -q '^Millwright ' || fail "the command does not answer"

JAVA_TOOL_OPTIONS=-XX:AOTMode=on millwright --version > "$place/log" 2>&1 || { cat "$place/log"; fail "the AOT cache does not fit"; }
ok "the AOT cache fits where the package puts it"
touch /opt/millwright/lib/app/h2-*.jar
[ "$(millwright --version 2>&1 | wc -l)" -eq 1 ] || fail "a cache that does not fit is not left aside in silence"
ok "a cache that does not fit is left aside in silence"
apt-get install -y --reinstall "$deb" > "$place/log" 2>&1 # puts the times back

if command -v desktop-file-validate > /dev/null; then
  desktop-file-validate /usr/share/applications/millwright.desktop || fail "the menu entry is not valid"
  grep -q '^application/x-millwright-plant=millwright.desktop' /usr/share/applications/mimeinfo.cache \
    || fail "nothing opens a plant"
  ok "the menu entry is valid, and opens plants"
fi
[ -f /usr/share/icons/hicolor/48x48/apps/millwright.png ] || fail "no icon"

millwright self-test || fail "the self-test"
ok "the installed program has tested itself"

millwright sample --size small > "$place/log"
before=$(millwright reorder)
if command -v xdg-mime > /dev/null; then
  [ "$(xdg-mime query filetype "$plant")" = application/x-millwright-plant ] || fail "a plant is not known by its file"
  ok "a plant is known by its file"
fi
same() {
  [ -f "$plant" ] || fail "$1: the plant is gone"
  [ "$(millwright reorder)" = "$before" ] || fail "$1: the plant has changed"
  ok "$1: the plant opens and says the same"
}

dpkg-deb -R "$deb" "$place/newer"
sed -i 's/^Version: .*/&.1/' "$place/newer/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$place/newer" "$place/newer.deb" > /dev/null
install "$place/newer.deb"
[ "$(dpkg-query -W -f '${Version}' millwright)" = "$first.1" ] || fail "the newer version is not there"
same "after the newer version"
JAVA_TOOL_OPTIONS=-XX:AOTMode=on millwright --version > "$place/log" 2>&1 || fail "the newer version's AOT cache does not fit"

apt-get remove -y millwright > "$place/log" 2>&1
[ ! -e /opt/millwright ] && [ ! -e /usr/bin/millwright ] && [ ! -e /usr/share/applications/millwright.desktop ] \
  || fail "something is left after removing"
[ -f "$plant" ] || fail "removing took the plant away"
ok "removed without a rest, and the plant is still there"

install "$deb"
same "after installing again"
size=$(stat -c %s "$plant")
apt-get purge -y millwright > "$place/log" 2>&1
[ "$(stat -c %s "$plant")" = "$size" ] || fail "purging touched the plant"
ok "purged, and the plant is still there"
echo "All is well."
