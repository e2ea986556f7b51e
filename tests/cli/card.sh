#!/bin/sh
# Flash cards: from a solved problem, over its wrong ideas, to Anki and back.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
TZ=UTC
export TZ
JUDGE_NOW=1795608000
export JUDGE_NOW

expect_exit 0 "no card yet" "$JUDGE" card
check "nothing to show" [ ! -s "$stdout" ]
expect_err "where cards come from" 'solve a problem'
expect_exit 2 "no card to grade" "$JUDGE" card --grade good
expect_one_error "that is said" 'no card is due'

"$JUDGE" submit "$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions/ac-merge.c" -p parcel-ledger \
    --no-growth >"$stdout" 2>&1
expect_exit 0 "a solved problem brings cards" "$JUDGE" card
expect_out "of the problem" '^  The Parcel Ledger$'
expect_out "the question" '^  Which input kills this idea\?$'
check "80 columns are enough" sh -c '! grep -qE "^.{81}" "$1"' - "$stdout"
expect_no_out "the other side is not told yet" 'cases: '
cp "$stdout" front
expect_exit 0 "the other side" "$JUDGE" card --answer
tr -s ' \n' ' ' <"$stdout" >turned
check "what kills it was found by judging" \
    grep -qE '> [a-z].* \([0-9]+ (of [0-9]+ cases: (WA|RTE|MLE)|cases or more: TLE)\)' turned
expect_exit 0 "for machines" "$JUDGE" card --json
check "the front only" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
assert o['schema'] == 'judge.card/1' and o['back'] is None and o['card'].startswith('kill:sorting/parcel-ledger/'), o
" "$stdout"

expect_exit 0 "a grade" "$JUDGE" card --grade good
expect_line "says when it comes back" 'good: comes back in 2 days'
expect_exit 0 "the next one" "$JUDGE" card
check "is another one" sh -c '! cmp -s "$1" front' - "$stdout"
expect_exit 2 "a grade that is none" "$JUDGE" card --grade fine
expect_exit 0 "and graded" "$JUDGE" card --grade easy
expect_exit 0 "two new ones a day" "$JUDGE" card
check "are enough" [ ! -s "$stdout" ]
expect_err "more tomorrow" 'come back tomorrow'
JUDGE_NOW=$((JUDGE_NOW + 2 * 86400))
expect_exit 0 "two days later" "$JUDGE" card
expect_same "the first one is due" "$stdout" front
expect_exit 0 "review knows of it" "$JUDGE" review
expect_out "by its name" 'kill:sorting/parcel-ledger/'
expect_exit 0 "but 'due' means a problem" "$JUDGE" show due
expect_out "the solved one" 'The Parcel Ledger'

# Anki, and back.
printf '#separator:tab\n#guid column:1\nx1\tWhat is 2 + 2?\t"4,\nof course"\n' >own.txt
expect_exit 0 "import" "$JUDGE" card --import own.txt
expect_line "counts the cards" '1 card of your own taken in'
expect_exit 0 "import again" "$JUDGE" card --import own.txt
expect_exit 0 "export" "$JUDGE" card --export all.txt
expect_equal "each own card is there once" "$(grep -c '^x1	What is 2 + 2?	"4,$' all.txt)" 1
check "the ideas too" grep -q '^kill:sorting/parcel-ledger/' all.txt
expect_exit 0 "our own export can be taken in" "$JUDGE" card --import all.txt
expect_line "it brings no second copy of the ideas" '1 card of your own taken in'
printf 'front alone\n' >bad.txt
expect_exit 3 "a file that is none" "$JUDGE" card --import bad.txt
expect_one_error "is told with its line" 'bad.txt:1: a note needs a front and a back'
printf '\377\376' >binary.txt
expect_exit 3 "a binary file" "$JUDGE" card --import binary.txt
expect_one_error "is told" 'UTF-8'

# One file carries it all.
mkdir -p other/judge
cp "$XDG_DATA_HOME/judge/judge.db" other/judge/
for command in 'card' 'review --list' 'review'; do
    # shellcheck disable=SC2086 # words of one command
    "$JUDGE" $command >>here 2>/dev/null
    # shellcheck disable=SC2086
    XDG_DATA_HOME=$PWD/other "$JUDGE" $command >>there 2>/dev/null
done
expect_same "the database alone carries the cards" there here
check "and there are some" grep -q 'kill:sorting/parcel-ledger/' there
done_testing
