// time: n + m sqrt n
// space: n
// line: for (; place > 0 or at(place) = at or return cells[ or T &at( or place += first
// line: for (std::size_t s = 0 or moved = shelves or T push( or first = first == or std::swap(value
// line: return value
// gen: counts {n} {m}
// why: a move shifts a part of one shelf of root n books, and one book at each shelf before it
// The k-th of n books goes to the front, m times; the books stand on rings of root n places.
#include <cmath>
#include <iostream>
#include <random>
#include <vector>

// A shelf that is always full; its first place may be anywhere.
template <class T>
class Ring {
    std::vector<T> cells;
    std::size_t first = 0;

    T &at(std::size_t place)
    {
        place += first;
        return cells[place < cells.size() ? place : place - cells.size()];
    }

public:
    void fill(T value) { cells.push_back(value); }
    // Takes out the book at a place and closes the gap from the left: the first place is free.
    T take(std::size_t place)
    {
        const T taken = at(place);
        for (; place > 0; place--)
            at(place) = at(place - 1);
        return taken;
    }

    void put_first(T value) { at(0) = value; }

    // Puts a value in front of all, and what was the last one falls out.
    T push(T value)
    {
        first = first == 0 ? cells.size() - 1 : first - 1;
        std::swap(value, at(0));
        return value;
    }
};

int main()
{
    std::size_t n, m;
    std::cin >> n >> m;
    const auto side = static_cast<std::size_t>(std::sqrt(n));
    std::vector<Ring<int>> shelves((n + side - 1) / side);
    for (std::size_t book = 0; book < n; book++)
        shelves[book / side].fill(static_cast<int>(book));

    unsigned long mix = 0;
    std::minstd_rand luck(23);
    while (m-- > 0) {
        const std::size_t k = luck() % n;
        const std::size_t shelf = k / side;
        const int book = shelves[shelf].take(k % side);
        int moved = book;
        for (std::size_t s = 0; s < shelf; s++)
            moved = shelves[s].push(moved);
        shelves[shelf].put_first(moved);
        mix = mix * 31 + book;
    }
    std::cout << mix % 1000003 << '\n';
}
