// time: n^3
// space: n
// line: rest = (rest * 10 or for (char digit : piece
// gen: digits {n}
// why: for all n^2 / 2 pieces the remainder is worked out afresh from all their digits
#include <iostream>
#include <string>
#include <vector>

using namespace std;

int remainder_of(string piece, int divisor)
{
    int rest = 0;
    for (char digit : piece)
        rest = (rest * 10 + (digit - '0')) % divisor;
    return rest;
}

// In how many ways can the digits be cut into pieces that are all divisible by 7 or by 3?
int main()
{
    const long modulus = 1000000007;
    int n;
    string digits;
    cin >> n >> digits;

    vector<long> ways(n + 1, 0);
    ways[0] = 1;
    long pieces = 0;
    for (int end = 1; end <= n; end++) {
        for (int start = 0; start < end; start++) {
            int rest = remainder_of(digits.substr(start, end - start), 21);
            if (rest % 7 == 0 || rest % 3 == 0) {
                ways[end] = (ways[end] + ways[start]) % modulus;
                pieces++;
            }
        }
    }
    cout << ways[n] << " ways, " << pieces << " pieces" << endl;
    return 0;
}
