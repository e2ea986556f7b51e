// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the two half axes follow from n, and the fence from Ramanujan's formula, without any loop
// A meadow is an ellipse, n metres from its middle at most and half of that at least: how long is
// the fence around it?
#include <cmath>
#include <cstdio>

class Ellipse {
    double a, b;

public:
    Ellipse(double longer, double shorter) : a(longer), b(shorter) {}

    double area() const { return M_PI * a * b; }

    double perimeter() const
    {
        const double flat = (a - b) / (a + b);
        const double h = flat * flat;
        return M_PI * (a + b) * (1 + 3 * h / (10 + std::sqrt(4 - 3 * h)));
    }
};

int main()
{
    double n;
    if (std::scanf("%lf", &n) != 1)
        return 1;
    const Ellipse meadow(n, n / 2);
    std::printf("fence %.3f, grass %.3f\n", meadow.perimeter(), meadow.area());
}
