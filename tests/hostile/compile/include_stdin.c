/* expect: CE | FINISHED "blocked"; compile: cpu=2s wall=4s */
#include "/dev/stdin"
#include "/proc/self/fd/0"
#include "/dev/tty"
#include "tests/hostile/hostile.h"

int main(void)
{
    return verdict();
}
