#include "judge/view/smallest.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/view/columns.h"
#include "judge/view/report_case.h"
#include "judge/view/report_json.h"
#include "judge/view/report_names.h"

static void add_origin(const struct counterexample *example, const struct screen *screen,
                       struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char bytes[UNITS_TEXT_BYTES];

    strbuf_addf(&text, "%zu token%s", example->tokens, example->tokens == 1 ? "" : "s");
    if (example->origin != NULL) {
        strbuf_add_str(&text, ", found by shrinking ");
        screen_add_safe(screen, &text, (struct span){example->origin, strlen(example->origin)});
        strbuf_addf(&text, " (%s)", units_format_bytes(example->origin_bytes, bytes));
    }
    strbuf_addf(&text, ": %zu\u00a0run%s, %.2f\u00a0s", example->runs,
                example->runs == 1 ? "" : "s", (double)example->time_us / 1e6);
    labelled_add_screen(screen, out, "smallest", text.data);
}

static struct evidence_part part_of(const struct strbuf *text)
{
    return (struct evidence_part){strbuf_span(text), 0, (int64_t)text->size};
}

static void add_data(const struct counterexample *example, const struct screen *screen,
                     struct strbuf *out)
{
    AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;
    struct evidence_part input = part_of(&example->input);
    struct evidence_part answer = part_of(&example->answer);

    evidence_make(&example->result, &input, &answer, &evidence);
    report_evidence_add(&example->result, &evidence, screen, out);
}

void smallest_text_add(const struct counterexample *example, const char *said,
                       const struct screen *screen, struct strbuf *out)
{
    const struct case_result *result = &example->result;

    /* That another run took another time is no other reason. */
    bool is_said = said != NULL && result->message != NULL &&
                   (result->verdict == VERDICT_TLE || strcmp(said, result->message) == 0);

    add_origin(example, screen, out);
    if (result->message != NULL && !is_said)
        labelled_add(screen, out, "reason", result->message);
    if (result->cause != NULL && result->cause[0] != '\0')
        labelled_add(screen, out, "cause", result->cause);
    add_data(example, screen, out);
    report_errors_add(result, false, screen, out);
}

void smallest_json_add(const struct counterexample *example, const char *key,
                       struct json_writer *writer)
{
    const struct case_result *result = &example->result;

    if (key != NULL)
        json_begin_object(writer, key);
    json_add_string(writer, "origin", example->origin);
    json_add_int(writer, "origin_bytes", example->origin_bytes);
    json_add_int(writer, "tokens", (int64_t)example->tokens);
    json_add_int(writer, "runs", (int64_t)example->runs);
    json_add_int(writer, "time_us", example->time_us);
    json_add_bool(writer, "is_least", example->is_least);
    json_add_bytes(writer, "input", strbuf_span(&example->input));
    json_add_bytes(writer, "answer", strbuf_span(&example->answer));
    json_add_bytes(writer, "output", strbuf_span(&example->output));
    report_json_add_result(result, writer);
    if (key != NULL)
        json_end(writer);
}
