using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>What sending one invitation needs to know.</summary>
/// <param name="Subject">As it is now.</param>
/// <param name="OwnAddresses">The store's own, as <see cref="Inquiries.EmailKey"/> gives them.</param>
public sealed record SendingCase(Survey Survey, SurveySubject Subject, SurveyTimes Times, IReadOnlyCollection<string> OwnAddresses);
