# time: n * q
# space: n
# line: max(days) or min(days) or values[left or spread(
# gen: questions {n} {q}
# why: each question copies its slice, n / 3 numbers in the mean, and goes through it twice


def spread(values, left, right):
    days = values[left:right + 1]
    warmest = max(days)
    coldest = min(days)
    return warmest - coldest


def main():
    n, q = map(int, input().split())
    values = []
    for _ in range(n):
        values.append(int(input()))
    widest = 0
    total = 0
    for _ in range(q):
        left, right = map(int, input().split())
        answer = spread(values, left, right)
        total += answer
        if answer > widest:
            widest = answer
    print(widest, total, total // q)


main()
