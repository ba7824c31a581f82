using System.Runtime.CompilerServices;

namespace CorpusGenerator.Reading;

/// <summary>Reads a language's table; its form is described in docs/quotations.md.</summary>
internal sealed class QuotationGrammarParser
{
    private static readonly char[] LineBreaks = ['\n', '\r'];
    private static readonly char[] Space = [' '];
    private static readonly char[] Comma = [','];
    private static readonly char[] Slash = ['/'];
    private readonly QuotationGrammar _grammar = new();
    private string _section = "";

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A section or setting has an unknown name.</exception>
    public static QuotationGrammar Parse(string table)
    {
        QuotationGrammarParser parser = new();
        foreach (string line in table.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries))
            parser.ReadLine(WithoutComment(line).Trim());
        parser._grammar.Lexicon.IndexPhrases();
        return parser._grammar;
    }

    private static string WithoutComment(string line)
    {
        int comment = line.IndexOf('#');
        return comment < 0 ? line : line.Substring(0, comment);
    }

    private void ReadLine(string line)
    {
        if (line.Length == 0)
            return;
        if (line[0] == '[' && line[line.Length - 1] == ']')
            _section = line.Substring(1, line.Length - 2);
        else if (_section == "marks")
            ReadMarks(line);
        else if (_section == "settings")
            GrammarSettings.Apply(_grammar, line);
        else
            ReadWords(line);
    }

    private void ReadMarks(string line)
    {
        string[] marks = line.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        _grammar.Marks.Add(marks[0], marks.AsSpan(1).ToArray());
    }

    [MethodImpl(JitOptions.AggressiveOptimization)]
    private void ReadWords(string line)
    {
        foreach (string entry in line.Split(Comma))
        {
            string word = entry.Trim();
            if (word.Length > 0)
                AddForms(word);
        }
    }

    private void AddForms(string entry)
    {
        if (entry.IndexOf('|') < 0)
        {
            Add(entry);
            return;
        }

        foreach (string form in FormsOf(entry))
            Add(form);
    }

    /// <summary>The forms that an entry stands for; "point|/s/ed out": the words after the endings belong to each.</summary>
    [MethodImpl(JitOptions.AggressiveOptimization)]
    public static string[] FormsOf(string entry)
    {
        int bar = entry.IndexOf('|');
        if (bar < 0)
            return [entry];
        int end = entry.IndexOf(' ', bar);
        end = end < 0 ? entry.Length : end;
        string[] forms = entry.Substring(bar + 1, end - bar - 1).Split(Slash);
        for (int index = 0; index < forms.Length; index++)
            forms[index] = entry.Substring(0, bar) + forms[index] + entry.Substring(end);
        return forms;
    }

    private void Add(string word)
    {
        GrammarSections.WordsOf(_grammar, _section)?.Add(FoldedWord.Hash(word.AsSpan()));
        GrammarSections.EndingsOf(_grammar, _section)?.Add(word, WordClasses.Role);
        if (GrammarSections.ListOf(_grammar, _section) is { } list)
            list.Add(word);
        else if (GrammarSections.CharactersOf(_grammar, _section) is { } characters)
            characters.Add(word[0]);
        else if (GrammarSections.ClassesOfEndings(_section) is { } classes)
            _grammar.Lexicon.Endings.Add(word, classes);
        else if (GrammarSections.GenderOfVerbEndings(_section) is { } gender)
            _grammar.SubjectGenders.Add(word, gender);
        else if (GrammarSections.GenderOfDeterminers(_section) is { } told)
            AddDeterminer(FoldedWord.Hash(word.AsSpan()), told);
        else
            _grammar.Lexicon.Add(word, GrammarSections.ClassesOf(_section));
    }

    private void AddDeterminer(ulong hash, WordClasses gender)
    {
        _grammar.DeterminerGenders.TryGetValue(hash, out WordClasses known);
        _grammar.DeterminerGenders[hash] = known | gender;
    }
}
