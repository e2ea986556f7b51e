/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    static const char *const folders[] = {"",     "/usr",  "/usr/bin", "/bin",  "/lib",     "/etc",
                                          "/dev", "/work", "/proc",    "/work", "/usr/lib", "/sys"};

    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        char path[64];

        snprintf(path, sizeof path, "%s/mark", folders[i]);
        tried(open(path, O_WRONLY | O_CREAT, 0666) >= 0, path);
        tried(mkdir(path, 0777) == 0, path);
        tried(symlink("/etc/passwd", path) == 0, path);
        tried(rename("/box", path) == 0, path);
    }
    tried(chmod("/", 0777) == 0, "the mode of /");
    tried(rename("/work", "/worse") == 0, "the name of /work");
    return verdict();
}
