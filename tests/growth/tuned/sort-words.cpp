// time: n log n
// space: n
// line: std::sort
// gen: words {n}
// why: n log n comparisons of words of eight letters
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (auto &word : words)
        std::cin >> word;
    std::sort(words.begin(), words.end());
    std::cout << words[0] << words[n / 2] << '\n';
}
