using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Arrivals;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Scores;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>Works out what the examples of "How is this counted?" say, by the product's own functions.</summary>
internal static class CountedExamples
{
    private static readonly DateTime Now = LogBuilder.Utc("2026-06-01");

    /// <summary>From the numbers of an example's first line to those of its result, as they are shown.</summary>
    public static IReadOnlyDictionary<string, Func<decimal[], decimal?[]>> ByName { get; } = new Dictionary<string, Func<decimal[], decimal?[]>>
    {
        ["attainment"] = Attainment,
        ["percentiles"] = values => [Rank(values, 50), 90, Rank(values, 90)],
        ["bands"] = values => [.. ResponseBand.All.Select(band => (decimal?)values.Count(value => band.Holds((long)value)))],
        ["outside"] = values => [Percent(new HourCounts(new Dictionary<HourOfWeek, int>(), (int)values[0], (int)values[1]).OutsideShare, 1)],
        ["share"] = values => Whole(ShareEstimate.Of((int)values[0], (int)values[1])),
        ["promised"] = values => [.. values.Select(value => (decimal?)PromisedMinutes.AtLeast((long)value))],
        ["nps"] = Nps,
        ["change"] = Change,
        ["response-rate"] = values => [Percent(new SendCohort(default, (int)values[0], (int)values[1], 0).Rate, 1)],
        ["satisfaction"] = Satisfaction,
        ["lifetime-value"] = LifetimeValue,
        ["loyal"] = values => [LoyalRule.UsualPaid(Buyers(values))]
    };

    /// <summary>The local deadline of so many hours of Monday to Friday, nine to five.</summary>
    public static DateTime Deadline(string zone, DateTime local, int hours)
    {
        var time = BusinessTime.For(BusinessCalendar.Default(zone));
        var startUtc = TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return time.ToLocal(time.Deadline(startUtc, TimeSpan.FromHours(hours))!.Value);
    }

    /// <summary>What a message after the reply makes of it.</summary>
    public static ReplyVerdict Verdict(string reply, string again, int hours)
    {
        var log = new LogBuilder().Customer("2026-03-01 09:00").Reply(reply).Customer(again);
        return JudgeReplies.Of(new RepliedInquiry(1, Channel.Email, 1, log.Lines, []), TimeSpan.FromHours(hours), Now)!.Replies[0].Verdict;
    }

    private static decimal?[] Attainment(decimal[] values)
    {
        var figures = new MetricFigures
        {
            Metric = SlaMetric.FirstResponse,
            Met = (int)values[0],
            Breached = (int)values[1],
            Open = (int)values[2],
            OpenOverdue = (int)values[3],
            Ended = (int)values[4],
            Excused = (int)values[5]
        };
        return [Percent(figures.Attainment, 1), figures.Judged];
    }

    private static decimal?[] Nps(decimal[] values)
    {
        var score = new NetPromoterScore((int)values[0], (int)values[1], (int)values[2]);
        return [RoundedScore.Of(score), RoundedScore.Of(score.Interval!.Value.Low), RoundedScore.Of(score.Interval.Value.High)];
    }

    private static decimal?[] Change(decimal[] values)
    {
        var before = new NetPromoterScore((int)values[0], (int)values[1], (int)values[2]);
        var after = new NetPromoterScore((int)values[3], (int)values[4], (int)values[5]);
        return [Math.Round((decimal)before.ChangeTo(after)!.ZAdjusted, 2)];
    }

    private static decimal?[] Satisfaction(decimal[] values)
    {
        var tally = new ScoreTally(SurveyKind.Satisfaction, values[..5].Zip(values[5..], (score, count) => ((int)score, (int)count)));
        return [.. Whole(tally.Satisfied!.Value), Math.Round(tally.Mean!.Value, 1, MidpointRounding.AwayFromZero)];
    }

    private static decimal?[] LifetimeValue(decimal[] values)
    {
        var figures = PurchaseFigures.Of(Buyers(values), Now);
        return [figures.LifetimeValue, figures.MedianPaid];
    }

    private static IEnumerable<Buyer> Buyers(decimal[] paid) => paid.Select((amount, index) => new Buyer(index + 1, Now, 1, amount, null));

    private static decimal? Rank(decimal[] values, int percent) => NearestRank.Of(values, percent);

    private static decimal? Percent(decimal? share, int decimals) => share is { } known ? Math.Round(100 * known, decimals, MidpointRounding.AwayFromZero) : null;

    private static decimal?[] Whole(ShareEstimate estimate) => [.. new[] { estimate.Share, estimate.Low, estimate.High }.Select(share => Percent((decimal)share, 0))];
}
