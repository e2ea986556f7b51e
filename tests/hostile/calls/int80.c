/* expect: FORBIDDEN | SIGNALED; profile: all */
#include "tests/hostile/hostile.h"

/* The 32-bit door: the same numbers mean other calls there. */
int main(void)
{
    long result;

    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory");
    tried(result > 0, "a 32-bit system call");
    return verdict();
}
