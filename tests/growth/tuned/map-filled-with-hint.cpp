// time: n
// space: n
// line: -
// gen: rising {n}
// why: the hint is right for rising keys: no search in the tree, and few turns to balance it
#include <iostream>
#include <map>

int main()
{
    int n;
    std::cin >> n;
    std::map<int, long long> readings;
    for (int i = 0; i < n; i++) {
        int when;
        std::cin >> when;
        readings.emplace_hint(readings.end(), when, (long long)when * when % 101);
    }
    long long steps = 0, before = 0;
    for (const auto &[when, value] : readings) {
        if (value > before)
            steps += value - before;
        before = value;
    }
    std::cout << readings.size() << ' ' << steps << '\n';
}
