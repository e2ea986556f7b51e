// time: sqrt n
// space: sqrt n
// line: while (step * step or step++
// line: small.emplace or power = power * 5 or i < step
// line: giant <= step or small.find(at) or found != small or at = at * back
// gen: size {n}
// why: the exponent n - 1 is split into sqrt n small and sqrt n giant steps
#include <iostream>
#include <unordered_map>

const long long P = 1000000007;

long long raise(long long base, long long e)
{
    long long result = 1;
    for (; e > 0; e /= 2) {
        if (e % 2 == 1)
            result = result * base % P;
        base = base * base % P;
    }
    return result;
}

// Finds x below n with 5^x = target (mod P).
int main()
{
    long long n;
    std::cin >> n;
    long long target = raise(5, n - 1);
    long long step = 1;
    while (step * step < n)
        step++;
    std::unordered_map<long long, long long> small;
    long long power = 1;
    for (long long i = 0; i < step; i++) {
        small.emplace(power, i);
        power = power * 5 % P;
    }
    long long back = raise(power, P - 2), at = target;
    for (long long giant = 0; giant <= step; giant++) {
        auto found = small.find(at);
        if (found != small.end()) {
            std::cout << giant * step + found->second << '\n';
            break;
        }
        at = at * back % P;
    }
}
