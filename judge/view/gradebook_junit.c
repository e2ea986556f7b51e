#include "judge/view/gradebook_junit.h"

#include "judge/view/html.h"
#include "judge/view/results_names.h"

/* XML knows the four escapes that html_add_text() writes, and no control characters: those are
 * visible escapes by then. */
static void add_attribute(struct strbuf *out, const char *name, const char *value)
{
    strbuf_addf(out, " %s=\"", name);
    html_add_text(out, value);
    strbuf_add_char(out, '"');
}

/* What a testcase has inside: a failure of the student's, an error of the judge's, nothing sent. */
static void add_outcome(struct strbuf *out, const char *element, const char *type,
                        const char *message)
{
    strbuf_addf(out, "><%s", element);
    if (type != NULL)
        add_attribute(out, "type", type);
    add_attribute(out, "message", message);
    strbuf_add_str(out, "/></testcase>\n");
}

static void begin_case(const char *problem, const char *name, int64_t cpu_us, struct strbuf *out)
{
    strbuf_add_str(out, "    <testcase");
    add_attribute(out, "classname", problem);
    add_attribute(out, "name", name);
    strbuf_addf(out, " time=\"%.6f\"", (double)cpu_us / 1e6);
}

static void add_case(const char *problem, const struct grade_case *test, struct strbuf *out)
{
    begin_case(problem, test->name, test->cpu_time_us, out);
    if (test->verdict == VERDICT_AC)
        strbuf_add_str(out, "/>\n");
    else if (test->verdict == VERDICT_SKIPPED)
        add_outcome(out, "skipped", NULL, verdict_meaning(test->verdict));
    else
        add_outcome(out, test->verdict == VERDICT_IE ? "error" : "failure",
                    verdict_code(test->verdict), verdict_meaning(test->verdict));
}

/* Whatever has no cases is one testcase, "submission". */
static void add_cell(const struct gradebook *book, size_t problem,
                     const struct gradebook_cell *cell, struct strbuf *out)
{
    const char *name = book->problems[problem].name;
    AUTO(grade_release) struct grade grade = GRADE_INIT;

    if (cell->grade != NULL)
        gradebook_whole_grade(book, cell->grade, &grade);
    for (size_t i = 0; i < grade.case_count; i++)
        add_case(name, &grade.cases[i], out);
    if (grade.case_count > 0)
        return;
    begin_case(name, "submission", 0, out);
    if (cell->grade == NULL)
        add_outcome(out, cell->is_settled && cell->attempt != NULL ? "failure" : "skipped",
                    cell->is_settled && cell->attempt != NULL ? "refused" : NULL,
                    cell_status(cell));
    else if (grade.verdict == VERDICT_IE)
        add_outcome(out, "error", "IE", grade.error != NULL ? grade.error : "judge error");
    else
        add_outcome(out, "failure", verdict_code(grade.verdict), verdict_meaning(grade.verdict));
}

struct tally {
    size_t tests, failures, errors, skipped;
};

static void count_verdict(enum verdict verdict, struct tally *tally)
{
    tally->tests++;
    tally->errors += verdict == VERDICT_IE;
    tally->skipped += verdict == VERDICT_SKIPPED;
    tally->failures += verdict != VERDICT_IE && verdict != VERDICT_SKIPPED && verdict != VERDICT_AC;
}

static void count_cases(const struct gradebook *book, const struct gradebook_grade *kept,
                        struct tally *tally)
{
    AUTO(grade_release) struct grade grade = GRADE_INIT;

    gradebook_whole_grade(book, kept, &grade);
    for (size_t i = 0; i < grade.case_count; i++)
        count_verdict(grade.cases[i].verdict, tally);
}

static struct tally tally_of(const struct gradebook *book, size_t student)
{
    struct tally tally = {0, 0, 0, 0};

    for (size_t p = 0; p < book->problem_count; p++) {
        struct gradebook_cell cell = gradebook_cell(book, student, p);
        bool is_refused = cell.attempt != NULL && cell.is_settled;

        if (cell.grade == NULL)
            count_verdict(is_refused ? VERDICT_CE : VERDICT_SKIPPED, &tally);
        else if (cell.grade->case_count == 0)
            count_verdict(cell.grade->verdict, &tally);
        else
            count_cases(book, cell.grade, &tally);
    }
    return tally;
}

void gradebook_junit_add(const struct gradebook *book, struct strbuf *out)
{
    strbuf_add_str(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    add_attribute(out, "name", book->name);
    strbuf_add_str(out, ">\n");
    for (size_t i = 0; i < book->student_count; i++) {
        struct tally tally = tally_of(book, i);

        strbuf_add_str(out, "  <testsuite");
        add_attribute(out, "name", book->students[i].id);
        strbuf_addf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\">\n",
                    tally.tests, tally.failures, tally.errors, tally.skipped);
        for (size_t p = 0; p < book->problem_count; p++) {
            struct gradebook_cell cell = gradebook_cell(book, i, p);

            add_cell(book, p, &cell, out);
        }
        strbuf_add_str(out, "  </testsuite>\n");
    }
    strbuf_add_str(out, "</testsuites>\n");
}
