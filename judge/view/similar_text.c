#include "judge/view/similar_text.h"

#include <string.h>

#include "judge/base/text.h"
#include "judge/view/gradebook_csv.h"
#include "judge/view/table.h"

#define SURE_PERCENT 80

static void add_text(struct table *table, const char *text)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    text_add_safe(&safe, (struct span){text, strlen(text)}, false);
    table_add(table, TINT_NONE, safe.data);
}

static void add_pair(const struct similar *similar, const struct similar_pair *pair,
                     struct table *table)
{
    const struct similar_program *a = &similar->programs[pair->first];
    const struct similar_program *b = &similar->programs[pair->second];

    table_addf(table, pair->percent >= SURE_PERCENT ? TINT_BAD : TINT_NOTE, "%.0f %%",
               pair->percent);
    add_text(table, a->student);
    add_text(table, b->student);
    add_text(table, *a->problem != '\0' ? a->problem : a->path);
}

void similar_text_add(const struct similar *similar, double min_percent,
                      const struct screen *screen, struct strbuf *out)
{
    AUTO(table_release)
    struct table table = {.columns = 4, .is_right = {true}, .elastic = 3, .has_head = true};
    static const char *const heads[] = {"alike", "student", "and", "of"};

    for (size_t i = 0; i < ARRAY_LEN(heads); i++)
        table_add(&table, TINT_STRONG, heads[i]);
    for (size_t i = 0; i < similar->pair_count; i++)
        add_pair(similar, &similar->pairs[i], &table);
    if (similar->pair_count > 0)
        table_add_to(&table, screen, out);
    strbuf_addf(out,
                "%s%zu program%s, %zu pair%s alike to %.0f %% or more; too short to tell: %zu\n",
                similar->pair_count > 0 ? "\n" : "", similar->seen, similar->seen == 1 ? "" : "s",
                similar->pair_count, similar->pair_count == 1 ? "" : "s", min_percent,
                similar->too_short);
    if (similar->common > 0)
        strbuf_addf(out, "fingerprints that most programs have, left out: %zu\n", similar->common);
}

void similar_csv_add(const struct similar *similar, struct strbuf *out)
{
    strbuf_add_str(out, "percent,problem,student,file,other_student,other_file\n");
    for (size_t i = 0; i < similar->pair_count; i++) {
        const struct similar_program *a = &similar->programs[similar->pairs[i].first];
        const struct similar_program *b = &similar->programs[similar->pairs[i].second];
        const char *const fields[] = {a->problem, a->student, a->path, b->student, b->path};

        strbuf_addf(out, "%.1f", similar->pairs[i].percent);
        for (size_t k = 0; k < ARRAY_LEN(fields); k++) {
            strbuf_add_char(out, ',');
            csv_add_text(out, fields[k]);
        }
        strbuf_add_char(out, '\n');
    }
}

static void add_program(const struct similar_program *program, const char *key,
                        struct json_writer *writer)
{
    json_begin_object(writer, key);
    json_add_string(writer, "student", program->student);
    json_add_string(writer, "file", program->path);
    json_end(writer);
}

void similar_json_add(const struct similar *similar, struct json_writer *writer)
{
    json_add_int(writer, "programs", (int64_t)similar->seen);
    json_add_int(writer, "too_short", (int64_t)similar->too_short);
    json_add_int(writer, "common", (int64_t)similar->common);
    json_begin_array(writer, "pairs");
    for (size_t i = 0; i < similar->pair_count; i++) {
        const struct similar_pair *pair = &similar->pairs[i];

        json_begin_object(writer, NULL);
        json_add_number(writer, "percent", pair->percent);
        json_add_string(writer, "problem", similar->programs[pair->first].problem);
        add_program(&similar->programs[pair->first], "first", writer);
        add_program(&similar->programs[pair->second], "second", writer);
        json_end(writer);
    }
    json_end(writer);
}
