#include "judge/engine/host_command.h"

#include <string.h>

#include "tests/unit/tap.h"

static const struct {
    const char *name, *script, *out, *errors;
    int exit_code;
} commands[] = {
    {"what it says is caught",         "echo out; echo err >&2",   "out\n",  "err",  0  },
    {"its exit code is known",         "exit 7",                   "",       "",     7  },
    {"and the signal that killed it",  "kill -9 $$",               "",       "",     137},
    {"words are not the shell's",      "echo \"$1\"",              "a b*\n", "",     0  },
    {"it has nothing to read",         "cat; echo end",            "end\n",  "",     0  },
    {"of its errors the ends are cut", "printf 'a\\nb\\n\\n' >&2", "",       "a\nb", 0  },
};

int main(void)
{
    AUTO(names_release) struct names absent = NAMES_INIT;
    AUTO(host_answer_release) struct host_answer none = HOST_ANSWER_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    for (size_t i = 0; i < ARRAY_LEN(commands); i++) {
        AUTO(names_release) struct names words = NAMES_INIT;
        AUTO(host_answer_release) struct host_answer answer = HOST_ANSWER_INIT;
        const char *const items[] = {"sh", "-c", commands[i].script, "sh", "a b*"};

        for (size_t k = 0; k < ARRAY_LEN(items); k++)
            names_add(&words, items[k]);
        tap_ok(host_command_run(&words, &answer, NULL) == 0 &&
                   answer.exit_code == commands[i].exit_code &&
                   strcmp(answer.out.data, commands[i].out) == 0 &&
                   strcmp(answer.errors.data, commands[i].errors) == 0,
               "%s", commands[i].name);
    }
    names_add(&absent, "no-such-program");
    tap_ok(host_command_run(&absent, &none, &err) < 0 && err.kind == ERROR_SYSTEM &&
               strstr(err.text, "'no-such-program'") != NULL,
           "one that is not there is an error that names it");
    return tap_done();
}
