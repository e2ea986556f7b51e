# time: n^2 log n
# space: n
# line: while value in known or value += step or length += 1
# gen: rising {n}
# why: from each start every step s is walked to the end, n / s numbers: n times n (1 + 1/2 + ...)
import sys


def longest_progression(numbers):
    known = set(numbers)
    top = max(numbers)
    best = (0, 0, 0)
    walked = 0
    for first in numbers:
        for step in range(1, top - first + 1):
            value = first
            length = 0
            while value in known:
                value += step
                length += 1
            walked += length
            best = max(best, (length, first, step))
    return best, walked


def main():
    numbers = [int(word) for word in sys.stdin.read().split()][1:]
    (length, first, step), walked = longest_progression(numbers)
    print("length", length, "from", first, "by", step, "looked at", walked)


main()
