#include "sandbox/filter.h"

#include <errno.h>
#include <pthread.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sandbox/profiles.h"

#define STEP "filter"

static const uint32_t action_of_answer[] = {
    [ANSWER_ALLOW] = SCMP_ACT_ALLOW,
    [ANSWER_EPERM] = SCMP_ACT_ERRNO(EPERM),
    [ANSWER_EACCES] = SCMP_ACT_ERRNO(EACCES),
    [ANSWER_END] = SCMP_ACT_KILL_PROCESS,
};

/* libseccomp and this machine may be older than a call in the tables: then nobody can make it. */
static int lists_add(scmp_filter_ctx filter, unsigned profile)
{
    for (size_t i = 0; i < profile_list_count; i++) {
        const struct call_list *list = &profile_lists[i];

        for (size_t j = 0; (list->profiles & profile) != 0 && list->names[j] != NULL; j++) {
            int number = seccomp_syscall_resolve_name(list->names[j]);
            int status = number < 0
                             ? 0
                             : seccomp_rule_add(filter, action_of_answer[list->answer], number, 0);

            if (status < 0)
                return status;
        }
    }
    return 0;
}

static int rules_add(scmp_filter_ctx filter, unsigned profile)
{
    for (size_t i = 0; i < profile_rule_count; i++) {
        const struct call_rule *rule = &profile_rules[i];
        int number = seccomp_syscall_resolve_name(rule->name);
        int status;

        if ((rule->profiles & profile) == 0 || number < 0)
            continue;
        status = seccomp_rule_add(filter, action_of_answer[rule->answer], number, 1,
                                  SCMP_CMP64(rule->argument, SCMP_CMP_MASKED_EQ, rule->mask,
                                             rule->value));
        if (status < 0)
            return status;
    }
    return 0;
}

/*
 * Killing by the kernel would not tell which call it was. Instead the call is put before the
 * keeper, which notes its number and kills: the program cannot run on, it sleeps in the call.
 */
static void kills_become_notices(struct sock_filter *instructions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (instructions[i].code == (BPF_RET | BPF_K) &&
            (instructions[i].k == SECCOMP_RET_KILL_PROCESS ||
             instructions[i].k == SECCOMP_RET_KILL_THREAD))
            instructions[i].k = SECCOMP_RET_USER_NOTIF;
}

static int filter_export(scmp_filter_ctx filter, struct sock_filter **out_instructions,
                         size_t *out_count)
{
    struct sock_filter *instructions;
    struct stat info;
    int fd = memfd_create("filter", MFD_CLOEXEC);
    int status = fd < 0 ? -errno : seccomp_export_bpf(filter, fd);

    if (status == 0 && fstat(fd, &info) < 0)
        status = -errno;
    if (status < 0) {
        if (fd >= 0)
            (void)close(fd);
        return status;
    }
    instructions = malloc((size_t)info.st_size);
    if (instructions == NULL ||
        pread(fd, instructions, (size_t)info.st_size, 0) != (ssize_t)info.st_size) {
        free(instructions);
        (void)close(fd);
        return -EIO;
    }
    (void)close(fd);
    *out_instructions = instructions;
    *out_count = (size_t)info.st_size / sizeof *instructions;
    kills_become_notices(instructions, *out_count);
    return 0;
}

static int filter_compile(enum sandbox_profile profile, struct sock_filter **out_instructions,
                          size_t *out_count, struct sandbox_failure *failure)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
    int status;

    if (filter == NULL)
        return failure_set(failure, ENOMEM, STEP, "cannot begin a filter");
    status = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    if (status == 0)
        status = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    if (status == 0)
        status = lists_add(filter, 1u << profile);
    if (status == 0)
        status = rules_add(filter, 1u << profile);
    if (status == 0)
        status = filter_export(filter, out_instructions, out_count);
    seccomp_release(filter);
    return status < 0 ? failure_set(failure, -status, STEP, "cannot build the filter") : 0;
}

/* Compiling one takes longer than a small program runs: each profile's is made once and kept. */
int filter_build(enum sandbox_profile profile, const struct sock_filter **out_instructions,
                 size_t *out_count, struct sandbox_failure *failure)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static struct {
        struct sock_filter *instructions;
        size_t count;
    } known[SANDBOX_PROFILE_COUNT];
    int status = 0;

    (void)pthread_mutex_lock(&lock);
    if (known[profile].instructions == NULL)
        status =
            filter_compile(profile, &known[profile].instructions, &known[profile].count, failure);
    if (status == 0) {
        *out_instructions = known[profile].instructions;
        *out_count = known[profile].count;
    }
    (void)pthread_mutex_unlock(&lock);
    return status;
}

void filter_call_name(uint32_t arch, int number, char *name, size_t name_bytes)
{
    char *found;

    if (arch != seccomp_arch_native() || (number & 0x40000000) != 0) {
        snprintf(name, name_bytes, "foreign architecture");
        return;
    }
    found = seccomp_syscall_resolve_num_arch(arch, number);
    if (found != NULL)
        snprintf(name, name_bytes, "%s", found);
    else
        snprintf(name, name_bytes, "system call %d", number);
    free(found);
}
