// time: n log n
// space: n
// line: sort( or return a.
// gen: points {n}
// why: the points are sorted by price, the rest is one walk over them
#include <algorithm>
#include <iostream>
#include <vector>

struct Offer {
    long price, quality;
};

int main()
{
    std::ios_base::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<Offer> offers(n);
    for (auto &offer : offers)
        std::cin >> offer.price >> offer.quality;

    std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) {
        return a.price != b.price ? a.price < b.price : a.quality > b.quality;
    });

    // Nobody takes what is dearer and no better.
    long best = -1, steps = 0, area = 0, last_price = 0;
    for (const auto &offer : offers) {
        if (offer.quality > best) {
            area += (offer.price - last_price) / 1000 * (best > 0 ? best / 1000 : 0);
            last_price = offer.price;
            best = offer.quality;
            steps++;
        }
    }
    std::cout << steps << " offers are worth it, area " << area << '\n';
}
