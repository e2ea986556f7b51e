/*
 * Runs the hostile programs, as root (where we are) and as an ordinary user, and looks afterwards
 * whether anything is left. Each user's family is judged by a child, so that this process sees as
 * an outsider what remains; it is the subreaper of all that the child may lose.
 *
 * As root, first moves into mount, ipc and net namespaces of its own with empty folders for
 * temporary files: what is new there afterwards was left by the family and by nobody else.
 *
 *   HOSTILE_REPEAT=10   each program that often     HOSTILE_ONLY=files/   those with that in the name
 */
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/language_file.h"
#include "tests/hostile/lib_family.h"
#include "tests/hostile/lib_leftovers.h"
#include "tests/unit/tap.h"

#define ORDINARY_ID 65534
#define SOURCE_MAX_BYTES ((size_t)4 << 20)
#define LINE_BYTES 4096

static _Noreturn void give_up(const char *what)
{
    printf("Bail out! %s\n", what);
    exit(1);
}

static void loopback_up(void)
{
    AUTO(fd_close) int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};

    (void)ioctl(fd, SIOCSIFFLAGS, &request);
}

/* Whether we are alone now. What is in /tmp is hidden then, also the tree, if it stands there. */
static bool isolate(void)
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

/* --- the programs ------------------------------------------------------------------------------ */

/* Copies a file of the tree to where every user may read it. The caller's. */
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

static void programs_read(int tree, const char *group, const char *folder, struct family *family)
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

static void family_read(int tree, const char *folder, struct family *family)
{
    AUTO(mem_free) char *root = mem_format("/proc/self/fd/%d", tree);
    AUTO(names_release) struct names groups = NAMES_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    if (folder_list(root, &groups, &err) < 0)
        give_up(error_text(&err));
    for (size_t i = 0; i < groups.count; i++)
        programs_read(tree, groups.items[i], folder, family);
    family->header = copy_out(tree, "hostile.h", folder);
}

/* --- one user ---------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    bool is_root;
} users[] = {
    {"as root",             true },
    {"as an ordinary user", false},
};

static void told(void *state, enum family_mark mark, const char *name, const char *why)
{
    AUTO(mem_free) char *line = mem_format("%d%s\t%.2000s", (int)mark, name, why);

    for (char *at = line; *at != '\0'; at++)
        if (*at == '\n')
            *at = ' ';
    fprintf(state, "%s\n", line);
    fflush(state);
}

/* A new identity makes a process unreadable for itself: what wants to write its id map could not. */
static void become_ordinary(void)
{
    if (getuid() == 0 && (setgroups(0, NULL) < 0 ||
                          setresgid(ORDINARY_ID, ORDINARY_ID, ORDINARY_ID) < 0 ||
                          setresuid(ORDINARY_ID, ORDINARY_ID, ORDINARY_ID) < 0))
        give_up("cannot become an ordinary user");
    prctl(PR_SET_DUMPABLE, 1);
}

static _Noreturn void judge_as(size_t user, const struct family *family, struct bait *bait,
                               const char *home, int pipe_fd)
{
    FILE *pipe = fdopen(pipe_fd, "w");
    const struct family_sink sink = {told, pipe};

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!users[user].is_root)
        become_ordinary();
    setenv("HOME", home, 1);
    unsetenv("XDG_CACHE_HOME");
    unsetenv("XDG_CONFIG_HOME");
    family_judge(family, bait, &sink);
    fclose(pipe);
    _exit(0);
}

/* Says in TAP what the child tells, a line each: the mark, the name, a tab, the reason. */
static void listen_to(int fd, const char *user)
{
    FILE *pipe = fdopen(fd, "r");
    char line[LINE_BYTES];

    while (pipe != NULL && fgets(line, sizeof line, pipe) != NULL) {
        char *why = strchr(line, '\t');

        if (why == NULL)
            continue;
        *why++ = '\0';
        why[strcspn(why, "\n")] = '\0';
        if (line[0] - '0' == FAMILY_SKIP)
            tap_skip(why, "%s %s", line + 1, user);
        else if (!tap_ok(line[0] - '0' == FAMILY_OK, "%s %s", line + 1, user))
            tap_note("%s", why);
    }
    if (pipe != NULL)
        fclose(pipe);
}

static char *home_make(const char *folder, size_t user)
{
    AUTO(mem_free) char *name = mem_format("home-%zu", user);
    char *home = path_join(folder, name);

    if (folder_make(home, NULL) < 0 ||
        (getuid() == 0 && !users[user].is_root && chown(home, ORDINARY_ID, ORDINARY_ID) < 0))
        give_up("cannot make a home");
    return home;
}

static void test_user(size_t user, const struct family *family, const char *folder)
{
    AUTO(mem_free) char *home = home_make(folder, user);
    AUTO(bait_clear) struct bait bait = {.shm_id = -1, .key = -1};
    AUTO(error_release) struct error err = ERROR_INIT;
    int pipe_fds[2], status = 0;
    pid_t child;

    if (bait_lay(folder, &bait, &err) < 0)
        give_up(error_text(&err));
    if (pipe2(pipe_fds, O_CLOEXEC) < 0)
        give_up("no pipe");
    fflush(stdout);
    child = fork();
    if (child == 0) {
        close(pipe_fds[0]);
        judge_as(user, family, &bait, home, pipe_fds[1]);
    }
    close(pipe_fds[1]);
    listen_to(pipe_fds[0], users[user].name);
    waitpid(child, &status, 0);
    tap_is_int(status, 0, "the judging process outlives the family %s", users[user].name);
}

/* --- what is left ------------------------------------------------------------------------------ */

static void test_leftovers(bool is_isolated, const struct leftovers *before)
{
    AUTO(leftovers_release) struct leftovers after = {0};
    AUTO(strbuf_release) struct strbuf alive = STRBUF_INIT;

    if (!tap_ok(leftovers_await_processes(3000, &alive), "no process is left"))
        tap_note("%s", alive.data);
    leftovers_look(is_isolated, &after);
    for (size_t kind = 0; kind < LEFTOVERS_KINDS; kind++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        leftovers_compare(before, &after, kind, &text);
        tap_is_str(text.data, "", "no %s is left", leftovers_kind_name(kind));
    }
}

int main(void)
{
    AUTO(family_release) struct family family = FAMILY_INIT;
    AUTO(language_table_release) struct language_table languages = LANGUAGE_TABLE_INIT;
    AUTO(fd_close) int tree = open(JUDGE_SOURCE_DIR "/tests/hostile", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(leftovers_release) struct leftovers before = {0};
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    const char *repeat = getenv("HOSTILE_REPEAT");
    bool is_isolated;

    if (tree < 0 || language_file_load(&languages, &err) < 0)
        give_up(error_text(&err));
    is_isolated = isolate();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (scratch_make(&scratch, &err) < 0 || chmod(scratch.path, 0755) < 0)
        give_up(error_text(&err));
    family.languages = &languages;
    family.only = getenv("HOSTILE_ONLY");
    family.repetitions = repeat != NULL && atoi(repeat) > 0 ? atoi(repeat) : 1;
    family_read(tree, scratch.path, &family);
    leftovers_look(is_isolated, &before);
    for (size_t user = 0; user < ARRAY_LEN(users); user++)
        if (getuid() == 0 || !users[user].is_root)
            test_user(user, &family, scratch.path);
    test_leftovers(is_isolated, &before);
    return tap_done();
}
