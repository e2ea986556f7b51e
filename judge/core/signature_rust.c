#include "judge/core/signature_dialect.h"

static const struct {
    const char *type, *none;
} bases[] = {
    [VALUE_BOOL]   = {"bool",   "false"        },
    [VALUE_INT]    = {"i32",    "0"            },
    [VALUE_LONG]   = {"i64",    "0"            },
    [VALUE_DOUBLE] = {"f64",    "0.0"          },
    [VALUE_STRING] = {"String", "String::new()"},
    [VALUE_VOID]   = {"()",     ""             },
};

static bool is_node(const struct value_type *type)
{
    return type->shape == SHAPE_LIST || type->shape == SHAPE_TREE;
}

static void rust_type(const struct value_type *type, struct strbuf *out)
{
    static const struct {
        const char *before, *behind;
    } shapes[] = {
        [SHAPE_SCALAR] = {"",         ""  },
        [SHAPE_ARRAY]  = {"Vec<",     ">" },
        [SHAPE_MATRIX] = {"Vec<Vec<", ">>"},
        [SHAPE_LIST]   = {"",         ""  },
        [SHAPE_TREE]   = {"",         ""  },
    };

    if (is_node(type)) {
        strbuf_add_str(out, "Option<Box<");
        signature_node_name(type, out);
        strbuf_add_str(out, ">>");
    } else {
        strbuf_addf(out, "%s%s%s", shapes[type->shape].before, bases[type->base].type,
                    shapes[type->shape].behind);
    }
}

static void rust_result(const struct value_type *type, struct strbuf *out)
{
    (void)type;
    strbuf_add_str(out, "fn ");
}

static void rust_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct parameter *parameter = &signature->parameters[i];

    strbuf_addf(out, "%s: %s", parameter->name, parameter->changes ? "&mut " : "");
    rust_type(&parameter->type, out);
}

static void rust_behind(const struct value_type *type, struct strbuf *out)
{
    if (type->base == VALUE_VOID)
        return;
    strbuf_add_str(out, " -> ");
    rust_type(type, out);
}

static void rust_node(const struct value_type *type, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;

    signature_node_name(type, &name);
    strbuf_addf(out, "// The judge brings: struct %s { value: %s, ", name.data,
                bases[type->base].type);
    if (type->shape == SHAPE_LIST)
        strbuf_addf(out, "next: Option<Box<%s>> }", name.data);
    else
        strbuf_addf(out, "left: Option<Box<%s>>, right: Option<Box<%s>> }", name.data, name.data);
    strbuf_addf(out, " and %s::new(value)\n\n", name.data);
}

static void rust_body(const struct signature *signature, struct strbuf *out)
{
    const struct value_type *type = &signature->returns;

    strbuf_add_str(out, " {\n");
    if (is_node(type))
        strbuf_add_str(out, "    None\n");
    else if (type->shape != SHAPE_SCALAR)
        strbuf_add_str(out, "    Vec::new()\n");
    else if (type->base != VALUE_VOID)
        strbuf_addf(out, "    %s\n", bases[type->base].none);
    strbuf_add_str(out, "}\n");
}

const struct dialect signature_rust = {
    .language_id = "rust",
    .includes = "",
    .type = rust_type,
    .result = rust_result,
    .parameter = rust_parameter,
    .behind = rust_behind,
    .node = rust_node,
    .body = rust_body,
};
