# time: n * m
# space: n * m
# line: best = min( or table[i][j] = best or for j in range(1 or if i > 1 and or cost = 0
# gen: two-texts {n} {m}
# why: the whole table of all pairs of beginnings is filled, and kept to walk back through it


def fill(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        table[i][0] = i
    table[0] = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            best = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                best = min(best, table[i - 2][j - 2] + 1)
            table[i][j] = best
    return table


def kept_letters(a, b, table):
    """How many letters stay where they are on one cheapest way."""
    i, j, kept = len(a), len(b), 0
    while i and j:
        if a[i - 1] == b[j - 1] and table[i][j] == table[i - 1][j - 1]:
            i, j, kept = i - 1, j - 1, kept + 1
        elif table[i][j] == table[i - 1][j] + 1:
            i -= 1
        elif table[i][j] == table[i][j - 1] + 1:
            j -= 1
        elif table[i][j] == table[i - 1][j - 1] + 1:
            i, j = i - 1, j - 1
        else:
            i, j = i - 2, j - 2
    return kept


input()
first = input().strip()
second = input().strip()
distances = fill(first, second)
print(distances[-1][-1], "changes,", kept_letters(first, second, distances), "letters kept")
