/* expect: CE */
#include "tests/hostile/hostile.h"

__asm__(".include \"" BAIT "\"");
__asm__(".include \"/etc/shadow\"");

int main(void)
{
    return verdict();
}
