// time: e log e
// space: e
// line: std::sort or return std::tie or riding.push or riding.top or seats.push or seats.pop
// line: bool operator<
// gen: graph {v} {e}
// why: sorts e trips; each puts a seat into two heaps and takes it out, where a third of the trips
// why: or so ride at once; v only bounds the numbers of the stops
#include <algorithm>
#include <cstdio>
#include <functional>
#include <queue>
#include <tuple>
#include <utility>
#include <vector>

// Passengers ride from stop to stop. Each one takes the lowest free seat; who sits where?

struct Trip {
    int from, to, bags;

    bool operator<(const Trip &o) const
    {
        return std::tie(from, to, bags) < std::tie(o.from, o.to, o.bags);
    }
};

template <typename T> using LowestFirst = std::priority_queue<T, std::vector<T>, std::greater<T>>;

static int next_number()
{
    int c, value = 0;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    next_number();
    std::vector<Trip> trips(next_number());
    for (auto &[from, to, bags] : trips) {
        const int one = next_number(), other = next_number();
        from = std::min(one, other);
        to = std::max(one, other);
        bags = next_number();
    }
    std::sort(trips.begin(), trips.end());

    LowestFirst<std::pair<int, int>> riding; // where to get off, and the seat
    LowestFirst<int> seats;
    int built = 0;
    long mixed = 0;
    for (const auto &[from, to, bags] : trips) {
        for (; !riding.empty() && riding.top().first <= from; riding.pop())
            seats.push(riding.top().second);
        if (seats.empty())
            seats.push(built++);
        const int seat = seats.top();
        seats.pop();
        mixed += static_cast<long>(seat) * bags;
        riding.push({to, seat});
    }
    std::printf("%d seats, %ld\n", built, mixed);
}
