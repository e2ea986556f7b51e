#include "tests/unit/report_kit.h"

#include <string.h>

#include "judge/base/memory.h"

static struct case_result passed_case(void)
{
    return (struct case_result){
        .test = {.name = mem_strdup("small-01"), .input_bytes = 4, .index = 0},
        .run = {.cpu_time_us = 175000, .peak_memory_bytes = 12 << 20},
        .verdict = VERDICT_AC,
        .runs = 1,
        .score = 1,
    };
}

static struct case_result failed_case(const struct sample *sample)
{
    struct case_result result = {
        .test = {.name = mem_strdup("small-02"),
                 .group = mem_strdup("small"),
                 .label = mem_strdup(sample->label),
                 .call = mem_strdup("random n=10 seed=77"),
                 .input_bytes = sample->input != NULL ? (int64_t)strlen(sample->input) : 0,
                 .index = 1},
        .run = {.end = sample->end, .cpu_time_us = 1000, .peak_memory_bytes = 1 << 20},
        .verdict = sample->verdict,
        .runs = 1,
        .message = mem_strdup(sample->message),
        .transcript = mem_strdup(sample->transcript),
        .cause = mem_strdup(sample->cause),
        .stderr_excerpt = mem_strdup(sample->words),
        .output_excerpt = mem_strdup(sample->output),
        .output_bytes = sample->output != NULL ? strlen(sample->output) : 0,
    };
    const struct checker_spec tokens = {.kind = CHECKER_TOKENS};
    enum verdict verdict;

    if (sample->answer != NULL && sample->output != NULL)
        (void)compare_output(&tokens, (struct span){sample->answer, strlen(sample->answer)},
                             (struct span){sample->output, strlen(sample->output)}, &verdict,
                             &result.difference, NULL);
    return result;
}

static struct evidence_part part_of(const char *text)
{
    return (struct evidence_part){{text, text != NULL ? strlen(text) : 0},
                                  0,
                                  text != NULL ? (int64_t)strlen(text) : 0};
}

void report_of_sample(const struct sample *sample, struct report *out_report,
                      struct evidence *out_evidence)
{
    struct case_result passed = passed_case(), failed = failed_case(sample);
    const struct evidence_part input = part_of(sample->input), answer = part_of(sample->answer);

    *out_report = (struct report){
        .verdict = sample->verdict,
        .problem_id = mem_strdup("sorting/inversions"),
        .language = mem_strdup("c"),
        .source_name = mem_strdup("main.c"),
        .limits = {.cpu_time_ms = 1000, .memory_bytes = 64 << 20},
    };
    report_add(out_report, &passed);
    evidence_make(&failed, &input, &answer, out_evidence);
    report_add(out_report, &failed);
}
