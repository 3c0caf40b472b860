using System.Globalization;
using Benchmarks.Loyalty;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Benchmarks.Managers;

/// <summary>
/// Years of a large shop, made by the server itself: a thousand inquiries a day with five events and four clocks each, as many orders, and for each inquiry nine tenths of a survey invitation, of which one in
/// three is answered. Every number decides by its own digits what became of it, so each run has the same rows. The newest come first, so that history can be added later.
/// </summary>
internal sealed class ManagerYears
{
    /// <summary>Three years.</summary>
    public const int INQUIRIES = 1_000_000;

    private const int DAYS = 1095;
    private const int PEOPLE = 200_000;

    private readonly BenchDatabase _database;
    private readonly Dictionary<string, string> _values;

    private ManagerYears(BenchDatabase database, int all, int ofYears, SlaCatalog catalog, int recommendation, int satisfaction)
    {
        _database = database;
        _values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["END"] = End.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["ALL"] = Text(all),
            ["PEOPLE"] = Text(PEOPLE),
            ["EACH"] = FormattableString.Invariant($"interval '{DAYS} days' / {ofYears}"),
            ["POLICY"] = Text(catalog.CurrentPolicies[0].Id),
            ["CALENDAR"] = Text(catalog.DefaultCalendar.Id),
            ["RECOMMENDATION"] = Text(recommendation),
            ["SATISFACTION"] = Text(satisfaction)
        };
    }

    /// <summary>The present of this shop.</summary>
    public static DateTime End { get; } = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="all">How many inquiries there will be in the end.</param>
    /// <param name="ofYears">How many of them three years have; the fewer, the smaller the shop.</param>
    public static async Task<ManagerYears> BeginAsync(BenchDatabase database, int all, int ofYears = INQUIRIES)
    {
        var recommendation = await ShopYears.BeginAsync(database);
        var store = BenchDatabase.Open(database.ConnectionString);
        var satisfaction = await new SurveyRepository(store, TimeProvider.System).AddAsync(SurveyKind.Satisfaction, SurveyDefaults.Of(SurveyKind.Satisfaction, "After an answer"));
        return new ManagerYears(database, all, ofYears, await new SlaCatalogRepository(store, TimeProvider.System).LoadAsync(), recommendation, satisfaction);
    }

    /// <summary>Adds the inquiries of these numbers, with all that belongs to them; the greatest number is the newest.</summary>
    public async Task AddAsync(int first, int last)
    {
        foreach (var sql in ManagerRows.All)
            await _database.ExecuteAsync(_values.Append(new("FIRST", Text(first))).Append(new("LAST", Text(last)))
                .Aggregate(sql, (filled, value) => filled.Replace("{" + value.Key + "}", value.Value, StringComparison.Ordinal)));

        Npgsql.NpgsqlConnection.ClearAllPools();
        await _database.SettleAsync();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
