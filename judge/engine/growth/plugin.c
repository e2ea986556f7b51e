/*
 * A plugin of qemu-user: counts instructions by block, for programs whose growth is measured.
 *
 *     -plugin plugin.so,out=/box/counts[,…]   writes /box/counts at exit; …: own=PREFIX, steady=on,
 *                                             go=on, work=N
 *     lseek(-77777, K, 0) in the program      forgets what was counted; will write /box/counts.K
 *     lseek(-77777, K, 1) in the program      writes it now
 *     isatty(-80000 - LINE) in the program    from here on it runs that line; 0: none
 *
 *     total N
 *     block ADDRESS INSTRUCTIONS TIMES SYMBOL      of the program itself
 *     library N                                    all instructions elsewhere
 *     own ADDRESS N      with own=PREFIX: a block of a symbol that begins so, and N instructions of
 *                        its thread until the next such block: what it calls is in it
 *     line LINE TIMES N  instructions from each time that it was said to the next that any was
 *     read BYTES         how far the input was read; -1: it is no file
 *     let go             with go=on: from some time on the run went by the clock
 *
 * So that a program does the same work each time, with steady=on getrandom always gives the same
 * (hash tables are seeded by it), and with go=on, which needs own=, Go's runtime does not go by the
 * clock: see «the same each time».
 *
 * Debian ships no header for plugins: what is used of the documented interface, version 1, is
 * declared here.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))
#define ADD_U64 0
#define FORGET_FD (-77777)
#define LINE_FD (-80000)
#define LINES_MAX 4096
#define BUCKETS 65536
#define THREADS 256 /* numbers of threads: a box lets 64 live at once */
#define GO_WATCHER "runtime.sysmon"
#define PAGE_BYTES 4096
#define HELD_US 20000
#define STILL_MOST 100 /* times HELD_US */

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_info;

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t,
                                           void (*)(qemu_plugin_id_t, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *, void (*)(unsigned, void *), int,
                                          void *);
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *, int, void *, uint64_t);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
const char *qemu_plugin_insn_symbol(const struct qemu_plugin_insn *);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t, void (*)(qemu_plugin_id_t, void *), void *);
void qemu_plugin_register_vcpu_syscall_cb(qemu_plugin_id_t,
                                          void (*)(qemu_plugin_id_t, unsigned, int64_t, uint64_t,
                                                   uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                                   uint64_t, uint64_t));
void qemu_plugin_register_vcpu_syscall_ret_cb(qemu_plugin_id_t, void (*)(qemu_plugin_id_t, unsigned,
                                                                         int64_t, int64_t));
void *qemu_plugin_insn_haddr(const struct qemu_plugin_insn *);
uint64_t qemu_plugin_start_code(void);
uint64_t qemu_plugin_end_code(void);

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc,
                               char **argv);

struct block {
    uint64_t address, instructions, times;
    const char *symbol;
    struct block *next;
    bool is_own, is_watcher;
    uint64_t charged;
};

static struct block *blocks[BUCKETS];
static uint64_t library, ran; /* instructions elsewhere, and of the program itself */
static struct line {
    uint64_t times, instructions;
} lines[LINES_MAX];
static uint64_t line_since;
static size_t line_now; /* 0: none */
static char base[512], out_path[560], own[64];
static bool is_steady, is_go;
static uint64_t work_most = UINT64_MAX;

static struct thread {
    struct block *at; /* the own block that it was last in */
    bool is_watcher, has_begun, has_turn, makes_thread;
    uint64_t random_at; /* where its getrandom writes */
    uint64_t random;
} threads[THREADS];
static uintptr_t memory_offset; /* of the program's addresses in ours, mostly 0 */
static bool memory_is_known;

/*
 * A block is translated again when the emulator's cache is full: its counter must be found again.
 */
static struct block *block_of(uint64_t address, uint64_t instructions, const char *symbol)
{
    size_t bucket = (address ^ (address >> 16) ^ instructions * 131) % BUCKETS;
    struct block *block;

    for (block = blocks[bucket]; block != NULL; block = block->next)
        if (block->address == address && block->instructions == instructions)
            return block;
    block = calloc(1, sizeof *block);
    if (block == NULL)
        abort();
    *block = (struct block){.address = address,
                            .instructions = instructions,
                            .symbol = symbol,
                            .next = blocks[bucket]};
    block->is_own = *own != '\0' && symbol != NULL && strncmp(symbol, own, strlen(own)) == 0;
    block->is_watcher = is_go && symbol != NULL && strcmp(symbol, GO_WATCHER) == 0;
    blocks[bucket] = block;
    return block;
}

/* ---- the same each time ---- */

/*
 * Go's runtime goes by the clock in three ways, and each of them moves what the program is charged:
 * - A watching thread makes goroutines give way. It is held at its first sleep.
 * - Threads look for work, or wait, by who comes first. They take turns: one runs until it waits.
 *   Who makes a thread asks for its turn, for a new one may begin soon or late; what it does before
 *   its first call, beside another one, is not counted.
 * - Seeds come from the processor's clock (RDTSC behind LFENCE), which always says the same.
 *
 * What blocks in a call keeps its place to run, which only the watcher takes back; and a program
 * that waits by asking again and again needs the clock: one that has run N instructions (work=N),
 * or stands still, is let go.
 */
static pthread_mutex_t turn_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t turn_passes = PTHREAD_COND_INITIALIZER;
static uint64_t turns_asked, turns_over;
static struct {
    pid_t thread;
    uint64_t turn;
} born[THREADS]; /* threads that did not begin yet */
static size_t born_count;
static bool is_let_go;

static void turn_of_new(pid_t thread)
{
    (void)pthread_mutex_lock(&turn_mutex);
    if (born_count < THREADS) {
        born[born_count].thread = thread;
        born[born_count++].turn = turns_asked++;
    }
    (void)pthread_cond_broadcast(&turn_passes);
    (void)pthread_mutex_unlock(&turn_mutex);
}

/* With the mutex held. False: who made this thread did not get to it yet. */
static bool born_take(pid_t thread, uint64_t *out_turn)
{
    for (size_t i = 0; i < born_count; i++)
        if (born[i].thread == thread) {
            *out_turn = born[i].turn;
            born[i] = born[--born_count];
            return true;
        }
    return false;
}

static void turn_take(struct thread *thread)
{
    uint64_t mine = 0;

    if (thread->has_turn)
        return;
    (void)pthread_mutex_lock(&turn_mutex);
    if (thread->has_begun || gettid() == getpid())
        mine = turns_asked++;
    else
        while (!born_take(gettid(), &mine) && !is_let_go)
            (void)pthread_cond_wait(&turn_passes, &turn_mutex);
    while (mine != turns_over && !is_let_go)
        (void)pthread_cond_wait(&turn_passes, &turn_mutex);
    (void)pthread_mutex_unlock(&turn_mutex);
    thread->has_begun = thread->has_turn = true;
}

static void turn_pass(struct thread *thread)
{
    if (!thread->has_turn)
        return;
    thread->has_turn = false;
    (void)pthread_mutex_lock(&turn_mutex);
    turns_over++;
    (void)pthread_cond_broadcast(&turn_passes);
    (void)pthread_mutex_unlock(&turn_mutex);
}

static uint64_t work_now(void)
{
    return __atomic_load_n(&ran, __ATOMIC_RELAXED) + __atomic_load_n(&library, __ATOMIC_RELAXED);
}

static void watcher_hold(struct thread *thread)
{
    uint64_t before = 0;

    turn_pass(thread);
    for (int still = 0; still < STILL_MOST && work_now() < work_most; before = work_now()) {
        (void)usleep(HELD_US);
        still = work_now() == before ? still + 1 : 0;
    }
    (void)pthread_mutex_lock(&turn_mutex);
    is_let_go = true;
    (void)pthread_cond_broadcast(&turn_passes);
    (void)pthread_mutex_unlock(&turn_mutex);
}

/* Whether a thread often waits in this call for what another one does, or ends in it. */
static bool call_may_wait(int64_t number, uint64_t operation)
{
    static const int16_t waiting[] = {SYS_poll,        SYS_select,
                                      SYS_sched_yield, SYS_nanosleep,
                                      SYS_exit,        SYS_wait4,
                                      SYS_waitid,      SYS_pselect6,
                                      SYS_ppoll,       SYS_clock_nanosleep,
                                      SYS_epoll_wait,  SYS_epoll_pwait};

    for (size_t i = 0; i < sizeof waiting / sizeof *waiting; i++)
        if (number == waiting[i])
            return true;
    return number == SYS_futex && ((operation & FUTEX_CMD_MASK) == FUTEX_WAIT ||
                                   (operation & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET);
}

static void go_calls(struct thread *thread, int64_t number, uint64_t first, uint64_t operation)
{
    turn_take(thread);
    thread->makes_thread = number == SYS_clone && (first & CLONE_THREAD) != 0;
    if (thread->is_watcher && number == SYS_nanosleep && !is_let_go)
        watcher_hold(thread);
    else if (call_may_wait(number, operation))
        turn_pass(thread);
    if (number == SYS_exit) /* another thread may get its number */
        *thread = (struct thread){.at = NULL};
}

static void clock_stop(unsigned char *code, size_t size)
{
    static const unsigned char asks[] = {0x0f, 0xae, 0xe8, 0x0f, 0x31}; /* lfence; rdtsc */
    static const unsigned char clears[] = {0x31, 0xc0};                 /* xor eax, eax */
    unsigned char *at = code, *end = code + size;

    for (; (at = memmem(at, (size_t)(end - at), asks, sizeof asks)) != NULL; at += sizeof asks) {
        unsigned char *clock = at + sizeof asks - sizeof clears;
        unsigned char *page = clock - (uintptr_t)clock % PAGE_BYTES;
        size_t bytes = (size_t)(clock + sizeof clears - page);

        if (mprotect(page, bytes, PROT_READ | PROT_WRITE) < 0)
            continue;
        memcpy(clock, clears, sizeof clears);
        (void)mprotect(page, bytes, PROT_READ);
    }
}

/* Before anything runs: where the program's memory is in ours, and its clock. */
static void program_begins(const struct qemu_plugin_tb *tb)
{
    unsigned char *code = qemu_plugin_insn_haddr(qemu_plugin_tb_get_insn(tb, 0));

    if (memory_is_known || code == NULL)
        return;
    memory_is_known = true;
    memory_offset = (uintptr_t)code - qemu_plugin_tb_vaddr(tb);
    if (is_go)
        clock_stop((unsigned char *)(memory_offset + qemu_plugin_start_code()),
                   qemu_plugin_end_code() - qemu_plugin_start_code());
}

/* By Knuth's generator (MMIX): some programs ask again until they like the number. */
static void random_fill(struct thread *thread, size_t size)
{
    unsigned char *bytes = (unsigned char *)(memory_offset + thread->random_at);

    for (size_t i = 0; i < size; i++) {
        thread->random = thread->random * 6364136223846793005U + 1442695040888963407U;
        bytes[i] = (unsigned char)(thread->random >> 56);
    }
}

static void on_return(qemu_plugin_id_t id, unsigned cpu, int64_t number, int64_t result)
{
    struct thread *thread = &threads[cpu % THREADS];

    (void)id;
    if (is_go)
        turn_take(thread);
    if (thread->makes_thread && result > 0)
        turn_of_new((pid_t)result);
    thread->makes_thread = false;
    if (is_steady && number == SYS_getrandom && result > 0 && memory_is_known)
        random_fill(thread, (size_t)result);
}

/* ---- counting ---- */

static void on_execution(unsigned cpu, void *data)
{
    struct block *block = data;
    struct thread *thread = &threads[cpu % THREADS];

    if (block->is_own)
        thread->at = block;
    if (block->is_watcher)
        thread->is_watcher = true;
    if (is_go && !thread->has_turn) /* it only just begins, beside another one */
        return;
    if (is_go) {
        block->times++;
        ran += block->instructions;
    }
    if (thread->at != NULL)
        thread->at->charged += block->instructions;
}

static void on_execution_elsewhere(unsigned cpu, void *data)
{
    if (threads[cpu % THREADS].has_turn)
        library += (uintptr_t)data;
}

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
    uint64_t address = qemu_plugin_tb_vaddr(tb);
    size_t instructions = qemu_plugin_tb_n_insns(tb);

    (void)id;
    program_begins(tb);
    if (address >= qemu_plugin_start_code() && address < qemu_plugin_end_code()) {
        const char *symbol = qemu_plugin_insn_symbol(qemu_plugin_tb_get_insn(tb, 0));
        struct block *block = block_of(address, instructions, symbol);

        if (!is_go) {
            qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &block->times, 1);
            qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &ran, instructions);
        }
        if (*own != '\0')
            qemu_plugin_register_vcpu_tb_exec_cb(tb, on_execution, 0, block);
    } else if (is_go) {
        qemu_plugin_register_vcpu_tb_exec_cb(tb, on_execution_elsewhere, 0,
                                             (void *)(uintptr_t)instructions);
    } else {
        qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &library, instructions);
    }
}

static void forget(uint64_t index)
{
    for (size_t i = 0; i < BUCKETS; i++)
        for (struct block *block = blocks[i]; block != NULL; block = block->next)
            if (block->times != 0) /* what is not written stays shared with a fork's parent */
                block->times = 0;
    library = ran = line_since = line_now = 0;
    memset(lines, 0, sizeof lines);
    (void)snprintf(out_path, sizeof out_path, "%s.%llu", base, (unsigned long long)index);
}

static void line_begins(uint64_t line)
{
    lines[line_now].instructions += library + ran - line_since;
    line_since = library + ran;
    line_now = line < LINES_MAX ? line : 0;
    lines[line_now].times++;
}

static void counts_write(void)
{
    FILE *out = fopen(out_path, "we");

    if (out == NULL)
        return;
    /* The emulator's standard input is the program's. */
    (void)fprintf(out, "total %llu\nlibrary %llu\nread %lld\n", (unsigned long long)(library + ran),
                  (unsigned long long)library, (long long)lseek(0, 0, SEEK_CUR));
    if (is_let_go)
        (void)fprintf(out, "let go\n");
    for (size_t i = 0; i < BUCKETS; i++) {
        for (struct block *block = blocks[i]; block != NULL; block = block->next) {
            const char *symbol =
                block->symbol != NULL && *block->symbol != '\0' ? block->symbol : "?";

            if (block->charged > 0)
                (void)fprintf(out, "own %llx %llu\n", (unsigned long long)block->address,
                              (unsigned long long)block->charged);
            if (block->times > 0)
                (void)fprintf(out, "block %llx %llu %llu %s\n", (unsigned long long)block->address,
                              (unsigned long long)block->instructions,
                              (unsigned long long)block->times, symbol);
        }
    }
    for (size_t i = 1; i < LINES_MAX; i++)
        if (lines[i].times > 0)
            (void)fprintf(out, "line %zu %llu %llu\n", i, (unsigned long long)lines[i].times,
                          (unsigned long long)lines[i].instructions);
    (void)fclose(out);
}

static void on_call(qemu_plugin_id_t id, unsigned cpu, int64_t number, uint64_t a, uint64_t b,
                    uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h)
{
    struct thread *thread = &threads[cpu % THREADS];

    (void)id, (void)d, (void)e, (void)f, (void)g, (void)h;
    if (number == SYS_lseek && (int32_t)a == FORGET_FD && c == 0)
        forget(b);
    if (number == SYS_lseek && (int32_t)a == FORGET_FD && c == 1)
        counts_write();
    if (number == SYS_ioctl && (int32_t)a <= LINE_FD)
        line_begins((uint64_t)(LINE_FD - (int32_t)a));
    if (number == SYS_getrandom)
        thread->random_at = a;
    if (is_go)
        go_calls(thread, number, a, b);
}

static void at_exit(qemu_plugin_id_t id, void *unused)
{
    (void)id, (void)unused;
    counts_write();
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv)
{
    (void)info;
    for (int i = 0; i < argc; i++) {
        if (strncmp(argv[i], "out=", 4) == 0)
            (void)snprintf(base, sizeof base, "%s", argv[i] + 4);
        if (strncmp(argv[i], "own=", 4) == 0)
            (void)snprintf(own, sizeof own, "%s", argv[i] + 4);
        if (strncmp(argv[i], "work=", 5) == 0)
            work_most = strtoull(argv[i] + 5, NULL, 10);
        is_go = is_go || strcmp(argv[i], "go=on") == 0;
        is_steady = is_steady || strcmp(argv[i], "steady=on") == 0;
    }
    (void)snprintf(out_path, sizeof out_path, "%s", base);
    qemu_plugin_register_vcpu_syscall_cb(id, on_call);
    if (is_steady || is_go)
        qemu_plugin_register_vcpu_syscall_ret_cb(id, on_return);
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation);
    qemu_plugin_register_atexit_cb(id, at_exit, NULL);
    return 0;
}
