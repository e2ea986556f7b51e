#!/bin/sh
# The programs of a class run one after the other in the same boxes: none meets another's traces.
. "$(dirname "$0")/lib.sh"
fresh_home
tools=$JUDGE_SOURCE/tests/grade
"$tools/make-class" class --students 0 --problems 1 --cases 2 >/dev/null

send() {
    mkdir -p "class/submissions/$1" && cat >"class/submissions/$1/sum.$2"
}

# Answers right only where nobody was before it: in /box, in /work, in /dev, among the processes.
nosy='#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
static int count(const char *path)
{
    DIR *folder = opendir(path);
    int n = 0;
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        n += entry->d_name[0] != 46;
    return n;
}
int main(void)
{
    long r = 0, x;
    int traces = count("/box") + (count("/work") != 1) + (getppid() != 1);
    FILE *mark = fopen("/box/mark", "w");
    while (scanf("%ld", &x) == 1) r += x;
    fputs("I was here", mark);
    printf("%ld\n", traces == 0 ? r : r + 1);
'
for i in 1 2 3; do
    printf '/* %s */\n%s\n' "$i" "$nosy return 0; }" | send "a$i" c
    printf '/* %s */\n%s\n' "$i" "$nosy fflush(stdout); __builtin_trap(); }" | send "b$i" c
    printf '/* %s */\n%s\n' "$i" "$nosy for (;;) puts(\"more\"); }" | send "c$i" c
done
for i in 1 2; do
    send "p$i" py <<END
import os, sys
print(sum(map(int, sys.stdin.read().split())) + len(os.listdir("/box")))
open("/box/mark", "w").write("$i")
END
done

expect_exit 0 "programs that look for traces" \
    "$JUDGE" grade class/set.json class/submissions --out run -j 1 --format csv
verdicts=$(python3 -c 'import json
r = json.load(open("run/results.json"))
key = {g["key"]: g["verdict"] for g in r["grades"]}
print(*(a["student"] + ":" + key[a["key"]] for a in r["attempts"]))')
expect_equal "find none of those before them" "$verdicts" \
    "a1:AC a2:AC a3:AC b1:RTE b2:RTE b3:RTE c1:OLE c2:OLE c3:OLE p1:AC p2:AC"

done_testing
