#include "judge/repo/places.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#ifndef JUDGE_PREFIX
#define JUDGE_PREFIX "/usr/local"
#endif
#ifndef JUDGE_SOURCE_DIR
#define JUDGE_SOURCE_DIR "."
#endif

/*
 * The share/judge of an installed program, or NULL. An installed program stands in a bin/ beside a
 * share/judge, wherever that tree was moved to, or in PREFIX/bin; it never reads the source tree,
 * even where that still exists.
 */
static char *shared_folder(void)
{
    char path[PATH_MAX];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path - 1);
    AUTO(mem_free) char *bin = NULL;
    AUTO(mem_free) char *prefix = NULL;
    AUTO(mem_free) char *shared = NULL;

    if (size <= 0)
        return NULL;
    path[size] = '\0';
    bin = path_folder(path);
    prefix = path_folder(bin);
    shared = path_join(prefix, "share/judge");
    if (strcmp(path_base(bin), "bin") != 0 ||
        (strcmp(prefix, JUDGE_PREFIX) != 0 && !file_is_folder(shared)))
        return NULL;
    return TAKE(shared);
}

static char *place(const char *name, const char *in_sources)
{
    AUTO(mem_free) char *shared = shared_folder();

    return path_join(shared != NULL ? shared : JUDGE_SOURCE_DIR,
                     shared != NULL ? name : in_sources);
}

char *place_problems(void)
{
    return place("problems", "problems");
}

char *place_languages(void)
{
    return place("languages.json", "judge/languages.json");
}
