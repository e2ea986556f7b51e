#include "judge/core/excerpt.h"

struct span excerpt_around(struct span text, size_t offset, size_t max_bytes)
{
    size_t start, end, lines_before = 0;

    if (offset > text.size)
        offset = text.size;
    /* A third of the room before the place: three lines of context, or half a long line. */
    for (start = offset; start > 0 && offset - start < max_bytes / 3; start--) {
        if (text.data[start - 1] != '\n')
            continue;
        if (lines_before++ == 3)
            break;
    }
    end = text.size - start < max_bytes ? text.size : start + max_bytes;
    return (struct span){text.data != NULL ? text.data + start : NULL, end - start};
}
