// time: n log n
// space: n
// line: cuts.lower_bound( or gaps.erase( or gaps.find( or gaps.insert( or cuts.insert(
// gen: numbers {n}
// why: each cut is a few searches in two balanced trees of at most n + 2 entries
#include <cstdio>
#include <iterator>
#include <set>

class Rod {
public:
    explicit Rod(int length) : cuts{0, length}, gaps{length} {}

    void cut(int at)
    {
        auto right = cuts.lower_bound(at);
        if (*right == at)
            return;
        auto left = std::prev(right);
        gaps.erase(gaps.find(*right - *left));
        gaps.insert(*right - at);
        gaps.insert(at - *left);
        cuts.insert(at);
    }

    int widest() const { return *gaps.rbegin(); }
    std::size_t pieces() const { return gaps.size(); }

private:
    std::set<int> cuts;
    std::multiset<int> gaps;
};

int main()
{
    int n, at;
    long sum = 0;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Rod rod(1000000000);
    while (n-- > 0 && std::scanf("%d", &at) == 1) {
        rod.cut(at);
        sum += rod.widest();
    }
    std::printf("%zu pieces, the widest %d, sum of the widest %ld\n",
                rod.pieces(), rod.widest(), sum);
}
