/*
 * An entry of the cache's kind "build" holds what a run needs (outputs, or the sources themselves)
 * and LOG_NAME: how the compile ended, how long it took, and what the compiler said, with the box's
 * names. A source that does not compile has an entry too, unless time or memory was the reason.
 */
#include "judge/engine/build.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/cache.h"
#include "judge/engine/command.h"
#include "judge/engine/compile.h"
#include "judge/engine/compile_text.h"
#include "judge/engine/package_build.h"
#include "judge/engine/quick_compile.h"
#include "judge/engine/sources.h"
#include "judge/engine/toolchain.h"

#define BUILD_FORMAT 1 /* to be raised when a key means something else, or boxes change */
#define LOG_NAME "compile.log"
#define LOG_MAX_BYTES ((size_t)2 << 20)

/* One build under way: what is known of it before the cache is asked. */
struct building {
    const struct build_request *request;
    struct sources sources;
    struct toolchain toolchain;
    char key[HASH_HEX_BYTES];
    char *output; /* "main" */
    char *class_name;
};

static void building_release(struct building *building)
{
    sources_release(&building->sources);
    toolchain_release(&building->toolchain);
    mem_free(&building->output);
    mem_free(&building->class_name);
}

static char *without_extension(const char *name)
{
    const char *extension = path_extension(name);
    size_t size = strlen(name);

    return mem_strndup(name, *extension != '\0' ? size - strlen(extension) - 1 : size);
}

static void hash_add_names(struct hash *hash, const struct names *names)
{
    hash_add_int(hash, (int64_t)names->count);
    for (size_t i = 0; i < names->count; i++)
        hash_add_str(hash, names->items[i]);
}

static void building_hash(struct building *building)
{
    const struct build_request *request = building->request;
    const struct language *language = request->language;
    const struct names *words[] = {&language->compile, &language->check, &language->outputs,
                                   &language->env,     &request->extra,  &request->names};
    struct hash hash;

    hash_init(&hash);
    hash_add_int(&hash, BUILD_FORMAT);
    hash_add_str(&hash, language->id);
    hash_add_str(&hash, building->toolchain.identity);
    hash_add_str(&hash, building->toolchain.version);
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        hash_add_names(&hash, words[i]);
    for (size_t i = 0; i < building->sources.count; i++)
        hash_add_bytes(&hash, building->sources.files[i].data, building->sources.files[i].size);
    hash_finish(&hash, building->key);
}

/* 1: the first source is none, sources.complaint says why. */
static int building_start(const struct build_request *request, struct building *building,
                          struct error *err)
{
    const struct names *outputs = &request->language->outputs;
    bool output_is_named = outputs->count > 0 && strpbrk(outputs->items[0], "*?[") == NULL;

    building->request = request;
    if (sources_read(&request->paths, request->source_bytes, &building->sources, err) < 0)
        return -1;
    if (building->sources.complaint != NULL)
        return 1;
    if (toolchain_find(request->language, &building->toolchain, err) < 0)
        return -1;
    building->output = mem_strdup(output_is_named ? outputs->items[0] : "main");
    building->class_name = without_extension(request->names.items[request->started]);
    building_hash(building);
    return 0;
}

/* The names of the request as their owner knows them. */
static void shown_names(const struct build_request *request, struct names *out_shown)
{
    for (size_t i = 0; i < request->paths.count; i++)
        names_add(out_shown, path_base(request->paths.items[i]));
}

/* Where the box keeps its files: "-o" "{output}", "{source}", "-d" "/box". */
static bool is_about_paths(const struct names *words, size_t i)
{
    const char *word = words->items[i];
    bool leads_to_one = strcmp(word, "-o") == 0 || strcmp(word, "-d") == 0;

    return leads_to_one || path_is_absolute(word) || strchr(word, '{') != NULL;
}

/* "gcc 12.2 -std=c17 -O2": the words that matter, for a report. */
static char *command_shown(const struct building *building)
{
    const struct language *language = building->request->language;
    const struct names *words = language->compile.count > 0 ? &language->compile : &language->check;
    const char *version = building->toolchain.version;
    size_t major = strcspn(version, ".");
    size_t minor = version[major] == '.' ? 1 + strcspn(version + major + 1, ".") : 0;
    struct strbuf text = STRBUF_INIT;

    strbuf_add_str(&text, building->toolchain.name);
    if (*version != '\0')
        strbuf_addf(&text, " %.*s", (int)(major + minor), version);
    for (size_t i = 1; i < words->count && language->compile.count > 0; i++)
        if (!is_about_paths(words, i))
            strbuf_addf(&text, " %s", words->items[i]);
    for (size_t i = 0; i < building->request->extra.count; i++)
        strbuf_addf(&text, " %s", building->request->extra.items[i]);
    return strbuf_take(&text);
}

static void log_fill(const struct building *building, struct span words, bool is_built,
                     int64_t time_us, bool was_cached, struct compile_log *out_log)
{
    AUTO(names_release) struct names shown = NAMES_INIT;
    struct compile_log log = {.time_us = time_us, .was_cached = was_cached};

    if (out_log == NULL)
        return;
    shown_names(building->request, &shown);
    log.text = compile_text_clean(words, &building->request->names, &shown);
    compile_text_count(log.text, !is_built, &log.errors, &log.warnings);
    if (log.text[0] == '\0')
        mem_free(&log.text);
    log.command = command_shown(building);
    *out_log = log;
}

/* A source that no compiler needs to see. */
static void log_complain(const struct building *building, struct compile_log *out_log)
{
    if (out_log == NULL)
        return;
    *out_log = (struct compile_log){
        .text = mem_format("%s: %s\n", path_base(building->request->paths.items[0]),
                           building->sources.complaint),
        .errors = 1,
        .command = mem_strdup(building->request->language->name),
    };
}

/* The paths of the sources in the box; headers are found by those that include them. */
static void inside_sources(const struct build_request *request, struct names *out_sources)
{
    const struct language_table one = {(struct language *)request->language, 1, 1};
    const char *kind = path_extension(request->names.items[0]);

    for (size_t i = 0; i < request->names.count; i++) {
        const char *name = request->names.items[i];
        AUTO(mem_free) char *path = path_join("/work", name);

        if (language_of_file(&one, name) != NULL || strcmp(path_extension(name), kind) == 0 ||
            strcmp(path_extension(name), "o") == 0)
            names_add(out_sources, path);
    }
}

/* Fills a command of the row and puts the program's path in its place. */
static int command_make(const struct building *building, const struct names *words,
                        const char *folder, const struct names *sources, int64_t memory_bytes,
                        struct names *out_argv, struct error *err)
{
    const struct build_request *request = building->request;
    AUTO(mem_free) char *output = path_join(folder, building->output);
    AUTO(mem_free) char *main_source = path_join("/work", request->names.items[request->started]);
    const struct command_values values = {.sources = sources,
                                          .main_source = main_source,
                                          .output = output,
                                          .class_name = building->class_name,
                                          .memory_bytes = memory_bytes};
    AUTO(names_release) struct names argv = NAMES_INIT;

    command_expand(words, &values, &argv);
    if (argv.count == 0)
        return error_set(err, ERROR_INPUT, "the language '%s' has an empty command",
                         request->language->id);
    if (!path_is_absolute(argv.items[0])) {
        char *path = NULL;

        if (toolchain_program(request->language, argv.items[0], &path, err) < 0)
            return -1;
        free(argv.items[0]);
        argv.items[0] = path;
    }
    SWAP(*out_argv, argv);
    return 0;
}

/* A sanitizer's runtime does not link statically, and its reports need symbols. */
static bool word_is_dropped(const struct build_request *request, const char *word)
{
    if (strncmp(word, "-static", 7) != 0 && strcmp(word, "-s") != 0)
        return false;
    for (size_t i = 0; i < request->extra.count; i++)
        if (strncmp(request->extra.items[i], "-fsanitize=", 11) == 0)
            return true;
    return false;
}

static int compile_command(const struct building *building, struct names *out_argv,
                           struct error *err)
{
    const struct build_request *request = building->request;
    const struct language *language = request->language;
    const struct names *row = language->compile.count > 0 ? &language->compile : &language->check;
    AUTO(names_release) struct names words = NAMES_INIT;
    AUTO(names_release) struct names sources = NAMES_INIT;

    for (size_t i = 0; i < row->count; i++)
        if (!word_is_dropped(request, row->items[i]))
            names_add(&words, row->items[i]);
    for (size_t i = 0; i < request->extra.count; i++)
        names_add(&words, request->extra.items[i]);
    inside_sources(request, &sources);
    return command_make(building, &words, "/box", &sources, request->limits.memory_bytes, out_argv,
                        err);
}

static int file_put(const char *folder, const char *name, const void *data, size_t size,
                    struct error *err)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *around = path_folder(path);

    if (strchr(name, '/') != NULL && folder_make(around, err) < 0)
        return -1;
    return file_create(path, data, size, err) < 0 ? cache_failed(err) : 0;
}

/* Does a run need the sources beside what was compiled? */
static bool sources_are_run(const struct language *language)
{
    for (size_t i = 0; i < language->run.count; i++)
        if (strstr(language->run.items[i], "{source}") != NULL)
            return true;
    return false;
}

static int sources_put(const struct building *building, const char *folder, struct names *files,
                       struct error *err)
{
    for (size_t i = 0; i < building->sources.count; i++) {
        const struct source_file *file = &building->sources.files[i];
        const char *name = building->request->names.items[i];

        if (file_put(folder, name, file->data, file->size, err) < 0)
            return -1;
        names_add(files, name);
    }
    return 0;
}

/* Words that were asked for beside the row's, a sanitizer's, are not what the shortcuts are for. */
static int job_compile(const struct building *building, const struct compile_job *job,
                       struct compile_outcome *outcome, struct error *err)
{
    const struct source_file *first = &building->sources.files[0];

    if (building->request->extra.count > 0)
        return compile_run(job, outcome, err);
    return quick_compile_run(job, &building->toolchain, (struct span){first->data, first->size},
                             outcome, err);
}

/* Compiles into a folder; a language without a compiler has nothing to do. */
static int building_compile(const struct building *building, const char *folder,
                            struct compile_outcome *outcome, struct error *err)
{
    const struct build_request *request = building->request;
    AUTO(names_release) struct names argv = NAMES_INIT;
    const struct compile_job job = {.language = request->language,
                                    .names = &request->names,
                                    .paths = &request->paths,
                                    .argv = &argv,
                                    .limits = request->limits,
                                    .folder = folder};

    outcome->is_built = outcome->is_lasting = true;
    if (request->language->compile.count + request->language->check.count == 0)
        return 0;
    if (compile_command(building, &argv, err) < 0)
        return -1;
    return job_compile(building, &job, outcome, err);
}

/* Compiles into the making's folder. An entry comes of it where the outcome is lasting. */
static int building_make(const struct building *building, struct cache_making *making,
                         struct compile_outcome *outcome, struct cache_entry *out_entry,
                         struct error *err)
{
    AUTO(strbuf_release) struct strbuf log = STRBUF_INIT;

    if (building_compile(building, making->folder, outcome, err) < 0)
        return -1;
    if (!outcome->is_lasting)
        return 0;
    if (outcome->is_built && sources_are_run(building->request->language) &&
        sources_put(building, making->folder, &outcome->files, err) < 0)
        return -1;
    strbuf_addf(&log, "%s %" PRId64 "\n", outcome->is_built ? "built" : "refused",
                outcome->time_us);
    strbuf_add(&log, outcome->words.data, outcome->words.size);
    if (file_put(making->folder, LOG_NAME, log.data, log.size, err) < 0)
        return -1;
    names_add(&outcome->files, LOG_NAME);
    return cache_commit(making, &outcome->files, out_entry, err);
}

/* How a kept compile ended: 1 built, 0 refused, -1 the entry makes no sense. */
static int entry_read_log(const struct building *building, const struct cache_entry *entry,
                          bool was_cached, struct compile_log *out_log, struct error *err)
{
    AUTO(mem_free) char *path = path_join(entry->folder, LOG_NAME);
    AUTO(mem_free) char *text = NULL;
    char state[8];
    int64_t time_us;
    int used = 0;
    size_t size;

    if (file_read_bytes(path, LOG_MAX_BYTES, &text, &size, err) < 0)
        return -1;
    if (sscanf(text, "%7s %" SCNd64 "%n", state, &time_us, &used) != 2 || text[used] != '\n')
        return error_set(err, ERROR_SYSTEM, "'%s' is damaged; remove its folder", path);
    used++;
    log_fill(building, (struct span){text + used, size - (size_t)used}, strcmp(state, "built") == 0,
             time_us, was_cached, out_log);
    return strcmp(state, "built") == 0;
}

static int artifact_fill(const struct building *building, struct cache_entry *entry,
                         struct artifact *out_artifact, struct error *err)
{
    const struct build_request *request = building->request;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(names_release) struct names started = NAMES_INIT;
    AUTO(mem_free) char *path = path_join("/work", request->names.items[request->started]);

    names_add(&started, path);
    if (command_make(building, &request->language->run, "/work", &started,
                     request->run_memory_bytes, &artifact.argv, err) < 0)
        return -1;
    for (size_t i = 0; i < entry->files.count; i++)
        if (strcmp(entry->files.items[i], LOG_NAME) != 0)
            names_add(&artifact.files, entry->files.items[i]);
    artifact.language = request->language;
    memcpy(artifact.key, building->key, sizeof artifact.key);
    artifact.folder = TAKE(entry->folder);
    SWAP(*out_artifact, artifact);
    return 0;
}

int build_artifact(const struct build_request *request, struct artifact *out_artifact,
                   struct compile_log *out_log, struct error *err)
{
    AUTO(building_release) struct building building = {0};
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(compile_outcome_release) struct compile_outcome outcome = COMPILE_OUTCOME_INIT;
    int status = building_start(request, &building, err);
    bool was_cached;

    if (status > 0)
        log_complain(&building, out_log);
    if (status != 0)
        return status < 0 ? -1 : 0;
    status = cache_find("build", building.key, &entry, err);
    if (status == 0)
        status = cache_begin("build", building.key, &making, &entry, err);
    if (status < 0)
        return -1;
    was_cached = status > 0;
    if (!was_cached && building_make(&building, &making, &outcome, &entry, err) < 0)
        return -1;
    if (!was_cached && !outcome.is_lasting) {
        log_fill(&building, strbuf_span(&outcome.words), false, outcome.time_us, false, out_log);
        return 0;
    }
    status = entry_read_log(&building, &entry, was_cached, out_log, err);
    if (status > 0 && artifact_fill(&building, &entry, out_artifact, err) < 0)
        return -1;
    return status;
}

int build_once(const struct build_request *request, const char *folder,
               struct artifact *out_artifact, struct error *err)
{
    AUTO(building_release) struct building building = {0};
    AUTO(cache_entry_release) struct cache_entry files = CACHE_ENTRY_INIT;
    AUTO(compile_outcome_release) struct compile_outcome outcome = COMPILE_OUTCOME_INIT;
    int status = building_start(request, &building, err);

    if (status == 0 && building_compile(&building, folder, &outcome, err) < 0)
        status = -1;
    if (status != 0 || !outcome.is_built)
        return status < 0 ? -1 : 0;
    files.folder = mem_strdup(folder);
    SWAP(files.files, outcome.files);
    return artifact_fill(&building, &files, out_artifact, err) < 0 ? -1 : 1;
}

int build_key(const struct build_request *request, char out_key[HASH_HEX_BYTES], struct error *err)
{
    AUTO(building_release) struct building building = {0};
    int status = building_start(request, &building, err);

    if (status < 0)
        return -1;
    if (status > 0)
        return error_set(err, ERROR_INPUT, "'%s': %s", request->paths.items[0],
                         building.sources.complaint);
    memcpy(out_key, building.key, HASH_HEX_BYTES);
    return 0;
}

int build_submission(const struct problem *problem, const struct language *language,
                     const char *source_path, struct artifact *out_artifact,
                     struct compile_log *out_log, struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;

    if (build_request_submission(problem, language, source_path, &request, err) < 0)
        return -1;
    return package_build_artifact(problem, &request, out_artifact, out_log, err);
}

int build_refused(const struct problem *problem, const char *file_name,
                  const struct compile_log *log, struct error *err)
{
    AUTO(mem_free) char *line = compile_text_first_error(log->text != NULL ? log->text : "");

    return error_set(err, ERROR_INPUT, "'%s': '%s' does not compile: %s", problem->id, file_name,
                     line);
}

int build_tool(const struct problem *problem, const struct language_table *languages,
               const char *file_name, struct artifact *out_artifact, struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    struct compile_log log = {0};
    int status;

    if (build_request_tool(problem, languages, file_name, &request, err) < 0)
        return -1;
    status = package_build_artifact(problem, &request, out_artifact, &log, err);
    if (status == 0)
        (void)build_refused(problem, file_name, &log, err);
    compile_log_release(&log);
    return status > 0 ? 0 : -1;
}
