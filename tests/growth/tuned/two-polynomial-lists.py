# time: n * m
# space: n + m
# line: for j, b in or result[i + j] +=
# gen: lists {n} {m}
# why: each of n coefficients is multiplied with each of m
import sys


class Polynomial:
    def __init__(self, coefficients):
        self.coefficients = coefficients

    def __mul__(self, other):
        result = [0] * (len(self.coefficients) + len(other.coefficients) - 1)
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                result[i + j] += a * b
        return Polynomial(result)

    def at(self, x, mod):
        value = 0
        for c in reversed(self.coefficients):
            value = (value * x + c) % mod
        return value


words = sys.stdin.read().split()
n = int(words[0])
numbers = [int(word) % 1000 for word in words[2:]]
p = Polynomial(numbers[:n])
q = Polynomial(numbers[n:])
print((p * q).at(3, 1000003), p.at(3, 1000003) * q.at(3, 1000003) % 1000003)
