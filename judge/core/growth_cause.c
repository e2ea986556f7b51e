#include "judge/core/growth_cause.h"

#include <string.h>

#include "judge/base/memory.h"

/* One row a reason: all words that are given must be there. */
static const struct cause {
    const char *languages;   /* " c cpp " */
    const char *callee;      /* start of the part's callee; NULL: any */
    const char *words[2];    /* in the line's text */
    enum growth_class least; /* of the answer */
    const char *cause, *cure;
} causes[] = {
    {" c cpp ",
     "strlen",  {"for", NULL},
     GROWTH_QUADRATIC,   "strlen() runs through the whole text each time the loop asks",
     "call it once before the loop and keep the length"                      },
    {" c cpp ",
     "strlen",  {"while", NULL},
     GROWTH_QUADRATIC,   "strlen() runs through the whole text each time the loop asks",
     "call it once before the loop and keep the length"                      },
    {" c cpp ",
     "strlen",  {NULL, NULL},
     GROWTH_QUADRATIC,   "strlen() runs through the whole text at each call",
     "keep the length in a variable"                                         },
    {" c cpp ",
     "strcat",  {NULL, NULL},
     GROWTH_QUADRATIC,   "strcat() looks for the end of the text again at each call",
     "keep a pointer to the end and write there"                             },
    {" c cpp ",
     "memset",  {NULL, NULL},
     GROWTH_QUADRATIC,   "the whole array is cleared again and again",
     "clear only what was used, or number the rounds and compare the numbers"},
    {" c cpp ",
     "realloc", {NULL, NULL},
     GROWTH_QUADRATIC,   "the array grows by a constant and is copied each time",
     "double its capacity"                                                   },
    {" cpp ",
     NULL,      {"erase", "begin"},
     GROWTH_QUADRATIC,   "erasing at the front of a vector or string moves all that is behind",
     "keep an index of the first, or use a deque"                            },
    {" cpp ",
     NULL,      {".insert(", "begin"},
     GROWTH_QUADRATIC,   "inserting at the front moves all that is behind",
     "append and reverse at the end, or use a deque"                         },
    {" cpp ",
     NULL,      {".erase(", NULL},
     GROWTH_QUADRATIC,   "erasing in the middle moves all that is behind",
     "mark what is gone and remove all at once"                              },
    {" cpp ",
     NULL,      {".substr(", NULL},
     GROWTH_QUADRATIC,   "substr() copies its part of the text",
     "work with positions, or with a string_view"                            },
    {" cpp ",
     NULL,      {"find(", "begin"},
     GROWTH_QUADRATIC,   "find() looks at the elements one by one",
     "use a set, or sort once and search by halves"                          },
    {" cpp ",
     NULL,      {"count(", "begin"},
     GROWTH_QUADRATIC,   "count() looks at all elements",
     "keep the counts in a table"                                            },
    {" python ",
     NULL,      {".insert(0", NULL},
     GROWTH_QUADRATIC,   "inserting at the front of a list moves all that is behind",
     "append and reverse at the end, or use collections.deque"               },
    {" python ",
     NULL,      {".pop(0)", NULL},
     GROWTH_QUADRATIC,   "taking from the front of a list moves all that is behind",
     "use collections.deque and popleft()"                                   },
    {" python ",
     NULL,      {".index(", NULL},
     GROWTH_QUADRATIC,   "index() looks at the elements one by one",
     "keep the positions in a dict"                                          },
    {" python ",
     NULL,      {".count(", NULL},
     GROWTH_QUADRATIC,   "count() looks at all elements",
     "keep the counts in a dict, or use collections.Counter"                 },
    {" python ",
     NULL,      {".remove(", NULL},
     GROWTH_QUADRATIC,   "remove() looks for the element and moves all that is behind",
     "use a set or a dict"                                                   },
    {" python ",
     NULL,      {"sorted(", NULL},
     GROWTH_QUADRATIC,   "everything is sorted again each time",
     "sort once, or keep a heap (heapq)"                                     },
    {" python ",
     NULL,      {".sort(", NULL},
     GROWTH_QUADRATIC,   "everything is sorted again each time",
     "sort once, or keep a heap (heapq)"                                     },
    {" python ",
     NULL,      {" not in ", NULL},
     GROWTH_QUADRATIC,   "`in` looks at the elements of a list one by one",
     "use a set"                                                             },
    {" python ",
     NULL,      {"if ", " in "},
     GROWTH_QUADRATIC,   "`in` looks at the elements of a list one by one",
     "use a set"                                                             },
    {" python ",
     NULL,      {"[:", NULL},
     GROWTH_QUADRATIC,   "a slice copies its part of the list",
     "work with positions"                                                   },
    {" python ",
     NULL,      {":]", NULL},
     GROWTH_QUADRATIC,   "a slice copies its part of the list",
     "work with positions"                                                   },
    {" c cpp python ",
     NULL,      {NULL, NULL},
     GROWTH_EXPONENTIAL, "the same smaller questions are answered again and again",
     "remember each answer in a table (memoise)"                             },
};

static bool cause_fits(const struct cause *cause, const struct growth_report *report,
                       const char *callee, const char *text)
{
    AUTO(mem_free) char *word = mem_format(" %s ", report->language);

    if (strstr(cause->languages, word) == NULL ||
        report->families[report->worst].time.growth < cause->least)
        return false;
    if (cause->callee != NULL && (callee == NULL || strcmp(callee, cause->callee) != 0))
        return false;
    if (cause->least == GROWTH_EXPONENTIAL &&
        report->families[report->worst].time.growth != GROWTH_EXPONENTIAL)
        return false;
    for (size_t i = 0; i < ARRAY_LEN(cause->words); i++)
        if (cause->words[i] != NULL && strstr(text, cause->words[i]) == NULL)
            return false;
    return true;
}

void growth_cause_find(struct growth_report *report)
{
    const char *callee = growth_report_callee(report);
    int number = report->families[report->worst].time.line;
    struct span line;

    report->cause = report->cure = NULL;
    if (number == 0 || report->language == NULL)
        return;
    /* What does as well as it was asked to has nothing to mend. */
    if (report->time_standing == GROWTH_MET || report->time_standing == GROWTH_BETTER)
        return;
    line = growth_report_line(report, number);
    for (size_t i = 0; i < ARRAY_LEN(causes); i++) {
        AUTO(mem_free) char *text = mem_strndup(line.data, line.size);

        if (cause_fits(&causes[i], report, callee, text)) {
            report->cause = causes[i].cause;
            report->cure = causes[i].cure;
            return;
        }
    }
}
