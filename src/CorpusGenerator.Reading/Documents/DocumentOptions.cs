namespace CorpusGenerator.Reading;

/// <summary>What is said of a document beside its text.</summary>
/// <param name="Path">Path in the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Id">The id to use instead of the path's; empty when it is not given.</param>
/// <param name="Language">A BCP 47 tag; empty when it is not given.</param>
/// <param name="Title">The title to use instead of the document's own; empty when it is not given.</param>
/// <param name="Name">The member name to use instead of one made from the id; empty when it is not given.</param>
public sealed record DocumentOptions(string Path, string Id = "", string Language = "", string Title = "", string Name = "");
