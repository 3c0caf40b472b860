using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Imports a stored file of dated events.</summary>
public sealed class ImportJob(IJobStore jobs, ScanImport scan, ImportEvents import, ImportScanCache scans) : IJobWork
{
    public const string KindName = "event_import";

    public string Kind => KindName;

    public async Task<JobProgress> RunSliceAsync(Job job, JobSlice slice, CancellationToken cancellation)
    {
        var parameters = ImportJobParameters.Read(job.Parameters);
        var source = await JobFile.OpenAsync(jobs, job.Id, cancellation);
        var scanned = await scans.GetAsync(job.Id, () => scan.ExecuteAsync(source, progress: null, cancellation));
        if (parameters.OnError == ImportOnError.Refuse && scanned.Preview.ProblemCount > 0)
        {
            scans.Forget();
            return Refused(job, source, scanned);
        }

        var position = await import.ExecuteAsync(source, scanned, parameters.Position, new ImportOrigin(parameters.StoreId, job.CreatedOnUtc), SaveAsync, cancellation);
        if (position.IsDone)
            scans.Forget();
        return Progress(position);

        async Task<bool> SaveAsync(ImportPosition reached)
        {
            return reached.IsDone || (await slice.SaveAsync(Progress(reached)) && !slice.IsOver);
        }

        JobProgress Progress(ImportPosition reached)
        {
            var outcome = reached.IsDone ? new JobOutcome(ImportJobResult.Of(reached.Result, scanned.Preview).Write()) : null;
            var done = reached.IsDone ? source.Length : reached.Stage == ImportStage.Events ? reached.Next?.Offset ?? 0 : 0;
            return new JobProgress(done, source.Length, (parameters with { Position = reached }).Write(), outcome);
        }
    }

    private static JobProgress Refused(Job job, ImportSource source, ImportScan scanned)
    {
        var result = ImportJobResult.Of(ImportResult.Nothing, scanned.Preview).Write();
        var count = scanned.Preview.ProblemCount.ToString(CultureInfo.InvariantCulture);
        return new JobProgress(0, source.Length, job.Parameters, new JobOutcome(result, $"Nothing was imported, because of {count} problems in the file."));
    }
}
