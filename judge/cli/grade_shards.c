#include "judge/cli/grade_shards.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/interrupt.h"

#define SHARDS_FILE "shards.json"
#define STAGE_FOLDER "stage"
#define SHARD_SECONDS 120.0
#define COMPILE_SECONDS 0.3 /* of a small program */
#define JUDGED_LEAST 5      /* of a problem, for their mean to be trusted */
#define USUAL_SHARE 0.1     /* of its time limit that a case takes, in the mean of a class */

/* One key, and what judging it may cost. */
struct piece {
    const struct gradebook_attempt *attempt;
    double seconds;
};

struct cutting {
    const struct grading *grading;
    double *usual; /* seconds that a submission of each problem takes */
    const struct shard_cut *cut;
    struct piece *pieces;
    size_t count;
    double seconds;
};

/* Out of its limits: what it may take, by and large. */
static double guess_of(const struct graded_problem *graded)
{
    double limit = (double)graded->problem.limits.cpu_time_ms / 1000;

    return COMPILE_SECONDS + (double)(graded->cases.count + 1) * limit * USUAL_SHARE;
}

/* What judging has taken of those of the class that are judged already says more than limits do. */
static void estimate(struct cutting *cutting)
{
    const struct grading *grading = cutting->grading;
    const struct gradebook *book = &grading->book;

    cutting->usual = mem_alloc(book->problem_count + 1, sizeof *cutting->usual);
    for (size_t p = 0; p < book->problem_count; p++) {
        double seconds = 0;
        size_t count = 0;

        for (size_t i = 0; i < book->attempt_count; i++) {
            const struct gradebook_attempt *attempt = &book->attempts[i];

            if (attempt->problem != p || attempt->grade < 0)
                continue;
            seconds += (double)book->grades[attempt->grade].judge_time_us / 1e6;
            count++;
        }
        cutting->usual[p] =
            count >= JUDGED_LEAST ? seconds / (double)count : guess_of(&grading->problems.items[p]);
    }
}

static bool is_taken(const struct cutting *cutting, const char *key)
{
    for (size_t i = 0; i < cutting->count; i++)
        if (strcmp(cutting->pieces[i].attempt->key, key) == 0)
            return true;
    return false;
}

/* Problem by problem: a machine then needs the cases of few of them. */
static void take_pieces(struct cutting *cutting)
{
    const struct gradebook *book = &cutting->grading->book;
    const struct shard_cut *cut = cutting->cut;

    cutting->pieces = mem_alloc(book->attempt_count + 1, sizeof *cutting->pieces);
    for (size_t p = 0; p < book->problem_count; p++) {
        for (size_t i = 0; i < book->attempt_count; i++) {
            const struct gradebook_attempt *attempt = &book->attempts[i];
            struct piece piece = {attempt, cutting->usual[p]};

            if (attempt->problem != p || !grade_choice_takes(&cut->choice, attempt) ||
                is_taken(cutting, attempt->key))
                continue;
            cutting->pieces[cutting->count++] = piece;
            cutting->seconds += piece.seconds;
        }
    }
}

static void add_shards(const struct cutting *cutting, int count, struct json_writer *writer)
{
    double each = cutting->seconds / count, so_far = 0;
    size_t at = 0;

    json_begin_array(writer, "shards");
    for (int shard = 1; shard <= count; shard++) {
        json_begin_array(writer, NULL);
        while (at < cutting->count &&
               (shard == count || so_far + cutting->pieces[at].seconds / 2 < each * shard)) {
            json_add_string(writer, NULL, cutting->pieces[at].attempt->key);
            so_far += cutting->pieces[at++].seconds;
        }
        json_end(writer);
    }
    json_end(writer);
}

static int count_of(const struct cutting *cutting)
{
    const struct shard_cut *cut = cutting->cut;
    double workers = fmax(1, cut->workers);
    double count = cut->count > 0 ? cut->count : cutting->seconds / (SHARD_SECONDS * workers);

    return (int)fmax(1, fmin(floor(count), cut->most));
}

/* Hidden cases, on storage that others may see: only their owner reads them. */
static int stage_cases(const struct grading *grading, struct error *err)
{
    AUTO(mem_free) char *stage = path_join(grading->run.path, STAGE_FOLDER);

    if (folder_make(stage, err) < 0)
        return -1;
    if (chmod(stage, 0700) < 0)
        return error_system(err, "cannot close '%s' to others", stage);
    return graded_problems_stage(&grading->problems, stage, err);
}

int shards_write(const struct grading *grading, const struct shard_cut *cut, struct error *err)
{
    struct cutting cutting = {.grading = grading, .cut = cut};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;
    int count;

    if (stage_cases(grading, err) < 0)
        return -1;
    estimate(&cutting);
    take_pieces(&cutting);
    count = count_of(&cutting);
    json_writer_init(&writer, &text, true);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "schema", "judge.shards/1");
    json_add_int(&writer, "count", count);
    add_shards(&cutting, count, &writer);
    json_end(&writer);
    strbuf_add_char(&text, '\n');
    mem_free(&cutting.pieces);
    mem_free(&cutting.usual);
    return run_folder_write(&grading->run, SHARDS_FILE, strbuf_span(&text), err) < 0 ? -1 : count;
}

/*
 * --- one shard ---------------------------------------------------------------------------------
 */

static bool is_in_shard(const void *state, const struct gradebook_attempt *attempt)
{
    const struct json *keys = state;

    for (size_t i = 0; i < keys->count; i++)
        if (keys->items[i].type == JSON_STRING && strcmp(keys->items[i].string, attempt->key) == 0)
            return true;
    return false;
}

static int find_shard(const struct run_folder *run, const char *number,
                      struct json_document **out_document, const struct json **out_keys,
                      struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    char *end = NULL;
    unsigned long place = strtoul(number, &end, 10);
    const struct json *shards;
    size_t size;

    if (run_folder_read(run, SHARDS_FILE, &text, &size, err) < 0)
        return error_wrap(err, "no shards are planned; `judge plan` does that");
    if (json_parse(SHARDS_FILE, (struct span){text, size}, out_document, err) < 0)
        return -1;
    shards = json_find(json_root(*out_document), "shards");
    if (shards == NULL || shards->type != JSON_ARRAY)
        return error_set(err, ERROR_INPUT, "'%s/" SHARDS_FILE "' is damaged; plan the run again",
                         run->path);
    if (*number == '\0' || *end != '\0' || place == 0 || place > shards->count)
        return error_set(err, ERROR_USAGE, "there is no shard '%s'; they are 1 to %zu", number,
                         shards->count);
    *out_keys = &shards->items[place - 1];
    return 0;
}

static int use_stage(const char *run, struct error *err)
{
    AUTO(mem_free) char *stage = path_join(run, STAGE_FOLDER);
    AUTO(mem_free) char *real = NULL;

    if (!file_is_folder(stage))
        return 0;
    if (path_real(stage, &real, err) < 0)
        return -1;
    graded_problems_use_stage(real);
    return 0;
}

int grade_shard(struct app *app, const char *run, const char *number, int jobs, struct error *err)
{
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(mem_free) char *stem = mem_format("shard-%s", number);
    const struct json *keys = NULL;
    struct grade_counts counts = {0};
    struct grade_choice choice = {.is_wanted = is_in_shard};
    size_t kept = 0;

    if (use_stage(run, err) < 0 || grading_again(app, run, true, &grading, err) < 0 ||
        find_shard(&grading.run, number, &document, &keys, err) < 0 ||
        grade_recall(&grading.book, &grading.run, false, &kept, NULL, err) < 0)
        return -1;
    choice.state = keys;
    if (grading_judge(app, &grading, stem, jobs, &choice, &counts, err) < 0)
        return -1;
    app_advise(app, "shard %s: %zu judged, %zu judge errors\n", number, counts.judged,
               counts.errors);
    return counts.errors > 0 ? EXIT_JUDGE_FAILED : EXIT_DONE;
}
