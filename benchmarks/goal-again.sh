#!/usr/bin/env bash
# What the goal check costs on documents it has not seen, on the same with one file changed, and on the same unchanged: the goal's own time, from the line
# that names it to the end, less that of a goal which is left out at once (checker.skip).
# benchmarks/goal-again.sh FOLDER [RULES] [TURNS]: FOLDER holds documents, which are copied. Run after mvn verify.
set -eu
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/checker-maven-plugin/target"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/docs"
cp -R "$1"/. "$folder/docs"
rules="${2:-}"
[ -z "$rules" ] || cp "$rules" "$folder/claim-rules.yaml"
turns="${3:-3}"
cd "$folder"

run() {
  mvn --batch-mode --offline --settings "$root/it/interpolated-settings.xml" "-Dmaven.repo.local=$root/local-repo" \
    -Dorg.slf4j.simpleLogger.showDateTime=true -Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS \
    io.github.claimchecker:checker-maven-plugin:0.1.0-SNAPSHOT:check -Dchecker.failOnViolation=false "$@" < /dev/null |
    awk -F '[:. ]' '/--- checker/ { from = ($1 * 3600 + $2 * 60 + $3) * 1000 + $4 } /BUILD/ { print ($1 * 3600 + $2 * 60 + $3) * 1000 + $4 - from }'
}

echo "left out   first   one changed   unchanged   (ms; $(find docs -type f | wc -l) files)"
for ((i = 1; i <= turns; i++)); do
  rm -rf target
  skipped="$(run -Dchecker.skip)"
  first="$(run)"
  file="$(find docs -type f | sort | sed -n "$((i * 7))p")"
  printf '\nIn 2019 it was %d tonnes.\n' "$((i * 31))" >> "$file"
  changed="$(run)"
  printf '%8d %7d %13d %11d\n' "$skipped" "$((first - skipped))" "$((changed - skipped))" "$(($(run) - skipped))"
done
