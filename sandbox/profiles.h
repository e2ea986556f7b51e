/* Which system calls each profile allows: tables, and nothing else. */
#ifndef SANDBOX_PROFILES_H
#define SANDBOX_PROFILES_H

#include <stddef.h>
#include <stdint.h>

#include "sandbox/sandbox.h"

enum answer {
    ANSWER_ALLOW,
    ANSWER_EPERM,  /* what libraries try and can do without */
    ANSWER_EACCES, /* the same, where EPERM is misunderstood */
    ANSWER_END,    /* what only an attack does: ends the run, with the call's name */
};

/* Calls that share an answer. Whatever no row names is answered with ENOSYS. */
struct call_list {
    enum answer answer;
    unsigned profiles;        /* bits: 1 << enum sandbox_profile */
    const char *const *names; /* ends with NULL */
};

/* One call with a condition: (argument & mask) == value, on the 32 bits that the kernel reads. */
struct call_rule {
    enum answer answer;
    unsigned profiles;
    const char *name;
    unsigned argument;
    uint64_t mask, value;
};

extern const struct call_list profile_lists[];
extern const size_t profile_list_count;
extern const struct call_rule profile_rules[];
extern const size_t profile_rule_count;

#endif
