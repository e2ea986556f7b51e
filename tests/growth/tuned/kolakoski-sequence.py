# time: n
# space: n
# line: while len(terms) or for _ in range(terms[reader]) or terms.append(symbol) or reader += 1
# line: symbol = 3 - symbol or for term in or change += or last = term
# gen: size {n}
# why: every round appends one or two of the n terms and each is read once
# The row of 1 and 2 that is the row of its own run lengths: how many of n terms are 1?


def kolakoski(n):
    terms = [1, 2, 2]
    reader = 2
    symbol = 1
    while len(terms) < n:
        for _ in range(terms[reader]):
            terms.append(symbol)
        reader += 1
        symbol = 3 - symbol
    return terms[:n]


def main():
    n = int(input())
    change = 0
    last = 0
    terms = kolakoski(n)
    for term in terms:
        change += term != last
        last = term
    print("ones:", terms.count(1), "of", n, "runs:", change)


main()
