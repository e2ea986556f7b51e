#include "judge/core/growth_term.h"

#include <math.h>

#include "judge/base/compiler.h"

const struct growth_term growth_terms[] = {
    {{0, 0},   {0, 0}},
    {{1, 0},   {0, 0}},
    {{0, 1},   {0, 0}},
    {{0, 0},   {1, 0}},
    {{0, 0},   {0, 1}},
    {{1, 0},   {1, 0}},
    {{0, 1},   {1, 0}},
    {{1, 0},   {0, 1}},
    {{0, 1},   {0, 1}},
    {{1.5, 0}, {0, 0}},
    {{0.5, 1}, {0, 0}},
    {{1, 0.5}, {0, 0}},
    {{2, 0},   {0, 0}},
    {{1, 1},   {0, 0}},
    {{0, 2},   {0, 0}},
    {{2, 0},   {1, 0}},
    {{1, 1},   {1, 0}},
    {{1, 1},   {0, 1}},
    {{0, 2},   {0, 1}},
    {{3, 0},   {0, 0}},
    {{3, 0},   {0, 1}},
    {{2, 1},   {0, 0}},
    {{1, 2},   {0, 0}},
    {{0, 3},   {0, 0}},
};
const size_t growth_term_count = ARRAY_LEN(growth_terms);

static const double alike[GROWTH_SIZES] = {1, 1};

static double value_of(double size, double power, int logs)
{
    double value = power == 1 ? size : pow(size, power);

    return logs > 0 ? value * pow(fmax(1, log2(size)), logs) : value;
}

double growth_term_value(const struct growth_term *term, double a, double b)
{
    return value_of(a, term->power[0], term->logs[0]) * value_of(b, term->power[1], term->logs[1]);
}

bool growth_term_has_log_or_root(const struct growth_term *term)
{
    double power = term->power[0] + term->power[1];

    return term->logs[0] + term->logs[1] > 0 || power != floor(power);
}

struct growth_order growth_term_order(const struct growth_term *term,
                                      const double weights[GROWTH_SIZES])
{
    struct growth_order order = {0};

    for (size_t i = 0; i < GROWTH_SIZES; i++) {
        order.power += weights[i] * term->power[i];
        order.logs += weights[i] > 0 ? term->logs[i] : 0;
    }
    return order;
}

struct growth_order growth_term_order_alike(const struct growth_term *term)
{
    return growth_term_order(term, alike);
}

static int compare_along(const struct growth_term *one, const struct growth_term *other,
                         const double weights[GROWTH_SIZES])
{
    return growth_order_compare(growth_term_order(one, weights), growth_term_order(other, weights));
}

/*
 * Whether one grows less than the other where both sizes do alike, and nowhere more. Where one size
 * is always the larger, its product with the other is above the other's square.
 */
static bool is_below(const struct growth_term *one, const struct growth_term *other,
                     struct growth_region region)
{
    static const double first[GROWTH_SIZES] = {1, 0}, second[GROWTH_SIZES] = {0, 1};
    static const double complete[GROWTH_SIZES] = {1, 2};
    int compared = compare_along(one, other, alike);
    int by_first = region.first_is_larger ? compare_along(one, other, first) : 0;
    int by_second = !region.second_is_larger ? 0
                    : region.is_of_graph     ? compare_along(one, other, complete)
                                             : compare_along(one, other, second);

    if (compared == 0 && growth_term_order_alike(one).power >= 2 &&
        region.first_is_larger != region.second_is_larger)
        return by_first + by_second < 0;
    return compared < 0 && by_first <= 0 && by_second <= 0;
}

static bool stands_before(const struct growth_term *one, const struct growth_term *other)
{
    int compared = compare_along(one, other, alike);

    return compared != 0 ? compared > 0 : one < other;
}

void growth_sum_add(struct growth_sum *sum, const struct growth_term *term,
                    struct growth_region region)
{
    size_t kept = 0, at;

    for (size_t i = 0; i < sum->count; i++)
        if (sum->terms[i] == term || is_below(term, sum->terms[i], region))
            return;
    for (size_t i = 0; i < sum->count; i++)
        if (!is_below(sum->terms[i], term, region))
            sum->terms[kept++] = sum->terms[i];
    sum->count = kept;
    if (sum->count == GROWTH_LEAD_MAX)
        return;
    for (at = sum->count++; at > 0 && stands_before(term, sum->terms[at - 1]); at--)
        sum->terms[at] = sum->terms[at - 1];
    sum->terms[at] = term;
}

struct growth_order growth_sum_order_alike(const struct growth_sum *sum)
{
    return sum->count > 0 ? growth_term_order_alike(sum->terms[0]) : (struct growth_order){0};
}

bool growth_sum_is_same(const struct growth_sum *a, const struct growth_sum *b)
{
    size_t same = 0;

    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            same += a->terms[i] == b->terms[j];
    return a->count == b->count && same == a->count;
}

/* ---- names ---- */

static void add_power(struct strbuf *out, const char *name, double power)
{
    double whole = floor(power);

    if (whole >= 1)
        strbuf_add_str(out, name);
    if (whole >= 2)
        strbuf_addf(out, "^%.0f", whole);
    if (power > whole)
        strbuf_addf(out, "%ssqrt %s", whole >= 1 ? " " : "", name);
}

static void add_powers(struct strbuf *out, const struct growth_term *term,
                       const char *const names[GROWTH_SIZES])
{
    size_t first = term->power[0] == floor(term->power[0]) ? 0 : 1;
    size_t second = 1 - first;

    add_power(out, names[first], term->power[first]);
    if (term->power[first] > 0 && term->power[second] > 0)
        strbuf_add_str(out, term->power[second] < 1 ? " " : " * ");
    add_power(out, names[second], term->power[second]);
}

static void add_logs(struct strbuf *out, const struct growth_term *term,
                     const char *const names[GROWTH_SIZES])
{
    for (size_t i = 0; i < GROWTH_SIZES; i++)
        if (term->logs[i] > 0)
            strbuf_addf(out, "%slog %s", term->power[0] + term->power[1] > 0 ? " " : "", names[i]);
}

/* Whether the logarithms of all terms are one factor. */
static bool has_common_logs(const struct growth_sum *sum)
{
    for (size_t i = 0; i < sum->count; i++)
        for (size_t j = 0; j < GROWTH_SIZES; j++)
            if (sum->terms[i]->logs[j] != sum->terms[0]->logs[j] ||
                sum->terms[i]->power[0] + sum->terms[i]->power[1] == 0)
                return false;
    return sum->count > 1 && sum->terms[0]->logs[0] + sum->terms[0]->logs[1] > 0;
}

void growth_sum_name(const struct growth_sum *sum, const char *const names[GROWTH_SIZES],
                     struct strbuf *out)
{
    bool is_factored = has_common_logs(sum);

    strbuf_add_str(out, is_factored ? "(" : "");
    for (size_t i = 0; i < sum->count; i++) {
        const struct growth_term *term = sum->terms[i];

        strbuf_add_str(out, i > 0 ? " + " : "");
        if (term == &growth_terms[0])
            strbuf_add_char(out, '1');
        add_powers(out, term, names);
        if (!is_factored)
            add_logs(out, term, names);
    }
    strbuf_add_str(out, is_factored ? ")" : "");
    if (is_factored)
        add_logs(out, sum->terms[0], names);
}
