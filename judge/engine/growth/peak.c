/*
 * Preloaded into a Python interpreter that takes its memory from malloc (PYTHONMALLOC=malloc),
 * without the emulator: the most bytes that were allocated at once, at a hundredth of tracemalloc's
 * price.
 *
 *     isatty(-70000) in the program    forgets what was allocated
 *     isatty(-70001) in the program    writes the most since then to /box/peak
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define FORGET_FD (-70000)
#define WRITE_FD (-70001)

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

/* In front of what is given out; a block of the C library is sometimes larger than asked for. */
struct head {
    size_t size;     /* as it was asked for */
    uint32_t before; /* bytes from the block's start to what is given out */
    uint32_t is_int;
};

#define HEAD_BYTES sizeof(struct head)
#define SIZE_MOST (SIZE_MAX / 4)
#define PAGE_BYTES 4096
#define INT_BYTES 28 /* of an int below 2^30, as its kind is allocated … */
#define INT_PADDED 32
#define INT_SUM 36 /* a sum of two that are as large: one more digit, which it may not need */

static long live_bytes, peak_bytes;

static struct head *head_of(void *memory)
{
    return (struct head *)memory - 1;
}

static void *given(char *block, size_t before, size_t size, int is_int)
{
    if (block == NULL)
        return NULL;
    *head_of(block + before) = (struct head){size, (uint32_t)before, (uint32_t)is_int};
    live_bytes += is_int ? 0 : (long)size;
    if (live_bytes > peak_bytes)
        peak_bytes = live_bytes;
    return block + before;
}

static void *counted(char *block, size_t before, size_t size)
{
    return given(block, before, size, 0);
}

static void uncount(const struct head *head)
{
    live_bytes -= head->is_int ? 0 : (long)head->size;
}

static void *too_large(void)
{
    errno = ENOMEM;
    return NULL;
}

/*
 * The interpreter has the ints up to 256 once, whoever refers to them: were the others counted, a
 * program's memory would begin to grow anew where its numbers pass that, and once more at 2^30.
 * What refers to an int counts. Little else is of these sizes and from here: a list's places come
 * from realloc or calloc.
 */
void *malloc(size_t size)
{
    if (size > SIZE_MOST)
        return too_large();
    return given(__libc_malloc(size + HEAD_BYTES), HEAD_BYTES, size,
                 size == INT_BYTES || size == INT_PADDED || size == INT_SUM);
}

void *calloc(size_t count, size_t size)
{
    size_t bytes;

    if (__builtin_mul_overflow(count, size, &bytes) || bytes > SIZE_MOST)
        return too_large();
    return counted(__libc_calloc(1, bytes + HEAD_BYTES), HEAD_BYTES, bytes);
}

void free(void *memory)
{
    if (memory == NULL)
        return;
    uncount(head_of(memory));
    __libc_free((char *)memory - head_of(memory)->before);
}

void *realloc(void *memory, size_t size)
{
    struct head old = {0};
    void *moved;

    if (memory != NULL)
        old = *head_of(memory);
    if (size > SIZE_MOST)
        return too_large();
    if (memory == NULL)
        return counted(__libc_malloc(size + HEAD_BYTES), HEAD_BYTES, size);
    if (old.before != HEAD_BYTES) {
        moved = malloc(size);
        if (moved != NULL) {
            memcpy(moved, memory, old.size < size ? old.size : size);
            free(memory);
        }
        return moved;
    }
    moved = __libc_realloc(head_of(memory), size + HEAD_BYTES);
    if (moved != NULL)
        uncount(&old);
    return counted(moved, HEAD_BYTES, size);
}

void *memalign(size_t alignment, size_t size)
{
    size_t before = alignment > HEAD_BYTES ? alignment : HEAD_BYTES;

    if (size > SIZE_MOST || alignment > SIZE_MOST)
        return too_large();
    return counted(__libc_memalign(before, size + before), before, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **out_memory, size_t alignment, size_t size)
{
    void *memory = memalign(alignment, size);

    if (memory == NULL)
        return ENOMEM;
    *out_memory = memory;
    return 0;
}

void *valloc(size_t size)
{
    return memalign(PAGE_BYTES, size);
}

void *pvalloc(size_t size)
{
    return size > SIZE_MOST ? too_large()
                            : valloc((size + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES);
}

size_t malloc_usable_size(void *memory)
{
    return memory != NULL ? head_of(memory)->size : 0;
}

static void peak_write(void)
{
    const long bytes = peak_bytes; /* before anything here allocates */
    FILE *out = fopen("/box/peak", "we");

    if (out == NULL)
        return;
    (void)fprintf(out, "%ld\n", bytes);
    (void)fclose(out);
}

int isatty(int fd)
{
    struct termios unused;

    if (fd == FORGET_FD)
        live_bytes = peak_bytes = 0;
    if (fd == WRITE_FD)
        peak_write();
    return tcgetattr(fd, &unused) == 0;
}
