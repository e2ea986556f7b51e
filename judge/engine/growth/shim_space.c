/*
 * The second half of the shim, which reads as one file behind shim.c: the heap, the stack and static
 * data, samples of where the program is, and the report at its end.
 */

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
