#include "judge/core/traceback.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

#define FRAMES_MAX 3

/* What has been understood so far. */
struct traceback {
    const char *name;
    struct strbuf reason;
    struct strbuf place;              /* "walk.rs:27", where no stack is printed */
    struct strbuf function;           /* Go: of the line before */
    struct strbuf frames[FRAMES_MAX]; /* "walk.py:27 in visit()"; where it went wrong is first */
    size_t frame_count;
    bool reason_follows; /* the next line that is not indented */
};

/* Where each begins: what a line starts with. Node begins with the place alone, "walk.js:3". */
static const char *const beginnings[] = {
    "Traceback (most recent call last):",
    "Exception in thread \"",
    "thread '",
    "panic: ",
    "fatal error: ",
};

/* Functions that are none of the learner's: the file itself. */
static const char *const no_functions[] = {"<module>", "Object.<anonymous>", "<anonymous>"};

/* What a learner does not find in the words themselves. */
static const struct {
    const char *reason, *words;
} meanings[] = {
    {"EOFError",                              "the input has no more lines"             },
    {"java.util.NoSuchElementException",      "the input has no more"                   },
    {"RecursionError",                        "a recursion without end, or one too deep"},
    {"java.lang.StackOverflowError",          "a recursion without end, or one too deep"},
    {"RangeError: Maximum call stack",        "a recursion without end, or one too deep"},
    {"ValueError: invalid literal for int()", "this text is not one whole number"       },
    {"java.lang.NumberFormatException",       "this text is not one number"             },
};

static void traceback_release(struct traceback *traceback)
{
    strbuf_release(&traceback->reason);
    strbuf_release(&traceback->place);
    strbuf_release(&traceback->function);
    for (size_t i = 0; i < FRAMES_MAX; i++)
        strbuf_release(&traceback->frames[i]);
}

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* The digits behind "walk.js:" where that stands as a word of its own; NULL: it does not. */
static const char *line_number(const struct traceback *traceback, const char *text)
{
    size_t size = strlen(traceback->name);

    for (const char *at = text; (at = strstr(at, traceback->name)) != NULL; at += size) {
        bool is_word = at == text || strchr(" \t(/", at[-1]) != NULL;

        if (is_word && at[size] == ':' && isdigit((unsigned char)at[size + 1]))
            return at + size + 1;
    }
    return NULL;
}

static void place_add(const struct traceback *traceback, const char *digits, struct strbuf *out)
{
    strbuf_addf(out, "%s:%.*s", traceback->name, (int)strspn(digits, "0123456789"), digits);
}

static void frame_fill(const struct traceback *traceback, const char *digits, struct span function,
                       struct strbuf *out)
{
    strbuf_clear(out);
    place_add(traceback, digits, out);
    for (size_t i = 0; i < ARRAY_LEN(no_functions); i++)
        if (strncmp(no_functions[i], function.data, function.size) == 0 &&
            no_functions[i][function.size] == '\0')
            function.size = 0;
    if (function.size > 0)
        strbuf_addf(out, " in %.*s()", (int)function.size, function.data);
}

/* A caller of those before it. */
static void frame_append(struct traceback *traceback, const char *digits, struct span function)
{
    if (traceback->frame_count < FRAMES_MAX)
        frame_fill(traceback, digits, function, &traceback->frames[traceback->frame_count++]);
}

/* Called by those before it, which move back. */
static void frame_prepend(struct traceback *traceback, const char *digits, struct span function)
{
    if (traceback->frame_count < FRAMES_MAX)
        traceback->frame_count++;
    for (size_t i = traceback->frame_count - 1; i > 0; i--)
        strbuf_swap(&traceback->frames[i], &traceback->frames[i - 1]);
    frame_fill(traceback, digits, function, &traceback->frames[0]);
}

/* One that has begun anew has the last word. */
static void traceback_restart(struct traceback *traceback)
{
    traceback->frame_count = 0;
    strbuf_clear(&traceback->reason);
    strbuf_clear(&traceback->place);
}

static void reason_set(struct traceback *traceback, const char *text)
{
    strbuf_clear(&traceback->reason);
    strbuf_add_str(&traceback->reason, text);
    traceback->reason_follows = false;
}

/* "  File "walk.py", line 2, in visit", the innermost last; the reason stands below, unindented. */
static bool read_python(struct traceback *traceback, const char *line)
{
    static const char start[] = "  File \"";
    size_t size = strlen(traceback->name);
    const char *digits, *function;

    if (starts_with(line, beginnings[0])) {
        traceback_restart(traceback);
        traceback->reason_follows = true;
        return true;
    }
    if (!starts_with(line, start))
        return false;
    line += strlen(start);
    if (strncmp(line, traceback->name, size) != 0 || !starts_with(line + size, "\", line "))
        return true;
    digits = line + size + strlen("\", line ");
    function = strstr(digits, ", in ");
    function = function != NULL ? function + strlen(", in ") : "";
    frame_prepend(traceback, digits, (struct span){function, strlen(function)});
    return true;
}

/* "Exception in thread "main" java.lang.ArithmeticException: / by zero" */
static bool read_java_reason(struct traceback *traceback, const char *line)
{
    const char *end;

    if (!starts_with(line, "Exception in thread \""))
        return false;
    end = strchr(line + strlen("Exception in thread \""), '"');
    if (end == NULL || end[1] != ' ')
        return false;
    traceback_restart(traceback);
    reason_set(traceback, end + 2);
    return true;
}

/* "\tat Main.visit(Main.java:3)" of Java, "    at visit (walk.js:3:16)" of node */
static bool read_at(struct traceback *traceback, const char *line)
{
    const char *digits = line_number(traceback, line), *name, *open;
    struct span function = {"", 0};

    line += strspn(line, " \t");
    if (!starts_with(line, "at "))
        return false;
    name = line + 3;
    open = strchr(name, '(');
    if (digits == NULL)
        return true;
    if (open != NULL) {
        function = (struct span){name, (size_t)(open - name)};
        if (function.size > 0 && name[function.size - 1] == ' ')
            function.size--;
    }
    /* Java's are all of some class: the method is enough. */
    if (open != NULL && open > name && open[-1] != ' ')
        for (size_t i = function.size; i > 0; i--)
            if (name[i - 1] == '.') {
                function = (struct span){name + i, function.size - i};
                break;
            }
    frame_append(traceback, digits, function);
    return true;
}

/* "TypeError: x is not a function", with its place "walk.js:3" some lines above. */
static bool read_node(struct traceback *traceback, const char *line)
{
    size_t size = 0;

    while (isalpha((unsigned char)line[size]))
        size++;
    if (size < 5 || !starts_with(line + size - 5, "Error") ||
        (line[size] != ':' && line[size] != '\0') || traceback->reason.size > 0)
        return false;
    reason_set(traceback, line);
    return true;
}

/*
 * "thread 'main' panicked at walk.rs:2:29:" with the reason below, or as it was before 1.73,
 * "thread 'main' panicked at 'index out of bounds', walk.rs:2:29".
 */
static bool read_rust(struct traceback *traceback, const char *line)
{
    const char *at = starts_with(line, "thread '") ? strstr(line, " panicked at ") : NULL;
    const char *digits, *end;

    if (at == NULL)
        return false;
    at += strlen(" panicked at ");
    traceback_restart(traceback);
    digits = line_number(traceback, at);
    if (digits != NULL)
        place_add(traceback, digits, &traceback->place);
    end = *at == '\'' ? strstr(at, "', ") : NULL;
    traceback->reason_follows = end == NULL;
    if (end != NULL)
        strbuf_add(&traceback->reason, at + 1, (size_t)(end - at) - 1);
    return true;
}

/* "panic: runtime error: index out of range" */
static bool read_go_reason(struct traceback *traceback, const char *line)
{
    const char *reason = starts_with(line, "panic: ")         ? line + strlen("panic: ")
                         : starts_with(line, "fatal error: ") ? line + strlen("fatal error: ")
                                                              : NULL;

    if (reason == NULL || traceback->reason.size > 0)
        return false;
    reason_set(traceback, starts_with(reason, "runtime error: ")
                              ? reason + strlen("runtime error: ")
                              : reason);
    return true;
}

/* "main.visit(...)", and its place below it: "\twalk.go:6 +0x1d" */
static bool read_go_frame(struct traceback *traceback, const char *line)
{
    const char *open = strrchr(line, '('), *digits;

    if (line[0] != '\t') {
        strbuf_clear(&traceback->function);
        if (starts_with(line, "main.") && open != NULL)
            strbuf_add(&traceback->function, line + 5, (size_t)(open - line) - 5);
        return false;
    }
    digits = line_number(traceback, line);
    if (digits == NULL || traceback->function.size == 0)
        return false;
    frame_append(traceback, digits, strbuf_span(&traceback->function));
    return true;
}

/* What Python and Rust say why. */
static bool read_reason(struct traceback *traceback, const char *line)
{
    if (!traceback->reason_follows || line[0] == '\0' || isspace((unsigned char)line[0]))
        return false;
    reason_set(traceback, line);
    return true;
}

static bool (*const readers[])(struct traceback *traceback, const char *line) = {
    read_python, read_rust,      read_java_reason, read_reason,
    read_at,     read_go_reason, read_go_frame,    read_node,
};

static void reason_add(const struct traceback *traceback, struct strbuf *out)
{
    const char *reason = traceback->reason.data;
    const char *meaning = NULL;

    for (size_t i = 0; i < ARRAY_LEN(meanings) && meaning == NULL; i++)
        if (starts_with(reason, meanings[i].reason))
            meaning = meanings[i].words;
    /* Which package it is in helps nobody. */
    for (size_t i = 0; i < 2; i++) {
        static const char *const packages[] = {"java.lang.", "java.util."};

        if (starts_with(reason, packages[i]))
            reason += strlen(packages[i]);
    }
    strbuf_add_str(out, reason);
    if (meaning != NULL)
        strbuf_addf(out, " (%s)", meaning);
}

char *traceback_explain(const char *words, const char *name)
{
    AUTO(traceback_release)
    struct traceback traceback = {
        .name = name,
        .reason = STRBUF_INIT,
        .place = STRBUF_INIT,
        .function = STRBUF_INIT,
        .frames = {STRBUF_INIT, STRBUF_INIT, STRBUF_INIT},
    };
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    while (*words != '\0') {
        size_t size = strcspn(words, "\n");
        AUTO(mem_free) char *line = mem_strndup(words, size);

        for (size_t i = 0; i < ARRAY_LEN(readers) && !readers[i](&traceback, line); i++)
            continue;
        words += size + (words[size] == '\n');
    }
    if (traceback.frame_count > 0)
        strbuf_swap(&traceback.place, &traceback.frames[0]);
    if (traceback.place.size == 0 || traceback.reason.size == 0)
        return NULL;
    strbuf_addf(&text, "%s: ", traceback.place.data);
    reason_add(&traceback, &text);
    for (size_t i = 1; i < traceback.frame_count; i++)
        strbuf_addf(&text, "\n%s", traceback.frames[i].data);
    return strbuf_take(&text);
}

static bool is_beginning(const char *line, size_t size, const char *name)
{
    size_t length = strlen(name);

    for (size_t i = 0; i < ARRAY_LEN(beginnings); i++)
        if (starts_with(line, beginnings[i]))
            return true;
    return starts_with(line, name) && line[length] == ':' &&
           length + 1 + strspn(line + length + 1, "0123456789") == size;
}

size_t traceback_offset(const char *words, const char *name)
{
    const char *line = words;

    while (*line != '\0') {
        size_t size = strcspn(line, "\n");

        if (is_beginning(line, size, name))
            break;
        line += size + (line[size] == '\n');
    }
    return (size_t)(line - words);
}
