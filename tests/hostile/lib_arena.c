#include "tests/hostile/lib_arena.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/build.h"

#define KEPT_MAX_BYTES ((size_t)64 << 20)
#define COLLECTED_MAX_BYTES ((int64_t)16 << 20)
#define STDERR_MAX_BYTES ((int64_t)64 << 10)

void arena_release(struct arena *arena)
{
    for (size_t i = 0; i < arena->box_count; i++)
        box_close(&arena->boxes[i].box);
    arena->box_count = 0;
    mem_free(&arena->header);
}

void outcome_release(struct outcome *outcome)
{
    strbuf_release(&outcome->text);
    strbuf_release(&outcome->errors);
    strbuf_release(&outcome->files);
}

/*
 * A program that is not what its language's box is made for sees what a runtime or compiler sees.
 */
static int box_make(const struct language *language, enum arena_profile profile, int cpu,
                    struct box **out_box, struct error *err)
{
    struct language row = *language;

    if (profile == ARENA_RUNTIME)
        row.runs_native = false;
    return box_open(&row, profile == ARENA_COMPILE ? BOX_COMPILE : BOX_RUN, cpu, out_box, err);
}

static int arena_box(struct arena *arena, const struct bout_plan *plan, struct box **out_box,
                     struct error *err)
{
    const struct language *language = plan->artifact->language;
    struct arena_box *room = &arena->boxes[arena->box_count];

    for (size_t i = 0; i < arena->box_count; i++) {
        struct arena_box *at = &arena->boxes[i];

        if (strcmp(at->language, language->id) == 0 && at->profile == plan->profile &&
            at->cpu == plan->cpu) {
            room = at;
            break;
        }
    }
    if (room == &arena->boxes[arena->box_count]) {
        if (arena->box_count + 1 == ARENA_BOXES_MAX)
            return error_set(err, ERROR_SYSTEM, "too many boxes");
        *room = (struct arena_box){language->id, plan->profile, plan->cpu, NULL};
        arena->box_count++;
    }
    if (room->box == NULL && box_make(language, plan->profile, plan->cpu, &room->box, err) < 0)
        return -1;
    *out_box = room->box;
    return 0;
}

/* A box that failed is made anew for the next run. */
static void arena_drop(struct arena *arena, struct box *box)
{
    for (size_t i = 0; i < arena->box_count; i++)
        if (arena->boxes[i].box == box)
            box_close(&arena->boxes[i].box);
}

static bool is_c_like(const struct language *language)
{
    return strcmp(language->id, "c") == 0 || strcmp(language->id, "cpp") == 0;
}

static int request_fill(const struct arena *arena, const struct program *program, int repetition,
                        struct build_request *request, struct error *err)
{
    const struct language *language = language_of_file(arena->languages, program->path);
    AUTO(mem_free) char *source = NULL;
    AUTO(mem_free) char *name = NULL;
    size_t size;

    if (language == NULL)
        return error_set(err, ERROR_INPUT, "'%s' is in no known language", program->name);
    if (file_read_bytes(program->path, 4 << 20, &source, &size, err) < 0)
        return -1;
    name = language_source_name(language, (struct span){source, size});
    request->language = language;
    request->limits = program->compile;
    request->run_memory_bytes = program->run.memory_bytes;
    names_add(&request->names, name);
    names_add(&request->paths, program->path);
    if (is_c_like(language)) {
        AUTO(mem_free) char *bait = mem_format("-DBAIT=\"%s\"", arena->bait->files.items[0]);
        AUTO(mem_free) char *number = mem_format("-DREPETITION=%d", repetition);

        names_add(&request->names, "tests/hostile/hostile.h");
        names_add(&request->paths, arena->header);
        names_add(&request->extra, bait);
        names_add(&request->extra, number);
        names_add(&request->extra, "-I/work");
    }
    return 0;
}

int arena_build(struct arena *arena, const struct program *program, int repetition,
                struct artifact *out_artifact, struct outcome *out_outcome, struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    struct compile_log log = {0};
    int status;

    if (request_fill(arena, program, repetition, &request, err) < 0)
        return -1;
    status = build_artifact(&request, out_artifact, &log, err);
    out_outcome->end = ENDING_REFUSED;
    strbuf_truncate(&out_outcome->text, 0);
    strbuf_truncate(&out_outcome->errors, 0);
    strbuf_add_str(&out_outcome->text, log.text != NULL ? log.text : "");
    compile_log_release(&log);
    return status;
}

void bout_release(struct bout *bout)
{
    struct run_result result;

    if (bout->box != NULL) {
        box_kill(bout->box);
        (void)box_finish(bout->box, &result, NULL);
        bout->box = NULL;
    }
    fd_close(&bout->stdin_fd);
    fd_close(&bout->stdout_fd);
    fd_close(&bout->stderr_fd);
}

/* The limits of the header are for plain programs; a runtime has what its row gives it besides. */
static struct limits limits_for(const struct language *language, const struct limits *limits)
{
    struct limits widened = *limits;

    widened.memory_bytes += language->extra_memory_bytes;
    widened.cpu_time_ms = widened.cpu_time_ms * language->time_percent / 100;
    widened.wall_time_ms = widened.wall_time_ms * language->time_percent / 100;
    if (widened.processes < language->processes)
        widened.processes = language->processes;
    return widened;
}

int bout_start(struct arena *arena, const struct bout_plan *plan, struct bout *out_bout,
               struct error *err)
{
    AUTO(bout_release) struct bout bout = BOUT_INIT;
    AUTO(strbuf_release) struct strbuf told = STRBUF_INIT;
    const struct language *language = plan->artifact->language;
    struct box *box = NULL;
    struct box_run run = {.argv = &plan->artifact->argv,
                          .environment = &language->env,
                          .stderr_bytes = STDERR_MAX_BYTES,
                          .scratch_is_kept = plan->program->is_collected};

    strbuf_addf(&told, "turn %d\n", plan->turn);
    bait_tell(arena->bait, &told);
    bout.limits = limits_for(language, &plan->program->run);
    bout.stdout_fd = memfd_create("output", MFD_CLOEXEC);
    bout.stderr_fd = memfd_create("errors", MFD_CLOEXEC);
    if (bout.stdout_fd < 0 || bout.stderr_fd < 0)
        return error_system(err, "no memory file");
    if (file_sealed_copy(strbuf_span(&told), &bout.stdin_fd, err) < 0 ||
        arena_box(arena, plan, &box, err) < 0)
        return -1;
    run.stdin_fd = bout.stdin_fd;
    run.stdout_fd = bout.stdout_fd;
    run.stderr_fd = bout.stderr_fd;
    run.limits = bout.limits;
    bout.is_collected = plan->program->is_collected;
    if (box_load(box, plan->artifact, err) < 0 || box_start(box, &run, err) < 0) {
        arena_drop(arena, box);
        return -1;
    }
    bout.box = box;
    SWAP(*out_bout, bout);
    return 0;
}

/* What was kept must be within its cap, but for the one byte that tells that it was more. */
static int kept_read(int fd, int64_t most, const char *what, struct strbuf *out, struct error *err)
{
    off_t size = lseek(fd, 0, SEEK_END);

    if (size > most + 1)
        return error_set(err, ERROR_SYSTEM, "%lld bytes of standard %s were kept, at most %lld",
                         (long long)size, what, (long long)most);
    (void)lseek(fd, 0, SEEK_SET);
    strbuf_truncate(out, 0);
    return strbuf_read(out, fd, KEPT_MAX_BYTES, err);
}

/* Takes what the run left as a compiler's output is taken; all of it is looked at for secrets. */
static int files_collect(struct box *box, struct strbuf *out, struct error *err)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(names_release) struct names names = NAMES_INIT;

    strbuf_truncate(out, 0);
    if (scratch_make(&scratch, err) < 0 ||
        box_collect(box, "", scratch.path, COLLECTED_MAX_BYTES, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(scratch.path, names.items[i]);
        AUTO(mem_free) char *data = NULL;
        size_t size;

        if (file_read_bytes(path, (size_t)COLLECTED_MAX_BYTES, &data, &size, err) < 0)
            return -1;
        strbuf_add(out, data, size);
    }
    return 0;
}

int bout_finish(struct arena *arena, struct bout *bout, struct outcome *out_outcome,
                struct error *err)
{
    struct box *box = bout->box;

    bout->box = NULL;
    if (box_finish(box, &out_outcome->run, err) < 0) {
        arena_drop(arena, box);
        return error_wrap(err, "the box failed");
    }
    out_outcome->end = out_outcome->run.end;
    if (kept_read(bout->stdout_fd, bout->limits.output_bytes, "output", &out_outcome->text, err) <
            0 ||
        kept_read(bout->stderr_fd, STDERR_MAX_BYTES, "error", &out_outcome->errors, err) < 0)
        return -1;
    return bout->is_collected ? files_collect(box, &out_outcome->files, err) : 0;
}

int arena_run(struct arena *arena, const struct bout_plan *plan, struct outcome *out_outcome,
              struct error *err)
{
    AUTO(bout_release) struct bout bout = BOUT_INIT;

    if (bout_start(arena, plan, &bout, err) < 0)
        return -1;
    return bout_finish(arena, &bout, out_outcome, err);
}
