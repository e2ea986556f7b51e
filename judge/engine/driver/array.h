/* Arrays and matrices of DRIVER_TYPE. */

/* Adds a row to the items; returns how many there are then. */
static inline size_t DRIVER(get_row_)(DRIVER_TYPE **items, size_t count, size_t *capacity)
{
    driver_open();
    while (driver_more()) {
        *items = driver_grow(*items, count, capacity, sizeof **items);
        (*items)[count++] = DRIVER(get_)();
    }
    return count;
}

static inline DRIVER_TYPE *DRIVER(get_array_)(int *out_count)
{
    size_t capacity = 0;
    DRIVER_TYPE *items = driver_grow(NULL, 0, &capacity, sizeof *items);

    *out_count = (int)DRIVER(get_row_)(&items, 0, &capacity);
    return items;
}

static inline DRIVER_TYPE *DRIVER(get_matrix_)(int *out_rows, int *out_columns)
{
    size_t capacity = 0, count = 0, rows = 0, columns = 0;
    DRIVER_TYPE *items = driver_grow(NULL, 0, &capacity, sizeof *items);

    driver_open();
    while (driver_more()) {
        size_t next = DRIVER(get_row_)(&items, count, &capacity);

        if (rows++ == 0)
            columns = next;
        if (next - count != columns)
            driver_fail("the rows of a matrix in the input differ in length");
        count = next;
    }
    *out_rows = (int)rows;
    *out_columns = (int)columns;
    return items;
}

static inline void DRIVER(put_array_)(DRIVER_TYPE *items, int count)
{
    driver_put_char('[');
    for (int i = 0; i < count; i++) {
        if (i > 0)
            driver_put_char(',');
        DRIVER(put_)(items[i]);
    }
    driver_put_char(']');
}

static inline void DRIVER(put_matrix_)(DRIVER_TYPE *items, int rows, int columns)
{
    driver_put_char('[');
    for (int i = 0; i < rows; i++) {
        if (i > 0)
            driver_put_char(',');
        DRIVER(put_array_)(items + (size_t)i * (size_t)columns, columns);
    }
    driver_put_char(']');
}

#undef DRIVER_WORD
#undef DRIVER_TYPE
