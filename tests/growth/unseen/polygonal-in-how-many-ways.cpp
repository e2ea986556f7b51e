// time: sqrt n
// space: 1
// line: for (long or const long or if (2 *
// gen: size {n}
// sizes: 16..900000000
// why: the place k in the row of polygonal numbers is tried while k (k + 1) / 2 is at most n
// A triangular number is 1 + 2 + 3 + ..., a square 1 + 3 + 5 + ..., a pentagonal 1 + 4 + 7 + ...
// For how many numbers of sides is n polygonal, and for which is it so the fewest?
#include <iostream>

struct Shape {
    long sides = 0, place = 0;
};

int main()
{
    long n, ways = 0;
    Shape least;
    std::cin >> n;
    // n = k + (sides - 2) * k (k - 1) / 2
    for (long k = 2; k * (k + 1) / 2 <= n; k++) {
        const long pairs = k * (k - 1);
        if (2 * (n - k) % pairs == 0) {
            ways++;
            least = {2 * (n - k) / pairs + 2, k};
        }
    }
    std::cout << ways << " ways, least " << least.sides << " sides, number " << least.place << "\n";
}
