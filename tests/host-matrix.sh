#!/usr/bin/env bash
# Runs the generator's tests in the newest compiler; dotnet test itself runs them in an older one, and the generator is
# built against the oldest that it supports. The compilers come from NuGet; what is committed is tested, in a copy.
# Takes about two minutes each.
#
#   tests/host-matrix.sh [VERSION]...
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ $# -gt 0 ] || set -- 5.12.0
for version in "$@"; do
    echo "== Roslyn $version"
    git clone --quiet "$root" "$work/$version"
    dotnet test "$work/$version/tests/CorpusGenerator.Tests" -p:RoslynVersion="$version" -p:WarningsNotAsErrors=NU1603 -v quiet
done
