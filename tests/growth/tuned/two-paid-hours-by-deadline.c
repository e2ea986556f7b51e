// time: n log n + w
// space: n + w
// line: qsort( or static int by_pay or const struct job *a = or return b->pay or last[h] = h
// line: for (int h or int hour = or run = last[h] or if (run > or idle += or value = value *
// line: (c = getchar
// gen: knapsack {n} {w}
// why: n jobs are sorted; the last free hour is found in nearly constant time by links that are
// why: shortened on the way; the calendar of w hours is set up and gone through at the end
/* Jobs of an hour with a deadline and a pay: the most that can be earned in w hours. */
#include <stdio.h>
#include <stdlib.h>

struct job {
    int deadline, pay;
};

static int by_pay(const void *left, const void *right)
{
    const struct job *a = left, *b = right;

    return b->pay != a->pay ? b->pay - a->pay : a->deadline - b->deadline;
}

static int free_hour(int *last, int h)
{   /* the last one up to h; 0: none */
    while (last[h] != h) {
        last[h] = last[last[h]];
        h = last[h];
    }
    return h;
}

static int number(void)
{
    int c, value = 0;

    while ((c = getchar()) >= '0')
        value = value * 10 + c - '0';
    return value;
}

int main(void)
{
    int n = number(), w = number(), idle = 0, run = 0, longest = 0;
    long earned = 0;
    struct job *jobs = malloc(n * sizeof *jobs);
    int *last = malloc((w + 1) * sizeof *last);
    for (int i = 0; i < n; i++) {
        jobs[i].deadline = number();
        jobs[i].pay = number();
    }
    qsort(jobs, n, sizeof *jobs, by_pay);
    for (int h = 0; h <= w; h++)
        last[h] = h;
    for (int i = 0; i < n; i++) {
        int hour = free_hour(last, jobs[i].deadline);
        if (hour > 0) {
            earned += jobs[i].pay;
            last[hour] = hour - 1;
        }
    }
    for (int h = 1; h <= w; h++) {
        run = last[h] == h ? run + 1 : 0;
        idle += last[h] == h;
        if (run > longest)
            longest = run;
    }
    printf("%ld earned, %d idle hours, at most %d in a row\n", earned, idle, longest);
    return 0;
}
