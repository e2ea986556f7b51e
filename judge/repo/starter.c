#include "judge/repo/starter.h"

#include <assert.h>

#include "judge/core/signature_text.h"

/* What a style asks of the program, in the words of a comment. */
static const char *const reminders[] = {
    [PROBLEM_STDIO] = "Read standard input, write standard output.",
    [PROBLEM_FUNCTION] =
        "Write this function only: the judge reads the input, calls it and prints the "
        "result.",
    [PROBLEM_ANSWER] =
        "There is no input: print the answer. Or give it yourself: judge answer ID VALUE",
    [PROBLEM_INTERACTIVE] =
        "Talk with the judge line by line, and flush after every line you write.",
};

static void add_comment(const struct language *language, const char *text, struct strbuf *out)
{
    strbuf_addf(out, "%s %s\n", language->starter_comment, text);
}

static void add_heading(const struct problem *problem, const struct language *language,
                        struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf title = STRBUF_INIT;

    assert((size_t)problem->style < ARRAY_LEN(reminders));
    if (language->starter_comment == NULL)
        return;
    strbuf_addf(&title, "%s (%s)", problem->title, problem->id);
    add_comment(language, title.data, out);
    add_comment(language, reminders[problem->style], out);
    if (problem->style == PROBLEM_INTERACTIVE && language->flush != NULL) {
        AUTO(strbuf_release) struct strbuf how = STRBUF_INIT;

        strbuf_addf(&how, "To flush: %s", language->flush);
        add_comment(language, how.data, out);
    }
    strbuf_add_char(out, '\n');
}

int starter_write(const struct problem *problem, const struct language *language,
                  struct strbuf *out_text, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    add_heading(problem, language, &text);
    if (problem->style != PROBLEM_FUNCTION) {
        strbuf_add_str(&text, language->starter != NULL ? language->starter : "");
    } else if (signature_preamble(&problem->signature, language->id, &text) < 0 ||
               signature_declare(&problem->signature, language->id, &text) < 0 ||
               signature_empty_body(&problem->signature, language->id, &text) < 0) {
        return error_set(err, ERROR_USAGE,
                         "'%s' asks for a function, which can be written in C, C++, Python, Java, "
                         "JavaScript, Rust or Go, not in %s",
                         problem->id, language->name);
    }
    strbuf_swap(out_text, &text);
    return 0;
}
