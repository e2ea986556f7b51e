#!/bin/sh
# `judge stats`: what a learner did, on days that the test chooses.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
TZ=UTC
export TZ

# Noon of 25 November 2026, a Wednesday, so many days later.
on_day() {
    JUDGE_NOW=$((1795608000 + $1 * 86400))
    export JUDGE_NOW
}
folder=$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions

on_day 0
expect_exit 0 "stats of nothing" "$JUDGE" stats
expect_out "nothing solved" '^solved 0 \(0 first try\)   best week 0   streak 0 d   longest 0 d$'
expect_err "and where to begin" 'judge map'

"$JUDGE" submit "$folder/wa-unstable.cpp" -p parcel-ledger --no-growth >"$stdout" 2>&1
on_day 1
"$JUDGE" submit "$folder/ac-merge.c" -p parcel-ledger --no-growth >"$stdout" 2>&1
expect_exit 0 "stats" "$JUDGE" stats --width 80
expect_out "the second try is not the first" \
    '^solved 1 \(0 first try\)   .*best week 1   streak 2 d   longest 2 d'
expect_out "days are rows, and weeks columns: Wednesday" '^  Wed ·{25}▁   hard     '
expect_out "Thursday" '^  Thu ·{25}▁$'
expect_out "Friday" '^  Fri ·{26}$'
expect_out "the commonest slip" '^commonest slips: equal values \(1 WA: parcel-ledger\)$'
check "80 columns are enough" sh -c '! grep -qE "^.{81}" "$1"' - "$stdout"
expect_exit 0 "without colours, in ASCII" "$JUDGE" stats --ascii
check "all of it" sh -c '! LC_ALL=C grep -q "[^ -~]" "$1"' - "$stdout"

on_day 4
expect_exit 0 "two idle days" "$JUDGE" stats --json
check "end the streak, and not the longest" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
assert o['schema'] == 'judge.stats/1' and o['attempts'] == 2 and o['solved'] == 1, o
assert o['streak_days'] == 0 and o['longest_days'] == 2, o
assert sum(map(sum, o['weeks'])) == 2, o
assert o['slips'] == [{'verdict': 'WA', 'label': 'equal values', 'count': 1,
                       'problems': ['sorting/parcel-ledger']}], o
" "$stdout"
expect_exit 0 "--since a date" "$JUDGE" stats --since 2026-11-27
expect_out "leaves out what was before" '^solved 0 '
expect_exit 0 "--since so many days" "$JUDGE" stats --since 3d
expect_out "the day of the solution is in it" '^solved 1 '
expect_no_out "the slip before it is not" 'commonest'
for wrong in yesterday 2026-13-01 0d -3d 3 ''; do
    expect_exit 2 "--since '$wrong'" "$JUDGE" stats --since="$wrong"
    expect_one_error "it says what would be right" '2026-11-25 or 30d'
done
done_testing
