// time: n log n
// space: n
// line: while (i <= high or int c = or if (c < pivot or else if (c > pivot or swap(i++, low
// line: swap(i, high
// line: static void swap or const char *held or words[i] = words[j] or words[j] = held
// line: i++;
// gen: words {n}
// why: parts by one letter in three; on random words as good as quicksort on random keys, and a
// why: word moves on to its next letter at most 8 times
/* Sorts words by parting them by one letter at a time: less, equal, greater. */
#include <stdio.h>
#include <stdlib.h>

static const char **words;

static void swap(int i, int j)
{
    const char *held = words[i];
    words[i] = words[j];
    words[j] = held;
}

static void sort(int from, int to, int place)
{
    if (to - from < 1)
        return;
    int pivot = words[from + (to - from) / 2][place];
    int low = from, i = from, high = to;

    while (i <= high) {
        int c = words[i][place];

        if (c < pivot)
            swap(i++, low++);
        else if (c > pivot)
            swap(i, high--);
        else
            i++;
    }
    sort(from, low - 1, place);
    if (pivot != '\0')
        sort(low, high, place + 1);
    sort(high + 1, to, place);
}

int main(void)
{
    int n;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char (*texts)[9] = malloc(n * sizeof *texts);
    words = malloc(n * sizeof *words);
    for (int i = 0; i < n; i++) {
        if (scanf("%8s", texts[i]) != 1)
            return 1;
        words[i] = texts[i];
    }
    sort(0, n - 1, 0);
    for (int i = 0; i < n; i++)
        mix = (mix * 29 + words[i][0] + 7 * words[i][7]) % 1000003;
    printf("%s ... %s, %ld\n", words[0], words[n - 1], mix);
    free(words);
    free(texts);
    return 0;
}
