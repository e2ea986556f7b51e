# Golden section on a length of a Fibonacci number: one new reading a round. O(log n) time.
def main():
    n = int(input().split()[0])
    known = {}

    def level(minute):
        if minute > n:
            return -(10**20) - minute
        if minute not in known:
            print("?", minute, flush=True)
            known[minute] = int(input())
        return known[minute]

    a, b = 1, 2
    while b < n + 1:
        a, b = b, a + b
    start = 0
    while b > 2:
        left = start + b - a
        right = start + a
        if level(left) < level(right):
            start = left
        b, a = a, b - a
    print("!", start + 1, flush=True)


main()
