using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <param name="To">The date is left out where it is that of <paramref name="From"/>.</param>
/// <param name="Note">Empty where there is nothing to say.</param>
public sealed record CountedRowModel(SentencePart From, SentencePart To, string Counted, string Total, string Note, CountPhase Phase);
