/*
 * Flash cards as the text files that Anki reads and writes: a line a note, fields between
 * separators, quoted where they hold one; header lines "#separator:tab", "#guid column:1".
 */
#ifndef JUDGE_CORE_ANKI_H
#define JUDGE_CORE_ANKI_H

#include "judge/base/error.h"
#include "judge/base/strbuf.h"

struct anki_note {
    char *id; /* Anki's guid; "" when the file gave none */
    char *front, *back;
};
struct anki_list {
    struct anki_note *items;
    size_t count, capacity;
};
#define ANKI_LIST_INIT {NULL, 0, 0}
void anki_list_release(struct anki_list *list);
void anki_list_add(struct anki_list *list, const char *id, const char *front, const char *back);

/* The whole file. What is written can be parsed back. */
void anki_write(const struct anki_list *list, struct strbuf *out);

/*
 * name stands in errors: "name:line: what is wrong". Columns behind front and back are left alone;
 * tabs part the fields unless the header says otherwise.
 */
int anki_parse(const char *name, struct span text, struct anki_list *out_list, struct error *err);

#endif
