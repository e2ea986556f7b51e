// time: n^2
// space: n
// line: for (std::size_t i or int digit or if (digit < 0 or digit += 10
// line: borrow = digit or rest[i] =
// gen: size {n}
// why: each of n digits of the root takes 4.5 subtractions, or so, of numbers of as many digits
// The root of two to n digits: odd numbers are taken away as often as it goes, then two zeros are
// put behind what is left.
#include <cstdio>
#include <vector>

using Digits = std::vector<int>;

// Both begin with their highest digit and are of one length.
static void subtract(Digits &rest, const Digits &odd)
{
    bool borrow = false;
    for (std::size_t i = rest.size(); i-- > 0;) {
        int digit = rest[i] - odd[i] - borrow;
        borrow = digit < 0;
        if (digit < 0)
            digit += 10;
        rest[i] = digit;
    }
}

static void add_ten(Digits &odd)
{
    std::size_t place = odd.size() - 2;
    while (++odd[place] == 10)
        odd[place--] = 0;
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    // Five times two; the odd numbers are times five, too.
    Digits rest{0, 1, 0}, odd{0, 0, 5};
    int mix = 0, count = 0;
    for (int k = 0; k < n; k++) {
        for (count = 0; rest >= odd; count++) {
            subtract(rest, odd);
            add_ten(odd);
        }
        mix = (mix * 10 + count) % 1000003;
        rest.insert(rest.end(), 2, 0);
        odd.insert(odd.end() - 1, 0);
        odd.insert(odd.begin(), 0);
        if (rest[0] == 0 && odd[0] == 0 && rest[1] == 0 && odd[1] == 0) {
            rest.erase(rest.begin());
            odd.erase(odd.begin());
        }
    }
    std::printf("last digit %d, all %d\n", count, mix);
}
