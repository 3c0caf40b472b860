namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Inquiries by the people who wrote them: those of the same account, or of the same address.</summary>
internal sealed class ContactsOfPeople(IReadOnlyCollection<AnswerContact> contacts)
{
    private readonly ILookup<int, AnswerContact> _byCustomer = contacts.Where(contact => contact.CustomerId is not null).ToLookup(contact => contact.CustomerId!.Value);

    private readonly ILookup<string, AnswerContact> _byAddress = contacts.Where(contact => contact.EmailKey is not null).ToLookup(contact => contact.EmailKey!, StringComparer.Ordinal);

    public IEnumerable<AnswerContact> Of(ScoredAnswer answer)
    {
        var ofAccount = answer.CustomerId is { } customer ? _byCustomer[customer] : [];
        return answer.EmailKey is { } address ? ofAccount.Concat(_byAddress[address]) : ofAccount;
    }
}
