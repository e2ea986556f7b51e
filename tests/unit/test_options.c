/* Words of a command line against tables of options. */
#include <string.h>

#include "judge/base/compiler.h"
#include "judge/cli/options.h"
#include "tests/unit/tap.h"

#define WORDS_MAX 8

struct targets {
    bool all, quiet;
    int limit;
    const char *folder, *level, *json;
};

#define ARG(member) offsetof(struct targets, member)

static const struct option global_rows[] = {
    {OPTION_FLAG, 'q', "quiet", ARG(quiet), NULL, ""},
    {OPTION_STRING, 'C', "folder", ARG(folder), "dir", ""},
    {OPTION_MAYBE, 0, "json", ARG(json), "lines", ""},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static const struct option command_rows[] = {
    {OPTION_FLAG, 'a', "all", ARG(all), NULL, ""},
    {OPTION_COUNT, 'n', "limit", ARG(limit), "n", ""},
    {OPTION_CHOICE, 'l', "level", ARG(level), "easy|mid|hard", ""},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static const struct {
    const char *name;
    const char *words[WORDS_MAX];
    const char *error; /* NULL: understood */
    struct targets wanted;
    const char *operands; /* with '|' behind each */
} rows[] = {
    {"no words at all", {NULL}, NULL, {0}, ""},
    {"options stand between operands",
     {"a", "--limit", "5", "b", "-q"},
     NULL,
     {.limit = 5, .quiet = true},
     "a|b|"},
    {"a value behind '='", {"--limit=7"}, NULL, {.limit = 7}, ""},
    {"a value joined to its letter", {"-n7", "-C/tmp"}, NULL, {.limit = 7, .folder = "/tmp"}, ""},
    {"letters in one word", {"-aqn", "3"}, NULL, {.all = true, .quiet = true, .limit = 3}, ""},
    {"'--' ends the options", {"--", "-q", "--all"}, NULL, {0}, "-q|--all|"},
    {"'-' is an operand", {"-", "-q"}, NULL, {.quiet = true}, "-|"},
    {"an optional value stays away", {"--json", "x"}, NULL, {.json = ""}, "x|"},
    {"an optional value only behind '='", {"--json=lines"}, NULL, {.json = "lines"}, ""},
    {"a choice", {"--level", "mid"}, NULL, {.level = "mid"}, ""},
    {"the last one wins", {"-n1", "-n2"}, NULL, {.limit = 2}, ""},
    {"an empty value is a value", {"--folder="}, NULL, {.folder = ""}, ""},
    {"a misspelt option gets a proposal", {"--limti", "3"}, "did you mean '--limit'?", {0}, ""},
    {"an unknown option says where to look", {"--frobnicate"}, "--help", {0}, ""},
    {"an unknown letter", {"-x"}, "unknown option '-x'", {0}, ""},
    {"a control character in a letter is shown as its code", {"-\x1b[31m"}, "'-\\x1b'", {0}, ""},
    {"no abbreviations", {"--lim", "3"}, "unknown option '--lim'", {0}, ""},
    {"a missing value", {"--limit"}, "needs a value", {0}, ""},
    {"a missing value of a letter", {"-C"}, "needs a value", {0}, ""},
    {"a flag takes no value", {"--all=yes"}, "takes no value", {0}, ""},
    {"a count is a number", {"--limit", "many"}, "whole number", {0}, ""},
    {"a count is not negative", {"--limit", "-3"}, "whole number", {0}, ""},
    {"a count fits", {"--limit", "99999999999999999999"}, "whole number", {0}, ""},
    {"a choice is one of them", {"--level", "eas"}, "easy|mid|hard", {0}, ""},
    {"a choice is not empty", {"--level="}, "easy|mid|hard", {0}, ""},
    {"an optional value is one of them", {"--json=yes"}, "lines", {0}, ""},
};

static void join(const struct operands *operands, char *out, size_t size)
{
    out[0] = '\0';
    for (size_t i = 0; i < operands->count; i++) {
        strncat(out, operands->items[i], size - strlen(out) - 1);
        strncat(out, "|", size - strlen(out) - 1);
    }
}

static bool same_text(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool same_targets(const struct targets *a, const struct targets *b)
{
    return a->all == b->all && a->quiet == b->quiet && a->limit == b->limit &&
           same_text(a->folder, b->folder) && same_text(a->level, b->level) &&
           same_text(a->json, b->json);
}

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        AUTO(operands_release) struct operands operands = OPERANDS_INIT;
        struct targets got = {0};
        const struct option_set sets[] = {{global_rows, &got}, {command_rows, &got}};
        char *words[WORDS_MAX + 1] = {NULL};
        char joined[128];
        int at = 0;

        for (size_t k = 0; k < WORDS_MAX; k++)
            words[k] = (char *)rows[i].words[k];
        if (options_parse(sets, ARRAY_LEN(sets), words, &at, false, &operands, &err) < 0) {
            tap_has_str(error_text(&err), rows[i].error != NULL ? rows[i].error : "no error", "%s",
                        rows[i].name);
            continue;
        }
        join(&operands, joined, sizeof joined);
        tap_ok(rows[i].error == NULL && same_targets(&got, &rows[i].wanted), "%s", rows[i].name);
        tap_is_str(joined, rows[i].operands, "%s: operands", rows[i].name);
    }
    {
        struct targets got = {0};
        const struct option_set sets[] = {{global_rows, &got}};
        char *words[] = {(char *)"-q", (char *)"list", (char *)"--all", NULL};
        int at = 0;

        tap_is_int(options_parse(sets, 1, words, &at, true, NULL, NULL), 0,
                   "flags before a command");
        tap_is_int(at, 1, "the command's own words are left alone");
    }
    return tap_done();
}
