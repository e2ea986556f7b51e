// time: n
// space: n
// line: -
// gen: letters {n}
// why: from each centre, where letters differ at once
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    long count = 0;
    scanf("%d", &n);
    char *s = malloc(n + 1);
    scanf("%s", s);
    for (int c = 0; c < 2 * n - 1; c++) {
        int l = c / 2, r = (c + 1) / 2;
        while (l >= 0 && r < n && s[l] == s[r]) {
            l--;
            r++;
            count++;
        }
    }
    printf("%ld\n", count);
}
