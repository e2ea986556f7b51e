#include "judge/view/gradebook_text.h"

#include <math.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/results_names.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"

#define LISTED_MAX 20
#define NOTES_MAX 3

static enum tint tint_of(const struct gradebook_cell *cell)
{
    if (cell->attempt == NULL)
        return TINT_DIM;
    if (!cell->is_settled || cell->grade == NULL)
        return TINT_NOTE;
    return cell->grade->verdict == VERDICT_AC ? TINT_GOOD : TINT_BAD;
}

/* "100", "WA 60"; "--" for nothing, "?" for what the judge owes. */
static void add_cell(const struct gradebook_cell *cell, struct table *table)
{
    char points[POINTS_TEXT_BYTES];
    bool is_plain_number = cell->grade != NULL && cell->grade->verdict == VERDICT_AC;

    if (cell->attempt == NULL)
        table_add(table, tint_of(cell), "--");
    else if (!cell->is_settled)
        table_add(table, tint_of(cell), "?");
    else if (is_plain_number)
        table_add(table, tint_of(cell), points_text(cell->points, points));
    else
        table_addf(table, tint_of(cell), "%s %s", cell_status(cell),
                   points_text(cell->points, points));
}

static void add_note(struct strbuf *notes, size_t *count, const char *problem, const char *what)
{
    if ((*count)++ < NOTES_MAX)
        strbuf_addf(notes, "%s%s: %s", notes->size > 0 ? ", " : "", problem, what);
}

static void add_notes(const struct gradebook *book, size_t student, const struct screen *screen,
                      struct table *table)
{
    AUTO(strbuf_release) struct strbuf notes = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;
    size_t count = 0;

    if (!book->students[student].has_files)
        strbuf_add_str(&notes, "sent nothing");
    if (!book->students[student].is_in_roster)
        strbuf_addf(&notes, "%snot in the roster", notes.size > 0 ? ", " : "");
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);
        const char *name = book->problems[i].name;

        if (cell.attempt == NULL && book->students[student].has_files)
            add_note(&notes, &count, name, "not sent");
        else if (cell.attempt != NULL && cell.attempt->reason != NULL)
            add_note(&notes, &count, name, cell.attempt->reason);
        else if (cell.attempt != NULL && !cell.is_settled)
            add_note(&notes, &count, name, cell_status(&cell));
        else if (cell.attempt != NULL && cell.attempt->note != NULL)
            add_note(&notes, &count, name, cell.attempt->note);
    }
    screen_add_safe(screen, &safe, strbuf_span(&notes));
    table_add(table, TINT_DIM, safe.data);
}

static void add_safe(struct table *table, const struct screen *screen, enum tint tint,
                     const char *text)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    screen_add_safe(screen, &safe, (struct span){text, strlen(text)});
    table_add(table, tint, safe.data);
}

static void add_head(const struct gradebook *book, size_t shown, const struct screen *screen,
                     struct table *table)
{
    add_safe(table, screen, TINT_STRONG, "student");
    for (size_t i = 0; i < shown; i++)
        add_safe(table, screen, TINT_STRONG, book->problems[i].name);
    table_add(table, TINT_STRONG, "total");
    table_add(table, TINT_STRONG, "late");
    table_add(table, TINT_STRONG, "note");
}

static void add_student(const struct gradebook *book, size_t student, size_t shown,
                        const struct screen *screen, struct table *table)
{
    struct gradebook_total total = gradebook_total(book, student);
    char points[POINTS_TEXT_BYTES];

    add_safe(table, screen, TINT_NONE, book->students[student].id);
    for (size_t i = 0; i < shown; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);

        add_cell(&cell, table);
    }
    table_addf(table, TINT_STRONG, "%s%s", points_text(total.earned, points),
               total.unsettled > 0 ? " ?" : "");
    if (total.late_percent > 0)
        table_addf(table, TINT_NOTE, "−%s %%", points_text(total.late_percent, points));
    else
        table_add(table, TINT_NONE, "");
    add_notes(book, student, screen, table);
}

static void add_summary(const struct gradebook *book, const struct screen *screen,
                        struct strbuf *out)
{
    struct gradebook_summary summary = gradebook_summary(book);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char mean[POINTS_TEXT_BYTES], median[POINTS_TEXT_BYTES];

    strbuf_addf(&text, "%zu student%s   mean %s   median %s   all AC %zu", book->student_count,
                book->student_count == 1 ? "" : "s", points_text(summary.mean, mean),
                points_text(summary.median, median), summary.all_accepted);
    if (summary.by_verdict[VERDICT_CE] > 0)
        strbuf_addf(&text, "   CE %zu", summary.by_verdict[VERDICT_CE]);
    if (summary.waiting > 0)
        strbuf_addf(&text, "   not judged %zu", summary.waiting);
    strbuf_addf(&text, "   to look at %zu",
                summary.judge_errors + summary.unstable + summary.leftovers);
    wrap_add(out, text.data, screen->width, "", "  ");
    if (summary.judge_errors + summary.unstable + summary.leftovers == 0)
        return;
    strbuf_clear(&text);
    strbuf_addf(&text, "to look at: judge errors %zu · unstable timing %zu · files not placed %zu",
                summary.judge_errors, summary.unstable, summary.leftovers);
    wrap_add(out, text.data, screen->width, "", "  ");
}

void gradebook_text_add(const struct gradebook *book, const struct screen *screen,
                        struct strbuf *out)
{
    size_t shown = book->problem_count <= TABLE_COLUMNS_MAX - 4 ? book->problem_count : 0;
    AUTO(table_release)
    struct table table = {.columns = shown + 4, .elastic = shown + 3, .has_head = true};

    for (size_t i = 1; i < shown + 2; i++)
        table.is_right[i] = true;
    add_head(book, shown, screen, &table);
    for (size_t i = 0; i < book->student_count; i++)
        add_student(book, i, shown, screen, &table);
    table_add_to(&table, screen, out);
    if (!screen->is_plain)
        add_summary(book, screen, out);
}

/*
 * --- to look at --------------------------------------------------------------------------------
 */

/* Lines of one kind; the rest is counted. */
struct listing {
    const struct screen *screen;
    struct strbuf *out;
    size_t count;
};

static void list_line(struct listing *listing, const char *who, const char *path, const char *what)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    if (listing->count++ >= LISTED_MAX)
        return;
    strbuf_addf(&text, "%s%s%s: %s", who != NULL ? who : "", who != NULL ? "/" : "", path, what);
    screen_add_safe(listing->screen, &safe, strbuf_span(&text));
    wrap_add(listing->out, safe.data, listing->screen->width, "  ", "      ");
}

static void list_end(struct listing *listing)
{
    if (listing->count > LISTED_MAX)
        strbuf_addf(listing->out, "  … and %zu more, in results.json\n",
                    listing->count - LISTED_MAX);
}

void gradebook_text_add_to_look_at(const struct gradebook *book, const struct screen *screen,
                                   struct strbuf *out)
{
    struct listing attempts = {screen, out, 0}, leftovers = {screen, out, 0};

    for (size_t i = 0; i < book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book->attempts[i];
        AUTO(mem_free) char *doubt = attempt_doubt(book, attempt);

        if (doubt != NULL && attempt->grade >= 0)
            list_line(&attempts, book->students[attempt->student].id, attempt->path, doubt);
    }
    list_end(&attempts);
    for (size_t i = 0; i < book->leftover_count; i++) {
        const struct gradebook_leftover *leftover = &book->leftovers[i];

        if (!leftover->is_of_system)
            list_line(&leftovers, leftover->student, leftover->path, leftover->reason);
    }
    list_end(&leftovers);
}
