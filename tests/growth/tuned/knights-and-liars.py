# time: 2^n
# space: n
# line: product((False or return all( or if fits(
# gen: numbers {n}
# sizes: 4..16
# why: each of n people may be a knight or a liar; most guesses are refuted after a few statements
from itertools import product


def read_statements():
    """Person i says of another one that it is a knight, or a liar."""
    n = int(input())
    statements = []
    for _ in range(n):
        x = int(input())
        statements.append((x % n, x // n % 2 == 1))
    return statements


def fits(guess, statements):
    return all((guess[other] == claim) == guess[i] for i, (other, claim) in enumerate(statements))


statements = read_statements()
solutions = 0
most_knights = 0
for guess in product((False, True), repeat=len(statements)):
    if fits(guess, statements):
        solutions += 1
        most_knights = max(most_knights, sum(guess))
print(solutions, "solutions, at most", most_knights, "knights")
