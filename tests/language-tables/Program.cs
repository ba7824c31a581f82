using LanguageTables;

if (args is ["build", string texts, string table])
    TableBuilder.Build(texts, table);
else if (args is ["judge", string tests])
    Judgement.Print(tests);
else if (args is ["cost", string documents])
    Cost.Print(documents);
else
    Console.Error.WriteLine("build TEXTS TABLE | judge TESTS | cost DOCUMENTS");
