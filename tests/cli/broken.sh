#!/bin/sh
# A machine where something is wrong: the history, the folders, the terminal. One clear error, the
# right exit code, and a verdict is never lost.
. "$(dirname "$0")/lib.sh"
become_ordinary_user
fresh_home --warm

source=$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions/ac-merge.c
submit() {
    "$JUDGE" submit "$source" -p parcel-ledger
}
"$JUDGE" problem gen parcel-ledger >"$stdout" 2>"$stderr"
database=$XDG_DATA_HOME/judge/judge.db

# verdict_survives NAME ERE: shown, not recorded, told why, exit code 4.
verdict_survives() {
    submit >"$stdout" 2>"$stderr" </dev/null
    expect_equal "$1: exit code" "$?" 4
    expect_out "$1: the verdict is shown" '^AC ✔  sorting/parcel-ledger'
    expect_out "$1: as not recorded" 'not recorded'
    expect_err "$1: one line says why" "^judge: submit: history: .*$2"
    expect_exit 0 "$1: the problems can be listed" "$JUDGE" list
}

mkdir -p "$XDG_DATA_HOME/judge"
echo "this is no database, although it is long enough to be looked at as one" >"$database"
verdict_survives "a damaged history" "damaged"
expect_exit 4 "a damaged history: log" "$JUDGE" log
rm -f "$database"*
submit >"$stdout" 2>"$stderr"
expect_equal "a history is made" "$?" 0
python3 -c "
import sqlite3, sys
d = sqlite3.connect(sys.argv[1]); d.execute('PRAGMA user_version = 99'); d.commit()" "$database"
verdict_survives "a history of a newer judge" "newer judge"
rm -f "$database"*
submit >"$stdout" 2>"$stderr"
python3 -c "
import sqlite3, sys, time
d = sqlite3.connect(sys.argv[1], isolation_level=None); d.execute('BEGIN EXCLUSIVE')
print('locked', flush=True); time.sleep(30)" "$database" >"$HOME/locked" &
locker=$!
until [ -s "$HOME/locked" ]; do sleep 0.1; done
verdict_survives "a locked history" "locked"
kill $locker
wait $locker 2>/dev/null
rm -f "$database"*
chmod 500 "$XDG_DATA_HOME/judge"
verdict_survives "a history that cannot be written" "set XDG_DATA_HOME"
chmod 700 "$XDG_DATA_HOME/judge"

read_only=$HOME/read-only
mkdir "$read_only"
chmod 500 "$read_only"
expect_exit 0 "a HOME that is read-only: list" \
    env -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_CONFIG_HOME HOME="$read_only" "$JUDGE" list
expect_exit 4 "a HOME that is read-only: submit" \
    env -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_CONFIG_HOME HOME="$read_only" \
    "$JUDGE" submit "$source" -p parcel-ledger
expect_one_error "it says which variable would help" 'set XDG_CACHE_HOME'
expect_exit 0 "no HOME, but the XDG folders" env -u HOME "$JUDGE" submit "$source" -p parcel-ledger

expect_exit 4 "start where nothing can be written" "$JUDGE" -C "$read_only" start parcel-ledger
expect_one_error "it names the folder" 'parcel-ledger'
expect_exit 4 "config where nothing can be written" \
    env XDG_CONFIG_HOME="$read_only" "$JUDGE" config set jobs 1

head -c 3000000 /dev/zero | tr '\0' 'x' >large.c
expect_exit 1 "a source that is too large" "$JUDGE" submit large.c -p parcel-ledger
expect_out "is told its limit" 'at most 64 KiB'
cp "$JUDGE_SANDBOX" binary.c
expect_exit 1 "a program as source" "$JUDGE" run binary.c -p parcel-ledger
expect_out "is no text" '^CE ✘ '
: >empty.c
expect_exit 1 "an empty source" "$JUDGE" run empty.c -p parcel-ledger
mkdir folder.c
expect_exit 2 "a folder as source" "$JUDGE" submit folder.c -p parcel-ledger
expect_one_error "one line" 'folder.c'
: >secret.c
chmod 000 secret.c
if ! [ -r secret.c ]; then
    expect_exit 2 "a source that cannot be read" "$JUDGE" submit secret.c -p parcel-ledger
    expect_one_error "it says so" "cannot read 'secret.c'"
fi

expect_exit 0 "no TERM" env -u TERM "$JUDGE" list
expect_exit 0 "closed standard input" sh -c '"$1" list <&-' - "$JUDGE"
expect_exit 0 "closed standard error" sh -c '"$1" list 2>&-' - "$JUDGE"
expect_exit 0 "a reader who leaves" sh -c '"$1" list | head -n 1' - "$JUDGE"

done_testing
