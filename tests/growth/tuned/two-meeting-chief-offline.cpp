// time: n + q
// space: n + q
// line: -
// gen: questions {n} {q}
// why: Tarjan's way: one walk through the tree, each question is answered at its second end
#include <iostream>
#include <vector>

struct Question {
    int other, number;
};

class Firm {
public:
    Firm(int n, int q) : staff(n), asked(n), leader(n), done(n), answer(q) {}

    void hire(int who, int boss)
    {
        staff[boss].push_back(who);
    }

    void ask(int a, int b, int number)
    {
        asked[a].push_back({b, number});
        asked[b].push_back({a, number});
    }

    void walk(int at)
    {
        leader[at] = at;
        for (int below : staff[at]) {
            walk(below);
            leader[below] = at;
        }
        done[at] = 1;
        for (const Question &question : asked[at])
            if (done[question.other])
                answer[question.number] = find(question.other);
    }

    const std::vector<int> &answers() const
    {
        return answer;
    }

private:
    int find(int x)
    {
        while (leader[x] != x)
            x = leader[x] = leader[leader[x]];
        return x;
    }

    std::vector<std::vector<int>> staff;
    std::vector<std::vector<Question>> asked;
    std::vector<int> leader;
    std::vector<char> done;
    std::vector<int> answer;
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, q;
    std::cin >> n >> q;
    Firm firm(n, q);
    for (int i = 0; i < n; i++) {
        int value;
        std::cin >> value;
        if (i > 0)
            firm.hire(i, value % i);
    }
    for (int i = 0; i < q; i++) {
        int a, b;
        std::cin >> a >> b;
        firm.ask(a, b, i);
    }
    firm.walk(0);
    long sum = 0;
    for (int chief : firm.answers())
        sum = (sum * 17 + chief) % 1000000007;
    std::cout << sum << '\n';
}
