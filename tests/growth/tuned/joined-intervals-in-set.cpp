// time: n
// space: 1
// line: -
// gen: intervals {n}
// why: the tree holds only what does not touch; such long random intervals are soon joined into one
// why: or two, so that a new one costs no more than a few steps
#include <iostream>
#include <iterator>
#include <map>

class Union {
    std::map<long, long> end_of;
    long joined = 0;

public:
    void add(long start, long end)
    {
        auto next = end_of.upper_bound(start);
        if (next != end_of.begin()) {
            auto before = std::prev(next);
            if (before->second >= start)
                next = before;
        }
        while (next != end_of.end() && next->first <= end) {
            start = std::min(start, next->first);
            end = std::max(end, next->second);
            next = end_of.erase(next);
            joined++;
        }
        end_of[start] = end;
    }

    long length() const
    {
        long sum = 0;
        for (const auto &[start, end] : end_of)
            sum += end - start;
        return sum;
    }

    std::size_t parts() const { return end_of.size(); }
    long joins() const { return joined; }
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    long n, start, end, mixed = 0;
    Union all;
    std::cin >> n;
    for (long i = 0; i < n; i++) {
        std::cin >> start >> end;
        all.add(start, end);
        mixed = (mixed + all.length()) % 1000000007;
    }
    std::cout << all.parts() << " parts, " << all.length() << " long, " << all.joins()
              << " joined, " << mixed << '\n';
}
