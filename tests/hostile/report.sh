#!/bin/sh
# Hostile submissions as their user meets them: the report does nothing to a terminal, is JSON where
# that was asked for, names nothing of this machine, and always holds a verdict of the submission's
# own. Names of files are names, whatever they look like.
. "$(dirname "$0")/../cli/lib.sh"
fresh_home --warm
problem=parcel-ledger
here=$JUDGE_SOURCE/tests/hostile
secret=answer-of-the-environment
JUDGE_HOSTILE_ANSWER=$secret
export JUDGE_HOSTILE_ANSWER

# Printable characters, line ends and what belongs to UTF-8: no other byte may reach a terminal.
is_harmless() {
    iconv -f UTF-8 -t UTF-8 "$1" >"$scratch/same" 2>&1 && cmp -s "$1" "$scratch/same" &&
        ! LC_ALL=C tr -d '\n\t' <"$1" | LC_ALL=C grep -q '[[:cntrl:]]' &&
        ! grep -q "$(printf '\342\200\256\|\302\233')" "$1"
}

is_json() {
    python3 -c 'import json, sys; json.loads(open(sys.argv[1], "rb").read().decode("utf-8"))' "$1"
}

knows_nothing() {
    ! cat "$stdout" "$stderr" | grep -qF -e "$secret" -e "root:x:0:0:" -e "$TMPDIR" -e "$JUDGE_OUT"
}

# expect_report NAME FILE VERDICT…: the text and the JSON report of a submission.
expect_report() {
    report_name=$1
    report_file=$2
    shift 2
    "$JUDGE" submit -p $problem "$report_file" >"$stdout" 2>"$stderr" </dev/null
    report_code=$?
    expect_equal "$report_name: the submission is at fault, not the judge" "$report_code" 1
    check "$report_name: a terminal takes no harm" is_harmless "$stdout"
    check "$report_name: nor by what goes to standard error" is_harmless "$stderr"
    check "$report_name: nothing of this machine is told" knows_nothing
    "$JUDGE" submit --json -p $problem "$report_file" >"$stdout" 2>"$stderr" </dev/null
    check "$report_name: the report is JSON in UTF-8" is_json "$stdout"
    check "$report_name: the verdict is one of $*" \
        grep -qE "\"verdict\":\"($(echo "$*" | tr ' ' '|'))\"" "$stdout"
}

printf '%s\n' '#include <stdio.h>' 'int main(void)' '{' \
    '    printf("\033[2J\033]0;title\a\x9b\x31m\xe2\x80\xae\xff\xfe%c\r\n", 0);' \
    '    fprintf(stderr, "\033c\033[?1049h\x90q\xe2\x80\xae\n");' '    return 0;' '}' >screen.c
expect_report "escape sequences" screen.c WA

printf '#include <stdio.h>\n#error "\033[2J\302\233 \342\200\256\377"\n' >message.c
expect_report "escape sequences in a compiler's words" message.c CE

printf '%s\n' '#line 1 "\033]0;x\a/etc/passwd"' '#include "/etc/passwd"' 'int main(void) { x; }' >line.c
expect_report "a line that is said to be of /etc/passwd" line.c CE

printf '%s\n' 'import os, sys' 'print(dict(os.environ), file=sys.stderr)' \
    'print(os.listdir("/"), os.uname())' >tell.py
expect_report "a program that tells all it knows" tell.py WA

printf 'raise Exception("\\x1b[2J\\x1b]0;AC\\x07" + "\\udcff\\u202e" * 100000)\n' >exception.py
expect_report "an exception with a long dangerous text" exception.py RTE

printf 'print("{\\"verdict\\":\\"AC\\"}\\n\\"}]}" * 1000)\n' >forged.py
expect_report "a forged report" forged.py WA

printf 'print("x" * 1000 + chr(0x202e) * 1000 + "\\n" * 100000)\n' >lines.py
expect_report "many empty lines" lines.py WA

for pair in output/flood.py:OLE output/flood.js:OLE verdict/quits.py:RTE verdict/throws.js:RTE \
    memory/eat.py:MLE memory/outside_heap.js:MLE calls/by_ctypes.py:SV,WA \
    verdict/Halts.java:RTE; do
    verdicts=$(echo "${pair#*:}" | tr , ' ')
    # shellcheck disable=SC2086 # a list of verdicts
    expect_report "${pair%:*}" "$here/${pair%:*}" $verdicts
done

# A name is data: for a shell, for the compiler, for a terminal.
mkdir "$HOME/names"
cd "$HOME/names" || exit 1
# shellcheck disable=SC2016 # not to be expanded, that is the point
for name in '-fplugin=x.c' '--help.c' '$(touch pwned).c' '; touch pwned;.c' 'a b.c' '*.c' '@x.c' \
    "$(printf 'a\033[2J.c')" "$(printf 'new\nline.c')" "$(printf '\377\376.c')"; do
    printf 'int main(void) { return 3; }\n' >"./$name"
    shown=$(printf %s "$name" | LC_ALL=C tr -c '[:graph:]' '?')
    expect_report "a file called $shown" "./$name" RTE
done
check "no name was a command" test ! -e pwned

# What is no regular file is refused as such, at once.
mkfifo pipe.c
ln -s /dev/zero endless.c
mkdir folder.c
for name in pipe.c endless.c folder.c /dev/zero missing.c; do
    expect_exit 2 "'$name' is no source" timeout 10 "$JUDGE" submit -p $problem -l c "$name"
done
head -c 3000000 /dev/zero | tr '\0' ' ' >large.c
"$JUDGE" submit -p $problem large.c >"$stdout" 2>"$stderr" </dev/null
check "a source of 3 MB is not taken" test $? -ne 4

done_testing
