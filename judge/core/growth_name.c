#include "judge/core/growth_name.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

/* "operator<", "operator()": their brackets are no brackets. Returns how many bytes to copy. */
static size_t operator_size(const char *at)
{
    size_t word = strlen("operator");

    if (strncmp(at, "operator", word) != 0)
        return 0;
    return word + strspn(at + word, "<>=!+-*/%&|^~[]") + (strncmp(at + word, "()", 2) == 0 ? 2 : 0);
}

/* Whether the text is at the blank behind a result type, which is then dropped. */
static void drop_result_type(struct strbuf *name)
{
    struct strbuf kept = STRBUF_INIT;
    const char *blank;

    while (name->size > 0 && name->data[name->size - 1] == ' ')
        strbuf_truncate(name, name->size - 1);
    blank = strrchr(name->data, ' ');
    if (blank == NULL || strncmp(name->data, "operator", 8) == 0)
        return;
    strbuf_add_str(&kept, blank + 1);
    strbuf_swap(name, &kept);
    strbuf_release(&kept);
}

char *growth_name_short(const char *demangled)
{
    struct strbuf name = STRBUF_INIT;
    int depth = 0;

    for (const char *at = demangled; *at != '\0'; at++) {
        size_t whole = depth == 0 ? operator_size(at) : 0;

        if (whole > 0) {
            strbuf_add(&name, at, whole);
            at += whole - 1;
        } else if (*at == '<') {
            depth++;
        } else if (*at == '>' && depth > 0) {
            depth--;
        } else if (*at == '(' && depth == 0 && strncmp(at, "(anonymous", 10) != 0) {
            break;
        } else if (depth == 0) {
            strbuf_add_char(&name, *at);
        }
    }
    drop_result_type(&name);
    return strbuf_take(&name);
}
