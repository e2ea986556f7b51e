/*
 * Law: a time or size that is accepted is not negative, and what is printed of it parses back.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    AUTO(mem_free) char *text = mem_strndup((const char *)data, size);
    char printed[UNITS_TEXT_BYTES];
    int64_t value, again;

    if (units_parse_time_ms(text, &value, NULL) == 0) {
        if (value < 0)
            abort();
        if (value < 1000000 &&
            units_parse_time_ms(units_format_time_us(value * 1000, printed), &again, NULL) < 0)
            abort();
    }
    if (units_parse_bytes(text, &value, NULL) == 0) {
        if (value < 0)
            abort();
        if (units_parse_bytes(units_format_bytes(value, printed), &again, NULL) < 0)
            abort();
    }
    return 0;
}
