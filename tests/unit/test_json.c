#include <string.h>

#include "judge/base/json.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *text, *error; /* error NULL: it is read */
} rows[] = {
    {"an object is read", "{\"a\": [1, true, null, \"x\"]}", NULL},
    {"a bare value is read", " 12 ", NULL},
    {"truncated in an object", "{\"a\": 1",
     "x:1:8: the file ends here: a value, a closing quote or a bracket is missing"},
    {"truncated in a string", "{\"a\": \"b",
     "x:1:9: the file ends here: a value, a closing quote or a bracket is missing"},
    {"empty", "", "x:1:1: the file ends here: a value, a closing quote or a bracket is missing"},
    {"a key twice", "{\"a\": 1,\n \"a\": 2}",
     "x:2:2: the key 'a' stands here a second time: it is on line 1 already"},
    {"trailing bytes", "{}\n}",
     "x:2:1: '}': not JSON here; is a comma, quote or bracket missing or too many?"},
    {"a comma too many", "[1,]",
     "x:1:4: ']': not JSON here; is a comma, quote or bracket missing or too many?"},
    {"NUL in a string", "\"a\\u0000b\"", "x:1:3: '\\u0000' in a string: texts hold no NUL"},
    {"a number beyond 2^53", "9007199254740993",
     "x:1:1: '9007199254740993': whole numbers beyond 2^53 are written as strings"},
    {"2^53 itself", "9007199254740992", NULL},
    {"a leading zero", "[01]", "x:1:2: '01': a number looks like 12, -0.5 or 1e-6"},
    {"infinity by exponent", "1e999", "x:1:1: '1e999': the number is too large"},
    {"a line end in a string", "\"a\nb\"",
     "x:1:3: a bare control character in a string: write it as \\n, \\t or \\u00xx"},
    {"not UTF-8", "\"\xff\"", "x:1:2: a byte that is not UTF-8: the file is to be UTF-8 text"},
    {"a byte order mark", "\xef\xbb\xbf{}", "x:1:1: a byte order mark: save the file without one"},
};

static void reads_or_refuses(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        AUTO(json_document_free) struct json_document *document = NULL;
        struct span text = {rows[i].text, strlen(rows[i].text)};

        (void)json_parse("x", text, &document, &err);
        tap_is_str(error_text(&err), rows[i].error != NULL ? rows[i].error : "", "%s",
                   rows[i].name);
    }
}

static void depth_is_limited(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;

    strbuf_add_repeat(&text, "[", JSON_DEPTH_MAX + 1);
    strbuf_add_repeat(&text, "]", JSON_DEPTH_MAX + 1);
    (void)json_parse("x", strbuf_span(&text), &document, &err);
    tap_is_str(error_text(&err), "x:1:65: too deep: at most 64 levels are read",
               "deep nesting is refused, not recursed into");
}

static void places_are_known(void)
{
    static const char text[] = "{\"\xc3\xa9\": 1,\n  \"b\": {\"c\": \"d\"}}";
    AUTO(json_document_free) struct json_document *document = NULL;
    const struct json *value;

    tap_ok(json_parse("x", (struct span){text, sizeof text - 1}, &document, NULL) == 0, "is read");
    value = json_find(json_find(json_root(document), "b"), "c");
    tap_ok(value != NULL && value->line == 2 && value->column == 14 && value->key_column == 9,
           "a value knows its line and column");
    value = json_find(json_root(document), "\xc3\xa9");
    tap_ok(value != NULL && value->column == 7, "columns count characters, not bytes");
}

static void writing_is_valid(void)
{
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;
    struct json_writer writer;

    json_writer_init(&writer, &out, false);
    json_begin_object(&writer, NULL);
    json_add_bytes(&writer, "s", (struct span){"a\"\\\n\x1b\xff", 6});
    json_begin_array(&writer, "e");
    json_end(&writer);
    json_add_int(&writer, "i", -5);
    json_add_number(&writer, "n", 0.1);
    json_add_number(&writer, "big", 11111111111111111.1);
    json_add_number(&writer, "nan", 0.0 / 0.0);
    json_end(&writer);
    tap_is_str(out.data,
               "{\"s\":\"a\\\"\\\\\\n\\u001b\xef\xbf\xbd\",\"e\":[],\"i\":-5,\"n\":0.1,\"big\":1."
               "1111111111111112e+16,"
               "\"nan\":null}",
               "whatever goes in, valid JSON comes out");
}

int main(void)
{
    reads_or_refuses();
    depth_is_limited();
    places_are_known();
    writing_is_valid();
    return tap_done();
}
