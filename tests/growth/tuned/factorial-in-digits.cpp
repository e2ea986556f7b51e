// time: n^2 log n
// space: n log n
// line: carry += digit * or digit = carry % 10 or carry /= 10; // or for (int &digit
// gen: size {n}
// why: i! has about i log i digits, and each is multiplied for each i up to n
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> digits = {1}; // the lowest first
    for (int i = 2; i <= n; i++) {
        long long carry = 0;
        for (int &digit : digits) {
            carry += digit * (long long)i;
            digit = carry % 10;
            carry /= 10; // to the next place
        }
        while (carry > 0) {
            digits.push_back(carry % 10);
            carry /= 10;
        }
    }
    long long sum = 0;
    for (int digit : digits)
        sum += digit;
    std::cout << digits.size() << " digits, their sum is " << sum << '\n';
}
