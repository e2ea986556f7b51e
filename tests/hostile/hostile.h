/*
 * What the C and C++ programs of this family share: how they learn where the secrets lie, and how
 * they say what became of an attempt. It stands beside them when they are compiled in the box.
 */
#ifndef TESTS_HOSTILE_HOSTILE_H
#define TESTS_HOSTILE_HOSTILE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int leaks_found __attribute__((unused));
static char told[16384] __attribute__((unused)); /* what standard input held */

/* An attempt, and whether it worked. What worked is said, and goes into the verdict. */
static inline void tried(int worked, const char *what)
{
    if (worked) {
        leaks_found++;
        printf("LEAK %s\n", what);
        fflush(stdout);
    }
}

/* The last statement of main(): one word when nothing worked. */
static inline int verdict(void)
{
    if (leaks_found == 0)
        printf("blocked\n");
    return 0;
}

/* The value of the index-th line "key value" of standard input; NULL when there is none. */
static inline const char *bait(const char *key, int index)
{
    static char value[512];
    size_t length = strlen(key);

    if (told[0] == '\0') {
        ssize_t got, size = 0;

        while ((got = read(0, told + size, sizeof told - 1 - (size_t)size)) > 0)
            size += got;
        told[size] = '\0';
    }
    for (const char *at = told; at != NULL && *at != '\0'; at = strchr(at, '\n')) {
        at += *at == '\n';
        if (strncmp(at, key, length) == 0 && at[length] == ' ' && index-- == 0) {
            snprintf(value, sizeof value, "%.*s", (int)strcspn(at + length + 1, "\n"),
                     at + length + 1);
            return value;
        }
    }
    return NULL;
}

static inline int bait_number(const char *key)
{
    const char *value = bait(key, 0);

    return value != NULL ? atoi(value) : 0;
}

/* Shows the first bytes of what could be opened: a secret in it is found by whoever reads us. */
static inline void show_fd(int fd)
{
    char bytes[4096];
    ssize_t got = fd >= 0 ? read(fd, bytes, sizeof bytes) : -1;

    if (got > 0)
        fwrite(bytes, 1, (size_t)got, stdout);
}

/* Keeps a core busy for that long, by the process's own clock. */
static inline void burn_ms(int ms)
{
    struct timespec now;

    do
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    while (now.tv_sec * 1000 + now.tv_nsec / 1000000 < ms);
}

/* For programs with turns: which one this is. Says "done" and ends after the last. */
static inline int turn_of(int count)
{
    int turn = bait_number("turn");

    if (turn >= count) {
        printf("done\n");
        exit(0);
    }
    return turn;
}

#endif
