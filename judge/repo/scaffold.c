#include "judge/repo/scaffold.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/repo/places.h"

#define TEMPLATE_MAX_BYTES ((size_t)1 << 20)
#define TITLE_MARK "{title}"

static bool is_name(const char *name)
{
    return islower((unsigned char)name[0]) &&
           name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

/* "quiet-window" is "Quiet Window". The caller's. */
static char *title_of(const char *slug)
{
    char *title = mem_strdup(slug);

    for (char *c = title; *c != '\0'; c++) {
        if (*c == '-')
            *c = ' ';
        else if (c == title || c[-1] == ' ')
            *c = (char)toupper((unsigned char)*c);
    }
    return title;
}

static int copy_file(const char *from, const char *to, const char *title, struct error *err)
{
    AUTO(strbuf_release) struct strbuf filled = STRBUF_INIT;
    AUTO(mem_free) char *text = NULL;
    const char *rest, *mark;

    if (file_read(from, TEMPLATE_MAX_BYTES, &text, err) < 0)
        return -1;
    for (rest = text; (mark = strstr(rest, TITLE_MARK)) != NULL;
         rest = mark + sizeof TITLE_MARK - 1) {
        strbuf_add(&filled, rest, (size_t)(mark - rest));
        strbuf_add_str(&filled, title);
    }
    strbuf_add_str(&filled, rest);
    return file_write_atomic(to, filled.data, filled.size, err);
}

/* Files of a folder and of those in it. */
static int copy_folder(const char *from, const char *to, const char *below, const char *title,
                       struct names *files, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(from, &names, err) < 0 || folder_make(to, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *source = path_join(from, names.items[i]);
        AUTO(mem_free) char *target = path_join(to, names.items[i]);
        AUTO(mem_free) char *name = mem_format("%s%s", below, names.items[i]);
        AUTO(mem_free) char *deeper = mem_format("%s/", name);

        if (file_is_folder(source)) {
            if (copy_folder(source, target, deeper, title, files, err) < 0)
                return -1;
            continue;
        }
        if (copy_file(source, target, title, err) < 0)
            return -1;
        names_add(files, name);
    }
    return 0;
}

int scaffold_make(const char *style, const char *folder, struct names *out_files, struct error *err)
{
    AUTO(mem_free) char *problems = place_problems();
    AUTO(mem_free) char *from = mem_format("%s/lib/new/%s", problems, style);
    AUTO(mem_free) char *area = path_folder(folder);
    AUTO(mem_free) char *title = title_of(path_base(folder));
    AUTO(names_release) struct names files = NAMES_INIT;

    if (!is_name(path_base(folder)) || !is_name(path_base(area)))
        return error_set(err, ERROR_USAGE,
                         "'%s': an id is AREA/SLUG in small letters, digits and '-', as "
                         "'graph/bridge-watch'",
                         folder);
    if (file_exists(folder))
        return error_set(err, ERROR_USAGE, "'%s' is there already", folder);
    if (!file_is_folder(from))
        return error_set(err, ERROR_SYSTEM, "'%s' is not there; is the judge installed whole?",
                         from);
    if (copy_folder(from, folder, "", title, &files, err) < 0)
        return -1;
    SWAP(*out_files, files);
    return 0;
}
