// time: n^2
// space: n
// line: for (std::size_t j or result[i + j] =
// gen: parents {n}
// why: the lists of two parts of the tree are multiplied; they are as long as the largest groups,
// why: at least half of the parts, so that a share of all pairs of vertices meets, each pair once
// In how many ways can groups of each size be chosen so that nobody is there with his own boss?
#include <algorithm>
#include <iostream>
#include <vector>

using Ways = std::vector<unsigned long>;  // [k]: in how many ways k people are chosen

constexpr unsigned long MODULUS = 998244353;

static Ways operator*(const Ways &a, const Ways &b)
{
    Ways result(a.size() + b.size() - 1, 0);
    for (std::size_t i = 0; i < a.size(); i++)
        for (std::size_t j = 0; j < b.size(); j++)
            result[i + j] = (result[i + j] + a[i] * b[j]) % MODULUS;
    return result;
}

static Ways operator+(const Ways &a, const Ways &b)
{
    Ways result(std::max(a.size(), b.size()), 0);
    for (std::size_t i = 0; i < result.size(); i++)
        result[i] = ((i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0)) % MODULUS;
    return result;
}

struct Person {
    int boss = 0;
    Ways without{1}, with{0, 1};
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<Person> people(n);
    for (int p = 1; p < n; p++)
        std::cin >> people[p].boss;
    for (int p = n - 1; p > 0; p--) {
        Person &boss = people[people[p].boss];
        boss.with = boss.with * people[p].without;
        boss.without = boss.without * (people[p].with + people[p].without);
        people[p].with = people[p].without = Ways();
    }
    const Ways all = people[0].with + people[0].without;
    unsigned long mix = 0;
    for (unsigned long ways : all)
        mix = (mix * 31 + ways) % MODULUS;
    std::cout << "groups of up to " << all.size() - 1 << ", " << mix << '\n';
}
