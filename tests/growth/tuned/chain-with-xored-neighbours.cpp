// time: n
// space: n
// line: void add or const unsigned or unsigned & or links. or numbers. or links[ or end = fresh
// line: if (fresh or while ( or mixed = ( or came = at or at = next or chain.add
// gen: numbers {n}
// why: adding looks at one end only; the walk makes a step for each number
// A chain where each link holds the xor of both neighbours; numbers are added at either end.
#include <iostream>
#include <vector>

class XorChain {
    static constexpr unsigned nobody = 0;
    std::vector<unsigned> links{0};
    std::vector<int> numbers{0};
    unsigned ends[2] = {nobody, nobody};

public:
    void add(int number)
    {
        const unsigned fresh = static_cast<unsigned>(links.size());
        unsigned &end = ends[number % 2];
        links.push_back(end);
        numbers.push_back(number);
        links[end] ^= end == nobody ? 0 : fresh;
        end = fresh;
        if (fresh == 1)
            ends[0] = ends[1] = fresh;
    }

    long walk_from(int side) const
    {
        long mixed = 0;
        unsigned came = nobody, at = ends[side];
        while (at != nobody) {
            mixed = (mixed * 31 + numbers[at]) % 1000000007;
            const unsigned next = links[at] ^ came;
            came = at;
            at = next;
        }
        return mixed;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, number;
    XorChain chain;
    std::cin >> n;
    while (std::cin >> number)
        chain.add(number);
    std::cout << chain.walk_from(0) << ' ' << chain.walk_from(1) << '\n';
}
