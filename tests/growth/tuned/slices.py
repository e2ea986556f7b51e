# time: n^2
# space: n
# line: text = text[1:]
# gen: letters {n}
# why: every slice copies the rest
import sys

def main():
    text = sys.stdin.read().split()[1]
    vowels = 0
    while text:
        if text[0] in "aeiou":
            vowels += 1
        text = text[1:]
    print(vowels)

main()
