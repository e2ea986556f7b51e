#include "judge/repo/roadmap_file.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/fields.h"
#include "judge/repo/places.h"

#define ROADMAP_MAX_BYTES ((size_t)4 << 20)

static const char *const difficulties[] = {"easy", "medium", "hard", NULL};
static const char *const item_kinds[] = {"project", "reading", NULL};

#define STEP(name) offsetof(struct roadmap_step, name)
static const struct field step_rows[] = {
    {"id", FIELD_LINE, STEP(id), .right = "a problem's id", .is_required = true},
    {"title", FIELD_LINE, STEP(title), .right = "its title", .is_required = true},
    {"difficulty", FIELD_CHOICE, STEP(difficulty), .right = "easy, medium or hard",
     .is_required = true, .choices = difficulties},
    {"hours", FIELD_NUMBER, STEP(hours), .right = "a number of hours", .is_required = true,
     .least = 0.1, .most = 100},
    {"is_core", FIELD_BOOL, STEP(is_core), .right = "true or false"},
    {"after", FIELD_LINES, STEP(after), .right = "a list of slugs"},
};

#define ITEM(name) offsetof(struct roadmap_item, name)
static const struct field item_rows[] = {
    {"id", FIELD_LINE, ITEM(id), .right = "a short name", .is_required = true},
    {"kind", FIELD_CHOICE, ITEM(kind), .right = "project or reading", .is_required = true,
     .choices = item_kinds},
    {"text", FIELD_LINE, ITEM(text), .right = "what is to be done", .is_required = true},
};

static bool expect_list(struct fields *fields, const struct json *value, const char *right)
{
    if (value->type == JSON_ARRAY)
        return true;
    fields_fault(fields, value, "%s would be right", right);
    return false;
}

static void read_steps(struct fields *fields, const struct json *value, void *target)
{
    struct roadmap_milestone *milestone = target;

    if (!expect_list(fields, value, "a list of steps"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);
        struct roadmap_step step = {.id = NULL};

        fields_read(fields, &value->items[i], step_rows, ARRAY_LEN(step_rows), &step);
        ARRAY_PUSH(milestone->steps, milestone->step_count, milestone->step_capacity, step);
        fields_leave(fields, mark);
    }
}

#define MILESTONE(name) offsetof(struct roadmap_milestone, name)
static const struct field milestone_rows[] = {
    {"id", FIELD_LINE, MILESTONE(id), .right = "a number such as \"1.2\"", .is_required = true},
    {"title", FIELD_LINE, MILESTONE(title), .right = "its title", .is_required = true},
    {"topics", FIELD_LINE, MILESTONE(topics), .right = "what it is about", .is_required = true},
    {"steps", FIELD_OWN, 0, .right = "a list of steps", .is_required = true, .read = read_steps},
};

static void read_milestones(struct fields *fields, const struct json *value, void *target)
{
    struct roadmap_phase *phase = target;

    if (!expect_list(fields, value, "a list of milestones"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);
        struct roadmap_milestone milestone = {.id = NULL};

        fields_read(fields, &value->items[i], milestone_rows, ARRAY_LEN(milestone_rows),
                    &milestone);
        ARRAY_PUSH(phase->milestones, phase->milestone_count, phase->milestone_capacity, milestone);
        fields_leave(fields, mark);
    }
}

static void read_items(struct fields *fields, const struct json *value, void *target)
{
    struct roadmap_phase *phase = target;

    if (!expect_list(fields, value, "a list of projects and reading"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);
        struct roadmap_item item = {.id = NULL};

        fields_read(fields, &value->items[i], item_rows, ARRAY_LEN(item_rows), &item);
        ARRAY_PUSH(phase->items, phase->item_count, phase->item_capacity, item);
        fields_leave(fields, mark);
    }
}

#define PHASE(name) offsetof(struct roadmap_phase, name)
static const struct field phase_rows[] = {
    {"id", FIELD_LINE, PHASE(id), .right = "a number such as \"1\"", .is_required = true},
    {"title", FIELD_LINE, PHASE(title), .right = "its title", .is_required = true},
    {"items", FIELD_OWN, 0, .right = "a list of projects and reading", .read = read_items},
    {"milestones", FIELD_OWN, 0, .right = "a list of milestones", .is_required = true,
     .read = read_milestones},
};

static void read_phases(struct fields *fields, const struct json *value, void *target)
{
    struct roadmap *roadmap = target;

    if (!expect_list(fields, value, "a list of phases"))
        return;
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);
        struct roadmap_phase phase = {.id = NULL};

        fields_read(fields, &value->items[i], phase_rows, ARRAY_LEN(phase_rows), &phase);
        ARRAY_PUSH(roadmap->phases, roadmap->phase_count, roadmap->phase_capacity, phase);
        fields_leave(fields, mark);
    }
}

static const struct field roadmap_rows[] = {
    {"phases", FIELD_OWN, 0, .right = "a list of phases", .is_required = true, .read = read_phases},
};

static char *roadmap_path(void)
{
    const char *given = getenv("JUDGE_PROBLEMS");
    AUTO(mem_free) char *first = NULL;

    if (given != NULL && given[0] != '\0')
        first = mem_strndup(given, strcspn(given, ":"));
    else
        first = place_problems();
    return path_join(first, "roadmap.json");
}

int roadmap_file_load(struct roadmap *out_roadmap, struct error *err)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(fields_release) struct fields fields;
    AUTO(mem_free) char *path = roadmap_path();
    AUTO(mem_free) char *text = NULL;
    size_t size;

    fields_init(&fields, path, err);
    if (file_exists(path)) {
        if (file_read_bytes(path, ROADMAP_MAX_BYTES, &text, &size, err) < 0 ||
            json_parse(path, (struct span){text, size}, &document, err) < 0)
            return -1;
        fields_read(&fields, json_root(document), roadmap_rows, ARRAY_LEN(roadmap_rows), &roadmap);
        if (fields_finish(&fields) < 0)
            return -1;
    }
    SWAP(*out_roadmap, roadmap);
    return 0;
}
