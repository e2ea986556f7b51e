/*
 * Shows the books of two shelves: tells thicknesses, counts them, and checks the one that is said.
 */
#include "interact.h"

enum { BOOKS_MAX = 1000000000 };

struct shelf {
    int64_t books, base, step, run;
};

static int64_t thickness_at(const struct shelf *shelf, int64_t book)
{
    return shelf->base + (book - 1) / shelf->run * shelf->step;
}

/* The k-th thinnest: the first i books of a and k - i of b, i as small as the order allows. */
static int64_t thickness_of_rank(const struct shelf *a, const struct shelf *b, int64_t k)
{
    int64_t low = k > b->books ? k - b->books : 0, high = k < a->books ? k : a->books;
    int64_t last_a, last_b;

    while (low < high) {
        int64_t i = (low + high) / 2;

        if (thickness_at(a, i + 1) < thickness_at(b, k - i))
            low = i + 1;
        else
            high = i;
    }
    if (low == 0)
        return thickness_at(b, k);
    last_a = thickness_at(a, low);
    if (low == k)
        return last_a;
    last_b = thickness_at(b, k - low);
    return last_a > last_b ? last_a : last_b;
}

static void shelf_read(struct shelf *shelf)
{
    shelf->base = input_long(-INT64_C(1000000000000000000), INT64_C(1000000000000000000));
    shelf->step = input_long(0, BOOKS_MAX);
    shelf->run = input_long(1, BOOKS_MAX);
}

int main(int argc, char **argv)
{
    static const char form[] = "a question is '? A i' or '? B i' with a book of that shelf";
    struct shelf shelves[2] = {{0}};
    int64_t k, number, allowed = 4, asked = 0;

    talk_init(argc, argv);
    shelves[0].books = input_long(0, BOOKS_MAX);
    shelves[1].books = input_long(0, BOOKS_MAX);
    k = input_long(1, shelves[0].books + shelves[1].books);
    shelf_read(&shelves[0]);
    shelf_read(&shelves[1]);
    while (INT64_C(1) << (allowed - 4) / 2 < k + 1)
        allowed += 2;
    talk_say("%lld %lld %lld %lld", (long long)shelves[0].books, (long long)shelves[1].books,
             (long long)k, (long long)allowed);
    while (talk_hear() == '?') {
        const char *name = talk_word();
        const struct shelf *shelf = &shelves[*name == 'B'];

        if (strcmp(name, "A") != 0 && strcmp(name, "B") != 0)
            talk_reject(form);
        talk_numbers(&number, 1, 1, shelf->books, form);
        if (++asked > allowed)
            check_wrong("question %lld of %lld", (long long)asked, (long long)allowed);
        talk_say("%lld", (long long)thickness_at(shelf, number));
    }
    talk_numbers(&number, 1, INT64_MIN, INT64_MAX, "an answer is '! w' with a thickness");
    if (number != thickness_of_rank(&shelves[0], &shelves[1], k))
        check_wrong("%lld is not the thickness of that rank", (long long)number);
    talk_right();
}
