"""Sieve to the root once; then a bytearray as wide as the question, crossed out by slices."""
import sys
from math import isqrt


def primes_up_to(limit):
    marks = bytearray([1]) * (limit + 1)
    marks[:2] = bytes(min(2, limit + 1))
    for i in range(2, isqrt(limit) + 1):
        if marks[i]:
            marks[i * i :: i] = bytes(len(range(i * i, limit + 1, i)))
    return [i for i in range(2, limit + 1) if marks[i]]


def answer(low, high, primes):
    width = high - low + 1
    marks = bytearray([1]) * width
    for p in primes:
        square = p * p
        if square > high:
            break
        start = square - low if square >= low else -low % p
        if start < width:
            marks[start::p] = bytes((width - 1 - start) // p + 1)
    if low == 1:
        marks[0] = 0
    last = marks.rfind(1)
    return marks.count(1), low + last if last >= 0 else 0


def main():
    numbers = list(map(int, sys.stdin.read().split()))
    questions = list(zip(numbers[1::2], numbers[2::2]))
    primes = primes_up_to(isqrt(max(high for _, high in questions)))
    for low, high in questions:
        print(*answer(low, high, primes))


main()
