using System.Reflection;

namespace CorpusGenerator.Reading;

/// <summary>Reads the tables that lie beside the code, one a language, into a <see cref="StructureLexicon"/>.</summary>
/// <remarks>
/// A file has sections (<c>[credit labels]</c>) of entries, one or more a line with <c>|</c> between them;
/// <c>#</c> begins a comment. What a section means is told at the top of <c>en.txt</c>. All files are read before the
/// first document of a build, hence no strings but those that are kept.
/// </remarks>
internal sealed class LexiconReader
{
    private const string Prefix = "Structure.";

    private readonly StructureLexicon _lexicon = new();

    private readonly FoldedText _folded = new();

    private string _language = "";

    private string _text = "";

    private LexiconSection _section = new("");

    /// <summary>All tables.</summary>
    public static StructureLexicon ReadAll()
    {
        LexiconReader reader = new();
        Assembly assembly = typeof(LexiconReader).Assembly;
        string[] names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;

            using StreamReader file = new(assembly.GetManifestResourceStream(name)!);
            reader.Read(name.Substring(Prefix.Length), file.ReadToEnd());
        }

        return reader._lexicon;
    }

    private void Read(string language, string text)
    {
        (_language, _text) = (language, text);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
                ReadLine(start, end);

            start = end + 1;
        }
    }

    private void ReadLine(int start, int end)
    {
        if (_text[start] == '#')
            return;

        if (_text[start] == '[')
        {
            _section = new(_text.Substring(start, end - start).Trim('[', ']', '\r'));
            return;
        }

        int month = _section.HoldsMonths ? MonthOf(ref start) : 0;
        while (start < end)
        {
            int bar = _text.IndexOf('|', start, end - start);
            bar = bar < 0 ? end : bar;
            Add(start, bar, month);
            start = bar + 1;
        }
    }

    private int MonthOf(ref int start)
    {
        int month = 0;
        for (; _text[start] != ':'; start++)
            month = (month * 10) + Digits.ValueOf(_text[start]);

        start++;
        return month;
    }

    private void Add(int start, int end, int month)
    {
        if (_section.PatternKind is not null)
            _lexicon.Patterns.Add(LinePatternReader.Read(_text, start, end, _section, _folded));
        else if (_section.HoldsMonths)
            AddMonth(_folded.Set(_text, start, end).ToString(), month);
        else if (_section.SaysDottedDates)
            _lexicon.GetOrAdd(_language).DayComesBeforeDot = _text.AsSpan(start, end - start).Trim().SequenceEqual("day first".AsSpan());
        else
            _section.TableOf(_lexicon, _language).Add(_folded.Set(_text, start, end).ToString(), _section.Value);
    }

    private void AddMonth(string name, int month)
    {
        PhraseTable months = _lexicon.GetOrAdd(_language).Months;
        PhraseTable shared = _lexicon.Shared.Months;
        for (int space = name.IndexOf(' '); space > 0; space = name.IndexOf(' ', space + 1))
        {
            months.Add(name.Substring(0, space), 0);
            shared.Add(name.Substring(0, space), 0);
        }

        months.Set(name, month);
        shared.Set(name, shared.TryGet(name.AsSpan(), out int other) && other > 0 && other != month ? -1 : month);
    }
}
