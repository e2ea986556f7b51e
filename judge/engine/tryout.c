/*
 * The validator runs first: most candidates of a shrinking are no valid inputs. Then the model and
 * the submission run at the same time, each in its own box; or, where it is quick, each served by a
 * program in a box of its own.
 */
#include "judge/engine/tryout.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/box.h"
#include "judge/engine/checker.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/served.h"

#define STDERR_BYTES 65536      /* kept of it */
#define STDERR_SHOWN_BYTES 4096 /* its end */
#define VALIDATOR_ACCEPTS 42
#define CHECKER_TIME_MS 10000

static const struct limits validator_limits = {
    .cpu_time_ms = 2000,
    .wall_time_ms = 8000,
    .memory_bytes = (int64_t)1 << 30,
    .output_bytes = 1 << 20,
    .processes = 1,
};

enum seat_name { SEAT_VALIDATOR, SEAT_MODEL, SEAT_SUBMISSION, SEAT_CHECKER, SEATS };

/* One program with its box, and the files of its last run. */
struct seat {
    const struct artifact *artifact; /* NULL: nobody sits here */
    struct limits limits;
    struct box *box;       /* opened when it is first needed */
    struct served *served; /* the same */
    bool is_not_served;    /* it was tried, and cannot be */
    int input_fd, output_fd, error_fd;
};

struct tryout {
    struct tryout_spec spec;
    struct seat seats[SEATS];
    struct tool checker;
    struct checking checking;
    bool is_quick;
};

void tryout_result_release(struct tryout_result *result)
{
    case_result_release(&result->result);
    mem_free(&result->refusal);
    strbuf_release(&result->answer);
    strbuf_release(&result->output);
}

static void seat_clear(struct seat *seat)
{
    fd_close(&seat->input_fd);
    fd_close(&seat->output_fd);
    fd_close(&seat->error_fd);
}

void tryout_close(struct tryout **tryout)
{
    if (*tryout == NULL)
        return;
    for (size_t i = 0; i < SEATS; i++) {
        seat_clear(&(*tryout)->seats[i]);
        box_close(&(*tryout)->seats[i].box);
        served_close(&(*tryout)->seats[i].served);
    }
    checking_release(&(*tryout)->checking);
    mem_free(tryout);
}

static struct limits limits_of_tool(const struct artifact *tool)
{
    struct limits limits = validator_limits;

    if (tool == NULL)
        return limits;
    limits.memory_bytes += tool->language->extra_memory_bytes;
    if (tool->language->processes > limits.processes)
        limits.processes = tool->language->processes;
    return limits;
}

int tryout_open(const struct tryout_spec *spec, struct tryout **out_tryout, struct error *err)
{
    struct tryout *tryout = mem_alloc(1, sizeof *tryout);
    const struct artifact *const artifacts[SEATS] = {
        [SEAT_VALIDATOR] = spec->validator,
        [SEAT_MODEL] = spec->model,
        [SEAT_SUBMISSION] = spec->submission,
        [SEAT_CHECKER] = spec->checker,
    };

    (void)err;
    tryout->spec = *spec;
    tryout->checking = (struct checking)CHECKING_INIT;
    for (size_t i = 0; i < SEATS; i++)
        tryout->seats[i] = (struct seat){.artifact = artifacts[i],
                                         .input_fd = -1,
                                         .output_fd = -1,
                                         .error_fd = -1};
    tryout->seats[SEAT_VALIDATOR].limits = limits_of_tool(spec->validator);
    tryout->seats[SEAT_MODEL].limits = spec->model_limits;
    tryout->seats[SEAT_SUBMISSION].limits = spec->limits;
    if (spec->checker != NULL) {
        tryout->checker = (struct tool){.artifact = spec->checker,
                                        .protocol = spec->problem->checker.protocol,
                                        .role = "checker",
                                        .file_name = spec->problem->checker_program,
                                        .time_ms = CHECKER_TIME_MS};
        tryout->seats[SEAT_CHECKER].limits = tool_limits(&tryout->checker);
    }
    *out_tryout = tryout;
    return 0;
}

void tryout_set_quick(struct tryout *tryout, bool is_quick)
{
    tryout->is_quick = is_quick;
}

void tryout_set_limits(struct tryout *tryout, const struct limits *limits)
{
    tryout->seats[SEAT_SUBMISSION].limits = *limits;
}

/* Opens the seat's box where there is none. A checker is loaded anew with the files of each run. */
static int seat_open(struct tryout *tryout, struct seat *seat, struct error *err)
{
    if (seat->box != NULL)
        return 0;
    if (box_open(seat->artifact->language, BOX_RUN, -1, &seat->box, err) < 0)
        return -1;
    return seat == &tryout->seats[SEAT_CHECKER] ? 0 : box_load(seat->box, seat->artifact, err);
}

/* Is the next run of this seat served? What cannot be served runs by the book. */
static bool seat_is_served(struct tryout *tryout, struct seat *seat)
{
    AUTO(names_release) struct names words = NAMES_INIT;

    if (!tryout->is_quick || seat->is_not_served)
        return false;
    if (seat == &tryout->seats[SEAT_CHECKER])
        tool_add_served_words(tryout->checker.protocol, &words);
    if (seat->served == NULL)
        seat->is_not_served =
            served_open(seat->artifact, &words, &seat->limits, &seat->served, NULL) < 0;
    return !seat->is_not_served;
}

/* files: what a served program finds in /box; -1 behind the last one. */
static int seat_serve(struct seat *seat, const int files[3], struct error *err)
{
    int fds[5] = {seat->input_fd, seat->output_fd};
    size_t count = 2;

    for (; count < ARRAY_LEN(fds) && files[count - 2] >= 0; count++)
        fds[count] = files[count - 2];
    served_set_time(seat->served, &seat->limits);
    return served_start(seat->served, NULL, fds, count, err);
}

static int seat_start(struct tryout *tryout, struct seat *seat, int input_fd, struct error *err)
{
    static const int no_files[3] = {-1, -1, -1};
    struct box_run run = {
        .argv = &seat->artifact->argv,
        .environment = &seat->artifact->language->env,
        .limits = seat->limits,
        .stderr_bytes = STDERR_BYTES,
    };

    seat_clear(seat);
    if (memfile_reopen(input_fd, &seat->input_fd, err) < 0 ||
        memfile_make(&seat->output_fd, err) < 0)
        return -1;
    if (seat_is_served(tryout, seat))
        return seat_serve(seat, no_files, err);
    if (memfile_make(&seat->error_fd, err) < 0 || seat_open(tryout, seat, err) < 0)
        return -1;
    run.stdin_fd = seat->input_fd;
    run.stdout_fd = seat->output_fd;
    run.stderr_fd = seat->error_fd;
    return box_start(seat->box, &run, err);
}

/* Until the run is over; a signal that asks to stop ends it. */
static int box_wait(const struct tryout *tryout, struct box *box, struct error *err)
{
    struct pollfd ready = {.fd = box_fd(box), .events = POLLIN};

    while (poll(&ready, 1, -1) < 0) {
        if (errno != EINTR)
            return error_system(err, "cannot wait for a run");
        if (tryout->spec.interrupted != NULL && tryout->spec.interrupted() != 0) {
            box_kill(box);
            return 0;
        }
    }
    return 0;
}

static int seat_finish(const struct tryout *tryout, struct seat *seat, struct run_result *out_run,
                       struct error *err)
{
    AUTO(mem_free) char *words = NULL;

    if (seat->error_fd < 0)
        return served_finish(seat->served, tryout->spec.interrupted, out_run, err);
    if (box_wait(tryout, seat->box, err) < 0 || box_finish(seat->box, out_run, err) < 0)
        return -1;
    words = memfile_excerpt(seat->error_fd, STDERR_BYTES);
    (void)ending_settle(out_run, &seat->limits, words);
    return 0;
}

/* 1: the validator says that it is an input; 0: it does not. */
static int validate(struct tryout *tryout, int input_fd, char **out_refusal, struct error *err)
{
    struct seat *seat = &tryout->seats[SEAT_VALIDATOR];
    struct run_result run;

    if (seat->artifact == NULL)
        return 1;
    if (seat_start(tryout, seat, input_fd, err) < 0 || seat_finish(tryout, seat, &run, err) < 0)
        return -1;
    if (run.end == RUN_FAILED && run.exit_code == VALIDATOR_ACCEPTS)
        return 1;
    if (seat->error_fd >= 0)
        *out_refusal = memfile_excerpt(seat->error_fd, STDERR_SHOWN_BYTES);
    return 0;
}

/* The word of a served checker alone. */
static int check_quickly(struct tryout *tryout, const int files[3], struct case_result *result,
                         struct error *err)
{
    static const enum verdict verdicts[] =
        {[TOOL_ACCEPTS] = VERDICT_AC, [TOOL_REJECTS] = VERDICT_WA, [TOOL_BREAKS] = VERDICT_IE};
    struct seat *seat = &tryout->seats[SEAT_CHECKER];
    struct run_result run;

    seat_clear(seat);
    if (memfile_reopen(files[2], &seat->input_fd, err) < 0 ||
        memfile_make(&seat->output_fd, err) < 0 || seat_serve(seat, files, err) < 0 ||
        seat_finish(tryout, seat, &run, err) < 0)
        return -1;
    result->verdict = verdicts[tool_word(&tryout->checker, &run)];
    return 0;
}

static int check(struct tryout *tryout, int input_fd, struct case_result *result, struct error *err)
{
    const int files[3] = {input_fd, tryout->seats[SEAT_MODEL].output_fd,
                          tryout->seats[SEAT_SUBMISSION].output_fd};
    struct seat *seat = &tryout->seats[SEAT_CHECKER];
    AUTO(mem_free) char *answer_path = memfile_path(files[1]);
    const struct tool_files given = {.input_fd = input_fd};

    if (seat->artifact == NULL)
        return checker_compare(&tryout->spec.problem->checker, answer_path, files[2], result, err);
    if (seat_is_served(tryout, seat))
        return check_quickly(tryout, files, result, err);
    if (seat_open(tryout, seat, err) < 0 ||
        checking_start(&tryout->checking, seat->box, &tryout->checker, answer_path, &given,
                       files[2], err) < 0 ||
        box_wait(tryout, seat->box, err) < 0)
        return -1;
    return checking_finish(&tryout->checking, seat->box, &tryout->checker, result, err);
}

static void read_text(int fd, struct strbuf *out)
{
    AUTO(mem_free) char *data = mem_alloc(TRYOUT_TEXT_BYTES, 1);
    ssize_t size = pread(fd, data, TRYOUT_TEXT_BYTES, 0);

    if (size > 0)
        strbuf_add(out, data, (size_t)size);
}

static int conclude(struct tryout *tryout, int input_fd, const struct run_result *run,
                    struct tryout_result *out, struct error *err)
{
    const struct seat *submission = &tryout->seats[SEAT_SUBMISSION];
    struct case_result *result = &out->result;

    out->is_valid = true;
    if (submission->artifact == NULL) {
        read_text(tryout->seats[SEAT_MODEL].output_fd, &out->answer);
        return 0;
    }
    result->run = *run;
    result->runs = 1;
    result->verdict = verdict_of_end(run->end);
    if (result->verdict == VERDICT_AC && check(tryout, input_fd, result, err) < 0)
        return -1;
    if (tryout->is_quick)
        return 0;
    if (result->message == NULL)
        result->message = ending_message(run, &submission->limits);
    if (result->verdict == VERDICT_AC)
        return 0;
    result->stderr_excerpt = memfile_ending(submission->error_fd, STDERR_SHOWN_BYTES);
    read_text(tryout->seats[SEAT_MODEL].output_fd, &out->answer);
    read_text(submission->output_fd, &out->output);
    return checker_excerpt(submission->output_fd, result, err);
}

static int interruption(const struct tryout *tryout, struct error *err)
{
    if (tryout->spec.interrupted == NULL || tryout->spec.interrupted() == 0)
        return 0;
    return error_set(err, ERROR_INTERRUPTED, "interrupted");
}

/* Nobody asks any more what it does. */
static void seat_end(struct seat *seat)
{
    struct run_result run;

    if (seat->error_fd < 0) {
        served_close(&seat->served);
        return;
    }
    box_kill(seat->box);
    (void)box_finish(seat->box, &run, NULL);
}

/* Both at the same time. */
static int run_both(struct tryout *tryout, int input_fd, struct run_result *out_model,
                    struct run_result *out_submission, struct error *err)
{
    struct seat *model = &tryout->seats[SEAT_MODEL];
    struct seat *submission = &tryout->seats[SEAT_SUBMISSION];

    if (seat_start(tryout, model, input_fd, err) < 0)
        return -1;
    if (submission->artifact == NULL)
        return seat_finish(tryout, model, out_model, err);
    if (seat_start(tryout, submission, input_fd, err) < 0) {
        seat_end(model);
        return -1;
    }
    if (seat_finish(tryout, submission, out_submission, err) < 0)
        return -1;
    return seat_finish(tryout, model, out_model, err);
}

int tryout_run(struct tryout *tryout, struct span input, struct tryout_result *out_result,
               struct error *err)
{
    AUTO(tryout_result_release) struct tryout_result result = TRYOUT_RESULT_INIT;
    AUTO(fd_close) int input_fd = -1;
    struct run_result model, submission = {0};
    int status;

    if (file_sealed_copy(input, &input_fd, err) < 0)
        return -1;
    status = validate(tryout, input_fd, &result.refusal, err);
    if (status > 0) {
        if (run_both(tryout, input_fd, &model, &submission, err) < 0)
            return -1;
        if (interruption(tryout, err) < 0)
            return -1;
        /* What the model cannot do either is no input to learn from. */
        result.model_fails = model.end != RUN_FINISHED;
        if (!result.model_fails)
            status = conclude(tryout, input_fd, &submission, &result, err);
    }
    if (status < 0 || interruption(tryout, err) < 0)
        return -1;
    SWAP(*out_result, result);
    return 0;
}
