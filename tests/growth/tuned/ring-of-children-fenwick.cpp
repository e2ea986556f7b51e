// time: n log^2 n
// space: n
// line: sum += or for (; place > 0
// gen: size {n}
// why: for each of n children a search by halves asks log n times for a sum of log n fields
#include <cstdio>
#include <vector>

class Standing {
    std::vector<int> tree;

public:
    explicit Standing(int n) : tree(n + 1, 0)
    {
        for (int child = 1; child <= n; child++)
            change(child, 1);
    }

    void change(int place, int by)
    {
        for (; place < static_cast<int>(tree.size()); place += place & -place)
            tree[place] += by;
    }

    int up_to(int place) const
    {
        int sum = 0;
        for (; place > 0; place -= place & -place)
            sum += tree[place];
        return sum;
    }

    // The child with `wanted` standing ones up to and with itself.
    int find(int wanted) const
    {
        int low = 1, high = static_cast<int>(tree.size()) - 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (up_to(middle) >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Standing standing(n);
    int at = 0, last = 0;
    long mixed = 0;
    const int syllables = 13;
    for (int left = n; left > 0; left--) {
        at = (at + syllables - 1) % left;
        last = standing.find(at + 1);
        standing.change(last, -1);
        mixed = (mixed * 31 + last) % 1000000007;
    }
    std::printf("%d is last, order %ld\n", last, mixed);
}
