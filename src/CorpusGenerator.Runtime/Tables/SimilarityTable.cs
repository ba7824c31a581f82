namespace CorpusGenerator;

/// <summary>Which articles are alike, in a literal apart from the other tables, so that each changes without the other.</summary>
/// <remarks>
/// A directory of two characters a column, and the columns: the five nearest of each article; the group of
/// near-duplicates of each article, from 1; where each group begins, and at last where they end; the articles of the
/// groups, ascending. Articles are numbered from 1, and 0 stands for none. Without near-duplicates the last three
/// columns are empty.
/// </remarks>
internal readonly ref struct SimilarityTable(string table)
{
    /// <summary>Characters of the directory.</summary>
    public const int DirectoryLength = 8;

    private const int NearestPerArticle = 5;

    private const int Nearest = 0;
    private const int Group = 2;
    private const int GroupFirst = 4;
    private const int GroupMember = 6;

    private readonly string _table = table;

    /// <summary>The nearest articles.</summary>
    public SimilarArticles NearestTo(CorpusData data, int article)
    {
        Column nearest = ColumnAt(Nearest);
        int first = article * NearestPerArticle;
        int count = 0;
        while (count < NearestPerArticle && nearest[first + count] != 0)
        {
            count++;
        }

        return new(data, nearest, new(first, count));
    }

    /// <summary>The other articles of the group.</summary>
    public SimilarArticles NearDuplicatesOf(CorpusData data, int article)
    {
        Column groups = ColumnAt(Group);
        int group = groups.Count == 0 ? 0 : groups[article];
        if (group == 0)
        {
            return default;
        }

        Column firsts = ColumnAt(GroupFirst);
        Column members = ColumnAt(GroupMember);
        (int first, int end) = (firsts[group - 1], firsts[group]);
        int own = RowSearch.LowerBound(members, article + 1, first, end);
        return new(data, members, new(first, end - first - 1), own - first);
    }

    private Column ColumnAt(int entry) => new(_table, Packed.Read2(_table.AsSpan(), entry));
}
