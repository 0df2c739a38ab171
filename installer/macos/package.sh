#!/bin/sh
# Makes the packages for macOS in target/installer/packages: a portable folder (.tar.gz) and a .dmg. Started by
# `mvn -Pinstaller package`, which sets JAVA_HOME. Not signed: that needs a developer's certificate.
set -eu
cd "$(dirname "$0")/../.."
java="$JAVA_HOME/bin/java"
packages=target/installer/packages

"$java" installer/Package.java image
"$java" installer/Package.java train
# no file type: macOS tells a program of the file in an event that JavaFX does not hand on
"$java" installer/Package.java package dmg --mac-package-identifier budgetexplorer --mac-package-name "Budget Explorer"
tar -czf "$packages/budget-explorer-macos-$(uname -m).tar.gz" -C target/installer/image budget-explorer.app
ls -l "$packages"
