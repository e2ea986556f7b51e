// time: log n
// space: log n
// line: return
// gen: size {n}
// why: the series of n terms is made of the one of half as many, one call deep for each halving
#include <iostream>
#include <utility>
using namespace std;

const long MOD = 998244353;

// 1 + q + ... + q^(n-1) and q^n
pair<long, long> series(long q, long n)
{
    if (n == 0)
        return {0, 1};
    auto [sum, power] = series(q, n / 2);
    long twice = (sum + sum * power) % MOD;
    long square = power * power % MOD;
    if (n % 2 == 1)
        return {(twice + square) % MOD, square * q % MOD};
    return {twice, square};
}

int main()
{
    long n;
    cin >> n;
    cout << series(3, n).first << " " << series(10, n).first << "\n";
}
