#include "judge/core/signature_dialect.h"

static const struct {
    const char *type, *none;
} bases[] = {
    [VALUE_BOOL]     = {"bool",    "false"},
      [VALUE_INT]    = {"int",     "0"    },
    [VALUE_LONG]     = {"int64",   "0"    },
      [VALUE_DOUBLE] = {"float64", "0"    },
    [VALUE_STRING]   = {"string",  "\"\"" },
      [VALUE_VOID]   = {"",        ""     },
};

static void go_type(const struct value_type *type, struct strbuf *out)
{
    static const char *const before[] =
        {[SHAPE_SCALAR] = "", [SHAPE_ARRAY] = "[]", [SHAPE_MATRIX] = "[][]"};

    if (type->shape == SHAPE_LIST || type->shape == SHAPE_TREE) {
        strbuf_add_char(out, '*');
        signature_node_name(type, out);
    } else {
        strbuf_addf(out, "%s%s", before[type->shape], bases[type->base].type);
    }
}

static void go_result(const struct value_type *type, struct strbuf *out)
{
    (void)type;
    strbuf_add_str(out, "func ");
}

static void go_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    strbuf_addf(out, "%s ", signature->parameters[i].name);
    go_type(&signature->parameters[i].type, out);
}

static void go_behind(const struct value_type *type, struct strbuf *out)
{
    if (type->base == VALUE_VOID)
        return;
    strbuf_add_char(out, ' ');
    go_type(type, out);
}

static void go_node(const struct value_type *type, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;

    signature_node_name(type, &name);
    strbuf_addf(out, "// The judge brings: type %s struct { Value %s; %s *%s }\n\n", name.data,
                bases[type->base].type, type->shape == SHAPE_LIST ? "Next" : "Left, Right",
                name.data);
}

static void go_body(const struct signature *signature, struct strbuf *out)
{
    const struct value_type *type = &signature->returns;

    strbuf_add_str(out, " {\n");
    if (type->shape != SHAPE_SCALAR)
        strbuf_add_str(out, "\treturn nil\n");
    else if (type->base != VALUE_VOID)
        strbuf_addf(out, "\treturn %s\n", bases[type->base].none);
    strbuf_add_str(out, "}\n");
}

const struct dialect signature_go = {
    .language_id = "go",
    .includes = "package main\n\n",
    .type = go_type,
    .result = go_result,
    .parameter = go_parameter,
    .behind = go_behind,
    .node = go_node,
    .body = go_body,
};
