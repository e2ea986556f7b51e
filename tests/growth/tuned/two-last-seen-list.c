// time: k * m
// space: k
// line: while ((*link) or link = &(*link) or steps++
// gen: keys {k} {m}
// why: each of m requests looks for its page in a list of up to k, halfway down on average
#include <stdio.h>
#include <stdlib.h>

struct page {
    int number;
    long uses;
    struct page *next;
};

int main(void)
{
    int k, m;
    long steps = 0;
    struct page *recent = NULL;

    scanf("%d %d", &k, &m);
    for (int i = k - 1; i >= 0; i--) {
        struct page *p = malloc(sizeof *p);
        p->number = i;
        p->uses = 0;
        p->next = recent;
        recent = p;
    }
    for (int i = 0; i < m; i++) {
        int wanted;
        scanf("%d", &wanted);
        struct page **link = &recent;
        while ((*link)->number != wanted) {
            link = &(*link)->next;
            steps++;
        }
        struct page *found = *link; /* to the front with it */
        *link = found->next;
        found->next = recent;
        recent = found;
        found->uses++;
    }
    printf("%ld %d\n", steps, recent->number);
    return 0;
}
