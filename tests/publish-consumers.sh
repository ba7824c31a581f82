#!/usr/bin/env bash
# Packs the package and publishes a consumer of it twice: compiled ahead of time (net9.0), and trimmed with its
# framework (net10.0). Neither may give a warning, and both must print what the consumer prints anywhere else.
# Leaves nothing behind in the repository but what a build does. Takes about two minutes.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
version="0.0.0-publish.$(date +%s).$$"
trap 'rm -rf "$work" "${NUGET_PACKAGES:-$HOME/.nuget/packages}/corpusgenerator/$version"' EXIT

dotnet pack "$root/src/CorpusGenerator" --configuration Release --output "$work/feed" \
    -p:PackageVersion="$version" -p:NuspecOutputPath="$work/nuspec/" -verbosity:quiet

cp -r "$root/tests/CorpusGenerator.Package.Tests/Consumers" "$work/consumers"
cat > "$work/consumers/nuget.config" <<END
<configuration><packageSources><add key="publish" value="$work/feed" /></packageSources></configuration>
END

# publish HOW [PROPERTY...]: publishes, runs, and compares.
publish() {
    local how=$1
    shift
    dotnet publish "$work/consumers/App" --configuration Release --output "$work/$how" \
        -p:Published="$how" -p:CorpusGeneratorVersion="$version" -verbosity:quiet "$@"
    "$work/$how/App" > "$work/$how.txt"
    diff "$work/consumers/expected-output.txt" "$work/$how.txt"
    echo "published $how: runs, $(du -sk "$work/$how" | cut -f1) KiB"
    # The next way has a framework of its own.
    rm -rf "$work/consumers/"*/obj "$work/consumers/"*/bin
}

publish trimmed

if command -v clang > /dev/null; then
    publish ahead-of-time
elif command -v gcc > /dev/null; then
    publish ahead-of-time -p:CppCompilerAndLinker=gcc
else
    echo "skipped ahead-of-time: it needs clang or gcc, and zlib's headers (Debian: apt-get install clang zlib1g-dev)"
fi
