#include "judge/core/signature_text.h"
#include "judge/engine/driver_files.h"
#include "judge/engine/driver_template.h"
#include "judge/engine/driver_text.h"

static const struct driver_templates templates = {
    "rust", {[SHAPE_LIST] = "list.rs", [SHAPE_TREE] = "tree.rs"}
};

static void add_read(const struct signature *signature, size_t i, struct strbuf *out)
{
    strbuf_addf(out, "    let %sv%zu: ", signature->parameters[i].changes ? "mut " : "", i);
    (void)signature_type_text(driver_type_at(signature, i), "rust", out);
    strbuf_add_str(out, " = judge_driver::Value::get(&mut reader);\n");
}

static void add_print(const struct signature *signature, size_t i, struct strbuf *out)
{
    if (driver_prints(signature, i))
        strbuf_addf(out,
                    "    judge_driver::Value::put(&v%zu, &mut text);\n    text.push(b'\\n');\n", i);
}

/* What was not changed went into the function; what was is still here to be printed. */
void driver_text_rust(const struct signature *signature, const struct language *language,
                      struct strbuf *out)
{
    bool has_result = driver_prints(signature, signature->count);

    strbuf_add_str(out, driver_file_text("driver.rs"));
    driver_templates_add(&templates, signature, out);
    strbuf_addf(out,
                "\ninclude!(\"%s\");\n\n#[allow(unused_mut, unused_variables)]\nfn main() {\n"
                "    let (mut reader, file) = judge_driver::start();\n"
                "    let mut text: Vec<u8> = Vec::new();\n",
                language->source_name);
    for (size_t i = 0; i < signature->count; i++)
        add_read(signature, i, out);
    strbuf_add_str(out, "    ");
    if (has_result)
        strbuf_addf(out, "let v%zu = ", signature->count);
    strbuf_addf(out, "%s(", signature->name);
    driver_arguments_add(signature, "&mut ", out);
    strbuf_add_str(out, ");\n");
    add_print(signature, signature->count, out);
    for (size_t i = 0; i < signature->count; i++)
        add_print(signature, i, out);
    strbuf_add_str(out, "    judge_driver::finish(file, &text)\n}\n");
}
