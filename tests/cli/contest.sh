#!/bin/sh
# `judge contest`: a clock that the test sets, and what counts while it runs.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
TZ=UTC
export TZ

begun=1795608000
at_minute() {
    JUDGE_NOW=$((begun + $1 * 60))
    export JUDGE_NOW
}
parcels=$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions
submit() {
    "$JUDGE" submit "$1" -p parcel-ledger --no-growth --no-shrink >"$stdout" 2>&1
}
narrow() {
    check "$1: 80 columns are enough" sh -c '! grep -qE "^.{81}" "$1" "$2"' - "$stdout" "$stderr"
}
# json NAME PYTHON: what `judge contest --json` says now.
json() {
    "$JUDGE" contest --json >"$stdout" 2>"$stderr"
    check "$1" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
assert o['schema'] == 'judge.contest/1' and ($2), o" "$stdout"
}
cat >hw.json <<'EOF'
{"title": "Homework three, which has a title that is longer than any title has to be, and then some",
 "problems": [{"id": "sorting/parcel-ledger"}, {"id": "math/square-mates"},
              {"id": "graph/river-routes"}]}
EOF

at_minute 0
expect_exit 2 "no contest yet" "$JUDGE" contest
expect_one_error "it says how one begins" 'judge contest SET --minutes 90'
expect_exit 2 "nothing to end" "$JUDGE" contest --end
for wrong in "hw.json" "hw.json --minutes 0" "hw.json --minutes 99999" "--minutes 5" \
    "--scoring ioi" "--end --minutes 5" "hw.json --minutes 5 --scoring acm" \
    "no-such-problem --minutes 5" "none.json --minutes 5" ", --minutes 5" \
    "parcel-ledger sorting/parcel-ledger --minutes 5"; do
    # shellcheck disable=SC2086 # words
    expect_exit 2 "judge contest $wrong" "$JUDGE" contest $wrong
    expect_one_error "one error" 'contest: '
done
expect_exit 2 "none of these began one" "$JUDGE" contest
submit "$parcels/wa-unstable.cpp"

at_minute 1
begun=$((begun + 60))
expect_exit 0 "a set begins" "$JUDGE" contest hw.json --minutes 90
expect_out "its clock" '   ICPC   1:30:00 left of 1:30:00$'
expect_out "a problem, its title" '^ +A  sorting/parcel-ledger +The Parcel Ledger +0'
expect_out "what was tried before does not count" '^solved 0 of 3   penalty 0$'
narrow "a set"
expect_exit 0 "judge alone tells of it" "$JUDGE"
expect_out "in one line" '^  Contest +Homework three.*, 90 min left: judge contest$'
narrow "judge alone"
expect_exit 2 "one at a time" "$JUDGE" contest parcel-ledger --minutes 5
expect_one_error "it says how long" 'runs for 90 min more'
expect_exit 2 "no hints" "$JUDGE" hint parcel-ledger
expect_one_error "it says for how long, and the cure" 'no hints in a contest \(90 min left\); `judge contest --end`'
expect_exit 2 "no solutions" "$JUDGE" solution parcel-ledger --give-up
expect_one_error "one error, no text" 'no solutions in a contest'
check "nothing of it on standard output" [ ! -s "$stdout" ]

at_minute 10
submit "$parcels/wa-unstable.cpp"
expect_out "a failed try names the clock" '^  contest  judge contest   how you stand; 80 min left$'
expect_no_out "and no hint: they are shut" 'judge hint'
printf 'int main(' >bad.c
submit bad.c
at_minute 23
submit "$parcels/ac-merge.c"
expect_out "so does a solved one" '^  contest  judge contest '
expect_no_out "which opens no solution yet" 'unlocked'
at_minute 30
submit "$parcels/wa-unstable.cpp"
expect_exit 1 "an answer, wrong" "$JUDGE" answer math/square-mates 1
expect_exit 0 "the standing" "$JUDGE" contest
expect_out "the clock has moved" '1:00:00 left of 1:30:00$'
expect_out "solved at 23 with one failure" '^✔  A  .* 2 +23 min +43$'
expect_out "a wrong answer is a try" '^✘  B  .* 1$'
expect_out "the sum" '^solved 1 of 3   penalty 43$'
narrow "the standing"
cat >wanted <<'EOF'
Homework three, which has a title t…   ICPC   1:00:00 left of 1:30:00

      problem                title                   tries  solved  penalty
───────────────────────────────────────────────────────────────────────────
✔  A  sorting/parcel-ledger  The Parcel Ledger           2  23 min       43
✘  B  math/square-mates      Square Mates                1
   C  graph/river-routes     Count the River Routes      0

solved 1 of 3   penalty 43
EOF
expect_same "the whole screen" "$stdout" wanted
expect_exit 0 "in ASCII" "$JUDGE" contest --ascii
check "all of it" sh -c '! LC_ALL=C grep -q "[^ -~]" "$1"' - "$stdout"
json "--json says the same" "o['is_running'] and o['left_s'] == 3600 and o['solved'] == 1 and \
o['penalty_min'] == 43 and [p['letter'] for p in o['problems']] == ['A', 'B', 'C'] and \
o['problems'][0]['tries'] == 2 and o['problems'][1]['solved_min'] is None"

at_minute 90
expect_exit 0 "when the time is over" "$JUDGE" contest
expect_out "it says so" 'over after 1:30:00$'
expect_out "the standing stays" '^solved 1 of 3   penalty 43$'
expect_exit 0 "hints are open again" "$JUDGE" hint parcel-ledger
expect_exit 0 "solutions too" "$JUDGE" solution parcel-ledger
expect_exit 2 "it cannot be ended again" "$JUDGE" contest --end
expect_one_error "it says so" 'no contest is running'

at_minute 100
expect_exit 0 "ids begin one, for points" "$JUDGE" contest river-routes,parcel-ledger \
    --minutes 60 --scoring ioi
expect_out "no points yet" '^solved 0 of 2   0 of 200 points$'
at_minute 105
submit "$parcels/wa-unstable.cpp"
json "a part of the points" "o['scoring'] == 'ioi' and o['problems'][1]['points'] == o['points'] \
and o['points'] < 100 and o['max_points'] == 200 and o['solved'] == 0"
submit "$parcels/ac-merge.c"
at_minute 110
expect_exit 0 "ended before its time" "$JUDGE" contest --end
expect_out "after ten minutes" '2 problems   IOI   over after 0:10:00$'
expect_out "the points" '^solved 1 of 2   100 of 200 points$'
narrow "points"
for minute in 105 111; do
    at_minute $minute
    expect_exit 0 "minute $minute, the clock set back or on: it stays ended" "$JUDGE" hint parcel-ledger
done

# A folder named after a problem, as `judge start` makes it, is that problem and no set.
mkdir parcel-ledger
expect_exit 0 "a work folder's name is an id" "$JUDGE" contest parcel-ledger --minutes 5
expect_out "one problem" '^1 problem   ICPC   0:05:00 left'
at_minute -5
expect_exit 0 "ended with the clock set back to before it began" "$JUDGE" contest --end
expect_out "after no time at all" 'over after 0:00:00$'

# Without a contest, the two hardest problems of a milestone pass it.
at_minute 200
"$JUDGE" submit "$JUDGE_PROBLEMS/math/exact-root/solutions/ac-correct.c" -p exact-root --no-growth \
    >"$stdout" 2>&1
expect_no_out "one of them does not" '^  passed'
expect_exit 0 "its solution" "$JUDGE" solution exact-root
expect_out "names one's own growth by the problem's word for its size" '^  yours, #[0-9]+ +AC +O\([^n]*q\) +as measured$'
expect_exit 0 "the other one" "$JUDGE" submit -p clock-palindromes \
    "$JUDGE_PROBLEMS/math/clock-palindromes/solutions/ac-loops.c"
expect_err "passes it" '^  passed    milestone 0\.1, '
expect_err "and the path goes on behind it" '^  next      judge start '
expect_exit 0 "the path" "$JUDGE" map 0.1
expect_out "says so too" '^0\.1 .* passed$'
done_testing
