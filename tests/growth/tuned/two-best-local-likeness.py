# time: n * m
# space: n + m
# line: for j, other in or same = or score = or row.append( or if score >
# gen: two-texts {n} {m}
# why: every pair of letters is scored once, from the row above and the place before
MATCH, MISS, GAP = 1, -1, -2


def best_likeness(first, second):
    """Smith and Waterman: the score of the two most similar pieces of two texts."""
    best = 0
    above = [0] * (len(second) + 1)
    for letter in first:
        row = [0]
        for j, other in enumerate(second):
            same = above[j] + (MATCH if letter == other else MISS)
            score = max(0, same, above[j + 1] + GAP, row[j] + GAP)
            row.append(score)
            if score > best:
                best = score
        above = row
    return best, sum(above)


def main():
    n, m = map(int, input().split())
    best, rest = best_likeness(input(), input())
    print("texts of", n, "and", m, "letters: best score", best)
    print("sum of the last row:", rest)


main()
