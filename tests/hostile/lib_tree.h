/*
 * The ground that the family is judged on: alone where that is possible, with the programs of the
 * source tree where every user may read them.
 */
#ifndef TESTS_HOSTILE_LIB_TREE_H
#define TESTS_HOSTILE_LIB_TREE_H

#include <stdbool.h>

#include "tests/hostile/lib_family.h"

/*
 * tests/hostile, open: it is found so after tree_isolate() too. Ends the test when it is not there.
 */
int tree_open(void);

/*
 * As root: moves into mount, ipc and net namespaces of our own, with empty folders for temporary
 * files. What is new there afterwards was left by us and by nobody else. False: we are not alone.
 */
bool tree_isolate(void);

/* Reads all programs, each in tests/hostile/GROUP/, and copies them below folder. */
void tree_read(int tree, const char *folder, struct family *family);

/* For what should not happen: says so in TAP and ends the test. */
_Noreturn void give_up(const char *what);

#endif
