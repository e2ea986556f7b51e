#include "judge/core/statement.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/core/statement_bound.h"

struct reading {
    struct statement *statement;
    int line;
    bool is_fenced, is_in_limits;
    struct strbuf block, limits;
    int block_line;
};

static bool starts_with(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0;
}

static void read_heading(struct reading *reading, const char *line)
{
    const char *title = line + strspn(line, "#");

    title += strspn(title, " ");
    if (reading->statement->title == NULL && starts_with(line, "# "))
        reading->statement->title = mem_strdup(title);
    reading->is_in_limits = strncasecmp(title, "Limits", 6) == 0;
    if (reading->is_in_limits && reading->statement->limits == NULL)
        reading->statement->limits = mem_strdup("");
}

static void end_block(struct reading *reading)
{
    struct statement *statement = reading->statement;
    struct statement_block block = {.text = strbuf_take(&reading->block),
                                    .line = reading->block_line};

    ARRAY_PUSH(statement->blocks, statement->block_count, statement->block_capacity, block);
}

/* Blanks and line ends become one blank. */
static void add_limits_text(struct reading *reading, const char *line)
{
    for (const char *c = line; *c != '\0'; c++) {
        bool is_blank = isspace((unsigned char)*c) != 0;
        size_t size = reading->limits.size;

        if (!is_blank)
            strbuf_add_char(&reading->limits, *c);
        else if (size > 0 && reading->limits.data[size - 1] != ' ')
            strbuf_add_char(&reading->limits, ' ');
    }
    strbuf_add_char(&reading->limits, ' ');
}

/* One formula: its braces pair up, and no command stands without a name. */
static const char *formula_fault(const char *text, size_t size)
{
    int depth = 0;

    for (size_t i = 0; i < size; i++) {
        if (text[i] == '\\') {
            if (i + 1 == size)
                return "a backslash at its end";
            i++;
            continue;
        }
        depth += (text[i] == '{') - (text[i] == '}');
        if (depth < 0)
            return "a '}' without its '{'";
        if ((text[i] == '^' || text[i] == '_') && (i + 1 == size || text[i + 1] == ' '))
            return "an index without what it holds";
    }
    if (depth > 0)
        return "a '{' without its '}'";
    return size == 0 ? "nothing in it" : NULL;
}

static void complain(struct reading *reading, const char *fault)
{
    struct statement *statement = reading->statement;

    if (fault == NULL || statement->formula_fault != NULL)
        return;
    statement->formula_fault = mem_strdup(fault);
    statement->formula_line = reading->line;
}

/* Formulae of a line; code between backticks is none. */
static void check_formulae(struct reading *reading, const char *line)
{
    const char *start = NULL;
    bool is_code = false;

    for (const char *c = line; *c != '\0'; c++) {
        if (*c == '\\' && c[1] != '\0') {
            c++;
            continue;
        }
        if (*c == '`' && start == NULL)
            is_code = !is_code;
        if (*c != '$' || is_code)
            continue;
        if (c[1] == '$')
            return; /* a display: it may go over several lines */
        if (start != NULL)
            complain(reading, formula_fault(start, (size_t)(c - start)));
        start = start == NULL ? c + 1 : NULL;
    }
    if (start != NULL)
        complain(reading, "a '$' without its second one");
}

static void read_text(struct reading *reading, const char *line)
{
    check_formulae(reading, line);
    if (!reading->is_in_limits)
        return;
    add_limits_text(reading, line);
    statement_bounds_of_line(line, reading->line, reading->statement);
}

static void read_line(struct reading *reading, const char *line)
{
    reading->line++;
    if (starts_with(line, "```")) {
        if (reading->is_fenced)
            end_block(reading);
        reading->is_fenced = !reading->is_fenced;
        reading->block_line = reading->line;
    } else if (reading->is_fenced) {
        strbuf_addf(&reading->block, "%s\n", line);
    } else if (line[0] == '#') {
        read_heading(reading, line);
    } else {
        read_text(reading, line);
    }
}

void statement_parse(const char *text, struct statement *out_statement)
{
    struct statement statement = STATEMENT_INIT;
    struct reading reading = {.statement = &statement, .block = STRBUF_INIT, .limits = STRBUF_INIT};

    while (*text != '\0') {
        size_t size = strcspn(text, "\n");
        AUTO(mem_free) char *line = mem_strndup(text, size);

        read_line(&reading, line);
        text += size + (text[size] == '\n');
    }
    if (statement.limits != NULL) {
        mem_free(&statement.limits);
        statement.limits = strbuf_take(&reading.limits);
    }
    strbuf_release(&reading.block);
    strbuf_release(&reading.limits);
    *out_statement = statement;
}

void statement_release(struct statement *statement)
{
    for (size_t i = 0; i < statement->bound_count; i++)
        mem_free(&statement->bounds[i].name);
    for (size_t i = 0; i < statement->block_count; i++)
        mem_free(&statement->blocks[i].text);
    mem_free(&statement->bounds);
    mem_free(&statement->blocks);
    mem_free(&statement->title);
    mem_free(&statement->limits);
    mem_free(&statement->formula_fault);
    *statement = (struct statement)STATEMENT_INIT;
}
