// time: n log^2 n
// space: n
// line: for (int left = or if (left % or if (right % or earn_less +=
// gen: parents {n}
// why: a worker hired under any of those before has ln n bosses above on average, and for each
// why: of them a tree of sums over the n pays is climbed, log n steps for most pays
#include <cstdio>
#include <numeric>
#include <vector>

// All pays are different. With each hiring every boss above the new worker wants to know how
// many workers of the firm earn less than the boss at that time.

class Payroll {
    int leaves;
    std::vector<int> tree;

public:
    explicit Payroll(int highest) : leaves(highest), tree(2 * highest, 0) {}

    void hire(int pay)
    {
        for (int node = pay + leaves; node > 0; node /= 2)
            tree[node]++;
    }

    int below(int pay) const
    {
        int earn_less = 0;
        for (int left = leaves, right = pay + leaves; left < right; left /= 2, right /= 2) {
            if (left % 2 == 1)
                earn_less += tree[left++];
            if (right % 2 == 1)
                earn_less += tree[--right];
        }
        return earn_less;
    }
};

static int next_number()
{
    int c, value = 0;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = next_number();
    std::vector<int> boss_of(n, -1), pay(n);
    for (int worker = 1; worker < n; worker++)
        boss_of[worker] = next_number();

    // Jumping on by a step that has no common divisor with n reaches each pay once.
    long step = n * 5L / 8 + 1;
    while (std::gcd(step, n) != 1)
        step++;
    for (int worker = 0; worker < n; worker++)
        pay[worker] = static_cast<int>(worker * step % n);

    Payroll payroll(n);
    long ranks = 0;
    for (int worker = 0; worker < n; worker++) {
        payroll.hire(pay[worker]);
        for (int boss = boss_of[worker]; boss >= 0; boss = boss_of[boss])
            ranks += payroll.below(pay[boss]);
    }
    std::printf("%ld\n", ranks);
}
