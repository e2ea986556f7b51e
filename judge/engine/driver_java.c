#include "judge/core/signature_dialect.h"
#include "judge/core/signature_text.h"
#include "judge/engine/driver_template.h"
#include "judge/engine/driver_text.h"

static const struct driver_templates templates = {
    "java",
    {[SHAPE_ARRAY] = "array.java",
      [SHAPE_MATRIX] = "array.java",
      [SHAPE_LIST] = "list.java",
      [SHAPE_TREE] = "tree.java"},
};

/* The class of the functions for a shape, before the word of the base, and what reads a value. */
static const struct {
    const char *class_name, *get;
    bool has_word;
} shapes[] = {
    [SHAPE_SCALAR]  = {"JudgeJson",  "get",     false},
      [SHAPE_ARRAY] = {"JudgeArray", "get",     true },
    [SHAPE_MATRIX]  = {"JudgeArray", "getRows", true },
      [SHAPE_LIST]  = {"JudgeList",  "get",     true },
    [SHAPE_TREE]    = {"JudgeTree",  "get",     true },
};

static void add_read(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = driver_type_at(signature, i);
    const char *word = signature_base_word(type->base);
    bool has_word = shapes[type->shape].has_word;

    strbuf_add_str(out, "        ");
    (void)signature_type_text(type, "java", out);
    strbuf_addf(out, " v%zu = %s%s.%s%s();\n", i, shapes[type->shape].class_name,
                has_word ? word : "", shapes[type->shape].get, has_word ? "" : word);
}

static void add_call(const struct signature *signature, struct strbuf *out)
{
    strbuf_add_str(out, "        ");
    if (driver_prints(signature, signature->count)) {
        (void)signature_type_text(&signature->returns, "java", out);
        strbuf_addf(out, " v%zu = ", signature->count);
    }
    strbuf_addf(out, "new Solution().%s(", signature->name);
    driver_arguments_add(signature, "", out);
    strbuf_add_str(out, ");\n");
}

static void add_print(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = driver_type_at(signature, i);

    if (driver_prints(signature, i))
        strbuf_addf(out, "        %s%s.put(v%zu);\n        JudgeJson.putByte('\\n');\n",
                    shapes[type->shape].class_name,
                    shapes[type->shape].has_word ? signature_base_word(type->base) : "", i);
}

void driver_text_java(const struct signature *signature, const struct language *language,
                      struct strbuf *out)
{
    (void)language;
    strbuf_add_str(out, "public class JudgeDriver {\n"
                        "    public static void main(String[] arguments) {\n"
                        "        JudgeJson.start();\n");
    for (size_t i = 0; i < signature->count; i++)
        add_read(signature, i, out);
    add_call(signature, out);
    add_print(signature, signature->count, out);
    for (size_t i = 0; i < signature->count; i++)
        add_print(signature, i, out);
    strbuf_add_str(out, "        JudgeJson.flush();\n        Runtime.getRuntime().halt(0);\n"
                        "    }\n}\n");
    driver_templates_add(&templates, signature, out);
}
