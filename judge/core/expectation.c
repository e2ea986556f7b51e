#include "judge/core/expectation.h"

#include <fnmatch.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/core/grading.h"

#define BRACES_MAX 8
#define TINY 1e-6

/* ---- globs ---- */

/* The path itself, or its beginning up to some slash. */
static bool matches_plain(const char *glob, const char *path)
{
    AUTO(mem_free) char *copy = mem_strdup(path);

    for (char *end = copy + strlen(copy); end != NULL; end = strrchr(copy, '/')) {
        *end = '\0';
        if (fnmatch(glob, copy, FNM_PATHNAME) == 0)
            return true;
    }
    return false;
}

static bool matches_braces(const char *glob, const char *path, int depth)
{
    const char *open = strchr(glob, '{'), *close = open != NULL ? strchr(open, '}') : NULL;

    if (close == NULL || depth > BRACES_MAX)
        return matches_plain(glob, path);
    for (const char *at = open + 1; at <= close;) {
        size_t size = strcspn(at, ",}");
        AUTO(mem_free)
        char *one = mem_format("%.*s%.*s%s", (int)(open - glob), glob, (int)size, at, close + 1);

        if (matches_braces(one, path, depth + 1))
            return true;
        at += size + 1;
    }
    return false;
}

bool expectation_matches(const char *glob, const char *path)
{
    return glob == NULL || matches_braces(glob, path, 0);
}

/* ---- verdicts: packages know four ---- */

static unsigned bit_of(enum verdict verdict)
{
    if (verdict == VERDICT_MLE || verdict == VERDICT_SV)
        verdict = VERDICT_RTE;
    if (verdict == VERDICT_OLE)
        verdict = VERDICT_WA;
    return 1u << verdict;
}

char *expectation_words(unsigned verdicts)
{
    struct strbuf text = STRBUF_INIT;

    for (int i = 0; i < VERDICT_COUNT; i++)
        if (verdicts & 1u << i)
            strbuf_addf(&text, "%s%s", text.size > 0 ? " or " : "", verdict_code((enum verdict)i));
    return strbuf_take(&text);
}

static bool was_judged(const struct case_result *result)
{
    return result->test.name != NULL && result->verdict != VERDICT_SKIPPED;
}

static char *check_cases(const struct expectation *expectation, const struct report *report)
{
    bool has_required = false, has_words = false;

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        AUTO(mem_free) char *words = NULL;

        if (!was_judged(result) || !expectation_matches(expectation->cases, result->test.name))
            continue;
        has_required |= (expectation->required & bit_of(result->verdict)) != 0;
        has_words |= expectation->message != NULL && result->message != NULL &&
                     strstr(result->message, expectation->message) != NULL;
        if (expectation->permitted == 0 || (expectation->permitted & bit_of(result->verdict)) != 0)
            continue;
        words = expectation_words(expectation->permitted);
        return mem_format("%s gets %s, permitted is %s", result->test.name,
                          verdict_code(result->verdict), words);
    }
    if (expectation->required != 0 && !has_required) {
        AUTO(mem_free) char *words = expectation_words(expectation->required);

        return mem_format("no case%s%s gets %s, which is required",
                          expectation->cases != NULL ? " of " : "",
                          expectation->cases != NULL ? expectation->cases : "", words);
    }
    if (expectation->message != NULL && !has_words)
        return mem_format("the validator never says '%s'", expectation->message);
    return NULL;
}

static char *check_score(const struct expectation *expectation, const struct problem *problem,
                         const struct report *report)
{
    const struct grading_group *group =
        grading_group_find(problem, expectation->cases != NULL ? expectation->cases : "");
    double score;

    if (!expectation->has_score || group == NULL)
        return NULL;
    score = grading_of_group(problem, report, group).score;
    if (score >= expectation->least - TINY && score <= expectation->most + TINY)
        return NULL;
    return mem_format("the score%s%s is %g, expected is %g to %g",
                      expectation->cases != NULL ? " of " : "",
                      expectation->cases != NULL ? expectation->cases : "", score,
                      expectation->least, expectation->most);
}

char *expectation_complaint(const struct solution *solution, const struct problem *problem,
                            const struct report *report)
{
    unsigned permitted = solution->permitted != 0 ? solution->permitted : 1u << solution->expected;

    if ((permitted & 1u << report->verdict) == 0) {
        AUTO(mem_free) char *words = expectation_words(permitted);

        return mem_format("expected is %s, it gets %s", words, verdict_code(report->verdict));
    }
    for (size_t i = 0; i < solution->expectation_count; i++) {
        char *complaint = check_cases(&solution->expectations[i], report);

        if (complaint == NULL)
            complaint = check_score(&solution->expectations[i], problem, report);
        if (complaint != NULL)
            return complaint;
    }
    return NULL;
}
