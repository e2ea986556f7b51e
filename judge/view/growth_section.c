#include "judge/view/growth_section.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/view/curves_svg.h"
#include "judge/view/growth_text.h"
#include "judge/view/html.h"

#define STUDENTS_SHOWN 6 /* of a program, or of a class of growth */

static const struct screen page = {.is_plain = true};

static const struct {
    const char *class, *sign, *words;
} standings[] = {
    [GROWTH_NOT_ASKED] = {NULL,   "",     ""             },
      [GROWTH_MET]     = {"good", "✓ ", ""             },
    [GROWTH_BETTER]    = {"good", "✓ ", ", better"     },
      [GROWTH_UNSURE]  = {"note", "? ",   ", cannot tell"},
    [GROWTH_NOT_MET]   = {"bad",  "✗ ", ""             },
};

/* A program of the problem, and who sent it. */
struct program {
    const struct growth_curve *curve;
    struct names students;
    char *growth; /* "✗ O(n²)" */
};

struct programs {
    struct program *items;
    size_t count, capacity;
};

static void programs_release(struct programs *programs)
{
    for (size_t i = 0; i < programs->count; i++) {
        names_release(&programs->items[i].students);
        mem_free(&programs->items[i].growth);
    }
    mem_free(&programs->items);
}

/* "✗ O(n) to O(n²)"; NULL where nothing is known. The caller's. */
static char *growth_of(const struct growth_curve *curve)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (!growth_curve_is_known(curve))
        return mem_strdup("not known");
    strbuf_add_str(&text, standings[curve->standing].sign);
    growth_text_add_order(&page, &text, curve->low);
    if (strcmp(curve->low, curve->high) != 0) {
        strbuf_add_str(&text, " to ");
        growth_text_add_order(&page, &text, curve->high);
    }
    strbuf_add_str(&text, standings[curve->standing].words);
    return strbuf_take(&text);
}

static void take_program(struct programs *programs, const struct growth_curve *curve,
                         const char *student)
{
    struct program program = {.curve = curve};

    for (size_t i = 0; i < programs->count; i++) {
        if (programs->items[i].curve == curve) {
            names_add(&programs->items[i].students, student);
            return;
        }
    }
    program.growth = growth_of(curve);
    names_add(&program.students, student);
    ARRAY_PUSH(programs->items, programs->count, programs->capacity, program);
}

static void take_programs(const struct gradebook *book, size_t problem,
                          const struct growth_curves *curves, struct programs *programs)
{
    for (size_t i = 0; i < book->student_count; i++) {
        const struct gradebook_cell cell = gradebook_cell(book, i, problem);
        const struct growth_curve *curve =
            cell.attempt != NULL ? growth_curves_find(curves, cell.attempt->key) : NULL;

        if (curve != NULL)
            take_program(programs, curve, book->students[i].id);
    }
}

/* "ada, bob and 3 others" */
static void add_students(const struct names *students, struct strbuf *text)
{
    for (size_t i = 0; i < students->count && i < STUDENTS_SHOWN; i++)
        strbuf_addf(text, "%s%s", i > 0 ? ", " : "", students->items[i]);
    if (students->count > STUDENTS_SHOWN)
        strbuf_addf(text, " and %zu other%s", students->count - STUDENTS_SHOWN,
                    students->count - STUDENTS_SHOWN == 1 ? "" : "s");
}

/*
 * --- all in one picture ------------------------------------------------------------------------
 */

static char *label_of(const struct program *program)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    add_students(&program->students, &text);
    strbuf_addf(&text, ": %s", program->growth);
    return strbuf_take(&text);
}

static void add_overview(const struct programs *programs, struct strbuf *out)
{
    AUTO(mem_free)
    const struct growth_curve **curves = mem_alloc(programs->count + 1, sizeof *curves);
    AUTO(names_release) struct names labels = NAMES_INIT;
    struct curves_picture picture = {.title = "How the cost of each program grows"};

    for (size_t i = 0; i < programs->count; i++) {
        AUTO(mem_free) char *label = label_of(&programs->items[i]);

        if (!growth_curve_is_known(programs->items[i].curve))
            continue;
        curves[picture.count++] = programs->items[i].curve;
        names_add(&labels, label);
    }
    picture.curves = curves;
    picture.labels = (const char *const *)labels.items;
    curves_svg_add(&picture, out);
}

/*
 * --- how many of each --------------------------------------------------------------------------
 */

static bool is_first_of_its_growth(const struct programs *programs, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (strcmp(programs->items[i].growth, programs->items[at].growth) == 0)
            return false;
    return true;
}

static void add_growth_row(const struct programs *programs, size_t at, struct strbuf *out)
{
    const struct program *first = &programs->items[at];
    AUTO(names_release) struct names students = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    for (size_t i = at; i < programs->count; i++)
        for (size_t k = 0; k < programs->items[i].students.count; k++)
            if (strcmp(programs->items[i].growth, first->growth) == 0)
                names_add(&students, programs->items[i].students.items[k]);
    add_students(&students, &text);
    strbuf_add_str(out, "<tr>\n<th scope=\"row\"");
    if (standings[first->curve->standing].class != NULL)
        strbuf_addf(out, " class=\"%s\"", standings[first->curve->standing].class);
    strbuf_add_char(out, '>');
    html_add_text(out, first->growth);
    strbuf_addf(out, "</th>\n<td>%zu</td>\n", students.count);
    html_add_element(out, "td", "word", text.data);
    strbuf_add_str(out, "</tr>\n");
}

static void add_growths(const struct programs *programs, struct strbuf *out)
{
    html_table_begin(out, "How many students' programs grow how");
    strbuf_add_str(out, "<th scope=\"col\">growth</th>\n<th scope=\"col\">students</th>\n"
                        "<th scope=\"col\" class=\"word\">who</th>\n</tr>\n</thead>\n<tbody>\n");
    for (size_t i = 0; i < programs->count; i++)
        if (is_first_of_its_growth(programs, i))
            add_growth_row(programs, i, out);
    html_table_end(out);
}

/*
 * --- each one ----------------------------------------------------------------------------------
 */

static void add_each(const struct programs *programs, struct strbuf *out)
{
    strbuf_addf(out, "<details>\n<summary>Each program by itself (%zu)</summary>\n",
                programs->count);
    strbuf_add_str(out, "<div class=\"row\">\n");
    for (size_t i = 0; i < programs->count; i++) {
        const struct program *program = &programs->items[i];
        AUTO(mem_free) char *label = label_of(program);
        const struct curves_picture picture = {
            .curves = &program->curve,
            .count = growth_curve_is_known(program->curve) ? 1 : 0,
            .title = label,
            .is_small = true,
        };

        strbuf_add_str(out, "<figure>\n");
        curves_svg_add(&picture, out);
        html_add_element(out, "figcaption", standings[program->curve->standing].class, label);
        html_add_element(out, "p", "soft", program->curve->trouble);
        strbuf_add_str(out, "</figure>\n");
    }
    strbuf_add_str(out, "</div>\n</details>\n");
}

static void add_asked(const struct programs *programs, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const char *target = programs->items[0].curve->target;

    strbuf_add_str(&text, "Cost of each program on growing inputs, in multiples of its smallest");
    if (target != NULL) {
        strbuf_add_str(&text, "; dotted: what is asked, ");
        growth_text_add_order(&page, &text, target);
    }
    html_add_element(out, "p", "soft", text.data);
}

void growth_section_add(const struct gradebook *book, size_t problem,
                        const struct growth_curves *curves, struct strbuf *out)
{
    AUTO(programs_release) struct programs programs = {NULL, 0, 0};

    take_programs(book, problem, curves, &programs);
    if (programs.count == 0)
        return;
    html_add_element(out, "h3", NULL, "Growth");
    add_asked(&programs, out);
    add_overview(&programs, out);
    add_growths(&programs, out);
    add_each(&programs, out);
}
