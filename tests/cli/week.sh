#!/bin/sh
# A week of a learner's life, with a clock of its own: from the first run to the third review, and
# on another machine with a copy of the one database file.
. "$(dirname "$0")/lib.sh"
fresh_home
work=$HOME/work
problems=$JUDGE_SOURCE/problems

TZ=UTC
export TZ
# at DAY HOUR: the clock of the test; day 0 is Monday, 2026-03-02.
at() {
    JUDGE_NOW=$((1772409600 + $1 * 86400 + $2 * 3600))
    export JUDGE_NOW
}

at 0 9
expect_exit 0 "the first screen" "$JUDGE"
expect_out "knows that nothing was done" 'nothing was submitted here yet'
expect_out "shows the way in" 'judge map'
expect_exit 0 "the path" "$JUDGE" map
expect_out "begins with phase 0" '^Phase 0'
expect_exit 0 "one milestone" "$JUDGE" map 1.2
expect_out "names what is open" 'parcel-ledger'
expect_out "and why the others are not" 'crate-swaps .*after'
expect_exit 0 "the same for machines" "$JUDGE" map --json
expect_out "with the next step" '"next":"[a-z]+/[a-z-]+"'
expect_exit 2 "an unknown track" "$JUDGE" map nowhere
expect_one_error "is named" "no 'nowhere'"

expect_exit 0 "one milestone as a list" "$JUDGE" list --track 1.2
expect_out "has its problems" 'sorting/parcel-ledger'
expect_no_out "and no others" 'graph/'
expect_exit 2 "a track that is none" "$JUDGE" list --track nowhere
expect_one_error "is named" "no 'nowhere'"

expect_exit 0 "a problem is begun" "$JUDGE" start parcel-ledger
cp "$problems/sorting/parcel-ledger/solutions/ac-merge.c" parcel-ledger/main.c
at 0 10
expect_exit 0 "and solved in an hour" "$JUDGE" submit -C parcel-ledger --no-growth --no-input
expect_err "it will come back" 'review +in [2-9] days +\(as good\)'
expect_err "and each grade is told" 'again today +hard (tomorrow|in 2 days) +good in 2 days +easy in [78] days'
expect_exit 0 "the roadmap has moved" "$JUDGE" map 1.2
expect_out "what it held up is open" '▶  crate-swaps|open.*crate-swaps|mute-scale +core +2'
expect_exit 0 "nothing is due" "$JUDGE" review
expect_out "on the same day" 'nothing is due today +\(1 card\)'
expect_exit 0 "nor in the list" "$JUDGE" list --status due
expect_no_out "of what is due" 'parcel-ledger'
expect_exit 0 "the list" "$JUDGE" list parcel
expect_out "tells when it comes back" 'sorting/parcel-ledger +easy +2 d +The Parcel Ledger'
expect_exit 2 "no problem is due" "$JUDGE" show due
expect_one_error "and that is said" 'nothing is due today'

at 2 9
expect_exit 0 "two days later" "$JUDGE" review
expect_out "it is due" '1 due today, about 60 min'
expect_out "and has faded" 'parcel-ledger +last 2 d ago +recall now (89|90|91) %'
expect_exit 0 "the list" "$JUDGE" list --status due
expect_out "has it alone" '^ *[0-9]+ .*sorting/parcel-ledger'
check "and nothing else" test "$(wc -l <"$stdout")" -eq 1
expect_exit 0 "the list by date" "$JUDGE" list --sort due -n 1
expect_out "begins with it" 'sorting/parcel-ledger +easy +due +The'
expect_exit 0 "the first screen" "$JUDGE"
expect_out "tells it too" 'Due +1 review'
expect_exit 0 "the path" "$JUDGE" map
expect_out "tells what is due, and no streak that is over" '^Roadmap .* 1 / [0-9]+ done   1 due   [0-9]+ still'
expect_no_out "of what nobody forgot nothing is the weakest" '^weakest'
expect_exit 0 "a budget shows at least one" "$JUDGE" review --time 5m
expect_out "even if it is longer" 'parcel-ledger'
expect_exit 0 "the review begins" "$JUDGE" review due
check "with an empty file" test -s review/2026-03-04/parcel-ledger/main.c
check "and the old answer stays" cmp -s parcel-ledger/main.c "$problems/sorting/parcel-ledger/solutions/ac-merge.c"
check "which is not the new one" sh -c '! cmp -s review/2026-03-04/parcel-ledger/main.c parcel-ledger/main.c'
cp parcel-ledger/main.c review/2026-03-04/parcel-ledger/main.c
at 2 13
expect_exit 0 "four hours, more than twice as long" "$JUDGE" submit -C review/2026-03-04/parcel-ledger --no-growth --no-input
expect_err "was hard" '\(as hard\)'
expect_exit 0 "the learner knows better" "$JUDGE" review --grade good
expect_out "and the date follows" '^sorting/parcel-ledger: good; next time 2026-03-1[1-5]$'
expect_exit 2 "a grade that is none" "$JUDGE" review --grade fine
expect_one_error "is named" 'again.hard.good.easy'

# A day begins at 04:00: at 03:00 it is still yesterday.
at 13 3
"$JUDGE" review --json >"$work/early" 2>/dev/null
at 13 5
"$JUDGE" review --json >"$work/late" 2>/dev/null
check "the day begins at 04:00" sh -c 'grep -q "\"days_since\":10" "$1" && grep -q "\"days_since\":11" "$2"' - "$work/early" "$work/late"

expect_exit 0 "the second review" "$JUDGE" review parcel-ledger
cp parcel-ledger/main.c review/2026-03-15/parcel-ledger/main.c
at 13 5
expect_exit 0 "is solved at once" "$JUDGE" submit -C review/2026-03-15/parcel-ledger --no-growth --no-input
expect_err "and moves far away" 'review +in [0-9]+ days'

# The day that the program itself names.
due_date() {
    "$JUDGE" review parcel-ledger --grade good --json 2>/dev/null |
        sed -n 's/.*"due":"\([0-9-]*\)".*/\1/p'
}
third=$(due_date)
at $((($(date -u -d "$third" +%s) - 1772409600) / 86400 - 1)) 12
expect_exit 0 "the day before" "$JUDGE" review
expect_out "nothing is due" 'nothing is due today'
at $((($(date -u -d "$third" +%s) - 1772409600) / 86400)) 12
expect_exit 0 "on the day that was named" "$JUDGE" review
expect_out "it is due" '1 due today'
expect_exit 0 "the third review" "$JUDGE" review parcel-ledger
echo 'int main(void) { return 0; }' >"review/$third/parcel-ledger/main.c"
expect_exit 1 "is failed first" "$JUDGE" submit -C "review/$third/parcel-ledger" --no-growth --no-shrink --no-input
cp parcel-ledger/main.c "review/$third/parcel-ledger/main.c"
expect_exit 0 "and solved then" "$JUDGE" submit -C "review/$third/parcel-ledger" --no-growth --no-input
expect_err "as well as one can with a slip" '\(as good\)'
check "it comes back later still" sh -c '[ "$1" \< "$2" ]' - "$third" "$(due_date)"
expect_exit 0 "the statistics" "$JUDGE" stats
expect_out "know of the first time and three reviews" 'reviews 4'
expect_exit 0 "giving up" "$JUDGE" solution quiet-window --give-up
expect_exit 0 "a book" "$JUDGE" map --tick skiena
expect_exit 2 "no book" "$JUDGE" map --tick nothing
expect_one_error "is named" "no item 'nothing'"

# Another machine.
# all_of FILE: whatever judge tells of the learner.
all_of() {
    for words in 'review --list' 'log --plain' 'map 1 --plain' 'list --json' 'stats --json' \
        'why --json' 'next' 'review --json' 'map --json'; do
        # shellcheck disable=SC2086 # words, not one word
        "$JUDGE" $words 2>/dev/null
    done >"$1"
}
all_of "$work/here"
mkdir -p "$work/other/judge"
cp "$XDG_DATA_HOME/judge/judge.db" "$work/other/judge/judge.db"
XDG_DATA_HOME=$work/other
export XDG_DATA_HOME
all_of "$work/there"
check "one file carries the whole history" cmp -s "$work/here" "$work/there"
check "and it is not empty" grep -q 'sorting/parcel-ledger' "$work/there"
at 900 12
expect_exit 0 "life goes on there" "$JUDGE" review
expect_out "with what is due" 'parcel-ledger'
expect_exit 0 "and a submission" "$JUDGE" submit parcel-ledger/main.c -p parcel-ledger --no-growth --no-input
expect_out "has the next number" '#6'
done_testing
