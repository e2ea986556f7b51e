// time: 2^n
// space: n or 1
// line: try_signs( or if (place == or const long digit or hits +=
// gen: digits {n}
// sizes: 3..13
// why: four choices before each digit but the first, none is cut off: 4^(n - 1) sums are ended
// Puts +, -, * or nothing between digits: in how many ways comes out what their sum is?
#include <iostream>
#include <string>

class Riddle {
    std::string digits;
    long wanted = 0, hits = 0;

    // done + factor * last is the value so far; last may still grow by a digit.
    void try_signs(std::size_t place, long done, long factor, long last)
    {
        if (place == digits.size()) {
            hits += done + factor * last == wanted;
            return;
        }
        const long digit = digits[place] - '0', value = factor * last;
        try_signs(place + 1, done, factor, last * 10 + digit);
        try_signs(place + 1, done, value, digit);
        try_signs(place + 1, done + value, 1, digit);
        try_signs(place + 1, done + value, -1, digit);
    }

public:
    explicit Riddle(const std::string &text) : digits(text)
    {
        for (char c : digits)
            wanted += c - '0';
    }

    long solve()
    {
        try_signs(1, 0, 1, digits[0] - '0');
        return hits;
    }
};

int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    std::cout << Riddle(text).solve() << " ways\n";
}
