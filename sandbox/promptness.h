/*
 * Our own processes between two runs: they do little, and somebody waits for it each time. On a
 * busy machine they ask the scheduler to be let in first; what they give birth to is ordinary
 * again.
 */
#ifndef SANDBOX_PROMPTNESS_H
#define SANDBOX_PROMPTNESS_H

#include <stdbool.h>

/*
 * The calling process, and what it forks if it shall be inherited. Does what is allowed; that it is
 * refused does not matter.
 */
void promptness_take(bool is_inherited);

#endif
