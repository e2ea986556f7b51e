/* What kind of mistake an attempt shows, and which kinds come first. */
#include "judge/core/slip.h"
#include "tests/unit/tap.h"

#define NONE "(none)"

static const struct {
    const char *name;
    struct slip_signs signs;
    const char *slip;
} attempts[] = {
    {"an int overflowed, says the difference",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "off by a multiple of 2^32: an int overflowed?"},
      .passed = 9,
      .total = 10},
     "overflow of int"},
    {"an int overflowed, say all failures",
     {.verdict = VERDICT_WA,
      .words =
          {[SLIP_PATTERN] =
               "all 4 failures have a number beyond 2^31 in the answer; none of the 9 passes has"}},
     "overflow of int"},
    {"what passes with large numbers is no overflow",
     {.verdict = VERDICT_WA,
      .words =
          {[SLIP_PATTERN] =
               "all 4 passes have a number beyond 2^31 in the input; none of the 9 failures has"},
      .smallest_input = "5\n",
      .passed = 6,
      .total = 9},
     NONE},
    {"a number that could not be made small",
     {.verdict = VERDICT_WA,
      .smallest_input = "1\n4294967296\n",
      .answer = "1\n",
      .passed = 6,
      .total = 9},
     "overflow of int"},
    {"a number below zero that could not be made positive",
     {.verdict = VERDICT_WA, .smallest_input = "1\n-1\n", .answer = "1\n", .passed = 6, .total = 9},
     "negative numbers"},
    {"one too many",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "off by 1"},
      .expected = "7",
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "off by one"},
    {"no instead of yes is not one too many",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "off by 1"},
      .expected = "0",
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     NONE},
    {"only the input of one fails, and few cases do",
     {.verdict = VERDICT_WA, .smallest_input = "1\n5\n", .answer = "5\n", .passed = 9, .total = 10},
     "empty or single input"},
    {"the empty input",
     {.verdict = VERDICT_WA, .smallest_input = "0\n", .answer = "0\n", .passed = 9, .total = 10},
     "empty or single input"},
    {"where most cases fail the idea is wrong, not its edge",
     {.verdict = VERDICT_WA, .smallest_input = "1\n5\n", .answer = "5\n", .passed = 1, .total = 10},
     "an idea that fails in most cases"},
    {"all failures have equal numbers",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_PATTERN] =
                    "all 5 failures have equal numbers in the list; none of the 9 passes has"}},
     "equal values"},
    {"the label says equal",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_LABEL] = "two heights are equal"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "equal values"},
    {"words are whole words",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_LABEL] = "unequal heights"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     NONE},
    {"a graph in parts",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_PATTERN] =
                    "all 5 failures have a graph that is not connected; none of the 9 passes has"}},
     "what is not connected"},
    {"from one test to the next",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_LABEL] = "what must be reset between the tests"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "state not reset"},
    {"upper and lower case",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "differs in case only"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "wrong output format"},
    {"no output at all",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "nothing was printed"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "nothing printed"},
    {"the compiler had warned",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_WARNINGS] = "main.c:3: warning: 'sum' is used uninitialized"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "uninitialised variable"},
    {"another order",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "the same tokens in another order"},
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     "wrong order of the output"},
    {"nothing small fails",
     {.verdict = VERDICT_WA, .passed = 6, .total = 9},
     "wrong on large input only"},
    {"no sign at all",
     {.verdict = VERDICT_WA, .smallest_input = "3\n", .passed = 6, .total = 9},
     NONE},
    {"nearly all cases pass, and nothing tells what the others are",
     {.verdict = VERDICT_WA, .smallest_input = "3\n", .passed = 8, .total = 9},
     "a special case"},
    {"a sign turned",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "the sign differs"},
      .expected = "-7",
      .smallest_input = "3\n"},
     "the sign"},
    {"-1 is a word for none",
     {.verdict = VERDICT_WA,
      .words = {[SLIP_HINT] = "the sign differs"},
      .expected = "-1",
      .smallest_input = "3\n",
      .passed = 6,
      .total = 9},
     NONE},
    {"a full stack",
     {.verdict = VERDICT_RTE,
      .words = {[SLIP_CAUSE] = "main.c:3 in f(): the stack is full: the recursion is too deep"}},
     "recursion too deep"},
    {"Python's recursion",
     {.verdict = VERDICT_RTE,
      .words = {[SLIP_CAUSE] = "main.py:2 in f(): a recursion without end, or one too deep"}},
     "recursion too deep"},
    {"an array's end",
     {.verdict = VERDICT_RTE,
      .words = {[SLIP_CAUSE] = "main.c:3 in main(): writes beyond the end of a local array"}},
     "past the ends of an array"},
    {"a list's end",
     {.verdict = VERDICT_RTE,
      .words = {[SLIP_CAUSE] = "main.py:2: IndexError: list index out of range"}},
     "past the ends of an array"},
    {"by zero",
     {.verdict = VERDICT_RTE,
      .words = {[SLIP_CAUSE] = "SIGFPE: divided by zero, or a division overflowed"}},
     "division by zero"},
    {"a null pointer",
     {.verdict = VERDICT_RTE,
      .words = {[SLIP_CAUSE] = "main.c:3 in main(): reads memory through a null or wild pointer"}},
     "null or unset pointer"},
    {"a crash without a word, on large input",
     {.verdict = VERDICT_RTE, .passed = 6, .total = 9},
     "crash on large input"},
    {"a crash on the empty input",
     {.verdict = VERDICT_RTE, .smallest_input = "0\n", .passed = 9, .total = 10},
     "empty or single input"},
    {"too slow", {.verdict = VERDICT_TLE, .passed = 6, .total = 9}, "too slow on large input"},
    {"no end on small input",
     {.verdict = VERDICT_TLE, .smallest_input = "3\n", .passed = 6, .total = 9},
     "loop without end"},
    {"too much", {.verdict = VERDICT_MLE, .passed = 6, .total = 9}, "too much memory"},
    {"output for ever", {.verdict = VERDICT_OLE, .passed = 6, .total = 9}, "output without end"},
};

static void test_attempts(void)
{
    for (size_t i = 0; i < ARRAY_LEN(attempts); i++) {
        const char *slip = slip_of(&attempts[i].signs);

        tap_is_str(slip != NULL ? slip : NONE, attempts[i].slip, "%s", attempts[i].name);
    }
}

/* More problems weigh more than more submissions of one. */
static void test_ranks(void)
{
    static const struct {
        const char *problem, *hint;
    } given[] = {
        {"x/a", "nothing was printed"},  {"x/a", "nothing was printed"},
        {"x/a", "nothing was printed"},  {"x/b", "differs in case only"},
        {"x/a", "differs in case only"}, {"x/c", "the sign differs"},
        {"x/c", "nobody knows"},
    };
    AUTO(slip_list_release) struct slip_list list = SLIP_LIST_INIT;

    for (size_t i = 0; i < ARRAY_LEN(given); i++) {
        const struct slip_signs signs = {.verdict = VERDICT_WA,
                                         .words = {[SLIP_HINT] = given[i].hint},
                                         .smallest_input = "3\n",
                                         .passed = 6,
                                         .total = 9};

        slip_list_add(&list, given[i].problem, &signs);
    }
    slip_list_rank(&list, 2);
    tap_is_int(list.count, 2, "as many as were asked for");
    tap_is_str(list.items[0].name, "wrong output format", "of two problems, though seldomer");
    tap_is_int(list.items[0].count, 2, "its submissions");
    tap_is_str(list.items[1].name, "nothing printed", "more often than the sign");
    tap_is_int(list.items[1].problems.count, 1, "a problem is named once");
}

int main(void)
{
    test_attempts();
    test_ranks();
    return tap_done();
}
