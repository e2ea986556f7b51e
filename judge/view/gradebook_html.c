#include "judge/view/gradebook_html.h"

#include "judge/base/memory.h"
#include "judge/view/html.h"
#include "judge/view/problem_section.h"
#include "judge/view/results_names.h"
#include "judge/view/similar_html.h"

/* How a cell looks: never by colour alone. */
enum look { LOOK_GOOD, LOOK_BAD, LOOK_NOTE, LOOK_SOFT };

static const struct {
    const char *class, *sign;
} looks[] = {
    [LOOK_GOOD] = {"good", "✓"},
    [LOOK_BAD]  = {"bad",  "✗"},
    [LOOK_NOTE] = {"note", "?"  },
    [LOOK_SOFT] = {"soft", "–"},
};

static enum look look_of(const struct gradebook_cell *cell)
{
    if (cell->attempt == NULL)
        return LOOK_SOFT;
    if (!cell->is_settled || cell->grade == NULL)
        return LOOK_NOTE;
    return cell->grade->verdict == VERDICT_AC ? LOOK_GOOD : LOOK_BAD;
}

static void add_head_cell(struct strbuf *out, const char *scope, const char *text)
{
    strbuf_addf(out, "<th scope=\"%s\">", scope);
    html_add_text(out, text);
    strbuf_add_str(out, "</th>\n");
}

/*
 * --- who got what ------------------------------------------------------------------------------
 */

static void add_summary(const struct gradebook *book, const struct gradebook_summary *summary,
                        struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char mean[POINTS_TEXT_BYTES], median[POINTS_TEXT_BYTES];

    strbuf_addf(&text, "%zu student%s, %zu problem%s; mean %s, median %s; all accepted: %zu",
                book->student_count, book->student_count == 1 ? "" : "s", book->problem_count,
                book->problem_count == 1 ? "" : "s", points_text(summary->mean, mean),
                points_text(summary->median, median), summary->all_accepted);
    if (summary->waiting > 0)
        strbuf_addf(&text, "; not judged: %zu", summary->waiting);
    html_add_element(out, "p", NULL, text.data);
    html_add_element(out, "p", "soft",
                     "For whoever teaches: this page names every student. Their own pages are in "
                     "feedback/.");
}

/* "✓ AC 100" */
static void add_cell(const struct gradebook_cell *cell, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const enum look look = look_of(cell);
    char points[POINTS_TEXT_BYTES];

    strbuf_addf(&text, "%s %s", looks[look].sign, cell_status(cell));
    if (cell->attempt != NULL && cell->is_settled)
        strbuf_addf(&text, " %s", points_text(cell->points, points));
    html_add_element(out, "td", looks[look].class, text.data);
}

static void add_late(double percent, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char number[POINTS_TEXT_BYTES];

    if (percent > 0)
        strbuf_addf(&text, "−%s %%", points_text(percent, number));
    html_add_element(out, "td", "note", text.data);
}

static bool somebody_is_late(const struct gradebook *book)
{
    for (size_t i = 0; i < book->student_count; i++)
        if (gradebook_total(book, i).late_percent > 0)
            return true;
    return false;
}

static void add_student(const struct gradebook *book, size_t at, bool with_late, struct strbuf *out)
{
    const struct gradebook_student *student = &book->students[at];
    const struct gradebook_total total = gradebook_total(book, at);
    AUTO(mem_free)
    char *name = student->name != NULL ? mem_format("%s, %s", student->id, student->name)
                                       : mem_strdup(student->id);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char number[POINTS_TEXT_BYTES];

    strbuf_add_str(out, "<tr>\n");
    add_head_cell(out, "row", name);
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, at, i);

        add_cell(&cell, out);
    }
    strbuf_addf(&text, "%s%s", points_text(total.earned, number), total.unsettled > 0 ? " ?" : "");
    html_add_element(out, "td", NULL, text.data);
    if (with_late)
        add_late(total.late_percent, out);
    strbuf_add_str(out, "</tr>\n");
}

static void add_matrix(const struct gradebook *book, struct strbuf *out)
{
    const bool with_late = somebody_is_late(book);

    html_add_element(out, "h2", NULL, "Students and problems");
    html_table_begin(out,
                     "Verdict and points of each student for each problem; the total is after what "
                     "is taken off for being late");
    add_head_cell(out, "col", "student");
    for (size_t i = 0; i < book->problem_count; i++)
        add_head_cell(out, "col", book->problems[i].name);
    add_head_cell(out, "col", "total");
    if (with_late)
        add_head_cell(out, "col", "late");
    strbuf_add_str(out, "</tr>\n</thead>\n<tbody>\n");
    for (size_t i = 0; i < book->student_count; i++)
        add_student(book, i, with_late, out);
    html_table_end(out);
}

/*
 * --- how the problems went ---------------------------------------------------------------------
 */

static size_t count_cells(const struct gradebook *book, size_t problem, int verdict)
{
    size_t count = 0;

    for (size_t i = 0; i < book->student_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, i, problem);

        count += cell.grade != NULL && (int)cell.grade->verdict == verdict;
    }
    return count;
}

static size_t count_missing(const struct gradebook *book, size_t problem)
{
    size_t count = 0;

    for (size_t i = 0; i < book->student_count; i++)
        count += gradebook_cell(book, i, problem).attempt == NULL;
    return count;
}

static void add_number(struct strbuf *out, size_t number)
{
    strbuf_addf(out, number > 0 ? "<td>%zu</td>\n" : "<td class=\"soft\">%zu</td>\n", number);
}

/* Columns are the verdicts that somebody got. */
static void add_verdicts(const struct gradebook *book, const struct gradebook_summary *summary,
                         struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf legend = STRBUF_INIT;

    html_add_element(out, "h2", NULL, "Verdicts");
    html_table_begin(out, "How many students got which verdict for each problem");
    add_head_cell(out, "col", "problem");
    for (int v = 0; v < VERDICT_COUNT; v++) {
        if (summary->by_verdict[v] == 0)
            continue;
        add_head_cell(out, "col", verdict_code(v));
        strbuf_addf(&legend, "%s%s: %s", legend.size > 0 ? "; " : "", verdict_code(v),
                    verdict_meaning(v));
    }
    add_head_cell(out, "col", "not sent");
    strbuf_add_str(out, "</tr>\n</thead>\n<tbody>\n");
    for (size_t i = 0; i < book->problem_count; i++) {
        strbuf_add_str(out, "<tr>\n");
        add_head_cell(out, "row", book->problems[i].name);
        for (int v = 0; v < VERDICT_COUNT; v++)
            if (summary->by_verdict[v] > 0)
                add_number(out, count_cells(book, i, v));
        add_number(out, count_missing(book, i));
        strbuf_add_str(out, "</tr>\n");
    }
    html_table_end(out);
    html_add_element(out, "p", "soft", legend.data);
}

/*
 * --- to look at --------------------------------------------------------------------------------
 */

static void add_item(struct strbuf *out, const char *student, const char *path, const char *what)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    strbuf_addf(&text, "%s%s%s: %s", student != NULL ? student : "", student != NULL ? "/" : "",
                path, what);
    html_add_element(out, "li", NULL, text.data);
}

static void add_to_look_at(const struct gradebook *book, const struct gradebook_summary *summary,
                           struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf items = STRBUF_INIT;

    for (size_t i = 0; i < book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book->attempts[i];
        AUTO(mem_free) char *doubt = attempt_doubt(book, attempt);

        if (doubt != NULL)
            add_item(&items, book->students[attempt->student].id, attempt->path, doubt);
    }
    html_add_element(out, "h2", NULL, "To look at");
    if (items.size > 0)
        strbuf_addf(out, "<ul>\n%s</ul>\n", items.data);
    else
        html_add_element(out, "p", NULL, "Every submission is judged.");
    if (summary->leftovers == 0)
        return;
    html_add_element(out, "h2", NULL, "Files that could not be placed");
    strbuf_add_str(out, "<ul>\n");
    for (size_t i = 0; i < book->leftover_count; i++) {
        const struct gradebook_leftover *leftover = &book->leftovers[i];

        if (!leftover->is_of_system)
            add_item(out, leftover->student, leftover->path, leftover->reason);
    }
    strbuf_add_str(out, "</ul>\n");
}

void gradebook_html_add(const struct gradebook *book, const struct class_findings *findings,
                        struct strbuf *out)
{
    const struct gradebook_summary summary = gradebook_summary(book);

    html_begin(out, book->title != NULL ? book->title : book->name);
    add_summary(book, &summary, out);
    add_matrix(book, out);
    add_verdicts(book, &summary, out);
    for (size_t i = 0; i < book->problem_count; i++)
        problem_section_add(book, i, findings->curves, out);
    if (findings->similar != NULL)
        similar_section_add(findings->similar, out);
    add_to_look_at(book, &summary, out);
    html_end(out);
}
