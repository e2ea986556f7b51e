#include "judge/engine/box.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "sandbox/sandbox.h"

/* The sandbox speaks of facts; these are the same facts in our words. */
static const enum run_end end_of_sandbox[] = {
    [SANDBOX_FINISHED] = RUN_FINISHED,   [SANDBOX_FAILED] = RUN_FAILED,
    [SANDBOX_SIGNALED] = RUN_SIGNALED,   [SANDBOX_CPU_TIME] = RUN_CPU_TIME,
    [SANDBOX_WALL_TIME] = RUN_WALL_TIME, [SANDBOX_MEMORY] = RUN_MEMORY,
    [SANDBOX_OUTPUT] = RUN_OUTPUT,       [SANDBOX_FORBIDDEN] = RUN_FORBIDDEN,
    [SANDBOX_NOT_FOUND] = RUN_NOT_FOUND, [SANDBOX_KILLED] = RUN_KILLED,
};
static_assert(ARRAY_LEN(end_of_sandbox) == SANDBOX_END_COUNT, "every ending has a name of ours");

/* The private writable /box: a compiler's temporary files need more room than a submission's. */
static const struct {
    int64_t scratch_bytes, scratch_files;
} room_of_role[] = {
    [BOX_RUN]     = {64LL << 20,  4096 },
    [BOX_COMPILE] = {512LL << 20, 20000},
};

/* What a toolchain or a runtime of the host needs; a link on the host is the same link inside. */
static const char *const toolchain_paths[] = {
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib64",
    "/lib32",
    "/libx32",
    "/etc/alternatives",
    "/etc/ld.so.cache",
    "/etc/java-11-openjdk",
    "/etc/java-17-openjdk",
    "/etc/java-21-openjdk",
    "/etc/java-25-openjdk",
};

static const char *const usual_environment[] = {
    "PATH=/usr/bin:/bin",
    "HOME=/box",
    "TMPDIR=/box",
    "LANG=C.UTF-8",
};

#define COLLECT_FILES_MAX 4096

struct box {
    struct sandbox *sandbox;
    char loaded[HASH_HEX_BYTES]; /* key of the artifact under /work; "" none */
};

/* The spec points into these; all are gone after sandbox_open(). */
struct sights {
    struct sandbox_bind *binds;
    size_t bind_count, bind_capacity;
    struct sandbox_link *links;
    size_t link_count, link_capacity;
    struct names targets; /* owns what no row or table does */
};

static void sights_release(struct sights *sights)
{
    free(sights->binds);
    free(sights->links);
    names_release(&sights->targets);
}

static void sights_add_path(struct sights *sights, const char *path)
{
    char target[PATH_MAX];
    ssize_t length = readlink(path, target, sizeof target - 1);

    if (length > 0) {
        target[length] = '\0';
        names_add(&sights->targets, target);
        ARRAY_PUSH(sights->links, sights->link_count, sights->link_capacity,
                   ((struct sandbox_link){path, sights->targets.items[sights->targets.count - 1]}));
    } else if (file_exists(path)) {
        ARRAY_PUSH(sights->binds, sights->bind_count, sights->bind_capacity,
                   ((struct sandbox_bind){path, path, true}));
    }
}

/*
 * "/host" is seen under its own name, "/host:/inside" under another, "?/host" only if it is there.
 */
static void sights_add_bind(struct sights *sights, const char *words)
{
    bool is_optional = words[0] == '?';
    const char *host = words + is_optional, *inside = host;
    const char *colon = strrchr(host, ':');

    if (colon != NULL && colon[1] == '/') {
        AUTO(mem_free) char *before = mem_strndup(host, (size_t)(colon - host));

        names_add(&sights->targets, before);
        host = sights->targets.items[sights->targets.count - 1];
        inside = colon + 1;
    }
    ARRAY_PUSH(sights->binds, sights->bind_count, sights->bind_capacity,
               ((struct sandbox_bind){host, inside, is_optional}));
}

static void sights_add_language(struct sights *sights, const struct language *language)
{
    for (size_t i = 0; i < language->binds.count; i++)
        sights_add_bind(sights, language->binds.items[i]);
}

/* A program that is linked statically needs nothing of the host at all. */
static bool language_is_static(const struct language *language)
{
    if (!language->runs_native)
        return false;
    for (size_t i = 0; i < language->compile.count; i++)
        if (strstr(language->compile.items[i], "static") != NULL)
            return true;
    return false;
}

static enum sandbox_profile profile_of(const struct language *language, enum box_role role)
{
    if (role == BOX_COMPILE)
        return SANDBOX_COMPILE;
    return language->runs_native ? SANDBOX_NATIVE : SANDBOX_RUNTIME;
}

static bool sees_toolchain(const struct language *language, enum box_role role)
{
    return role == BOX_COMPILE || !language_is_static(language);
}

static bool sees_proc(const struct language *language, enum box_role role)
{
    return role == BOX_COMPILE || language->needs_proc;
}

char *box_kind(const struct language *language, enum box_role role, int cpu)
{
    AUTO(strbuf_release) struct strbuf kind = STRBUF_INIT;

    strbuf_addf(&kind, "%d %d %d %d %d %d", (int)role, cpu, (int)profile_of(language, role),
                sees_proc(language, role), language->addresses_are_fixed,
                language->counts_instructions);
    if (sees_toolchain(language, role)) {
        strbuf_add_str(&kind, " toolchain");
        for (size_t i = 0; i < language->binds.count; i++)
            strbuf_addf(&kind, "\n%s", language->binds.items[i]);
    }
    return strbuf_take(&kind);
}

static int box_failed(const struct sandbox_failure *failure, struct error *err)
{
    if (failure->errno_value == 0)
        return error_set(err, ERROR_SYSTEM, "sandbox: %s: %s", failure->step, failure->detail);
    return error_set(err, ERROR_SYSTEM, "sandbox: %s: %s: %s", failure->step, failure->detail,
                     strerror(failure->errno_value));
}

int box_open(const struct language *language, enum box_role role, int cpu, struct box **out_box,
             struct error *err)
{
    AUTO(sights_release) struct sights sights = {0};
    AUTO(box_close) struct box *box = mem_alloc(1, sizeof *box);
    struct sandbox_failure failure = {0};
    struct sandbox_spec spec = {
        .profile = profile_of(language, role),
        .proc_is_mounted = sees_proc(language, role),
        .addresses_are_fixed = language->addresses_are_fixed,
        .counter =
            language->counts_instructions ? SANDBOX_COUNT_INSTRUCTIONS : SANDBOX_COUNT_NOTHING,
        .scratch_bytes = room_of_role[role].scratch_bytes,
        .scratch_files = room_of_role[role].scratch_files,
        .cpu = cpu,
    };

    if (sees_toolchain(language, role)) {
        for (size_t i = 0; i < ARRAY_LEN(toolchain_paths); i++)
            sights_add_path(&sights, toolchain_paths[i]);
        sights_add_language(&sights, language);
    }
    spec.binds = sights.binds;
    spec.bind_count = sights.bind_count;
    spec.links = sights.links;
    spec.link_count = sights.link_count;
    if (sandbox_open(&spec, &box->sandbox, &failure) < 0)
        return box_failed(&failure, err);
    *out_box = TAKE(box);
    return 0;
}

void box_close(struct box **box)
{
    if (*box != NULL)
        sandbox_close(&(*box)->sandbox);
    mem_free(box);
}

/* Descriptors of files on their way into a box. */
struct load {
    struct sandbox_file *files;
    size_t count, capacity;
};

static void load_release(struct load *load)
{
    for (size_t i = 0; i < load->count; i++)
        fd_close(&load->files[i].fd);
    mem_free(&load->files);
}

static int load_add(struct load *load, const char *name, const char *path, struct error *err)
{
    struct sandbox_file file = {.fd = -1};
    struct stat info;

    if (strlen(name) >= sizeof file.name)
        return error_set(err, ERROR_INPUT, "the file name '%.40s...' is too long", name);
    strcpy(file.name, name);
    file.fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file.fd < 0 || fstat(file.fd, &info) < 0) {
        (void)error_system(err, "cannot open '%s'", path);
        fd_close(&file.fd);
        return -1;
    }
    file.size_bytes = info.st_size;
    file.is_executable = (info.st_mode & S_IXUSR) != 0;
    ARRAY_PUSH(load->files, load->count, load->capacity, file);
    if (!S_ISREG(info.st_mode))
        return error_set(err, ERROR_INPUT, "'%s' is not a regular file", path);
    return 0;
}

static int box_put(struct box *box, const struct load *load, struct error *err)
{
    struct sandbox_failure failure = {0};

    box->loaded[0] = '\0';
    if (sandbox_load(box->sandbox, load->files, load->count, &failure) < 0)
        return box_failed(&failure, err);
    return 0;
}

int box_load(struct box *box, const struct artifact *artifact, struct error *err)
{
    AUTO(load_release) struct load load = {0};

    if (artifact->key[0] != '\0' && strcmp(box->loaded, artifact->key) == 0)
        return 0;
    for (size_t i = 0; i < artifact->files.count; i++) {
        AUTO(mem_free) char *path = path_join(artifact->folder, artifact->files.items[i]);

        if (load_add(&load, artifact->files.items[i], path, err) < 0)
            return -1;
    }
    if (box_put(box, &load, err) < 0)
        return -1;
    memcpy(box->loaded, artifact->key, sizeof box->loaded);
    return 0;
}

int box_load_files(struct box *box, const struct names *names, const struct names *paths,
                   struct error *err)
{
    AUTO(load_release) struct load load = {0};

    for (size_t i = 0; i < names->count; i++)
        if (load_add(&load, names->items[i], paths->items[i], err) < 0)
            return -1;
    return box_put(box, &load, err);
}

/* A NULL-terminated copy of borrowed words, the usual ones last; the array is the caller's. */
static const char **words_join(const struct names *words, const char *const *usual,
                               size_t usual_count)
{
    size_t count = words != NULL ? words->count : 0;
    const char **joined = mem_alloc(count + usual_count + 1, sizeof *joined);

    for (size_t i = 0; i < count; i++)
        joined[i] = words->items[i];
    for (size_t i = 0; i < usual_count; i++)
        joined[count + i] = usual[i];
    return joined;
}

int box_start(struct box *box, const struct box_run *run, struct error *err)
{
    AUTO(mem_free) const char **argv = words_join(run->argv, NULL, 0);
    AUTO(mem_free)
    const char **envp =
        words_join(run->environment, usual_environment, ARRAY_LEN(usual_environment));
    struct sandbox_failure failure = {0};
    const struct sandbox_run sandbox_run = {
        .argv = argv,
        .envp = envp,
        .stdin_fd = run->stdin_fd,
        .stdout_fd = run->stdout_fd,
        .stderr_fd = run->stderr_fd,
        .limits = {.cpu_time_ms = run->limits.cpu_time_ms,
                   .wall_time_ms = run->limits.wall_time_ms,
                   .memory_bytes = run->limits.memory_bytes,
                   .output_bytes = run->limits.output_bytes,
                   .stderr_bytes = run->stderr_bytes,
                   .processes = run->limits.processes},
        .scratch_is_kept = run->scratch_is_kept,
    };

    if (sandbox_start(box->sandbox, &sandbox_run, &failure) < 0)
        return box_failed(&failure, err);
    return 0;
}

int box_fd(const struct box *box)
{
    return sandbox_fd(box->sandbox);
}

void box_kill(struct box *box)
{
    sandbox_kill(box->sandbox);
}

int box_finish(struct box *box, struct run_result *out_result, struct error *err)
{
    struct sandbox_failure failure = {0};
    struct sandbox_result facts = {0};

    if (sandbox_finish(box->sandbox, &facts, &failure) < 0)
        return box_failed(&failure, err);
    *out_result = (struct run_result){
        .end = end_of_sandbox[facts.end],
        .exit_code = facts.exit_code,
        .signal = facts.signal,
        .cpu_time_us = facts.cpu_time_us,
        .wall_time_us = facts.wall_time_us,
        .instructions = facts.counted,
        .peak_memory_bytes = facts.peak_memory_bytes,
        .memory_is_exact = facts.memory_is_exact,
    };
    static_assert(sizeof out_result->syscall_name == sizeof facts.syscall_name, "same names");
    memcpy(out_result->syscall_name, facts.syscall_name, sizeof facts.syscall_name);
    return 0;
}

int box_run(struct box *box, const struct box_run *run, struct run_result *out_result,
            struct error *err)
{
    if (box_start(box, run, err) < 0)
        return -1;
    return box_finish(box, out_result, err);
}

static int collected_write(const struct sandbox_file *file, const char *host_folder,
                           struct error *err)
{
    AUTO(mem_free) char *path = path_join(host_folder, file->name);
    AUTO(mem_free) char *folder = path_folder(path);
    AUTO(fd_close) int fd = -1;
    off_t offset = 0;

    if (folder_make(folder, err) < 0)
        return -1;
    fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
              file->is_executable ? 0755 : 0644);
    if (fd < 0)
        return error_system(err, "cannot write '%s'", path);
    while (offset < file->size_bytes) {
        ssize_t sent = sendfile(fd, file->fd, &offset, (size_t)(file->size_bytes - offset));

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return error_system(err, "cannot write '%s'", path);
    }
    return 0;
}

/* The names come from a program that may be an attacker: nothing may lead out of the folder. */
static bool name_is_inside(const char *name)
{
    return name[0] != '/' && name[0] != '\0' && strcmp(name, "..") != 0 &&
           strncmp(name, "../", 3) != 0 && strstr(name, "/../") == NULL &&
           (strlen(name) < 3 || strcmp(name + strlen(name) - 3, "/..") != 0);
}

int box_collect(struct box *box, const char *dir, const char *host_folder, int64_t max_bytes,
                struct names *out_names, struct error *err)
{
    struct sandbox_failure failure = {0};
    struct sandbox_file *files = NULL;
    AUTO(names_release) struct names names = NAMES_INIT;
    size_t count = 0;
    int status = 0;

    if (sandbox_collect(box->sandbox, dir, max_bytes, COLLECT_FILES_MAX, &files, &count, &failure) <
        0)
        return box_failed(&failure, err);
    for (size_t i = 0; i < count && status == 0; i++) {
        if (!name_is_inside(files[i].name))
            continue;
        status = collected_write(&files[i], host_folder, err);
        names_add(&names, files[i].name);
    }
    sandbox_files_release(&files, &count);
    if (status == 0)
        SWAP(*out_names, names);
    return status;
}

static int collected_read(const struct sandbox_file *file, size_t max_bytes,
                          struct strbuf *out_text, struct error *err)
{
    size_t left = (size_t)file->size_bytes < max_bytes ? (size_t)file->size_bytes : max_bytes;
    char chunk[4096];

    for (off_t at = 0; left > 0;) {
        ssize_t got = pread(file->fd, chunk, left < sizeof chunk ? left : sizeof chunk, at);

        if (got < 0)
            return error_system(err, "cannot read '%s'", file->name);
        if (got == 0)
            break;
        strbuf_add(out_text, chunk, (size_t)got);
        left -= (size_t)got;
        at += got;
    }
    return 1;
}

int box_read(struct box *box, const char *name, size_t max_bytes, struct strbuf *out_text,
             struct error *err)
{
    struct sandbox_failure failure = {0};
    struct sandbox_file *files = NULL;
    size_t count = 0;
    int status = 0;

    if (sandbox_collect(box->sandbox, "", room_of_role[BOX_RUN].scratch_bytes, COLLECT_FILES_MAX,
                        &files, &count, &failure) < 0)
        return box_failed(&failure, err);
    for (size_t i = 0; i < count && status == 0; i++)
        if (strcmp(files[i].name, name) == 0)
            status = collected_read(&files[i], max_bytes, out_text, err);
    sandbox_files_release(&files, &count);
    return status;
}

void box_host_probe(struct box_host *out_host)
{
    struct sandbox_host host;

    sandbox_host_probe(&host);
    *out_host = (struct box_host){
        .groups = mem_strdup(host.groups),
        .memory = mem_strdup(host.memory),
        .cpu_time = mem_strdup(host.cpu_time),
        .processes = mem_strdup(host.processes),
        .isolation = mem_strdup(host.isolation),
        .cure = mem_strdup(host.cure),
        .is_usable = host.is_usable,
        .is_degraded = host.is_degraded,
    };
}

void box_host_release(struct box_host *host)
{
    mem_free(&host->groups);
    mem_free(&host->memory);
    mem_free(&host->cpu_time);
    mem_free(&host->processes);
    mem_free(&host->isolation);
    mem_free(&host->cure);
}
