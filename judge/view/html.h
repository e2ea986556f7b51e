/*
 * Pages that stand alone: no script, no network (a policy in the page says so), light and dark.
 */
#ifndef JUDGE_VIEW_HTML_H
#define JUDGE_VIEW_HTML_H

#include "judge/base/strbuf.h"

/* Text with what HTML means by itself escaped; control characters become visible. */
void html_add_text(struct strbuf *out, const char *text);

void html_begin(struct strbuf *out, const char *title);
void html_end(struct strbuf *out);

/* <p class="…">text</p> and its like; NULL text adds nothing. */
void html_add_element(struct strbuf *out, const char *element, const char *classes,
                      const char *text);

/*
 * A table up to its first head cell, and its end after the last row. It may be wider than a phone:
 * it moves by itself, by finger and by key.
 */
void html_table_begin(struct strbuf *out, const char *caption);
void html_table_end(struct strbuf *out);

#endif
