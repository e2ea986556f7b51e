#include "judge/core/grade.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

/* The texts of a grade by their keys: writing, reading and releasing go by the same rows. */
#define TEXT(member) offsetof(struct grade, member)

static const struct {
    const char *key;
    size_t member;
    bool is_measured; /* "used 212 ms" is another text each time */
} texts[] = {
    {"shown",      TEXT(shown.name),       false},
    {"label",      TEXT(shown.label),      false},
    {"reason",     TEXT(shown.reason),     true },
    {"difference", TEXT(shown.difference), false},
    {"message",    TEXT(shown.message),    false},
    {"cause",      TEXT(shown.cause),      false},
    {"input",      TEXT(shown.input),      false},
    {"expected",   TEXT(shown.expected),   false},
    {"printed",    TEXT(shown.printed),    false},
    {"errors",     TEXT(shown.errors),     false},
    {"compiler",   TEXT(compiler),         false},
    {"error",      TEXT(error),            false},
};

static char **text_at(const struct grade *grade, size_t row)
{
    return (char **)((char *)grade + texts[row].member);
}

void grade_release(struct grade *grade)
{
    for (size_t i = 0; i < grade->case_count; i++)
        mem_free(&grade->cases[i].name);
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        mem_free(text_at(grade, i));
    mem_free(&grade->cases);
    mem_free(&grade->machine);
    *grade = (struct grade)GRADE_INIT;
}

size_t grade_passed(const struct grade *grade)
{
    size_t passed = 0;

    for (size_t i = 0; i < grade->case_count; i++)
        passed += grade->cases[i].verdict == VERDICT_AC;
    return passed;
}

int64_t grade_worst_cpu_us(const struct grade *grade)
{
    int64_t worst = 0;

    for (size_t i = 0; i < grade->case_count; i++)
        if (grade->cases[i].cpu_time_us > worst)
            worst = grade->cases[i].cpu_time_us;
    return worst;
}

int64_t grade_worst_memory_bytes(const struct grade *grade)
{
    int64_t worst = 0;

    for (size_t i = 0; i < grade->case_count; i++)
        if (grade->cases[i].peak_memory_bytes > worst)
            worst = grade->cases[i].peak_memory_bytes;
    return worst;
}

static void case_add(const struct grade_case *test, struct json_writer *writer)
{
    json_begin_object(writer, NULL);
    json_add_string(writer, "name", test->name);
    json_add_string(writer, "verdict", verdict_code(test->verdict));
    json_begin_object(writer, "measured");
    json_add_int(writer, "cpu_us", test->cpu_time_us);
    json_add_int(writer, "memory_bytes", test->peak_memory_bytes);
    json_end(writer);
    json_end(writer);
}

static void texts_add(const struct grade *grade, bool is_measured, struct json_writer *writer)
{
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        if (texts[i].is_measured == is_measured && *text_at(grade, i) != NULL)
            json_add_string(writer, texts[i].key, *text_at(grade, i));
}

void grade_json_add(const struct grade *grade, struct json_writer *writer)
{
    json_add_string(writer, "key", grade->key);
    json_add_string(writer, "verdict", verdict_code(grade->verdict));
    json_add_number(writer, "points", grade->points);
    json_add_number(writer, "max_points", grade->max_points);
    texts_add(grade, false, writer);
    json_begin_array(writer, "cases");
    for (size_t i = 0; i < grade->case_count; i++)
        case_add(&grade->cases[i], writer);
    json_end(writer);
    json_begin_object(writer, "measured");
    texts_add(grade, true, writer);
    json_add_int(writer, "judge_us", grade->judge_time_us);
    json_add_string(writer, "machine", grade->machine);
    json_end(writer);
}

void grade_json_line(const struct grade *grade, struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, false);
    json_begin_object(&writer, NULL);
    grade_json_add(grade, &writer);
    json_end(&writer);
}

static bool verdict_of(const struct json *object, enum verdict *out_verdict)
{
    const char *code = json_find_string(object, "verdict");

    return code != NULL && verdict_parse(code, out_verdict);
}

/* What was measured is whole, and far below what JSON can tell exactly; absent: 0. */
static int measured_read(const struct json *object, const char *key, int64_t *out_number)
{
    const struct json *value = json_find(object, key);

    return value == NULL || json_is_integer(value, out_number) ? 0 : -1;
}

static int case_read(const struct json *object, struct grade_case *out_case)
{
    const struct json *measured = json_find(object, "measured");
    const char *name = json_find_string(object, "name");

    if (name == NULL || measured == NULL || !verdict_of(object, &out_case->verdict) ||
        measured_read(measured, "cpu_us", &out_case->cpu_time_us) < 0 ||
        measured_read(measured, "memory_bytes", &out_case->peak_memory_bytes) < 0)
        return -1;
    out_case->name = mem_strdup(name);
    return 0;
}

static int cases_read(const struct json *cases, struct grade *grade)
{
    for (size_t i = 0; i < cases->count; i++) {
        struct grade_case test = {0};

        if (case_read(&cases->items[i], &test) < 0)
            return -1;
        ARRAY_PUSH(grade->cases, grade->case_count, grade->case_capacity, test);
    }
    return 0;
}

int grade_json_read(const struct json *object, struct grade *out_grade, struct error *err)
{
    AUTO(grade_release) struct grade grade = GRADE_INIT;
    const char *key = json_find_string(object, "key");
    const struct json *cases = json_find(object, "cases");
    const struct json *measured = json_find(object, "measured");

    if (key == NULL || strlen(key) >= sizeof grade.key || cases == NULL || measured == NULL ||
        cases->type != JSON_ARRAY || !verdict_of(object, &grade.verdict) ||
        cases_read(cases, &grade) < 0 ||
        measured_read(measured, "judge_us", &grade.judge_time_us) < 0)
        return error_set(err, ERROR_SYSTEM, "this is not the result of a submission");
    memcpy(grade.key, key, strlen(key) + 1);
    grade.points = json_find_number(object, "points");
    grade.max_points = json_find_number(object, "max_points");
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        *text_at(&grade, i) =
            mem_strdup(json_find_string(texts[i].is_measured ? measured : object, texts[i].key));
    grade.machine = mem_strdup(json_find_string(measured, "machine"));
    SWAP(*out_grade, grade);
    return 0;
}
