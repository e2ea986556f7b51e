#include "judge/cli/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/file.h"

#define TERMINAL_WIDTH_USUAL 80

bool terminal_is_interactive(int fd)
{
    return isatty(fd) == 1;
}

static bool terminal_has_color(int fd, const char *wish)
{
    const char *no_color = getenv("NO_COLOR");
    const char *term = getenv("TERM");

    if (wish != NULL && strcmp(wish, "always") == 0)
        return true;
    if (wish != NULL && strcmp(wish, "never") == 0)
        return false;
    if (no_color != NULL && no_color[0] != '\0')
        return false;
    if (term == NULL || strcmp(term, "dumb") == 0)
        return false;
    return terminal_is_interactive(fd);
}

static size_t terminal_width(int fd, int wish)
{
    const char *columns = getenv("COLUMNS");
    struct winsize size;
    long width = 0;

    if (wish > 0)
        return wish < SCREEN_WIDTH_MIN ? SCREEN_WIDTH_MIN : (size_t)wish;
    if (columns != NULL)
        width = strtol(columns, NULL, 10);
    if (width <= 0 && ioctl(fd, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    if (width <= 0)
        width = TERMINAL_WIDTH_USUAL;
    if (width < SCREEN_WIDTH_MIN)
        return SCREEN_WIDTH_MIN;
    return width > SCREEN_WIDTH_MAX ? SCREEN_WIDTH_MAX : (size_t)width;
}

struct screen terminal_screen(int fd, const struct terminal_wishes *wishes)
{
    return (struct screen){
        .width = terminal_width(fd, wishes->width),
        .has_color = !wishes->is_plain && terminal_has_color(fd, wishes->color),
        .is_ascii = wishes->is_ascii || strcasecmp(nl_langinfo(CODESET), "UTF-8") != 0,
        .is_plain = wishes->is_plain,
    };
}

int terminal_print(struct span text, struct error *err)
{
    if (fd_write_all(STDOUT_FILENO, text.data, text.size, err) < 0)
        return error_wrap(err, "standard output");
    return 0;
}

/* The words of the pager's command are the shell's business, as everywhere. */
static pid_t pager_start(const char *pager, int input)
{
    pid_t pid = fork();

    if (pid != 0)
        return pid;
    if (dup2(input, STDIN_FILENO) < 0)
        _exit(127);
    (void)setenv("LESSCHARSET", "utf-8", 0);
    (void)execl("/bin/sh", "sh", "-c", pager, (char *)NULL);
    _exit(127);
}

int terminal_page(struct span text, const char *pager, struct error *err)
{
    void (*on_interrupt)(int), (*on_pipe)(int);
    AUTO(fd_close) int input = -1;
    AUTO(fd_close) int output = -1;
    int ends[2], status = 0;
    pid_t pid;

    if (!terminal_is_interactive(STDOUT_FILENO) || pager == NULL || pager[0] == '\0' ||
        pipe2(ends, O_CLOEXEC) < 0)
        return terminal_print(text, err);
    input = ends[0];
    output = ends[1];
    pid = pager_start(pager, input);
    if (pid < 0)
        return terminal_print(text, err);
    fd_close(&input);
    /* A reader who leaves early, or presses Ctrl-C in the pager, has not failed. */
    on_pipe = signal(SIGPIPE, SIG_IGN);
    on_interrupt = signal(SIGINT, SIG_IGN);
    (void)fd_write_all(output, text.data, text.size, NULL);
    fd_close(&output);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    (void)signal(SIGPIPE, on_pipe);
    (void)signal(SIGINT, on_interrupt);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return terminal_print(text, err);
    return 0;
}
