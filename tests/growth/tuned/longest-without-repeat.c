// time: n
// space: n
// line: -
// gen: letters {n}
// why: no stretch without a repeated letter is longer than 26, so each start looks at a few letters
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, longest = 0, where = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    if (scanf("%s", text) != 1)
        return 1;
    for (int start = 0; start < n; start++) {
        char seen[26];
        int end = start;

        memset(seen, 0, sizeof seen);
        while (end < n && !seen[text[end] - 'a']) {
            seen[text[end] - 'a'] = 1;
            end++;
        }
        if (end - start > longest) {
            longest = end - start;
            where = start;
        }
    }
    printf("%d %.*s\n", longest, longest, text + where);
    free(text);
    return 0;
}
