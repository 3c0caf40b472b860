using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Data;
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
        var nowUtc = clock.NowUtc();
        var key = person.EmailKey is { } address ? Recipient.KeyOf(address) : null;
        var asked = await surveys.ExecuteAsync(person.CustomerId, key, cancellation);
        return PersonalDataJson.Write(await inquiries.ExecuteAsync(person, cancellation), SurveyDataJson.Of(asked), nowUtc);
    }
}
