#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts the Burin IDE with the Java 17 or newer of JAVA_HOME or the system. Options go to Eclipse, such as -data FOLDER.
here=$(cd "$(dirname "$0")" && pwd)
home=${JAVA_HOME:-$(/usr/libexec/java_home -v 17+ 2>/dev/null)}
[ -x "$home/bin/java" ] || { echo 'burin: no Java found; install JDK 17 or newer, or set JAVA_HOME.' >&2; exit 3; }
vector=--add-modules=jdk.incubator.vector # makes simulation faster where Java has it
grep -q jdk.incubator.vector "$home/release" 2>/dev/null || vector=
exec "$home/bin/java" -XstartOnFirstThread -Xmx2g $vector -jar "$here"/plugins/org.eclipse.equinox.launcher_*.jar "$@"
