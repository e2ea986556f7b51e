#include "judge/tasks/package_time.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/tasks/verify_store.h"

#define FORMAT 2
#define SLOW_PERCENT 300 /* of time_percent: an interpreter, measured by itself */
#define OWN_FACTOR 2.0   /* room above the slowest, where the package's limit is too small here */
#define FAR_FACTOR 20    /* so far an accepted submission may go when it is measured */
#define FAR_MAX_MS 120000
#define UNKNOWN_MS 60000
#define OWN_LEAST_MS 100 /* what starting takes would decide below */

static bool is_slow(const struct language *language)
{
    return language->time_percent >= SLOW_PERCENT;
}

static bool is_measured(const struct solution *solution)
{
    return solution->expected == VERDICT_AC && solution->permitted == 1u << VERDICT_AC;
}

static char *path_of(const struct problem *problem, const struct solution *solution)
{
    return mem_format("%s/%s/%s", problem->folder, problem_solutions_folder(problem),
                      solution->file);
}

/* A file that has not been touched since is the same. */
static void hash_add_state(struct hash *hash, const char *path)
{
    struct stat state = {0};

    hash_add_str(hash, path);
    if (path == NULL || stat(path, &state) < 0)
        return;
    hash_add_int(hash, state.st_size);
    hash_add_int(hash, (int64_t)state.st_mtim.tv_sec * 1000000000 + state.st_mtim.tv_nsec);
}

/* Whose accepted submissions are measured: of one language, or of slow ones, or of the others. */
struct measured {
    const struct language *language; /* NULL: by what follows */
    bool slow;
};

static bool is_among(const struct measured *measured, const struct language *language)
{
    if (measured->language != NULL)
        return strcmp(measured->language->id, language->id) == 0;
    return is_slow(language) == measured->slow;
}

static void key_make(const struct problem *problem, const struct measured *measured,
                     char out_key[HASH_HEX_BYTES])
{
    struct hash hash;

    hash_init(&hash);
    hash_add_str(&hash, "package time");
    hash_add_int(&hash, FORMAT);
    hash_add_str(&hash, problem->folder);
    hash_add_int(&hash, measured->slow);
    hash_add_str(&hash, measured->language != NULL ? measured->language->id : NULL);
    hash_add_int(&hash, problem->package.has_time_limit);
    hash_add_int(&hash, problem->limits.cpu_time_ms);
    for (size_t i = 0; i < problem->solution_count; i++) {
        AUTO(mem_free) char *path = path_of(problem, &problem->solutions[i]);

        if (is_measured(&problem->solutions[i]))
            hash_add_state(&hash, path);
    }
    for (size_t i = 0; i < problem->package.cases.count; i++)
        hash_add_state(&hash, problem->package.cases.items[i].input_path);
    hash_finish(&hash, out_key);
}

static int64_t far_ms(const struct problem *problem)
{
    int64_t far = FAR_FACTOR * problem->limits.cpu_time_ms;

    if (!problem->package.has_time_limit)
        return UNKNOWN_MS;
    return far < FAR_MAX_MS ? far : FAR_MAX_MS;
}

/* The slowest case of one accepted submission; what is not accepted here says nothing. */
static int measure(const struct judge_request *request, const struct language *language,
                   const char *path, int64_t *slowest_us, struct error *err)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct judge_request alone = *request;

    alone.language = language;
    alone.source_path = path;
    alone.which = JUDGE_HIDDEN;
    alone.sink = (struct report_sink){.interrupted = request->sink.interrupted};
    alone.time_ms = far_ms(request->problem);
    if (task_judge(&alone, &report, &fault) < 0)
        return fault.kind == ERROR_INTERRUPTED || fault.kind == ERROR_SYSTEM
                   ? error_set(err, fault.kind, "%s", error_text(&fault))
                   : 0;
    if ((report.verdict == VERDICT_AC || report.verdict == VERDICT_TLE) &&
        report_worst_cpu_us(&report) > *slowest_us)
        *slowest_us = report_worst_cpu_us(&report);
    return 0;
}

static int measure_all(const struct judge_request *request, const struct measured *measured,
                       int64_t *out_slowest_us, struct error *err)
{
    const struct problem *problem = request->problem;
    int64_t slowest_us = 0;

    for (size_t i = 0; i < problem->solution_count; i++) {
        const struct solution *solution = &problem->solutions[i];
        AUTO(mem_free) char *path = path_of(problem, solution);
        const struct language *language =
            is_measured(solution) ? task_language_of(request->languages, path) : NULL;

        if (language != NULL && is_among(measured, language) &&
            measure(request, language, path, &slowest_us, err) < 0)
            return -1;
    }
    *out_slowest_us = slowest_us;
    return 0;
}

static int slowest_find(const struct judge_request *request, const struct measured *measured,
                        int64_t *out_slowest_us, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char key[HASH_HEX_BYTES];

    key_make(request->problem, measured, key);
    if (verify_store_find(key, &text)) {
        *out_slowest_us = strtoll(text.data, NULL, 10);
        return 0;
    }
    if (measure_all(request, measured, out_slowest_us, err) < 0)
        return -1;
    strbuf_addf(&text, "%" PRId64, *out_slowest_us);
    verify_store_keep(key, strbuf_span(&text));
    return 0;
}

/* By the package's factor, as a multiple of its resolution, one at least. */
static int64_t limit_of(const struct package *package, int64_t slowest_us)
{
    double exact_s = (double)slowest_us / 1e6 * package->time_multiplier;
    double steps = ceil(exact_s / package->time_resolution);

    return (int64_t)((steps > 1 ? steps : 1) * package->time_resolution * 1000 + 0.5);
}

/* The limit that the package names; 0: it is kept here. Each language stands for itself. */
static int own_limit_check(const struct judge_request *request, int64_t *out_time_ms,
                           struct error *err)
{
    const struct measured measured = {.language = request->language};
    int64_t slowest_us = 0;

    if (slowest_find(request, &measured, &slowest_us, err) < 0)
        return -1;
    if (slowest_us <= 1000 * request->problem->limits.cpu_time_ms)
        return 0;
    *out_time_ms = (int64_t)ceil(OWN_FACTOR * (double)slowest_us / 1000);
    if (*out_time_ms < OWN_LEAST_MS)
        *out_time_ms = OWN_LEAST_MS;
    return 0;
}

int package_time_find(const struct judge_request *request, int64_t *out_time_ms, struct error *err)
{
    const struct package *package = &request->problem->package;
    const struct measured own = {.slow = is_slow(request->language)}, others = {.slow = !own.slow};
    int64_t slowest_us = 0, others_us = 0;

    *out_time_ms = 0;
    if (package->has_time_limit)
        return own_limit_check(request, out_time_ms, err);
    if (slowest_find(request, &own, &slowest_us, err) < 0)
        return -1;
    /* The limit that the others have is the least that a slow language gets. */
    if ((own.slow || slowest_us == 0) && slowest_find(request, &others, &others_us, err) < 0)
        return -1;
    if (others_us > slowest_us)
        slowest_us = others_us;
    if (slowest_us > 0)
        *out_time_ms = limit_of(package, slowest_us);
    return 0;
}
