/* How a descriptor shows text: flags before environment before the terminal itself. */
#include <fcntl.h>
#include <locale.h>
#include <pty.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/cli/terminal.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name;
    struct terminal_wishes wishes;
    const char *no_color, *term, *columns;
    bool is_terminal;
    bool has_color;
    size_t width;
} rows[] = {
    {"a terminal has colours", {0}, NULL, "xterm", NULL, true, true, 80},
    {"a pipe has none", {0}, NULL, "xterm", NULL, false, false, 80},
    {"NO_COLOR takes them away", {0}, "1", "xterm", NULL, true, false, 80},
    {"an empty NO_COLOR says nothing", {0}, "", "xterm", NULL, true, true, 80},
    {"a dumb terminal has none", {0}, NULL, "dumb", NULL, true, false, 80},
    {"without TERM there are none", {0}, NULL, NULL, NULL, true, false, 80},
    {"--color=always wins over NO_COLOR", {.color = "always"}, "1", "dumb", NULL, false, true, 80},
    {"--color=never wins over the terminal",
     {.color = "never"},
     NULL,
     "xterm",
     NULL,
     true,
     false,
     80},
    {"--plain has none",
     {.color = "always", .is_plain = true},
     NULL,
     "xterm",
     NULL,
     true,
     false,
     80},
    {"COLUMNS makes it narrow", {0}, NULL, "xterm", "33", true, true, 33},
    {"at least 20 columns", {0}, NULL, "xterm", "3", true, true, 20},
    {"wide terminals are not filled", {0}, NULL, "xterm", "200", true, true, 80},
    {"--width may be wide", {.width = 120}, NULL, "xterm", "33", true, true, 120},
    {"COLUMNS that is no number is ignored", {0}, NULL, "xterm", "wide", false, false, 80},
};

static void set(const char *name, const char *value)
{
    if (value != NULL)
        (void)setenv(name, value, 1);
    else
        (void)unsetenv(name);
}

int main(void)
{
    AUTO(fd_close) int master = -1;
    AUTO(fd_close) int terminal = -1;
    AUTO(fd_close) int file = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const struct winsize size = {.ws_row = 24, .ws_col = 100};
    const struct winsize narrow = {.ws_row = 24, .ws_col = 41};
    const struct terminal_wishes none = {0};

    if (openpty(&master, &terminal, NULL, NULL, &size) < 0)
        return tap_skip_all("no pseudo terminal can be had here");
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct screen screen;

        set("NO_COLOR", rows[i].no_color);
        set("TERM", rows[i].term);
        set("COLUMNS", rows[i].columns);
        screen = terminal_screen(rows[i].is_terminal ? terminal : file, &rows[i].wishes);
        tap_ok(screen.has_color == rows[i].has_color, "%s", rows[i].name);
        tap_is_int((int64_t)screen.width, (int64_t)rows[i].width, "%s: width", rows[i].name);
    }
    set("COLUMNS", NULL);
    (void)ioctl(terminal, TIOCSWINSZ, &narrow);
    tap_is_int((int64_t)terminal_screen(terminal, &none).width, 41, "the terminal tells its width");
    (void)setlocale(LC_CTYPE, "C");
    tap_ok(terminal_screen(file, &none).is_ascii, "a locale without UTF-8 gets ASCII");
    if (setlocale(LC_CTYPE, "C.UTF-8") != NULL)
        tap_ok(!terminal_screen(file, &none).is_ascii, "a UTF-8 locale gets UTF-8");
    else
        tap_skip("this C library has no C.UTF-8", "a UTF-8 locale gets UTF-8");
    return tap_done();
}
