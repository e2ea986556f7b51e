# time: 1
# space: 1
# line: -
# gen: size {n}
# why: eight waves are added up, whatever the hour is
# The sea at a harbour is a sum of waves of known heights and periods: how high is it at hour n?
import math

# height in centimetres, period in hours, phase in degrees
WAVES = [
    (132.0, 12.4206, 41.0),
    (48.5, 12.0, 87.5),
    (27.1, 12.6583, 12.0),
    (14.2, 23.9345, 190.0),
    (10.8, 25.8193, 171.3),
    (6.3, 6.2103, 302.0),
    (3.9, 6.1033, 355.5),
    (2.2, 26.8684, 140.9),
]


def height_at(hour):
    level = 310.0
    for height, period, phase in WAVES:
        turn = 2 * math.pi * math.fmod(hour, period) / period
        level += height * math.cos(turn - math.radians(phase))
    return level


def main():
    hour = int(input())
    now, soon = height_at(hour), height_at(hour + 0.1)
    print(f"{now:.1f} cm at hour {hour}, and {'rising' if soon > now else 'falling'}")


main()
