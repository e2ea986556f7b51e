/*
 * Preloaded into a program whose growth is measured, never into one that is judged: charges what
 * the C library does to the line that asked for it, and measures space. Writes growth.txt at exit:
 *
 *     space HEAP STACK STATIC  bytes: most that lived at once, deepest, words that are not zero
 *     site NAME UNITS RETURN...   work of one library function asked for at these addresses, from
 *                              the inside out
 *     sample RETURN...         where a timer found the program (only with GROWTH_SAMPLES set)
 *
 * A unit is a line's execution, or 16 bytes that the library looked at. The functions are written
 * plainly: what they count matters, and their own speed hardly does.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#define BYTES_PER_UNIT 16
#define CLEAR_FROM_BYTES 1024 /* calloc of less comes from memory that is warm anyway */
#define CLEAR_BYTES_PER_UNIT 64
#define DEPTH 6
#define SAMPLE_DEPTH 8
#define SITES 4096
#define SAMPLES 4096
#define SAMPLE_US 1000
#define ALLOCATION_BYTES 8
#define PAINT_BYTES (192 * 1024)
#define PAINT 0xA5C3A5C3DEADBEEFull
#define PROGRAM_RANGES 8

struct site {
    const char *name;
    uintptr_t returns[DEPTH + 1]; /* the last is 0 */
    unsigned long units;
};

static struct site sites[SITES];
static uintptr_t samples[SAMPLES][SAMPLE_DEPTH + 1]; /* the last is 0 */
static int sample_count;
static long live_bytes, peak_bytes;
static uintptr_t program_base, program_start, program_end, stack_top;
static struct {
    uintptr_t start, end;
} written[PROGRAM_RANGES]; /* data and bss of the program */
static int written_count;
static unsigned long static_words_before;
static uint64_t *painted;      /* lowest word of the painted stack */
static uintptr_t stack_origin; /* end of the painted words: the program's frames lie below */
static int is_ready;

/* ---- where a call came from ---- */

/* Frames of the program itself, from the inside out; a broken chain ends the walk. */
static void returns_find(const uintptr_t *frame, uintptr_t *out_returns, int most)
{
    int count = 0;

    for (int i = 0; i < 40 && count < most; i++) {
        uintptr_t next = frame[0], back = frame[1];

        if (back >= program_start && back < program_end)
            out_returns[count++] = back;
        if (next <= (uintptr_t)frame || next + 16 > stack_top || (next & 7) != 0)
            break;
        frame = (const uintptr_t *)next;
    }
}

static void charge(const char *name, const uintptr_t *frame, unsigned long units)
{
    uintptr_t returns[DEPTH + 1] = {0};
    uintptr_t hash = (uintptr_t)name;

    if (!is_ready)
        return;
    returns_find(frame, returns, DEPTH);
    for (int i = 0; i < DEPTH; i++)
        hash = (hash ^ returns[i]) * 0x9E3779B97F4A7C15ull;
    hash >>= 40;
    for (int probe = 0; probe < 64; probe++) {
        struct site *site = &sites[(hash + (uintptr_t)probe) % SITES];
        int is_same = site->name == name;

        for (int i = 0; i < DEPTH && is_same; i++)
            is_same = site->returns[i] == returns[i];
        if (is_same || site->name == NULL) {
            for (int i = 0; i < DEPTH; i++)
                site->returns[i] = returns[i];
            site->name = name;
            site->units += units;
            return;
        }
    }
}

#define CHARGE(name, bytes) charge(name, __builtin_frame_address(0), 1 + (bytes) / BYTES_PER_UNIT)

/* ---- memory and strings ---- */

static void copy_up(void *to, const void *from, size_t size)
{
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
}

static void copy_down(char *to, const char *from, size_t size)
{
    while (size >= 8) {
        size -= 8;
        *(uint64_t *)(to + size) = *(const uint64_t *)(from + size);
    }
    while (size > 0) {
        size--;
        to[size] = from[size];
    }
}

static size_t length_of(const char *text)
{
    size_t size = 0;

    while (text[size] != '\0')
        size++;
    return size;
}

void *memcpy(void *to, const void *from, size_t size)
{
    CHARGE("memcpy", size);
    copy_up(to, from, size);
    return to;
}

void *memmove(void *to, const void *from, size_t size)
{
    CHARGE("memmove", size);
    if ((uintptr_t)to - (uintptr_t)from >= size)
        copy_up(to, from, size);
    else
        copy_down(to, from, size);
    return to;
}

void *memset(void *to, int byte, size_t size)
{
    void *at = to;

    CHARGE("memset", size);
    __asm__ volatile("rep stosb" : "+D"(at), "+c"(size) : "a"(byte) : "memory");
    return to;
}

int memcmp(const void *a, const void *b, size_t size)
{
    const unsigned char *one = a, *other = b;
    size_t i = 0;

    while (i < size && one[i] == other[i])
        i++;
    CHARGE("memcmp", i);
    return i < size ? one[i] - other[i] : 0;
}

void *memchr(const void *memory, int byte, size_t size)
{
    const unsigned char *bytes = memory;
    size_t i = 0;

    while (i < size && bytes[i] != (unsigned char)byte)
        i++;
    CHARGE("memchr", i);
    return i < size ? (void *)(bytes + i) : NULL;
}

size_t strlen(const char *text)
{
    size_t size = length_of(text);

    CHARGE("strlen", size);
    return size;
}

char *strcpy(char *to, const char *from)
{
    size_t size = length_of(from);

    CHARGE("strcpy", size);
    copy_up(to, from, size + 1);
    return to;
}

char *stpcpy(char *to, const char *from)
{
    size_t size = length_of(from);

    CHARGE("stpcpy", size);
    copy_up(to, from, size + 1);
    return to + size;
}

char *strncpy(char *to, const char *from, size_t size)
{
    size_t i = 0;

    CHARGE("strncpy", size);
    for (; i < size && from[i] != '\0'; i++)
        to[i] = from[i];
    for (; i < size; i++)
        to[i] = '\0';
    return to;
}

char *strcat(char *to, const char *from)
{
    size_t before = length_of(to), size = length_of(from);

    CHARGE("strcat", before + size);
    copy_up(to + before, from, size + 1);
    return to;
}

char *strncat(char *to, const char *from, size_t most)
{
    size_t before = length_of(to), size = 0;

    while (size < most && from[size] != '\0')
        size++;
    CHARGE("strncat", before + size);
    copy_up(to + before, from, size);
    to[before + size] = '\0';
    return to;
}

int strcmp(const char *a, const char *b)
{
    size_t i = 0;

    while (a[i] != '\0' && a[i] == b[i])
        i++;
    CHARGE("strcmp", i);
    return (unsigned char)a[i] - (unsigned char)b[i];
}

int strncmp(const char *a, const char *b, size_t size)
{
    size_t i = 0;

    while (i < size && a[i] != '\0' && a[i] == b[i])
        i++;
    CHARGE("strncmp", i);
    return i < size ? (unsigned char)a[i] - (unsigned char)b[i] : 0;
}

char *strchr(const char *text, int byte)
{
    size_t i = 0;

    while (text[i] != '\0' && text[i] != (char)byte)
        i++;
    CHARGE("strchr", i);
    return text[i] == (char)byte ? (char *)text + i : NULL;
}

char *strrchr(const char *text, int byte)
{
    const char *found = NULL;
    size_t i = 0;

    for (;; i++) {
        if (text[i] == (char)byte)
            found = text + i;
        if (text[i] == '\0')
            break;
    }
    CHARGE("strrchr", i);
    return (char *)found;
}

char *strstr(const char *text, const char *part)
{
    size_t size = length_of(part), steps = 0, i = 0;
    const char *found = NULL;

    for (;; i++) {
        size_t same = 0;

        while (same < size && text[i + same] == part[same])
            same++;
        steps += 1 + same;
        if (same == size)
            found = text + i;
        if (same == size || text[i] == '\0')
            break;
    }
    CHARGE("strstr", steps);
    return (char *)found;
}

/* ---- the heap ---- */

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static long bytes_of(void *memory)
{
    return memory != NULL ? (long)malloc_usable_size(memory) + ALLOCATION_BYTES : 0;
}

static void *counted(void *memory)
{
    live_bytes += bytes_of(memory);
    if (live_bytes > peak_bytes)
        peak_bytes = live_bytes;
    return memory;
}

void *malloc(size_t size)
{
    return counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    if (count * size >= CLEAR_FROM_BYTES)
        charge("calloc", __builtin_frame_address(0), 1 + count * size / CLEAR_BYTES_PER_UNIT);
    return counted(__libc_calloc(count, size));
}

void free(void *memory)
{
    int saved = errno;

    live_bytes -= bytes_of(memory);
    __libc_free(memory);
    errno = saved;
}

void *realloc(void *memory, size_t size)
{
    long before = bytes_of(memory);
    void *moved = __libc_realloc(memory, size);

    if (moved != memory && before > 0)
        CHARGE("realloc", (unsigned long)before);
    if (moved != NULL || size == 0)
        live_bytes -= before;
    return moved != NULL ? counted(moved) : NULL;
}

void *memalign(size_t alignment, size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

int posix_memalign(void **out, size_t alignment, size_t size)
{
    *out = counted(__libc_memalign(alignment, size));
    return *out != NULL ? 0 : ENOMEM;
}

/* ---- stack and static data ---- */

static __attribute__((noinline)) void stack_paint(void)
{
    volatile uint64_t words[PAINT_BYTES / 8];

    for (size_t i = 0; i < PAINT_BYTES / 8; i++)
        words[i] = PAINT;
    /* The compiler must not see that the address outlives the array: that is the point. */
    __asm__ volatile("" : "=r"(painted) : "0"(words) : "memory");
    stack_origin = (uintptr_t)painted + PAINT_BYTES;
}

/* Where the stack's mapping starts now, and where it ends; 0 without /proc. */
static uintptr_t stack_find(uintptr_t *out_end)
{
    FILE *maps = fopen("/proc/self/maps", "re");
    char line[512];
    uintptr_t start = 0, end, found = 0;

    while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
        char kind[32] = "";

        if (sscanf(line, "%lx-%lx %*s %*s %*s %*s %31s", &start, &end, kind) == 3 &&
            kind[0] == '[' && kind[1] == 's' && kind[2] == 't') {
            found = start;
            *out_end = end;
        }
    }
    if (maps != NULL)
        (void)fclose(maps);
    return found;
}

static unsigned long stack_bytes(void)
{
    uintptr_t start, end;
    size_t untouched = 0;

    while (untouched < PAINT_BYTES / 8 && painted[untouched] == PAINT)
        untouched++;
    if (untouched > 16)
        return PAINT_BYTES - 8 * untouched;
    start = stack_find(&end);
    return start > 0 ? stack_origin - start : PAINT_BYTES;
}

/* Pages never touched are not looked at: that would fill large arrays with pages. */
static unsigned long static_words(void)
{
    int pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    unsigned long words = 0;

    for (int i = 0; i < written_count; i++) {
        for (uintptr_t page = written[i].start & ~4095ul; page < written[i].end; page += 4096) {
            uint64_t entry = 1ull << 63;

            if (pagemap >= 0)
                (void)pread(pagemap, &entry, 8, (off_t)(page / 4096 * 8));
            if (entry >> 62 == 0)
                continue;
            for (uintptr_t at = page; at < page + 4096; at += 8)
                if (at >= written[i].start && at + 8 <= written[i].end)
                    words += *(const uint64_t *)at != 0;
        }
    }
    if (pagemap >= 0)
        (void)close(pagemap);
    return words;
}

/* ---- the program ---- */

static int program_find(struct dl_phdr_info *info, size_t size, void *unused)
{
    (void)size;
    (void)unused;
    program_base = info->dlpi_addr;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *header = &info->dlpi_phdr[i];
        uintptr_t start = program_base + header->p_vaddr;

        if (header->p_type != PT_LOAD)
            continue;
        if (program_start == 0)
            program_start = start;
        program_end = start + header->p_memsz;
        if ((header->p_flags & PF_W) != 0 && written_count < PROGRAM_RANGES) {
            written[written_count].start = start;
            written[written_count++].end = program_end;
        }
    }
    return 1; /* the first one is the program */
}

static int is_in_program(uintptr_t address)
{
    return address >= program_start && address < program_end;
}

/*
 * A function that calls none may have no frame: its return address then lies on top of the stack.
 */
static int is_behind_call(uintptr_t address)
{
    return is_in_program(address) && address >= program_start + 5 &&
           *(const unsigned char *)(address - 5) == 0xE8;
}

static void sample_take(int signal, siginfo_t *info, void *context)
{
    const greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
    uintptr_t at = (uintptr_t)registers[REG_RIP], top = *(uintptr_t *)registers[REG_RSP];
    uintptr_t frame = (uintptr_t)registers[REG_RBP];
    uintptr_t *sample = samples[sample_count];
    int depth = 0;

    (void)signal;
    (void)info;
    if (sample_count + 1 >= SAMPLES)
        return;
    if (is_in_program(at))
        sample[depth++] = at + 1;
    if (is_behind_call(top))
        sample[depth++] = top;
    if (frame >= (uintptr_t)registers[REG_RSP] && frame + 16 <= stack_top && (frame & 7) == 0)
        returns_find((const uintptr_t *)frame, sample + depth, SAMPLE_DEPTH - depth);
    sample_count++;
}

static void samples_begin(void)
{
    static char own_stack[64 * 1024]; /* the program's is being measured */
    const stack_t place = {.ss_sp = own_stack, .ss_size = sizeof own_stack};
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK};
    struct itimerval every = {
        {0, SAMPLE_US},
        {0, SAMPLE_US}
    };

    (void)sigaltstack(&place, NULL);
    action.sa_sigaction = sample_take;
    (void)sigaction(SIGPROF, &action, NULL);
    (void)setitimer(ITIMER_PROF, &every, NULL);
}

static void samples_end(void)
{
    struct itimerval never = {
        {0, 0},
        {0, 0}
    };

    (void)setitimer(ITIMER_PROF, &never, NULL);
}

static void returns_print(FILE *out, const uintptr_t *returns)
{
    for (int i = 0; returns[i] != 0; i++)
        (void)fprintf(out, " %lx", returns[i] - program_base);
    (void)fputc('\n', out);
}

static void report(void)
{
    FILE *out;

    if (!is_ready)
        return;
    is_ready = 0;
    samples_end();
    out = fopen("/box/growth.txt", "we");
    if (out == NULL)
        return;
    (void)fprintf(out, "space %ld %lu %ld\n", peak_bytes, stack_bytes(),
                  8 * ((long)static_words() - (long)static_words_before));
    for (int i = 0; i < SITES; i++) {
        if (sites[i].name == NULL)
            continue;
        (void)fprintf(out, "site %s %lu", sites[i].name, sites[i].units);
        returns_print(out, sites[i].returns);
    }
    for (int i = 0; i < sample_count; i++) {
        (void)fprintf(out, "sample");
        returns_print(out, samples[i]);
    }
    (void)fclose(out);
}

__attribute__((destructor)) static void at_end(void)
{
    report();
}

/* The line counts are written at the very end, by code that allocates: what counts is over then. */
int open(const char *path, int flags, ...)
{
    size_t size = length_of(path);
    va_list words;
    int mode;

    if (size > 5 && path[size - 5] == '.' && path[size - 4] == 'g' && path[size - 3] == 'c')
        report();
    va_start(words, flags);
    mode = va_arg(words, int);
    va_end(words);
    return openat(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));

void _exit(int code)
{
    report();
    syscall(231 /* exit_group */, code);
    __builtin_unreachable();
}

__attribute__((constructor)) static void at_start(void)
{
    (void)unsetenv("LD_PRELOAD");
    (void)dl_iterate_phdr(program_find, NULL);
    (void)stack_find(&stack_top);
    if (stack_top == 0)
        stack_top = (uintptr_t)__builtin_frame_address(0) + 4096;
    stack_paint();
    static_words_before = static_words();
    live_bytes = peak_bytes = 0;
    is_ready = 1;
    if (getenv("GROWTH_SAMPLES") != NULL)
        samples_begin();
}
