/* Ridges: rising, falling, level, in saw teeth, in blocks. */
#include "gen.h"

#define HUTS_MAX INT64_C(300000)
#define HEIGHT_MAX INT64_C(1000000000)

static int64_t huts(void)
{
    int64_t count = gen_long("n", 1, HUTS_MAX);

    put_long(count, '\n');
    return count;
}

static void random_family(void)
{
    int64_t count = huts(), span = gen_long_or("span", HEIGHT_MAX, 0, HEIGHT_MAX);

    for (int64_t i = 0; i < count; i++)
        put_long(random_range(-span, span), i + 1 < count ? ' ' : '\n');
}

/* From one end of the heights to the other, every one different. */
static void rising(void)
{
    int64_t count = huts();

    for (int64_t i = 0; i < count; i++)
        put_long(i * 6666 - HEIGHT_MAX, i + 1 < count ? ' ' : '\n');
}

static void falling(void)
{
    int64_t count = huts();

    for (int64_t i = 0; i < count; i++)
        put_long(HEIGHT_MAX - i * 6666, i + 1 < count ? ' ' : '\n');
}

/* Teeth of `width` huts; each tooth begins `lift` higher than the one before. */
static void teeth(void)
{
    int64_t count = huts(), width = gen_long("width", 1, HUTS_MAX);
    int64_t lift = gen_long_or("lift", 1, 0, 1000);

    for (int64_t i = 0; i < count; i++)
        put_long(i / width * lift + i % width * 3, i + 1 < count ? ' ' : '\n');
}

/* Blocks of falling heights, each block above the one before. */
static void blocks(void)
{
    int64_t count = huts(), size = gen_long("size", 1, HUTS_MAX);

    for (int64_t i = 0; i < count; i++)
        put_long(i / size * size + size - 1 - i % size, i + 1 < count ? ' ' : '\n');
}

/* A rising path, and at its end a few very low huts: the lowest endings come too late. */
static void dip(void)
{
    int64_t count = huts();

    for (int64_t i = 0; i < count; i++) {
        int64_t height = i < count - count / 5 ? i + random_range(0, 3) : i - 2 * count;

        put_long(height, i + 1 < count ? ' ' : '\n');
    }
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"rising",  rising       },
    {"falling", falling      },
    {"teeth",   teeth        },
    {"blocks",  blocks       },
    {"dip",     dip          },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
