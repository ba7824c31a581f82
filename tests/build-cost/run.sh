#!/usr/bin/env bash
# What building costs: the same documents in four forms, in turn: an empty project, the files handed to the compiler and
# no more, each text as a bare constant, and a corpus by the package, which is packed first. Prints processor seconds and
# peak memory of the compiler, with ratios to the constants, and the size of the assembly.
#
#   tests/build-cost/run.sh SEEDS [DOCUMENTS MEGABYTES]...      needs GNU time at /usr/bin/time
set -euo pipefail
seeds=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")"
shift
[ $# -gt 0 ] || set -- 100 0.1 10 1 1000 1 50 5 5000 5
rounds=${ROUNDS:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Shows what the build that failed said, and ends.
fail() {
    cat "$work/log" >&2
    exit 1
}

# build FORM FOLDER: compiles once more, without a compiler server, and prints "cpu-seconds peak-KiB".
build() {
    touch Consumer/Program.cs
    /usr/bin/time -f '%U %S %M' -o "$work/time" dotnet build Consumer -c Release --no-restore -v quiet \
        -p:Form="$1" -p:CorpusDirectory="$2" -p:UseSharedCompilation=false -nodeReuse:false >"$work/log" || fail
    awk '{ print $1 + $2, $3 }' "$work/time"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

dotnet build ../CorpusGenerator.BuildCost -c Release -v quiet
dotnet build ConstStrings -c Release -v quiet
dotnet pack ../../src/CorpusGenerator -v quiet -o "$work/feed"
tool=../CorpusGenerator.BuildCost/bin/Release/net10.0/CorpusGenerator.BuildCost
printf '%9s %5s  %-7s %8s %7s %9s %7s %10s\n' documents MB form cpu-s ratio peak-MiB ratio dll-KiB
while [ $# -ge 2 ]; do
    folder="$work/$1-$2"
    "$tool" make "$seeds" "$folder" "$1" "$2"
    for form in empty files const corpus; do
        dotnet restore Consumer -v quiet -p:Form=$form -p:RestoreAdditionalProjectSources="$work/feed" \
            -p:RestorePackagesPath="$work/packages"
        dotnet build Consumer -c Release --no-restore -v quiet -p:Form=$form -p:CorpusDirectory="$folder" >"$work/log" || fail
        for _ in $(seq "$rounds"); do build $form "$folder"; done >"$work/$form"
        stat -c %s Consumer/bin/Release/net10.0/Consumer.dll >"$work/$form.size"
    done
    cpu=$(awk '{ print $1 }' "$work/const" | median)
    peak=$(awk '{ print $2 }' "$work/const" | median)
    for form in empty files const corpus; do
        printf '%9s %5s  %-7s %s\n' "$1" "$2" $form "$(paste -d' ' \
            <(awk '{ print $1 }' "$work/$form" | median) <(awk '{ print $2 }' "$work/$form" | median) "$work/$form.size" \
            | awk -v c="$cpu" -v p="$peak" '{ printf "%8.2f %7.2f %9.0f %7.2f %10.0f", $1, $1 / c, $2 / 1024, $2 / p, $3 / 1024 }')"
    done
    shift 2
done
