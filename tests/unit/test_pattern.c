/* What the failures share beside facts of their inputs: the label of their cases. */
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/tasks/pattern.h"
#include "tests/unit/tap.h"

#define CASES 8

/* A letter a case: f failed, p passed, s skipped; a its label is "all equal", b another, - none. */
static const struct {
    const char *name, *verdicts, *labels, *sentence;
} rows[] = {
    {"failures of one label",     "fffpppss", "aaab-bab",
     "all 3 failures are of one kind (all equal); none of the 3 passes is"},
    {"a pass has it too",         "fffppp",   "aaaabb",   NULL            },
    {"a failure has another one", "ffffppp",  "aaabbbb",  NULL            },
    {"a failure has none",        "ffffppp",  "aaa-bbb",  NULL            },
    {"too few failures",          "ffpppp",   "aabbbb",   NULL            },
};

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *path = NULL;
    char labels[2][16] = {"all equal", "random"};

    if (scratch_make(&scratch, NULL) < 0)
        return tap_done();
    path = path_join(scratch.path, "input");
    tap_is_int(file_create(path, "1 2\n", 4, NULL), 0, "one input for all");
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct case_result cases[CASES] = {{.runs = 1}};
        struct report report = {.cases = cases, .verdict = VERDICT_WA};
        AUTO(mem_free) char *sentence = NULL;

        report.case_count = strlen(rows[i].verdicts);
        for (size_t j = 0; j < report.case_count; j++) {
            char letter = rows[i].verdicts[j], label = rows[i].labels[j];

            cases[j].verdict = letter == 'f'   ? VERDICT_WA
                               : letter == 'p' ? VERDICT_AC
                                               : VERDICT_SKIPPED;
            cases[j].test.input_path = path;
            cases[j].test.label = label == 'a' ? labels[0] : label == 'b' ? labels[1] : NULL;
        }
        sentence = task_pattern(&report, NULL);
        tap_is_str(sentence, rows[i].sentence, "%s", rows[i].name);
    }
    return tap_done();
}
