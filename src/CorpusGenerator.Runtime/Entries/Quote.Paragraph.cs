namespace CorpusGenerator;

public readonly partial record struct Quote
{
    /// <summary>The paragraph that the quote begins in; empty when that block is no paragraph. O(log paragraphs).</summary>
    public Paragraph Paragraph
    {
        get
        {
            if (_data is null)
            {
                return default;
            }

            CorpusList<Paragraph> paragraphs = Article.Paragraphs;
            int start = Column(TableSection.QuoteStart);
            int from = 0;
            for (int to = paragraphs.Count; from < to;)
            {
                int middle = (from + to) >>> 1;
                if (paragraphs[middle].Text.End <= start)
                {
                    from = middle + 1;
                }
                else
                {
                    to = middle;
                }
            }

            return from < paragraphs.Count && paragraphs[from].Text.Start <= start ? paragraphs[from] : default;
        }
    }
}
