// time: n
// space: n
// line: bool more or static int
// line: if (sign or case or default: or return 1 or return sign or static long or switch
// line: long value or long left or while ( or const char or left = or return left;
// gen: digits {n}
// why: each sign is taken once; three ranks of operators bound the depth of the recursion
// Every second digit stands for an operator: what is the value of the whole, rank by rank?
#include <iostream>
#include <string>

class Calculator {
    static constexpr long modulus = 1000003;
    const std::string &text;
    std::size_t at = 0;

    bool more() const { return at + 1 < text.size(); }

    static int rank(char sign)
    {
        if (sign < '4')
            return 1; // plus and minus
        return sign < '8' ? 2 : 3; // times; joined as digits
    }

    static long apply(char sign, long left, long right)
    {
        switch (rank(sign)) {
        case 1: return (sign < '2' ? left + right : left - right + modulus) % modulus;
        case 2: return left * right % modulus;
        default: return (left * 10 + right) % modulus;
        }
    }

public:
    explicit Calculator(const std::string &line) : text(line) {}

    long value(int lowest)
    {
        long left = text[at++] - '0';
        while (more() && rank(text[at]) >= lowest) {
            const char sign = text[at++];
            left = apply(sign, left, value(rank(sign) + 1));
        }
        return left;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n;
    std::string line;
    std::cin >> n >> line;
    std::cout << Calculator(line).value(1) << "\n";
}
