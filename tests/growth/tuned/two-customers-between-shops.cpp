// time: n^2 * m
// space: n^2
// line: for (std or sum += shares
// gen: counts {n} {m}
// why: each of m weeks is a product of the table of n * n shares with a row of n numbers
// Part of the customers of each shop go to others every week. Who has how many after m weeks?
#include <algorithm>
#include <cstdio>
#include <vector>

using Row = std::vector<double>;

// goes[i][j]: which part of the customers of shop j come to shop i.
static std::vector<Row> table_of(int shops)
{
    std::vector<Row> goes(shops, Row(shops));
    for (int j = 0; j < shops; j++) {
        double sum = 0;
        for (int i = 0; i < shops; i++)
            sum += goes[i][j] = (i * 7 + j * 3) % 11 + 1;
        for (int i = 0; i < shops; i++)
            goes[i][j] /= sum;
    }
    return goes;
}

static double dot(const Row &shares, const Row &customers)
{
    double sum = 0;
    for (std::size_t j = 0; j < shares.size(); j++)
        sum += shares[j] * customers[j];
    return sum;
}

int main()
{
    int n, weeks;
    if (std::scanf("%d %d", &n, &weeks) != 2)
        return 1;
    const std::vector<Row> goes = table_of(n);
    Row customers(n, 0), next(n);
    customers[0] = 1000000;
    for (int week = 0; week < weeks; week++) {
        std::transform(goes.begin(), goes.end(), next.begin(), [&customers](const Row &shares) {
            return dot(shares, customers);
        });
        customers.swap(next);
    }
    const auto most = std::max_element(customers.begin(), customers.end());
    std::printf("shop %ld has %.3f\n", static_cast<long>(most - customers.begin()), *most);
}
