#include "judge/core/signature_text.h"

#include <stdio.h>
#include <string.h>

#include "judge/core/signature_dialect.h"

/* How the bases are called. C has no string but a pointer; `const` is part of it. */
static const struct {
    const char *c, *cpp, *word; /* word: in "list_int" */
} base_texts[] = {
    [VALUE_BOOL]   = {"bool",         "bool",        "bool"  },
    [VALUE_INT]    = {"int",          "int",         "int"   },
    [VALUE_LONG]   = {"long long",    "long long",   "long"  },
    [VALUE_DOUBLE] = {"double",       "double",      "double"},
    [VALUE_STRING] = {"const char *", "std::string", "string"},
    [VALUE_VOID]   = {"void",         "void",        "void"  },
};

const char *signature_base_word(enum value_base base)
{
    static const char *const words[] = {
        [VALUE_BOOL] = "Bool",     [VALUE_INT] = "Int",       [VALUE_LONG] = "Long",
        [VALUE_DOUBLE] = "Double", [VALUE_STRING] = "String", [VALUE_VOID] = "Void",
    };

    return words[base];
}

void signature_node_name(const struct value_type *type, struct strbuf *out)
{
    strbuf_addf(out, "%s%s", type->shape == SHAPE_LIST ? "List" : "Tree",
                signature_base_word(type->base));
}

static bool shape_is(const struct value_type *type, enum value_shape shape)
{
    return type->shape == shape;
}

static bool is_node(const struct value_type *type)
{
    return shape_is(type, SHAPE_LIST) || shape_is(type, SHAPE_TREE);
}

/* What C and C++ hand over as it is; the rest of C++ goes by reference. */
static bool is_small(const struct value_type *type)
{
    return is_node(type) || (shape_is(type, SHAPE_SCALAR) && type->base != VALUE_STRING);
}

static void add_node_type(const struct value_type *type, const char *before, struct strbuf *out)
{
    strbuf_addf(out, "%s%s_%s *", before, shape_is(type, SHAPE_LIST) ? "list" : "tree",
                base_texts[type->base].word);
}

static bool name_is_taken(const struct signature *signature, const char *name)
{
    for (size_t i = 0; i < signature->count; i++) {
        if (strcmp(signature->parameters[i].name, name) == 0)
            return true;
    }
    return strcmp(signature->name, name) == 0;
}

static bool is_first_of_shape(const struct signature *signature, size_t i)
{
    for (size_t j = 0; j < i; j++) {
        if (signature->parameters[j].type.shape == signature->parameters[i].type.shape)
            return false;
    }
    return true;
}

static void result_size_names(const struct value_type *type, struct size_names *out)
{
    if (shape_is(type, SHAPE_ARRAY))
        strcpy(out->first, "out_count");
    if (shape_is(type, SHAPE_MATRIX)) {
        strcpy(out->first, "out_rows");
        strcpy(out->second, "out_columns");
    }
}

void signature_size_names(const struct signature *signature, size_t i, struct size_names *out)
{
    const struct parameter *parameter;
    bool is_short;

    *out = (struct size_names){"", ""};
    if (i == signature->count) {
        result_size_names(&signature->returns, out);
        return;
    }
    parameter = &signature->parameters[i];
    is_short = is_first_of_shape(signature, i);
    if (shape_is(&parameter->type, SHAPE_ARRAY)) {
        if (is_short && !name_is_taken(signature, "n"))
            strcpy(out->first, "n");
        else
            snprintf(out->first, sizeof out->first, "%.64s_count", parameter->name);
    }
    if (shape_is(&parameter->type, SHAPE_MATRIX)) {
        if (is_short && !name_is_taken(signature, "rows") && !name_is_taken(signature, "columns")) {
            strcpy(out->first, "rows");
            strcpy(out->second, "columns");
        } else {
            snprintf(out->first, sizeof out->first, "%.64s_rows", parameter->name);
            snprintf(out->second, sizeof out->second, "%.64s_columns", parameter->name);
        }
    }
}

/* A pointer's star stands at the name: "int *x", but "int x". */
static void add_gap(struct strbuf *out)
{
    char last = out->size > 0 ? out->data[out->size - 1] : ' ';

    if (last != '*' && last != '&' && last != ' ')
        strbuf_add_char(out, ' ');
}

static void c_type(const struct value_type *type, struct strbuf *out)
{
    if (is_node(type)) {
        add_node_type(type, "struct ", out);
        return;
    }
    strbuf_add_str(out, base_texts[type->base].c);
    if (!shape_is(type, SHAPE_SCALAR)) {
        add_gap(out);
        strbuf_add_char(out, '*');
    }
}

static void cpp_type(const struct value_type *type, struct strbuf *out)
{
    const char *base = base_texts[type->base].cpp;

    if (is_node(type))
        add_node_type(type, "", out);
    else if (shape_is(type, SHAPE_MATRIX))
        strbuf_addf(out, "std::vector<std::vector<%s>>", base);
    else if (shape_is(type, SHAPE_ARRAY))
        strbuf_addf(out, "std::vector<%s>", base);
    else
        strbuf_add_str(out, base);
}

static void c_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct parameter *parameter = &signature->parameters[i];
    const struct value_type *type = &parameter->type;
    bool is_kept = !parameter->changes && !is_node(type) && !shape_is(type, SHAPE_SCALAR);
    struct size_names sizes;

    if (is_kept && type->base == VALUE_STRING) {
        strbuf_add_str(out, "const char *const *");
    } else {
        strbuf_add_str(out, is_kept ? "const " : "");
        c_type(type, out);
    }
    add_gap(out);
    strbuf_add_str(out, parameter->name);
    signature_size_names(signature, i, &sizes);
    if (sizes.first[0] != '\0')
        strbuf_addf(out, ", int %s", sizes.first);
    if (sizes.second[0] != '\0')
        strbuf_addf(out, ", int %s", sizes.second);
}

static void cpp_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct parameter *parameter = &signature->parameters[i];

    if (!parameter->changes && !is_small(&parameter->type))
        strbuf_add_str(out, "const ");
    cpp_type(&parameter->type, out);
    if (!is_small(&parameter->type))
        strbuf_add_str(out, " &");
    add_gap(out);
    strbuf_add_str(out, parameter->name);
}

static void python_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    strbuf_add_str(out, signature->parameters[i].name);
}

static void c_result(const struct value_type *type, struct strbuf *out)
{
    /* The caller frees a string, so it is not const. */
    if (type->base == VALUE_STRING && shape_is(type, SHAPE_SCALAR))
        strbuf_add_str(out, "char *");
    else
        c_type(type, out);
    add_gap(out);
}

static void cpp_result(const struct value_type *type, struct strbuf *out)
{
    cpp_type(type, out);
    add_gap(out);
}

static void python_result(const struct value_type *type, struct strbuf *out)
{
    (void)type;
    strbuf_add_str(out, "def ");
}

/* Where a C function leaves the sizes of what it returns. */
static void c_last(const struct signature *signature, struct strbuf *out)
{
    struct size_names sizes;

    signature_size_names(signature, signature->count, &sizes);
    if (sizes.first[0] != '\0')
        strbuf_addf(out, "%sint *%s", signature->count > 0 ? ", " : "", sizes.first);
    if (sizes.second[0] != '\0')
        strbuf_addf(out, ", int *%s", sizes.second);
    if (signature->count == 0 && sizes.first[0] == '\0')
        strbuf_add_str(out, "void");
}

static void add_struct(const struct value_type *type, const char *base, struct strbuf *out)
{
    const char *kind = shape_is(type, SHAPE_LIST) ? "list" : "tree";
    const char *word = base_texts[type->base].word;
    const char *links = shape_is(type, SHAPE_LIST) ? "*next" : "*left, *right";

    strbuf_addf(out, "#ifndef JUDGE_%s_%s\n#define JUDGE_%s_%s\n", kind, word, kind, word);
    strbuf_addf(out, "struct %s_%s {\n    %s", kind, word, base);
    add_gap(out);
    strbuf_addf(out, "value;\n    struct %s_%s %s;\n};\n#endif\n", kind, word, links);
}

static void c_node(const struct value_type *type, struct strbuf *out)
{
    add_struct(type, base_texts[type->base].c, out);
}

static void cpp_node(const struct value_type *type, struct strbuf *out)
{
    add_struct(type, base_texts[type->base].cpp, out);
}

static void python_node(const struct value_type *type, struct strbuf *out)
{
    strbuf_add_str(out, shape_is(type, SHAPE_LIST)
                            ? "class ListNode:\n"
                              "    def __init__(self, value, next=None):\n"
                              "        self.value = value\n"
                              "        self.next = next\n\n\n"
                            : "class TreeNode:\n"
                              "    def __init__(self, value, left=None, right=None):\n"
                              "        self.value = value\n"
                              "        self.left = left\n"
                              "        self.right = right\n\n\n");
}

static void python_type(const struct value_type *type, struct strbuf *out)
{
    static const char *const words[] = {
        [VALUE_BOOL] = "bool",    [VALUE_INT] = "int",    [VALUE_LONG] = "int",
        [VALUE_DOUBLE] = "float", [VALUE_STRING] = "str", [VALUE_VOID] = "None",
    };

    if (is_node(type))
        strbuf_add_str(out, shape_is(type, SHAPE_LIST) ? "ListNode" : "TreeNode");
    else if (shape_is(type, SHAPE_SCALAR))
        strbuf_add_str(out, words[type->base]);
    else
        strbuf_addf(out, shape_is(type, SHAPE_MATRIX) ? "list[list[%s]]" : "list[%s]",
                    words[type->base]);
}

static void c_body(const struct signature *signature, struct strbuf *out)
{
    static const char *const returned[] = {
        [VALUE_BOOL] = "false",
        [VALUE_INT] = "0",
        [VALUE_LONG] = "0",
        [VALUE_DOUBLE] = "0",
        [VALUE_STRING] = "calloc(1, 1)", /* "", which the caller frees */
    };
    const struct value_type *type = &signature->returns;
    struct size_names sizes;

    signature_size_names(signature, signature->count, &sizes);
    strbuf_add_str(out, "\n{\n");
    if (sizes.first[0] != '\0')
        strbuf_addf(out, "    *%s = 0;\n", sizes.first);
    if (sizes.second[0] != '\0')
        strbuf_addf(out, "    *%s = 0;\n", sizes.second);
    if (type->base != VALUE_VOID)
        strbuf_addf(out, "    return %s;\n",
                    shape_is(type, SHAPE_SCALAR) ? returned[type->base] : "NULL");
    strbuf_add_str(out, "}\n");
}

static void cpp_body(const struct signature *signature, struct strbuf *out)
{
    strbuf_addf(out, "\n{\n%s}\n", signature->returns.base != VALUE_VOID ? "    return {};\n" : "");
}

static void python_body(const struct signature *signature, struct strbuf *out)
{
    strbuf_addf(out, ":\n    %s\n", signature->returns.base != VALUE_VOID ? "return None" : "pass");
}

static const struct dialect signature_c = {
    .language_id = "c",
    .includes = "#include <stdbool.h>\n#include <stdlib.h>\n\n",
    .type = c_type,
    .result = c_result,
    .parameter = c_parameter,
    .last = c_last,
    .node = c_node,
    .body = c_body,
};

static const struct dialect signature_cpp = {
    .language_id = "cpp",
    .includes = "#include <string>\n#include <vector>\n\n",
    .type = cpp_type,
    .result = cpp_result,
    .parameter = cpp_parameter,
    .node = cpp_node,
    .body = cpp_body,
};

static const struct dialect signature_python = {
    .language_id = "python",
    .includes = "",
    .has_one_node = true,
    .type = python_type,
    .result = python_result,
    .parameter = python_parameter,
    .node = python_node,
    .body = python_body,
};

static const struct dialect *const dialects[] = {
    &signature_c,          &signature_cpp,  &signature_python, &signature_java,
    &signature_javascript, &signature_rust, &signature_go,
};

static const struct dialect *dialect_of(const char *language_id)
{
    for (size_t i = 0; i < ARRAY_LEN(dialects); i++) {
        if (strcmp(dialects[i]->language_id, language_id) == 0)
            return dialects[i];
    }
    return NULL;
}

int signature_type_text(const struct value_type *type, const char *language_id, struct strbuf *out)
{
    const struct dialect *dialect = dialect_of(language_id);

    if (dialect == NULL)
        return -1;
    dialect->type(type, out);
    return 0;
}

int signature_declare(const struct signature *signature, const char *language_id,
                      struct strbuf *out)
{
    const struct dialect *dialect = dialect_of(language_id);

    if (dialect == NULL)
        return -1;
    dialect->result(&signature->returns, out);
    strbuf_addf(out, "%s(", signature->name);
    for (size_t i = 0; i < signature->count; i++) {
        strbuf_add_str(out, i > 0 ? ", " : "");
        dialect->parameter(signature, i, out);
    }
    if (dialect->last != NULL)
        dialect->last(signature, out);
    strbuf_add_char(out, ')');
    if (dialect->behind != NULL)
        dialect->behind(&signature->returns, out);
    return 0;
}

/* Type number i: of a parameter, and last of the result. */
static const struct value_type *type_at(const struct signature *signature, size_t i)
{
    return i < signature->count ? &signature->parameters[i].type : &signature->returns;
}

static bool node_was_before(const struct dialect *dialect, const struct signature *signature,
                            size_t i)
{
    for (size_t j = 0; j < i; j++) {
        if (type_at(signature, j)->shape == type_at(signature, i)->shape &&
            (dialect->has_one_node || type_at(signature, j)->base == type_at(signature, i)->base))
            return true;
    }
    return false;
}

int signature_preamble(const struct signature *signature, const char *language_id,
                       struct strbuf *out)
{
    const struct dialect *dialect = dialect_of(language_id);

    if (dialect == NULL)
        return -1;
    strbuf_add_str(out, dialect->includes);
    for (size_t i = 0; i <= signature->count; i++) {
        if (is_node(type_at(signature, i)) && !node_was_before(dialect, signature, i))
            dialect->node(type_at(signature, i), out);
    }
    if (dialect->opening != NULL)
        dialect->opening(signature, out);
    return 0;
}

int signature_empty_body(const struct signature *signature, const char *language_id,
                         struct strbuf *out)
{
    const struct dialect *dialect = dialect_of(language_id);

    if (dialect == NULL)
        return -1;
    dialect->body(signature, out);
    return 0;
}
