#include "judge/base/path.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"

char *path_join(const char *folder, const char *name)
{
    size_t length = strlen(folder);

    if (path_is_absolute(name) || length == 0)
        return mem_strdup(name);
    return mem_format("%s%s%s", folder, folder[length - 1] == '/' ? "" : "/", name);
}

const char *path_base(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? slash + 1 : path;
}

const char *path_extension(const char *path)
{
    const char *base = path_base(path);
    const char *dot = strrchr(base, '.');

    return dot != NULL && dot != base ? dot + 1 : "";
}

char *path_folder(const char *path)
{
    const char *slash = strrchr(path, '/');

    if (slash == NULL)
        return mem_strdup(".");
    return slash == path ? mem_strdup("/") : mem_strndup(path, (size_t)(slash - path));
}

bool path_is_absolute(const char *path)
{
    return path[0] == '/';
}

int path_real(const char *path, char **out_path, struct error *err)
{
    char *real = realpath(path, NULL);

    if (real == NULL)
        return error_system(err, "cannot find '%s'", path);
    *out_path = real;
    return 0;
}

static const struct {
    const char *variable, *below_home;
} xdg_rows[] = {
    [XDG_CONFIG] = {"XDG_CONFIG_HOME", ".config"     },
    [XDG_DATA]   = {"XDG_DATA_HOME",   ".local/share"},
    [XDG_CACHE]  = {"XDG_CACHE_HOME",  ".cache"      },
    [XDG_STATE]  = {"XDG_STATE_HOME",  ".local/state"},
};

int path_xdg(enum xdg_folder folder, char **out_path, struct error *err)
{
    const char *given = getenv(xdg_rows[folder].variable);
    const char *home = getenv("HOME");

    /* The XDG specification: a relative path is invalid and counts as absent. */
    if (given != NULL && path_is_absolute(given)) {
        *out_path = path_join(given, "judge");
        return 0;
    }
    if (home == NULL || !path_is_absolute(home)) {
        const struct passwd *entry = getpwuid(getuid());

        home = entry != NULL ? entry->pw_dir : NULL;
    }
    if (home == NULL || !path_is_absolute(home))
        return error_set(err, ERROR_SYSTEM, "no home folder: set HOME or %s",
                         xdg_rows[folder].variable);
    *out_path = mem_format("%s/%s/judge", home, xdg_rows[folder].below_home);
    return 0;
}
