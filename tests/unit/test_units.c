#include "judge/base/units.h"
#include "tests/unit/tap.h"

static const struct {
    const char *text, *error;
    int64_t value;
} times[] = {
    {"2 s",      "",                                                              2000 },
    {"500ms",    "",                                                              500  },
    {"1.5 min",  "",                                                              90000},
    {"0.25 s",   "",                                                              250  },
    {"2",        "'2' needs a unit: ms, s, min or h",                             0    },
    {"2 m",      "'2 m': write 'min' instead of 'm'",                             0    },
    {"2 parsec", "'2 parsec' has the unknown unit 'parsec': use ms, s, min or h", 0    },
    {"-1 s",     "'-1 s' is not a quantity such as \"ms, s, min or h\"",          0    },
    {"0x10 s",   "'0x10 s' is not a decimal number",                              0    },
    {"1e300 s",  "'1e300 s' is too large",                                        0    },
};

static const struct {
    const char *text, *error;
    int64_t value;
} sizes[] = {
    {"256 MiB", "",                                                    256 << 20},
    {"64KiB",   "",                                                    65536    },
    {"256 MB",  "'256 MB': write 'MiB' instead of 'MB'",               0        },
    {"",        "'' is not a quantity such as \"B, KiB, MiB or GiB\"", 0        },
};

static const struct {
    int64_t us;
    const char *text;
} printed_times[] = {
    {0,         "0 ms"  },
    {1440,      "1.4 ms"},
    {175400,    "175 ms"},
    {1500000,   "1.5 s" },
    {12345678,  "12.3 s"},
    {180000000, "3 min" },
};

static const struct {
    int64_t bytes;
    const char *text;
} printed_sizes[] = {
    {0,                        "0 B"     },
    {700 << 10,                "700 KiB" },
    {12 << 20,                 "12 MiB"  },
    {(12 << 20) + (300 << 10), "12.3 MiB"},
    {(int64_t)3 << 30,         "3 GiB"   },
};

/* What is to be spent is typed in a hurry. */
static const struct {
    const char *text, *error;
    int64_t value;
} budgets[] = {
    {"5m",    "",                                                  300000},
    {"5 min", "",                                                  300000},
    {"30s",   "",                                                  30000 },
    {"5ms",   "",                                                  5     },
    {"m",     "'m' is not a quantity such as \"ms, s, min or h\"", 0     },
    {"5 m",   "'5 m': write 'min' instead of 'm'",                 0     },
};

int main(void)
{
    char buffer[UNITS_TEXT_BYTES];

    for (size_t i = 0; i < ARRAY_LEN(times); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        int64_t value = 0;

        (void)units_parse_time_ms(times[i].text, &value, &err);
        tap_is_str(error_text(&err), times[i].error, "time '%s'", times[i].text);
        tap_ok(value == times[i].value, "time '%s' is %lld ms", times[i].text,
               (long long)times[i].value);
    }
    for (size_t i = 0; i < ARRAY_LEN(budgets); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        int64_t value = 0;

        (void)units_parse_budget_ms(budgets[i].text, &value, &err);
        tap_is_str(error_text(&err), budgets[i].error, "budget '%s'", budgets[i].text);
        tap_ok(value == budgets[i].value, "budget '%s' is %lld ms", budgets[i].text,
               (long long)value);
    }
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        int64_t value = 0;

        (void)units_parse_bytes(sizes[i].text, &value, &err);
        tap_is_str(error_text(&err), sizes[i].error, "size '%s'", sizes[i].text);
        tap_ok(value == sizes[i].value, "size '%s' is %lld bytes", sizes[i].text,
               (long long)sizes[i].value);
    }
    for (size_t i = 0; i < ARRAY_LEN(printed_times); i++)
        tap_is_str(units_format_time_us(printed_times[i].us, buffer), printed_times[i].text,
                   "%lld us as text", (long long)printed_times[i].us);
    for (size_t i = 0; i < ARRAY_LEN(printed_sizes); i++)
        tap_is_str(units_format_bytes(printed_sizes[i].bytes, buffer), printed_sizes[i].text,
                   "%lld bytes as text", (long long)printed_sizes[i].bytes);
    return tap_done();
}
