# bisect wants a rising row: the falling one is negated once. O(n + q log n) time.
from bisect import bisect_left


def first_frost(nights, marks):
    rising = [-night for night in nights]
    return [bisect_left(rising, -mark) for mark in marks]
