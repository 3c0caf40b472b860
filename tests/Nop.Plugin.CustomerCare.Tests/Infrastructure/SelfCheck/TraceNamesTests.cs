using NUnit.Framework;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class TraceNamesTests
{
    [Test]
    public void Names_OfARealTrace_AreToldAndTextsAreNot()
    {
        const string Trace = """
            Jan Kowalski wrote: my.AngryException, jan@shop.example
            System.InvalidOperationException: Secret words of Jan
               at Nop.Plugin.CustomerCare.Infrastructure.HostEdge.RunAsync(String purpose) in /home/jan/x.cs:line 3
               at Nop.Plugin.CustomerCare.Jan.Kowalski.Run()
            """;

        Assert.That(TraceNames.Exception(Trace).Text, Is.EqualTo("System.InvalidOperationException"));
        Assert.That(TraceNames.Ours(Trace).Text, Is.EqualTo("Nop.Plugin.CustomerCare.Infrastructure.HostEdge"));
    }

    [Test]
    public void Names_OfNothingKnown_AreOther()
    {
        Assert.That(TraceNames.Exception("Jan.KowalskiException").Text, Is.EqualTo("other"));
        Assert.That(TraceNames.Ours("at Nop.Plugin.CustomerCare.Jan.Run()").Text, Is.Empty);
    }
}
