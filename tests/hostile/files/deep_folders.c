/* expect: FINISHED "blocked"; runs: 3 */
#include "tests/hostile/hostile.h"

#include <dirent.h>

/* A chain that no path name reaches, of folders that nobody may enter. */
int main(void)
{
    DIR *box = opendir("/box");

    for (struct dirent *at; box != NULL && (at = readdir(box)) != NULL;)
        tried(at->d_name[0] != '.', at->d_name);
    for (int i = 0; i < 3000; i++)
        if (mkdir("a\n\033[31m", 0700) < 0 || chdir("a\n\033[31m") < 0)
            break;
    for (int i = 0; i < 100; i++) {
        (void)mkdir("/box/-rf", 0);
        (void)open("/box/*", O_CREAT, 0);
    }
    (void)chmod("/box", 0);
    return verdict();
}
