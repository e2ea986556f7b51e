/*
 * The driver of C++: arrays and matrices are std::vector, strings std::string; lists and trees are made
 * of nodes by new, so that a node can be deleted. All types are read and printed by overloads.
 */
#ifndef DRIVER_HPP
#define DRIVER_HPP

#include "json.h"

#include <string>
#include <vector>

namespace {
namespace driver_cpp {

inline void get(bool &value)
{
    value = driver_get_bool();
}

inline void get(int &value)
{
    value = driver_get_int();
}

inline void get(long long &value)
{
    value = driver_get_long();
}

inline void get(double &value)
{
    value = driver_get_double();
}

inline void get(std::string &value)
{
    std::size_t size;
    char *bytes = driver_get_bytes(&size);

    value.assign(bytes, size);
    std::free(bytes);
}

template <class T> void get(std::vector<T> &values)
{
    driver_open();
    while (driver_more()) {
        T value{};

        get(value);
        values.push_back(std::move(value));
    }
}

/* [1,2,3]: from the first node to the last. */
template <class Node> void get_list(Node *&first)
{
    Node **end = &first;

    first = nullptr;
    driver_open();
    while (driver_more()) {
        Node *node = new Node();

        get(node->value);
        node->next = nullptr;
        *end = node;
        end = &node->next;
    }
}

/* [1,null,2]: level by level, null for a child that is not there. */
template <class Node> void get_tree(Node *&root)
{
    std::vector<Node *> nodes;

    root = nullptr;
    driver_open();
    for (std::size_t place = 0; driver_more(); place++) {
        std::size_t parent = place > 0 ? (place - 1) / 2 : 0;

        if (place > 0 && parent >= nodes.size())
            driver_fail("a tree in the input has children without a parent");
        if (driver_is_null())
            continue;
        Node *node = new Node();
        get(node->value);
        node->left = node->right = nullptr;
        if (place == 0)
            root = node;
        else if (place % 2 == 1)
            nodes[parent]->left = node;
        else
            nodes[parent]->right = node;
        nodes.push_back(node);
    }
}

inline void put(bool value)
{
    driver_put_bool(value);
}

inline void put(int value)
{
    driver_put_int(value);
}

inline void put(long long value)
{
    driver_put_long(value);
}

inline void put(double value)
{
    driver_put_double(value);
}

inline void put(const std::string &value)
{
    driver_put_bytes(value.data(), value.size());
}

template <class T> void put(const std::vector<T> &values)
{
    driver_put_char('[');
    for (std::size_t i = 0; i < values.size(); i++) {
        if (i > 0)
            driver_put_char(',');
        put(static_cast<const T &>(values[i]));
    }
    driver_put_char(']');
}

/* Its elements are bits: there is nothing to refer to. */
template <> inline void put(const std::vector<bool> &values)
{
    driver_put_char('[');
    for (std::size_t i = 0; i < values.size(); i++) {
        if (i > 0)
            driver_put_char(',');
        driver_put_bool(values[i]);
    }
    driver_put_char(']');
}

template <class Node> void put_list(const Node *node)
{
    driver_put_char('[');
    for (bool is_first = true; node != nullptr; node = node->next, is_first = false) {
        if (!is_first)
            driver_put_char(',');
        put(node->value);
    }
    driver_put_char(']');
}

template <class Node> void put_tree(const Node *root)
{
    std::vector<const Node *> nodes{root};
    std::size_t missing = 0;

    driver_put_char('[');
    for (std::size_t i = 0; i < nodes.size(); i++) {
        const Node *node = nodes[i];

        if (node == nullptr) {
            missing++;
            continue;
        }
        for (; missing > 0; missing--)
            driver_put_word(",null");
        if (i > 0)
            driver_put_char(',');
        put(node->value);
        nodes.push_back(node->left);
        nodes.push_back(node->right);
    }
    driver_put_char(']');
}

} // namespace driver_cpp
} // namespace

#endif
