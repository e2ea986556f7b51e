#include "judge/base/json.h"
#include "judge/view/growth_text.h"

/* What both sizes say; null where one grew, or where they say nothing. */
static void add_plane(struct json_writer *writer, const struct growth_report *report, bool is_known,
                      const struct growth_plane_answer *answer)
{
    const char *const names[GROWTH_SIZES] = {report->size_name, report->other_name};
    AUTO(strbuf_release) struct strbuf formula = STRBUF_INIT;

    if (!is_known || answer->confidence == GROWTH_UNKNOWN) {
        json_add_null(writer, "two_sizes");
        return;
    }
    growth_sum_name(&answer->growth, names, &formula);
    json_begin_object(writer, "two_sizes");
    json_add_string(writer, "formula", formula.data);
    json_add_string(writer, "confidence", growth_confidence_name(answer->confidence));
    json_add_number(writer, "rms", answer->fit.rms);
    json_add_number(writer, "margin", answer->fit.margin);
    json_end(writer);
}

static void add_time(struct json_writer *writer, const struct growth_report *report,
                     const struct growth_family *family)
{
    const struct growth_answer *answer = &family->time;

    json_begin_object(writer, "time");
    add_plane(writer, report, family->has_plane, &family->plane_time);
    json_add_string(writer, "confidence", growth_confidence_name(answer->confidence));
    if (answer->confidence != GROWTH_UNKNOWN) {
        json_add_string(writer, "class", growth_class_name(answer->growth));
        json_add_string(writer, "low", growth_class_name(answer->low));
        json_add_string(writer, "high", growth_class_name(answer->high));
        json_add_number(writer, "rms", answer->fit.rms);
        json_add_number(writer, "margin", answer->fit.margin);
    }
    if (answer->confidence != GROWTH_UNKNOWN &&
        (answer->part < family->series.part_count || answer->line > 0)) {
        json_begin_object(writer, "part");
        json_add_int(writer, "line", answer->line);
        json_add_string(writer, "callee",
                        answer->part < family->series.part_count
                            ? family->series.parts[answer->part].callee
                            : NULL);
        json_add_number(writer, "share", answer->line_share);
        json_end(writer);
    }
    json_end(writer);
}

static void add_space(struct json_writer *writer, const struct growth_report *report,
                      const struct growth_family *family)
{
    const struct growth_space_answer *answer = &family->memory;

    json_begin_object(writer, "space");
    add_plane(writer, report, family->has_space_plane, &family->plane_memory);
    json_add_string(writer, "confidence", growth_confidence_name(answer->confidence));
    if (answer->confidence != GROWTH_UNKNOWN) {
        json_add_string(writer, "class", growth_class_name(answer->growth));
        json_add_string(writer, "low", growth_class_name(answer->low));
        json_add_string(writer, "high", growth_class_name(answer->high));
        json_add_string(writer, "kind", growth_space_kind_name(answer->kind));
    }
    json_end(writer);
}

static void add_point(struct json_writer *writer, const struct growth_family *family, size_t point)
{
    json_begin_object(writer, NULL);
    json_add_number(writer, "size", family->series.sizes[point]);
    if (family->series.plane_count > 0)
        json_add_number(writer, "other_size", family->series.others[point]);
    json_add_number(writer, "cost", growth_series_total(&family->series, point));
    json_add_number(writer, "heap", family->space.bytes[SPACE_HEAP][point]);
    json_add_number(writer, "stack", family->space.bytes[SPACE_STACK][point]);
    json_add_number(writer, "static", family->space.bytes[SPACE_STATIC][point]);
    json_end(writer);
}

static void add_family(struct json_writer *writer, const struct growth_report *report,
                       const struct growth_family *family)
{
    size_t all = family->series.plane_count;

    json_begin_object(writer, NULL);
    json_add_string(writer, "call", family->call);
    json_begin_array(writer, "points");
    for (size_t i = 0; i < family->series.count; i++)
        add_point(writer, family, i);
    json_end(writer);
    json_begin_array(writer, "other_points");
    for (size_t i = family->series.count; i < all; i++)
        add_point(writer, family, i);
    json_end(writer);
    add_time(writer, report, family);
    add_space(writer, report, family);
    json_add_string(writer, "trouble", family->trouble);
    json_end(writer);
}

static void add_standing(struct json_writer *writer, const char *key, const char *target,
                         enum growth_standing standing)
{
    json_begin_object(writer, key);
    json_add_string(writer, "asked", target);
    json_add_string(writer, "standing", growth_standing_name(standing));
    json_end(writer);
}

void growth_json_add(const struct growth_report *report, const char *key, const char *value,
                     struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, false);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, key, value);
    json_add_string(&writer, "problem", report->problem_id);
    json_add_string(&writer, "language", report->language);
    json_add_string(&writer, "source", report->source_name);
    json_add_string(&writer, "size", report->size_name);
    json_add_string(&writer, "other_size", report->other_name);
    json_add_string(&writer, "meter", report->meter);
    json_add_int(&writer, "worst", (int64_t)report->worst);
    json_begin_array(&writer, "families");
    for (size_t i = 0; i < report->family_count; i++)
        add_family(&writer, report, &report->families[i]);
    json_end(&writer);
    add_standing(&writer, "time", report->time_target, report->time_standing);
    add_standing(&writer, "space", report->space_target, report->space_standing);
    json_add_number(&writer, "largest_size", report->largest_size);
    json_add_number(&writer, "fitting_size", report->fitting_size);
    json_add_string(&writer, "wrong", report->wrong);
    json_add_string(&writer, "cause", report->cause);
    json_add_string(&writer, "cure", report->cure);
    json_end(&writer);
}
