# time: n
# space: n
# line: for k in range or last = a[k - 1] or a.append or furthest = max
# gen: size {n}
# why: each term is the sum of two earlier ones that are looked up in a list
# Conway's sequence a(k) = a(a(k - 1)) + a(k - a(k - 1)): where up to n is a(k) / k furthest from
# one half after the first terms?
import sys


def sequence(length):
    a = [0, 1, 1]
    for k in range(3, length + 1):
        last = a[k - 1]
        a.append(a[last] + a[k - last])
    return a[: length + 1]


def main():
    n = int(sys.stdin.readline())
    a = sequence(n)
    start = max(1, n // 2)
    furthest = max(range(start, n + 1), key=lambda k: abs(2 * a[k] - k) / k)
    print("last term", a[n])
    print("furthest from one half at", furthest, "with", f"{a[furthest]}/{furthest}")


main()
