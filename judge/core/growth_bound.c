/*
 * Sizes are all taken as one here: n + m is n, n m is n^2. A sum has the order of its largest
 * product.
 */
#include "judge/core/growth_bound.h"

#include <assert.h>
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/compiler.h"

#define DEPTH_MAX 16

struct reader {
    const char *text, *at;
    const char *const *names; /* of the sizes that have weights; NULL: all weigh 1 */
    const double *weights;
    const double *sizes; /* NULL: no value is asked for */
    int depth;
};

struct bound {
    struct growth_order order;
    double value; /* at the sizes; of constants that are factors nothing is kept */
};

static const struct bound one = {
    {0, 0, 0},
    1
};

static int sum_read(struct reader *reader, struct bound *out_bound, struct error *err);

static int refuse(const struct reader *reader, struct error *err)
{
    return error_set(err, ERROR_INPUT,
                     "'%s' is no growth (at '%s'); 'n log n' or '(n + m) log n' would be one",
                     reader->text, reader->at);
}

static char next_char(struct reader *reader)
{
    while (*reader->at == ' ')
        reader->at++;
    return *reader->at;
}

static bool take_char(struct reader *reader, char c)
{
    if (next_char(reader) != c)
        return false;
    reader->at++;
    return true;
}

static bool take_word(struct reader *reader, const char *word)
{
    size_t size = strlen(word);

    (void)next_char(reader);
    if (strncmp(reader->at, word, size) != 0 || isalnum((unsigned char)reader->at[size]))
        return false;
    reader->at += size;
    return true;
}

static bool take_number(struct reader *reader, double *out_number)
{
    char *end;

    if (!isdigit((unsigned char)next_char(reader)))
        return false;
    *out_number = strtod(reader->at, &end);
    reader->at = end;
    return isfinite(*out_number);
}

static bool take_name(struct reader *reader, struct span *out_name)
{
    if (!isalpha((unsigned char)next_char(reader)))
        return false;
    out_name->data = reader->at;
    while (isalnum((unsigned char)*reader->at) || *reader->at == '_')
        reader->at++;
    out_name->size = (size_t)(reader->at - out_name->data);
    return true;
}

static size_t index_of(const struct reader *reader, struct span name)
{
    return strlen(reader->names[0]) == name.size &&
                   strncmp(reader->names[0], name.data, name.size) == 0
               ? 0
               : 1;
}

static double weight_of(const struct reader *reader, struct span name)
{
    return reader->weights != NULL ? reader->weights[index_of(reader, name)] : 1;
}

static double size_of(const struct reader *reader, struct span name)
{
    return reader->sizes != NULL ? reader->sizes[index_of(reader, name)] : 1;
}

static struct bound raised(struct bound bound, double power)
{
    const struct growth_order order = bound.order;

    return (struct bound){
        {order.kind, order.power * power, order.logs * power},
        pow(bound.value, power)
    };
}

/* The logarithm of a power is a logarithm; of an exponential, what stands in its exponent. */
static struct bound log_of(struct bound bound)
{
    const struct growth_order order = bound.order;
    double value = log2(fmax(2, bound.value));

    if (order.kind == 0)
        return (struct bound){
            {0, 0, order.power > 0 ? 1 : 0},
            value
        };
    return (struct bound){
        {0, 1, order.kind == 2 ? 1 : 0},
        value
    };
}

static int number_read(struct reader *reader, struct bound *out_bound, struct error *err)
{
    double base;
    struct span name;

    if (!take_number(reader, &base))
        return refuse(reader, err);
    *out_bound = one;
    if (!take_char(reader, '^'))
        return 0;
    if (!take_name(reader, &name))
        return refuse(reader, err);
    if (base > 1 && weight_of(reader, name) > 0)
        out_bound->order.kind = 1;
    out_bound->value = pow(base, size_of(reader, name));
    return 0;
}

static int atom_read(struct reader *reader, struct bound *out_bound, struct error *err)
{
    struct span name;

    if (take_char(reader, '(')) {
        if (sum_read(reader, out_bound, err) < 0)
            return -1;
        return take_char(reader, ')') ? 0 : refuse(reader, err);
    }
    if (!take_name(reader, &name))
        return refuse(reader, err);
    *out_bound = (struct bound){
        {0, weight_of(reader, name), 0},
        size_of(reader, name)
    };
    if (take_char(reader, '!') && out_bound->order.power > 0)
        *out_bound = (struct bound){
            {2, 0, 0},
            tgamma(size_of(reader, name) + 1)
        };
    return 0;
}

static int factor_read(struct reader *reader, struct bound *out_bound, struct error *err)
{
    double power = 1;

    if (take_word(reader, "log")) {
        if (take_char(reader, '^') && !take_number(reader, &power))
            return refuse(reader, err);
        if (factor_read(reader, out_bound, err) < 0)
            return -1;
        *out_bound = raised(log_of(*out_bound), power);
        return 0;
    }
    if (take_word(reader, "sqrt")) {
        if (factor_read(reader, out_bound, err) < 0)
            return -1;
        *out_bound = raised(*out_bound, 0.5);
        return 0;
    }
    if (isdigit((unsigned char)next_char(reader)))
        return number_read(reader, out_bound, err);
    if (atom_read(reader, out_bound, err) < 0)
        return -1;
    if (take_char(reader, '^') && !take_number(reader, &power))
        return refuse(reader, err);
    *out_bound = raised(*out_bound, power);
    return 0;
}

static int product_read(struct reader *reader, struct bound *out_bound, struct error *err)
{
    struct bound product = one, factor;

    do {
        (void)take_char(reader, '*');
        if (factor_read(reader, &factor, err) < 0)
            return -1;
        if (factor.order.kind > product.order.kind)
            product.order.kind = factor.order.kind;
        product.order.power += factor.order.power;
        product.order.logs += factor.order.logs;
        product.value *= factor.value;
    } while (next_char(reader) != '\0' && next_char(reader) != '+' && next_char(reader) != ')');
    *out_bound = product;
    return 0;
}

static int sum_read(struct reader *reader, struct bound *out_bound, struct error *err)
{
    struct bound sum = {one.order, 0}, product;

    if (++reader->depth > DEPTH_MAX)
        return refuse(reader, err);
    do {
        if (product_read(reader, &product, err) < 0)
            return -1;
        if (growth_order_compare(product.order, sum.order) > 0)
            sum.order = product.order;
        sum.value += product.value;
    } while (take_char(reader, '+'));
    reader->depth--;
    *out_bound = sum;
    return 0;
}

static int bound_read(struct reader *reader, struct bound *out_bound, struct error *err)
{
    if (sum_read(reader, out_bound, err) < 0)
        return -1;
    return next_char(reader) == '\0' ? 0 : refuse(reader, err);
}

int growth_bound_parse_along(const char *text, const char *const names[2], const double weights[2],
                             struct growth_order *out_order, struct error *err)
{
    struct reader reader = {.text = text, .at = text, .names = names, .weights = weights};
    struct bound bound;

    if (bound_read(&reader, &bound, err) < 0)
        return -1;
    *out_order = bound.order;
    return 0;
}

int growth_bound_parse(const char *text, struct growth_order *out_order, struct error *err)
{
    return growth_bound_parse_along(text, NULL, NULL, out_order, err);
}

double growth_bound_value(const char *text, const char *const names[2], const double sizes[2])
{
    struct reader reader = {.text = text, .at = text, .names = names, .sizes = sizes};
    struct bound bound;

    if (bound_read(&reader, &bound, NULL) < 0 || !isfinite(bound.value))
        return 0;
    return bound.value;
}

static const struct growth_order orders[] = {
    [GROWTH_CONSTANT]       = {0, 0,    0},
      [GROWTH_LOG]          = {0, 0,    1},
    [GROWTH_ROOT]           = {0, 0.5,  0},
      [GROWTH_LINEAR]       = {0, 1,    0},
    [GROWTH_LINEAR_LOG_LOG] = {0, 1,    0},
      [GROWTH_LINEAR_LOG]   = {0, 1,    1},
    [GROWTH_LINEAR_LOG_2]   = {0, 1,    2},
      [GROWTH_LINEAR_ROOT]  = {0, 1.5,  0},
    [GROWTH_KARATSUBA]      = {0, 1.58, 0},
      [GROWTH_QUADRATIC]    = {0, 2,    0},
    [GROWTH_QUADRATIC_LOG]  = {0, 2,    1},
      [GROWTH_CUBIC]        = {0, 3,    0},
    [GROWTH_QUARTIC]        = {0, 4,    0},
      [GROWTH_EXPONENTIAL]  = {1, 0,    0},
    [GROWTH_FACTORIAL]      = {2, 0,    0},
};
static_assert(ARRAY_LEN(orders) == GROWTH_CLASS_COUNT, "every class has an order");

struct growth_order growth_order_of(enum growth_class growth)
{
    return orders[growth];
}

static int sign_of(double difference)
{
    return difference > 1e-9 ? 1 : difference < -1e-9 ? -1 : 0;
}

int growth_order_compare(struct growth_order a, struct growth_order b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind ? -1 : 1;
    if (sign_of(a.power - b.power) != 0)
        return sign_of(a.power - b.power);
    return sign_of(a.logs - b.logs);
}

enum growth_standing growth_bound_compare(struct growth_order bound, enum growth_class low,
                                          enum growth_class high)
{
    struct growth_order least = orders[low], most = orders[high];

    /* All exponentials are one class here: none is above another. */
    if (bound.kind > 0)
        bound.power = bound.logs = 1e9;
    if (growth_order_compare(most, bound) < 0 && bound.kind == 0)
        return GROWTH_BETTER;
    if (growth_order_compare(most, bound) <= 0)
        return GROWTH_MET;
    return growth_order_compare(least, bound) > 0 ? GROWTH_NOT_MET : GROWTH_UNSURE;
}

static const char *const standing_names[] = {
    [GROWTH_NOT_ASKED] = "not asked", [GROWTH_MET] = "met",         [GROWTH_BETTER] = "better",
    [GROWTH_UNSURE] = "cannot tell",  [GROWTH_NOT_MET] = "not met",
};

const char *growth_standing_name(enum growth_standing standing)
{
    return standing_names[standing];
}
