// time: log n
// space: 1
// line: while ( or const long long next or oldest = older or older = newest or newest = next
// line: area += or count++
// gen: size {n}
// sizes: 16..900000000
// why: the sides grow by a factor of 1.32 with each triangle, so log n of them are up to n
// Triangles of equal sides are laid in a spiral (Padovan): how many have sides up to n, and how
// many small triangles do they cover, modulo a prime?
#include <iostream>

int main()
{
    constexpr long long prime = 1000000007;
    long long n;
    std::cin >> n;

    long long oldest = 1, older = 1, newest = 1, area = 0;
    int count = 0;
    while (newest <= n) {
        area += newest % prime * (newest % prime) % prime;
        count++;
        const long long next = oldest + older;
        oldest = older;
        older = newest;
        newest = next;
    }
    std::cout << count << " triangles cover " << area % prime << '\n';
}
