# time: n sqrt n
# space: n
# line: for i in range(start or if values[i] <
# gen: numbers {n}
# why: each of about n windows is sqrt(n) wide and looked through again
import sys
from math import isqrt


def place_of_least(values, start, end):
    least = start
    for i in range(start + 1, end):
        if values[i] < values[least]:
            least = i
    return least


def main():
    values = list(map(int, sys.stdin.read().split()))[1:]
    width = isqrt(len(values))
    places = set()
    total = 0
    for start in range(len(values) - width + 1):
        place = place_of_least(values, start, start + width)
        places.add(place)
        total += values[place]
    print("windows of", width, "with", len(places), "different least values, sum", total)


main()
