/*
 * Parts of a driver that are written once for all bases: in a template of driver/, WORD stands for
 * the base in names ("Int") and TYPE for its type in the language ("i32").
 */
#ifndef JUDGE_ENGINE_DRIVER_TEMPLATE_H
#define JUDGE_ENGINE_DRIVER_TEMPLATE_H

#include "judge/base/strbuf.h"
#include "judge/core/signature.h"

/* The language's templates by shape: "list.go"; NULL where a shape needs none. */
struct driver_templates {
    const char *language_id;
    const char *names[SHAPE_TREE + 1];
};

/* Adds every template that a type of the signature needs, once for each base. */
void driver_templates_add(const struct driver_templates *templates,
                          const struct signature *signature, struct strbuf *out);

/* Number i of the signature: a parameter, and last what is returned. */
const struct value_type *driver_type_at(const struct signature *signature, size_t i);

/* Is value i part of what is printed? */
bool driver_prints(const struct signature *signature, size_t i);

/* Adds "v0, v1, v2", each behind the word that the language puts before what is changed, if any. */
void driver_arguments_add(const struct signature *signature, const char *before_changed,
                          struct strbuf *out);

#endif
