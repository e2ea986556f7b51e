// time: n^2
// space: n
// line: moved_back++ or while (from->count
// line: while (to->count or push(from or s->items[s->count++] or return s->items[--s->count]
// line: int hand = or push(to, hand) or static void push or static int pop
// gen: rising {n}
// why: each card is below all those sorted already, and all of them move back: n^2 / 2 moves,
// why: and as many when they are laid down once more
// Sorts a pile of cards with only one other pile: greater ones go back until the next one fits.
#include <stdio.h>
#include <stdlib.h>

struct pile {
    int *items;
    int count;
};

static void push(struct pile *s, int x)
{
    s->items[s->count++] = x;
}

static int pop(struct pile *s)
{
    return s->items[--s->count];
}

static long sort_pile(struct pile *from, struct pile *to)
{
    long moved_back = 0;

    while (from->count > 0) {
        int hand = pop(from);
        while (to->count > 0 && to->items[to->count - 1] > hand) {
            push(from, pop(to));
            moved_back++;
        }
        push(to, hand);
    }
    return moved_back;
}

int main(void)
{
    int n, x;

    scanf("%d", &n);
    struct pile from = {malloc(n * sizeof(int)), 0}, to = {malloc(n * sizeof(int)), 0};
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        push(&from, x);
    }
    long moved_back = sort_pile(&from, &to);
    int sorted = 1;
    for (int i = 1; i < n; i++)
        sorted &= to.items[i - 1] <= to.items[i];
    printf("%d cards, %ld moved back, %s\n", to.count, moved_back, sorted ? "sorted" : "wrong");
    free(from.items);
    free(to.items);
    return 0;
}
