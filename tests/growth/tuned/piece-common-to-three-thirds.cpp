// time: n^3
// space: n^2
// line: for (std::size_t k or if (a[i] == b[j] or here[j + 1][k + 1] = or std::max({before
// gen: letters {n} 4
// why: a field for each three places in the thirds of the text; two layers of n^2 / 9 are kept
// A text is cut into thirds: the longest text that can be got from each by striking out letters?
#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

using Layer = std::vector<std::vector<int>>;

int longest_common(std::string_view a, std::string_view b, std::string_view c)
{
    Layer before(b.size() + 1, std::vector<int>(c.size() + 1)), here = before;
    for (std::size_t i = 0; i < a.size(); i++) {
        for (std::size_t j = 0; j < b.size(); j++) {
            for (std::size_t k = 0; k < c.size(); k++) {
                if (a[i] == b[j] && b[j] == c[k])
                    here[j + 1][k + 1] = before[j][k] + 1;
                else
                    here[j + 1][k + 1] =
                        std::max({before[j + 1][k + 1], here[j][k + 1], here[j + 1][k]});
            }
        }
        before.swap(here);
    }
    return before[b.size()][c.size()];
}

int main()
{
    std::size_t n;
    std::string text;
    std::cin >> n >> text;
    std::string_view all = text;
    const auto cut = [&all](std::size_t length) {
        const std::string_view piece = all.substr(0, length);
        all.remove_prefix(length);
        return piece;
    };
    const auto a = cut(n / 3), b = cut(n / 3);
    std::cout << longest_common(a, b, all) << " letters\n";
}
