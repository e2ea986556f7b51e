#include "judge/tasks/pattern.h"

#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/core/input_facts.h"
#include "judge/engine/memfile.h"

#define BYTES_MAX ((int64_t)64 << 20)

static bool find_facts(const struct test_case *test, struct input_facts *out_facts)
{
    AUTO(mapping_release) struct mapping input = MAPPING_INIT;
    AUTO(mapping_release) struct mapping answer = MAPPING_INIT;

    if (test->input_path == NULL || mapping_of_path(test->input_path, &input, NULL) < 0)
        return false;
    if (test->answer_path != NULL && mapping_of_path(test->answer_path, &answer, NULL) < 0)
        return false;
    input_facts_find(input.bytes, answer.bytes, out_facts);
    return true;
}

#define SIDE_MIN 3 /* with fewer cases on a side, chance parts them too */

/* Where every failure bears one label, and no passed case does. NULL: it is not so. */
static char *label_sentence(const struct report *report)
{
    const char *label = NULL;
    size_t failed = 0, passed = 0;

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];

        if (result->verdict == report->verdict && failed++ == 0)
            label = result->test.label;
        passed += result->verdict == VERDICT_AC;
    }
    if (label == NULL || failed < SIDE_MIN || passed < SIDE_MIN)
        return NULL;
    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        bool is_its = result->test.label != NULL && strcmp(result->test.label, label) == 0;

        if (result->verdict != VERDICT_SKIPPED && is_its != (result->verdict != VERDICT_AC))
            return NULL;
    }
    return mem_format("all %zu failures are of one kind (%s); none of the %zu passes is", failed,
                      label, passed);
}

char *task_pattern(const struct report *report, int (*interrupted)(void))
{
    AUTO(mem_free) struct input_facts *facts = mem_alloc(report->case_count + 1, sizeof *facts);
    AUTO(mem_free) bool *has_failed = mem_alloc(report->case_count + 1, sizeof *has_failed);
    int64_t bytes = 0;
    size_t count = 0;
    char *sentence;

    for (size_t i = 0; i < report->case_count; i++)
        if (report->cases[i].verdict != VERDICT_SKIPPED)
            bytes += report->cases[i].test.input_bytes;
    if (bytes > BYTES_MAX)
        return NULL;
    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];

        if (interrupted != NULL && interrupted() != 0)
            return NULL;
        if (result->verdict == VERDICT_SKIPPED)
            continue;
        /* What failed in another way would blur the line. */
        if (result->verdict != VERDICT_AC && result->verdict != report->verdict)
            return NULL;
        if (!find_facts(&result->test, &facts[count]))
            return NULL;
        has_failed[count++] = result->verdict != VERDICT_AC;
    }
    sentence = input_facts_sentence(facts, has_failed, count);
    return sentence != NULL ? sentence : label_sentence(report);
}
