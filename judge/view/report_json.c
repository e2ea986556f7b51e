#include "judge/view/report_json.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/report_names.h"
#include "judge/view/smallest.h"

static void add_limits(struct json_writer *writer, const struct limits *limits)
{
    json_begin_object(writer, "limits");
    json_add_int(writer, "cpu_time_ms", limits->cpu_time_ms);
    json_add_int(writer, "wall_time_ms", limits->wall_time_ms);
    json_add_int(writer, "memory_bytes", limits->memory_bytes);
    json_add_int(writer, "output_bytes", limits->output_bytes);
    json_add_int(writer, "processes", limits->processes);
    json_end(writer);
}

static void add_compile(struct json_writer *writer, const struct compile_log *log)
{
    json_add_string(writer, "command", log->command);
    json_add_int(writer, "errors", log->errors);
    json_add_int(writer, "warnings", log->warnings);
    json_add_int(writer, "time_us", log->time_us);
    json_add_bool(writer, "was_cached", log->was_cached);
    json_add_string(writer, "text", log->text);
}

static void add_run(struct json_writer *writer, const struct run_result *run)
{
    char buffer[16];

    json_add_string(writer, "end", run_end_name(run->end));
    json_add_int(writer, "exit_code", run->exit_code);
    if (run->end == RUN_SIGNALED)
        json_add_string(writer, "signal", signal_name(run->signal, buffer));
    json_add_int(writer, "signal_number", run->signal);
    json_add_int(writer, "cpu_time_us", run->cpu_time_us);
    json_add_int(writer, "wall_time_us", run->wall_time_us);
    json_add_int(writer, "peak_memory_bytes", run->peak_memory_bytes);
    json_add_bool(writer, "memory_is_exact", run->memory_is_exact);
    if (run->syscall_name[0] != '\0')
        json_add_string(writer, "syscall", run->syscall_name);
}

static void add_difference(struct json_writer *writer, const struct difference *difference)
{
    if (difference->kind == DIFFERENCE_NONE)
        return;
    json_begin_object(writer, "difference");
    json_add_string(writer, "kind", difference_name(difference->kind));
    json_add_int(writer, "line", difference->line);
    json_add_int(writer, "token", difference->token);
    json_add_int(writer, "answer_line", difference->answer_line);
    json_add_string(writer, "expected", difference->expected);
    json_add_string(writer, "got", difference->got);
    json_add_string(writer, "hint", difference->hint);
    json_add_int(writer, "output_offset", (int64_t)difference->output_offset);
    json_add_int(writer, "answer_offset", (int64_t)difference->answer_offset);
    json_end(writer);
}

/* What a policy shows of a case that may be hidden. */
static void add_case_members(struct json_writer *writer, const struct case_result *result,
                             bool is_shown, enum show_policy show)
{
    json_add_int(writer, "index", (int64_t)result->test.index);
    if (show >= SHOW_LABEL) {
        json_add_string(writer, "name", result->test.name);
        json_add_string(writer, "group", result->test.group);
        json_add_string(writer, "label", result->test.label);
    }
    json_add_string(writer, "verdict", verdict_code(result->verdict));
    json_add_int(writer, "runs", result->runs);
    json_add_number(writer, "score", result->score);
    add_run(writer, &result->run);
    if (show >= SHOW_FULL || (is_shown && show == SHOW_SMALLEST))
        json_add_string(writer, "call", result->test.call);
    if (show >= SHOW_SMALLEST)
        json_add_int(writer, "input_bytes", result->test.input_bytes);
    json_add_string(writer, "message", case_result_reason(result, show));
}

/* Only of the case that is shown: the others would make history large. */
static void add_case_data(struct json_writer *writer, const struct case_result *result)
{
    add_difference(writer, &result->difference);
    json_add_string(writer, "stderr", result->stderr_excerpt);
    json_add_string(writer, "transcript", result->transcript);
    json_add_string(writer, "cause", result->cause);
    json_add_string(writer, "input_path", result->test.input_path);
    json_add_string(writer, "answer_path", result->test.answer_path);
}

void report_json_add_result(const struct case_result *result, struct json_writer *writer)
{
    json_add_string(writer, "verdict", verdict_code(result->verdict));
    add_run(writer, &result->run);
    add_difference(writer, &result->difference);
    json_add_int(writer, "output_bytes", (int64_t)result->output_bytes);
    json_add_string(writer, "message", result->message);
    json_add_string(writer, "stderr", result->stderr_excerpt);
    json_add_string(writer, "cause", result->cause);
}

static void add_passage(struct json_writer *writer, const char *key, bool is_there,
                        const struct passage *passage)
{
    if (!is_there)
        return;
    json_begin_object(writer, key);
    json_add_int(writer, "first_line", passage->first_line);
    json_begin_array(writer, "lines");
    for (size_t i = 0; i < passage->lines.count; i++)
        json_add_string(writer, NULL, passage->lines.items[i]);
    json_end(writer);
    json_add_bool(writer, "is_cut_above", passage->is_cut_above);
    json_add_bool(writer, "is_cut_below", passage->is_cut_below);
    json_add_int(writer, "total_bytes", passage->total_bytes);
    if (passage->mark_width > 0) {
        json_add_int(writer, "mark_line", (int64_t)passage->mark_line);
        json_add_int(writer, "mark_column", (int64_t)passage->mark_column);
        json_add_int(writer, "mark_width", (int64_t)passage->mark_width);
    }
    json_end(writer);
}

static void add_cases(struct json_writer *writer, const struct report *report,
                      const struct evidence *evidence, enum show_policy show)
{
    const struct case_result *shown = show >= SHOW_LABEL ? report_shown_case(report) : NULL;

    json_begin_array(writer, "cases");
    for (size_t i = 0; i < report->case_count && show > SHOW_NONE; i++) {
        const struct case_result *result = &report->cases[i];

        json_begin_object(writer, NULL);
        add_case_members(writer, result, result == shown, show);
        if (result == shown && show >= SHOW_SMALLEST)
            add_case_data(writer, result);
        json_end(writer);
    }
    json_end(writer);
    if (shown == NULL) {
        json_add_null(writer, "shown");
        return;
    }
    json_begin_object(writer, "shown");
    json_add_int(writer, "index", (int64_t)(shown - report->cases));
    if (show >= SHOW_SMALLEST) {
        add_passage(writer, "input", evidence->has_input, &evidence->input);
        add_passage(writer, "expected", evidence->has_expected, &evidence->expected);
        add_passage(writer, "printed", evidence->has_printed, &evidence->printed);
    }
    json_end(writer);
}

static void add_groups(struct json_writer *writer, const struct report *report)
{
    json_begin_array(writer, "groups");
    for (size_t i = 0; i < report->group_count; i++) {
        const struct group_result *group = &report->groups[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "name", group->name);
        json_add_number(writer, "points", group->points);
        json_add_number(writer, "earned", group->earned);
        json_add_int(writer, "passed", (int64_t)group->passed);
        json_add_int(writer, "total", (int64_t)group->total);
        json_add_bool(writer, "is_skipped", group->is_skipped);
        json_end(writer);
    }
    json_end(writer);
}

static void add_summary(struct json_writer *writer, const struct report *report,
                        const struct report_frame *frame)
{
    json_add_string(writer, "problem", report->problem_id);
    if (frame->number > 0)
        json_add_int(writer, "number", frame->number);
    json_add_string(writer, "verdict", verdict_code(report->verdict));
    json_add_string(writer, "meaning", verdict_meaning(report->verdict));
    json_add_string(writer, "language", report->language);
    json_add_string(writer, "source", report->source_name);
    if (frame->show == SHOW_NONE)
        return;
    json_add_int(writer, "passed", (int64_t)report_passed(report));
    json_add_int(writer, "total", (int64_t)report_total(report));
    json_add_number(writer, "points", report->points);
    json_add_number(writer, "max_points", report->max_points);
    json_add_int(writer, "cpu_time_us", report_worst_cpu_us(report));
    json_add_int(writer, "peak_memory_bytes", report_worst_memory_bytes(report));
    json_add_int(writer, "judge_time_us", report->judge_time_us);
}

void report_json_add(const struct report *report, const struct evidence *evidence,
                     const struct report_frame *frame, struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, false);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", frame->schema);
    add_summary(&writer, report, frame);
    add_limits(&writer, &report->limits);
    json_add_string(&writer, "limits_note", report->limits_note);
    json_begin_object(&writer, "compile");
    add_compile(&writer, &report->compile);
    json_end(&writer);
    add_groups(&writer, report);
    add_cases(&writer, report, evidence, frame->show);
    json_add_string(&writer, "error", report->error);
    if (report->pattern != NULL && frame->show >= SHOW_SMALLEST)
        json_add_string(&writer, "pattern", report->pattern);
    if (report->smallest != NULL && frame->show >= SHOW_SMALLEST)
        smallest_json_add(report->smallest, "smallest", &writer);
    json_add_null(&writer, "growth");
    json_end(&writer);
}

static void begin_event(struct json_writer *writer, struct strbuf *out, const char *event)
{
    json_writer_init(writer, out, false);
    json_begin_object(writer, NULL);
    json_add_string(writer, "event", event);
}

void report_json_add_compiled(const struct compile_log *log, struct strbuf *out)
{
    struct json_writer writer;

    begin_event(&writer, out, "compiled");
    add_compile(&writer, log);
    json_end(&writer);
    strbuf_add_char(out, '\n');
}

void report_json_add_case(const struct case_result *result, size_t done, size_t total,
                          enum show_policy show, struct strbuf *out)
{
    struct json_writer writer;

    begin_event(&writer, out, "case");
    json_add_int(&writer, "done", (int64_t)done);
    json_add_int(&writer, "total", (int64_t)total);
    add_case_members(&writer, result, false, show);
    json_end(&writer);
    strbuf_add_char(out, '\n');
}
