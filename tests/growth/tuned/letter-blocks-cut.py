# time: n
# space: n
# line: -
# gen: letters {n}
# why: one walk for the last place of each letter, one that cuts where no letter comes again
"""Cut a text into as many blocks as possible so that no letter is in two of them."""


def blocks(text):
    last = {letter: place for place, letter in enumerate(text)}
    start = end = 0
    for place, letter in enumerate(text):
        end = max(end, last[letter])
        if place == end:
            yield start, place + 1
            start = place + 1


def main():
    input()
    text = list(input().strip())
    lengths = []
    for start, end in blocks(text):
        lengths.append(end - start)
    print(len(lengths), "blocks")
    print("longest:", max(lengths, default=0), "last:", lengths[-1] if lengths else 0)


if __name__ == "__main__":
    main()
