// time: n^4
// space: n^3
// line: for (int next or if (colour[next] or best = std::max or int &points or return table[
// line: int rest(int
// gen: few {n} 3
// why: for n^3 / 6 states (a stretch, and how many of its colour hang on its left) all next blocks
// why: of that colour in the stretch are tried
// A run of k blocks of one colour may be blasted for k * k points, then the rest closes up.
// The best order gives how many points?
#include <algorithm>
#include <iostream>
#include <vector>

class Row {
    int n;
    std::vector<int> colour, table;

    // The blocks left ... right with `hung` more of the left one's colour before them.
    int &points(int left, int right, int hung)
    {
        return table[(static_cast<std::size_t>(left) * n + right) * n + hung];
    }

    int rest(int left, int right) { return left > right ? 0 : points(left, right, 0); }

    int best_of(int left, int right, int hung)
    {
        int best = (hung + 1) * (hung + 1) + rest(left + 1, right);
        for (int next = left + 1; next <= right; next++) {
            if (colour[next] == colour[left])
                best = std::max(best, points(next, right, hung + 1) + rest(left + 1, next - 1));
        }
        return best;
    }

public:
    explicit Row(std::istream &in)
    {
        in >> n;
        colour.resize(n);
        for (int &c : colour)
            in >> c;
        table.resize(static_cast<std::size_t>(n) * n * n);
    }

    int best()
    {
        for (int left = n - 1; left >= 0; left--)
            for (int right = left; right < n; right++)
                for (int hung = 0; hung <= left; hung++)
                    points(left, right, hung) = best_of(left, right, hung);
        return points(0, n - 1, 0);
    }
};

int main()
{
    Row row(std::cin);
    std::cout << row.best() << " points\n";
}
