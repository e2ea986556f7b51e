# time: log n
# space: log n or 1
# line: fibs[-1] + fibs[-2] or while or if f <= n or for f in or fibs.append or parts.append
# line: n -= f
# gen: size {n}
# sizes: 16..900000000
# why: Fibonacci's numbers grow by 1.618 each, so about 1.44 log2 n are not above n


def fibonacci_upto(n):
    fibs = [1, 2]
    while fibs[-1] + fibs[-2] <= n:
        fibs.append(fibs[-1] + fibs[-2])
    return fibs


def zeckendorf(n):
    parts = []
    for f in reversed(fibonacci_upto(n)):
        if f <= n:
            parts.append(f)
            n -= f
    return parts


n = int(input())
parts = zeckendorf(n)
print(n, "=", " + ".join(map(str, parts)))
