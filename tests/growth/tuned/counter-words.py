# time: n
# space: n
# line: -
# gen: words {n}
# why: a hash table of the words
import sys
from collections import Counter

words = sys.stdin.read().split()[1:]
print(Counter(words).most_common(1))
