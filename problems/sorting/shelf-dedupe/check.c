/*
 * Compares the number of sizes and that many entries of the array. Behind them may stand any
 * numbers, and the array may have been shortened to them; but it must be an array, and the end.
 */
#include "check.h"

enum { MAX_N = 1000000, MAX_DIGITS = 20 };

/* The next number of a JSON array, after the '[' or ',' before it; false at its end. */
static bool entry_read(FILE *file, int64_t *out_entry)
{
    char token[MAX_DIGITS + 1];
    int length = 0, c;

    do
        c = getc(file);
    while (c == '[' || c == ',' || check_is_blank(c));
    for (; (c >= '0' && c <= '9') || c == '-'; c = getc(file)) {
        if (length < MAX_DIGITS)
            token[length++] = (char)c;
    }
    token[length] = '\0';
    if (c == ']')
        ungetc(c, file);
    return check_parse_long(token, out_entry);
}

static void array_begin(void)
{
    int c;

    do
        c = getchar();
    while (check_is_blank(c));
    if (c != '[')
        check_wrong("there is no array behind the number of sizes");
}

/* What is left of the array: numbers, up to its ']'. */
static void array_end(void)
{
    int c;

    do
        c = getchar();
    while ((c >= '0' && c <= '9') || c == '-' || c == ',' || check_is_blank(c));
    if (c != ']')
        check_wrong("the array has no end");
    output_end();
}

int main(int argc, char **argv)
{
    int64_t count, got, right, found;

    check_init(argc, argv);
    count = answer_long(0, MAX_N);
    got = output_long(INT64_MIN, INT64_MAX, "the number of sizes");
    if (got != count)
        check_wrong("the function returns %lld sizes, there are %lld", (long long)got,
                    (long long)count);
    array_begin();
    for (int64_t i = 0; i < count; i++) {
        if (!entry_read(check.answer, &right))
            check_broken("the answer has no entry %lld", (long long)i);
        if (!entry_read(stdin, &found))
            check_wrong("the array ends before entry %lld of %lld", (long long)i, (long long)count);
        if (right != found)
            check_wrong("entry %lld is %lld", (long long)i, (long long)found);
    }
    array_end();
    check_right();
}
