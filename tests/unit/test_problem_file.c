#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/base/strbuf.h"
#include "judge/repo/problem_file.h"
#include "tests/unit/tap.h"

#define ID "sorting/parcels"
#define CASES "\"cases\": [{\"gen\": \"random n=5\"}]"
#define LIMITS "\"limits\": {\"time\": \"1 s\", \"memory\": \"64 MiB\"}"
#define TITLE(title) "{\"title\": " title ", \"style\": \"stdio\", \"difficulty\": \"easy\""
#define STYLE(style) "{\"title\": \"T\", \"style\": \"" style "\", \"difficulty\": \"easy\""
#define HEAD STYLE("stdio")

/* A sound problem, and with more on a second line; with other limits, cases, and style there. */
#define GOOD HEAD ", " LIMITS ", " CASES "}"
#define AND(more) HEAD ", " LIMITS ", " CASES ",\n" more "}"
#define LIMITED(limits) HEAD ", " CASES ",\n\"limits\": " limits "}"
#define GIVEN(cases) HEAD ", " LIMITS ",\n" cases "}"
#define FUNCTION(more) STYLE("function") ", " LIMITS ", " CASES ",\n\"function\": " more "}"

/* Every file of a sound problem but problem.json. */
static const char *const sound_files[] = {
    "statement.md",     "gen.c",         "validate.c",       "samples/1.in",
    "samples/1.ans",    "cases/hand.in", "solutions/ac-a.c", "solutions/ac-b.py",
    "solutions/wa-x.c",
};

/* The file's name stands before each line of what is expected. */
static const struct {
    const char *name, *json, *fault;
} bad_texts[] = {
    {"truncated JSON", "{\"title\": \"T\",\n \"style\"",
     ":2:9: the file ends here: a value, a closing quote or a bracket is missing"},
    {"an empty file", "",
     ":1:1: the file ends here: a value, a closing quote or a bracket is missing"},
    {"no object", "[1]", ":1:1: 'the whole' is an array: an object would be right"},
    {"a wrong type", TITLE("3") ", " LIMITS ", " CASES "}",
     ":1:11: 'title' is 3: a title of one line would be right"},
    {"a title of two lines", TITLE("\"a\\nb\"") ", " LIMITS ", " CASES "}",
     ":1:11: 'title' is 'a\\x0ab': a title of one line without control characters would be right"},
    {"an unknown key", AND("\"tittle\": 1"),
     ":2:1: 'tittle' is an unknown key: did you mean 'title'?"},
    {"an unknown key like no other", AND(" \"zzzzzzzz\": 1"),
     ":2:2: 'zzzzzzzz' is an unknown key: there are title, style, difficulty, license, tags, "
     "limits, "
     "checker, protocol, model, groups, cases, function, answer, growth, after, hints"},
    {"a key twice", AND("\"title\": \"U\""),
     ":2:1: the key 'title' stands here a second time: it is on line 1 already"},
    {"a missing key", "{\"style\": \"stdio\", \"difficulty\": \"easy\", " LIMITS ", " CASES "}",
     ":1:1: 'title' is missing: a title of one line would be right"},
    {"several faults in one go, each with its line",
     "{\n\"title\": 1,\n\"style\": \"stdoi\",\n\"limits\": {\"time\": \"2\", \"memory\": 64},\n"
     "\"tag\": []}",
     ":2:10: 'title' is 1: a title of one line would be right\n"
     ":3:10: 'style' is 'stdoi': did you mean 'stdio'? There are stdio, function, answer, "
     "interactive\n"
     ":4:20: 'limits.time': '2' needs a unit: ms, s, min or h\n"
     ":4:35: 'limits.memory' is 64: a size such as \"128 MiB\", with its unit in quotes, would be "
     "right\n"
     ":5:1: 'tag' is an unknown key: did you mean 'tags'?\n"
     ":1:1: 'difficulty' is missing: easy, medium or hard would be right\n"
     ":1:1: 'groups' is missing: a list of groups with their cases, or 'cases', would be right"},
    {"a unit of powers of ten", LIMITED("{\"time\": \"1 s\", \"memory\": \"64 MB\"}"),
     ":2:37: 'limits.memory': '64 MB': write 'MiB' instead of 'MB'"},
    {"a time out of range", LIMITED("{\"time\": \"1 h\", \"memory\": \"64 MiB\"}"),
     ":2:20: 'limits.time' is '1 h': 10 ms to 10 min would be right"},
    {"no memory limit", LIMITED("{\"time\": \"1 s\"}"),
     ":2:11: 'limits.memory' is missing: a size such as \"128 MiB\" would be right"},
    {"a language's limit with a typo",
     LIMITED(
         "{\"time\": \"1 s\", \"memory\": \"1 MiB\", \"languages\": {\"c\": {\"tiem\": \"5 s\"}}}"),
     ":2:66: 'limits.languages.c.tiem' is an unknown key: did you mean 'time'?"},
    {"an unknown checker", AND("\"checker\": \"token\""),
     ":2:12: 'checker' is 'token': did you mean 'tokens'? There are tokens, exact, lines, float, "
     "regex, unordered, program"},
    {"float without its tolerance", AND("\"checker\": \"float\""),
     ":2:12: 'checker' is 'float': write {\"float\": 1e-6}"},
    {"a tolerance of nothing", AND("\"checker\": {\"float\": 0}"),
     ":2:22: 'checker.float' is 0: a tolerance above 0 and at most 1, such as 1e-6, would be "
     "right"},
    {"a checker program that is not there", AND("\"checker\": \"program\""),
     ":2:12: 'checker' is 'program': a file check.* would be right, there is none"},
    {"a model that is not there", AND("\"model\": \"ac-c.c\""),
     ":2:10: 'model' is 'ac-c.c': it is not under solutions/"},
    {"a model that is wrong on purpose", AND("\"model\": \"wa-x.c\""),
     ":2:10: 'model' is 'wa-x.c': one that is named ac-* would be right"},
    {"an unknown group is needed",
     GIVEN("\"groups\": [{\"name\": \"small\", \"points\": 50, \"cases\": [{\"gen\": \"a\"}]},\n"
           "{\"name\": \"large\", \"points\": 50, \"needs\": [\"smal\"], "
           "\"cases\": [{\"gen\": \"a\"}]}]"),
     ":3:42: 'groups[1].needs' is 'smal', no group above this one: did you mean 'small'?"},
    {"a group that needs itself",
     GIVEN("\"groups\": [{\"name\": \"all\", \"points\": 50, \"needs\": [\"all\"], "
           "\"cases\": [{\"gen\": \"a\"}]}]"),
     ":2:51: 'groups[0].needs' is 'all', no group above this one: name one that stands before it"},
    {"two groups of one name",
     GIVEN("\"groups\": [{\"name\": \"a\", \"points\": 1, \"cases\": [{\"gen\": \"a\"}]},\n"
           "{\"name\": \"a\", \"points\": 1, \"cases\": [{\"gen\": \"a\"}]}]"),
     ":3:10: 'groups[1].name' is 'a', which stands above already: each group has its own name"},
    {"negative points",
     GIVEN("\"groups\": [{\"name\": \"a\", \"points\": -1, \"cases\": [{\"gen\": \"a\"}]}]"),
     ":2:36: 'groups[0].points' is -1: 0 to 100000 would be right"},
    {"a group without cases",
     GIVEN("\"groups\": [{\"name\": \"a\", \"points\": 1, \"cases\": []}]"),
     ":2:48: 'groups[0].cases' is empty: a list of cases, {\"gen\": \"…\"}, of at least one would "
     "be right"},
    {"a case of nothing", GIVEN("\"cases\": [{\"label\": \"x\"}]"),
     ":2:11: 'cases[0]' has neither 'gen' nor 'file': one of them makes the input"},
    {"a case repeated in parts", GIVEN("\"cases\": [{\"gen\": \"a\", \"repeat\": 1.5}]"),
     ":2:34: 'cases[0].repeat' is 1.5: a whole number would be right"},
    {"a case repeated without end", GIVEN("\"cases\": [{\"gen\": \"a\", \"repeat\": 1000000}]"),
     ":2:34: 'cases[0].repeat' is 1000000: 1 to 1000 would be right"},
    {"a seed hidden in the call", GIVEN("\"cases\": [{\"gen\": \"a seed=3\"}]"),
     ":2:19: 'cases[0].gen' is 'a seed=3': the seed is added by the judge, or given as "
     "\"seed\": 7"},
    {"a hand-made input that is not there", GIVEN("\"cases\": [{\"file\": \"foot\"}]"),
     ":2:10: 'file' is 'foot': cases/foot.in would be its input, but it is missing"},
    {"a hand-made input outside the folder", GIVEN("\"cases\": [{\"file\": \"../x\"}]"),
     ":2:20: 'cases[0].file' is '../x': a name of letters, digits, '-' and '_' would be right; the "
     "file is cases/NAME.in"},
    {"a function without a signature", STYLE("function") ", " LIMITS ", " CASES "}",
     ":1:1: 'function' is missing: {\"name\": …, \"returns\": …, \"parameters\": […]} would be "
     "right for the style 'function'"},
    {"a signature without a function",
     AND("\"function\": {\"name\": \"f\", \"returns\": \"int\", \"parameters\": []}"),
     ":2:13: 'function' is given, but the style is 'stdio': leave it out, or change 'style'"},
    {"an unknown type and a name that C keeps",
     FUNCTION("{\"name\": \"while\", \"returns\": \"float\", \"parameters\": []}"),
     ":2:22: 'function.name' is 'while': a name that no language keeps for itself would be right\n"
     ":2:42: 'function.returns' is 'float': bool, int, long, double or string; T[], T[][], "
     "list<T>, tree<T> of these; or void for what returns nothing"},
    {"a function without a result",
     FUNCTION("{\"name\": \"f\", \"returns\": \"void\", "
              "\"parameters\": [{\"name\": \"a\", \"type\": \"int\"}]}"),
     ":2:13: 'function' returns void and no parameter has \"changes\": true: there would be no "
     "result to check"},
    {"a parameter with the name of another's size",
     FUNCTION("{\"name\": \"f\", \"returns\": \"int\", "
              "\"parameters\": [{\"name\": \"a\", \"type\": \"int[]\"}, "
              "{\"name\": \"b\", \"type\": \"int[]\"}, {\"name\": \"b_count\", "
              "\"type\": \"int\"}]}"),
     ":2:59: 'function.parameters': a parameter has the name 'b_count', which is the size of 'b': "
     "give it another"},
    {"an array, and a function without a name",
     FUNCTION("{\"returns\": \"int\", \"parameters\": [{\"name\": \"a\", \"type\": \"int[]\"}]}"),
     ":2:13: 'function.name' is missing: the function's name would be right"},
    {"an answer problem without its hash", STYLE("answer") ", " LIMITS "}",
     ":1:1: 'answer' is missing: {\"hash\": \"$argon2id$…\"} would be right for the style "
     "'answer'"},
    {"an answer in the open", STYLE("answer") ", " LIMITS ",\n\"answer\": {\"hash\": \"42\"}}",
     ":2:20: 'answer.hash' is no Argon2id string: it would begin with '$argon2id$'"},
    {"an interactive problem without an interactor",
     STYLE("interactive") ", " LIMITS ", " CASES "}",
     ":1:25: 'style' is 'interactive': a file interact.* would be right, there is none"},
    {"growth by a size that it does not name",
     AND("\"growth\": {\"sizes\": {\"n\": \"parcels\"}, \"inputs\": [\"random m={m}\"]}"),
     ":2:49: 'growth.inputs[0]' holds '{m': {name} with a name of 'growth.sizes' would be right"},
};

/* What the folder lacks or has too much. */
static const struct {
    const char *name, *removed, *added, *fault;
} bad_folders[] = {
    {"no generator", "gen.c", NULL,
     ":1:1: 'gen' is used, but there is no generator: a file gen.* would be right"},
    {"no validator", "validate.c", NULL,
     ":1:1: generated inputs need a validator: a file validate.* would be right"},
    {"two generators", NULL, "gen.py",
     ":1:1: 'gen.c' and 'gen.py' are both there: keep one of them"},
    {"no statement", "statement.md", NULL,
     ":1:1: 'statement.md' is missing: what the learner reads"},
    {"no sample", "samples/1.in", NULL,
     ":1:1: 'samples/1.in' is missing: at least one sample, 1.in and 1.ans, would be right"},
    {"a sample without answer", NULL, "samples/2.in",
     ":1:1: 'samples/2.in' has no answer: 'samples/2.ans' would be right beside it"},
    {"a solution that does not say its verdict", NULL, "solutions/good.c",
     ":1:1: 'solutions/good.c' does not say its verdict: a name that begins with ac-, wa-, tle-, "
     "mle-, ole- or "
     "rte- would be right"},
    {"no solutions", "solutions", NULL,
     ":1:1: 'solutions' is missing or empty: a folder with at least one ac-* file would be right"},
    {"an interactor of nothing", NULL, "interact.c",
     ":1:25: 'style' is 'stdio', but 'interact.c' is there: the style 'interactive' would use it"},
};

static void put(const char *folder, const char *name, const char *text)
{
    AUTO(mem_free) char *path = path_join(folder, name);
    AUTO(mem_free) char *above = path_folder(path);

    if (folder_make(above, NULL) < 0 || file_write_atomic(path, text, strlen(text), NULL) < 0)
        abort();
}

static void put_sound(const char *folder, const char *json)
{
    (void)folder_remove(folder, NULL);
    for (size_t i = 0; i < ARRAY_LEN(sound_files); i++)
        put(folder, sound_files[i], "x\n");
    put(folder, "problem.json", json);
}

/* The faults as they should read, each line with the file's name before it. The caller's. */
static char *with_name(const char *faults)
{
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;

    while (*faults != '\0') {
        size_t size = strcspn(faults, "\n");

        strbuf_addf(&out, "%s" ID "/problem.json%.*s", out.size > 0 ? "\n" : "", (int)size, faults);
        faults += size + (faults[size] == '\n');
    }
    return strbuf_take(&out);
}

static void loads_into_fault(const char *folder, const char *name, const char *fault)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *expected = with_name(fault);
    int result = problem_load(folder, ID, &problem, &err);

    tap_is_str(error_text(&err), expected, "%s", name);
    tap_ok(result < 0 && err.kind == ERROR_INPUT && problem.title == NULL,
           "%s: an input error, and the result is untouched", name);
}

static void sound_problem_has_defaults(const char *folder)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    put_sound(folder, GOOD);
    tap_is_int(problem_load(folder, NULL, &problem, &err), 0, "a sound problem loads: %s",
               error_text(&err));
    if (problem.id == NULL)
        return;
    tap_is_str(problem.id, ID, "the id is the last two parts of the path");
    tap_is_int(problem.limits.wall_time_ms, 4000, "wall: 3 x time + 1 s");
    tap_is_int(problem.limits.output_bytes, 16 << 20, "output: 16 MiB");
    tap_ok(!problem.output_is_given, "which was not asked for");
    tap_is_int(problem.limits.processes, 1, "processes: 1");
    tap_is_int(problem.source_bytes, 64 << 10, "source: 64 KiB");
    tap_is_int(problem.compile.cpu_time_ms, 30000, "compile time: 30 s");
    tap_is_int(problem.compile.memory_bytes, (int64_t)2 << 30, "compile memory: 2 GiB");
    tap_is_int(problem.checker.kind, CHECKER_TOKENS, "checker: tokens");
    tap_is_str(problem.model, "ac-a.c", "model: the first ac-*");
    tap_is_str(problem.generator, "gen.c", "the generator is found");
    tap_is_int((int64_t)problem.solution_count, 3, "so are the solutions");
    tap_is_int(problem.solutions[2].expected, VERDICT_WA, "wa-x.c is expected to be WA");
    tap_is_int((int64_t)problem.sample_count, 1, "and the sample");
    tap_is_int((int64_t)problem_case_count(&problem), 1, "one case");
    tap_ok(problem.groups[0].name == NULL && problem.groups[0].points > 99.5,
           "without groups, all cases are one of 100 points");
}

static void full_problem_is_read(const char *folder)
{
    static const char json[] = HEAD
        ", \"tags\": [\"a\", \"b\"],"
        "\"limits\": {\"time\": \"1.5 s\", \"memory\": \"64 MiB\", \"wall\": \"9 s\", \"output\": "
        "\"1 MiB\","
        " \"processes\": 4, \"source\": \"10 KiB\", \"compile\": {\"time\": \"10 s\"},"
        " \"languages\": {\"python\": {\"time\": \"5 s\"}}},"
        "\"checker\": {\"unordered\": \"tokens\"}, \"model\": \"ac-b.py\","
        "\"groups\": [{\"name\": \"small\", \"points\": 40, \"score\": \"min\", \"cases\": "
        "[{\"gen\": \"r n=1\", "
        "\"repeat\": 5}, {\"file\": \"hand\", \"label\": \"by hand\"}]},"
        "{\"name\": \"large\", \"points\": 60, \"needs\": [\"small\"], \"cases\": [{\"gen\": \"r "
        "n=9\", \"seed\": 7}]}],"
        "\"growth\": {\"sizes\": {\"n\": \"parcels\"}, \"time\": \"n\", \"inputs\": [\"r n={n}\"]},"
        "\"after\": [\"x/y\"], \"hints\": [\"one\\ntwo\"]}";
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    put_sound(folder, json);
    put(folder, "gen.h", "a header is no tool");
    tap_is_int(problem_load(folder, ID, &problem, &err), 0, "every key at once: %s",
               error_text(&err));
    if (problem.id == NULL)
        return;
    tap_is_int(problem.limits.cpu_time_ms, 1500, "time");
    tap_is_int(problem.limits.wall_time_ms, 9000, "wall");
    tap_ok(problem.output_is_given && problem.limits.output_bytes == 1 << 20, "output");
    tap_is_int(problem.compile.wall_time_ms, 31000, "the wall limit of a compile follows its time");
    tap_is_str(problem.language_limits[0].language, "python", "a language of its own limits");
    tap_is_int(problem.checker.kind, CHECKER_UNORDERED_TOKENS, "checker");
    tap_is_str(problem.model, "ac-b.py", "model");
    tap_is_int(problem.groups[0].score, GROUP_MIN, "score");
    tap_is_int(problem.groups[1].score, GROUP_ALL, "and its default");
    tap_is_str(problem.groups[1].needs.items[0], "small", "needs");
    tap_is_str(problem.groups[1].cases[0].seed, "7", "seed");
    tap_is_str(problem.groups[0].cases[1].label, "by hand", "label");
    tap_is_int((int64_t)problem_case_count(&problem), 7, "repetitions count");
    tap_is_str(problem.growth.size_meanings.items[0], "parcels", "growth");
    tap_is_str(problem.hints.items[0], "one\ntwo", "a hint may have lines");
}

static void checker_goes_without_saying(const char *folder)
{
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;

    put_sound(folder, GOOD);
    put(folder, "check.c", "x\n");
    tap_is_int(problem_load(folder, ID, &problem, NULL), 0,
               "check.c is there and 'checker' is absent");
    tap_is_int(problem.checker.kind, CHECKER_PROGRAM, "then it is the checker");
}

static void faults_are_not_without_end(const char *folder)
{
    AUTO(strbuf_release) struct strbuf json = STRBUF_INIT;
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    strbuf_add_str(&json, HEAD ", " LIMITS ", \"cases\": [{}");
    strbuf_add_repeat(&json, ", {}", 900);
    strbuf_add_str(&json, "]}");
    put_sound(folder, json.data);
    tap_ok(problem_load(folder, ID, &problem, &err) < 0, "901 faults are refused");
    tap_has_str(error_text(&err), "more faults follow", "but not all are listed");
    tap_ok(strlen(error_text(&err)) < 20000, "so the text stays short");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *folder = NULL;
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *text = NULL;

    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    folder = path_join(scratch.path, ID);
    sound_problem_has_defaults(folder);
    full_problem_is_read(folder);
    checker_goes_without_saying(folder);
    faults_are_not_without_end(folder);
    for (size_t i = 0; i < ARRAY_LEN(bad_texts); i++) {
        put_sound(folder, bad_texts[i].json);
        loads_into_fault(folder, bad_texts[i].name, bad_texts[i].fault);
    }
    for (size_t i = 0; i < ARRAY_LEN(bad_folders); i++) {
        AUTO(mem_free)
        char *removed =
            bad_folders[i].removed != NULL ? path_join(folder, bad_folders[i].removed) : NULL;

        put_sound(folder, GOOD);
        if (removed != NULL)
            (void)(file_is_folder(removed) ? folder_remove(removed, NULL) : remove(removed));
        if (bad_folders[i].added != NULL)
            put(folder, bad_folders[i].added, "x\n");
        loads_into_fault(folder, bad_folders[i].name, bad_folders[i].fault);
    }
    put_sound(folder, GOOD);
    tap_ok(problem_load(folder, ID, &problem, NULL) == 0 &&
               problem_read_text(&problem, "statement.md", &text, NULL) == 0,
           "texts of the folder are read");
    tap_is_str(text, "x\n", "as they are");
    tap_ok(problem_read_text(&problem, "solution.md", &text, &err) < 0, "one that is not there");
    tap_is_str(error_text(&err), "'" ID "' has no solution.md", "is named");
    return tap_done();
}
