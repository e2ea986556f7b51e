// time: n
// space: n
// line: -
// gen: letters {n} 2
// why: the right end of the box only moves on
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    scanf("%d", &n);
    char *s = malloc(n + 1);
    int *z = calloc(n + 1, sizeof *z);
    scanf("%s", s);
    long sum = 0;
    for (int i = 1, l = 0, r = 0; i < n; i++) {
        if (i < r)
            z[i] = r - i < z[i - l] ? r - i : z[i - l];
        while (i + z[i] < n && s[z[i]] == s[i + z[i]])
            z[i]++;
        if (i + z[i] > r) {
            l = i;
            r = i + z[i];
        }
        sum += z[i];
    }
    printf("%ld\n", sum);
}
