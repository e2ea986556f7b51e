// time: sqrt n
// space: 1
// line: for (long long a = 1 or long long b = or long long fence or if (fence or least = fence
// line: wasted +=
// gen: size {n}
// why: the shorter side goes from 1 to the root of the area
#include <iostream>

// The shortest fence around a rectangle of whole metres and at least n square metres.
int main()
{
    long long n;
    std::cin >> n;
    long long least = 2 * (n + 1), side = 1, wasted = 0;
    for (long long a = 1; a * a <= n; a++) {
        long long b = (n + a - 1) / a;
        long long fence = 2 * (a + b);
        wasted += a * b - n;
        if (fence < least) {
            least = fence;
            side = a;
        }
    }
    std::cout << least << " m with a side of " << side << " m, wasted " << wasted << '\n';
}
