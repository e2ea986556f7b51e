/*
 * The readers of package files: what comes out, and that what is not read is refused by its line.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/repo/json_lines.h"
#include "judge/repo/toml_text.h"
#include "judge/repo/xml_text.h"
#include "judge/repo/yaml_text.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *text, *key, *value; /* value NULL: refused, with key in the error */
} toml[] = {
    {"a text", "a = \"b c\"\n", "a", "b c"},
    {"a number with _", "a = 1_000\n", "a", "1000"},
    {"a comment behind", "a = true # yes\n", "a", "true"},
    {"an escape", "a = \"x\\ty\"\n", "a", "x\ty"},
    {"without a last line end", "a = 1", "a", "1"},
    {"a key twice", "a = 1\na = 2\n", "f:2: this key is there already", NULL},
    {"an inline table", "a = {}\n", "f:1: tables within a line", NULL},
    {"dots", "a.b = 1\n", "f:1: keys with dots", NULL},
    {"a text that is open", "\na = \"b\n", "f:2: a text is not closed", NULL},
    {"words behind a value", "a = 1 b\n", "f:1: nothing more", NULL},
};

static void test_toml(void)
{
    for (size_t i = 0; i < ARRAY_LEN(toml); i++) {
        AUTO(yaml_release) struct yaml root = YAML_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;
        int status = toml_parse("f", toml[i].text, &root, &err);

        if (toml[i].value != NULL)
            tap_is_str(yaml_text_of(&root, toml[i].key, ""), toml[i].value, "TOML: %s",
                       toml[i].name);
        else
            tap_ok(status < 0 && strstr(error_text(&err), toml[i].key) != NULL, "TOML: %s",
                   toml[i].name);
    }
}

static void test_toml_tables(void)
{
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    const struct yaml *tests;

    tap_ok(toml_parse("f", "[[t]]\nn = 1\n[[t]]\nn = 2\n[p]\nn = 3\n", &root, NULL) == 0,
           "TOML: tables");
    tests = yaml_find(&root, "t");
    tap_ok(tests != NULL && tests->count == 2, "TOML: an array of two");
    tap_is_str(yaml_text_of(&tests->items[1], "n", ""), "2", "TOML: the second one");
    tap_is_str(yaml_text_of(yaml_find(&root, "p"), "n", ""), "3", "TOML: a table behind them");
}

static const struct {
    const char *name, *text, *path, *value; /* value NULL: refused, with path in the error */
} xml[] = {
    {"text", "<a><b>x</b></a>", "b", "x"},
    {"declaration and comment", "<?xml version='1.0'?>\n<!-- c --><a><b>x</b></a>", "b", "x"},
    {"entities", "<a><b>&lt;&amp;&#65;</b></a>", "b", "<&A"},
    {"CDATA", "<a><b><![CDATA[<x>]]></b></a>", "b", "<x>"},
    {"a path", "<a><b><c>y</c></b></a>", "b/c", "y"},
    {"an empty element", "<a><b/></a>", "b", ""},
    {"a wrong end", "<a>\n<b></c></a>", "f:2: an element is closed", NULL},
    {"no end", "<a><b>", "f:1: the text ends here", NULL},
    {"an unknown entity", "<a>&nbsp;</a>", "f:1: this entity", NULL},
    {"a slash alone", "<a/x>", "f:1: '>' is to stand", NULL},
    {"a document type", "<!DOCTYPE a><a/>", "f:1: a document type", NULL},
};

static void test_xml(void)
{
    for (size_t i = 0; i < ARRAY_LEN(xml); i++) {
        AUTO(xml_release) struct xml root = XML_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;
        int status = xml_parse("f", xml[i].text, &root, &err);
        const struct xml *found = status == 0 ? xml_at(&root, xml[i].path) : NULL;

        if (xml[i].value != NULL)
            tap_is_str(found != NULL ? found->text : NULL, xml[i].value, "XML: %s", xml[i].name);
        else
            tap_ok(status < 0 && strstr(error_text(&err), xml[i].path) != NULL, "XML: %s",
                   xml[i].name);
    }
}

static void test_yaml_aliases(void)
{
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    tap_ok(yaml_parse("f", "a: &x {b: 1}\nc: *x\n", 19, &root, NULL) == 0, "YAML: an alias");
    tap_is_str(yaml_text_of(yaml_find(&root, "c"), "b", ""), "1", "YAML: is what it stands for");
    tap_ok(yaml_parse("f", "c: *y\n", 6, &root, &err) < 0 &&
               strstr(error_text(&err), "f:1: this alias") != NULL,
           "YAML: of nothing");
}

static void test_json_lines(void)
{
    static const char line[] =
        "{\"a\": [1, [2, 3]], \"b\": \"x\\n\\\"y\\\"\", \"c\": 12345678901234567890}";
    const struct span all = {line, sizeof line - 1};
    struct span value, item;
    AUTO(mem_free) char *text = NULL;
    AUTO(mem_free) char *spaced = json_lines_spaced("[1,\"a,b\",[ ]]");

    tap_ok(json_lines_find(all, "c", &value) && value.size == 20, "a number keeps its digits");
    tap_ok(json_lines_find(all, "a", &value) && json_lines_item(value, 1, &item) &&
               item.size == 6 && memcmp(item.data, "[2, 3]", 6) == 0,
           "an item of a list is all of it");
    tap_ok(!json_lines_item(value, 2, &item), "there is no third one");
    tap_ok(json_lines_find(all, "b", &value), "a text is found");
    text = json_lines_string(value);
    tap_is_str(text, "x\n\"y\"", "and says what it says");
    tap_ok(!json_lines_find(all, "d", &value), "no other key");
    tap_is_str(spaced, " [ 1 , \"a,b\" ,  [   ]  ] \n", "parts become words, texts stay whole");
}

int main(void)
{
    test_toml();
    test_toml_tables();
    test_xml();
    test_yaml_aliases();
    test_json_lines();
    return tap_done();
}
