namespace CorpusGenerator.Reading;

/// <summary>Writes the table of an <see cref="IdIndex"/>.</summary>
internal sealed class IdIndexTableWriter(IReadOnlyList<string> ids, IdIndexShape shape, DisplacementSolver slots)
{
    private readonly PackedWriter _writer = new();
    private readonly int[] _offsets = Offsets(ids);

    internal string Write()
    {
        if (slots.BucketBits > 0)
        {
            foreach (int displacement in slots.Displacements)
                _writer.Write1(displacement);
        }

        // A free slot repeats the first id, which is never looked for there.
        foreach (int key in slots.KeyAtSlot)
            WriteRecord(Math.Max(key, 0));
        return _writer.ToString();
    }

    private void WriteRecord(int key)
    {
        ulong unused = slots.Hashes[key] << (slots.BucketBits + slots.SlotBits);
        uint excess = (uint)(ids[key].Length - shape.Minimum);
        _writer.Write1((int)IdIndexCheck.Of(unused, excess, shape.LengthBits));
        _writer.Write1(key & Packed.Max1);
        _writer.Write2(_offsets[key]);
        if (!shape.IsWide)
            return;
        _writer.Write1(key >> Packed.BitsPerChar);
        _writer.Write2(ids[key].Length);
        _writer.Write1(0);
    }

    private static int[] Offsets(IReadOnlyList<string> ids)
    {
        int[] offsets = new int[ids.Count];
        for (int i = 1; i < offsets.Length; i++)
            offsets[i] = offsets[i - 1] + ids[i - 1].Length;
        return offsets;
    }
}
