/*
 * Plays the scale: interact INPUT ANSWER FEEDBACK_DIR, standard input is what the submission says,
 * standard output is what it hears. The ranks of the case are the weights; they never change.
 *
 * Every line of the submission is one of `? i j` and `! p1 ... pn`. The first bad line ends the
 * talk with exit 43 and the reason in FEEDBACK_DIR/message.txt. After a right order the submission
 * may go on talking: it is read to its end, so that it does not die of a closed pipe.
 */
#include <ctype.h>
#include <signal.h>

#include "check.h"

enum {
    MAX_N = 1000,
    MAX_LINE = 16384, /* the longest honest line, `!` and 1000 parcels, has under 4,900 bytes */
    MAX_QUOTE = 40,
};

struct talk {
    int64_t n, allowed;
    int64_t weighings;       /* so far */
    int64_t line_number;     /* of the line read last */
    int64_t rank[MAX_N + 1]; /* of parcel i; 1 is the lightest */
};

/* The start of a line with everything unprintable shown as '.', for a message. */
static const char *line_quote(const char *line, char out[MAX_QUOTE + 4])
{
    int length = 0;

    for (; line[length] != '\0' && length < MAX_QUOTE; length++)
        out[length] = (char)(isprint((unsigned char)line[length]) ? line[length] : '.');
    snprintf(out + length, 4, "%s", line[length] != '\0' ? "..." : "");
    return out;
}

__attribute__((noreturn)) static void line_reject(const struct talk *talk, const char *line,
                                                  const char *why)
{
    char quote[MAX_QUOTE + 4];

    check_wrong("line %lld, '%s': %s", (long long)talk->line_number, line_quote(line, quote), why);
}

/* Reads a line without its end; false at the end of output. A NUL byte is an odd character. */
static bool line_read(struct talk *talk, char line[MAX_LINE])
{
    int length = 0, c;

    while ((c = getchar()) != EOF && c != '\n') {
        if (length == MAX_LINE - 1) {
            line[length] = '\0';
            talk->line_number++;
            line_reject(talk, line, "the line is too long");
        }
        line[length++] = (char)(c == '\0' ? 1 : c);
    }
    line[length] = '\0';
    if (c == EOF && length == 0)
        return false;
    talk->line_number++;
    return true;
}

/* Takes the next number from *rest; false where there is none, or none of 1..highest. */
static bool number_take(const char **rest, int64_t highest, int64_t *out_number)
{
    const char *s = *rest;
    int64_t number = 0;

    while (*s == ' ' || *s == '\t' || *s == '\r')
        s++;
    if (!isdigit((unsigned char)*s))
        return false;
    for (; isdigit((unsigned char)*s); s++) {
        number = number * 10 + (*s - '0');
        if (number > highest)
            return false;
    }
    if (number < 1 || (*s != '\0' && *s != ' ' && *s != '\t' && *s != '\r'))
        return false;
    *rest = s;
    *out_number = number;
    return true;
}

static bool line_is_done(const char *rest)
{
    while (*rest == ' ' || *rest == '\t' || *rest == '\r')
        rest++;
    return *rest == '\0';
}

static void weigh(struct talk *talk, const char *line)
{
    const char *rest = line + 1;
    int64_t i, j;

    if (!number_take(&rest, talk->n, &i) || !number_take(&rest, talk->n, &j) || !line_is_done(rest))
        line_reject(talk, line, "a weighing is '? i j' with two parcels from 1 to n");
    if (i == j)
        line_reject(talk, line, "a parcel cannot be weighed against itself");
    if (++talk->weighings > talk->allowed)
        check_wrong("weighing %lld of %lld", (long long)talk->weighings, (long long)talk->allowed);
    /* A submission that has left hears nothing; what it still said is read on. */
    (void)puts(talk->rank[i] < talk->rank[j] ? "<" : ">");
    (void)fflush(stdout);
}

static void order_check(const struct talk *talk, const char *line)
{
    const char *rest = line + 1;
    bool is_named[MAX_N + 1] = {false};
    int64_t parcel, before = 0;

    for (int64_t place = 1; place <= talk->n; place++) {
        if (!number_take(&rest, talk->n, &parcel))
            check_wrong("place %lld of the order holds no parcel from 1 to %lld", (long long)place,
                        (long long)talk->n);
        if (is_named[parcel])
            check_wrong("parcel %lld stands twice in the order", (long long)parcel);
        is_named[parcel] = true;
        if (before != 0 && talk->rank[parcel] < talk->rank[before])
            check_wrong("wrong order: parcel %lld stands before the lighter parcel %lld",
                        (long long)before, (long long)parcel);
        before = parcel;
    }
    if (!line_is_done(rest))
        check_wrong("the order goes on after %lld parcels", (long long)talk->n);
}

static void case_read(struct talk *talk)
{
    talk->n = input_long(1, MAX_N);
    for (int64_t i = 1; i <= talk->n; i++)
        talk->rank[i] = input_long(1, talk->n);
    while (INT64_C(1) << talk->allowed < talk->n)
        talk->allowed++; /* ceil(log2 n) */
    talk->allowed *= talk->n;
}

int main(int argc, char **argv)
{
    static char line[MAX_LINE];
    struct talk talk = {0};
    const char *rest;

    /* The case says all: the answer, where there is one, is never opened. */
    if (argc < 4)
        check_broken("usage: interact input answer feedback_dir");
    check.input = check_open(argv[1]);
    check.feedback_dir = argv[3];
    case_read(&talk);
    signal(SIGPIPE, SIG_IGN);
    (void)printf("%lld %lld\n", (long long)talk.n, (long long)talk.allowed);
    (void)fflush(stdout);
    for (;;) {
        if (!line_read(&talk, line))
            check_wrong("the output ended without an order, after %lld of %lld weighings",
                        (long long)talk.weighings, (long long)talk.allowed);
        rest = line + strspn(line, " \t");
        if (*rest == '!')
            break;
        if (*rest != '?')
            line_reject(&talk, line, "a line starts with '?' or '!'");
        weigh(&talk, rest);
    }
    order_check(&talk, rest);
    (void)fclose(stdout);
    while (getchar() != EOF)
        continue;
    check_right();
}
