// time: n^2
// space: n
// line: memcpy(
// gen: numbers {n}
// why: room for one more means a copy of all, each time
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    int *items = malloc(sizeof *items);
    for (int i = 0; i < n; i++) {
        int *larger = malloc((i + 1) * sizeof *larger);
        memcpy(larger, items, i * sizeof *larger);
        scanf("%d", &larger[i]);
        free(items);
        items = larger;
    }
    for (int i = 0; i < n; i++)
        mix = (mix * 31 + items[i]) % 1000003;
    printf("%ld\n", mix);
}
