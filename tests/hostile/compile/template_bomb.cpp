// expect: CE; compile: cpu=2s wall=4s memory=256MiB
// Every instance asks for two others, forty times over.
template <int depth, long path>
struct bomb {
    static const long value = bomb<depth - 1, path * 2>::value + bomb<depth - 1, path * 2 + 1>::value;
};

template <long path>
struct bomb<0, path> {
    static const long value = path;
};

int main()
{
    return bomb<40, 0>::value != 0;
}
