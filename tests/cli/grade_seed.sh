#!/bin/sh
# A set's seed: hidden cases of the class's own, and what they leave as it was.
. "$(dirname "$0")/lib.sh"
fresh_home

make_problem() {
    problem=class/problems/$1
    mkdir -p "$problem/samples" "$problem/solutions" "$problem/cases"
    echo "# $1" >"$problem/statement.md"
    echo 'Print it.' >"$problem/solution.md"
    echo 1 >"$problem/samples/1.in"
    echo 1 >"$problem/samples/1.ans"
    echo 7 >"$problem/cases/seven.in"
    cat >"$problem/problem.json" <<END
{"title": "$1", "style": "stdio", "difficulty": "easy", "tags": ["input"],
 "limits": {"time": "1 s", "memory": "64 MiB"}, "cases": [{"file": "seven"}$2]}
END
    cat >"$problem/gen.c" <<'END'
#include <stdio.h>
int main(int argc, char **argv)
{
    (void)argc;
    puts(argv[2] + 5);
}
END
    cat >"$problem/validate.c" <<'END'
#include <stdio.h>
int main(void)
{
    double x;
    return scanf("%lf", &x) == 1 && x >= 0 ? 42 : 43;
}
END
    cat >"$problem/solutions/ac-copy.c" <<'END'
#include <stdio.h>
int main(void) { int c; while ((c = getchar()) != EOF) putchar(c); }
END
}
make_problem drawn ', {"gen": "number", "repeat": 3}, {"gen": "number", "seed": 12}'
make_problem written ''

make_set() {
    printf '{"problems": ["./problems/drawn", "./problems/written"]%s}\n' "$2" >"class/$1.json"
}
make_set usual ''
make_set mine ', "seed": "autumn \"26\""'
make_set yours ', "seed": "spring"'
make_set bad ', "seed": "two\nlines"'

# One who knows the usual cases by heart, of a run that found them all, and an honest one.
mkdir -p class/submissions/honest class/submissions/leaked
cp class/problems/drawn/solutions/ac-copy.c class/submissions/honest/drawn.c
{ echo '/* mine */'; cat class/submissions/honest/drawn.c; } >class/submissions/honest/written.c

grade() {
    "$JUDGE" grade "class/$1.json" class/submissions --out "$2" --format csv
}
inputs() {
    find "$XDG_CACHE_HOME/judge/cases" -name '*.in' -exec cat {} + | sort
}
verdicts() {
    python3 -c 'import json, sys
r = json.load(open(sys.argv[1]))
key = {g["key"]: g["verdict"] for g in r["grades"]}
print(*(a["student"] + "/" + a["problem"] + ":" + key[a["key"]] for a in r["attempts"]))' "$1/results.json"
}
keys() {
    python3 -c 'import json, sys
r = json.load(open(sys.argv[1] + "/results.json"))
print(*(a["key"] for a in r["attempts"] if a["problem"] == sys.argv[2]))' "$1" "$2"
}

expect_exit 0 "without a seed" grade usual usual
inputs >usual.txt
expect_equal "there are the usual cases" "$(wc -l <usual.txt | tr -d ' ')" 4
{
    echo '#include <stdio.h>'
    echo '#include <string.h>'
    echo 'int main(void) { char s[99] = ""; const char *known = " 7 '"$(tr '\n' ' ' <usual.txt)"'";'
    echo 'char word[101]; scanf("%98s", s); snprintf(word, sizeof word, " %s ", s);'
    echo 'puts(strstr(known, word) ? s : "?"); }'
} >class/submissions/leaked/drawn.c
expect_exit 0 "who knows them" grade usual usual
expect_equal "passes without solving anything" "$(verdicts usual)" \
    "honest/drawn:AC honest/written:AC leaked/drawn:AC"

expect_exit 0 "with a seed" grade mine mine
expect_err "it is told where cases are the set's own" "^seed 'autumn \"26\"': .* 1 of 2 problems"
expect_equal "who knows the usual ones does not" "$(verdicts mine)" \
    "honest/drawn:AC honest/written:AC leaked/drawn:WA"
inputs | comm -13 usual.txt - >fresh.txt
expect_equal "drawn cases are others, one with a seed of its own is not" \
    "$(wc -l <fresh.txt | tr -d ' ')" 4
expect_equal "of which it is the same" "$(inputs | grep -c '^12$')" 2
check "what is written by hand is the same problem as ever" \
    test "$(keys usual written)" = "$(keys mine written)"
check "the results name the seed of what it made" python3 -c 'import json
p = json.load(open("mine/results.json"))["problems"]
assert [x["seed"] for x in p] == ["autumn \"26\"", None]'
check "and so does the report" grep -q 'made for this set, from its seed' mine/report.html
check "but no page for students" sh -c '! grep -rq autumn mine/feedback'

expect_exit 0 "the same seed" grade mine other
check "makes the same cases" test "$(keys mine drawn)" = "$(keys other drawn)"
expect_exit 0 "another one" grade yours other
check "makes others, and judges again what they change" test "$(keys mine drawn)" != "$(keys other drawn)"
check "and nothing else" test "$(keys mine written)" = "$(keys other written)"

sed -i 's/autumn/winter/' class/mine.json
expect_exit 0 "a preview of another seed" "$JUDGE" regrade mine --preview
expect_err "touches what it changes" '^mine: 2 submissions touched'
expect_exit 0 "applied" "$JUDGE" regrade mine --apply
check "it is in the results" grep -q '"seed": "winter' mine/results.json

"$JUDGE" problem gen "$PWD/class/problems/drawn" --lock >/dev/null 2>&1
check "the usual cases are locked" test -e class/problems/drawn/cases.lock
expect_exit 0 "a lock of the usual cases" grade yours yours
expect_exit 0 "binds only those" grade usual usual
expect_exit 3 "a seed of two lines" grade bad bad
expect_one_error "is refused" "bad.json:1:[0-9]+: 'seed'"

done_testing
