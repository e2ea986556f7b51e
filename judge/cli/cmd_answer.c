#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/cli/advice.h"
#include "judge/cli/cmd.h"
#include "judge/cli/judging.h"
#include "judge/cli/learned.h"
#include "judge/core/answer.h"
#include "judge/view/report_json.h"
#include "judge/view/report_text.h"

#define GUESS_SECONDS 60
#define GUESSES_MAX 3

struct answer_args {
    const char *lang;
};

static const struct option answer_options[] = {
    {OPTION_STRING, 'l', "lang", offsetof(struct answer_args, lang), "language",
     "of a program file"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* After three wrong answers in a minute the oldest of them must be a minute old: no brute force. */
static int check_pace(struct history *history, const char *problem_id, struct error *err)
{
    size_t wrong = 0;
    int64_t age = 0;

    if (history_wrong_answers(history, problem_id, GUESS_SECONDS, &wrong, err) < 0)
        return -1;
    if (wrong < GUESSES_MAX)
        return 0;
    for (wrong = 0; wrong < GUESSES_MAX && age < GUESS_SECONDS; age++)
        if (history_wrong_answers(history, problem_id, age, &wrong, err) < 0)
            return -1;
    return error_set(err, ERROR_USAGE,
                     "%d wrong answers within a minute; the next one may come in %" PRId64 " s",
                     GUESSES_MAX, GUESS_SECONDS - age + 1);
}

static int print_verdict(const struct app *app, const struct problem *problem, bool is_right,
                         const char *answer, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;
    const char *code = verdict_code(is_right ? VERDICT_AC : VERDICT_WA);
    enum tint tint = is_right ? TINT_GOOD : TINT_BAD;

    if (app_wants_json(app)) {
        app_begin_json(&writer, &text, "answer");
        json_add_string(&writer, "problem", problem->id);
        json_add_string(&writer, "verdict", code);
        json_add_string(&writer, "answer", answer);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    if (app->out.is_ascii)
        screen_addf(&app->out, &text, tint, "[%s]", code);
    else
        screen_addf(&app->out, &text, tint, "%s %s", code,
                    screen_glyph(&app->out, is_right ? GLYPH_RIGHT : GLYPH_WRONG));
    strbuf_addf(&text, "  %s   ", problem->id);
    if (answer != NULL) {
        AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

        screen_add_safe(&app->out, &safe, (struct span){answer, strlen(answer)});
        screen_add_cut(&app->out, &text, safe.data, app->out.width / 2);
        strbuf_add_str(&text, is_right ? " is the answer" : " is not the answer");
    } else {
        strbuf_add_str(&text, "your program's answer is ");
        strbuf_add_str(&text, is_right ? "right" : "wrong");
    }
    strbuf_add_char(&text, '\n');
    return app_print(app, &text, err);
}

static void advise(struct app *app, const struct problem *problem, bool is_right)
{
    if (app_wants_json(app))
        return;
    if (is_right) {
        advise_solved(app, problem);
        return;
    }
    app_advise(app, "\n");
    advise_stuck(app, problem);
}

/* Recorded first, then shown, as everywhere. */
static int conclude(struct app *app, const struct problem *problem, const char *answer,
                    const char *shown_answer, bool is_right, struct error *err)
{
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct history *history = NULL;
    bool is_review;

    if (app_history(app, &history, &fault) == 0)
        (void)history_note_answer(history, problem->id, answer, is_right, &fault);
    if (print_verdict(app, problem, is_right, shown_answer, err) < 0)
        return -1;
    if (fault.kind != ERROR_NONE) {
        app_complain("answer", error_text(&fault));
        return EXIT_JUDGE_FAILED;
    }
    is_review = is_right && learned_solved(app, problem);
    advise(app, problem, is_right);
    if (is_review)
        learned_ask_grade(app, problem);
    return is_right ? EXIT_DONE : EXIT_NOT_ACCEPTED;
}

static int answer_value(struct app *app, const struct problem *problem, struct span value,
                        struct error *err)
{
    AUTO(mem_free) char *answer = answer_canonical(value);

    if (answer == NULL)
        return error_set(err, ERROR_USAGE,
                         "the answer is empty or too long: a number or word of at "
                         "most %d bytes would be right",
                         ANSWER_BYTES_MAX);
    return conclude(app, problem, answer, answer,
                    hash_password_matches(problem->answer_hash, answer), err);
}

static int answer_stdin(struct app *app, const struct problem *problem, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (strbuf_read(&text, STDIN_FILENO, ANSWER_BYTES_MAX * 2, err) < 0)
        return error_wrap(err, "standard input");
    return answer_value(app, problem, strbuf_span(&text), err);
}

/* A program did not come as far as an answer: its report tells why. */
static int print_report(struct app *app, const struct judging *judging, struct error *err)
{
    const struct report_view view = {.number_text = "not recorded",
                                     .show = judging->show,
                                     .is_full = app->args.verbose};
    const struct report_frame frame = {"judge.answer/1", 0, judging->show};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (app_wants_json(app)) {
        report_json_add(&judging->report, &judging->evidence, &frame, &text);
        return app_print_json(&text, err);
    }
    report_text_add(&judging->report, &judging->evidence, &view, &app->out, &text);
    return app_print(app, &text, err);
}

/* Without its history the judge does not know the pace; the answer is judged all the same. */
static int wait_for_turn(struct app *app, const struct problem *problem, struct error *err)
{
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct history *history = NULL;

    return app_history(app, &history, &fault) == 0 ? check_pace(history, problem->id, err) : 0;
}

int answer_with_program(struct app *app, struct target *program, struct error *err)
{
    AUTO(judging_release) struct judging judging = JUDGING_INIT;
    enum verdict verdict;

    if (wait_for_turn(app, &program->problem, err) < 0 ||
        judging_run(app, program, JUDGE_HIDDEN, NULL, &judging, err) < 0)
        return -1;
    verdict = judging.report.verdict;
    if (verdict != VERDICT_AC && verdict != VERDICT_WA) {
        if (print_report(app, &judging, err) < 0)
            return -1;
        return judging_exit_code(&judging.report);
    }
    return conclude(app, &program->problem, program->source_name, NULL, verdict == VERDICT_AC, err);
}

static int answer_program(struct app *app, const struct target *target, const char *path,
                          const char *lang, struct error *err)
{
    AUTO(target_release) struct target program = TARGET_INIT;

    if (target_find_source(app, path, target->problem.id, lang, &program, err) < 0)
        return -1;
    return answer_with_program(app, &program, err);
}

/* A file that exists and whose ending is a language's. */
static bool is_program(struct app *app, const char *word)
{
    const struct language_table *table = NULL;

    return file_exists(word) && !file_is_folder(word) && app_languages(app, &table, NULL) == 0 &&
           language_of_file(table, word) != NULL;
}

/* Is the one word there is the id, and no answer? A number may be either. */
static bool is_id_alone(struct app *app, const struct operands *operands)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    const char *word = operands->items[0];

    return operands->count == 1 && word[strspn(word, "0123456789")] != '\0' &&
           target_find_problem(app, word, &target, NULL) == 0 &&
           target.problem.style == PROBLEM_ANSWER;
}

static int answer_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const struct answer_args *answer_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    const char *id = operands->count == 2 ? operands->items[0] : NULL;
    const char *word = operands->items[operands->count - 1];

    if (is_id_alone(app, operands))
        return error_set(err, ERROR_USAGE, "and what is the answer? judge answer %s VALUE", word);
    if (target_find_problem(app, id, &target, err) < 0)
        return -1;
    if (target.problem.style != PROBLEM_ANSWER)
        return error_set(err, ERROR_USAGE, "'%s' asks for a program: judge submit",
                         target.problem.id);
    if (is_program(app, word))
        return answer_program(app, &target, word, answer_args->lang, err);
    if (wait_for_turn(app, &target.problem, err) < 0)
        return -1;
    if (strcmp(word, "-") == 0)
        return answer_stdin(app, &target.problem, err);
    return answer_value(app, &target.problem, (struct span){word, strlen(word)}, err);
}

static const struct example examples[] = {
    {"judge answer square-mates 1234", "a value"},
    {"judge answer square-mates main.py", "a program that prints it, run in the sandbox"},
    {"./a.out | judge answer square-mates -", "from standard input"},
    {NULL, NULL},
};

const struct command cmd_answer = {
    .name = "answer",
    .group = GROUP_LEARN,
    .summary = "answer a problem that asks for a number",
    .usage = "[ID] VALUE|FILE|- [--lang LANGUAGE]",
    .details =
        "White space around the value, a leading + and leading zeros do not count. After three "
        "wrong answers within a minute the next one has to wait. A negative number is written "
        "behind --: judge answer ID -- -7.",
    .examples = examples,
    .options = answer_options,
    .args_bytes = sizeof(struct answer_args),
    .operands_min = 1,
    .operands_max = 2,
    .operand = OPERAND_FILE,
    .run = answer_run,
};
