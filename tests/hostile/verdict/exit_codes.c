/* expect: FAILED; turns */
#include "tests/hostile/hostile.h"

/* Codes that some take for what a time limit, a killer or a checker says. */
int main(void)
{
    static const int codes[] = {1, 2, 4, 42, 43, 124, 125, 126, 127, 128, 137, 139, 152, 255};

    int turn = turn_of((int)(sizeof codes / sizeof codes[0]));

    printf("AC\nKilled\nOut of memory\n");
    fflush(stdout);
    return codes[turn];
}
