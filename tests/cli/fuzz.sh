#!/bin/sh
# judge problem fuzz: solutions that should agree are compared on small inputs by chance; where they
# differ, the input is small, and becomes a case of the problem with its label.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
unset JUDGE_PROBLEMS
"$JUDGE" problem new -q set/runs >/dev/null
"$JUDGE" problem new -q set/sums --style function >/dev/null
"$JUDGE" problem new -q set/talk --style interactive >/dev/null
"$JUDGE" problem new -q set/number --style answer >/dev/null
runs=set/runs/solutions

expect_exit 0 'those that agree' "$JUDGE" problem fuzz --time 2s set/runs
expect_out 'the verdict comes first' '^AC ✔  set/runs   [0-9]+ inputs?, no difference   [0-9.]+ s$'
expect_out 'the right one was asked' '^  AC ✔  ac-prefix.py   [1-9][0-9]* input'
expect_out 'so was the slow one, which is right on small inputs' '^  AC ✔  tle-all-runs.c   [1-9]'
expect_no_out 'the wrong ones were not' 'wa-'
expect_exit 0 'values of a function' "$JUDGE" problem fuzz --time 2s set/sums
expect_out 'are compared too' '^  AC ✔  [a-z-]+\.[a-z]+   [1-9][0-9]* input'

cp $runs/wa-empty-run.c $runs/ac-empty.c
expect_exit 1 'one that is wrong' "$JUDGE" problem fuzz --time 60s set/runs
expect_out 'has its verdict in the first line' '^WA ✘  set/runs '
expect_out 'it is named' '^  WA ✘  ac-empty.c '
expect_out 'the others are not blamed' '^  AC ✔  ac-prefix.py '
expect_out 'the input is as small as can be' '^  smallest  2 tokens: '
expect_err 'how it becomes a case' "judge problem fuzz set/runs --label "
check 'nothing was added' [ ! -e set/runs/cases ]

cp set/runs/problem.json before.json
expect_exit 1 'with a label' "$JUDGE" problem fuzz --time 60s --label 'days of "loss" alone' --json set/runs
check 'for machines' python3 -c '
import json, sys
found = json.load(open(sys.argv[1]))
assert found["schema"] == "judge.fuzz/1" and found["is_found"] and found["added"] == "fuzz-1"
assert found["failing"] == "ac-empty.c" and found["right"] == "ac-one-pass.c"
assert found["smallest"]["verdict"] == "WA", found' "$stdout"
check 'its input is a file' [ -s set/runs/cases/fuzz-1.in ]
check 'only its case was added' python3 -c '
import json
before, after = json.load(open("before.json")), json.load(open("set/runs/problem.json"))
assert after["groups"][0]["cases"].pop() == {"file": "fuzz-1", "label": "days of \"loss\" alone"}
assert before == after'
expect_equal 'one line more, and a comma' \
    "$(diff before.json set/runs/problem.json | grep -c '^[<>]')" 3
expect_exit 1 'the case is judged' "$JUDGE" problem matrix --json set/runs
expect_out 'and kills the wrong one' '"fault":"wrong-verdict"'
expect_exit 1 'another one has another name' "$JUDGE" problem fuzz --time 60s --label again set/runs
check 'beside the first' [ -s set/runs/cases/fuzz-2.in ]
rm $runs/ac-empty.c
expect_exit 0 'without the wrong one the problem is ready' "$JUDGE" problem verify --json set/runs

# The model itself: crashes on a small valid input.
sed 's/    int n;/    int n, *none = 0;/; s/^\(.*scanf("%d", &n).*\)$/\1\n    if (n == 3) return *none;/' \
    $runs/ac-one-pass.c >crash.c
check 'the model can be made to crash' grep -q 'return \*none' crash.c
cp crash.c $runs/ac-one-pass.c
expect_exit 1 'a model that crashes' "$JUDGE" problem fuzz --time 60s set/runs
expect_out 'is the one that is blamed' '^  ac-one-pass.c \("you"\) against ac-prefix.py:'
expect_out 'with its verdict' '^RTE ✘  set/runs '

expect_exit 2 'a conversation' "$JUDGE" problem fuzz set/talk
expect_one_error 'cannot be drawn' 'its input is a conversation'
expect_exit 2 'an answer' "$JUDGE" problem fuzz set/number
expect_one_error 'has no input' 'it has no input'
rm $runs/ac-prefix.py $runs/tle-*
expect_exit 2 'a model alone' "$JUDGE" problem fuzz set/runs
expect_one_error 'wants company' 'nothing to compare its model with: add a simple solution'
expect_exit 2 'a package of others' "$JUDGE" problem fuzz "$JUDGE_SOURCE/tests/packages/kattis-default"
expect_one_error 'becomes one of ours first' 'problem new ID --from'
expect_exit 2 'a time without a unit' "$JUDGE" problem fuzz --time 5 set/runs
expect_one_error 'is refused' "'5' needs a unit"
expect_exit 2 'verify takes no label' "$JUDGE" problem verify --label x set/runs
expect_one_error 'and says so' 'takes no --label'
done_testing
