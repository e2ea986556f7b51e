#!/bin/sh
# `judge grade --engine slurm` against commands that only look like Slurm's: what they are asked, and
# what their answers mean. tests/slurm/run has the real ones.
. "$(dirname "$0")/lib.sh"
fresh_home
tools=$JUDGE_SOURCE/tests/grade
"$tools/make-class" class --students 3 --problems 2 --cases 2 --fast >/dev/null
grade="$JUDGE grade class/set.json class/submissions"

# A node that does at once whatever is submitted, unless a file says what else is to happen.
mkdir bin state
cat >bin/sbatch <<'SBATCH'
#!/bin/sh
echo "sbatch $*" >>state/asked
[ ! -e state/refuses ] || { echo "sbatch: error: invalid partition specified: x" >&2; exit 1; }
for word in "$@"; do
    case $word in
    --array=1-*) last=${word#--array=1-} ;;
    --output=*) log=${word#--output=} ;;
    esac
done
job=$(($(cat state/job 2>/dev/null || echo 40) + 1))
echo "$job" >state/job
for task in $(seq "${last:-0}"); do
    case " $(cat state/lost 2>/dev/null) " in
    *" $task "*) ;;
    *) SLURM_ARRAY_TASK_ID=$task sh "$word" >"$(echo "$log" | sed "s/%%/@/; s/%a/$task/; s/@/%/")" 2>&1 ;;
    esac
done
rm -f state/lost
echo "$job;cluster"
SBATCH
cat >bin/squeue <<'SQUEUE'
#!/bin/sh
[ ! -e state/queue ] || { head -n 1 state/queue; sed -i 1d state/queue; [ -s state/queue ] || rm state/queue; exit 0; }
echo "slurm_load_jobs error: Invalid job id specified" >&2
exit 1
SQUEUE
for name in scancel scontrol; do
    printf '#!/bin/sh\necho "%s $*" >>state/asked\n' "$name" >"bin/$name"
done
chmod +x bin/*

# shellcheck disable=SC2086 # a command and its words, here and below
{
    $grade --out alone -q >/dev/null 2>&1
    expect_exit 4 "a machine without Slurm" env PATH=/nonexistent $grade --out none --engine slurm -q
}
expect_one_error "is told" "is Slurm installed here\?.*cannot start 'sbatch'"
PATH=$PWD/bin:$PATH
touch state/refuses
# shellcheck disable=SC2086
expect_exit 4 "a job that Slurm does not take" $grade --out none --engine slurm -q
expect_one_error "is an error in Slurm's words" 'grade: sbatch: error: invalid partition specified: x'
rm state/refuses state/asked

# A path that the shell and sbatch would both read as something else.
out="it's 5%a run"
echo '41_2|PENDING|BeginTime' >state/queue
# shellcheck disable=SC2086
expect_exit 0 "an array" $grade --out "$out" --engine slurm --shards 3 -j 2
expect_err "is told with its ids" '^slurm: job 41 judges in 3 shards, job 42 merges$'
check "gives what one machine gives" "$tools/compare" same alone/results.json "$out/results.json"
check "each task has the cores of its workers" grep -q '^#SBATCH --cpus-per-task=2$' "$out/slurm/shard.sh"
check "and memory" grep -qE '^#SBATCH --mem=[0-9]{3,5}M$' "$out/slurm/shard.sh"
check "its words are kept" test -s "$out/slurm/shard-3.log"
check "merging waits for all tasks, however they end" \
    grep -qF -e '--dependency=afterany:41' state/asked
check "a task that its node took along need not wait" \
    grep -qxF 'scontrol update jobid=41_2 StartTime=now' state/asked
before=$(cat state/asked)
# shellcheck disable=SC2086
expect_exit 0 "a finished run" $grade --out "$out" --engine slurm
expect_equal "submits nothing" "$(cat state/asked)" "$before"

# A task that ends without having judged.
echo 2 >state/lost
# shellcheck disable=SC2086
expect_exit 0 "a lost task" $grade --out lost --engine slurm --shards 3
expect_err "is judged in a second round" '^slurm: 2 submissions were not judged; once more$'
check "to the same results" "$tools/compare" same alone/results.json lost/results.json
check "and nothing twice" "$tools/compare" once lost/journal
echo '1 2' >state/lost
# shellcheck disable=SC2086
expect_exit 4 "a round in which nothing is judged" $grade --out dark --engine slurm --shards 2
expect_err "is the last one" "no task of slurm's job [0-9]+ judged anything; 'dark/slurm/'"

# A batch that is at work when the command comes again.
"$JUDGE" plan class/set.json class/submissions --out again --shards 1 -q >/dev/null
mkdir -p again/slurm
echo '{"array": "7", "merge": "8"}' >again/slurm/batch.json
printf '%s\n' '7_1|RUNNING|None' '7_1|RUNNING|None' '7_[2-9]|PENDING|JobHeldUser' >state/queue
# shellcheck disable=SC2086
expect_exit 0 "a batch at work" $grade --out again --engine slurm
expect_err "is followed first" '^slurm: job 7 of this run is still at work$'
expect_err "and what only a person can let go on is told" 'held until somebody .*7_\[2-9\] \(JobHeldUser\)'

# What would write beside it is refused, and changes nothing.
live() {
    yes '7_1|RUNNING|None' | head -n 9 >state/queue
    echo '{"array": "7", "merge": "8"}' >again/slurm/batch.json
}
find again -type f ! -name batch.json | sort | xargs cksum >files.before
for command in "grade class/set.json class/submissions --out again" \
    "grade class/set.json class/submissions --out again --fresh" \
    "plan class/set.json class/submissions --out again" "regrade again --apply"; do
    live
    # shellcheck disable=SC2086
    expect_exit 2 "beside a live batch: $command" "$JUDGE" $command
    expect_one_error "says who is at work, where, and the cure" \
        "${command%% *}: slurm's job 7 is at work in 'again'; .*--engine slurm.*\`scancel 7 8\`"
done
find again -type f ! -name batch.json | sort | xargs cksum >files.after
expect_same "nothing was touched" files.before files.after
live
expect_exit 0 "a preview only looks" "$JUDGE" regrade again --preview
live
mkdir bare && ln -s /usr/bin/* bare/ && rm -f bare/squeue
expect_exit 0 "where no Slurm is, none is at work" \
    env PATH="$PWD/bare" "$JUDGE" grade class/set.json class/submissions --out again
rm -f state/queue
printf '#!/bin/sh\necho "slurm_load_jobs error: Unable to contact slurm controller" >&2\nexit 1\n' >bin/squeue.down
mv bin/squeue bin/squeue.up
cp bin/squeue.down bin/squeue && chmod +x bin/squeue
expect_exit 4 "where Slurm does not answer, nobody knows" \
    "$JUDGE" grade class/set.json class/submissions --out again
expect_one_error "and is told so" "'again': is a batch .*Unable to contact slurm controller"
mv bin/squeue.up bin/squeue

: >state/asked
echo '7_1|RUNNING|None' >state/queue
echo '{"array": "7", "merge": "8"}' >again/slurm/batch.json
# shellcheck disable=SC2086
expect_exit 0 "beginning anew" $grade --out again --engine slurm --fresh
check "ends what is at work" grep -qxF 'scancel 7' state/asked
# What is judged already is not cut again.
keys() {
    python3 -c 'import json, sys; print(*map(len, json.load(open(sys.argv[1]))["shards"]))' "$1"
}
"$JUDGE" plan class/set.json class/submissions --out part --shards 3 -q >/dev/null
expect_equal "shards of one cost" "$(keys part/shards.json)" "2 2 2"
"$JUDGE" grade part --shard 2 -q >/dev/null
"$JUDGE" plan class/set.json class/submissions --out part --shards 4 -q >/dev/null
expect_equal "planned again, what is missing is cut" "$(keys part/shards.json)" "1 1 1 1"

expect_exit 2 "an engine that is not known" "$JUDGE" grade a b --out c --engine pbs
expect_one_error "is refused" "pbs"

done_testing
