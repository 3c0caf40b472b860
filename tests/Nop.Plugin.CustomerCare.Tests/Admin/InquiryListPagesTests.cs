using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Models;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class InquiryListPagesTests
{
    [TestCase(0, -1, 1, 1000)]
    [TestCase(0, 0, 1, 1000)]
    [TestCase(0, int.MaxValue, 1, 1000)]
    [TestCase(-100, 15, 1, 15)]
    [TestCase(30, 15, 3, 15)]
    public void KeepToPages_WhateverTheGridAsksFor_LeavesAPageThatCanBeRead(int start, int length, int page, int pageSize)
    {
        var search = new InquirySearchModel { Start = start, Length = length };

        InquiryListModelFactory.KeepToPages(search);

        Assert.That((search.Page, search.PageSize), Is.EqualTo((page, pageSize)));
    }
}
