# time: 1
# space: 1
# line: -
# gen: size {n}
# why: the phase n days after a new moon is plain arithmetic
NAMES = ["new", "waxing crescent", "first quarter", "waxing gibbous",
         "full", "waning gibbous", "last quarter", "waning crescent"]
CYCLE = 29.530588853


def phase_of(days):
    age = days % CYCLE
    index = int(age / CYCLE * 8 + 0.5) % 8
    return age, NAMES[index]


def main():
    days = int(input())
    age, name = phase_of(days)
    left = CYCLE - age
    print("the moon is", name)
    print("next new moon in %.2f days" % left)


main()
