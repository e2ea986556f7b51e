#include "judge/engine/companion.h"

#include <assert.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/core/language.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"
#include "judge/engine/build.h"

/* The assembler reads the files where make stands, at the root of the sources. */
#define READ(path) ".incbin \"judge/engine/" path "\"\n"
#define EMBED(symbol, files)                                                                       \
    extern const char symbol[];                                                                    \
    __asm__(".section .rodata\n"                                                                   \
            ".global " #symbol "\n" #symbol ":\n" files ".byte 0\n"                                \
            ".previous\n")

EMBED(embedded_shim, READ("growth/shim.c") READ("growth/shim_space.inc"));
EMBED(embedded_plugin, READ("growth/plugin.c"));
EMBED(embedded_peak, READ("growth/peak.c"));
EMBED(embedded_server, READ("growth/server.py"));
EMBED(embedded_agent,
      READ("growth/agent.inc") READ("growth/agent_class.inc") READ("growth/agent_code.inc")
          READ("growth/agent_methods.inc") READ("growth/agent_hooks.inc"));
EMBED(embedded_counter, READ("growth/counter.js"));
EMBED(embedded_charges, READ("growth/charges.js"));
EMBED(embedded_serve, READ("serve/serve.c"));
EMBED(embedded_instantiate, READ("quick/instantiate.c"));

/* Loops must not become calls of the functions that they are. */
static const char *const library_words[] = {
    "gcc",
    "-shared",
    "-fPIC",
    "-O2",
    "-fno-builtin",
    "-fno-tree-loop-distribute-patterns",
    "-fno-omit-frame-pointer",
    "-o",
    "{output}",
    "{source}",
};

static const char *const program_words[] = {
    "gcc", "-std=gnu17", "-O2", "-static", "-o", "{output}", "{source}",
};

static const struct companion {
    const char *name, *source, *output, *text;
    const char *const *words;
    size_t word_count;
} companions[] = {
    {"shim", "shim.c", "shim.so", embedded_shim, library_words, ARRAY_LEN(library_words)},
    {"plugin", "plugin.c", "plugin.so", embedded_plugin, library_words, ARRAY_LEN(library_words)},
    {"peak", "peak.c", "peak.so", embedded_peak, library_words, ARRAY_LEN(library_words)},
    {"agent", "agent.c", "agent.so", embedded_agent, library_words, ARRAY_LEN(library_words)},
    {"serve", "serve.c", "serve", embedded_serve, program_words, ARRAY_LEN(program_words)},
    {"instantiate", "instantiate.c", "instantiate.so", embedded_instantiate, library_words,
     ARRAY_LEN(library_words)},
};

static const struct {
    const char *name, *text;
} scripts[] = {
    {"server.py", embedded_server},
    {"counter.js", embedded_counter},
    {"charges.js", embedded_charges},
};

static void names_fill(struct names *names, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        names_add(names, words[i]);
}

static struct language companion_language(const struct companion *companion)
{
    static const char *const version[] = {"gcc", "--version"};
    struct language language = LANGUAGE_INIT;

    language.id = mem_strdup("c");
    language.name = mem_strdup("C");
    language.source_name = mem_strdup(companion->source);
    language.package = mem_strdup("gcc");
    language.runs_native = true;
    names_fill(&language.compile, companion->words, companion->word_count);
    names_fill(&language.version, version, ARRAY_LEN(version));
    names_add(&language.outputs, companion->output);
    names_add(&language.run, "{output}");
    return language;
}

static int companion_compile(const struct companion *companion, const struct language *language,
                             const struct names *extra, char **out_path, struct error *err)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(mem_free) char *source = NULL;
    struct build_request request = {.language = language,
                                    .limits = {.cpu_time_ms = 30000,
                                               .wall_time_ms = 60000,
                                               .memory_bytes = 1LL << 30,
                                               .output_bytes = 64LL << 20,
                                               .processes = 64}};
    struct compile_log log = {0};
    int status;

    if (scratch_make(&scratch, err) < 0)
        return -1;
    source = path_join(scratch.path, companion->source);
    if (file_create(source, companion->text, strlen(companion->text), err) < 0)
        return -1;
    names_add(&request.names, companion->source);
    names_add(&request.paths, source);
    for (size_t i = 0; extra != NULL && i < extra->count; i++)
        names_add(&request.extra, extra->items[i]);
    status = build_artifact(&request, &artifact, &log, err);
    build_request_release(&request);
    if (status == 0)
        (void)error_set(err, ERROR_SYSTEM, "the judge's own %s does not compile here: %s",
                        companion->name, log.text != NULL ? log.text : "");
    compile_log_release(&log);
    if (status <= 0)
        return -1;
    *out_path = path_join(artifact.folder, artifact.files.items[0]);
    return 0;
}

int companion_build(const char *name, char **out_path, struct error *err)
{
    return companion_build_with(name, NULL, out_path, err);
}

int companion_build_with(const char *name, const struct names *extra, char **out_path,
                         struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(companions); i++) {
        if (strcmp(companions[i].name, name) == 0) {
            struct language language = companion_language(&companions[i]);
            int status = companion_compile(&companions[i], &language, extra, out_path, err);

            language_release(&language);
            return status;
        }
    }
    assert(!"there is no such companion");
    return -1;
}

const char *companion_text(const char *name)
{
    for (size_t i = 0; i < ARRAY_LEN(scripts); i++)
        if (strcmp(scripts[i].name, name) == 0)
            return scripts[i].text;
    assert(!"there is no such script");
    return NULL;
}
