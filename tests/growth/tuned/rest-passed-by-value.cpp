// time: n^2
// space: n^2
// line: best_without(rest) or std::vector<int> rest)
// gen: numbers {n}
// sizes: 16..6000
// why: each of n calls has its own copy of the rest, and all are alive at the deepest
#include <algorithm>
#include <iostream>
#include <vector>

struct Answer {
    long best;      // the best sum of numbers that are not neighbours
    long best_less; // the same without the last number
};

Answer best_without(std::vector<int> rest)
{
    if (rest.empty())
        return {0, 0};
    int last = rest.back();
    rest.pop_back();
    Answer before = best_without(rest);
    return {std::max(before.best, before.best_less + last), before.best};
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> numbers(n);
    long all = 0;
    for (int i = 0; i < n; i++) {
        std::cin >> numbers[i];
        all += numbers[i];
    }
    Answer answer = best_without(numbers);
    std::cout << answer.best << " of " << all << ", " << answer.best_less
              << " without the last\n";
}
