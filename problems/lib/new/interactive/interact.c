/*
 * Plays the keeper: interact INPUT ANSWER FEEDBACK_DIR, standard input is what the submission says,
 * standard output is what it hears.
 */
#include <signal.h>

#include "check.h"

enum { QUESTIONS = 20, MAX_LINE = 64 };

int main(int argc, char **argv)
{
    char line[MAX_LINE], rest;
    long long n, place, box;
    int asked = 0;

    if (argc < 4)
        check_broken("usage: interact input answer feedback_dir");
    check.input = check_open(argv[1]);
    check.feedback_dir = argv[3];
    n = input_long(1, 1000000);
    place = input_long(1, n);
    signal(SIGPIPE, SIG_IGN);
    printf("%lld\n", n);
    fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "! %lld %c", &box, &rest) == 1) {
            if (box != place)
                check_wrong("the coin is not in box %lld", box);
            fclose(stdout);
            while (getchar() != EOF)
                continue;
            check_right();
        }
        if (sscanf(line, "? %lld %c", &box, &rest) != 1)
            check_wrong("a line is '? b' or '! b'");
        if (box < 1 || box > n)
            check_wrong("there is no box %lld", box);
        if (++asked > QUESTIONS)
            check_wrong("question %d of %d", asked, QUESTIONS);
        puts(place < box ? "<" : ">=");
        fflush(stdout);
    }
    check_wrong("the output ended without '! b', after %d questions", asked);
}
