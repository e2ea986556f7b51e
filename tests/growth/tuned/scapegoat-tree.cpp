// time: n log n
// space: n
// line: static bool or const int or return or static void flatten or if (node or flatten(node
// line: in_order.push_back or static Node or if (low or Node *root or root-> or for (; or (*link
// line: way.push_back
// gen: rising {n}
// why: paths of at most 2 log n steps; a part of s nodes is built anew after s / 3 or more numbers
// A search tree that has no colours: a part that leans too far is built anew in balance.
#include <algorithm>
#include <cstdio>
#include <vector>

struct Node {
    int key, size = 1;
    Node *less = nullptr, *more = nullptr;
};
static std::vector<Node *> in_order;

static bool leans(const Node *node)
{
    const int less = node->less ? node->less->size : 0;
    return std::max(less, node->size - 1 - less) * 10 > node->size * 7 + 10;
}

static void flatten(Node *node)
{
    if (node) {
        flatten(node->less);
        in_order.push_back(node);
        flatten(node->more);
    }
}

static Node *balanced(int low, int high)
{
    if (low == high)
        return nullptr;
    const int middle = (low + high) / 2;
    Node *root = in_order[middle];
    root->less = balanced(low, middle);
    root->more = balanced(middle + 1, high);
    root->size = high - low;
    return root;
}

static void insert(Node **link, int key)
{
    std::vector<Node **> way;
    for (; *link; link = key < (*link)->key ? &(*link)->less : &(*link)->more) {
        (*link)->size++;
        way.push_back(link);
    }
    *link = new Node{key};
    const auto goat = std::find_if(way.begin(), way.end(), [](Node **at) { return leans(*at); });
    if (goat != way.end()) {
        flatten(**goat);
        **goat = balanced(0, in_order.size());
        in_order.clear();
    }
}

int main()
{
    int n, key;
    Node *top = nullptr;
    std::scanf("%d", &n);
    while (std::scanf("%d", &key) == 1)
        insert(&top, key);
    std::printf("%d on top of %d\n", top->key, top->size);
}
