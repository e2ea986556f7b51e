#include "judge/view/feedback.h"

#include <stddef.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/html.h"
#include "judge/view/results_names.h"

/* One line or block of a page: what it is, and from which policy on it is told. */
enum part_kind { PART_LINE, PART_BLOCK };

struct part {
    const char *title;
    size_t member; /* of struct grade: a char * */
    int from;      /* enum show_policy */
    enum part_kind kind;
};

#define MEMBER(name) offsetof(struct grade, name)

/* The compiler spoke about the student's own text: that is never a secret. */
static const struct part parts[] = {
    {"compiler",               MEMBER(compiler),         SHOW_VERDICT,  PART_BLOCK},
    {"about",                  MEMBER(shown.label),      SHOW_LABEL,    PART_LINE },
    {"reason",                 MEMBER(shown.reason),     SHOW_LABEL,    PART_LINE },
    {"cause",                  MEMBER(shown.cause),      SHOW_LABEL,    PART_BLOCK},
    {"checker",                MEMBER(shown.message),    SHOW_SMALLEST, PART_LINE },
    {"difference",             MEMBER(shown.difference), SHOW_SMALLEST, PART_LINE },
    {"input",                  MEMBER(shown.input),      SHOW_SMALLEST, PART_BLOCK},
    {"expected",               MEMBER(shown.expected),   SHOW_SMALLEST, PART_BLOCK},
    {"printed",                MEMBER(shown.printed),    SHOW_SMALLEST, PART_BLOCK},
    {"errors that it printed", MEMBER(shown.errors),     SHOW_SMALLEST, PART_BLOCK},
};

static const char *part_text(const struct grade *grade, const struct part *part)
{
    return *(char *const *)((const char *)grade + part->member);
}

static const char *title_of(const struct gradebook *book)
{
    return book->title != NULL ? book->title : book->name;
}

static const char *name_of(const struct gradebook_student *student)
{
    return student->name != NULL ? student->name : student->id;
}

/* "WA, wrong answer: 60 of 100"; what the judge owes is no zero. */
static void add_verdict(const struct gradebook *book, size_t problem,
                        const struct gradebook_cell *cell, struct strbuf *out)
{
    char points[POINTS_TEXT_BYTES], most[POINTS_TEXT_BYTES], percent[POINTS_TEXT_BYTES];

    if (cell->attempt == NULL) {
        strbuf_add_str(out, "nothing was sent");
        return;
    }
    if (book->show == SHOW_NONE) {
        strbuf_add_str(out, "received");
        return;
    }
    if (!cell->is_settled) {
        strbuf_add_str(out, "not judged yet; this is not your fault, and no mark");
        return;
    }
    if (cell->grade != NULL)
        strbuf_addf(out, "%s, %s", verdict_code(cell->grade->verdict),
                    verdict_meaning(cell->grade->verdict));
    else
        strbuf_add_str(out, cell->attempt->reason != NULL ? cell->attempt->reason : "refused");
    strbuf_addf(out, ": %s of %s points", points_text(cell->earned, points),
                points_text(book->problems[problem].weight, most));
    if (cell->late_percent > 0)
        strbuf_addf(out, " (%s %% off: late)", points_text(cell->late_percent, percent));
}

static void add_file(const struct gradebook_cell *cell, struct strbuf *out)
{
    strbuf_addf(out, "%s", cell->attempt->path);
    if (cell->attempt->note != NULL)
        strbuf_addf(out, " (%s)", cell->attempt->note);
    if (cell->attempts > 1)
        strbuf_addf(out, ", of %zu attempts", cell->attempts);
}

static void add_total(const struct gradebook *book, size_t student, struct strbuf *out)
{
    struct gradebook_total total = gradebook_total(book, student);
    char earned[POINTS_TEXT_BYTES], most[POINTS_TEXT_BYTES];

    strbuf_addf(out, "%s of %s points%s", points_text(total.earned, earned),
                points_text(total.most, most),
                total.unsettled > 0 ? ", so far: something is not judged yet" : "");
}

/* Which cases passed, in their order: "case-01 AC, case-02 WA". */
static void add_cases(const struct grade *grade, struct strbuf *out)
{
    for (size_t i = 0; i < grade->case_count; i++)
        strbuf_addf(out, "%s%s %s", i > 0 ? ", " : "", grade->cases[i].name,
                    verdict_code(grade->cases[i].verdict));
}

static bool part_is_shown(const struct gradebook *book, const struct grade *grade,
                          const struct part *part)
{
    return book->show >= part->from && part_text(grade, part) != NULL &&
           part_text(grade, part)[0] != '\0' && grade->verdict != VERDICT_IE;
}

static void add_indented(const char *text, struct strbuf *out)
{
    while (*text != '\0') {
        size_t size = strcspn(text, "\n");

        strbuf_addf(out, "      %.*s\n", (int)size, text);
        text += size + (text[size] == '\n');
    }
}

static void text_add_grade(const struct gradebook *book, const struct gradebook_grade *kept,
                           struct strbuf *out)
{
    AUTO(grade_release) struct grade grade = GRADE_INIT;

    gradebook_whole_grade(book, kept, &grade);
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        if (!part_is_shown(book, &grade, &parts[i]))
            continue;
        if (parts[i].kind == PART_LINE) {
            strbuf_addf(out, "    %s: %s\n", parts[i].title, part_text(&grade, &parts[i]));
        } else {
            strbuf_addf(out, "    %s:\n", parts[i].title);
            add_indented(part_text(&grade, &parts[i]), out);
        }
    }
    if (book->show == SHOW_FULL && grade.case_count > 0) {
        strbuf_add_str(out, "    cases: ");
        add_cases(&grade, out);
        strbuf_add_char(out, '\n');
    }
}

void feedback_text_add(const struct gradebook *book, size_t student, struct strbuf *out)
{
    strbuf_addf(out, "%s\n%s\n", title_of(book), name_of(&book->students[student]));
    if (book->show != SHOW_NONE) {
        add_total(book, student, out);
        strbuf_add_char(out, '\n');
    }
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);

        strbuf_addf(out, "\n%s\n    ", book->problems[i].title);
        add_verdict(book, i, &cell, out);
        strbuf_add_char(out, '\n');
        if (cell.attempt != NULL) {
            strbuf_add_str(out, "    file: ");
            add_file(&cell, out);
            strbuf_add_char(out, '\n');
        }
        if (cell.grade != NULL)
            text_add_grade(book, cell.grade, out);
    }
}

static void html_add_grade(const struct gradebook *book, const struct gradebook_grade *kept,
                           struct strbuf *out)
{
    AUTO(grade_release) struct grade grade = GRADE_INIT;

    gradebook_whole_grade(book, kept, &grade);
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

        if (!part_is_shown(book, &grade, &parts[i]))
            continue;
        if (parts[i].kind == PART_LINE) {
            strbuf_addf(&line, "%s: %s", parts[i].title, part_text(&grade, &parts[i]));
            html_add_element(out, "p", NULL, line.data);
        } else {
            html_add_element(out, "h3", NULL, parts[i].title);
            html_add_element(out, "pre", NULL, part_text(&grade, &parts[i]));
        }
    }
    if (book->show == SHOW_FULL && grade.case_count > 0) {
        AUTO(strbuf_release) struct strbuf cases = STRBUF_INIT;

        add_cases(&grade, &cases);
        html_add_element(out, "p", "soft", cases.data);
    }
}

static const char *class_of(const struct gradebook *book, const struct gradebook_cell *cell)
{
    if (book->show == SHOW_NONE || cell->attempt == NULL)
        return "soft";
    if (!cell->is_settled || cell->grade == NULL)
        return "note";
    return cell->grade->verdict == VERDICT_AC ? "good" : "bad";
}

void feedback_html_add(const struct gradebook *book, size_t student, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf total = STRBUF_INIT;

    html_begin(out, title_of(book));
    html_add_element(out, "p", NULL, name_of(&book->students[student]));
    add_total(book, student, &total);
    if (book->show != SHOW_NONE)
        html_add_element(out, "p", NULL, total.data);
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);
        AUTO(strbuf_release) struct strbuf verdict = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf file = STRBUF_INIT;

        strbuf_add_str(out, "<section class=\"problem\">\n");
        html_add_element(out, "h2", NULL, book->problems[i].title);
        add_verdict(book, i, &cell, &verdict);
        html_add_element(out, "p", class_of(book, &cell), verdict.data);
        if (cell.attempt != NULL) {
            add_file(&cell, &file);
            html_add_element(out, "p", "soft", file.data);
        }
        if (cell.grade != NULL)
            html_add_grade(book, cell.grade, out);
        strbuf_add_str(out, "</section>\n");
    }
    html_end(out);
}

char *feedback_name(const struct gradebook *book, size_t student)
{
    char *name = mem_strdup(book->students[student].id);

    for (char *at = name; *at != '\0'; at++)
        if (*at == '/' || *at == '\\' || *at == ':' || (at == name && (*at == '.' || *at == '-')))
            *at = '_';
    return name;
}
