# time: n + m
# space: n + m
# line: -
# gen: two-texts {n} {m}
# why: both ask one iterator over the second text, which only moves forward
import sys


def is_subsequence(word, text):
    letters = iter(text)
    return all(letter in letters for letter in word)


def matched(word, text):
    done = 0
    for letter in text:
        if done < len(word) and letter == word[done]:
            done += 1
    return done


def main():
    _, word, text = sys.stdin.read().splitlines()
    print(is_subsequence(word, text), matched(word, text), matched(text, word))


main()
