// time: n^2
// space: n
// line: while (k < half or k++
// gen: same-letter {n}
// why: at each of n / 2 places all n / 2 letters but the last agree
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, found = 0;
    scanf("%d", &n);
    char *text = malloc(n + 1);
    scanf("%s", text);
    int half = n / 2;
    for (int i = 0; i + half <= n; i++) {
        int k = 0;
        while (k < half && text[i + k] == (k == half - 1 ? 'b' : 'a'))
            k++;
        found += k == half;
    }
    printf("%d\n", found);
}
