/* Statements on a terminal: blocks, wrapping, maths; nothing of it may command the terminal. */
#include <string.h>

#include "judge/base/text.h"
#include "judge/view/markdown.h"
#include "judge/view/maths.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *text, *wanted;
} blocks[] = {
    {"a title is underlined", "# Title\n\ntext\n", "Title\n=====\n\ntext\n"},
    {"a paragraph is wrapped at words", "one two three four five six seven eight",
     "one two three four five\nsix seven eight\n"},
    {"a line break in the source is a space", "one\ntwo\n", "one two\n"},
    {"list items hang", "- one two three four five six\n- b\n",
     "- one two three four\n  five six\n- b\n"},
    {"ordered lists count", "3. a\n4. b\n", "3. a\n4. b\n"},
    {"lists nest", "- a\n  - b\n- c\n", "- a\n  - b\n- c\n"},
    {"code keeps its lines and spaces", "```\na  b\n  c\n```\n", "    a  b\n      c\n"},
    {"long code is folded, not lost", "```\n0123456789012345678901234\n```\n",
     "    01234567890123456789\n    01234\n"},
    {"without colours code keeps its marks", "print `0 0` then", "print `0 0` then\n"},
    {"emphasis leaves no marks", "*a* **b**", "a b\n"},
    {"a quote has a margin", "> a b\n", "│ a b\n"},
    {"a table has columns", "| a | b |\n|---|---|\n| 1 | 22 |\n", "  a  b\n  ─────\n  1  22\n"},
    {"entities", "1 &lt; 2", "1 < 2\n"},
    {"HTML is text, not markup", "a <b>c</b>", "a <b>c</b>\n"},
    {"escapes of a terminal are shown", "a\x1b[31mb", "a\\x1b[31mb\n"},
    {"directions of writing are shown",
     "a\xe2\x80\xae"
     "b",
     "a\\u202eb\n"},
    {"in code too", "```\n\x1b]0;x\x07\n```\n", "    \\x1b]0;x\\x07\n"},
    {"invalid UTF-8 is shown",
     "a\xff"
     "b",
     "a\\xffb\n"},
    {"an empty text is empty", "", ""},
    {"what was opened and not closed ends with the text", "- **a `b", "- **a `b\n"},
};

static const struct {
    const char *name, *latex, *wanted, *ascii;
} maths[] = {
    {"bounds", "1 \\le n \\le 10^{5}", "1 ≤ n ≤ 10⁵", "1 <= n <= 10^5"},
    {"a power of one character", "n^2", "n²", "n^2"},
    {"a power that cannot be raised", "2^{n/2}", "2^(n/2)", "2^(n/2)"},
    {"an index", "a_i + a_{i+1}", "aᵢ + aᵢ₊₁", "a_i + a_(i+1)"},
    {"a negative power", "10^{-6}", "10⁻⁶", "10^(-6)"},
    {"thin spaces in numbers", "200\\,000", "200 000", "200000"},
    {"a product", "a \\cdot b", "a · b", "a * b"},
    {"a fraction", "\\frac{n+1}{2}", "(n+1)/2", "(n+1)/2"},
    {"a root", "\\sqrt{n}", "√n", "sqrt n"},
    {"a function with an index", "n \\lceil \\log_2 n \\rceil", "n ⌈log₂ n⌉", "n ceil(log_2 n)"},
    {"dots", "1, \\ldots, n", "1, …, n", "1, ..., n"},
    {"an unknown word is kept", "\\foo x", "foox", "foox"},
    {"braces that never close", "n^{2", "n²", "n^2"},
    {"a backslash at the end", "a\\", "a", "a"},
    {"upright words", "\\mathrm{lcm}(a,b)", "lcm(a,b)", "lcm(a,b)"},
};

/* No break spaces are how maths stays in one line; for comparing they are spaces. */
static void plain_spaces(struct strbuf *text)
{
    AUTO(strbuf_release) struct strbuf plain = STRBUF_INIT;

    for (const char *at = text->data; *at != '\0'; at++) {
        if ((unsigned char)at[0] == 0xc2 && (unsigned char)at[1] == 0xa0) {
            strbuf_add_char(&plain, ' ');
            at++;
        } else {
            strbuf_add_char(&plain, *at);
        }
    }
    strbuf_swap(text, &plain);
}

static void check_maths(void)
{
    for (size_t i = 0; i < ARRAY_LEN(maths); i++) {
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf ascii = STRBUF_INIT;
        struct span latex = {maths[i].latex, strlen(maths[i].latex)};

        maths_add(&got, latex, false);
        maths_add(&ascii, latex, true);
        plain_spaces(&got);
        plain_spaces(&ascii);
        tap_is_str(got.data, maths[i].wanted, "maths: %s", maths[i].name);
        tap_is_str(ascii.data, maths[i].ascii, "maths in ASCII: %s", maths[i].name);
    }
}

static void check_width(size_t width)
{
    static const char text[] = "# A heading that is longer than narrow screens are\n\n"
                               "Words and $1 \\le n \\le 10^{5}$ and `some code here`, and "
                               "averyveryverylongwordwithoutanyspaceinit.\n\n"
                               "- a list item with many words in it\n  1. and one inside it\n\n"
                               "| column | another column | a third |\n|---|---|---|\n"
                               "| 1 | two words | three words here |\n\n"
                               "```\nsome code that is rather long for this screen\n```\n";
    const struct screen screen = {width, false, false, false};
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;
    size_t widest = 0;

    markdown_add(&screen, &out, text);
    for (char *line = strtok(out.data, "\n"); line != NULL; line = strtok(NULL, "\n"))
        if (text_width(line) > widest)
            widest = text_width(line);
    tap_ok(widest <= width, "no line is wider than %zu columns (widest %zu)", width, widest);
}

int main(void)
{
    const struct screen screen = {24, false, false, false};

    for (size_t i = 0; i < ARRAY_LEN(blocks); i++) {
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        markdown_add(&screen, &got, blocks[i].text);
        tap_is_str(got.data, blocks[i].wanted, "%s", blocks[i].name);
    }
    check_maths();
    check_width(20);
    check_width(40);
    check_width(80);
    {
        const struct screen color = {80, true, false, false};
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        markdown_add(&color, &got, "**a**");
        tap_is_str(got.data, "\x1b[1ma\x1b[0m\n", "with colours emphasis is drawn");
    }
    return tap_done();
}
