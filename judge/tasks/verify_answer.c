/*
 * An answer problem: nothing that a learner can read beforehand may hold the answer.
 */
#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/answer.h"
#include "judge/repo/problem_file.h"
#include "judge/tasks/verify_part.h"

#define CHECK "answer"
#define WORDS_MAX 60 /* that are tried: each takes tens of milliseconds, by design */

static const char *const texts[] = {"statement.md", "problem.json"};

static size_t answer_count(const struct verify_context *context)
{
    return context->problem->style == PROBLEM_ANSWER;
}

static int answer_key(const struct verify_context *context, size_t number, struct hash *hash,
                      struct error *err)
{
    (void)number;
    (void)err;
    hash_add_str(hash, context->problem->answer_hash);
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        AUTO(mem_free) char *text = NULL;

        (void)problem_read_text(context->problem, texts[i], &text, NULL);
        hash_add_str(hash, text);
    }
    return 0;
}

/* Whole numbers of a text, also when thin spaces part their thousands. */
static void numbers_of(const char *text, struct names *words)
{
    while (*text != '\0' && words->count < WORDS_MAX) {
        char digits[40];
        size_t size = 0;

        if (!isdigit((unsigned char)*text)) {
            text++;
            continue;
        }
        while (size + 1 < sizeof digits) {
            if (strncmp(text, "\\,", 2) == 0 && isdigit((unsigned char)text[2]))
                text += 2;
            if (!isdigit((unsigned char)*text) && *text != '.')
                break;
            digits[size++] = *text++;
        }
        while (size > 0 && digits[size - 1] == '.')
            size--;
        digits[size] = '\0';
        if (size > 0 && !names_hold(words, digits))
            names_add(words, digits);
    }
}

static void try_text(const struct problem *problem, const char *file, struct finding_list *findings)
{
    AUTO(names_release) struct names words = NAMES_INIT;
    AUTO(mem_free) char *text = NULL;

    if (problem_read_text(problem, file, &text, NULL) < 0)
        return;
    numbers_of(text, &words);
    for (size_t i = 0; i < words.count; i++) {
        AUTO(mem_free)
        char *answer = answer_canonical((struct span){words.items[i], strlen(words.items[i])});
        struct finding *finding;

        if (answer == NULL || !hash_password_matches(problem->answer_hash, answer))
            continue;
        finding = finding_add(findings, FINDING_ERROR, CHECK, "answer-told");
        finding_where(finding, "%s", file);
        finding_what(finding, "'%s' is the answer, for everyone to read", words.items[i]);
    }
}

static int answer_run(const struct verify_context *context, size_t number,
                      struct json_writer *result, struct error *err)
{
    AUTO(finding_list_release) struct finding_list findings = FINDING_LIST_INIT;

    (void)number;
    (void)err;
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        try_text(context->problem, texts[i], &findings);
    if (findings.count == 0)
        finding_what(finding_add(&findings, FINDING_GOOD, CHECK, NULL),
                     "none of the numbers in its texts is the answer");
    finding_list_write(&findings, result);
    return 0;
}

const struct verify_part verify_part_answer = {
    .name = "answer",
    .checks = VERIFY_STATEMENT,
    .count = answer_count,
    .key = answer_key,
    .run = answer_run,
    .read = verify_read_findings,
};
