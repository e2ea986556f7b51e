/* expect: FINISHED "blocked" | FORBIDDEN; runs: 3 */
#include "tests/hostile/hostile.h"

int main(void)
{
    tried(syscall(SYS_keyctl, 10, -5 /* user session */, "user", "mark", 0) >= 0, "a key");
    (void)syscall(SYS_add_key, "user", "mark", "1", 1, -4 /* user */);
    return verdict();
}
