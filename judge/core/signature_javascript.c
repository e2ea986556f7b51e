#include "judge/core/signature_dialect.h"

static void javascript_type(const struct value_type *type, struct strbuf *out)
{
    static const char *const words[] = {
        [VALUE_BOOL] = "boolean",  [VALUE_INT] = "number",    [VALUE_LONG] = "bigint",
        [VALUE_DOUBLE] = "number", [VALUE_STRING] = "string", [VALUE_VOID] = "void",
    };
    static const char *const behind[] =
        {[SHAPE_SCALAR] = "", [SHAPE_ARRAY] = "[]", [SHAPE_MATRIX] = "[][]"};

    if (type->shape == SHAPE_LIST || type->shape == SHAPE_TREE)
        strbuf_add_str(out, type->shape == SHAPE_LIST ? "?ListNode" : "?TreeNode");
    else
        strbuf_addf(out, "%s%s", words[type->base], behind[type->shape]);
}

static void javascript_result(const struct value_type *type, struct strbuf *out)
{
    (void)type;
    strbuf_add_str(out, "function ");
}

static void javascript_parameter(const struct signature *signature, size_t i, struct strbuf *out)
{
    strbuf_add_str(out, signature->parameters[i].name);
}

static void javascript_node(const struct value_type *type, struct strbuf *out)
{
    strbuf_add_str(out, type->shape == SHAPE_LIST
                            ? "class ListNode {\n"
                              "    constructor(value, next = null) {\n"
                              "        this.value = value;\n"
                              "        this.next = next;\n"
                              "    }\n}\n\n"
                            : "class TreeNode {\n"
                              "    constructor(value, left = null, right = null) {\n"
                              "        this.value = value;\n"
                              "        this.left = left;\n"
                              "        this.right = right;\n"
                              "    }\n}\n\n");
}

/* The types, which the declaration cannot say: a long is a bigint, so that no digit is lost. */
static void javascript_opening(const struct signature *signature, struct strbuf *out)
{
    strbuf_add_str(out, "/**\n");
    for (size_t i = 0; i < signature->count; i++) {
        strbuf_add_str(out, " * @param {");
        javascript_type(&signature->parameters[i].type, out);
        strbuf_addf(out, "} %s\n", signature->parameters[i].name);
    }
    strbuf_add_str(out, " * @returns {");
    javascript_type(&signature->returns, out);
    strbuf_add_str(out, "}\n */\n");
}

static void javascript_body(const struct signature *signature, struct strbuf *out)
{
    strbuf_addf(out, " {\n%s}\n",
                signature->returns.base != VALUE_VOID ? "    return null;\n" : "");
}

const struct dialect signature_javascript = {
    .language_id = "javascript",
    .includes = "",
    .has_one_node = true,
    .type = javascript_type,
    .result = javascript_result,
    .parameter = javascript_parameter,
    .node = javascript_node,
    .opening = javascript_opening,
    .body = javascript_body,
};
