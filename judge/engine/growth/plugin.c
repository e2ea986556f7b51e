/*
 * A plugin of qemu-user: counts instructions by block, for programs whose growth is measured.
 *
 *     -plugin plugin.so,out=/box/counts[,own=PREFIX]      writes /box/counts at exit
 *     lseek(-77777, K, 0) in the program      forgets what was counted; will write /box/counts.K
 *     lseek(-77777, K, 1) in the program      writes it now
 *     isatty(-80000 - LINE) in the program    from here on it runs that line; 0: none
 *
 *     total N
 *     block ADDRESS INSTRUCTIONS TIMES SYMBOL      of the program itself
 *     library N                                    all instructions elsewhere
 *     own ADDRESS N      with own=PREFIX: a block of a symbol that begins so, and N instructions of
 *                        its thread until the next such block: what it calls is in it, but for
 *                        Go's scheduler, which works whenever the clock says so
 *     line LINE TIMES N  instructions from each time that it was said to the next that any was
 *     read BYTES         how far the input was read; -1: it is no file
 *
 * Debian ships no header for plugins: what is used of the documented interface, version 1, is
 * declared here.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))
#define ADD_U64 0
#define LSEEK 8
#define IOCTL 16
#define FORGET_FD (-77777)
#define LINE_FD (-80000)
#define LINES_MAX 4096
#define BUCKETS 65536
#define CPUS 256

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
uint64_t qemu_plugin_start_code(void);
uint64_t qemu_plugin_end_code(void);

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc,
                               char **argv);

struct block {
    uint64_t address, instructions, times;
    const char *symbol;
    struct block *next;
    int is_own, is_scheduler;
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
static struct block *current[CPUS]; /* the own block that each thread was last in */

/* How the names of functions begin that Go's threads run when they change hands, wait or wake. */
static const char *const scheduler[] = {
    "gogo",
    "runtime.acquirep",
    "runtime.casgstatus",
    "runtime.checkTimers",
    "runtime.checkdead",
    "runtime.dropg",
    "runtime.entersyscall",
    "runtime.execute",
    "runtime.exitsyscall",
    "runtime.findRunnable",
    "runtime.findrunnable",
    "runtime.futex",
    "runtime.globrunq",
    "runtime.gogo",
    "runtime.gopark",
    "runtime.gopreempt_m",
    "runtime.goschedImpl",
    "runtime.handoffp",
    "runtime.incidlelocked",
    "runtime.lock2",
    "runtime.mPark",
    "runtime.mcall",
    "runtime.mget",
    "runtime.morestack",
    "runtime.mput",
    "runtime.nanotime",
    "runtime.netpoll",
    "runtime.newm",
    "runtime.newstack",
    "runtime.note",
    "runtime.osyield",
    "runtime.park",
    "runtime.pidle",
    "runtime.procyield",
    "runtime.ready",
    "runtime.reentersyscall",
    "runtime.releasep",
    "runtime.resetspinning",
    "runtime.runfinq",
    "runtime.runq",
    "runtime.save",
    "runtime.schedule",
    "runtime.stackcheck",
    "runtime.startlockedm",
    "runtime.startm",
    "runtime.stoplockedm",
    "runtime.stopm",
    "runtime.unlock2",
    "runtime.usleep",
    "runtime.wakep",
    "runtime.wirep",
    "runtime.(*randomOrder)",
    "runtime.(*timers)",
};

static int is_of_scheduler(const char *symbol)
{
    for (size_t i = 0; symbol != NULL && i < sizeof scheduler / sizeof *scheduler; i++)
        if (strncmp(symbol, scheduler[i], strlen(scheduler[i])) == 0)
            return 1;
    return 0;
}

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
    block->is_scheduler = *own != '\0' && is_of_scheduler(symbol);
    blocks[bucket] = block;
    return block;
}

static void on_execution(unsigned cpu, void *data)
{
    struct block *block = data, **at = &current[cpu % CPUS];

    if (block->is_own)
        *at = block;
    if (*at != NULL && !block->is_scheduler)
        (*at)->charged += block->instructions;
}

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
    uint64_t address = qemu_plugin_tb_vaddr(tb);
    size_t instructions = qemu_plugin_tb_n_insns(tb);

    (void)id;
    if (address >= qemu_plugin_start_code() && address < qemu_plugin_end_code()) {
        const char *symbol = qemu_plugin_insn_symbol(qemu_plugin_tb_get_insn(tb, 0));
        struct block *block = block_of(address, instructions, symbol);

        qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &block->times, 1);
        qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &ran, instructions);
        if (*own != '\0')
            qemu_plugin_register_vcpu_tb_exec_cb(tb, on_execution, 0, block);
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
    (void)id, (void)cpu, (void)d, (void)e, (void)f, (void)g, (void)h;
    if (number == LSEEK && (int32_t)a == FORGET_FD && c == 0)
        forget(b);
    if (number == LSEEK && (int32_t)a == FORGET_FD && c == 1)
        counts_write();
    if (number == IOCTL && (int32_t)a <= LINE_FD)
        line_begins((uint64_t)(LINE_FD - (int32_t)a));
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
    }
    (void)snprintf(out_path, sizeof out_path, "%s", base);
    qemu_plugin_register_vcpu_syscall_cb(id, on_call);
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation);
    qemu_plugin_register_atexit_cb(id, at_exit, NULL);
    return 0;
}
