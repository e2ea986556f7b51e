// time: n
// space: 1
// line: while (text >> word) or word.find or word.resize or page.put or void put or if (used > 0
// line: used += width or words++
// gen: words {n}
// why: each word of 8 letters is cut, then put on the line or the next one; no line is kept
// Greedy typesetting: words stand on lines of 40 columns; how ragged is the right side?
#include <iostream>
#include <string>

class Page {
    static constexpr int columns = 40;
    int used = 0;

public:
    long lines = 0, words = 0, ragged = 0;

    void break_line()
    {
        ragged += (columns - used) * (columns - used);
        lines++;
        used = 0;
    }

    void put(int width)
    {
        if (used > 0 && used + 1 + width > columns)
            break_line();
        used += width + (used > 0);
        words++;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::istream &text = std::cin;
    int n;
    text >> n;

    Page page;
    std::string word;
    while (text >> word) {
        // A word ends behind its first q, if it has one.
        const auto end = word.find('q');
        word.resize(end == std::string::npos ? word.size() : end + 1);
        page.put(static_cast<int>(word.size()));
    }
    page.break_line();
    std::cout << page.words << " words on " << page.lines << " lines, " << page.ragged << '\n';
}
