#!/usr/bin/env bash
# What the goal check costs on an empty folder (where it fails, since nothing was checked), beside the same goal that is left out at once (checker.skip), in turns.
# Prints the medians of the times that Maven tells, and of the processor time of the whole process, which depends less on what else the machine does.
# Run after mvn verify: benchmarks/goal-overhead.sh [TURNS]
set -eu
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/checker-maven-plugin/target"
turns="${1:-10}"
TIMEFORMAT="%U %S"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/docs"
cd "$folder"

run() { # prints the time that Maven tells, and the processor time, in seconds
  local used
  used="$({ time mvn --batch-mode --offline --settings "$root/it/interpolated-settings.xml" "-Dmaven.repo.local=$root/local-repo" \
    io.github.claimchecker:checker-maven-plugin:0.1.0-SNAPSHOT:check "$@" < /dev/null > log.txt 2>&1 || true; } 2>&1)"
  echo "$(sed -n 's/.*Total time: *\([0-9.]*\) s.*/\1/p' log.txt) $(echo "$used" | awk '{ print $1 + $2 }')"
}

for ((i = 0; i < turns; i++)); do
  run -Dchecker.skip >> skipped.txt
  run >> checked.txt
done
median() { awk -v column="$2" '{ print $column }' "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "left out: $(median skipped.txt 1) s, checked: $(median checked.txt 1) s"
echo "processor time, left out: $(median skipped.txt 2) s, checked: $(median checked.txt 2) s"
