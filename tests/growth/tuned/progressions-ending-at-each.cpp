// time: n^2
// space: n^2
// line: for (std::size_t j or const int or const auto or long shorter or if (found or longer +=
// line: ways[i][step] +=
// gen: few {n} 1000000
// why: a search and an entry in a hash table for each of n * n / 2 pairs, nearly all steps differ
// In how many ways can three or more numbers with equal steps be left of the list?
#include <iostream>
#include <unordered_map>
#include <vector>

constexpr long modulus = 1000000007;

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int &number : numbers)
        std::cin >> number;

    // ways[i][step]: how many progressions of at least two numbers end with number i.
    std::vector<std::unordered_map<int, long>> ways(n);
    long longer = 0;
    for (std::size_t i = 0; i < n; i++) {
        for (std::size_t j = 0; j < i; j++) {
            const int step = numbers[i] - numbers[j];
            const auto found = ways[j].find(step);
            long shorter = 0;
            if (found != ways[j].end())
                shorter = found->second;
            longer += shorter;
            ways[i][step] += shorter % modulus + 1;
        }
    }
    std::cout << longer % modulus << '\n';
}
