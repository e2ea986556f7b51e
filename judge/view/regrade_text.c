#include "judge/view/regrade_text.h"

#include <string.h>

#include "judge/base/json.h"
#include "judge/view/gradebook_csv.h"
#include "judge/view/results_names.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"

#define LISTED_MAX 20

static void add_counts(struct table *table, const char *title,
                       const struct gradebook_summary *counted, const struct gradebook_summary *one,
                       const struct gradebook_summary *other)
{
    table_add(table, TINT_STRONG, title);
    for (int v = 0; v < VERDICT_COUNT; v++) {
        if (one->by_verdict[v] + other->by_verdict[v] == 0)
            continue;
        if (counted == NULL)
            table_add(table, TINT_STRONG, verdict_code(v));
        else
            table_addf(table, TINT_NONE, "%zu", counted->by_verdict[v]);
    }
}

static void add_verdicts(const struct gradebook *before, const struct gradebook *after,
                         const struct screen *screen, struct strbuf *out)
{
    const struct gradebook_summary one = gradebook_summary(before);
    const struct gradebook_summary other = gradebook_summary(after);
    AUTO(table_release) struct table table = {.columns = 1, .indent = 2, .has_head = true};

    for (int v = 0; v < VERDICT_COUNT; v++)
        if (one.by_verdict[v] + other.by_verdict[v] > 0)
            table.is_right[table.columns++] = true;
    add_counts(&table, "verdict", NULL, &one, &other);
    add_counts(&table, "before", &one, &one, &other);
    add_counts(&table, "after", &other, &one, &other);
    table_add_to(&table, screen, out);
}

/* "okafor_n/primes WA 0 -> AC 100" */
static void add_change(const struct gradebook *book, const struct regrade_change *change,
                       struct strbuf *out)
{
    char before[POINTS_TEXT_BYTES], after[POINTS_TEXT_BYTES];

    strbuf_addf(out, "%s/%s %s %s → %s %s", book->students[change->student].id,
                book->problems[change->problem].name, cell_status(&change->before),
                points_text(change->before.earned, before), cell_status(&change->after),
                points_text(change->after.earned, after));
}

static void add_line(const struct screen *screen, const char *text, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    screen_add_safe(screen, &safe, (struct span){text, strlen(text)});
    wrap_add(out, safe.data, screen->width, "  ", "      ");
}

/* sign: 1 for who gains, -1 for who loses. */
static void add_who(const struct gradebook *book, const struct regrade *regrade, int sign,
                    const char *title, const struct screen *screen, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf head = STRBUF_INIT;
    size_t count = 0;

    strbuf_addf(&head, "%s%s", title, (sign > 0 ? regrade->up : regrade->down) == 0 ? " none" : "");
    add_line(screen, head.data, out);
    for (size_t i = 0; i < regrade->count; i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        if (regrade_gain(&regrade->changes[i]) * sign <= 0 || count++ >= LISTED_MAX)
            continue;
        strbuf_add_str(&text, "  ");
        add_change(book, &regrade->changes[i], &text);
        add_line(screen, text.data, out);
    }
    if (count > LISTED_MAX)
        strbuf_addf(out, "    and %zu more\n", count - LISTED_MAX);
}

void regrade_text_add(const struct gradebook *before, const struct gradebook *after,
                      const struct regrade *regrade, const struct screen *screen,
                      struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    add_verdicts(before, after, screen, out);
    strbuf_addf(&text, "score changes: %zu up, %zu down", regrade->up, regrade->down);
    if (regrade->biggest != NULL) {
        strbuf_add_str(&text, "; biggest ");
        add_change(before, regrade->biggest, &text);
    }
    strbuf_add_char(out, '\n');
    add_line(screen, text.data, out);
    add_who(before, regrade, 1, "gaining points:", screen, out);
    add_who(before, regrade, -1, "losing points:", screen, out);
}

void regrade_csv_add(const struct gradebook *book, const struct regrade *regrade,
                     struct strbuf *out)
{
    strbuf_add_str(out, "student,problem,status before,points before,"
                        "status after,points after\r\n");
    for (size_t i = 0; i < regrade->count; i++) {
        const struct regrade_change *change = &regrade->changes[i];
        char before[POINTS_TEXT_BYTES], after[POINTS_TEXT_BYTES];

        csv_add_text(out, book->students[change->student].id);
        strbuf_add_char(out, ',');
        csv_add_text(out, book->problems[change->problem].name);
        strbuf_addf(out, ",%s,%s,%s,%s\r\n", cell_status(&change->before),
                    points_text(change->before.earned, before), cell_status(&change->after),
                    points_text(change->after.earned, after));
    }
}

static void json_add_side(struct json_writer *writer, const char *key,
                          const struct gradebook_cell *cell)
{
    json_begin_object(writer, key);
    json_add_string(writer, "status", cell_status(cell));
    if (cell->is_settled)
        json_add_number(writer, "earned", cell->earned);
    json_end(writer);
}

void regrade_json_add(const struct gradebook *book, const struct regrade *regrade, size_t judged,
                      bool is_applied, struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, false);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", "judge.regrade/1");
    json_add_bool(&writer, "is_applied", is_applied);
    json_add_int(&writer, "touched", (int64_t)judged);
    json_add_int(&writer, "up", (int64_t)regrade->up);
    json_add_int(&writer, "down", (int64_t)regrade->down);
    json_begin_array(&writer, "changes");
    for (size_t i = 0; i < regrade->count; i++) {
        const struct regrade_change *change = &regrade->changes[i];

        json_begin_object(&writer, NULL);
        json_add_string(&writer, "student", book->students[change->student].id);
        json_add_string(&writer, "problem", book->problems[change->problem].name);
        json_add_side(&writer, "before", &change->before);
        json_add_side(&writer, "after", &change->after);
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
}
