// time: n * m
// space: n
// line: * x or coefficients.rbegin() or it !=
// gen: keys {n} {m}
// why: a polynomial of n coefficients at each of m points
#include <iostream>
#include <vector>
using namespace std;

class Polynomial {
    vector<long> coefficients;

public:
    explicit Polynomial(int n)
    {
        for (long i = 0; i < n; i++)
            coefficients.push_back((i * i + 3) % 101);
    }
    long operator()(long x) const
    {
        long value = 0;
        for (auto it = coefficients.rbegin(); it != coefficients.rend(); ++it)
            value = (value * x + *it) % 1000003;
        return value;
    }
};

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    Polynomial p(n);
    long x, sum = 0;
    while (cin >> x)
        sum += p(x);
    cout << sum << endl;
}
