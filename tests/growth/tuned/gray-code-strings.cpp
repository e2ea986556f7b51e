// time: 2^n
// space: 2^n
// line: push_back or "0" or "1"
// gen: size {n}
// sizes: 3..16
// why: the list of codes is twice as long for each further bit
#include <iostream>
#include <string>
#include <vector>
using namespace std;

vector<string> gray(int bits)
{
    if (bits == 0)
        return {""};
    vector<string> shorter = gray(bits - 1), codes;
    for (auto it = shorter.begin(); it != shorter.end(); ++it)
        codes.push_back("0" + *it);
    for (auto it = shorter.rbegin(); it != shorter.rend(); ++it)
        codes.push_back("1" + *it);
    return codes;
}

int main()
{
    int n;
    cin >> n;
    long weighted = 0, place = 0;
    for (const string &code : gray(n)) {
        place++;
        if (code.back() == '1')
            weighted += place;
    }
    cout << weighted << endl;
}
