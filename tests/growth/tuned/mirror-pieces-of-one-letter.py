# time: 2^n
# space: n or 1
# line: def cut or return
# line: if start == len or for end in range or piece = text or if piece == piece
# line: pieces.append or cut(text, end or pieces.pop or tally["ways"] += or tally["pieces"] +=
# gen: same-letter {n}
# sizes: 3..19
# why: of equal letters every piece reads the same backwards: all 2^(n - 1) ways to cut are built
# Cuts a word in all ways into pieces that read the same backwards. How many ways are there, and
# how many pieces do they have together?
import sys


def cut(text, start, pieces, tally):
    if start == len(text):
        tally["ways"] += 1
        tally["pieces"] += len(pieces)
        return
    for end in range(start + 1, len(text) + 1):
        piece = text[start:end]
        if piece == piece[::-1]:
            pieces.append(piece)
            cut(text, end, pieces, tally)
            pieces.pop()


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    tally = {"ways": 0, "pieces": 0}
    cut(text, 0, [], tally)
    print(tally["ways"], "ways with", tally["pieces"], "pieces")


main()
