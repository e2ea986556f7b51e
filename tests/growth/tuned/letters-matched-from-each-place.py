# time: n^2
# space: n
# line: while start or same += 1 or matching(
# gen: same-letter {n}
# why: in a text of one letter each suffix agrees with the beginning up to its end
def matching(text, start):
    """How many letters from here on are those of the beginning?"""
    same = 0
    while start + same < len(text) and text[start + same] == text[same]:
        same += 1
    return same


def main():
    input()
    text = input()
    lengths = []
    for start in range(len(text)):
        lengths.append(matching(text, start))
    period = len(text)
    for start in range(1, len(text)):
        if start + lengths[start] == len(text):
            period = start
            break
    print("letters matched:", sum(lengths))
    print("period:", period)


main()
