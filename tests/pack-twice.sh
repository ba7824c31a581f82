#!/usr/bin/env bash
# Packs the committed state in two fresh clones, one after the other: the two packages must be the same to the byte.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

commit=$(git -C "$root" rev-parse HEAD)
# A package is an archive, and an archive has times in it: those of the commit.
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH

# In one place, since NuGet writes the source files of packages into a folder that is named after the place.
for output in first second; do
    rm -rf "$work/clone"
    git clone --quiet "$root" "$work/clone"
    git -C "$work/clone" checkout --quiet "$commit"
    dotnet pack "$work/clone/src/CorpusGenerator" --configuration Release --output "$work/$output" -verbosity:quiet
done

cmp "$work/first/"*.nupkg "$work/second/"*.nupkg
echo "packed twice: the same to the byte"
