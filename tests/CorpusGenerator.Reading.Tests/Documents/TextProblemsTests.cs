using FsCheck;
using FsCheck.Fluent;

namespace CorpusGenerator.Reading.Tests;

public class TextProblemsTests
{
    [Fact]
    public void TheFirstControlCharacterIsTold() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            int[] expected = [.. Enumerable.Range(0, text.Length).Where(i => IsControl(text[i])).Take(1)];
            return TextProblems.In(text).Select(problem => problem.Range.Start).SequenceEqual(expected);
        }));

    private static Gen<string> Texts =>
        from characters in Gen.Elements("aé漢\uD83D\uFFFF \t\n\f\0\u001F\u0080".ToCharArray()).ArrayOf()
        from length in Gen.Choose(0, 9)
        select new string('x', length) + new string(characters);

    private static bool IsControl(char c) => c < ' ' && c is not ('\t' or '\n' or '\f');
}
