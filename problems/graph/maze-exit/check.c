/*
 * Walks the way that was printed: every step must be free, the last one must end on the exit, and
 * there must be as many as in the answer. A way is one long token and is read step by step.
 */
#include "check.h"

#define SQUARES_MAX INT64_C(2000000)

static char plan[SQUARES_MAX];
static int64_t rows, columns, start, end;

static void read_plan(void)
{
    rows = input_long(1, SQUARES_MAX);
    columns = input_long(1, SQUARES_MAX / rows);
    for (int64_t i = 0; i < rows * columns; i++) {
        int c;

        do
            c = getc(check.input);
        while (c == '\n');
        if (c == EOF)
            check_broken("the plan ends early");
        plan[i] = (char)c;
        if (c == 'S')
            start = i;
        if (c == 'E')
            end = i;
    }
}

/* The first character of the next token, or EOF. */
static int first_of(FILE *file)
{
    int c;

    do
        c = getc(file);
    while (check_is_blank(c));
    return c;
}

static bool is_inside(int64_t row, int64_t column)
{
    return row >= 0 && row < rows && column >= 0 && column < columns;
}

/* Walks from the first step on; returns the number of steps. */
static int64_t walk(int c)
{
    int64_t steps = 0, row = start / columns, column = start % columns;

    for (; c != EOF && !check_is_blank(c); c = getc(stdin)) {
        steps++;
        row += (c == 'D') - (c == 'U');
        column += (c == 'R') - (c == 'L');
        if (c != 'U' && c != 'D' && c != 'L' && c != 'R')
            check_wrong("step %lld is none of U, D, L and R", (long long)steps);
        if (!is_inside(row, column))
            check_wrong("step %lld leaves the plan", (long long)steps);
        if (plan[row * columns + column] == '#')
            check_wrong("step %lld runs into a wall", (long long)steps);
    }
    if (row * columns + column != end)
        check_wrong("the way of %lld steps does not end on the exit", (long long)steps);
    output_end();
    return steps;
}

int main(int argc, char **argv)
{
    char token[CHECK_TOKEN_MAX + 1];
    int64_t steps, fewest = 1;
    int first, c;

    check_init(argc, argv);
    read_plan();
    first = first_of(check.answer);
    c = first_of(stdin);
    if (c == EOF)
        check_wrong("nothing was printed");
    if (c == 'S') {
        ungetc(c, stdin);
        output_token(token, "the way");
        if (strcmp(token, "SHUT") != 0)
            check_wrong("'%s' is no way", token);
        output_end();
        if (first != 'S')
            check_wrong("there is a way to the exit");
        check_right();
    }
    steps = walk(c);
    while ((c = getc(check.answer)) != EOF && !check_is_blank(c))
        fewest++;
    if (first == 'S' || steps < fewest)
        check_broken("a way of %lld steps is better than the answer", (long long)steps);
    if (steps > fewest)
        check_wrong("the way has %lld steps; a shorter one exists", (long long)steps);
    check_right();
}
