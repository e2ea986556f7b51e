/* Counts in 32 bits. */
#include <stdio.h>
#include <string.h>

#define ENTRIES_MAX 300000

static int dates[ENTRIES_MAX], merged[ENTRIES_MAX];

static long long merge_count(int begin, int end)
{
    int middle = begin + (end - begin) / 2, left = begin, right = middle;
    long long pairs = 0;

    if (end - begin < 2)
        return 0;
    pairs += merge_count(begin, middle);
    pairs += merge_count(middle, end);
    for (int i = begin; i < end; i++) {
        if (right == end || (left < middle && dates[left] <= dates[right])) {
            merged[i] = dates[left++];
        } else {
            pairs += middle - left;
            merged[i] = dates[right++];
        }
    }
    memcpy(dates + begin, merged + begin, (size_t)(end - begin) * sizeof *dates);
    return pairs;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &dates[i]) != 1)
            return 1;
    }
    printf("%u\n", (unsigned)merge_count(0, n));
    return 0;
}
