// time: n^3
// space: n^2
// line: for (int j or const double above or const double below or a(i, j) = or a(k, j) =
// line: double &operator() or int size() const
// gen: matrix {n}
// why: each field below the diagonal is turned to zero, and that turns two rows of n fields
// The determinant of a square of numbers: pairs of rows are turned until it is a triangle.
#include <cmath>
#include <iostream>
#include <vector>

class Matrix {
    int n;
    std::vector<double> cells;

public:
    explicit Matrix(int size) : n(size), cells(static_cast<std::size_t>(size) * size) {}

    int size() const { return n; }
    double &operator()(int row, int column) { return cells[row * n + column]; }
};

// Turns rows k and i so that nothing is left in row i of column k.
static void turn(Matrix &a, int k, int i)
{
    const double length = std::hypot(a(k, k), a(i, k));
    if (length == 0)
        return;
    const double cosine = a(k, k) / length, sine = a(i, k) / length;
    for (int j = k; j < a.size(); j++) {
        const double above = cosine * a(k, j) + sine * a(i, j);
        const double below = cosine * a(i, j) - sine * a(k, j);
        a(k, j) = above;
        a(i, j) = below;
    }
}

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    Matrix a(n);
    for (int row = 0; row < n; row++)
        for (int column = 0; column < n; column++)
            std::cin >> a(row, column);
    for (int k = 0; k < n; k++)
        for (int i = k + 1; i < n; i++)
            turn(a, k, i);

    double digits = 0;
    int sign = 1;
    for (int k = 0; k < n; k++) {
        digits += std::log10(std::abs(a(k, k)));
        sign = a(k, k) < 0 ? -sign : sign;
    }
    std::cout << (sign < 0 ? "-" : "+") << "10^" << digits << '\n';
}
