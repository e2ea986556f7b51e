#include "judge/core/language.h"

#include <string.h>
#include <strings.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/class_name.h"

const struct language *language_find(const struct language_table *table, const char *word)
{
    for (size_t i = 0; i < table->count; i++) {
        const struct language *row = &table->rows[i];

        if (strcasecmp(row->id, word) == 0 || strcasecmp(row->name, word) == 0 ||
            names_hold_any_case(&row->aliases, word))
            return row;
    }
    return NULL;
}

const struct language *language_of_file(const struct language_table *table, const char *path)
{
    const char *extension = path_extension(path);

    /* Exactly first: ".C" is C++ for those who write it so, ".c" never is. */
    for (size_t i = 0; i < table->count; i++) {
        for (size_t j = 0; j < table->rows[i].extensions.count; j++) {
            if (strcmp(table->rows[i].extensions.items[j], extension) == 0)
                return &table->rows[i];
        }
    }
    for (size_t i = 0; i < table->count; i++) {
        if (names_hold_any_case(&table->rows[i].extensions, extension))
            return &table->rows[i];
    }
    return NULL;
}

/* What submissions elsewhere are written in; none of it is judged here without a row of its own. */
static const struct {
    const char *extension, *name;
} foreign[] = {
    {"kt",    "Kotlin"        },
    {"cs",    "C#"            },
    {"hs",    "Haskell"       },
    {"ml",    "OCaml"         },
    {"rb",    "Ruby"          },
    {"php",   "PHP"           },
    {"pas",   "Pascal"        },
    {"scala", "Scala"         },
    {"sc",    "Scala"         },
    {"ts",    "TypeScript"    },
    {"swift", "Swift"         },
    {"py2",   "Python 2"      },
    {"fs",    "F#"            },
    {"d",     "D"             },
    {"jl",    "Julia"         },
    {"lua",   "Lua"           },
    {"nim",   "Nim"           },
    {"cob",   "Cobol"         },
    {"f90",   "Fortran"       },
    {"lisp",  "Common Lisp"   },
    {"cl",    "Common Lisp"   },
    {"erl",   "Erlang"        },
    {"ex",    "Elixir"        },
    {"dart",  "Dart"          },
    {"adb",   "Ada"           },
    {"pl",    "Perl or Prolog"},
    {"m",     "Objective-C"   },
    {"sh",    "shell"         },
    {"bash",  "shell"         },
    {"awk",   "AWK"           },
    {"r",     "R"             },
    {"vb",    "Visual Basic"  },
    {"zig",   "Zig"           },
    {"clj",   "Clojure"       },
    {"ctd",   "Checktestdata" },
    {"viva",  "VIVA"          },
};

const char *language_foreign_name(const char *path)
{
    const char *extension = path_extension(path);

    for (size_t i = 0; i < ARRAY_LEN(foreign); i++)
        if (strcasecmp(foreign[i].extension, extension) == 0)
            return foreign[i].name;
    return NULL;
}

char *language_source_name(const struct language *language, struct span source)
{
    AUTO(mem_free) char *class_name = NULL;

    if (language->is_named_by_class)
        class_name = class_name_find(source);
    if (class_name == NULL)
        return mem_strdup(language->source_name);
    return mem_format("%s.%s", class_name, path_extension(language->source_name));
}

void language_release(struct language *language)
{
    struct names *lists[] = {
        &language->extensions, &language->aliases,     &language->compile, &language->check,
        &language->outputs,    &language->run,         &language->version, &language->binds,
        &language->env,        &language->precompiled, &language->linkers,
    };
    char **texts[] = {
        &language->id,
        &language->name,
        &language->source_name,
        &language->package,
        &language->starter_comment,
        &language->flush,
        &language->starter,
        &language->why,
    };

    for (size_t i = 0; i < ARRAY_LEN(lists); i++)
        names_release(lists[i]);
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        mem_free(texts[i]);
}

void language_table_release(struct language_table *table)
{
    for (size_t i = 0; i < table->count; i++)
        language_release(&table->rows[i]);
    mem_free(&table->rows);
    *table = (struct language_table)LANGUAGE_TABLE_INIT;
}
