// time: n
// space: n
// line: for (char letter or rows[row] += or row += or if (row == or down = or joined +=
// line: std::cin >> n >> text or check = check or unsigned char letter
// gen: letters {n}
// why: each letter is put at the end of its row, and each row at the end of the result, once
// A secret writing: the letters run down and up seven rows, then row is read after row.
#include <array>
#include <iostream>
#include <string>

static constexpr int ROWS = 7;

std::string secret(const std::string &text)
{
    std::array<std::string, ROWS> rows;
    int row = 0;
    bool down = true;
    for (char letter : text) {
        rows[row] += letter;
        if (row == 0)
            down = true;
        else if (row == ROWS - 1)
            down = false;
        row += down ? 1 : -1;
    }
    std::string joined;
    for (const std::string &line : rows)
        joined += line;
    return joined;
}

int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    unsigned check = 0;
    const std::string written = secret(text);
    for (unsigned char letter : written)
        check = check * 31 + letter;
    std::cout << written.substr(0, 10) << "... " << check << '\n';
}
