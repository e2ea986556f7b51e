#!/bin/sh
# When memory runs out, what runs in the box is the kernel's first choice, and the judge is not:
# inside a batch system's job both share one limit, and there is no control group between them.
. "$(dirname "$0")/../cli/lib.sh"
fresh_home

for profile in native runtime compile; do
    expect_exit 0 "a program, profile $profile" "$JUDGE_SANDBOX" --proc --profile "$profile" -- \
        /bin/cat /proc/self/oom_score_adj
    expect_line "goes before everything else" 1000
done
# Wherever the tree lies, nobody may start the copy.
cp "$JUDGE_SANDBOX" "$TMPDIR/sandbox"
expect_exit 0 "of an ordinary user's" as_ordinary_user "$TMPDIR/sandbox" --proc -- \
    /bin/cat /proc/self/oom_score_adj
expect_line "as well" 1000
expect_exit 0 "a child of the program's" "$JUDGE_SANDBOX" --proc --memory 64MiB -- \
    /bin/sh -c 'cat /proc/self/oom_score_adj; exit 0'
expect_line "too" 1000

# The judge's side is looked at while a run goes on: all that waits outside stays what it was.
"$JUDGE_SANDBOX" --wall 20s --proc -- /bin/sleep 15 >/dev/null 2>&1 &
outside=$!
sleep 1
expect_equal "the one who waits for it stays what it was" "$(cat "/proc/$outside/oom_score_adj")" \
    "$(cat /proc/self/oom_score_adj)"
kill "$outside"
wait "$outside" 2>/dev/null
done_testing
