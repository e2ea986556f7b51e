# time: n log m
# space: 1
# line: a, b = or if m >> shift or for shift in
# gen: counts {n} {m}
# why: for each of n moduli the m-th number is reached by doubling, a step for each bit of m
"""The remainders of the m-th Fibonacci number by 2 ... n + 1."""


def remainder(m, modulus):
    a, b = 0, 1
    for shift in range(m.bit_length() - 1, -1, -1):
        a, b = a * (2 * b - a) % modulus, (a * a + b * b) % modulus
        if m >> shift & 1:
            a, b = b, (a + b) % modulus
    return a


def main():
    n, m = (int(word) for word in input().split())
    divisors = 0
    total = 0
    for modulus in range(2, n + 2):
        rest = remainder(m, modulus)
        total += rest
        if rest == 0:
            divisors += 1
    print(total, "in all,", divisors, "divide it")


main()
