/*
 * Trees of DRIVER_TYPE: [1,null,2], level by level. A child that is not there is null and has no
 * children of its own in the list; nothing stands behind the last child that is there.
 */
#define NODE DRIVER_STRUCT(tree_, DRIVER_WORD)

static inline NODE *DRIVER(get_node_)(void)
{
    NODE *node = driver_memory(sizeof *node);

    node->value = DRIVER(get_)();
    node->left = node->right = NULL;
    return node;
}

static inline NODE *DRIVER(get_tree_)(void)
{
    size_t count = 0, capacity = 0;
    NODE *root = NULL, **nodes = NULL; /* all nodes so far, in their order */

    driver_open();
    for (size_t place = 0; driver_more(); place++) {
        size_t parent = place > 0 ? (place - 1) / 2 : 0;
        NODE *node;

        if (place > 0 && parent >= count)
            driver_fail("a tree in the input has children without a parent");
        if (driver_is_null())
            continue;
        node = DRIVER(get_node_)();
        if (place == 0)
            root = node;
        else if (place % 2 == 1)
            nodes[parent]->left = node;
        else
            nodes[parent]->right = node;
        nodes = driver_grow(nodes, count, &capacity, sizeof *nodes);
        nodes[count++] = node;
    }
    free(nodes);
    return root;
}

static inline void DRIVER(put_tree_)(const NODE *root)
{
    size_t count = 0, capacity = 0, missing = 0;
    const NODE **nodes = driver_grow(NULL, 0, &capacity, sizeof *nodes);

    nodes[count++] = root;
    driver_put_char('[');
    for (size_t i = 0; i < count; i++) {
        if (nodes[i] == NULL) {
            missing++;
            continue;
        }
        for (; missing > 0; missing--)
            driver_put_word(",null");
        if (i > 0)
            driver_put_char(',');
        DRIVER(put_)(nodes[i]->value);
        nodes = driver_grow(nodes, count + 1, &capacity, sizeof *nodes);
        nodes[count++] = nodes[i]->left;
        nodes[count++] = nodes[i]->right;
    }
    driver_put_char(']');
    free(nodes);
}

#undef NODE
#undef DRIVER_WORD
#undef DRIVER_TYPE
