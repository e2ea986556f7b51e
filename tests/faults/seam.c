#include "tests/faults/seam.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

static struct seam *seam;

static struct seam *seam_map(int fd)
{
    void *memory = mmap(NULL, sizeof *seam, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

    return memory == MAP_FAILED ? NULL : memory;
}

static bool is_due(const char *name)
{
    if (seam == NULL || seam->fail_at == 0)
        return false;
    if (__atomic_add_fetch(&seam->count, 1, __ATOMIC_SEQ_CST) != seam->fail_at)
        return false;
    strncpy(seam->failed, name, sizeof seam->failed - 1);
    return true;
}

#define FAULT(type, name, failed, error, parameters, arguments)                                    \
    type __real_##name parameters;                                                                 \
    type __wrap_##name parameters;                                                                 \
    type __wrap_##name parameters                                                                  \
    {                                                                                              \
        if (!is_due(#name))                                                                        \
            return __real_##name arguments;                                                        \
        errno = error;                                                                             \
        return failed;                                                                             \
    }
#include "tests/faults/calls.def"
#undef FAULT

struct seam *seam_share(void)
{
    int fd = __real_memfd_create("seam", 0);

    if (fd < 0 || __real_ftruncate(fd, sizeof *seam) < 0 || __real_dup2(fd, SEAM_FD) < 0)
        return NULL;
    seam = seam_map(SEAM_FD);
    return seam;
}

/* The helper finds the memory before it closes what it did not ask for. */
static __attribute__((constructor)) void seam_find(void)
{
    struct stat info;

    if (__real_fstat(SEAM_FD, &info) == 0 && info.st_size == sizeof *seam)
        seam = seam_map(SEAM_FD);
}
