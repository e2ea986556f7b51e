/* Too large: keeps Pascal's whole triangle, a row for every n up to the largest asked for. */
#include <cstdint>
#include <cstdio>
#include <vector>

static const std::uint32_t MODULUS = 1000000007;

int main()
{
    int q;
    std::vector<std::vector<std::uint32_t>> triangle = {{1}};

    if (std::scanf("%d", &q) != 1)
        return 1;
    while (q-- > 0) {
        int n, k;
        if (std::scanf("%d %d", &n, &k) != 2)
            return 1;
        while (static_cast<int>(triangle.size()) <= n) {
            const std::vector<std::uint32_t> &above = triangle.back();
            std::vector<std::uint32_t> row(above.size() + 1, 1);
            for (std::size_t i = 1; i < above.size(); i++)
                row[i] = (above[i - 1] + above[i]) % MODULUS;
            triangle.push_back(row);
        }
        std::printf("%u\n", k > n ? 0 : triangle[n][k]);
    }
    return 0;
}
