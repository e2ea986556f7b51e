// time: n log n
// space: n
// line: static Node *insert or if (tree == nullptr or if (fresh->key or if (insert(fresh, tree
// line: return tree;
// gen: size {n}
// why: ranks drawn like heads in a row keep the tree 1.5 log n deep on average for each insertion
// Numbers are put into a zip tree: a search tree that is kept flat by ranks drawn at random.
#include <algorithm>
#include <bit>
#include <cstdint>
#include <iostream>
#include <utility>
#include <vector>

struct Node {
    int key, rank;
    Node *left = nullptr, *right = nullptr;
};

static std::uint64_t draw()
{
    static std::uint64_t state = 0x9e3779b97f4a7c15;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state >> 20;
}

// The root of the tree once the fresh node is in it.
static Node *insert(Node *fresh, Node *tree)
{
    if (tree == nullptr)
        return fresh;
    if (fresh->key < tree->key) {
        if (insert(fresh, tree->left) == fresh) {
            if (fresh->rank >= tree->rank) {
                tree->left = std::exchange(fresh->right, tree);
                return fresh;
            }
            tree->left = fresh;
        }
    } else if (insert(fresh, tree->right) == fresh) {
        if (fresh->rank > tree->rank) {
            tree->right = std::exchange(fresh->left, tree);
            return fresh;
        }
        tree->right = fresh;
    }
    return tree;
}

static int height(const Node *tree)
{
    return tree == nullptr ? 0 : 1 + std::max(height(tree->left), height(tree->right));
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<Node> nodes;
    nodes.reserve(n);
    Node *root = nullptr;
    for (int i = 0; i < n; i++) {
        const int number = draw() % 1000000000;
        nodes.push_back({number, std::countr_one(draw())});
        root = insert(&nodes.back(), root);
    }
    std::cout << root->key << " on top, " << height(root) << " high\n";
}
