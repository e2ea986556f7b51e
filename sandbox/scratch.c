#include "sandbox/scratch.h"

#include <errno.h>
#include <stdio.h>
#include <sys/mount.h>

#define STEP "scratch"

static bool times_are_equal(const struct timespec *a, const struct timespec *b)
{
    return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

/*
 * Whatever makes, removes or renames something in a folder, or changes the folder itself, sets its
 * change time, which no program can set back. The counts catch files that are held but unlinked.
 */
static bool scratch_is_untouched(const struct scratch *scratch)
{
    struct stat root;
    struct statfs space;

    return stat("/box", &root) == 0 && statfs("/box", &space) == 0 &&
           root.st_dev == scratch->fresh_root.st_dev && root.st_ino == scratch->fresh_root.st_ino &&
           root.st_mode == scratch->fresh_root.st_mode &&
           root.st_nlink == scratch->fresh_root.st_nlink &&
           root.st_size == scratch->fresh_root.st_size &&
           times_are_equal(&root.st_ctim, &scratch->fresh_root.st_ctim) &&
           times_are_equal(&root.st_mtim, &scratch->fresh_root.st_mtim) &&
           times_are_equal(&root.st_atim, &scratch->fresh_root.st_atim) &&
           space.f_ffree == scratch->fresh_space.f_ffree &&
           space.f_bfree == scratch->fresh_space.f_bfree;
}

int scratch_renew(struct scratch *scratch, struct sandbox_failure *failure)
{
    char options[96];

    if (scratch->is_mounted && scratch_is_untouched(scratch))
        return 0;
    if (scratch->is_mounted && umount2("/box", MNT_DETACH) < 0)
        return failure_set(failure, errno, STEP, "cannot drop the last run's /box");
    scratch->is_mounted = false;
    snprintf(options, sizeof options, "mode=755,size=%lld,nr_inodes=%lld",
             (long long)scratch->bytes, (long long)scratch->files + 1);
    if (mount("tmpfs", "/box", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOATIME, options) < 0)
        return failure_set(failure, errno, STEP, "cannot mount /box");
    scratch->is_mounted = true;
    if (stat("/box", &scratch->fresh_root) < 0 || statfs("/box", &scratch->fresh_space) < 0)
        return failure_set(failure, errno, STEP, "cannot look at /box");
    return 0;
}
