// Merges the rows with a heap and pops k times, and k may be n m. O(n^2 log n) time.
#include <cstdint>
#include <functional>
#include <iostream>
#include <queue>
#include <vector>

struct Entry {
    std::uint64_t value, row;
    bool operator>(const Entry &other) const { return value > other.value; }
};

int main()
{
    std::uint64_t n, m, k;
    std::cin >> n >> m >> k;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap;
    for (std::uint64_t row = 1; row <= n; row++)
        heap.push({row, row});
    for (std::uint64_t i = 1; i < k; i++) {
        Entry entry = heap.top();
        heap.pop();
        if (entry.value + entry.row <= entry.row * m)
            heap.push({entry.value + entry.row, entry.row});
    }
    std::cout << heap.top().value << '\n';
}
