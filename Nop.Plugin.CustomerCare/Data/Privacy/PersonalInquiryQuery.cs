using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>All inquiries of a person, with everything in their logs.</summary>
public sealed class PersonalInquiryQuery(StoreDatabase database)
{
    /// <summary>In order of their numbers; files by the source key of the message that they belong to.</summary>
    public async Task<IReadOnlyList<(InquiryLog Inquiry, ILookup<string, string> Files)>> ExecuteAsync(Person person, CancellationToken cancellation = default)
    {
        if (person.IsNobody)
            return [];

        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where {PersonalConditions.IsTheirs} order by [Id]", PersonalConditions.Parameters(person), cancellation);
        var found = new List<(InquiryLog, ILookup<string, string>)>();
        foreach (var row in rows)
        {
            var files = await session.QueryAsync<FileRow>(
                "select [EventSourceKey], [FileName] from [CustomerCareAttachment] where [InquiryId] = @id order by [Id]", new SqlParameters { ["id"] = row.Id }, cancellation);
            found.Add((new InquiryLog(row.ToInquiry(), await EventLog.ReadAsync(session, row.Id, cancellation)), files.ToLookup(file => file.EventSourceKey, file => file.FileName)));
        }

        return found;
    }

    private sealed class FileRow
    {
        public string EventSourceKey { get; set; } = string.Empty;
        public string FileName { get; set; } = string.Empty;
    }
}
