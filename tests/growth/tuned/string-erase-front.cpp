// time: n^2
// space: n
// line: erase(0
// gen: letters {n}
// why: the rest moves for each letter
#include <iostream>
#include <string>
int main()
{
    int n;
    unsigned mix = 0;
    std::string text;
    std::cin >> n >> text;
    while (!text.empty()) {
        mix = mix * 31 + (unsigned)text[0];
        text.erase(0, 1);
    }
    std::cout << mix << '\n';
}
