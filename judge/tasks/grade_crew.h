/*
 * A crew: processes that judge submissions, each on a core of its own.
 *
 * A worker is forked with everything it needs in memory. It reads numbers of jobs from a pipe and
 * answers each with a frame, a head and the grade as JSON. One that dies is replaced; what it had
 * in hand comes back as lost. Workers die with the process that made them.
 */
#ifndef JUDGE_TASKS_GRADE_CREW_H
#define JUDGE_TASKS_GRADE_CREW_H

#include "judge/core/grade.h"
#include "judge/tasks/grade_one.h"

#define CREW_PENDING 2 /* jobs that a worker has: one in hand, one that waits for it */

/* One source to judge. */
struct crew_job {
    const struct graded_problem *problem;
    const struct language *language;
    char *source_path;
    char key[HASH_HEX_BYTES];
};

struct crew;

/* jobs: as many workers, 0: one a core. The list must outlive the crew. */
int crew_open(const struct crew_job *jobs, size_t job_count, const struct grading_rules *rules,
              int workers, struct crew **out_crew, struct error *err);
void crew_free(struct crew **crew); /* for AUTO; kills what is at work */

size_t crew_size(const struct crew *crew);

/*
 * 1: somebody has taken the job; 0: all have enough to do. is_last: only whoever has nothing to do
 * takes it, so that at the end no job waits behind a long one.
 */
int crew_give(struct crew *crew, size_t job, bool is_last, struct error *err);

enum crew_news { CREW_NOTHING, CREW_GRADE, CREW_LOST };

/*
 * Waits for at most wait_ms (0: not at all). CREW_GRADE: *out_grade is the caller's. CREW_LOST: its
 * worker died with this job in hand. CREW_NOTHING: time is up, or a signal came. Returns a
 * crew_news, or -1.
 */
int crew_hear(struct crew *crew, int wait_ms, size_t *out_job, struct grade *out_grade,
              struct error *err);

#endif
