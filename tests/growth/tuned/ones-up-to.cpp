// time: log n
// space: 1
// line: place *= 2 or long long whole or long long rest or ones += whole or if (rest
// gen: size {n}
// why: one round for each binary place of n
#include <iostream>

// How many ones are written when 1, 2, ..., n are written in binary?
int main()
{
    long long n, ones = 0;
    std::cin >> n;
    for (long long place = 1; place <= n; place *= 2) {
        long long whole = (n + 1) / (place * 2);
        long long rest = (n + 1) % (place * 2);
        ones += whole * place;
        if (rest > place)
            ones += rest - place;
    }
    std::cout << ones << '\n';
}
