#!/bin/sh
# Planted faults: tiny problems with one fault each, made from healthy ones, and the name by which
# `judge problem verify` must find it. The healthy ones themselves must have nothing to find.
#
#   tests/problems/planted.sh [NAME]     all of them, or those whose name holds this
#
# A row: fault STYLE NAME WORD WANTED COMMAND...; the command changes the problem it stands in.
# WORD is the word of `judge problem` that looks (validate is faster than verify). What a change
# leaves as it was is not measured again, so most rows take less than a second.
. "$(dirname "$0")/../cli/lib.sh"
only=${1:-}
fresh_home --warm
mkdir -p "$HOME/base" "$HOME/try/set"
unset JUDGE_PROBLEMS

for style in stdio function interactive answer; do
    (cd "$HOME/base" && "$JUDGE" problem new -q "set/$style" --style $style >/dev/null)
done

prepare() {
    rm -rf "$HOME/try/set/$1"
    cp -R "$HOME/base/set/$1" "$HOME/try/set/$1"
    cd "$HOME/try/set/$1" || exit 1
}

found() {
    grep -oE '"severity":"(warning|error)","check":"[a-z]+","fault":"[a-z-]+"' "$stdout" |
        sed 's/.*"fault":"//; s/"$//' | sort -u | tr '\n' ' '
}

healthy() {
    case "healthy $1" in *"$only"*) ;; *) return ;; esac
    prepare "$1"
    expect_exit 0 "healthy: $1 is ready" "$JUDGE" problem verify --strict --json .
    expect_equal "healthy: $1 has no fault" "$(found)" ''
}

fault() {
    style=$1 name=$2 word=$3 wanted=$4
    shift 4
    case "$name" in *"$only"*) ;; *) return ;; esac
    prepare "$style"
    "$@" || fail "$name: the change itself failed"
    "$JUDGE" problem "$word" --json . >"$stdout" 2>"$stderr" </dev/null
    case " $(found)" in
    *" $wanted "*) pass "$wanted: $name" ;;
    *)
        fail "$wanted: $name"
        note "found: $(found)"
        show_output
        ;;
    esac
}

edit() {
    cp "$1" "$HOME/before"
    sed "$2" "$HOME/before" >"$1"
    ! cmp -s "$1" "$HOME/before"
}

# put FILE: its text comes from standard input, which rows give as a last word.
put() {
    printf '%s\n' "$2" >"$1"
}

every() {
    for step in "$@"; do
        eval "$step" || return 1
    done
}

for style in stdio function interactive answer; do
    healthy $style
done

row='healthy licence of all'
case $row in *"$only"*)
    prepare stdio
    edit problem.json '/"license"/d'
    echo 'Do as you please.' >"$HOME/try/LICENSE"
    expect_exit 0 'healthy: the licence of its repository' "$JUDGE" problem verify --strict --json .
    expect_equal 'healthy: the licence of its repository is found' "$(found)" ''
    edit problem.json 's/"tags"/"license": "Zlib OR (MIT AND CC0-1.0)", "tags"/'
    rm "$HOME/try/LICENSE"
    expect_exit 0 'healthy: one of several licences' "$JUDGE" problem validate --strict --json . ;;
esac

# ---- texts ----
fault stdio 'another title' validate title-differs edit statement.md '1s/.*/# Other/'
# shellcheck disable=SC2016 # dollar signs of formulae
fault stdio 'a formula that is not closed' validate formula-broken edit statement.md 's/: \$n\$,/: $n,/'
fault stdio 'another sample in the text' validate sample-differs edit statement.md 's/^3 -5 4/3 -5 9/'
fault stdio 'another answer in the text' validate sample-differs edit statement.md 's/^5$/7/'
fault stdio 'another time in the text' validate limits-differ edit statement.md 's/Time 1 s/Time 2 s/'
fault stdio 'another time of a language' validate limits-differ edit statement.md 's/Python 4 s/Python 9 s/'
fault stdio 'another memory in the text' validate limits-differ edit statement.md 's/memory 64/memory 65/'
fault stdio 'a limit for a language that is none' validate language-unknown edit problem.json 's/"python": {"time"/"pyhton": {"time"/'
fault stdio 'a limit for a language by its other name' validate language-unknown edit problem.json 's/"python": {"time"/"py": {"time"/'
fault stdio 'no time in the text' validate limits-not-told edit statement.md '/^- Time/d'
fault stdio 'no limits at all' validate limits-not-told edit statement.md 's/^## Limits/## Bounds/'
fault stdio 'a link to nothing' validate link-broken edit statement.md '$s/$/ See [this](picture.png)./'
fault stdio 'no hints' validate hints-missing edit problem.json '/"hints"/,/\]/c "hints": []'
fault stdio 'a problem before that is not here' validate after-unknown \
    edit problem.json 's/"hints"/"after": ["no\/such"], "hints"/'
fault stdio 'no licence' validate license-missing edit problem.json '/"license"/d'
fault stdio 'a licence by its first name' validate license-unknown edit problem.json 's/"MIT"/"CC BY 4.0"/'
fault stdio 'a licence misspelt' validate license-unknown edit problem.json 's/"MIT"/"MTI"/'
fault stdio 'nothing told of the solution' validate solution-not-told put solution.md 'Obvious.'
fault answer 'the answer in the text' validate answer-told edit statement.md '$s/$/ Not 95428./'

# ---- problem.json ----
fault stdio 'a key that is not known' validate schema edit problem.json 's/"checker"/"cheker"/'
fault stdio 'a time without a unit' validate schema edit problem.json 's/"time": "1 s"/"time": "1"/'
fault stdio 'no title' validate schema edit problem.json '/"title"/d'
fault stdio 'a comma too many' validate schema edit problem.json 's/^  \],$/  ],,/'
fault stdio 'a model that is not there' validate schema edit problem.json 's/ac-one-pass.c/ac-gone.c/'
fault stdio 'no samples' validate schema rm -r samples
fault stdio 'no statement' validate schema rm statement.md

# ---- bounds ----
fault stdio 'a bound that the validator has otherwise' validate bound-differs \
    edit statement.md 's/200\\,000/100\\,000/'
fault stdio 'a lower bound that differs' validate bound-differs edit statement.md 's/1 \\le n/2 \\le n/'
fault stdio 'a validator that allows more' validate bound-differs edit validate.c 's/200000/300000/'
fault stdio 'no case of the largest size' validate bound-not-reached \
    edit problem.json 's/n=200000/n=150000/'
fault stdio 'no case of the smallest size' validate bound-not-reached edit problem.json '/n=1 most/d'
fault function 'an array never so long' validate bound-not-reached \
    edit problem.json 's/n=200000/n=150000/'

# ---- tools ----
fault stdio 'a generator that does not compile' validate does-not-compile edit gen.c 's/int64_t n/int64 n/'
fault stdio 'a validator that does not compile' validate does-not-compile edit validate.c 's/v_eof/v_end/'
fault interactive 'an interactor that does not compile' validate does-not-compile \
    edit interact.c 's/input_long/input_lang/'
fault stdio 'a generator that fails' validate generator-fails edit gen.c 's/return gen_main.*/return 1;/'
fault stdio 'a generator that looks at the clock' validate generator-unstable every \
    'edit gen.c "s/#include \"gen.h\"/#include \"gen.h\"\n#include <time.h>/"' \
    'edit gen.c "s/random_range(-most, most)/(clock_tick() % most)/"' \
    'edit gen.c "s/^enum/static int64_t clock_tick(void)\n{\n    struct timespec t;\n    timespec_get(\&t, TIME_UTC);\n    return t.tv_nsec;\n}\n\nenum/"'
fault stdio 'a generator that reads beyond its array' validate generator-unsafe \
    edit gen.c 's/    case_put(gains, n);/    if (gains[n] == 12345) put_char(32);\n    case_put(gains, n);/'
fault stdio 'a case that breaks a promise' validate case-refused \
    edit validate.c 's/-1000000000, 1000000000/-999999, 1000000000/'
fault stdio 'a validator that ends with 0' validate validator-fails edit validate.c 's/    v_eof();/    return 0;/'
fault stdio 'a model that crashes' validate model-fails edit solutions/ac-one-pass.c 's/    int n;/    int n = *(volatile int *)8;/'
fault stdio 'cases that were pinned otherwise' validate lock-differs every \
    '"$JUDGE" problem gen --lock -q . >/dev/null' 'edit problem.json "s/n=8/n=9/"'
fault stdio 'no validator' validate schema rm validate.c
fault stdio 'a sample that breaks a promise' validate sample-refused put samples/1.in '6
3 -5 4 -1 2 -6 '
fault stdio 'a validator that does not look at the end' validate validator-lax-end \
    edit validate.c 's/    v_eof();/    return VALIDATE_GOOD;/'
lax='#include <stdio.h>
int main(void)
{
    long n, a;
    if (scanf("%ld", &n) != 1 || n < 1 || n > 200000) return 43;
    for (long i = 0; i < n; i++)
        if (scanf("%ld", &a) != 1 || a < -1000000000 || a > 1000000000) return 43;
    return scanf("%ld", &a) == EOF ? 42 : 43;
}'
fault stdio 'a validator that takes any blanks' validate validator-lax-space put validate.c "$lax"
fault stdio 'a validator that does not look at values' validate validator-lax-range \
    put validate.c "$(echo "$lax" | sed 's/ || a < -1000000000 || a > 1000000000//')"
fault stdio 'a validator that does not count' validate validator-lax-count \
    put validate.c '#include <stdio.h>
int main(void)
{
    long a, read;
    while ((read = scanf("%ld", &a)) == 1)
        if (a < -1000000000 || a > 1000000000) return 43;
    return read == EOF ? 42 : 43;
}'

# ---- solutions ----
fault stdio 'a right solution that is wrong' matrix wrong-verdict mv solutions/wa-int.c solutions/ac-int.c
fault stdio 'a wrong solution that is right' matrix wrong-verdict \
    cp solutions/ac-one-pass.c solutions/wa-none.c
fault stdio 'a slow solution that is fast' matrix wrong-verdict \
    cp solutions/ac-one-pass.c solutions/tle-none.c
fault interactive 'a talk that ends otherwise' matrix wrong-verdict \
    mv solutions/wa-one-by-one.c solutions/rte-one-by-one.c
fault answer 'a wrong answer that is right' matrix wrong-verdict \
    cp solutions/ac-digits.c solutions/wa-digits.c
fault stdio 'a solution that does not compile' matrix does-not-compile \
    edit solutions/wa-int.c 's/unsigned ending/unsinged ending/'
fault stdio 'a wrong solution that one case catches' matrix weak-spot \
    edit problem.json '/losses n=6/d; s/{"gen": "random n=1 most=9", "repeat": 2, "label": "a single day"},//'
fault stdio 'only one right solution' matrix second-right-missing rm solutions/ac-prefix.py
fault stdio 'no wrong solution' matrix wrong-missing \
    rm solutions/wa-int.c solutions/wa-empty-run.c solutions/tle-all-runs.c
fault stdio 'a wrong answer of a sample' matrix sample-answer-wrong put samples/1.ans 6

# ---- limits ----
spin='#include <stdio.h>
#include <time.h>
int main(void)
{
    while (clock() < CLOCKS_PER_SEC * 65 / 100)
        continue;
    puts("0");
}'
fault stdio 'a slow solution not far beyond the limit' limits margin-slow-small \
    put solutions/tle-spin.c "$(echo "$spin" | sed 's/65/140/')"
fault answer 'a right solution near the limit' limits margin-right-small every \
    'edit problem.json "s/\"time\": \"5 s\"/\"time\": \"1 s\"/"' \
    'put solutions/ac-spin.c "$(echo "$spin" | sed s/\\\"0\\\"/\\\"95428\\\"/)"'

# ---- checker ----
checked() {
    edit problem.json 's/"checker": "tokens"/"checker": "program"/' && put check.c "$1"
}
checker='#include "check.h"
int main(int argc, char **argv)
{
    int64_t right;

    check_init(argc, argv);
    right = answer_long(INT64_MIN, INT64_MAX);
    if (output_long(INT64_MIN, INT64_MAX, "sum") != right)
        check_wrong("another sum would be right");
    output_end();
    check_right();
}'
row='healthy checker'
case $row in *"$only"*)
    prepare stdio
    checked "$checker"
    expect_exit 0 'healthy: a checker' "$JUDGE" problem verify --strict --json .
    expect_equal 'healthy: a checker has no fault' "$(found)" '' ;;
esac
fault stdio 'a checker that does not compile' validate does-not-compile checked "${checker%?}"
fault stdio 'a checker that rejects everything' verify checker-rejects-right \
    checked 'int main(void) { return 43; }'
fault stdio 'a checker that accepts everything' verify checker-accepts-wrong \
    checked 'int main(void) { return 42; }'
fault stdio 'a checker that does not look at the end' verify checker-accepts-wrong \
    checked "$(echo "$checker" | grep -v output_end)"
fault stdio 'a checker that overruns its buffer' verify checker-crashes \
    checked '#include <stdio.h>
#include <string.h>
int main(int argc, char **argv)
{
    char right[64], word[16];
    FILE *answer = fopen(argv[argc > 2 ? 2 : 0], "r");
    if (!answer || fscanf(answer, "%63s", right) != 1 || scanf(argc > 90 ? "%5s" : "%s", word) != 1)
        return 43;
    return strcmp(right, word) == 0 && getchar() != 32 && scanf("%15s", word) != 1 ? 42 : 43;
}'
fault stdio 'a checker that compares bytes' verify checker-strict \
    checked '#include <stdio.h>
int main(int argc, char **argv)
{
    FILE *answer = fopen(argv[argc > 2 ? 2 : 0], "r");
    int a, b;
    do {
        a = getc(answer);
        b = getchar();
    } while (a == b && a != EOF);
    return a == b ? 42 : 43;
}'

# ---- growth ----
fault stdio 'a target that the right ones miss' verify growth-target-missed \
    edit problem.json 's/"time": "n"/"time": "log n"/'
fault stdio 'a solution that grows beyond its word' verify growth-above-declared \
    edit solutions/tle-all-runs.c 's/O(n^2)/O(n)/'
fault stdio 'a target that no slow one misses' verify growth-target-idle every \
    'edit problem.json "s/\"time\": \"n\"/\"time\": \"n^2\"/"' \
    'edit solutions/tle-all-runs.c "s/O(n^2)/O(n^3)/"'
fault stdio 'sizes that hardly grow' verify growth-sizes-short every \
    'edit problem.json "s/random n={n} most=1000/short n={n}/"' \
    'edit gen.c "s/{NULL, NULL}/{\"short\", short_family}, {NULL, NULL}/"' \
    'edit gen.c "s/^static const struct gen_family/static void short_family(void)\n{\n    int64_t n = gen_long(\"n\", 1, 3);\n\n    case_put(gen_longs(n), n);\n}\n\n&/"'

# ---- mutants ----
fault stdio 'cases that notice little' verify mutation-score \
    edit problem.json '/"groups"/,/^  \],/c "groups": [{"name": "all", "points": 100, "cases": [{"gen": "gains n=200000"}]}],'
fault stdio 'a file of mutants that is none' verify mutants-file put mutants.json '{"line": 3}'
fault stdio 'an argument about a line that is gone' verify argued-line-gone \
    edit mutants.json 's/if (ending > best)/if (ending > bast)/'

done_testing
