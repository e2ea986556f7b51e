/*
 * Dijkstra's algorithm: a binary heap of (time, port), the first arrival at a
 * port is final, later ones are skipped. O((n + m) log n).
 */
#include <stdio.h>

#define PORTS_MAX 200000
#define FERRIES_MAX 400000
#define NEVER (-1)

struct ferry {
    int to, time, next; /* next ferry from the same port, or 0 */
};

struct arrival {
    long long time;
    int port;
};

static struct ferry ferries[FERRIES_MAX + 1];
static int first_ferry[PORTS_MAX + 1];
static long long times[PORTS_MAX + 1];
static struct arrival heap[FERRIES_MAX + 2]; /* from 1 */
static int heap_count;

static void heap_push(struct arrival arrival)
{
    int place = ++heap_count;

    for (; place > 1 && heap[place / 2].time > arrival.time; place /= 2)
        heap[place] = heap[place / 2];
    heap[place] = arrival;
}

static struct arrival heap_pop(void)
{
    struct arrival least = heap[1], last = heap[heap_count--];
    int hole = 1, child;

    while ((child = 2 * hole) <= heap_count) {
        child += child < heap_count && heap[child + 1].time < heap[child].time;
        if (heap[child].time >= last.time)
            break;
        heap[hole] = heap[child];
        hole = child;
    }
    heap[hole] = last;
    return least;
}

static void search(void)
{
    heap_push((struct arrival){0, 1});
    while (heap_count > 0) {
        struct arrival now = heap_pop();

        if (times[now.port] != NEVER)
            continue;
        times[now.port] = now.time;
        for (int i = first_ferry[now.port]; i; i = ferries[i].next) {
            if (times[ferries[i].to] == NEVER)
                heap_push((struct arrival){now.time + ferries[i].time, ferries[i].to});
        }
    }
}

int main(void)
{
    int ports, count;

    if (scanf("%d %d", &ports, &count) != 2)
        return 1;
    for (int i = 1; i <= count; i++) {
        int from;

        if (scanf("%d %d %d", &from, &ferries[i].to, &ferries[i].time) != 3)
            return 1;
        ferries[i].next = first_ferry[from];
        first_ferry[from] = i;
    }
    for (int port = 1; port <= ports; port++)
        times[port] = NEVER;
    search();
    for (int port = 1; port <= ports; port++)
        printf("%lld%c", times[port], port < ports ? ' ' : '\n');
    return 0;
}
