// time: n log n + q log q
// space: n + q
// line: qsort( or int x = *(const int *)a or return (x > y) or const struct question *p = a
// line: return (p->limit
// gen: lists {n} {q}
// why: values and questions are sorted each for themselves, then walked through once together
#include <stdio.h>
#include <stdlib.h>

struct question {
    int limit;
    int number; /* which one it was in the input */
};

static int by_value(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return (x > y) - (x < y);
}

static int by_limit(const void *a, const void *b)
{
    const struct question *p = a, *q = b;

    return (p->limit > q->limit) - (p->limit < q->limit);
}

/* For each question: how many values are not above its limit? */
int main(void)
{
    int n, q;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    int *value = malloc(n * sizeof *value);
    struct question *asked = malloc(q * sizeof *asked);
    int *answer = malloc(q * sizeof *answer);
    for (int i = 0; i < n; i++)
        scanf("%d", &value[i]);
    for (int i = 0; i < q; i++) {
        scanf("%d", &asked[i].limit);
        asked[i].number = i;
    }
    qsort(value, n, sizeof *value, by_value);
    qsort(asked, q, sizeof *asked, by_limit);

    int at = 0;
    for (int i = 0; i < q; i++) {
        while (at < n && value[at] <= asked[i].limit)
            at++;
        answer[asked[i].number] = at;
    }

    unsigned long check = 0;
    for (int i = 0; i < q; i++)
        check = (check * 131 + answer[i]) % 1000000007;
    printf("first %d, last %d, check %lu\n", answer[0], answer[q - 1], check);
    free(value);
    free(asked);
    free(answer);
    return 0;
}
