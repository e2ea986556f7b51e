/*
 * Runs the hostile programs, as root (where we are) and as an ordinary user, and looks afterwards
 * whether anything is left. Each user's family is judged by a child, so that this process sees as
 * an outsider what remains; it is the subreaper of all that the child may lose. In the end judges
 * are killed while they judge the wildest of them.
 *
 *   HOSTILE_REPEAT=10   each program that often     HOSTILE_ONLY=files/   those with that in the
 * name
 */
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/language_file.h"
#include "tests/hostile/lib_haunt.h"
#include "tests/hostile/lib_leftovers.h"
#include "tests/hostile/lib_tree.h"
#include "tests/unit/tap.h"

#define ORDINARY_ID 65534
#define LINE_BYTES 4096
#define DYING_MS 3000
#define KILLS 10 /* in each repetition */
#define KILL_WITHIN_US 250000

static const struct user {
    const char *name;
    bool is_root;
} users[] = {
    {"as root",             true },
    {"as an ordinary user", false},
};

/*
 * A new identity makes a process unreadable for itself: what wants to write its id map could not.
 */
static void become_ordinary(void)
{
    if (getuid() == 0 &&
        (setgroups(0, NULL) < 0 || setresgid(ORDINARY_ID, ORDINARY_ID, ORDINARY_ID) < 0 ||
         setresuid(ORDINARY_ID, ORDINARY_ID, ORDINARY_ID) < 0))
        give_up("cannot become an ordinary user");
    prctl(PR_SET_DUMPABLE, 1);
}

static void become(const struct user *user, const char *home)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!user->is_root)
        become_ordinary();
    setenv("HOME", home, 1);
    unsetenv("XDG_CACHE_HOME");
    unsetenv("XDG_CONFIG_HOME");
}

static char *home_make(const char *folder, const struct user *user)
{
    char *home = path_join(folder, user->is_root ? "home-of-root" : "home");

    if (folder_make(home, NULL) < 0 ||
        (getuid() == 0 && !user->is_root && chown(home, ORDINARY_ID, ORDINARY_ID) < 0))
        give_up("cannot make a home");
    return home;
}

/*
 * --- the family --------------------------------------------------------------------------------
 */

static void told(void *state, enum family_mark mark, const char *name, const char *why)
{
    AUTO(mem_free) char *line = mem_format("%d%s\t%.2000s", (int)mark, name, why);

    for (char *at = line; *at != '\0'; at++)
        if (*at == '\n')
            *at = ' ';
    fprintf(state, "%s\n", line);
    fflush(state);
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

static void test_family(const struct user *user, const struct family *family, const char *folder)
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
        FILE *pipe = fdopen(pipe_fds[1], "w");
        const struct family_sink sink = {told, pipe};

        close(pipe_fds[0]);
        become(user, home);
        family_judge(family, &bait, &sink);
        fclose(pipe);
        _exit(0);
    }
    close(pipe_fds[1]);
    listen_to(pipe_fds[0], user->name);
    waitpid(child, &status, 0);
    tap_is_int(status, 0, "the judging process outlives the family %s", user->name);
}

/*
 * --- what is left ------------------------------------------------------------------------------
 */

static void test_no_processes(const char *when)
{
    AUTO(strbuf_release) struct strbuf alive = STRBUF_INIT;

    if (!tap_ok(leftovers_await_processes(DYING_MS, &alive), "no process is left after %s", when))
        tap_note("%s", alive.data);
}

static void test_leftovers(bool is_isolated, const struct leftovers *before)
{
    AUTO(leftovers_release) struct leftovers after = {0};

    test_no_processes("the family");
    leftovers_look(is_isolated, &after);
    for (size_t kind = 0; kind < LEFTOVERS_KINDS; kind++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        leftovers_compare(before, &after, kind, &text);
        tap_is_str(text.data, "", "no %s is left", leftovers_kind_name(kind));
    }
}

/*
 * --- judges that are killed --------------------------------------------------------------------
 */

static void kill_one(const struct user *user, const struct family *family, const struct bait *bait,
                     const char *home)
{
    unsigned moment = 0;
    int status = 0;
    pid_t child;

    if (getrandom(&moment, sizeof moment, 0) != sizeof moment)
        give_up("no random numbers");
    fflush(stdout);
    child = fork();
    if (child == 0) {
        become(user, home);
        haunt(family, bait);
    }
    usleep(moment % KILL_WITHIN_US);
    (void)kill(child, SIGKILL);
    waitpid(child, &status, 0);
    tap_ok(WIFSIGNALED(status), "a judge is killed after %u us %s", moment % KILL_WITHIN_US,
           user->name);
    test_no_processes("it");
}

static void test_kills(const struct user *user, const struct family *family, const char *folder)
{
    AUTO(mem_free) char *home = home_make(folder, user);
    AUTO(bait_clear) struct bait bait = {.shm_id = -1, .key = -1};
    struct family control = *family;

    names_add(&bait.files, "/etc/shadow");
    for (int i = 0; i < KILLS * family->repetitions; i++)
        kill_one(user, family, &bait, home);
    names_release(&bait.files);
    control.only = "honest/steady.c";
    control.repetitions = 1;
    test_family(user, &control, folder);
}

/* The next box that is made clears away what a killed judge's keeper could not. */
static void test_cgroups(const struct leftovers *before)
{
    AUTO(leftovers_release) struct leftovers after = {0};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    leftovers_look(false, &after);
    leftovers_compare(before, &after, LEFTOVERS_CGROUP, &text);
    tap_is_str(text.data, "", "no %s is left of killed judges",
               leftovers_kind_name(LEFTOVERS_CGROUP));
}

int main(void)
{
    AUTO(family_release) struct family family = FAMILY_INIT;
    AUTO(language_table_release) struct language_table languages = LANGUAGE_TABLE_INIT;
    AUTO(fd_close) int tree = tree_open();
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(leftovers_release) struct leftovers before = {0};
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    const char *repeat = getenv("HOSTILE_REPEAT");
    size_t first = getuid() == 0 ? 0 : 1;
    bool is_isolated;

    if (language_file_load(&languages, &err) < 0)
        give_up(error_text(&err));
    is_isolated = tree_isolate();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (scratch_make(&scratch, &err) < 0 || chmod(scratch.path, 0755) < 0)
        give_up(error_text(&err));
    family.languages = &languages;
    family.only = getenv("HOSTILE_ONLY");
    family.repetitions = repeat != NULL && atoi(repeat) > 0 ? atoi(repeat) : 1;
    tree_read(tree, scratch.path, &family);
    leftovers_look(is_isolated, &before);
    for (size_t i = first; i < ARRAY_LEN(users); i++)
        test_family(&users[i], &family, scratch.path);
    test_leftovers(is_isolated, &before);
    for (size_t i = first; i < ARRAY_LEN(users); i++)
        test_kills(&users[i], &family, scratch.path);
    test_cgroups(&before);
    return tap_done();
}
