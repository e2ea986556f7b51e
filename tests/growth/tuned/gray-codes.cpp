// time: 2^n
// space: 2^n
// line: codes.push_back(codes[i] or for (size_t i = codes.size()
// gen: size {n}
// sizes: 3..18
// why: every bit doubles the list of codes
#include <iostream>
#include <vector>
using namespace std;

vector<unsigned> gray(int bits)
{
    if (bits == 0)
        return {0};
    vector<unsigned> codes = gray(bits - 1);
    for (size_t i = codes.size(); i-- > 0;)
        codes.push_back(codes[i] | 1u << (bits - 1));
    return codes;
}

int main()
{
    int n;
    cin >> n;
    vector<unsigned> codes = gray(n);
    unsigned hash = 0;
    for (unsigned code : codes)
        hash = hash * 17 + code;
    cout << codes.size() << " " << hash << endl;
    return 0;
}
