// time: sqrt n
// space: 1
// line: double turn() or radius += or return 2 * std or while (left or left -= or turns++
// gen: size {n}
// sizes: 16..900000000
// why: the k-th turn takes a length that grows with k, so that about root of n turns hold n
// A tape of n centimetres is wound on a reel; how many turns, and how thick is the reel then?
#include <cstdio>
#include <numbers>

class Reel {
    double radius, thickness;

public:
    long turns = 0;

    Reel(double core, double tape) : radius(core), thickness(tape) {}

    // The length of tape that the next turn takes.
    double turn()
    {
        radius += thickness;
        return 2 * std::numbers::pi * radius;
    }

    void wind(double left)
    {
        while (left > 0) {
            left -= turn();
            turns++;
        }
    }

    double width() const { return 2 * radius; }
};

int main()
{
    long length;
    if (std::scanf("%ld", &length) != 1)
        return 1;
    Reel reel(0.0005, 0.0005);
    reel.wind(length);
    std::printf("%ld turns, %.2f cm across\n", reel.turns, reel.width());
}
