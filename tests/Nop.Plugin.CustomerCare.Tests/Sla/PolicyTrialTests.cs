using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Fakes.Catalogs;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

public class PolicyTrialTests
{
    private static readonly SlaPolicy Urgent = Policy("Urgent", match: new PolicyMatch { Priorities = [Priority.Urgent] });

    private static readonly SlaPolicy Mail = Policy("Mail", match: new PolicyMatch { Channels = [Channel.Email] });

    [Test]
    public void Of_SaysWhoGetsWhat()
    {
        var verdicts = PolicyTrial.Of([Urgent], Mail, [Facts(Channel.Email, Priority.Normal), Facts(Channel.Email, Priority.Urgent), Facts(Channel.Phone, Priority.Urgent)]);

        Assert.That(verdicts, Is.EqualTo(new[] { new PolicyVerdict(null, null), new PolicyVerdict(null, "Urgent"), new PolicyVerdict(PolicyCondition.Channel, null) }));
        Assert.That(verdicts.Select(verdict => verdict.Wins), Is.EqualTo(new[] { true, false, false }));
    }

    [Test]
    public void Of_ADisabledPolicyAbove_TakesNothing()
    {
        var verdicts = PolicyTrial.Of([Urgent with { Enabled = false }], Mail with { Enabled = false }, [Facts(Channel.Email, Priority.Urgent)]);

        Assert.That(verdicts.Single().Wins, Is.True);
    }

    private static InquiryFacts Facts(Channel channel, Priority priority)
    {
        return new InquiryFacts { StoreId = 1, Channel = channel, Priority = priority };
    }
}
