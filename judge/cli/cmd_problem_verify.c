#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd_problem.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/progress.h"
#include "judge/cli/target.h"
#include "judge/tasks/verify.h"
#include "judge/tasks/write_limits.h"
#include "judge/view/verify_text.h"

/* One problem that was named. unreadable.kind: it could not be loaded, for this reason. */
struct subject {
    char *id;
    struct target target;
    struct error unreadable;
};

struct subjects {
    struct subject *items;
    size_t count, capacity;
};

static void subjects_release(struct subjects *subjects)
{
    for (size_t i = 0; i < subjects->count; i++) {
        mem_free(&subjects->items[i].id);
        target_release(&subjects->items[i].target);
        error_release(&subjects->items[i].unreadable);
    }
    mem_free(&subjects->items);
}

/* A file that cannot be read is what verifying is there for; an id that is unknown is not. */
static int load(struct app *app, const struct names *ids, struct subjects *subjects,
                struct error *err)
{
    for (size_t i = 0; i < ids->count; i++) {
        struct subject subject = {.id = mem_strdup(ids->items[i]),
                                  .target = TARGET_INIT,
                                  .unreadable = ERROR_INIT};
        int status = target_find_problem(app, ids->items[i], &subject.target, &subject.unreadable);
        enum error_kind kind = subject.unreadable.kind;

        ARRAY_PUSH(subjects->items, subjects->count, subjects->capacity, subject);
        if (status < 0 && kind != ERROR_INPUT)
            return error_set(err, kind, "%s", error_text(&subject.unreadable));
    }
    return 0;
}

static int verify_ahead(const struct verify_request *request, const struct subjects *subjects,
                        struct error *err)
{
    AUTO(mem_free)
    struct verify_request *requests = mem_alloc(subjects->count + 1, sizeof *requests);
    size_t count = 0;

    for (size_t i = 0; i < subjects->count; i++) {
        if (subjects->items[i].unreadable.kind != ERROR_NONE)
            continue;
        requests[count] = *request;
        requests[count++].problem = &subjects->items[i].target.problem;
    }
    return count > 1 ? task_verify_ahead(requests, count, request->jobs, &request->sink, err) : 0;
}

struct showing {
    struct app *app;
    struct verify_view view;
    bool is_json, writes_limits;
    struct strbuf text;
    struct json_writer writer;
    size_t clean, failed; /* problems; failed: this machine could not verify them */
};

static int show(struct showing *showing, const struct verification *verification, struct error *err)
{
    bool is_strict = showing->view.is_strict;

    showing->clean += verification_is_clean(verification, is_strict);
    if (showing->is_json) {
        verify_json_add(verification, is_strict, &showing->writer);
        return 0;
    }
    strbuf_clear(&showing->text);
    verify_text_add(verification, &showing->view, &showing->app->out, &showing->text);
    return app_print(showing->app, &showing->text, err);
}

/* What this machine fails at with one of several problems is said there, and the others go on. */
static int verify_subject(struct showing *showing, const struct verify_request *request,
                          const struct subject *subject, struct verification *out_verification,
                          struct error *err)
{
    AUTO(error_release) struct error fault = ERROR_INIT;

    if (subject->unreadable.kind != ERROR_NONE) {
        task_verify_failed(subject->id, &subject->unreadable, out_verification);
        return 0;
    }
    if (task_verify(request, out_verification, &fault) == 0)
        return showing->writes_limits ? task_write_limits(request->problem, out_verification, err)
                                      : 0;
    if (!showing->view.is_brief || fault.kind == ERROR_INTERRUPTED)
        return error_set(err, fault.kind, "%s", error_text(&fault));
    task_verify_failed(request->problem->id, &fault, out_verification);
    showing->failed++;
    return 0;
}

static int show_all(struct showing *showing, struct verify_request *request,
                    const struct subjects *subjects, struct progress *progress, struct error *err)
{
    for (size_t i = 0; i < subjects->count; i++) {
        AUTO(verification_release) struct verification verification = VERIFICATION_INIT;

        request->problem = &subjects->items[i].target.problem;
        if (verify_subject(showing, request, &subjects->items[i], &verification, err) < 0)
            return -1;
        progress_end(progress);
        if (show(showing, &verification, err) < 0)
            return -1;
    }
    return 0;
}

static int finish(struct showing *showing, size_t count, struct error *err)
{
    bool is_clean = showing->clean == count;
    int status = is_clean ? EXIT_DONE : showing->failed > 0 ? EXIT_JUDGE_FAILED : EXIT_NOT_ACCEPTED;

    if (showing->is_json) {
        json_end(&showing->writer);
        json_add_bool(&showing->writer, "clean", is_clean);
        json_end(&showing->writer);
        return app_print_json(&showing->text, err) < 0 ? -1 : status;
    }
    if (count > 1) {
        strbuf_clear(&showing->text);
        strbuf_addf(&showing->text, "%zu of %zu problems ready\n", showing->clean, count);
        if (app_print(showing->app, &showing->text, err) < 0)
            return -1;
    }
    return status;
}

static void showing_release(struct showing *showing)
{
    strbuf_release(&showing->text);
}

static int run_checks(struct app *app, const struct problem_args *args,
                      const struct operands *operands, unsigned checks, struct error *err)
{
    AUTO(names_release) struct names ids = NAMES_INIT;
    AUTO(subjects_release) struct subjects subjects = {0};
    AUTO(progress_end) struct progress progress;
    AUTO(showing_release)
    struct showing showing = {.app = app, .text = STRBUF_INIT, .is_json = app_wants_json(app)};
    struct verify_request request = {.checks = checks, .jobs = args->jobs};

    progress_init(&progress, app, SHOW_FULL);
    progress.preparing = "verifying";
    request.sink = progress_sink(&progress);
    request.sink.interrupted = interrupt_signal;
    if (problem_words_targets(app, args, operands, &ids, err) < 0 ||
        app_languages(app, &request.languages, err) < 0 || load(app, &ids, &subjects, err) < 0 ||
        verify_ahead(&request, &subjects, err) < 0)
        return -1;
    showing.view =
        (struct verify_view){.is_strict = args->strict,
                             .is_brief = subjects.count > 1,
                             .with_notes = subjects.count == 1 || args->write || app->args.verbose};
    showing.writes_limits = args->write;
    if (showing.is_json) {
        app_begin_json(&showing.writer, &showing.text, "verify");
        json_add_bool(&showing.writer, "strict", args->strict);
        json_begin_array(&showing.writer, "problems");
    }
    if (show_all(&showing, &request, &subjects, &progress, err) < 0)
        return -1;
    return finish(&showing, subjects.count, err);
}

static int verify_run(struct app *app, const struct problem_args *args,
                      const struct operands *operands, struct error *err)
{
    return run_checks(app, args, operands, VERIFY_ALL, err);
}

static int validate_run(struct app *app, const struct problem_args *args,
                        const struct operands *operands, struct error *err)
{
    return run_checks(app, args, operands, VERIFY_STATEMENT | VERIFY_INPUTS, err);
}

static int matrix_run(struct app *app, const struct problem_args *args,
                      const struct operands *operands, struct error *err)
{
    return run_checks(app, args, operands, VERIFY_SOLUTIONS, err);
}

static int limits_run(struct app *app, const struct problem_args *args,
                      const struct operands *operands, struct error *err)
{
    return run_checks(app, args, operands, VERIFY_SOLUTIONS | VERIFY_LIMITS, err);
}

#define OPTIONS (PROBLEM_TAKES_ALL | PROBLEM_TAKES_STRICT | PROBLEM_TAKES_JOBS)

const struct problem_word problem_verify = {"verify", OPTIONS, verify_run};
const struct problem_word problem_validate = {"validate", OPTIONS, validate_run};
const struct problem_word problem_matrix = {"matrix", OPTIONS, matrix_run};
const struct problem_word problem_limits = {"limits", OPTIONS | PROBLEM_TAKES_WRITE, limits_run};
