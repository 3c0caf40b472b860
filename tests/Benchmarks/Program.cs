using Benchmarks;
using Benchmarks.Contact;
using Benchmarks.Loyalty;
using Benchmarks.Managers;
using Benchmarks.Moment;
using Benchmarks.Rebuild;
using Benchmarks.Sizing;
using Benchmarks.Surveys;
using Benchmarks.WhatIf;

if (args is [RebuildBench.CHILD, var measured, var connectionString])
{
    await RebuildBench.RunChildAsync(measured, connectionString);
    return 0;
}

if (args is [SurveyBench.CHILD, var part, var surveyed])
{
    await SurveyBench.RunChildAsync(part, surveyed);
    return 0;
}

var sections = new Dictionary<string, Func<int, Task<bool>>>
{
    ["deadlines"] = Deadlines.MeasureAsync,
    ["moment"] = MomentTable.MeasureAsync,
    ["rebuild"] = RebuildBench.MeasureAsync,
    ["surveys"] = SurveyBench.MeasureAsync,
    ["contact"] = ContactBench.MeasureAsync,
    ["whatif"] = WhatIfBench.MeasureAsync,
    ["loyalty"] = LoyaltyBench.MeasureAsync,
    ["managers"] = ManagerBench.MeasureAsync,
};
string[] known = [.. sections.Keys, Options.SIZING];

if (!Options.TryParse(args, known, out var options))
{
    Console.Error.WriteLine(
        $"Usage: bench [--scale N] [{string.Join('|', known)} ...]. N from 1 to 999: that many times the data. N from 1,000 to 10,000,000: the sizing goes up to N inquiries, and is all that runs unless sections are named.");
    return 2;
}

var failed = false;
foreach (var name in options.Sections)
    failed |= !await (name == Options.SIZING ? SizingBench.MeasureAsync(options.Inquiries) : sections[name](options.Scale));
return failed ? 1 : 0;
