// time: n^2
// space: n
// line: int doubled = digit * 2 + carry or digit = doubled % 10 or carry = doubled / 10
// line: for (int &digit : digits)
// gen: size {n}
// why: 2^k has 0.3 k decimal digits, and each of n doublings goes through all of them
#include <cstdio>
#include <vector>

class BigNumber {
    std::vector<int> digits{1};

public:
    void twice()
    {
        int carry = 0;
        for (int &digit : digits) {
            int doubled = digit * 2 + carry;
            digit = doubled % 10;
            carry = doubled / 10;
        }
        if (carry > 0)
            digits.push_back(carry);
    }

    int digit_sum() const
    {
        int sum = 0;
        for (int digit : digits)
            sum += digit;
        return sum;
    }
};

int main()
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;
    BigNumber power;
    for (int i = 0; i < n; i++)
        power.twice();
    printf("%d\n", power.digit_sum());
}
