/*
 * Kahn's peeling: tasks that wait for nothing go next. If some never do, each of them has a
 * predecessor among them: walking back must repeat a task, and a ring is found. O(n + m).
 */
#include <stdio.h>

#define TASKS_MAX 200000
#define RULES_MAX 400000

struct rule {
    int before, after, next; /* next rule with the same `before`, or 0 */
};

static struct rule rules[RULES_MAX + 1];
static int first_rule[TASKS_MAX + 1], waits_for[TASKS_MAX + 1];
static int order[TASKS_MAX], place_in_walk[TASKS_MAX + 1], walk[TASKS_MAX];

/* Fills order[] and returns how many tasks could be done. */
static int peel(int tasks)
{
    int done = 0, ready = 0;

    for (int task = 1; task <= tasks; task++) {
        if (waits_for[task] == 0)
            order[ready++] = task;
    }
    for (; done < ready; done++) {
        for (int i = first_rule[order[done]]; i; i = rules[i].next) {
            if (--waits_for[rules[i].after] == 0)
                order[ready++] = rules[i].after;
        }
    }
    return done;
}

static void print_ring(int tasks, int rule_count)
{
    static int predecessor[TASKS_MAX + 1];
    int task = 1, length = 0;

    for (int i = 1; i <= rule_count; i++) {
        if (waits_for[rules[i].before] > 0)
            predecessor[rules[i].after] = rules[i].before;
    }
    while (task < tasks && waits_for[task] == 0)
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
        print_ring(tasks, rule_count);
        return 0;
    }
    printf("ORDER\n");
    for (int i = 0; i < tasks; i++)
        printf("%d ", order[i]);
    printf("\n");
    return 0;
}
