// time: n log n
// space: n
// line: Gate operator or return { or (same * next.over or (back * or while (
// line: tree[node] = tree[2 * node]
// gen: size {n}
// why: each of n changes multiplies the 2 x 2 matrices of the log n nodes above the changed gate
// Two lanes run through a ring of n gates; between lanes, each gate has some doors. After every
// change of a gate: how many closed ways are there round the ring?
#include <cstdio>
#include <vector>

template <unsigned P>
struct Gate {
    unsigned long same, over, back, other;

    Gate operator*(const Gate &next) const
    {
        return {(same * next.same + over * next.back) % P,
                (same * next.over + over * next.other) % P,
                (back * next.same + other * next.back) % P,
                (back * next.over + other * next.other) % P};
    }

    unsigned long round() const { return (same + other) % P; }
};

template <class Thing>
class Ring {
    std::size_t n;
    std::vector<Thing> tree;

public:
    explicit Ring(std::size_t size, const Thing &first) : n(size), tree(2 * size, first)
    {
        for (std::size_t inner = n; inner-- > 1;)
            tree[inner] = tree[2 * inner] * tree[2 * inner + 1];
    }

    // The product of all from some gate on, once round the ring.
    const Thing &change(std::size_t place, const Thing &thing)
    {
        std::size_t node = place + n;
        tree[node] = thing;
        while ((node /= 2) > 0)
            tree[node] = tree[2 * node] * tree[2 * node + 1];
        return tree[1];
    }
};

int main()
{
    unsigned n;
    if (std::scanf("%u", &n) != 1)
        return 1;
    using Door = Gate<998244353>;
    Ring<Door> ring(n, Door{1, 1, 0, 1});
    unsigned luck = 17;
    unsigned long sum = 0;
    for (unsigned i = 0; i < n; i++) {
        luck = luck * 1664525 + 1013904223;
        const Door door{1 + (luck >> 30), luck >> 28 & 1, luck >> 29 & 1, 1};
        sum = (sum * 3 + ring.change((luck >> 5) % n, door).round()) % 1000000007;
    }
    std::printf("%lu\n", sum);
}
