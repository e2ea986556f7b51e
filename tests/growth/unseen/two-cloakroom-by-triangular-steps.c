// time: n + m
// space: n
// line: for (int i or scanf("%ld", &coat or struct hook *h = or h->times++ or if (h->times
// line: static struct hook *find or size_t place = or for (size_t step or place = (place + step
// line: return &hooks or h->coat = or kinds +=
// gen: keys {n} {m}
// why: at most n kinds of m coats in a table of more than 2 n hooks: a few steps for each coat
/* Coats are hung by kind: hash, then steps of 1, 2, 3 ... over a table of a power of two. */
#include <stdio.h>
#include <stdlib.h>

struct hook {
    long coat;
    int times;
};

static struct hook *hooks;
static size_t mask = 1;

static struct hook *find(long coat)
{
    size_t place = (unsigned long)coat * 11400714819323198485ul >> 20 & mask;

    for (size_t step = 1; hooks[place].times > 0 && hooks[place].coat != coat; step++)
        place = (place + step) & mask;
    return &hooks[place];
}

int main(void)
{
    int n, m, kinds = 0, most = 0;
    long coat, favourite = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    while (mask < 2 * (size_t)n)
        mask = 2 * mask + 1;
    hooks = calloc(mask + 1, sizeof *hooks);
    for (int i = 0; i < m; i++) {
        if (scanf("%ld", &coat) != 1)
            return 1;
        struct hook *h = find(coat);
        kinds += h->times == 0;
        h->coat = coat;
        h->times++;
        if (h->times > most) {
            most = h->times;
            favourite = coat;
        }
    }
    printf("%d kinds, %ld came %d times\n", kinds, favourite, most);
    free(hooks);
    return 0;
}
