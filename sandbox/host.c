#include "sandbox/sandbox.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sandbox/cgroup.h"
#include "sandbox/scope.h"

/* sandbox.c: how the box measures. */
const char *sandbox_meter(const struct sandbox *box);

/* What each meter's limits rest on, in words for people. */
static const struct {
    const char *meter;
    const char *memory, *cpu_time, *processes;
    bool is_degraded;
} rows[] = {
    {"cgroup2", "control group (v2): the whole tree, peak counted by the kernel",
     "control group (v2) and wait()", "control group (v2) and RLIMIT_NPROC", false},
    {"cgroup1", "control group (v1): the whole tree, peak counted by the kernel",
     "control group (v1) and wait()", "control group (v1) and RLIMIT_NPROC", false},
    {"rusage", "watched: resident memory of all processes, read as often as it can matter",
     "wait(), and the processes' own counters while they run",
     "RLIMIT_NPROC in the box's user namespace", true},
};

/* Where control groups stand, and the command (of a shell) that would give them where they lack. */
enum place {
    PLACE_TOP,
    PLACE_SCOPE,
    PLACE_DELEGATED,
    PLACE_OLD,
    PLACE_SYSTEMD_REFUSES,
    PLACE_SCOPE_WITHOUT,
    PLACE_SYSTEMD_ABSENT,
    PLACE_NOT_GIVEN,
    PLACE_OLD_NOT_GIVEN,
    PLACE_NOWHERE,
};

static const struct {
    const char *words, *cure;
} places[] = {
    [PLACE_TOP]       = {"version 2, at the top, as root", ""},
    [PLACE_SCOPE]     = {"version 2, in a scope that systemd made for this command", ""},
    [PLACE_DELEGATED] = {"version 2, delegated by whoever began this command", ""},
    [PLACE_OLD]       = {"version 1, below this command's own", ""},
    [PLACE_SYSTEMD_REFUSES] = {"none: version 2 is here, but the user's systemd refuses a scope: ",
                               "systemctl --user daemon-reexec"},
    [PLACE_SCOPE_WITHOUT] =
        {"none: the user's systemd has no memory and pids controllers to give",
         "sudo sh -c 'd=/etc/systemd/system/user@.service.d; mkdir -p $d; printf \"[Service]\\n"
         "Delegate=cpu memory pids\\n\" >$d/judge.conf; systemctl daemon-reload' "
         "(then log in again)"},
    [PLACE_SYSTEMD_ABSENT] = {"none: version 2 is here, but no systemd of this user answers",
                              "sudo loginctl enable-linger $(id -un)"},
    [PLACE_NOT_GIVEN] =
        {"none: version 2 is here, but nothing of it is this user's",
         "sudo sh -c 'cd /sys/fs/cgroup; for c in memory pids; do echo +$c "
         ">cgroup.subtree_control; "
         "done; mkdir -p judge; chown -R $0 judge; echo $1 >judge/cgroup.procs' $(id -u) $$"},
    [PLACE_OLD_NOT_GIVEN] =
        {"none: version 1 is here, but nothing of it is this user's",
         "sudo sh -c 'for c in memory pids cpuacct; do d=/sys/fs/cgroup/$c/judge; mkdir -p $d; "
         "chown -R $0 $d; echo $1 >$d/cgroup.procs; done' $(id -u) $$"},
    [PLACE_NOWHERE] = {"none: no memory controller is mounted",
                       "sudo mount -t cgroup2 cgroup2 /sys/fs/cgroup"},
};

static enum place place_of_lack(const struct scope *scope)
{
    char path[CGROUP_PATH_MAX];

    if (scope->state == SCOPE_REFUSED)
        return PLACE_SYSTEMD_REFUSES;
    if (scope->state == SCOPE_JOINED)
        return PLACE_SCOPE_WITHOUT;
    if (cgroup_top(path) && cgroup_has(path, "cgroup.controllers", "memory"))
        return access("/run/systemd/system", F_OK) == 0 ? PLACE_SYSTEMD_ABSENT : PLACE_NOT_GIVEN;
    return cgroup_find("memory", path) ? PLACE_OLD_NOT_GIVEN : PLACE_NOWHERE;
}

static enum place place_find(const char *meter, const struct scope *scope)
{
    if (strcmp(meter, "cgroup1") == 0)
        return PLACE_OLD;
    if (strcmp(meter, "cgroup2") != 0)
        return place_of_lack(scope);
    if (geteuid() == 0)
        return PLACE_TOP;
    return scope->state == SCOPE_JOINED ? PLACE_SCOPE : PLACE_DELEGATED;
}

static void groups_tell(struct sandbox_host *host, const struct sandbox *box)
{
    struct scope scope;
    enum place place;

    scope_join(&scope);
    place = place_find(sandbox_meter(box), &scope);
    snprintf(host->groups, sizeof host->groups, "%s%s", places[place].words,
             place == PLACE_SYSTEMD_REFUSES ? scope.reason : "");
    snprintf(host->cure, sizeof host->cure, "%s", places[place].cure);
}

void sandbox_host_probe(struct sandbox_host *out_host)
{
    const struct sandbox_spec spec = {
        .profile = SANDBOX_NATIVE,
        .scratch_bytes = 1 << 20,
        .scratch_files = 16,
        .cpu = -1,
    };
    struct sandbox_failure failure = {0};
    struct sandbox_host host = {0};
    struct sandbox *box = NULL;

    if (sandbox_open(&spec, &box, &failure) < 0) {
        snprintf(host.isolation, sizeof host.isolation, "none: no box can be made here");
        snprintf(host.cure, sizeof host.cure, "%s: %s%s%s", failure.step, failure.detail,
                 failure.errno_value != 0 ? ": " : "",
                 failure.errno_value != 0 ? strerror(failure.errno_value) : "");
        *out_host = host;
        return;
    }
    host.is_usable = true;
    snprintf(host.isolation, sizeof host.isolation,
             "user, mount, pid, net, ipc, uts and cgroup namespaces; system call filter; no "
             "capabilities");
    groups_tell(&host, box);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rows[i].meter, sandbox_meter(box)) != 0)
            continue;
        snprintf(host.memory, sizeof host.memory, "%s", rows[i].memory);
        snprintf(host.cpu_time, sizeof host.cpu_time, "%s", rows[i].cpu_time);
        snprintf(host.processes, sizeof host.processes, "%s", rows[i].processes);
        host.is_degraded = rows[i].is_degraded;
    }
    sandbox_close(&box);
    *out_host = host;
}
