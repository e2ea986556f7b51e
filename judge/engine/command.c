#include "judge/engine/command.h"

#include <inttypes.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

#define STACK_MAX_BYTES ((int64_t)512 << 20)

static void add_source(const struct command_values *values, struct strbuf *out)
{
    strbuf_add_str(out, values->sources->count > 0 ? values->sources->items[0] : "");
}

static void add_main(const struct command_values *values, struct strbuf *out)
{
    strbuf_add_str(out, values->main_source);
}

static void add_output(const struct command_values *values, struct strbuf *out)
{
    strbuf_add_str(out, values->output);
}

static void add_class(const struct command_values *values, struct strbuf *out)
{
    strbuf_add_str(out, values->class_name);
}

static void add_memory(const struct command_values *values, struct strbuf *out)
{
    strbuf_addf(out, "%" PRId64, values->memory_bytes >> 20);
}

/* Half of the memory: the rest is for what the recursion works on. */
static void add_stack(const struct command_values *values, struct strbuf *out)
{
    int64_t bytes = values->memory_bytes / 2;

    strbuf_addf(out, "%" PRId64, (bytes < STACK_MAX_BYTES ? bytes : STACK_MAX_BYTES) >> 10);
}

static const struct gap {
    const char *name;
    void (*add)(const struct command_values *values, struct strbuf *out);
} gaps[] = {
    {"{source}",     add_source},
    {"{main}",       add_main  },
    {"{output}",     add_output},
    {"{class}",      add_class },
    {"{memory_mib}", add_memory},
    {"{stack_kib}",  add_stack },
};

static const struct gap *gap_at(const char *text)
{
    for (size_t i = 0; i < ARRAY_LEN(gaps); i++)
        if (strncmp(text, gaps[i].name, strlen(gaps[i].name)) == 0)
            return &gaps[i];
    return NULL;
}

void command_expand(const struct names *words, const struct command_values *values,
                    struct names *out_argv)
{
    for (size_t i = 0; i < words->count; i++) {
        AUTO(strbuf_release) struct strbuf word = STRBUF_INIT;
        const char *at = words->items[i];

        if (strcmp(at, "{source}") == 0) {
            for (size_t j = 0; j < values->sources->count; j++)
                names_add(out_argv, values->sources->items[j]);
            continue;
        }
        while (*at != '\0') {
            const struct gap *gap = gap_at(at);

            if (gap != NULL)
                gap->add(values, &word);
            else
                strbuf_add_char(&word, *at);
            at += gap != NULL ? strlen(gap->name) : 1;
        }
        names_add(out_argv, word.data);
    }
}
