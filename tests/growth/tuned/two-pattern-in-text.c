// time: a + b
// space: a + b
// line: -
// gen: two-texts {a} {b}
// why: Knuth-Morris-Pratt: one walk over the pattern and one over the text
#include <stdio.h>
#include <stdlib.h>

static int *build_failure(const char *pattern, int a)
{
    int *fail = malloc((a + 1) * sizeof *fail);
    int j = -1;

    fail[0] = -1;
    for (int i = 0; i < a; i++) {
        while (j >= 0 && pattern[i] != pattern[j])
            j = fail[j];
        fail[i + 1] = ++j;
    }
    return fail;
}

int main(void)
{
    int a, b, found = 0, deepest = 0, j = 0;
    long matched = 0;

    scanf("%d %d", &a, &b);
    char *pattern = malloc(a + 1), *text = malloc(b + 1);
    scanf("%s %s", pattern, text);
    int *fail = build_failure(pattern, a);
    for (int i = 0; i < b; i++) {
        while (j >= 0 && (j == a || text[i] != pattern[j]))
            j = fail[j];
        j++;
        matched += j;
        if (j > deepest)
            deepest = j;
        if (j == a)
            found++;
    }
    printf("%d times, %d letters at most, %ld in all\n", found, deepest, matched);
    free(fail);
    return 0;
}
