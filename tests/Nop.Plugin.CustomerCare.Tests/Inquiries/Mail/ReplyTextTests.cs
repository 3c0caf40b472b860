using Nop.Plugin.CustomerCare.Inquiries.Mail;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Mail;

public class ReplyTextTests
{
    [TestCase("Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Shop <s@shop.example> wrote:\n> Hello\n> there\n", "Thanks!")]
    [TestCase("Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Shop\n<s@shop.example> wrote:\n\n> Hello", "Thanks!")]
    [TestCase("Dzięki\n\nW dniu 2.03.2026 o 10:00, Sklep pisze:\n> Dzień dobry", "Dzięki")]
    [TestCase("Danke\n\n-----Ursprüngliche Nachricht-----\nVon: Shop\nHallo", "Danke")]
    [TestCase("Спасибо\n\nОт: Магазин\nОтправлено: 2 марта\nКому: Ewa\nТема: Re\n\nЗдравствуйте", "Спасибо")]
    [TestCase("Thanks\n________________________________\nFrom: Shop\nHello", "Thanks")]
    [TestCase("> only a quotation\n> here", "> only a quotation\n> here")]
    [TestCase("> You asked when\nOn Monday.\n> and where\nAt home.", "> You asked when\nOn Monday.\n> and where\nAt home.")]
    [TestCase("From: what I see it is broken.\nIs it?", "From: what I see it is broken.\nIs it?")]
    [TestCase("Plain\n-- \nEwa", "Plain\n-- \nEwa")]
    public void NewPart_OfAMail_EndsWhereTheQuotationBegins(string text, string expected)
    {
        Assert.That(ReplyText.NewPart(text), Is.EqualTo(expected));
    }

    [TestCase("> \n")]
    [TestCase(">\n\n")]
    [TestCase("From: a\n")]
    [TestCase("On Monday 2:\n> a\n")]
    public void OwnLength_OfAMegabyteOfQuotations_IsFoundInTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length)) + "end";
        var finding = Task.Run(() => ReplyText.OwnLength(text));

        Assert.That(finding.Wait(TimeSpan.FromSeconds(20)), Is.True);
    }
}
