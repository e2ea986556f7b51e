/*
 * CPU time of the same work differs from run to run on any machine that does something else as
 * well: caches and clocks are shared. So the least of several runs beside the attacker is held
 * against the least of several beside a calm neighbour that is as busy; the rounds are taken by
 * turns and go on only until both agree. Something that the attacker does to the honest program is
 * there in all of them. On a machine whose processors are not its own any work of the kernel is
 * felt beside it: then the attacker may cost no more than an honest program that has many children.
 */
#include "tests/hostile/lib_duel.h"

#include <inttypes.h>
#include <poll.h>

#define ROUNDS_MAX 12
#define RESTLESS_ROUNDS 6
#define WAIT_MS 60000

struct fighter {
    const struct program *program;
    struct artifact artifact;
    int cpu;
};

/* The honest program once, while the other is run again and again. Its CPU time, or -1. */
static int64_t bout_beside(struct arena *arena, const struct fighter *honest,
                           const struct fighter *other, struct strbuf *out_why)
{
    AUTO(bout_release) struct bout bout = BOUT_INIT;
    AUTO(bout_release) struct bout noise = BOUT_INIT;
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;
    AUTO(outcome_release) struct outcome ignored = OUTCOME_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    const struct bout_plan plan = {honest->program, &honest->artifact, ARENA_OWN, 0, honest->cpu};
    const struct bout_plan noise_plan = {other->program, &other->artifact, ARENA_OWN, 0,
                                         other->cpu};
    int status = bout_start(arena, &noise_plan, &noise, &err);

    if (status == 0)
        status = bout_start(arena, &plan, &bout, &err);
    while (status == 0) {
        struct pollfd fds[] = {
            {box_fd(bout.box),  POLLIN, 0},
            {box_fd(noise.box), POLLIN, 0}
        };

        if (poll(fds, 2, WAIT_MS) <= 0)
            status = error_set(&err, ERROR_SYSTEM, "both hang");
        else if (fds[0].revents != 0)
            break;
        else if (bout_finish(arena, &noise, &ignored, &err) < 0)
            status = -1;
        else {
            bout_release(&noise);
            status = bout_start(arena, &noise_plan, &noise, &err);
        }
    }
    if (status < 0 || bout_finish(arena, &bout, &outcome, &err) < 0) {
        strbuf_add_str(out_why, error_text(&err));
        return -1;
    }
    if (!endings_allow(&honest->program->expected, outcome.end, outcome.text.data)) {
        strbuf_addf(out_why,
                    "the honest program ended by %s after %" PRId64 " ms CPU, said '%.100s'",
                    ending_name(outcome.end), outcome.run.cpu_time_us / 1000, outcome.text.data);
        return -1;
    }
    return outcome.run.cpu_time_us;
}

static bool is_near(int64_t a_us, int64_t b_us)
{
    int64_t apart = a_us > b_us ? a_us - b_us : b_us - a_us;

    return apart <= 2000 || apart * 20 <= b_us;
}

static void least(int64_t *lowest, int64_t value)
{
    if (*lowest < 0 || value < *lowest)
        *lowest = value;
}

/* Whether an honest neighbour with much for the kernel to do costs it as much, at the least. */
static bool is_restlessness(struct arena *arena, const struct fighter *honest,
                            const struct fighter *restless, int64_t attacked_us,
                            struct strbuf *out_why)
{
    int64_t restless_us = -1;

    for (int i = 0; i < RESTLESS_ROUNDS; i++) {
        int64_t now = bout_beside(arena, honest, restless, out_why);

        if (now < 0)
            return false;
        least(&restless_us, now);
    }
    strbuf_addf(out_why, "beside many honest children %" PRId64 " us; ", restless_us);
    return attacked_us <= restless_us || is_near(attacked_us, restless_us);
}

static void fight(struct arena *arena, const struct fighter *honest, const struct fighter *calm,
                  const struct fighter *restless, const struct fighter *attacker,
                  struct strbuf *out_why)
{
    int64_t calm_us = -1, attacked_us = -1;

    for (int i = 0; i < ROUNDS_MAX; i++) {
        int64_t calm_now = bout_beside(arena, honest, calm, out_why);
        int64_t attacked_now = calm_now < 0 ? -1 : bout_beside(arena, honest, attacker, out_why);

        if (attacked_now < 0)
            return;
        least(&calm_us, calm_now);
        least(&attacked_us, attacked_now);
        if (i > 0 && is_near(attacked_us, calm_us))
            return;
    }
    if (is_restlessness(arena, honest, restless, attacked_us, out_why)) {
        strbuf_clear(out_why);
        return;
    }
    strbuf_addf(out_why, "the honest program took %" PRId64 " us beside it, %" PRId64 " us else",
                attacked_us, calm_us);
}

void duel(struct arena *arena, const struct program *honest, const struct program *restless,
          const struct program *attacker, const int cpus[2], struct strbuf *out_why)
{
    struct fighter first = {honest, ARTIFACT_INIT, cpus[1]};
    struct fighter second = {attacker, ARTIFACT_INIT, cpus[0]};
    struct fighter third = {restless, ARTIFACT_INIT, cpus[0]};
    AUTO(outcome_release) struct outcome outcome = OUTCOME_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (arena_build(arena, honest, 0, &first.artifact, &outcome, &err) <= 0 ||
        arena_build(arena, attacker, 0, &second.artifact, &outcome, &err) <= 0 ||
        arena_build(arena, restless, 0, &third.artifact, &outcome, &err) <= 0) {
        strbuf_addf(out_why, "it cannot be built: %s%s", error_text(&err), outcome.text.data);
    } else {
        struct fighter calm = {honest, first.artifact, cpus[0]};

        fight(arena, &first, &calm, &third, &second, out_why);
    }
    artifact_release(&first.artifact);
    artifact_release(&second.artifact);
    artifact_release(&third.artifact);
}
