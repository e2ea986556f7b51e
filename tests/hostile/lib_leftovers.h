/*
 * What a family of runs might leave behind on the machine: looked at before and after.
 */
#ifndef TESTS_HOSTILE_LIB_LEFTOVERS_H
#define TESTS_HOSTILE_LIB_LEFTOVERS_H

#include <stdbool.h>

#include "judge/base/file.h"
#include "judge/base/strbuf.h"

#define LEFTOVERS_KINDS 6
#define LEFTOVERS_CGROUP 0 /* the first kind */

struct leftovers {
    struct names kinds[LEFTOVERS_KINDS];
};

const char *leftovers_kind_name(size_t kind);

/* is_isolated: nobody else makes mounts, sockets, shared memory and files where we look. */
void leftovers_look(bool is_isolated, struct leftovers *out_leftovers);
void leftovers_release(struct leftovers *leftovers);

/* Appends what of this kind is there after and was not before, a line each. */
void leftovers_compare(const struct leftovers *before, const struct leftovers *after, size_t kind,
                       struct strbuf *out_text);

/* For who is a child subreaper: waits at most that long until no descendant is left. */
bool leftovers_await_processes(int wait_ms, struct strbuf *out_alive);

#endif
