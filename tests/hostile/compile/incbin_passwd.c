/* expect: CE | FINISHED "blocked" */
#include "tests/hostile/hostile.h"

__asm__(".data\nsecret: .incbin \"/etc/passwd\"\n.byte 0\n.text");
extern const char secret[];

int main(void)
{
    tried(strstr(secret, "root:x:0:0:") != NULL, secret);
    return verdict();
}
