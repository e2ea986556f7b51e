#include "judge/engine/compile_text.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"

/* Folders of the box; what follows is the learner's or the compiler's own. */
static const char *const box_folders[] = {"/work/", "../work/", "/box/"};

/* Where a machine's own files lie. */
static const char *const host_folders[] = {"/usr/", "/lib/", "/lib64/", "/etc/", "/opt/", "/bin/"};

static bool is_path_byte(char c)
{
    return c != '\0' && !isspace((unsigned char)c) && strchr(":,;'\"`()<>[]", c) == NULL;
}

static bool is_name_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '-' || (unsigned char)c >= 0x80;
}

static const char *starts_with_any(const char *text, const char *const *starts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strncmp(text, starts[i], strlen(starts[i])) == 0)
            return starts[i];
    return NULL;
}

/* The source whose name stands here as a whole word, or -1. */
static int source_at(const char *text, const struct names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        size_t size = strlen(names->items[i]);

        if (strncmp(text, names->items[i], size) == 0 && !is_name_byte(text[size]))
            return (int)i;
    }
    return -1;
}

/* "ccVdmh7f.o": the object that gcc made of a source, and then speaks of when it links. */
static size_t object_size(const char *text)
{
    size_t size = 2;

    if (strncmp(text, "cc", 2) != 0)
        return 0;
    while (size < 8 && isalnum((unsigned char)text[size]))
        size++;
    return size == 8 && strncmp(text + size, ".o", 2) == 0 ? size + 2 : 0;
}

/* "/usr/include/c++/12/bits/stl_vector.h" is bits/stl_vector.h, "/usr/bin/ld" is ld. */
static size_t add_host_path(const char *text, struct strbuf *out)
{
    size_t size = 0, start = 0;

    while (is_path_byte(text[size]))
        size++;
    for (size_t i = 0; i < size; i++) {
        if (text[i] != '/')
            continue;
        start = i + 1;
        if (strncmp(text + i, "/include/", 9) == 0) {
            start = i + 9;
            if (strncmp(text + start, "c++/", 4) == 0 && isdigit((unsigned char)text[start + 4]))
                start += 4 + strcspn(text + start + 4, "/") + 1;
            break;
        }
    }
    strbuf_add(out, text + start, start < size ? size - start : 0);
    return size;
}

/* Takes one thing from the text and returns its size. is_fresh: a word may begin here. */
static size_t add_piece(const char *text, bool is_fresh, const struct names *names,
                        const struct names *shown, struct strbuf *out)
{
    const char *folder = starts_with_any(text, box_folders, ARRAY_LEN(box_folders));
    size_t skipped = folder != NULL ? strlen(folder) : 0;
    size_t object = folder != NULL ? object_size(text + skipped) : 0;
    int source = is_fresh || folder != NULL ? source_at(text + skipped, names) : -1;

    if (source >= 0) {
        strbuf_add_str(out, shown->items[source]);
        return skipped + strlen(names->items[source]);
    }
    if (object > 0 && names->count > 0) {
        strbuf_add_str(out, shown->items[0]);
        return skipped + object;
    }
    if (skipped > 0)
        return skipped;
    if (is_fresh && starts_with_any(text, host_folders, ARRAY_LEN(host_folders)) != NULL)
        return add_host_path(text, out);
    strbuf_add_char(out, *text);
    return 1;
}

/* Node tells of its own insides: "    at wrapSafe (node:internal/…)", "Node.js v20.20.2". */
static bool is_inside_talk(const char *line)
{
    size_t size = strcspn(line, "\n");

    if (strncmp(line, "Node.js v", 9) == 0)
        return true;
    return line[strspn(line, " ")] == 'a' && memmem(line, size, "(node:internal/", 15) != NULL;
}

char *compile_text_clean(struct span raw, const struct names *names, const struct names *shown)
{
    AUTO(mem_free) char *text = mem_strndup(raw.data, raw.size);
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;
    bool is_fresh = true;

    for (size_t i = 0; i < raw.size; i++)
        if (text[i] == '\0')
            text[i] = '?';
    for (const char *at = text; *at != '\0';) {
        if ((at == text || at[-1] == '\n') && is_inside_talk(at)) {
            at += strcspn(at, "\n");
            at += *at == '\n';
            continue;
        }
        at += add_piece(at, is_fresh, names, shown, &out);
        is_fresh = !is_name_byte(at[-1]) && at[-1] != '/' && at[-1] != '.';
    }
    return strbuf_take(&out);
}

/* What a line must hold to count; at_start: it must begin so. The first that fits counts. */
static const struct habit {
    const char *words;
    bool at_start, is_error;
} habits[] = {
    {": warning:",          false, false},
    {"warning: ",           true,  false},
    {": error:",            false, true },
    {": fatal error:",      false, true },
    {"undefined reference", false, true },
    {"multiple definition", false, true },
    {"error[",              true,  true },
    {"error: ",             true,  true },
    {"SyntaxError",         true,  true },
    {"IndentationError",    true,  true },
    {"TabError",            true,  true },
};

/* Summaries that speak of errors and are none themselves. */
static const char *const summaries[] = {
    "error: aborting due to",
    "error: could not compile",
    "collect2: error:",
};

static bool line_holds(const char *line, size_t size, const struct habit *habit)
{
    size_t length = strlen(habit->words);

    if (size < length)
        return false;
    return habit->at_start ? memcmp(line, habit->words, length) == 0
                           : memmem(line, size, habit->words, length) != NULL;
}

static bool is_summary(const char *line, size_t size)
{
    /* rustc: "warning: 2 warnings emitted" */
    if (memmem(line, size, "emitted", 7) != NULL)
        return true;
    return starts_with_any(line, summaries, ARRAY_LEN(summaries)) != NULL;
}

/* What a line is, by the first habit that fits; NULL: none. */
static const struct habit *line_habit(const char *line, size_t size)
{
    if (is_summary(line, size))
        return NULL;
    for (size_t i = 0; i < ARRAY_LEN(habits); i++)
        if (line_holds(line, size, &habits[i]))
            return &habits[i];
    return NULL;
}

void compile_text_count(const char *text, bool has_failed, int *out_errors, int *out_warnings)
{
    int errors = 0, warnings = 0;

    for (const char *line = text; *line != '\0';) {
        size_t size = strcspn(line, "\n");
        const struct habit *habit = line_habit(line, size);

        if (habit != NULL)
            *(habit->is_error ? &errors : &warnings) += 1;
        line += size + (line[size] == '\n');
    }
    if (!has_failed)
        errors = 0;
    *out_errors = has_failed && errors == 0 ? 1 : errors;
    *out_warnings = warnings;
}

char *compile_text_first_error(const char *text)
{
    for (const char *line = text; *line != '\0';) {
        size_t size = strcspn(line, "\n");
        const struct habit *habit = line_habit(line, size);

        if (habit != NULL && habit->is_error)
            return mem_strndup(line, size);
        line += size + (line[size] == '\n');
    }
    return mem_strndup(text, strcspn(text, "\n"));
}
