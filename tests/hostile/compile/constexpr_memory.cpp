// expect: CE | FINISHED; compile: cpu=3s wall=6s memory=256MiB
struct block {
    int values[1 << 28] = {1};
};

constexpr block first{}, second{}, third{};

int main()
{
    return first.values[5] + second.values[6] + third.values[7];
}
