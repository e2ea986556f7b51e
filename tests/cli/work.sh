#!/bin/sh
# From `judge start` to an accepted submission, as a learner goes; and what each failure shows.
. "$(dirname "$0")/lib.sh"
fresh_home --warm

model=$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions/ac-merge.c
wrong=$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions/wa-unstable.cpp

expect_exit 0 "start" "$JUDGE" start parcel-ledger --lang c
expect_out "start names what it made" '^made  parcel-ledger/main.c$'
check "a starter file" [ -s parcel-ledger/main.c ]
check "the samples as pairs" [ -s parcel-ledger/cases/1.in ] && [ -s parcel-ledger/cases/1.out ]
echo "mine" >parcel-ledger/main.c
expect_exit 0 "start again" "$JUDGE" start parcel-ledger --lang c
expect_out "what was there is kept" '^kept  parcel-ledger/main.c$'
expect_equal "and not changed" "$(cat parcel-ledger/main.c)" mine
cd parcel-ledger || exit 1

expect_exit 0 "show knows the problem of its folder" "$JUDGE" show
expect_out "its statement" 'The Parcel Ledger'

cp "$model" main.c
expect_exit 0 "run" "$JUDGE" run
expect_out "run tries the sample once" '^AC ✔  sorting/parcel-ledger   1/1 cases'
expect_exit 0 "nothing of it is recorded" "$JUDGE" log
check "the log is empty" [ ! -s "$stdout" ]

expect_exit 0 "submit without a word" "$JUDGE" submit
expect_out "the verdict is the first line" \
    '^AC ✔  sorting/parcel-ledger  +([0-9]+)/\1 cases  +[0-9.]+ ms / 1 s  +[0-9.]+ [KM]iB / 128 MiB  +#1$'
expect_err "then comes what to do next" 'judge solution parcel-ledger'
check "nothing is animated in a pipe" sh -c '! grep -q "$(printf "[\r\033]")" "$1" "$2"' - "$stdout" "$stderr"
expect_exit 0 "solution, once it is solved" "$JUDGE" solution
expect_out "your own program stands first, as measured" '^  yours, #[0-9]+ +AC +O\(n log n\) +as measured$'
expect_out "then the other ideas, as they say" '^  tle-insertion.c +TLE +O\(n²\) +Insertion sort'
expect_exit 2 "solution of one that is not" "$JUDGE" solution night-ferries
expect_one_error "it says what helps" 'judge hint'
expect_exit 0 "solution --give-up" "$JUDGE" solution night-ferries --give-up

expect_exit 1 "submit a wrong one" "$JUDGE" submit "$wrong" --problem parcel-ledger
expect_out "wrong answer" '^WA ✘  sorting/parcel-ledger  +[0-9]+/[0-9]+ cases .*#2$'
expect_out "the smallest failing case" 'case      .* \(hidden\), the smallest of [0-9]+ WA'
expect_out "made smaller" '^  smallest  [0-9]+ tokens?, found by shrinking small-[0-9]+ '
expect_out "the columns" 'input +expected(, line [0-9]+)? +you printed(, line [0-9]+)?$'
expect_out "the token is marked" ' \^+ +\^+'
expect_err "a hint is offered" 'judge hint parcel-ledger   1 of 3'
cp "$stdout" first
expect_exit 0 "why" "$JUDGE" why
expect_same "why shows the same screen" "$stdout" first
expect_exit 0 "why by number" "$JUDGE" why 2
expect_same "why 2 too" "$stdout" first
expect_exit 0 "why --full" "$JUDGE" why --full
expect_out "with every case" '^  large-01 '
expect_exit 0 "why --json" "$JUDGE" why --json
check "the stored object" python3 -c "import json, sys; o = json.load(open(sys.argv[1])); sys.exit(o['verdict'] != 'WA')" "$stdout"
rm first

sed 's/<=/</' "$model" >main.c
cmp -s "$model" main.c && fail "the model compares with <="
expect_exit 1 "submit one that is wrong here" "$JUDGE" submit
expect_err "its case is kept" 'saved    cases/wa-3.in'
check "input and answer" [ -s cases/wa-3.in ] && [ -s cases/wa-3.out ]
expect_exit 1 "run takes it from now on" "$JUDGE" run
expect_out "and fails with it" '0/2 cases'
expect_out "by its name" 'case      wa-3, '
expect_exit 1 "run --case: one of them" "$JUDGE" run --case 1
expect_out "by its number" 'case      sample-1$'
expect_exit 1 "run --case by name" "$JUDGE" run --case wa-3
expect_exit 2 "run --case that is not there" "$JUDGE" run --case wa-9
expect_one_error "it names those there are" 'sample-1, wa-3'

expect_exit 0 "log" "$JUDGE" log --plain
expect_equal "newest first" "$(cut -f1,2 "$stdout" | tr '\t\n' '  ')" "#3 WA #2 WA #1 AC "
expect_exit 0 "diff" "$JUDGE" diff 1 3
expect_out "what was removed" '^-.*<='
expect_out "what was added" '^\+.*<'
expect_exit 0 "diff of the same" "$JUDGE" diff 1 1
check "nothing to tell" [ ! -s "$stdout" ]

for level in 1 2 3 3; do
    expect_exit 0 "hint" "$JUDGE" hint
    expect_out "one rung a call" "^hint $level of 3"
done
expect_exit 2 "no fourth rung" "$JUDGE" hint --level 4

printf 'int main(void)\n{\n    retrun 0;\n}\n' >main.c
expect_exit 1 "a compile error" "$JUDGE" submit
expect_out "compile error" '^CE ✘  sorting/parcel-ledger   main.c does not compile   #4$'
expect_out "with its place, without our paths" '^  main.c:3:5: error: '
expect_out "the source line" '^      3 \|     retrun 0;'
expect_out "it does not count" 'Not counted as a try'
printf '#include <stdio.h>\nint main(void)\n{\n    for (;;)\n        puts("flood");\n}\n' >flood.c
expect_exit 1 "output limit" "$JUDGE" run flood.c
expect_out "output limit exceeded" '^OLE ✘ '
printf '#include <stdio.h>\nint a[4];\nint main(void)\n{\n    int n;\n    if (scanf("%%d", &n) != 1)\n        return 1;\n    return printf("%%d", a[n * 1000000]) < 0;\n}\n' >crash.c
expect_exit 1 "runtime error" "$JUDGE" run crash.c
expect_out "runtime error, by its signal" 'reason    SIGSEGV'
if [ "$JUDGE_BUILD" = release ]; then
    expect_out "and its line" 'cause     crash.c:8 in main\(\)'
fi
printf 'int main(void)\n{\n    for (;;)\n        ;\n}\n' >slow.c
expect_exit 1 "time limit" "$JUDGE" run slow.c
expect_out "time limit exceeded" '^TLE ✘  .*> 1 s / 1 s'
printf 'print(open("/etc/passwd").read())\n' >peek.py
expect_exit 1 "nothing outside the box" "$JUDGE" run peek.py
expect_no_out "of the host's files" 'root:'
printf 'import sys\nsys.stdout.write("\\x1b]0;gotcha\\x07\\u202e\\n")\nsys.stderr.write("\\x1b[2J")\n' >rude.py
expect_exit 1 "an output that would command the terminal" "$JUDGE" run rude.py
expect_no_out "is shown harmlessly" "$(printf '[\033\007]')"
expect_out "as codes" 'x1b\]0;gotcha'

echo 5 >in
"$JUDGE" run "$model" -p parcel-ledger --case - <cases/1.in >"$stdout" 2>"$stderr"
expect_equal "run --case - takes standard input" "$?" 0
expect_out "and shows what was printed" '-4 rope'
"$JUDGE" submit - --lang c -p parcel-ledger <"$model" >"$stdout" 2>"$stderr"
expect_equal "submit - takes a source from standard input" "$?" 0
cp "$model" "$(printf 'a b\n"c'"'"'ü.c')"
expect_exit 0 "a file name with spaces, quotes, a line end and UTF-8" "$JUDGE" submit "$(printf 'a b\n"c'"'"'ü.c')"
expect_exit 0 "in the log too" "$JUDGE" log --json
check "as it was given" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
sys.exit(o['submissions'][0]['source'] != 'a b\n\"c\'ü.c')" "$stdout"

cp "$model" main.c
"$JUDGE" submit --json >"$stdout" 2>"$stderr"
expect_equal "submit --json" "$?" 0
check "one object with the schema" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
sys.exit(not (o['schema'] == 'judge.submit/1' and o['verdict'] == 'AC' and o['number'] == 7
              and o['passed'] == o['total'] == len(o['cases'])))" "$stdout"
"$JUDGE" submit --json=lines >"$stdout" 2>"$stderr"
check "events, a line each" python3 -c "
import json, sys
e = [json.loads(l) for l in open(sys.argv[1])]
names = [x['event'] for x in e]
sys.exit(not (names[0] == 'compiled' and names[-1] == 'verdict' and set(names[1:-1]) == {'case'}
              and len(names) == e[-1]['total'] + 2))" "$stdout"
JUDGE_SHOW=label
export JUDGE_SHOW
expect_exit 1 "a teacher's policy" "$JUDGE" submit "$wrong" -p parcel-ledger
expect_no_out "no data is shown" 'you printed'
expect_exit 0 "why, under it" "$JUDGE" why --full --json
expect_no_out "nor stored" '"expected"'
unset JUDGE_SHOW
expect_exit 1 "20 columns" env COLUMNS=20 "$JUDGE" run flood.c
check "nothing is wider" sh -c '! grep -qE "^.{21}" "$1"' - "$stdout"

cd .. || exit 1
expect_exit 0 "by its folder, from above" "$JUDGE" run parcel-ledger
expect_exit 0 "by its id, from above" "$JUDGE" run sorting/parcel-ledger
expect_exit 0 "last" "$JUDGE" show last
expect_out "last is what was submitted" 'The Parcel Ledger'
expect_exit 0 "judge alone tells where you were" "$JUDGE"
expect_out "the last one" '#[0-9]+ WA sorting/parcel-ledger'
expect_exit 0 "list --status solved" "$JUDGE" list --status solved --plain
expect_equal "what is solved" "$(cut -f3 "$stdout")" sorting/parcel-ledger

done_testing
