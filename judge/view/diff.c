#include "judge/view/diff.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define CONTEXT 3

struct lines {
    struct span *items;
    size_t count, capacity;
};

/* one line of the script */
struct edit {
    char kind; /* ' ', '-', '+' */
    struct span line;
};

struct script {
    struct edit *items;
    size_t count, capacity;
};

static void lines_release(struct lines *lines)
{
    mem_free(&lines->items);
}

static void script_release(struct script *script)
{
    mem_free(&script->items);
}

static void split(struct span text, struct lines *out)
{
    while (text.size > 0) {
        const char *end = memchr(text.data, '\n', text.size);
        struct span line = {text.data, end != NULL ? (size_t)(end - text.data) : text.size};
        size_t taken = line.size + (end != NULL);

        ARRAY_PUSH(out->items, out->count, out->capacity, line);
        text.data += taken;
        text.size -= taken;
    }
}

static bool lines_equal(struct span a, struct span b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static void push(struct script *script, char kind, struct span line)
{
    struct edit edit = {kind, line};

    ARRAY_PUSH(script->items, script->count, script->capacity, edit);
}

/*
 * Myers: reach[d][k] is how far down the old text a path with d changes gets on diagonal k. The
 * rows of all d are kept (d+1 numbers matter in row d), and the path is read backwards from them.
 */
struct search {
    const struct span *old, *new;
    int old_count, new_count;
    int **reach; /* reach[d] has 2d+1 numbers, for k from -d to d */
    int depth;   /* rows made */
};

static void search_release(struct search *search)
{
    for (int d = 0; d < search->depth; d++)
        free(search->reach[d]);
    mem_free(&search->reach);
}

static int reach_at(const struct search *search, int d, int k)
{
    return k < -d || k > d ? -1 : search->reach[d][k + d];
}

/*
 * Where diagonal k is entered with one change more than row d - 1; sets whether by an added line.
 */
static int enter(const struct search *search, int d, int k, bool *out_added)
{
    int from_above, from_left;

    if (d == 0) {
        *out_added = false;
        return 0;
    }
    from_above = reach_at(search, d - 1, k + 1); /* a new line is added */
    from_left = reach_at(search, d - 1, k - 1);  /* an old line is removed */
    *out_added = k == -d || (k != d && from_left < from_above);
    return *out_added ? from_above : from_left + 1;
}

/* The number of changes, or -1 when there are too many. */
static int search_run(struct search *search)
{
    int most = search->old_count + search->new_count;

    if (most > DIFF_CHANGES_MAX)
        most = DIFF_CHANGES_MAX;
    search->reach = mem_alloc((size_t)most + 1, sizeof *search->reach);
    for (int d = 0; d <= most; d++) {
        search->reach[d] = mem_alloc((size_t)d * 2 + 1, sizeof **search->reach);
        search->depth = d + 1;
        for (int k = -d; k <= d; k += 2) {
            bool is_added;
            int x = enter(search, d, k, &is_added), y = x - k;

            while (x < search->old_count && y < search->new_count && y >= 0 &&
                   lines_equal(search->old[x], search->new[y])) {
                x++;
                y++;
            }
            search->reach[d][k + d] = x;
            if (x >= search->old_count && y >= search->new_count)
                return d;
        }
    }
    return -1;
}

/* From the end to the beginning; the caller turns it round. */
static void trace_back(const struct search *search, int changes, struct script *reversed)
{
    int x = search->old_count, y = search->new_count;

    for (int d = changes; d >= 0; d--) {
        int k = x - y;
        bool is_added;
        int start = enter(search, d, k, &is_added);

        while (x > start) {
            push(reversed, ' ', search->old[--x]);
            y--;
        }
        if (d == 0)
            break;
        if (is_added) {
            push(reversed, '+', search->new[--y]);
        } else {
            push(reversed, '-', search->old[--x]);
        }
    }
}

static void compare_middle(const struct span *old, size_t old_count, const struct span *new,
                           size_t new_count, struct script *script)
{
    AUTO(search_release)
    struct search search = {old, new, (int)old_count, (int)new_count, NULL, 0};
    AUTO(script_release) struct script reversed = {NULL, 0, 0};
    int changes = search_run(&search);

    if (changes < 0) {
        for (size_t i = 0; i < old_count; i++)
            push(script, '-', old[i]);
        for (size_t i = 0; i < new_count; i++)
            push(script, '+', new[i]);
        return;
    }
    trace_back(&search, changes, &reversed);
    for (size_t i = reversed.count; i-- > 0;)
        push(script, reversed.items[i].kind, reversed.items[i].line);
}

static void compare(const struct lines *old, const struct lines *new, struct script *script)
{
    size_t head = 0, tail = 0;

    while (head < old->count && head < new->count &&lines_equal(old->items[head], new->items[head]))
        head++;
    while (tail < old->count - head &&
           tail < new->count - head &&lines_equal(old->items[old->count - 1 - tail],
                                                  new->items[new->count - 1 - tail]))
        tail++;
    for (size_t i = 0; i < head; i++)
        push(script, ' ', old->items[i]);
    if (old->count + new->count > head * 2 + tail * 2)
        compare_middle(old->items + head, old->count - head - tail, new->items + head,
                       new->count - head - tail, script);
    for (size_t i = old->count - tail; i < old->count; i++)
        push(script, ' ', old->items[i]);
}

static void add_edit(const struct screen *screen, const struct edit *edit, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf cut = STRBUF_INIT;
    enum tint tint = edit->kind == '-' ? TINT_BAD : edit->kind == '+' ? TINT_GOOD : TINT_NONE;

    strbuf_add_char(&line, edit->kind);
    screen_add_safe(screen, &line, edit->line);
    if (screen->is_plain)
        strbuf_add_str(&cut, line.data);
    else
        screen_add_cut(screen, &cut, line.data, screen->width);
    screen_add(screen, out, tint, cut.data);
    strbuf_add_char(out, '\n');
}

/* Edits [first, last) as one hunk; the line numbers are those of the first one. */
static void add_hunk(const struct screen *screen, const struct script *script, size_t first,
                     size_t last, size_t old_line, size_t new_line, struct strbuf *out)
{
    size_t old_count = 0, new_count = 0;

    for (size_t i = first; i < last; i++) {
        old_count += script->items[i].kind != '+';
        new_count += script->items[i].kind != '-';
    }
    screen_addf(screen, out, TINT_CODE, "@@ -%zu,%zu +%zu,%zu @@", old_line, old_count, new_line,
                new_count);
    strbuf_add_char(out, '\n');
    for (size_t i = first; i < last; i++)
        add_edit(screen, &script->items[i], out);
}

static void add_hunks(const struct screen *screen, const struct script *script, struct strbuf *out)
{
    size_t old_line = 1, new_line = 1, i = 0;

    while (i < script->count) {
        size_t change = i, first, last;

        while (change < script->count && script->items[change].kind == ' ')
            change++;
        if (change == script->count)
            return;
        first = change - i > CONTEXT ? change - CONTEXT : i;
        old_line += first - i;
        new_line += first - i;
        /* The hunk goes on while changes are so near that their contexts meet. */
        for (last = change, i = change; i < script->count && i - last <= (size_t)CONTEXT * 2; i++)
            if (script->items[i].kind != ' ')
                last = i + 1;
        last = last + CONTEXT < script->count ? last + CONTEXT : script->count;
        add_hunk(screen, script, first, last, old_line, new_line, out);
        for (i = first; i < last; i++) {
            old_line += script->items[i].kind != '+';
            new_line += script->items[i].kind != '-';
        }
    }
}

void diff_add(const struct screen *screen, struct span old_text, struct span new_text,
              struct strbuf *out)
{
    AUTO(lines_release) struct lines old = {NULL, 0, 0};
    AUTO(lines_release) struct lines new = {NULL, 0, 0};
    AUTO(script_release) struct script script = {NULL, 0, 0};

    split(old_text, &old);
    split(new_text, &new);
    compare(&old, &new, &script);
    add_hunks(screen, &script, out);
}
