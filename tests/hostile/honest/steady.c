/* expect: FINISHED "3056763860" */
#include "tests/hostile/hostile.h"

/* Work that is always the same: what the others are run beside, and what must go on after them. */
int main(void)
{
    uint32_t state = 12345, sum = 0;

    for (int i = 0; i < 10000000; i++) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        sum += state;
    }
    printf("%u\n", sum);
    return 0;
}
