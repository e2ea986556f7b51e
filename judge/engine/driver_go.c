#include "judge/core/signature_dialect.h"
#include "judge/engine/driver_files.h"
#include "judge/engine/driver_template.h"
#include "judge/engine/driver_text.h"

static const struct driver_templates templates = {
    "go", {[SHAPE_LIST] = "list.go", [SHAPE_TREE] = "tree.go"}
};

/* How a value is read and printed; %s is the word of its base. */
static const struct {
    const char *get_before, *get_behind, *put_before, *put_behind;
} shapes[] = {
    [SHAPE_SCALAR] = {"judgeGet",                "()", "judgePut",        "("         },
    [SHAPE_ARRAY]  = {"judgeGetArray(judgeGet",  ")",  "judgePutArray(",  ", judgePut"},
    [SHAPE_MATRIX] = {"judgeGetMatrix(judgeGet", ")",  "judgePutMatrix(", ", judgePut"},
    [SHAPE_LIST]   = {"judgeGetList",            "()", "judgePutList",    "("         },
    [SHAPE_TREE]   = {"judgeGetTree",            "()", "judgePutTree",    "("         },
};

static void add_read(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = driver_type_at(signature, i);

    strbuf_addf(out, "\tv%zu := %s%s%s\n", i, shapes[type->shape].get_before,
                signature_base_word(type->base), shapes[type->shape].get_behind);
}

static void add_print(const struct signature *signature, size_t i, struct strbuf *out)
{
    const struct value_type *type = driver_type_at(signature, i);
    const char *word = signature_base_word(type->base);

    if (!driver_prints(signature, i))
        return;
    if (type->shape == SHAPE_ARRAY || type->shape == SHAPE_MATRIX)
        strbuf_addf(out, "\t%sv%zu%s%s)\n", shapes[type->shape].put_before, i,
                    shapes[type->shape].put_behind, word);
    else
        strbuf_addf(out, "\t%s%s%sv%zu)\n", shapes[type->shape].put_before, word,
                    shapes[type->shape].put_behind, i);
    strbuf_add_str(out, "\tjudgePutWord(\"\\n\")\n");
}

void driver_text_go(const struct signature *signature, const struct language *language,
                    struct strbuf *out)
{
    (void)language;
    strbuf_add_str(out, driver_file_text("driver.go"));
    driver_templates_add(&templates, signature, out);
    strbuf_add_str(out, "\nfunc main() {\n");
    for (size_t i = 0; i < signature->count; i++)
        add_read(signature, i, out);
    strbuf_add_char(out, '\t');
    if (driver_prints(signature, signature->count))
        strbuf_addf(out, "v%zu := ", signature->count);
    strbuf_addf(out, "%s(", signature->name);
    driver_arguments_add(signature, "", out);
    strbuf_add_str(out, ")\n");
    add_print(signature, signature->count, out);
    for (size_t i = 0; i < signature->count; i++)
        add_print(signature, i, out);
    strbuf_add_str(out, "\tif judgeOut.Flush() != nil {\n"
                        "\t\tjudgeFail(\"cannot write the result\")\n\t}\n}\n");
}
