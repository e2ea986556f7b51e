# time: n^2 log n
# space: 1
# line: result = result * base or base = base * base or exponent >>= 1 or if exponent & 1
# line: while exponent
# gen: size {n}
# why: for each of n * n pairs one round a bit of the exponent, which goes up to n
MODULUS = 1_000_003


def power(base, exponent):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % MODULUS
        base = base * base % MODULUS
        exponent >>= 1
    return result


def main():
    n = int(input())
    total = 0
    fixed = []
    for a in range(1, n + 1):
        for b in range(1, n + 1):
            value = power(a, b)
            total = (total + value) % MODULUS
            if value == b and a > 1 and len(fixed) < 5:
                fixed.append((a, b))
    print("sum of all powers:", total)
    print("powers that are their exponent:", fixed)


if __name__ == "__main__":
    main()
