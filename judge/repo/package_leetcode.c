/*
 * Problems in the shape of LeetCode: a metaData object with the method's name, its parameters and
 * what it returns, and cases as lines of JSON. A result in an array that the method fills is named
 * by output.paramindex.
 */
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/repo/json_lines.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_rules.h"
#include "judge/repo/package_submissions.h"

#define FILE_MAX_BYTES ((size_t)64 << 20)
#define TIME_S 10.0

static const char *const file_names[] = {"metaData.json", "metadata.json", "meta.json",
                                         "question.json"};

static const char *meta_file(const char *folder)
{
    for (size_t i = 0; i < ARRAY_LEN(file_names); i++)
        if (package_has(folder, file_names[i]))
            return file_names[i];
    return NULL;
}

/* The caller's; NULL: there are none. The first by name. */
static char *lines_file(const char *folder)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, NULL) < 0)
        return NULL;
    for (size_t i = 0; i < names.count; i++)
        if (strcmp(path_extension(names.items[i]), "jsonl") == 0)
            return mem_strdup(names.items[i]);
    return NULL;
}

static bool leetcode_is(const char *folder)
{
    AUTO(mem_free) char *lines = meta_file(folder) != NULL ? lines_file(folder) : NULL;

    return lines != NULL;
}

/* ---- the method ---- */

/*
 * "list<list<integer>>" is "integer[][]": one word for what JSON does not tell apart. The caller's.
 */
static char *type_settled(const char *type)
{
    size_t size = strlen(type);

    if (strncmp(type, "list<", 5) == 0 && type[size - 1] == '>') {
        AUTO(mem_free) char *item = mem_strndup(type + 5, size - 6);
        AUTO(mem_free) char *inner = type_settled(item);

        return mem_format("%s[]", inner);
    }
    return mem_strdup(type);
}

static bool type_is_known(const char *type)
{
    static const char *const words[] = {"integer", "long",      "double",   "float",    "boolean",
                                        "string",  "character", "ListNode", "TreeNode", "void"};
    size_t size = strcspn(type, "[");

    if (strspn(type + size, "[]") != strlen(type + size))
        return false;
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (strlen(words[i]) == size && memcmp(words[i], type, size) == 0)
            return true;
    return false;
}

static int take_type(const char *file, const char *type, char **out_type, struct error *err)
{
    AUTO(mem_free) char *settled = type_settled(type != NULL ? type : "");

    if (!type_is_known(settled))
        return error_set(err, ERROR_INPUT,
                         "%s: the type '%s' is not known here: integer, long, double, boolean, "
                         "string, character, ListNode, TreeNode and lists of them are",
                         file, type != NULL ? type : "");
    *out_type = TAKE(settled);
    return 0;
}

static int read_parameters(const char *file, const struct json *meta, struct package_method *method,
                           struct error *err)
{
    const struct json *params = json_find(meta, "params");

    for (size_t i = 0; params != NULL && params->type == JSON_ARRAY && i < params->count; i++) {
        AUTO(mem_free) char *type = NULL;
        const char *name = json_find_string(&params->items[i], "name");

        if (take_type(file, json_find_string(&params->items[i], "type"), &type, err) < 0)
            return -1;
        names_add(&method->types, type);
        names_add(&method->names, name != NULL ? name : "");
    }
    return 0;
}

static int read_output(const char *file, const struct json *meta, struct package_method *method,
                       struct error *err)
{
    const struct json *output = json_find(meta, "output");
    const struct json *place = output != NULL ? json_find(output, "paramindex") : NULL;
    int64_t index = -1;

    method->changed = -1;
    if (output != NULL && json_find(output, "size") != NULL)
        return error_set(err, ERROR_INPUT,
                         "%s: output.size: a result that is a part of an array is not judged here",
                         file);
    if (place == NULL)
        return 0;
    if (!json_is_integer(place, &index) || index < 0 || (size_t)index >= method->types.count)
        return error_set(err, ERROR_INPUT,
                         "%s: output.paramindex: the place of a parameter, from 0, would be right",
                         file);
    method->changed = (int)index;
    return 0;
}

static int read_method(const char *file, const struct json *meta, struct package_method *method,
                       struct error *err)
{
    const char *name = json_find_string(meta, "name");

    if (json_find(meta, "classname") != NULL || json_find(meta, "systemdesign") != NULL)
        return error_set(err, ERROR_INPUT,
                         "%s: a class with several methods is not judged here: one method would be "
                         "right",
                         file);
    if (name == NULL)
        return error_set(err, ERROR_INPUT, "%s: metaData has no 'name' of a method", file);
    method->name = mem_strdup(name);
    if (read_parameters(file, meta, method, err) < 0 ||
        take_type(file, json_find_string(json_find(meta, "return"), "type"), &method->returns,
                  err) < 0 ||
        read_output(file, meta, method, err) < 0)
        return -1;
    if (strcmp(method->returns, "void") == 0 && method->changed < 0)
        method->changed = 0; /* what is filled in place is the first, where nothing says which */
    return 0;
}

/* metaData may be the whole file, an object in it, or a text that holds one. */
static int read_meta(struct problem *problem, struct error *err)
{
    const char *file = meta_file(problem->folder);
    AUTO(mem_free) char *path = package_path(problem->folder, file);
    AUTO(mem_free) char *text = NULL;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(json_document_free) struct json_document *inner = NULL;
    const struct json *root, *meta;

    if (file_read(path, FILE_MAX_BYTES, &text, err) < 0 ||
        json_parse(file, (struct span){text, strlen(text)}, &document, err) < 0)
        return -1;
    root = json_root(document);
    meta = root->type == JSON_OBJECT ? json_find(root, "metaData") : NULL;
    if (json_find_string(root, "title") != NULL)
        problem->title = mem_strdup(json_find_string(root, "title"));
    if (meta != NULL && meta->type == JSON_STRING) {
        if (json_parse(file, (struct span){meta->string, strlen(meta->string)}, &inner, err) < 0)
            return -1;
        meta = json_root(inner);
    }
    if (meta == NULL)
        meta = root;
    if (meta->type != JSON_OBJECT)
        return error_set(err, ERROR_INPUT, "%s: an object would be right", file);
    return read_method(file, meta, &problem->package.method, err);
}

/* ---- the cases ---- */

static const char *const input_keys[] = {"input", "inputs", "args", "arguments", "testcase", NULL};
static const char *const answer_keys[] = {"output", "expected",        "answer",
                                          "result", "expected_output", NULL};

static bool is_text_type(const char *type)
{
    return strcmp(type, "string") == 0 || strcmp(type, "character") == 0;
}

/* A text that holds JSON, where the value itself would be none. */
static char *unwrapped(struct span value, bool wants_text)
{
    AUTO(mem_free) char *text = json_lines_string(value);

    if (text == NULL || (wants_text && text[0] != '"'))
        return mem_strndup(value.data, value.size);
    return TAKE(text);
}

/* Lines of arguments out of a text, a list, or an object by names. NULL: it is none of these. */
static char *input_of(const struct package_method *method, struct span value)
{
    struct strbuf out = STRBUF_INIT;
    AUTO(mem_free) char *text = json_lines_string(value);
    bool is_list = value.size > 0 && value.data[0] == '[';

    if (text != NULL) {
        strbuf_addf(&out, "%s\n", text);
        return strbuf_take(&out);
    }
    for (size_t i = 0; i < method->types.count; i++) {
        struct span item;

        if (is_list ? !json_lines_item(value, i, &item)
                    : !json_lines_find(value, method->names.items[i], &item)) {
            strbuf_release(&out);
            return NULL;
        }
        strbuf_add(&out, item.data, item.size);
        strbuf_add_char(&out, '\n');
    }
    return strbuf_take(&out);
}

static bool find_any(struct span line, const char *const *keys, struct span *out_value)
{
    for (; *keys != NULL; keys++)
        if (json_lines_find(line, *keys, out_value))
            return true;
    return false;
}

static int read_line(struct problem *problem, const char *file, struct span line, size_t number,
                     struct error *err)
{
    const struct package_method *method = &problem->package.method;
    const char *kind =
        method->changed >= 0 ? method->types.items[method->changed] : method->returns;
    AUTO(mem_free) char *name = mem_format("line-%zu", number);
    AUTO(mem_free) char *input = NULL;
    AUTO(mem_free) char *answer = NULL;
    bool is_real = strncmp(kind, "double", 6) == 0 || strncmp(kind, "float", 5) == 0;
    struct span given, wanted;
    struct test_case *test;

    if (!find_any(line, input_keys, &given) || !find_any(line, answer_keys, &wanted))
        return error_set(err, ERROR_INPUT,
                         "%s:%zu: a case is to be {\"input\": …, \"output\": …} on one line", file,
                         number);
    input = input_of(method, given);
    if (input == NULL)
        return error_set(err, ERROR_INPUT,
                         "%s:%zu: the input is to be a text with a line a parameter, a list of %zu "
                         "values, or an object with the parameters' names",
                         file, number, method->types.count);
    answer = unwrapped(wanted, is_text_type(kind));
    package_add_case(problem, name, "cases", NULL, NULL,
                     is_real ? "case_sensitive float_tolerance 1e-5" : "case_sensitive");
    test = &problem->package.cases.items[problem->package.cases.count - 1];
    test->input_text = TAKE(input);
    test->answer_text = json_lines_spaced(answer);
    return 0;
}

static int read_lines(struct problem *problem, struct error *err)
{
    AUTO(mem_free) char *file = lines_file(problem->folder);
    AUTO(mem_free) char *path = package_path(problem->folder, file);
    AUTO(mem_free) char *text = NULL;
    size_t number = 0;
    char *rest;

    if (file_read(path, FILE_MAX_BYTES, &text, err) < 0)
        return -1;
    rest = text;
    for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n")) {
        number++;
        if (line[strspn(line, " \t\r")] != '\0' &&
            read_line(problem, file, (struct span){line, strlen(line)}, number, err) < 0)
            return -1;
    }
    return 0;
}

static int leetcode_read(struct problem *problem, struct error *err)
{
    problem->package.kind = mem_strdup("LeetCode problem");
    problem->checker.kind = CHECKER_VALIDATOR;
    package_set_time(problem, TIME_S);
    problem->package.has_time_limit = false;
    if (read_meta(problem, err) < 0 || read_lines(problem, err) < 0)
        return -1;
    if (problem->title == NULL)
        problem->title = mem_strdup(path_base(problem->folder));
    return package_submissions_read(problem, err);
}

const struct package_kind package_leetcode = {leetcode_is, leetcode_read};
