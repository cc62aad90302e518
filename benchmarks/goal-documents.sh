#!/usr/bin/env bash
# Makes documents to measure the goals with, and two rules for them: about 600 words each with 12 figures about towns, always the same ones.
# benchmarks/goal-documents.sh FOLDER [COUNT]: writes FOLDER/docs/*.md and FOLDER/claim-rules.yaml.
set -eu
folder="$1"
mkdir -p "$folder/docs"
awk -v folder="$folder/docs" -v count="${2:-2000}" '
function random() { seed = (seed * 16807) % 2147483647; return seed / 2147483647 } # the same in every awk
function pick(words) { return words[1 + int(random() * words[0])] }
function noun() { return pick(nouns) }
function town() { return pick(heads) pick(tails) }
function number() { return int(10 ^ (1 + 4 * random())) + 2 }
function year() { return 1990 + int(random() * 35) }
function figure(where,   kind) {
  kind = int(random() * 8)
  if (kind == 0) return "The bakeries of " where " baked about " number() " tonnes of bread in " year() "."
  if (kind == 1) return "According to the council, " where " has " number() " inhabitants and " number() " " noun() "s."
  if (kind == 2) return "In " year() ", the " noun() " of " where " cost $" number() ", more than the " noun() " beside it."
  if (kind == 3) return where " " pick(verbs) " over " int(2 + random() * 96) "% of its " noun() "s to the neighbouring valley."
  if (kind == 4) return "The " noun() " of " where " is " number() " metres long and stands near the old " noun() "."
  if (kind == 5) return where " " pick(verbs) " its " noun() " for " int(2 + random() * 300) " days, said the mayor."
  if (kind == 6) return "The number of " noun() "s in " where " rose by " int(2 + random() * 60) "% to " number() " in " year() "."
  return where " " pick(verbs) " " number() " " noun() "s and a " noun() "."
}
function plain(where,   kind) {
  kind = int(random() * 4)
  if (kind == 0) return "Whoever comes to " where " by the river sees the " noun() " first, and only then the " noun() " behind it."
  if (kind == 1) return "The people of " where " like their " noun() ", which a " noun() " from " town() " " pick(verbs) " when nobody looks."
  if (kind == 2) return "Nothing much has changed since the " noun() " was painted and the " noun() " was moved across the street."
  return "A " noun() " is not a " noun() ", as they say in " where ", and they should know."
}
BEGIN {
  seed = 1
  many = split("baker barn bridge boat book bottle brick bus cabin camera canoe castle chapel cheese cinema clinic coach coin cottage crane crate dancer dentist doctor driver drum engine farmer ferry field flag forest fountain garden glacier guitar harbour hedge hospital hotel island kettle kitchen lake lamp library lock lorry mast mill miner mirror museum oak office orchard oven owl painter palace park path pear pilot pond porter prison pump rabbit railway road roof saddle sailor school shelf ship shop singer sleeper soldier sparrow spire", nouns, " "); nouns[0] = many
  many = split("admires builds buys cleans collects counts delivers designs exports feeds finds grows guards holds imports keeps lends loses makes needs owns paints plants produces protects rents repairs sells serves shows stores teaches visits wants", verbs, " "); verbs[0] = many
  many = split("Bar Dor Fel Gan Hol Kir Lem Mor Nis Pol Rav Sel Tam Ul Vor Wes Yor Zan", heads, " "); heads[0] = many
  many = split("bury wick ton ford mouth ham stead well minster field gate haven", tails, " "); tails[0] = many
  for (i = 1; i <= count; i++) {
    file = sprintf("%s/%03d/article-%04d.md", folder, i / 100, i)
    if (i == 1 || i % 100 == 0) system("mkdir -p " sprintf("%s/%03d", folder, i / 100))
    home = town()
    printf "---\ntitle: News from %s\nauthor: %s %s\ndate: 2026-%02d-%02d\n---\n\n# News from %s\n", home, pick(heads), town(), 1 + i % 12, 1 + i % 28, home > file
    for (p = 0; p < 12; p++) {
      printf "\n%s %s %s\n", plain(home), figure(random() < 0.5 ? home : town()), plain(home) > file
    }
    close(file)
  }
}'
cat > "$folder/claim-rules.yaml" <<'RULES'
apiVersion: claim-rules/v1
name: towns
description: Figures about towns that must agree.

terms:
  bread: [bread]
  inhabitants: [inhabitant, resident]
  morbury: [Morbury]

metrics:
  bread-output:
    description: How much bread the bakeries of Morbury bake
    quantity: mass
    subject: morbury
    about: {all: [bread]}
  population:
    description: How many people live in Morbury
    quantity: count
    subject: morbury
    about: {all: [inhabitants]}

rules:
  - id: bread-output-agrees
    description: Articles give one figure for the bread of a year.
    kind: agree
    metric: bread-output
    severity: error
    tolerance: 5%
  - id: population-agrees
    description: Articles give one population.
    kind: agree
    metric: population
    severity: warning
RULES
