# time: n * k
# space: n
# line: for pair in zip(
# gen: counts {n} {k}
# why: each of k shuffles makes a new deck of n cards
def shuffle(deck):
    """A perfect shuffle: the cards of both halves by turns."""
    half = len(deck) // 2
    upper, lower = deck[:half], deck[half:]
    mixed = [card for pair in zip(lower, upper) for card in pair]
    if len(deck) % 2 == 1:
        mixed.append(deck[-1])
    return mixed


def main():
    n, k = map(int, input().split())
    deck = list(range(1, n + 1))
    home = 0
    for _ in range(k):
        deck = shuffle(deck)
        if deck[0] == 1:
            home += 1
    total = sum(place * card for place, card in enumerate(deck))
    print("after", k, "shuffles of", n, "cards the first is", deck[0])
    print("it was the first", home, "times, checksum", total % 1000000007)


main()
