/*
 * Lets the n-th call of the sandbox fail, whichever of its processes makes it. The calls of the
 * fault table (calls.def) are exchanged by the linker (--wrap) in the debug build's helper and in
 * test_faults; nothing of this is in any other program.
 */
#ifndef TESTS_FAULTS_SEAM_H
#define TESTS_FAULTS_SEAM_H

/* Where a test leaves the descriptor of this memory for the helper, which closes it. */
#define SEAM_FD 9

struct seam {
    int fail_at; /* 1: the first call; 0: none */
    int count;   /* calls that were made, in all processes */
    char failed[32];
};

/* The memory that is shared with every helper started from now on. NULL: there is none. */
struct seam *seam_share(void);

#endif
