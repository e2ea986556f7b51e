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
    return tap_done();
}
