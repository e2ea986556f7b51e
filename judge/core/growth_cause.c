/*
 * A cause is named only where all that it says is seen: the words of the line, what the names in it
 * stand for, and for a call into a library that the work of one call grows while the calls go on.
 */
#include "judge/core/growth_cause.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/regex.h"
#include "judge/core/growth_code.h"
#include "judge/core/growth_questions.h"

#define NAMES_MAX_BYTES 60
#define RISE 1.5 /* over two points: of a work that grows */

/* What must be known besides the words of the line. */
enum proof {
    WORDS,    /* they say it all */
    CALLS,    /* the callee does more at each call, and is called more often */
    LOOP,     /* the line stands in a loop (Python) */
    VALUE,    /* the line calls, or begins, a function that takes a container by value */
    QUESTIONS /* recursion without memory */
};

#define TEXTS_OF_PYTHON "\\b@\\s*=\\s*(?:b?[\"']|str\\(|bytes\\()"
#define LIST_THAT_GROWS                                                                            \
    "\\b@\\.(?:append|insert|extend)\\s*\\(|\\b@\\s*=\\s*(?:list|sorted)\\s*\\(\\s*[^\"'\\s)]|"    \
    "\\b@\\s*=\\s*\\[[^\\]\\n]*\\bfor\\b|\\b@\\s*(?:\\+=|=\\s*@\\s*\\+)\\s*\\["
#define NO_LIST                                                                                    \
    "\\b@\\s*=\\s*(?:\\{|set\\b|frozenset\\b|dict\\b|(?:collections\\.)?(?:deque|Counter|"         \
    "defaultdict)\\b)"
#define ROW_OF_CPP                                                                                 \
    "\\b(?:std::)?(?:vector\\s*<[^;{}]*>|string)\\s+(?:(?:[^;(){}]|\\([^()]*\\))*,\\s*|[&*])?@\\b"
#define TEXT_OF_CPP "\\b(?:std::)?string\\s+(?:(?:[^;(){}]|\\([^()]*\\))*,\\s*|[&*])?@\\b"
#define MOVES_BEHIND "moves all that is behind"

/*
 * One row a reason. The first group of the line's pattern is the name that '@' stands for in what
 * the source must, and must not, hold.
 */
static const struct cause {
    const char *languages; /* " c cpp " */
    const char *callee;    /* pattern of the part's callee; NULL: any, or none */
    const char *line;      /* pattern; NULL: any */
    const char *holds, *lacks;
    enum proof proof;
    const char *cause, *cure;
} causes[] = {
    {" c cpp ", "^strlen$", "\\bfor\\s*\\([^;]*;[^;]*strlen\\s*\\(|\\bwhile\\s*\\(.*strlen\\s*\\(",
     NULL, NULL, CALLS, "strlen() runs through the whole text each time the loop asks",
     "call it once before the loop and keep the length"},
    {" c cpp ", "^strlen$", NULL, NULL, NULL, CALLS,
     "strlen() runs through the whole text at each call", "keep the length in a variable"},
    {" c cpp ", "^strcat$", NULL, NULL, NULL, CALLS,
     "strcat() looks for the end of the text again at each call",
     "keep a pointer to the end and write there"},
    {" c cpp ", "^memset$", NULL, NULL, NULL, CALLS, "the whole array is cleared again and again",
     "clear only what was used, or number the rounds and compare the numbers"},
    {" c cpp ", "^realloc$", NULL, NULL, NULL, CALLS,
     "the array grows by a constant and is copied each time", "double its capacity"},
    {" c ", "^memmove$", NULL, NULL, NULL, CALLS, "memmove() " MOVES_BEHIND " at each call",
     "keep an index of the first, or mark what is gone and move once"},
    {" cpp ", "", "\\b(\\w+)\\.erase\\(\\s*\\1\\.c?begin\\(\\)\\s*\\)", ROW_OF_CPP, NULL, CALLS,
     "erasing at the front of a vector or string " MOVES_BEHIND,
     "keep an index of the first, or use a deque"},
    {" cpp ", "", "\\b(\\w+)\\.erase\\(\\s*0\\s*,", TEXT_OF_CPP, NULL, CALLS,
     "erasing at the front of a vector or string " MOVES_BEHIND,
     "keep an index of the first, or use a deque"},
    {" cpp ", "", "\\b(\\w+)\\.(?:insert|emplace)\\(\\s*(?:\\1\\.c?begin\\(\\)|0)\\s*,", ROW_OF_CPP,
     NULL, CALLS, "inserting at the front " MOVES_BEHIND,
     "append and reverse at the end, or use a deque"},
    {" cpp ", "", "\\b(\\w+)\\.erase\\(", ROW_OF_CPP, NULL, CALLS,
     "erasing in the middle " MOVES_BEHIND, "mark what is gone and remove all at once"},
    {" cpp ", "", "\\b(\\w+)\\.insert\\(", ROW_OF_CPP, NULL, CALLS,
     "inserting in the middle " MOVES_BEHIND, "append all and sort once, or use a set"},
    {" cpp ", "", "\\.substr\\(", NULL, NULL, CALLS, "substr() copies its part of the text",
     "work with positions, or with a string_view"},
    {" cpp ", "", "\\b(\\w+)\\s*=\\s*\\1\\s*\\+(?!=)|\\b(\\w+)\\s*=[^=;][^;]*\\+\\s*\\2\\s*;",
     TEXT_OF_CPP, NULL, CALLS, "+ makes a new string of all so far each time",
     "append with += (what goes to the front: append, and reverse at the end)"},
    {" cpp ", "", "\\bfind(?:_if)?\\s*\\(\\s*\\w+\\.c?begin", NULL, NULL, CALLS,
     "find() looks at the elements one by one", "use a set, or sort once and search by halves"},
    {" cpp ", "", "\\bcount(?:_if)?\\s*\\(\\s*\\w+\\.c?begin", NULL, NULL, CALLS,
     "count() looks at all elements", "keep the counts in a table"},
    {" cpp ", "", "\\b(?:stable_)?sort\\s*\\(\\s*\\w+\\.begin", NULL, NULL, CALLS,
     "everything is sorted again each time", "sort once, or keep a set or a priority_queue"},
    {" cpp ", "",
     "\\bfor\\s*\\(\\s*(?:const\\s+)?(?:auto|(?:std::)?(?:vector\\s*<[^;{}]*>|string))\\s+\\w+\\s*"
     ":",
     NULL, NULL, CALLS, "the loop copies each element", "take it by reference: const auto &"},
    {" cpp ", "", NULL, NULL, NULL, VALUE, "a container that is a parameter is copied at each call",
     "take it by reference: const std::vector<...> &"},
    {" python ", NULL, "\\b(\\w+)\\.insert\\(\\s*0\\s*,", NULL, NO_LIST, WORDS,
     "inserting at the front of a list " MOVES_BEHIND,
     "append and reverse at the end, or use collections.deque"},
    {" python ", NULL, "\\b(\\w+)\\.pop\\(\\s*0\\s*\\)", NULL, NO_LIST, WORDS,
     "taking from the front of a list " MOVES_BEHIND, "use collections.deque and popleft()"},
    {" python ", NULL, "\\bdel\\s+(\\w+)\\[\\s*0\\s*\\]", NULL, NO_LIST, WORDS,
     "taking from the front of a list " MOVES_BEHIND, "use collections.deque and popleft()"},
    {" python ", NULL, "\\b(\\w+)\\.index\\(", LIST_THAT_GROWS, NO_LIST, WORDS,
     "index() looks at the elements one by one", "keep the positions in a dict"},
    {" python ", NULL, "\\b(\\w+)\\.count\\(", LIST_THAT_GROWS, NO_LIST, WORDS,
     "count() looks at all elements", "keep the counts in a dict, or use collections.Counter"},
    {" python ", NULL, "\\b(\\w+)\\.remove\\(", LIST_THAT_GROWS, NO_LIST, WORDS,
     "remove() looks for the element and " MOVES_BEHIND, "use a set or a dict"},
    {" python ", NULL, "\\bsorted\\(\\s*(\\w+)\\b|\\b(\\w+)\\.sort\\(", LIST_THAT_GROWS, NO_LIST,
     LOOP, "everything is sorted again each time", "sort once, or keep a heap (heapq)"},
    {" python ", NULL,
     "\\bfor\\s[\\w\\s,()*]+?\\sin\\b(*SKIP)(*FAIL)|\\bin\\s+(\\w+)\\s*(?=$|[:)\\],]|(?:and|or|if|"
     "for|else)\\b)",
     LIST_THAT_GROWS, NO_LIST, WORDS, "`in` looks at the elements of a list one by one",
     "use a set"},
    {" python ", NULL, "\\b(\\w+)\\s*(?:\\+=|=\\s*\\1\\s*\\+)|\\b(\\w+)\\s*=[^=].*\\+\\s*\\2\\s*$",
     TEXTS_OF_PYTHON, NULL, LOOP, "+ makes a new text of all so far each time",
     "collect the pieces in a list and join them once"},
    {" python ", NULL, "\\b(\\w+)\\s*=\\s*\\1\\s*\\+(?!=)|\\b(\\w+)\\s*=[^=].*\\+\\s*\\2\\s*$",
     LIST_THAT_GROWS, NO_LIST, LOOP, "+ makes a new list of all so far each time",
     "append to the list, or extend it"},
    {" python ", NULL,
     "\\w\\[[^\\[\\]:]+:\\s*\\]|\\w\\[\\s*:\\s*(?:-\\d+|[a-z_]\\w*)\\s*\\]|\\w\\[::-1\\]", NULL,
     NULL, LOOP, "a slice copies its part of the list", "work with positions"},
    {" go ", NULL, "\\b(\\w+)\\s*=\\s*append\\(\\s*\\[\\]\\w+\\{[^}]*\\}\\s*,\\s*\\1\\.\\.\\.",
     NULL, NULL, WORDS, "inserting at the front of a slice copies all that is behind",
     "append and reverse at the end"},
    {" go ", NULL,
     "\\bappend\\(\\s*(\\w+)\\[:[^\\]]*\\]\\s*,\\s*\\1\\[[^\\]]*:\\]\\.\\.\\.|\\bcopy\\(\\s*(\\w+)"
     "\\b[^,]*,\\s*\\2\\[",
     NULL, NULL, WORDS, "taking out of a slice " MOVES_BEHIND,
     "keep an index of the first, or mark what is gone"},
    {" go ", NULL, "\\b(\\w+)\\s*(?:\\+=|=\\s*\\1\\s*\\+)|\\b(\\w+)\\s*=[^=].*\\+\\s*\\2\\s*$",
     "\\b@\\s*:?=\\s*[\"`]|\\bvar\\s+@\\s+string\\b", NULL, WORDS,
     "+ makes a new string of all so far each time", "write into a strings.Builder"},
    {" rust ", NULL, "\\.(?:insert|remove)\\(\\s*0\\s*[,)]", NULL, NULL, WORDS,
     "inserting or removing at the front of a Vec " MOVES_BEHIND, "use a VecDeque"},
    {" rust ", NULL, "\\b(\\w+)\\.contains\\(",
     "\\b@\\s*(?::\\s*(?:&\\s*)?(?:Vec\\b|\\[)|(?::[^=;]*)?=\\s*(?:Vec::|vec!))", NULL, WORDS,
     "contains() looks at the elements of a Vec one by one", "use a HashSet"},
    {" rust ", NULL, "\\b(\\w+)\\s*=\\s*format!\\(|\\b(\\w+)\\s*=\\s*\\2\\.clone\\(\\)\\s*\\+",
     "\\b@\\s*(?::\\s*String\\s*)?=\\s*String::", NULL, WORDS,
     "a new String of all so far is made each time", "append with push_str()"},
};
static const struct cause questions =
    {.languages = " c cpp python java javascript go rust ",
     .proof = QUESTIONS,
     .cause = "the same smaller questions are answered again and again",
     .cure = "remember each answer in a table (memoise)"};

struct scene {
    const struct growth_report *report;
    const char *callee; /* NULL: none */
    char *code;         /* cleaned */
    struct span line;
    int number;
};

static struct span code_of(const struct scene *scene)
{
    return (struct span){scene->code, strlen(scene->code)};
}

/* Does the source hold a pattern in which '@' is a name? */
static bool source_holds(const struct scene *scene, const char *pattern, struct span name)
{
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    for (const char *at = pattern; *at != '\0'; at++) {
        if (*at == '@')
            strbuf_add(&words, name.data, name.size);
        else
            strbuf_add_char(&words, *at);
    }
    return regex_find(words.data, code_of(scene), 0, NULL, NULL) > 0;
}

static const struct growth_series *series_of(const struct scene *scene)
{
    return &scene->report->families[scene->report->worst].series;
}

static const double *costs_of(const struct scene *scene, bool is_callee)
{
    const struct growth_series *series = series_of(scene);

    for (size_t i = 0; i < series->part_count; i++) {
        const struct growth_part *part = &series->parts[i];

        if (part->line == scene->number && (part->callee != NULL) == is_callee &&
            (!is_callee || strcmp(part->callee, scene->callee) == 0))
            return part->costs;
    }
    return NULL;
}

/* Where several statements share a line its count tells nothing about one of them. */
static bool is_one_statement(struct span line)
{
    int depth = 0, ends = 0;

    for (size_t i = 0; i < line.size; i++) {
        depth += (line.data[i] == '(') - (line.data[i] == ')');
        ends += depth == 0 && line.data[i] == ';';
    }
    return ends <= 1;
}

/*
 * Many calls of little work cost as much as few of much, and one call of very much: the cause is
 * true of the second only.
 */
static bool calls_grow(const struct scene *scene)
{
    size_t count = series_of(scene)->count;
    const double *work = scene->callee != NULL ? costs_of(scene, true) : NULL;
    const double *calls = costs_of(scene, false);

    if (!is_one_statement(scene->line) || work == NULL || calls == NULL || count < 3 ||
        calls[count - 3] <= 0 || work[count - 3] <= 0)
        return false;
    return calls[count - 1] > RISE * calls[count - 3] &&
           work[count - 1] / calls[count - 1] > RISE * work[count - 3] / calls[count - 3];
}

static size_t indent_of(const char *line)
{
    return strspn(line, " \t");
}

/* A loop's head above it, before the function begins; or in the line itself. */
static bool is_in_loop(const struct scene *scene)
{
    size_t indent = indent_of(scene->line.data);

    if (regex_find("\\b(?:for|while)\\b", scene->line, 0, NULL, NULL) > 0)
        return true;
    for (int number = scene->number - 1; number > 0 && indent > 0; number--) {
        struct span line = growth_code_line(scene->code, number);

        if (indent_of(line.data) >= line.size || indent_of(line.data) >= indent)
            continue;
        indent = indent_of(line.data);
        if (regex_find("^\\s*(?:for|while)\\b", line, 0, NULL, NULL) > 0)
            return true;
    }
    return false;
}

/*
 * A function with a container among its parameters, by value, is called in the line or begins
 * there.
 */
static bool copies_parameter(const struct scene *scene)
{
    static const char head[] =
        "\\b(\\w+)\\s*\\((?:[^(){};]*,)?\\s*(?:const\\s+)?(?:std::)?"
        "(?:vector\\s*<[^(){};&*]*>|string|(?:unordered_)?(?:map|set)\\s*<[^(){};&*]*>)\\s+\\w+"
        "\\s*[,)][^;{}]*\\{";
    struct span code = code_of(scene), found, name = {NULL, 0};

    for (size_t from = 0; regex_find(head, code, from, &found, &name) > 0;
         from = (size_t)(found.data - scene->code) + found.size) {
        AUTO(mem_free) char *call = mem_format("\\b%.*s\\s*\\(", (int)name.size, name.data);

        if (regex_find(call, scene->line, 0, NULL, NULL) > 0)
            return true;
    }
    return false;
}

static bool is_proved(const struct scene *scene, enum proof proof)
{
    switch (proof) {
    case WORDS:
        return true;
    case CALLS:
        return calls_grow(scene);
    case LOOP:
        return is_in_loop(scene);
    case VALUE:
        return calls_grow(scene) && copies_parameter(scene);
    case QUESTIONS:
        return growth_questions_repeat(scene->code, scene->report->language, scene->number);
    }
    return false;
}

static bool cause_fits(const struct cause *cause, const struct scene *scene)
{
    AUTO(mem_free) char *word = mem_format(" %s ", scene->report->language);
    struct span name = {NULL, 0};

    if (strstr(cause->languages, word) == NULL)
        return false;
    if (cause->callee != NULL &&
        (scene->callee == NULL ||
         regex_find(cause->callee, (struct span){scene->callee, strlen(scene->callee)}, 0, NULL,
                    NULL) == 0))
        return false;
    if (cause->line != NULL && regex_find(cause->line, scene->line, 0, NULL, &name) == 0)
        return false;
    if (name.size > NAMES_MAX_BYTES)
        return false;
    if ((cause->holds != NULL && !source_holds(scene, cause->holds, name)) ||
        (cause->lacks != NULL && source_holds(scene, cause->lacks, name)))
        return false;
    return is_proved(scene, cause->proof);
}

static const struct cause *cause_of(const struct scene *scene, enum growth_class growth)
{
    if (growth == GROWTH_EXPONENTIAL)
        return cause_fits(&questions, scene) ? &questions : NULL;
    for (size_t i = 0; growth >= GROWTH_QUADRATIC && i < ARRAY_LEN(causes); i++)
        if (cause_fits(&causes[i], scene))
            return &causes[i];
    return NULL;
}

void growth_cause_find(struct growth_report *report)
{
    const struct growth_answer *answer = &report->families[report->worst].time;
    struct scene scene = {.report = report,
                          .callee = growth_report_callee(report),
                          .number = answer->line};
    const struct cause *cause;

    report->cause = report->cure = NULL;
    if (answer->line == 0 || report->language == NULL || report->source == NULL)
        return;
    /* What does as well as it was asked to has nothing to mend. */
    if (report->time_standing == GROWTH_MET || report->time_standing == GROWTH_BETTER)
        return;
    scene.code = growth_code_clean(report->source, report->language);
    scene.line = growth_code_line(scene.code, scene.number);
    cause = cause_of(&scene, answer->growth);
    if (cause != NULL) {
        report->cause = cause->cause;
        report->cure = cause->cure;
    }
    mem_free(&scene.code);
}
