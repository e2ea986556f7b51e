// time: n log n
// space: n
// line: count[
// gen: words {n}
// why: a tree of n words
#include <iostream>
#include <map>
#include <string>
int main()
{
    int n;
    std::string w;
    std::cin >> n;
    std::map<std::string, int> count;
    int most = 0;
    while (std::cin >> w)
        most = std::max(most, ++count[w]);
    std::cout << count.size() << " " << most << "\n";
}
