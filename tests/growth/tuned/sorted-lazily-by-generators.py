# time: n log n
# space: n
# line: while a is not None
# line: if b is None
# line: yield a
# line: yield b
# line: a = next(left, None)
# line: b = next(right, None)
# gen: numbers {n}
# why: each number climbs through one generator on each of log n levels; all 2n of them live at once
# Puts numbers in order by a tree of generators that hand up the lesser of two, one at a time.
import sys


def merged(left, right):
    a = next(left, None)
    b = next(right, None)
    while a is not None or b is not None:
        if b is None or a is not None and a <= b:
            yield a
            a = next(left, None)
        else:
            yield b
            b = next(right, None)


def in_order(numbers, low, high):
    if high - low == 1:
        return iter((numbers[low],))
    middle = (low + high) // 2
    return merged(in_order(numbers, low, middle), in_order(numbers, middle, high))


def main():
    n = int(sys.stdin.readline())
    numbers = [int(line) for line in sys.stdin]
    before = widest = mix = 0
    for place, number in enumerate(in_order(numbers, 0, n)):
        widest = max(widest, number - before)
        mix = (mix + place * number) % 1000003
        before = number
    print(f"largest {before}, widest step {widest}, {mix}")


main()
