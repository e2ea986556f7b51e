#include "judge/view/verify_text.h"

static const char *const fate_names[] = {
    [MUTANT_NOTICED] = "noticed",       [MUTANT_SURVIVED] = "survived",
    [MUTANT_EQUIVALENT] = "equivalent", [MUTANT_REFUSED] = "does not compile",
    [MUTANT_ARGUED] = "argued",
};

static void add_cases(const struct verification *verification, struct json_writer *writer)
{
    json_begin_array(writer, "cases");
    for (size_t i = 0; i < verification->case_count; i++) {
        const struct verified_case *verified = &verification->cases[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "name", verified->name);
        json_add_string(writer, "group", verified->group);
        json_add_string(writer, "label", verified->label);
        json_add_bool(writer, "is_sample", verified->is_sample);
        json_add_int(writer, "input_bytes", verified->input_bytes);
        json_end(writer);
    }
    json_end(writer);
}

static void add_solutions(const struct verification *verification, struct json_writer *writer)
{
    json_begin_array(writer, "solutions");
    for (size_t i = 0; i < verification->solution_count; i++) {
        const struct verified_solution *solution = &verification->solutions[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "file", solution->file);
        json_add_string(writer, "language", solution->language);
        json_add_string(writer, "expected", verdict_code(solution->expected));
        json_add_string(writer, "got", verdict_code(solution->got));
        json_add_bool(writer, "as_expected", verified_solution_is_right(solution));
        json_add_int(writer, "cpu_time_us", solution->worst_us);
        json_add_bool(writer, "takes_longer", solution->worst_is_a_minimum);
        json_add_int(writer, "limit_us", solution->limit_us);
        json_add_int(writer, "memory_bytes", solution->worst_memory_bytes);
        json_begin_array(writer, "verdicts");
        for (size_t j = 0; j < solution->case_count; j++)
            json_add_string(writer, NULL, verdict_code(solution->verdicts[j]));
        json_end(writer);
        json_end(writer);
    }
    json_end(writer);
}

static void add_growths(const struct verification *verification, struct json_writer *writer)
{
    json_begin_array(writer, "growth");
    for (size_t i = 0; i < verification->growth_count; i++) {
        const struct verified_growth *growth = &verification->growths[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "file", growth->file);
        json_add_string(writer, "growth",
                        growth->is_known ? growth_class_name(growth->growth) : NULL);
        json_add_string(writer, "declared", growth->declared);
        json_add_string(writer, "standing", growth_standing_name(growth->standing));
        json_add_number(writer, "last_size", growth->last_size);
        json_end(writer);
    }
    json_end(writer);
}

static void add_mutants(const struct verification *verification, struct json_writer *writer)
{
    if (verification->mutant_count == 0)
        return;
    json_add_int(writer, "mutation_score", verification_score(verification));
    json_begin_array(writer, "mutants");
    for (size_t i = 0; i < verification->mutant_count; i++) {
        const struct verified_mutant *mutant = &verification->mutants[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "operator", mutant->operator);
        json_add_int(writer, "line", mutant->line);
        json_add_string(writer, "old", mutant->old_line);
        json_add_string(writer, "new", mutant->new_line);
        json_add_string(writer, "fate", fate_names[mutant->fate]);
        json_add_string(writer, "noticed_by", mutant->noticed_by);
        json_add_string(writer, "reason", mutant->reason);
        json_end(writer);
    }
    json_end(writer);
}

void verify_json_add(const struct verification *verification, bool is_strict,
                     struct json_writer *writer)
{
    json_begin_object(writer, NULL);
    json_add_string(writer, "problem", verification->problem_id);
    json_add_bool(writer, "clean", verification_is_clean(verification, is_strict));
    json_add_int(writer, "errors", (int64_t)finding_count(&verification->findings, FINDING_ERROR));
    json_add_int(writer, "warnings",
                 (int64_t)finding_count(&verification->findings, FINDING_WARNING));
    finding_list_write(&verification->findings, writer);
    add_cases(verification, writer);
    add_solutions(verification, writer);
    add_growths(verification, writer);
    add_mutants(verification, writer);
    json_add_int(writer, "parts", (int64_t)verification->parts);
    json_add_int(writer, "parts_kept", (int64_t)verification->parts_kept);
    json_add_int(writer, "time_us", verification->time_us);
    json_end(writer);
}
