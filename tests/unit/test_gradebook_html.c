#include "judge/view/gradebook_html.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/view/feedback.h"
#include "tests/unit/tap.h"

#define EVIL "<script>alert(\"x\")</script>&"
#define EVIL_SAFE "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;"

/* Whatever comes from outside is hostile: ids, names, titles, paths, reasons. */
static void fill(struct gradebook *book)
{
    struct gradebook_student evil = {.id = mem_strdup(EVIL "id"),
                                     .name = mem_strdup(EVIL "name"),
                                     .has_files = true};
    struct gradebook_student other = {.id = mem_strdup("other"), .has_files = true};
    struct gradebook_problem problem = {.id = mem_strdup("one"),
                                        .name = mem_strdup(EVIL "problem"),
                                        .title = mem_strdup(EVIL "title"),
                                        .weight = 100,
                                        .time_ms = 2000,
                                        .memory_bytes = 64 << 20};
    struct gradebook_attempt attempt = {.path = mem_strdup(EVIL "path"),
                                        .language = mem_strdup("c"),
                                        .key = "key",
                                        .state = ATTEMPT_WAITING,
                                        .grade = -1};
    struct grade_case one = {mem_strdup("case-1"), VERDICT_AC, 1500, 3 << 20};
    struct grade grade = {.key = "key", .verdict = VERDICT_AC, .points = 80, .max_points = 100};

    book->name = mem_strdup("set");
    book->title = mem_strdup(EVIL "set");
    book->show = SHOW_FULL;
    ARRAY_PUSH(book->students, book->student_count, book->student_capacity, evil);
    ARRAY_PUSH(book->students, book->student_count, book->student_capacity, other);
    ARRAY_PUSH(book->problems, book->problem_count, book->problem_capacity, problem);
    ARRAY_PUSH(book->attempts, book->attempt_count, book->attempt_capacity, attempt);
    ARRAY_PUSH(grade.cases, grade.case_count, grade.case_capacity, one);
    tap_ok(gradebook_add_grade(book, &grade, NULL) == 0, "a grade is taken");
    grade_release(&grade);
    gradebook_add_leftover(book, EVIL "who", EVIL "file", EVIL "reason");
}

/* Long enough to be compared, and the same twice. */
static void fill_similar(struct similar *similar)
{
    static const char *const students[] = {EVIL "thief", "source"};

    for (size_t i = 0; i < ARRAY_LEN(students); i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        for (int line = 0; line < 40; line++)
            strbuf_addf(&text, "int f%d(int a) { return a %c a < a; } /* " EVIL " */\n", line,
                        "+-*/%&|^"[line % 8]);
        (void)similar_add(similar, students[i], "main.c", EVIL "problem", "c", text.data, false,
                          NULL);
    }
    (void)similar_find(similar, 50, NULL);
}

/* Four times the size, sixteen times the cost, and n is asked. */
static void fill_curves(struct growth_curves *curves)
{
    struct growth_curve curve = {
        .key = "key",
        .low = mem_strdup("n^2"),
        .high = mem_strdup("n^2"),
        .size_name = mem_strdup("n"),
        .target = mem_strdup("n"),
        .trouble = mem_strdup(EVIL "trouble"),
        .standing = GROWTH_NOT_MET,
        .asked = {0, 1,  0},
        .has_asked = true,
        .count = 2,
        .sizes = {10, 40 },
        .costs = {100, 1600},
    };

    growth_curves_add(curves, &curve);
}

static size_t count_of(const char *text, const char *what)
{
    size_t count = 0;

    for (const char *at = strstr(text, what); at != NULL; at = strstr(at + 1, what))
        count++;
    return count;
}

static const struct {
    const char *name, *text;
} needed[] = {
    {"a policy against network and scripts", "default-src 'none'"                           },
    {"light and dark",                       "@media(prefers-color-scheme:dark)"            },
    {"the width of a phone",                 "width=device-width"                           },
    {"print",                                "@media print"                                 },
    {"tables have captions",                 "<caption>"                                    },
    {"heads of columns are marked",          "<th scope=\"col\">student</th>"               },
    {"heads of rows are marked",             "<th scope=\"row\">other</th>"                 },
    {"verdict: sign, word, points",          "✓ AC 80"                                    },
    {"what was not sent is said",            "– missing"                                  },
    {"pictures have words",                  "<svg role=\"img\""                            },
    {"times are counted",                    "1 ms to 2 ms: 1, accepted 1"                  },
    {"what caught nobody",                   "cases: 1; different programs: 1;"             },
    {"memory is counted",                    "2 MiB to 4 MiB: 1, accepted 1"                },
    {"student escaped",                      EVIL_SAFE "id"                                 },
    {"name escaped",                         EVIL_SAFE "name"                               },
    {"problem escaped",                      EVIL_SAFE "problem"                            },
    {"title escaped",                        EVIL_SAFE "title"                              },
    {"file not placed escaped",              EVIL_SAFE "file"                               },
    {"reason escaped",                       EVIL_SAFE "reason"                             },
    {"who is alike, escaped",                EVIL_SAFE "thief"                              },
    {"what is asked is named",               "dotted: what is asked, O(n)"                  },
    {"growth: sign and class",               "✗ O(n²)</th>"                              },
    {"a curve from corner to corner",        "points=\"4,86 156,4 \""                       },
    {"what is asked, half as high",          "points=\"4,86 156,45 \""                      },
    {"why growth is not known, escaped",     EVIL_SAFE "trouble"                            },
    {"pairs are counted",                    "programs: 2; pairs: 1"                        },
    {"pairs are folded up",                  "<summary>100 %: "                             },
    {"both sides of a pair",                 "<div class=\"half\">\n<h3>source: main.c</h3>"},
};

static const char *const elements[] = {"table", "thead",    "tbody",   "tr",      "th",
                                       "td",    "svg",      "g",       "ul",      "li",
                                       "h2",    "p",        "section", "details", "summary",
                                       "mark",  "polyline", "figure",  "title"};

static void check_nesting(const char *page)
{
    for (size_t i = 0; i < ARRAY_LEN(elements); i++) {
        AUTO(mem_free) char *bare = mem_format("<%s>", elements[i]);
        AUTO(mem_free) char *more = mem_format("<%s ", elements[i]);
        AUTO(mem_free) char *end = mem_format("</%s>", elements[i]);

        tap_is_int((int64_t)count_of(page, end),
                   (int64_t)(count_of(page, bare) + count_of(page, more)), "every <%s> is closed",
                   elements[i]);
    }
}

int main(void)
{
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(gradebook_release) struct gradebook empty = GRADEBOOK_INIT;
    AUTO(strbuf_release) struct strbuf page = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf own = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf nobody = STRBUF_INIT;

    AUTO(similar_release) struct similar similar = SIMILAR_INIT;
    AUTO(growth_curves_release) struct growth_curves curves = GROWTH_CURVES_INIT;

    fill(&book);
    fill_similar(&similar);
    fill_curves(&curves);
    gradebook_html_add(&book, &(struct class_findings){&similar, &curves}, &page);
    for (size_t i = 0; i < ARRAY_LEN(needed); i++)
        tap_has_str(page.data, needed[i].text, "%s", needed[i].name);
    tap_ok(strstr(page.data, "<script") == NULL, "nothing from outside becomes an element");
    tap_ok(strstr(page.data, "http:") == NULL && strstr(page.data, "https:") == NULL,
           "nothing is fetched");
    check_nesting(page.data);
    feedback_html_add(&book, 1, &own);
    tap_ok(strstr(own.data, EVIL_SAFE "id") == NULL && strstr(own.data, EVIL_SAFE "name") == NULL &&
               strstr(own.data, EVIL_SAFE "path") == NULL,
           "a student's page tells nothing of another one");
    empty.name = mem_strdup("empty");
    gradebook_html_add(&empty, &(struct class_findings){0}, &nobody);
    tap_ok(strstr(nobody.data, "Similar programs") == NULL, "what was not looked for is not told");
    tap_has_str(nobody.data, "0 students", "an empty class has a page");
    return tap_done();
}
