# time: n^2
# space: n
# line: Counter(text[:
# gen: letters {n}
# why: all letters so far are counted again for each new one
from collections import Counter


def leaders(text):
    """The most common letter after each letter of the text."""
    for end in range(1, len(text) + 1):
        count = Counter(text[:end])
        yield count.most_common(1)[0][0]


n = int(input())
text = input().strip()
changes = 0
days = Counter()
before = None
for leader in leaders(text):
    if leader != before:
        changes += 1
    before = leader
    days[leader] += 1
winner, longest = days.most_common(1)[0]
print(f"{changes} changes among {n}, {winner} led {longest} times, last led {before}")
