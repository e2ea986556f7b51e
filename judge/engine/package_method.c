#include "judge/engine/package_method.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/driver_files.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)

/* ---- what stands in front of the interpreted ones ---- */

static void add_words(const struct package_method *method, const char *end, struct strbuf *out)
{
    strbuf_addf(out, "METHOD = \"%s\"%s\nTYPES = [", method->name, end);
    for (size_t i = 0; i < method->types.count; i++)
        strbuf_addf(out, "%s\"%s\"", i > 0 ? ", " : "", method->types.items[i]);
    strbuf_addf(out, "]%s\nRETURNS = \"%s\"%s\nCHANGED = %d%s\n", end, method->returns, end,
                method->changed, end);
}

static void python_text(const struct package_method *method, const char *source, struct strbuf *out)
{
    (void)source;
    add_words(method, "", out);
    strbuf_add_str(out, driver_file_text("leet.py"));
}

static void javascript_text(const struct package_method *method, const char *source,
                            struct strbuf *out)
{
    (void)source;
    add_words(method, ";", out);
    strbuf_add_str(out, driver_file_text("leet.js"));
}

static void java_text(const struct package_method *method, const char *source, struct strbuf *out)
{
    (void)source;
    strbuf_addf(out,
                "class JudgeMain {\n"
                "    public static void main(String[] words) throws Throwable {\n"
                "        JudgeLeet.run(\"%s\", %zu, \"%s\", %d);\n"
                "    }\n"
                "}\n",
                method->name, method->types.count, method->returns, method->changed);
}

/* ---- C++ ---- */

static const struct {
    const char *word, *cpp;
} cpp_types[] = {
    {"integer", "int"},    {"long", "long long"},      {"double", "double"},
    {"float", "double"},   {"boolean", "bool"},        {"string", "std::string"},
    {"character", "char"}, {"ListNode", "ListNode *"}, {"TreeNode", "TreeNode *"},
};

/* "integer[][]" is std::vector<std::vector<int>>. */
static void cpp_type(const char *type, struct strbuf *out)
{
    size_t size = strlen(type);

    if (size > 2 && strcmp(type + size - 2, "[]") == 0) {
        AUTO(mem_free) char *item = mem_strndup(type, size - 2);

        strbuf_add_str(out, "std::vector<");
        cpp_type(item, out);
        strbuf_add_char(out, '>');
        return;
    }
    for (size_t i = 0; i < ARRAY_LEN(cpp_types); i++)
        if (strcmp(cpp_types[i].word, type) == 0)
            strbuf_add_str(out, cpp_types[i].cpp);
}

static void cpp_text(const struct package_method *method, const char *source, struct strbuf *out)
{
    bool has_class = strstr(source, "Solution") != NULL;
    bool shows_result = method->changed < 0;

    strbuf_add_str(out, "#include <bits/stdc++.h>\n#include \"leet.hpp\"\n"
                        "#include \"submission.hpp\"\n\nint main()\n{\n    leet::Reader in;\n");
    for (size_t i = 0; i < method->types.count; i++) {
        strbuf_add_str(out, "    ");
        cpp_type(method->types.items[i], out);
        strbuf_addf(out, " a%zu{};\n    leet::get(in, a%zu);\n", i, i);
    }
    if (has_class)
        strbuf_add_str(out, "    static Solution judged;\n");
    strbuf_addf(out, "    %s%s%s(", shows_result ? "leet::print(" : "", has_class ? "judged." : "",
                method->name);
    for (size_t i = 0; i < method->types.count; i++)
        strbuf_addf(out, "%sa%zu", i > 0 ? ", " : "", i);
    strbuf_addf(out, ")%s;\n", shows_result ? ")" : "");
    if (!shows_result)
        strbuf_addf(out, "    leet::print(a%d);\n", method->changed);
    strbuf_add_str(out, "}\n");
}

/* ---- all of them ---- */

static const struct caller {
    const char *language, *main_name, *submission_name;
    const char *prefix; /* of the submission: what its own judge puts in front of it */
    const char *other;  /* another file that goes with it; or NULL */
    void (*text)(const struct package_method *method, const char *source, struct strbuf *out);
} callers[] = {
    {"python", "judge_leet.py", "main.py", "", NULL, python_text},
    {"javascript", "judge_leet.js", "main.js", "", NULL, javascript_text},
    {"java", "JudgeMain.java", "Solution.java",
     "import java.util.*; import java.util.function.*; import java.util.stream.*; ",
     "JudgeLeet.java", java_text},
    {"cpp", "main.cpp", "submission.hpp", "", "leet.hpp", cpp_text},
};

static int put(struct build_request *request, const char *name, const char *text, size_t size,
               struct error *err)
{
    AUTO(mem_free) char *path = NULL;

    if (request->rewritten.path == NULL && scratch_make(&request->rewritten, err) < 0)
        return -1;
    path = path_join(request->rewritten.path, name);
    if (file_create(path, text, size, err) < 0)
        return -1;
    names_add(&request->names, name);
    names_add(&request->paths, path);
    return 0;
}

static int put_submission(const struct caller *caller, const char *source_path, const char *text,
                          size_t size, struct build_request *request, struct error *err)
{
    AUTO(strbuf_release) struct strbuf whole = STRBUF_INIT;

    if (*caller->prefix == '\0') {
        names_add(&request->names, caller->submission_name);
        names_add(&request->paths, source_path);
        return 0;
    }
    strbuf_add_str(&whole, caller->prefix);
    strbuf_add(&whole, text, size);
    return put(request, caller->submission_name, whole.data, whole.size, err);
}

int package_method_add(const struct problem *problem, const char *source_path,
                       struct build_request *request, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *source = NULL;
    size_t size, i = 0;

    while (i < ARRAY_LEN(callers) && strcmp(callers[i].language, request->language->id) != 0)
        i++;
    if (i == ARRAY_LEN(callers))
        return error_set(err, ERROR_USAGE,
                         "methods of a class Solution can be judged in C++, Java, JavaScript and "
                         "Python, not in %s",
                         request->language->name);
    if (file_read_bytes(source_path, SOURCE_MAX_BYTES, &source, &size, err) < 0)
        return -1;
    callers[i].text(&problem->package.method, source, &text);
    if (put(request, callers[i].main_name, text.data, text.size, err) < 0)
        return -1;
    if (callers[i].other != NULL) {
        const char *other = driver_file_text(callers[i].other);

        if (put(request, callers[i].other, other, strlen(other), err) < 0)
            return -1;
    }
    return put_submission(&callers[i], source_path, source, size, request, err);
}
