namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>What a survey asked about: an order or an inquiry.</summary>
/// <param name="Text">What to call it.</param>
/// <param name="Id">Under which its page is found; null if what led to it was removed.</param>
public sealed record SubjectModel(string Text, long? Id, bool IsInquiry);
