#!/bin/sh
# Questions that one key answers: asked at a terminal only, and never where --no-input says so.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
TZ=UTC
export TZ
at() {
    JUDGE_NOW=$((1795608000 + $1 * 86400))
    export JUDGE_NOW
}

# python3 terminal.py PROMPT KEYS COMMAND…: types KEYS once PROMPT is on the screen; all that was shown is
# then in $stdout. PROMPT "": types nothing.
cat >terminal.py <<'END'
import os, pty, select, signal, sys, termios, time
prompt, keys, argv = sys.argv[1].encode(), sys.argv[2].encode(), sys.argv[3:]
looked, go = os.pipe()
pid, fd = pty.fork()
if pid == 0:
    os.read(looked, 1)
    os.execv(argv[0], argv)
shown, typed, end = b"", not prompt, time.time() + 60
usual = termios.tcgetattr(fd)[3]  # before the program can have changed it
os.write(fd, os.environ.get("TYPED_BEFORE", "").encode())
os.write(go, b"!")
while time.time() < end:
    if not typed and prompt in shown and termios.tcgetattr(fd)[3] & termios.ICANON == 0:
        os.write(fd, keys)
        typed = True
    if not select.select([fd], [], [], 0.05)[0]:
        continue
    try:
        part = os.read(fd, 4096)
    except OSError:
        break
    if not part:
        break
    shown += part
sys.stdout.buffer.write(shown.replace(b"\r", b""))
if time.time() >= end:
    os.kill(pid, signal.SIGKILL)
if termios.tcgetattr(fd)[3] != usual:
    sys.exit(99)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) if typed else 98)
END
# at_terminal NAME PROMPT KEYS COMMAND…
at_terminal() {
    terminal_name=$1
    shift
    expect_exit 0 "$terminal_name" python3 terminal.py "$@"
}
solve() {
    cp "$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions/ac-merge.c" "$1/main.c"
}

at 0
"$JUDGE" start -q parcel-ledger >/dev/null
solve parcel-ledger
at_terminal 'the first time nothing is asked' '' '' "$JUDGE" submit -C parcel-ledger --no-growth
expect_no_out 'only told' 'how was it'
expect_out 'how to change it' 'change: judge review parcel-ledger --grade'
at_terminal 'the complexity hint is there by itself' '' '' "$JUDGE" submit -C parcel-ledger --no-input
expect_out 'below the verdict' 'growth +time '
at_terminal 'it can be switched off for good' '' '' \
    /usr/bin/env JUDGE_GROWTH=no "$JUDGE" submit -C parcel-ledger --no-input
expect_no_out 'then it is not there' 'growth +time '

at 10
at_terminal 'q begins nothing' 'begin 1?' q "$JUDGE" review
check 'no folder was made' [ ! -e review ]
at_terminal 'nor does Ctrl-C' 'begin 1?' "$(printf '\003')" "$JUDGE" review
check 'no folder was made again' [ ! -e review ]
at_terminal 'nothing is asked with --no-input' '' '' "$JUDGE" review --no-input
expect_no_out 'there' 'Enter'
at_terminal 'a key that is none is passed over, Enter begins' 'begin 1?' "$(printf '7z\r')" \
    "$JUDGE" review
work=$(echo review/*/parcel-ledger)
check 'an empty file' [ -s "$work/main.c" ]
solve "$work"
at_terminal 'a review asks for the grade' 'how was it?' h \
    "$JUDGE" submit -C "$work" --no-growth
expect_out 'with what each would mean' 'again today   hard in [0-9]+ days'
expect_out 'and says what follows' '^  hard: in [0-9]+ days$'
expect_exit 0 'all cards' "$JUDGE" review --list
expect_out 'it is what was recorded' 'last hard'
at 60
expect_exit 0 'it is begun again' "$JUDGE" review -q parcel-ledger
work=$(echo review/*/parcel-ledger | tr ' ' '\n' | tail -n 1)
solve "$work"
TYPED_BEFORE=a
export TYPED_BEFORE
at_terminal 'what was typed before the question is no answer' 'how was it?' h \
    "$JUDGE" submit -C "$work" --no-growth
expect_exit 0 'all cards' "$JUDGE" review --list
expect_out 'the key behind the question counts' 'last hard'
done_testing
