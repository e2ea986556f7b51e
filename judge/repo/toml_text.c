#include "judge/repo/toml_text.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

struct reading {
    const char *name, *at;
    int line;
    struct error *err;
};

static int refuse(const struct reading *reading, const char *what)
{
    return error_set(reading->err, ERROR_INPUT, "%s:%d: %s", reading->name, reading->line, what);
}

static void pass_blanks(struct reading *reading)
{
    reading->at += strspn(reading->at, " \t\r");
}

/* The rest of a line must be empty, or a comment. */
static int end_line(struct reading *reading)
{
    pass_blanks(reading);
    if (*reading->at == '#')
        reading->at += strcspn(reading->at, "\n");
    if (*reading->at != '\n' && *reading->at != '\0')
        return refuse(reading, "nothing more is to stand on this line");
    return 0;
}

static bool is_key_letter(char letter)
{
    return isalnum((unsigned char)letter) || letter == '_' || letter == '-';
}

static int read_key(struct reading *reading, char **out_key)
{
    char quote = *reading->at;
    size_t size = 0;

    if (quote == '"' || quote == '\'') {
        char stop[] = {quote, '\n', '\0'};

        reading->at++;
        size = strcspn(reading->at, stop);
        if (reading->at[size] != quote)
            return refuse(reading, "a key is not closed");
        *out_key = mem_strndup(reading->at, size);
        reading->at += size + 1;
    } else {
        while (is_key_letter(reading->at[size]))
            size++;
        if (size == 0)
            return refuse(reading, "a key is to stand here");
        *out_key = mem_strndup(reading->at, size);
        reading->at += size;
    }
    pass_blanks(reading);
    return *reading->at == '.' ? refuse(reading, "keys with dots are not read here") : 0;
}

static int read_escape(struct reading *reading, struct strbuf *text)
{
    static const char letters[] = "btnfr\"\\", meanings[] = "\b\t\n\f\r\"\\";
    const char *found = strchr(letters, *reading->at);

    if (*reading->at == '\0' || found == NULL)
        return refuse(reading, "this escape in a text is not read here");
    strbuf_add_char(text, meanings[found - letters]);
    reading->at++;
    return 0;
}

static int read_text(struct reading *reading, struct yaml *node)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char quote = *reading->at;

    if (reading->at[1] == quote && reading->at[2] == quote)
        return refuse(reading, "texts over several lines are not read here");
    reading->at++;
    while (*reading->at != quote) {
        if (*reading->at == '\n' || *reading->at == '\0')
            return refuse(reading, "a text is not closed");
        if (*reading->at == '\\' && quote == '"') {
            reading->at++;
            if (read_escape(reading, &text) < 0)
                return -1;
        } else {
            strbuf_add_char(&text, *reading->at++);
        }
    }
    reading->at++;
    node->kind = YAML_TEXT;
    node->is_quoted = true;
    node->text = strbuf_take(&text);
    return 0;
}

/* true, 1_000, 2.5e3, 0xFF: as it stands, but for the "_". */
static int read_word(struct reading *reading, struct yaml *node)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    while (isalnum((unsigned char)*reading->at) ||
           (*reading->at != '\0' && strchr("+-._:", *reading->at) != NULL)) {
        if (*reading->at != '_')
            strbuf_add_char(&text, *reading->at);
        reading->at++;
    }
    if (text.size == 0)
        return refuse(reading, "this value is not read here: a text, a number, true or false, or "
                               "an array of them would be");
    node->kind = YAML_TEXT;
    node->text = strbuf_take(&text);
    return 0;
}

static int read_value(struct reading *reading, struct yaml *node);

static int read_array(struct reading *reading, struct yaml *node)
{
    node->kind = YAML_LIST;
    for (reading->at++;;) {
        AUTO(yaml_release) struct yaml item = YAML_INIT;

        for (pass_blanks(reading); *reading->at == '\n' || *reading->at == '#';
             pass_blanks(reading)) {
            reading->at += *reading->at == '#' ? strcspn(reading->at, "\n") : 0;
            reading->line += *reading->at == '\n';
            reading->at += *reading->at == '\n';
        }
        if (*reading->at == ']') {
            reading->at++;
            return 0;
        }
        if (*reading->at == ',') {
            reading->at++;
            continue;
        }
        if (*reading->at == '\0')
            return refuse(reading, "an array is not closed");
        if (read_value(reading, &item) < 0)
            return -1;
        ARRAY_PUSH(node->items, node->count, node->capacity, item);
        item = (struct yaml)YAML_INIT;
    }
}

static int read_value(struct reading *reading, struct yaml *node)
{
    pass_blanks(reading);
    node->line = reading->line;
    if (*reading->at == '{')
        return refuse(reading, "tables within a line are not read here");
    if (*reading->at == '[')
        return read_array(reading, node);
    if (*reading->at == '"' || *reading->at == '\'')
        return read_text(reading, node);
    return read_word(reading, node);
}

/* The item of that key, made at the end where there is none. */
static struct yaml *item_of(struct yaml *map, const char *key, enum yaml_kind kind, int line)
{
    struct yaml item = {.kind = kind, .line = line};

    for (size_t i = 0; i < map->count; i++)
        if (strcmp(map->items[i].key, key) == 0)
            return &map->items[i];
    item.key = mem_strdup(key);
    ARRAY_PUSH(map->items, map->count, map->capacity, item);
    return &map->items[map->count - 1];
}

/* "[key]" or "[[key]]": *out_table is where the keys below it go. */
static int read_header(struct reading *reading, struct yaml *root, struct yaml **out_table)
{
    bool is_array = reading->at[1] == '[';
    AUTO(mem_free) char *key = NULL;
    struct yaml *item;

    reading->at += is_array ? 2 : 1;
    pass_blanks(reading);
    if (read_key(reading, &key) < 0)
        return -1;
    if (strncmp(reading->at, is_array ? "]]" : "]", is_array ? 2 : 1) != 0)
        return refuse(reading, "a table's name is not closed");
    reading->at += is_array ? 2 : 1;
    item = item_of(root, key, is_array ? YAML_LIST : YAML_MAP, reading->line);
    if (item->kind != (is_array ? YAML_LIST : YAML_MAP))
        return refuse(reading, "this name is already something else");
    if (is_array) {
        struct yaml table = {.kind = YAML_MAP, .line = reading->line};

        ARRAY_PUSH(item->items, item->count, item->capacity, table);
        item = &item->items[item->count - 1];
    }
    *out_table = item;
    return end_line(reading);
}

static int read_pair(struct reading *reading, struct yaml *table)
{
    AUTO(yaml_release) struct yaml item = YAML_INIT;

    if (read_key(reading, &item.key) < 0)
        return -1;
    if (*reading->at != '=')
        return refuse(reading, "'=' is to stand behind the key");
    reading->at++;
    if (yaml_find(table, item.key) != NULL)
        return refuse(reading, "this key is there already");
    if (read_value(reading, &item) < 0 || end_line(reading) < 0)
        return -1;
    ARRAY_PUSH(table->items, table->count, table->capacity, item);
    item = (struct yaml)YAML_INIT;
    return 0;
}

int toml_parse(const char *name, const char *text, struct yaml *out_root, struct error *err)
{
    struct reading reading = {.name = name, .at = text, .line = 1, .err = err};
    AUTO(yaml_release) struct yaml root = {.kind = YAML_MAP};
    struct yaml *table = &root;

    while (*reading.at != '\0') {
        int status = 0;

        pass_blanks(&reading);
        if (*reading.at == '[')
            status = read_header(&reading, &root, &table);
        else if (*reading.at != '\n' && *reading.at != '#' && *reading.at != '\0')
            status = read_pair(&reading, table);
        else
            status = end_line(&reading);
        if (status < 0)
            return -1;
        reading.line += *reading.at == '\n';
        reading.at += *reading.at == '\n';
    }
    SWAP(*out_root, root);
    return 0;
}
