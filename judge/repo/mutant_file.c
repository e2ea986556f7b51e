#include "judge/repo/mutant_file.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/fields.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)

#define AT(member) offsetof(struct argued_mutant, member)

static const struct field rows[] = {
    {.key = "line",
     .type = FIELD_LINE,
     .member = AT(line),
     .right = "a line of the model without its indent",
     .is_required = true},
    {.key = "becomes",
     .type = FIELD_LINE,
     .member = AT(becomes),
     .right = "the line as the mutant has it",
     .is_required = true},
    {.key = "why",
     .type = FIELD_TEXT,
     .member = AT(why),
     .right = "the reason why no case can notice it",
     .is_required = true},
};

static void argued_release(struct argued_mutant *mutant)
{
    mem_free(&mutant->line);
    mem_free(&mutant->becomes);
    mem_free(&mutant->why);
}

void argued_list_release(struct argued_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        argued_release(&list->items[i]);
    mem_free(&list->items);
    list->count = list->capacity = 0;
}

static void read_list(struct fields *fields, const struct json *root, struct argued_list *list)
{
    if (!fields_expect(fields, root, JSON_ARRAY, "a list of mutants would be right"))
        return;
    for (size_t i = 0; i < root->count; i++) {
        size_t mark = fields_enter_item(fields, i);
        struct argued_mutant mutant = {0};

        fields_read(fields, &root->items[i], rows, ARRAY_LEN(rows), &mutant);
        ARRAY_PUSH(list->items, list->count, list->capacity, mutant);
        fields_leave(fields, mark);
    }
}

int argued_list_load(const struct problem *problem, struct argued_list *out_list, struct error *err)
{
    AUTO(argued_list_release) struct argued_list list = ARGUED_LIST_INIT;
    AUTO(mem_free) char *path = path_join(problem->folder, MUTANT_FILE);
    AUTO(mem_free) char *name = mem_format("%s/%s", problem->id, MUTANT_FILE);
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;
    AUTO(mem_free) char *text = NULL;

    fields_init(&fields, name, err);
    if (!file_exists(path))
        return 0;
    if (file_read(path, FILE_MAX_BYTES, &text, err) < 0 ||
        json_parse(name, (struct span){text, strlen(text)}, &document, err) < 0)
        return -1;
    read_list(&fields, json_root(document), &list);
    if (fields_finish(&fields) < 0)
        return -1;
    SWAP(*out_list, list);
    return 0;
}

const struct argued_mutant *argued_find(const struct argued_list *list, const char *line,
                                        const char *becomes)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].line != NULL && strcmp(list->items[i].line, line) == 0 &&
            strcmp(list->items[i].becomes, becomes) == 0)
            return &list->items[i];
    return NULL;
}
