#include "judge/tasks/growth_store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/cache.h"

#define KIND "growth"
#define FILE_NAME "measured"
#define HEAD "growth 5"
#define STORE_MAX_BYTES ((size_t)32 << 20)

/* ---- writing: a line a thing, words apart by tabs ---- */

static size_t points_of(const struct growth_series *series)
{
    return series->plane_count > series->count ? series->plane_count : series->count;
}

static void add_family(const struct growth_family *family, struct strbuf *out)
{
    const struct growth_series *series = &family->series;
    const struct growth_space *space = &family->space;
    size_t points = points_of(series);

    strbuf_addf(out, "family\t%s\n", family->call);
    if (family->trouble != NULL)
        strbuf_addf(out, "trouble\t%s\n", family->trouble);
    strbuf_addf(out, "series\t%d\t%d\t%.17g\t%.17g\t%d\n", series->steps_by_one, series->is_exact,
                series->unit, series->slack, series->drifts);
    strbuf_addf(out, "hot\t%d\t%.17g\n", series->hot_line, series->hot_share);
    for (size_t i = 0; i < series->line_count; i++)
        strbuf_addf(out, "line\t%d\t%.17g\t%d\t%d\n", series->lines[i].line, series->lines[i].share,
                    series->lines[i].is_class_known, series->lines[i].growth);
    strbuf_addf(out, "space\t%d\t%d", space->is_known, space->is_exact);
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++)
        strbuf_addf(out, "\t%.17g", space->slack[kind]);
    strbuf_add_char(out, '\n');
    for (size_t i = 0; i < points; i++)
        strbuf_addf(out, "point\t%.17g\t%.17g\t%.17g\t%.17g\t%.17g\t%.17g\t%.17g\n",
                    series->sizes[i], series->others[i], series->input_size[i], family->cpu_us[i],
                    space->bytes[SPACE_HEAP][i], space->bytes[SPACE_STACK][i],
                    space->bytes[SPACE_STATIC][i]);
    strbuf_addf(out, "plane\t%zu\t%zu\n", series->count, series->plane_count);
    for (size_t i = 0; i < series->part_count; i++) {
        const struct growth_part *part = &series->parts[i];

        strbuf_addf(out, "part\t%d\t%s", part->line, part->callee != NULL ? part->callee : "-");
        for (size_t j = 0; j < points; j++)
            strbuf_addf(out, "\t%.17g", part->costs[j]);
        strbuf_add_char(out, '\n');
    }
}

void growth_store_keep(const char *key, const struct growth_report *report)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *path = NULL;

    if (cache_begin(KIND, key, &making, &entry, NULL) != 0)
        return;
    strbuf_addf(&text, HEAD "\nmeter\t%s\t%s\n", report->meter, report->meter_words);
    if (report->wrong != NULL)
        strbuf_addf(&text, "wrong\t%s\n", report->wrong);
    for (size_t i = 0; i < report->family_count; i++)
        add_family(&report->families[i], &text);
    path = path_join(making.folder, FILE_NAME);
    names_add(&files, FILE_NAME);
    if (file_create(path, text.data, text.size, NULL) == 0)
        (void)cache_commit(&making, &files, &entry, NULL);
}

/* ---- reading ---- */

static double number_next(char **rest)
{
    const char *word = strtok_r(NULL, "\t", rest);

    return word != NULL ? strtod(word, NULL) : 0;
}

static struct growth_family *last_family(struct growth_report *report)
{
    return report->family_count > 0 ? &report->families[report->family_count - 1] : NULL;
}

static void read_meter(char **rest, struct growth_report *report)
{
    mem_free(&report->meter);
    mem_free(&report->meter_words);
    report->meter = mem_strdup(strtok_r(NULL, "\t", rest));
    report->meter_words = mem_strdup(strtok_r(NULL, "\t", rest));
}

static void read_wrong(char **rest, struct growth_report *report)
{
    mem_free(&report->wrong);
    report->wrong = mem_strdup(strtok_r(NULL, "\t", rest));
}

static void read_family(char **rest, struct growth_report *report)
{
    const char *call = strtok_r(NULL, "\t", rest);

    (void)growth_report_add(report, call != NULL ? call : "");
}

static void read_trouble(char **rest, struct growth_report *report)
{
    last_family(report)->trouble = mem_strdup(strtok_r(NULL, "\t", rest));
}

static void read_series(char **rest, struct growth_report *report)
{
    struct growth_series *series = &last_family(report)->series;

    series->steps_by_one = number_next(rest) != 0;
    series->is_exact = number_next(rest) != 0;
    series->unit = number_next(rest);
    series->slack = number_next(rest);
    series->drifts = number_next(rest) != 0;
}

static void read_hot(char **rest, struct growth_report *report)
{
    struct growth_series *series = &last_family(report)->series;

    series->hot_line = (int)number_next(rest);
    series->hot_share = number_next(rest);
}

static void read_told_line(char **rest, struct growth_report *report)
{
    struct growth_series *series = &last_family(report)->series;
    struct growth_line line = {0};
    double growth;

    line.line = (int)number_next(rest);
    line.share = number_next(rest);
    line.is_class_known = number_next(rest) != 0;
    growth = number_next(rest);
    if (!(growth >= 0 && growth < GROWTH_CLASS_COUNT))
        return;
    line.growth = (enum growth_class)growth;
    ARRAY_PUSH(series->lines, series->line_count, series->line_capacity, line);
}

static void read_space(char **rest, struct growth_report *report)
{
    struct growth_space *space = &last_family(report)->space;

    space->is_known = number_next(rest) != 0;
    space->is_exact = number_next(rest) != 0;
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++)
        space->slack[kind] = number_next(rest);
}

static void read_point(char **rest, struct growth_report *report)
{
    struct growth_family *family = last_family(report);
    size_t point = family->series.count;

    if (point >= GROWTH_POINTS_MAX)
        return;
    family->series.sizes[point] = number_next(rest);
    family->series.others[point] = number_next(rest);
    family->series.input_size[point] = number_next(rest);
    family->cpu_us[point] = number_next(rest);
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++)
        family->space.bytes[kind][point] = number_next(rest);
    family->series.count++;
}

/* How many of the points belong to the series of one size, and how many to the plane. */
static void read_plane(char **rest, struct growth_report *report)
{
    struct growth_series *series = &last_family(report)->series;
    double count = number_next(rest), all = number_next(rest);

    if (count >= 0 && count <= (double)series->count && all >= 0 && all <= (double)series->count) {
        series->count = (size_t)count;
        series->plane_count = (size_t)all;
    }
}

static void read_part(char **rest, struct growth_report *report)
{
    struct growth_series *series = &last_family(report)->series;
    int line = (int)number_next(rest);
    const char *callee = strtok_r(NULL, "\t", rest);
    struct growth_part *part;

    if (callee == NULL)
        return;
    part = growth_series_part(series, line, strcmp(callee, "-") != 0 ? callee : NULL);
    for (size_t i = 0; i < points_of(series); i++)
        part->costs[i] = number_next(rest);
}

static const struct row {
    const char *word;
    bool needs_family;
    void (*read)(char **rest, struct growth_report *report);
} rows[] = {
    {"meter",   false, read_meter    },
    {"wrong",   false, read_wrong    },
    {"family",  false, read_family   },
    {"trouble", true,  read_trouble  },
    {"series",  true,  read_series   },
    {"hot",     true,  read_hot      },
    {"line",    true,  read_told_line},
    {"space",   true,  read_space    },
    {"point",   true,  read_point    },
    {"plane",   true,  read_plane    },
    {"part",    true,  read_part     },
};

static void read_line(char *line, struct growth_report *report)
{
    char *rest = NULL;
    const char *word = strtok_r(line, "\t", &rest);

    for (size_t i = 0; word != NULL && i < ARRAY_LEN(rows); i++)
        if (strcmp(word, rows[i].word) == 0 && (!rows[i].needs_family || report->family_count > 0))
            rows[i].read(&rest, report);
}

int growth_store_find(const char *key, struct growth_report *report)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *text = NULL;
    char *rest = NULL;

    if (cache_find(KIND, key, &entry, NULL) <= 0)
        return 0;
    path = path_join(entry.folder, FILE_NAME);
    if (file_read(path, STORE_MAX_BYTES, &text, NULL) < 0 ||
        strncmp(text, HEAD "\n", strlen(HEAD) + 1) != 0)
        return 0;
    for (char *line = strtok_r(text, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest))
        read_line(line, report);
    report->was_cached = true;
    return report->meter != NULL && report->family_count > 0;
}
