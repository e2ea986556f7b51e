// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a fixed number of divisions whatever the number of seconds is
#include <cmath>
#include <cstdio>
#include <cstdlib>

class Clock {
    long seconds;

public:
    explicit Clock(long s) : seconds(s % 43200) {}
    double hour_hand() const { return seconds / 120.0; }
    double minute_hand() const { return seconds % 3600 / 10.0; }
    double angle() const
    {
        double gap = std::fabs(hour_hand() - minute_hand());
        return gap > 180 ? 360 - gap : gap;
    }
};

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    Clock now(n), later(n + 900);
    std::printf("%.2f %.2f\n", now.angle(), later.angle());
}
