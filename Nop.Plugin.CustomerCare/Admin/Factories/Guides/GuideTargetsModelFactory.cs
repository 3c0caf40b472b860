using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>The guide's second step.</summary>
public sealed class GuideTargetsModelFactory(GuideFrameFactory frames, ISlaCatalogStore catalogs, PolicyModelFactory policies, TimeProvider clock)
{
    public async Task<GuideTargetsFormModel> PrepareFormAsync()
    {
        return GuideTargetsReader.Write(Basis(await catalogs.LoadAsync()), CultureInfo.CurrentCulture);
    }

    /// <summary>The policy that was typed, and what is wrong with it at the fields.</summary>
    public async Task<(SlaPolicy Policy, IReadOnlyList<PolicyProblem> Problems)> ReadAsync(GuideTargetsFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return GuideTargetsReader.Read(form, Basis(await catalogs.LoadAsync()), CultureInfo.CurrentCulture);
    }

    public async Task<GuideTargetsModel> PrepareAsync(GuideTargetsFormModel form, CancellationToken cancellation)
    {
        var catalog = await catalogs.LoadAsync(cancellation);
        var basis = Basis(catalog);
        var (policy, problems) = GuideTargetsReader.Read(form, basis, CultureInfo.CurrentCulture);
        var hours = catalog.FindCurrentCalendar(basis.Calendar)?.Calendar;
        return new GuideTargetsModel
        {
            Frame = await frames.PrepareAsync(GuideStep.Targets, cancellation),
            Form = form,
            HasHours = hours is not null,
            TimeZoneId = hours?.TimeZoneId,
            Examples = hours is null || problems.Count > 0 ? [] : Examples(policy, BusinessTime.For(hours)),
            Policies = await PoliciesAsync(catalog)
        };
    }

    private static SlaPolicy Basis(SlaCatalog catalog)
    {
        return catalog.CurrentPolicies is [var first, ..] ? first.Policy : SlaDefaults.Policy(catalog.CurrentCalendars is [var only, ..] ? only.Calendar.Name : string.Empty);
    }

    private List<GuideTargetsModel.ExampleModel> Examples(SlaPolicy policy, BusinessTime time)
    {
        var minutes = policy.Targets.ToDictionary(target => target.Metric, target => target.Minutes);
        if (!minutes.TryGetValue(SlaMetric.FirstResponse, out var first))
            return [];

        return [.. GuideMoments.After(clock.GetUtcNow().UtcDateTime, time).Select(written => new GuideTargetsModel.ExampleModel(
            Say(written, time), Say(time.Deadline(written, TimeSpan.FromMinutes(first)), time), minutes.TryGetValue(SlaMetric.FirstResolution, out var all) ? Say(time.Deadline(written, TimeSpan.FromMinutes(all)), time) : null))];
    }

    // Weekday, day and month, without the year: the days to come.
    private static string Say(DateTime? instantUtc, BusinessTime time)
    {
        if (instantUtc is not { } utc)
            return "–";

        var culture = CultureInfo.CurrentCulture;
        var local = time.ToLocal(utc);
        return $"{culture.DateTimeFormat.GetDayName(local.DayOfWeek)}, {local.ToString("M", culture)}, {local.ToString("t", culture)}";
    }

    private async Task<IReadOnlyList<GuideTargetsModel.PolicyModel>> PoliciesAsync(SlaCatalog catalog)
    {
        return [.. (await policies.PrepareAsync(catalog)).Policies.Select(policy => new GuideTargetsModel.PolicyModel(policy.Id, policy.Name, string.Join("; ", policy.Targets)))];
    }
}
