// time: n
// space: n
// line: void push or void pop or std::gcd or push_back or pop_back or if (out.empty
// line: int divisor() or size() const or for (int or std::cin >> number or for (const int number
// line: window.push or while (window or window.pop or longest = std::max
// gen: numbers {n}
// why: each number enters and leaves the queue of two stacks once; numbers below 10^9 have common
// why: divisors in a number of steps that is bound
// The longest run of neighbours with a common divisor above one, by a queue that knows its divisor.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

class DivisorQueue {
    std::vector<int> in, out; // out holds divisors of what is above, in holds numbers
    int of_in = 0;

public:
    void push(int number)
    {
        in.push_back(number);
        of_in = std::gcd(of_in, number);
    }

    void pop()
    {
        if (out.empty()) {
            for (int divisor = 0; !in.empty(); in.pop_back()) {
                divisor = std::gcd(divisor, in.back());
                out.push_back(divisor);
            }
            of_in = 0;
        }
        out.pop_back();
    }

    int divisor() const { return std::gcd(of_in, out.empty() ? 0 : out.back()); }
    std::size_t size() const { return in.size() + out.size(); }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int &number : numbers)
        std::cin >> number;

    DivisorQueue window;
    std::size_t longest = 0;
    for (const int number : numbers) {
        window.push(number);
        while (window.size() > 0 && window.divisor() == 1)
            window.pop();
        longest = std::max(longest, window.size());
    }
    std::cout << longest << '\n';
}
