# time: n^2
# space: n
# line: chances = [a
# gen: numbers {n}
# why: each of the n coins makes a new list of the chances of 0 ... i heads: n^2 / 2 in all
# n coins, each with its own chance of heads. How many heads are the likeliest, and how likely?
import sys


def coins():
    sys.stdin.readline()
    for line in sys.stdin:
        yield int(line) / 10 ** 9


def chances_of_heads():
    chances = [1.0]
    for p in coins():
        q = 1.0 - p
        chances = [a * p + b * q for a, b in zip([0.0] + chances, chances + [0.0])]
    return chances


def main():
    chances = chances_of_heads()
    likeliest = max(range(len(chances)), key=chances.__getitem__)
    mean = sum(heads * chance for heads, chance in enumerate(chances))
    print(f"{likeliest} heads with {chances[likeliest]:.6f}, {mean:.3f} on average")


main()
