#include <inttypes.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/cli/cmd.h"
#include "judge/cli/flash.h"
#include "judge/cli/learned.h"
#include "judge/repo/history_own.h"
#include "judge/tasks/review.h"
#include "judge/view/wrap.h"

#define IMPORT_MAX_BYTES ((size_t)16 << 20)

struct card_args {
    bool answer;
    const char *grade, *to_anki, *from_anki;
};

#define ARG(member) offsetof(struct card_args, member)

static const struct option card_options[] = {
    {OPTION_FLAG, 'a', "answer", ARG(answer), NULL, "turn the card"},
    {OPTION_CHOICE, 'g', "grade", ARG(grade), "again|hard|good|easy", "how well you knew it"},
    {OPTION_STRING, 0, "export", ARG(to_anki), "file", "all cards as a text file for Anki"},
    {OPTION_STRING, 0, "import", ARG(from_anki), "file", "cards of your own, from Anki's text"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* The one to look at now: due, or new while today has room for new ones. NULL: none. */
static int choose(struct app *app, const struct flash_list *list,
                  const struct flash_card **out_card, struct error *err)
{
    size_t begun = 0;

    *out_card = NULL;
    if (list->count == 0)
        return 0;
    if (flash_begun_today(app, &begun, err) < 0)
        return -1;
    for (size_t i = 0; i < list->count && *out_card == NULL; i++) {
        const struct flash_card *card = &list->items[i];

        if (card->is_new ? begun < FLASH_NEW_A_DAY : card->due_day <= review_today())
            *out_card = card;
    }
    return 0;
}

static int add_back(struct app *app, const struct flash_card *card, struct strbuf *out,
                    struct error *err)
{
    AUTO(strbuf_release) struct strbuf back = STRBUF_INIT;

    if (flash_back(app, card, &back, err) < 0)
        return -1;
    text_add_safe(out, strbuf_span(&back), true);
    return 0;
}

static int show_json(struct app *app, const struct flash_card *card, const char *back,
                     struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    (void)app;
    app_begin_json(&writer, &text, "card");
    json_add_string(&writer, "card", card->card);
    json_add_string(&writer, "front", card->front);
    json_add_string(&writer, "back", back);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int show(struct app *app, const struct flash_card *card, bool is_turned, struct error *err)
{
    AUTO(strbuf_release) struct strbuf front = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf back = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (is_turned && add_back(app, card, &back, err) < 0)
        return -1;
    if (app_wants_json(app))
        return show_json(app, card, is_turned ? back.data : NULL, err);
    text_add_safe(&front, (struct span){card->front, strlen(card->front)}, true);
    wrap_add(&text, front.data, app->out.width, "  ", "  ");
    if (is_turned) {
        strbuf_add_char(&text, '\n');
        wrap_add(&text, back.data, app->out.width, "  > ", "    ");
    }
    if (app_print(app, &text, err) < 0)
        return -1;
    app_advise(app, is_turned ? "\nknew it?  judge card --grade again|hard|good|easy\n"
                              : "\nthink, then  judge card --answer\n");
    return EXIT_DONE;
}

static int grade_card(struct app *app, const struct flash_card *card, const char *word,
                      struct error *err)
{
    AUTO(review_release) struct review review = REVIEW_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;
    enum fsrs_grade grade = FSRS_GOOD;
    char when[LEARNED_WHEN_BYTES];

    (void)fsrs_grade_parse(word, &grade); /* the options let only grades pass */
    if (app_history(app, &history, err) < 0 ||
        review_card(history, card->card, grade, &review, err) < 0)
        return -1;
    strbuf_addf(&text, "%s: comes back %s\n", word,
                learned_when(review.due_day - review.day, when));
    return app_print(app, &text, err);
}

/* An id of its own for a note that has none: the same front is the same card. */
static void name_notes(struct anki_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        struct anki_note *note = &list->items[i];

        if (note->id[0] != '\0')
            continue;
        mem_free(&note->id);
        note->id = mem_format("%016" PRIx64, hash_quick(note->front));
    }
}

/* Cards that were exported by us keep being ours: their backs are judged, not stored. */
static void drop_ideas(struct anki_list *list)
{
    size_t kept = 0;

    for (size_t i = 0; i < list->count; i++) {
        if (strncmp(list->items[i].id, "kill:", 5) == 0)
            continue;
        SWAP(list->items[kept], list->items[i]);
        kept++;
    }
    for (size_t i = kept; i < list->count; i++) {
        mem_free(&list->items[i].id);
        mem_free(&list->items[i].front);
        mem_free(&list->items[i].back);
    }
    list->count = kept;
}

static int import(struct app *app, const char *path, struct error *err)
{
    AUTO(anki_list_release) struct anki_list list = ANKI_LIST_INIT;
    AUTO(mem_free) char *data = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;
    size_t size;

    if (file_read_bytes(path, IMPORT_MAX_BYTES, &data, &size, err) < 0)
        return -1;
    if (!text_is_utf8((struct span){data, size}))
        return error_set(err, ERROR_INPUT,
                         "'%s' is no UTF-8 text; in Anki export \"Notes in plain"
                         " text\"",
                         path);
    if (anki_parse(path, (struct span){data, size}, &list, err) < 0)
        return -1;
    name_notes(&list);
    drop_ideas(&list);
    if (app_history(app, &history, err) < 0 || history_add_own(history, &list, err) < 0)
        return -1;
    strbuf_addf(&text, "%zu card%s of your own taken in\n", list.count, list.count == 1 ? "" : "s");
    return app_print(app, &text, err);
}

static int export(struct app *app, const struct flash_list *list, const char *path,
                  struct error *err)
{
    AUTO(anki_list_release) struct anki_list notes = ANKI_LIST_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    for (size_t i = 0; i < list->count; i++) {
        const struct flash_card *card = &list->items[i];
        AUTO(strbuf_release) struct strbuf back = STRBUF_INIT;

        if (flash_back(app, card, &back, err) < 0)
            return -1;
        anki_list_add(&notes, card->card + (strncmp(card->card, "own:", 4) == 0 ? 4 : 0),
                      card->front, back.data);
    }
    anki_write(&notes, &text);
    if (strcmp(path, "-") == 0)
        return app_print(app, &text, err);
    if (file_write_atomic(path, text.data, text.size, err) < 0)
        return -1;
    app_advise(app, "%zu card%s in '%s'; in Anki: File, Import\n", notes.count,
               notes.count == 1 ? "" : "s", path);
    return EXIT_DONE;
}

static int card_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    const struct card_args *card_args = args;
    AUTO(flash_list_release) struct flash_list list = FLASH_LIST_INIT;
    const struct flash_card *card = NULL;

    (void)operands;
    if (card_args->from_anki != NULL)
        return import(app, card_args->from_anki, err);
    if (flash_load(app, &list, err) < 0)
        return -1;
    if (card_args->to_anki != NULL)
        return export(app, &list, card_args->to_anki, err);
    if (choose(app, &list, &card, err) < 0)
        return -1;
    if (card != NULL && card_args->grade != NULL)
        return grade_card(app, card, card_args->grade, err);
    if (card != NULL)
        return show(app, card, card_args->answer, err);
    if (card_args->grade != NULL || card_args->answer)
        return error_set(err, ERROR_USAGE, "no card is due; `judge review` shows what else is");
    app_advise(app, "no card is due: %s\n",
               list.count > 0 ? "come back tomorrow" : "solve a problem, and it brings some");
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge card", "the next one: a question"},
    {"judge card --answer", "its other side"},
    {"judge card --grade good", "you knew it; when it comes back follows from that"},
    {"judge card --export cards.txt", "take them along in Anki"},
    {NULL, NULL},
};

const struct command cmd_card = {
    .name = "card",
    .group = GROUP_LEARN,
    .summary = "flash cards: which input kills this idea?",
    .usage = "[--answer | --grade GRADE | --export FILE | --import FILE]",
    .details =
        "Each wrong solution of a problem that you solved is a card; its other side is found "
        "by judging it. At most two new cards begin a day. Anki's text files hold an id, a "
        "front and a back; your own cards come back with --import.",
    .examples = examples,
    .options = card_options,
    .args_bytes = sizeof(struct card_args),
    .run = card_run,
};
