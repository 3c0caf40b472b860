namespace Benchmarks.Sizing;

/// <summary>The table as it stands in docs/sizing.md.</summary>
internal static class SizingTable
{
    public static void Print(IReadOnlyList<int> sizes, IReadOnlyList<Growth> rows)
    {
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"| {"Inquiries, over three years, on PostgreSQL",-62} | {"unit",-12} | {string.Join(" | ", sizes.Select(size => FormattableString.Invariant($"{size,11:N0}")))} | per tenfold |"));
        Console.WriteLine($"| {new string('-', 62)} | {new string('-', 12)} | {string.Join(" | ", sizes.Select(_ => new string('-', 10) + ":"))} | ----------: |");
        foreach (var row in rows)
        {
            var growth = row.PerTenfold(sizes) is { } factor ? FormattableString.Invariant($"× {factor:0.00}") : string.Empty;
            Console.WriteLine(FormattableString.Invariant($"| {row.Name,-62} | {row.Unit,-12} | {string.Join(" | ", row.Values.Select(Text))} | {growth,11} |"));
        }

        Console.WriteLine();
    }

    private static string Text(double value)
    {
        return value switch
        {
            >= 100 => FormattableString.Invariant($"{value,11:N0}"),
            >= 10 => FormattableString.Invariant($"{value,11:N1}"),
            _ => FormattableString.Invariant($"{value,11:N2}")
        };
    }
}
