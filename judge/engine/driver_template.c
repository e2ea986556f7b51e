#include "judge/engine/driver_template.h"

#include <string.h>

#include "judge/core/signature_dialect.h"
#include "judge/core/signature_text.h"
#include "judge/engine/driver_files.h"

const struct value_type *driver_type_at(const struct signature *signature, size_t i)
{
    return i < signature->count ? &signature->parameters[i].type : &signature->returns;
}

bool driver_prints(const struct signature *signature, size_t i)
{
    if (i < signature->count)
        return signature->parameters[i].changes;
    return signature->returns.base != VALUE_VOID;
}

void driver_arguments_add(const struct signature *signature, const char *before_changed,
                          struct strbuf *out)
{
    for (size_t i = 0; i < signature->count; i++)
        strbuf_addf(out, "%s%sv%zu", i > 0 ? ", " : "",
                    signature->parameters[i].changes ? before_changed : "", i);
}

/* Arrays and matrices may share a template; each is added once for a base. */
static bool was_before(const struct driver_templates *templates, const struct signature *signature,
                       size_t i)
{
    const struct value_type *type = driver_type_at(signature, i);

    for (size_t j = 0; j < i; j++) {
        const struct value_type *other = driver_type_at(signature, j);
        const char *name = templates->names[other->shape];

        if (name != NULL && other->base == type->base &&
            strcmp(name, templates->names[type->shape]) == 0)
            return true;
    }
    return false;
}

static void template_add(const char *text, const char *type, const char *word, struct strbuf *out)
{
    while (*text != '\0') {
        if (strncmp(text, "TYPE", 4) == 0 || strncmp(text, "WORD", 4) == 0) {
            strbuf_add_str(out, *text == 'T' ? type : word);
            text += 4;
        } else {
            strbuf_add_char(out, *text++);
        }
    }
}

void driver_templates_add(const struct driver_templates *templates,
                          const struct signature *signature, struct strbuf *out)
{
    for (size_t i = 0; i <= signature->count; i++) {
        const struct value_type *type = driver_type_at(signature, i);
        const struct value_type base = {type->base, SHAPE_SCALAR};
        const char *name = templates->names[type->shape];
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        if (name == NULL || was_before(templates, signature, i))
            continue;
        (void)signature_type_text(&base, templates->language_id, &text);
        template_add(driver_file_text(name), text.data, signature_base_word(type->base), out);
    }
}
