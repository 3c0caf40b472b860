using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Contacts;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Contacts;

/// <summary>Repeated contact in words, each number with the list behind it.</summary>
public sealed class ContactReportModelFactory(AdminTexts texts, IStoreService stores, ReadTeamScope readScope)
{
    /// <param name="address">The values of the report's address.</param>
    public async Task<ContactReportModel> PrepareAsync(ContactReport report, IDictionary<string, string> address)
    {
        var storeNames = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        var agents = new List<ContactReportModel.RowModel>();
        var scope = await readScope.ExecuteAsync();
        foreach (var (agent, figures) in report.Agents.Where(agent => scope.Shows(agent.Agent.Id)))
            agents.Add(await RowAsync(await NameAsync(agent), figures, RouteOf(agent)));

        var channels = new List<ContactReportModel.RowModel>();
        foreach (var (channel, figures) in report.Channels)
            channels.Add(await RowAsync(await texts.NameAsync(channel), figures, [("channel", WireName.Of(channel))]));

        var shops = new List<ContactReportModel.RowModel>();
        foreach (var (storeId, figures) in report.Stores)
            shops.Add(await RowAsync(storeNames.GetValueOrDefault(storeId) ?? Text(storeId), figures, [("storeId", Text(storeId))]));

        return new ContactReportModel
        {
            Hours = report.Hours,
            Report = address,
            All = await RowAsync(await texts.GetAsync("Plugins.CustomerCare.Contacts.All"), report.All, []),
            Groups =
            [
                new("agent", await texts.GetAsync("Plugins.CustomerCare.Contacts.ByAgent"), agents),
                new("channel", await texts.GetAsync("Plugins.CustomerCare.Contacts.ByChannel"), channels),
                .. report.Stores.Count > 1 ? [new("store", await texts.GetAsync("Plugins.CustomerCare.Contacts.ByStore"), shops)] : Array.Empty<ContactReportModel.GroupModel>()
            ]
        };
    }

    /// <summary>The agent's name, or that nobody knows it.</summary>
    public async Task<string> NameAsync(ContactAgent agent)
    {
        return string.IsNullOrWhiteSpace(agent.Name) ? await texts.GetAsync("Plugins.CustomerCare.Contacts.UnknownAgent") : agent.Name;
    }

    private async Task<ContactReportModel.RowModel> RowAsync(string name, ContactFigures figures, (string Key, string Value)[] route)
    {
        var numbers = new (ReplyShow Show, int Number)[]
        {
            (ReplyShow.Repeated, figures.Repeated), (ReplyShow.Judged, figures.Repeated + figures.Enough), (ReplyShow.NotKnownYet, figures.NotKnownYet), (ReplyShow.Continued, figures.Continued),
            (ReplyShow.ResolvedAtFirst, figures.ResolvedAtFirst), (ReplyShow.JudgedAtFirst, figures.ResolvedAtFirst + figures.NotResolvedAtFirst),
            (ReplyShow.ResolutionNotKnownYet, figures.ResolutionNotKnownYet), (ReplyShow.NotEnded, figures.NotEnded)
        };
        return new ContactReportModel.RowModel
        {
            Name = name,
            HasFigures = numbers.Any(number => number.Number > 0),
            RepeatedShare = await ShareAsync(figures.RepeatedShare),
            FirstContactShare = await ShareAsync(figures.FirstContactShare),
            Numbers = numbers.ToDictionary(
                number => WireName.Of(number.Show),
                number => new ContactReportModel.NumberModel(
                    ScoreText.Number(number.Number),
                    new Dictionary<string, string>(route.Select(part => KeyValuePair.Create(part.Key, part.Value))) { ["show"] = WireName.Of(number.Show) }))
        };
    }

    private async Task<string?> ShareAsync(ShareEstimate? share)
    {
        return share is { } known
            ? await texts.FormatAsync("Plugins.CustomerCare.Contacts.Share", ScoreText.Percent(known.Share), ScoreText.Percent(known.Low), ScoreText.Percent(known.High))
            : null;
    }

    private static (string, string)[] RouteOf(ContactAgent agent)
    {
        return
        [
            ("byAgent", "true"),
            .. agent.Id is { } id ? [("agentId", Text(id))] : Array.Empty<(string, string)>(),
            .. agent.Name is { } name ? [("agentName", name)] : Array.Empty<(string, string)>()
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
