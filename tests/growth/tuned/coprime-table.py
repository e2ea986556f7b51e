# time: n^2 log n
# space: 1
# line: a, b = b, a % b or while b
# gen: size {n}
# sizes: 8..1000
# why: Euclid's algorithm takes about 0.84 ln n steps on average, for each of n^2 / 2 pairs


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def coprime_pairs(n):
    count = 0
    for a in range(1, n + 1):
        for b in range(1, a):
            if gcd(a, b) == 1:
                count += 1
    return count


n = int(input())
pairs = coprime_pairs(n)
print(f"{pairs} of {n * (n - 1) // 2} pairs have no common divisor")
