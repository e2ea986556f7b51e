/*
 * Where our own data lies: in the share/judge beside the bin/ of an installed program, in the
 * source tree for one that was built there.
 */
#ifndef JUDGE_REPO_PLACES_H
#define JUDGE_REPO_PLACES_H

/* The folder of the problems, and the path of the language table. The caller's; need not exist. */
char *place_problems(void);
char *place_languages(void);

#endif
