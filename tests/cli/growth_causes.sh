#!/bin/sh
# A usual cause and its cure are named for the programs that have it, and for no others: each program in
# tests/growth/causes says which in its first line ("-": none).
. "$(dirname "$0")/lib.sh"

fresh_home --warm
gcc -O2 -o gen "$JUDGE_SOURCE/tests/growth/gen.c"

for program in "$JUDGE_SOURCE"/tests/growth/causes/*; do
    name=$(basename "$program")
    cause=$(sed -nE 's,^(//|#) cause: (.*)$,\2,p' "$program")
    gen=$(sed -nE 's,^(//|#) gen: (.*)$,\2,p' "$program")
    sizes=$(sed -nE 's,^(//|#) sizes: (.*)$,\2,p' "$program")
    expect_exit 0 "$name" "$JUDGE" growth "$program" --gen "./gen $gen" --sizes "${sizes:-12..1600}" --plain \
        --ascii --width 120
    if [ "$cause" = - ]; then
        expect_no_out "$name: no cause is named where none is known" '^ *why '
        expect_out "$name: the class is" 'O\((n\^2|2\^n)'
    else
        expect_out "$name: the cause is named" "^ *why .*$cause"
        expect_out "$name: with its cure" '^ *cure [^ ]*'
    fi
done
done_testing
