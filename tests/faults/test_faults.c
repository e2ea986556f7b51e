/*
 * Every call that the sandbox makes from its opening over one run to its closing fails once. Each
 * time there must be one clear error, or a box that is as tight as ever; and never anything left.
 * As root and as an ordinary user.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/sandbox.h"
#include "tests/faults/seam.h"
#include "tests/sandbox/lib_box.h"
#include "tests/unit/tap.h"

#define FAULTS_MAX 2000
#define SECONDS_MAX 20

/* What a box that could be made in spite of a fault must still be. */
static const char *const proofs[] = {"identity", "descriptors", "environment", "files", "scratch"};
#define PROOF_COUNT (sizeof proofs / sizeof proofs[0])

enum outcome { NOT_TRIED, BORNE, REFUSED, UNCLEAR, NOT_TIGHT, LEFTOVERS };

struct session {
    int probe;
    struct seam *seam;
    enum outcome outcomes[FAULTS_MAX];
    char failed[FAULTS_MAX][sizeof((struct seam *)0)->failed];
    struct sandbox_failure failures[FAULTS_MAX];
};

static int descriptors_count(void)
{
    int count = 0;

    for (int fd = 0; fd < 64; fd++)
        if (fcntl(fd, F_GETFD) >= 0)
            count++;
    return count;
}

static bool failure_is_clear(const struct sandbox_failure *failure)
{
    return failure->step[0] != '\0' && failure->detail[0] != '\0';
}

/* A program that was never started, with the reason, is an error as clear as a refused box. */
static enum outcome outcome_merge(enum outcome sofar, const struct sandbox_result *result)
{
    if (result->end == SANDBOX_NOT_FOUND && result->exec_errno != 0)
        return sofar == BORNE ? REFUSED : sofar;
    return result->end == SANDBOX_FINISHED ? sofar : NOT_TIGHT;
}

static enum outcome box_try(int probe, struct sandbox_failure *failure)
{
    const struct sandbox_spec spec = {
        .profile = SANDBOX_NATIVE,
        .scratch_bytes = 4 << 20,
        .scratch_files = 100,
        .cpu = -1,
    };
    const struct sandbox_file file = {.name = "probe", .fd = probe, .is_executable = true};
    enum outcome outcome = BORNE;
    struct sandbox *box = NULL;
    int status = sandbox_open(&spec, &box, failure);

    if (status == 0)
        status = sandbox_load(box, &file, 1, failure);
    for (size_t i = 0; i < PROOF_COUNT && status == 0; i++) {
        struct sandbox_run run =
            box_probe_run((const char *const[]){"/work/probe", proofs[i], NULL});
        struct sandbox_result result = {0};

        status = sandbox_run(box, &run, &result, failure);
        if (status == 0)
            outcome = outcome_merge(outcome, &result);
    }
    sandbox_close(&box);
    if (status < 0)
        return failure_is_clear(failure) ? REFUSED : UNCLEAR;
    return outcome;
}

static void faults_run(void *argument)
{
    struct session *session = argument;
    int before;

    session->seam = seam_share();
    if (session->seam == NULL)
        _exit(1);
    before = descriptors_count();
    for (int i = 0; i < FAULTS_MAX; i++) {
        session->seam->count = 0;
        session->seam->failed[0] = '\0';
        session->seam->fail_at = i + 1;
        (void)alarm(SECONDS_MAX);
        session->outcomes[i] = box_try(session->probe, &session->failures[i]);
        session->seam->fail_at = 0;
        memcpy(session->failed[i], session->seam->failed, sizeof session->failed[i]);
        if (descriptors_count() != before || waitpid(-1, NULL, WNOHANG) >= 0 || errno != ECHILD)
            session->outcomes[i] = LEFTOVERS;
        if (session->seam->count <= i)
            break; /* fewer calls than that were made: all have had their turn */
    }
}

static const char *const faults_of[] = {
    [NOT_TRIED] = "it hangs or dies",
    [UNCLEAR] = "no clear error",
    [NOT_TIGHT] = "a box that is not tight",
    [LEFTOVERS] = "a descriptor or a process is left",
};

static void outcomes_judge(const struct session *session, const char *who)
{
    int counts[LEFTOVERS + 1] = {0}, i;

    for (i = 0; i < FAULTS_MAX; i++) {
        enum outcome outcome = session->outcomes[i];
        const struct sandbox_failure *failure = &session->failures[i];

        counts[outcome]++;
        if (outcome == BORNE && getenv("JUDGE_VERBOSE") != NULL)
            tap_note("call %d, %s: borne", i + 1, session->failed[i]);
        if (faults_of[outcome] != NULL)
            tap_note("call %d, %s: %s (%s: %s)", i + 1, session->failed[i], faults_of[outcome],
                     failure->step, failure->detail);
        if (session->failed[i][0] == '\0')
            break;
    }
    tap_ok(i > 100 && i < FAULTS_MAX && session->outcomes[i] == BORNE,
           "%s: every call had its turn (%d)", who, i);
    tap_ok(counts[NOT_TRIED] == 0, "%s: nothing hangs or dies", who);
    tap_ok(counts[UNCLEAR] == 0, "%s: what failed is told (%d boxes refused)", who,
           counts[REFUSED]);
    tap_ok(counts[NOT_TIGHT] == 0, "%s: a box in spite of a fault is tight (%d)", who,
           counts[BORNE]);
    tap_ok(counts[LEFTOVERS] == 0, "%s: nothing is left behind", who);
}

int main(void)
{
    struct session *session = shared_memory(sizeof *session);

    session->probe = probe_compile();
    if (getuid() == 0) {
        as_user(false, faults_run, session);
        outcomes_judge(session, "root");
        memset(session->outcomes, 0, sizeof session->outcomes);
        memset(session->failed, 0, sizeof session->failed);
        memset(session->failures, 0, sizeof session->failures);
    }
    as_user(true, faults_run, session);
    outcomes_judge(session, "ordinary user");
    return tap_done();
}
