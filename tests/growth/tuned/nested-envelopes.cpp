// time: n log n
// space: n
// line: std::sort or lower_bound or a.second > b.second or return a.first
// line: if (a.first != b.first)
// gen: points {n}
// why: sorted by width, then a binary search among the tails for each envelope
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

using Envelope = std::pair<int, int>;

static bool narrower(const Envelope &a, const Envelope &b)
{
    if (a.first != b.first)
        return a.first < b.first;
    return a.second > b.second;
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<Envelope> all(n);
    for (auto &[width, height] : all)
        std::cin >> width >> height;
    std::sort(all.begin(), all.end(), narrower);
    std::vector<int> tails;
    for (const auto &[width, height] : all) {
        auto place = std::lower_bound(tails.begin(), tails.end(), height);
        if (place == tails.end())
            tails.push_back(height);
        else
            *place = height;
    }
    std::cout << tails.size() << " envelopes inside each other\n";
}
