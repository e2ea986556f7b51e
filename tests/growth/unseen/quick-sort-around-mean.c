// time: n log n
// space: n
// line: for (int i = 0; i < n; i++) or sum += a[i] or while (left < right or if (a[left]
// line: left++ or long other = a[--right] or a[right] = or a[left] = other
// gen: size {n}
// why: of evenly spread numbers the mean parts each range into halves, log n levels of n steps
/* Quicksort that parts each range of measurements at the mean of its values. */
#include <stdio.h>
#include <stdlib.h>

static void sort(long *a, int n)
{
    if (n < 2)
        return;
    long sum = 0;
    int left = 0, right = n;

    for (int i = 0; i < n; i++)
        sum += a[i];
    long mean = sum / n;
    while (left < right) {
        if (a[left] <= mean) {
            left++;
        } else {
            long other = a[--right];

            a[right] = a[left];
            a[left] = other;
        }
    }
    if (left == n) /* all are equal */
        return;
    sort(a, left);
    sort(a + left, n - left);
}

int main(void)
{
    int n;
    unsigned long state = 88172645463325252ul, check = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *reading = malloc((size_t)n * sizeof *reading);
    for (int k = 0; k < n; k++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        reading[k] = (long)(state >> 24);
    }
    sort(reading, n);
    for (int k = 0; k < n; k++)
        check = check * 31 + (unsigned long)reading[k];
    printf("%ld up to %ld, %lu\n", reading[0], reading[n - 1], check);
    free(reading);
    return 0;
}
