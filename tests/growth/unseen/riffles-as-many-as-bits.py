# time: n log n
# space: n
# line: for upper, lower in zip or mixed.append(lower) or mixed.append(upper)
# gen: size {n}
# why: n cards are riffled twice for each binary digit of n, each time card by card
# A deck of n cards is cut in two and riffled without a fault, twice for every binary digit of n.
# How far are the cards from where they began?


def riffle(deck):
    half = len(deck) // 2
    mixed = []
    for upper, lower in zip(deck[:half], deck[half:]):
        mixed.append(lower)
        mixed.append(upper)
    if len(deck) % 2:
        mixed.append(deck[-1])
    return mixed


def main():
    n = int(input())
    deck = list(range(n))
    for _ in range(2 * n.bit_length()):
        deck = riffle(deck)
    moved = sum(abs(card - place) for place, card in enumerate(deck))
    print(f"{moved / n:.2f} places on average, the first card is now {deck[0]}")


main()
