/*
 * What methods of a class Solution are called with: values from JSON, a line each, and nodes of lists
 * and trees with `val`. A tree is given level by level, without the children of what is not there.
 */
#ifndef LEET_HPP
#define LEET_HPP

#include <bits/stdc++.h>
#include <unistd.h>

struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};

struct TreeNode {
    int val;
    TreeNode *left, *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};

namespace leet {

inline int result_fd;

inline std::string read_all()
{
    std::string text;
    char part[65536];
    std::size_t size;

    while ((size = std::fread(part, 1, sizeof part, stdin)) > 0)
        text.append(part, size);
    return text;
}

struct Reader {
    std::string text = read_all();
    std::size_t at = 0;

    Reader()
    {
        result_fd = dup(1);
        dup2(2, 1);
    }

    char next()
    {
        while (at < text.size() && std::isspace((unsigned char)text[at]))
            at++;
        return at < text.size() ? text[at] : '\0';
    }

    bool takes(char letter)
    {
        if (next() != letter)
            return false;
        at++;
        return true;
    }

    bool takes_word(const char *word)
    {
        next();
        if (text.compare(at, std::strlen(word), word) != 0)
            return false;
        at += std::strlen(word);
        return true;
    }

    std::string number()
    {
        std::size_t start = (next(), at);

        while (at < text.size() && (std::isalnum((unsigned char)text[at]) || text[at] == '-' ||
                                    text[at] == '+' || text[at] == '.'))
            at++;
        return text.substr(start, at - start);
    }
};

inline void add_utf8(std::string &out, unsigned code)
{
    if (code < 0x80) {
        out += (char)code;
    } else if (code < 0x800) {
        out += (char)(0xC0 | code >> 6);
        out += (char)(0x80 | (code & 0x3F));
    } else {
        out += (char)(0xE0 | code >> 12);
        out += (char)(0x80 | (code >> 6 & 0x3F));
        out += (char)(0x80 | (code & 0x3F));
    }
}

inline void get(Reader &in, std::string &value)
{
    value.clear();
    if (!in.takes('"'))
        return;
    while (in.at < in.text.size() && in.text[in.at] != '"') {
        char letter = in.text[in.at++];

        if (letter != '\\') {
            value += letter;
            continue;
        }
        letter = in.text[in.at++];
        switch (letter) {
        case 'n': value += '\n'; break;
        case 't': value += '\t'; break;
        case 'r': value += '\r'; break;
        case 'b': value += '\b'; break;
        case 'f': value += '\f'; break;
        case 'u':
            add_utf8(value, (unsigned)std::stoul(in.text.substr(in.at, 4), nullptr, 16));
            in.at += 4;
            break;
        default: value += letter;
        }
    }
    in.at++;
}

inline void get(Reader &in, char &value)
{
    std::string text;

    get(in, text);
    value = text.empty() ? '\0' : text[0];
}

inline void get(Reader &in, int &value) { value = (int)std::stoll(in.number()); }
inline void get(Reader &in, long long &value) { value = std::stoll(in.number()); }
inline void get(Reader &in, double &value) { value = std::stod(in.number()); }
inline void get(Reader &in, bool &value) { value = in.number() == "true"; }
inline void get(Reader &in, ListNode *&value);
inline void get(Reader &in, TreeNode *&value);

template <class T> void get(Reader &in, std::vector<T> &values)
{
    values.clear();
    for (in.takes('['); !in.takes(']'); in.takes(',')) {
        T value{};

        if (in.next() == '\0')
            return;
        get(in, value);
        values.push_back(value);
    }
}

inline void get(Reader &in, ListNode *&value)
{
    std::vector<int> numbers;
    ListNode **end = &value;

    value = nullptr;
    get(in, numbers);
    for (int number : numbers) {
        *end = new ListNode(number);
        end = &(*end)->next;
    }
}

inline void get(Reader &in, TreeNode *&value)
{
    std::deque<TreeNode **> places{&value};

    value = nullptr;
    for (in.takes('['); !in.takes(']'); in.takes(',')) {
        TreeNode **place = places.empty() ? nullptr : places.front();

        if (in.next() == '\0')
            return;
        if (!places.empty())
            places.pop_front();
        if (in.takes_word("null"))
            continue;
        TreeNode *node = new TreeNode((int)std::stoll(in.number()));
        if (place != nullptr)
            *place = node;
        places.push_back(&node->left);
        places.push_back(&node->right);
    }
}

inline void put(std::string &out, int value) { out += std::to_string(value); }
inline void put(std::string &out, unsigned value) { out += std::to_string(value); }
inline void put(std::string &out, long value) { out += std::to_string(value); }
inline void put(std::string &out, long long value) { out += std::to_string(value); }
inline void put(std::string &out, unsigned long value) { out += std::to_string(value); }
inline void put(std::string &out, unsigned long long value) { out += std::to_string(value); }
inline void put(std::string &out, bool value) { out += value ? "true" : "false"; }

inline void put(std::string &out, double value)
{
    char text[64];

    std::snprintf(text, sizeof text, "%.17g", value);
    out += text;
}

inline void put(std::string &out, const std::string &value)
{
    out += '"';
    for (char letter : value) {
        char code[8];

        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += letter;
        } else if ((unsigned char)letter < 0x20) {
            std::snprintf(code, sizeof code, "\\u%04x", (unsigned)letter);
            out += code;
        } else {
            out += letter;
        }
    }
    out += '"';
}

inline void put(std::string &out, char value) { put(out, std::string(1, value)); }

template <class T> void put(std::string &out, const std::vector<T> &values)
{
    out += "[ ";
    for (std::size_t i = 0; i < values.size(); i++) {
        if (i > 0)
            out += " , ";
        put(out, static_cast<T>(values[i]));
    }
    out += values.empty() ? "]" : " ]";
}

inline void put(std::string &out, ListNode *node)
{
    std::vector<int> values;

    for (; node != nullptr; node = node->next)
        values.push_back(node->val);
    put(out, values);
}

inline void put(std::string &out, TreeNode *root)
{
    std::vector<std::string> values;
    std::deque<TreeNode *> nodes{root};

    for (; !nodes.empty(); nodes.pop_front()) {
        TreeNode *node = nodes.front();

        values.push_back(node != nullptr ? std::to_string(node->val) : "null");
        if (node != nullptr) {
            nodes.push_back(node->left);
            nodes.push_back(node->right);
        }
    }
    while (!values.empty() && values.back() == "null")
        values.pop_back();
    out += "[ ";
    for (std::size_t i = 0; i < values.size(); i++)
        out += (i > 0 ? " , " : "") + values[i];
    out += values.empty() ? "]" : " ]";
}

template <class T> void print(const T &value)
{
    std::string out;
    std::size_t done = 0;

    put(out, value);
    out += '\n';
    while (done < out.size()) {
        ssize_t size = write(result_fd, out.data() + done, out.size() - done);

        if (size <= 0)
            std::_Exit(1);
        done += (std::size_t)size;
    }
}

} // namespace leet

using namespace std;

#endif
