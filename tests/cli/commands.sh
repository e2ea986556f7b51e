#!/bin/sh
# The command line itself: help, mistakes and their cures, exit codes, JSON, completion.
. "$(dirname "$0")/lib.sh"
fresh_home

expect_exit 0 "help is no mistake" "$JUDGE" help
expect_out "help begins with examples" '^Examples$'
expect_out "help tells the exit codes" '^Exit codes$'
for command in map next review list show start hint solution answer run submit why log diff problem doctor config \
    completion help version; do
    expect_exit 0 "$command --help" "$JUDGE" "$command" --help
    expect_out "$command: examples first" "^Examples$"
    expect_out "$command: usage" "^  judge $command"
    check "$command --help: no line is wider than 80 columns" \
        sh -c '! grep -qE "^.{81}" "$1"' - "$stdout"
    expect_exit 0 "help $command" "$JUDGE" help "$command"
done
expect_exit 0 "help on 20 columns" "$JUDGE" help --width 20
check "no line is wider than 20 columns" sh -c '! grep -qE "^.{21}" "$1"' - "$stdout"

expect_exit 0 "version" "$JUDGE" version
expect_out "version tells a number" '^judge [0-9]+\.[0-9]+\.[0-9]+$'
expect_exit 0 "--version does too" "$JUDGE" --version
expect_out "--version tells a number" '^judge [0-9]+\.[0-9]+\.[0-9]+$'

expect_exit 0 "doctor" "$JUDGE" doctor
expect_out "doctor tells where control groups stand" 'control groups +(version [12]|none: )'

# mistake NAME CODE ERE CMD…: one line, "judge: …", nothing on standard output.
mistake() {
    mistake_name=$1
    mistake_code=$2
    mistake_text=$3
    shift 3
    expect_exit "$mistake_code" "$mistake_name: exit code" "$JUDGE" "$@"
    expect_one_error "$mistake_name: one line with the cure" "$mistake_text"
    check "$mistake_name: no result" [ ! -s "$stdout" ]
}

mistake "a misspelt command" 2 "did you mean .judge submit." sbumit
mistake "an unknown command" 2 "judge help" frobnicate
mistake "no abbreviations" 2 "unknown command 'sub'" sub
mistake "a misspelt option" 2 "did you mean '--limit'" list --limti 3
mistake "an unknown option" 2 "unknown option '--frob'" list --frob
mistake "a wrong choice" 2 "easy\|medium\|hard" list --level simple
mistake "a value that is no number" 2 "whole number" list --limit many
mistake "too many operands" 2 "unexpected 'b'" show a b
mistake "too few operands" 2 "usage: judge diff" diff 1
mistake "an unknown problem" 2 "judge list" show no-such-problem
mistake "a misspelt problem" 2 "did you mean 'parcel-ledger'" show parcel-legder
mistake "no problem here" 2 "judge start" show
mistake "nothing to submit" 2 "judge start" submit
mistake "a file that is not there" 2 "no file 'absent.c'" submit absent.c -p parcel-ledger
mistake "an unknown language" 2 "there are c, cpp" start parcel-ledger --lang cobol
mistake "a source without a problem" 2 "there is no file" submit x.c
mistake "an unknown shell" 2 "bash\|zsh\|fish" completion tcsh
mistake "an unknown key" 2 "unknown key" config get colour
mistake "a value that does not fit its key" 2 "auto\|always\|never" config set color sometimes
mistake "a folder that is not there" 4 "No such file" -C /no/such/folder list
mistake "nothing has failed yet" 2 "has failed" why
mistake "an unknown submission" 2 "judge log" diff 1 2
mistake "no answer problem" 2 "judge submit" answer parcel-ledger 7
echo 'int main(void) { return 0; }' >here.c
mistake "which problem" 2 "say --problem ID" submit here.c
cp here.c here.xyz
mistake "which language" 2 "use --lang" submit here.xyz -p parcel-ledger
mistake "a control character in an id is shown as its code" 2 'x1b' show "$(printf 'a\033[31m')"
if [ -w /dev/full ]; then
    "$JUDGE" list --plain >/dev/full 2>"$stderr"
    expect_equal "a full disk is told by the exit code" "$?" 4
    expect_one_error "a full disk is told" "No space left"
fi

expect_exit 0 "list" "$JUDGE" list
expect_out "list shows a problem" 'sorting/parcel-ledger'
expect_exit 0 "list by words, tag and level" "$JUDGE" list sorting --level easy
expect_out "what fits is there" 'parcel-ledger'
expect_no_out "what does not fit is not" 'mute-scale'
expect_exit 0 "list --plain is for cut" "$JUDGE" list --plain
check "five columns, tabs between" sh -c 'awk -F"\t" "NF != 5 { bad = 1 } END { exit bad }" "$1"' - "$stdout"
number=$("$JUDGE" list --plain | awk -F'\t' '$3 == "sorting/parcel-ledger" { print $1 }')
for id in sorting/parcel-ledger parcel-ledger "$number" "$JUDGE_PROBLEMS/sorting/parcel-ledger"; do
    expect_exit 0 "show $id" "$JUDGE" show "$id" --plain
    expect_out "show $id: the statement" '^The Parcel Ledger$'
done
expect_no_out "nothing animated or coloured in a pipe" "$(printf '\033')"
expect_exit 0 "--color=always" "$JUDGE" --color=always show parcel-ledger
expect_out "colours when they are asked for" "$(printf '\033')\\["
expect_exit 0 "ASCII" "$JUDGE" --ascii show parcel-ledger
check "nothing but ASCII" sh -c '! LC_ALL=C grep -q "[^ -~]" "$1"' - "$stdout"
expect_exit 0 "another locale" env LC_ALL=C "$JUDGE" show parcel-ledger
check "a locale without UTF-8 gets ASCII" sh -c '! LC_ALL=C grep -q "[^ -~]" "$1"' - "$stdout"

# json NAME PYTHON CMD…: standard output is one JSON object for which the expression holds.
json() {
    json_name=$1
    json_law=$2
    shift 2
    "$JUDGE" "$@" >"$stdout" 2>"$stderr" </dev/null
    check "$json_name" python3 -c "
import json, sys
o = json.load(open(sys.argv[1]))
sys.exit(not ($json_law))" "$stdout"
}
json "version --json" "o['schema'] == 'judge.version/1'" version --json
json "list --json" "len(o['problems']) >= 12 and o['problems'][0]['status'] == 'new'" list --json
json "show --json" "o['problem'] == 'sorting/parcel-ledger' and '# ' in o['statement']" \
    show parcel-ledger --json
json "config --json" "any(s['key'] == 'color' for s in o['settings'])" config list --json
json "log --json" "o['submissions'] == []" log --json
json "judge --json" "o['solved'] == 0 and o['next'] is not None" --json

expect_exit 0 "config list" "$JUDGE" config
expect_exit 0 "config set" "$JUDGE" config set language python
expect_exit 0 "config get" "$JUDGE" config get language
expect_line "what was set is there" python
JUDGE_LANGUAGE=c
export JUDGE_LANGUAGE
expect_exit 0 "config get, with the environment" "$JUDGE" config get language
expect_line "the environment is stronger" c
unset JUDGE_LANGUAGE
printf '{"color": 7, "colour": "x"}' >"$XDG_CONFIG_HOME/judge/config.json"
expect_exit 3 "a faulty settings file" "$JUDGE" list
expect_err "each fault with its place" 'config.json:1:2: '
expect_err "all faults in one go" "did you mean 'color'"
rm "$XDG_CONFIG_HOME/judge/config.json"

for shell in bash zsh fish; do
    expect_exit 0 "completion $shell" "$JUDGE" completion $shell
    check "completion $shell knows the commands" grep -q submit "$stdout"
done
"$JUDGE" completion bash >"$HOME/completion"
completes() {
    PATH=$(dirname "$JUDGE"):$PATH bash -c '
        . "$1"; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _judge
        printf "%s\n" "${COMPREPLY[@]}"' - "$HOME/completion" "$@" >"$stdout" 2>"$stderr"
}
completes judge su
expect_line "bash completes commands" submit
completes judge show parcel
expect_no_out "ids begin with their area" '^parcel'
completes judge show sorting/parc
expect_line "bash completes ids" sorting/parcel-ledger
completes judge list --le
expect_line "bash completes options" --level
completes judge list --level ha
expect_line "bash completes choices" hard
completes judge config s
expect_line "bash completes words" set

expect_exit 0 "judge alone" "$JUDGE"
expect_out "the first screen says how to begin" 'judge start '
expect_exit 0 "judge alone on 20 columns" env COLUMNS=20 "$JUDGE"
expect_exit 0 "-C goes there first" "$JUDGE" -C / list --plain

done_testing
