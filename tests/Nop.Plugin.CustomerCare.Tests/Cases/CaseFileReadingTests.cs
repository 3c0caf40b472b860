using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Cases;

/// <summary>The case files are read so that nothing in them is passed over.</summary>
[TestFixture]
public class CaseFileReadingTests
{
    private const string Shop = """ "timeZone": "UTC", "weekly": { "mon": [["09:00","17:00"]] }, "holidays": [] """;

    [TestCase("""{ "riddles": [] }""", "f.json riddles")]
    [TestCase("""{ "cases": [] }""", "f.json")]
    [TestCase("""{ }""", "f.json")]
    [TestCase("""[]""", "f.json")]
    [TestCase("""{ "cases": [""", "f.json")]
    [TestCase("""{ "cases": [{ "id": "x-1", "op": "guess", "start": "2026-05-04T00:00:00Z", "expect": 1, """ + Shop + "}] }", "f.json x-1")]
    [TestCase("""{ "cases": [{ "id": "x-2", "op": "elapsed" }] }""", "f.json x-2")]
    [TestCase("""{ "vectors": [{ "promoters": 1, "passives": 1, "detractors": 1 }] }""", "f.json vectors[0]")]
    [TestCase("""{ "vectors": [{ "id": "v", "promoters": 1, "passives": 1, "detractors": 1, "expect_mood": 1 }] }""", "f.json v")]
    [TestCase("""{ "vectors": [{ "id": "v", "promoters": 1, "passives": 1, "detractors": 1, "expect_nps": 1 }] }""", "f.json v")]
    public void Read_UnknownIllFormedOrWrong_IsOneFailingCase(string json, string name)
    {
        var cases = CaseFile.Read("f.json", json);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cases.Select(found => found.Name), Is.EqualTo(new[] { name }));
            Assert.That(() => Fails(cases[0].Run), Is.True);
        }
    }

    [TestCase("""{ "cases": [{ "id": "a", "op": "deadline", "start": "2026-05-04T09:00:00Z", "duration_s": 60, "expect": null, "timeZone": "UTC", "weekly": { "mon": [] }, "holidays": [] }] }""")]
    [TestCase("""{ "cases": [{ "id": "b", "op": "elapsed", "start": "2026-05-04T09:00:00Z", "end": "2026-05-04T10:00:00Z", "expect": 3600, """ + Shop + "}] }")]
    public void Read_GoodCase_Passes(string json) =>
        Assert.That(Fails(CaseFile.Read("f.json", json).Single().Run), Is.False);

    [Test]
    public void In_FolderThatIsMissing_IsOneFailingCase() =>
        Assert.That(Fails(CaseFile.In("/no/such/folder", string.Empty).Single().Run), Is.True);

    /// <summary>Runs a case by itself, so that its failing, of whatever kind, doesn't fail this test.</summary>
    private static bool Fails(Action run)
    {
        using var isolated = new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext();
        try
        {
            run();
            return false;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }
}
