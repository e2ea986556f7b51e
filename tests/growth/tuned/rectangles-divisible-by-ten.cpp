// time: n^4
// space: n^2
// line: for (int right or if (sum % 10 or long sum = or found++ or return total[y
// gen: matrix {n}
// why: all n^4 / 4 rectangles are tried, each in constant time from sums of corners
#include <cstdio>
#include <vector>

class Corners {
    int n;
    std::vector<int> total; // of all cells above and to the left

public:
    explicit Corners(int n) : n(n), total((n + 1) * (n + 1)) {}

    int &at(int y, int x) { return total[y * (n + 1) + x]; }

    void read()
    {
        for (int y = 1; y <= n; y++)
            for (int x = 1; x <= n; x++) {
                int cell;
                std::scanf("%d", &cell);
                at(y, x) = cell + at(y - 1, x) + at(y, x - 1) - at(y - 1, x - 1);
            }
    }

    long divisible_by_ten()
    {
        long found = 0;
        for (int top = 0; top < n; top++)
            for (int bottom = top + 1; bottom <= n; bottom++)
                for (int left = 0; left < n; left++)
                    for (int right = left + 1; right <= n; right++) {
                        long sum = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
                        if (sum % 10 == 0)
                            found++;
                    }
        return found;
    }
};

int main()
{
    int n;
    std::scanf("%d", &n);
    Corners corners(n);
    corners.read();
    std::printf("%ld rectangles\n", corners.divisible_by_ten());
}
