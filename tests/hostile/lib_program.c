#include "tests/hostile/lib_program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/base/units.h"

#define LINE_MAX_BYTES 400

static const struct limits run_defaults = {1000, 4000, 64LL << 20, 1LL << 20, 1};
static const struct limits compile_defaults = {6000, 12000, 1LL << 30, 32LL << 20, 64};

static const char *const ending_names[] = {
    [RUN_FINISHED] = "FINISHED",   [RUN_FAILED] = "FAILED",       [RUN_SIGNALED] = "SIGNALED",
    [RUN_CPU_TIME] = "CPU_TIME",   [RUN_WALL_TIME] = "WALL_TIME", [RUN_IDLE] = "IDLE",
    [RUN_MEMORY] = "MEMORY",       [RUN_OUTPUT] = "OUTPUT",       [RUN_FORBIDDEN] = "FORBIDDEN",
    [RUN_NOT_FOUND] = "NOT_FOUND", [RUN_KILLED] = "KILLED",       [ENDING_REFUSED] = "CE",
};

const char *ending_name(unsigned end)
{
    return ending_names[end];
}

static char *trimmed(char *text)
{
    size_t size;

    text += strspn(text, " ");
    for (size = strlen(text); size > 0 && text[size - 1] == ' ';)
        text[--size] = '\0';
    return text;
}

/* Cuts the text at the first separator that stands in no quotes; returns what follows, or NULL. */
static char *cut(char *text, char separator)
{
    bool is_quoted = false;

    for (; *text != '\0'; text++) {
        is_quoted ^= *text == '"';
        if (*text == separator && !is_quoted) {
            *text = '\0';
            return text + 1;
        }
    }
    return NULL;
}

static int ending_read(char *word, struct program_endings *endings, struct error *err)
{
    char *quote = strchr(word, '"');
    char *text = quote != NULL ? quote + 1 : NULL;
    char *end = text != NULL ? strrchr(text, '"') : NULL;

    if (text != NULL && end == NULL)
        return error_set(err, ERROR_INPUT, "a quote is missing after '%s'", word);
    if (end != NULL)
        *end = *quote = '\0';
    word = trimmed(word);
    for (unsigned i = 0; i <= ENDING_REFUSED; i++)
        if (strcmp(word, ending_names[i]) == 0 && endings->count < PROGRAM_ENDINGS_MAX) {
            endings->items[endings->count++] = (struct program_ending){i, mem_strdup(text)};
            return 0;
        }
    return error_set(err, ERROR_INPUT, "the ending '%s' is not known", word);
}

static int endings_read(char *text, struct program_endings *endings, struct error *err)
{
    for (char *next; text != NULL; text = next) {
        next = cut(text, '|');
        if (ending_read(text, endings, err) < 0)
            return -1;
    }
    return 0;
}

static int limit_read(const char *key, const char *value, struct limits *limits, struct error *err)
{
    if (strcmp(key, "cpu") == 0)
        return units_parse_time_ms(value, &limits->cpu_time_ms, err);
    if (strcmp(key, "wall") == 0)
        return units_parse_time_ms(value, &limits->wall_time_ms, err);
    if (strcmp(key, "memory") == 0)
        return units_parse_bytes(value, &limits->memory_bytes, err);
    if (strcmp(key, "output") == 0)
        return units_parse_bytes(value, &limits->output_bytes, err);
    if (strcmp(key, "processes") != 0)
        return error_set(err, ERROR_INPUT, "the limit '%s' is not known", key);
    limits->processes = atoi(value);
    return 0;
}

static int limits_read(char *text, struct limits *limits, struct error *err)
{
    for (char *next; text != NULL; text = next) {
        char *value;

        text += strspn(text, " ");
        next = cut(text, ' ');
        value = cut(text, '=');
        if (value != NULL && limit_read(text, value, limits, err) < 0)
            return -1;
    }
    return 0;
}

static int field_read(char *field, struct program *program, struct error *err)
{
    char *value = cut(field, ':');
    const char *name = trimmed(field);

    value = value != NULL ? trimmed(value) : field + strlen(field);
    if (strcmp(name, "expect") == 0)
        return endings_read(value, &program->expected, err);
    if (strcmp(name, "degraded") == 0)
        return endings_read(value, &program->degraded, err);
    if (strcmp(name, "limits") == 0)
        return limits_read(value, &program->run, err);
    if (strcmp(name, "compile") == 0)
        return limits_read(value, &program->compile, err);
    if (strcmp(name, "profile") == 0)
        program->runs_in_all_profiles = strcmp(value, "all") == 0;
    else if (strcmp(name, "turns") == 0)
        program->has_turns = true;
    else if (strcmp(name, "beside") == 0)
        program->is_beside = true;
    else if (strcmp(name, "collect") == 0)
        program->is_collected = true;
    else if (strcmp(name, "needs") == 0) {
        program->needs_cgroup = strstr(value, "cgroup") != NULL;
        program->needs_cores = strstr(value, "cores") != NULL;
    } else if (strcmp(name, "runs") == 0)
        program->runs = atoi(value);
    else
        return error_set(err, ERROR_INPUT, "the field '%s' is not known", name);
    return 0;
}

static int line_read(char *line, struct program *program, struct error *err)
{
    char *end = strstr(line, " */");
    char *text = strstr(line, "expect:");

    if (end != NULL)
        *end = '\0';
    if (text == NULL)
        return error_set(err, ERROR_INPUT, "the first line does not say 'expect:'");
    for (char *next; text != NULL; text = next) {
        next = cut(text, ';');
        if (field_read(text, program, err) < 0)
            return -1;
    }
    return 0;
}

int program_read(const char *path, const char *name, struct program *out_program, struct error *err)
{
    AUTO(program_release)
    struct program program = {
        .name = mem_strdup(name),
        .path = mem_strdup(path),
        .run = run_defaults,
        .compile = compile_defaults,
        .runs = 1,
    };
    char line[LINE_MAX_BYTES] = "";
    FILE *file = fopen(path, "re");

    if (file == NULL)
        return error_system(err, "cannot open '%s'", path);
    (void)fgets(line, sizeof line, file);
    fclose(file);
    line[strcspn(line, "\n")] = '\0';
    if (line_read(line, &program, err) < 0)
        return error_wrap(err, "'%s'", name);
    SWAP(*out_program, program);
    return 0;
}

static void endings_release(struct program_endings *endings)
{
    for (size_t i = 0; i < endings->count; i++)
        mem_free(&endings->items[i].text);
    endings->count = 0;
}

void program_release(struct program *program)
{
    mem_free(&program->name);
    mem_free(&program->path);
    endings_release(&program->expected);
    endings_release(&program->degraded);
}

/* A compiler's words are its own: only a part of them is asked for. */
static bool text_fits(const struct program_ending *ending, const char *text)
{
    size_t size = strlen(text);

    if (ending->text == NULL)
        return true;
    if (ending->end == ENDING_REFUSED)
        return strstr(text, ending->text) != NULL;
    size -= size > 0 && text[size - 1] == '\n';
    return size == strlen(ending->text) && strncmp(ending->text, text, size) == 0;
}

bool endings_allow(const struct program_endings *endings, unsigned end, const char *text)
{
    for (size_t i = 0; i < endings->count; i++)
        if (endings->items[i].end == end && text_fits(&endings->items[i], text))
            return true;
    return false;
}

char *endings_text(const struct program_endings *endings)
{
    struct strbuf text = STRBUF_INIT;

    for (size_t i = 0; i < endings->count; i++) {
        const struct program_ending *ending = &endings->items[i];

        strbuf_addf(&text, "%s%s", i > 0 ? " | " : "", ending_name(ending->end));
        if (ending->text != NULL)
            strbuf_addf(&text, " '%s'", ending->text);
    }
    return strbuf_take(&text);
}
