// time: n^2 * k
// space: n * k
// line: std::inner_product or std::equal_to
// gen: strings {n} {k}
// why: all k places are compared for each pair of words
#include <functional>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

int main()
{
    int n, k;
    std::cin >> n >> k;
    std::vector<std::string> words(n);
    for (auto &word : words)
        std::cin >> word;
    int most = -1, first = 0, second = 0;
    long long together = 0;
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            const std::string &a = words[i], &b = words[j];
            int same = std::inner_product(a.begin(), a.end(), b.begin(), 0,
                                          std::plus<>(), std::equal_to<>());
            together += same;
            if (same > most) {
                most = same;
                first = i;
                second = j;
            }
        }
    }
    std::cout << first << ' ' << second << ": " << most << ", all " << together << '\n';
}
