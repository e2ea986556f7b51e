/* Lists of DRIVER_TYPE: [1,2,3], from the first node to the last. */
#define NODE DRIVER_STRUCT(list_, DRIVER_WORD)

static inline NODE *DRIVER(get_list_)(void)
{
    NODE *first = NULL, **end = &first;

    driver_open();
    while (driver_more()) {
        NODE *node = driver_memory(sizeof *node);

        node->value = DRIVER(get_)();
        node->next = NULL;
        *end = node;
        end = &node->next;
    }
    return first;
}

static inline void DRIVER(put_list_)(const NODE *node)
{
    driver_put_char('[');
    for (bool is_first = true; node != NULL; node = node->next, is_first = false) {
        if (!is_first)
            driver_put_char(',');
        DRIVER(put_)(node->value);
    }
    driver_put_char(']');
}

#undef NODE
#undef DRIVER_WORD
#undef DRIVER_TYPE
