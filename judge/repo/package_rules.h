/*
 * testdata.yaml and test_group.yaml of Kattis packages: what holds in a folder of cases. Legacy
 * packages hand it on to the folders below, later ones but for validators' flags do not.
 */
#ifndef JUDGE_REPO_PACKAGE_RULES_H
#define JUDGE_REPO_PACKAGE_RULES_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/repo/yaml_text.h"

struct package_rules {
    bool is_legacy;
    char *flags;                /* of the output validator */
    char *input_flags;          /* of the input validators */
    char *arguments;            /* of the submission */
    struct grading_group group; /* without name */
    struct names needs;         /* groups that must be passed first */
};

void package_rules_release(struct package_rules *rules);

/* What holds where no file says anything: in data/. */
void package_rules_begin(const struct problem *problem, bool is_legacy,
                         struct package_rules *out_rules);

/* problem.yaml's `grading`, as packages have it that are older than testdata.yaml. */
int package_rules_old(const struct yaml *root, struct package_rules *rules, struct error *err);

/* The rules of a folder below data/ ("" is data/ itself), from those above it. */
int package_rules_read(struct problem *problem, const char *group,
                       const struct package_rules *above, struct package_rules *out_rules,
                       struct error *err);

/* What a map says that holds the keys of such a file. below: its name in messages. */
int package_rules_take(struct problem *problem, const char *below, const struct yaml *root,
                       struct package_rules *rules, struct error *err);

/* The keys of a case's own NAME.yaml. */
int package_rules_case(struct problem *problem, const char *below, struct package_rules *rules,
                       struct error *err);

/* A file's YAML below the package's folder. 0: it is not there. */
int package_yaml(const struct problem *problem, const char *below, struct yaml *out_root,
                 struct error *err);

/* Keys of a map that are none of the known ones are remarks, by name. known ends with NULL. */
void package_unknown_keys(struct problem *problem, const char *below, const struct yaml *map,
                          const char *const *known);

/* A sentence to be told once. */
void package_remark(struct problem *problem, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
