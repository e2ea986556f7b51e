/*
 * Each function that is used has a stand-in of the same name, which looks for the true one and
 * passes everything on. They are seen in this program only: the library's own calls stay its own.
 */
#include "judge/repo/archive_library.h"

#include <assert.h>
#include <dlfcn.h>
#include <stdlib.h>

#define LIBRARY "libarchive.so.13"

static_assert(ARCHIVE_VERSION_NUMBER / 1000000 == 3, "version 3 is what " LIBRARY " holds");

/* What is loaded stays so. */
static void *library_open(void)
{
    return dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
}

static void *library_find(const char *name)
{
    void *library = library_open();
    void *found = library != NULL ? dlsym(library, name) : NULL;

    if (found == NULL)
        abort(); /* archive_library_load() was not asked, or the library is none */
    return found;
}

int archive_library_load(struct error *err)
{
    if (library_open() != NULL)
        return 0;
    return error_set(err, ERROR_SYSTEM,
                     "archives need " LIBRARY ", which is not there; install libarchive13");
}

#define HIDDEN __attribute__((visibility("hidden")))

#define STAND_IN(type, name, parameters, arguments)                                                \
    HIDDEN type name parameters                                                                    \
    {                                                                                              \
        static type(*call) parameters;                                                             \
                                                                                                   \
        if (call == NULL)                                                                          \
            *(void **)&call = library_find(#name);                                                 \
        return call arguments;                                                                     \
    }

#define STAND_IN_VOID(name, parameters, arguments)                                                 \
    HIDDEN void name parameters                                                                    \
    {                                                                                              \
        static void(*call) parameters;                                                             \
                                                                                                   \
        if (call == NULL)                                                                          \
            *(void **)&call = library_find(#name);                                                 \
        call arguments;                                                                            \
    }

STAND_IN(struct archive *, archive_read_new, (void), ())
STAND_IN(int, archive_read_support_filter_all, (struct archive * a), (a))
STAND_IN(int, archive_read_support_format_zip, (struct archive * a), (a))
STAND_IN(int, archive_read_support_format_tar, (struct archive * a), (a))
STAND_IN(int, archive_read_support_format_7zip, (struct archive * a), (a))
STAND_IN(int, archive_read_open_filename, (struct archive * a, const char *path, size_t block),
         (a, path, block))
STAND_IN(int, archive_read_next_header, (struct archive * a, struct archive_entry **entry),
         (a, entry))
STAND_IN(la_ssize_t, archive_read_data, (struct archive * a, void *data, size_t size),
         (a, data, size))
STAND_IN(int, archive_read_free, (struct archive * a), (a))
STAND_IN(struct archive *, archive_write_new, (void), ())
STAND_IN(int, archive_write_set_format_zip, (struct archive * a), (a))
STAND_IN(int, archive_write_set_options, (struct archive * a, const char *words), (a, words))
STAND_IN(int, archive_write_open_filename, (struct archive * a, const char *path), (a, path))
STAND_IN(int, archive_write_header, (struct archive * a, struct archive_entry *entry), (a, entry))
STAND_IN(la_ssize_t, archive_write_data, (struct archive * a, const void *data, size_t size),
         (a, data, size))
STAND_IN(int, archive_write_close, (struct archive * a), (a))
STAND_IN(int, archive_write_free, (struct archive * a), (a))
STAND_IN(const char *, archive_error_string, (struct archive * a), (a))
STAND_IN(struct archive_entry *, archive_entry_new, (void), ())
STAND_IN(const char *, archive_entry_pathname, (struct archive_entry * e), (e))
STAND_IN(const char *, archive_entry_pathname_utf8, (struct archive_entry * e), (e))
STAND_IN(const char *, archive_entry_hardlink, (struct archive_entry * e), (e))
STAND_IN(__LA_MODE_T, archive_entry_filetype, (struct archive_entry * e), (e))
STAND_IN(time_t, archive_entry_mtime, (struct archive_entry * e), (e))
STAND_IN(int, archive_entry_mtime_is_set, (struct archive_entry * e), (e))
STAND_IN_VOID(archive_entry_set_pathname_utf8, (struct archive_entry * e, const char *name),
              (e, name))
STAND_IN_VOID(archive_entry_set_size, (struct archive_entry * e, la_int64_t size), (e, size))
STAND_IN_VOID(archive_entry_set_filetype, (struct archive_entry * e, unsigned int type), (e, type))
STAND_IN_VOID(archive_entry_set_perm, (struct archive_entry * e, __LA_MODE_T mode), (e, mode))
STAND_IN_VOID(archive_entry_set_mtime, (struct archive_entry * e, time_t s, long ns), (e, s, ns))
STAND_IN_VOID(archive_entry_free, (struct archive_entry * e), (e))
