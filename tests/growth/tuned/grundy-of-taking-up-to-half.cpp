// time: n^2
// space: n
// line: for (int taken or met_by[values or while ( or least++;
// gen: size {n}
// why: from a heap of h there are h / 2 moves, and the least value that is not met is below h
// A heap from which up to half may be taken: the Grundy number of every heap of up to n things.
#include <algorithm>
#include <iostream>
#include <vector>

class Game {
    // met_by[g]: the last heap that can be turned into one of value g.
    std::vector<int> values{0}, met_by;

public:
    explicit Game(int largest) : met_by(largest + 2, 0)
    {
        for (int heap = 1; heap <= largest; heap++)
            values.push_back(value_of(heap));
    }

    int value_of(int heap)
    {
        for (int taken = 1; 2 * taken <= heap; taken++)
            met_by[values[heap - taken]] = heap;
        int least = 0;
        while (met_by[least] == heap)
            least++;
        return least;
    }

    const std::vector<int> &all() const { return values; }
};

int main()
{
    int n;
    std::cin >> n;
    const Game game(n);
    const std::vector<int> &values = game.all();
    long lost = std::count(values.begin(), values.end(), 0), mixed = 0;
    for (int value : values)
        mixed = (mixed * 31 + value) % 1000003;
    std::cout << lost << " heaps are lost, all: " << mixed << '\n';
}
