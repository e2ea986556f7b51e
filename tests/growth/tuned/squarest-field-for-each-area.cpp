// time: n sqrt n
// space: 1
// line: for (int width or if (area
// gen: size {n}
// why: for each area all widths up to its root are tried, about 2 / 3 n root n steps
// A field of each area up to n, sides whole and as alike as can be: which areas need long fields?
#include <cstdio>

struct Field {
    int width, length;

    int excess() const { return length - width; }
};

static Field squarest(int area)
{
    Field best{1, area};
    for (int width = 2; width * width <= area; width++)
        if (area % width == 0)
            best = {width, area / width};
    return best;
}

int main()
{
    int n, strips = 0, squares = 0;
    long excess = 0;
    if (std::scanf("%d", &n) != 1)
        return 1;
    for (int area = 1; area <= n; area++) {
        const Field field = squarest(area);
        excess += field.excess();
        if (field.excess() == 0)
            squares++;
        else if (field.width == 1)
            strips++;
    }
    std::printf("%d squares, %d strips, %ld too long together\n", squares, strips, excess);
}
