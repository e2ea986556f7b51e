#include "judge/core/growth_curve.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

void growth_curve_release(struct growth_curve *curve)
{
    mem_free(&curve->low);
    mem_free(&curve->high);
    mem_free(&curve->size_name);
    mem_free(&curve->target);
    mem_free(&curve->trouble);
}

void growth_curves_release(struct growth_curves *curves)
{
    for (size_t i = 0; i < curves->count; i++)
        growth_curve_release(&curves->items[i]);
    mem_free(&curves->items);
    *curves = (struct growth_curves)GROWTH_CURVES_INIT;
}

void growth_curves_add(struct growth_curves *curves, struct growth_curve *curve)
{
    ARRAY_PUSH(curves->items, curves->count, curves->capacity, *curve);
    *curve = (struct growth_curve)GROWTH_CURVE_INIT;
}

const struct growth_curve *growth_curves_find(const struct growth_curves *curves, const char *key)
{
    for (size_t i = 0; i < curves->count; i++)
        if (strcmp(curves->items[i].key, key) == 0)
            return &curves->items[i];
    return NULL;
}

bool growth_curve_is_known(const struct growth_curve *curve)
{
    return curve->low != NULL && curve->count >= 2;
}

/*
 * --- from a report -----------------------------------------------------------------------------
 */

static char *class_in(enum growth_class growth, const char *size_name)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    growth_class_add(growth, size_name, &text);
    return strbuf_take(&text);
}

static void name_classes(const struct growth_report *report, const struct growth_family *family,
                         struct growth_curve *curve)
{
    const char *const names[GROWTH_SIZES] = {report->size_name, report->other_name};
    AUTO(strbuf_release) struct strbuf sum = STRBUF_INIT;

    if (family->has_plane) {
        growth_sum_name(&family->plane_time.growth, names, &sum);
        curve->low = mem_strdup(sum.data);
        curve->high = strbuf_take(&sum);
    } else {
        curve->low = class_in(family->time.low, report->size_name);
        curve->high = class_in(family->time.high, report->size_name);
    }
}

/* How the second size grows along the points, as a power of the first. */
static double weight_of_other(const struct growth_series *series)
{
    const size_t last = series->count - 1;

    if (series->plane_count == 0)
        return 1;
    if (!(series->others[0] > 0 && series->sizes[0] > 0 && series->sizes[last] > series->sizes[0]))
        return 0;
    return fmax(log(series->others[last] / series->others[0]), 0) /
           log(series->sizes[last] / series->sizes[0]);
}

static void find_asked(const struct growth_report *report, const struct growth_series *series,
                       struct growth_curve *curve)
{
    const char *const names[2] = {report->size_name,
                                  report->other_name != NULL ? report->other_name : ""};
    const double weights[2] = {1, weight_of_other(series)};

    curve->has_asked =
        curve->target != NULL &&
        growth_bound_parse_along(curve->target, names, weights, &curve->asked, NULL) == 0;
}

void growth_curve_of(const struct growth_report *report, const char *key,
                     struct growth_curve *out_curve)
{
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;
    const struct growth_family *family =
        report->family_count > 0 ? &report->families[report->worst] : NULL;

    memcpy(curve.key, key, strlen(key) + 1);
    curve.target = mem_strdup(report->time_target);
    curve.trouble = family != NULL ? mem_strdup(family->trouble) : NULL;
    if (family != NULL && family->time.confidence != GROWTH_UNKNOWN) {
        name_classes(report, family, &curve);
        curve.size_name = mem_strdup(report->size_name);
        curve.standing = report->time_standing;
        for (size_t i = 0; i < family->series.count; i++) {
            curve.sizes[curve.count] = family->series.sizes[i];
            curve.costs[curve.count++] = growth_series_total(&family->series, i);
        }
        find_asked(report, &family->series, &curve);
    }
    SWAP(*out_curve, curve);
}

static double order_value(struct growth_order order, double size)
{
    return pow(size, order.power) * (order.logs > 0 ? pow(log2(size), order.logs) : 1);
}

double growth_curve_asked(const struct growth_curve *curve, double size)
{
    double first;

    if (!curve->has_asked || curve->asked.kind != 0 || curve->count == 0)
        return 0;
    first = order_value(curve->asked, curve->sizes[0]);
    return first > 0 ? curve->costs[0] * order_value(curve->asked, size) / first : 0;
}

/*
 * --- as JSON -----------------------------------------------------------------------------------
 */

static const struct {
    const char *key;
    size_t offset;
} texts[] = {
    {"low",     offsetof(struct growth_curve, low)      },
    {"high",    offsetof(struct growth_curve, high)     },
    {"size",    offsetof(struct growth_curve, size_name)},
    {"asked",   offsetof(struct growth_curve, target)   },
    {"trouble", offsetof(struct growth_curve, trouble)  },
};

static char **text_at(const struct growth_curve *curve, size_t row)
{
    return (char **)((char *)curve + texts[row].offset);
}

void growth_curve_json_add(const struct growth_curve *curve, struct json_writer *writer)
{
    json_begin_object(writer, NULL);
    json_add_string(writer, "key", curve->key);
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        json_add_string(writer, texts[i].key, *text_at(curve, i));
    json_add_string(writer, "standing", growth_standing_name(curve->standing));
    if (curve->has_asked) {
        json_begin_object(writer, "order");
        json_add_int(writer, "kind", curve->asked.kind);
        json_add_number(writer, "power", curve->asked.power);
        json_add_number(writer, "logs", curve->asked.logs);
        json_end(writer);
    }
    json_begin_array(writer, "points");
    for (size_t i = 0; i < curve->count; i++) {
        json_begin_array(writer, NULL);
        json_add_number(writer, NULL, curve->sizes[i]);
        json_add_number(writer, NULL, curve->costs[i]);
        json_end(writer);
    }
    json_end(writer);
    json_end(writer);
}

static bool standing_read(const char *name, enum growth_standing *out_standing)
{
    for (enum growth_standing i = GROWTH_NOT_ASKED; name != NULL && i <= GROWTH_NOT_MET; i++) {
        if (strcmp(name, growth_standing_name(i)) != 0)
            continue;
        *out_standing = i;
        return true;
    }
    return false;
}

static bool is_point(const struct json *point)
{
    return point->type == JSON_ARRAY && point->count == 2 && point->items[0].type == JSON_NUMBER &&
           point->items[1].type == JSON_NUMBER;
}

static bool points_read(const struct json *points, struct growth_curve *curve)
{
    if (points == NULL || points->type != JSON_ARRAY || points->count > GROWTH_POINTS_MAX)
        return false;
    for (size_t i = 0; i < points->count; i++) {
        if (!is_point(&points->items[i]))
            return false;
        curve->sizes[i] = points->items[i].items[0].number;
        curve->costs[i] = points->items[i].items[1].number;
    }
    curve->count = points->count;
    return true;
}

int growth_curve_json_read(const struct json *object, struct growth_curve *out_curve,
                           struct error *err)
{
    AUTO(growth_curve_release) struct growth_curve curve = GROWTH_CURVE_INIT;
    const char *key = json_find_string(object, "key");
    const struct json *order = json_find(object, "order");

    if (key == NULL || strlen(key) >= sizeof curve.key ||
        !standing_read(json_find_string(object, "standing"), &curve.standing) ||
        !points_read(json_find(object, "points"), &curve))
        return error_set(err, ERROR_INPUT, "this is not how a program grows");
    memcpy(curve.key, key, strlen(key) + 1);
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        *text_at(&curve, i) = mem_strdup(json_find_string(object, texts[i].key));
    curve.has_asked = order != NULL && order->type == JSON_OBJECT;
    if (curve.has_asked)
        curve.asked = (struct growth_order){(int)json_find_number(order, "kind"),
                                            json_find_number(order, "power"),
                                            json_find_number(order, "logs")};
    SWAP(*out_curve, curve);
    return 0;
}
