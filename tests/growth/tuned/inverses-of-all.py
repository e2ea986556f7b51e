# time: n
# space: n
# line: -
# gen: size {n}
# why: each of n inverses comes from an earlier one by one multiplication
PRIME = 1000000007


def inverses_up_to(n):
    """inverse[i] * i is 1 modulo the prime, for each i from 1 to n."""
    inverse = [0, 1]
    for i in range(2, n + 1):
        quotient, rest = divmod(PRIME, i)
        inverse.append((PRIME - quotient) * inverse[rest] % PRIME)
    return inverse


def main():
    n = int(input())
    inverse = inverses_up_to(n)
    harmonic = 0
    for value in inverse:
        harmonic = (harmonic + value) % PRIME
    print("1 + 1/2 + ... modulo the prime:", harmonic)
    print("check:", inverse[n] * n % PRIME)


main()
