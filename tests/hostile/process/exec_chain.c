/* expect: CPU_TIME | MEMORY; limits: cpu=300ms wall=8s */
#include "tests/hostile/hostile.h"

/* Each exec is a new program with a new life. */
int main(int argc, char **argv)
{
    (void)argc;
    burn_ms(0);
    execv(argv[0], argv);
    return 1;
}
