/* expect: CE | FINISHED "blocked" */
#pragma comment(lib, "/etc/passwd")
#pragma comment(linker, "/include:x")
#include "tests/hostile/hostile.h"

/* Sections that some linkers read commands from. */
__asm__(".section .drectve, \"yn\"\n.ascii \" -l/etc/passwd --version-script=/etc/shadow\"\n.text");
__asm__(".section .linker_option, \"e\"\n.asciz \"lib\"\n.asciz \"/etc/passwd\"\n.text");
__asm__(".section .deplibs, \"MS\", @progbits, 1\n.asciz \"/etc/passwd\"\n.text");
__asm__(".section .gnu.warning.main, \"a\"\n.ascii \"INPUT(/etc/passwd)\"\n.text");

int main(void)
{
    return verdict();
}
