// time: n log n
// space: n
// line: count[ or ++count
// gen: words {n}
// why: a tree of n words; comparing two takes constant time
#include <iostream>
#include <map>
#include <string>
int main()
{
    int n, most = 0;
    std::string word;
    std::map<std::string, int> count;
    std::cin >> n;
    while (std::cin >> word)
        if (++count[word] > most)
            most = count[word];
    std::cout << most << ' ' << count.begin()->first << '\n';
}
