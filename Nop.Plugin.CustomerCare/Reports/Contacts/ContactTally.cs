namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Counts replies and inquiries as they come by.</summary>
internal sealed class ContactTally
{
    private readonly int[] _replies = new int[Enum.GetValues<ReplyVerdict>().Length];
    private readonly int[] _inquiries = new int[Enum.GetValues<FirstContact>().Length];

    public void Add(ReplyVerdict verdict) => _replies[(int)verdict]++;

    public void Add(FirstContact firstContact) => _inquiries[(int)firstContact]++;

    public ContactFigures Figures()
    {
        return new ContactFigures
        {
            Repeated = _replies[(int)ReplyVerdict.Repeated],
            Enough = _replies[(int)ReplyVerdict.Enough],
            NotKnownYet = _replies[(int)ReplyVerdict.NotKnownYet],
            Continued = _replies[(int)ReplyVerdict.Continued],
            ResolvedAtFirst = _inquiries[(int)FirstContact.Resolved],
            NotResolvedAtFirst = _inquiries[(int)FirstContact.NotResolved],
            ResolutionNotKnownYet = _inquiries[(int)FirstContact.NotKnownYet],
            NotEnded = _inquiries[(int)FirstContact.NotEnded]
        };
    }
}
