namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>The invitations that were sent in a part of the period, and what has come of them since, whenever that was.</summary>
/// <param name="Sent">Suppressed, failed and scheduled ones aren't among them.</param>
/// <param name="Answered">Of those, how many have a valid answer.</param>
/// <param name="Open">Of those, how many have no answer but can still get one.</param>
public sealed record SendCohort(PeriodPart Part, int Sent, int Answered, int Open)
{
    /// <summary>0 to 1, rounded half away from zero to six decimals; null if nothing was sent.</summary>
    public decimal? Rate => Share.Of(Answered, Sent);
}
