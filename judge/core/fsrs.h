/*
 * When to see a problem again: FSRS-6, the memory model of the open-spaced-repetition project
 * (its "Algorithm" page; the parameters are the defaults of py-fsrs 6.3 and fsrs-rs). Time is in
 * whole days: a day begins when the learner's does (fsrs_day), not at midnight of some other place.
 */
#ifndef JUDGE_CORE_FSRS_H
#define JUDGE_CORE_FSRS_H

#include <stdbool.h>
#include <stdint.h>

enum fsrs_grade { FSRS_AGAIN = 1, FSRS_HARD, FSRS_GOOD, FSRS_EASY };

/* What is remembered of one card. */
struct fsrs_memory {
    double stability;  /* days until the chance to recall has fallen to 90 %; at least 0.001 */
    double difficulty; /* 1 to 10 */
};

#define FSRS_RETENTION 0.9
#define FSRS_INTERVAL_MAX_DAYS 36500

/* The first review makes the memory. */
struct fsrs_memory fsrs_begin(enum fsrs_grade grade);

/* A later one, so many days (0: the same) after the last. */
struct fsrs_memory fsrs_review(struct fsrs_memory memory, int64_t days, enum fsrs_grade grade);

/* The chance to recall after so many days, 0 to 1. */
double fsrs_recall(struct fsrs_memory memory, double days);

/* Days until that chance has fallen to retention: 1 to FSRS_INTERVAL_MAX_DAYS. */
int64_t fsrs_interval(struct fsrs_memory memory, double retention);

/*
 * The interval moved by up to 5 %, so that what was learnt together does not stay together. The
 * same seed moves it the same way; short ones (under 3 days) stay.
 */
int64_t fsrs_interval_spread(int64_t days, uint64_t seed);

/* "again", "hard", "good", "easy"; false: none of them. */
bool fsrs_grade_parse(const char *text, enum fsrs_grade *out_grade);
const char *fsrs_grade_name(enum fsrs_grade grade);

/* What is known of how an answer came about. Times in seconds; usual_s 0: not known. */
struct fsrs_effort {
    bool gave_up;
    int failures; /* submissions that were judged and failed */
    int hints;    /* rungs that were read */
    int64_t spent_s, usual_s;
};

/*
 * again: gave up; hard: over twice the usual time, over 2 failures, or 2 hints and more; easy: the
 * first try in under half the usual time; else good. Only ever a suggestion.
 */
enum fsrs_grade fsrs_suggest(const struct fsrs_effort *effort);

/* A learner who works past midnight works on the same day: it begins at 04:00. */
#define FSRS_DAY_BEGINS_S (4 * 3600)

/* The number of the day of a time; both times in seconds, utc_offset_s east of Greenwich. */
int64_t fsrs_day(int64_t unix_s, int64_t utc_offset_s);

#endif
