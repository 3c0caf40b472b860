using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Data.Reports;

namespace Nop.Plugin.CustomerCare.Tests.Architecture;

/// <summary>What reports are made of is read from the reporting database; what it can't write to takes no part in it.</summary>
public class ReportReadersTests
{
    // Who a mail is for, and which mails have left: the store's own.
    private static readonly string[] OfTheStore = ["ISummaryStore"];

    private static readonly Type[] Readers =
    [
        .. typeof(StoreDatabase).Assembly.GetTypes().Where(type => type is { IsClass: true, Namespace: not null } && type.Namespace.StartsWith("Nop.Plugin.CustomerCare.Data", StringComparison.Ordinal)
            && type.GetInterfaces().Any(contract => contract.Namespace?.StartsWith("Nop.Plugin.CustomerCare.Reports", StringComparison.Ordinal) == true && !OfTheStore.Contains(contract.Name)))
    ];

    [Test]
    public void Readers_EachOfTheReports_TakesTheReportingDatabase()
    {
        var taking = Readers.Where(reader => reader.GetConstructors()[0].GetParameters().Any(parameter => parameter.ParameterType == typeof(IReportDatabase)));

        Assert.That(taking.Select(reader => reader.Name), Is.SupersetOf(new[] { "ServiceCounts", "SlaClockQuery", "TeamQuery", "ArrivalQuery", "PastClockQuery", "RepliedInquiryQuery", "AnswerCounts", "LoyaltyQuery" }));
        Assert.That(Readers.Where(reader => reader.GetConstructors()[0].GetParameters().Any(parameter => parameter.ParameterType == typeof(StoreDatabase))).Select(reader => reader.Name), Is.Empty);
    }
}
