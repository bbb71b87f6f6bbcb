using System;
using System.Globalization;

namespace Dakmad.Tests.Architecture;

/// <summary>Cultures that write numbers and dates otherwise, made by hand so that no machine knows them better.</summary>
internal static class Cultures
{
    /// <summary>Decimal comma, dots between thousands, day before month, as in Dutch, and a minus sign of its own.</summary>
    public static CultureInfo Dutch { get; } = Make();

    /// <summary>Runs something under a culture and restores the one that was.</summary>
    public static T Under<T>(CultureInfo culture, Func<T> make)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.ShortDatePattern = "dd-MM-yyyy";
        culture.DateTimeFormat.LongDatePattern = "dddd d MMMM yyyy";
        culture.DateTimeFormat.ShortTimePattern = "HH.mm";
        culture.DateTimeFormat.LongTimePattern = "HH.mm.ss";
        return culture;
    }
}
