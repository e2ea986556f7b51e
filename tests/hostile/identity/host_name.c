/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/utsname.h>

int main(void)
{
    struct utsname names;
    const char *host = bait("host", 0);

    uname(&names);
    tried(host != NULL && strcmp(names.nodename, host) == 0, "the name of the host");
    return verdict();
}
