// time: 2^n
// space: n or 1 or 2^n
// line: grow( or static or text
// gen: size {n}
// why: every text of n bits is built
#include <iostream>
#include <string>
static long mix;
static void grow(const std::string &text, int left)
{
    if (left == 0) {
        mix = (mix * 31 + (long)text.size() + text[text.size() / 2]) % 1000003;
        return;
    }
    grow(text + '0', left - 1);
    grow(text + '1', left - 1);
}
int main()
{
    int n;
    std::cin >> n;
    grow("", n);
    std::cout << mix << '\n';
}
