// time: n log n
// space: n
// line: while (behind < end && or behind++ or other[k] = numbers[left++] or found += behind
// line: for (int i = first; or if (right >= end || or for (int k = first or numbers[right++]
// line: memcpy(
// gen: numbers {n}
// why: in each of log n levels the halves are counted and merged in passes over all n numbers
// How many pairs are there whose earlier number is more than twice the later one?
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int *numbers, *other;

/* The next number of the input, digit by digit. */
static int read_number(void)
{
    int c, value = 0;
    while ((c = getchar()) < '0' && c != EOF)
        ;
    for (; c >= '0'; c = getchar())
        value = value * 10 + (c - '0');
    return value;
}

static long count_and_sort(int first, int end)
{
    if (end - first < 2)
        return 0;
    int middle = first + (end - first) / 2;
    long found = count_and_sort(first, middle) + count_and_sort(middle, end);

    int behind = middle;
    for (int i = first; i < middle; i++) {
        while (behind < end && numbers[i] > 2L * numbers[behind])
            behind++;
        found += behind - middle;
    }
    int left = first, right = middle;
    for (int k = first; k < end; k++) {
        if (right >= end || (left < middle && numbers[left] <= numbers[right]))
            other[k] = numbers[left++];
        else
            other[k] = numbers[right++];
    }
    memcpy(numbers + first, other + first, (end - first) * sizeof *numbers);
    return found;
}

int main(void)
{
    int n = read_number();

    numbers = malloc(n * sizeof *numbers);
    other = malloc(n * sizeof *other);
    for (int i = 0; i < n; i++)
        numbers[i] = read_number();
    long pairs = count_and_sort(0, n);
    printf("%ld pairs, from %d to %d\n", pairs, numbers[0], numbers[n - 1]);
    free(numbers);
    free(other);
    return 0;
}
