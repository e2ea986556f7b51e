#include "judge/engine/interactor.h"

#include <assert.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/relay.h"

#define END_MS 200     /* a closed stream and the end of its program belong together */
#define HEARING_MS 100 /* after a crash: to judge what was said before */
#define HUNG_MS 3000   /* an interactor has nothing to wait for any more */
#define INTERACTOR_TIME_MS 10000
#define TOOL_OUTPUT_MAX (64LL << 20)
#define STEP_MS 50 /* how often deadlines are looked at */

struct talk {
    struct talk_spec spec;
    struct transcript transcript;
    struct relay to_tool, to_program;
    int answer_fd, tool_stderr_fd;
    bool program_is_over, tool_is_over;
    bool is_idle;           /* killed for it */
    bool was_near;          /* the program ended by itself, hardly over its time limit */
    bool tool_heard_of_end; /* its input was closed before it ended */
    struct run_result program_run, tool_run;
    int64_t moved_ms; /* the last byte */
    int64_t program_over_ms;
    int64_t tool_closed_ms, program_closed_ms; /* when their outputs were seen closed; 0: open */
    int64_t tool_deaf_ms;                      /* when the interactor's input was closed; 0: open */
};

static int64_t clock_ms(void)
{
    return clock_steady_us() / 1000;
}

static int start_tool(struct talk *talk, int stdin_fd, int stdout_fd, struct error *err)
{
    const struct talk_spec *spec = &talk->spec;
    AUTO(names_release) struct names argv = NAMES_INIT;
    struct tool_files files = {.input_fd = spec->input_fd,
                               .output_fd = -1,
                               .flags = spec->flags,
                               .left_names = spec->left_names,
                               .left_paths = spec->left_paths};
    struct box_run run = {
        .argv = &argv,
        .environment = &spec->tool->artifact->language->env,
        .stdin_fd = stdin_fd,
        .stdout_fd = stdout_fd,
        .limits = tool_limits(spec->tool),
        .stderr_bytes = TOOL_STDERR_BYTES,
        .scratch_is_kept = true,
    };

    if (memfile_of_path(spec->answer_path, &talk->answer_fd, NULL, err) < 0 ||
        memfile_make(&talk->tool_stderr_fd, err) < 0)
        return -1;
    files.answer_fd = talk->answer_fd;
    run.stderr_fd = talk->tool_stderr_fd;
    /* It lives as long as the submission does, and a little longer. */
    run.limits.wall_time_ms += spec->run_limits.wall_time_ms + INTERACTOR_TIME_MS;
    if (tool_load(spec->tool_box, spec->tool, &files, &argv, err) < 0)
        return -1;
    return box_start(spec->tool_box, &run, err);
}

static int start_program(struct talk *talk, int stdin_fd, int stdout_fd, struct error *err)
{
    const struct talk_spec *spec = &talk->spec;
    struct box_run run = {
        .argv = &spec->program->argv,
        .environment = &spec->program->language->env,
        .stdin_fd = stdin_fd,
        .stdout_fd = stdout_fd,
        .stderr_fd = spec->stderr_fd,
        .limits = spec->run_limits,
        .stderr_bytes = spec->stderr_bytes,
    };

    run.limits.wall_time_ms += INTERACTOR_TIME_MS; /* the other's thinking is not its fault */
    return box_start(spec->program_box, &run, err);
}

int talk_start(const struct talk_spec *spec, struct talk **out_talk, struct error *err)
{
    AUTO(talk_free) struct talk *talk = mem_alloc(1, sizeof *talk);
    AUTO(fd_close) int program_out = -1;
    AUTO(fd_close) int program_in = -1;
    AUTO(fd_close) int tool_out = -1;
    AUTO(fd_close) int tool_in = -1;

    talk->spec = *spec;
    talk->transcript = (struct transcript)TRANSCRIPT_INIT;
    talk->answer_fd = talk->tool_stderr_fd = -1;
    talk->to_tool.from = talk->to_tool.to = talk->to_program.from = talk->to_program.to = -1;
    if (relay_open(&talk->to_tool, &talk->transcript, SPEAKER_PROGRAM, &program_out, &tool_in,
                   err) < 0 ||
        relay_open(&talk->to_program, &talk->transcript, SPEAKER_JUDGE, &tool_out, &program_in,
                   err) < 0)
        return -1;
    if (start_tool(talk, tool_in, tool_out, err) < 0 ||
        start_program(talk, program_in, program_out, err) < 0)
        return -1;
    talk->moved_ms = clock_ms();
    *out_talk = TAKE(talk);
    return 0;
}

size_t talk_watch(const struct talk *talk, struct pollfd fds[TALK_FDS_MAX], int *timeout_ms)
{
    size_t count = 0;

    fds[count++] = relay_watch(&talk->to_tool);
    fds[count++] = relay_watch(&talk->to_program);
    if (!talk->program_is_over)
        fds[count++] = (struct pollfd){.fd = box_fd(talk->spec.program_box), .events = POLLIN};
    if (!talk->tool_is_over)
        fds[count++] = (struct pollfd){.fd = box_fd(talk->spec.tool_box), .events = POLLIN};
    if (*timeout_ms < 0 || *timeout_ms > STEP_MS)
        *timeout_ms = STEP_MS;
    return count;
}

static bool box_is_over(const struct box *box)
{
    struct pollfd fd = {.fd = box_fd(box), .events = POLLIN};

    return poll(&fd, 1, 0) > 0;
}

static void move_bytes(struct talk *talk, int64_t now)
{
    bool moves = relay_move(&talk->to_tool, talk->program_is_over);

    moves |= relay_move(&talk->to_program, talk->tool_is_over);
    if (moves)
        talk->moved_ms = now;
    if (talk->to_tool.has_ended && talk->program_closed_ms == 0)
        talk->program_closed_ms = now;
    if (talk->to_program.has_ended && talk->tool_closed_ms == 0)
        talk->tool_closed_ms = now;
    if (talk->to_tool.total_bytes > talk->spec.limits.output_bytes)
        box_kill(talk->spec.program_box);
    if (talk->to_program.total_bytes > TOOL_OUTPUT_MAX)
        box_kill(talk->spec.tool_box);
}

static int finish_program(struct talk *talk, int64_t now, struct error *err)
{
    const struct talk_spec *spec = &talk->spec;
    struct run_result *run = &talk->program_run;
    AUTO(mem_free) char *words = NULL;

    if (talk->program_is_over || !box_is_over(spec->program_box))
        return 0;
    if (box_finish(spec->program_box, run, err) < 0)
        return -1;
    talk->program_is_over = true;
    talk->program_over_ms = now;
    words = memfile_excerpt(spec->stderr_fd, (size_t)spec->stderr_bytes);
    talk->was_near = ending_settle(run, &spec->limits, words);
    if (talk->to_tool.total_bytes > spec->limits.output_bytes)
        run->end = RUN_OUTPUT;
    else if (run->end == RUN_KILLED && talk->is_idle)
        run->end = RUN_IDLE;
    return 0;
}

static int finish_tool(struct talk *talk, struct error *err)
{
    const struct talk_spec *spec = &talk->spec;

    if (talk->tool_is_over || !box_is_over(spec->tool_box))
        return 0;
    if (box_finish(spec->tool_box, &talk->tool_run, err) < 0)
        return -1;
    talk->tool_is_over = true;
    talk->tool_heard_of_end = talk->to_tool.to < 0;
    relay_close_reader(&talk->to_tool); /* what is still said is thrown away */
    if (talk->to_program.total_bytes > TOOL_OUTPUT_MAX)
        talk->tool_run.end = RUN_OUTPUT;
    if (tool_word(spec->tool, &talk->tool_run) != TOOL_ACCEPTS)
        box_kill(spec->program_box); /* settled: it is wrong, or nothing can be learned */
    return 0;
}

/* Does the program's ending speak against it? Being killed by us does not. */
static bool has_failed(const struct talk *talk)
{
    enum verdict verdict = verdict_of_end(talk->program_run.end);

    return talk->program_is_over && verdict != VERDICT_AC && verdict != VERDICT_SKIPPED;
}

/* Decides when each side is told that the other has nothing more to say. */
static void close_streams(struct talk *talk, int64_t now)
{
    if (talk->to_tool.has_ended && talk->to_tool.size == 0 && talk->to_tool.to >= 0) {
        bool is_heard = relay_is_read(&talk->to_tool) && now - talk->program_over_ms > HEARING_MS;
        bool may_close = !talk->program_is_over ? now - talk->program_closed_ms > END_MS
                         : has_failed(talk)     ? is_heard || now - talk->program_over_ms > HUNG_MS
                                                : true;

        if (may_close)
            relay_close_reader(&talk->to_tool);
    }
    if (talk->to_tool.to < 0 && talk->tool_deaf_ms == 0)
        talk->tool_deaf_ms = now;
    if (talk->to_program.has_ended && talk->to_program.size == 0 &&
        (talk->tool_is_over || now - talk->tool_closed_ms > END_MS))
        relay_close_reader(&talk->to_program);
}

static void lose_patience(struct talk *talk, int64_t now)
{
    const struct talk_spec *spec = &talk->spec;

    if (!talk->program_is_over && now - talk->moved_ms > spec->idle_ms) {
        talk->is_idle = true;
        box_kill(spec->program_box);
    }
    if (talk->program_is_over && !talk->tool_is_over && talk->tool_deaf_ms != 0 &&
        now - talk->tool_deaf_ms > HUNG_MS && now - talk->program_over_ms > HUNG_MS)
        box_kill(spec->tool_box);
}

static int conclude(struct talk *talk, struct case_result *result, struct error *err)
{
    const struct tool *tool = talk->spec.tool;
    enum tool_word word = tool_word(tool, &talk->tool_run);
    bool is_rejected = word == TOOL_REJECTS && (!talk->tool_heard_of_end || !has_failed(talk));
    bool tool_was_busy = talk->is_idle && talk->tool_run.cpu_time_us / 500 > talk->spec.idle_ms;
    /* Not even an end of input woke it: the idle one is not the submission. */
    bool tool_hung = talk->is_idle && word == TOOL_BREAKS && talk->tool_run.end == RUN_KILLED;

    result->run = talk->program_run;
    mem_free(&result->transcript);
    result->transcript = transcript_text(&talk->transcript);
    if (tool_was_busy) {
        tool_blame(tool, result, "kept the submission waiting for too long");
    } else if (is_rejected || tool_hung || !has_failed(talk)) {
        return tool_judge(tool, talk->spec.tool_box, &talk->tool_run, talk->tool_stderr_fd, result,
                          err);
    } else {
        result->verdict = verdict_of_end(talk->program_run.end);
        result->score = 0;
        mem_free(&result->message);
        result->message = ending_message(&talk->program_run, &talk->spec.limits);
    }
    return 0;
}

int talk_step(struct talk *talk, struct case_result *result, struct error *err)
{
    int64_t now = clock_ms();

    move_bytes(talk, now);
    if (finish_program(talk, now, err) < 0 || finish_tool(talk, err) < 0)
        return -1;
    move_bytes(talk, now);
    close_streams(talk, now);
    lose_patience(talk, now);
    if (!talk->program_is_over || !talk->tool_is_over)
        return 0;
    return conclude(talk, result, err) < 0 ? -1 : 1;
}

bool talk_was_near(const struct talk *talk)
{
    return talk->was_near;
}

/* A tenth of the silence is more than "next to no CPU". */
bool talk_is_doubtful(const struct talk *talk)
{
    return talk->program_run.end == RUN_IDLE &&
           talk->program_run.cpu_time_us / 100 > talk->spec.idle_ms;
}

void talk_free(struct talk **talk)
{
    if (*talk != NULL) {
        relay_release(&(*talk)->to_tool);
        relay_release(&(*talk)->to_program);
        transcript_release(&(*talk)->transcript);
        fd_close(&(*talk)->answer_fd);
        fd_close(&(*talk)->tool_stderr_fd);
    }
    mem_free(talk);
}
