#include "judge/engine/slurm.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "judge/base/memory.h"
#include "judge/engine/host_command.h"

#define ROW_FORMAT "--format=%i|%T|%r"

static void add_words(struct names *words, const char *const *items, size_t count)
{
    for (size_t i = 0; i < count; i++)
        names_add(words, items[i]);
}

#define WORDS(words, ...)                                                                          \
    add_words(words, (const char *const[]){__VA_ARGS__},                                           \
              sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void add_word(struct names *words, char *word)
{
    names_add(words, word);
    mem_free(&word);
}

/* -1 in the words of a command that failed, which begin with its name. */
static int check(const struct names *words, const struct host_answer *answer, struct error *err)
{
    if (answer->exit_code == 0)
        return 0;
    if (answer->errors.size == 0)
        return error_set(err, ERROR_SYSTEM, "'%s' fails without a word", words->items[0]);
    return error_set(err, ERROR_SYSTEM, "%s", answer->errors.data);
}

/*
 * --- submitting --------------------------------------------------------------------------------
 */

int slurm_submit(const struct slurm_job *job, char **out_id, struct error *err)
{
    AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
    AUTO(names_release) struct names words = NAMES_INIT;
    size_t digits;

    WORDS(&words, "sbatch", "--parsable");
    add_word(&words, mem_format("--output=%s", job->log));
    if (job->tasks > 0)
        add_word(&words, mem_format("--array=1-%d", job->tasks));
    if (job->after != NULL)
        add_word(&words, mem_format("--dependency=afterany:%s", job->after));
    names_add(&words, job->script);
    if (host_command_run(&words, &answer, err) < 0)
        return error_wrap(err, "is Slurm installed here?");
    if (check(&words, &answer, err) < 0)
        return -1;
    /* "17", or "17;cluster" */
    digits = strspn(answer.out.data, "0123456789");
    if (digits == 0)
        return error_set(err, ERROR_SYSTEM, "sbatch answers no number: '%s'", answer.out.data);
    *out_id = mem_strndup(answer.out.data, digits);
    return 0;
}

/*
 * --- looking -----------------------------------------------------------------------------------
 */

void slurm_queue_release(struct slurm_queue *queue)
{
    names_release(&queue->delayed);
    mem_free(&queue->held);
}

/* "12_[4-9]|PENDING|Resources" */
static void take_row(struct slurm_queue *queue, char *row)
{
    char *rest = NULL;
    const char *id = strtok_r(row, "|", &rest);
    const char *state = strtok_r(NULL, "|", &rest);
    const char *reason = strtok_r(NULL, "|", &rest);

    if (id == NULL || state == NULL)
        return;
    if (strcmp(state, "PENDING") != 0) {
        queue->running++;
        return;
    }
    queue->waiting++;
    if (reason == NULL)
        return;
    if (strcmp(reason, "BeginTime") == 0)
        names_add(&queue->delayed, id);
    else if (strcasestr(reason, "held") != NULL && queue->held == NULL)
        queue->held = mem_format("%s (%s)", id, reason);
}

int slurm_look(const char *id, struct slurm_queue *out_queue, struct error *err)
{
    AUTO(slurm_queue_release) struct slurm_queue queue = SLURM_QUEUE_INIT;
    AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
    AUTO(names_release) struct names words = NAMES_INIT;
    char *rest = NULL, *row;

    WORDS(&words, "squeue", "--noheader", ROW_FORMAT);
    add_word(&words, mem_format("--jobs=%s", id));
    if (host_command_run(&words, &answer, err) < 0)
        return -1;
    if (strstr(answer.errors.data, "Invalid job id") == NULL && check(&words, &answer, err) < 0)
        return -1;
    for (row = strtok_r(answer.out.data, "\n", &rest); row != NULL;
         row = strtok_r(NULL, "\n", &rest))
        take_row(&queue, row);
    SWAP(*out_queue, queue);
    return 0;
}

bool slurm_is_here(void)
{
    AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
    AUTO(names_release) struct names words = NAMES_INIT;

    WORDS(&words, "squeue", "--version");
    return host_command_run(&words, &answer, NULL) == 0;
}

/*
 * --- acting ------------------------------------------------------------------------------------
 */

void slurm_start_now(const char *id)
{
    AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
    AUTO(names_release) struct names words = NAMES_INIT;

    WORDS(&words, "scontrol", "update");
    add_word(&words, mem_format("jobid=%s", id));
    names_add(&words, "StartTime=now");
    (void)host_command_run(&words, &answer, NULL);
}

void slurm_cancel(const char *id)
{
    AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
    AUTO(names_release) struct names words = NAMES_INIT;

    WORDS(&words, "scancel", id);
    (void)host_command_run(&words, &answer, NULL);
}
