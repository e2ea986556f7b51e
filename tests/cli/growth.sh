#!/bin/sh
# Growth as a user meets it: the class, the line, the target; the same bytes each time; what cannot be
# measured is one clear sentence.
. "$(dirname "$0")/lib.sh"

fresh_home --warm
solutions=$JUDGE_SOURCE/problems/sorting/parcel-ledger/solutions

cat >gen.sh <<'END'
awk -v n="$1" 'BEGIN { print n; for (i = 0; i < n; i++) print (i * 7919) % n }'
END
cat >clear.c <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void)
{
    int n;
    long sum = 0;
    scanf("%d", &n);
    char *seen = malloc(n + 1);
    for (int i = 0; i < n; i++) {
        memset(seen, i, n + 1);
        sum += seen[i];
    }
    printf("%ld\n", sum);
}
END
sed 's/memset(seen, i, n + 1);/seen[i] = 1; if (n > 100) abort();/' clear.c >crash.c

expect_exit 0 "growth of any program with any generator" \
    "$JUDGE" growth clear.c --gen 'sh gen.sh {n}' --plain --ascii
expect_out "the class of time" 'time .*O\(n\^2\)'
expect_out "the class of space" 'space .*O\(n\)'
expect_out "the line" 'hot +line 11 .*memset'
expect_out "the cause" 'cleared again and again'
expect_out "what it was measured on" 'on these inputs \(n = 12 .*exact line counts'
cp "$stdout" first.txt

# A few frames are less than what the C library takes of the stack; small blocks are rounded up.
cat >halves.c <<'END'
#include <stdio.h>
static int halves(int n)
{
    return n > 1 ? 1 + halves(n / 2) : 0;
}
int main(void)
{
    int n;
    scanf("%d", &n);
    printf("%d\n", halves(n));
}
END
expect_exit 0 "a recursion that is not deep" \
    "$JUDGE" growth halves.c --gen 'echo {n}' --plain --ascii
expect_out "its frames are space" 'space .*O\(log n\) \(stack\)'

cat >words.c <<'END'
#include <stdio.h>
#include <stdlib.h>
static long words(int n)
{
    return n < 1 ? 1 : words(n - 1) + words(n - 1);
}
int main(void)
{
    int n, *row;
    scanf("%d", &n);
    row = calloc(n, sizeof *row);
    for (int i = 0; i < n; i++)
        row[i] = i;
    printf("%ld %d\n", words(n), row[n / 2]);
}
END
expect_exit 0 "sizes of one digit and a block of a few bytes each" \
    "$JUDGE" growth words.c --gen 'echo {n}' --sizes 3..20 --plain --ascii
expect_out "the time is exponential" 'time .*O\(2\^n\)'
expect_out "the space is not constant" 'space .*O\(n\)'

for run in 1 2 3; do
    "$JUDGE" growth clear.c --gen 'sh gen.sh {n}' --json | sed 's/"fitting_size".*//' >"run$run"
done
expect_same "the counts are the same in every run" run1 run2
expect_same "and in every other" run1 run3

expect_exit 0 "each line with its own class" \
    "$JUDGE" growth clear.c --gen 'sh gen.sh {n}' --annotate --plain --ascii
expect_out "a line's class and share" '% +O\(n\^2\) +11 .*memset'

cat >twice.py <<'END'
n = int(input())
seen, times = [], 0
for value in range(n):
    times += value
    if value not in seen:
        seen.append(value)
print(len(seen), times)
END
expect_exit 0 "each line of a Python program" \
    "$JUDGE" growth twice.py --gen 'echo {n}' --annotate --plain --ascii
expect_out "the hot line has the class of the whole" '^ 9[0-9]\.. %  O\(n\^2\) +5 .*not in seen'
expect_out "another line its own, about" '%  ~O\(n\) +4 .*times \+='
expect_out "one that runs once none" '^  0\.0 %  ~O\(1\) +1 .*input'
expect_out "and what about means" '^~ about: as the line grew over a few small sizes'

cp "$JUDGE_SOURCE/problems/graph/friend-circles/solutions/ac-union-by-size.py" circles.py
for run in counted kept; do
    expect_exit 0 "a problem's program, $run" \
        "$JUDGE" growth circles.py --problem friend-circles --annotate --plain --ascii
    cp "$stdout" "annotated.$run"
done
expect_out "lines are told" '^ *[0-9.]+ %  ~O\('
expect_same "and are the same when they were kept" annotated.counted annotated.kept

cat >digits.sh <<'END'
[ "$1" -le 20 ] || exit 2
echo "$1"
awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "%d", 1 + i % 9; print "" }'
END
cat >choices.c <<'END'
#include <stdio.h>
#include <string.h>
static char text[64];
static long choose(size_t at, long sum)
{
    if (at == strlen(text))
        return sum == 7;
    return choose(at + 1, sum + text[at] - '0') + choose(at + 1, sum);
}
int main(void)
{
    int n;
    scanf("%d %63s", &n, text);
    printf("%ld\n", choose(0, 0));
}
END
expect_exit 0 "a text of a few digits" \
    "$JUDGE" growth choices.c --gen 'sh digits.sh {n}' --sizes 3..20 --plain --ascii
expect_out "is no number that could have zeros in front" 'time .*O\(2\^n\)'

cat >pairs.sh <<'END'
[ "$1" -le 2000 ] || exit 2
awk -v n="$1" -v m="$2" 'BEGIN { print n, m; for (i = 0; i < n; i++) print 1 + (i * 7919) % 10 }'
END
cat >table.c <<'END'
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, most, weight;
    scanf("%d %d", &n, &most);
    long *best = calloc(most + 1, sizeof *best);
    while (n-- > 0) {
        scanf("%d", &weight);
        for (int w = most; w >= weight; w--)
            best[w] += best[w - weight] + 1;
    }
    printf("%ld\n", best[most]);
}
END
expect_exit 0 "two sizes" \
    "$JUDGE" growth table.c --gen 'sh pairs.sh {n} {W}' --plain --ascii --sizes 12..2000
expect_out "are named in a product" 'time .*O\(n \* W\)'
expect_out "space by the one that it follows" 'space .*O\(W\)'
expect_out "both are said where they were measured" 'n = 12 .*, W = 24'

# Each run makes a table first that costs more than all of its lines may be told for.
cat >table.py <<'END'
n = int(input())
known = [0] * 40000
for i in range(2, 40000):
    known[i] = known[i // 2] + i % 7
total = 0
for i in range(n):
    for j in range(n):
        total += known[i + j & 1023]
print(total)
END
expect_exit 0 "a program in Python that makes a large table first" \
    "$JUDGE" growth table.py --gen 'echo {n}' --plain --ascii
expect_out "has a class" 'growth +time +looks like O\(n\^2\)'
expect_no_out "and no line where none could be told" '^ *hot '

# Few sizes, and the line where m is 32 n too dear: another tells the two apart.
cat >pieces.c <<'END'
#include <stdio.h>
int main(void)
{
    int n, m;
    long sum = 0;
    scanf("%d %d", &n, &m);
    for (int i = 0; i < n; i++)
        for (int from = 0; from < m; from++)
            for (int to = from; to < m; to++)
                for (int same = 0; same < 4; same++)
                    sum += (from ^ to) + i * same;
    printf("%ld\n", sum);
}
END
expect_exit 0 "two sizes of a cube" \
    "$JUDGE" growth pieces.c --gen 'echo {n} {m}' --plain --ascii
expect_out "are told apart" 'time .*O\(n \* m\^2\)'

expect_exit 0 "a program that crashes at some size" \
    "$JUDGE" growth crash.c --gen 'sh gen.sh {n}' --plain --ascii
expect_out "is told so" 'does not end well|cannot tell'

expect_exit 0 "a slow program where two sizes do not fit together" "$JUDGE" growth --plain --ascii \
    --problem bridge-watch "$JUDGE_SOURCE/problems/graph/bridge-watch/solutions/tle-close-each.cpp"
expect_out "is seen to be slow by one of them" 'time .*O\(n(\^2| \* m)\) +asked: O\(n \+ m\) +x'

# It is run once at its smallest size, in one way of measuring, and not for long.
printf 'int main(void) {\n    for (;;)\n        ;\n}\n' >endless.c
expect_exit 0 "a program that never ends" \
    "$JUDGE" growth endless.c --gen 'sh gen.sh {n}' --plain --ascii --sizes 12..64
expect_out "is told so" 'at n = 12 .*used 7(\.[0-9]+)? s'

# Where the cost does not rise with the input something else must end the sizes.
cat >first.c <<'END'
#include <stdio.h>
int main(void) {
    int n;
    scanf("%d", &n);
    printf("%d\n", n + 1);
}
END
expect_exit 0 "inputs that grow beyond measure" \
    "$JUDGE" growth first.c --gen 'yes {n} | head -c $(({n} < 768 ? 100 : 100000000))' --plain --ascii
expect_out "end where one is larger than 64 MiB" 'n = 12 \.\.\. 384[^0-9]'
expect_out "and the class is named" 'time .*O\(1\)'

cat >clock.c <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int main(void)
{
    int n;
    long sum = 0;
    scanf("%d", &n);
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    srand(now.tv_nsec);
    long m = n * (64L + rand() % 64) << rand() % 14;
    for (long i = 0; i < m; i++)
        sum += i;
    printf("%ld\n", sum);
}
END
# Two runs may be alike by chance, once in some hundred times.
for try in 1 2 3; do
    echo "// $try" >>clock.c
    expect_exit 0 "a program whose work is random" \
        "$JUDGE" growth clock.c --gen 'sh gen.sh {n}' --plain --width 200 --ascii
    ! grep -q 'two runs on one input' "$stdout" || break
done
expect_out "is told so" 'two runs on one input .* random'
# The bad cases: each gets one sentence.
cat >nothing.c <<'END'
#include <stdio.h>
int main(void) {
    printf("42\n");
}
END
echo 'print(int(input()) + 1)' >first.py
cat >answers.c <<'END'
#include <stdio.h>
static const int answers[] = {3, 1, 4, 1, 5, 9, 2, 6};
int main(void) {
    int n;
    scanf("%d", &n);
    printf("%d\n", answers[n % 8]);
}
END
# In huge pages where the machine has them: a touch of each small one may take longer than a run may.
cat >large.c <<'END'
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
int main(void)
{
    long n, sum = 0;
    scanf("%ld", &n);
    char *all = aligned_alloc(1 << 21, n * n * 1024);
    madvise(all, n * n * 1024, MADV_HUGEPAGE);
    for (long i = 0; i < n * n / 4; i++)
        all[i * 4096] = 1;
    for (long i = 0; i < n; i++)
        sum += all[i * i];
    printf("%ld\n", sum);
}
END
cat >all.py <<'END'
print(sum(map(int, open(0).read().split())))
END
bad_case() {
    expect_exit 0 "$1" "$JUDGE" growth "$2" --gen "$3" --sizes "$4" --plain --width 200 --ascii
    expect_out "is told so" "$5"
}
bad_case "a program that reads nothing" nothing.c 'sh gen.sh {n}' 12..3000 \
    'does not read its input'
expect_out "and its class is not that of reading" 'time .*O\(1\)'
bad_case "a program that reads the beginning" first.c 'sh gen.sh {n}' 12..6000 \
    'reads only the first 4096 bytes'
expect_out "and its class is not that of reading all" 'time .*O\(1\)'
bad_case "a script that reads the beginning" first.py 'sh gen.sh {n}' 12..6000 \
    'reads only the first 8192 bytes'
bad_case "answers from a table" answers.c 'echo {n}' 12..1000000 \
    'the same at every size: .* from a table'
bad_case "memory beyond what measuring allows" large.c 'echo {n}' 12..2000 \
    'at n = 1536 it needs more memory than measuring allows'
bad_case "too few sizes" clear.c 'sh gen.sh {n}' 60..200 'too few sizes: 2 of n .* at least 4'
expect_exit 0 "a script that reads all" \
    "$JUDGE" growth all.py --gen 'sh gen.sh {n}' --sizes 12..6000 --plain --width 200 --ascii
expect_no_out "is told nothing of the kind" 'read its input|reads only|at every size'
expect_exit 2 "a problem without sizes" "$JUDGE" growth clear.c -p clock-palindromes
expect_one_error "says how to name inputs" '--gen'

expect_exit 0 "a generator that refuses every size" \
    "$JUDGE" growth clear.c --gen 'exit 2; {n}' --plain --width 200 --ascii
expect_out "is told so" 'takes none of the sizes.*--sizes'

sed 's|^int main|/* <script>alert("x") \& more</script> */ int main|' clear.c >tags.c
expect_exit 0 "a page of its own" \
    "$JUDGE" growth tags.c --gen 'sh gen.sh {n}' --plain --html page.html --vs clear.c
check "holds the curve" grep -q '<svg' page.html
check "with two lines" test "$(grep -c '<polyline' page.html)" = 2
check "marks the line that carries the class" grep -q '<b class="bad">.*memset' page.html
check "what stands in the source is text" \
    grep -q '&lt;script&gt;alert(&quot;x&quot;) &amp; more' page.html
check "and never a tag" sh -c '! grep -q "<script" page.html'
check "needs nothing from elsewhere" sh -c '! grep -qE "https?://|src=" page.html'

expect_exit 2 "a source that does not count this language" \
    "$JUDGE" growth clear.c --gen 'sh gen.sh {n}' --meter python
expect_one_error "names those that do" "--meter 'python' does not count C here; these do: .*clock"
expect_exit 2 "a generator without a place for the size" \
    "$JUDGE" growth clear.c --gen 'sh gen.sh'
expect_one_error "says what is missing" '\{n\}'
expect_exit 2 "sizes that go down" "$JUDGE" growth clear.c --gen 'sh gen.sh {n}' --sizes 9..3
expect_one_error "are refused" 'A\.\.B'
expect_exit 2 "an interactive problem" "$JUDGE" growth clear.c -p mute-scale
expect_one_error "says that it is not measured" 'interactive'

expect_exit 0 "against a problem's target: met" \
    "$JUDGE" growth "$solutions/ac-merge.c" -p parcel-ledger --json
expect_out "the standing" '"time":\{"asked":"n log n","standing":"met"'
expect_exit 0 "against a problem's target: not met" \
    "$JUDGE" growth "$solutions/tle-last-pivot.c" -p parcel-ledger --json
expect_out "the worst family decides" '"time":\{"asked":"n log n","standing":"not met"'

# What is wrong from some size on is told, and not praised; the second time it is read back.
sed 's/printf("%d %s/if (count <= 100 || i > 0) &/' "$solutions/ac-merge.c" >late.c
for time in first second; do
    expect_exit 0 "wrong at some size, the $time time" \
        "$JUDGE" growth late.c -p parcel-ledger --plain --width 200 --ascii
    expect_out "the first such size is named" 'the answer is wrong on `[a-z]* n=192`'
    expect_out "the growth is, too" 'time .*O\(n log n\) +asked: .* cannot tell'
    expect_no_out "and nothing is promised" 'fits|better'
done
expect_exit 0 "a right program" "$JUDGE" growth "$solutions/ac-merge.c" -p parcel-ledger --json
expect_out "is not said to be wrong" '"wrong":null'

# Places have names of more and more digits: to read them is work of the driver alone.
for language in c py; do
    expect_exit 0 "a function in $language" \
        "$JUDGE" growth "$JUDGE_PROBLEMS/graph/river-routes/solutions/ac-peeling.$language" \
        -p river-routes --json
    expect_out "is measured without the reading of its arguments" \
        '"time":\{"asked":"n \+ m","standing":"met"'
done

expect_exit 0 "the hint below a verdict" \
    "$JUDGE" submit "$solutions/ac-merge.c" -p parcel-ledger --growth
expect_out "growth is named" 'growth +time .*asked: O\(n log n\)'
expect_exit 0 "a script does not wait for it" "$JUDGE" submit "$solutions/ac-merge.c" -p parcel-ledger
expect_no_out "no hint where no terminal is" 'growth +time'
"$JUDGE" submit "$solutions/ac-merge.c" -p parcel-ledger --growth --json=lines >"$stdout" 2>"$stderr"
check "the last event is the growth" python3 -c "
import json, sys
last = [json.loads(l) for l in open(sys.argv[1])][-1]
sys.exit(last['event'] != 'growth' or last['time']['asked'] != 'n log n')" "$stdout"
expect_exit 0 "without the hint" \
    "$JUDGE" submit "$solutions/ac-merge.c" -p parcel-ledger --growth --no-growth
expect_no_out "growth is not named" 'growth +time'

# The two before stand in the history: #1 was told to hint, #2 was not.
cp "$solutions/tle-last-pivot.c" mine.c
expect_exit 0 "beside a submission" \
    "$JUDGE" growth mine.c -p parcel-ledger --vs 1 --plain --width 200 --ascii
expect_out "the submission is named" '^  #1$'
expect_out "and its class" 'time .*O\(n log n\)'
expect_out "beside the other's" 'time .*O\(n\^2\)'
expect_exit 0 "the newest one" \
    "$JUDGE" growth clear.c --gen 'sh gen.sh {n}' --vs last --plain --width 200 --ascii
expect_exit 2 "a submission that is not there" \
    "$JUDGE" growth mine.c -p parcel-ledger --vs '#99'
expect_one_error "says so" 'no submission #99'
expect_exit 2 "a submission of another problem" \
    "$JUDGE" growth mine.c -p inversion-diary --vs 1
expect_one_error "says whose it is" "#1 answers 'sorting/parcel-ledger', not 'sorting/inversion-diary'"
expect_exit 2 "neither" "$JUDGE" growth mine.c -p parcel-ledger --vs nothing
expect_one_error "says what would be right" 'judge log.*ref'

# Ctrl-C leaves nothing behind.
cat >slow.sh <<'END'
: >started
sleep 0.2
sh gen.sh "$1"
END
mkdir "$HOME/scratch"
expect_exit 130 "an interrupted measurement" sh -c '
    TMPDIR=$1 "$0" growth clear.c --gen "sh slow.sh {n}" >/dev/null 2>&1 & judge=$!
    for i in $(seq 600); do [ -e started ] && break; sleep 0.1; done
    kill -INT $judge; wait $judge' "$JUDGE" "$HOME/scratch"
check "takes its temporary files away" sh -c '! ls "$1" | grep -q .' - "$HOME/scratch"

expect_exit 0 "growth on 80 columns" \
    "$JUDGE" growth "$solutions/ac-merge.c" -p parcel-ledger --width 80
check "nothing is wider" sh -c '! grep -qE "^.{81}" "$1"' - "$stdout"
expect_exit 0 "growth on 40 columns" \
    "$JUDGE" growth "$solutions/ac-merge.c" -p parcel-ledger --width 40
check "nothing is wider there" sh -c '! grep -qE "^.{41}" "$1"' - "$stdout"

done_testing
