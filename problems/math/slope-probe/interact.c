/*
 * Answers for the functions: interact INPUT ANSWER FEEDBACK_DIR, standard input is what the
 * submission says, standard output is what it hears. The first bad line ends the talk with exit 43
 * and the reason in FEEDBACK_DIR/message.txt.
 */
#include <signal.h>

#include "check.h"

#include "decimal.h"

enum { MAX_TERMS = 12, MAX_QUESTIONS = 9 };

static const double tolerance = 1e-6;

struct term {
    char kind; /* p: a t^b, s: a sin(bt), e: a exp(bt) */
    double a, b;
};

struct function {
    double x;
    int64_t count;
    struct term terms[MAX_TERMS];
};

static void function_read(struct function *function)
{
    char kind[CHECK_TOKEN_MAX + 1];

    function->x = input_double();
    function->count = input_long(1, MAX_TERMS);
    for (int64_t i = 0; i < function->count; i++) {
        struct term *term = &function->terms[i];

        if (!check_token(check.input, kind))
            check_broken("the input ends within a function");
        term->kind = kind[0];
        term->a = input_double();
        term->b = input_double();
    }
}

static long double function_value(const struct function *function, long double t)
{
    long double sum = 0;

    for (int64_t i = 0; i < function->count; i++) {
        const struct term *term = &function->terms[i];
        long double a = term->a, b = term->b;

        sum += term->kind == 'p'   ? a * powl(t, b)
               : term->kind == 's' ? a * sinl(b * t)
                                   : a * expl(b * t);
    }
    return sum;
}

static long double function_slope(const struct function *function)
{
    long double sum = 0, t = function->x;

    for (int64_t i = 0; i < function->count; i++) {
        const struct term *term = &function->terms[i];
        long double a = term->a, b = term->b;

        sum += term->kind == 'p'   ? (b > 0 ? a * b * powl(t, b - 1) : 0)
               : term->kind == 's' ? a * b * cosl(b * t)
                                   : a * b * expl(b * t);
    }
    return sum;
}

/* Answers questions about function `number` until its slope is told, which must be right. */
static void function_ask(const struct function *function, int64_t number)
{
    char what[CHECK_TOKEN_MAX + 1];
    double right = (double)function_slope(function), got;

    (void)printf("%.15g\n", function->x);
    (void)fflush(stdout);
    for (int questions = 0;; questions++) {
        output_token(what, "'?' or '!'");
        if (strcmp(what, "!") == 0)
            break;
        if (strcmp(what, "?") != 0)
            check_wrong("function %lld: '%s' stands where '?' or '!' must stand", (long long)number,
                        what);
        if (questions == MAX_QUESTIONS)
            check_wrong("function %lld: a question too many", (long long)number);
        got = output_double("a place t");
        if (!(fabs(got) <= 200))
            check_wrong("function %lld: t = %.9g is not from -200 to 200", (long long)number, got);
        (void)printf("%.17g\n", (double)function_value(function, got));
        (void)fflush(stdout);
    }
    got = output_double("a slope");
    if (!(fabs(got - right) <= tolerance * fmax(1, fabs(right))))
        check_wrong("function %lld: the slope %.12g is too far from the right one",
                    (long long)number, got);
}

int main(int argc, char **argv)
{
    struct function function;
    int64_t q;

    /* The case says all: the answer, where there is one, is never opened. */
    if (argc < 4)
        check_broken("usage: interact input answer feedback_dir");
    check.input = check_open(argv[1]);
    check.feedback_dir = argv[3];
    q = input_long(1, 1000);
    signal(SIGPIPE, SIG_IGN);
    (void)printf("%lld\n", (long long)q);
    for (int64_t i = 1; i <= q; i++) {
        function_read(&function);
        function_ask(&function, i);
    }
    (void)fclose(stdout);
    output_end();
    check_right();
}
