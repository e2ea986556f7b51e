/* expect: CE; compile: cpu=2s wall=4s memory=256MiB */
#include "tests/hostile/hostile.h"

__asm__(".data\n.incbin \"/dev/zero\"\n.text");

int main(void)
{
    return verdict();
}
