// time: n^2
// space: n
// line: auto copy = waiting
// gen: numbers {n}
// why: to see the third largest the whole heap is copied after each number
#include <iostream>
#include <queue>

using Heap = std::priority_queue<long>;

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    Heap waiting;
    long sum = 0;
    while (n-- > 0) {
        long value;
        std::cin >> value;
        waiting.push(value);
        if (waiting.size() >= 3) {
            auto copy = waiting;
            copy.pop();
            copy.pop();
            sum += copy.top() % 1000;
        }
    }
    std::cout << sum << '\n';
}
