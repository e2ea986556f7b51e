#include "judge/core/signature.h"

#include <string.h>

#include "judge/base/memory.h"

static const struct {
    const char *name;
    enum value_base base;
} bases[] = {
    {"bool",   VALUE_BOOL  },
    {"int",    VALUE_INT   },
    {"long",   VALUE_LONG  },
    {"double", VALUE_DOUBLE},
    {"string", VALUE_STRING},
    {"void",   VALUE_VOID  },
};

/* What stands before and behind the name of the base. */
static const struct {
    const char *before, *behind;
    enum value_shape shape;
} shapes[] = {
    {"",      "",     SHAPE_SCALAR},
    {"",      "[]",   SHAPE_ARRAY },
    {"",      "[][]", SHAPE_MATRIX},
    {"list<", ">",    SHAPE_LIST  },
    {"tree<", ">",    SHAPE_TREE  },
};

int value_type_parse(const char *text, struct value_type *out_type, struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(shapes); i++) {
        for (size_t j = 0; j < ARRAY_LEN(bases); j++) {
            char name[32];

            if (bases[j].base == VALUE_VOID && shapes[i].shape != SHAPE_SCALAR)
                continue;
            strcpy(name, shapes[i].before);
            strcat(name, bases[j].name);
            strcat(name, shapes[i].behind);
            if (strcmp(text, name) == 0) {
                *out_type = (struct value_type){bases[j].base, shapes[i].shape};
                return 0;
            }
        }
    }
    return error_set(err, ERROR_INPUT,
                     "bool, int, long, double or string; T[], T[][], list<T>, tree<T> of these; "
                     "or void for what returns nothing");
}

void signature_release(struct signature *signature)
{
    for (size_t i = 0; i < signature->count; i++)
        mem_free(&signature->parameters[i].name);
    mem_free(&signature->parameters);
    mem_free(&signature->name);
    *signature = (struct signature){0};
}
