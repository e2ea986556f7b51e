#include "judge/core/contest.h"

#include <assert.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/compiler.h"
#include "judge/base/memory.h"

static const char *const scoring_names[] = {[CONTEST_ICPC] = "icpc", [CONTEST_IOI] = "ioi"};
static_assert(ARRAY_LEN(scoring_names) == CONTEST_SCORING_COUNT, "every scoring has a name");

const char *contest_scoring_name(enum contest_scoring scoring)
{
    return scoring_names[scoring];
}

bool contest_scoring_parse(const char *name, enum contest_scoring *out_scoring)
{
    for (size_t i = 0; i < ARRAY_LEN(scoring_names); i++) {
        if (strcmp(scoring_names[i], name) == 0) {
            *out_scoring = (enum contest_scoring)i;
            return true;
        }
    }
    return false;
}

void contest_release(struct contest *contest)
{
    for (size_t i = 0; i < contest->count; i++) {
        mem_free(&contest->problems[i].id);
        mem_free(&contest->problems[i].title);
    }
    mem_free(&contest->problems);
    mem_free(&contest->title);
    *contest = (struct contest)CONTEST_INIT;
}

void contest_add(struct contest *contest, const char *id, const char *title)
{
    struct contest_problem problem = {mem_strdup(id), mem_strdup(title)};

    ARRAY_PUSH(contest->problems, contest->count, contest->capacity, problem);
}

/* Its position; contest->count: it is none of these. */
static size_t position_of(const struct contest *contest, const char *id)
{
    size_t at = 0;

    while (at < contest->count && strcmp(contest->problems[at].id, id) != 0)
        at++;
    return at;
}

bool contest_has(const struct contest *contest, const char *id)
{
    return position_of(contest, id) < contest->count;
}

int64_t contest_closes_at(const struct contest *contest)
{
    int64_t planned = contest->begun_at + contest->length_s;

    return contest->ended_at != 0 && contest->ended_at < planned ? contest->ended_at : planned;
}

int64_t contest_left_s(const struct contest *contest, int64_t now)
{
    int64_t left_s = contest_closes_at(contest) - now;

    if (left_s <= 0 || contest->ended_at != 0)
        return 0;
    return left_s < contest->length_s ? left_s : contest->length_s;
}

void contest_try_list_release(struct contest_try_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        mem_free(&list->items[i].problem_id);
    mem_free(&list->items);
    *list = (struct contest_try_list)CONTEST_TRY_LIST_INIT;
}

/* A problem without points of its own is right or wrong. */
static double points_of(const struct contest_try *attempt)
{
    if (attempt->verdict == VERDICT_AC)
        return CONTEST_PROBLEM_POINTS;
    return attempt->max_points > 0 ? CONTEST_PROBLEM_POINTS * attempt->points / attempt->max_points
                                   : 0;
}

/* What comes after the accepted one changes nothing: ICPC stops there, IOI has all points. */
static void line_take(struct contest_line *line, const struct contest_try *attempt,
                      int64_t begun_at)
{
    if (line->is_solved || attempt->verdict == VERDICT_CE || attempt->verdict == VERDICT_IE)
        return;
    line->tries++;
    if (points_of(attempt) > line->points)
        line->points = points_of(attempt);
    if (attempt->verdict != VERDICT_AC) {
        line->failures++;
        return;
    }
    line->is_solved = true;
    line->solved_min = (attempt->at - begun_at) / 60;
    line->penalty_min = line->solved_min + CONTEST_PENALTY_MIN * (int64_t)line->failures;
}

void contest_stand(const struct contest *contest, const struct contest_try_list *tries,
                   struct contest_standing *out)
{
    int64_t closes_at = contest_closes_at(contest);

    *out = (struct contest_standing){
        .max_points = CONTEST_PROBLEM_POINTS * (double)contest->count,
    };
    for (size_t i = 0; i < tries->count; i++) {
        const struct contest_try *attempt = &tries->items[i];
        size_t at = position_of(contest, attempt->problem_id);

        if (at < contest->count && attempt->at >= contest->begun_at && attempt->at < closes_at)
            line_take(&out->lines[at], attempt, contest->begun_at);
    }
    for (size_t i = 0; i < contest->count; i++) {
        out->solved += out->lines[i].is_solved;
        out->penalty_min += out->lines[i].penalty_min;
        out->points += out->lines[i].points;
    }
}
