/* Too slow: works all of the product out again for each number of the output. O(r^2 c) time. */
#include <iomanip>
#include <iostream>
#include <vector>

static std::vector<double> product(const std::vector<double> &table, const std::vector<double> &x,
                                   int r)
{
    std::vector<double> y(r);
    for (int i = 0; i < r; i++) {
        for (std::size_t j = 0; j < x.size(); j++)
            y[i] += table[i * x.size() + j] * x[j];
    }
    return y;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int r, c;
    std::cin >> r >> c;
    std::vector<double> x(c), w(r), table(static_cast<std::size_t>(r) * c);
    for (double &number : x)
        std::cin >> number;
    for (double &number : w)
        std::cin >> number;
    for (double &number : table)
        std::cin >> number;
    double dot = 0;
    std::cout << std::setprecision(17);
    for (int i = 0; i < r; i++) {
        std::cout << product(table, x, r)[i] << '\n';
        dot += w[i] * product(table, x, r)[i];
    }
    std::cout << dot << '\n';
    return 0;
}
