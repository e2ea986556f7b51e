#include "tests/hostile/lib_leftovers.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"

static void lines_of(const char *path, struct names *out)
{
    char line[4096];
    FILE *file = fopen(path, "re");

    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        names_add(out, line);
    }
    if (file != NULL)
        fclose(file);
}

static void entries_of(const char *folder, struct names *out)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    (void)folder_list(folder, &names, NULL);
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);

        names_add(out, path);
    }
}

static void look_mounts(struct names *out)
{
    lines_of("/proc/self/mountinfo", out);
}

static void look_sysv(struct names *out)
{
    lines_of("/proc/sysvipc/shm", out);
    lines_of("/proc/sysvipc/sem", out);
    lines_of("/proc/sysvipc/msg", out);
}

static void look_sockets(struct names *out)
{
    lines_of("/proc/self/net/unix", out);
    lines_of("/proc/self/net/tcp", out);
    lines_of("/proc/self/net/udp", out);
}

static void look_shared(struct names *out)
{
    entries_of("/dev/shm", out);
    entries_of("/dev/mqueue", out);
}

static void look_files(struct names *out)
{
    entries_of("/tmp", out);
    entries_of("/var/tmp", out);
}

static struct names *walked; /* nftw() hands nothing through */

/* A group of a box that lives is locked by its keeper, also when the box is somebody else's. */
static int visit_cgroup(const char *path, const struct stat *info, int type, struct FTW *where)
{
    AUTO(fd_close) int fd = -1;

    (void)info;
    if (type != FTW_D || strncmp(path + where->base, "judge-box.", 10) != 0)
        return 0;
    fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0)
        names_add(walked, path);
    return 0;
}

static void look_cgroups(struct names *out)
{
    walked = out;
    (void)nftw("/sys/fs/cgroup", visit_cgroup, 16, FTW_PHYS);
}

static const struct {
    const char *name;
    void (*look)(struct names *out);
    bool is_everybodys; /* worth a look only where nobody else is */
} kinds[] = {
    {"cgroup",                     look_cgroups, false},
    {"mount",                      look_mounts,  true },
    {"System V object",            look_sysv,    true },
    {"socket",                     look_sockets, true },
    {"shared memory",              look_shared,  true },
    {"file in a temporary folder", look_files,   true },
};
_Static_assert(ARRAY_LEN(kinds) == LEFTOVERS_KINDS, "the header counts them");

const char *leftovers_kind_name(size_t kind)
{
    return kinds[kind].name;
}

void leftovers_look(bool is_isolated, struct leftovers *out_leftovers)
{
    *out_leftovers = (struct leftovers){0};
    for (size_t i = 0; i < LEFTOVERS_KINDS; i++)
        if (is_isolated || !kinds[i].is_everybodys)
            kinds[i].look(&out_leftovers->kinds[i]);
}

void leftovers_release(struct leftovers *leftovers)
{
    for (size_t i = 0; i < LEFTOVERS_KINDS; i++)
        names_release(&leftovers->kinds[i]);
}

static bool has_name(const struct names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return true;
    return false;
}

void leftovers_compare(const struct leftovers *before, const struct leftovers *after, size_t kind,
                       struct strbuf *out_text)
{
    const struct names *names = &after->kinds[kind];

    for (size_t i = 0; i < names->count; i++)
        if (!has_name(&before->kinds[kind], names->items[i]))
            strbuf_addf(out_text, "%s\n", names->items[i]);
}

bool leftovers_await_processes(int wait_ms, struct strbuf *out_alive)
{
    for (int waited = 0; waited <= wait_ms; waited += 10) {
        pid_t pid;

        while ((pid = waitpid(-1, NULL, WNOHANG | __WALL)) > 0)
            continue;
        if (pid < 0 && errno == ECHILD)
            return true;
        usleep(10000);
    }
    AUTO(mem_free) char *path = mem_format("/proc/self/task/%d/children", (int)getpid());
    AUTO(names_release) struct names lines = NAMES_INIT;

    lines_of(path, &lines);
    for (size_t i = 0; i < lines.count; i++)
        strbuf_addf(out_alive, "%s\n", lines.items[i]);
    return false;
}
