using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>What was read from a form: the inquiry, or what is wrong with it.</summary>
/// <param name="Entry">Null if there are problems.</param>
/// <param name="AnsweredOnUtc">UTC; null if it isn't answered yet.</param>
public sealed record EntryReading(IReadOnlyList<FieldProblem> Problems, HandEntry? Entry = null, DateTime? AnsweredOnUtc = null);
