#include "tests/unit/driver_kit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/box.h"
#include "judge/engine/memfile.h"
#include "judge/repo/language_file.h"
#include "tests/unit/tap.h"

const struct driver_language driver_languages[DRIVER_LANGUAGES] = {
    {"c",          "main.c"       },
    {"cpp",        "main.cpp"     },
    {"python",     "main.py"      },
    {"java",       "Solution.java"},
    {"javascript", "main.js"      },
    {"rust",       "main.rs"      },
    {"go",         "main.go"      },
};

bool driver_kit_open(struct driver_kit *kit, int *out_code)
{
    char reason[512];

    *kit = (struct driver_kit){.languages = LANGUAGE_TABLE_INIT, .scratch = SCRATCH_INIT};
    *out_code = 1;
    if (!kit_open(&kit->kit, reason)) {
        *out_code = tap_skip_all(reason);
        return false;
    }
    if (language_file_load(&kit->languages, NULL) < 0 || scratch_make(&kit->scratch, NULL) < 0)
        return false;
    return setenv("XDG_CACHE_HOME", kit->scratch.path, 1) == 0;
}

void driver_kit_release(struct driver_kit *kit)
{
    language_table_release(&kit->languages);
    scratch_release(&kit->scratch);
    kit_release(&kit->kit);
}

int driver_kit_build(const struct driver_kit *kit, struct problem *problem, size_t language,
                     const char *source, struct artifact *out_artifact, int *out_warnings)
{
    const struct driver_language *row = &driver_languages[language];
    AUTO(mem_free) char *path = path_join(kit->scratch.path, row->file);
    AUTO(error_release) struct error err = ERROR_INIT;
    struct compile_log log = {0};
    int status;

    problem->source_bytes = 65536;
    problem->limits.memory_bytes = 256 << 20;
    problem->compile = (struct limits){30000, 60000, (int64_t)2 << 30, 64 << 20, 64};
    (void)unlink(path);
    (void)file_create(path, source, strlen(source), NULL);
    status = build_submission(problem, language_find(&kit->languages, row->language_id), path,
                              out_artifact, &log, &err);
    if (status <= 0)
        tap_note("%s", status < 0 ? error_text(&err) : log.text);
    if (out_warnings != NULL)
        *out_warnings = log.warnings;
    compile_log_release(&log);
    return status;
}

char *driver_kit_run(const struct artifact *artifact, const char *input)
{
    AUTO(box_close) struct box *box = NULL;
    AUTO(fd_close) int in_fd = -1;
    AUTO(fd_close) int out_fd = -1;
    AUTO(fd_close) int err_fd = -1;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    struct box_run run = {
        .argv = &artifact->argv,
        .limits = {.cpu_time_ms = 5000,
                   .wall_time_ms = 30000,
                   .memory_bytes = 256 << 20,
                   .output_bytes = 64 << 20,
                   .processes = 1},
        .stderr_bytes = 4096
    };
    struct run_result result;

    run.limits.memory_bytes += artifact->language->extra_memory_bytes;
    if (artifact->language->processes > run.limits.processes)
        run.limits.processes = artifact->language->processes;
    if (file_sealed_copy((struct span){input, strlen(input)}, &in_fd, &err) < 0 ||
        memfile_make(&out_fd, &err) < 0 || memfile_make(&err_fd, &err) < 0)
        return NULL;
    run.stdin_fd = in_fd;
    run.stdout_fd = out_fd;
    run.stderr_fd = err_fd;
    if (box_open(artifact->language, BOX_RUN, -1, &box, &err) < 0 ||
        box_load(box, artifact, &err) < 0 || box_run(box, &run, &result, &err) < 0) {
        tap_note("%s", error_text(&err));
        return NULL;
    }
    if (result.end != RUN_FINISHED) {
        AUTO(mem_free) char *words = memfile_excerpt(err_fd, 4096);

        tap_note("ended as %d: %s", (int)result.end, words != NULL ? words : "");
        return NULL;
    }
    (void)mapping_of_fd(out_fd, &output, &err);
    return mem_strndup(output.bytes.data, output.bytes.size);
}
