/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <sys/statvfs.h>

int main(void)
{
    static const char *const places[] = {"/", "/box", "/work", "/usr", "/proc"};

    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        struct statvfs info;

        if (statvfs(places[i], &info) < 0)
            continue;
        tried((info.f_flag & ST_NOSUID) == 0, "setuid programs");
        tried((info.f_flag & ST_NODEV) == 0, "devices");
        tried(strcmp(places[i], "/box") != 0 && (info.f_flag & ST_RDONLY) == 0, places[i]);
    }
    return verdict();
}
