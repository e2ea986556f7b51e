# time: n log n
# space: n
# line: def compare or by_stops = or by_hours = or by_price = or return by_stops
# gen: points {n}
# why: the sort of n flights calls the comparison about n log n times
# Flights in the order in which a traveller likes them: few stops first, then the clearly shorter,
# then the cheaper ones.
import sys
from functools import cmp_to_key
from typing import NamedTuple


class Flight(NamedTuple):
    stops: int
    hours: int
    price: int


def compare(first, second):
    by_stops = first.stops - second.stops
    by_hours = first.hours // 3 - second.hours // 3
    by_price = first.price - second.price
    return by_stops or by_hours or by_price


def read_flights():
    for line in sys.stdin:
        left, right = line.split()
        code = int(left)
        yield Flight(code % 4, code // 4 % 20 + 1, int(right) // 1000)


def main():
    sys.stdin.readline()
    flights = sorted(read_flights(), key=cmp_to_key(compare))
    best, worst = flights[0], flights[-1]
    mix = 0
    for flight in flights:
        mix = (mix * 31 + flight.price) % 998244353
    print(f"best {best.stops} {best.hours} {best.price}, last {worst.price}, {mix}")


main()
