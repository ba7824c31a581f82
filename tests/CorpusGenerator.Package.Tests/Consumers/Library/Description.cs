using CorpusGenerator;

namespace Library
{
    public static class Description
    {
        /// <summary>Of an article of anybody's corpus.</summary>
        public static string Of(Article article)
        {
            return article.Id + " (" + article.Language + "): " + article.Title + ", " + article.SourcePath
                + ", " + article.Text.Length + " characters";
        }
    }
}
