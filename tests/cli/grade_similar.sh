#!/bin/sh
# Programs that are alike are found whatever was done to hide it, and others are not named.
. "$(dirname "$0")/lib.sh"
fresh_home
tools=$JUDGE_SOURCE/tests/grade
drivers=$JUDGE_SOURCE/judge/engine/driver

# A planted set: the problems' own accepted programs as students a1, a2, …, each with a disguised
# copy by b1, b2, …; the few Java and JavaScript ones are joined by this project's own sources.
plant() {
    n=$((n + 1))
    mkdir -p "class/a$n" && cp "$1" "class/a$n/"
    echo "$n $1 class/b$n/main.${1##*.}" >>disguises.txt
    echo "a$n $(basename "$(dirname "$(dirname "$1")")")" >>problems.txt
}
n=0
for ending in c py cpp java js; do
    find "$JUDGE_PROBLEMS" -path "*/solutions/ac-*.$ending" ! -path '*/lib/new/*' -size +500c | sort | head -n 24
done >chosen.txt
while read -r file; do
    plant "$file"
done <chosen.txt
for file in "$drivers"/*.java "$drivers"/driver.js; do
    plant "$file"
done
xargs "$tools/disguise" <disguises.txt
expect_exit 1 "a class with copies" "$JUDGE" similar class --min 1 --json
python3 - "$stdout" >found.txt <<'PYTHON'
import itertools, json, sys

problem = dict(line.split() for line in open("problems.txt"))
found = {frozenset((p["first"]["student"], p["second"]["student"])): p["percent"]
         for p in json.load(open(sys.argv[1]))["pairs"]}
copies = [found.get(frozenset((a, "b" + a[1:])), 0) for a in problem]
others = [found.get(frozenset(pair), 0) for pair in itertools.combinations(problem, 2)
          if problem[pair[0]] != problem[pair[1]]]
print(len(copies), sum(p >= 50 for p in copies), len(others), sum(p >= 50 for p in others))
PYTHON
read -r copies recalled others false_pairs <found.txt
note "$recalled of $copies copies, $false_pairs of $others independent pairs"
check "many were planted" test "$copies" -ge 50
check "of copies in disguise 95 of 100 are found" test $((recalled * 100)) -ge $((copies * 95))
check "of independent programs 2 of 100 are named at most" \
    test $((false_pairs * 100)) -le $((others * 2))

# One pair, as a teacher meets it.
mkdir -p pair
cp -r class/a1 pair/ada && cp -r class/b1 pair/bob && cp -r class/a2 pair/cy
expect_exit 1 "a pair" "$JUDGE" similar pair --html pair.html --csv pair.csv
expect_out "is a line of the table" '^ *[0-9]+ % +ada +bob '
expect_no_out "and who worked alone is in none" ' cy '
check "the page shows both sides" test "$(grep -c '<div class="half">' pair.html)" = 2
check "and marks lines" grep -q '<mark>' pair.html
check "and fetches nothing" grep -q "default-src 'none'" pair.html
check "the spreadsheet has it" grep -Eq '^[0-9.]+,,ada,.*,bob,main\.' pair.csv
expect_exit 0 "where that code was given" "$JUDGE" similar pair --base pair/ada
expect_out "nobody is named" '^3 programs, 0 pairs'
mkdir -p old now && mv pair/bob old/ && mv pair/ada now/
expect_exit 1 "copies of earlier years" "$JUDGE" similar now --old old
expect_out "are found" '%  *ada  *bob'
expect_exit 0 "earlier years alone" "$JUDGE" similar pair --old old
expect_exit 2 "--min must be a share" "$JUDGE" similar now --min 101
expect_one_error "and says so" "'101' is no number from 1 to 100"
mkdir -p "now/<b>evil" && cp old/bob/main.* "now/<b>evil/"
expect_exit 1 "a hostile name" "$JUDGE" similar now --html evil.html
check "is no element of the page" sh -c '! grep -q "<b>" evil.html'

# A graded class: problem by problem.
"$tools/make-class" drills --students 2 --problems 2 --cases 1 --seed 5 --fast >/dev/null
cp class/a1/*.c drills/submissions/student000/sum.c
"$tools/disguise" 7 drills/submissions/student000/sum.c drills/submissions/student001/sum.c
cp drills/submissions/student000/sum.c drills/submissions/student001/largest.c
"$JUDGE" plan drills/set.json drills/submissions --out run -q >/dev/null
expect_exit 1 "of a run" "$JUDGE" similar run
expect_out "programs for one problem are compared" '%  *student000  *student001  *sum'
expect_no_out "and for one only" 'student001  *largest'
expect_exit 0 "graded" "$JUDGE" grade drills/set.json drills/submissions --out run -q
check "the class's report has the pair" grep -q '<summary>.* %: student000 and student001, sum</summary>' run/report.html
check "side by side" test "$(grep -c '<div class="half">' run/report.html)" = 2

done_testing
