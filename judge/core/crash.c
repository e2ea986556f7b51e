#include "judge/core/crash.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/base/text.h"

#define FRAMES_MAX 3

/* What has been understood so far. */
struct crash {
    const char *inside_path, *shown_name;
    struct strbuf reason;
    struct strbuf place;              /* "walk.c:27", where no stack is printed */
    struct strbuf frames[FRAMES_MAX]; /* "walk.c:27 in visit()" */
    size_t frame_count;
    const char *verb; /* of a memory fault: "reads", "writes", "touches" */
    bool stack_is_over;
};

/* AddressSanitizer's kinds, in a learner's words. "%s" is the verb. */
static const struct {
    const char *kind, *words;
} kinds[] = {
  /* clang-format off */
    {"heap-buffer-overflow", "%s beyond the end of allocated memory"},
    {"stack-buffer-overflow", "%s beyond the end of a local array"},
    {"stack-buffer-underflow", "%s before the start of a local array"},
    {"dynamic-stack-buffer-overflow", "%s beyond the end of a local array"},
    {"global-buffer-overflow", "%s beyond the end of a global array"},
    {"container-overflow", "%s beyond the end of a container"},
    {"heap-use-after-free", "%s memory that was freed already"},
    {"stack-use-after-return", "%s a local variable of a function that has returned"},
    {"stack-use-after-scope", "%s a local variable after the end of its block"},
    {"stack-overflow", "the stack is full: the recursion is too deep, or a local array too large"},
    {"attempting", "frees memory that it may not: twice, or not from malloc"},
    {"SEGV", "%s memory through a null or wild pointer"},
    {"BUS", "%s memory that is not there"},
    {"FPE", "divides by zero"},
    {"ABRT", "gives up: abort() was called"},
    {"ILL", "runs into code that must not be reached"},
    {"memcpy-param-overlap", "copies between memory that overlaps"},
    {"allocation-size-too-big", "asks for more memory than there can be"},
    {"requested", "asks for more memory than there can be"},
    {"out-of-memory", "asks for more memory than there is"},
  /* clang-format on */
};

static void reason_set(struct crash *crash, const char *format, ...) PRINTF_LIKE(2, 3);

/* The first reason is the most telling one. */
static void reason_set(struct crash *crash, const char *format, ...)
{
    va_list args;

    if (crash->reason.size > 0)
        return;
    va_start(args, format);
    strbuf_vaddf(&crash->reason, format, args);
    va_end(args);
}

/* "/work/main.c:27:5 ..." with the learner's name: "walk.c:27"; false: another file. */
static bool place_read(const struct crash *crash, const char *text, struct strbuf *out_place)
{
    size_t length = strlen(crash->inside_path), digits;

    if (strncmp(text, crash->inside_path, length) != 0 || text[length] != ':')
        return false;
    digits = strspn(text + length + 1, "0123456789");
    strbuf_addf(out_place, "%s:%.*s", crash->shown_name, (int)digits, text + length + 1);
    return digits > 0;
}

/* "    #5 0x55bd in solve(std::vector<int>&, int) /work/main.cpp:3" */
static bool read_frame(struct crash *crash, const char *line)
{
    const char *in = strstr(line, " in "), *path = strstr(line, crash->inside_path);
    struct strbuf *frame = &crash->frames[crash->frame_count];
    size_t name;

    line += strspn(line, " ");
    if (*line != '#' || !isdigit((unsigned char)line[1]))
        return false;
    /* Another stack tells where the memory came from, not where it went wrong. */
    if (strncmp(line, "#0 ", 3) == 0 && crash->frame_count > 0)
        crash->stack_is_over = true;
    if (in == NULL || path == NULL || crash->stack_is_over || crash->frame_count == FRAMES_MAX)
        return true;
    if (!place_read(crash, path, frame)) {
        strbuf_clear(frame);
        return true;
    }
    name = strcspn(in + 4, "( ");
    strbuf_addf(frame, " in %.*s()", (int)name, in + 4);
    crash->frame_count++;
    return true;
}

/* "/work/main.c:12:9: runtime error: division by zero" */
static bool read_undefined(struct crash *crash, const char *line)
{
    static const char mark[] = ": runtime error: ";
    const char *at = strstr(line, mark);

    if (at == NULL)
        return false;
    reason_set(crash, "%s", at + strlen(mark));
    if (crash->place.size == 0 && !place_read(crash, line, &crash->place))
        strbuf_clear(&crash->place);
    return true;
}

static bool read_address(struct crash *crash, const char *line)
{
    static const char mark[] = "ERROR: AddressSanitizer: ";
    const char *at = strstr(line, mark);

    if (at == NULL)
        return false;
    at += strlen(mark);
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
        size_t length = strlen(kinds[i].kind);

        if (strncmp(at, kinds[i].kind, length) == 0 && !isalnum((unsigned char)at[length]))
            reason_set(crash, "%s", kinds[i].words);
    }
    reason_set(crash, "%.*s", (int)strcspn(at, " "), at);
    return true;
}

static bool read_access(struct crash *crash, const char *line)
{
    if (strncmp(line, "READ of size", 12) == 0 ||
        strstr(line, "caused by a READ memory access") != NULL)
        crash->verb = "reads";
    else if (strncmp(line, "WRITE of size", 13) == 0 ||
             strstr(line, "caused by a WRITE memory access") != NULL)
        crash->verb = "writes";
    else
        return false;
    return true;
}

/* assert() quotes `like this', the C++ library 'like this'. */
static bool read_assertion(struct crash *crash, const char *line)
{
    const char *at = strstr(line, "Assertion ");
    const char *end = at != NULL ? strstr(at, "' failed") : NULL;

    if (end == NULL)
        return false;
    if (strstr(at, "this->size()") != NULL || strstr(at, "_Nm") != NULL)
        reason_set(crash, "an index is beyond the end of a container");
    else if (strstr(at, "!this->empty()") != NULL)
        reason_set(crash, "takes an element from an empty container");
    reason_set(crash, "assertion failed: %.*s", (int)(end - at) - 11, at + 11);
    return true;
}

static bool read_exception(struct crash *crash, const char *line)
{
    static const char mark[] = "terminate called after throwing an instance of '";
    const char *what = strstr(line, "  what():  ");

    if (strncmp(line, mark, strlen(mark)) == 0)
        reason_set(crash, "uncaught %.*s", (int)strcspn(line + strlen(mark), "'"),
                   line + strlen(mark));
    else if (what != NULL && crash->reason.size > 0)
        strbuf_addf(&crash->reason, ": %s", what + 11);
    else
        return false;
    return true;
}

static bool (*const readers[])(struct crash *crash, const char *line) = {
    read_frame, read_undefined, read_address, read_access, read_assertion, read_exception,
};

static void crash_release(struct crash *crash)
{
    strbuf_release(&crash->reason);
    strbuf_release(&crash->place);
    for (size_t i = 0; i < FRAMES_MAX; i++)
        strbuf_release(&crash->frames[i]);
}

static void read_lines(struct crash *crash, struct span words)
{
    while (words.size > 0) {
        const char *end = memchr(words.data, '\n', words.size);
        size_t length = end != NULL ? (size_t)(end - words.data) : words.size;
        AUTO(mem_free) char *line = mem_strndup(words.data, length);

        for (size_t i = 0; i < ARRAY_LEN(readers) && !readers[i](crash, line); i++)
            continue;
        length += end != NULL;
        words = (struct span){words.data + length, words.size - length};
    }
}

/* The reason with the verb in its place. */
static void reason_add(const struct crash *crash, struct strbuf *out)
{
    const char *hole = strstr(crash->reason.data, "%s");

    if (hole == NULL) {
        strbuf_add(out, crash->reason.data, crash->reason.size);
        return;
    }
    strbuf_add(out, crash->reason.data, (size_t)(hole - crash->reason.data));
    strbuf_addf(out, "%s%s", crash->verb, hole + 2);
}

char *crash_explain(struct span words, const char *inside_path, const char *shown_name)
{
    AUTO(crash_release)
    struct crash crash = {
        .inside_path = inside_path,
        .shown_name = shown_name,
        .reason = STRBUF_INIT,
        .place = STRBUF_INIT,
        .frames = {STRBUF_INIT, STRBUF_INIT, STRBUF_INIT},
        .verb = "touches",
    };
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    read_lines(&crash, words);
    if (crash.frame_count > 0)
        strbuf_swap(&crash.place, &crash.frames[0]);
    if (crash.place.size == 0 || crash.reason.size == 0)
        return NULL;
    strbuf_addf(&text, "%s: ", crash.place.data);
    reason_add(&crash, &text);
    for (size_t i = 1; i < crash.frame_count; i++)
        strbuf_addf(&text, "\n%s", crash.frames[i].data);
    text_add_safe(&safe, strbuf_span(&text), true);
    return strbuf_take(&safe);
}
