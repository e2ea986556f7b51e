// time: n^3
// space: n
// line: while (from < to) or if (s[from] != or from++; or to--
// gen: same-letter {n}
// why: of each of the n^2 / 2 substrings all pairs of letters are compared, as all are equal
#include <stdio.h>
#include <stdlib.h>

static int is_palindrome(const char *s, int from, int to)
{
    while (from < to) {
        if (s[from] != s[to])
            return 0;
        from++;
        to--;
    }
    return 1;
}

int main(void)
{
    int n, longest = 0;
    long count = 0;

    scanf("%d", &n);
    char *s = malloc(n + 1);
    scanf("%s", s);
    for (int from = 0; from < n; from++) {
        for (int to = from; to < n; to++) {
            if (is_palindrome(s, from, to)) {
                count++;
                if (to - from + 1 > longest)
                    longest = to - from + 1;
            }
        }
    }
    printf("%ld palindromes, the longest of %d\n", count, longest);
    free(s);
    return 0;
}
