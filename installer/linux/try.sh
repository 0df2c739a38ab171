#!/bin/sh
# Tries the .deb and the portable folder in a clean Debian without Java, as root:
#
#   installer/linux/try.sh ROOT
#
# ROOT is a folder that debootstrap has filled (`debootstrap --variant=minbase bookworm ROOT`), with a network for apt. Uses
# the X server of DISPLAY for the window, and ImageMagick's import for its picture, in target/installer.
set -eu
cd "$(dirname "$0")/../.."
root=$1
work=target/installer
deb=$(ls $work/packages/*.deb)
portable=$(ls $work/packages/*.tar.gz)

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log -o -path ./tmp \) -prune -o -print | sort); }
same() { if diff "$work/$1" "$work/$2"; then echo "no difference between $1 and $2"; else echo "that is what stays: the user's own files, or a mistake"; fi; }

# $1 the command line, $2 the window, $3 a name for the picture
use() {
  echo "== $3"
  for line in "import /root/samples" "tree 405:2026 --depth 2" "audit 510:2025" \
    "compare 405:2026 510:2025 --by structure --out /root/比较.pdf"; do
    echo "-- budget $line"
    # shellcheck disable=SC2086 # words of a line
    inside "$1" $line | head -n 12
  done
  test -s "$root/root/比较.pdf"
  inside env DISPLAY="$DISPLAY" LANG=C.UTF-8 "$2" &
  sleep "${WAIT:-12}"
  import -window root "$work/$3.png"
  pkill -f budget-explorer/lib/app/../runtime/bin/java || pkill -f "$2" || true
  wait
}

mount -t proc proc "$root/proc" 2>/dev/null || true
trap 'umount "$root/proc" 2>/dev/null || true' EXIT
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp "$deb" "$root/tmp/budget-explorer.deb"
mkdir -p "$root/root/samples"
cp assets/samples/* "$root/root/samples/"

inside apt-get update -qq
inside apt-get install -y -qq desktop-file-utils shared-mime-info hicolor-icon-theme >/dev/null
inside sh -c 'dpkg-deb -f /tmp/budget-explorer.deb Depends | sed "s/ *([^)]*)//g; s/ *|[^,]*//g; s/,/ /g" | xargs apt-get install -y -qq' >/dev/null
if inside sh -c 'command -v java'; then echo "there is a Java" >&2; exit 1; fi

mkdir -p "$root/opt/keep" # dpkg would take an empty /opt with it
files >$work/before.txt
inside sh -c 'apt-get install -y -qq /tmp/budget-explorer.deb' >/dev/null
inside env _JAVA_OPTIONS=-Xlog:aot=info:stderr budget --version 2>&1 | grep -E "full module graph|mismatch"
inside desktop-file-validate /usr/share/applications/budget-explorer.desktop
inside sh -c 'grep budget-explorer /usr/share/applications/mimeinfo.cache; grep budget /usr/share/mime/globs2'
use budget budget-explorer installed
inside apt-get purge -y -qq budget-explorer >/dev/null
files >$work/after.txt
same before.txt after.txt

rm -rf "$root/root/.local" "$root/root/比较.pdf"
tar -xzf "$portable" -C "$root/opt"
use /opt/budget-explorer/bin/budget /opt/budget-explorer/bin/budget-explorer portable
rm -rf "$root/opt/budget-explorer"
files >$work/after-portable.txt
same before.txt after-portable.txt
