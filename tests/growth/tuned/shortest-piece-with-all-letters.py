# time: n
# space: n
# line: -
# gen: letters {n} 6
# why: both ends of the window only go forward, n steps each
def shortest_piece(text):
    needed = len(set(text))
    inside = {}
    best = (len(text), 0)
    start = 0
    for end, letter in enumerate(text):
        inside[letter] = inside.get(letter, 0) + 1
        while len(inside) == needed:
            best = min(best, (end - start + 1, start))
            first = text[start]
            inside[first] -= 1
            if inside[first] == 0:
                del inside[first]
            start += 1
    return best


def main():
    n = int(input())
    text = input()
    length, start = shortest_piece(text)
    print("of", n, "letters", length, "from", start, "on have all:", text[start:start + length])


main()
