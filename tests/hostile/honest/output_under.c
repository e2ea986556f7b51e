/* expect: FINISHED; limits: output=1MiB; runs: 2 */
#include "tests/hostile/hostile.h"

int main(void)
{
    static char line[1024];

    memset(line, 'x', sizeof line);
    for (int i = 0; i < 1024; i++)
        fwrite(line, 1, sizeof line, stdout);
    return fflush(stdout);
}
