// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a few operations on one number, of whatever size
#include <cstdlib>
#include <iostream>

class Clock {
    int hours, minutes;

public:
    explicit Clock(long total) : hours(total / 60 % 12), minutes(total % 60) {}

    // In halves of a degree.
    int angle() const
    {
        int hour_hand = hours * 60 + minutes;
        int minute_hand = minutes * 12;
        int between = std::abs(hour_hand - minute_hand);
        return between > 360 ? 720 - between : between;
    }
};

int main()
{
    long minutes;
    std::cin >> minutes;
    std::cout << Clock(minutes).angle() / 2.0 << '\n';
}
