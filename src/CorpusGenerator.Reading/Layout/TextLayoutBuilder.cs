namespace CorpusGenerator.Reading;

/// <summary>Fills literals and files with texts, in order.</summary>
/// <remarks>
/// A literal is loaded as a whole when one of its texts is first read, so it is kept short. A file ends where the
/// id of its last article says so, rather than where it is full: then a document that is added or grows changes the
/// file it is in, and not all files after it.
/// </remarks>
internal sealed class TextLayoutBuilder(int articleCount)
{
    private const int LiteralLength = 16 * 1024;
    private const int ShortestFile = 32 * 1024;
    private const int LongestFile = 256 * 1024;
    private const int OneFileEndIn = 8;

    private readonly TextPlace[] _places = new TextPlace[articleCount];
    private readonly List<TextFile> _files = [];
    private readonly List<TextLiteral> _literals = [];
    private readonly List<int> _articles = [];
    private int _literalCount;
    private int _literalLength;
    private int _fileLength;
    private bool _sharesTexts;

    public void Add(int article, DocumentEntry entry)
    {
        if (_articles.Count > 0 && _literalLength + entry.Length > LiteralLength)
        {
            EndLiteral();
        }

        _places[article] = new(_literalCount, _literalLength);
        _articles.Add(article);
        _literalLength += entry.Length;
        _fileLength += entry.Length;
        if (_fileLength >= ShortestFile && (_fileLength >= LongestFile || IsLastOfFile(entry)))
        {
            EndFile();
        }
    }

    public void Share(int article, int original)
    {
        _places[article] = _places[original];
        _sharesTexts = true;
    }

    public TextLayout Build()
    {
        EndFile();
        return new(_files.ToEquatableArray(), new(_places), _literalCount, _sharesTexts);
    }

    private static bool IsLastOfFile(DocumentEntry entry) =>
        StableHash.Of(entry.Identity.Id.AsSpan()) % OneFileEndIn == 0;

    private void EndLiteral()
    {
        if (_articles.Count == 0)
        {
            return;
        }

        _literals.Add(new(_articles.ToEquatableArray()));
        _articles.Clear();
        _literalLength = 0;
        _literalCount++;
    }

    private void EndFile()
    {
        EndLiteral();
        if (_literals.Count == 0)
        {
            return;
        }

        _files.Add(new(_files.Count, _literals.ToEquatableArray()));
        _literals.Clear();
        _fileLength = 0;
    }
}
