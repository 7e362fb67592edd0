# To be sourced: finds the newest JDK from 21 on in JAVA_HOME, the PATH and where distributions put them, as $java.
major() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p' | sed 's/^1\.//'; }

newest_java() {
  local best='' best_major=20 java version
  for java in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java /opt/*jdk*/bin/java \
              "$HOME"/.sdkman/candidates/java/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    [[ -n $java && -x $java ]] || continue
    version=$(major "$java")
    [[ $version =~ ^[0-9]+$ ]] || continue
    if ((version > best_major)); then best=$java best_major=$version; fi
  done
  echo "$best"
}

java=$(newest_java)
if [[ -z $java ]]; then
  echo "$(basename "$0"): no JDK 21 or newer was found; install one or point JAVA_HOME at it" >&2
  exit 2
fi
options=(--enable-native-access=ALL-UNNAMED)
if (($(major "$java") >= 23)); then options+=(--sun-misc-unsafe-memory-access=allow); fi
