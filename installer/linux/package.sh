#!/bin/sh
# Makes the packages for Linux in target/installer/packages: a portable folder (.tar.gz), a .deb and, where rpmbuild is
# installed, an .rpm. Started by `mvn -Pinstaller package`, which sets JAVA_HOME. Needs dpkg-deb and fakeroot, and trains the
# AOT caches on the display there is, or on a virtual one (xvfb-run). With PACKAGES=none it only makes the image.
set -eu
cd "$(dirname "$0")/../.."
java="$JAVA_HOME/bin/java"
here=installer/linux
work=target/installer
image=$work/image/budget-explorer
packages=$work/packages

# Where the desktop looks for what it shows of a program: also within the portable folder, for who wants to copy it.
desktop_files() {
  mkdir -p "$1"
  cp -r $here/desktop/. "$1"
  for size in 16 24 32 48 64 128 256 512; do
    icons="$1/icons/hicolor/${size}x$size"
    mkdir -p "$icons/apps" "$icons/mimetypes"
    cp "assets/icon/budget-explorer-$size.png" "$icons/apps/budget-explorer.png"
    cp "assets/icon/library-$size.png" "$icons/mimetypes/application-x-budget-library.png"
  done
}

# jpackage's own .deb registers the program by scripts at its installation, which leave traces. As plain files of the
# package, its desktop entry, icons and file type come and go with it, and dpkg's triggers do the rest.
deb() {
  # packed once more below: not worth compressing
  DPKG_DEB_COMPRESSOR_TYPE=none "$java" installer/Package.java package deb
  made=$(ls $packages/*.deb)
  root=$work/deb
  dpkg-deb -R "$made" $root
  rm "$made" $root/DEBIAN/p*
  mkdir -p $root/usr/bin
  mv $root/opt/budget-explorer/lib/share $root/usr/share
  ln -s ../../opt/budget-explorer/bin/budget ../../opt/budget-explorer/bin/budget-explorer $root/usr/bin
  # the AOT caches are valid only for jars with the times they had, which jpackage does not keep
  touch -d 2026-01-01T00:00:00Z $root/opt/budget-explorer/lib/app/*.jar
  chmod -R u=rwX,go=rX $root
  dpkg-deb --root-owner-group -Zxz -b $root "$made"
}

"$java" installer/Package.java image
if [ "${PACKAGES:-all}" = none ]; then
  exit
fi
if [ -n "${DISPLAY:-}" ]; then
  "$java" installer/Package.java train
else
  xvfb-run -a "$java" installer/Package.java train
fi
desktop_files $image/lib/share
mkdir -p $packages
deb
if command -v rpmbuild >/dev/null; then
  "$java" installer/Package.java package rpm --linux-rpm-license-type "see the licences in the program"
else
  echo "no .rpm: rpmbuild is not installed" >&2
fi
tar -czf "$packages/budget-explorer-$(dpkg-deb -f $packages/*.deb Version)-linux-$(uname -m).tar.gz" --owner=0 --group=0 -C $work/image budget-explorer
ls -l $packages
