#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/transcript.h"
#include "judge/engine/pipeline.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

static const struct limits limits = {
    .cpu_time_ms = 500,
    .wall_time_ms = 3000,
    .memory_bytes = 64LL << 20,
    .output_bytes = 1 << 20,
    .processes = 1,
};

/* The first line is what the interactor tells the submission to do, the second what it does itself.
 */
static const struct {
    const char *name, *input;
    enum verdict verdict;
    const char *message; /* a part of it; NULL: none */
} rows[] = {
  /* clang-format off */
    {"right", "say ok\njudge_reply\n", VERDICT_AC, NULL},
    {"wrong", "say no\njudge_reply\n", VERDICT_WA, "a wrong reply"},
    {"an end without a reply", "exit 0\njudge_reply\n", VERDICT_WA, "no reply"},
    {"never says anything", "wait\njudge_reply\n", VERDICT_TLE, "waiting for input: flushed?"},
    {"forgets to flush", "say_late ok\njudge_reply\n", VERDICT_TLE, "flushed?"},
    {"computes for ever", "spin\njudge_reply\n", VERDICT_TLE, "used "},
    {"right, then computes for ever", "say_and_spin ok\njudge_all\n", VERDICT_TLE, "used "},
    {"wrong, then computes for ever", "say_and_spin no\njudge_reply\n", VERDICT_WA,
     "a wrong reply"},
    {"crashes before it says anything", "abort\njudge_reply\n", VERDICT_RTE, "SIGABRT"},
    {"right, then crashes", "say_and_abort ok\njudge_all\n", VERDICT_RTE, "SIGABRT"},
    {"wrong, then crashes: the reject is first", "say_and_abort no\njudge_reply\n", VERDICT_WA,
     "a wrong reply"},
    {"fails by its exit status", "exit 3\njudge_reply\n", VERDICT_RTE, "exit status 3"},
    {"goes on after the accept", "say_much ok\njudge_reply\n", VERDICT_AC, NULL},
    {"floods", "say_and_flood ok\njudge_all\n", VERDICT_OLE, "printed more than 1 MiB"},
    {"accepted before it said anything", "exit 0\naccept\n", VERDICT_AC, NULL},
    {"an interactor that crashes", "say ok\ncrash\n", VERDICT_IE,
     "interactor 'interact.c': SIGABRT"},
    {"an interactor that crashes, and the submission spins", "spin\ncrash\n", VERDICT_IE,
     "interactor 'interact.c': SIGABRT"},
    {"an interactor's odd exit", "say ok\nexit 5\n", VERDICT_IE, "exit status 5"},
    {"an interactor that does not listen", "say ok\nhang\n", VERDICT_IE,
     "interactor 'interact.c': did not end"},
    {"an interactor that listens and hangs", "say ok\nread_and_hang\n", VERDICT_IE, "did not end"},
    {"an interactor that floods", "say ok\nflood\n", VERDICT_IE,
     "interactor 'interact.c': printed"},
    {"an interactor that computes for ever", "say ok\nspin\n", VERDICT_IE,
     "interactor 'interact.c': "},
  /* clang-format on */
};

static void test_rows(void)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(case_stream_release) struct case_stream stream = {0};
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(artifact_release) struct artifact play = ARTIFACT_INIT;
    AUTO(artifact_release) struct artifact tool = ARTIFACT_INIT;
    struct kit kit;
    char reason[512], file_name[] = "interact.c";
    struct problem problem = {.style = PROBLEM_INTERACTIVE, .interactor = file_name};
    struct pipeline pipeline = {
        .problem = &problem,
        .submission = &play,
        .interactor = &tool,
        .limits = limits,
        .tool_time_ms = 2000,
        .idle_ms = 1000,
    };

    if (!kit_open(&kit, reason)) {
        tap_skip(reason, "two programs that talk");
        kit_release(&kit);
        return;
    }
    kit_program(&kit, "play", &play);
    kit_program(&kit, "tool", &tool);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        report_release(&report);
        case_list_release(&list);
        kit_case(&kit, &list, NULL, rows[i].input, NULL);
        case_stream_release(&stream);
        case_stream_of_list(&list, &stream);
        if (!tap_ok(pipeline_run(&pipeline, &stream, &report, &err) == 0 && report.case_count == 1,
                    "the judge goes through: %s", error_text(&err)))
            continue;
        tap_is_str(verdict_code(report.cases[0].verdict), verdict_code(rows[i].verdict), "%s",
                   rows[i].name);
        if (rows[i].message != NULL)
            tap_has_str(report.cases[0].message != NULL ? report.cases[0].message : "",
                        rows[i].message, "%s: message", rows[i].name);
        if (i == 1)
            tap_is_str(report.cases[0].transcript, "> say no\n< no\n", "what was said is kept");
    }
    kit_release(&kit);
}

static void say(struct transcript *transcript, enum speaker speaker, const char *words)
{
    transcript_add(transcript, speaker, (struct span){words, strlen(words)});
}

static void test_transcript(void)
{
    AUTO(transcript_release) struct transcript transcript = TRANSCRIPT_INIT;
    AUTO(mem_free) char *short_text = NULL;
    AUTO(mem_free) char *long_text = NULL;

    tap_is_str(transcript_text(&transcript), NULL, "silence leaves no transcript");
    say(&transcript, SPEAKER_JUDGE, "3 6\n");
    say(&transcript, SPEAKER_PROGRAM, "? 1");
    say(&transcript, SPEAKER_PROGRAM, " 2\n? 3");
    say(&transcript, SPEAKER_JUDGE, "<\x1b\n");
    short_text = transcript_text(&transcript);
    tap_is_str(short_text, "> 3 6\n< ? 1 2\n< ? 3\n> <\\x1b\n",
               "lines are joined, marked by who says them, and harmless");
    for (int i = 0; i < 20000; i++)
        say(&transcript, SPEAKER_PROGRAM, "? 10 20\n");
    say(&transcript, SPEAKER_PROGRAM, "! the end\n");
    long_text = transcript_text(&transcript);
    tap_ok(strlen(long_text) <= TRANSCRIPT_BYTES_MAX, "a long talk is cut");
    tap_has_str(long_text, "> 3 6\n", "its beginning stays");
    tap_has_str(long_text, "\n...\n< ? 10 20\n", "whole lines are left out in the middle");
    tap_has_str(long_text, "< ! the end\n", "its end stays");
}

int main(void)
{
    test_transcript();
    test_rows();
    return tap_done();
}
