/* Walks a ring along the cheapest trades and adds up what it costs. */
#include "check.h"

#define GOODS_MAX 1500
#define TRADES_MAX 5000
#define COST_MAX 1000000000

static struct {
    int64_t from, to, cost;
} trades[TRADES_MAX];
static int64_t trade_count;

/* The cheapest trade, or more than any costs if there is none. */
static int64_t cost_between(int64_t from, int64_t to)
{
    int64_t cheapest = COST_MAX + 1;

    for (int64_t i = 0; i < trade_count; i++) {
        if (trades[i].from == from && trades[i].to == to && trades[i].cost < cheapest)
            cheapest = trades[i].cost;
    }
    return cheapest;
}

static void ring_check(int64_t goods)
{
    static bool was_named[GOODS_MAX + 1];
    static int64_t ring[GOODS_MAX];
    int64_t count = output_long(1, goods, "the number of trades"), total = 0;

    for (int64_t i = 0; i < count; i++) {
        ring[i] = output_long(1, goods, "a good");
        if (was_named[ring[i]])
            check_wrong("good %lld comes twice", (long long)ring[i]);
        was_named[ring[i]] = true;
    }
    output_end();
    for (int64_t i = 0; i < count; i++) {
        int64_t to = ring[(i + 1) % count], cost = cost_between(ring[i], to);

        if (cost > COST_MAX)
            check_wrong("good %lld is not traded for good %lld", (long long)ring[i], (long long)to);
        total += cost;
    }
    if (total >= 0)
        check_wrong("the ring costs %lld, which is not less than 0", (long long)total);
}

int main(int argc, char **argv)
{
    char token[CHECK_TOKEN_MAX + 1], expected[CHECK_TOKEN_MAX + 1];
    int64_t goods;
    int c;

    check_init(argc, argv);
    goods = input_long(1, GOODS_MAX);
    trade_count = input_long(0, TRADES_MAX);
    for (int64_t i = 0; i < trade_count; i++) {
        trades[i].from = input_long(1, goods);
        trades[i].to = input_long(1, goods);
        trades[i].cost = input_long(-COST_MAX, COST_MAX);
    }
    if (!answer_token(expected))
        check_broken("the answer is empty");
    while ((c = getchar()) != EOF && check_is_blank(c))
        continue;
    if (c != EOF)
        (void)ungetc(c, stdin);
    if (c == 'N') {
        output_token(token, "NONE");
        if (strcmp(token, "NONE") != 0)
            check_wrong("'%s' stands where NONE or a number must stand", token);
        output_end();
        if (strcmp(expected, "NONE") != 0)
            check_wrong("there is a ring that costs less than 0");
        check_right();
    }
    ring_check(goods);
    if (strcmp(expected, "NONE") == 0)
        check_broken("the output has a ring, the answer none");
    check_right();
}
