#include "tests/hostile/lib_tree.h"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)

_Noreturn void give_up(const char *what)
{
    printf("Bail out! %s\n", what);
    exit(1);
}

int tree_open(void)
{
    int tree = open(JUDGE_SOURCE_DIR "/tests/hostile", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (tree < 0)
        give_up("'" JUDGE_SOURCE_DIR "/tests/hostile' is not there");
    return tree;
}

static void loopback_up(void)
{
    AUTO(fd_close) int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};

    (void)ioctl(fd, SIOCSIFFLAGS, &request);
}

bool tree_isolate(void)
{
    static const char *const folders[] = {"/tmp", "/var/tmp", "/dev/shm"};

    if (getuid() != 0 || unshare(CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWNET) < 0 ||
        mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0)
        return false;
    loopback_up();
    for (size_t i = 0; i < ARRAY_LEN(folders); i++)
        if (mount("tmpfs", folders[i], "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777") < 0)
            return false;
    setenv("TMPDIR", "/tmp", 1);
    return chdir("/") == 0;
}

/* The caller's. */
static char *copy_out(int tree, const char *name, const char *folder)
{
    AUTO(mem_free) char *from = mem_format("/proc/self/fd/%d/%s", tree, name);
    AUTO(mem_free) char *text = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;
    char *to = path_join(folder, name);
    AUTO(mem_free) char *parent = path_folder(to);
    size_t size;

    if (file_read_bytes(from, SOURCE_MAX_BYTES, &text, &size, &err) < 0 ||
        folder_make(parent, &err) < 0 || file_create(to, text, size, &err) < 0)
        give_up(error_text(&err));
    return to;
}

static void group_read(int tree, const char *group, const char *folder, struct family *family)
{
    AUTO(mem_free) char *path = mem_format("/proc/self/fd/%d/%s", tree, group);
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (!file_is_folder(path))
        return;
    if (folder_list(path, &names, &err) < 0)
        give_up(error_text(&err));
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *name = path_join(group, names.items[i]);
        AUTO(mem_free) char *copy = copy_out(tree, name, folder);
        struct program program = {0};

        if (program_read(copy, name, &program, &err) < 0)
            give_up(error_text(&err));
        ARRAY_PUSH(family->programs, family->count, family->capacity, program);
    }
}

void tree_read(int tree, const char *folder, struct family *family)
{
    AUTO(mem_free) char *root = mem_format("/proc/self/fd/%d", tree);
    AUTO(names_release) struct names groups = NAMES_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (folder_list(root, &groups, &err) < 0)
        give_up(error_text(&err));
    for (size_t i = 0; i < groups.count; i++)
        group_read(tree, groups.items[i], folder, family);
    family->header = copy_out(tree, "hostile.h", folder);
}
