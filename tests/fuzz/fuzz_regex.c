/*
 * The first line is the pattern, the rest the text. Law: the same question has the same answer, and
 * none takes for ever (the limits of the match hold).
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/regex.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *line_end = size > 0 ? memchr(data, '\n', size) : NULL;
    size_t length = line_end != NULL ? (size_t)(line_end - data) : size;
    AUTO(mem_free) char *pattern = mem_strndup((const char *)data, length);
    AUTO(regex_free) struct regex *regex = NULL;
    struct span text = {(const char *)data + length, size - length};
    int answer;

    if (regex_compile(pattern, &regex, NULL) < 0)
        return 0;
    answer = regex_match(regex, text, NULL);
    if (answer < -1 || answer > 1 || answer != regex_match(regex, text, NULL))
        abort();
    return 0;
}
