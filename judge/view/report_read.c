/*
 * The way back from report_json_add(). What is absent stays empty: a policy may have left it out,
 * and an older judge may not have known it.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/counterexample.h"
#include "judge/view/report_json.h"
#include "judge/view/report_names.h"

static char *take_string(const struct json *object, const char *key)
{
    return mem_strdup(json_find_string(object, key));
}

static void copy_string(const struct json *object, const char *key, char *buffer, size_t size)
{
    const char *text = json_find_string(object, key);

    if (text != NULL)
        (void)snprintf(buffer, size, "%s", text);
}

static int64_t number_of(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);
    int64_t number = 0;

    return value != NULL && json_is_integer(value, &number) ? number : 0;
}

static bool bool_of(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_BOOL && value->boolean;
}

/* An object, or an empty stand-in. */
static const struct json *object_of(const struct json *object, const char *key)
{
    static const struct json empty = {.type = JSON_OBJECT};
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_OBJECT ? value : &empty;
}

static const struct json *array_of(const struct json *object, const char *key)
{
    static const struct json empty = {.type = JSON_ARRAY};
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_ARRAY ? value : &empty;
}

static enum verdict verdict_of(const struct json *object)
{
    const struct json *value = json_find(object, "verdict");
    enum verdict verdict = VERDICT_IE;

    if (value != NULL && value->type == JSON_STRING)
        (void)verdict_parse(value->string, &verdict);
    return verdict;
}

static void read_limits(const struct json *object, struct limits *limits)
{
    limits->cpu_time_ms = number_of(object, "cpu_time_ms");
    limits->wall_time_ms = number_of(object, "wall_time_ms");
    limits->memory_bytes = number_of(object, "memory_bytes");
    limits->output_bytes = number_of(object, "output_bytes");
    limits->processes = (int)number_of(object, "processes");
}

static void read_compile(const struct json *object, struct compile_log *log)
{
    log->text = take_string(object, "text");
    log->command = take_string(object, "command");
    log->errors = (int)number_of(object, "errors");
    log->warnings = (int)number_of(object, "warnings");
    log->time_us = number_of(object, "time_us");
    log->was_cached = bool_of(object, "was_cached");
}

static void read_difference(const struct json *object, struct difference *difference)
{
    const struct json *kind = json_find(object, "kind");

    if (kind == NULL || kind->type != JSON_STRING ||
        !difference_parse(kind->string, &difference->kind))
        return;
    difference->line = number_of(object, "line");
    difference->token = number_of(object, "token");
    difference->answer_line = number_of(object, "answer_line");
    copy_string(object, "expected", difference->expected, sizeof difference->expected);
    copy_string(object, "got", difference->got, sizeof difference->got);
    copy_string(object, "hint", difference->hint, sizeof difference->hint);
    difference->output_offset = (size_t)number_of(object, "output_offset");
    difference->answer_offset = (size_t)number_of(object, "answer_offset");
}

static void read_run(const struct json *object, struct run_result *run)
{
    const struct json *end = json_find(object, "end");

    if (end == NULL || end->type != JSON_STRING || !run_end_parse(end->string, &run->end))
        run->end = RUN_FINISHED;
    run->exit_code = (int)number_of(object, "exit_code");
    run->signal = (int)number_of(object, "signal_number");
    run->cpu_time_us = number_of(object, "cpu_time_us");
    run->wall_time_us = number_of(object, "wall_time_us");
    run->peak_memory_bytes = number_of(object, "peak_memory_bytes");
    run->memory_is_exact = bool_of(object, "memory_is_exact");
    copy_string(object, "syscall", run->syscall_name, sizeof run->syscall_name);
}

static void read_case(const struct json *object, size_t index, struct case_result *result)
{
    result->test.name = take_string(object, "name");
    result->test.group = take_string(object, "group");
    result->test.label = take_string(object, "label");
    result->test.call = take_string(object, "call");
    result->test.input_path = take_string(object, "input_path");
    result->test.answer_path = take_string(object, "answer_path");
    result->test.input_bytes = number_of(object, "input_bytes");
    result->test.index = index;
    result->verdict = verdict_of(object);
    result->runs = (int)number_of(object, "runs");
    result->score = json_find_number(object, "score");
    read_run(object, &result->run);
    result->message = take_string(object, "message");
    result->stderr_excerpt = take_string(object, "stderr");
    result->transcript = take_string(object, "transcript");
    result->cause = take_string(object, "cause");
    read_difference(object_of(object, "difference"), &result->difference);
}

static void read_groups(const struct json *array, struct report *report)
{
    for (size_t i = 0; i < array->count; i++) {
        const struct json *object = &array->items[i];
        struct group_result group = {
            .name = take_string(object, "name"),
            .points = json_find_number(object, "points"),
            .earned = json_find_number(object, "earned"),
            .passed = (size_t)number_of(object, "passed"),
            .total = (size_t)number_of(object, "total"),
            .is_skipped = bool_of(object, "is_skipped"),
        };

        ARRAY_PUSH(report->groups, report->group_count, report->group_capacity, group);
    }
}

static bool read_passage(const struct json *object, const char *key, struct passage *passage)
{
    const struct json *value = object_of(object, key);
    const struct json *lines = array_of(value, "lines");

    if (json_find(object, key) == NULL)
        return false;
    for (size_t i = 0; i < lines->count && i < PASSAGE_LINES_MAX; i++)
        names_add(&passage->lines,
                  lines->items[i].type == JSON_STRING ? lines->items[i].string : "");
    passage->first_line = number_of(value, "first_line");
    passage->is_cut_above = bool_of(value, "is_cut_above");
    passage->is_cut_below = bool_of(value, "is_cut_below");
    passage->total_bytes = number_of(value, "total_bytes");
    passage->mark_line = (size_t)number_of(value, "mark_line");
    passage->mark_column = (size_t)number_of(value, "mark_column");
    passage->mark_width = (size_t)number_of(value, "mark_width");
    /* Only numbers that can have been written: carets are drawn from them. */
    if (passage->mark_line >= passage->lines.count || passage->mark_column > PASSAGE_LINE_BYTES * 8)
        passage->mark_width = 0;
    return true;
}

static void read_text(const struct json *object, const char *key, struct strbuf *out)
{
    const struct json *value = json_find(object, key);

    if (value != NULL && value->type == JSON_STRING)
        strbuf_add_str(out, value->string);
}

static struct counterexample *read_smallest(const struct json *object)
{
    struct counterexample *example = mem_alloc(1, sizeof *example);

    *example = (struct counterexample)COUNTEREXAMPLE_INIT;
    read_text(object, "input", &example->input);
    read_text(object, "answer", &example->answer);
    read_text(object, "output", &example->output);
    read_case(object, 0, &example->result);
    example->result.test.input_bytes = (int64_t)example->input.size;
    example->result.output_excerpt = mem_strdup(example->output.data);
    example->result.output_bytes = (size_t)number_of(object, "output_bytes");
    example->origin = take_string(object, "origin");
    example->origin_bytes = number_of(object, "origin_bytes");
    example->tokens = (size_t)number_of(object, "tokens");
    example->runs = (size_t)number_of(object, "runs");
    example->time_us = number_of(object, "time_us");
    example->is_least = bool_of(object, "is_least");
    return example;
}

static void read_report(const struct json *root, struct report *report, struct evidence *evidence)
{
    const struct json *cases = array_of(root, "cases");
    const struct json *shown = object_of(root, "shown");

    report->verdict = verdict_of(root);
    report->problem_id = take_string(root, "problem");
    report->language = take_string(root, "language");
    report->source_name = take_string(root, "source");
    report->points = json_find_number(root, "points");
    report->max_points = json_find_number(root, "max_points");
    report->judge_time_us = number_of(root, "judge_time_us");
    report->limits_note = take_string(root, "limits_note");
    report->error = take_string(root, "error");
    read_limits(object_of(root, "limits"), &report->limits);
    read_compile(object_of(root, "compile"), &report->compile);
    read_groups(array_of(root, "groups"), report);
    for (size_t i = 0; i < cases->count; i++) {
        struct case_result result = {0};

        read_case(&cases->items[i], i, &result);
        report_add(report, &result);
    }
    report->pattern = take_string(root, "pattern");
    if (json_find(root, "smallest") != NULL)
        report->smallest = read_smallest(object_of(root, "smallest"));
    evidence->has_input = read_passage(shown, "input", &evidence->input);
    evidence->has_expected = read_passage(shown, "expected", &evidence->expected);
    evidence->has_printed = read_passage(shown, "printed", &evidence->printed);
}

int report_json_read(struct span text, struct report *out_report, struct evidence *out_evidence,
                     struct error *err)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;

    if (json_parse("stored report", text, &document, err) < 0 ||
        json_root(document)->type != JSON_OBJECT)
        return error_set(err, ERROR_SYSTEM, "the stored report cannot be read");
    read_report(json_root(document), &report, &evidence);
    SWAP(*out_report, report);
    SWAP(*out_evidence, evidence);
    return 0;
}
