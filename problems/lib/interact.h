/*
 * What an interactor needs beside check.h: lines of a submission that may hold anything, and a way
 * to end that leaves no pipe broken.
 *
 *     interact input answer feedback_dir      exit 42: right; 43: wrong
 *
 *     int main(int argc, char **argv)
 *     {
 *         int64_t i;
 *
 *         talk_init(argc, argv);
 *         int64_t n = input_long(1, 1000);
 *         talk_say("%lld", (long long)n);
 *         while (talk_hear() == '?') {
 *             talk_numbers(&i, 1, 1, n, "a question is '? i' with i from 1 to n");
 *             talk_say("%d", 7);
 *         }
 *         talk_numbers(&i, 1, 1, n, "an answer is '! i' with i from 1 to n");
 *         if (i != 5)
 *             check_wrong("%lld is not it", (long long)i);
 *         talk_right();
 *     }
 *
 * The first bad line ends the talk with exit 43 and a sentence that quotes it.
 */
#ifndef PROBLEMS_LIB_INTERACT_H
#define PROBLEMS_LIB_INTERACT_H

#include <ctype.h>
#include <signal.h>

#include "check.h"

enum { TALK_LINE_MAX = 255, TALK_QUOTE_MAX = 40 };

static struct {
    char line[TALK_LINE_MAX + 1];
    const char *rest;   /* of the line, behind its '?' or '!' */
    int64_t line_count; /* so far */
} talk;

static inline void talk_init(int argc, char **argv)
{
    /* The case says all: the answer, where there is one, is never opened. */
    if (argc < 4)
        check_broken("usage: interact input answer feedback_dir");
    check.input = check_open(argv[1]);
    check.feedback_dir = argv[3];
    (void)signal(SIGPIPE, SIG_IGN);
}

/* As printf, and a line end. A submission that has left hears nothing. */
__attribute__((format(printf, 1, 2))) static inline void talk_say(const char *format, ...)
{
    va_list values;

    va_start(values, format);
    (void)vprintf(format, values);
    va_end(values);
    (void)putchar('\n');
    (void)fflush(stdout);
}

/* Wrong, because of the line heard last. */
__attribute__((noreturn)) static inline void talk_reject(const char *why)
{
    char quote[TALK_QUOTE_MAX + 1];
    int length = 0;

    for (; talk.line[length] && length < TALK_QUOTE_MAX; length++)
        quote[length] = (char)(isprint((unsigned char)talk.line[length]) ? talk.line[length] : '.');
    quote[length] = '\0';
    check_wrong("line %lld, '%s%s': %s", (long long)talk.line_count, quote,
                talk.line[length] ? "..." : "", why);
}

/* Reads a line and returns its first character, which is '?' or '!'. */
static inline char talk_hear(void)
{
    int length = 0, c;

    while ((c = getchar()) != EOF && c != '\n' && length < TALK_LINE_MAX)
        talk.line[length++] = (char)(c == '\0' ? 1 : c);
    talk.line[length] = '\0';
    if (c == EOF && length == 0)
        check_wrong("the output ended without a line '! ...', after %lld lines",
                    (long long)talk.line_count);
    talk.line_count++;
    if (c != EOF && c != '\n')
        talk_reject("the line is too long");
    talk.rest = talk.line + strspn(talk.line, " \t");
    if (*talk.rest != '?' && *talk.rest != '!')
        talk_reject("a line starts with '?' or '!'");
    return *talk.rest++;
}

/* The next word of the line heard last, or "" at its end; good until the next call. */
static inline const char *talk_word(void)
{
    static char word[TALK_LINE_MAX + 1];
    size_t length;

    talk.rest += strspn(talk.rest, " \t\r");
    length = strcspn(talk.rest, " \t\r");
    memcpy(word, talk.rest, length);
    word[length] = '\0';
    talk.rest += length;
    return word;
}

/* The rest of the line: exactly count numbers from min to max. `why` is said if it is not. */
static inline void talk_numbers(int64_t *numbers, int count, int64_t min, int64_t max,
                                const char *why)
{
    for (int i = 0; i < count; i++) {
        if (!check_parse_long(talk_word(), &numbers[i]) || numbers[i] < min || numbers[i] > max)
            talk_reject(why);
    }
    if (*talk_word())
        talk_reject(why);
}

/* Right. What the submission still says is read, so that it does not die of a closed pipe. */
__attribute__((noreturn)) static inline void talk_right(void)
{
    (void)fclose(stdout);
    while (getchar() != EOF)
        continue;
    check_right();
}

#endif
