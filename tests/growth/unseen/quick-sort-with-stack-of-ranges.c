// time: n log n
// space: n
// line: while (i <= j) { or while (a[i] or while (a[j] or i++; or j--; or if (i <= j) or int held
// line: a[i++] = or a[j--] =
// gen: size {n}
// why: the middle one of drawn numbers parts them well on average: log n levels of n comparisons
/* Quicksort without recursion: the larger part waits on a stack, the smaller one goes on. */
#include <stdio.h>
#include <stdlib.h>

struct range {
    int low, high;
};

/* Parts the range around its middle number and goes on with the smaller part first. */
static void sort(int *a, int n)
{
    struct range waiting[64] = {{0, n - 1}};
    int top = 1;

    while (top > 0) {
        struct range now = waiting[--top];

        while (now.low < now.high) {
            int pivot = a[now.low + (now.high - now.low) / 2];
            int i = now.low, j = now.high;

            while (i <= j) {
                while (a[i] < pivot)
                    i++;
                while (a[j] > pivot)
                    j--;
                if (i <= j) {
                    int held = a[i];

                    a[i++] = a[j];
                    a[j--] = held;
                }
            }
            struct range left = {now.low, j}, right = {i, now.high};
            int left_is_larger = j - now.low > now.high - i;
            waiting[top++] = left_is_larger ? left : right;
            now = left_is_larger ? right : left;
        }
    }
}

int main(void)
{
    int n;
    unsigned state = 12345;

    if (scanf("%d", &n) != 1)
        return 1;
    int *a = malloc((size_t)n * sizeof *a);
    for (int k = 0; k < n; k++) {
        state = state * 1664525u + 1013904223u;
        a[k] = (int)(state >> 2);
    }
    sort(a, n);
    unsigned long check = 0;
    for (int k = 0; k < n; k++)
        check = check * 131 + (unsigned long)a[k];
    printf("%d is in the middle, %lu\n", a[n / 2], check);
    free(a);
    return 0;
}
