#include "sandbox/identity.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/keyctl.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CAPABILITIES_MAX 64

bool identity_is_root(void)
{
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {0};

    if (geteuid() != 0 || syscall(SYS_capget, &header, sets) < 0)
        return false;
    return (sets[0].effective & (1u << CAP_SYS_ADMIN)) != 0;
}

/*
 * The highest ids that this user namespace has, when it is not the whole range: a container often
 * maps only 65536 of them.
 */
static unsigned id_within(const char *map_path, unsigned wanted)
{
    unsigned inside, outside, count, last = 0;
    FILE *map = fopen(map_path, "re");

    if (map == NULL)
        return wanted;
    while (fscanf(map, "%u %u %u", &inside, &outside, &count) == 3) {
        if (wanted >= inside && wanted - inside < count) {
            last = wanted;
            break;
        }
        if (count > 0 && inside + (count - 1) > last)
            last = inside + (count - 1);
    }
    fclose(map);
    if (last == wanted || last < 2000)
        return last;
    return last - 1 - wanted % 1000;
}

uid_t identity_host_uid(bool is_root)
{
    if (!is_root)
        return geteuid();
    return id_within("/proc/self/uid_map", SANDBOX_UID_BASE + (unsigned)getpid());
}

gid_t identity_host_gid(bool is_root)
{
    if (!is_root)
        return getegid();
    return id_within("/proc/self/gid_map", SANDBOX_UID_BASE + (unsigned)getpid());
}

static int proc_write(pid_t pid, const char *name, const char *text,
                      struct sandbox_failure *failure)
{
    char path[64];
    int fd;
    ssize_t written;

    snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
    fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return failure_set(failure, errno, "identity", "cannot open the box's %s", name);
    written = write(fd, text, strlen(text));
    if (written != (ssize_t)strlen(text)) {
        failure_set(failure, errno, "identity", "cannot write the box's %s", name);
        (void)close(fd);
        return -1;
    }
    (void)close(fd);
    return 0;
}

int identity_map(pid_t pid, uid_t uid, gid_t gid, struct sandbox_failure *failure)
{
    char line[64];

    snprintf(line, sizeof line, "%u %u 1", SANDBOX_UID, (unsigned)uid);
    if (proc_write(pid, "uid_map", line, failure) < 0)
        return -1;
    if (proc_write(pid, "setgroups", "deny", failure) < 0)
        return -1;
    snprintf(line, sizeof line, "%u %u 1", SANDBOX_GID, (unsigned)gid);
    return proc_write(pid, "gid_map", line, failure);
}

int identity_leave_groups(struct sandbox_failure *failure)
{
    if (setgroups(0, NULL) < 0)
        return failure_set(failure, errno, "identity", "cannot leave the caller's groups");
    return 0;
}

/* What no exec may ever give again. It takes nothing from who holds it now. */
static int bounds_drop(struct sandbox_failure *failure)
{
    for (int capability = 0; capability < CAPABILITIES_MAX; capability++) {
        int is_held = prctl(PR_CAPBSET_READ, capability, 0, 0, 0);

        if (is_held < 0 && errno == EINVAL)
            break; /* the kernel knows no more of them */
        if (is_held < 0)
            return failure_set(failure, errno, "identity", "cannot see capability %d", capability);
        if (is_held == 1 && prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) < 0)
            return failure_set(failure, errno, "identity", "cannot drop capability %d", capability);
    }
    return 0;
}

int identity_become(struct sandbox_failure *failure)
{
    if (setresgid(SANDBOX_GID, SANDBOX_GID, SANDBOX_GID) < 0)
        return failure_set(failure, errno, "identity", "cannot become the box's group");
    if (setresuid(SANDBOX_UID, SANDBOX_UID, SANDBOX_UID) < 0)
        return failure_set(failure, errno, "identity", "cannot become the box's user");
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
        return failure_set(failure, errno, "identity", "cannot hide from debuggers");
    /* The session's keyring would be inherited through every namespace. */
    (void)syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, NULL, 0, 0, 0);
    return bounds_drop(failure);
}

int identity_drop(struct sandbox_failure *failure)
{
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {0};

    (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    if (syscall(SYS_capset, &header, sets) < 0)
        return failure_set(failure, errno, "identity", "cannot drop capabilities");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return failure_set(failure, errno, "identity", "cannot refuse new privileges");
    return 0;
}
