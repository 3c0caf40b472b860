using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>The page of all surveys, switched on or off; without those that were deleted.</summary>
/// <param name="MayManage">Whether the reader may change them.</param>
public sealed record SurveyListModel(IReadOnlyList<SurveyListModel.RowModel> Rows, bool MayManage) : BaseNopModel
{
    /// <param name="Asks">The event and the delay.</param>
    /// <param name="Since">From when on; null where it is off.</param>
    /// <param name="Invited">Mails sent, reminders not counted.</param>
    /// <param name="Waiting">Planned, not sent yet.</param>
    public sealed record RowModel(
        int Id,
        int Revision,
        string Name,
        string Kind,
        string Asks,
        bool IsEnabled,
        InstantModel? Since,
        string Invited,
        string Waiting,
        string Answered);
}
