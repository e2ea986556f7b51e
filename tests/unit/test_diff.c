/* Unified differences: right, and fewest where texts are small. */
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/diff.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *old, *new, *wanted;
} rows[] = {
    {"equal texts have no difference", "a\nb\n", "a\nb\n", ""},
    {"two empty texts", "", "", ""},
    {"all is new", "", "a\n", "@@ -1,0 +1,1 @@\n+a\n"},
    {"all is gone", "a\nb\n", "", "@@ -1,2 +1,0 @@\n-a\n-b\n"},
    {"one line of many", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nX\n6\n7\n8\n9\n",
     "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+X\n 6\n 7\n 8\n"},
    {"a line is put in", "a\nc\n", "a\nb\nc\n", "@@ -1,2 +1,3 @@\n a\n+b\n c\n"},
    {"a line moves with the fewest changes", "a\nb\nc\n", "b\nc\na\n",
     "@@ -1,3 +1,3 @@\n-a\n b\n c\n+a\n"},
    {"far changes are two hunks", "a\n1\n2\n3\n4\n5\n6\n7\n8\nb\n",
     "A\n1\n2\n3\n4\n5\n6\n7\n8\nB\n",
     "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -7,4 +7,4 @@\n 6\n 7\n 8\n-b\n+B\n"},
    {"near changes are one hunk", "a\n1\n2\nb\n", "A\n1\n2\nB\n",
     "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n-b\n+B\n"},
    {"the final line end does not matter", "a\nb", "a\nb\n", ""},
    {"control characters are shown", "a\n", "\x1b[0m\n", "@@ -1,1 +1,1 @@\n-a\n+\\x1b[0m\n"},
};

/* Takes the new text out of a difference that shows everything; the law that makes it right. */
static bool replays(const char *diff, const char *wanted)
{
    while (*diff != '\0') {
        size_t length = strcspn(diff, "\n");

        if (diff[0] == ' ' || diff[0] == '+') {
            if (strncmp(diff + 1, wanted, length - 1) != 0 || wanted[length - 1] != '\n')
                return false;
            wanted += length;
        }
        diff += length + 1;
    }
    return *wanted == '\0';
}

static void random_lines(struct strbuf *out, int count)
{
    for (int i = 0; i < count; i++)
        strbuf_addf(out, "%c\n", 'a' + rand() % 3);
}

int main(void)
{
    const struct screen screen = SCREEN_INIT;
    int failures = 0;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        diff_add(&screen, (struct span){rows[i].old, strlen(rows[i].old)},
                 (struct span){rows[i].new, strlen(rows[i].new)}, &got);
        tap_is_str(got.data, rows[i].wanted, "%s", rows[i].name);
    }
    srand(7);
    for (int i = 0; i < 500; i++) {
        AUTO(strbuf_release) struct strbuf old = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf new = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        /* At most 6 lines: the contexts of all changes meet, so the one hunk shows everything. */
        random_lines(&old, rand() % 4);
        random_lines(&new, rand() % 4);
        diff_add(&screen, strbuf_span(&old), strbuf_span(&new), &got);
        if (got.size > 0 ? !replays(got.data, new.data) : strcmp(old.data, new.data) != 0)
            failures++;
    }
    tap_is_int(failures, 0, "what is kept and added is the new text, for 500 random pairs");
    {
        AUTO(strbuf_release) struct strbuf old = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf new = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf got = STRBUF_INIT;

        for (int i = 0; i < DIFF_CHANGES_MAX; i++) {
            strbuf_addf(&old, "old %d\n", i);
            strbuf_addf(&new, "new %d\n", i);
        }
        diff_add(&screen, strbuf_span(&old), strbuf_span(&new), &got);
        tap_has_str(got.data, "@@ -1,2000 +1,2000 @@\n-old 0\n-old 1\n",
                    "very different texts are shown whole");
    }
    return tap_done();
}
