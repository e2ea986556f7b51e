#include "judge/base/units.h"

#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/compiler.h"
#include "judge/base/memory.h"

#define UNITS_MAX 9.0e15 /* below 2^53: the product is exact */

struct unit {
    const char *name;
    double factor;     /* 0: not ours */
    const char *meant; /* of one that is not ours */
};

static const struct unit time_units[] = {
    {"ms",  1,       NULL },
    {"s",   1000,    NULL },
    {"min", 60000,   NULL },
    {"h",   3600000, NULL },
    {"sec", 0,       "s"  },
    {"m",   0,       "min"},
    {"us",  0,       "ms" },
};

static const struct unit byte_units[] = {
    {"B",   1,          NULL },
    {"KiB", 1024,       NULL },
    {"MiB", 1048576,    NULL },
    {"GiB", 1073741824, NULL },
    {"kB",  0,          "KiB"},
    {"KB",  0,          "KiB"},
    {"MB",  0,          "MiB"},
    {"GB",  0,          "GiB"},
    {"k",   0,          "KiB"},
    {"K",   0,          "KiB"},
    {"M",   0,          "MiB"},
    {"G",   0,          "GiB"},
};

static int units_parse(const char *text, const struct unit *units, size_t count, const char *known,
                       int64_t *out_value, struct error *err)
{
    char *end;
    double number;

    if (!isdigit((unsigned char)text[0]) && text[0] != '.')
        return error_set(err, ERROR_INPUT, "'%s' is not a quantity such as \"%s\"", text, known);
    number = strtod(text, &end);
    if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        return error_set(err, ERROR_INPUT, "'%s' is not a decimal number", text);
    while (*end == ' ')
        end++;
    if (*end == '\0')
        return error_set(err, ERROR_INPUT, "'%s' needs a unit: %s", text, known);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(end, units[i].name) != 0)
            continue;
        if (units[i].meant != NULL)
            return error_set(err, ERROR_INPUT, "'%s': write '%s' instead of '%s'", text,
                             units[i].meant, end);
        if (!(number * units[i].factor < UNITS_MAX))
            return error_set(err, ERROR_INPUT, "'%s' is too large", text);
        *out_value = (int64_t)llround(number * units[i].factor);
        return 0;
    }
    return error_set(err, ERROR_INPUT, "'%s' has the unknown unit '%s': use %s", text, end, known);
}

int units_parse_time_ms(const char *text, int64_t *out_ms, struct error *err)
{
    return units_parse(text, time_units, ARRAY_LEN(time_units), "ms, s, min or h", out_ms, err);
}

int units_parse_budget_ms(const char *text, int64_t *out_ms, struct error *err)
{
    size_t length = strlen(text);
    bool is_short =
        length > 1 && text[length - 1] == 'm' && isdigit((unsigned char)text[length - 2]);
    AUTO(mem_free) char *spelt = is_short ? mem_format("%sin", text) : mem_strdup(text);
    AUTO(error_release) struct error fault = ERROR_INIT;

    if (units_parse_time_ms(spelt, out_ms, &fault) < 0)
        return error_set(err, ERROR_USAGE, "%s", error_text(&fault));
    return 0;
}

int units_parse_bytes(const char *text, int64_t *out_bytes, struct error *err)
{
    return units_parse(text, byte_units, ARRAY_LEN(byte_units), "B, KiB, MiB or GiB", out_bytes,
                       err);
}

/* Two decimals below 10, one below 100, and no trailing zeros: "1.5 s", "12 MiB". */
static const char *units_format(double value, const char *unit, char *buffer)
{
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    char number[UNITS_TEXT_BYTES];

    (void)snprintf(number, sizeof number, "%.*f", decimals, value);
    if (strchr(number, '.') != NULL) {
        size_t length = strlen(number);

        while (number[length - 1] == '0')
            number[--length] = '\0';
        if (number[length - 1] == '.')
            number[--length] = '\0';
    }
    (void)snprintf(buffer, UNITS_TEXT_BYTES, "%.20s %s", number, unit);
    return buffer;
}

const char *units_format_time_us(int64_t us, char buffer[UNITS_TEXT_BYTES])
{
    double ms = (double)us / 1000;

    if (ms < 1000)
        return units_format(ms < 10 ? round(ms * 10) / 10 : round(ms), "ms", buffer);
    if (ms < 120000)
        return units_format(ms / 1000, "s", buffer);
    return units_format(ms / 60000, "min", buffer);
}

const char *units_format_bytes(int64_t bytes, char buffer[UNITS_TEXT_BYTES])
{
    static const char *const names[] = {"B", "KiB", "MiB", "GiB"};
    double value = (double)bytes;
    size_t unit = 0;

    while (value >= 1024 && unit + 1 < ARRAY_LEN(names)) {
        value /= 1024;
        unit++;
    }
    return units_format(round(value * 10) / 10, names[unit], buffer);
}
