/* Wrong: the votes of pages without links are lost. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define PAGES_MAX 50000
#define LINKS_MAX 300000
#define DAMPING 0.85
#define CHANGE_MAX 1e-10

struct link {
    int from, to;
};

static struct link links[LINKS_MAX];
static int link_count[PAGES_MAX + 1];
static double share[PAGES_MAX + 1], next[PAGES_MAX + 1];

static int compare_links(const void *a, const void *b)
{
    const struct link *left = a, *right = b;

    if (left->from != right->from)
        return left->from < right->from ? -1 : 1;
    return (left->to > right->to) - (left->to < right->to);
}

/* Keeps each link once and returns how many there are. */
static int links_once(int m)
{
    int kept = 0;

    qsort(links, (size_t)m, sizeof *links, compare_links);
    for (int i = 0; i < m; i++) {
        if (kept == 0 || compare_links(&links[kept - 1], &links[i]) != 0)
            links[kept++] = links[i];
    }
    return kept;
}

/* One round; returns by how much the shares have changed in all. */
static double flow(int n, int m)
{
    double alike = 1 - DAMPING, change = 0;

    for (int page = 1; page <= n; page++)
        next[page] = alike / n;
    for (int i = 0; i < m; i++)
        next[links[i].to] += DAMPING * share[links[i].from] / link_count[links[i].from];
    for (int page = 1; page <= n; page++) {
        change += fabs(next[page] - share[page]);
        share[page] = next[page];
    }
    return change;
}

int main(void)
{
    int n, m;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    for (int i = 0; i < m; i++) {
        if (scanf("%d %d", &links[i].from, &links[i].to) != 2)
            return 1;
    }
    m = links_once(m);
    for (int i = 0; i < m; i++)
        link_count[links[i].from]++;
    for (int page = 1; page <= n; page++)
        share[page] = 1.0 / n;
    while (flow(n, m) > CHANGE_MAX)
        continue;
    for (int page = 1; page <= n; page++)
        printf("%.12f\n", share[page]);
    return 0;
}
