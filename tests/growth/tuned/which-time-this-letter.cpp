// time: n^2
// space: n
// line: std::count
// gen: letters {n}
// why: counts the letter in all of the text before it, for each of n letters
#include <algorithm>
#include <iostream>
#include <string>

int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    long long sum = 0;
    for (auto letter = text.begin(); letter != text.end(); ++letter) {
        auto times = std::count(text.begin(), letter, *letter);
        sum += times * (*letter - 'a' + 1);
    }
    std::cout << sum << '\n';
}
