#include <string.h>

#include "judge/base/compiler.h"
#include "judge/core/run_result.h"
#include "judge/core/verdict.h"
#include "tests/unit/tap.h"

/* From the one that speaks for the whole to the one that says nothing. */
static const enum verdict order[] = {
    VERDICT_IE,       VERDICT_CE,  VERDICT_SV, VERDICT_RTE, VERDICT_MLE,     VERDICT_OLE,
    VERDICT_UNSTABLE, VERDICT_TLE, VERDICT_WA, VERDICT_AC,  VERDICT_SKIPPED,
};

static const struct {
    const char *name;
    enum run_end end;
    enum verdict verdict;
} endings[] = {
    {"a clean end is right so far",              RUN_FINISHED,  VERDICT_AC },
    {"a status other than 0 is a runtime error", RUN_FAILED,    VERDICT_RTE},
    {"so is a signal",                           RUN_SIGNALED,  VERDICT_RTE},
    {"CPU time",                                 RUN_CPU_TIME,  VERDICT_TLE},
    {"a sleeper",                                RUN_WALL_TIME, VERDICT_TLE},
    {"one that waits for input for ever",        RUN_IDLE,      VERDICT_TLE},
    {"memory",                                   RUN_MEMORY,    VERDICT_MLE},
    {"output",                                   RUN_OUTPUT,    VERDICT_OLE},
    {"a forbidden call",                         RUN_FORBIDDEN, VERDICT_SV },
    {"no such program is not the judge's fault", RUN_NOT_FOUND, VERDICT_RTE},
};

int main(void)
{
    enum verdict parsed;
    char buffer[16];

    tap_is_int(ARRAY_LEN(order), VERDICT_COUNT, "every verdict has its place");
    for (size_t i = 0; i < ARRAY_LEN(order); i++) {
        for (size_t j = i; j < ARRAY_LEN(order); j++) {
            if (verdict_worse(order[i], order[j]) != order[i] ||
                verdict_worse(order[j], order[i]) != order[i])
                tap_ok(false, "%s comes before %s", verdict_code(order[i]), verdict_code(order[j]));
        }
        tap_ok(verdict_parse(verdict_code(order[i]), &parsed) && parsed == order[i],
               "%s parses back", verdict_code(order[i]));
    }
    tap_ok(verdict_parse("tle", &parsed) && parsed == VERDICT_TLE, "any case");
    tap_ok(!verdict_parse("", &parsed) && !verdict_parse("ACC", &parsed), "nothing else");
    for (size_t i = 0; i < ARRAY_LEN(endings); i++)
        tap_is_str(verdict_code(verdict_of_end(endings[i].end)), verdict_code(endings[i].verdict),
                   "%s", endings[i].name);
    tap_is_str(signal_name(11, buffer), "SIGSEGV", "a signal by its name");
    tap_is_str(signal_name(31, buffer), "SIGSYS", "the last one that has a name");
    tap_is_str(signal_name(64, buffer), "signal 64", "one that has none");
    tap_is_str(signal_name(0, buffer), "signal 0", "and no signal at all");
    return tap_done();
}
