#include <string.h>

#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/core/finding.h"
#include "tests/unit/tap.h"

static const struct {
    enum finding_severity severity;
    const char *check, *fault, *where, *what, *cure;
} rows[] = {
    {FINDING_GOOD,    "bounds",    NULL,            NULL,           "all reached",       NULL     },
    {FINDING_NOTE,    "bounds",    "bound-unknown", "statement.md", "w is unknown",      "name it"},
    {FINDING_WARNING, "solutions", "weak-spot",     "wa-x.c",       "only one \"case\"", NULL     },
    {FINDING_ERROR,   "schema",    "schema",        NULL,           "no title",          NULL     },
};

static void fill(struct finding_list *list)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct finding *finding = finding_add(list, rows[i].severity, rows[i].check, rows[i].fault);

        if (rows[i].where != NULL)
            finding_where(finding, "%s", rows[i].where);
        finding_what(finding, "%s", rows[i].what);
        if (rows[i].cure != NULL)
            finding_cure(finding, "%s", rows[i].cure);
    }
}

static void test_way_back(const struct finding_list *list)
{
    AUTO(finding_list_release) struct finding_list read = FINDING_LIST_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    struct json_writer writer;

    json_writer_init(&writer, &text, false);
    json_begin_object(&writer, NULL);
    finding_list_write(list, &writer);
    json_end(&writer);
    tap_is_int(json_parse("findings", strbuf_span(&text), &document, NULL), 0, "is JSON");
    tap_is_int(finding_list_read(json_root(document), &read, NULL), 0, "is read back");
    tap_is_int((int64_t)read.count, (int64_t)ARRAY_LEN(rows), "all of it");
    for (size_t i = 0; i < read.count; i++) {
        tap_is_int(read.items[i].severity, rows[i].severity, "severity of %zu", i);
        tap_is_str(read.items[i].fault, rows[i].fault, "fault of %zu", i);
        tap_is_str(read.items[i].where, rows[i].where, "where of %zu", i);
        tap_is_str(read.items[i].what, rows[i].what, "what of %zu", i);
        tap_is_str(read.items[i].cure, rows[i].cure, "cure of %zu", i);
    }
}

static void test_damaged(void)
{
    static const char *const texts[] = {
        "{}",
        "{\"findings\": 3}",
        "{\"findings\": [3]}",
        "{\"findings\": [{\"severity\": \"odd\", \"check\": \"x\"}]}",
    };

    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        AUTO(finding_list_release) struct finding_list read = FINDING_LIST_INIT;
        AUTO(json_document_free) struct json_document *document = NULL;

        (void)json_parse("x", (struct span){texts[i], strlen(texts[i])}, &document, NULL);
        tap_is_int(finding_list_read(json_root(document), &read, NULL), -1, "refused: %s",
                   texts[i]);
        tap_is_int((int64_t)read.count, 0, "and nothing of it is kept");
    }
}

int main(void)
{
    AUTO(finding_list_release) struct finding_list list = FINDING_LIST_INIT;

    fill(&list);
    tap_is_int(finding_worst(&list, NULL), FINDING_ERROR, "the worst of all");
    tap_is_int(finding_worst(&list, "bounds"), FINDING_NOTE, "the worst of one check");
    tap_is_int(finding_worst(&list, "limits"), FINDING_GOOD, "a check without findings is good");
    tap_is_int((int64_t)finding_count(&list, FINDING_WARNING), 1, "how many warnings");
    test_way_back(&list);
    test_damaged();
    return tap_done();
}
