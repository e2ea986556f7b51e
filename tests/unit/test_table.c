/* Columns that line up, at every width. */
#include <string.h>

#include "judge/base/text.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"
#include "tests/unit/tap.h"

static void fill(struct table *table)
{
    table->columns = 3;
    table->elastic = 2;
    table->is_right[0] = true;
    table_add(table, TINT_NONE, "1");
    table_add(table, TINT_GOOD, "größe");
    table_add(table, TINT_NONE, "a long text at the end");
    table_add(table, TINT_NONE, "10");
    table_add(table, TINT_NONE, "日本");
    table_add(table, TINT_NONE, "");
}

static const struct {
    const char *name;
    struct screen screen;
    const char *wanted;
} rows[] = {
    {"columns line up by width, not by bytes",
     {80, false, false, false},
     " 1  größe  a long text at the end\n10  日本\n"},
    {"the elastic column gives way",
     {22, false, false, false},
     " 1  größe  a long tex…\n10  日本\n"},
    {"an ellipsis in ASCII", {22, false, true, false}, " 1  größe  a long t...\n10  日本\n"},
    {"too narrow for columns: sentences",
     {18, false, false, false},
     "1 größe a long\n  text at the end\n10 日本\n"},
    {"plain: tabs, and nothing is cut",
     {20, false, false, true},
     "1\tgröße\ta long text at the end\n10\t日本\t\n"},
    {"colours take no room",
     {80, true, false, false},
     " 1  \x1b[1;32mgröße\x1b[0m  a long text at the end\n10  日本\n"},
};

static const struct {
    const char *name, *text;
    size_t width;
    const char *wanted;
} wraps[] = {
    {"words move to the next line", "aa bb cc", 5, "aa bb\ncc\n"},
    {"exactly full", "aa bb", 5, "aa bb\n"},
    {"a long word is broken", "abcdefgh", 5, "abcde\nfgh\n"},
    {"wide characters count two", "日本 語", 5, "日本\n語\n"},
    {"a space that does not break", "a\u00a0b c", 4, "a b\nc\n"},
    {"line ends stay", "a\nb", 9, "a\nb\n"},
    {"an empty text is an empty line", "", 9, "\n"},
    {"colours do not count", "\x1b[1maa\x1b[0m bb", 5, "\x1b[1maa\x1b[0m bb\n"},
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(table_release) struct table table = TABLE_INIT;
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        fill(&table);
        table_add_to(&table, &rows[i].screen, &got);
        tap_is_str(got.data, rows[i].wanted, "%s", rows[i].name);
    }
    for (size_t i = 0; i < ARRAY_LEN(wraps); i++) {
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        wrap_add(&got, wraps[i].text, wraps[i].width, "", "");
        tap_is_str(got.data, wraps[i].wanted, "wrap: %s", wraps[i].name);
    }
    {
        AUTO(table_release)
        struct table table = {.columns = 2, .elastic = 1, .indent = 2, .has_head = true};
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;
        const struct screen screen = {80, false, true, false};

        table_add(&table, TINT_NONE, "a");
        table_add(&table, TINT_NONE, "b");
        table_add(&table, TINT_NONE, "1");
        table_addf(&table, TINT_NONE, "%d", 22);
        table_add_to(&table, &screen, &got);
        tap_is_str(got.data, "  a  b\n  -----\n  1  22\n", "a heading has a rule");
    }
    return tap_done();
}
