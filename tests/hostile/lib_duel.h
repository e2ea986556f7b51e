/*
 * An attacker and an honest program at the same time, each on a core of its own: the honest one's
 * output, ending and CPU time must be what they are beside another honest program.
 */
#ifndef TESTS_HOSTILE_LIB_DUEL_H
#define TESTS_HOSTILE_LIB_DUEL_H

#include "tests/hostile/lib_arena.h"

/*
 * cpus: the attacker's, the honest program's. restless: an honest one that the kernel has much to
 * do for. Appends to *out_why what is wrong.
 */
void duel(struct arena *arena, const struct program *honest, const struct program *restless,
          const struct program *attacker, const int cpus[2], struct strbuf *out_why);

#endif
