#include "judge/engine/checker.h"

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/regex.h"
#include "judge/core/excerpt.h"
#include "judge/core/validator_flags.h"
#include "judge/engine/memfile.h"

#define EXCERPT_BYTES_MAX 4096

int checker_compare(const struct checker_spec *spec, const char *answer_path, int output_fd,
                    struct case_result *result, struct error *err)
{
    AUTO(mapping_release) struct mapping answer = MAPPING_INIT;
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    AUTO(error_release) struct error failure = ERROR_INIT;
    struct checker_spec flagged;

    result->verdict = VERDICT_AC;
    result->score = 1;
    if (answer_path == NULL)
        return 0;
    if (spec->kind == CHECKER_VALIDATOR) {
        if (validator_flags_parse(result->test.flags, &flagged, err) < 0)
            return -1;
        spec = &flagged;
    }
    if (mapping_of_path(answer_path, &answer, err) < 0 ||
        mapping_of_fd(output_fd, &output, err) < 0)
        return -1;
    if (compare_output(spec, answer.bytes, output.bytes, &result->verdict, &result->difference,
                       &failure) < 0) {
        AUTO(regex_free) struct regex *regex = NULL;

        /* A wrong pattern is the setter's fault; one that this output makes explode is the
         * output's. */
        if (regex_compile(spec->pattern, &regex, err) < 0)
            return error_wrap(err, "checker");
        result->verdict = VERDICT_WA;
        result->message = mem_format("the output cannot be matched: %s", error_text(&failure));
    }
    result->score = result->verdict == VERDICT_AC ? 1 : 0;
    return 0;
}

void checking_release(struct checking *checking)
{
    fd_close(&checking->answer_fd);
    fd_close(&checking->stderr_fd);
}

int checking_start(struct checking *checking, struct box *box, const struct tool *checker,
                   const char *answer_path, const struct tool_files *given, int output_fd,
                   struct error *err)
{
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(fd_close) int stdin_fd = -1;
    struct tool_files files = *given;
    struct box_run run = {
        .argv = &argv,
        .environment = &checker->artifact->language->env,
        .stdout_fd = -1,
        .stderr_bytes = TOOL_STDERR_BYTES,
        .scratch_is_kept = true,
    };

    checking_release(checking);
    if (memfile_of_path(answer_path, &checking->answer_fd, NULL, err) < 0 ||
        memfile_make(&checking->stderr_fd, err) < 0 ||
        memfile_reopen(output_fd, &stdin_fd, err) < 0)
        return -1;
    files.answer_fd = checking->answer_fd;
    files.output_fd = checker->protocol == PROTOCOL_TESTLIB ? output_fd : -1;
    if (tool_load(box, checker, &files, &argv, err) < 0)
        return -1;
    run.stdin_fd = stdin_fd;
    run.stderr_fd = checking->stderr_fd;
    run.limits = tool_limits(checker);
    return box_start(box, &run, err);
}

int checking_finish(struct checking *checking, struct box *box, const struct tool *checker,
                    struct case_result *result, struct error *err)
{
    struct run_result run;

    if (box_finish(box, &run, err) < 0)
        return -1;
    if (tool_judge(checker, box, &run, checking->stderr_fd, result, err) < 0)
        return -1;
    checking_release(checking);
    return 0;
}

int checker_excerpt(int output_fd, struct case_result *result, struct error *err)
{
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    struct span part;

    if (mapping_of_fd(output_fd, &output, err) < 0)
        return -1;
    result->output_bytes = output.bytes.size;
    if (output.bytes.size == 0)
        return 0;
    part = excerpt_around(output.bytes, result->difference.output_offset, EXCERPT_BYTES_MAX);
    mem_free(&result->output_excerpt);
    result->output_excerpt = mem_strndup(part.data, part.size);
    result->output_excerpt_offset = (size_t)(part.data - output.bytes.data);
    /* It is a C string from here on: a NUL byte becomes another control character. */
    for (size_t i = 0; i < part.size; i++)
        if (part.data[i] == '\0')
            result->output_excerpt[i] = '\x01';
    return 0;
}
