// time: n^2 log n
// space: n
// line: seen.insert(
// gen: numbers {n}
// why: a new set is filled from each start to the end, up to n insertions of log n each
#include <iostream>
#include <set>
#include <vector>

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<int> values(n);
    for (std::size_t i = 0; i < n; ++i)
        std::cin >> values[i];

    unsigned long long total = 0;
    for (std::size_t start = 0; start < n; ++start) {
        std::set<int> seen;
        for (std::size_t end = start; end < n; ++end) {
            seen.insert(values[end]);
            total += seen.size();
        }
    }
    std::cout << "distinct in all pieces: " << total << '\n';
}
