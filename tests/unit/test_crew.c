#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/engine/crew.h"
#include "tests/unit/tap.h"

#define JOBS 50

struct counting {
    int seen[JOBS];
    size_t done;
    int fails_at; /* -1: at none */
};

static int square(void *state, size_t number, struct strbuf *out_text, struct error *err)
{
    const struct counting *counting = state;

    if ((int)number == counting->fails_at)
        return error_set(err, ERROR_INPUT, "job %zu is bad", number);
    strbuf_addf(out_text, "%zu", number * number);
    strbuf_add_repeat(out_text, " ", number * 3000); /* more than a pipe holds */
    return 0;
}

static int note(void *state, size_t number, struct span text, struct error *err)
{
    struct counting *counting = state;

    (void)err;
    counting->done++;
    if (strtoul(text.data, NULL, 10) == number * number)
        counting->seen[number]++;
    return 0;
}

static int stop(void)
{
    return 15;
}

static int die(void *state, size_t number, struct strbuf *out_text, struct error *err)
{
    (void)state;
    (void)number;
    (void)out_text;
    (void)err;
    _exit(3);
}

static void test_jobs(int jobs)
{
    struct counting counting = {.fails_at = -1};
    const struct crew crew = {.count = JOBS,
                              .jobs = jobs,
                              .run = square,
                              .done = note,
                              .state = &counting};
    int once = 0;

    tap_is_int(crew_run(&crew, NULL), 0, "%d at a time: all done", jobs);
    for (size_t i = 0; i < JOBS; i++)
        once += counting.seen[i] == 1;
    tap_is_int(once, JOBS, "%d at a time: each once, with its own result", jobs);
}

static void test_failure(int jobs)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    struct counting counting = {.fails_at = 7};
    const struct crew crew = {.count = JOBS,
                              .jobs = jobs,
                              .run = square,
                              .done = note,
                              .state = &counting};

    tap_is_int(crew_run(&crew, &err), -1, "%d at a time: one fails", jobs);
    tap_is_str(error_text(&err), "job 7 is bad", "its error comes through");
    tap_is_int(err.kind, ERROR_INPUT, "and its kind");
}

int main(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    struct counting counting = {.fails_at = -1};
    struct crew crew = {.count = JOBS, .jobs = 2, .run = square, .done = note, .state = &counting};

    test_jobs(1);
    test_jobs(2);
    test_jobs(7);
    test_failure(1);
    test_failure(3);
    crew.interrupted = stop;
    tap_is_int(crew_run(&crew, &err), -1, "a signal stops it");
    tap_is_int(err.kind, ERROR_INTERRUPTED, "and is told as such");
    crew.interrupted = NULL;
    crew.run = die;
    tap_is_int(crew_run(&crew, &err), -1, "a process that dies is an error");
    tap_has_str(error_text(&err), "ended in the middle", "and named");
    crew.count = 0;
    tap_is_int(crew_run(&crew, NULL), 0, "nothing to do");
    return tap_done();
}
