# time: n^2 * m + n * m^2
# space: n * m
# line: for cut in range(2 or reached.add(value[cut] or reached.add(row[cut]
# gen: counts {n} {m}
# why: for each of n * m bars all cuts across and along it are tried, up to n / 2 and m / 2
# Two players break a bar of chocolate in turns; each piece must stay at least two squares wide. Who
# cannot break any piece loses. Who wins on a bar of n times m squares?


def least_missing(numbers):
    missing = 0
    while missing in numbers:
        missing += 1
    return missing


def table(n, m):
    value = [[0] * (m + 1)]
    for height in range(1, n + 1):
        row = [0]
        value.append(row)
        for width in range(1, m + 1):
            reached = set()
            for cut in range(2, height // 2 + 1):
                reached.add(value[cut][width] ^ value[height - cut][width])
            for cut in range(2, width // 2 + 1):
                reached.add(row[cut] ^ row[width - cut])
            row.append(least_missing(reached))
    return value


def main():
    n, m = map(int, input().split())
    value = table(n, m)
    lost = sum(row[1:].count(0) for row in value[1:])
    winner = "second" if value[n][m] == 0 else "first"
    print(f"the {winner} player wins; {lost} of {n * m} bars are lost")


main()
