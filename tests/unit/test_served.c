/* Whatever one run does, it ends as it should, and the next one is served. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/strbuf.h"
#include "judge/engine/memfile.h"
#include "judge/engine/served.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

static const struct limits limits = {
    .cpu_time_ms = 100,
    .wall_time_ms = 2500,
    .memory_bytes = 64LL << 20,
    .output_bytes = 1 << 20,
    .processes = 1,
};

static const struct {
    const char *name, *input;
    enum run_end end;
    int code; /* exit status, or signal */
    const char *output;
} rows[] = {
    {"a run",                        "echo one\n", RUN_FINISHED,  0,       "one\n"},
    {"the next one, with its input", "echo two\n", RUN_FINISHED,  0,       "two\n"},
    {"an exit status",               "exit 42\n",  RUN_FAILED,    42,      ""     },
    {"a crash",                      "segv\n",     RUN_SIGNALED,  SIGSEGV, ""     },
    {"an abort",                     "abort\n",    RUN_SIGNALED,  SIGABRT, ""     },
    {"one that computes for ever",   "spin\n",     RUN_CPU_TIME,  0,       ""     },
    {"one that waits for ever",      "wait\n",     RUN_WALL_TIME, 0,       ""     },
    {"one that floods",              "flood x\n",  RUN_OUTPUT,    0,       NULL   },
    {"one that kills its server",    "kill_all\n", RUN_SIGNALED,  SIGKILL, ""     },
};

static void run(struct served *served, const struct names *words, const char *input,
                struct run_result *out_run, struct strbuf *out_output)
{
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    AUTO(fd_close) int sealed = -1;
    AUTO(fd_close) int in = -1;
    AUTO(fd_close) int out = -1;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (file_sealed_copy(((struct span){input, strlen(input)}), &sealed, &err) < 0 ||
        memfile_reopen(sealed, &in, &err) < 0 || memfile_make(&out, &err) < 0 ||
        served_start(served, words, (const int[]){in, out}, 2, &err) < 0 ||
        served_finish(served, NULL, out_run, &err) < 0 || mapping_of_fd(out, &output, &err) < 0)
        tap_ok(false, "%s", error_text(&err));
    strbuf_add(out_output, output.bytes.data, output.bytes.size);
}

static void test_row(struct served *served, size_t row)
{
    AUTO(strbuf_release) struct strbuf output = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf more = STRBUF_INIT;
    struct run_result result = {.end = RUN_KILLED};

    run(served, NULL, rows[row].input, &result, &output);
    tap_is_int(result.end, rows[row].end, "%s: its ending", rows[row].name);
    tap_is_int(result.end == RUN_SIGNALED ? result.signal : result.exit_code, rows[row].code,
               "%s: its code", rows[row].name);
    if (rows[row].output != NULL)
        tap_is_str(output.size > 0 ? output.data : "", rows[row].output, "%s: its output",
                   rows[row].name);
    run(served, NULL, "echo on\n", &result, &more);
    tap_ok(result.end == RUN_FINISHED && more.size == 3, "%s: and it goes on", rows[row].name);
}

/* An order's own words stand behind the program's, and are gone with the order. */
static void test_words(const struct artifact *play)
{
    AUTO(served_close) struct served *served = NULL;
    AUTO(names_release) struct names own = NAMES_INIT;
    AUTO(names_release) struct names more = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf told = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf after = STRBUF_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct run_result result;

    names_add(&own, "own");
    names_add(&more, "size=3");
    names_add(&more, "seed=7");
    if (!tap_ok(served_open(play, &own, &limits, &served, &err) == 0, "a server for words: %s",
                error_text(&err)))
        return;
    run(served, &more, "args\n", &result, &told);
    tap_is_str(told.data, "own\nsize=3\nseed=7\n", "an order's words follow the program's own");
    run(served, NULL, "args\n", &result, &after);
    tap_is_str(after.data, "own\n", "the next order has none of them");
}

int main(void)
{
    AUTO(served_close) struct served *served = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct artifact play;
    struct kit kit;
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    (void)setenv("XDG_CACHE_HOME", kit.scratch.path, 1);
    kit_program(&kit, "play", &play);
    if (tap_ok(served_open(&play, NULL, &limits, &served, &err) == 0, "a server: %s",
               error_text(&err)))
        for (size_t i = 0; i < ARRAY_LEN(rows); i++)
            test_row(served, i);
    test_words(&play);
    artifact_release(&play);
    kit_release(&kit);
    return tap_done();
}
