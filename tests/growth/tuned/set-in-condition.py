# time: n^2
# space: n
# line: if word in set(
# gen: words {n}
# why: the set is built afresh from half of the words for each of the other half
import sys


def common(first, second):
    return [word for word in first if word in set(second)]


lines = sys.stdin.read().splitlines()
n = int(lines[0])
words = [line[:3] for line in lines[1:]]
first, second = words[:n // 2], words[n // 2:]
both = common(first, second)
print(len(both), "words of", len(first), "are in both halves", sorted(both)[:2])
