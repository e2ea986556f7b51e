// time: e^2
// space: e
// line: for (const Offer &other or if (other.outdoes or return from <= or && price <
// gen: graph {v} {e}
// why: each of e offers is compared with all e, however many outdo it; v is only a bound
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

// Carriers offer to drive all the way between two stops of a line, for a price. An offer is outdone
// by one that covers its way and is cheaper. How many are not, and by how many is the worst?

struct Offer {
    int from, to, price;

    bool outdoes(const Offer &other) const
    {
        return from <= other.from && to >= other.to && price < other.price;
    }
};

static std::istream &operator>>(std::istream &in, Offer &offer)
{
    in >> offer.from >> offer.to >> offer.price;
    if (offer.from > offer.to)
        std::swap(offer.from, offer.to);
    return in;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int stops, count;
    std::cin >> stops >> count;
    std::vector<Offer> offers(count);
    for (Offer &offer : offers)
        std::cin >> offer;

    int good = 0, worst = 0;
    long all = 0;
    for (const Offer &offer : offers) {
        int better = 0;
        for (const Offer &other : offers)
            if (other.outdoes(offer))
                better++;
        good += better == 0;
        all += better;
        worst = std::max(worst, better);
    }
    std::cout << good << " good ones, " << worst << " of " << all << '\n';
}
