#include <string.h>

#include "judge/base/regex.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *pattern, *text;
    int answer;
} rows[] = {
    {"matches the whole", "[0-9]+\\s*", "123\n", 1},
    {"not a part of it", "[0-9]+", "123a", 0},
    {"not from the middle", "[0-9]+", "a123", 0},
    {"alternatives are anchored as a whole", "a|ab", "ab", 1},
    {"invalid UTF-8 is no match but an error", ".*", "\xff", -1},
    {"the empty text", ".*", "", 1},
    {"a runaway pattern is stopped", "(a+)+[bd]", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", -1},
};

static void test_find(void)
{
    const struct span text = {"one two\nthree", 13};
    struct span found = {NULL, 0}, group = {NULL, 0};

    tap_is_int(regex_find("(x)|t(w|h)", text, 0, &found, &group), 1, "a part is found");
    tap_is_str(found.data, text.data + 4, "where it stands");
    tap_is_mem(group.data, "w", group.size, "with the first group that took part");
    tap_is_int(regex_find("t(w|h)", text, 5, &found, NULL), 1, "from a place on");
    tap_is_str(found.data, text.data + 8, "the next one");
    tap_is_int(regex_find("^three$", text, 0, NULL, NULL), 1, "a line has ends of its own");
    tap_is_int(regex_find("four", text, 0, NULL, NULL), 0, "what is not there");
    tap_is_int(regex_find("e", text, 99, NULL, NULL), 0, "nothing is behind the end");
    tap_is_int(regex_find("(a+)+[bd]", (struct span){"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", 35}, 0,
                          NULL, NULL),
               0, "a runaway pattern is stopped");
}

int main(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(regex_free) struct regex *bad = NULL;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(regex_free) struct regex *regex = NULL;

        if (!tap_ok(regex_compile(rows[i].pattern, &regex, NULL) == 0, "'%s' is a pattern",
                    rows[i].pattern))
            continue;
        tap_ok(regex_match(regex, (struct span){rows[i].text, strlen(rows[i].text)}, NULL) ==
                   rows[i].answer,
               "%s", rows[i].name);
    }
    tap_ok(regex_compile("a(b", &bad, &err) < 0 && err.kind == ERROR_INPUT, "a bad one is refused");
    tap_is_str(error_text(&err),
               "the pattern 'a(b' is wrong at character 4: missing closing parenthesis",
               "with its place");
    test_find();
    return tap_done();
}
