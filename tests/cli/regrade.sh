#!/bin/sh
# A problem is mended after grading: who gains and who loses is told before anything changes.
. "$(dirname "$0")/lib.sh"
fresh_home
"$JUDGE_SOURCE/tests/grade/make-class" class --students 3 --problems 2 --cases 2 --fast >/dev/null
expect_exit 0 "a class is graded" "$JUDGE" grade class/set.json class/submissions --out run -q
cp run/results.json first.json

expect_exit 0 "nothing has changed" "$JUDGE" regrade run
expect_err "which is said" '^nothing that was judged has changed'
expect_same "and written nowhere" run/results.json first.json

# The model is mended, answers are others: who had them right loses, once that is applied.
sed -i 's/, r)/, r + 1)/' class/problems/drills/sum/solutions/ac-main.c
expect_exit 0 "a preview" "$JUDGE" regrade run --problem sum --preview
expect_out "tells how many change" 'score changes: 0 up, 3 down'
expect_out "and who loses" 'student000/sum AC 100 → WA 0'
expect_same "and changes no result" run/results.json first.json
check "changes.csv has a row a change" \
    test "$(grep -c ',sum,AC,100,WA,0' run/regrade-1/changes.csv)" = 3
lines=$(cat run/journal/*.jsonl | wc -l)
expect_exit 0 "another problem" "$JUDGE" regrade run --problem largest
expect_err "is not touched" '^largest: 0 submissions touched'

expect_exit 0 "applied" "$JUDGE" regrade run --problem sum --apply
expect_equal "what the preview judged is not judged again" \
    "$(cat run/journal/*.jsonl | wc -l)" "$lines"
expect_same "the old results are kept" run/regrade-1/results.json first.json
check "the new ones are written" grep -q '"WA"' run/results.json
check "and what is made from them" grep -q 'WA 0' run/report.html
expect_exit 0 "and again" "$JUDGE" regrade run --apply
expect_err "there is nothing left to do" '^nothing that was judged has changed'

expect_exit 2 "both at once" "$JUDGE" regrade run --preview --apply
expect_one_error "is refused" "not both"
expect_exit 2 "an unknown problem" "$JUDGE" regrade run --problem nope
expect_one_error "is named" "no problem 'nope'"
expect_exit 2 "a folder that is no run" "$JUDGE" regrade class
expect_one_error "is told" "'class' is no folder of a run"

done_testing
