#!/bin/sh
# judge problem limits --write: what it proposes, and that it changes values of limits and nothing else.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
unset JUDGE_PROBLEMS

limits() {
    "$JUDGE" problem limits --plain "$@"
}

# The lines in which a file differs from what it was before, with < and >.
changed() {
    diff "$HOME/before.json" problem.json | grep '^[<>]' | sed 's/  */ /g' | tr '\n' ' '
}

# Solutions that take a known time, whatever the machine: they spin until the clock says so.
spin() {
    cat <<END
#include <stdio.h>
#include <time.h>
int main(void)
{
    while (clock() < CLOCKS_PER_SEC * $1 / 100)
        continue;
    puts("95428");
}
END
}

"$JUDGE" problem new -q set/stdio >/dev/null
cd set/stdio || exit 1
sed -i 's/"limits"\(: *\)/"limits" \1 /; s/"time": "1 s"/"time" :  "1 s"/' problem.json
cp problem.json "$HOME/before.json"
expect_exit 0 'limits alone change nothing' limits .
expect_same 'the file is as it was' problem.json "$HOME/before.json"

expect_exit 0 'the limit follows from what was measured' limits --write .
expect_out 'what was changed is told' 'limits.time is now 500 ms, was 1 s: slowest right'
expect_out 'and what it rests on' 'fastest slow .*\(tle-all-runs.c\)'
# How long Python takes to begin is the machine's own.
expect_equal "the time and Python's are changed, blanks stay" \
    "$(changed | grep -o '"time" *: *"[^"]*"' | sed '4s/"[0-9.]* m\{0,1\}s"/"…"/' | tr '\n' ' ')" \
    '"time" : "1 s" "time": "4 s" "time" : "500 ms" "time": "…" '
expect_equal 'in one line' "$(changed | tr -cd '<>')" '<>'
expect_exit 0 'what is right already stays' limits --write .
expect_out 'and that is told' 'limits.time stays 500 ms'
expect_exit 0 'the same for machines' limits --write --json .
expect_out 'by name' '"fault":"limit-kept"'

expect_exit 2 'only limits takes --write' "$JUDGE" problem verify --write .
expect_one_error 'and says so' 'takes no --write'

# An answer's program may take as long as it is let; here a right one takes 0.4 s.
cd ../.. && "$JUDGE" problem new -q set/answer --style answer >/dev/null
cd set/answer || exit 1
spin 40 >solutions/ac-spin.c
cp problem.json "$HOME/before.json"
expect_exit 0 'three times the slowest right one, rounded up' limits --write .
expect_out 'which is named' 'limits.time is now (1.5|2|3) s, was 5 s: slowest right [0-9]+'

# 300 ms right and 700 ms slow: no limit is twice the one and half of the other.
cd ../stdio || exit 1
slow_down() {
    sed "s/#include <stdio.h>/&\n#include <time.h>/; s/    for (int i.*/    while (n > 1000 \&\& clock() < CLOCKS_PER_SEC * $1 \/ 100)\n        continue;\n&/" \
        solutions/ac-one-pass.c
}
slow_down 70 >solutions/tle-spin.c
slow_down 30 >solutions/ac-spin.c
cp problem.json "$HOME/before.json"
expect_exit 1 'both cannot hold' limits --write .
expect_out 'that is said' 'limits.time stays: none is both twice'
expect_out 'with the cure' 'add a case that is harder for the slow one'
sed -i 's/"python": {"time": "[^"]*"}/"python": …/' problem.json "$HOME/before.json"
expect_same "and nothing is changed but Python's" problem.json "$HOME/before.json"

done_testing
