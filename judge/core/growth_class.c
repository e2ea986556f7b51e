#include "judge/core/growth_class.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "judge/base/compiler.h"

static double value_constant(double n)
{
    (void)n;
    return 1;
}

static double value_log(double n)
{
    return log2(n);
}

static double value_linear(double n)
{
    return n;
}

static double value_linear_log_log(double n)
{
    double log_n = log2(n);

    return n * log2(log_n > 1 ? log_n : 1);
}

static double value_linear_log(double n)
{
    return n * log2(n);
}

static double value_linear_log_2(double n)
{
    return n * log2(n) * log2(n);
}

static double value_linear_root(double n)
{
    return n * sqrt(n);
}

static double value_karatsuba(double n)
{
    return pow(n, 1.58496);
}

static double value_quadratic(double n)
{
    return n * n;
}

static double value_quadratic_log(double n)
{
    return n * n * log2(n);
}

static double value_cubic(double n)
{
    return n * n * n;
}

static double value_quartic(double n)
{
    return n * n * n * n;
}

static const struct class_row {
    const char *name;
    double (*value)(double n);
    bool has_log;
} rows[] = {
    [GROWTH_CONSTANT]       = {"1",           value_constant,       false},
    [GROWTH_LOG]            = {"log n",       value_log,            false},
    [GROWTH_ROOT]           = {"sqrt n",      sqrt,                 false},
    [GROWTH_LINEAR]         = {"n",           value_linear,         false},
    [GROWTH_LINEAR_LOG_LOG] = {"n log log n", value_linear_log_log, true },
    [GROWTH_LINEAR_LOG]     = {"n log n",     value_linear_log,     true },
    [GROWTH_LINEAR_LOG_2]   = {"n log^2 n",   value_linear_log_2,   true },
    [GROWTH_LINEAR_ROOT]    = {"n sqrt n",    value_linear_root,    false},
    [GROWTH_KARATSUBA]      = {"n^1.58",      value_karatsuba,      false},
    [GROWTH_QUADRATIC]      = {"n^2",         value_quadratic,      false},
    [GROWTH_QUADRATIC_LOG]  = {"n^2 log n",   value_quadratic_log,  true },
    [GROWTH_CUBIC]          = {"n^3",         value_cubic,          false},
    [GROWTH_QUARTIC]        = {"n^4",         value_quartic,        false},
    [GROWTH_EXPONENTIAL]    = {"2^n",         value_constant,       false},
    [GROWTH_FACTORIAL]      = {"n!",          value_constant,       false},
};
static_assert(ARRAY_LEN(rows) == GROWTH_CLASS_COUNT, "every class has a row");

const char *growth_class_name(enum growth_class growth)
{
    return rows[growth].name;
}

void growth_class_add(enum growth_class growth, const char *size_name, struct strbuf *out)
{
    const char *name = growth_class_name(growth);

    for (const char *at = name; *at != '\0'; at++) {
        bool is_size = *at == 'n' && (at == name || strchr(" ^", at[-1]) != NULL) &&
                       strchr(" ^!", at[1]) != NULL;

        if (is_size)
            strbuf_add_str(out, size_name);
        else
            strbuf_add_char(out, *at);
    }
}

bool growth_class_parse(const char *name, enum growth_class *out_class)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        if (strcmp(rows[i].name, name) == 0) {
            *out_class = (enum growth_class)i;
            return true;
        }
    }
    return false;
}

double growth_class_value(enum growth_class growth, double size)
{
    return rows[growth].value(size);
}

bool growth_class_has_log(enum growth_class growth)
{
    return rows[growth].has_log;
}
