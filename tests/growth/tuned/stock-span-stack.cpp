// time: n
// space: n
// line: -
// gen: numbers {n}
// why: every day is pushed once and popped at most once; all spans are kept
#include <iostream>
#include <stack>
#include <vector>

class Spanner {
    std::stack<std::pair<int, int>> higher;

public:
    int next(int price)
    {
        int span = 1;
        while (!higher.empty() && higher.top().first <= price) {
            span += higher.top().second;
            higher.pop();
        }
        higher.push({price, span});
        return span;
    }
};

int main()
{
    int n;
    std::cin >> n;
    Spanner spanner;
    std::vector<int> spans;
    for (int i = 0; i < n; i++) {
        int price;
        std::cin >> price;
        spans.push_back(spanner.next(price));
    }
    long long check = 0;
    for (int i = 0; i < n; i++)
        check += (long long)spans[i] * (i % 7 + 1);
    std::cout << check << "\n";
    return 0;
}
