// time: n^2
// space: n
// line: std::find
// gen: words {n}
// why: every word is looked for among all before it
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
int main()
{
    int n, again = 0;
    std::string word;
    std::vector<std::string> seen;
    std::cin >> n;
    while (std::cin >> word) {
        if (std::find(seen.begin(), seen.end(), word) != seen.end())
            again++;
        seen.push_back(word);
    }
    std::cout << again << '\n';
}
