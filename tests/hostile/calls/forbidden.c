/* expect: FINISHED "blocked" | FORBIDDEN; turns; profile: all */
#include "tests/hostile/hostile.h"

#define NO_POINTER ((long)1)
/* clang-format off */
#define NUMBER(number, ...) {#number, number, {__VA_ARGS__}}
/* clang-format on */
#define HIGH (1l << 32)

/* Without a filter each would work, or fail for another reason than that it may not be done. */
static const struct {
    const char *name;
    long number;
    long arguments[6];
} calls[] = {
    NUMBER(SYS_ptrace, 0),
    NUMBER(SYS_ptrace, 16, 1),
    NUMBER(SYS_process_vm_readv, 1, NO_POINTER, 1, NO_POINTER, 1),
    NUMBER(SYS_process_vm_writev, 1, NO_POINTER, 1, NO_POINTER, 1),
    NUMBER(438 /* pidfd_getfd */, 0, 0, 0),
    NUMBER(SYS_kcmp, 1, 1, 0, 0, 0),
    NUMBER(SYS_bpf, 0, NO_POINTER, 64),
    NUMBER(SYS_perf_event_open, NO_POINTER, 0, -1, -1, 0),
    NUMBER(SYS_userfaultfd, 1),
    NUMBER(425 /* io_uring_setup */, 8, NO_POINTER),
    NUMBER(426 /* io_uring_enter */, 0, 1, 0, 0),
    NUMBER(427 /* io_uring_register */, 0, 0, 0),
    NUMBER(SYS_unshare, 0x10000000),
    NUMBER(SYS_unshare, 0x00020000),
    NUMBER(SYS_unshare, 0x40000000),
    NUMBER(SYS_setns, 0, 0),
    NUMBER(SYS_clone, 0x10000000 | 17, 0, 0, 0, 0),
    NUMBER(SYS_clone, 0x00020000 | 17, 0, 0, 0, 0),
    NUMBER(SYS_clone, 0x20000000 | 17, 0, 0, 0, 0),
    NUMBER(SYS_clone, 0x02000000 | 17, 0, 0, 0, 0),
    NUMBER(435 /* clone3 */, NO_POINTER, 88),
    NUMBER(SYS_mount, NO_POINTER, NO_POINTER, NO_POINTER, 0, 0),
    NUMBER(SYS_umount2, NO_POINTER, 0),
    NUMBER(SYS_pivot_root, NO_POINTER, NO_POINTER),
    NUMBER(SYS_chroot, NO_POINTER),
    NUMBER(428 /* open_tree */, -100, NO_POINTER, 0),
    NUMBER(429 /* move_mount */, 0, NO_POINTER, 0, NO_POINTER, 0),
    NUMBER(430 /* fsopen */, NO_POINTER, 0),
    NUMBER(431 /* fsconfig */, 0, 0, 0, 0, 0),
    NUMBER(432 /* fsmount */, 0, 0, 0),
    NUMBER(433 /* fspick */, -100, NO_POINTER, 0),
    NUMBER(442 /* mount_setattr */, -100, NO_POINTER, 0, NO_POINTER, 32),
    NUMBER(457 /* statmount */, NO_POINTER, NO_POINTER, 0, 0),
    NUMBER(458 /* listmount */, NO_POINTER, NO_POINTER, 0, 0),
    NUMBER(SYS_init_module, NO_POINTER, 1, NO_POINTER),
    NUMBER(SYS_finit_module, 0, NO_POINTER, 0),
    NUMBER(SYS_delete_module, NO_POINTER, 0),
    NUMBER(SYS_kexec_load, 0, 0, 0, 0),
    NUMBER(SYS_kexec_file_load, 0, 0, 0, NO_POINTER, 0),
    NUMBER(SYS_reboot, 1, 2, 3, 0),
    NUMBER(SYS_swapon, NO_POINTER, 0),
    NUMBER(SYS_swapoff, NO_POINTER),
    NUMBER(SYS_acct, NO_POINTER),
    NUMBER(SYS_quotactl, 0, NO_POINTER, 0, NO_POINTER),
    NUMBER(SYS_name_to_handle_at, -100, NO_POINTER, NO_POINTER, NO_POINTER, 0),
    NUMBER(SYS_open_by_handle_at, 0, NO_POINTER, 0),
    NUMBER(SYS_settimeofday, NO_POINTER, 0),
    NUMBER(SYS_clock_settime, 0, NO_POINTER),
    NUMBER(SYS_clock_adjtime, 0, NO_POINTER),
    NUMBER(SYS_adjtimex, NO_POINTER),
    NUMBER(SYS_iopl, 3),
    NUMBER(SYS_ioperm, 0, 1, 1),
    NUMBER(SYS_modify_ldt, 0, NO_POINTER, 16),
    NUMBER(SYS_syslog, 3, NO_POINTER, 16),
    NUMBER(SYS_vhangup, 0),
    NUMBER(SYS_sethostname, NO_POINTER, 1),
    NUMBER(SYS_setdomainname, NO_POINTER, 1),
    NUMBER(SYS_fanotify_init, 0, 0),
    NUMBER(447 /* memfd_secret */, 0),
    NUMBER(SYS_vmsplice, 1, NO_POINTER, 1, 0),
    NUMBER(SYS_move_pages, 1, 1, NO_POINTER, NO_POINTER, NO_POINTER, 0),
    NUMBER(SYS_migrate_pages, 0, 1, NO_POINTER, NO_POINTER),
    NUMBER(SYS_personality, 0x0040000 | 0x0400000),
    NUMBER(SYS_shmget, 0, 4096, 01600),
    NUMBER(SYS_shmat, 0, 0, 0),
    NUMBER(SYS_semget, 0, 1, 01600),
    NUMBER(SYS_msgget, 0, 01600),
    NUMBER(SYS_mq_open, NO_POINTER, 0102, 0600, 0),
    NUMBER(SYS_socket, 2, 1, 0),
    NUMBER(SYS_socket, 2 | HIGH, 1, 0),
    NUMBER(SYS_socket, 10, 1, 0),
    NUMBER(SYS_socket, 16, 3, 0),
    NUMBER(SYS_socket, 17, 3, 0),
    NUMBER(SYS_socket, 38, 5, 0),
    NUMBER(SYS_socket, 40, 1, 0),
    NUMBER(SYS_socketpair, 2, 1, 0, NO_POINTER),
    NUMBER(SYS_sched_setscheduler, 0, 1, NO_POINTER),
    NUMBER(SYS_sched_setattr, 0, NO_POINTER, 0),
    NUMBER(SYS_sched_setaffinity, 0, 8, NO_POINTER),
    NUMBER(SYS_setpriority, 0, 0, -5),
    NUMBER(SYS_ioprio_set, 1, 0, 1 << 13),
    NUMBER(SYS_set_mempolicy, 99, 0, 0),
    NUMBER(SYS_mbind, NO_POINTER, 4096, 99, 0, 0, 0),
    NUMBER(SYS_seccomp, 1, 0, NO_POINTER),
    NUMBER(SYS_mknod, NO_POINTER, 0020666, 0x101),
    NUMBER(SYS_mknodat, -100, NO_POINTER, 0020666, 0x101),
    NUMBER(SYS_capset, NO_POINTER, NO_POINTER),
    NUMBER(SYS_chown, NO_POINTER, 0, 0),
    NUMBER(SYS_fchownat, -100, NO_POINTER, 0, 0, 0),
    NUMBER(SYS_prctl, 35 /* PR_SET_MM */, 6, NO_POINTER, 0, 0),
    NUMBER(SYS_prctl, 0x59616d61 /* PR_SET_PTRACER */, -1, 0, 0, 0),
    NUMBER(SYS_prctl, 36 /* PR_SET_CHILD_SUBREAPER */, 1, 0, 0, 0),
    NUMBER(SYS_prctl, 26 /* PR_SET_TSC */, 2, 0, 0, 0),
    NUMBER(SYS_prctl, 47 /* PR_CAP_AMBIENT */, 2, 0, 0, 0),
    NUMBER(SYS_prctl, 52 /* PR_SET_SPECULATION_CTRL */, 0, 0, 0, 0),
    NUMBER(SYS_prctl, 62 /* PR_SCHED_CORE */, 1, 0, 0, 0),
    NUMBER(SYS_prlimit64, 1, 7, 0, 0),
    NUMBER(440 /* process_madvise */, 0, NO_POINTER, 1, 20, 0),
    NUMBER(448 /* process_mrelease */, 0, 0),
    NUMBER(SYS_lookup_dcookie, 0, NO_POINTER, 16),
    NUMBER(SYS_remap_file_pages, 0, 4096, 0, 0, 0),
    NUMBER(SYS_uselib, NO_POINTER),
    NUMBER(SYS_io_setup, 0, NO_POINTER),
    NUMBER(1000, 0),
};

int main(void)
{
    int turn = turn_of((int)(sizeof calls / sizeof calls[0]));
    const long *with = calls[turn].arguments;
    long got = syscall(calls[turn].number, with[0], with[1], with[2], with[3], with[4], with[5]);
    int is_refused = got == -1 && (errno == EPERM || errno == EACCES || errno == ENOSYS);

    if (got == 0 && calls[turn].number == SYS_clone)
        _exit(0);
    if (!is_refused)
        printf("%s(%ld): %ld, %s: ", calls[turn].name, with[0], got, strerror(errno));
    tried(!is_refused, "is not refused");
    return verdict();
}
