// time: log n
// space: log n or 1
// line: void visit or visited++ or if (to <= low or if (low <= from or const long middle
// line: visit(from, middle) or visit(middle, to) or pieces++ or if (to - from > largest or return;
// gen: size {n}
// sizes: 16..900000000
// why: the halving of each of 100 ranges goes on only at its two ends, on each of log n levels
// Ranges of places as nodes of a tree of halves that is never built.
#include <iostream>

class Splitter {
    long low = 0, high = 0;

public:
    long visited = 0, pieces = 0, largest = 0;

    void split(long first, long end, long places)
    {
        low = first;
        high = end;
        visit(0, places);
    }

    void visit(long from, long to)
    {
        visited++;
        if (to <= low || high <= from)
            return;
        if (low <= from && to <= high) {
            pieces++;
            if (to - from > largest)
                largest = to - from;
            return;
        }
        const long middle = from + (to - from) / 2;
        visit(from, middle);
        visit(middle, to);
    }
};

int main()
{
    long n;
    if (!(std::cin >> n))
        return 1;
    Splitter splitter;
    for (long part = 1; part <= 100; part++)
        splitter.split(n * part / 300, n - n * part / 400, n);
    std::cout << splitter.pieces << " pieces of at most " << splitter.largest << " places, "
              << splitter.visited << " nodes looked at\n";
}
