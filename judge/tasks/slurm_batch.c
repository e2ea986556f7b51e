#include "judge/tasks/slurm_batch.h"

#include <assert.h>
#include <inttypes.h>
#include <poll.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/slurm.h"

#define FOLDER "slurm"
#define BATCH_FILE FOLDER "/batch.json"
#define BATCH_FILE_MAX_BYTES 4096
#define TICK_MS 250
#define CANCEL_MS 30000
#define MIB ((int64_t)1 << 20)

static_assert(SLURM_SHARDS_MAX <= SLURM_TASKS_MAX, "an array holds all shards");

void slurm_batch_release(struct slurm_batch *batch)
{
    mem_free(&batch->array);
    mem_free(&batch->merge);
}

/*
 * --- submitting --------------------------------------------------------------------------------
 */

/* As the shell reads it back. */
static void add_quoted(struct strbuf *out, const char *word)
{
    strbuf_add_char(out, '\'');
    for (const char *at = word; *at != '\0'; at++)
        if (*at == '\'')
            strbuf_add_str(out, "'\\''");
        else
            strbuf_add_char(out, *at);
    strbuf_add_char(out, '\'');
}

/* exec: signals of Slurm's reach the judge, which then keeps what it has. */
static void add_command(struct strbuf *script, const struct slurm_work *work, const char *run,
                        const char *command)
{
    strbuf_add_str(script, "exec ");
    add_quoted(script, work->program);
    strbuf_addf(script, " %s ", command);
    add_quoted(script, run);
}

static void add_shard_script(struct strbuf *script, const struct slurm_work *work, const char *run)
{
    strbuf_addf(script,
                "#!/bin/sh\n#SBATCH --job-name=judge\n#SBATCH --cpus-per-task=%d\n"
                "#SBATCH --mem=%" PRId64 "M\n#SBATCH --requeue\n#SBATCH --open-mode=append\n",
                work->workers, (work->memory_bytes + MIB - 1) / MIB);
    add_command(script, work, run, "grade");
    strbuf_addf(script, " --shard \"$SLURM_ARRAY_TASK_ID\" --jobs %d\n", work->workers);
}

static void add_merge_script(struct strbuf *script, const struct slurm_work *work, const char *run)
{
    strbuf_add_str(script, "#!/bin/sh\n#SBATCH --job-name=judge-merge\n#SBATCH --cpus-per-task=1\n"
                           "#SBATCH --requeue\n");
    add_command(script, work, run, "merge");
    strbuf_add_char(script, '\n');
}

/* In sbatch's names of files '%' is a sign, '\' as well. */
static char *log_path(const char *folder, const char *name)
{
    AUTO(strbuf_release) struct strbuf path = STRBUF_INIT;

    for (const char *at = folder; *at != '\0'; at++) {
        if (*at == '%' || *at == '\\')
            strbuf_add_char(&path, *at);
        strbuf_add_char(&path, *at);
    }
    strbuf_addf(&path, "/%s", name);
    return strbuf_take(&path);
}

static int submit(const struct slurm_work *work, const char *folder, struct span script,
                  const char *name, const char *log, struct slurm_job job, char **out_id,
                  struct error *err)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *log_file = log_path(folder, log);
    AUTO(mem_free) char *below = mem_format(FOLDER "/%s", name);

    if (run_folder_write(work->run, below, script, err) < 0)
        return -1;
    job.script = path;
    job.log = log_file;
    return slurm_submit(&job, out_id, err);
}

static int write_batch(const struct run_folder *run, const struct slurm_batch *batch,
                       struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    json_writer_init(&writer, &text, true);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", "judge.slurm/1");
    json_add_string(&writer, "array", batch->array);
    json_add_string(&writer, "merge", batch->merge);
    json_end(&writer);
    strbuf_add_char(&text, '\n');
    return run_folder_write(run, BATCH_FILE, strbuf_span(&text), err);
}

int slurm_batch_submit(const struct slurm_work *work, struct slurm_batch *out_batch,
                       struct error *err)
{
    AUTO(slurm_batch_release) struct slurm_batch batch = SLURM_BATCH_INIT;
    AUTO(strbuf_release) struct strbuf shards = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf merge = STRBUF_INIT;
    AUTO(mem_free) char *run = NULL;
    AUTO(mem_free) char *folder = NULL;

    if (path_real(work->run->path, &run, err) < 0)
        return -1;
    folder = path_join(run, FOLDER);
    if (folder_make(folder, err) < 0)
        return -1;
    add_shard_script(&shards, work, run);
    add_merge_script(&merge, work, run);
    if (submit(work, folder, strbuf_span(&shards), "shard.sh", "shard-%a.log",
               (struct slurm_job){.tasks = work->shards}, &batch.array, err) < 0)
        return -1;
    /* Known before the second job is asked for: whatever fails now, the array is found again. */
    if (write_batch(work->run, &batch, err) < 0 ||
        submit(work, folder, strbuf_span(&merge), "merge.sh", "merge.log",
               (struct slurm_job){.after = batch.array}, &batch.merge, err) < 0 ||
        write_batch(work->run, &batch, err) < 0) {
        slurm_cancel(batch.array);
        return -1;
    }
    SWAP(*out_batch, batch);
    return 0;
}

/*
 * --- an earlier batch --------------------------------------------------------------------------
 */

/* Is one of the batch's jobs in the queue? -1: Slurm does not answer. */
static int batch_is_queued(const struct slurm_batch *batch, struct error *err)
{
    const char *const ids[] = {batch->array, batch->merge};

    for (size_t i = 0; i < ARRAY_LEN(ids); i++) {
        AUTO(slurm_queue_release) struct slurm_queue queue = SLURM_QUEUE_INIT;

        if (ids[i] == NULL)
            continue;
        if (slurm_look(ids[i], &queue, err) < 0)
            return -1;
        if (queue.waiting + queue.running > 0)
            return 1;
    }
    return 0;
}

int slurm_batch_find(const struct run_folder *run, struct slurm_batch *out_batch, struct error *err)
{
    AUTO(slurm_batch_release) struct slurm_batch batch = SLURM_BATCH_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(mem_free) char *path = path_join(run->path, BATCH_FILE);
    AUTO(mem_free) char *text = NULL;
    size_t size;
    int status;

    if (!file_exists(path))
        return 0;
    if (file_read_bytes(path, BATCH_FILE_MAX_BYTES, &text, &size, err) < 0 ||
        json_parse(path, (struct span){text, size}, &document, err) < 0)
        return -1;
    batch.array = mem_strdup(json_find_string(json_root(document), "array"));
    batch.merge = mem_strdup(json_find_string(json_root(document), "merge"));
    status = batch_is_queued(&batch, err);
    if (status > 0)
        SWAP(*out_batch, batch);
    return status;
}

int slurm_batch_expect_none(const struct run_folder *run, struct error *err)
{
    AUTO(slurm_batch_release) struct slurm_batch batch = SLURM_BATCH_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    int status = slurm_batch_find(run, &batch, &fault);

    if (status == 0 || (status < 0 && !slurm_is_here()))
        return 0;
    if (status < 0)
        return error_set(err, fault.kind, "'%s': is a batch of Slurm's at work here? %s", run->path,
                         error_text(&fault));
    return error_set(
        err, ERROR_USAGE,
        "slurm's job %s is at work in '%s'; `judge grade … --engine slurm` follows it, "
        "`scancel %s%s%s` ends it",
        batch.array, run->path, batch.array, batch.merge != NULL ? " " : "",
        batch.merge != NULL ? batch.merge : "");
}

/* Waits until neither job is in the queue. */
static int wait_for_end(const struct slurm_batch *batch, struct error *err)
{
    int64_t until = clock_steady_us() + CANCEL_MS * INT64_C(1000);
    int status;

    while ((status = batch_is_queued(batch, err)) > 0) {
        if (clock_steady_us() > until)
            return error_set(err, ERROR_SYSTEM,
                             "slurm does not end the jobs '%s' and '%s'; look at `squeue`",
                             batch->array, batch->merge != NULL ? batch->merge : "-");
        (void)poll(NULL, 0, TICK_MS);
    }
    return status;
}

int slurm_batch_cancel(const struct slurm_batch *batch, struct error *err)
{
    if (batch->merge != NULL)
        slurm_cancel(batch->merge);
    slurm_cancel(batch->array);
    return wait_for_end(batch, err);
}
