# Binary search on the entry; rows that lie wholly below it need no division. O(n log n) time, O(1)
# space.
def main():
    n, m, k = map(int, input().split())
    n, m = min(n, m), max(n, m)

    def entries_up_to(v):
        full = min(n, v // m)
        return full * m + sum(v // row for row in range(full + 1, min(n, v) + 1))

    low = 1
    high = n * m
    while low < high:
        middle = (low + high) // 2
        if entries_up_to(middle) >= k:
            high = middle
        else:
            low = middle + 1
    print(low)


main()
