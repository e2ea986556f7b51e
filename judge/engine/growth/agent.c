/*
 * An agent of the Java virtual machine: programs count their own bytecodes.
 *
 *     -agentpath:/work/growth_agent.so=OUT,SOURCE
 *
 * Classes of the file SOURCE are given a counter a basic block; those of the library add up in one
 * number what they do, which is charged to the line that called them. Copies and new arrays are
 * charged by their length. At the end OUT says
 *
 *     own LINE BYTECODES
 *     call LINE BYTECODES NAME
 *
 * Whether a compiler, the interpreter or a collector is at work changes nothing. Never part of a
 * judged run.
 *
 * The counters are static fields of a class that is made here and stands in java.base, where all
 * can see it:
 *
 *     package java.lang;
 *     public class GrowthCounts {
 *         public static long[] counts, sites;
 *         public static long library;     what the library did since here was set
 *         public static int here;         whom it is charged to; 0: nobody
 *         public static void enter(int site) { sites[here] += library; library = 0; here = site; }
 *         public static void made(int length) { library += length >> 4; }
 *     }
 */
#include <jvmti.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNTERS_MAX 32767
#define SITES_MAX 32767
#define ROWS_MAX 262144
#define NAME_BYTES 48
#define COUNTS_CLASS "java/lang/GrowthCounts"
#define POOL_MAX 65000
#define METHOD_MAX 65535

static char out_path[256], own_source[256];

/* ---- what is counted ---- */

static struct {
    int counter, line, bytecodes;
} rows[ROWS_MAX];
static struct {
    int line;
    char name[NAME_BYTES];
} sites[SITES_MAX + 1];
static int row_count, counter_count, site_count = 1;

static jclass counts_class;

/* ---- bytes ---- */

struct bytes {
    uint8_t *data;
    size_t size, capacity;
};

static void put(struct bytes *to, const void *data, size_t size)
{
    if (to->size + size > to->capacity) {
        to->capacity = 2 * (to->size + size) + 256;
        to->data = realloc(to->data, to->capacity);
        if (to->data == NULL)
            abort();
    }
    memcpy(to->data + to->size, data, size);
    to->size += size;
}

static void put1(struct bytes *to, unsigned value)
{
    uint8_t byte = (uint8_t)value;

    put(to, &byte, 1);
}

static void put2(struct bytes *to, unsigned value)
{
    put1(to, value >> 8);
    put1(to, value);
}

static void put4(struct bytes *to, uint32_t value)
{
    put2(to, value >> 16);
    put2(to, value & 0xffff);
}

static void set2(uint8_t *at, unsigned value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

static void set4(uint8_t *at, uint32_t value)
{
    set2(at, value >> 16);
    set2(at + 2, value & 0xffff);
}

static unsigned get2(const uint8_t *at)
{
    return (unsigned)at[0] << 8 | at[1];
}

static uint32_t get4(const uint8_t *at)
{
    return (uint32_t)get2(at) << 16 | get2(at + 2);
}
