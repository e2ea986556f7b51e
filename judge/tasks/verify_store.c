#include "judge/tasks/verify_store.h"

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/cache.h"

#define KIND "verify"
#define FILE_NAME "result.json"
#define TEXT_MAX_BYTES ((size_t)32 << 20)

bool verify_store_find(const char key[HASH_HEX_BYTES], struct strbuf *out_text)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *text = NULL;
    size_t size;

    if (cache_find(KIND, key, &entry, NULL) <= 0)
        return false;
    path = path_join(entry.folder, FILE_NAME);
    if (file_read_bytes(path, TEXT_MAX_BYTES, &text, &size, NULL) < 0)
        return false;
    strbuf_add(out_text, text, size);
    return true;
}

void verify_store_keep(const char key[HASH_HEX_BYTES], struct span text)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(mem_free) char *path = NULL;

    if (cache_begin(KIND, key, &making, &entry, NULL) != 0)
        return;
    path = path_join(making.folder, FILE_NAME);
    names_add(&files, FILE_NAME);
    if (file_create(path, text.data, text.size, NULL) == 0)
        (void)cache_commit(&making, &files, &entry, NULL);
}
