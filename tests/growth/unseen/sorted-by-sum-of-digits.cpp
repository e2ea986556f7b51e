// time: n log n
// space: n
// line: static int digit_sum or int sum or while (value or sum += value or value /= or return sum
// line: std::sort( or const int a = digit or if (a != b or return a < b or return left <
// line: const int b = digit
// gen: numbers {n}
// why: sorting takes n log n comparisons; each adds up nine digits twice
// Numbers in the order of their sums of digits, then of their values.
#include <algorithm>
#include <cstdio>
#include <vector>

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

static int digit_sum(int value)
{
    int sum = 0;
    while (value > 0) {
        sum += value % 10;
        value /= 10;
    }
    return sum;
}

int main()
{
    const int n = read_number();
    std::vector<int> numbers(n);
    std::generate(numbers.begin(), numbers.end(), read_number);
    std::sort(numbers.begin(), numbers.end(), [](int left, int right) {
        const int a = digit_sum(left);
        const int b = digit_sum(right);
        if (a != b)
            return a < b;
        return left < right;
    });
    long mix = 0;
    for (int number : numbers)
        mix = (mix * 31 + number) % 1000003;
    std::printf("%d first, %d last, %ld\n", numbers.front(), numbers.back(), mix);
}
