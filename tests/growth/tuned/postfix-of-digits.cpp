// time: n
// space: n
// line: for (char key or switch or stack.push_back or stack.pop_back or stack.back() =
// line: if (key < or stack.size() < or combine( or getchar or text.push_back
// gen: digits {n}
// why: each key pushes one number or joins two, O(1) amortised
// A pocket calculator: keys 0 ... 6 put a number on the pile, 7, 8, 9 add, subtract, multiply.
#include <cstdio>
#include <string>
#include <vector>

static const long PRIME = 1000003;

static long combine(char key, long left, long right)
{
    switch (key) {
    case '7':
        return (left + right) % PRIME;
    case '8':
        return (left - right + PRIME) % PRIME;
    default:
        return left * right % PRIME;
    }
}

int main()
{
    int n;
    if (std::scanf("%d\n", &n) != 1)
        return 1;
    std::string text;
    for (int c; (c = std::getchar()) >= '0';)
        text.push_back(static_cast<char>(c));

    std::vector<long> stack;
    for (char key : text) {
        if (key < '7') {
            stack.push_back(key - '0' + 2);
            continue;
        }
        if (stack.size() < 2)
            continue;
        long right = stack.back();
        stack.pop_back();
        stack.back() = combine(key, stack.back(), right);
    }
    long sum = 0;
    for (long value : stack)
        sum += value;
    std::printf("%zu on the pile, together %ld\n", stack.size(), sum);
}
