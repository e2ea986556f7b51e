#include "judge/engine/growth_sites.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/compiler.h"

#define NAME_BYTES 64
#define LINE_MAX (1 << 24)

struct site {
    int line;
    double cost;
    char name[NAME_BYTES]; /* "": the line's own */
};

static bool site_parse(const char *row, struct site *out_site)
{
    struct site site = {0};

    if (sscanf(row, "own %d %lf", &site.line, &site.cost) != 2 &&
        sscanf(row, "call %d %lf %63[^\n]", &site.line, &site.cost, site.name) != 3)
        return false;
    if (site.line < 0 || site.line > LINE_MAX || !isfinite(site.cost) || site.cost < 0)
        return false;
    *out_site = site;
    return true;
}

static const char *row_next(const char *row)
{
    const char *end = strchr(row, '\n');

    return end != NULL ? end + 1 : row + strlen(row);
}

double growth_sites_total(const char *text)
{
    double total = 0;
    struct site site;

    for (const char *row = text; *row != '\0'; row = row_next(row))
        if (site_parse(row, &site))
            total += site.cost;
    return total;
}

static bool bytes_read(const char *row, size_t point, struct growth_space *space)
{
    double *heap = &space->bytes[SPACE_HEAP][point], *stack = &space->bytes[SPACE_STACK][point];

    return (sscanf(row, "heap %lf", heap) == 1 && *heap >= 0) ||
           (sscanf(row, "stack %lf", stack) == 1 && *stack >= 0);
}

bool growth_sites_read(const char *text, size_t point, struct growth_series *series,
                       struct growth_space *space)
{
    bool has_space = false;
    struct site site;

    for (const char *row = text; *row != '\0'; row = row_next(row)) {
        if (site_parse(row, &site))
            growth_series_part(series, site.line, site.name[0] != '\0' ? site.name : NULL)
                ->costs[point] += site.cost;
        else if (bytes_read(row, point, space))
            has_space = true;
    }
    return has_space;
}
