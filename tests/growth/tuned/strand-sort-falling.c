// time: n^2
// space: n
// line: while (*link != NULL) or struct card *card = *link; or if (card->value >= last->value)
// line: link = &card->next;
// gen: falling {n}
// why: no number continues the strand of one card, so each of the n passes looks at all the rest
#include <stdio.h>
#include <stdlib.h>

struct card {
    int value;
    struct card *next;
};

static struct card *merge(struct card *a, struct card *b)
{
    struct card *merged = NULL, **end = &merged;

    while (a != NULL && b != NULL) {
        struct card **smaller = a->value < b->value ? &a : &b;

        *end = *smaller;
        end = &(*end)->next;
        *smaller = (*smaller)->next;
    }
    *end = a != NULL ? a : b;
    return merged;
}

int main(void)
{
    int n, strands = 0;
    long mix = 0;
    struct card *rest = NULL, **end = &rest, *sorted = NULL;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        struct card *new = calloc(1, sizeof *new);

        if (scanf("%d", &new->value) != 1)
            return 1;
        *end = new;
        end = &new->next;
    }
    while (rest != NULL) {
        struct card *strand = rest, *last = rest, **link = &rest;

        rest = rest->next;
        last->next = NULL;
        while (*link != NULL) {
            struct card *card = *link;

            if (card->value >= last->value) {
                *link = card->next;
                card->next = NULL;
                last->next = card;
                last = card;
            } else {
                link = &card->next;
            }
        }
        sorted = merge(sorted, strand);
        strands++;
    }
    for (struct card *card = sorted; card != NULL; card = card->next)
        mix = (mix * 31 + card->value) % 1000003;
    printf("%d strands, %ld\n", strands, mix);
    return 0;
}
