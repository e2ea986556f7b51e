#!/bin/sh
# Killed at random moments and started again, grading loses nothing and judges nothing twice that
# was recorded. JUDGE_KILLS says how often (4); `make test-grade`: 100 times.
. "$(dirname "$0")/../cli/lib.sh"
fresh_home
tools=$JUDGE_SOURCE/tests/grade
kills=${JUDGE_KILLS:-4}
students=${JUDGE_STUDENTS:-16}

"$tools/make-class" class --students "$students" --problems 2 --cases 2 --seed 9 >/dev/null
expect_exit 0 "undisturbed" "$JUDGE" grade class/set.json class/submissions --out calm -q
whole=$(cat calm/journal/*.jsonl | wc -l)

# A run that is killed every time makes progress: the journal grows, or the next run begins anew.
i=0
while [ "$i" -lt "$kills" ]; do
    "$JUDGE" grade class/set.json class/submissions --out run -q >/dev/null 2>&1 &
    pid=$!
    # A moment between now and the end of a whole run, other ones each time.
    sleep "$(awk -v seed="$i$$" 'BEGIN { srand(seed); printf "%.3f", rand() * 1.5 }')"
    kill -KILL "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    i=$((i + 1))
    lines=$(cat run/journal/*.jsonl 2>/dev/null | wc -l)
    [ "$lines" -lt "$whole" ] || { mv run "whole.$i" && rm -rf "whole.$i"; }
done
expect_exit 0 "after $kills kills it goes on to the end" \
    "$JUDGE" grade class/set.json class/submissions --out run -q
check "nothing recorded was judged twice" "$tools/compare" once run/journal
check "the results are those of an undisturbed run" \
    "$tools/compare" same calm/results.json run/results.json
check "every verdict is as planted" "$tools/compare" planted class/planted.tsv run/results.json
sleep 1
check "no worker was left behind" sh -c '! pgrep -f "grade class/set.jso[n] class/submissions --out ru[n]"'

# One journal cut in its last line, as a power cut leaves it.
last=$(find run/journal -size +0 -name '*.jsonl' | sort | tail -n 1)
truncate -s -20 "$last"
expect_exit 0 "a torn record" "$JUDGE" grade class/set.json class/submissions --out run -q
check "is judged again, and all is as before" \
    "$tools/compare" same calm/results.json run/results.json

# A full disk: one clear error; when there is room the same command goes on.
mkdir small
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=180k none small 2>/dev/null; then
    expect_exit 4 "a full disk" "$JUDGE" grade class/set.json class/submissions --out small/run -q
    expect_one_error "is one error that names the file" "small/run/.*No space left on device"
    mount -o remount,size=64m small
    expect_exit 0 "with room it goes on" \
        "$JUDGE" grade class/set.json class/submissions --out small/run -q
    check "to the same results" "$tools/compare" same calm/results.json small/run/results.json
    check "and judged nothing twice" "$tools/compare" once small/run/journal
    umount small
else
    skip "a full disk" "kernel: only root may mount a small file system"
fi

done_testing
