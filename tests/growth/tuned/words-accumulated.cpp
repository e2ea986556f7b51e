// time: n
// space: n
// line: -
// gen: words {n}
// why: since C++20 std::accumulate moves the sum on, so each word is only appended
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (std::string &w : words)
        std::cin >> w;
    std::string text = std::accumulate(words.begin(), words.end(), std::string());
    int doubled = 0;
    for (size_t i = 1; i < text.size(); i++)
        if (text[i] == text[i - 1])
            doubled++;
    std::cout << text.size() << " letters, " << doubled << " doubled\n";
}
