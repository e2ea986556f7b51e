# time: n^2
# space: n
# line: .count(
# gen: letters {n}
# why: str.count reads the whole text, for each letter of it
import sys

def main():
    text = sys.stdin.read().split()[1]
    total = 0
    for letter in text:
        total += text.count(letter)
    print(total)

main()
