/* expect: CE "file not found" */
#include "tests/hostile/hostile.h"

__asm__(".data\nsecret: .incbin \"" BAIT "\"\n.byte 0\n.text");
extern const char secret[];

int main(void)
{
    printf("%s\n", secret);
    return 0;
}
