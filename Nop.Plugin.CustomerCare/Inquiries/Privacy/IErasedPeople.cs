namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>Remembers who was erased, so that nothing brings back what they had written until then. What is kept leads to nobody without the store's key.</summary>
public interface IErasedPeople
{
    /// <summary>Twice is once, at the later instant.</summary>
    /// <param name="erasedOnUtc">UTC.</param>
    Task RememberAsync(Person person, DateTime erasedOnUtc, CancellationToken cancellation = default);

    /// <summary>When those of these people who were erased were, UTC; by account or by address, the later one.</summary>
    Task<IReadOnlyDictionary<Person, DateTime>> FindAsync(IReadOnlyCollection<Person> people, CancellationToken cancellation = default);
}
