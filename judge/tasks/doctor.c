#include "judge/tasks/doctor.h"

#include <string.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/box.h"
#include "judge/engine/growth_source.h"
#include "judge/engine/toolchain.h"
#include "judge/repo/history.h"
#include "judge/repo/repository.h"

void doctor_report_release(struct doctor_report *report)
{
    for (size_t i = 0; i < report->count; i++) {
        mem_free(&report->lines[i].topic);
        mem_free(&report->lines[i].text);
        mem_free(&report->lines[i].cure);
    }
    mem_free(&report->lines);
    *report = (struct doctor_report)DOCTOR_REPORT_INIT;
}

/* Copies topic and cure ("" and NULL: none); text is handed over. */
static void report_line(struct doctor_report *report, enum doctor_state state, const char *topic,
                        char *text, const char *cure)
{
    struct doctor_line line = {
        .state = state,
        .topic = mem_strdup(topic),
        .text = text,
        .cure = cure != NULL && cure[0] != '\0' ? mem_strdup(cure) : NULL,
    };

    ARRAY_PUSH(report->lines, report->count, report->capacity, line);
}

static void look_at_sandbox(struct doctor_report *report)
{
    AUTO(box_host_release) struct box_host host = {0};
    enum doctor_state limits_state;

    box_host_probe(&host);
    limits_state = host.is_degraded ? DOCTOR_NOTE : DOCTOR_GOOD;
    report->is_usable = host.is_usable;
    report_line(report, host.is_usable ? DOCTOR_GOOD : DOCTOR_BAD, "sandbox",
                mem_strdup(host.isolation), host.is_usable ? NULL : host.cure);
    if (!host.is_usable)
        return;
    report_line(report, limits_state, "control groups", mem_strdup(host.groups), host.cure);
    report_line(report, limits_state, "memory limit", mem_strdup(host.memory), NULL);
    report_line(report, DOCTOR_GOOD, "time limit", mem_strdup(host.cpu_time), NULL);
    report_line(report, limits_state, "process limit", mem_strdup(host.processes), NULL);
}

/* Without a sandbox there is nothing to ask a version in: then only where it is. */
static void look_at_language(struct doctor_report *report, const struct language *language)
{
    AUTO(toolchain_release) struct toolchain found = TOOLCHAIN_INIT;
    AUTO(error_release) struct error failure = ERROR_INIT;
    AUTO(mem_free) char *cure = NULL;
    bool has_version = report->is_usable && toolchain_find(language, &found, &failure) == 0;

    if (has_version && found.version[0] != '\0') {
        report_line(report, DOCTOR_GOOD, language->name,
                    mem_format("%s %s", found.path, found.version), NULL);
    } else if (found.path != NULL || toolchain_locate(language, &found, &failure) == 0) {
        bool is_odd = report->is_usable;

        report_line(report, is_odd ? DOCTOR_NOTE : DOCTOR_GOOD, language->name,
                    mem_format("%s%s", found.path,
                               is_odd ? ", which does not tell its version" : ""),
                    NULL);
    } else {
        if (language->package != NULL)
            cure = mem_format("sudo apt-get install %s", language->package);
        report_line(report, DOCTOR_NOTE, language->name, mem_strdup("not installed"), cure);
    }
}

/* What is made on first use can be made where the nearest folder above can be written. */
static bool can_be_written(const char *path)
{
    AUTO(mem_free) char *at = mem_strdup(path);

    while (!file_exists(at) && strcmp(at, "/") != 0 && strcmp(at, ".") != 0) {
        char *above = path_folder(at);

        mem_free(&at);
        at = above;
    }
    return file_is_folder(at) && access(at, W_OK | X_OK) == 0;
}

static const struct {
    enum xdg_folder folder;
    const char *topic, *variable;
} folder_rows[] = {
    {XDG_CACHE,  "cache",         "XDG_CACHE_HOME" },
    {XDG_DATA,   "data",          "XDG_DATA_HOME"  },
    {XDG_CONFIG, "configuration", "XDG_CONFIG_HOME"},
    {XDG_STATE,  "state",         "XDG_STATE_HOME" },
};

static void look_at_folder(struct doctor_report *report, size_t row)
{
    AUTO(error_release) struct error failure = ERROR_INIT;
    AUTO(mem_free)
    char *cure = mem_format("set %s to a folder that you can write", folder_rows[row].variable);
    char *path = NULL;

    if (path_xdg(folder_rows[row].folder, &path, &failure) < 0)
        report_line(report, DOCTOR_BAD, folder_rows[row].topic, TAKE(failure.text), cure);
    else if (can_be_written(path))
        report_line(report, DOCTOR_GOOD, folder_rows[row].topic, path, NULL);
    else
        report_line(report, DOCTOR_BAD, folder_rows[row].topic, path, cure);
}

/* A database that is there is opened, so that damage or a newer version is seen; none is made. */
static void look_at_history(struct doctor_report *report)
{
    AUTO(history_close) struct history *history = NULL;
    AUTO(error_release) struct error failure = ERROR_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *path = NULL;

    if (path_xdg(XDG_DATA, &folder, NULL) < 0)
        return;
    path = path_join(folder, "judge.db");
    if (!file_exists(path))
        report_line(report, DOCTOR_GOOD, "history",
                    mem_format("%s, made by the first submission", path), NULL);
    else if (history_open(path, &history, &failure) == 0)
        report_line(report, DOCTOR_GOOD, "history", mem_strdup(path), NULL);
    else
        report_line(report, DOCTOR_BAD, "history", TAKE(failure.text), NULL);
}

static void look_at_problems(struct doctor_report *report)
{
    AUTO(repository_release) struct repository repository = REPOSITORY_INIT;
    AUTO(error_release) struct error failure = ERROR_INIT;

    if (repository_open(&repository, &failure) < 0)
        report_line(report, DOCTOR_BAD, "problems", TAKE(failure.text), NULL);
    else
        report_line(report, repository.ids.count > 0 ? DOCTOR_GOOD : DOCTOR_NOTE, "problems",
                    mem_format("%zu", repository.ids.count),
                    repository.ids.count > 0 ? NULL : "set JUDGE_PROBLEMS to a folder of problems");
}

/* How the growth of a language's programs is counted: by the best source that is there. */
static void look_at_growth(struct doctor_report *report, const struct language_table *languages)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    bool is_exact = true;

    for (size_t i = 0; i < languages->count; i++) {
        const struct growth_source *sources[GROWTH_SOURCES_MAX];
        const struct language *language = &languages->rows[i];

        growth_sources_for(language, sources);
        strbuf_addf(&text, "%s%s by %s", i > 0 ? ", " : "", language->name, sources[0]->words);
        if (!sources[0]->is_exact && strcmp(language->id, "python") == 0)
            is_exact = false;
    }
    report_line(report, is_exact ? DOCTOR_GOOD : DOCTOR_NOTE, "growth", strbuf_take(&text),
                is_exact ? NULL : "sudo apt-get install qemu-user");
}

int task_doctor(const struct language_table *languages, struct doctor_report *out_report,
                struct error *err)
{
    AUTO(doctor_report_release) struct doctor_report report = DOCTOR_REPORT_INIT;

    (void)err; /* whatever is amiss here is a finding */
    look_at_sandbox(&report);
    for (size_t i = 0; i < languages->count; i++)
        look_at_language(&report, &languages->rows[i]);
    for (size_t i = 0; i < ARRAY_LEN(folder_rows); i++)
        look_at_folder(&report, i);
    look_at_growth(&report, languages);
    look_at_history(&report);
    look_at_problems(&report);
    SWAP(*out_report, report);
    return 0;
}
