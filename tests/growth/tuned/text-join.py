# time: n
# space: n
# line: -
# gen: words {n}
# why: join makes one text out of all words at once
import sys

def main():
    words = sys.stdin.read().split()[1:]
    text = "-".join(word[::-1] for word in words)
    print(len(text), text[len(text) // 2])

main()
