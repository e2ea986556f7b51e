# time: sqrt n
# space: sqrt n
# line: for prime in primes or product = prime or signs[product] or composite[product]
# line: if number % prime or if not composite[number] or total +=
# line: for number in range(2
# gen: size {n}
# sizes: 16..900000000
# why: a linear sieve up to the root of n finds the signs, and one division for each follows
from math import isqrt


def signs_up_to(limit):
    signs = [1] * (limit + 1)
    composite = [False] * (limit + 1)
    primes = []
    for number in range(2, limit + 1):
        if not composite[number]:
            primes.append(number)
            signs[number] = -1
        for prime in primes:
            product = prime * number
            if product > limit:
                break
            composite[product] = True
            if number % prime == 0:
                signs[product] = 0
                break
            signs[product] = -signs[number]
    return signs


def main():
    n = int(input())
    root = isqrt(n)
    signs = signs_up_to(root)
    total = 0
    for k in range(1, root + 1):
        total += signs[k] * (n // (k * k))
    print("numbers without a square in them:", total)


main()
