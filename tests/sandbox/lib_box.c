#include "tests/sandbox/lib_box.h"

#include <fcntl.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/tap.h"

#define NOBODY 65534

int probe_compile(void)
{
    const char *source = getenv("JUDGE_SOURCE"), *folder = getenv("TMPDIR");
    char command[1024], path[512];
    int fd;

    snprintf(path, sizeof path, "%s/probe.%d", folder != NULL ? folder : "/tmp", (int)getpid());
    snprintf(command, sizeof command,
             "gcc -O1 -w -static -D_GNU_SOURCE -o '%s' '%s/tests/sandbox/programs/probe.c'", path,
             source != NULL ? source : ".");
    fd = system(command) == 0 ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    (void)unlink(path);
    if (fd < 0) {
        printf("Bail out! cannot compile the probe\n");
        exit(1);
    }
    return fd;
}

struct sandbox *box_with_probe(int probe, enum sandbox_profile profile)
{
    const struct sandbox_spec spec = {
        .profile = profile,
        .scratch_bytes = 4 << 20,
        .scratch_files = 100,
        .cpu = -1,
    };
    const struct sandbox_file file = {.name = "probe", .fd = probe, .is_executable = true};
    struct sandbox_failure failure = {0};
    struct sandbox *box = NULL;

    if (sandbox_open(&spec, &box, &failure) == 0 && sandbox_load(box, &file, 1, &failure) == 0)
        return box;
    printf("# %s: %s (errno %d)\n", failure.step, failure.detail, failure.errno_value);
    fflush(stdout);
    sandbox_close(&box);
    return NULL;
}

/* Times far from all that a row needs, in an emulated machine on a busy one as well. */
struct sandbox_limits box_limits(void)
{
    return (struct sandbox_limits){
        .cpu_time_ms = 20000,
        .wall_time_ms = 40000,
        .memory_bytes = 64 << 20,
        .output_bytes = 1 << 20,
        .stderr_bytes = 4096,
        .processes = 16,
    };
}

struct sandbox_run box_probe_run(const char *const *words)
{
    return (struct sandbox_run){
        .argv = words,
        .stdin_fd = -1,
        .stdout_fd = -1,
        .stderr_fd = -1,
        .limits = box_limits(),
    };
}

int as_user(int is_ordinary, void (*body)(void *), void *argument)
{
    int status;
    pid_t pid;

    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        if (is_ordinary && getuid() == 0 &&
            (setgroups(0, NULL) < 0 || setresgid(NOBODY, NOBODY, NOBODY) < 0 ||
             setresuid(NOBODY, NOBODY, NOBODY) < 0))
            _exit(1);
        body(argument);
        fflush(stdout);
        _exit(0);
    }
    return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

void *shared_memory(unsigned long bytes)
{
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (memory == MAP_FAILED) {
        printf("Bail out! no memory\n");
        exit(1);
    }
    return memory;
}
