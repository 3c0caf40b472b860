using NUnit.Framework;
using Nop.Plugin.CustomerCare.Tests.Cases;

namespace Nop.Plugin.CustomerCare.Tests;

/// <summary>One test for each case of each case file; its name is the file's name and the case's id.</summary>
[TestFixture]
public class CaseFileTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        CaseFile.All().Select(found => new TestCaseData(found.Run).SetName(found.Name));

    [TestCaseSource(nameof(Cases))]
    public void Case(Action run) => run();
}
