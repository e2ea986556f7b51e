/* Dijkstra that looks through all ports for the nearest: O(n^2 + m), fit for dense graphs only. */
#include <stdbool.h>
#include <stdio.h>

#define PORTS_MAX 200000
#define FERRIES_MAX 400000
#define NEVER (1LL << 60)

struct ferry {
    int to, time, next;
};

static struct ferry ferries[FERRIES_MAX + 1];
static int first_ferry[PORTS_MAX + 1];
static long long times[PORTS_MAX + 1];
static bool is_settled[PORTS_MAX + 1];

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
    for (int port = 2; port <= ports; port++)
        times[port] = NEVER;
    for (;;) {
        int nearest = 0;

        for (int port = 1; port <= ports; port++) {
            if (!is_settled[port] && times[port] < NEVER &&
                (!nearest || times[port] < times[nearest]))
                nearest = port;
        }
        if (!nearest)
            break;
        is_settled[nearest] = true;
        for (int i = first_ferry[nearest]; i; i = ferries[i].next) {
            long long then = times[nearest] + ferries[i].time;

            if (then < times[ferries[i].to])
                times[ferries[i].to] = then;
        }
    }
    for (int port = 1; port <= ports; port++)
        printf("%lld ", times[port] == NEVER ? -1 : times[port]);
    printf("\n");
    return 0;
}
