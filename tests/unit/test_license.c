/*
 * Expressions of SPDX: what is one, and what is said of those that are none.
 */
#include "judge/base/memory.h"
#include "judge/core/license.h"
#include "tests/unit/tap.h"

static const struct {
    const char *expression, *fault; /* NULL: none */
} cases[] = {
    {"MIT", NULL},
    {"CC-BY-SA-4.0", NULL},
    {"mit", NULL},
    {"GPL-2.0+", NULL},
    {"CC0-1.0 OR (MIT AND Zlib)", NULL},
    {"GPL-3.0-only WITH GCC-exception-3.1", NULL},
    {"LicenseRef-course-2026", NULL},
    {"MTI", "'MTI' is no licence of SPDX's list: did you mean 'MIT'?"},
    {"CC BY-SA 4.0", "'CC' is no licence of SPDX's list"},
    {"MIT Zlib", "'Zlib' stands where AND, OR or WITH would join two names"},
    {"MIT OR", "'MIT OR' ends where a name would stand"},
    {"(MIT", "'(MIT' opens a bracket that it does not close"},
    {"MIT)", "')' stands where AND, OR or WITH would join two names"},
    {"MIT WITH Zlib", "'Zlib' is no exception of SPDX's list"},
    {"LicenseRef-", "'LicenseRef-' is no licence of SPDX's list"},
    {"MIT/Zlib", "'/' stands where AND, OR or WITH would join two names"},
    {" ", "' ' ends where a name would stand"},
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        AUTO(mem_free) char *fault = license_fault(cases[i].expression);

        tap_is_str(fault, cases[i].fault, "'%s'", cases[i].expression);
    }
    return tap_done();
}
