namespace CorpusGenerator.Reading;

/// <summary>What a phrase calls a speaker by.</summary>
/// <param name="Name">The name, or the description of somebody whom the text does not name.</param>
/// <param name="Words">What other forms are compared with: a description without its article.</param>
/// <param name="Office">The office that a description is about; empty for a name.</param>
/// <param name="IsNew">Somebody whom the text has not had: "a spokesman", "another mayor".</param>
internal readonly record struct Description(TextRange Name, TextRange Words, TextRange Office, bool IsNew)
{
    /// <summary>A name, or a form of one.</summary>
    public static Description OfName(TextRange name) => new(name, name, default, IsNew: false);
}
