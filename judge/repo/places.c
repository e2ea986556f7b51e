#include "judge/repo/places.h"

#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"

#ifndef JUDGE_PREFIX
#define JUDGE_PREFIX "/usr/local"
#endif
#ifndef JUDGE_SOURCE_DIR
#define JUDGE_SOURCE_DIR "."
#endif

/* An installed program never reads the source tree, even where that still exists. */
static bool is_installed(void)
{
    static const char bin[] = JUDGE_PREFIX "/bin/";
    char path[PATH_MAX];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path);

    return size > (ssize_t)strlen(bin) && memcmp(path, bin, strlen(bin)) == 0;
}

char *place_problems(void)
{
    return mem_strdup(is_installed() ? JUDGE_PREFIX "/share/judge/problems"
                                     : JUDGE_SOURCE_DIR "/problems");
}

char *place_languages(void)
{
    return mem_strdup(is_installed() ? JUDGE_PREFIX "/share/judge/languages.json"
                                     : JUDGE_SOURCE_DIR "/judge/languages.json");
}
