@echo off
rem Starts Budget Explorer: the window without arguments, the command line with them.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=budget.explorer,javafx.graphics,org.xerial.sqlitejdbc --module-path "%HOME_DIR%\lib" --module budget.explorer/budgetexplorer.Main %*
exit /b %ERRORLEVEL%
