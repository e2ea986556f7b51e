// time: n^2
// space: n
// line: result.c[i + j] or for (size_t j = 0; j < other.c.size(); j++)
// gen: few {n}
// why: operator* multiplies each coefficient by each of the other
#include <iostream>
#include <vector>
using namespace std;

class Polynomial {
public:
    vector<long long> c;

    explicit Polynomial(size_t size) : c(size, 0) {}

    Polynomial operator*(const Polynomial &other) const
    {
        Polynomial result(c.size() + other.c.size() - 1);
        for (size_t i = 0; i < c.size(); i++)
            for (size_t j = 0; j < other.c.size(); j++)
                result.c[i + j] += c[i] * other.c[j];
        return result;
    }

    long long at(long long x) const
    {
        long long value = 0;
        for (size_t i = c.size(); i-- > 0;)
            value = (value * x + c[i]) % 1000003;
        return value;
    }
};

int main()
{
    int n;
    cin >> n;
    Polynomial p(n);
    for (int i = 0; i < n; i++)
        cin >> p.c[i];
    Polynomial square = p * p;
    cout << square.at(2) << " " << square.at(3) << endl;
    return 0;
}
