# time: n log n
# space: n
# line: phi[multiple] -= or for multiple in
# gen: size {n}
# why: each number goes through all its multiples up to n: n/1 + n/2 + n/3 + ...
"""How many fractions from 0 to 1 have a denominator of at most n?"""


def coprime_counts(limit):
    """phi[j] is j less the counts of all its smaller divisors."""
    phi = list(range(limit + 1))
    for number in range(1, limit + 1):
        for multiple in range(2 * number, limit + 1, number):
            phi[multiple] -= phi[number]
    return phi


n = int(input())
phi = coprime_counts(n)
fractions = 1 + sum(phi[1:])
richest = max(range(n + 1), key=phi.__getitem__)
print("fractions:", fractions)

# a closer look at three or four of the denominators
steps = max(1, n // 3)
for number in range(1, n + 1, steps):
    print(number, "has", phi[number], "fractions of its own")
print("most of them have the denominator", richest, "-", phi[richest])
