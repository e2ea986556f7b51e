#!/bin/sh
# What a language's runtime says about a failure is told in one line: where, in the learner's file,
# and why; nothing of the judge's own shows.
. "$(dirname "$0")/lib.sh"
fresh_home --warm

cat >stdio.py <<'PY'
import sys

def visit(row):
    return row[len(row)]

sys.stderr.write("row is short\n")
print(visit([1]))
PY
expect_exit 1 "Python" "$JUDGE" run stdio.py -p inversion-diary
expect_line "the cause" "  cause     stdio.py:4 in visit(): IndexError: list index out of range"
expect_line "its caller" "            stdio.py:7"
expect_line "and what the program said itself" "    row is short"
expect_no_out "and no more" 'Traceback'

printf 'n = int(input())\n\ndef rope_cuts(ropes, k):\n    return n\n' >reads.py
expect_exit 1 "a function problem that reads input itself" "$JUDGE" run reads.py -p rope-cuts
expect_out "where, and what it means" 'reads.py:1: EOFError: .*the input has no more'
expect_exit 1 "all of it" "$JUDGE" run reads.py -p rope-cuts -v
expect_out "is Python's own" 'Traceback'
expect_no_out "without the judge's frames" 'judge_driver'

printf 'def rope_cuts(ropes, k):\n    print(k)\n' >nothing.py
expect_exit 1 "a function that returns nothing" "$JUDGE" run nothing.py -p rope-cuts
expect_line "says what may be missing" "    the result is None where int is asked for: is a 'return' missing?"

printf 'x = 1\n  y = 2\n' >indent.py
expect_exit 1 "indentation" "$JUDGE" run indent.py -p inversion-diary
expect_line "is told with its place" '  File "indent.py", line 2'
expect_no_out "and without apologies" 'Sorry'

if command -v node >/dev/null; then
    printf 'function visit(x) {\n    return x.y.z;\n}\nvisit({});\n' >walk.js
    expect_exit 1 "JavaScript" "$JUDGE" run walk.js -p inversion-diary
    expect_out "the cause" '  cause     walk.js:2 in visit\(\): TypeError: '
fi
if command -v javac >/dev/null; then
    cat >Main.java <<'JAVA'
public class Main {
    static int visit(int[] row) { return row[row.length]; }
    public static void main(String[] args) { System.out.println(visit(new int[1])); }
}
JAVA
    expect_exit 1 "Java" "$JUDGE" run Main.java -p inversion-diary
    expect_out "the cause" '  cause     Main.java:2 in visit\(\): ArrayIndexOutOfBoundsException: '
fi

# What a beginner types.
expect_exit 2 "a part of a name" "$JUDGE" run stdio.py -p diary
expect_one_error "names the problem that has it" "did you mean 'inversion-diary'"
expect_exit 2 "a file that is not there" "$JUDGE" submit walk.txt
expect_one_error "is no problem's name" "there is no file 'walk.txt'"
expect_exit 2 "an answer without the answer" "$JUDGE" answer square-mates
expect_one_error "is asked for" 'judge answer square-mates VALUE'
expect_exit 2 "own cases outside of a work folder" "$JUDGE" case list lost-page
expect_one_error "where they belong" 'go to one \(or -C FOLDER\)'
done_testing
