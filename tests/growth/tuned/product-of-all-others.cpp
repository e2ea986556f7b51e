// time: n
// space: n
// line: for (long or std::cin >> number or const auto or return or std::exclusive_scan
// line: const long
// gen: numbers {n}
// why: a scan from each side and a sum over both, each a step for a number
// For each number the product of all others, without a division; the sum of these products.
#include <iostream>
#include <numeric>
#include <vector>

constexpr long modulus = 1000000007;

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::size_t n;
    std::cin >> n;
    std::vector<long> numbers(n), before(n), after(n);
    for (long &number : numbers)
        std::cin >> number;

    const auto times = [](long left, long right) {
        return left * right % modulus;
    };
    std::exclusive_scan(numbers.begin(), numbers.end(), before.begin(), 1L, times);
    std::exclusive_scan(numbers.rbegin(), numbers.rend(), after.rbegin(), 1L, times);

    const auto plus = [](long sum, long product) {
        return sum + product;
    };
    const auto others = [](long before, long after) {
        return before * after % modulus;
    };
    const long total = std::inner_product(before.begin(), before.end(), after.begin(), 0L, plus,
                                          others);
    std::cout << total % modulus << '\n';
}
