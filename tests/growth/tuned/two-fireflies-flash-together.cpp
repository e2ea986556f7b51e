// time: n * m
// space: n
// line: for (Firefly &fly or fly.glow() or void glow() or phase++; or flashes = phase
// line: phase = flashes ? 0 or for (std::size_t i or const Firefly &left or const Firefly &right
// line: lit += or if (left.flashes
// gen: counts {n} {m}
// why: in each of m moments each of n fireflies glows on and looks at both neighbours
// Fireflies on a ring flash when they are ready and are hurried on by neighbours that flash.
#include <algorithm>
#include <iostream>
#include <vector>

class Firefly {
    int phase;

public:
    static constexpr int FULL = 100;
    bool flashes = false;

    explicit Firefly(int start) : phase(start) {}

    void glow()
    {
        phase++;
        flashes = phase >= FULL;
        phase = flashes ? 0 : phase;
    }

    void hurry() { phase = flashes ? phase : std::min(FULL - 1, phase + phase / 8); }
};

class Meadow {
    std::vector<Firefly> flies;

public:
    explicit Meadow(int n)
    {
        flies.reserve(n);
        for (unsigned i = 0, luck = 12345; i < static_cast<unsigned>(n); i++) {
            luck = luck * 1103515245 + 12345;
            flies.emplace_back(static_cast<int>((luck >> 16) % Firefly::FULL));
        }
    }

    // How many flash in this moment.
    int moment()
    {
        int lit = 0;
        for (Firefly &fly : flies)
            fly.glow();
        for (std::size_t i = 0; i < flies.size(); i++) {
            const Firefly &left = flies[i == 0 ? flies.size() - 1 : i - 1];
            const Firefly &right = flies[i + 1 == flies.size() ? 0 : i + 1];
            lit += flies[i].flashes;
            if (left.flashes || right.flashes)
                flies[i].hurry();
        }
        return lit;
    }
};

int main()
{
    int n, m, brightest = 0;
    std::cin >> n >> m;
    Meadow meadow(n);
    for (int moment = 0; moment < m; moment++)
        brightest = std::max(brightest, meadow.moment());
    std::cout << "at most " << brightest << " of " << n << " at once\n";
}
