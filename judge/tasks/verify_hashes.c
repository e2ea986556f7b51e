/*
 * library-checker's hash.json: the SHA-256 of each input, "random_00.in", and of each answer that
 * its solution makes, "random_00.out".
 */
#include <string.h>
#include <strings.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/tasks/verify_part.h"

#define CHECK "inputs"
#define FILE_NAME "hash.json"
#define FILE_MAX_BYTES ((size_t)4 << 20)

static struct finding *complain(struct verify_context *context, enum finding_severity severity,
                                const char *fault, const char *where)
{
    struct finding *finding = finding_add(&context->verification->findings, severity, CHECK, fault);

    finding_where(finding, "%s", where);
    return finding;
}

/* An answer may differ where a compiler rounds otherwise; an input never. */
static int compare(struct verify_context *context, const struct json *root, const char *name,
                   const char *path, enum finding_severity severity, size_t *out_same,
                   struct error *err)
{
    const struct json *expected = json_find(root, name);
    char hex[HASH_HEX_BYTES];

    if (expected == NULL || expected->type != JSON_STRING) {
        finding_what(complain(context, FINDING_WARNING, "hash-missing", name),
                     FILE_NAME " says nothing of it");
        return 0;
    }
    if (hash_sha256_file(path, hex, err) < 0)
        return -1;
    *out_same += strcasecmp(hex, expected->string) == 0;
    if (strcasecmp(hex, expected->string) != 0)
        finding_what(complain(context, severity, "hash-differs", name),
                     "it is another one than " FILE_NAME " has: %.12s… here, %.12s… there", hex,
                     expected->string);
    return 0;
}

static int compare_all(struct verify_context *context, const struct json *root, struct error *err)
{
    size_t same = 0, files = 0;

    for (size_t i = 0; i < context->all.count; i++) {
        const struct test_case *test = &context->all.items[i];
        AUTO(mem_free) char *input = mem_format("%s.in", test->name);
        AUTO(mem_free) char *answer = mem_format("%s.out", test->name);

        files += 1 + (test->answer_path != NULL);
        if (compare(context, root, input, test->input_path, FINDING_ERROR, &same, err) < 0 ||
            (test->answer_path != NULL &&
             compare(context, root, answer, test->answer_path, FINDING_WARNING, &same, err) < 0))
            return -1;
    }
    if (same == files)
        finding_what(finding_add(&context->verification->findings, FINDING_GOOD, CHECK, NULL),
                     "%zu inputs and answers are those of " FILE_NAME, files);
    if (root->count > files)
        finding_what(complain(context, FINDING_WARNING, "hash-without-case", FILE_NAME),
                     "it names %zu files that no case here makes", root->count - files);
    return 0;
}

void verify_package_hashes(struct verify_context *context)
{
    AUTO(mem_free) char *info = path_join(context->problem->folder, "info.toml");
    AUTO(mem_free) char *path = path_join(context->problem->folder, FILE_NAME);
    AUTO(mem_free) char *text = NULL;
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(error_release) struct error fault = ERROR_INIT;
    size_t size;

    if ((context->request->checks & VERIFY_INPUTS) == 0 || !file_exists(info) || !file_exists(path))
        return;
    if (file_read_bytes(path, FILE_MAX_BYTES, &text, &size, &fault) < 0 ||
        json_parse(FILE_NAME, (struct span){text, size}, &document, &fault) < 0 ||
        compare_all(context, json_root(document), &fault) < 0)
        finding_what(complain(context, FINDING_ERROR, "hash-unreadable", FILE_NAME), "%s",
                     error_text(&fault));
}
