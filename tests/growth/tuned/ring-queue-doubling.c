// time: n
// space: n
// line: scanf("%d", &ticket) or q->ring[(q->head + q->count++)
// line: int first = or memcpy(larger, or memcpy(larger +
// line: mixed = (mixed * 5 or mixed = (mixed * 3 or q->head = (q->head + 1) or push(&q
// line: for (int arrived or if (arrived % 3 or if (q->count == q->room or while (q.count > 0
// line: q->count--
// gen: numbers {n}
// why: each ticket goes in and out once; the ring is copied when it is full and doubles, so that
// why: all copies together are below 2 n (amortised)
// People queue up, and after every third arrival one is served; at the end all the others are.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct queue {
    int *ring;
    size_t room, head, count;
};

static void push(struct queue *q, int x)
{
    if (q->count == q->room) {
        int *larger = malloc(2 * q->room * sizeof *larger);
        size_t to_end = q->room - q->head;

        memcpy(larger, q->ring + q->head, to_end * sizeof *larger);
        memcpy(larger + to_end, q->ring, q->head * sizeof *larger);
        free(q->ring);
        q->ring = larger;
        q->head = 0;
        q->room *= 2;
    }
    q->ring[(q->head + q->count++) % q->room] = x;
}

static int pop(struct queue *q)
{
    int first = q->ring[q->head];

    q->head = (q->head + 1) % q->room;
    q->count--;
    return first;
}

int main(void)
{
    struct queue q = {malloc(2 * sizeof(int)), 2, 0, 0};
    int n, ticket;
    long mixed = 7;

    scanf("%d", &n);
    for (int arrived = 1; arrived <= n; arrived++) {
        scanf("%d", &ticket);
        push(&q, ticket);
        if (arrived % 3 == 0)
            mixed = (mixed * 5 + pop(&q)) % 1000000009;
    }
    size_t waiting = q.count;
    while (q.count > 0)
        mixed = (mixed * 3 + pop(&q)) % 1000000009;
    printf("%zu waited to the end, %ld\n", waiting, mixed);
    free(q.ring);
    return 0;
}
