# time: n
# space: n
# line: -
# gen: letters {n} 5
# why: each letter is pushed at most once and popped at most once
import sys


def collapse(text):
    """Remove equal neighbours until there are none."""
    stack = []
    removed = 0
    for letter in text:
        if stack and stack[-1] == letter:
            stack.pop()
            removed += 2
        else:
            stack.append(letter)
    return "".join(stack), removed


sys.stdin.readline()
text = sys.stdin.readline().strip()
rest, removed = collapse(text)
print(rest[:20], len(rest), removed)
