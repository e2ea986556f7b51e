# Arrivals and departures sorted by themselves and walked side by side. O(n log n) time.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    coming = sorted(numbers[1::2])
    going = sorted(numbers[2::2])
    gone = most = when = 0
    for come, time in enumerate(coming, 1):
        while going[gone] <= time:
            gone += 1
        if come - gone > most:
            most = come - gone
            when = time
    print(most, when)


main()
