// time: n^2
// space: n
// line: while (sorted.count or push(&given, pop or static void push or static int pop
// line: static int peek or s->items[ or x = pop( or while (given or push(&sorted or moves++
// gen: permutation {n}
// why: each new number sends those above it back, half of the sorted ones on average
/* Sorts a pile with one more pile as the only help; counts how often a plate is carried. */
#include <stdio.h>
#include <stdlib.h>

struct stack {
    int *items;
    int count;
};

static void push(struct stack *s, int x)
{
    s->items[s->count++] = x;
}

static int pop(struct stack *s)
{
    return s->items[--s->count];
}

static int peek(const struct stack *s)
{
    return s->items[s->count - 1];
}

int main(void)
{
    int n, x;
    long moves = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    struct stack given = {malloc(n * sizeof(int)), 0}, sorted = {malloc(n * sizeof(int)), 0};
    for (int i = 0; i < n && scanf("%d", &x) == 1; i++)
        push(&given, x);
    while (given.count > 0) {
        x = pop(&given);
        while (sorted.count > 0 && peek(&sorted) > x) {
            push(&given, pop(&sorted));
            moves++;
        }
        push(&sorted, x);
        moves++;
    }
    printf("%ld moves, %d on top\n", moves, peek(&sorted));
    free(given.items);
    free(sorted.items);
    return 0;
}
