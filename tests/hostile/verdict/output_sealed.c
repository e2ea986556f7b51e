/* expect: FINISHED "blocked"; runs: 2 */
#include "tests/hostile/hostile.h"

/* A sealed output would take no more words, of nobody. */
int main(void)
{
    tried(fcntl(1, 1033 /* F_ADD_SEALS */, 8) == 0, "a seal on standard output");
    tried(fcntl(0, 1033, 1) == 0, "a seal on standard input");
    tried(fcntl(1, 1024 /* F_SETLEASE */, 1) == 0, "a lease");
    return verdict();
}
