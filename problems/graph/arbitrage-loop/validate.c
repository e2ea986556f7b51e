/* The promises of the market. */
#include "validate_graph.h"

int main(void)
{
    int64_t goods = v_long(1, 1500, "n"), trades;

    v_space();
    trades = v_long(0, 5000, "m");
    v_newline();
    v_weighted_edges(goods, trades, -1000000000, 1000000000);
    v_eof();
}
