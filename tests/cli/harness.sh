#!/bin/sh
# The harness itself: what it must never take for a success.
. "$(dirname "$0")/lib.sh"
fresh_home
fake=$HOME/out

# one BODY: a build folder with one test program.
one() {
    rm -rf "$fake"
    mkdir -p "$fake/tests/unit"
    printf '#!/bin/sh\n%s\n' "$1" >"$fake/tests/unit/test_it"
    chmod +x "$fake/tests/unit/test_it"
}

harness() {
    env JUDGE_OUT="$fake" JUDGE_TEST_SECONDS=2 CI="$ci" "$JUDGE_SOURCE/tests/run" unit
}

# row CODE LAST-LINE CI NAME BODY
row() {
    one "$5"
    ci=$3
    expect_exit "$1" "$4: exit code" harness
    expect_equal "$4: last line" "$(tail -n 1 "$stdout")" "$2"
}

row 0 "2 passed, 0 failed" true "all is well" 'echo ok 1; echo ok 2; echo 1..2'
row 1 "1 passed, 1 failed" "" "a check fails" 'echo ok 1; echo not ok 2 - b; echo 1..2; exit 1'
row 1 "1 passed, 1 failed" "" "fewer checks than planned" 'echo 1..2; echo ok 1'
row 1 "1 passed, 1 failed" "" "no plan" 'echo ok 1'
row 1 "0 passed, 1 failed" "" "nothing printed" ':'
row 1 "1 passed, 1 failed" "" "a program that kills itself" 'echo ok 1; kill -9 $$'
row 1 "1 passed, 1 failed" "" "a bad exit after good checks" 'echo ok 1; echo 1..1; exit 3'
row 1 "0 passed, 1 failed" "" "a hang" 'sleep 60'
row 0 "1 passed, 0 failed, 1 skipped" "" "a skip at home" \
    'echo ok 1; echo "ok 2 - b # SKIP no java"; echo 1..2'
row 1 "1 passed, 1 failed" true "a skip in CI" 'echo ok 1; echo "ok 2 - b # SKIP no java"; echo 1..2'
row 0 "1 passed, 0 failed, 1 skipped" true "a skip in CI that the kernel asks for" \
    'echo ok 1; echo "ok 2 - b # SKIP kernel: no cgroup"; echo 1..2'
row 1 "0 passed, 1 failed" true "a file that skips all in CI" 'echo "1..0 # SKIP no java"'

one 'echo not ok 1 - the name; echo "# got: 7"; echo 1..1; exit 1'
ci=
expect_exit 1 "a failure" harness
expect_out "a failure is shown in full" "# got: 7"
expect_out "and named at the end" "^failed: unit/test_it"

one 'touch "$TMPDIR/left"; echo "$TMPDIR" >'"$HOME/tmpdir"'; echo ok 1; echo 1..1'
expect_exit 0 "a test has a TMPDIR" harness
check "what it leaves there goes away with it" [ ! -e "$(cat "$HOME/tmpdir")" ]

rm -rf "$fake"
expect_exit 1 "no test at all is a failure" harness
expect_line "it is said so" "no test was found"

done_testing
