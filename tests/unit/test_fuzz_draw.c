/*
 * Inputs by chance: a call keeps what is no number and its numbers become small; what is changed is
 * still put together as it was, differs soon, and the same state draws the same.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/core/fuzz_draw.h"
#include "judge/core/specimen.h"
#include "judge/core/token.h"
#include "tests/unit/tap.h"

#define DRAWS 300
#define SMALL_MAX 24

static const struct {
    const char *call, *kept; /* what every draw begins with */
    bool changes;
} calls[] = {
    {"random n=200000 keys=10", "random n=",         true },
    {"one",                     "one",               false},
    {"walk kind=ring n=7",      "walk kind=ring n=", true },
    {"mixed from=-1000000 x=y", "mixed from=",       true },
    {"",                        "",                  false},
};

/* Every number of a call is small. */
static bool is_small(const char *call)
{
    for (const char *at = call; (at = strchr(at, '=')) != NULL; at++)
        if (labs(strtol(at + 1, NULL, 10)) > SMALL_MAX)
            return false;
    return true;
}

static void test_calls(void)
{
    for (size_t i = 0; i < ARRAY_LEN(calls); i++) {
        uint64_t random = 1;
        int bad = 0, changed = 0;

        for (int k = 0; k < DRAWS; k++) {
            AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

            fuzz_draw_call(calls[i].call, &random, &text);
            bad += strncmp(text.data, calls[i].kept, strlen(calls[i].kept)) != 0 ||
                   !is_small(text.data);
            changed += strcmp(text.data, calls[i].call) != 0;
        }
        tap_ok(bad == 0, "call '%s': words stay, numbers are small", calls[i].call);
        tap_ok((changed > DRAWS / 4) == calls[i].changes, "call '%s': %s", calls[i].call,
               calls[i].changes ? "is another one" : "stays");
    }
}

static const struct {
    const char *name, *input;
    bool is_typed;
} inputs[] = {
    {"numbers",              "3\n5 6 7\n",           false},
    {"words",                "2\nabba\nb\n",         false},
    {"a graph",              "3 2\n1 2\n2 3\n",      false},
    {"values of a function", "[1,2,3]\n7\n\"ab\"\n", true },
    {"a single number",      "1\n",                  false},
};

static size_t lines_of(struct span text)
{
    size_t lines = 0;

    for (size_t i = 0; i < text.size; i++)
        lines += text.data[i] == '\n';
    return lines;
}

static void test_changes(void)
{
    for (size_t i = 0; i < ARRAY_LEN(inputs); i++) {
        const struct span input = {inputs[i].input, strlen(inputs[i].input)};
        uint64_t random = 1;
        int same = 0, shapeless = 0;

        for (int k = 0; k < DRAWS; k++) {
            AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

            fuzz_draw_change(input, inputs[i].is_typed, &random, &text);
            same += text.size == input.size && memcmp(text.data, input.data, text.size) == 0;
            shapeless += lines_of(strbuf_span(&text)) > lines_of(input) ||
                         (text.size > 0 && text.data[text.size - 1] != '\n');
        }
        tap_ok(same < DRAWS * 3 / 4, "%s: most changes change something (%d do not)",
               inputs[i].name, same);
        tap_ok(shapeless == 0, "%s: no line comes, and each has its end", inputs[i].name);
    }
}

static void test_sameness(void)
{
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf second = STRBUF_INIT;
    uint64_t one = 7, other = 7;

    for (int k = 0; k < 20; k++) {
        fuzz_draw_change((struct span){"3\n5 6 7\n", 8}, false, &one, &first);
        fuzz_draw_call("random n=9", &one, &first);
        fuzz_draw_change((struct span){"3\n5 6 7\n", 8}, false, &other, &second);
        fuzz_draw_call("random n=9", &other, &second);
    }
    tap_is_str(first.data, second.data, "the same state draws the same");
}

static void test_nothing(void)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    uint64_t random = 1;

    fuzz_draw_change((struct span){"", 0}, false, &random, &text);
    tap_is_str(text.data, "", "nothing stays nothing");
}

int main(void)
{
    test_calls();
    test_changes();
    test_sameness();
    test_nothing();
    return tap_done();
}
