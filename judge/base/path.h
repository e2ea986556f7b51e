/*
 * Paths as text: joining, parts, and the XDG folders. Nothing here touches the disk but
 * path_real().
 */
#ifndef JUDGE_BASE_PATH_H
#define JUDGE_BASE_PATH_H

#include <stdbool.h>

#include "judge/base/error.h"

/* "a" + "b" -> "a/b"; an absolute second part stands alone. The caller's: mem_free. */
char *path_join(const char *folder, const char *name);
const char *path_base(const char *path); /* after the last '/'; borrowed */
/* after the last '.' of the base, "" if none; borrowed */
const char *path_extension(const char *path);
char *path_folder(const char *path); /* before the last '/', "." if none; the caller's */
bool path_is_absolute(const char *path);

/* Canonical absolute path of what exists. The caller's. */
int path_real(const char *path, char **out_path, struct error *err);

enum xdg_folder { XDG_CONFIG, XDG_DATA, XDG_CACHE, XDG_STATE };

/*
 * "$XDG_…_HOME/judge" or its default under HOME; without HOME the passwd entry. An error (SYSTEM)
 * that names the variable to set when there is neither. The caller's. Made on first write only.
 */
int path_xdg(enum xdg_folder folder, char **out_path, struct error *err);

#endif
