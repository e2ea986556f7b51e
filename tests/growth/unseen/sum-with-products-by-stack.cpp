// time: n
// space: n
// line: std::cin >> n >> text or for (std::size_t i or const long value or const char sign
// line: switch (sign or case '*' or terms.back() = or case '-' or terms.push_back or break;
// line: default: or std::accumulate
// gen: digits {n}
// why: each pair of digits gives a sign and a number that join the stack of terms in one step
// Digits read in turn as sign and number make a long sum of products; what is its value?
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

int main()
{
    constexpr long modulus = 1000003;
    std::ios::sync_with_stdio(false);
    std::size_t n;
    std::string text;
    std::cin >> n >> text;

    std::vector<long> terms{1};
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const char sign = "+-*"[(text[i] - '0') % 3];
        const long value = text[i + 1] - '0' + 2;
        switch (sign) {
        case '*':
            terms.back() = terms.back() * value % modulus;
            break;
        case '-':
            terms.push_back(-value);
            break;
        default:
            terms.push_back(value);
        }
    }
    const long sum = std::accumulate(terms.begin(), terms.end(), 0l);
    std::cout << sum << " from " << terms.size() << " terms\n";
}
