#include "judge/view/problem_section.h"

#include "judge/base/memory.h"
#include "judge/core/case_tally.h"
#include "judge/view/growth_section.h"
#include "judge/view/histogram.h"
#include "judge/view/html.h"

#define FIRST_TIME_US 1000
#define FIRST_MEMORY_BYTES (64 * 1024)

static void add_distributions(const struct gradebook *book, size_t problem, struct strbuf *out)
{
    struct histogram times =
        {"Time of the slowest case", FIRST_TIME_US, units_format_time_us, {0}, {0}, 0};
    struct histogram sizes =
        {"Memory of the largest case", FIRST_MEMORY_BYTES, units_format_bytes, {0}, {0}, 0};

    for (size_t i = 0; i < book->student_count; i++) {
        struct gradebook_cell cell = gradebook_cell(book, i, problem);

        if (cell.grade == NULL || cell.grade->case_count == 0)
            continue;
        histogram_count(&times, cell.grade->worst_cpu_us, cell.grade->verdict == VERDICT_AC);
        histogram_count(&sizes, cell.grade->worst_memory_bytes, cell.grade->verdict == VERDICT_AC);
    }
    strbuf_add_str(out, "<div class=\"row\">\n");
    histogram_add_to(&times, out);
    histogram_add_to(&sizes, out);
    strbuf_add_str(out, "</div>\n");
}

/*
 * --- cases -------------------------------------------------------------------------------------
 */

enum weakness { CAUGHT_NOBODY, CAUGHT_ONE, CAUGHT_ALONE };

static const char *const weakness_words[] = {
    [CAUGHT_NOBODY] = "caught no program",
    [CAUGHT_ONE] = "caught one program",
    [CAUGHT_ALONE] = "caught what no other case did",
};

static bool has_weakness(const struct case_tally_row *row, enum weakness weakness)
{
    return weakness == CAUGHT_NOBODY ? row->caught == 0
           : weakness == CAUGHT_ONE  ? row->caught == 1
                                     : row->alone > 0;
}

static void add_cases_of(const struct case_tally *tally, enum weakness weakness, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf names = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    size_t count = 0;

    for (size_t i = 0; i < tally->count; i++) {
        if (!has_weakness(&tally->rows[i], weakness))
            continue;
        strbuf_addf(&names, "%s%s", count++ > 0 ? ", " : "", tally->rows[i].name);
        if (weakness == CAUGHT_ALONE && tally->rows[i].alone > 1)
            strbuf_addf(&names, " (%zu programs)", tally->rows[i].alone);
    }
    if (count == 0)
        return;
    strbuf_addf(&line, "%s (%zu): %s", weakness_words[weakness], count, names.data);
    html_add_element(out, "li", NULL, line.data);
}

static void add_cases(const struct gradebook *book, size_t problem, struct strbuf *out)
{
    AUTO(case_tally_release) struct case_tally tally = CASE_TALLY_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf items = STRBUF_INIT;

    case_tally_fill(book, problem, &tally);
    if (tally.programs == 0)
        return;
    html_add_element(out, "h3", NULL, "Cases");
    strbuf_addf(&text, "cases: %zu; different programs: %zu; caught by some case: %zu", tally.count,
                tally.programs, tally.failing);
    html_add_element(out, "p", NULL, text.data);
    for (enum weakness i = CAUGHT_NOBODY; tally.failing > 0 && i <= CAUGHT_ALONE; i++)
        add_cases_of(&tally, i, &items);
    if (items.size > 0)
        strbuf_addf(out, "<ul>\n%s</ul>\n", items.data);
}

void problem_section_add(const struct gradebook *book, size_t problem,
                         const struct growth_curves *curves, struct strbuf *out)
{
    const struct gradebook_problem *row = &book->problems[problem];
    AUTO(strbuf_release) struct strbuf limits = STRBUF_INIT;
    char time[UNITS_TEXT_BYTES], memory[UNITS_TEXT_BYTES];

    strbuf_add_str(out, "<section class=\"problem\">\n");
    html_add_element(out, "h2", NULL, row->title != NULL ? row->title : row->name);
    strbuf_addf(&limits,
                "limits: %s, %s; bars: full accepted, hollow not; above them the number of "
                "students, below them up to how much",
                units_format_time_us(row->time_ms * 1000, time),
                units_format_bytes(row->memory_bytes, memory));
    html_add_element(out, "p", "soft", limits.data);
    if (row->seed != NULL) {
        AUTO(mem_free)
        char *seed = mem_format("hidden cases: made for this set, from its seed "
                                "“%s”",
                                row->seed);

        html_add_element(out, "p", "soft", seed);
    }
    add_distributions(book, problem, out);
    add_cases(book, problem, out);
    if (curves != NULL)
        growth_section_add(book, problem, curves, out);
    strbuf_add_str(out, "</section>\n");
}
