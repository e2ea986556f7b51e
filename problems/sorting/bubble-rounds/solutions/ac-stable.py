# sorted is stable: the places in the order of their numbers. O(n log n) time.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))[1:]
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    print(1 + max(place - i for i, place in enumerate(order)))


main()
