/*
 * Anki's text files: what we write is read back, what Anki writes is read, what is no such is told.
 */
#include <string.h>

#include "judge/base/compiler.h"
#include "judge/core/anki.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *text;
    const char *error; /* NULL: none */
    size_t count;
    const char *id, *front, *back; /* of the last note */
} rows[] = {
    {"an empty file", "", NULL, 0, NULL, NULL, NULL},
    {"tabs are usual", "front\tback\n", NULL, 1, "", "front", "back"},
    {"the last line needs no end", "front\tback", NULL, 1, "", "front", "back"},
    {"lines of DOS", "#separator:tab\r\nfront\tback\r\n", NULL, 1, "", "front", "back"},
    {"a guid column", "#separator:tab\n#guid column:1\nx1\tfront\tback\n", NULL, 1, "x1", "front",
     "back"},
    {"a guid column behind", "#separator:tab\n#guid column:3\nfront\tback\tx1\n", NULL, 1, "x1",
     "front", "back"},
    {"columns behind are left alone", "front\tback\ttag\tmore\n", NULL, 1, "", "front", "back"},
    {"other separators", "#separator:semicolon\nfront;back\n", NULL, 1, "", "front", "back"},
    {"a separator as it is", "#separator:,\nfront,back\n", NULL, 1, "", "front", "back"},
    {"quoted: a separator, a line end, a quote", "\"a\tb\"\t\"c\n\"\"d\"\"\"\n", NULL, 1, "",
     "a\tb", "c\n\"d\""},
    {"headers that mean nothing here", "#html:true\n#deck column:3\na\tb\tc\n", NULL, 1, "", "a",
     "b"},
    {"Anki's own columns are no text",
     "#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
     "x1\tBasic\tSorting\tfront\tback\ttag\n",
     NULL, 1, "x1", "front", "back"},
    {"a column without a number", "#tags column:\n2 + 2\tfour\n", NULL, 1, "", "2 + 2", "four"},
    {"a column beyond all", "#guid column:99999999999999999999\na\tb\n", NULL, 1, "", "a", "b"},
    {"an empty line is no note", "a\tb\n\nc\td\n", NULL, 2, "", "c", "d"},
    {"a back may be empty", "a\t\n", NULL, 1, "", "a", ""},
    {"a front alone", "a\tb\nalone\n", "cards.txt:2: a note needs a front and a back", 0, NULL,
     NULL, NULL},
    {"a quote that stays open", "a\tb\n\"c\td\n", "cards.txt:2: the quote", 0, NULL, NULL, NULL},
    {"a line within quotes counts", "\"a\nb\"\tc\nalone\n", "cards.txt:3: a note", 0, NULL, NULL,
     NULL},
    {"an unknown separator", "#separator:dots\n", "cards.txt:1: '#separator:dots'", 0, NULL, NULL,
     NULL},
};

static void test_rows(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(anki_list_release) struct anki_list list = ANKI_LIST_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;
        struct span text = {rows[i].text, strlen(rows[i].text)};
        int code = anki_parse("cards.txt", text, &list, &err);

        if (rows[i].error != NULL) {
            tap_ok(code < 0, "%s: refused", rows[i].name);
            tap_has_str(error_text(&err), rows[i].error, "%s: said why", rows[i].name);
            continue;
        }
        tap_ok(code == 0 && list.count == rows[i].count, "%s: %zu notes", rows[i].name,
               rows[i].count);
        if (list.count == 0)
            continue;
        tap_is_str(list.items[list.count - 1].id, rows[i].id, "%s: id", rows[i].name);
        tap_is_str(list.items[list.count - 1].front, rows[i].front, "%s: front", rows[i].name);
        tap_is_str(list.items[list.count - 1].back, rows[i].back, "%s: back", rows[i].name);
    }
}

static void test_round_trip(void)
{
    static const char *const texts[] = {"plain", "#hash", "tab\there", "line\nend", "\"quoted\"",
                                        "a\"b",  "≤ ü",   "\"",        "a;b,c|d"};
    AUTO(anki_list_release) struct anki_list list = ANKI_LIST_INIT;
    AUTO(anki_list_release) struct anki_list back = ANKI_LIST_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    size_t same = 0;

    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        anki_list_add(&list, texts[i], texts[i], texts[i]);
    anki_write(&list, &text);
    tap_ok(anki_parse("x", strbuf_span(&text), &back, NULL) == 0, "what is written can be read");
    for (size_t i = 0; i < back.count && i < list.count; i++)
        same += strcmp(back.items[i].id, texts[i]) == 0 &&
                strcmp(back.items[i].front, texts[i]) == 0 &&
                strcmp(back.items[i].back, texts[i]) == 0;
    tap_is_int((int64_t)same, ARRAY_LEN(texts), "and says the same");
}

int main(void)
{
    test_rows();
    test_round_trip();
    return tap_done();
}
