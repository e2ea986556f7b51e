// time: n * m
// space: n * m
// line: for (int j = 0; j <= m; j++) or int *entry = or if (i == 0 || j == 0)
// line: } else if (a[i - 1] == b[j - 1]) { /* both
// line: *entry = up or int up = or *entry = entry[-width - 1]
// gen: two-texts {n} {m}
// why: the table has an entry for each pair of prefixes; the way back through it is only n + m long
#include <stdio.h>
#include <stdlib.h>

/* The shortest text that has both texts as subsequences. */
int main(void)
{
    int n, m, length = 0;
    long mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *a = malloc(n + 1), *b = malloc(m + 1);
    if (scanf("%s %s", a, b) != 2)
        return 1;
    long width = m + 1;
    int *table = malloc((n + 1) * width * sizeof *table);
    for (int i = 0; i <= n; i++) {
        for (int j = 0; j <= m; j++) {
            int *entry = &table[i * width + j];

            if (i == 0 || j == 0) {
                *entry = i + j;
            } else if (a[i - 1] == b[j - 1]) { /* both */
                *entry = entry[-width - 1] + 1;
            } else {
                int up = entry[-width], left = entry[-1];

                *entry = up < left ? up + 1 : left + 1;
            }
        }
    }
    for (int i = n, j = m; i > 0 || j > 0; length++) {
        char letter;

        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
            letter = a[--i];
            j--;
        } else if (j == 0 || (i > 0 && table[(i - 1) * width + j] < table[i * width + j - 1])) {
            letter = a[--i];
        } else {
            letter = b[--j];
        }
        mix = (mix * 31 + letter) % 1000003;
    }
    printf("%d letters of %d, %ld\n", length, table[n * width + m], mix);
    return 0;
}
