using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Privacy;

/// <summary>Everything about a person in one file.</summary>
public sealed class ReadPersonalData(PersonalInquiryQuery inquiries, PersonalSurveyQuery surveys, TimeProvider clock)
{
    public const string FILE_NAME = "personal-data.json";

    public async Task<byte[]> ExecuteAsync(Person person, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await WriteAsync(person, await inquiries.ExecuteAsync(person, cancellation), cancellation);
    }

    /// <summary>
    /// The same for the customer who is signed in. In an inquiry under another address than the account's stands only what the customer wrote: answers went to that address, and somebody may have typed a stranger's.
    /// </summary>
    public async Task<byte[]> OwnAsync(Person person, string? accountEmail, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var found = await inquiries.ExecuteAsync(person, cancellation);
        return await WriteAsync(person, found.Select(one => (Theirs(one.Inquiry, person, EmailKey.Of(accountEmail)), one.Files)), cancellation);
    }

    private static InquiryLog Theirs(InquiryLog log, Person person, string? accountKey)
    {
        return EmailKey.Of(log.Inquiry.RequesterEmail) is { } address && address != accountKey && address != person.EmailKey
            ? log with { Log = [.. log.Log.Where(line => line.Kind == InquiryEventKind.CustomerMessage && line.ActorId == person.CustomerId)] }
            : log;
    }

    private async Task<byte[]> WriteAsync(Person person, IEnumerable<(InquiryLog, ILookup<string, string>)> found, CancellationToken cancellation)
    {
        var key = person.EmailKey is { } address ? Recipient.KeyOf(address) : null;
        var asked = await surveys.ExecuteAsync(person.CustomerId, key, cancellation);
        return PersonalDataJson.Write(found, SurveyDataJson.Of(asked), clock.NowUtc());
    }
}
