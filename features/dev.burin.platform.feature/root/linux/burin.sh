#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts the Burin IDE with the Java 17 or newer of JAVA_HOME or the path. Options go to Eclipse, such as -data FOLDER.
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
java=$(command -v "$java") || { echo 'burin: no Java found; install JDK 17 or newer, or set JAVA_HOME.' >&2; exit 3; }
home=$(dirname "$(dirname "$(readlink -f "$java")")")
vector=--add-modules=jdk.incubator.vector # makes simulation faster where Java has it
grep -q jdk.incubator.vector "$home/release" 2>/dev/null || vector=
exec "$java" -Xmx2g $vector -jar "$here"/plugins/org.eclipse.equinox.launcher_*.jar "$@"
