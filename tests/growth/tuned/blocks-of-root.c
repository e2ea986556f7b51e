// time: n sqrt n
// space: n
// line: a[l] or sum += or while (l or l++ or block
// gen: questions {n}
// why: a question looks at up to a root of blocks and of numbers
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, q, l, r, size = 1;
    long sum = 0;
    scanf("%d %d", &n, &q);
    while (size * size < n)
        size++;
    int *a = malloc(n * sizeof *a);
    long *block = calloc(n / size + 2, sizeof *block);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        block[i / size] += a[i];
    }
    while (q-- > 0) {
        scanf("%d %d", &l, &r);
        while (l <= r) {
            if (l % size == 0 && l + size - 1 <= r) {
                sum += block[l / size];
                l += size;
            } else {
                sum += a[l++];
            }
        }
    }
    printf("%ld\n", sum);
}
