/* Never lets a guest go. */
#include <stdio.h>
#include <stdlib.h>

#define GUESTS_MAX 200000

struct event {
    int time, change;
};

static struct event events[2 * GUESTS_MAX];

static int compare(const void *left, const void *right)
{
    const struct event *a = left, *b = right;

    if (a->time != b->time)
        return a->time < b->time ? -1 : 1;
    return a->change - b->change;
}

int main(void)
{
    int n, present = 0, most = 0, when = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        struct event *coming = &events[2 * i], *going = coming + 1;

        if (scanf("%d %d", &coming->time, &going->time) != 2)
            return 1;
        coming->change = 1;
        going->change = 0;
    }
    qsort(events, (size_t)n * 2, sizeof *events, compare);
    for (int i = 0; i < 2 * n; i++) {
        present += events[i].change;
        if (present > most) {
            most = present;
            when = events[i].time;
        }
    }
    printf("%d %d\n", most, when);
    return 0;
}
