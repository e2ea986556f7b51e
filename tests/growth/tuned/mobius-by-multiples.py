# time: n log n
# space: n
# line: mobius[multiple] or for multiple in
# gen: size {n}
# why: each number is taken from all its multiples: n / 1 + n / 2 + n / 3 + ... steps


def mobius_up_to(n):
    mobius = [0] * (n + 1)
    mobius[1] = 1
    for number in range(1, n + 1):
        own = mobius[number]
        for multiple in range(2 * number, n + 1, number):
            mobius[multiple] -= own
    return mobius


def main():
    n = int(input())
    mobius = mobius_up_to(n)
    coprime = squarefree = mertens = 0
    for number, value in enumerate(mobius):
        if value:
            squarefree += 1
            mertens += value
            coprime += value * (n // number) ** 2
    print(coprime, "ordered pairs are coprime")
    print(squarefree, "numbers are free of squares, the sum is", mertens)


main()
