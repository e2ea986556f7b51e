#!/bin/sh
# Every screen of a learner's days as it is, at 80 columns: what is printed is compared with
# tests/cli/screens/NAME.txt, where measured times and sizes stand as T and M.
# SCREENS_WRITE=1 writes those files anew; look at what changes.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/lib_screen.sh"
# Four problems and a roadmap of their own: what others add to the tree changes no screen.
fresh_home --warm
at() {
    JUDGE_NOW=$((1795608000 + $1 * 86400))
    export JUDGE_NOW
}
at 0
mkdir "$HOME/problems" "$HOME/problems/sorting" "$HOME/problems/math"
ln -s "$JUDGE_PROBLEMS/lib" "$HOME/problems/lib"
for problem in sorting/lost-page sorting/inversion-diary sorting/parcel-ledger math/square-mates; do
    cp -R "$JUDGE_PROBLEMS/$problem" "$HOME/problems/$problem"
done
cat >"$HOME/problems/roadmap.json" <<'END'
{"phases": [
  {"id": "0", "title": "Foundation", "items": [
     {"id": "strang", "kind": "reading", "text": "Strang, Introduction to Linear Algebra"}],
   "milestones": [
     {"id": "0.1", "title": "First steps", "topics": "exact whole numbers, loops", "steps": [
       {"id": "sorting/lost-page", "title": "The Lost Page", "difficulty": "easy", "hours": 0.5, "is_core": true}]},
     {"id": "0.2", "title": "Sorting from scratch", "topics": "merge, inversions", "steps": [
       {"id": "sorting/parcel-ledger", "title": "The Parcel Ledger", "difficulty": "easy", "hours": 1.5, "is_core": true, "after": ["lost-page"]},
       {"id": "sorting/inversion-diary", "title": "Out-of-Order Diary", "difficulty": "medium", "hours": 1.5, "is_core": true, "after": ["parcel-ledger"]},
       {"id": "sorting/to-come", "title": "To Come", "difficulty": "hard", "hours": 2}]},
     {"id": "0.3", "title": "Numbers", "topics": "squares", "steps": [
       {"id": "math/square-mates", "title": "Square Mates", "difficulty": "medium", "hours": 1.2, "after": ["inversion-diary"]}]}]}]}
END
JUDGE_PROBLEMS=$HOME/problems

use() {
    cp "$JUDGE_PROBLEMS/sorting/inversion-diary/solutions/$1" inversion-diary/main.c
}

screen first-run 0 "$JUDGE"
screen start 0 "$JUDGE" start inversion-diary --lang c
use wa-counts-equal.c
screen wrong-answer 1 "$JUDGE" submit -C inversion-diary
# shellcheck disable=SC2016
screen json 0 sh -c '"$JUDGE" submit -C inversion-diary --json --no-growth --no-shrink -q |
    python3 -c "import json, sys; print(*json.load(sys.stdin), sep=chr(10))"'
screen why 0 "$JUDGE" why inversion-diary
screen run-own-case 1 "$JUDGE" run -C inversion-diary
screen case-list 0 "$JUDGE" case list -C inversion-diary
screen hint 0 "$JUDGE" hint inversion-diary
printf '#include <stdio.h>\nint main(void)\n{\n    int n = 0;\n    printf("%%d\\n", m)\n}\n' \
    >inversion-diary/main.c
screen compile-error 1 "$JUDGE" submit -C inversion-diary
{
    cat "$JUDGE_PROBLEMS/sorting/inversion-diary/solutions/ac-merge.c"
    echo '#include <string.h>
    __attribute__((constructor)) static void waste(void)
    {
        for (int i = 0; i < 400; i++)
            memset(malloc(1 << 20), i + 1, 1 << 20);
    }'
} >inversion-diary/main.c
screen memory-limit 1 "$JUDGE" submit -C inversion-diary --no-growth --no-shrink
cat >inversion-diary/main.c <<'END'
#include <stdio.h>
static int d[8];
static int *last(int n)
{
    return n > 4 ? NULL : &d[n - 1];
}
int main(void)
{
    int n, falls = 0;
    scanf("%d", &n);
    for (int i = 0; i < n && i < 8; i++)
        scanf("%d", &d[i]);
    printf("%d\n", falls + *last(n));
}
END
screen runtime-error 1 "$JUDGE" submit -C inversion-diary --no-growth
sed 's/^ *int n;/    volatile int n;/; s/for (int i = 0; i < n; i++) {/while (n == 1)\n        continue;\n    &/' \
    "$JUDGE_PROBLEMS/sorting/inversion-diary/solutions/ac-merge.c" >inversion-diary/main.c
screen time-limit 1 "$JUDGE" submit -C inversion-diary --no-growth
use ac-merge.c
screen accepted 0 "$JUDGE" submit -C inversion-diary --growth
screen log 0 "$JUDGE" log inversion-diary
screen diff 0 "$JUDGE" diff 1 5
screen solution 0 "$JUDGE" solution inversion-diary
screen card 0 "$JUDGE" card
screen home 0 "$JUDGE"
screen in-folder 0 "$JUDGE" -C inversion-diary
at 4
screen review 0 "$JUDGE" review
screen review-list 0 "$JUDGE" review --list
screen review-begin 0 "$JUDGE" review inversion-diary
screen map 0 "$JUDGE" map
screen map-phase 0 "$JUDGE" map 0
screen stats 0 "$JUDGE" stats
screen contest 0 "$JUDGE" contest inversion-diary parcel-ledger --minutes 90
screen home-in-contest 0 "$JUDGE"
screen new-problem 0 "$JUDGE" problem new set/stairs --style stdio
cp set/stairs/solutions/wa-empty-run.c set/stairs/solutions/ac-empty-run.c
screen problem-fuzz 1 "$JUDGE" problem fuzz set/stairs
done_testing
