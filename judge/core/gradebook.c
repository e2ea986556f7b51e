#include "judge/core/gradebook.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

static void attempt_release(struct gradebook_attempt *attempt)
{
    mem_free(&attempt->path);
    mem_free(&attempt->language);
    mem_free(&attempt->note);
    mem_free(&attempt->reason);
}

static void student_release(struct gradebook_student *student)
{
    mem_free(&student->id);
    mem_free(&student->name);
    mem_free(&student->mail);
    mem_free(&student->folder);
}

void gradebook_release(struct gradebook *book)
{
    for (size_t i = 0; i < book->student_count; i++)
        student_release(&book->students[i]);
    for (size_t i = 0; i < book->problem_count; i++) {
        mem_free(&book->problems[i].id);
        mem_free(&book->problems[i].name);
        mem_free(&book->problems[i].title);
        mem_free(&book->problems[i].seed);
    }
    for (size_t i = 0; i < book->attempt_count; i++)
        attempt_release(&book->attempts[i]);
    for (size_t i = 0; i < book->leftover_count; i++) {
        mem_free(&book->leftovers[i].student);
        mem_free(&book->leftovers[i].path);
        mem_free(&book->leftovers[i].reason);
    }
    mem_free(&book->name);
    mem_free(&book->title);
    mem_free(&book->students);
    mem_free(&book->problems);
    mem_free(&book->attempts);
    mem_free(&book->leftovers);
    mem_free(&book->grades);
    shelf_release(&book->shelf);
    *book = (struct gradebook)GRADEBOOK_INIT;
}

ptrdiff_t gradebook_find_student(const struct gradebook *book, const char *id)
{
    for (size_t i = 0; i < book->student_count; i++)
        if (strcmp(book->students[i].id, id) == 0)
            return (ptrdiff_t)i;
    return -1;
}

void gradebook_add_leftover(struct gradebook *book, const char *student, const char *path,
                            const char *reason)
{
    struct gradebook_leftover leftover = {mem_strdup(student), mem_strdup(path), mem_strdup(reason),
                                          false};

    ARRAY_PUSH(book->leftovers, book->leftover_count, book->leftover_capacity, leftover);
}

static int compare_sizes(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int compare_attempts(const void *left, const void *right)
{
    const struct gradebook_attempt *a = left, *b = right;
    int order = compare_sizes(a->student, b->student);

    if (order == 0)
        order = compare_sizes(a->problem, b->problem);
    if (order == 0)
        order = (a->sent_at > b->sent_at) - (a->sent_at < b->sent_at);
    return order != 0 ? order : strverscmp(a->path, b->path);
}

static bool is_same_cell(const struct gradebook_attempt *a, const struct gradebook_attempt *b)
{
    return a->student == b->student && a->problem == b->problem;
}

static int compare_leftovers(const void *left, const void *right)
{
    const struct gradebook_leftover *a = left, *b = right;
    int order = strcmp(a->student != NULL ? a->student : "", b->student != NULL ? b->student : "");

    return order != 0 ? order : strcmp(a->path, b->path);
}

/* A student's place before and after the sort. */
struct seat {
    struct gradebook_student student;
    size_t before;
};

static int compare_seats(const void *left, const void *right)
{
    const struct seat *a = left, *b = right;

    return strverscmp(a->student.id, b->student.id);
}

static void sort_students(struct gradebook *book)
{
    AUTO(mem_free) struct seat *seats = mem_alloc(book->student_count + 1, sizeof *seats);
    AUTO(mem_free) size_t *after = mem_alloc(book->student_count + 1, sizeof *after);

    for (size_t i = 0; i < book->student_count; i++)
        seats[i] = (struct seat){book->students[i], i};
    qsort(seats, book->student_count, sizeof *seats, compare_seats);
    for (size_t i = 0; i < book->student_count; i++) {
        book->students[i] = seats[i].student;
        after[seats[i].before] = i;
    }
    for (size_t i = 0; i < book->attempt_count; i++)
        book->attempts[i].student = after[book->attempts[i].student];
}

void gradebook_sort(struct gradebook *book)
{
    sort_students(book);
    if (book->attempt_count > 1)
        qsort(book->attempts, book->attempt_count, sizeof *book->attempts, compare_attempts);
    if (book->leftover_count > 1)
        qsort(book->leftovers, book->leftover_count, sizeof *book->leftovers, compare_leftovers);
    for (size_t i = 0; i + 1 < book->attempt_count; i++) {
        struct gradebook_attempt *attempt = &book->attempts[i];

        if (book->attempt_policy != ATTEMPTS_LAST || attempt->state != ATTEMPT_WAITING)
            continue;
        for (size_t k = i + 1; k < book->attempt_count && is_same_cell(attempt, &book->attempts[k]);
             k++)
            if (book->attempts[k].state == ATTEMPT_WAITING)
                attempt->state = ATTEMPT_OLDER;
    }
}

static int put_aside(struct gradebook *book, const struct grade *grade,
                     struct shelf_place *out_place, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    grade_json_line(grade, &text);
    return shelf_put(&book->shelf, strbuf_span(&text), out_place, err);
}

int gradebook_add_grade(struct gradebook *book, const struct grade *grade, struct error *err)
{
    struct gradebook_grade kept = {
        .verdict = grade->verdict,
        .points = grade->points,
        .max_points = grade->max_points,
        .case_count = grade->case_count,
        .worst_cpu_us = grade_worst_cpu_us(grade),
        .worst_memory_bytes = grade_worst_memory_bytes(grade),
        .judge_time_us = grade->judge_time_us,
    };

    memcpy(kept.key, grade->key, sizeof kept.key);
    if (put_aside(book, grade, &kept.place, err) < 0)
        return -1;
    for (size_t i = 0; i < book->attempt_count; i++) {
        struct gradebook_attempt *attempt = &book->attempts[i];

        if (strcmp(attempt->key, grade->key) == 0 && attempt->state == ATTEMPT_WAITING) {
            attempt->grade = (ptrdiff_t)book->grade_count;
            attempt->state = ATTEMPT_JUDGED;
        }
    }
    ARRAY_PUSH(book->grades, book->grade_count, book->grade_capacity, kept);
    return 0;
}

const struct gradebook_grade *gradebook_grade_of(const struct gradebook *book,
                                                 const struct gradebook_attempt *attempt)
{
    return attempt->grade >= 0 ? &book->grades[attempt->grade] : NULL;
}

void gradebook_whole_grade(const struct gradebook *book, const struct gradebook_grade *grade,
                           struct grade *out_grade)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    shelf_get(&book->shelf, grade->place, &text);
    if (json_parse("a grade", strbuf_span(&text), &document, NULL) < 0 ||
        grade_json_read(json_root(document), out_grade, NULL) < 0)
        abort(); /* what was read is what was written */
}

static double share_of(const struct gradebook_grade *grade)
{
    return grade->max_points > 0 ? grade->points / grade->max_points : 0;
}

static struct gradebook_cell cell_of(const struct gradebook *book,
                                     const struct gradebook_attempt *attempt)
{
    const struct gradebook_student *student = &book->students[attempt->student];
    struct gradebook_cell cell = {.attempt = attempt, .attempts = 1};

    cell.grade = gradebook_grade_of(book, attempt);
    cell.is_settled = attempt->state == ATTEMPT_REFUSED ||
                      (cell.grade != NULL && cell.grade->verdict != VERDICT_IE);
    cell.late_percent = late_percent(&book->late, student->deadline, attempt->sent_at);
    if (cell.is_settled && cell.grade != NULL)
        cell.points = share_of(cell.grade) * book->problems[attempt->problem].weight;
    cell.earned = cell.points * (100 - cell.late_percent) / 100;
    return cell;
}

/* Does the later attempt count instead of the earlier one? */
static bool is_preferred(const struct gradebook *book, const struct gradebook_cell *later,
                         const struct gradebook_cell *earlier)
{
    if (later->attempt->state == ATTEMPT_REFUSED)
        return false;
    if (book->attempt_policy != ATTEMPTS_BEST || earlier->attempt->state == ATTEMPT_REFUSED)
        return true;
    /* What the judge owes may still be the best one. */
    if (later->is_settled != earlier->is_settled)
        return !later->is_settled;
    return later->earned >= earlier->earned;
}

/* The first attempt of a cell; attempts are sorted. */
static size_t first_of_cell(const struct gradebook *book, size_t student, size_t problem)
{
    size_t low = 0, high = book->attempt_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct gradebook_attempt *attempt = &book->attempts[middle];

        if (attempt->student < student ||
            (attempt->student == student && attempt->problem < problem))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct gradebook_cell gradebook_cell(const struct gradebook *book, size_t student, size_t problem)
{
    struct gradebook_cell cell = {.is_settled = true};
    size_t attempts = 0;

    for (size_t i = first_of_cell(book, student, problem); i < book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book->attempts[i];
        struct gradebook_cell other;

        if (attempt->student != student || attempt->problem != problem)
            break;
        other = cell_of(book, attempt);
        attempts++;
        if (cell.attempt == NULL || is_preferred(book, &other, &cell))
            cell = other;
    }
    cell.attempts = attempts;
    return cell;
}

static bool is_accepted(const struct gradebook_cell *cell)
{
    return cell->grade != NULL && cell->grade->verdict == VERDICT_AC;
}

struct gradebook_total gradebook_total(const struct gradebook *book, size_t student)
{
    struct gradebook_total total = {0};

    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);

        total.most += book->problems[i].weight;
        total.earned += cell.is_settled ? cell.earned : 0;
        total.accepted += is_accepted(&cell);
        total.missing += cell.attempt == NULL;
        total.unsettled += !cell.is_settled;
        if (cell.late_percent > total.late_percent)
            total.late_percent = cell.late_percent;
    }
    return total;
}

static int compare_doubles(const void *left, const void *right)
{
    const double *a = left, *b = right;

    return (*a > *b) - (*a < *b);
}

static void count_cells(const struct gradebook *book, size_t student,
                        struct gradebook_summary *summary)
{
    for (size_t i = 0; i < book->problem_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, student, i);

        if (cell.grade != NULL)
            summary->by_verdict[cell.grade->verdict]++;
    }
}

static void count_attempts(const struct gradebook *book, struct gradebook_summary *summary)
{
    for (size_t i = 0; i < book->attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book->attempts[i];
        const struct gradebook_grade *grade = gradebook_grade_of(book, attempt);

        summary->waiting += attempt->state == ATTEMPT_WAITING;
        summary->judge_errors += grade != NULL && grade->verdict == VERDICT_IE;
        summary->unstable += grade != NULL && grade->verdict == VERDICT_UNSTABLE;
    }
    for (size_t i = 0; i < book->leftover_count; i++)
        summary->leftovers += !book->leftovers[i].is_of_system;
}

struct gradebook_summary gradebook_summary(const struct gradebook *book)
{
    struct gradebook_summary summary = {0};
    size_t count = book->student_count;
    AUTO(mem_free) double *totals = mem_alloc(count + 1, sizeof(double));

    for (size_t i = 0; i < count; i++) {
        struct gradebook_total total = gradebook_total(book, i);

        totals[i] = total.earned;
        summary.mean += total.earned / (double)count;
        summary.all_accepted += total.accepted == book->problem_count;
        count_cells(book, i, &summary);
    }
    count_attempts(book, &summary);
    if (count > 0) {
        qsort(totals, count, sizeof *totals, compare_doubles);
        summary.median = (totals[(count - 1) / 2] + totals[count / 2]) / 2;
    }
    return summary;
}
