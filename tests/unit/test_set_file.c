#include "judge/repo/set_file.h"

#include <string.h>

#include "judge/repo/csv.h"
#include "judge/repo/roster.h"
#include "tests/unit/tap.h"

static const char whole[] =
    "{\"title\": \"Homework 3\", \"problems\": [\"sorting/x\", {\"id\": \"./own\", \"name\": "
    "\"mine\","
    " \"weight\": 50, \"files\": [\"a*\"]}],\n \"deadline\": \"2026-11-20T12:00:00Z\","
    " \"late\": {\"grace\": \"10 min\", \"percent_a_day\": 10, \"most_percent\": 50},"
    " \"extensions\": {\"baker\": \"2026-11-21T12:00:00Z\"}, \"show\": \"verdict\","
    " \"attempts\": \"best\", \"languages\": [\"c\", \"python\"]}";

static const struct {
    const char *name, *text, *fault;
} faults[] = {
    {"no problems", "{}", "set.json:1:1: 'problems' is missing"},
    {"a misspelt key", "{\"problems\":[\"a/b\"],\"dedline\":\"x\"}", "did you mean 'deadline'"},
    {"a bad date", "{\"problems\":[\"a/b\"],\"deadline\":\"soon\"}", "'soon' is no date"},
    {"names twice", "{\"problems\":[\"a/b\",\"c/b\"]}", "'b' is the name of two problems"},
    {"a bad percentage", "{\"problems\":[\"a/b\"],\"late\":{\"percent_a_day\":200}}", "0 to 100"},
    {"a wrong policy", "{\"problems\":[\"a/b\"],\"show\":\"all\"}", "one of none, verdict"},
    {"a negative weight", "{\"problems\":[{\"id\":\"a/b\",\"weight\":-1}]}", "0 to 1000000"},
};

static const struct {
    const char *name, *text, *id, *who;
    size_t count;
} rosters[] = {
    {"our own words", "student,name\nokafor,Ada Okafor\nbaker,B Baker\n", "okafor", "Ada Okafor",
     2},
    {"semicolons, a mark and CRLF", "\xef\xbb\xbfID;Full name\r\n7;\"Ng; An\"\r\n", "7", "Ng; An",
     1},
    {"first and last name", "First name,Last name,Username\nZo\xc3\xab,Li,zli\n", "zli",
     "Zo\xc3\xab Li", 1},
    {"Moodle's worksheet", "Identifier,Full name,Grade\nParticipant 77,Zo\xc3\xab Li,5\n", "77",
     "Zo\xc3\xab Li", 1},
    {"Canvas's gradebook",
     "Student,ID,SIS User ID,Section,HW\n    Points Possible,,,,100\n\"Li, Z\",1234,,,80\n", "1234",
     "Li, Z", 1},
    {"a quote in quotes and an empty line", "id,name\n1,\"A \"\"B\"\" C\"\n\n", "1", "A \"B\" C",
     1},
};

static const struct {
    const char *name, *text, *fault;
} bad_rosters[] = {
    {"no heading", "1,2\n3,4\n", "class.csv:1: no heading names the students"},
    {"a student twice", "id\na\na\n", "class.csv:3: 'a' stands twice"},
    {"nobody's line", "id,name\n,Anna\n", "class.csv:2: the student has no id"},
    {"a participant without a number", "id,name\nParticipant  ,Anna\n",
     "class.csv:2: the student has no id"},
    {"an open quote", "id,name\n1,\"Anna\n", "class.csv:2: a quote is opened here"},
};

static void check_whole(void)
{
    struct problem_set set = PROBLEM_SET_INIT;

    if (!tap_ok(set_parse("set.json", (struct span){whole, strlen(whole)}, "/home/t", &set, NULL) ==
                    0,
                "a whole set is read"))
        return;
    tap_is_str(set.problems[0].name, "x", "a slug is the name where none is given");
    tap_is_int((int64_t)set.problems[0].weight, 100, "a problem weighs 100");
    tap_is_str(set.problems[1].reference, "/home/t/./own", "a path starts at the set's folder");
    tap_is_int((int64_t)set.problems[1].weight, 50, "its weight");
    tap_is_int(set.late.grace_ms, 600000, "its grace");
    tap_is_int(problem_set_deadline(&set, "baker") - set.deadline, 86400, "an extension");
    tap_is_int(problem_set_deadline(&set, "okafor"), set.deadline, "the others' deadline");
    tap_is_int(set.show, SHOW_VERDICT, "what is shown");
    tap_is_int(set.attempts, ATTEMPTS_BEST, "which attempt counts");
    tap_is_int((int64_t)set.languages.count, 2, "the languages");
    problem_set_release(&set);
}

int main(void)
{
    check_whole();
    for (size_t i = 0; i < ARRAY_LEN(faults); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        struct problem_set set = PROBLEM_SET_INIT;
        struct span text = {faults[i].text, strlen(faults[i].text)};

        tap_ok(set_parse("set.json", text, "/", &set, &err) < 0 && err.kind == ERROR_INPUT,
               "%s is refused", faults[i].name);
        tap_has_str(error_text(&err), faults[i].fault, "%s is named", faults[i].name);
    }
    for (size_t i = 0; i < ARRAY_LEN(rosters); i++) {
        AUTO(roster_release) struct roster roster = ROSTER_INIT;
        struct span text = {rosters[i].text, strlen(rosters[i].text)};

        if (!tap_ok(roster_parse("class.csv", text, &roster, NULL) == 0, "%s", rosters[i].name))
            continue;
        tap_is_int((int64_t)roster.count, (int64_t)rosters[i].count, "its students");
        tap_is_str(roster.items[0].id, rosters[i].id, "its first id");
        tap_is_str(roster.items[0].name, rosters[i].who, "its first name");
    }
    for (size_t i = 0; i < ARRAY_LEN(bad_rosters); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        AUTO(roster_release) struct roster roster = ROSTER_INIT;
        struct span text = {bad_rosters[i].text, strlen(bad_rosters[i].text)};

        tap_ok(roster_parse("class.csv", text, &roster, &err) < 0, "%s is refused",
               bad_rosters[i].name);
        tap_has_str(error_text(&err), bad_rosters[i].fault, "%s is named", bad_rosters[i].name);
    }
    return tap_done();
}
