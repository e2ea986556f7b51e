/*
 * Looks at the borders and the bins, and that no value was lost or made up. Both files are JSON, a
 * result a line: the judge has written them, so their form need not be doubted.
 */
#include "check.h"

enum { VALUES_MAX = 500000 };

struct numbers {
    int64_t count, values[VALUES_MAX + 3];
};

/* Reads all numbers of a file, whatever stands between them. */
static void numbers_read(FILE *file, struct numbers *numbers)
{
    long long value;
    int c;

    while ((c = getc(file)) != EOF) {
        if (check_is_blank(c) || c == '[' || c == ',' || c == ']')
            continue;
        ungetc(c, file);
        if (fscanf(file, "%lld", &value) != 1)
            check_wrong("'%c' stands where a number must stand", c);
        if (numbers->count == VALUES_MAX + 3)
            check_wrong("the array has become longer");
        numbers->values[numbers->count++] = value;
    }
}

static int compare(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

int main(int argc, char **argv)
{
    static struct numbers given, found;
    int64_t n, pivot, *bins = found.values + 2;

    check_init(argc, argv);
    numbers_read(check.input, &given);
    numbers_read(stdin, &found);
    n = given.count - 1;
    pivot = given.values[n];
    if (found.count != n + 2)
        check_wrong("two borders and %lld values must come back, not %lld numbers", (long long)n,
                    (long long)found.count);
    for (int64_t i = 0; i < n; i++) {
        bool is_right = i < found.values[0]   ? bins[i] < pivot
                        : i < found.values[1] ? bins[i] == pivot
                                              : bins[i] > pivot;

        if (!is_right)
            check_wrong("the value at place %lld does not belong into its bin", (long long)i);
    }
    if (found.values[0] < 0 || found.values[0] > found.values[1] || found.values[1] > n)
        check_wrong("the borders are %lld and %lld", (long long)found.values[0],
                    (long long)found.values[1]);
    qsort(given.values, (size_t)n, sizeof *bins, compare);
    qsort(bins, (size_t)n, sizeof *bins, compare);
    if (memcmp(given.values, bins, (size_t)n * sizeof *bins) != 0)
        check_wrong("the values are not those that were given");
    check_right();
}
