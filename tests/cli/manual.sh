#!/bin/sh
# The manual says what --help says: every command, every option, every choice of it.
. "$(dirname "$0")/lib.sh"
fresh_home

# One line an entry of the manual: the words that stand before its description.
manual=$HOME/judge.entries
sed 's/\\f[BRI]//g; s/\\-/-/g' "$JUDGE_SOURCE/judge/man/judge.1" |
    awk '/^\.SH|^\.SS/ { section = $0 } /^\.TP/ { getline; print }' >"$manual"

"$JUDGE" help --plain --width 100 >"$HOME/help"
commands=$(awk '/^Options of every command/ { exit } /^[A-Z]/ { in_group = !/^Examples/ }
    in_group && /^  [a-z]/ { print $1 }' "$HOME/help")
check "judge help names commands" [ -n "$commands" ]

# Options stand behind "Options": "  -l, --level easy|mid   …" or "      --json[=lines]   …".
options_in() {
    awk '/^Options/ { found = 1; next } /^[A-Z]/ { found = 0 }
        found && match($0, /--[a-z-]+/) && RSTART < 9 { print substr($0, RSTART, RLENGTH) }' "$1"
}

for option in $(options_in "$HOME/help"); do
    check "manual: judge $option" grep -qE -e "(^| )$option\\b" "$manual"
done
for command in $commands; do
    check "manual: judge $command" grep -qE "^$command\\b" "$manual"
    "$JUDGE" help "$command" --plain --width 100 >"$HOME/help.$command"
    for option in $(options_in "$HOME/help.$command"); do
        check "manual: judge $command $option" grep -qE -e "(^| )$option\\b" "$manual"
    done
done

# And the other way round: nothing is promised that is not there.
cat "$HOME"/help* >"$HOME/all"
grep -ohE -e '--[a-z-]+' "$manual" | sort -u >"$HOME/promised"
while read -r option; do
    check "there is an option $option" grep -qF -e "$option" "$HOME/all"
done <"$HOME/promised"

# The other program, by its own list of options.
sed 's/\\f[BRI]//g; s/\\-/-/g' "$JUDGE_SOURCE/judge/man/judge-sandbox.1" >"$HOME/sandbox.manual"
"$JUDGE_SANDBOX" --help >"$HOME/sandbox.help" 2>&1
for option in $(grep -oE -e '--[a-z-]+' "$HOME/sandbox.help" | sort -u); do
    check "manual: judge-sandbox $option" grep -qE -e "^$option\\b" "$HOME/sandbox.manual"
done

done_testing
