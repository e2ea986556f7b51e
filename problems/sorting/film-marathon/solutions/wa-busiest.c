/* Counts the films that overlap no film before them in order of their ends, taken or not. */
#include <stdio.h>
#include <stdlib.h>

#define FILMS_MAX 300000

struct film {
    long long begin, end;
};

static struct film films[FILMS_MAX];

static int compare(const void *left, const void *right)
{
    const struct film *a = left, *b = right;

    return (a->end > b->end) - (a->end < b->end);
}

int main(void)
{
    long long free_from = 0;
    int n, seen = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld", &films[i].begin, &films[i].end) != 2)
            return 1;
    }
    qsort(films, (size_t)n, sizeof *films, compare);
    for (int i = 0; i < n; i++) {
        if (films[i].begin >= free_from) {
            seen++;
        }
        free_from = films[i].end;
    }
    printf("%d\n", seen);
    return 0;
}
