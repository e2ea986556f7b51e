// time: n * m
// space: n
// line: shelf.erase
// gen: keys {n} {m}
// why: half of the n titles move one place forward for each of the m books
#include <iostream>
#include <string>
#include <vector>

// A book is taken from its place and put back at the end of the shelf.
int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> shelf;
    for (int i = 0; i < n; i++)
        shelf.push_back("no " + std::to_string(i));
    size_t letters = 0;
    for (int i = 0; i < m; i++) {
        int place;
        std::cin >> place;
        std::string book = shelf[place];
        shelf.erase(shelf.begin() + place);
        letters += book.size();
        shelf.push_back(book);
    }
    std::cout << letters << ' ' << shelf.front() << ' ' << shelf[n / 2] << '\n';
}
