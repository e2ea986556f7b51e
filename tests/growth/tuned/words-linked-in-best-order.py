# time: n!
# space: n or 1
# line: return 0 or if not rest or if last is not or return best or best = cost or if best is None
# line: return abs or def cheapest or others = or for i, word or cost = or cost += gap
# gen: words {n}
# sizes: 3..9
# why: every order of the words is tried to its end
"""
Put words in a row so that the last letter of each is as near as possible to the
first letter of the next.
"""


def gap(left, right):
    return abs(ord(left[-1]) - ord(right[0]))


def cheapest(last, rest):
    if not rest:
        return 0
    best = None
    for i, word in enumerate(rest):
        others = rest[:i] + rest[i + 1:]
        cost = cheapest(word, others)
        if last is not None:
            cost += gap(last, word)
        if best is None or cost < best:
            best = cost
    return best


n = int(input())
words = [input() for _ in range(n)]
print("cheapest row:", cheapest(None, words))
given = sum(gap(a, b) for a, b in zip(words, words[1:]))
print("as given:", given)
