// time: n^2
// space: n
// line: text.insert(
// gen: digits {n}
// why: each of the n / 3 commas moves all that stands behind it
#include <iostream>
#include <string>

using namespace std;

// 1234567 becomes 1,234,567
string with_commas(string text)
{
    size_t at = text.size() % 3;
    if (at == 0)
        at = 3;
    while (at < text.size()) {
        text.insert(at, 1, ',');
        at += 4;
    }
    return text;
}

int main()
{
    string line;
    getline(cin, line);
    int n = stoi(line);
    getline(cin, line);

    string shown = with_commas(line);
    unsigned long check = 0;
    int commas = 0;
    for (char c : shown) {
        check = (check * 33 + c) % 1000003;
        if (c == ',')
            commas++;
    }
    cout << n << " digits, " << commas << " commas: " << shown.substr(0, 15) << " " << check << endl;
    return 0;
}
