/*
 * A checker or an interactor that does what its input says.
 *
 *     tool input answer feedback_dir
 *
 * The input's first line is for the submission (play.c), the second one for us. "talk" words send
 * the first line and read a reply: "ok" is right.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *folder, *second_path;
static char line[4096];

static void leave_file(const char *name, const char *text)
{
    char path[4096];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "w");
    if (file == NULL)
        exit(9);
    fputs(text, file);
    fclose(file);
}

static void reject(const char *why)
{
    leave_file("message.txt", why);
    exit(43);
}

static void accept(const char *rest)
{
    (void)rest;
    exit(42);
}

static void crash(const char *rest)
{
    (void)rest;
    fputs("tool: I am broken\n", stderr);
    abort();
}

static void hang(const char *rest)
{
    (void)rest;
    for (;;)
        pause();
}

static void spin(const char *rest)
{
    for (volatile unsigned long i = 0;; i++)
        (void)rest;
}

static void see(FILE *output, const char *rest)
{
    line[0] = '\0';
    if (output != NULL)
        (void)!fgets(line, sizeof line, output);
    line[strcspn(line, "\n")] = '\0';
    if (strcmp(line, rest) != 0)
        exit(9);
}

static void see_stdin(const char *rest)
{
    see(stdin, rest);
    exit(42);
}

/* testlib's second argument is the output. */
static void see_file(const char *rest)
{
    see(fopen(second_path, "r"), rest);
    exit(0);
}

static void flood(const char *rest)
{
    (void)rest;
    for (;;)
        puts("flood");
}

static void leave(const char *rest)
{
    exit(atoi(rest));
}

static void score(const char *rest)
{
    leave_file("score.txt", rest);
    exit(42);
}

/* testlib: tool input output answer; words go to standard error. */
static void testlib(const char *rest)
{
    const char *words = strchr(rest, ' ');

    fprintf(stderr, "%s\n", words != NULL ? words + 1 : "");
    exit(atoi(rest));
}

static void reply_read(void)
{
    if (fgets(line, sizeof line, stdin) == NULL)
        reject("no reply");
    if (strcmp(line, "ok\n") != 0)
        reject("a wrong reply");
}

static void judge_reply(const char *rest)
{
    (void)rest;
    reply_read();
    exit(42);
}

static void judge_all(const char *rest)
{
    (void)rest;
    reply_read();
    while (fgets(line, sizeof line, stdin) != NULL)
        continue;
    exit(42);
}

static void read_and_hang(const char *rest)
{
    (void)fgets(line, sizeof line, stdin);
    hang(rest);
}

static const struct {
    const char *name;
    void (*run)(const char *rest);
} words[] = {
    {"accept",        accept       },
    {"reject",        reject       },
    {"crash",         crash        },
    {"hang",          hang         },
    {"spin",          spin         },
    {"flood",         flood        },
    {"exit",          leave        },
    {"score",         score        },
    {"testlib",       testlib      },
    {"see_stdin",     see_stdin    },
    {"see_file",      see_file     },
    {"judge_reply",   judge_reply  },
    {"judge_all",     judge_all    },
    {"read_and_hang", read_and_hang},
};

int main(int argc, char **argv)
{
    char first[4096], word[4096], *rest;
    FILE *input = argc == 4 ? fopen(argv[1], "r") : NULL;

    if (input == NULL || fgets(first, sizeof first, input) == NULL ||
        fgets(word, sizeof word, input) == NULL)
        return 9;
    second_path = argv[2];
    folder = argv[3];
    fputs(first, stdout);
    fflush(stdout);
    word[strcspn(word, "\n")] = '\0';
    rest = strchr(word, ' ');
    if (rest != NULL)
        *rest++ = '\0';
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(word, words[i].name) == 0)
            words[i].run(rest != NULL ? rest : "");
    return 9;
}
