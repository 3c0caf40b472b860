using Nop.Plugin.CustomerCare.Surveys.Consents;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.OptOuts;

[TestFixture]
public class OptOutTests
{
    private readonly StoppedClock _clock = new("2026-03-02T12:00:00Z");
    private IOptOutStore _optOuts = null!;
    private IConsentStore _consents = null!;
    private ISurveyMail _mail = null!;

    [SetUp]
    public void SetUp()
    {
        (_optOuts, _consents, _mail) = (Substitute.For<IOptOutStore>(), Substitute.For<IConsentStore>(), Substitute.For<ISurveyMail>());
    }

    [Test]
    public async Task ExecuteAsync_TakesQueuedMailsBackAndWithdrawsConsent()
    {
        _optOuts.AddAsync("key", 3, OptOutSource.OneClick, _clock.NowUtc).Returns([17, 18]);

        await ExecuteAsync();

        await _mail.Received(1).WithdrawAsync(Arg.Is<IReadOnlyCollection<int>>(ids => ids.SequenceEqual(new[] { 17, 18 })));
        await _consents.Received(1).WithdrawAsync("key", _clock.NowUtc);
    }

    [Test]
    public async Task ExecuteAsync_NothingQueued_LeavesTheQueueAlone()
    {
        _optOuts.AddAsync("key", 3, OptOutSource.OneClick, _clock.NowUtc).Returns([]);

        await ExecuteAsync();

        await _mail.DidNotReceiveWithAnyArgs().WithdrawAsync(default!);
    }

    [Test]
    public void ExecuteAsync_QueueAway_TheOptOutStandsFirst()
    {
        _optOuts.AddAsync("key", 3, OptOutSource.OneClick, _clock.NowUtc).Returns([17]);
        _mail.WithdrawAsync(default!).ReturnsForAnyArgs(Task.FromException(new InvalidOperationException("away")));

        Assert.ThrowsAsync<InvalidOperationException>(ExecuteAsync);
        Received.InOrder(() =>
        {
            _optOuts.AddAsync("key", 3, OptOutSource.OneClick, _clock.NowUtc);
            _mail.WithdrawAsync(Arg.Any<IReadOnlyCollection<int>>());
        });
    }

    private Task ExecuteAsync()
    {
        return new OptOut(_optOuts, _consents, _mail, _clock).ExecuteAsync("key", 3, OptOutSource.OneClick);
    }
}
