#!/bin/sh
# Hidden cases as a user meets them: made on first use, kept, made again when damaged, never half.
. "$(dirname "$0")/lib.sh"

# A problem whose cases take a moment to make, and a solution of it.
make_problem() {
    problem=$HOME/problems/test/echo
    mkdir -p "$problem/samples" "$problem/solutions"
    cat >"$problem/problem.json" <<'END'
{"title": "Echo", "style": "stdio", "difficulty": "easy", "tags": ["input"],
 "limits": {"time": "1 s", "memory": "64 MiB"},
 "groups": [{"name": "all", "points": 100, "cases": [{"gen": "big n=300000", "repeat": 4}]}]}
END
    echo '# Echo' >"$problem/statement.md"
    echo 'Print it.' >"$problem/solution.md"
    echo 1 >"$problem/samples/1.in"
    echo 1 >"$problem/samples/1.ans"
    cat >"$problem/gen.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv)
{
    long n = argc == 4 ? atol(argv[2] + 2) : 0;
    for (long i = 0; i < n; i++)
        putchar('0' + (argv[3][5] + i) % 10);
    putchar('\n');
}
END
    echo 'int main(void) { return 42; }' >"$problem/validate.c"
    cat >"$problem/solutions/ac-copy.c" <<'END'
#include <stdio.h>
int main(void) { int c; while ((c = getchar()) != EOF) putchar(c); }
END
    echo 'import sys; sys.stdout.write(sys.stdin.read())' >"$problem/solutions/ac-copy.py"
    echo 'int main(void) { return 0; }' >"$problem/solutions/wa-silent.c"
    cp "$problem/solutions/ac-copy.c" mine.c
}

submit() {
    "$JUDGE" submit mine.c --problem "$problem"
}

leftovers() {
    find "$XDG_CACHE_HOME" -name '*.part' -o -name '*.gone' -o -name '*.lock' 2>/dev/null | wc -l
}

entries() {
    find "$1/judge/cases" -mindepth 1 -maxdepth 1 -type d 2>/dev/null | wc -l
}

fresh_home
make_problem
expect_exit 0 'cases are made on first use' submit
expect_equal 'one entry holds them' "$(entries "$XDG_CACHE_HOME")" 1
expect_equal 'nothing else is left' "$(leftovers)" 0
input=$(find "$XDG_CACHE_HOME/judge/cases" -name '*.in' | sort | head -n 1)
cp "$input" "$HOME/input"

: >"$input"
expect_exit 0 'an emptied case is made again' submit
expect_same 'as it was' "$input" "$HOME/input"

printf 'x' | dd of="$input" conv=notrunc bs=1 count=1 2>/dev/null
expect_exit 0 'an altered case is made again' submit
expect_same 'as it was before' "$input" "$HOME/input"

rm -r "$XDG_CACHE_HOME"
submit >"$HOME/one" 2>&1 &
first=$!
submit >"$HOME/two" 2>&1 &
second=$!
wait "$first"
code=$?
wait "$second"
expect_equal 'two judges at once are both served' "$code $?" '0 0'
expect_equal 'and make the cases once' "$(entries "$XDG_CACHE_HOME")" 1

rm -r "$XDG_CACHE_HOME"
submit >/dev/null 2>&1 &
killed=$!
while [ "$(find "$XDG_CACHE_HOME" -name '*.part' 2>/dev/null | wc -l)" -eq 0 ] &&
    kill -0 "$killed" 2>/dev/null; do
    sleep 0.01
done
kill -KILL "$killed" 2>/dev/null
wait "$killed" 2>/dev/null
expect_exit 0 'after a judge that was killed the next one goes on' submit

# Only root may mount; the mount is seen by nobody else.
if [ "$(id -u)" -eq 0 ] && unshare -m true 2>/dev/null; then
    small=$HOME/small
    mkdir -p "$small"
    cat >"$HOME/on-small-disk" <<'END'
mount -t tmpfs -o "size=$1,mode=0700" tmpfs "$2" || exit 99
XDG_CACHE_HOME=$2
export XDG_CACHE_HOME
"$JUDGE" submit mine.c --problem "$3"
code=$?
find "$2" -name '*.part' | wc -l >left
exit $code
END
    expect_exit 4 'a full disk is the machine'\''s fault' \
        unshare -m sh "$HOME/on-small-disk" 1m "$small" "$problem"
    expect_one_error 'and is told with what helps' 'No space left on device.*XDG_CACHE_HOME'
    expect_equal 'and leaves no half' "$(cat left)" 0
    expect_exit 0 'with room it works' unshare -m sh "$HOME/on-small-disk" 64m "$small" "$problem"
else
    skip 'a full disk' 'kernel: mounting is not allowed here'
fi

fresh_home
make_problem
XDG_CACHE_HOME=$HOME/file
: >"$XDG_CACHE_HOME"
expect_exit 4 'a cache that cannot be made is the machine'\''s fault' submit
expect_one_error 'and is told with what helps' 'XDG_CACHE_HOME'

fresh_home
make_problem
mkdir -p "$XDG_CONFIG_HOME/judge"
echo '[{"id": "c", "compile": ["no-such-gcc", "{source}"]}]' >"$XDG_CONFIG_HOME/judge/languages.json"
expect_exit 4 'without a compiler nothing is judged' submit
expect_one_error 'and the package is named' "'no-such-gcc' is not in .*sudo apt-get install gcc"

fresh_home
make_problem
cat >"$problem/gen.c" <<'END'
#include <stdio.h>
static char text[1 << 20];
int main(void) { for (;;) fwrite(text, sizeof text, 1, stdout); }
END
expect_exit 3 'a generator that floods is the problem'\''s fault' submit
expect_one_error 'and is told' "the generator 'gen.c': printed more than 256 MiB"
cat >"$problem/validate.c" <<'END'
#include <stdio.h>
int main(void) { fputs("line 1: x: 9 is not from 1 to 5\n", stderr); return 43; }
END
echo 'int main(void) { return 0; }' >"$problem/gen.c"
expect_exit 3 'a refused case refuses the problem' submit
expect_one_error 'with the validator'\''s words' "refuses the input: line 1: x: 9 is not from 1 to 5"
expect_equal 'and is not kept' "$(entries "$XDG_CACHE_HOME")" 0

done_testing
