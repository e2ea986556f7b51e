/*
 * Law: text made safe is valid UTF-8 without any control character, and making it safe twice
 * changes nothing.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    AUTO(strbuf_release) struct strbuf once = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf twice = STRBUF_INIT;

    text_add_safe(&once, (struct span){(const char *)data, size}, false);
    if (!text_is_utf8(strbuf_span(&once)))
        abort();
    for (size_t i = 0; i < once.size; i++)
        if ((unsigned char)once.data[i] < 0x20 || once.data[i] == 0x7f)
            abort();
    text_add_safe(&twice, strbuf_span(&once), false);
    if (once.size != twice.size || memcmp(once.data, twice.data, once.size) != 0)
        abort();
    (void)text_width(once.data);
    return 0;
}
