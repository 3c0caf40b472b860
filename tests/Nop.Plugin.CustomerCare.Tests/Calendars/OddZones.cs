namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Zones whose clocks have done what programs don't expect.</summary>
internal static class OddZones
{
    public static readonly string[] All =
    [
        "Africa/Cairo", // rules made and unmade from year to year
        "Africa/Casablanca", // an hour back for Ramadan, dates from tables
        "Africa/Monrovia", // 44 minutes and 30 seconds behind until 1972
        "America/Argentina/San_Luis", // two hours at once, summer time ending in January
        "America/Goose_Bay", // changes at one minute past midnight
        "America/Nuuk", // changes on Saturday evening
        "America/Sao_Paulo", // no midnight in spring
        "America/St_Johns", // half an hour off, changes at one minute past midnight, two hours in 1988
        "America/Toronto",
        "Antarctica/Casey", // three hours at once
        "Antarctica/Troll", // two hours, twice a year
        "Asia/Beirut", // no midnight in spring
        "Asia/Gaza", // dates from tables, two summers a year
        "Asia/Kathmandu", // 15 minutes in 1986
        "Asia/Pyongyang", // half an hour, twice
        "Asia/Tehran", // no midnight in spring, gave up summer time
        "Australia/Lord_Howe", // half an hour of summer time
        "Europe/Dublin", // winter time is the exception
        "Europe/Warsaw",
        "Pacific/Apia", // no 30 December 2011
        "Pacific/Chatham", // 45 minutes, changes at 2:45
        "Pacific/Kiritimati", // no 31 December 1994
        "Pacific/Kwajalein", // no 21 August 1993
        "UTC",
    ];
}
