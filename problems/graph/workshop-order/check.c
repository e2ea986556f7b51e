/*
 * Checks an order against every rule, or a ring against the rules it needs.
 *
 * Both are certificates: a right order proves that there is no ring and the other way round. So the
 * answer file is not asked, nor is the problem solved here.
 */
#include "check.h"

#define TASKS_MAX 200000
#define RULES_MAX 400000

struct rule {
    int32_t before, after;
};

static struct rule rules[RULES_MAX];
static int64_t task_count, rule_count;

static void read_rules(void)
{
    task_count = input_long(1, TASKS_MAX);
    rule_count = input_long(0, RULES_MAX);
    for (int64_t i = 0; i < rule_count; i++) {
        rules[i].before = (int32_t)input_long(1, task_count);
        rules[i].after = (int32_t)input_long(1, task_count);
    }
}

/* Reads count different tasks; place_of[task] is its place from 1, or 0. */
static void read_tasks(int64_t *tasks, int64_t *place_of, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        tasks[i] = output_long(1, task_count, "a task");
        if (place_of[tasks[i]])
            check_wrong("task %lld comes twice", (long long)tasks[i]);
        place_of[tasks[i]] = i + 1;
    }
    output_end();
}

static void check_order(int64_t *tasks, int64_t *place_of)
{
    read_tasks(tasks, place_of, task_count);
    for (int64_t i = 0; i < rule_count; i++) {
        if (place_of[rules[i].before] >= place_of[rules[i].after])
            check_wrong("the order breaks the rule \"%d before %d\"", rules[i].before,
                        rules[i].after);
    }
}

static void check_cycle(int64_t *tasks, int64_t *place_of)
{
    int64_t length = output_long(1, task_count, "the number of tasks in the ring");
    bool *is_given = check_memory(length, sizeof *is_given); /* the rule from place i to the next */

    read_tasks(tasks, place_of, length);
    for (int64_t i = 0; i < rule_count; i++) {
        int64_t place = place_of[rules[i].before];

        if (place && tasks[place % length] == rules[i].after)
            is_given[place - 1] = true;
    }
    for (int64_t i = 0; i < length; i++) {
        if (!is_given[i])
            check_wrong("the ring needs \"%lld before %lld\", and that is no rule",
                        (long long)tasks[i], (long long)tasks[(i + 1) % length]);
    }
}

int main(int argc, char **argv)
{
    char word[CHECK_TOKEN_MAX + 1];
    int64_t *tasks, *place_of;

    check_init(argc, argv);
    read_rules();
    tasks = check_memory(task_count, sizeof *tasks);
    place_of = check_memory(task_count + 1, sizeof *place_of);
    output_token(word, "ORDER or CYCLE");
    if (strcmp(word, "ORDER") == 0)
        check_order(tasks, place_of);
    else if (strcmp(word, "CYCLE") == 0)
        check_cycle(tasks, place_of);
    else
        check_wrong("'%s' stands where ORDER or CYCLE must stand", word);
    check_right();
}
