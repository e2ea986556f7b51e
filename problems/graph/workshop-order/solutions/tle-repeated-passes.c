/*
 * Looks through all tasks for some that wait for nothing, again and again: O(n (n + m)) on a chain.
 */
#include <stdio.h>

#define TASKS_MAX 200000
#define RULES_MAX 400000

struct rule {
    int before, after, next; /* next rule with the same `before`, or 0 */
};

static struct rule rules[RULES_MAX + 1];
static int first_rule[TASKS_MAX + 1], waits_for[TASKS_MAX + 1];
static int order[TASKS_MAX], walk[TASKS_MAX], place_in_walk[TASKS_MAX + 1];
static int predecessor[TASKS_MAX + 1], is_done[TASKS_MAX + 1];

static int peel(int tasks)
{
    int done = 0, done_before;

    do {
        done_before = done;
        for (int task = 1; task <= tasks; task++) {
            if (is_done[task] || waits_for[task] > 0)
                continue;
            is_done[task] = 1;
            order[done++] = task;
            for (int i = first_rule[task]; i; i = rules[i].next)
                waits_for[rules[i].after]--;
        }
    } while (done > done_before);
    return done;
}

static void print_ring(int rule_count)
{
    int task = 1, length = 0;

    for (int i = 1; i <= rule_count; i++) {
        if (!is_done[rules[i].before])
            predecessor[rules[i].after] = rules[i].before;
    }
    while (is_done[task])
        task++;
    for (; !place_in_walk[task]; task = predecessor[task]) {
        walk[length++] = task;
        place_in_walk[task] = length;
    }
    printf("CYCLE\n%d\n", length - place_in_walk[task] + 1);
    for (int i = length - 1; i >= place_in_walk[task] - 1; i--)
        printf("%d ", walk[i]);
    printf("\n");
}

int main(void)
{
    int tasks, rule_count;

    if (scanf("%d %d", &tasks, &rule_count) != 2)
        return 1;
    for (int i = 1; i <= rule_count; i++) {
        if (scanf("%d %d", &rules[i].before, &rules[i].after) != 2)
            return 1;
        rules[i].next = first_rule[rules[i].before];
        first_rule[rules[i].before] = i;
        waits_for[rules[i].after]++;
    }
    if (peel(tasks) < tasks) {
        print_ring(rule_count);
        return 0;
    }
    printf("ORDER\n");
    for (int i = 0; i < tasks; i++)
        printf("%d ", order[i]);
    printf("\n");
    return 0;
}
