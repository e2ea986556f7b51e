// time: n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: three bits of n are looked at for each of m keys; at the end all n bits are summed up
#include <cstdint>
#include <iostream>
#include <vector>

class Filter {
public:
    explicit Filter(int size) : bits(size, 0) {}

    // Says whether the key may have been there before.
    bool add(uint64_t key)
    {
        bool seen = true;
        for (int i = 0; i < 3; i++) {
            key = (key + 1) * 0x9e3779b97f4a7c15ull;
            key ^= key >> 29;
            char &bit = bits[key % bits.size()];
            if (!bit)
                seen = false;
            bit = 1;
        }
        return seen;
    }

    // A number for the places used.
    int check() const
    {
        int sum = 0;
        for (char bit : bits)
            sum = (sum * 3 + bit) % 1000003;
        return sum;
    }

private:
    std::vector<char> bits;
};

int main()
{
    int n, m, maybe = 0;
    std::cin >> n >> m;
    Filter filter(n);
    for (int i = 0; i < m; i++) {
        int key;
        std::cin >> key;
        if (filter.add(key))
            maybe++;
    }
    std::cout << maybe << " seen before, check " << filter.check() << '\n';
}
