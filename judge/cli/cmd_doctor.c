#include <string.h>

#include "judge/cli/cmd.h"
#include "judge/tasks/doctor.h"
#include "judge/view/wrap.h"

#define TOPIC_COLUMNS 16

static const struct {
    const char *name;
    enum glyph glyph;
    enum tint tint;
} states[] = {
    [DOCTOR_GOOD] = {"good", GLYPH_RIGHT, TINT_GOOD},
    [DOCTOR_NOTE] = {"note", GLYPH_NOTE,  TINT_NOTE},
    [DOCTOR_BAD]  = {"bad",  GLYPH_WRONG, TINT_BAD },
};

static void add_line(const struct screen *screen, const struct doctor_line *line,
                     struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf rest = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    bool is_narrow = screen->width < TOPIC_COLUMNS * 3;
    size_t width;

    screen_add(screen, &first, states[line->state].tint,
               screen_glyph(screen, states[line->state].glyph));
    while (screen_text_width(first.data) < 3)
        strbuf_add_char(&first, ' ');
    strbuf_add_str(&first, line->topic);
    width = screen_text_width(first.data);
    if (is_narrow)
        strbuf_addf(out, "%s\n", first.data);
    strbuf_add_repeat(&rest, " ", is_narrow ? 2 : TOPIC_COLUMNS + 3);
    if (width < TOPIC_COLUMNS + 3)
        strbuf_add_repeat(&first, " ", TOPIC_COLUMNS + 3 - width);
    else
        strbuf_add_char(&first, ' ');
    screen_add_safe(screen, &text, (struct span){line->text, strlen(line->text)});
    wrap_add(out, text.data, screen->width, is_narrow ? rest.data : first.data, rest.data);
    if (line->cure == NULL || line->cure[0] == '\0')
        return;
    strbuf_clear(&text);
    strbuf_add_str(&text, screen->is_ascii ? "-> " : "→ ");
    screen_add_safe(screen, &text, (struct span){line->cure, strlen(line->cure)});
    wrap_add(out, text.data, screen->width, rest.data, rest.data);
}

static int print_json(const struct doctor_report *report, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "doctor");
    json_add_bool(&writer, "is_usable", report->is_usable);
    json_begin_array(&writer, "lines");
    for (size_t i = 0; i < report->count; i++) {
        json_begin_object(&writer, NULL);
        json_add_string(&writer, "state", states[report->lines[i].state].name);
        json_add_string(&writer, "topic", report->lines[i].topic);
        json_add_string(&writer, "text", report->lines[i].text);
        json_add_string(&writer, "cure", report->lines[i].cure);
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int doctor_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    AUTO(doctor_report_release) struct doctor_report report = DOCTOR_REPORT_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct language_table *languages = NULL;

    (void)args;
    (void)operands;
    if (app_languages(app, &languages, err) < 0 || task_doctor(languages, &report, err) < 0)
        return -1;
    for (size_t i = 0; i < report.count; i++)
        add_line(&app->out, &report.lines[i], &text);
    if ((app_wants_json(app) ? print_json(&report, err) : app_print(app, &text, err)) < 0)
        return -1;
    if (!report.is_usable)
        app_advise(app,
                   "\nthe judge cannot work on this machine before what is marked is mended\n");
    return report.is_usable ? EXIT_DONE : EXIT_JUDGE_FAILED;
}

static const struct example examples[] = {
    {"judge doctor", "sandbox, limits, compilers, folders, and what would mend them"},
    {NULL,           NULL                                                           },
};

const struct command cmd_doctor = {
    .name = "doctor",
    .group = GROUP_PLATFORM,
    .summary = "what this machine offers, and what it lacks",
    .usage = "",
    .examples = examples,
    .run = doctor_run,
};
