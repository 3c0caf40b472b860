namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Which inquiries can go on as which.</summary>
internal static class MergeRules
{
    /// <summary>Why this one can't go on as the other; null if it can. Who wrote them doesn't matter: people write from several addresses.</summary>
    public static WorkRefusedException? Refusal(Inquiry ending, Inquiry survivor)
    {
        if (ending.Id == survivor.Id)
            return new WorkRefusedException(WorkRefusal.IntoItself, ending.Id);
        if (ending.MergedIntoId is { } already)
            return new WorkRefusedException(WorkRefusal.Merged, ending.Id, already);
        if (ending.IsSpam)
            return new WorkRefusedException(WorkRefusal.Spam, ending.Id);
        if (survivor.IsSpam)
            return new WorkRefusedException(WorkRefusal.IntoSpam, ending.Id, survivor.Id);
        if (survivor.MergedIntoId == ending.Id)
            return new WorkRefusedException(WorkRefusal.IntoCircle, ending.Id, survivor.Id);
        if (survivor.MergedIntoId is { } third)
            return new WorkRefusedException(WorkRefusal.IntoMerged, ending.Id, third);

        return survivor.Status is InquiryStatus.Resolved or InquiryStatus.Closed
            ? new WorkRefusedException(WorkRefusal.IntoEnded, ending.Id, survivor.Id)
            : null;
    }
}
