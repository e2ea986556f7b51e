// time: n sqrt n
// space: n
// line: for (int i = 0; i < waiting or if (buffer[i] < x) or smaller++ or while (from >= 0
// line: if (late < 0 or sorted[to--] = sorted
// gen: numbers {n}
// why: a buffer of sqrt n numbers is scanned n times, and merged into the sorted rest sqrt n times
#include <stdio.h>
#include <stdlib.h>

static long *sorted, *buffer;
static int size, waiting;

static int compare(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;

    return (x > y) - (x < y);
}

static long count_below(long x)
{
    int low = 0, high = size, smaller = 0;

    while (low < high) {
        int mid = (low + high) / 2;

        if (sorted[mid] < x)
            low = mid + 1;
        else
            high = mid;
    }
    for (int i = 0; i < waiting; i++)
        if (buffer[i] < x)
            smaller++;
    return low + smaller;
}

static void flush(void)
{
    int from = size - 1, late = waiting - 1, to = size + waiting - 1;

    qsort(buffer, waiting, sizeof *buffer, compare);
    while (from >= 0 || late >= 0) {
        if (late < 0 || (from >= 0 && sorted[from] > buffer[late]))
            sorted[to--] = sorted[from--];
        else
            sorted[to--] = buffer[late--];
    }
    size += waiting;
    waiting = 0;
}

int main(void)
{
    int n, room = 1;
    long x, inversions = 0;

    scanf("%d", &n);
    while (room * room < n)
        room++;
    sorted = malloc(n * sizeof *sorted);
    buffer = malloc(room * sizeof *buffer);
    for (int i = 0; i < n; i++) {
        scanf("%ld", &x);
        inversions += i - count_below(x);
        buffer[waiting++] = x;
        if (waiting == room)
            flush();
    }
    printf("%ld\n", inversions);
    return 0;
}
