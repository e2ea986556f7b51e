# The same hash, in a set: O(n log n) time at most.
import random


def main():
    k = int(input())
    roll = input().strip().encode()
    modulus = 2**61 - 1
    base = random.randrange(1000, modulus - 1)
    top = pow(base, k, modulus)
    value = 0
    for letter in roll[:k]:
        value = (value * base + letter) % modulus
    seen = {value}
    for last, letter in zip(roll, roll[k:]):
        value = (value * base + letter - top * last) % modulus
        seen.add(value)
    print(len(seen))


main()
