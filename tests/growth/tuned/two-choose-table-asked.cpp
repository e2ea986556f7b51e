// time: n^2 + m
// space: n^2
// line: for (std::size_t j or row[j] or int choose or while ( or const auto or sum = (
// line: before = key
// gen: keys {n} {m}
// why: a triangle of n rows of up to n numbers is added up; then each of m keys takes one of them
// How many choices of b things out of a, for each two keys that follow each other?
#include <algorithm>
#include <iostream>
#include <vector>

constexpr int modulus = 1000003;

class Triangle {
    std::vector<std::vector<int>> rows;

public:
    explicit Triangle(std::size_t n)
    {
        for (std::size_t i = 0; i < n; i++) {
            std::vector<int> row(i + 1, 1);
            for (std::size_t j = 1; j < i; j++)
                row[j] = (rows[i - 1][j - 1] + rows[i - 1][j]) % modulus;
            rows.push_back(std::move(row));
        }
    }

    int choose(int all, int some) const { return rows[all][some]; }
};

int main()
{
    int n, m, key, before = 0;
    long sum = 0;
    std::cin >> n >> m;
    const Triangle triangle(n);
    while (std::cin >> key) {
        const auto [some, all] = std::minmax(before, key);
        sum = (sum * 3 + triangle.choose(all, some)) % modulus;
        before = key;
    }
    std::cout << sum << '\n';
}
