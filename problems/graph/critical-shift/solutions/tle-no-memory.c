/* Too slow: asks for the earliest and latest start of a job anew each time; a ladder never ends. */
#include <stdio.h>

#define JOBS_MAX 200000
#define RULES_MAX 400000

struct rule {
    int job, next; /* next rule of the same job, or 0 */
};

static struct rule after[RULES_MAX + 1], before[RULES_MAX + 1];
static int first_after[JOBS_MAX + 1], first_before[JOBS_MAX + 1];
static int duration[JOBS_MAX + 1];
static long long end;

static long long finish(int job)
{
    long long start = 0;

    for (int i = first_before[job]; i; i = before[i].next) {
        long long done = finish(before[i].job);

        if (done > start)
            start = done;
    }
    return start + duration[job];
}

static long long latest(int job)
{
    long long deadline = end;

    for (int i = first_after[job]; i; i = after[i].next) {
        long long start = latest(after[i].job);

        if (start < deadline)
            deadline = start;
    }
    return deadline - duration[job];
}

int main(void)
{
    int jobs, count;

    if (scanf("%d %d", &jobs, &count) != 2)
        return 1;
    for (int job = 1; job <= jobs; job++) {
        if (scanf("%d", &duration[job]) != 1)
            return 1;
    }
    for (int i = 1; i <= count; i++) {
        int u, v;

        if (scanf("%d %d", &u, &v) != 2)
            return 1;
        after[i] = (struct rule){v, first_after[u]};
        first_after[u] = i;
        before[i] = (struct rule){u, first_before[v]};
        first_before[v] = i;
    }
    for (int job = 1; job <= jobs; job++) {
        long long done = finish(job);

        if (done > end)
            end = done;
    }
    printf("%lld\n", end);
    for (int job = 1; job <= jobs; job++)
        printf("%lld ", latest(job));
    printf("\n");
    return 0;
}
