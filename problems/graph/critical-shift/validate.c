/* The promises of the dock: rules without a ring. */
#include "validate_graph.h"

#define JOBS_MAX 200000
#define RULES_MAX 400000

static struct v_edge rules[RULES_MAX];
static int64_t first_rule[JOBS_MAX + 2]; /* where a job's rules begin in after[] */
static int64_t after[RULES_MAX], waits_for[JOBS_MAX + 1], queue[JOBS_MAX];

static bool has_ring(int64_t jobs, int64_t count)
{
    int64_t queued = 0;

    for (int64_t i = 0; i < count; i++) {
        first_rule[rules[i].from + 1]++;
        waits_for[rules[i].to]++;
    }
    for (int64_t job = 1; job <= jobs; job++)
        first_rule[job + 1] += first_rule[job];
    for (int64_t i = 0; i < count; i++)
        after[first_rule[rules[i].from]++] = rules[i].to;
    for (int64_t job = 1; job <= jobs; job++) {
        if (waits_for[job] == 0)
            queue[queued++] = job;
    }
    for (int64_t i = 0; i < queued; i++) {
        int64_t job = queue[i];

        for (int64_t j = first_rule[job - 1]; j < first_rule[job]; j++) {
            if (--waits_for[after[j]] == 0)
                queue[queued++] = after[j];
        }
    }
    return queued < jobs;
}

int main(void)
{
    int64_t jobs = v_long(1, JOBS_MAX, "n"), count;

    v_space();
    count = v_long(0, RULES_MAX, "m");
    v_newline();
    for (int64_t i = 0; i < jobs; i++) {
        v_long(0, 1000000000, "d");
        i + 1 < jobs ? v_space() : v_newline();
    }
    for (int64_t i = 0; i < count; i++) {
        rules[i] = v_edge(jobs);
        v_newline();
    }
    if (has_ring(jobs, count))
        v_fail("the rules contain a ring");
    v_eof();
}
