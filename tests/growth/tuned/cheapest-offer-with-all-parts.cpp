// time: n^1.58
// space: n
// line: for (unsigned offer or if (price[offer]
// gen: size {n}
// why: the offers that contain those parts: over all wishes 3^k pairs for n = 2^k, each seen once
// Offer i contains the parts that are bits of i and has a price. For each wished set of parts the
// cheapest offer that contains them all, and perhaps more, is looked for.
#include <bit>
#include <iostream>
#include <random>
#include <vector>

static std::vector<unsigned> draw_prices(unsigned n)
{
    std::minstd_rand luck(5);
    std::vector<unsigned> price(n);
    for (unsigned &p : price)
        p = luck() % 1000000 + 1;
    return price;
}

int main()
{
    unsigned n;
    std::cin >> n;
    const std::vector<unsigned> price = draw_prices(n);
    unsigned long paid = 0, unwished = 0;
    for (unsigned wish = 0; wish < n; wish++) {
        unsigned cheapest = wish;
        for (unsigned offer = wish; offer < n; offer = (offer + 1) | wish) {
            if (price[offer] < price[cheapest])
                cheapest = offer;
        }
        paid += price[cheapest];
        unwished += std::popcount(cheapest & ~wish);
    }
    std::cout << "paid " << paid << " with " << unwished << " parts that nobody wished\n";
}
