// time: m * k
// space: m
// line: for (int step or last = last->next
// gen: counts {k} {m}
// why: n people leave a linked circle, and each time k links are followed
#include <stdio.h>
#include <stdlib.h>

struct person {
    int number;
    struct person *next;
};

static struct person *make_circle(int n)
{
    struct person *first = NULL, *last = NULL;

    for (int i = 1; i <= n; i++) {
        struct person *p = malloc(sizeof *p);

        p->number = i;
        if (first == NULL)
            first = p;
        else
            last->next = p;
        last = p;
        p->next = first;
    }
    return last;
}

int main(void)
{
    int k, n;
    unsigned long order = 0;

    scanf("%d %d", &k, &n);
    struct person *last = make_circle(n);
    while (last->next != last) {
        for (int step = 1; step < k; step++)
            last = last->next;
        struct person *out = last->next;
        order = order * 7 + out->number;
        last->next = out->next;
        free(out);
    }
    printf("survivor %d, order %lu\n", last->number, order);
    free(last);
    return 0;
}
