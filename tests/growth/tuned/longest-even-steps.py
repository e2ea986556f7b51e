# time: n^2
# space: n^2
# line: for j in range(i) or step = values or length = lengths or lengths[i][step] = or if length >
# gen: numbers {n}
# sizes: 8..1000
# why: each of n places keeps a dictionary of the steps from all places before it, nearly all
# why: different
import sys


def longest_progression(values):
    """The longest subsequence with equal steps, and its step."""
    lengths = [{} for _ in values]
    best = (1, 0)
    for i in range(len(values)):
        for j in range(i):
            step = values[i] - values[j]
            length = lengths[j].get(step, 1) + 1
            lengths[i][step] = length
            if length > best[0]:
                best = (length, step)
    return best, sum(len(steps) for steps in lengths)


def main():
    values = [int(word) for word in sys.stdin.read().split()[1:]]
    (length, step), kept = longest_progression(values)
    print("length", length, "with step", step)
    print("kept:", kept)


main()
