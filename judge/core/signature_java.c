#include "judge/core/signature_dialect.h"

/* `none`: what the starter returns. */
static const struct {
    const char *type, *none;
} bases[] = {
    [VALUE_BOOL]     = {"boolean", "false"},
      [VALUE_INT]    = {"int",     "0"    },
    [VALUE_LONG]     = {"long",    "0"    },
      [VALUE_DOUBLE] = {"double",  "0"    },
    [VALUE_STRING]   = {"String",  "\"\"" },
      [VALUE_VOID]   = {"void",    ""     },
};

static void java_type(const struct value_type *type, struct strbuf *out)
{
    static const char *const behind[] =
        {[SHAPE_SCALAR] = "", [SHAPE_ARRAY] = "[]", [SHAPE_MATRIX] = "[][]"};

    if (type->shape == SHAPE_LIST || type->shape == SHAPE_TREE)
        signature_node_name(type, out);
    else
        strbuf_addf(out, "%s%s", bases[type->base].type, behind[type->shape]);
}

static void java_result(const struct value_type *type, struct strbuf *out)
{
    java_type(type, out);
    strbuf_add_char(out, ' ');
}

static void java_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    java_result(&signature->parameters[i].type, out);
    strbuf_add_str(out, signature->parameters[i].name);
}

static void java_node(const struct value_type *type, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;

    signature_node_name(type, &name);
    strbuf_addf(out, "// The judge brings: class %s { %s value; %s %s; %s(%s value) … }\n\n",
                name.data, bases[type->base].type, name.data,
                type->shape == SHAPE_LIST ? "next" : "left, right", name.data,
                bases[type->base].type);
}

static void java_opening(const struct signature *signature, struct strbuf *out)
{
    (void)signature;
    strbuf_add_str(out, "class Solution {\n    ");
}

static void java_body(const struct signature *signature, struct strbuf *out)
{
    const struct value_type *type = &signature->returns;

    strbuf_add_str(out, " {\n");
    if (type->shape == SHAPE_LIST || type->shape == SHAPE_TREE)
        strbuf_add_str(out, "        return null;\n");
    else if (type->shape != SHAPE_SCALAR)
        strbuf_addf(out, "        return new %s[0]%s;\n", bases[type->base].type,
                    type->shape == SHAPE_MATRIX ? "[]" : "");
    else if (type->base != VALUE_VOID)
        strbuf_addf(out, "        return %s;\n", bases[type->base].none);
    strbuf_add_str(out, "    }\n}\n");
}

const struct dialect signature_java = {
    .language_id = "java",
    .includes = "import java.util.*;\n\n",
    .type = java_type,
    .result = java_result,
    .parameter = java_parameter,
    .node = java_node,
    .opening = java_opening,
    .body = java_body,
};
