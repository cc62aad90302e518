#!/usr/bin/env bash
# Shows that the goal check may be killed at any moment, and run twice at once over one target folder, and that what it reports stays right.
# benchmarks/goal-disturbed.sh FOLDER [TIMES] [RULES]: FOLDER holds documents, which are copied. Run after mvn verify.
set -eu
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/checker-maven-plugin/target"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/docs"
cp -R "$1"/. "$folder/docs"
times="${2:-20}"
[ -z "${3:-}" ] || cp "$3" "$folder/claim-rules.yaml"
wrong=0
cd "$folder"

check() { # where reports go, further options; the process is Maven's own, so that a signal hits it
  exec mvn --batch-mode --offline --quiet --settings "$root/it/interpolated-settings.xml" "-Dmaven.repo.local=$root/local-repo" \
    io.github.claimchecker:checker-maven-plugin:0.1.0-SNAPSHOT:check -Dchecker.formats=json,sarif -Dchecker.now=2026-01-31 \
    -Dchecker.failOnViolation=false "-Dchecker.outputDirectory=$@" < /dev/null > "$folder/log.$BASHPID" 2>&1
}

compare() { # what was done, where reports went
  local cut
  cut="$(find target -name '*.tmp' -path '*claims-cache*' | wc -l)"
  if diff -r expected "$2" > difference; then
    echo "$1: right ($cut temporary files left)"
  else
    echo "$1: WRONG"
    head -5 difference
    wrong=$((wrong + 1))
  fi
}

forget_half() { # so that the next run has something to do
  find target/claims-cache -name '*.claims' | awk 'NR % 2' | xargs -r rm -f
}

(check expected -Dchecker.cache=false)
begin="$(date +%s%N)"
(check after)
took="$((($(date +%s%N) - begin) / 1000000))"
compare "undisturbed, $took ms" after

for ((i = 1; i <= times; i++)); do
  forget_half
  check killed &
  run=$!
  wait_for="$((RANDOM * took / 32768))"
  sleep "$(printf '%d.%03d' $((wait_for / 1000)) $((wait_for % 1000)))"
  kill -KILL "$run" 2> /dev/null || true
  wait "$run" 2> /dev/null || true
  for report in killed/claims.*; do # a report is there whole or not at all
    case "$report" in
      *.tmp | "killed/claims.*") ;;
      *) cmp "$report" "expected/${report#killed/}" || wrong=$((wrong + 1)) ;;
    esac
  done
  rm -rf after killed
  (check after)
  compare "killed after $wait_for ms" after
done

for ((i = 1; i <= times / 2; i++)); do
  forget_half
  rm -rf one two
  check one &
  check two &
  wait
  compare "two at once, the first" one
  compare "two at once, the second" two
done
echo "wrong: $wrong"
[ "$wrong" -eq 0 ]
