/* Facts of inputs, and the sentence that must hold without exception. */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/input_facts.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *input, *answer;
    unsigned facts; /* bits */
} inputs[] = {
    {"equal numbers in a line", "4\n5 1 5 2\n", "0\n", 1u << FACT_DUPLICATES},
    {"equal numbers in a column", "3\n5 a\n4 b\n5 c\n", "0\n", 1u << FACT_DUPLICATES},
    {"a negative number", "3\n-5 7 -7\n", "0\n", 1u << FACT_NEGATIVE},
    {"large", "2\n9 2147483648\n", "-2147483649\n",
     1u << FACT_LARGE_INPUT | 1u << FACT_LARGE_ANSWER | 1u << FACT_SORTED},
    {"the largest int is not beyond", "2\n2147483647 3\n", "-2147483648\n", 0},
    {"one", "1\n7\n", "0\n", 1u << FACT_ONE},
    {"a graph of two parts", "4 2\n4 3\n2 1\n", "0\n", 1u << FACT_PARTED},
    {"a graph of one part", "3 3\n3 1\n2 3\n1 2\n", "0\n", 0},
    {"a tree", "3\n3 1\n1 2\n", "0\n", 0},
    {"names beyond n: no graph", "4 2\n5 3\n1 2\n", "0\n", 0},
    {"nothing", "", "", 0},
};

static void test_facts(void)
{
    for (size_t i = 0; i < ARRAY_LEN(inputs); i++) {
        struct input_facts facts;
        unsigned bits = 0;

        input_facts_find((struct span){inputs[i].input, strlen(inputs[i].input)},
                         (struct span){inputs[i].answer, strlen(inputs[i].answer)}, &facts);
        for (size_t fact = 0; fact < FACT_COUNT; fact++)
            bits |= (unsigned)facts.holds[fact] << fact;
        tap_is_int(bits, inputs[i].facts, "%s", inputs[i].name);
    }
}

static const struct {
    const char *name, *failed, *holds, *sentence; /* a letter a case */
} splits[] = {
    {"without exception", "ffffppp", "yyyynnn",
     "all 4 failures have a negative number; none of the 3 passes has"},
    {"the other way round", "fffppp", "nnnyyy",
     "all 3 passes have a negative number; none of the 3 failures has"},
    {"one exception", "ffffppp", "yyyynny", NULL},
    {"too few failures", "ffpppp", "yynnnn", NULL},
    {"too few passes", "ffffpp", "yyyynn", NULL},
};

static void test_sentences(void)
{
    for (size_t i = 0; i < ARRAY_LEN(splits); i++) {
        struct input_facts facts[8] = {{{false}}};
        bool has_failed[8] = {false};
        size_t count = strlen(splits[i].failed);
        AUTO(mem_free) char *sentence = NULL;

        for (size_t j = 0; j < count; j++) {
            has_failed[j] = splits[i].failed[j] == 'f';
            facts[j].holds[FACT_NEGATIVE] = splits[i].holds[j] == 'y';
        }
        sentence = input_facts_sentence(facts, has_failed, count);
        tap_is_str(sentence != NULL ? sentence : "", splits[i].sentence ? splits[i].sentence : "",
                   "%s", splits[i].name);
    }
}

int main(void)
{
    test_facts();
    test_sentences();
    return tap_done();
}
