/*
 * One table of values through a function that changes nothing, in every language: what comes out
 * must be the same bytes in all of them.
 */
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/core/signature_text.h"
#include "tests/unit/driver_kit.h"
#include "tests/unit/tap.h"

/*
 * The table of values: each line goes in as the second text, through a function that changes
 * nothing, and must come out as the third, in every language.
 */
static const struct {
    const char *type;
    struct {
        const char *in, *out;
    } values[3];
} table[] = {
    {"bool", {{"true", "true"}, {"false", "false"}, {" true ", "true"}}},
    {"int", {{"-2147483648", "-2147483648"}, {"2147483647", "2147483647"}, {"-0", "0"}}},
    {"long",
     {{"-9223372036854775808", "-9223372036854775808"},
      {"9223372036854775807", "9223372036854775807"},
      {"9007199254740993", "9007199254740993"}}},
    {"double",
     {{"0.1", " 0.10000000000000001 "},
      {"1.7976931348623157e308", " 1.7976931348623157e+308 "},
      {"-0.0", " -0 "}}},
    {"string",
     {{"\"\"", "\"\""},
      {"\"h\\u00e9\\ud83d\\ude00 "
       "\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\xf0\x9f\x98\x80\"",
       "\"h\xc3\xa9\xf0\x9f\x98\x80 "
       "\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\xf0\x9f\x98\x80\""},
      {"\"\\u20ac[1,2] null\"", "\"\xe2\x82\xac[1,2] null\""}}},
    {"bool[]", {{"[ ]", "[]"}, {"[true, false]", "[true,false]"}, {"[false]", "[false]"}}},
    {"int[]",
     {{"[]", "[]"}, {"[ -2147483648 , 2147483647 ]", "[-2147483648,2147483647]"}, {"[7]", "[7]"}}},
    {"long[]",
     {{"[]", "[]"},
      {"[-9223372036854775808,9223372036854775807,0]",
       "[-9223372036854775808,9223372036854775807,0]"},
      {"[9007199254740993]", "[9007199254740993]"}}},
    {"double[]",
     {{"[]", "[]"},
      {"[2.98023223876953125e-08,5e-324,1e16,1e17,123456789012345678,0.0001,0.00001]",
       "[ 2.9802322387695312e-08 , 4.9406564584124654e-324 , 10000000000000000 , 1e+17 ,"
       " 1.2345678901234568e+17 , 0.0001 , 1.0000000000000001e-05 ]"},
      {"[100,1e22,-1.5,3.3e-5,0.30000000000000004]",
       "[ 100 , 1e+22 , -1.5 , 3.3000000000000003e-05 , 0.30000000000000004 ]"}}},
    {"string[]", {{"[]", "[]"}, {"[\"\",\"a,b\"]", "[\"\",\"a,b\"]"}, {"[\"]\"]", "[\"]\"]"}}},
    {"bool[][]", {{"[]", "[]"}, {"[[true],[false]]", "[[true],[false]]"}, {"[[]]", "[[]]"}}},
    {"int[][]", {{"[]", "[]"}, {"[[1,2,3],[4,5,6]]", "[[1,2,3],[4,5,6]]"}, {"[[],[]]", "[[],[]]"}}},
    {"long[][]",
     {{"[]", "[]"},
      {"[[-9223372036854775808],[9223372036854775807]]",
       "[[-9223372036854775808],[9223372036854775807]]"},
      {"[[]]", "[[]]"}}},
    {"double[][]",
     {{"[]", "[]"},
      {"[[0.5,2],[1e-7,-3]]", "[[ 0.5 , 2 ],[ 9.9999999999999995e-08 , -3 ]]"},
      {"[[]]", "[[]]"}}},
    {"string[][]",
     {{"[]", "[]"},
      {"[[\"a\",\"\"],[\"[\",\"\\\"\"]]", "[[\"a\",\"\"],[\"[\",\"\\\"\"]]"},
      {"[[]]", "[[]]"}}},
    {"list<bool>", {{"[]", "[]"}, {"[true,false]", "[true,false]"}, {"[false]", "[false]"}}},
    {"list<int>",
     {{"[]", "[]"}, {"[-2147483648,2147483647]", "[-2147483648,2147483647]"}, {"[0]", "[0]"}}},
    {"list<long>",
     {{"[]", "[]"}, {"[9007199254740993, 1]", "[9007199254740993,1]"}, {"[0]", "[0]"}}},
    {"list<double>", {{"[]", "[]"}, {"[0.25,1]", "[ 0.25 , 1 ]"}, {"[0]", "[ 0 ]"}}},
    {"list<string>", {{"[]", "[]"}, {"[\"\",\"b\"]", "[\"\",\"b\"]"}, {"[\"\"]", "[\"\"]"}}},
    {"tree<bool>",
     {{"[]", "[]"}, {"[true,null,false]", "[true,null,false]"}, {"[false]", "[false]"}}},
    {"tree<int>",
     {{"[]", "[]"}, {"[5,null,4,3,null,1]", "[5,null,4,3,null,1]"}, {"[0,0,0]", "[0,0,0]"}}},
    {"tree<long>",
     {{"[]", "[]"},
      {"[1,9007199254740993,null,2]", "[1,9007199254740993,null,2]"},
      {"[0]", "[0]"}}},
    {"tree<double>", {{"[]", "[]"}, {"[1,null,0.5]", "[ 1 ,null, 0.5 ]"}, {"[0]", "[ 0 ]"}}},
    {"tree<string>",
     {{"[]", "[]"}, {"[\"a\",null,\"null\"]", "[\"a\",null,\"null\"]"}, {"[\"\"]", "[\"\"]"}}},
};

/* What a type's value is in the row that is too long to be written down. */
static const struct {
    const char *type, *item;
    int count;
} long_values[] = {
    {"int[]", "-2147483648", 1000000},
    {"list<int>", "7", 200000},
    {"string[]", "\"\xc3\xa9\"", 100000},
    {"tree<int>", "1", 100000},
};

#define TABLE_ROUNDS 4 /* three columns, and the long values */

static void long_value_add(const char *type, struct strbuf *out)
{
    for (size_t i = 0; i < ARRAY_LEN(long_values); i++) {
        if (strcmp(long_values[i].type, type) != 0)
            continue;
        for (int j = 0; j < long_values[i].count; j++)
            strbuf_addf(out, "%c%s", j == 0 ? '[' : ',', long_values[i].item);
        strbuf_add_str(out, "]\n");
        return;
    }
}

static void round_fill(size_t number, struct strbuf *input, struct strbuf *output)
{
    for (size_t i = 0; i < ARRAY_LEN(table); i++) {
        size_t before = input->size, column = number % ARRAY_LEN(table[i].values);

        if (number == TABLE_ROUNDS - 1)
            long_value_add(table[i].type, input);
        if (input->size > before) {
            strbuf_add_str(output, input->data + before);
        } else {
            strbuf_addf(input, "%s\n", table[i].values[column].in);
            strbuf_addf(output, "%s\n", table[i].values[column].out);
        }
    }
}

/* Line by line, with the type, where it is short enough to be shown. */
static void outputs_agree(const char *language_id, size_t number, const char *got,
                          const char *wanted)
{
    bool is_equal = got != NULL && strcmp(got, wanted) == 0;

    tap_ok(is_equal, "%s: the table of values, round %zu", language_id, number + 1);
    for (size_t i = 0; !is_equal && got != NULL && i < ARRAY_LEN(table); i++) {
        size_t got_size = strcspn(got, "\n"), wanted_size = strcspn(wanted, "\n");

        if (got_size != wanted_size || memcmp(got, wanted, got_size) != 0)
            tap_note("%s: '%.*s' where '%.*s' is right", table[i].type,
                     (int)(got_size < 200 ? got_size : 200), got,
                     (int)(wanted_size < 200 ? wanted_size : 200), wanted);
        got += got_size + (got[got_size] != '\0');
        wanted += wanted_size + (wanted[wanted_size] != '\0');
    }
}

/* The starter file of a signature with all types compiles, and changes nothing. */
static void table_holds(const struct driver_kit *kit, size_t language)
{
    const char *language_id = driver_languages[language].language_id;
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(strbuf_release) struct strbuf source = STRBUF_INIT;
    int status;

    problem.style = PROBLEM_FUNCTION;
    problem.signature.name = mem_strdup("f");
    problem.signature.returns.base = VALUE_VOID;
    for (size_t i = 0; i < ARRAY_LEN(table); i++) {
        struct parameter parameter = {.name = mem_format("p%zu", i), .changes = true};

        (void)value_type_parse(table[i].type, &parameter.type, NULL);
        ARRAY_PUSH(problem.signature.parameters, problem.signature.count,
                   problem.signature.capacity, parameter);
    }
    (void)signature_preamble(&problem.signature, language_id, &source);
    (void)signature_declare(&problem.signature, language_id, &source);
    (void)signature_empty_body(&problem.signature, language_id, &source);
    status = driver_kit_build(kit, &problem, language, source.data, &artifact, NULL);
    for (size_t i = 0; i < TABLE_ROUNDS; i++) {
        AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf output = STRBUF_INIT;
        AUTO(mem_free) char *got = NULL;

        round_fill(i, &input, &output);
        if (status > 0)
            got = driver_kit_run(&artifact, input.data);
        outputs_agree(language_id, i, got, output.data);
    }
}

int main(void)
{
    struct driver_kit kit;
    int code;

    if (!driver_kit_open(&kit, &code))
        return code;
    for (size_t i = 0; i < DRIVER_LANGUAGES; i++)
        table_holds(&kit, i);
    driver_kit_release(&kit);
    return tap_done();
}
