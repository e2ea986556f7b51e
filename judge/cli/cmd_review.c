#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/units.h"
#include "judge/cli/ask.h"
#include "judge/cli/cmd.h"
#include "judge/cli/learned.h"
#include "judge/cli/path.h"
#include "judge/cli/target.h"
#include "judge/view/table.h"

#define USUAL_LANGUAGE "c"

struct review_args {
    int limit;
    const char *time, *grade, *lang;
    bool list;
};

#define ARG(member) offsetof(struct review_args, member)

static const struct option review_options[] = {
    {OPTION_COUNT, 'n', "limit", ARG(limit), "n", "at most so many"},
    {OPTION_STRING, 't', "time", ARG(time), "time", "what fits into so much time: \"45 min\""},
    {OPTION_CHOICE, 'g', "grade", ARG(grade), "again|hard|good|easy",
     "your own grade for the last review"},
    {OPTION_STRING, 'l', "lang", ARG(lang), "language", "language of the empty file"},
    {OPTION_FLAG, 0, "list", ARG(list), NULL, "every card, due or not"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* --- grades ------------------------------------------------------------------------------------
 */

static int last_card(struct history *history, char **out_card, struct error *err)
{
    AUTO(review_list_release) struct review_list list = REVIEW_LIST_INIT;

    if (history_reviews(history, NULL, &list, err) < 0)
        return -1;
    if (list.count == 0)
        return error_set(err, ERROR_USAGE, "nothing was reviewed yet: solve a problem first");
    *out_card = TAKE(list.items[list.count - 1].card);
    return 0;
}

static int regrade(struct app *app, const char *id, const char *word, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(review_release) struct review review = REVIEW_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *card = NULL;
    struct history *history = NULL;
    enum fsrs_grade grade;
    struct json_writer writer;
    char date[CLOCK_DATE_BYTES];

    if (!fsrs_grade_parse(word, &grade) || app_history(app, &history, err) < 0)
        return -1;
    if (id == NULL && last_card(history, &card, err) < 0)
        return -1;
    if (id != NULL) {
        if (target_find_problem(app, id, &target, err) < 0)
            return -1;
        card = mem_strdup(target.problem.id);
    }
    if (review_regrade(history, card, grade, &review, err) < 0)
        return -1;
    clock_date(review.reviewed_at + (review.due_day - review.day) * CLOCK_DAY_S, date);
    if (app_wants_json(app)) {
        app_begin_json(&writer, &text, "review");
        json_add_string(&writer, "card", review.card);
        json_add_string(&writer, "grade", fsrs_grade_name(review.grade));
        json_add_int(&writer, "days", review.due_day - review.day);
        json_add_string(&writer, "due", date);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    strbuf_addf(&text, "%s: %s; next time %s\n", review.card, word, date);
    return app_print(app, &text, err);
}

/* --- the cards ---------------------------------------------------------------------------------
 */

static const char *when_text(int64_t days, char buffer[LEARNED_WHEN_BYTES])
{
    if (days < 0)
        snprintf(buffer, LEARNED_WHEN_BYTES, "%" PRId64 " days late", -days);
    else
        learned_when(days, buffer);
    return buffer;
}

static int list_cards(struct app *app, struct error *err)
{
    AUTO(review_list_release) struct review_list cards = REVIEW_LIST_INIT;
    AUTO(table_release)
    struct table table = {.columns = 4, .elastic = 0, .indent = 2, .is_right = {[2] = true}};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;
    int64_t today = review_today();

    if (app_history(app, &history, err) < 0 || history_cards(history, &cards, err) < 0)
        return -1;
    for (size_t i = 0; i < cards.count; i++) {
        const struct review *last = &cards.items[i];
        char when[LEARNED_WHEN_BYTES];

        table_add(&table, TINT_STRONG, last->card);
        table_add(&table, last->due_day <= today ? TINT_NOTE : TINT_NONE,
                  when_text(last->due_day - today, when));
        table_addf(&table, TINT_NONE, "recall %.0f %%",
                   100 * fsrs_recall(last->memory, (double)(today - last->day)));
        table_addf(&table, TINT_DIM, "last %s", fsrs_grade_name(last->grade));
    }
    table_add_to(&table, &app->out, &text);
    if (app_page(app, &text, err) < 0)
        return -1;
    if (cards.count == 0)
        app_advise(app, "no cards yet: a problem becomes one when you solve it\n");
    return EXIT_DONE;
}

static void add_due(const struct app *app, const struct due_list *due, struct strbuf *out)
{
    AUTO(table_release)
    struct table table = {.columns = 5,
                          .elastic = 1,
                          .indent = 2,
                          .is_right = {true, false, true, true, true}};

    for (size_t i = 0; i < due->count; i++) {
        const struct due *item = &due->items[i];
        int64_t days = review_today() - item->last.day;

        table_addf(&table, TINT_DIM, "%zu", i + 1);
        table_add(&table, TINT_STRONG, item->last.card);
        table_addf(&table, TINT_NONE, "last %" PRId64 " d ago", days);
        table_addf(&table, TINT_NONE, "recall now %.0f %%", 100 * item->recall);
        table_addf(&table, TINT_DIM, "~%" PRId64 " min", (item->expected_s + 59) / 60);
    }
    table_add_to(&table, &app->out, out);
}

static int due_json(const struct due_list *due, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "due");
    json_add_int(&writer, "cards", (int64_t)due->cards);
    json_add_int(&writer, "total", (int64_t)due->total);
    json_begin_array(&writer, "due");
    for (size_t i = 0; i < due->count; i++) {
        json_begin_object(&writer, NULL);
        json_add_string(&writer, "card", due->items[i].last.card);
        json_add_int(&writer, "days_since", review_today() - due->items[i].last.day);
        json_add_number(&writer, "recall", due->items[i].recall);
        json_add_int(&writer, "expected_s", due->items[i].expected_s);
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

/* --- beginning one -----------------------------------------------------------------------------
 */

/* review/2026-11-25: a folder of its own for each day keeps what was answered before aside. */
static char *review_folder(void)
{
    char date[CLOCK_DATE_BYTES];
    int64_t now = clock_now_s();

    return mem_format("review/%s", clock_date(now - FSRS_DAY_BEGINS_S, date));
}

static int begin(struct app *app, const struct review_args *args, const char *id, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(names_release) struct names made = NAMES_INIT;
    AUTO(names_release) struct names kept = NAMES_INIT;
    AUTO(mem_free) char *parent = review_folder();
    const char *word = args->lang != NULL ? args->lang : app_setting(app, "language");
    const struct language *language = NULL;
    struct history *history = NULL;
    const char *slug;

    if (app_language(app, word[0] != '\0' ? word : USUAL_LANGUAGE, &language, err) < 0 ||
        target_find_problem(app, id, &target, err) < 0 || app_history(app, &history, err) < 0 ||
        folder_make(parent, err) < 0 ||
        worktree_make(parent, &target.problem, language, &tree, &made, &kept, err) < 0 ||
        history_begin(history, target.problem.id, true, err) < 0)
        return -1;
    slug = problem_slug(&target.problem);
    app_advise(app, "%s in %s/%s\nyour old answer stays where it is; the clock runs\n",
               made.count > 0 ? "an empty file" : "the file that you began", parent, slug);
    if (target.problem.style == PROBLEM_ANSWER)
        app_advise(app, "\nthen  judge answer %s VALUE\n", slug);
    else
        app_advise(app, "\nthen  cd %s/%s && judge submit\n", parent, slug);
    return EXIT_DONE;
}

/* --- what is due today -------------------------------------------------------------------------
 */

static bool is_flash_card(const struct due *due)
{
    return strchr(due->last.card, ':') != NULL;
}

/* By one key: Enter begins the first one, a digit another one. */
static int ask_which(struct app *app, const struct review_args *args, const struct due_list *due,
                     struct error *err)
{
    size_t most = due->count < 9 ? due->count : 9, chosen;
    AUTO(mem_free)
    char *others = most > 1 ? mem_format("   2-%zu that one", most) : mem_strdup("");
    AUTO(mem_free)
    char *question = mem_format("\nbegin 1?  Enter yes%s   q not now  ", others);
    char keys[] = "123456789q";
    char key;

    keys[most] = 'q';
    keys[most + 1] = '\0';
    key = ask_key(app, question, keys);
    if (key == 0 || key == 'q')
        return EXIT_DONE;
    chosen = (size_t)(key - '1');
    if (!is_flash_card(&due->items[chosen]))
        return begin(app, args, due->items[chosen].last.card, err);
    app_advise(app, "a flash card:  judge card\n");
    return EXIT_DONE;
}

static int show_due(struct app *app, const struct review_args *args, struct error *err)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(due_list_release) struct due_list due = DUE_LIST_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;
    int64_t budget_ms = 0;

    if (args->time != NULL && units_parse_budget_ms(args->time, &budget_ms, err) < 0)
        return error_wrap(err, "--time");
    if (path_load(app, &roadmap, err) < 0 || app_history(app, &history, err) < 0 ||
        review_due(history, budget_ms / 1000, (size_t)args->limit, path_usual_s, &roadmap, &due,
                   err) < 0)
        return -1;
    if (app_wants_json(app))
        return due_json(&due, err);
    if (due.total == 0)
        strbuf_addf(&text, "nothing is due today   (%zu card%s)\n", due.cards,
                    due.cards == 1 ? "" : "s");
    else
        strbuf_addf(&text,
                    "%zu due today, about %" PRId64 " min   (desired recall %.0f %%; %zu %s)\n\n",
                    due.total, (due.total_s + 59) / 60, 100 * FSRS_RETENTION, due.cards,
                    due.cards == 1 ? "card" : "cards");
    add_due(app, &due, &text);
    if (app_print(app, &text, err) < 0)
        return -1;
    if (due.count > 0 && ask_is_possible(app))
        return ask_which(app, args, &due, err);
    if (due.count > 0 && is_flash_card(&due.items[0]))
        app_advise(app, "\nbegin  judge card   a flash card\n");
    else if (due.count > 0)
        app_advise(app, "\nbegin  judge review %s   an empty file; your old answer stays aside\n",
                   problem_id_slug(due.items[0].last.card));
    else
        app_advise(app, "\nnext   judge start next     all cards: judge review --list\n");
    return EXIT_DONE;
}

static int review_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const struct review_args *review_args = args;
    const char *id = operands->count > 0 ? operands->items[0] : NULL;

    if (review_args->grade != NULL)
        return regrade(app, id, review_args->grade, err);
    if (review_args->list)
        return list_cards(app, err);
    return id != NULL ? begin(app, review_args, id, err) : show_due(app, review_args, err);
}

static const struct example examples[] = {
    {"judge review", "what is due today, the most forgotten first"},
    {"judge review --time '45 min'", "what fits into that time"},
    {"judge review parcel-ledger", "begin one, with an empty file"},
    {"judge review --grade hard", "your own grade for the last one"},
    {NULL, NULL},
};

const struct command cmd_review = {
    .name = "review",
    .group = GROUP_LEARN,
    .summary = "solve again what you are about to forget",
    .usage = "[ID] [--time TIME] [--limit N] [--list | --grade GRADE]",
    .details = "A solved problem comes back when the memory model (FSRS-6) expects nine chances in "
               "ten that you still know it. The grade is suggested from time, failures and hints; "
               "it is yours to change. A day begins at 04:00 local time.",
    .examples = examples,
    .options = review_options,
    .args_bytes = sizeof(struct review_args),
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = review_run,
};
