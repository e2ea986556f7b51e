#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/problem_notes.h"
#include "judge/repo/history_review.h"
#include "judge/repo/roadmap_file.h"
#include "judge/tasks/review.h"
#include "judge/view/table.h"

struct list_args {
    const char *tag, *level, *status, *track, *sort;
    int limit;
};

#define ARG(member) offsetof(struct list_args, member)

static const struct option list_options[] = {
    {OPTION_STRING, 't', "tag", ARG(tag), "tag", "only problems with this tag"},
    {OPTION_CHOICE, 'l', "level", ARG(level), "easy|medium|hard", "only this difficulty"},
    {OPTION_CHOICE, 's', "status", ARG(status), "new|tried|solved|due",
     "only what you have done so"},
    {OPTION_STRING, 0, "track", ARG(track), "track", "only this phase or milestone of `judge map`"},
    {OPTION_CHOICE, 0, "sort", ARG(sort), "id|level|due|tries", "in this order"},
    {OPTION_COUNT, 'n', "limit", ARG(limit), "n", "at most n lines"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

struct entry {
    size_t number; /* as an id, from 1 */
    struct problem problem;
    const struct problem_status *status;
    int64_t due_day; /* of its next review, fsrs_day(); NEVER_DUE: it is not learnt yet */
};
#define NEVER_DUE INT64_MAX

struct entries {
    struct entry *items;
    size_t count, capacity;
};

static void entries_release(struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++)
        problem_release(&entries->items[i].problem);
    mem_free(&entries->items);
}

/* Every word must stand in the id, the title or a tag. */
static bool words_fit(const struct problem *problem, const struct operands *words)
{
    for (size_t i = 0; i < words->count; i++) {
        bool fits = strcasestr(problem->id, words->items[i]) != NULL ||
                    strcasestr(problem->title, words->items[i]) != NULL;

        for (size_t k = 0; k < problem->tags.count && !fits; k++)
            fits = strcasestr(problem->tags.items[k], words->items[i]) != NULL;
        if (!fits)
            return false;
    }
    return true;
}

static bool status_fits(const struct entry *entry, const char *status)
{
    if (strcmp(status, "due") == 0)
        return entry->due_day <= review_today();
    return strcmp(status, status_name(entry->status)) == 0;
}

static bool entry_fits(const struct entry *entry, const struct list_args *args,
                       const struct operands *words)
{
    const char *level = problem_difficulty_name(entry->problem.difficulty);

    return (args->level == NULL || strcmp(args->level, level) == 0) &&
           (args->tag == NULL || names_hold_any_case(&entry->problem.tags, args->tag)) &&
           (args->status == NULL || status_fits(entry, args->status)) &&
           words_fit(&entry->problem, words);
}

static int by_level(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;

    if (left->problem.difficulty != right->problem.difficulty)
        return left->problem.difficulty < right->problem.difficulty ? -1 : 1;
    return left->number < right->number ? -1 : 1;
}

static int by_tries(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;

    if (left->status->tries != right->status->tries)
        return left->status->tries > right->status->tries ? -1 : 1;
    return left->number < right->number ? -1 : 1;
}

static int by_due(const void *a, const void *b)
{
    const struct entry *left = a, *right = b;

    if (left->due_day != right->due_day)
        return left->due_day < right->due_day ? -1 : 1;
    return left->number < right->number ? -1 : 1;
}

static void sort_entries(struct entries *entries, const char *order)
{
    if (order == NULL || entries->count == 0)
        return;
    if (strcmp(order, "level") == 0)
        qsort(entries->items, entries->count, sizeof *entries->items, by_level);
    else if (strcmp(order, "due") == 0)
        qsort(entries->items, entries->count, sizeof *entries->items, by_due);
    else if (strcmp(order, "tries") == 0)
        qsort(entries->items, entries->count, sizeof *entries->items, by_tries);
}

static int64_t due_day_of(const struct review_list *cards, const char *id)
{
    for (size_t i = 0; i < cards->count; i++)
        if (strcmp(cards->items[i].card, id) == 0)
            return cards->items[i].due_day;
    return NEVER_DUE;
}

/* What the learner has learnt and when it is due; a history that cannot be read is told already. */
static void cards_load(struct app *app, struct review_list *out_cards)
{
    struct history *history = NULL;

    if (app_history(app, &history, NULL) == 0)
        (void)history_cards(history, out_cards, NULL);
}

/* The ids of a track. */
static int track_load(const char *word, struct names *out_ids, struct error *err)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;

    if (roadmap_file_load(&roadmap, err) < 0)
        return -1;
    if (roadmap_track(&roadmap, word, out_ids) == 0)
        return error_set(err, ERROR_USAGE, ROADMAP_HAS_NOT, word);
    return 0;
}

/* A broken problem is told about, and does not hide the others. */
static int collect(struct app *app, const struct list_args *args, const struct operands *words,
                   const struct problem_status_list *statuses, struct entries *entries,
                   struct error *err)
{
    AUTO(review_list_release) struct review_list cards = REVIEW_LIST_INIT;
    AUTO(names_release) struct names track = NAMES_INIT;
    const struct repository *repository = NULL;

    if (app_repository(app, &repository, err) < 0 ||
        (args->track != NULL && track_load(args->track, &track, err) < 0))
        return -1;
    cards_load(app, &cards);
    for (size_t i = 0; i < repository->ids.count; i++) {
        AUTO(error_release) struct error fault = ERROR_INIT;
        struct entry entry = {.number = i + 1, .problem = PROBLEM_INIT};

        if (repository_load(repository, repository->ids.items[i], &entry.problem, &fault) < 0) {
            app_complain("list", error_text(&fault));
            continue;
        }
        entry.status = status_of(statuses, entry.problem.id);
        entry.due_day = due_day_of(&cards, entry.problem.id);
        if ((args->track == NULL || names_hold(&track, entry.problem.id)) &&
            entry_fits(&entry, args, words))
            ARRAY_PUSH(entries->items, entries->count, entries->capacity, entry);
        else
            problem_release(&entry.problem);
    }
    return 0;
}

/* When it comes back: "due", "9 d"; nothing where it is not learnt. */
static void add_due(const struct entry *entry, struct table *table)
{
    int64_t days = entry->due_day != NEVER_DUE ? entry->due_day - review_today() : 0;

    if (entry->due_day == NEVER_DUE)
        table_add(table, TINT_NONE, "");
    else if (days <= 0)
        table_add(table, TINT_NOTE, "due");
    else
        table_addf(table, TINT_DIM, "%" PRId64 " d", days);
}

static bool is_any_learnt(const struct entries *entries, size_t limit)
{
    for (size_t i = 0; i < entries->count && i < limit; i++)
        if (entries->items[i].due_day != NEVER_DUE)
            return true;
    return false;
}

/* The column of what is due stands only where there is something in it. */
static void add_rows(const struct app *app, const struct entries *entries, size_t limit,
                     struct strbuf *out)
{
    bool has_due = is_any_learnt(entries, limit);
    AUTO(table_release)
    struct table table = {.columns = has_due ? 6 : 5,
                          .elastic = has_due ? 5 : 4,
                          .is_right = {[0] = true, [4] = has_due}};

    for (size_t i = 0; i < entries->count && i < limit; i++) {
        const struct entry *entry = &entries->items[i];
        const char *status = status_name(entry->status);
        bool is_drawn = !app->out.is_plain;

        table_addf(&table, TINT_DIM, "%zu", entry->number);
        if (entry->status->is_solved)
            table_add(&table, TINT_GOOD, is_drawn ? screen_glyph(&app->out, GLYPH_RIGHT) : status);
        else
            table_add(&table, TINT_NONE,
                      is_drawn
                          ? (entry->status->tries > 0 ? screen_glyph(&app->out, GLYPH_OPEN) : "")
                          : status);
        table_add(&table, TINT_STRONG, entry->problem.id);
        table_add(&table, TINT_NONE, problem_difficulty_name(entry->problem.difficulty));
        if (has_due)
            add_due(entry, &table);
        table_add(&table, TINT_NONE, entry->problem.title);
    }
    table_add_to(&table, &app->out, out);
}

static int print_json(const struct entries *entries, size_t limit, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "list");
    json_begin_array(&writer, "problems");
    for (size_t i = 0; i < entries->count && i < limit; i++) {
        const struct entry *entry = &entries->items[i];

        json_begin_object(&writer, NULL);
        json_add_int(&writer, "number", (int64_t)entry->number);
        json_add_string(&writer, "id", entry->problem.id);
        json_add_string(&writer, "title", entry->problem.title);
        json_add_string(&writer, "difficulty", problem_difficulty_name(entry->problem.difficulty));
        json_add_string(&writer, "style", problem_style_name(entry->problem.style));
        json_begin_array(&writer, "tags");
        for (size_t k = 0; k < entry->problem.tags.count; k++)
            json_add_string(&writer, NULL, entry->problem.tags.items[k]);
        json_end(&writer);
        json_add_string(&writer, "status", status_name(entry->status));
        json_add_int(&writer, "tries", (int64_t)entry->status->tries);
        json_add_bool(&writer, "is_due", entry->due_day <= review_today());
        if (entry->due_day != NEVER_DUE)
            json_add_int(&writer, "due_days", entry->due_day - review_today());
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static bool is_due_list(const struct list_args *args)
{
    return args->status != NULL && strcmp(args->status, "due") == 0;
}

static int list_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    const struct list_args *list_args = args;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;
    AUTO(entries_release) struct entries entries = {NULL, 0, 0};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    size_t limit = list_args->limit > 0 ? (size_t)list_args->limit : SIZE_MAX;

    statuses_load(app, &statuses);
    if (collect(app, list_args, operands, &statuses, &entries, err) < 0)
        return -1;
    sort_entries(&entries, list_args->sort);
    if (app_wants_json(app))
        return print_json(&entries, limit, err);
    add_rows(app, &entries, limit, &text);
    if (app_page(app, &text, err) < 0)
        return -1;
    if (entries.count == 0)
        app_advise(app, is_due_list(list_args) ? "nothing is due today\n"
                                               : "no problem fits; `judge list` shows all\n");
    else if (is_due_list(list_args))
        app_advise(app, "\nsee them again:  judge review\n");
    else
        app_advise(app, "\nread   judge show %s\nbegin  judge start %s\n",
                   problem_slug(&entries.items[0].problem),
                   problem_slug(&entries.items[0].problem));
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge list", "all problems"},
    {"judge list sorting --level easy", "the easy ones about sorting"},
    {"judge list --status tried", "begun, and not solved yet"},
    {"judge list --track 1.2", "one milestone of the path"},
    {"judge list --status due", "learnt, and due to be seen again"},
    {NULL, NULL},
};

const struct command cmd_list = {
    .name = "list",
    .group = GROUP_LEARN,
    .summary = "list the problems and what you have solved",
    .usage = "[WORDS] [--tag T] [--level easy|medium|hard] "
             "[--status new|tried|solved|due] [--track T] [--sort id|level|due|tries] [--limit N]",
    .details =
        "WORDS are looked for in ids, titles and tags. What is learnt says in how many days it "
        "comes back.",
    .examples = examples,
    .options = list_options,
    .args_bytes = sizeof(struct list_args),
    .operands_max = SIZE_MAX,
    .operand = OPERAND_OTHER,
    .run = list_run,
};
