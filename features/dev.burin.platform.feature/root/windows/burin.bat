@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the Burin IDE with the Java 17 or newer of JAVA_HOME or the path. Options go to Eclipse, such as -data FOLDER.
setlocal
set "java=javaw.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw.exe"
where /q "%java%" 2>nul || if not exist "%java%" (
  echo burin: no Java found; install JDK 17 or newer, or set JAVA_HOME.
  pause
  exit /b 3
)
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
start "Burin" "%java%" -Xmx2g --add-modules=jdk.incubator.vector -jar "%launcher%" %*
