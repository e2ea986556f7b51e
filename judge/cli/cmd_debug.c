/*
 * The learner's own program in the learner's own debugger: outside of the sandbox, on an input that
 * fails. The program is built once more for it, with debug information and without optimisation.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/cli/cmd.h"
#include "judge/cli/own_cases.h"
#include "judge/cli/submission_ref.h"
#include "judge/cli/target.h"
#include "judge/core/counterexample.h"
#include "judge/tasks/debug.h"
#include "judge/view/report_json.h"

struct debug_args {
    const char *which;
};

static const struct option debug_options[] = {
    {OPTION_STRING, 'c', "case", offsetof(struct debug_args, which), "case",
     "on this sample or case of your own; else on the last failure's smallest input"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* What is debugged, and with which files. */
struct session {
    const char *source; /* as the owner has it */
    const char *input;
    const char *driver;  /* what is run, where a driver calls the source; else the source */
    const char *program; /* built; or NULL */
    const char *started; /* with it: the last word of what runs it */
    struct names *argv;
};

static void gdb_at(const struct session *session, const char *stop)
{
    AUTO(mem_free) char *folder = path_folder(session->source);
    AUTO(mem_free) char *directory = mem_format("directory %s", folder);
    AUTO(mem_free) char *arguments = mem_format("set args < '%s'", session->input);
    const char *const words[] = {"gdb",     "-q",  "-ex", directory, "-ex",
                                 arguments, "-ex", stop,  "-ex",     "run"};

    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        names_add(session->argv, words[i]);
    names_add(session->argv, session->program);
}

static void gdb_argv(const struct session *session)
{
    gdb_at(session, "break main");
}

static void rust_argv(const struct session *session)
{
    gdb_at(session, "break main::main");
}

static void go_argv(const struct session *session)
{
    gdb_at(session, "break main.main");
}

/* jdb keeps the terminal; a class of our own leads the program's input to the case. */
static void jdb_argv(const struct session *session)
{
    static const char text[] =
        "import java.io.FileInputStream;\n"
        "public class JudgeDebug {\n"
        "    public static void main(String[] words) throws Exception {\n"
        "        System.setIn(new FileInputStream(words[0]));\n"
        "        Class.forName(words[1]).getMethod(\"main\", String[].class)\n"
        "            .invoke(null, (Object) new String[0]);\n"
        "    }\n"
        "}\n";
    AUTO(mem_free) char *folder = path_folder(session->input);
    AUTO(mem_free) char *classes = path_folder(session->program);
    AUTO(mem_free) char *sources = path_folder(session->source);
    AUTO(mem_free) char *wrapper = path_join(folder, "JudgeDebug.java");
    AUTO(mem_free)
    char *script = mem_format("javac -d '%s' '%s' && echo 'stop in %s.main, then run' && "
                              "exec jdb -classpath '%s:%s' -sourcepath '%s' JudgeDebug '%s' %s",
                              folder, wrapper, session->started, folder, classes, sources,
                              session->input, session->started);

    (void)file_write_atomic(wrapper, text, sizeof text - 1, NULL);
    names_add(session->argv, "sh");
    names_add(session->argv, "-c");
    names_add(session->argv, script);
}

/* The program's standard input is the case; the debugger's stays the terminal. */
static void pdb_argv(const struct session *session)
{
    static const char script[] = "import os, pdb, sys\n"
                                 "source, path = sys.argv[1:]\n"
                                 "terminal = os.fdopen(os.dup(0))\n"
                                 "os.dup2(os.open(path, os.O_RDONLY), 0)\n"
                                 "sys.stdin = open(0)\n"
                                 "sys.argv = [source]\n"
                                 "sys.path.insert(0, os.path.dirname(source))\n"
                                 "names = {'__name__': '__main__', '__file__': source}\n"
                                 "pdb.Pdb(stdin=terminal, stdout=sys.stdout).run(\n"
                                 "    compile(open(source).read(), source, 'exec'), names)\n";
    const char *const words[] = {"python3", "-c", script, session->driver, session->input};

    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        names_add(session->argv, words[i]);
}

/*
 * Node's debugger keeps the program's input for itself: reads of it are led to the case, by a
 * module that is loaded before the program, where the debugger stops first.
 */
static void node_argv(const struct session *session)
{
    AUTO(mem_free) char *folder = path_folder(session->input);
    AUTO(mem_free) char *module = path_join(folder, "judge-input.js");
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    strbuf_addf(&text,
                "const fs = require('fs'), input = '%s', read = fs.readFileSync;\n"
                "fs.readFileSync = (path, ...rest) =>\n"
                "    read(path === 0 || path === '/dev/stdin' ? input : path, ...rest);\n"
                "const stream = fs.createReadStream(input);\n"
                "Object.defineProperty(process, 'stdin', { get: () => stream });\n",
                session->input);
    (void)file_write_atomic(module, text.data, text.size, NULL);
    names_add(session->argv, "node");
    names_add(session->argv, "inspect");
    names_add(session->argv, "-r");
    names_add(session->argv, module);
    names_add(session->argv, session->driver);
}

static const struct debugger {
    const char *language, *program, *package;
    bool is_built; /* else the source is what runs */
    struct debug_build build;
    void (*make_argv)(const struct session *session);
} debuggers[] = {
    {"c", "gdb", "gdb", true, {{"-g3", "-O0"}, NULL}, gdb_argv},
    {"cpp", "gdb", "gdb", true, {{"-g3", "-O0"}, NULL}, gdb_argv},
    {"python", "python3", "python3", false, {{NULL}, NULL}, pdb_argv},
    {"javascript", "node", "nodejs", false, {{NULL}, NULL}, node_argv},
    {"java", "jdb", "default-jdk-headless", true, {{"-g"}, NULL}, jdb_argv},
    {"rust", "gdb", "gdb", true, {{"-g", "-C", "opt-level=0"}, NULL}, rust_argv},
    /* Flags behind the files are files to go. */
    {"go", "gdb", "gdb", true, {{NULL}, "GOFLAGS=-gcflags=-N"}, go_argv},
};

static const struct debugger *debugger_of(const struct language *language)
{
    for (size_t i = 0; i < ARRAY_LEN(debuggers); i++)
        if (strcmp(debuggers[i].language, language->id) == 0)
            return &debuggers[i];
    return NULL;
}

static bool is_in_path(const char *program)
{
    const char *path = getenv("PATH");
    AUTO(mem_free) char *copy = mem_strdup(path != NULL ? path : "/usr/bin:/bin");
    char *rest = copy;

    for (char *folder; (folder = strsep(&rest, ":")) != NULL;) {
        AUTO(mem_free) char *file = path_join(folder, program);

        if (access(file, X_OK) == 0)
            return true;
    }
    return false;
}

/* ---- the input ---- */

static int input_of_case(struct target *target, const char *which, struct strbuf *out,
                         struct error *err)
{
    AUTO(case_list_release) struct case_list cases = CASE_LIST_INIT;
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (own_cases_choose(target, which, &cases, err) < 0)
        return -1;
    if (cases.count > 1)
        return error_set(err, ERROR_USAGE, "--case '%s' means %zu cases; name one", which,
                         cases.count);
    if (file_read_bytes(cases.items[0].input_path, (size_t)256 << 20, &data, &size, err) < 0)
        return -1;
    strbuf_add(out, data, size);
    return 0;
}

static int input_of_failure(struct app *app, const struct target *target, struct strbuf *out,
                            struct error *err)
{
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(evidence_release) struct evidence evidence = EVIDENCE_INIT;
    const char *json;

    if (submission_load_failure(app, target->problem.id, &submission, err) < 0)
        return -1;
    json = submission.report_json;
    if (json != NULL &&
        report_json_read((struct span){json, strlen(json)}, &report, &evidence, err) < 0)
        return -1;
    if (report.smallest == NULL)
        return error_set(err, ERROR_USAGE,
                         "no smaller input is known of the last failure; name a case: "
                         "judge debug --case NAME");
    strbuf_add(out, report.smallest->input.data, report.smallest->input.size);
    return 0;
}

/* ---- the program ---- */

static int run_debugger(const struct names *argv, struct error *err)
{
    AUTO(mem_free) char **words = mem_alloc(argv->count + 1, sizeof *words);
    int status = 0;
    pid_t pid;

    for (size_t i = 0; i < argv->count; i++)
        words[i] = argv->items[i];
    pid = fork();
    if (pid < 0)
        return error_system(err, "cannot start '%s'", words[0]);
    if (pid == 0) {
        (void)execvp(words[0], words);
        _exit(127);
    }
    while (waitpid(pid, &status, 0) < 0)
        continue;
    return EXIT_DONE;
}

static int debug_target(const struct target *target, const struct debugger *debugger,
                        const struct strbuf *input, struct error *err)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(names_release) struct names argv = NAMES_INIT;
    AUTO(mem_free) char *input_path = NULL;
    AUTO(mem_free) char *driver = NULL;
    AUTO(mem_free) char *program = NULL;
    AUTO(mem_free) char *started = NULL;
    AUTO(mem_free) char *source = NULL;
    struct session session = {.argv = &argv};

    if (path_real(target->source_path, &source, err) < 0 || scratch_make(&scratch, err) < 0)
        return -1;
    input_path = path_join(scratch.path, "input");
    if (file_write_atomic(input_path, input->data, input->size, err) < 0)
        return -1;
    if (debugger->is_built) {
        if (task_debug_build(&target->problem, target->language, source, &debugger->build, &program,
                             &started, err) < 0)
            return -1;
    } else if (task_debug_lay_out(&target->problem, target->language, source, scratch.path, &driver,
                                  err) < 0) {
        return -1;
    }
    session.source = source;
    session.input = input_path;
    session.driver = driver != NULL ? driver : source;
    session.program = program;
    session.started = started;
    debugger->make_argv(&session);
    return run_debugger(&argv, err);
}

static int debug_run(struct app *app, const void *args, const struct operands *operands,
                     struct error *err)
{
    const struct debug_args *debug_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
    const struct debugger *debugger;

    if (target_find_source(app, operands->count > 0 ? operands->items[0] : NULL, NULL, NULL,
                           &target, err) < 0)
        return -1;
    debugger = debugger_of(target.language);
    if (debugger == NULL)
        return error_set(err, ERROR_USAGE,
                         "no debugger is known here for %s; for C, C++, Rust, Go, Java, Python "
                         "and JavaScript there is one",
                         target.language->name);
    if (!is_in_path(debugger->program))
        return error_set(err, ERROR_SYSTEM, "'%s' is not installed: apt install %s",
                         debugger->program, debugger->package);
    if ((debug_args->which != NULL ? input_of_case(&target, debug_args->which, &input, err)
                                   : input_of_failure(app, &target, &input, err)) < 0)
        return -1;
    return debug_target(&target, debugger, &input, err);
}

static const struct example examples[] = {
    {"judge debug", "this folder's source on the last failure's smallest input"},
    {"judge debug --case 1", "on a sample or a case of your own"},
    {NULL, NULL},
};

const struct command cmd_debug = {
    .name = "debug",
    .group = GROUP_SUBMIT,
    .summary = "open the debugger on the input that fails",
    .usage = "[FILE|ID] [--case NAME|N]",
    .details = "gdb for C, C++, Rust and Go, jdb for Java, pdb for Python, node inspect for "
               "JavaScript. C and C++ are built for it without optimisation. The program runs "
               "outside of the sandbox.",
    .examples = examples,
    .options = debug_options,
    .args_bytes = sizeof(struct debug_args),
    .operands_max = 1,
    .operand = OPERAND_FILE,
    .run = debug_run,
};
