#include "judge/base/json.h"
#include "judge/view/growth_text.h"

static void add_time(struct json_writer *writer, const struct growth_family *family)
{
    const struct growth_answer *answer = &family->time;

    json_begin_object(writer, "time");
    json_add_string(writer, "confidence", growth_confidence_name(answer->confidence));
    if (answer->confidence != GROWTH_UNKNOWN) {
        json_add_string(writer, "class", growth_class_name(answer->growth));
        json_add_string(writer, "low", growth_class_name(answer->low));
        json_add_string(writer, "high", growth_class_name(answer->high));
        json_add_number(writer, "rms", answer->fit.rms);
        json_add_number(writer, "margin", answer->fit.margin);
    }
    if (answer->confidence != GROWTH_UNKNOWN && answer->part < family->series.part_count) {
        json_begin_object(writer, "part");
        json_add_int(writer, "line", answer->line);
        json_add_string(writer, "callee", family->series.parts[answer->part].callee);
        json_add_number(writer, "share", answer->line_share);
        json_end(writer);
    }
    json_end(writer);
}

static void add_space(struct json_writer *writer, const struct growth_space_answer *answer)
{
    json_begin_object(writer, "space");
    json_add_string(writer, "confidence", growth_confidence_name(answer->confidence));
    if (answer->confidence != GROWTH_UNKNOWN) {
        json_add_string(writer, "class", growth_class_name(answer->growth));
        json_add_string(writer, "low", growth_class_name(answer->low));
        json_add_string(writer, "high", growth_class_name(answer->high));
        json_add_string(writer, "kind", growth_space_kind_name(answer->kind));
    }
    json_end(writer);
}

static void add_family(struct json_writer *writer, const struct growth_family *family)
{
    json_begin_object(writer, NULL);
    json_add_string(writer, "call", family->call);
    json_begin_array(writer, "points");
    for (size_t i = 0; i < family->series.count; i++) {
        json_begin_object(writer, NULL);
        json_add_number(writer, "size", family->series.sizes[i]);
        json_add_number(writer, "cost", growth_series_total(&family->series, i));
        json_add_number(writer, "heap", family->space.bytes[SPACE_HEAP][i]);
        json_add_number(writer, "stack", family->space.bytes[SPACE_STACK][i]);
        json_add_number(writer, "static", family->space.bytes[SPACE_STATIC][i]);
        json_end(writer);
    }
    json_end(writer);
    add_time(writer, family);
    add_space(writer, &family->memory);
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

void growth_json_add(const struct growth_report *report, const char *schema, struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, false);
    json_begin_object(&writer, NULL);
    if (schema != NULL)
        json_add_string(&writer, "schema", schema);
    json_add_string(&writer, "problem", report->problem_id);
    json_add_string(&writer, "language", report->language);
    json_add_string(&writer, "source", report->source_name);
    json_add_string(&writer, "meter", report->meter);
    json_add_int(&writer, "worst", (int64_t)report->worst);
    json_begin_array(&writer, "families");
    for (size_t i = 0; i < report->family_count; i++)
        add_family(&writer, &report->families[i]);
    json_end(&writer);
    add_standing(&writer, "time", report->time_target, report->time_standing);
    add_standing(&writer, "space", report->space_target, report->space_standing);
    json_add_number(&writer, "largest_size", report->largest_size);
    json_add_number(&writer, "fitting_size", report->fitting_size);
    json_add_string(&writer, "cause", report->cause);
    json_add_string(&writer, "cure", report->cure);
    json_end(&writer);
}
