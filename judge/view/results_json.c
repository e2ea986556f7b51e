#include "judge/view/results_json.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/results_names.h"

static void add_set(const struct gradebook *book, struct json_writer *writer)
{
    json_begin_object(writer, "set");
    json_add_string(writer, "name", book->name);
    json_add_string(writer, "title", book->title);
    json_add_string(writer, "show", show_policy_name(book->show));
    json_add_string(writer, "attempts", attempt_policy_name(book->attempt_policy));
    json_begin_object(writer, "late");
    json_add_int(writer, "grace_ms", book->late.grace_ms);
    json_add_number(writer, "percent_a_day", book->late.percent_a_day);
    json_add_number(writer, "most_percent", book->late.most_percent);
    json_end(writer);
    json_end(writer);
}

static void add_problems(const struct gradebook *book, struct json_writer *writer)
{
    json_begin_array(writer, "problems");
    for (size_t i = 0; i < book->problem_count; i++) {
        const struct gradebook_problem *problem = &book->problems[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "name", problem->name);
        json_add_string(writer, "id", problem->id);
        json_add_string(writer, "title", problem->title);
        json_add_string(writer, "seed", problem->seed);
        json_add_number(writer, "weight", problem->weight);
        json_add_int(writer, "time_ms", problem->time_ms);
        json_add_int(writer, "memory_bytes", problem->memory_bytes);
        json_end(writer);
    }
    json_end(writer);
}

static void add_cell(const struct gradebook *book, size_t student, size_t problem,
                     struct json_writer *writer)
{
    struct gradebook_cell cell = gradebook_cell(book, student, problem);

    json_begin_object(writer, NULL);
    json_add_string(writer, "problem", book->problems[problem].name);
    json_add_string(writer, "status", cell_status(&cell));
    if (cell.is_settled && cell.attempt != NULL) {
        json_add_number(writer, "points", cell.points);
        json_add_number(writer, "late_percent", cell.late_percent);
        json_add_number(writer, "earned", cell.earned);
    }
    if (cell.attempt != NULL)
        json_add_string(writer, "path", cell.attempt->path);
    json_add_int(writer, "attempts", (int64_t)cell.attempts);
    json_end(writer);
}

static void add_marks(const struct gradebook *book, size_t student, struct json_writer *writer)
{
    struct gradebook_total total = gradebook_total(book, student);

    json_add_number(writer, "total", total.earned);
    json_add_number(writer, "most", total.most);
    json_add_bool(writer, "is_settled", total.unsettled == 0);
    json_begin_array(writer, "cells");
    for (size_t i = 0; i < book->problem_count; i++)
        add_cell(book, student, i, writer);
    json_end(writer);
}

static void add_students(const struct gradebook *book, bool with_marks, struct json_writer *writer)
{
    json_begin_array(writer, "students");
    for (size_t i = 0; i < book->student_count; i++) {
        const struct gradebook_student *student = &book->students[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "id", student->id);
        json_add_string(writer, "name", student->name);
        json_add_string(writer, "mail", student->mail);
        json_add_string(writer, "folder", student->folder);
        json_add_int(writer, "deadline", student->deadline);
        json_add_bool(writer, "is_in_roster", student->is_in_roster);
        json_add_bool(writer, "has_files", student->has_files);
        if (with_marks)
            add_marks(book, i, writer);
        json_end(writer);
    }
    json_end(writer);
}

static void add_attempts(const struct gradebook *book, bool with_grades, struct json_writer *writer)
{
    json_begin_array(writer, "attempts");
    for (size_t i = 0; i < book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book->attempts[i];
        bool is_undone = !with_grades && attempt->state == ATTEMPT_JUDGED;

        json_begin_object(writer, NULL);
        json_add_string(writer, "student", book->students[attempt->student].id);
        json_add_string(writer, "problem", book->problems[attempt->problem].name);
        json_add_string(writer, "path", attempt->path);
        json_add_string(writer, "language", attempt->language);
        json_add_string(writer, "state",
                        attempt_state_name(is_undone ? ATTEMPT_WAITING : attempt->state));
        json_add_string(writer, "note", attempt->note);
        json_add_string(writer, "reason", attempt->reason);
        json_add_int(writer, "sent_at", attempt->sent_at);
        json_add_string(writer, "source", attempt->source);
        json_add_string(writer, "key", attempt->key);
        json_end(writer);
    }
    json_end(writer);
}

static bool is_first_of_grade(const struct gradebook *book, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (book->attempts[i].grade == book->attempts[at].grade)
            return false;
    return book->attempts[at].grade >= 0;
}

/* In the order of the attempts, and not of who was judged first. */
static void add_grades(const struct gradebook *book, struct json_writer *writer)
{
    json_begin_array(writer, "grades");
    for (size_t i = 0; i < book->attempt_count; i++) {
        AUTO(grade_release) struct grade grade = GRADE_INIT;

        if (!is_first_of_grade(book, i))
            continue;
        gradebook_whole_grade(book, gradebook_grade_of(book, &book->attempts[i]), &grade);
        json_begin_object(writer, NULL);
        grade_json_add(&grade, writer);
        json_end(writer);
    }
    json_end(writer);
}

static void add_leftovers(const struct gradebook *book, struct json_writer *writer)
{
    json_begin_array(writer, "not_placed");
    for (size_t i = 0; i < book->leftover_count; i++) {
        const struct gradebook_leftover *leftover = &book->leftovers[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "student", leftover->student);
        json_add_string(writer, "path", leftover->path);
        json_add_string(writer, "reason", leftover->reason);
        json_add_bool(writer, "is_of_system", leftover->is_of_system);
        json_end(writer);
    }
    json_end(writer);
}

void results_json_add(const struct gradebook *book, bool with_grades, struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, true);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", "judge.results/1");
    add_set(book, &writer);
    add_problems(book, &writer);
    add_students(book, with_grades, &writer);
    add_attempts(book, with_grades, &writer);
    add_leftovers(book, &writer);
    if (with_grades)
        add_grades(book, &writer);
    json_end(&writer);
    strbuf_add_char(out, '\n');
}
