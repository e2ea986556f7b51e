#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/history.h"
#include "judge/repo/history_contest.h"
#include "tests/unit/tap.h"

static struct submission sample(const char *problem, enum verdict verdict)
{
    return (struct submission){
        .problem_id = (char *)(uintptr_t)problem,
        .language = (char *)(uintptr_t) "c",
        .source_name = (char *)(uintptr_t) "main.c",
        .source = (char *)(uintptr_t) "int main;\0x",
        .source_bytes = 11,
        .submitted_at = 1000,
        .verdict = verdict,
        .passed = 3,
        .total = 5,
    };
}

static int add(struct history *history, const char *problem, enum verdict verdict)
{
    struct submission submission = sample(problem, verdict);

    return history_add(history, &submission, NULL) == 0 ? (int)submission.number : -1;
}

static void what_was_added_is_found(const char *path)
{
    AUTO(history_close) struct history *history = NULL;
    AUTO(submission_release) struct submission found = SUBMISSION_INIT;
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;
    bool is_there = false;
    int level = -1;
    size_t wrong = 9;

    tap_ok(history_open(path, &history, NULL) == 0, "a database is made where there is none");
    tap_ok(add(history, "a/b", VERDICT_CE) == 1 && add(history, "a/b", VERDICT_WA) == 2 &&
               add(history, "a/c", VERDICT_AC) == 3,
           "submissions are numbered over all problems");
    tap_ok(history_find(history, 0, "a/b", &found, &is_there, NULL) == 0 && is_there &&
               found.number == 2 && found.verdict == VERDICT_WA && found.source_bytes == 11 &&
               memcmp(found.source, "int main;\0x", 11) == 0,
           "the last one of a problem is found, its source to the byte");
    tap_ok(history_find(history, 99, NULL, &found, &is_there, NULL) == 0 && !is_there,
           "one that is not there is not found");
    tap_ok(history_list(history, NULL, 2, &list, NULL) == 0 && list.count == 2 &&
               list.items[0].number == 3,
           "the list is newest first");
    tap_ok(history_note_answer(history, "a/d", "41", false, NULL) == 0 &&
               history_wrong_answers(history, "a/d", 60, &wrong, NULL) == 0 && wrong == 1,
           "wrong answers are counted");
    tap_ok(history_note_hint(history, "a/b", 2, NULL) == 0 &&
               history_note_hint(history, "a/b", 1, NULL) == 0 &&
               history_hints_seen(history, "a/b", &level, NULL) == 0 && level == 2,
           "the highest hint seen is kept");
    tap_ok(history_statuses(history, &statuses, NULL) == 0 && statuses.count == 3 &&
               statuses.items[0].tries == 1 && !statuses.items[0].is_solved &&
               statuses.items[0].hints_seen == 2 && statuses.items[1].is_solved &&
               statuses.items[2].tries == 1,
           "CE is no try, AC solves, answers count");
}

/* A child records and says so, again and again, until it is killed: all it said must be there. */
static void kill_loses_nothing(const char *path)
{
    int lost = 0;

    for (int round = 0; round < 5; round++) {
        AUTO(history_close) struct history *history = NULL;
        AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
        int ends[2], number, said = 0;
        pid_t child;

        if (pipe(ends) < 0)
            return;
        child = fork();
        if (child == 0) {
            struct history *own = NULL;

            (void)history_open(path, &own, NULL);
            while ((number = add(own, "k/k", VERDICT_AC)) > 0)
                (void)!write(ends[1], &number, sizeof number);
            _exit(1);
        }
        (void)close(ends[1]);
        for (int i = 0; i < 7 + 3 * round; i++)
            if (read(ends[0], &number, sizeof number) == sizeof number)
                said = number;
        (void)kill(child, SIGKILL);
        while (read(ends[0], &number, sizeof number) == sizeof number)
            said = number;
        (void)waitpid(child, NULL, 0);
        (void)close(ends[0]);
        if (history_open(path, &history, NULL) < 0 ||
            history_list(history, NULL, 1, &list, NULL) < 0 || list.count != 1 || said == 0 ||
            list.items[0].number < said)
            lost++;
    }
    tap_ok(lost == 0, "SIGKILL loses nothing that was reported as recorded");
}

static void damage_is_named(const char *folder)
{
    AUTO(mem_free) char *garbage = path_join(folder, "garbage.db");
    AUTO(mem_free) char *newer = path_join(folder, "newer.db");
    AUTO(mem_free) char *locked = path_join(folder, "locked.db");
    AUTO(history_close) struct history *history = NULL;
    AUTO(history_close) struct history *second = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct submission submission = sample("a/b", VERDICT_AC);
    sqlite3 *database = NULL;
    char text[4096];

    memset(text, 'x', sizeof text);
    (void)file_write_atomic(garbage, text, sizeof text, NULL);
    tap_ok(history_open(garbage, &history, &err) < 0 && err.kind == ERROR_SYSTEM &&
               strstr(error_text(&err), "is damaged") != NULL,
           "a damaged database is named");
    tap_ok(file_size_bytes(garbage) == sizeof text, "and not touched");
    (void)sqlite3_open(newer, &database);
    (void)sqlite3_exec(database, "PRAGMA user_version = 99", NULL, NULL, NULL);
    (void)sqlite3_close(database);
    tap_ok(history_open(newer, &history, &err) < 0 &&
               strstr(error_text(&err), "newer judge (schema 99") != NULL,
           "a newer one is named");
    tap_ok(history_open(locked, &second, NULL) == 0, "another database");
    (void)sqlite3_open(locked, &database);
    (void)sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL);
    tap_ok(history_add(second, &submission, &err) < 0 &&
               strstr(error_text(&err), "is locked by another program") != NULL,
           "a lock that stays is named");
    (void)sqlite3_close(database);
    tap_ok(history_open("/proc/none/judge.db", &history, &err) < 0 &&
               strstr(error_text(&err), "cannot write '/proc/none/judge.db'") != NULL,
           "so is a place where nothing can be written");
}

/*
 * A database of the judge before contests, with a submission in it: all of it is there afterwards.
 */
static void contests_come_to_an_old_database(const char *path)
{
    AUTO(history_close) struct history *history = NULL;
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    AUTO(contest_release) struct contest none = CONTEST_INIT;
    sqlite3 *database = NULL;
    bool is_there = true;

    if (history_open(path, &history, NULL) < 0 || add(history, "a/b", VERDICT_WA) < 0)
        return;
    history_close(&history);
    (void)sqlite3_open(path, &database);
    tap_ok(sqlite3_exec(database,
                        "DROP TABLE contest; DROP TABLE contest_problem; PRAGMA user_version = 3;",
                        NULL, NULL, NULL) == SQLITE_OK,
           "a database of schema 3");
    (void)sqlite3_close(database);
    tap_ok(history_open(path, &history, NULL) == 0, "it opens");
    tap_ok(history_last_contest(history, &none, &is_there, NULL) == 0 && !is_there,
           "there is no contest in it");
    tap_ok(history_list(history, NULL, 0, &list, NULL) == 0 && list.count == 1,
           "what was submitted is still there");
}

static void contests_are_kept(const char *path)
{
    AUTO(history_close) struct history *history = NULL;
    AUTO(contest_release)
    struct contest contest = {
        .title = mem_strdup("Friday"),
        .scoring = CONTEST_IOI,
        .begun_at = 1000,
        .length_s = 60,
    };
    AUTO(contest_release) struct contest found = CONTEST_INIT;
    AUTO(contest_release) struct contest ended = CONTEST_INIT;
    AUTO(contest_try_list_release) struct contest_try_list tries = CONTEST_TRY_LIST_INIT;
    AUTO(contest_try_list_release) struct contest_try_list later = CONTEST_TRY_LIST_INIT;
    bool is_there = false;

    contest_add(&contest, "a/c", "Third");
    contest_add(&contest, "a/b", "Second");
    if (history_open(path, &history, NULL) < 0)
        return;
    tap_ok(history_add_contest(history, &contest, NULL) == 0 && contest.number == 1,
           "a contest is numbered");
    history_close(&history);
    (void)history_open(path, &history, NULL);
    tap_ok(history_last_contest(history, &found, &is_there, NULL) == 0 && is_there &&
               found.number == 1 && strcmp(found.title, "Friday") == 0 &&
               found.scoring == CONTEST_IOI && found.begun_at == 1000 && found.length_s == 60 &&
               found.ended_at == 0,
           "it is found when the terminal was closed");
    tap_ok(found.count == 2 && strcmp(found.problems[0].id, "a/c") == 0 &&
               strcmp(found.problems[1].title, "Second") == 0,
           "its problems in their order");
    tap_ok(history_contest_tries(history, &found, &tries, NULL) == 0 && tries.count == 1 &&
               tries.items[0].at == 1000 && tries.items[0].verdict == VERDICT_WA,
           "what was submitted in its window is found");
    found.begun_at = 1001;
    tap_ok(history_contest_tries(history, &found, &later, NULL) == 0 && later.count == 0,
           "and what was submitted before is not");
    tap_ok(history_end_contest(history, 1, 1030, NULL) == 0 &&
               history_last_contest(history, &ended, &is_there, NULL) == 0 &&
               ended.ended_at == 1030,
           "its end is kept");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *old = NULL;

    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    path = path_join(scratch.path, "judge.db");
    what_was_added_is_found(path);
    kill_loses_nothing(path);
    damage_is_named(scratch.path);
    old = path_join(scratch.path, "old.db");
    contests_come_to_an_old_database(old);
    contests_are_kept(old);
    return tap_done();
}
