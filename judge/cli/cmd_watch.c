/*
 * Each save of the source is judged at once: first the case that failed last, alone; the others
 * only when it passes. What editors do differs (write, or write beside and rename), so the folder
 * is watched, not the file.
 */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/cmd.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/judging.h"
#include "judge/cli/own_cases.h"

#define QUIET_MS 20 /* some editors write twice in a row */

struct watch_args {
    bool submit;
};

static const struct option watch_options[] = {
    {OPTION_FLAG, 's', "submit", offsetof(struct watch_args, submit), NULL,
     "submit when all samples and your own cases pass"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

struct watch {
    struct app *app;
    const struct watch_args *args;
    const char *word;  /* as given: what is watched */
    char *last_failed; /* name of a case; NULL: none */
    int code;          /* of the last round */
};

/* Judges the chosen cases and prints. *out_failed: the failing case's name, or NULL. */
static int judge_cases(struct watch *watch, struct target *target, const char *which,
                       char **out_failed, bool passes_silently, struct error *err)
{
    AUTO(case_list_release) struct case_list cases = CASE_LIST_INIT;
    AUTO(judging_release) struct judging judging = JUDGING_INIT;
    const struct case_result *shown;

    if (own_cases_choose(target, which, &cases, err) < 0 ||
        judging_run(watch->app, target, JUDGE_LIST, &cases, &judging, err) < 0)
        return -1;
    watch->code = judging_exit_code(&judging.report);
    if (watch->code == EXIT_DONE && passes_silently)
        return 0;
    shown = report_shown_case(&judging.report);
    if (watch->code != EXIT_DONE && shown != NULL)
        *out_failed = mem_strdup(shown->test.name);
    return own_cases_print(watch->app, &judging, err);
}

static int judge_round(struct watch *watch, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(mem_free) char *failed = NULL;
    AUTO(operands_release) struct operands operands = OPERANDS_INIT;
    AUTO(mem_free) void *submit_args = NULL;

    if (target_find_source(watch->app, watch->word, NULL, NULL, &target, err) < 0)
        return -1;
    /* A case that is gone was removed by its owner; then all are tried. */
    if (watch->last_failed != NULL)
        (void)judge_cases(watch, &target, watch->last_failed, &failed, true, NULL);
    if (failed == NULL && interrupt_signal() == 0 &&
        judge_cases(watch, &target, NULL, &failed, false, err) < 0)
        return -1;
    SWAP(watch->last_failed, failed);
    if (watch->code != EXIT_DONE || !watch->args->submit)
        return 0;
    submit_args = mem_alloc(1, cmd_submit.args_bytes + 1);
    ARRAY_PUSH(operands.items, operands.count, operands.capacity, target.source_path);
    watch->code = cmd_submit.run(watch->app, submit_args, &operands, err);
    return watch->code < 0 ? -1 : 0;
}

/* 1: the file was saved; 0: a signal asks to stop; -1: error. */
static int wait_for_save(int inotify_fd, const char *file, struct error *err)
{
    char buffer[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
    bool is_saved = false;

    for (;;) {
        struct pollfd ready = {.fd = inotify_fd, .events = POLLIN};
        int count = poll(&ready, 1, is_saved ? QUIET_MS : -1);
        ssize_t size;

        if (interrupt_signal() != 0)
            return 0;
        if (count == 0)
            return 1;
        if (count < 0 && errno != EINTR)
            return error_system(err, "cannot wait for a save");
        size = count > 0 ? read(inotify_fd, buffer, sizeof buffer) : 0;
        for (ssize_t at = 0; at < size;) {
            const struct inotify_event *event = (const struct inotify_event *)(buffer + at);

            if (event->len > 0 && strcmp(event->name, file) == 0)
                is_saved = true;
            at += (ssize_t)(sizeof *event + event->len);
        }
    }
}

static int watch_folder(const char *folder, int *out_fd, struct error *err)
{
    AUTO(fd_close) int fd = inotify_init1(IN_CLOEXEC);

    if (fd < 0)
        return error_system(err, "cannot watch '%s'", folder);
    if (inotify_add_watch(fd, folder, IN_CLOSE_WRITE | IN_MOVED_TO) < 0)
        return error_system(err, "cannot watch '%s'", folder);
    SWAP(*out_fd, fd);
    return 0;
}

static int watch_source(struct watch *watch, const char *path, struct error *err)
{
    AUTO(mem_free) char *folder = path_folder(path);
    AUTO(fd_close) int fd = -1;
    int status = 1;

    if (watch_folder(folder, &fd, err) < 0)
        return -1;
    interrupt_install();
    while (status > 0) {
        AUTO(error_release) struct error fault = ERROR_INIT;

        if (judge_round(watch, &fault) < 0 && interrupt_signal() == 0)
            app_complain("watch", error_text(&fault));
        if (interrupt_signal() != 0)
            break;
        app_advise(watch->app, "\nwatching %s   Ctrl-C ends it\n", path_base(path));
        status = wait_for_save(fd, path_base(path), err);
    }
    return status < 0 ? -1 : interrupt_exit_code();
}

static int watch_run(struct app *app, const void *args, const struct operands *operands,
                     struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    struct watch watch = {
        .app = app,
        .args = args,
        .word = operands->count > 0 ? operands->items[0] : NULL,
    };
    int code;

    if (watch.word != NULL && strcmp(watch.word, "-") == 0)
        return error_set(err, ERROR_USAGE, "standard input cannot be watched; name a file");
    if (target_find_source(app, watch.word, NULL, NULL, &target, err) < 0)
        return -1;
    if (target.problem.style == PROBLEM_ANSWER)
        return error_set(err, ERROR_USAGE, "'%s' asks for an answer: judge answer %s VALUE|FILE",
                         target.problem.id, target.problem.id);
    code = watch_source(&watch, target.source_path, err);
    mem_free(&watch.last_failed);
    return code;
}

static const struct example examples[] = {
    {"judge watch", "judge this work folder's source on every save"},
    {"judge watch --submit", "and submit it once samples and your own cases pass"},
    {NULL, NULL},
};

const struct command cmd_watch = {
    .name = "watch",
    .group = GROUP_SUBMIT,
    .summary = "run again on every save, the case that failed last first",
    .usage = "[FILE|ID] [--submit]",
    .details = "Ctrl-C ends it. While the case that failed last still fails, the others wait.",
    .examples = examples,
    .options = watch_options,
    .args_bytes = sizeof(struct watch_args),
    .operands_max = 1,
    .operand = OPERAND_FILE,
    .run = watch_run,
};
