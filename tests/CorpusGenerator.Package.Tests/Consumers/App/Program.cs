using System;
using CorpusGenerator;
using Library;

namespace App
{
    internal static class Program
    {
        private static int Main()
        {
            Console.OutputEncoding = System.Text.Encoding.UTF8;
            foreach (Article article in Corpus.Articles)
                Console.WriteLine(Description.Of(article));
            foreach (Article article in Almanac.Articles)
                Console.WriteLine(Description.Of(article));

            Article found;
            Console.WriteLine(Corpus.Articles.TryGet("ferry", out found) && found == Corpus.Articles.Ferry ? "found" : "lost");
            Console.WriteLine(Corpus.Articles.TryGet("nothing", out found) ? "found" : "no such article");
            Console.WriteLine(Kind(Corpus.Articles[0].Id));
            foreach (Speaker speaker in Corpus.Speakers)
                Console.WriteLine(speaker.Name + ": " + speaker.Names.Count + " names, " + speaker.Quotes.Count + " quotes");
            return 0;
        }

        /// <summary>Ids are constants, and so labels of a switch.</summary>
        private static string Kind(string id)
        {
            switch (id)
            {
                case Corpus.Ids.Ferry: return "the ferry";
                default: return "another";
            }
        }
    }
}
