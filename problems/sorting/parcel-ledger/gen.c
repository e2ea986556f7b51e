/*
 * Parcels for The Parcel Ledger: lists on which sorts lose their order, their digits or their
 * speed.
 */
#include "gen.h"

#define PARCELS_MAX 200000
#define WEIGHT_MAX INT64_C(2000000000)

static const char label_characters[] = "abcdefghijklmnopqrstuvwxyz0123456789";

static void put_parcel(int64_t weight, int64_t label_length)
{
    put_long(weight, ' ');
    while (label_length-- > 0)
        put_char(label_characters[random_below(sizeof label_characters - 1)]);
    put_char('\n');
}

static void put_parcels(const int64_t *weights, int64_t count)
{
    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++)
        put_parcel(weights[i], random_range(1, 8));
}

static int64_t parcels(void)
{
    return gen_long("n", 1, PARCELS_MAX);
}

static void one(void)
{
    int64_t weight = random_range(-WEIGHT_MAX, WEIGHT_MAX);

    put_parcels(&weight, 1);
}

static void tiny(void)
{
    int64_t count = random_range(1, gen_long("max", 1, 100));
    int64_t *weights = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        weights[i] = random_range(-3, 3);
    put_parcels(weights, count);
}

/* Weights at both ends of the range, labels of the least and the greatest length. */
static void extremes(void)
{
    int64_t count = parcels();

    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++) {
        int64_t weight = WEIGHT_MAX - random_range(0, 2);
        bool is_heavy = random_chance(1, 2);

        put_parcel(is_heavy ? weight : -weight, random_chance(1, 2) ? 1 : 12);
    }
}

/* Weights from -span to span, at most `keys` different ones if that is given. */
static void random_family(void)
{
    int64_t count = parcels();
    int64_t keys = gen_long_or("keys", 0, 1, PARCELS_MAX);
    int64_t span = gen_long_or("span", WEIGHT_MAX, 0, WEIGHT_MAX);
    int64_t *weights = gen_longs(count);
    int64_t *known = keys ? random_distinct(keys, -span, span) : NULL;

    for (int64_t i = 0; i < count; i++)
        weights[i] = known ? known[random_below((uint64_t)keys)] : random_range(-span, span);
    put_parcels(weights, count);
}

static void equal(void)
{
    int64_t count = parcels();
    int64_t *weights = gen_longs(count);
    int64_t weight = random_range(-WEIGHT_MAX, WEIGHT_MAX);

    for (int64_t i = 0; i < count; i++)
        weights[i] = weight;
    put_parcels(weights, count);
}

static void rising(void)
{
    int64_t count = parcels();

    put_parcels(random_distinct(count, -WEIGHT_MAX, WEIGHT_MAX), count);
}

static void falling(void)
{
    int64_t count = parcels();
    int64_t *lightest_first = random_distinct(count, -WEIGHT_MAX, WEIGHT_MAX);
    int64_t *weights = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        weights[i] = lightest_first[count - 1 - i];
    put_parcels(weights, count);
}

/* Rises to the middle and falls again; every weight but the heaviest stands on both sides. */
static void organ(void)
{
    int64_t count = parcels();
    int64_t *pipes = random_distinct(count, -WEIGHT_MAX, WEIGHT_MAX);
    int64_t *weights = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        weights[i] = pipes[i < count - 1 - i ? i : count - 1 - i];
    put_parcels(weights, count);
}

/* In order, but for a few parcels exchanged with others far away. */
static void nearly(void)
{
    int64_t count = parcels();
    int64_t *weights = random_distinct(count, -WEIGHT_MAX, WEIGHT_MAX);

    for (int64_t i = 0; i < 1 + count / 1000; i++) {
        int64_t a = random_range(0, count - 1), b = random_range(0, count - 1);
        int64_t kept = weights[a];

        weights[a] = weights[b];
        weights[b] = kept;
    }
    put_parcels(weights, count);
}

/*
 * Musser's sequence: the median of first, middle and last is always the second lightest of what is
 * left, so that a partition takes away two parcels only. Sizes that 4 does not divide lose a little
 * of its force, for the rest stands at the end in order.
 */
static void killer(void)
{
    int64_t count = parcels();
    int64_t half = count / 4 * 2;
    int64_t *weights = random_distinct(count, -WEIGHT_MAX, WEIGHT_MAX);
    int64_t *killers = gen_longs(count);

    for (int64_t i = 0; i < half; i++) {
        killers[i] = weights[i % 2 ? half + i - 1 : i];
        killers[half + i] = weights[2 * i + 1];
    }
    for (int64_t i = 2 * half; i < count; i++)
        killers[i] = weights[i];
    put_parcels(killers, count);
}

static const struct gen_family families[] = {
    {"one",      one          },
    {"tiny",     tiny         },
    {"extremes", extremes     },
    {"equal",    equal        },
    {"rising",   rising       },
    {"random",   random_family},
    {"organ",    organ        },
    {"falling",  falling      },
    {"nearly",   nearly       },
    {"killer",   killer       },
    {NULL,       NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
