using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Import;

/// <summary>The import over a database, and the contents of its tables.</summary>
internal sealed class ImportTools
{
    private readonly StoreDatabase _database;

    public ImportTools(StoreDatabase database)
    {
        _database = database;
        Catalogs = new SlaCatalogRepository(database, TimeProvider.System);
        Jobs = new JobRepository(database, TimeProvider.System);
        var store = new InquiryRepository(database, Catalogs);
        Scan = new ScanImport(new OpenedInquiries(database), TimeProvider.System);
        Import = new ImportEvents(new WriteImportBatch(new OpenInquiry(store, Catalogs, new Nobody()), store));
    }

    public SlaCatalogRepository Catalogs { get; }

    public JobRepository Jobs { get; }

    public ScanImport Scan { get; }

    public ImportEvents Import { get; }

    public RunJobs Runner(ImportScanCache scans)
    {
        return new RunJobs(Jobs, [new ImportJob(Jobs, Scan, Import, scans)], TimeProvider.System);
    }

    public async Task<ImportResult> RunAsync(ImportSource source, CancellationToken cancellation = default)
    {
        var scan = await Scan.ExecuteAsync(source, cancellation: cancellation);
        return (await Import.ExecuteAsync(source, scan, ImportPosition.Start, ImportOrigin.Now(1, TimeProvider.System), _ => Task.FromResult(true), cancellation)).Result;
    }

    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var session = await _database.OpenAsync();
        return [.. (await session.QueryAsync<object>(sql)).Select(row => row.ToString()!)];
    }

    /// <summary>What the three tables of inquiries hold, without what differs by nature: numbers, tokens and the instant of recording.</summary>
    public async Task<IReadOnlyList<string>> ContentsAsync()
    {
        const string key = "i.[ExternalKey]";
        return
        [
            .. await RowsAsync($"select {key}, i.[Channel], i.[RequesterEmail], i.[Subject], i.[Status], i.[CreatedOnUtc], i.[LastMessageOnUtc], i.[WaitingSinceOnUtc], i.[NextDueOnUtc] from [CustomerCareInquiry] i order by 1"),
            .. await RowsAsync($"select {key}, e.[Kind], e.[Value], e.[HappenedOnUtc], e.[ActorName], e.[SourceKey] from [CustomerCareInquiryEvent] e join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId] order by e.[SourceKey]"),
            .. await RowsAsync($"select {key}, c.[Metric], c.[State], c.[StartedOnUtc], c.[DueOnUtc], c.[FinishedOnUtc], c.[ElapsedSeconds], c.[EndReason] from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId] order by 1, 2")
        ];
    }

    private sealed class Nobody : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
