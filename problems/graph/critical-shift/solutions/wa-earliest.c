/* Wrong: a job that nobody waits for may not dawdle here. */
#include <stdio.h>

#define JOBS_MAX 200000
#define RULES_MAX 400000

struct rule {
    int after, next; /* next rule of the same job, or 0 */
};

static struct rule rules[RULES_MAX + 1];
static int first_rule[JOBS_MAX + 1];
static int waits_for[JOBS_MAX + 1];
static int duration[JOBS_MAX + 1];
static long long earliest[JOBS_MAX + 1], latest[JOBS_MAX + 1];
static int order[JOBS_MAX];

int main(void)
{
    int jobs, count, ordered = 0;
    long long end = 0;

    if (scanf("%d %d", &jobs, &count) != 2)
        return 1;
    for (int job = 1; job <= jobs; job++) {
        if (scanf("%d", &duration[job]) != 1)
            return 1;
    }
    for (int i = 1; i <= count; i++) {
        int before;

        if (scanf("%d %d", &before, &rules[i].after) != 2)
            return 1;
        rules[i].next = first_rule[before];
        first_rule[before] = i;
        waits_for[rules[i].after]++;
    }

    for (int job = 1; job <= jobs; job++) {
        if (waits_for[job] == 0)
            order[ordered++] = job;
    }
    for (int i = 0; i < ordered; i++) {
        int job = order[i];
        long long done = earliest[job] + duration[job];

        if (done > end)
            end = done;
        for (int j = first_rule[job]; j; j = rules[j].next) {
            int after = rules[j].after;

            if (earliest[after] < done)
                earliest[after] = done;
            if (--waits_for[after] == 0)
                order[ordered++] = after;
        }
    }

    for (int i = ordered - 1; i >= 0; i--) {
        int job = order[i];
        long long deadline = first_rule[job] ? end : earliest[job] + duration[job];

        for (int j = first_rule[job]; j; j = rules[j].next) {
            if (latest[rules[j].after] < deadline)
                deadline = latest[rules[j].after];
        }
        latest[job] = deadline - duration[job];
    }
    printf("%lld\n", end);
    for (int job = 1; job <= jobs; job++)
        printf("%lld ", latest[job]);
    printf("\n");
    return 0;
}
