#include "judge/engine/tool.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"
#include "judge/core/token.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"

#define MESSAGE_BYTES_MAX 2048
#define PASSES_PROCESSES 64 /* a shell and what it starts */

/* Where a tool's words come from, and what its exits mean. */
static const struct protocol {
    struct exit_row {
        int exit_code;
        enum tool_word word;
        bool is_partial; /* a score may come with it */
    } exits[4];
    size_t exit_count;
    const char *const arguments[4];
    const char *const message_files[4]; /* the first that is there; none: standard error */
} protocols[] = {
    [PROTOCOL_KATTIS] = {{{42, TOOL_ACCEPTS, true}, {43, TOOL_REJECTS, true}},
                         2, {"/work/judge/input", "/work/judge/answer", "/box/"},
                         {"message.txt", "teammessage.txt", "judgemessage.txt"}},
    [PROTOCOL_TESTLIB_TALK] = {{{0, TOOL_ACCEPTS, false},
                                {1, TOOL_REJECTS, false},
                                {2, TOOL_REJECTS, false},
                                {7, TOOL_ACCEPTS, true}},
                         4, {"/work/judge/input", "/box/output", "/work/judge/answer"},
                         {NULL}                                                },
    [PROTOCOL_TESTLIB] = {{{0, TOOL_ACCEPTS, false},
                           {1, TOOL_REJECTS, false},
                           {2, TOOL_REJECTS, false},
                           {7, TOOL_ACCEPTS, true}},
                         4, {"/work/judge/input", "/work/judge/output", "/work/judge/answer"},
                         {NULL}                                                },
};

/* In front of the tool's own words: puts back what it left. */
static const char *const put_back[] =
    {"/bin/sh", "-c", "cp -r /work/judge/left/. /box/ && chmod -R u+w /box && exec \"$@\"", "sh"};

struct language tool_language_of_passes(const struct tool *tool)
{
    struct language language = *tool->artifact->language;

    language.runs_native = false;
    return language;
}

static void add_left(const struct tool_files *files, struct names *names, struct names *paths,
                     struct names *argv)
{
    if (files->left_names == NULL || files->left_names->count == 0)
        return;
    for (size_t i = 0; i < files->left_names->count; i++) {
        AUTO(mem_free) char *name = mem_format("judge/left/%s", files->left_names->items[i]);

        names_add(names, name);
        names_add(paths, files->left_paths->items[i]);
    }
    for (size_t i = 0; i < ARRAY_LEN(put_back); i++)
        names_add(argv, put_back[i]);
}

int tool_load(struct box *box, const struct tool *tool, const struct tool_files *files,
              struct names *out_argv, struct error *err)
{
    const struct artifact *artifact = tool->artifact;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names paths = NAMES_INIT;
    const struct {
        const char *name;
        int fd;
    } given[] = {
        {"judge/input",  files->input_fd },
        {"judge/answer", files->answer_fd},
        {"judge/output", files->output_fd},
    };

    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *path = path_join(artifact->folder, artifact->files.items[i]);

        names_add(&names, artifact->files.items[i]);
        names_add(&paths, path);
    }
    for (size_t i = 0; i < ARRAY_LEN(given); i++) {
        AUTO(mem_free) char *path = memfile_path(given[i].fd);

        if (given[i].fd < 0)
            continue;
        names_add(&names, given[i].name);
        names_add(&paths, path);
    }
    add_left(files, &names, &paths, out_argv);
    if (box_load_files(box, &names, &paths, err) < 0)
        return error_wrap(err, "%s '%s'", tool->role, tool->file_name);
    for (size_t i = 0; i < artifact->argv.count; i++)
        names_add(out_argv, artifact->argv.items[i]);
    for (size_t i = 0; protocols[tool->protocol].arguments[i] != NULL; i++)
        names_add(out_argv, protocols[tool->protocol].arguments[i]);
    names_add_words(out_argv, files->flags);
    return 0;
}

void tool_add_served_words(enum tool_protocol protocol, struct names *out_words)
{
    static const char folder[] = "/work/judge/";

    for (size_t i = 0; protocols[protocol].arguments[i] != NULL; i++) {
        const char *word = protocols[protocol].arguments[i];
        AUTO(mem_free) char *served = mem_format("/box/%s", path_base(word));

        names_add(out_words, strncmp(word, folder, sizeof folder - 1) == 0 ? served : word);
    }
}

struct limits tool_limits(const struct tool *tool)
{
    const struct language *language = tool->artifact->language;

    return (struct limits){
        .cpu_time_ms = tool->time_ms,
        .wall_time_ms = 4 * tool->time_ms,
        .memory_bytes = (1LL << 30) + language->extra_memory_bytes,
        .output_bytes = 16LL << 20,
        .processes = tool->keeps_files         ? PASSES_PROCESSES
                     : language->processes > 1 ? language->processes
                                               : 1,
    };
}

static const struct exit_row *exit_row(const struct tool *tool, const struct run_result *run)
{
    const struct protocol *protocol = &protocols[tool->protocol];

    if (run->end != RUN_FINISHED && run->end != RUN_FAILED)
        return NULL;
    for (size_t i = 0; i < protocol->exit_count; i++)
        if (protocol->exits[i].exit_code == run->exit_code)
            return &protocol->exits[i];
    return NULL;
}

enum tool_word tool_word(const struct tool *tool, const struct run_result *run)
{
    const struct exit_row *row = exit_row(tool, run);

    return row != NULL ? row->word : TOOL_BREAKS;
}

static void message_set(struct case_result *result, struct span words)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    text_add_safe(&text, span_trim(words), true);
    mem_free(&result->message);
    if (text.size > 0)
        result->message = strbuf_take(&text);
}

/* 0, or -1 when the box failed. */
static int message_read(const struct protocol *protocol, struct box *box, int stderr_fd,
                        struct case_result *result, struct error *err)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    for (size_t i = 0; i < 3 && protocol->message_files[i] != NULL; i++) {
        int found = box_read(box, protocol->message_files[i], MESSAGE_BYTES_MAX, &words, err);

        if (found < 0)
            return -1;
        if (span_trim(strbuf_span(&words)).size > 0) {
            message_set(result, strbuf_span(&words));
            return 0;
        }
        strbuf_clear(&words);
    }
    if (protocol->message_files[0] == NULL) {
        AUTO(mapping_release) struct mapping mapping = MAPPING_INIT;

        if (mapping_of_fd(stderr_fd, &mapping, err) < 0)
            return -1;
        if (mapping.bytes.size > MESSAGE_BYTES_MAX)
            mapping.bytes.size = MESSAGE_BYTES_MAX;
        strbuf_add(&words, mapping.bytes.data, mapping.bytes.size);
        message_set(result, strbuf_span(&words));
    }
    return 0;
}

/* Kattis leaves score.txt; testlib says "points 0.5 ...". False: there is one, and it is no score.
 */
static bool score_read(struct span words, double *out_score)
{
    struct span token;
    long double number;

    if (!token_next(&words, &token))
        return true;
    if (token.size == 6 && memcmp(token.data, "points", 6) == 0 && !token_next(&words, &token))
        return false;
    if (!token_number(token, &number) || number < 0 || number > 1)
        return false;
    *out_score = (double)number;
    return true;
}

/* A number, or nothing at all (false). *out_is_good: what there is, is one. */
static bool points_read(struct span words, double *out_number, bool *out_is_good)
{
    struct span token;
    long double number;

    *out_is_good = true;
    if (!token_next(&words, &token))
        return false;
    *out_is_good = token_number(token, &number);
    if (*out_is_good)
        *out_number = (double)number;
    return *out_is_good;
}

/* What a validator of a scored package leaves: points, or a share of those of the case. */
static int tool_points(struct box *box, struct case_result *result, bool *out_is_good,
                       struct error *err)
{
    static const struct {
        const char *file;
        enum own_score kind;
    } files[] = {
        {"score.txt",            SCORE_POINTS},
        {"score_multiplier.txt", SCORE_SHARE },
    };

    *out_is_good = true;
    for (size_t i = 0; i < ARRAY_LEN(files) && *out_is_good; i++) {
        AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

        if (box_read(box, files[i].file, 64, &words, err) < 0)
            return -1;
        if (points_read(strbuf_span(&words), &result->own_score, out_is_good))
            result->own_score_is = files[i].kind;
    }
    return 0;
}

static int tool_score(const struct tool *tool, struct box *box, struct case_result *result,
                      bool *out_is_good, struct error *err)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    if (tool->score_is_idle)
        return 0;
    if (tool->gives_points)
        return result->verdict == VERDICT_AC ? tool_points(box, result, out_is_good, err) : 0;
    if (tool->protocol != PROTOCOL_KATTIS && result->message != NULL)
        strbuf_add_str(&words, result->message);
    if (tool->protocol == PROTOCOL_KATTIS && box_read(box, "score.txt", 64, &words, err) < 0)
        return -1;
    *out_is_good = score_read(strbuf_span(&words), &result->score);
    return 0;
}

void tool_blame(const struct tool *tool, struct case_result *result, const char *why)
{
    result->verdict = VERDICT_IE;
    result->score = 0;
    mem_free(&result->message);
    result->message = mem_format("%s '%s': %s", tool->role, tool->file_name, why);
}

static char *ending_of_tool(const struct tool *tool, const struct run_result *run, int stderr_fd)
{
    struct limits limits = tool_limits(tool);
    AUTO(mem_free) char *message = ending_message(run, &limits);
    AUTO(mem_free) char *words = memfile_excerpt(stderr_fd, MESSAGE_BYTES_MAX);
    size_t line = words != NULL ? strcspn(words, "\n") : 0;

    if (run->end == RUN_FINISHED || run->end == RUN_FAILED) {
        mem_free(&message);
        message = mem_format("exit status %d means nothing to the judge", run->exit_code);
    }
    if (message == NULL)
        message = mem_strdup("did not end");
    return line > 0 ? mem_format("%s: %.*s", message, (int)line, words) : TAKE(message);
}

int tool_judge(const struct tool *tool, struct box *box, const struct run_result *run,
               int stderr_fd, struct case_result *result, struct error *err)
{
    const struct exit_row *row = exit_row(tool, run);
    bool score_is_good = true;

    if (row == NULL) {
        AUTO(mem_free) char *why = ending_of_tool(tool, run, stderr_fd);

        tool_blame(tool, result, why);
        return 0;
    }
    result->verdict = row->word == TOOL_ACCEPTS ? VERDICT_AC : VERDICT_WA;
    result->own_score_is = SCORE_NOT_GIVEN;
    result->score = row->word == TOOL_ACCEPTS ? 1 : 0;
    if (message_read(&protocols[tool->protocol], box, stderr_fd, result, err) < 0)
        return -1;
    if (row->is_partial && tool_score(tool, box, result, &score_is_good, err) < 0)
        return -1;
    if (!score_is_good)
        tool_blame(tool, result,
                   tool->gives_points ? "its score is not a number"
                                      : "its score is not a number from 0 to 1");
    return 0;
}
