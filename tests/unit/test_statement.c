#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/core/statement.h"
#include "judge/core/statement_bound.h"
#include "tests/unit/tap.h"

/* bounds: "name low high;…", '-' where an end is no number */
static const struct {
    const char *name, *line, *bounds;
} lines[] = {
    {"an item of a list", "- $1 \\le n \\le 200\\,000$", "n 1 200000;"},
    {"several names", "- $0 \\le u, v \\le 9$", "u 0 9;v 0 9;"},
    {"powers and products", "- $-10^9 \\le w_i \\le 2 \\cdot 10^{5}$", "w -1000000000 200000;"},
    {"2^63 - 1 fits", "- $0 \\le x \\le 2^{63} - 1$", "x 0 9223372036854775807;"},
    {"a power less one", "- $0 \\le x \\le 2^{31} - 1$", "x 0 2147483647;"},
    {"an end that is a name", "- $1 \\le k \\le n$", "k 1 -;"},
    {"a chain of two", "- $1 \\le a \\le b \\le 50$", "a 1 -;b - 50;"},
    {"two chains in a line", "- $1 \\le n \\le 5$ and $2 \\le m \\le 7$", "n 1 5;m 2 7;"},
    {"code in the middle", "- $0 \\le$ `noise[i]` $\\le 1\\,000$", "noise 0 1000;"},
    {"signs instead of commands", "- 1 ≤ n ≤ 100", "n 1 100;"},
    {"words behind the end", "- $1 \\le n \\le 1000$; for $n = 1$ none", "n 1 1000;"},
    {"lengths", "- $1 \\le |s| \\le 60$", "s 1 60;"},
    {"no bound", "- Time 1 s, memory 64 MiB", ""},
    {"a factor before a name is no end", "- $1 \\le k \\le 2n$", "k 1 -;"},
};

static const struct {
    const char *name, *text, *fault;
} formulae[] = {
    {"plain", "a $n^2$ b", NULL},
    {"not closed", "a $n^2 b", "a '$' without its second one"},
    {"brace open", "a $n^{2$ b", "a '{' without its '}'"},
    {"brace closed", "a $n}$ b", "a '}' without its '{'"},
    {"empty index", "a $n_ + 1$ b", "an index without what it holds"},
    {"a dollar in code", "a `$5` b", NULL},
    {"an escaped dollar", "a \\$5 b", NULL},
};

static char *bounds_of(const char *line)
{
    AUTO(statement_release) struct statement statement = STATEMENT_INIT;
    struct strbuf text = STRBUF_INIT;

    statement_bounds_of_line(line, 1, &statement);
    for (size_t i = 0; i < statement.bound_count; i++) {
        const struct statement_bound *bound = &statement.bounds[i];

        strbuf_addf(&text, "%s ", bound->name);
        if (bound->has_low)
            strbuf_addf(&text, "%lld ", (long long)bound->low);
        else
            strbuf_add_str(&text, "- ");
        if (bound->has_high)
            strbuf_addf(&text, "%lld;", (long long)bound->high);
        else
            strbuf_add_str(&text, "-;");
    }
    return strbuf_take(&text);
}

static void test_whole(void)
{
    AUTO(statement_release) struct statement statement = STATEMENT_INIT;

    statement_parse("# The Title\n\nStory.\n\n## Limits\n\n- $1 \\le n \\le 5$\n- Time 1 s\n\n"
                    "## Sample\n\n```\n1 2\n3\n```\n",
                    &statement);
    tap_is_str(statement.title, "The Title", "the title");
    tap_is_int((int64_t)statement.bound_count, 1, "one bound");
    tap_is_int(statement.bounds[0].line, 7, "its line");
    tap_has_str(statement.limits, "Time 1 s", "the text of the limits");
    tap_is_int((int64_t)statement.block_count, 1, "one block");
    tap_is_str(statement.blocks[0].text, "1 2\n3\n", "as it is");
}

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
        AUTO(mem_free) char *bounds = bounds_of(lines[i].line);

        tap_is_str(bounds, lines[i].bounds, "%s", lines[i].name);
    }
    for (size_t i = 0; i < ARRAY_LEN(formulae); i++) {
        AUTO(statement_release) struct statement statement = STATEMENT_INIT;

        statement_parse(formulae[i].text, &statement);
        tap_is_str(statement.formula_fault, formulae[i].fault, "formula: %s", formulae[i].name);
    }
    test_whole();
    return tap_done();
}
