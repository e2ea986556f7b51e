#!/bin/sh
# What the plug-ins of scripts/editors make of judge's words: the file, line and column of what the
# compiler said, and of where a program broke.
. "$(dirname "$0")/lib.sh"
fresh_home --warm
editors=$JUDGE_SOURCE/scripts/editors
mkdir "$HOME/bin"
ln -s "$JUDGE" "$HOME/bin/judge"
PATH=$HOME/bin:$PATH

printf '#include <stdio.h>\nint main(void)\n{\n    printf("%%d\\n", m);\n}\n' >undeclared.c
printf '#include <stdio.h>\nint main(void)\n{\n    int n = 0;\n    scanf("%%d", n);\n}\n' >wild.c
printf 'x = 5\nif x = 5:\n    print(x)\n' >equals.py
printf 'def visit(row):\n    return row[1]\n\nvisit([])\n' >index.py

# The list that an editor makes of it, an entry a line: file, line, column, message.
quickfix() {
    rm -f entries
    "$editor" -u NONE --cmd 'set nocompatible' -es -c "set runtimepath+=$editors/vim" -c 'compiler judge' \
        -c "silent make! $1 -p inversion-diary" \
        -c 'call writefile(map(filter(getqflist(), "v:val.valid"), "printf(\"%s:%d:%d: %s\", bufname(v:val.bufnr), v:val.lnum, v:val.col, trim(v:val.text))"), "entries")' \
        -c 'qa!' >"$stderr" 2>&1 </dev/null
    cat entries >"$stdout"
}

for editor in vim nvim; do
    command -v "$editor" >/dev/null || continue
    quickfix undeclared.c
    expect_out "$editor: an error with its column" "^undeclared.c:4:20: .m. undeclared"
    quickfix wild.c
    expect_out "$editor: a warning, whole however long" "^wild.c:5:13: format .*Wformat=\]$"
    expect_out "$editor: where the program broke" '^wild.c:5:0: main\(\): writes memory'
    quickfix equals.py
    expect_out "$editor: what Python does not understand" '^equals.py:2:0: invalid syntax'
    quickfix index.py
    expect_out "$editor: an exception" '^index.py:2:0: visit\(\): IndexError: list index out of range'
    expect_equal "$editor: an entry for each, and no more" "$(wc -l <"$stdout")" 1
done

# The same by the patterns of the tasks.
problems_of() {
    judge --plain --width 400 -v run "$1" -p inversion-diary 2>/dev/null |
        python3 -c '
import json, re, sys
task = json.load(open(sys.argv[1]))["tasks"][0]
patterns = [matcher["pattern"] for matcher in task["problemMatcher"]]
for line in sys.stdin.read().splitlines():
    for pattern in patterns:
        found = re.search(pattern["regexp"], line)
        if found:
            print(*(found[pattern[key]] for key in ("file", "line", "column", "message") if key in pattern), sep=":")
            break
' "$editors/vscode/tasks.json" >"$stdout"
}
problems_of undeclared.c
expect_out "VS Code: an error with its column" "^undeclared.c:4:20:.m. undeclared"
problems_of wild.c
expect_out "VS Code: a warning" '^wild.c:5:13:format '
expect_out "VS Code: where the program broke" '^wild.c:5:writes memory'
problems_of index.py
expect_line "VS Code: an exception" 'index.py:2:IndexError: list index out of range'
done_testing
