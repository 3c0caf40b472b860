using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Keeps which stored files went with which replies.</summary>
public sealed class AttachmentRepository(StoreDatabase database) : IShownFiles
{
    private const string Columns = "[Id], [InquiryId], [EventSourceKey], [DownloadId], [FileName], [Size]";

    /// <returns>Its id.</returns>
    public async Task<long> AddAsync(Attachment attachment, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["InquiryId"] = attachment.InquiryId,
            ["EventSourceKey"] = attachment.EventSourceKey,
            ["DownloadId"] = attachment.DownloadId,
            ["FileName"] = ColumnText.Fit(attachment.FileName, 400),
            ["Size"] = attachment.Size
        };
        return await session.FirstAsync<long>(session.Engine.InsertReturningId(Tables.Attachment, ["InquiryId", "EventSourceKey", "DownloadId", "FileName", "Size"]), parameters, cancellation);
    }

    /// <summary>Those of some inquiries, in the order in which they were added.</summary>
    public async Task<IReadOnlyList<Attachment>> OfAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        return await session.ReadAsync(
            $"select {Columns} from [CustomerCareAttachment] where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)} order by [Id]", parameters, Read, cancellation);
    }

    /// <summary>Null if there is none with that id.</summary>
    public async Task<Attachment?> FindAsync(long id, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.ReadAsync($"select {Columns} from [CustomerCareAttachment] where [Id] = @id", new SqlParameters { ["id"] = id }, Read, cancellation)).SingleOrDefault();
    }

    private static Attachment Read(DbDataReader reader)
    {
        return new Attachment(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2).Trim(), reader.GetInt32(3), reader.GetString(4), reader.GetInt64(5));
    }
}
