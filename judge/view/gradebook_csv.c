#include "judge/view/gradebook_csv.h"

#include <string.h>

#include "judge/view/results_names.h"

void csv_add_exact(struct strbuf *out, const char *text)
{
    bool needs_quotes = strpbrk(text, ",\"\r\n") != NULL || text[0] == ' ' ||
                        (text[0] != '\0' && text[strlen(text) - 1] == ' ');

    if (!needs_quotes) {
        strbuf_add_str(out, text);
        return;
    }
    strbuf_add_char(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            strbuf_add_char(out, '"');
        strbuf_add_char(out, *text);
    }
    strbuf_add_char(out, '"');
}

void csv_add_text(struct strbuf *out, const char *text)
{
    AUTO(strbuf_release) struct strbuf shown = STRBUF_INIT;

    if (text[0] != '\0' && strchr("=+-@\t\r", text[0]) != NULL)
        strbuf_add_char(&shown, '\'');
    strbuf_add_str(&shown, text);
    csv_add_exact(out, shown.data);
}

static void add_head(const struct gradebook *book, struct strbuf *out)
{
    strbuf_add_str(out, "student,name");
    for (size_t i = 0; i < book->problem_count; i++) {
        AUTO(strbuf_release) struct strbuf status = STRBUF_INIT;

        strbuf_addf(&status, "%s status", book->problems[i].name);
        strbuf_add_char(out, ',');
        csv_add_text(out, book->problems[i].name);
        strbuf_add_char(out, ',');
        csv_add_text(out, status.data);
    }
    strbuf_add_str(out, ",total,out of,late %\r\n");
}

/* What is not settled is an empty field: nobody may take it for a zero. */
static void add_points(struct strbuf *out, bool is_settled, double points)
{
    char text[POINTS_TEXT_BYTES];

    strbuf_addf(out, ",%s", is_settled ? points_text(points, text) : "");
}

static void add_student(const struct gradebook *book, size_t student, struct strbuf *out)
{
    struct gradebook_total total = gradebook_total(book, student);
    const char *name = book->students[student].name;

    csv_add_text(out, book->students[student].id);
    strbuf_add_char(out, ',');
    csv_add_text(out, name != NULL ? name : "");
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);

        add_points(out, cell.is_settled, cell.earned);
        strbuf_addf(out, ",%s", cell_status(&cell));
    }
    add_points(out, total.unsettled == 0, total.earned);
    add_points(out, true, total.most);
    add_points(out, true, total.late_percent);
    strbuf_add_str(out, "\r\n");
}

void gradebook_csv_add(const struct gradebook *book, struct strbuf *out)
{
    add_head(book, out);
    for (size_t i = 0; i < book->student_count; i++)
        add_student(book, i, out);
}
