using System.Globalization;
using CorpusGenerator.BuildCost;

return args switch
{
    ["make", string seeds, string folder, string documents, string megabytes] =>
        Make(seeds, folder, Number(documents), double.Parse(megabytes, CultureInfo.InvariantCulture)),
    ["driver", string folder] => DriverCost.Run(folder),
    ["growth", string seeds] => GrowthCost.Run(seeds),
    ["reading", string folder] => ReadingCost.Run(folder),
    _ => Usage(),
};

static int Make(string seeds, string folder, int documents, double megabytes)
{
    SyntheticCorpus.Write(seeds, folder, documents, (long)(megabytes * 1_000_000));
    return 0;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("make SEEDS FOLDER DOCUMENTS MEGABYTES | driver FOLDER | growth SEEDS | reading FOLDER");
    return 2;
}
