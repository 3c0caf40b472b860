using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.Tests.Data;

public class ConnectionTextTests
{
    [TestCase("Host=replica.example;Port=5433;Username=reports;Password=p4ss;Database=shop", "host=replica.example; port=5433; database=shop")]
    [TestCase("Server=replica.example;User ID=reports;Pwd=p4ss;Initial Catalog=shop;Encrypt=true", "server=replica.example; initial catalog=shop")]
    [TestCase("Data Source=tcp:replica.example,1433;Password=p4ss", "data source=tcp:replica.example,1433")]
    [TestCase("p4ss", "")]
    [TestCase("", "")]
    public void Where_AnyConnectionString_ShowsTheServerAndTheDatabaseOnly(string connection, string shown)
    {
        Assert.That(ConnectionText.Where(connection), Is.EqualTo(shown));
    }

    [TestCase("Host=h;Password=p4ss", "no entry for p4ss at h", "no entry for … at h")]
    [TestCase("Server=h;PWD='p4 ss'", "bad P4 SS", "bad …")]
    [TestCase("p4ss", "can't read p4ss", "can't read …")]
    [TestCase("Host=h", "can't reach h.", "can't reach h")]
    public void WithoutSecrets_ADriversMessage_LosesThePassword(string connection, string message, string shown)
    {
        Assert.That(ConnectionText.WithoutSecrets(message, connection), Is.EqualTo(shown));
    }
}
