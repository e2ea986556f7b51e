/*
 * XML as a tree: problem.xml of Polygon packages. What is read is elements, attributes and text;
 * comments, declarations and processing instructions are passed over. Entities are the five of XML
 * and numbers; a document type of one's own is refused. Nesting is capped.
 */
#ifndef JUDGE_REPO_XML_TEXT_H
#define JUDGE_REPO_XML_TEXT_H

#include "judge/base/error.h"
#include "judge/base/file.h"

struct xml {
    char *name;
    char *text; /* all text directly in it, joined; "" for none */
    struct names keys, values;
    struct xml *items;
    size_t count, capacity;
    int line; /* from 1 */
};
#define XML_INIT {0}
void xml_release(struct xml *node);

/* name stands in front of an error: "problem.xml:3:". */
int xml_parse(const char *name, const char *text, struct xml *out_root, struct error *err);

/* The first element of that name directly in this one; NULL: none, or node is NULL. Borrowed. */
const struct xml *xml_find(const struct xml *node, const char *name);

/* The element at the end of a path of names: "assets/checker/source". Borrowed. */
const struct xml *xml_at(const struct xml *node, const char *path);

/* An attribute; NULL: none, or node is NULL. Borrowed. */
const char *xml_value(const struct xml *node, const char *key);

#endif
