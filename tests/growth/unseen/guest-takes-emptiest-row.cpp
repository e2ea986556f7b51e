// time: n sqrt n
// space: sqrt n
// line: int rows( or for (int row or const long grief or if (grief or least = grief or best = row
// gen: size {n}
// why: each of n guests looks at all of about sqrt n rows of the hall
// Guests come into a hall of about sqrt n rows; each sits down in the row that he likes best: few
// people there, and not far from his own favourite row. A row may hold any number.
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <vector>

struct Row {
    long guests = 0, grief = 0, first = 0, last = 0;
};

class Hall {
    std::vector<Row> all;

public:
    explicit Hall(int rows) : all(rows) {}

    int rows() const { return static_cast<int>(all.size()); }

    long seat(int favourite)
    {
        int best = 0;
        long least = all[0].guests * 3 + favourite;
        for (int row = 1; row < rows(); row++) {
            const long grief = all[row].guests * 3 + std::abs(row - favourite);
            if (grief < least) {
                least = grief;
                best = row;
            }
        }
        Row &mine = all[best];
        if (mine.guests++ == 0)
            mine.first = least;
        mine.last = least;
        mine.grief += least;
        return least;
    }

    const Row &at(int row) const { return all[row]; }
};

int main()
{
    int n;
    std::cin >> n;
    Hall hall(static_cast<int>(std::ceil(std::sqrt(n))));
    unsigned luck = 8;
    long grief = 0;
    for (int i = 0; i < n; i++) {
        luck = luck * 1664525 + 1013904223;
        grief += hall.seat(static_cast<int>((luck >> 9) % hall.rows()));
    }
    const Row &front = hall.at(0);
    std::cout << front.guests << " in the first row, grief " << front.first << " to " << front.last
              << ", " << front.grief << " of " << grief << "\n";
}
