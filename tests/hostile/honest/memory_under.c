/* expect: FINISHED "blocked"; runs: 3 */
#include "tests/hostile/hostile.h"

int main(void)
{
    char *block = malloc(56 << 20);

    memset(block, 1, 56 << 20);
    tried(block[5] != 1, "(wrong memory)");
    return verdict();
}
