namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>A survey's mail to somebody who wants to see it. It says that it is a test; nothing is stored, and it may be asked for again and again.</summary>
public interface ISurveyTestMail
{
    /// <param name="address">Where it goes; nobody else gets it.</param>
    /// <param name="storeId">The store whose sender and address it has.</param>
    /// <param name="languageCode">Two letters; null for the store's own language.</param>
    Task SendAsync(Survey survey, string address, int storeId, string? languageCode, CancellationToken cancellation = default);
}
