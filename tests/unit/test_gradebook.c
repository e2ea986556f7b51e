#include "judge/core/gradebook.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/view/gradebook_csv.h"
#include "judge/view/results_json.h"
#include "judge/view/results_names.h"
#include "tests/unit/tap.h"

#define DEADLINE 1000000
#define DAY 86400

static void add_student(struct gradebook *book, const char *id)
{
    struct gradebook_student student = {.id = mem_strdup(id),
                                        .deadline = DEADLINE,
                                        .is_in_roster = true,
                                        .has_files = true};

    ARRAY_PUSH(book->students, book->student_count, book->student_capacity, student);
}

static void add_problem(struct gradebook *book, const char *name, double weight)
{
    struct gradebook_problem problem = {.id = mem_strdup(name),
                                        .name = mem_strdup(name),
                                        .title = mem_strdup(name),
                                        .weight = weight};

    ARRAY_PUSH(book->problems, book->problem_count, book->problem_capacity, problem);
}

static void add_attempt(struct gradebook *book, size_t student, size_t problem, const char *key,
                        int64_t sent_at)
{
    struct gradebook_attempt attempt = {.student = student,
                                        .problem = problem,
                                        .sent_at = sent_at,
                                        .path = mem_format("%s.c", key),
                                        .language = mem_strdup("c"),
                                        .state = ATTEMPT_WAITING,
                                        .grade = -1};

    memcpy(attempt.key, key, strlen(key) + 1);
    ARRAY_PUSH(book->attempts, book->attempt_count, book->attempt_capacity, attempt);
}

static void add_grade(struct gradebook *book, const char *key, enum verdict verdict, double points)
{
    struct grade grade = {.verdict = verdict,
                          .points = points,
                          .max_points = 100,
                          .machine = mem_strdup("m"),
                          .error = mem_strdup("e")};

    memcpy(grade.key, key, strlen(key) + 1);
    tap_ok(gradebook_add_grade(book, &grade, NULL) == 0, "a grade is taken");
    grade_release(&grade);
}

/* "zed" has everything; "amy" an attempt that is late, and nothing for the second problem. */
static void fill(struct gradebook *book, int policy)
{
    book->name = mem_strdup("set");
    book->title = mem_strdup("Set");
    book->attempt_policy = policy;
    book->show = SHOW_LABEL;
    book->late = (struct late_rule){.percent_a_day = 10, .most_percent = 50};
    add_student(book, "zed");
    add_student(book, "amy");
    add_problem(book, "one", 100);
    add_problem(book, "two", 50);
    add_attempt(book, 0, 0, "good", DEADLINE);
    add_attempt(book, 0, 1, "half", DEADLINE);
    add_attempt(book, 1, 0, "good", DEADLINE - 5);
    add_attempt(book, 1, 0, "half", DEADLINE + DAY + 1);
    gradebook_sort(book);
    add_grade(book, "half", VERDICT_WA, 50);
    add_grade(book, "good", VERDICT_AC, 100);
}

static double total_of(const struct gradebook *book, const char *id)
{
    return gradebook_total(book, (size_t)gradebook_find_student(book, id)).earned;
}

static void check_policies(void)
{
    static const struct {
        int policy;
        double amy; /* 50 less 20 %, or the earlier 100 */
    } rows[] = {
        {ATTEMPTS_LAST, 40 },
        {ATTEMPTS_BEST, 100},
        {ATTEMPTS_ALL,  40 },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;

        fill(&book, rows[i].policy);
        tap_is_str(book.students[0].id, "amy", "students are in order");
        tap_is_int((int64_t)total_of(&book, "zed"), 125, "weights count, policy %s",
                   attempt_policy_name(rows[i].policy));
        tap_is_int((int64_t)total_of(&book, "amy"), (int64_t)rows[i].amy,
                   "attempts count, policy %s", attempt_policy_name(rows[i].policy));
    }
}

static void check_judge_error(void)
{
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(strbuf_release) struct strbuf csv = STRBUF_INIT;
    struct gradebook_total total;

    add_student(&book, "=cmd|' /C calc'!A0");
    add_problem(&book, "one", 100);
    add_attempt(&book, 0, 0, "key", 0);
    add_grade(&book, "key", VERDICT_IE, 0);
    total = gradebook_total(&book, 0);
    tap_is_int((int64_t)total.unsettled, 1, "what the judge failed at is not settled");
    gradebook_csv_add(&book, &csv);
    tap_has_str(csv.data, "'=cmd", "a formula is disarmed");
    tap_has_str(csv.data, ",,judge error,,100,0", "a judge error is an empty field, and no zero");
}

static void check_round_trip(void)
{
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(gradebook_release) struct gradebook again = GRADEBOOK_INIT;
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf second = STRBUF_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    fill(&book, ATTEMPTS_LAST);
    gradebook_add_leftover(&book, NULL, "a\x01\"b", "no program");
    results_json_add(&book, true, &first);
    tap_ok(results_json_read("results.json", strbuf_span(&first), &again, &err) == 0,
           "results are read back: %s", error_text(&err));
    results_json_add(&again, true, &second);
    tap_is_str(second.data, first.data, "and written again they are the same");
}

/* A file that somebody changed is refused; where the machine has no room, that is what is said. */
static void check_refusals(void)
{
    static const struct {
        const char *name, *number;
        bool is_taken;
    } rows[] = {
        {"a time",                         "1000",  true },
        {"a time that is no whole number", "0.5",   false},
        {"a time beyond what JSON tells",  "1e17",  false},
        {"a time beyond every number",     "1e300", false},
    };
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(gradebook_release) struct gradebook again = GRADEBOOK_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    const char *time;

    fill(&book, ATTEMPTS_LAST);
    results_json_add(&book, true, &text);
    time = strstr(text.data, "\"judge_us\": 0");
    tap_ok(time != NULL, "there is a time");
    for (size_t i = 0; time != NULL && i < ARRAY_LEN(rows); i++) {
        AUTO(gradebook_release) struct gradebook other = GRADEBOOK_INIT;
        AUTO(mem_free)
        char *changed = mem_format("%.*s\"judge_us\": %s%s", (int)(time - text.data), text.data,
                                   rows[i].number, time + strlen("\"judge_us\": 0"));

        tap_ok((results_json_read("r", (struct span){changed, strlen(changed)}, &other, NULL) ==
                0) == rows[i].is_taken,
               "%s is %s", rows[i].name, rows[i].is_taken ? "taken" : "refused");
    }
    (void)setenv("TMPDIR", "/nonexistent", 1);
    tap_ok(results_json_read("r", strbuf_span(&text), &again, &err) < 0 && err.kind == ERROR_SYSTEM,
           "no room for temporary files is the machine's fault");
    (void)unsetenv("TMPDIR");
    tap_has_str(error_text(&err), "'/nonexistent'; set TMPDIR", "and its cure is told");
}

static void check_order(void)
{
    AUTO(gradebook_release) struct gradebook one = GRADEBOOK_INIT;
    AUTO(gradebook_release) struct gradebook other = GRADEBOOK_INIT;
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf second = STRBUF_INIT;

    fill(&one, ATTEMPTS_BEST);
    fill(&other, ATTEMPTS_BEST);
    for (size_t i = 0; i < other.attempt_count; i++)
        other.attempts[i].grade = 1 - other.attempts[i].grade;
    SWAP(other.grades[0], other.grades[1]);
    results_json_add(&one, true, &first);
    results_json_add(&other, true, &second);
    tap_is_str(second.data, first.data, "who was judged first changes no byte");
}

int main(void)
{
    static const struct {
        double points;
        const char *text;
    } points[] = {
        {100,       "100"  },
        {0,         "0"    },
        {66.666667, "66.67"},
        {0.5,       "0.5"  },
        {20,        "20"   },
        {99.999,    "100"  }
    };
    char buffer[POINTS_TEXT_BYTES];

    check_policies();
    check_judge_error();
    check_round_trip();
    check_refusals();
    check_order();
    for (size_t i = 0; i < ARRAY_LEN(points); i++)
        tap_is_str(points_text(points[i].points, buffer), points[i].text, "points %g",
                   points[i].points);
    return tap_done();
}
