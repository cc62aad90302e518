#!/usr/bin/env bash
# What the goal check costs on an empty folder (where it fails, since nothing was checked), beside the same goal that is left out at once (checker.skip), in turns.
# Prints the medians of the times that Maven tells. Run after mvn verify: benchmarks/goal-overhead.sh [TURNS]
set -eu
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/checker-maven-plugin/target"
turns="${1:-10}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/docs"
cd "$folder"

run() {
  mvn --batch-mode --offline --settings "$root/it/interpolated-settings.xml" "-Dmaven.repo.local=$root/local-repo" \
    io.github.claimchecker:checker-maven-plugin:0.1.0-SNAPSHOT:check "$@" < /dev/null | sed -n 's/.*Total time: *\([0-9.]*\) s.*/\1/p'
}

for ((i = 0; i < turns; i++)); do
  run -Dchecker.skip >> skipped.txt
  run >> checked.txt
done
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "left out: $(median skipped.txt) s, checked: $(median checked.txt) s"
