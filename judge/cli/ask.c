#include "judge/cli/ask.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/cli/terminal.h"

#define CONTROL_C 3
#define CONTROL_D 4
#define ESCAPE 27

#define LINE_BYTES_MAX 200

bool ask_is_possible(const struct app *app)
{
    return !app->args.no_input && !app->args.quiet && !app_wants_json(app) &&
           terminal_is_interactive(STDIN_FILENO) && terminal_is_interactive(STDERR_FILENO);
}

static void say(const char *text)
{
    (void)fd_write_all(STDERR_FILENO, text, strlen(text), NULL);
}

/* The key that was meant, or 0. */
static char read_key(const char *keys)
{
    for (;;) {
        char key;
        ssize_t got = read(STDIN_FILENO, &key, 1);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || key == CONTROL_C || key == CONTROL_D || key == ESCAPE)
            return 0;
        if (key == '\n' || key == '\r')
            return keys[0];
        key = (char)tolower((unsigned char)key);
        if (strchr(keys, key) != NULL && key != '\0')
            return key;
        say("\a");
    }
}

/* Ctrl-C is read as a key, so that the terminal is always left as it was found. */
char ask_key(const struct app *app, const char *question, const char *keys)
{
    struct termios usual, raw;
    char key, shown[] = "?\n";

    if (!ask_is_possible(app) || tcgetattr(STDIN_FILENO, &usual) < 0)
        return 0;
    raw = usual;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    /* What was typed before the question was asked is no answer to it. */
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) < 0)
        return 0;
    app_advise(app, "%s", question);
    key = read_key(keys);
    (void)tcsetattr(STDIN_FILENO, TCSADRAIN, &usual);
    shown[0] = key != 0 ? key : '-';
    say(shown);
    return key;
}

bool ask_line(const struct app *app, const char *question, struct strbuf *out_line)
{
    char c;

    if (!ask_is_possible(app))
        return false;
    app_advise(app, "%s", question);
    while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n' && out_line->size < LINE_BYTES_MAX)
        strbuf_add_char(out_line, c);
    return out_line->size > 0;
}
