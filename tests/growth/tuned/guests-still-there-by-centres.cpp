// time: n log^2 n
// space: n
// line: while (low < high or const std::size_t middle or (sorted[middle] < limit
// gen: size {n}
// why: on each of up to log n levels of the tree a question halves a list, a part of n long
// An interval tree of the visits of guests: how many are there when each of them leaves?
#include <algorithm>
#include <iostream>
#include <memory>
#include <random>
#include <vector>

struct Visit {
    int start, end;
};

static long below(const std::vector<int> &sorted, int limit)
{
    std::size_t low = 0, high = sorted.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        (sorted[middle] < limit ? low : high) = middle + (sorted[middle] < limit);
    }
    return low;
}

// Those who are there at some time; those who leave before it and those who come later hang below.
struct Centre {
    int time;
    std::vector<int> starts, ends;
    std::unique_ptr<Centre> earlier, later;
    explicit Centre(const std::vector<Visit> &visits) : time(visits[visits.size() / 2].start)
    {
        std::vector<Visit> before, after;
        for (const Visit &visit : visits) {
            if (visit.end < time)
                before.push_back(visit);
            else if (visit.start > time)
                after.push_back(visit);
            else
                starts.push_back(visit.start), ends.push_back(visit.end);
        }
        std::sort(ends.begin(), ends.end());
        earlier = before.empty() ? nullptr : std::make_unique<Centre>(before);
        later = after.empty() ? nullptr : std::make_unique<Centre>(after);
    }

    long there(int when) const
    {
        if (when < time)
            return below(starts, when + 1) + (earlier ? earlier->there(when) : 0);
        return ends.size() - below(ends, when) + (later ? later->there(when) : 0);
    }
};

int main()
{
    int n;
    std::cin >> n;
    std::vector<Visit> visits(n);
    std::minstd_rand luck(43);
    for (auto &[start, end] : visits)
        start = luck() % 500000000, end = start + luck() % 499999999 + 1;
    std::ranges::sort(visits, {}, &Visit::start);
    const Centre root(visits);
    long sum = 0;
    for (const Visit &visit : visits)
        sum += root.there(visit.end);
    std::cout << sum << " in sum\n";
}
