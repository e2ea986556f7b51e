/*
 * Runs inside the box and does one thing, named by its first argument. What it finds right it ends
 * with 0, what it finds wrong with 1 and a word on standard error.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int wrong(const char *what)
{
    fprintf(stderr, "%s (errno %d)\n", what, errno);
    return 1;
}

static void burn(long ms)
{
    while (clock() * 1000 / CLOCKS_PER_SEC < ms)
        continue;
}

/* Where the stack and a mapping lie. */
static int do_addresses(const char *text)
{
    void *mapping = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    (void)text;
    printf("%p %p\n", (void *)&mapping, mapping);
    return 0;
}

static int do_exit(const char *text)
{
    return atoi(text);
}

static int do_raise(const char *text)
{
    raise(atoi(text));
    pause();
    return 0;
}

static int do_burn(const char *text)
{
    burn(atol(text));
    return 0;
}

static int do_burn_child(const char *text)
{
    if (fork() == 0) {
        burn(atol(text));
        _exit(0);
    }
    wait(NULL);
    return 0;
}

/* The child outlives its parent, which ends only when the grandchild is done. */
static int do_burn_orphan(const char *text)
{
    int ends[2];
    char byte;

    if (pipe(ends) < 0)
        return wrong("pipe");
    if (fork() == 0) {
        if (fork() == 0) {
            setsid();
            burn(atol(text));
            _exit(0);
        }
        _exit(0);
    }
    close(ends[1]);
    wait(NULL);
    return read(ends[0], &byte, 1) == 0 ? 0 : wrong("read");
}

static int do_pause(const char *text)
{
    (void)text;
    for (;;)
        pause();
}

static int do_deaf(const char *text)
{
    sigset_t all;

    (void)text;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    for (;;)
        pause();
}

static int do_touch(const char *text)
{
    size_t bytes = (size_t)atol(text) << 20;
    char *memory = malloc(bytes);

    if (memory == NULL)
        return wrong("malloc");
    (void)madvise((void *)(((uintptr_t)memory + 4095) & ~4095ul), bytes & ~4095ul, MADV_NOHUGEPAGE);
    memset(memory, 1, bytes);
    return memory[bytes / 2] == 1 ? 0 : 1;
}

static int do_touch_children(const char *text)
{
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            do_touch(text);
            pause();
        }
    while (wait(NULL) > 0)
        continue;
    return 0;
}

static int do_reserve(const char *text)
{
    void *memory = mmap(NULL, (size_t)atol(text) << 20, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    return memory == MAP_FAILED ? wrong("mmap") : 0;
}

static int do_write(const char *text)
{
    static char bytes[4096];

    for (long left = atol(text); left > 0;) {
        ssize_t written = write(1, bytes, left < 4096 ? (size_t)left : sizeof bytes);

        if (written <= 0)
            return 0;
        left -= written;
    }
    return 0;
}

static int do_write_deaf(const char *text)
{
    signal(SIGXFSZ, SIG_IGN);
    return do_write(text);
}

static int do_complain(const char *text)
{
    for (long i = 0; i < atol(text); i++)
        if (write(2, "e", 1) != 1)
            return 1;
    return 0;
}

static int do_count_processes(const char *text)
{
    int count = 1;

    for (;;) {
        pid_t pid = fork();

        if (pid < 0)
            break;
        if (pid == 0)
            return do_pause(NULL);
        count++;
    }
    return count == atoi(text) ? 0 : wrong("another number of processes");
}

static int do_ptrace(const char *text)
{
    (void)text;
    return (int)ptrace(PTRACE_TRACEME, 0, NULL, NULL);
}

static int do_unshare(const char *text)
{
    (void)text;
    return unshare(CLONE_NEWUSER);
}

static int do_clone_namespace(const char *text)
{
    (void)text;
    return (int)syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, NULL, NULL, NULL, 0);
}

static int do_foreign(const char *text)
{
    long number = 20;

    (void)text;
    __asm__ volatile("int $0x80" : "+a"(number));
    return (int)number;
}

static int do_x32(const char *text)
{
    (void)text;
    return (int)syscall(0x40000000 | SYS_getpid);
}

static int do_inject(const char *text)
{
    (void)text;
    return (int)syscall(SYS_ioctl, 0, 0xdeadbeef00000000ul | TIOCSTI, "x");
}

static int refused(long result, int expected, const char *what)
{
    return result < 0 && errno == expected ? 0 : wrong(what);
}

static int do_refused(const char *text)
{
    struct rlimit limit = {3, 3};
    struct clone_args arguments = {.exit_signal = SIGCHLD};
    int bad = 0;

    (void)text;
    bad += refused(syscall(SYS_clone3, &arguments, sizeof arguments), ENOSYS, "clone3");
    bad += refused(socket(AF_INET, SOCK_STREAM, 0), EACCES, "socket");
    bad += refused(socket(40, SOCK_STREAM, 0), EACCES, "vsock");
    bad += refused(prlimit(1, RLIMIT_NOFILE, &limit, NULL), ENOSYS, "prlimit of pid 1");
    bad += refused(setpriority(PRIO_PROCESS, 1, 19), EPERM, "setpriority of pid 1");
    bad += refused(syscall(SYS_io_uring_setup, 1, NULL), ENOSYS, "io_uring");
    bad += refused(syscall(SYS_memfd_create, "x", 0), EPERM, "memfd");
    bad += refused(setuid(0), EPERM, "setuid");
    bad += refused(fcntl(1, F_ADD_SEALS, F_SEAL_WRITE), ENOSYS, "sealing the output");
    bad += refused(mknod("/box/node", S_IFCHR | 0666, 0x103), EPERM, "mknod");
    return bad;
}

static int do_signals(const char *text)
{
    sigset_t blocked;

    (void)text;
    sigprocmask(SIG_SETMASK, NULL, &blocked);
    for (int number = 1; number < 32; number++) {
        struct sigaction action;

        if (sigismember(&blocked, number))
            return wrong("a signal is blocked");
        if (number != SIGKILL && number != SIGSTOP && sigaction(number, NULL, &action) == 0 &&
            action.sa_handler != SIG_DFL)
            return wrong("a signal is not at its default");
    }
    return 0;
}

static int do_attack_init(const char *text)
{
    char byte;
    struct iovec here = {&byte, 1};

    (void)text;
    (void)here;
    if (getpid() == 1 || getppid() != 1)
        return wrong("unexpected pids");
    for (int number = 1; number < 32; number++)
        if (number != SIGUSR1)
            (void)kill(1, number);
    if (open("/proc/1/mem", O_RDONLY) >= 0 || open("/proc/1/environ", O_RDONLY) >= 0)
        return wrong("init can be read");
    return 0;
}

static int do_identity(const char *text)
{
    (void)text;
    if (getuid() == 0 || geteuid() == 0 || getgid() == 0)
        return wrong("root");
    if (getsid(0) != getpid() || getpgrp() != getpid())
        return wrong("a session of somebody else");
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
        return wrong("new privileges");
    for (int capability = 0; capability < 40; capability++)
        if (prctl(PR_CAPBSET_READ, capability, 0, 0, 0) != 0)
            return wrong("a capability in the bounding set");
    return 0;
}

static int do_descriptors(const char *text)
{
    (void)text;
    for (int fd = 0; fd < 1024; fd++)
        if ((fcntl(fd, F_GETFD) >= 0) != (fd < 3))
            return wrong(fd < 3 ? "a standard stream is missing" : "a descriptor came along");
    return 0;
}

static int do_environment(const char *text)
{
    extern char **environ;
    int count = 0;

    (void)text;
    while (environ[count] != NULL)
        count++;
    return count == 4 && strcmp(getenv("HOME"), "/box") == 0 && getenv("SECRET") == NULL
               ? 0
               : wrong("another environment");
}

static int do_files(const char *text)
{
    static const char *const hidden[] = {"/root",         "/home", "/sys",    "/etc/shadow",
                                         "/etc/hostname", "/var",  "/proc/1", "/dev/shm",
                                         "/dev/tty",      "/usr"};
    char name[64];

    (void)text;
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        if (access(hidden[i], F_OK) == 0)
            return wrong(hidden[i]);
    if (open("/file", O_CREAT | O_WRONLY, 0600) >= 0 ||
        open("/work/file", O_CREAT | O_WRONLY, 0600) >= 0 ||
        open("/etc/file", O_CREAT | O_WRONLY, 0600) >= 0 || open("/work/probe", O_WRONLY) >= 0 ||
        chmod("/work/probe", 0777) == 0 || chmod("/", 0777) == 0)
        return wrong("something besides /box can be written");
    if (gethostname(name, sizeof name) < 0 || strcmp(name, "box") != 0)
        return wrong("another host name");
    return 0;
}

static int do_scratch(const char *text)
{
    DIR *folder = opendir("/box");
    int count = 0, fd;

    (void)text;
    while (folder != NULL && readdir(folder) != NULL)
        count++;
    if (count != 2)
        return wrong("/box is not empty");
    fd = open("/box/left", O_CREAT | O_WRONLY, 0);
    if (fd < 0 || mkdir("/box/deep", 0700) < 0 || chmod("/box", 0) < 0)
        return wrong("/box cannot be written");
    return 0;
}

static int do_fill(const char *text)
{
    static char bytes[65536];
    char name[32];
    long total = 0;

    for (int i = 0; i < 64; i++) {
        ssize_t written;
        int fd;

        snprintf(name, sizeof name, "/box/%d", i);
        fd = open(name, O_CREAT | O_WRONLY, 0600);
        while (fd >= 0 && (written = write(fd, bytes, sizeof bytes)) > 0 && total < 1L << 30)
            total += written;
    }
    return total <= atol(text) ? 0 : wrong("more fits into /box than its size");
}

static int do_inodes(const char *text)
{
    char name[32];
    long count = 0;

    for (int i = 0; i < 100000; i++, count++) {
        snprintf(name, sizeof name, "/box/%d", i);
        if (mknod(name, S_IFREG | 0600, 0) < 0 && mkdir(name, 0700) < 0)
            break;
    }
    return count == atol(text) ? 0 : wrong("another number of files fits into /box");
}

static int do_echo(const char *text)
{
    char bytes[64];
    ssize_t got = read(0, bytes, sizeof bytes);

    return got == (ssize_t)strlen(text) && memcmp(bytes, text, (size_t)got) == 0
               ? 0
               : wrong("another input");
}

static int do_produce(const char *text)
{
    int fd;

    (void)text;
    mkdir("/box/out", 0755);
    mkdir("/box/out/sub", 0700);
    fd = open("/box/out/sub/a", O_CREAT | O_WRONLY, 0755);
    if (fd < 0 || write(fd, "made", 4) != 4 || fchmod(fd, 0111) < 0)
        return wrong("write");
    symlink("/etc/passwd", "/box/out/link");
    symlink("/", "/box/out/root");
    link("/box/out/sub/a", "/box/b");
    return 0;
}

static int do_leave_child(const char *text)
{
    (void)text;
    if (fork() == 0) {
        setsid();
        signal(SIGHUP, SIG_IGN);
        for (;;)
            pause();
    }
    return 0;
}

static const struct {
    const char *name;
    int (*act)(const char *);
} acts[] = {
    {"exit",           do_exit           },
    {"addresses",      do_addresses      },
    {"raise",          do_raise          },
    {"burn",           do_burn           },
    {"burn-child",     do_burn_child     },
    {"burn-orphan",    do_burn_orphan    },
    {"pause",          do_pause          },
    {"deaf",           do_deaf           },
    {"touch",          do_touch          },
    {"touch-children", do_touch_children },
    {"reserve",        do_reserve        },
    {"write",          do_write          },
    {"write-deaf",     do_write_deaf     },
    {"complain",       do_complain       },
    {"processes",      do_count_processes},
    {"ptrace",         do_ptrace         },
    {"unshare",        do_unshare        },
    {"clone",          do_clone_namespace},
    {"foreign",        do_foreign        },
    {"x32",            do_x32            },
    {"inject",         do_inject         },
    {"refused",        do_refused        },
    {"signals",        do_signals        },
    {"attack-init",    do_attack_init    },
    {"identity",       do_identity       },
    {"descriptors",    do_descriptors    },
    {"environment",    do_environment    },
    {"files",          do_files          },
    {"scratch",        do_scratch        },
    {"fill",           do_fill           },
    {"inodes",         do_inodes         },
    {"echo",           do_echo           },
    {"produce",        do_produce        },
    {"leave-child",    do_leave_child    },
};

int main(int argc, char **argv)
{
    for (size_t i = 0; argc > 1 && i < sizeof acts / sizeof acts[0]; i++)
        if (strcmp(argv[1], acts[i].name) == 0)
            return acts[i].act(argc > 2 ? argv[2] : "0");
    return wrong("unknown act");
}
