/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

int main(void)
{
    static const char *const paths[] = {
        "/etc/shadow-",
        "/etc/shadow",
        "/etc/subuid",
        "/etc/hostname",
        "/etc/machine-id",
        "/etc/hosts",
        "/etc/ssl",
        "/root",
        "/home",
        "/var",
        "/var/tmp",
        "/run",
        "/opt",
        "/srv",
        "/mnt",
        "/boot",
        "/sys",
        "/etc/fstab",
        "/etc/ssh",
        "/dev/shm",
        "/dev/pts",
        "/etc/sudoers",
        "/etc/crontab",
        "/etc/environment",
        "/media",
        "/.dockerenv",
        "/etc/gshadow",
        "/lost+found",
        "/etc/resolv.conf",
        "/proc/1/root/etc",
    };

    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        int fd = open(paths[i], O_RDONLY);

        show_fd(fd);
        tried(fd >= 0, paths[i]);
    }
    return verdict();
}
