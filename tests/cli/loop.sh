#!/bin/sh
# The learner's loop after a failure: the smallest input, kept and replayed; cases of one's own; a
# simple program as judge; the debugger; a save that is judged at once.
. "$(dirname "$0")/lib.sh"
fresh_home --warm

solutions=$JUDGE_PROBLEMS/sorting/parcel-ledger/solutions
"$JUDGE" start parcel-ledger --lang c -q >"$stdout" 2>"$stderr"
cd parcel-ledger || exit 1
cp "$solutions/wa-subtraction.c" main.c

expect_exit 1 "submit a wrong one" "$JUDGE" submit
cp "$stdout" first
expect_out "its case is made smaller" '^  smallest  [0-9]+ tokens?, found by shrinking small-06 \(9.6 KiB\): '
check "two parcels are enough" [ "$(head -n 1 cases/wa-1.in)" = 2 ]
check "no line is wider than the screen" sh -c '! LC_ALL=C.UTF-8 grep -qE "^.{81}" "$1"' - first
expect_exit 0 "why" "$JUDGE" why
expect_same "why shows it again" "$stdout" first
expect_exit 0 "why --json" "$JUDGE" why --json
check "its data" python3 -c "import json, sys
o = json.load(open(sys.argv[1]))['smallest']
sys.exit(o['tokens'] != 5 or not o['input'].startswith('2\n') or o['verdict'] != 'WA')" "$stdout"
expect_exit 1 "run replays it" "$JUDGE" run --case wa-1
expect_exit 1 "submit --no-shrink" "$JUDGE" submit --no-shrink
expect_no_out "nothing is made smaller" '^  smallest '
expect_exit 1 "submit --json=lines" "$JUDGE" submit --json=lines
expect_out "the smallest input is an event" '^\{"event":"smallest","origin":"small-06",'

expect_exit 0 "case list" "$JUDGE" case list
expect_out "what was kept is there" '^wa-1 +'
printf '2\n5 a\n3 b\n' >input
expect_exit 0 "case add" "$JUDGE" case add input --name two
expect_line "says what it made" "added  cases/two.in and .out"
expect_equal "the answer is the model's" "$(cat cases/two.out)" "3 b
5 a"
expect_exit 2 "the same name again" "$JUDGE" case add input --name two
expect_one_error "is refused with the cure" 'judge case rm two'
printf '2\n5 a\n' >input
expect_exit 2 "an input that breaks a promise" "$JUDGE" case add input
expect_one_error "with the validator's words" 'this is no input of .*: line 3: '
expect_exit 2 "a name that leads out" "$JUDGE" case add input --name ../x
expect_exit 0 "case rm" "$JUDGE" case rm two
check "both files are gone" [ ! -e cases/two.in ] && [ ! -e cases/two.out ]
expect_exit 2 "case rm of none" "$JUDGE" case rm two
expect_one_error "says so" "no case 'two'"

expect_exit 1 "stress finds a difference" "$JUDGE" stress --brute "$solutions/ac-merge.c" --time 20s
expect_out "the verdict comes first" '^WA ✘  sorting/parcel-ledger   [0-9]+ inputs?   '
expect_out "and a small input" '^  smallest  5 tokens: '
check "it is kept" [ -s cases/stress.in ] && [ -s cases/stress.out ]
cat >gen.py <<'PROGRAM'
import sys
seed = int(sys.argv[1].split("=")[1])
print(2)
print(2000000000 if seed == 3 else seed, "a")
print(-2000000000, "b")
PROGRAM
expect_exit 1 "stress with a generator of one's own" "$JUDGE" stress --gen gen.py --time 20s --json
check "the third input" grep -qE '"inputs":3,' "$stdout"
echo 'import sys; sys.exit(1)' >gen.py
expect_exit 2 "a generator that fails" "$JUDGE" stress --gen gen.py
expect_one_error "is named with its call" "the generator, told 'seed=1': "
expect_exit 0 "a right one" "$JUDGE" stress "$solutions/ac-merge.c" -p parcel-ledger --time 1s
expect_out "has no difference" '^AC ✔  sorting/parcel-ledger   [0-9]+ inputs, no difference '

if command -v gdb >/dev/null; then
    printf 'info line\nkill\nquit\n' | "$JUDGE" debug >"$stdout" 2>"$stderr"
    expect_out "debug stops in the source" 'Breakpoint 1, main \(\) at .*main\.c:'
else
    skip "debug stops in the source" "gdb is not installed"
fi
# Variables that an optimiser would do without.
printf 'fn main() {\n    let mut seen = 40;\n    seen += 1;\n    seen += 1;\n    println!("{}", seen);\n}\n' >own.rs
printf 'package main\n\nfunc main() {\n\tseen := 40\n\tseen++\n\tseen++\n\tprintln(seen)\n}\n' >own.go
for language in rs:rustc:main::main go:go:main.main; do
    compiler=${language#*:}
    if command -v gdb >/dev/null && command -v "${compiler%%:*}" >/dev/null; then
        printf 'next\nnext\nnext\nprint seen\nkill\nquit\n' | "$JUDGE" debug "own.${language%%:*}" --case 1 >"$stdout" 2>"$stderr"
        expect_out "debug of own.${language%%:*} stops in its main" "Breakpoint 1, .*${compiler#*:} \(\) at "
        expect_out "nothing of own.${language%%:*} is optimised away" ' = 4[12]$'
    else
        skip "debug of own.${language%%:*}" "gdb or its compiler is not installed"
    fi
done
rm -f own.rs own.go
echo "print(input())" >own.py
printf 'step\ncontinue\n' | "$JUDGE" debug own.py --case 1 >"$stdout" 2>"$stderr"
expect_out "debug of own.py stops in it" 'own\.py\(1\)'
printf "const line = require('fs').readFileSync(0, 'utf8').split('\\\\n')[0];\\nconsole.log(line);\\n" >own.js
if command -v node >/dev/null; then
    # Its debugger hears nothing before it has said where it stands.
    stands_at() {
        tries=0
        while ! grep -q "$1" "$stdout" && [ $tries -lt 300 ]; do
            tries=$((tries + 1))
            sleep 0.1
        done
    }
    {
        stands_at 'Break on start'
        echo next
        stands_at 'own\.js:2'
        echo "exec('line')"
        stands_at "'[0-9]*'"
        echo .exit
    } | "$JUDGE" debug own.js --case 1 >"$stdout" 2>"$stderr"
    expect_out "debug of own.js stops in it" 'Break on start in .*own\.js:1'
    expect_out "it reads the case" "^(debug> )*'[0-9]+'"
else
    skip "debug of own.js" "node is not installed"
fi
rm -f own.py own.js
expect_exit 4 "debug without a debugger" env PATH=/nonexistent "$JUDGE" debug
expect_one_error "names the package" "'gdb' is not installed: apt install gdb"

rm -f cases/stress.* cases/wa-*
wait_for() {
    tries=0
    while ! grep -q -e "$1" watched && [ $tries -lt 300 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
    check "$2" grep -q -e "$1" watched
}
"$JUDGE" watch >watched 2>"$stderr" &
watcher=$!
wait_for '^AC ' "watch judges at once"
wait_for_quiet=0
while ! grep -q '^watching ' "$stderr" && [ $wait_for_quiet -lt 100 ]; do
    wait_for_quiet=$((wait_for_quiet + 1))
    sleep 0.1
done
echo 'int main(void) { return 3; }' >main.c
wait_for '^RTE ' "and after a save"
sed 's/^/ /' "$solutions/ac-merge.c" >new.c && mv new.c main.c
sleep 1
grep -c '^AC ' watched >count
check "and after a rename over it" [ "$(cat count)" -ge 1 ]
kill "$watcher"
wait "$watcher"
expect_equal "a signal ends it" "$?" 143
done_testing
