/* expect: FINISHED "blocked"; limits: processes=4; runs: 2 */
#include "tests/hostile/hostile.h"

/* Words that come from somebody else after the program's end. */
int main(void)
{
    if (fork() == 0) {
        usleep(50000);
        printf("LEAK late words\n");
        fflush(stdout);
        sleep(5);
    }
    return verdict();
}
