// time: n^2
// space: n
// line: log.shrink_to_fit() or log.push_back(x)
// gen: numbers {n}
// why: nothing to spare after shrink_to_fit, so the next push_back moves all again
#include <iostream>
#include <vector>

int main()
{
    int n, x;
    std::cin >> n;
    std::vector<int> log;
    long long gaps = 0;
    for (int i = 0; i < n; i++) {
        std::cin >> x;
        if (!log.empty() && x > log.back())
            gaps += x - log.back();
        log.push_back(x);
        log.shrink_to_fit();
    }
    std::cout << log.capacity() << ' ' << gaps << '\n';
}
