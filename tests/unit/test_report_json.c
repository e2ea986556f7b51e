/*
 * What is stored gives the same screen again; what a policy hides is not stored; junk is refused.
 */
#include <string.h>

#include "judge/base/json.h"
#include "judge/view/report_json.h"
#include "judge/view/report_text.h"
#include "tests/unit/report_kit.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name;
    struct sample sample;
} samples[] = {
    {"wrong answer",
     {.verdict = VERDICT_WA,
      .input = "2\n1 1\n",
      .answer = "1 2 3\n",
      .output = "1 2 4\n",
      .label = "equal \"numbers\""}},
    {"nothing printed", {.verdict = VERDICT_WA, .input = "1\n", .answer = "7\n", .output = ""}},
    {"bytes that are no text",
     {.verdict = VERDICT_WA,
      .input = "\x01\x02\n",
      .answer = "7\n",
      .output = "\xff\xfe \x1b[0m\n"}},
    {"runtime error",
     {.verdict = VERDICT_RTE,
      .end = RUN_SIGNALED,
      .input = "1\n",
      .message = "SIGSEGV",
      .cause = "main.c:1 in main()",
      .words = "a\nb\n"}},
    {"time limit", {.verdict = VERDICT_TLE, .end = RUN_CPU_TIME, .message = "too long"}},
    {"conversation", {.verdict = VERDICT_WA, .transcript = "> 1\n< 2\n", .message = "no"}},
    {"unstable", {.verdict = VERDICT_UNSTABLE, .end = RUN_CPU_TIME, .message = "runs disagree"}},
};

static void to_json(const struct sample *sample, enum show_policy show, struct strbuf *out)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;
    const struct report_frame frame = {"judge.submit/1", 4, show};

    report_of_sample(sample, &report, &evidence);
    report_json_add(&report, &evidence, &frame, out);
}

static void to_text(const struct report *report, const struct evidence *evidence, bool is_full,
                    struct strbuf *out)
{
    const struct screen screen = {80, false, false, false};
    const struct report_view view = {"#4", SHOW_FULL, is_full, true, false};

    report_text_add(report, evidence, &view, &screen, out);
}

static void check_round_trip(const char *name, const struct sample *sample, bool is_full)
{
    AUTO(report_release) struct report report = REPORT_INIT, again = REPORT_INIT;
    AUTO(evidence_release)
    struct evidence evidence = EVIDENCE_INIT, evidence_again = EVIDENCE_INIT;
    AUTO(strbuf_release) struct strbuf json = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf before = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf after = STRBUF_INIT;

    report_of_sample(sample, &report, &evidence);
    to_json(sample, SHOW_FULL, &json);
    tap_is_int(report_json_read(strbuf_span(&json), &again, &evidence_again, NULL), 0, "%s is read",
               name);
    to_text(&report, &evidence, is_full, &before);
    to_text(&again, &evidence_again, is_full, &after);
    tap_is_str(after.data, before.data, "%s gives the same screen again", name);
}

static void check_object(void)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    const struct json *root;
    int64_t number = 0;

    to_json(&samples[0].sample, SHOW_FULL, &text);
    tap_ok(strchr(text.data, '\n') == NULL, "the object is one line");
    if (json_parse("report", strbuf_span(&text), &document, NULL) < 0) {
        tap_ok(false, "the object is JSON");
        return;
    }
    root = json_root(document);
    tap_is_str(json_find(root, "schema")->string, "judge.submit/1", "schema");
    tap_is_str(json_find(root, "verdict")->string, "WA", "verdict");
    tap_ok(json_is_integer(json_find(root, "number"), &number) && number == 4, "number");
    tap_ok(json_is_integer(json_find(root, "passed"), &number) && number == 1, "passed");
    tap_ok(json_is_integer(json_find(root, "total"), &number) && number == 2, "total");
    tap_is_int(json_find(root, "growth")->type, JSON_NULL, "growth is there, and null");
}

/* The words that a policy must keep out of the whole object. */
static void check_policies(void)
{
    static const struct {
        const char *name, *word;
        enum show_policy show;
        bool is_there;
    } rows[] = {
        {"none hides the counts", "\"passed\"", SHOW_NONE, false},
        {"none hides the cases", "small-0", SHOW_NONE, false},
        {"verdict shows the counts", "\"passed\"", SHOW_VERDICT, true},
        {"verdict hides names", "small-0", SHOW_VERDICT, false},
        {"label shows names", "small-0", SHOW_LABEL, true},
        {"label hides what was expected", "1 2 3", SHOW_LABEL, false},
        {"label hides the generator's words", "random n=10", SHOW_LABEL, false},
        {"smallest shows what was expected", "1 2 3", SHOW_SMALLEST, true},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        to_json(&samples[0].sample, rows[i].show, &text);
        tap_ok((strstr(text.data, rows[i].word) != NULL) == rows[i].is_there, "%s", rows[i].name);
    }
}

static void check_junk(void)
{
    static const char *const junk[] = {
        "", "[]", "null", "{", "{\"verdict\":\"WA\"", "\"text\"",
    };
    /* Wrong types, absurd numbers: read as if the member were absent. */
    static const char *const odd[] = {
        "{}",
        "{\"verdict\":7,\"cases\":{},\"shown\":[]}",
        "{\"verdict\":\"WA\",\"cases\":[1,null,{\"verdict\":\"WA\"}]}",
        "{\"verdict\":\"WA\",\"cases\":[{\"verdict\":\"WA\"}],\"shown\":{\"printed\":{\"lines\":"
        "[\"a\"],\"mark_line\":-1,\"mark_column\":9007199254740991,\"mark_width\":-5}}}",
        "{\"verdict\":\"WA\",\"cases\":[{\"verdict\":\"WA\"}],\"shown\":{\"printed\":{\"lines\":"
        "[],\"mark_line\":0,\"mark_column\":0,\"mark_width\":1}}}",
        "{\"verdict\":\"WA\",\"cases\":[{\"verdict\":\"WA\",\"difference\":{\"kind\":\"odd\"}}]}",
    };

    for (size_t i = 0; i < ARRAY_LEN(junk); i++) {
        struct report report = REPORT_INIT;
        struct evidence evidence = EVIDENCE_INIT;

        tap_is_int(report_json_read((struct span){junk[i], strlen(junk[i])}, &report, &evidence,
                                    NULL),
                   -1, "refused: %s", junk[i]);
    }
    for (size_t i = 0; i < ARRAY_LEN(odd); i++) {
        AUTO(report_release) struct report report = REPORT_INIT;
        AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;
        AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;

        if (report_json_read((struct span){odd[i], strlen(odd[i])}, &report, &evidence, NULL) == 0)
            to_text(&report, &evidence, true, &out);
        tap_ok(out.size > 0 && out.size < 4000, "drawn without harm: %zu", i);
    }
}

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(samples); i++) {
        check_round_trip(samples[i].name, &samples[i].sample, false);
        check_round_trip(samples[i].name, &samples[i].sample, true);
    }
    check_object();
    check_policies();
    check_junk();
    return tap_done();
}
