// time: m * k
// space: k
// line: while (at or sorted[at] = sorted[at - 1] or at-- or while (i + 1 < or sorted[i] = sorted
// line: i++; or while (sorted[i] != 
// gen: stream {k} {m}
// why: the k numbers of the window are kept sorted; each step shifts much of it twice
#include <stdio.h>
#include <stdlib.h>

static void insert(int *sorted, int size, int x)
{
    int at = size;
    while (at > 0 && sorted[at - 1] > x) {
        sorted[at] = sorted[at - 1];
        at--;
    }
    sorted[at] = x;
}

static void take_out(int *sorted, int size, int x)
{
    int i = 0;
    while (sorted[i] != x)
        i++;
    while (i + 1 < size) {
        sorted[i] = sorted[i + 1];
        i++;
    }
}

int main(void)
{
    int k, n;
    long sum = 0;

    scanf("%d %d", &k, &n);
    int *window = calloc(k, sizeof *window);
    int *sorted = calloc(k, sizeof *sorted);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        take_out(sorted, k, window[i % k]);
        window[i % k] = x;
        insert(sorted, k - 1, x);
        sum = (sum + sorted[k / 2]) % 1000003;
    }
    printf("%ld\n", sum);
    return 0;
}
