// time: n!
// space: n^2
// line: total += matrix[row][column] or if (!used[column]) or for (size_t column or used[column] =
// gen: matrix {n}
// sizes: 2..10
// why: the first row is tried with n columns, the next with n - 1, and so on
#include <iostream>
#include <vector>

class Permanent {
public:
    explicit Permanent(std::size_t n) : matrix(n, std::vector<long>(n)), used(n, 0)
    {
        for (auto &row : matrix)
            for (long &value : row)
                std::cin >> value;
    }

    unsigned long long of_rows_from(std::size_t row)
    {
        if (row == matrix.size())
            return 1;
        unsigned long long total = 0;
        for (size_t column = 0; column < matrix.size(); column++) {
            if (!used[column]) {
                used[column] = 1;
                total += matrix[row][column] * of_rows_from(row + 1);
                used[column] = 0;
            }
        }
        return total;
    }

private:
    std::vector<std::vector<long>> matrix;
    std::vector<char> used;
};

int main()
{
    std::size_t n;
    std::cin >> n;
    Permanent permanent(n);
    std::cout << permanent.of_rows_from(0) << '\n';
}
