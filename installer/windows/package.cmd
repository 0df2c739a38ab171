@echo off
rem Makes the packages for Windows in target\installer\packages: a portable folder (.zip) and an .msi, for which WiX has to be
rem on the PATH. Started by `mvn -Pinstaller package`, which sets JAVA_HOME.
setlocal
cd /d "%~dp0..\.."
set "PACKAGE="%JAVA_HOME%\bin\java.exe" installer\Package.java"

%PACKAGE% image || exit /b 1
%PACKAGE% train || exit /b 1
rem for the user alone, so that nobody has to ask for an administrator; the upgrade code is the product's for ever
%PACKAGE% package msi --win-per-user-install --win-dir-chooser --win-menu --win-menu-group "Budget Explorer" ^
  --win-upgrade-uuid 5f1c2b0e-7d0a-4b53-9a1e-3e6f8d2c4a71 --file-associations installer\windows\library.properties || exit /b 1
for %%f in (target\installer\packages\*.msi) do (
  powershell -NoProfile -ExecutionPolicy Bypass -File installer\windows\additions.ps1 "%%~ff" || exit /b 1
  tar -a -cf "%%~dpnf-windows.zip" -C target\installer\image budget-explorer || exit /b 1
)
dir target\installer\packages
