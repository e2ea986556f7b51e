// time: n^2
// space: n
// line: out.str()
// gen: numbers {n}
// why: str() copies the whole text made so far for each number, only to see how long it is
#include <iostream>
#include <sstream>
#include <string>

int main()
{
    int n;
    std::cin >> n;

    std::ostringstream out;
    std::size_t line_start = 0;
    for (int i = 0; i < n; i++) {
        long value;
        std::cin >> value;
        out << value % 1000;
        if (out.str().size() - line_start > 60) {
            out << '\n';
            line_start = out.tellp();
        } else {
            out << ' ';
        }
    }
    const std::string text = out.str();
    unsigned hash = 0;
    for (char c : text)
        hash = hash * 31 + c;
    std::cout << text.size() << " " << hash << "\n";
}
