#!/bin/sh
# judge problem verify and its parts: exit codes, what is printed, what is kept.
. "$(dirname "$0")/lib.sh"
fresh_home --warm

mkdir "$HOME/math"
cp -R "$JUDGE_SOURCE/problems/math/lantern-choices" "$HOME/math/lantern-choices"
verify() {
    "$JUDGE" problem verify --plain "$@"
}

expect_exit 0 'a part of it: texts and inputs' "$JUDGE" problem validate --plain lantern-choices
expect_out 'each check has a line' '^[^ ]+ statement +title, limits'
expect_no_out 'solutions are not asked for' 'ac-'

expect_exit 2 'an unknown id is a wrong use' verify no-such-problem
expect_exit 2 'gen knows nothing of --strict' "$JUDGE" problem gen --strict lantern-choices
expect_one_error 'and says so' 'takes no --strict'

sed 's/"title"/"titel"/' "$JUDGE_SOURCE/problems/math/lantern-choices/problem.json" >"$HOME/math/lantern-choices/problem.json"
expect_exit 1 'a problem that cannot be read is not ready' verify "$HOME/math/lantern-choices"
expect_out 'the fault is a finding' 'schema.*titel'
expect_out 'the last line says it' '^not ready, [0-9]+ error'
expect_exit 1 'the same for machines' verify --json "$HOME/math/lantern-choices"
expect_out 'by name' '"fault":"schema"'
expect_out 'in one object' '^\{"schema":"judge.verify/1","strict":false,"problems":\[.*\],"clean":false\}$'

cp "$JUDGE_SOURCE/problems/math/lantern-choices/problem.json" "$HOME/math/lantern-choices/problem.json"
sed 's/^# .*/# Another Title/' "$HOME/math/lantern-choices/statement.md" >"$HOME/statement.md"
cp "$HOME/statement.md" "$HOME/math/lantern-choices/statement.md"
expect_exit 1 'several at once, one of them faulty' \
    "$JUDGE" problem validate --plain "$HOME/math/lantern-choices" lantern-choices
expect_out 'the faulty one is named' 'lantern-choices not ready, 1 error'
expect_out 'with its fault' 'statement.*Another Title'
expect_out 'the other one is ready' '^math/lantern-choices ready'
expect_out 'and all are counted' '^1 of 2 problems ready$'

mkdir -p "$XDG_CONFIG_HOME/judge"
echo '[{"id": "go", "compile": ["no-such-go", "{source}"]}]' >"$XDG_CONFIG_HOME/judge/languages.json"
mkdir "$HOME/new"
(cd "$HOME/new" && "$JUDGE" problem new -q set/first --style stdio && cp -R set/first set/last) >/dev/null
echo 'package main' >"$HOME/new/set/first/solutions/ac-other.go"
expect_exit 4 'what this machine fails at with one problem, it says' \
    "$JUDGE" problem matrix --plain "$HOME/new/set/first" "$HOME/new/set/last"
expect_out 'at that problem' '^set/first not ready, 1 error'
expect_out 'with its reason' "machine .*'no-such-go' is not in"
expect_out 'and the others are verified' '^set/last ready'
expect_exit 4 'the same for machines' \
    "$JUDGE" problem matrix --json "$HOME/new/set/first" "$HOME/new/set/last"
expect_out 'by name' '"check":"machine","fault":"machine"'
expect_exit 4 'with one problem alone it is an error' \
    "$JUDGE" problem matrix --plain "$HOME/new/set/first"
expect_one_error 'as anywhere' "'no-such-go' is not in"

done_testing
