/*
 * A submission that does what its input says: the first line is a command. In a talk the command
 * comes from the interactor (tests/unit/programs/interact.c).
 */
#include <inttypes.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static volatile int *nowhere; /* null */
static volatile int zero;
static char line[4096];
static char **words; /* the arguments */

static void burn(const char *rest)
{
    clock_t end = clock() + atol(rest) * (CLOCKS_PER_SEC / 1000);

    while (clock() < end)
        for (volatile int i = 0; i < 100000; i++)
            continue;
}

static bool is_before(int64_t ms)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 < ms;
}

/* "burn_before T MS": burns only while the clock says less than T ms. */
static void burn_before(const char *rest)
{
    int64_t before, ms;

    sscanf(rest, "%" SCNd64 " %" SCNd64, &before, &ms);
    snprintf(line, sizeof line, "%" PRId64, ms);
    if (is_before(before))
        burn(line);
}

/* "wait_before T": as if the machine stood still then. */
static void wait_before(const char *rest)
{
    int64_t before;

    sscanf(rest, "%" SCNd64, &before);
    if (is_before(before))
        pause();
}

static void echo(const char *rest)
{
    puts(rest);
}

static void tell_args(const char *rest)
{
    (void)rest;
    for (size_t i = 0; words[i] != NULL; i++)
        puts(words[i]);
}

static void spin(const char *rest)
{
    for (volatile unsigned long i = 0;; i++)
        (void)rest;
}

static void wait_for_ever(const char *rest)
{
    (void)rest;
    for (;;)
        pause();
}

static void segv(const char *rest)
{
    (void)rest;
    *nowhere = 1;
}

static void fpe(const char *rest)
{
    (void)rest;
    printf("%d\n", 1 / zero);
    raise(SIGFPE); /* where a division by zero does not trap */
}

static void give_up(const char *rest)
{
    (void)rest;
    abort();
}

static void leave(const char *rest)
{
    exit(atoi(rest));
}

static void complain(const char *rest)
{
    fprintf(stderr, "%s\n", rest);
    exit(1);
}

/* As a program that traces its steps. */
static void complain_late(const char *rest)
{
    for (int i = 0; i < 500; i++)
        fprintf(stderr, "step number %d\n", i);
    complain(rest);
}

static void flood(const char *rest)
{
    for (;;)
        puts(rest);
}

static void flood_errors(const char *rest)
{
    for (int i = 0; i < 200000; i++)
        fprintf(stderr, "error error error %d\n", i);
    puts(rest);
}

static void eat(const char *rest)
{
    (void)rest;
    for (size_t i = 0;; i++) {
        char *some = malloc(1 << 20);

        if (some == NULL)
            abort();
        memset(some, (int)i + 1, 1 << 20);
    }
}

static int deeper(volatile int depth)
{
    volatile char room[1000];

    room[0] = (char)depth;
    return depth < 0 ? 0 : deeper(depth + 1) + room[0];
}

static void recurse(const char *rest)
{
    printf("%d %s\n", deeper(1), rest);
}

static void listen_to_end(void)
{
    while (fgets(line, sizeof line, stdin) != NULL)
        continue;
}

static void say(const char *rest)
{
    puts(rest);
    fflush(stdout);
    listen_to_end();
}

static void say_late(const char *rest)
{
    fputs(rest, stdout); /* not flushed */
    listen_to_end();
}

static void say_and_abort(const char *rest)
{
    puts(rest);
    fflush(stdout);
    abort();
}

static void say_and_spin(const char *rest)
{
    puts(rest);
    fflush(stdout);
    spin(rest);
}

static void say_much(const char *rest)
{
    puts(rest);
    for (int i = 0; i < 100000; i++)
        puts("and more");
}

static void say_and_flood(const char *rest)
{
    puts(rest);
    flood("and more");
}

/* Everybody whom it may: in a box, all but init and itself. */
static void kill_all(const char *rest)
{
    (void)rest;
    (void)kill(-1, SIGKILL);
}

static const struct {
    const char *name;
    void (*run)(const char *rest);
} commands[] = {
    {"burn",          burn         },
    {"burn_before",   burn_before  },
    {"wait_before",   wait_before  },
    {"echo",          echo         },
    {"args",          tell_args    },
    {"spin",          spin         },
    {"wait",          wait_for_ever},
    {"segv",          segv         },
    {"fpe",           fpe          },
    {"abort",         give_up      },
    {"exit",          leave        },
    {"complain",      complain     },
    {"complain_late", complain_late},
    {"flood",         flood        },
    {"flood_errors",  flood_errors },
    {"eat",           eat          },
    {"recurse",       recurse      },
    {"say",           say          },
    {"say_late",      say_late     },
    {"say_and_abort", say_and_abort},
    {"say_and_spin",  say_and_spin },
    {"say_much",      say_much     },
    {"say_and_flood", say_and_flood},
    {"kill_all",      kill_all     },
};

int main(int argc, char **argv)
{
    char command[4096], *rest;

    words = argv + (argc > 0);
    if (fgets(command, sizeof command, stdin) == NULL)
        return 2;
    command[strcspn(command, "\n")] = '\0';
    rest = strchr(command, ' ');
    if (rest != NULL)
        *rest++ = '\0';
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(command, commands[i].name) == 0) {
            commands[i].run(rest != NULL ? rest : "");
            return 0;
        }
    }
    return 3;
}
