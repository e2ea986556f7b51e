#!/bin/sh
# Answer problems: values, programs, standard input; guessing is slowed down.
. "$(dirname "$0")/lib.sh"
fresh_home --warm

solutions=$JUDGE_PROBLEMS/math/square-mates/solutions
expect_exit 1 "a wrong value" "$JUDGE" answer square-mates 12
expect_out "is told as wrong" '^WA ✘  math/square-mates   12 is not the answer$'
expect_exit 1 "the canonical form is what counts" "$JUDGE" answer square-mates ' +0013 '
expect_out "and what is shown" ' 13 is not the answer$'
expect_exit 2 "no value" "$JUDGE" answer square-mates ''
expect_exit 1 "a negative value, behind --" "$JUDGE" answer square-mates -- -7
expect_exit 2 "a fourth guess within a minute" "$JUDGE" answer square-mates 15
expect_one_error "it says when the next may come" '3 wrong answers within a minute; the next one may come in [0-9]+ s'

fresh_home --warm
expect_exit 0 "a right program" "$JUDGE" answer square-mates "$solutions/ac-kernel.c"
expect_out "is right" '^AC ✔  math/square-mates '
expect_exit 0 "it is solved then" "$JUDGE" list --status solved --plain
expect_equal "and listed so" "$(cut -f3 "$stdout")" math/square-mates
expect_exit 1 "a wrong program" "$JUDGE" answer square-mates "$solutions/wa-own-mate.c"
echo 'int main(void) { return 3; }' >fails.c
expect_exit 1 "a program that fails" "$JUDGE" answer square-mates fails.c
expect_out "is told why, and no guess" '^RTE ✘ '
echo 41 | "$JUDGE" answer square-mates - >"$stdout" 2>"$stderr"
expect_equal "a value from standard input" "$?" 1
expect_exit 1 "submit means the same by a program" "$JUDGE" submit fails.c -p square-mates
expect_out "and says the same of it" '^RTE ✘ '
expect_exit 0 "start" "$JUDGE" start square-mates --lang python
cd square-mates || exit 1
"$JUDGE" answer 43 --json >"$stdout" 2>"$stderr"
check "the problem of this folder, as JSON" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
sys.exit(o['schema'] != 'judge.answer/1' or o['verdict'] != 'WA')" "$stdout"

done_testing
