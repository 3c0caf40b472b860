namespace Nop.Plugin.CustomerCare.Surveys.FollowUp;

/// <summary>Keeps which answers are still to be followed up. A lease by the database's clock says who works on one.</summary>
public interface IFollowUpStore
{
    /// <summary>Takes up to that many answers whose time has come; what others hold is left out.</summary>
    Task<IReadOnlyList<FollowUpCase>> ClaimAsync(DateTime nowUtc, int atMost, CancellationToken cancellation = default);

    /// <summary>It is done: with an inquiry or without.</summary>
    /// <param name="alertedOnUtc">When managers were told; null if they weren't.</param>
    Task FinishAsync(FollowUpCase followUp, long? inquiryId, DateTime? alertedOnUtc, CancellationToken cancellation = default);

    /// <summary>It is tried again then.</summary>
    Task PostponeAsync(FollowUpCase followUp, DateTime dueOnUtc, CancellationToken cancellation = default);
}
