// time: n
// space: 1
// line: scanf("%8s" or int key = sound_of or if (met[key] or for (const char *p or int group =
// line: if (group or last = group or code = code * 7 or digits++ or return code
// line: static int sound_of or int code =
// gen: words {n}
// why: the sound of a word of 8 letters is found in constant time; there are 26 * 7^3 of them
/* Names that sound alike have the same letter and three digits (Soundex): which are most often? */
#include <stdio.h>

enum { SOUNDS = 26 * 7 * 7 * 7 };

static int met[SOUNDS];

static int sound_of(const char *name)
{
    /*                             abcdefghijklmnopqrstuvwxyz */
    static const char groups[] = "01230120022455012623010202";
    int code = name[0] - 'a', digits = 0, last = groups[name[0] - 'a'] - '0';

    for (const char *p = name + 1; *p != '\0' && digits < 3; p++) {
        int group = groups[*p - 'a'] - '0';

        if (group != 0 && group != last) {
            code = code * 7 + group;
            digits++;
        }
        last = group;
    }
    for (; digits < 3; digits++)
        code *= 7;
    return code;
}

int main(void)
{
    int n, best = 0, different = 0;
    char name[9];

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n && scanf("%8s", name) == 1; i++) {
        int key = sound_of(name);

        if (met[key]++ == 0)
            different++;
        if (met[key] > met[best])
            best = key;
    }
    printf("%d sounds; %c%d%d%d came %d times\n", different, 'a' + best / 343, best / 49 % 7,
           best / 7 % 7, best % 7, met[best]);
    return 0;
}
