/* The longest chain that ends with each film, by looking at all films before it. O(n^2) time. */
#include <stdio.h>
#include <stdlib.h>

#define FILMS_MAX 300000

struct film {
    long long begin, end;
};

static struct film films[FILMS_MAX];
static int longest[FILMS_MAX];

static int compare(const void *left, const void *right)
{
    const struct film *a = left, *b = right;

    return (a->end > b->end) - (a->end < b->end);
}

int main(void)
{
    int n, best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld", &films[i].begin, &films[i].end) != 2)
            return 1;
    }
    qsort(films, (size_t)n, sizeof *films, compare);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            if (films[j].end <= films[i].begin && longest[j] > longest[i])
                longest[i] = longest[j];
        }
        longest[i]++;
        best = longest[i] > best ? longest[i] : best;
    }
    printf("%d\n", best);
    return 0;
}
