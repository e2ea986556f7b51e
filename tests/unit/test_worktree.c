#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/repo/language_file.h"
#include "judge/repo/starter.h"
#include "judge/repo/worktree.h"
#include "tests/unit/tap.h"

static void put(const char *folder, const char *name, const char *text)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *above = path_folder(path);

    if (folder_make(above, NULL) < 0 || file_write_atomic(path, text, strlen(text), NULL) < 0)
        abort();
}

static char *get(const char *path)
{
    char *text = NULL;

    (void)file_read(path, 100000, &text, NULL);
    return text;
}

static void makes(const struct problem *problem, const struct language_table *languages)
{
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(names_release) struct names made = NAMES_INIT;
    AUTO(names_release) struct names kept = NAMES_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *flags = NULL;
    AUTO(mem_free) char *answer = NULL;

    tap_is_int(worktree_make(".", problem, language_find(languages, "c"), &tree, &made, &kept,
                             &err),
               0, "a first start: %s", error_text(&err));
    tap_is_str(tree.language, "c", "the folder knows its language");
    tap_is_str(tree.problem_id, problem->folder,
               "and its problem, by path where no repository has it");
    tap_ok(tree.source != NULL && path_is_absolute(tree.source) && file_exists(tree.source),
           "and the source, which is there");
    tap_ok(names_hold(&made, "parcels/main.c") && names_hold(&made, "parcels/cases/1.in") &&
               names_hold(&made, "parcels/judge.json") && made.count == 7 && kept.count == 0,
           "what was made is told");
    answer = get("parcels/cases/2.out");
    tap_is_str(answer, "answer 2\n", "samples become .in and .out");
    flags = get("parcels/compile_flags.txt");
    tap_is_str(flags, "-Wall\n", "the language server knows what the compiler knows");
}

static void keeps(const struct problem *problem, const struct language_table *languages)
{
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(names_release) struct names made = NAMES_INIT;
    AUTO(names_release) struct names kept = NAMES_INIT;
    AUTO(worktree_release) struct worktree second_tree = WORKTREE_INIT;
    AUTO(names_release) struct names second_made = NAMES_INIT;
    AUTO(names_release) struct names second_kept = NAMES_INIT;
    AUTO(mem_free) char *source = NULL;
    AUTO(mem_free) char *mark = NULL;

    put("parcels", "main.c", "my work\n");
    tap_is_int(worktree_make(".", problem, language_find(languages, "python"), &tree, &made, &kept,
                             NULL),
               0, "a second start, in Python");
    source = get("parcels/main.c");
    tap_is_str(source, "my work\n", "what the learner wrote is not touched");
    tap_ok(names_hold(&made, "parcels/main.py") && names_hold(&kept, "parcels/cases/1.in"),
           "what is new and what was kept is told");
    tap_is_str(tree.language, "python", "the folder follows to the new language");

    put("parcels", "judge.json", "{\"problem\": \"x/y\", \"settings\": {\"jobs\": \"1\"}}");
    tap_is_int(worktree_make(".", problem, language_find(languages, "c"), &second_tree,
                             &second_made, &second_kept, NULL),
               0, "a third start, over a judge.json of the learner's");
    tap_ok(names_hold(&second_kept, "parcels/judge.json"), "leaves it");
    mark = get("parcels/judge.json");
    tap_has_str(mark, "settings", "as it is");
}

static void lists_cases(void)
{
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    bool was_found = false;

    put("parcels/cases", "10.in", "x");
    put("parcels/cases", "10.ans", "x");
    put("parcels/cases", "mine.in", "xyz");
    put("parcels/cases", "notes.txt", "x");
    tap_ok(worktree_find("parcels/cases", &tree, &was_found, NULL) == 0 && was_found,
           "the folder is found from below");
    tap_is_int(worktree_cases(&tree, &list, NULL), 0, "its cases are listed");
    tap_is_int((int64_t)list.count, 4, "those that are inputs");
    tap_is_str(list.items[2].name, "10", "10 after 2");
    tap_has_str(list.items[2].answer_path, "10.ans", ".ans is an answer too");
    tap_is_str(list.items[3].answer_path, NULL, "an input without answer is not checked");
    tap_is_int(list.items[3].input_bytes, 3, "the size is known");
}

static const struct {
    const char *name, *text, *error; /* error: what its first line ends with */
} marks[] = {
    {"truncated", "{\"problem\"",
     "judge.json:1:11: the file ends here: a value, a closing quote or a "
     "bracket is missing"},
    {"no problem", "{}", "judge.json:1:1: 'problem' is missing: a problem's id would be right"},
    {"a wrong type", "{\"problem\": 3}",
     "judge.json:1:13: 'problem' is 3: a problem's id would be right"},
    {"an unknown key", "{\"problem\": \"x\", \"langauge\": \"c\"}",
     "judge.json:1:18: 'langauge' is an unknown key: did you mean 'language'?"},
};

static void reads_bad_marks(void)
{
    for (size_t i = 0; i < ARRAY_LEN(marks); i++) {
        AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
        AUTO(error_release) struct error err = ERROR_INIT;
        bool was_found = false;

        put("bad", "judge.json", marks[i].text);
        tap_ok(worktree_find("bad", &tree, &was_found, &err) < 0 && err.kind == ERROR_INPUT,
               "judge.json, %s: refused", marks[i].name);
        tap_has_str(error_text(&err), marks[i].error, "judge.json, %s: said", marks[i].name);
    }
}

static void starters(struct problem *problem, const struct language_table *languages)
{
    char noise[] = "noise", budget[] = "budget", name[] = "quiet_window";
    struct parameter parameters[] = {{noise, {VALUE_INT, SHAPE_ARRAY}, false},
                                     {budget, {VALUE_LONG, SHAPE_SCALAR}, false}};
    AUTO(strbuf_release) struct strbuf talk = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    struct language other = *language_find(languages, "go");
    char ada_id[] = "ada", ada_name[] = "Ada";

    problem->style = PROBLEM_INTERACTIVE;
    tap_is_int(starter_write(problem, language_find(languages, "c"), &talk, NULL), 0,
               "an interactive one");
    tap_has_str(talk.data, "// To flush: fflush(stdout)", "reminds of flushing");
    problem->style = PROBLEM_FUNCTION;
    problem->signature = (struct signature){.name = name,
                                            .returns = {VALUE_INT, SHAPE_SCALAR},
                                            .parameters = parameters,
                                            .count = 2};
    tap_is_int(starter_write(problem, language_find(languages, "python"), &text, NULL), 0,
               "a function");
    tap_has_str(text.data, "def quiet_window(noise, budget):\n    return None\n", "is begun");
    other.id = ada_id;
    other.name = ada_name;
    tap_ok(starter_write(problem, &other, &text, &err) < 0, "not in every language");
    tap_is_str(error_text(&err),
               "'x/parcels' asks for a function, which can be written in C, C++, Python, Java, "
               "JavaScript, Rust or Go, not in Ada",
               "and it is told in which");
    problem->signature = (struct signature){0};
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(language_table_release) struct language_table languages = LANGUAGE_TABLE_INIT;
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(mem_free) char *folder = NULL;
    char id[] = "x/parcels", title[] = "Parcels";
    struct problem problem = {.id = id, .title = title, .sample_count = 2};
    bool was_found = true;

    if (scratch_make(&scratch, NULL) < 0 || chdir(scratch.path) < 0)
        return 1;
    setenv("XDG_CONFIG_HOME", scratch.path, 1);
    setenv("JUDGE_PROBLEMS", scratch.path, 1);
    if (language_file_load(&languages, NULL) < 0)
        return 1;
    put("problem", "samples/1.in", "input 1\n");
    put("problem", "samples/1.ans", "answer 1\n");
    put("problem", "samples/2.in", "input 2\n");
    put("problem", "samples/2.ans", "answer 2\n");
    folder = path_join(scratch.path, "problem");
    problem.folder = folder;
    tap_ok(worktree_find(".", &tree, &was_found, NULL) == 0 && !was_found, "no folder, none found");
    makes(&problem, &languages);
    keeps(&problem, &languages);
    lists_cases();
    reads_bad_marks();
    starters(&problem, &languages);
    return tap_done();
}
