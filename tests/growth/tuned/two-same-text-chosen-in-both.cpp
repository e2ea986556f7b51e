// time: n * m
// space: n * m
// line: for (std::size_t j or ways[i + 1][j + 1] or if (one[i] or sum = ways or sum += ways
// line: sum += prime or sum += 1
// gen: two-texts {n} {m}
// why: one cell for each pair of a letter of either text, all rows are kept
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

// In how many ways can letters be chosen in each of two texts so that both choices read the same?

int main()
{
    const std::int64_t prime = 1000000007;
    std::size_t n, m;
    std::string one, other;
    std::cin >> n >> m >> one >> other;

    // ways[i][j]: of the first i letters of one and the first j of the other, choices not empty.
    std::vector<std::vector<std::int32_t>> ways(n + 1, std::vector<std::int32_t>(m + 1, 0));
    for (std::size_t i = 0; i < n; i++) {
        for (std::size_t j = 0; j < m; j++) {
            std::int64_t sum = ways[i][j + 1];
            sum += ways[i + 1][j];
            if (one[i] == other[j])
                sum += 1;
            else
                sum += prime - ways[i][j];
            ways[i + 1][j + 1] = sum % prime;
        }
    }
    std::cout << ways[n][m] << '\n';
}
