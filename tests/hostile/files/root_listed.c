/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <dirent.h>

static void list(const char *folder, const char *known)
{
    DIR *entries = opendir(folder);

    for (struct dirent *at; entries != NULL && (at = readdir(entries)) != NULL;) {
        char word[300], path[600];

        snprintf(word, sizeof word, " %s ", at->d_name);
        snprintf(path, sizeof path, "%s/%s", folder, at->d_name);
        tried(strstr(known, word) == NULL, path);
    }
}

/* Not even a name of what does not belong to the toolchain. */
int main(void)
{
    list("/", " . .. bin box dev etc lib lib32 lib64 libx32 proc sbin tmp usr work ");
    list("/etc", " . .. alternatives passwd group ld.so.cache java-11-openjdk java-17-openjdk "
                 "java-21-openjdk java-25-openjdk ");
    list("/dev", " . .. full null random urandom zero fd stdin stdout stderr ");
    list("/box", " . .. ");
    return verdict();
}
