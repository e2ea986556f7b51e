/* The roadmap that ships with us: whole, and every prerequisite a step of it. */
#include <stdlib.h>

#include "judge/base/compiler.h"
#include "judge/base/memory.h"
#include "judge/repo/roadmap_file.h"
#include "tests/unit/tap.h"

/* What the tree itself ships. */
static void test_ours(void)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    size_t count = 0, core = 0, faults = 0;
    double hours = 0;

    if (!tap_ok(roadmap_file_load(&roadmap, &err) == 0, "our roadmap can be read")) {
        tap_note("%s", error_text(&err));
        return;
    }
    for (size_t p = 0; p < roadmap.phase_count; p++)
        for (size_t m = 0; m < roadmap.phases[p].milestone_count; m++) {
            const struct roadmap_milestone *milestone = &roadmap.phases[p].milestones[m];

            for (size_t i = 0; i < milestone->step_count; i++) {
                const struct roadmap_step *step = &milestone->steps[i];

                count++;
                core += step->is_core;
                hours += step->hours;
                for (size_t k = 0; k < step->after.count; k++)
                    faults += roadmap_find(&roadmap, step->after.items[k]) == NULL;
                faults += roadmap_find(&roadmap, step->id) != step;
            }
        }
    tap_is_int((int64_t)roadmap.phase_count, 6, "six phases");
    tap_is_int((int64_t)count, 170, "all problems of the path");
    tap_is_int((int64_t)core, 89, "its core track");
    tap_is_int((int64_t)(hours + 0.5), 275, "its hours");
    tap_is_int((int64_t)faults, 0, "every prerequisite is a step, and no step is there twice");
}

int main(void)
{
    if (getenv("JUDGE_SOURCE") != NULL) {
        AUTO(mem_free) char *problems = mem_format("%s/problems", getenv("JUDGE_SOURCE"));

        (void)setenv("JUDGE_PROBLEMS", problems, 1);
    }
    test_ours();
    return tap_done();
}
