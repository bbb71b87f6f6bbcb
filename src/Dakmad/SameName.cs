using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dakmad;

/// <summary>
/// What is left of a name when the ways of typing it are set aside: case, spaces of any kind, hyphens, and whether an
/// accent stands in the letter or after it. Two names with one form are one thing; accents and other signs count.
/// </summary>
internal static class SameName
{
    /// <summary>
    /// Marks that stand after a letter, the letters that hold them, and the same letters without. A table of our own, since
    /// the normalisation of the framework does nothing where the machine has no ICU.
    /// </summary>
    private static readonly (string Marks, string Letters, string Bare)[] Table =
    [
        ("\u0300", "ÀÈÌǸÒÙẀỲàèìǹòùẁỳ", "AEINOUWYaeinouwy"),
        ("\u0301", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýź", "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz"),
        ("\u0302", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ", "ACEGHIJOSUWYZaceghijosuwyz"),
        ("\u0303", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ", "AEINOUVYaeinouvy"),
        ("\u0304", "ĀĒḠĪŌŪȲāēḡīōūȳ", "AEGIOUYaegiouy"),
        ("\u0306", "ĂĔĞĬŎŬăĕğĭŏŭ", "AEGIOUaegiou"),
        ("\u0307", "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż", "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz"),
        ("\u0308", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿ", "AEHIOUWXYaehiotuwxy"),
        ("\u0309", "ẢẺỈỎỦỶảẻỉỏủỷ", "AEIOUYaeiouy"),
        ("\u030A", "ÅŮåůẘẙ", "AUauwy"),
        ("\u030B", "ŐŰőű", "OUou"),
        ("\u030C", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔž", "ACDEGHIKLNORSTUZacdeghijklnorstuz"),
        ("\u030F", "ȀȄȈȌȐȔȁȅȉȍȑȕ", "AEIORUaeioru"),
        ("\u0311", "ȂȆȊȎȒȖȃȇȋȏȓȗ", "AEIORUaeioru"),
        ("\u031B", "ƠƯơư", "OUou"),
        ("\u0323", "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓ", "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz"),
        ("\u0324", "Ṳṳ", "Uu"),
        ("\u0325", "Ḁḁ", "Aa"),
        ("\u0326", "ȘȚșț", "STst"),
        ("\u0327", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ", "CDEGHKLNRSTcdeghklnrst"),
        ("\u0328", "ĄĘĮǪŲąęįǫų", "AEIOUaeiou"),
        ("\u032D", "ḒḘḼṊṰṶḓḙḽṋṱṷ", "DELNTUdelntu"),
        ("\u032E", "Ḫḫ", "Hh"),
        ("\u0330", "ḚḬṴḛḭṵ", "EIUeiu"),
        ("\u0331", "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ", "BDKLNRTZbdhklnrtz"),
        ("\u0300\u0302", "ẦỀỒầềồ", "AEOaeo"),
        ("\u0300\u0304", "ḔṐḕṑ", "EOeo"),
        ("\u0300\u0306", "Ằằ", "Aa"),
        ("\u0300\u0308", "Ǜǜ", "Uu"),
        ("\u0300\u031B", "ỜỪờừ", "OUou"),
        ("\u0301\u0302", "ẤẾỐấếố", "AEOaeo"),
        ("\u0301\u0303", "ṌṸṍṹ", "OUou"),
        ("\u0301\u0304", "ḖṒḗṓ", "EOeo"),
        ("\u0301\u0306", "Ắắ", "Aa"),
        ("\u0301\u0307", "Ṥṥ", "Ss"),
        ("\u0301\u0308", "ḮǗḯǘ", "IUiu"),
        ("\u0301\u030A", "Ǻǻ", "Aa"),
        ("\u0301\u031B", "ỚỨớứ", "OUou"),
        ("\u0301\u0327", "Ḉḉ", "Cc"),
        ("\u0302\u0303", "ẪỄỖẫễỗ", "AEOaeo"),
        ("\u0302\u0309", "ẨỂỔẩểổ", "AEOaeo"),
        ("\u0302\u0323", "ẬỆỘậệộ", "AEOaeo"),
        ("\u0303\u0304", "Ȭȭ", "Oo"),
        ("\u0303\u0306", "Ẵẵ", "Aa"),
        ("\u0303\u0308", "Ṏṏ", "Oo"),
        ("\u0303\u031B", "ỠỮỡữ", "OUou"),
        ("\u0304\u0307", "ǠȰǡȱ", "AOao"),
        ("\u0304\u0308", "ǞȪǕṺǟȫǖṻ", "AOUUaouu"),
        ("\u0304\u0323", "ḸṜḹṝ", "LRlr"),
        ("\u0304\u0328", "Ǭǭ", "Oo"),
        ("\u0306\u0309", "Ẳẳ", "Aa"),
        ("\u0306\u0323", "Ặặ", "Aa"),
        ("\u0306\u0327", "Ḝḝ", "Ee"),
        ("\u0307\u030C", "Ṧṧ", "Ss"),
        ("\u0307\u0323", "Ṩṩ", "Ss"),
        ("\u0308\u030C", "Ǚǚ", "Uu"),
        ("\u0309\u031B", "ỞỬởử", "OUou"),
        ("\u031B\u0323", "ỢỰợự", "OUou"),
    ];

    private static readonly FrozenDictionary<char, string> Decomposed = Table
        .SelectMany(row => row.Letters.Select((letter, i) => (letter, text: row.Bare[i] + row.Marks)))
        .ToFrozenDictionary(row => row.letter, row => row.text);

    /// <summary>The form of a name; the name itself where nothing would be left.</summary>
    public static string Of(string name)
    {
        var form = new StringBuilder(name.Length);
        var marks = new List<char>();
        var isParted = false;
        for (var i = 0; i < name.Length; i++)
        {
            var parts = name.AsSpan(i, 1);
            if (!char.IsAscii(name[i]) && Decomposed.TryGetValue(name[i], out var text))
            {
                parts = text;
            }

            foreach (var part in parts)
            {
                var category = CharUnicodeInfo.GetUnicodeCategory(part);
                if (category == UnicodeCategory.NonSpacingMark)
                {
                    marks.Add(part);
                    continue;
                }

                AppendMarks(form, marks);
                if (char.IsWhiteSpace(part) || category is UnicodeCategory.DashPunctuation or UnicodeCategory.Format)
                {
                    isParted |= category != UnicodeCategory.Format;
                    continue;
                }

                // "1-2" is not "12".
                if (isParted && char.IsDigit(part) && form.Length > 0 && char.IsDigit(form[^1]))
                {
                    form.Append('-');
                }

                isParted = false;
                form.Append(char.ToLowerInvariant(part));
            }
        }

        AppendMarks(form, marks);
        return form.Length == 0 ? name : form.ToString();
    }

    /// <summary>Marks on one letter may be typed in any order.</summary>
    private static void AppendMarks(StringBuilder form, List<char> marks)
    {
        if (marks.Count > 0)
        {
            marks.Sort();
            form.Append([.. marks]);
            marks.Clear();
        }
    }
}
