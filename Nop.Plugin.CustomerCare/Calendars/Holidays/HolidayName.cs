namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>What is celebrated. Pages have a text for each; several countries may share one.</summary>
public enum HolidayName
{
    /// <summary>1 January.</summary>
    NewYear,

    /// <summary>6 January.</summary>
    Epiphany,

    /// <summary>Two days before Easter.</summary>
    GoodFriday,

    /// <summary>Easter Day itself.</summary>
    EasterSunday,

    /// <summary>The day after Easter.</summary>
    EasterMonday,

    /// <summary>1 May in Poland and Germany.</summary>
    MayDay,

    /// <summary>3 May in Poland.</summary>
    ConstitutionDay,

    /// <summary>39 days after Easter.</summary>
    Ascension,

    /// <summary>49 days after Easter.</summary>
    Pentecost,

    /// <summary>50 days after Easter.</summary>
    WhitMonday,

    /// <summary>60 days after Easter.</summary>
    CorpusChristi,

    /// <summary>15 August.</summary>
    Assumption,

    /// <summary>3 October in Germany.</summary>
    GermanUnity,

    /// <summary>31 October 2017, 500 years after Luther's theses.</summary>
    Reformation,

    /// <summary>1 November.</summary>
    AllSaints,

    /// <summary>11 November in Poland, 4 July in the United States.</summary>
    IndependenceDay,

    /// <summary>12 November 2018 in Poland.</summary>
    IndependenceCentenary,

    /// <summary>24 December.</summary>
    ChristmasEve,

    /// <summary>25 December.</summary>
    Christmas,

    /// <summary>26 December in Poland and Germany.</summary>
    SecondDayOfChristmas,

    /// <summary>26 December in England.</summary>
    BoxingDay,

    /// <summary>First Monday of May in England.</summary>
    EarlyMayBankHoliday,

    /// <summary>Last Monday of May in England.</summary>
    SpringBankHoliday,

    /// <summary>Last Monday of August in England.</summary>
    SummerBankHoliday,

    /// <summary>Of an heir to the British throne.</summary>
    RoyalWedding,

    /// <summary>31 December 1999 in England.</summary>
    MillenniumEve,

    /// <summary>Of Queen Elizabeth II.</summary>
    Jubilee,

    /// <summary>Of Queen Elizabeth II.</summary>
    StateFuneral,

    /// <summary>Of King Charles III.</summary>
    Coronation,

    /// <summary>Third Monday of January.</summary>
    MartinLutherKingDay,

    /// <summary>Third Monday of February.</summary>
    WashingtonsBirthday,

    /// <summary>Last Monday of May in the United States.</summary>
    MemorialDay,

    /// <summary>19 June.</summary>
    Juneteenth,

    /// <summary>First Monday of September.</summary>
    LaborDay,

    /// <summary>Second Monday of October.</summary>
    ColumbusDay,

    /// <summary>11 November in the United States.</summary>
    VeteransDay,

    /// <summary>Fourth Thursday of November.</summary>
    Thanksgiving
}
