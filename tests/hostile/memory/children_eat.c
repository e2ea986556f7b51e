/* expect: MEMORY; limits: cpu=3s wall=8s processes=16 */
#include "tests/hostile/hostile.h"

/* Each of them is small. */
int main(void)
{
    for (int i = 0; i < 10; i++)
        if (fork() == 0) {
            char *block = malloc(16 << 20);

            memset(block, 1, 16 << 20);
            pause();
        }
    while (wait(NULL) > 0)
        continue;
    return 0;
}
