/* Wrong: takes columns for rows; no crash tells of it. */
#include <iomanip>
#include <iostream>
#include <vector>

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
        double sum = 0;
        for (int j = 0; j < c; j++)
            sum += table[static_cast<std::size_t>(j) * r + i] * x[j];
        std::cout << sum << '\n';
        dot += w[i] * sum;
    }
    std::cout << dot << '\n';
    return 0;
}
