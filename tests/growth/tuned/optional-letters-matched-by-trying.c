// time: 2^n
// space: n or 1
// line: static bool match or calls++ or if (pattern[0] or if (pattern[1] or if (text[0]
// line: return match(pattern + 2 or return text[0]
// gen: same-letter {n}
// sizes: 3..20
// why: n letters that may be there, taken first, then n that must: only when all 2^n choices but
// why: one have failed the text fits
/* A matcher of patterns with "?" that goes back when it fails: how many calls do a?a?a?aaa take? */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long calls;

static bool match(const char *pattern, const char *text)
{
    calls++;
    if (pattern[0] == '\0')
        return text[0] == '\0';
    if (pattern[1] == '?') {
        if (text[0] == pattern[0] && match(pattern + 2, text + 1))
            return true;
        return match(pattern + 2, text);
    }
    return text[0] == pattern[0] && match(pattern + 1, text + 1);
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1), *pattern = malloc(3 * n + 1);

    if (scanf("%s", text) != 1)
        return 1;
    for (int i = 0; i < n; i++)
        memcpy(pattern + 2 * i, "a?", 2);
    memset(pattern + 2 * n, 'a', n);
    pattern[3 * n] = '\0';
    bool fits = match(pattern, text);

    printf("%s after %ld calls\n", fits ? "fits" : "fails", calls);
    free(text);
    free(pattern);
    return 0;
}
