#include "judge/engine/driver_text.h"

#include <stdbool.h>
#include <string.h>

#include "judge/core/signature_text.h"
#include "judge/engine/driver_files.h"

/* How the bases are called: in the names of functions, in C, in a signature. */
static const struct base_words {
    const char *word, *c;
} base_words[] = {
    [VALUE_BOOL]   = {"bool",   "bool"        },
    [VALUE_INT]    = {"int",    "int"         },
    [VALUE_LONG]   = {"long",   "long long"   },
    [VALUE_DOUBLE] = {"double", "double"      },
    [VALUE_STRING] = {"string", "const char *"},
    [VALUE_VOID]   = {"void",   "void"        },
};

/* How the shapes are called in the names of functions, around a base, and where C makes them. */
static const struct shape_words {
    const char *word, *before, *behind, *header;
} shape_words[] = {
    [SHAPE_SCALAR] = {"",        "",      "",     NULL     },
    [SHAPE_ARRAY]  = {"array_",  "",      "[]",   "array.h"},
    [SHAPE_MATRIX] = {"matrix_", "",      "[][]", "array.h"},
    [SHAPE_LIST]   = {"list_",   "list<", ">",    "list.h" },
    [SHAPE_TREE]   = {"tree_",   "tree<", ">",    "tree.h" },
};

/* Number i of the signature: a parameter, and last what is returned. */
static const struct value_type *type_at(const struct signature *signature, size_t i)
{
    return i < signature->count ? &signature->parameters[i].type : &signature->returns;
}

static bool changes_at(const struct signature *signature, size_t i)
{
    return i < signature->count && signature->parameters[i].changes;
}

static bool has_result(const struct signature *signature)
{
    return signature->returns.base != VALUE_VOID;
}

/* ---- C ---- */

/* array.h serves arrays and matrices; what was included for one base is there for all of them. */
static bool header_was_before(const struct signature *signature, size_t i)
{
    const struct value_type *type = type_at(signature, i);

    for (size_t j = 0; j < i; j++) {
        const struct value_type *other = type_at(signature, j);
        const char *header = shape_words[other->shape].header;

        if (header != NULL && other->base == type->base &&
            strcmp(header, shape_words[type->shape].header) == 0)
            return true;
    }
    return false;
}

static void c_headers(const struct signature *signature, struct strbuf *out)
{
    strbuf_add_str(out, "#include \"driver.h\"\n\n");
    for (size_t i = 0; i <= signature->count; i++) {
        const struct value_type *type = type_at(signature, i);
        const struct base_words *base = &base_words[type->base];
        const char *header = shape_words[type->shape].header;

        if (header != NULL && !header_was_before(signature, i))
            strbuf_addf(out, "#define DRIVER_WORD %s\n#define DRIVER_TYPE %s\n#include \"%s\"\n\n",
                        base->word, base->c, header);
    }
}

static void c_type(const struct value_type *type, bool is_result, struct strbuf *out)
{
    const struct base_words *base = &base_words[type->base];

    if (type->shape == SHAPE_LIST || type->shape == SHAPE_TREE)
        strbuf_addf(out, "struct %s%s *", shape_words[type->shape].word, base->word);
    else if (is_result && type->shape == SHAPE_SCALAR && type->base == VALUE_STRING)
        strbuf_add_str(out, "char *");
    else
        strbuf_addf(out, "%s %s", base->c, type->shape == SHAPE_SCALAR ? "" : "*");
}

/* The sizes of value i as further arguments: ", v0_n", ", &v0_rows, &v0_columns". */
static void c_sizes(const struct value_type *type, size_t i, const char *ampersand,
                    struct strbuf *out)
{
    if (type->shape == SHAPE_ARRAY)
        strbuf_addf(out, "%sv%zu_n", ampersand, i);
    if (type->shape == SHAPE_MATRIX)
        strbuf_addf(out, "%sv%zu_rows, %sv%zu_columns", ampersand, i, ampersand, i);
}

static bool has_sizes(const struct value_type *type)
{
    return type->shape == SHAPE_ARRAY || type->shape == SHAPE_MATRIX;
}

static void c_declare_sizes(const struct value_type *type, size_t i, struct strbuf *out)
{
    if (!has_sizes(type))
        return;
    strbuf_add_str(out, "    int ");
    c_sizes(type, i, "", out);
    strbuf_add_str(out, ";\n");
}

static void c_read(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = type_at(signature, i);

    c_declare_sizes(type, i, out);
    strbuf_add_str(out, "    ");
    c_type(type, false, out);
    strbuf_addf(out, "v%zu = driver_get_%s%s(", i, shape_words[type->shape].word,
                base_words[type->base].word);
    c_sizes(type, i, "&", out);
    strbuf_add_str(out, ");\n");
}

static void c_call(const struct signature *signature, struct strbuf *out)
{
    size_t last = signature->count;

    c_declare_sizes(&signature->returns, last, out);
    strbuf_add_str(out, "    ");
    if (has_result(signature)) {
        c_type(&signature->returns, true, out);
        strbuf_addf(out, "v%zu = ", last);
    }
    strbuf_addf(out, "%s(", signature->name);
    for (size_t i = 0; i < last; i++) {
        const struct value_type *type = type_at(signature, i);

        strbuf_addf(out, "%sv%zu", i > 0 ? ", " : "", i);
        if (has_sizes(type))
            strbuf_add_str(out, ", ");
        c_sizes(type, i, "", out);
    }
    if (has_sizes(&signature->returns) && last > 0)
        strbuf_add_str(out, ", ");
    c_sizes(&signature->returns, last, "&", out);
    strbuf_add_str(out, ");\n");
}

static void c_print(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = type_at(signature, i);

    strbuf_addf(out, "    driver_put_%s%s(v%zu", shape_words[type->shape].word,
                base_words[type->base].word, i);
    if (has_sizes(type))
        strbuf_add_str(out, ", ");
    c_sizes(type, i, "", out);
    strbuf_add_str(out, ");\n    driver_put_char('\\n');\n");
}

/* ---- C++ ---- */

static void cpp_headers(const struct signature *signature, struct strbuf *out)
{
    (void)signature;
    strbuf_add_str(out, "#include \"driver.hpp\"\n\n");
}

static void cpp_read(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = type_at(signature, i);
    bool is_node = type->shape == SHAPE_LIST || type->shape == SHAPE_TREE;

    strbuf_add_str(out, "    ");
    (void)signature_type_text(type, "cpp", out);
    strbuf_addf(out, " v%zu{};\n    driver_cpp::get%s(v%zu);\n", i,
                !is_node                    ? ""
                : type->shape == SHAPE_LIST ? "_list"
                                            : "_tree",
                i);
}

static void cpp_call(const struct signature *signature, struct strbuf *out)
{
    strbuf_add_str(out, "    ");
    if (has_result(signature)) {
        (void)signature_type_text(&signature->returns, "cpp", out);
        strbuf_addf(out, " v%zu = ", signature->count);
    }
    strbuf_addf(out, "%s(", signature->name);
    for (size_t i = 0; i < signature->count; i++)
        strbuf_addf(out, "%sv%zu", i > 0 ? ", " : "", i);
    strbuf_add_str(out, ");\n");
}

static void cpp_print(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = type_at(signature, i);
    const char *ending = type->shape == SHAPE_LIST   ? "_list"
                         : type->shape == SHAPE_TREE ? "_tree"
                                                     : "";

    strbuf_addf(out, "    driver_cpp::put%s(v%zu);\n    driver_put_char('\\n');\n", ending, i);
}

/* ---- both ---- */

/* How a compiled language writes the parts of its main file. */
struct writer {
    const char *language_id, *opening;
    void (*headers)(const struct signature *signature, struct strbuf *out);
    void (*read)(const struct signature *signature, size_t i, struct strbuf *out);
    void (*call)(const struct signature *signature, struct strbuf *out);
    void (*print)(const struct signature *signature, size_t i, struct strbuf *out);
};

static const struct writer c_writer = {
    .language_id = "c",
    .opening = "#define _POSIX_C_SOURCE 200809L\n",
    .headers = c_headers,
    .read = c_read,
    .call = c_call,
    .print = c_print,
};

static const struct writer cpp_writer = {
    .language_id = "cpp",
    .opening = "",
    .headers = cpp_headers,
    .read = cpp_read,
    .call = cpp_call,
    .print = cpp_print,
};

static void compiled_text(const struct signature *signature, const struct writer *writer,
                          struct strbuf *out)
{
    strbuf_add_str(out, writer->opening);
    (void)signature_preamble(signature, writer->language_id, out);
    writer->headers(signature, out);
    (void)signature_declare(signature, writer->language_id, out);
    strbuf_add_str(out, ";\n\nint main(void)\n{\n    driver_start();\n");
    for (size_t i = 0; i < signature->count; i++)
        writer->read(signature, i, out);
    writer->call(signature, out);
    if (has_result(signature))
        writer->print(signature, signature->count, out);
    for (size_t i = 0; i < signature->count; i++)
        if (changes_at(signature, i))
            writer->print(signature, i, out);
    strbuf_add_str(out, "    driver_flush();\n    return 0;\n}\n");
}

void driver_text_c(const struct signature *signature, const struct language *language,
                   struct strbuf *out)
{
    (void)language;
    compiled_text(signature, &c_writer, out);
}

void driver_text_cpp(const struct signature *signature, const struct language *language,
                     struct strbuf *out)
{
    (void)language;
    compiled_text(signature, &cpp_writer, out);
}

/* ---- Python and JavaScript ---- */

/* ("list", "int", "list<int>"), between the language's brackets. */
static void kind_add(const struct value_type *type, const char *opening, const char *closing,
                     struct strbuf *out)
{
    const struct shape_words *shape = &shape_words[type->shape];
    const char *base = base_words[type->base].word;

    strbuf_addf(out, "%s\"%.*s\", \"%s\", \"%s%s%s\"%s", opening,
                (int)(strlen(shape->word) - (*shape->word != '\0')), shape->word, base,
                shape->before, base, shape->behind, closing);
}

/* How a language writes tuples and the words that stand in the call of run(). */
struct tuple_words {
    const char *opening, *closing, *none, *truths[2], *end;
};

static void interpreted_text(const struct signature *signature, const struct language *language,
                             const char *file, const struct tuple_words *words, struct strbuf *out)
{
    strbuf_add_str(out, driver_file_text(file));
    strbuf_addf(out, "\n\nrun(\"%s\", \"%s\", ", language->source_name, signature->name);
    if (has_result(signature))
        kind_add(&signature->returns, words->opening, words->closing, out);
    else
        strbuf_add_str(out, words->none);
    strbuf_add_str(out, ", [");
    for (size_t i = 0; i < signature->count; i++) {
        strbuf_addf(out, "%s%s", i > 0 ? ", " : "", words->opening);
        kind_add(type_at(signature, i), words->opening, words->closing, out);
        strbuf_addf(out, ", %s%s", words->truths[changes_at(signature, i)], words->closing);
    }
    strbuf_addf(out, "])%s\n", words->end);
}

void driver_text_python(const struct signature *signature, const struct language *language,
                        struct strbuf *out)
{
    static const struct tuple_words words = {
        "(", ")", "None", {"False", "True"},
           ""
    };

    interpreted_text(signature, language, "driver.py", &words, out);
}

void driver_text_javascript(const struct signature *signature, const struct language *language,
                            struct strbuf *out)
{
    static const struct tuple_words words = {
        "[", "]", "null", {"false", "true"},
           ";"
    };

    interpreted_text(signature, language, "driver.js", &words, out);
}
