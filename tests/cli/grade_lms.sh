#!/bin/sh
# What learning platforms hand out goes in, and what they read comes out; archives are not trusted;
# shards of many machines give what one machine gives.
. "$(dirname "$0")/lib.sh"
fresh_home
tools=$JUDGE_SOURCE/tests/grade
"$tools/make-class" class --students 3 --problems 2 --cases 2 --fast >/dev/null
right=$(find class/submissions/student000 -name sum.c)
other=$(find class/submissions/student000 -name largest.c)

# bundle NAME PATH=FILE…: a zip of these entries, as Python writes it.
bundle() {
    python3 - "$@" <<'PYTHON'
import sys
import zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as out:
    for word in sys.argv[2:]:
        name, path = word.split("=", 1)
        out.writestr(name, open(path, "rb").read())
PYTHON
}

# comes_back RUN SENT FORM: the exported grades, read again, name the same students with the same
# grades; as a class list they know everybody, and nobody else.
comes_back() {
    expect_exit 0 "$3: exported" "$JUDGE" export "$1" --to "$3"
    cp "$stdout" "$1-$3.csv"
    check "$3: the grades come back" python3 - "$1/results.json" "$1-$3.csv" <<'PYTHON'
import csv
import json
import sys
students = json.load(open(sys.argv[1], encoding="utf-8"))["students"]
rows = list(csv.reader(open(sys.argv[2], encoding="utf-8", newline="")))
heads = rows[0]
ids = next(heads.index(name) for name in ("Identifier", "ID", "student") if name in heads)
grades = next((heads.index(name) for name in ("Grade", "total") if name in heads), len(heads) - 1)
got = {row[ids].replace("Participant ", ""): float(row[grades]) for row in rows[1:] if row[ids]}
sys.exit(got != {student["id"]: float(student["total"]) for student in students})
PYTHON
    expect_exit 0 "$3: as a class list" "$JUDGE" grade class/set.json "$2" --out "$1" -q --roster "$1-$3.csv"
    expect_no_out "$3: knows everybody, and nobody else" 'not in the roster|nothing sent|no files'
    check "$3: the names come back" python3 - "$1/results.json" "$1-$3.csv" <<'PYTHON'
import json
import sys
text = open(sys.argv[2], encoding="utf-8").read()
names = [student.get("name") for student in json.load(open(sys.argv[1], encoding="utf-8"))["students"]]
sys.exit(any(name and name not in text for name in names))
PYTHON
}

# status RUN STUDENT PROBLEM
status() {
    python3 -c 'import json, sys
for student in json.load(open(sys.argv[1] + "/results.json"))["students"]:
    for cell in student["cells"]:
        if (student["id"], cell["problem"]) == (sys.argv[2], sys.argv[3]):
            print(cell["status"])' "$@"
}

reason() {
    python3 -c 'import json, sys
for rest in json.load(open(sys.argv[1] + "/results.json"))["not_placed"]:
    if sys.argv[2] in rest["path"]:
        print(rest["reason"])' "$@"
}

bundle moodle.zip \
    "Zoë Li_1327627_assignsubmission_file_/sum.c=$right" \
    "Zoë Li_1327627_assignsubmission_file_/sub/largest.c=$other" \
    "Ann B_C_44_assignsubmission_file_sum.c=$right" \
    "Participant_4006831_assignsubmission_file_/sum.c=$right" \
    "Ann B_C_44_assignsubmission_onlinetext_/onlinetext.html=$right"
expect_exit 0 "Moodle's zip" "$JUDGE" grade class/set.json moodle.zip --out moodle -q
expect_equal "a folder" "$(status moodle 1327627 sum)" AC
expect_equal "a folder within" "$(status moodle 1327627 largest)" AC
expect_equal "a flat name" "$(status moodle 44 sum)" AC
expect_equal "a blind one" "$(status moodle 4006831 sum)" AC
expect_equal "other kinds are listed" "$(reason moodle onlinetext)" "is no file that Moodle names"
expect_exit 0 "the worksheet" "$JUDGE" export moodle --to moodle
expect_out "has Moodle's identifiers and names" '^Participant 1327627,Zoë Li,,'
expect_exit 0 "feedback as a zip" "$JUDGE" feedback moodle --zip feedback.zip
check "has the folder names that came in" python3 -c 'import sys, zipfile
def folders(path):
    names = zipfile.ZipFile(path).namelist()
    return {name.split("/")[0] for name in names if "/" in name and "onlinetext" not in name}
back = folders("feedback.zip")
sys.exit(not folders("moodle.zip") <= back or len(back) != 3)'
comes_back moodle moodle.zip moodle
comes_back moodle moodle.zip csv

mkdir canvas
cp "$right" canvas/lizoe_1234_99_sum-1.c
cp "$other" canvas/lizoe_LATE_1234_98_largest.c
expect_exit 0 "Canvas's folder" "$JUDGE" grade class/set.json canvas --out canvas-run -q
expect_equal "a file sent again" "$(status canvas-run 1234 sum)" AC
expect_equal "a late one" "$(status canvas-run 1234 largest)" AC
expect_exit 0 "the gradebook" "$JUDGE" export canvas-run --to canvas
expect_out "has the user's id" '^lizoe,1234,,,,100'
comes_back canvas-run canvas canvas

mkdir -p export/submission_7
cp "$right" export/submission_7/sum.c
printf 'submission_7:\n  :submitters:\n  - :name: Zoë Li\n    :sid: "z77"\n    :email: z@x.org\n  :created_at: 2026-11-22 11:59:00.1 Z\n' \
    >export/submission_metadata.yml
expect_exit 0 "Gradescope's export" "$JUDGE" grade class/set.json export --out gradescope -q
expect_equal "the student's number" "$(status gradescope z77 sum)" AC
expect_exit 0 "its results" "$JUDGE" export gradescope --to gradescope
check "have the score, late days taken off" \
    grep -q '"score": *80' gradescope/gradescope/z77/results.json

# Archives that mean harm, within a student's folder.
mkdir -p evil/mallory evil/bob
python3 - <<'PYTHON'
import io
import tarfile
import zipfile
with zipfile.ZipFile("evil/mallory/hw.zip", "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("../../escaped.c", "int main(void){}")
    out.writestr("/tmp/judge-escaped.c", "int main(void){}")
    link = zipfile.ZipInfo("passwd.c")
    link.external_attr = 0o120777 << 16
    out.writestr(link, "/etc/passwd")
    out.writestr("deep/sum.c", "int main(void){return 1;}")
with zipfile.ZipFile("evil/bob/bomb.zip", "w", zipfile.ZIP_DEFLATED) as out:
    for i in range(8):
        out.writestr(f"sum{i}.c", b"\0" * (60 << 20))
with tarfile.open("evil/bob/links.tar.gz", "w:gz") as out:
    link = tarfile.TarInfo("out")
    link.type, link.linkname = tarfile.SYMTYPE, "/tmp"
    out.addfile(link)
    file = tarfile.TarInfo("out/judge-escaped.c")
    file.size = 3
    out.addfile(file, io.BytesIO(b"abc"))
open("evil/bob/broken.zip", "wb").write(b"PK\3\4 no archive at all")
PYTHON
expect_exit 0 "archives that mean harm" "$JUDGE" grade class/set.json evil --out evil-run -q
expect_equal "what is fine in them is judged" "$(status evil-run mallory sum)" RTE
expect_equal "names with .. are refused" "$(reason evil-run ../escaped.c)" \
    "its name leads out of the archive"
expect_equal "links are refused" "$(reason evil-run passwd.c)" "a link"
expect_equal "a bomb ends" "$(reason evil-run bomb.zip | sort -u)" \
    "an archive that is damaged or too large"
expect_equal "a broken one is named" "$(reason evil-run broken.zip)" \
    "an archive that is damaged or too large"
check "nothing was written elsewhere" \
    test ! -e /tmp/judge-escaped.c -a ! -e escaped.c -a ! -e evil/escaped.c

# JUnit, by the rules of the schema that Jenkins reads it with; and it counts what it holds.
check "junit.xml is what CI servers read" "$tools/junit" evil-run/junit.xml moodle/junit.xml

# Many machines: the same results, whoever judged what, also twice.
"$JUDGE" grade class/set.json class/submissions --out alone -q >/dev/null 2>&1
expect_exit 0 "shards are planned" "$JUDGE" plan class/set.json class/submissions --out many --shards 3
expect_line "so many" 3
expect_exit 0 "a shard" "$JUDGE" grade many --shard 2 -q
expect_exit 1 "merging too early" "$JUDGE" merge many
expect_err "says what is missing" '^missing: student00'
"$JUDGE" grade many --shard 1 -q &
"$JUDGE" grade many --shard 1 -q
wait
"$JUDGE" grade many --shard 3 -q
expect_exit 0 "merging" "$JUDGE" merge many -q
check "gives what one machine gives" "$tools/compare" same alone/results.json many/results.json
expect_exit 2 "a shard that is not there" "$JUDGE" grade many --shard 4
expect_one_error "is told" "there is no shard '4'; they are 1 to 3"
sed -i 's/"200 ms"/"300 ms"/' class/problems/drills/sum/problem.json
expect_exit 3 "a problem that changed since" "$JUDGE" grade many --shard 1
expect_one_error "is no longer the plan's" "another than when it was planned"

done_testing
