# time: 2^n
# space: n or 1
# line: depth += 1 or for sign in or best = max(best or yield from
# gen: size {n}
# sizes: 2..11
# why: Catalan's number of results, close to 4^n / n^1.5, each of 2 n signs and handed up through 2
# why: n generators
import sys


def balanced(pairs, opened=0, closed=0, text=""):
    if closed == pairs:
        yield text
        return
    if opened < pairs:
        yield from balanced(pairs, opened + 1, closed, text + "(")
    if closed < opened:
        yield from balanced(pairs, opened, closed + 1, text + ")")


def deepest(text):
    depth = best = 0
    for sign in text:
        depth += 1 if sign == "(" else -1
        best = max(best, depth)
    return best


n = int(sys.stdin.read())
count = total = 0
for text in balanced(n):
    count += 1
    total += deepest(text)
print(count, "texts, nested", total / count, "deep on average")
