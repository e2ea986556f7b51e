#include "tests/unit/engine_kit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/box.h"

static void die(const char *what)
{
    printf("Bail out! %s\n", what);
    exit(1);
}

bool kit_open(struct kit *kit, char out_reason[512])
{
    AUTO(box_host_release) struct box_host host = {0};
    AUTO(box_close) struct box *box = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;

    *kit = (struct kit){.scratch = SCRATCH_INIT};
    kit->language.id = mem_strdup("c");
    kit->language.source_name = mem_strdup("main.c");
    kit->language.runs_native = true;
    names_add(&kit->language.compile, "-static");
    if (scratch_make(&kit->scratch, &err) < 0)
        die(error_text(&err));
    box_host_probe(&host);
    if (!host.is_usable) {
        snprintf(out_reason, 512, "kernel: no sandbox: %s", host.cure);
        return false;
    }
    if (box_open(&kit->language, BOX_RUN, -1, &box, &err) < 0)
        die(error_text(&err));
    return true;
}

void kit_release(struct kit *kit)
{
    language_release(&kit->language);
    scratch_release(&kit->scratch);
}

void kit_program(struct kit *kit, const char *name, struct artifact *out_artifact)
{
    AUTO(mem_free) char *source = mem_format("%s/tests/unit/programs/%s.c", JUDGE_SOURCE_DIR, name);
    AUTO(mem_free) char *output = NULL;
    int status = -1;
    pid_t pid;

    *out_artifact = (struct artifact){.language = &kit->language};
    out_artifact->folder = path_join(kit->scratch.path, name);
    if (folder_make(out_artifact->folder, NULL) < 0)
        die("cannot make a folder");
    output = path_join(out_artifact->folder, "main");
    pid = fork();
    if (pid == 0) {
        execlp("gcc", "gcc", "-O1", "-static", "-o", output, source, (char *)NULL);
        _exit(127);
    }
    if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0)
        die("gcc -static does not work");
    snprintf(out_artifact->key, sizeof out_artifact->key, "%s", name);
    names_add(&out_artifact->files, "main");
    names_add(&out_artifact->argv, "/work/main");
}

static char *file_of(struct kit *kit, size_t index, const char *kind, const char *text)
{
    AUTO(mem_free) char *name = mem_format("%zu.%s", index, kind);
    char *path = path_join(kit->scratch.path, name);

    if (file_write_atomic(path, text, strlen(text), NULL) < 0)
        die("cannot write a case");
    return path;
}

void kit_case(struct kit *kit, struct case_list *list, const char *group, const char *input,
              const char *answer)
{
    struct test_case test = {
        .name = mem_format("case-%zu", list->count + 1),
        .group = mem_strdup(group),
        .input_path = file_of(kit, list->count, "in", input),
        .answer_path = answer != NULL ? file_of(kit, list->count, "ans", answer) : NULL,
        .input_bytes = (int64_t)strlen(input),
        .index = list->count,
    };

    ARRAY_PUSH(list->items, list->count, list->capacity, test);
}
