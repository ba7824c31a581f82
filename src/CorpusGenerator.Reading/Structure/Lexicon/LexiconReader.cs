using System.Reflection;

namespace CorpusGenerator.Reading;

/// <summary>Reads the tables that lie beside the code, one a language, into a <see cref="StructureLexicon"/>.</summary>
/// <remarks>
/// A file has sections (<c>[credit labels]</c>) of entries, one or more a line with <c>|</c> between them;
/// <c>#</c> begins a comment. What a section means is told at the top of <c>en.txt</c>.
/// </remarks>
internal sealed class LexiconReader
{
    private const string Prefix = "Structure.";

    private readonly StructureLexicon _lexicon = new();

    private readonly FoldedText _folded = new();

    /// <summary>All tables.</summary>
    public static StructureLexicon ReadAll()
    {
        LexiconReader reader = new();
        Assembly assembly = typeof(LexiconReader).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().OrderBy(name => name, StringComparer.Ordinal))
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;

            using StreamReader file = new(assembly.GetManifestResourceStream(name)!);
            reader.Read(name.Substring(Prefix.Length), file);
        }

        return reader._lexicon;
    }

    private void Read(string language, TextReader file)
    {
        string section = "";
        while (file.ReadLine() is string line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }

            int month = section == "months" ? MonthOf(ref line) : 0;
            foreach (string entry in line.Split('|'))
                Add(language, section, entry.Trim(), month);
        }
    }

    private static int MonthOf(ref string line)
    {
        int colon = line.IndexOf(':');
        int month = int.Parse(line.Substring(0, colon), System.Globalization.CultureInfo.InvariantCulture);
        line = line.Substring(colon + 1);
        return month;
    }

    private void Add(string language, string section, string entry, int month)
    {
        switch (section)
        {
            case "months":
                AddMonth(language, Fold(entry), month);
                break;
            case "author words":
                _lexicon.GetOrAdd(language).AuthorWords.Add(Fold(entry), 0);
                break;
            case "page lines":
                _lexicon.Patterns.Add(LinePattern.Parse(entry, BlockKind.Boilerplate, _folded.FoldWhole));
                break;
            case "caption lines":
                _lexicon.Patterns.Add(LinePattern.Parse(entry, BlockKind.Caption, _folded.FoldWhole));
                break;
            case "author lines":
                _lexicon.Patterns.Add(LinePattern.Parse(entry, BlockKind.Byline, _folded.FoldWhole));
                break;
            case "dotted dates":
                _lexicon.GetOrAdd(language).DayComesBeforeDot = entry == "day first";
                break;
            default:
                (PhraseTable table, int value) = TableOf(section);
                table.Add(Fold(entry), value);
                break;
        }
    }

    private (PhraseTable Table, int Value) TableOf(string section) => section switch
    {
        "source labels" => (_lexicon.Labels, (int)LabelKind.Source),
        "credit labels" => (_lexicon.Labels, (int)LabelKind.Credit),
        "author labels" => (_lexicon.Labels, (int)LabelKind.Author),
        "date labels" => (_lexicon.Labels, (int)LabelKind.Date),
        "page labels" => (_lexicon.Labels, (int)LabelKind.Page),
        "share words" => (_lexicon.ShareWords, 0),
        "agencies" => (_lexicon.Agencies, 0),
        "picture agencies" => (_lexicon.PictureAgencies, 0),
        "date connectors" => (_lexicon.DateConnectors, 0),
        "range words" => (_lexicon.RangeWords, 0),
        "date companions" => (_lexicon.DateCompanions, 0),
        "first days" => (_lexicon.FirstDays, 0),
        "no places" => (_lexicon.NoPlaces, 0),
        _ => throw new InvalidDataException($"The tables have no section '{section}'."),
    };

    private void AddMonth(string language, string name, int month)
    {
        PhraseTable months = _lexicon.GetOrAdd(language).Months;
        PhraseTable shared = _lexicon.Shared.Months;
        for (int space = name.IndexOf(' '); space > 0; space = name.IndexOf(' ', space + 1))
        {
            months.Add(name.Substring(0, space), 0);
            shared.Add(name.Substring(0, space), 0);
        }

        months.Set(name, month);
        shared.Set(name, shared.TryGet(name.AsSpan(), out int other) && other > 0 && other != month ? -1 : month);
    }

    private string Fold(string entry) => _folded.Set(entry, 0, entry.Length).ToString();
}
