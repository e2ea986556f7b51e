# time: n * k
# space: n * k
# line: for letter in or node = node or if letter not in or node.children[ or def __init__
# line: self.children or self.words = or Node()
# gen: strings {n} {k}
# why: a node is made for nearly each of the k letters of the n words
import sys


class Node:
    def __init__(self):
        self.children = {}
        self.words = 0


class Trie:
    def __init__(self):
        self.root = Node()
        self.size = 1

    def insert(self, word):
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
                self.size += 1
            node = node.children[letter]
        node.words += 1


trie = Trie()
n, k = map(int, sys.stdin.readline().split())
for _ in range(n):
    trie.insert(sys.stdin.readline().strip())
print(trie.size, len(trie.root.children))
