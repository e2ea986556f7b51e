#!/bin/sh
# The walk of problems/README.md: its commands, as they are written, lead to a problem that is ready.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/lib_screen.sh"
fresh_home --warm

PATH=$(dirname "$JUDGE"):$PATH
export PATH
sed -n '/^## Your first problem/,/^## Adding/s/^\$ //p' "$JUDGE_SOURCE/problems/README.md" >"$HOME/walk"
check 'the walk has commands' [ "$(wc -l <"$HOME/walk")" -ge 8 ]

while read -r line; do
    expect_exit 0 "$line" sh -c "$line"
done <"$HOME/walk"
expect_out 'at its end the problem is ready' '^ready'
expect_out 'every kind of check has looked' 'mutants +score'
expect_out 'the mistake of the walk is caught' 'wa-nine.c.* WA +WA'

expect_exit 0 'again it is ready at once' "$JUDGE" problem verify --strict --json sorting/best-run
kept=$(sed 's/.*"parts":\([0-9]*\),"parts_kept":\([0-9]*\).*/\1 \2/' "$stdout")
expect_equal 'all is known from before' "${kept% *}" "${kept#* }"
screen verify 0 "$JUDGE" problem verify sorting/best-run

expect_exit 2 'what is there is not overwritten' "$JUDGE" problem new sorting/best-run
expect_one_error 'and this is said' 'is there already'
expect_exit 2 'an id has an area' "$JUDGE" problem new ../Best
expect_one_error 'and is told how it looks' 'AREA/SLUG'
for style in function answer interactive; do
    expect_exit 0 "new --style $style" "$JUDGE" problem new --style $style "mine/$style"
    expect_exit 0 "its texts and inputs are in order" "$JUDGE" problem validate --strict "mine/$style"
done
done_testing
