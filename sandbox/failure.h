/*
 * Why a box could not be built or watched: small enough to travel through a pipe in one write.
 */
#ifndef SANDBOX_FAILURE_H
#define SANDBOX_FAILURE_H

struct sandbox_failure {
    int errno_value;  /* 0 when no system call failed */
    char step[32];    /* what was being done: "mounts", "filter", "cgroup" ... */
    char detail[160]; /* what went wrong, in lower case, without a full stop */
};

/* Fills *failure (which may be NULL) and returns -1, so that callers can return it. */
int failure_set(struct sandbox_failure *failure, int errno_value, const char *step,
                const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
