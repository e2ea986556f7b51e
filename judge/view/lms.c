#include "judge/view/lms.h"

#include "judge/view/feedback.h"
#include "judge/view/gradebook_csv.h"
#include "judge/view/results_names.h"

static void add_field(struct strbuf *out, const char *text)
{
    csv_add_exact(out, text != NULL ? text : "");
    strbuf_add_char(out, ',');
}

/* Nothing where the judge still owes a result: an empty field changes no grade. */
static void add_grade(const struct gradebook_total *total, struct strbuf *out)
{
    char text[POINTS_TEXT_BYTES];

    if (total->unsettled == 0)
        strbuf_add_str(out, points_text(total->earned, text));
}

void lms_add_moodle(const struct gradebook *book, struct strbuf *out)
{
    char most[POINTS_TEXT_BYTES];

    strbuf_add_str(out,
                   "Identifier,Full name,Email address,Grade,Maximum Grade,Feedback comments\r\n");
    for (size_t i = 0; i < book->student_count; i++) {
        const struct gradebook_student *student = &book->students[i];
        struct gradebook_total total = gradebook_total(book, i);
        AUTO(strbuf_release) struct strbuf identifier = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf comments = STRBUF_INIT;

        strbuf_addf(&identifier, "Participant %s", student->id);
        add_field(out, identifier.data);
        add_field(out, student->name);
        add_field(out, student->mail);
        add_grade(&total, out);
        strbuf_addf(out, ",%s,", points_text(total.most, most));
        feedback_text_add(book, i, &comments);
        csv_add_exact(out, comments.data);
        strbuf_add_str(out, "\r\n");
    }
}

void lms_add_canvas(const struct gradebook *book, struct strbuf *out)
{
    char most[POINTS_TEXT_BYTES];
    double weight = 0;

    for (size_t i = 0; i < book->problem_count; i++)
        weight += book->problems[i].weight;
    strbuf_add_str(out, "Student,ID,SIS User ID,SIS Login ID,Section,");
    csv_add_exact(out, book->title);
    strbuf_addf(out, "\r\nPoints Possible,,,,,%s\r\n", points_text(weight, most));
    for (size_t i = 0; i < book->student_count; i++) {
        const struct gradebook_student *student = &book->students[i];
        struct gradebook_total total = gradebook_total(book, i);

        add_field(out, student->name != NULL ? student->name : student->id);
        add_field(out, student->id);
        strbuf_add_str(out, ",,,");
        add_grade(&total, out);
        strbuf_add_str(out, "\r\n");
    }
}

void lms_add_gradescope(const struct gradebook *book, size_t student, struct strbuf *out)
{
    struct gradebook_total total = gradebook_total(book, student);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const char *visibility = book->show == SHOW_NONE ? "hidden" : "visible";
    struct json_writer writer;

    feedback_text_add(book, student, &text);
    json_writer_init(&writer, out, true);
    json_begin_object(&writer, NULL);
    if (total.unsettled == 0)
        json_add_number(&writer, "score", total.earned);
    json_add_string(&writer, "output", text.data);
    json_add_string(&writer, "visibility", visibility);
    json_add_string(&writer, "stdout_visibility", "hidden");
    json_begin_array(&writer, "tests");
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);

        json_begin_object(&writer, NULL);
        json_add_string(&writer, "name", book->problems[i].title);
        if (cell.is_settled)
            json_add_number(&writer, "score", cell.earned);
        json_add_number(&writer, "max_score", book->problems[i].weight);
        json_add_string(&writer, "output",
                        book->show == SHOW_NONE ? "received" : cell_status(&cell));
        json_add_string(&writer, "visibility", visibility);
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
    strbuf_add_char(out, '\n');
}
