// time: n log n
// space: n
// line: if (b->key < a->key) or b->sibling = a->child or a->child = b or meld( or std::swap(a, b)
// line: return a or Node *other = or Node *next = or while (child) or for (; !pairs or child = next
// gen: numbers {n}
// why: a pairing heap takes log n melds, amortised, for each of the n numbers taken out
#include <cstdio>
#include <deque>
#include <utility>
#include <vector>

struct Node {
    int key;
    Node *child = nullptr, *sibling = nullptr;
};

class PairingHeap {
    Node *root = nullptr;
    std::deque<Node> nodes;
    std::vector<Node *> pairs;

    static Node *meld(Node *a, Node *b)
    {
        if (!a || !b)
            return a ? a : b;
        if (b->key < a->key)
            std::swap(a, b);
        b->sibling = a->child;
        a->child = b;
        return a;
    }

public:
    bool empty() const { return root == nullptr; }

    void push(int key)
    {
        nodes.push_back({key});
        root = meld(root, &nodes.back());
    }

    int pop()
    {
        int least = root->key;
        Node *child = root->child;
        pairs.clear();
        while (child) {
            Node *other = child->sibling;
            Node *next = other ? other->sibling : nullptr;
            pairs.push_back(meld(child, other));
            child = next;
        }
        root = nullptr;
        for (; !pairs.empty(); pairs.pop_back())
            root = meld(root, pairs.back());
        return least;
    }
};

int main()
{
    int n, key;
    long sum = 0, place = 0;
    PairingHeap heap;

    std::scanf("%d", &n);
    while (std::scanf("%d", &key) == 1)
        heap.push(key);
    while (!heap.empty())
        sum = (sum + ++place * heap.pop()) % 1000000007;
    std::printf("%ld %ld\n", place, sum);
}
