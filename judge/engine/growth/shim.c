/*
 * Preloaded into a program whose growth is measured, never into one that is judged: charges what
 * the C library does to the line that asked for it, and measures space. Writes growth.txt at exit:
 *
 *     space HEAP STACK STATIC  bytes: most that lived at once, deepest, words that are not zero
 *     read BYTES               how far the input was read; not where it is no file
 *     site NAME UNITS RETURN...   work of one library function asked for at these addresses, from
 *                              the inside out
 *     sample RETURN...         where a timer found the program (only with GROWTH_SAMPLES set)
 *
 * shim_space.inc follows it in one translation unit.
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
#define DEPTH 6 /* a recursion has two chains for each frame, or more */
#define DEPTH_CROWDED 2
#define SAMPLE_DEPTH 8
#define SITES 4096
#define SAMPLES 4096
#define SAMPLE_US 1000
#define ALLOCATION_BYTES 8
#define PAINT_BYTES (192 * 1024)
#define PAINT 0xA5C3A5C3DEADBEEFull
#define PROGRAM_RANGES 8
#define BUFFER_BYTES 4096 /* as the C library has for a file */

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
static uintptr_t lowest_frame = UINTPTR_MAX; /* of the program's own functions */
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

/* 0: there is no room left near its place. */
static int site_charge(const char *name, const uintptr_t *returns, unsigned long units)
{
    uintptr_t hash = (uintptr_t)name;

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
            return 1;
        }
    }
    return 0;
}

static void charge(const char *name, const uintptr_t *frame, unsigned long units)
{
    uintptr_t returns[DEPTH + 1] = {0};

    if (!is_ready)
        return;
    returns_find(frame, returns, DEPTH);
    if (site_charge(name, returns, units))
        return;
    for (int i = DEPTH_CROWDED; i < DEPTH; i++)
        returns[i] = 0;
    (void)site_charge(name, returns, units);
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

/* It looks for the end of its text at every call, however little of it is asked for. */
int __isoc99_sscanf(const char *text, const char *format, ...);

int __isoc99_sscanf(const char *text, const char *format, ...)
{
    va_list words;
    int found;

    CHARGE("sscanf", length_of(text));
    va_start(words, format);
    found = vsscanf(text, format, words);
    va_end(words);
    return found;
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
