using System.Text.Json.Nodes;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports;

[TestFixture]
public class SlaReportJsonTests
{
    private static readonly MetricFigures Some = new()
    {
        Metric = SlaMetric.FirstResponse,
        Met = 8,
        Breached = 2,
        Open = 3,
        OpenOverdue = 1,
        Ended = 4,
        MedianSeconds = 5400,
        P90Seconds = 20_000
    };

    [Test]
    public void Write_Figures_HasTheAgreedShape()
    {
        var json = SlaReportJson.Write(new SlaReport(new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), "Europe/Warsaw", [Some]));

        Assert.That(json, Is.EqualTo(
            """
            {
              "from": "2026-01-01",
              "to": "2026-02-01",
              "timeZone": "Europe/Warsaw",
              "metrics": [
                {
                  "metric": "first_response",
                  "measured": 10,
                  "met": 8,
                  "breached": 2,
                  "open": 3,
                  "open_overdue": 1,
                  "ended": 4,
                  "attainment": 0.727273,
                  "median_s": 5400,
                  "p90_s": 20000
                }
              ]
            }

            """));
    }

    [Test]
    public void Write_Figures_AreThoseOfTheSpreadsheet()
    {
        var report = new SlaReport(null, null, "UTC", [Some with { Excused = 5 }]);
        var json = JsonNode.Parse(SlaReportJson.Write(report))!["metrics"]![0]!.AsObject();
        var rows = SlaReportRows.Of(report).ToList();

        Assert.That(rows[0], Is.EqualTo(json.Select(member => member.Key)), "SlaReportRows and SlaReportJson have the same columns.");
        Assert.That(rows[1], Is.EqualTo(json.Select(member => member.Value!.ToString())), "Each under its own head.");
    }

    [Test]
    public void Write_WhatIsNotKnown_IsNull()
    {
        var nothing = Some with { Met = 0, Breached = 0, OpenOverdue = 0, MedianSeconds = null, P90Seconds = null };

        var json = SlaReportJson.Write(new SlaReport(null, null, "UTC", [nothing]));

        Assert.That(json, Does.Contain("\"from\": null,\n  \"to\": null,").And.Contain("\"attainment\": null,\n      \"median_s\": null,\n      \"p90_s\": null"));
    }
}
