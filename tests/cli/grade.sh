#!/bin/sh
# A class's folder goes in, grades come out: verdicts as planted, and what happens the second time.
. "$(dirname "$0")/lib.sh"
fresh_home
tools=$JUDGE_SOURCE/tests/grade
"$tools/make-class" class --students 12 --problems 3 --cases 2 --seed 5 >/dev/null

lines() {
    cat "$1"/journal/*.jsonl | wc -l
}

expect_exit 0 "a class is graded" "$JUDGE" grade class/set.json class/submissions --out run -j 2
expect_err "progress: a plain line for each tenth" '^judged 100 %: [0-9]+/[0-9]+  100 %'
expect_out "a table with a line a student" '^student000 '
expect_out "and what to look at" '^to look at: judge errors 0'
expect_out "what was not placed is listed" 'notes\.txt: no program'
check "every verdict is as planted" "$tools/compare" planted class/planted.tsv run/results.json
check "the class on one page: a row a student, and head" \
    test "$(grep -c '<th scope="row">student0' run/report.html)" = 12
check "which fetches nothing" grep -q "default-src 'none'" run/report.html
check "equal submissions were judged once" "$tools/compare" once run/journal
cp run/results.json first.json

judged=$(lines run)
expect_exit 0 "the same command again" "$JUDGE" grade class/set.json class/submissions --out run
expect_err "says what it keeps" '^resuming .run.: 0 to judge, [0-9]+ kept'
expect_same "and changes nothing" run/results.json first.json
expect_equal "and judges nothing" "$(lines run)" "$judged"

expect_exit 0 "two runs" "$JUDGE" grade class/set.json class/submissions --out other -q
check "give equal results" "$tools/compare" same run/results.json other/results.json

# One file of one student: exactly that is judged again.
student=$(find class/submissions -name 'sum.c' | sort | head -n 1)
echo "int main(void) { return 1; }" >"$student"
expect_exit 0 "a submission that changed" "$JUDGE" grade class/set.json class/submissions --out run -q
expect_equal "is judged again, alone" "$(lines run)" $((judged + 1))

sed -i 's/"200 ms"/"250 ms"/' class/problems/drills/smallest/problem.json
expect_exit 0 "a limit that changed" "$JUDGE" grade class/set.json class/submissions --out other -q
smallest=$(python3 -c 'import json
r = json.load(open("other/results.json"))
print(len({a["key"] for a in r["attempts"] if a["problem"] == "smallest"}))')
python_smallest=$(python3 -c 'import json
r = json.load(open("other/results.json"))
print(len({a["key"] for a in r["attempts"] if a["problem"] == "smallest" and a["language"] == "python"}))')
expect_equal "touches its problem and the changed file, and no language with a limit of its own" \
    "$(lines other)" $((judged + 1 + smallest - python_smallest))

expect_exit 0 "--only" "$JUDGE" grade class/set.json class/submissions --out part --only 'student000/*'
expect_out "leaves the rest unjudged, and says so" 'not judged [1-9]'
expect_exit 0 "--dry-run" "$JUDGE" grade class/set.json class/submissions --dry-run
check "makes nothing" test ! -e dry
expect_exit 0 "--anon" "$JUDGE" grade class/set.json class/submissions --out run --anon
expect_no_out "names nobody" '^student00'

printf 'student,name\nstudent000,Ada\nnobody,Nob Ody\n' >class.csv
expect_exit 0 "a roster" "$JUDGE" grade class/set.json class/submissions --out run --roster class.csv
expect_out "who sent nothing is there" '^nobody .*sent nothing'
expect_out "who is not in it is marked" '^student001 .*not in the roster'
check "its names are in grades.csv" grep -q '^student000,Ada,' run/grades.csv

mkdir -p strangers && echo x >strangers/file
expect_exit 2 "a folder with other files" "$JUDGE" grade class/set.json class/submissions --out strangers
expect_one_error "is not written to" "'strangers' holds other files"
expect_exit 2 "no --out" "$JUDGE" grade class/set.json class/submissions
expect_one_error "is asked for" "say --out RUN"
echo '{"problems": ["no/where"]}' >bad.json
expect_exit 3 "a set with an unknown problem" "$JUDGE" grade bad.json class/submissions --out bad
expect_one_error "names it" "set 'bad': unknown problem 'no/where'"

# Links out of a student's folder are not followed.
mkdir -p class/submissions/hostile && ln -s /etc/passwd class/submissions/hostile/sum.c
ln -s / class/submissions/hostile/largest
expect_exit 0 "links" "$JUDGE" grade class/set.json class/submissions --out run
expect_out "are listed, not followed" 'hostile/sum\.c: a link'

done_testing
