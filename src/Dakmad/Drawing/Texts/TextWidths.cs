namespace Dakmad.Drawing.Texts;

/// <summary>
/// How wide characters are: of DejaVu Sans and Liberation Sans (which is as wide as Arial) the wider, so that a text that
/// fits in one of them fits in what else a browser may show it in. In fortieths of the size of the letters, rounded up. Signs
/// such as ▲, which come from whatever font has them, have a whole size at least.
/// </summary>
internal static class TextWidths
{
    private const double Parts = 40;
    private const char Nothing = '0';

    private static readonly Block[] Blocks =
    [
        new(
            '\u0020',
            """=ACRJWP;@@DR=?=>JJJJJJJJJJ>>RRRGYLLMOKIPO<DKGSNPKPMKINLXLKL@>@RGDIJFJI?JJ<<H<WJIJJAE@JHQ"""
                + """HHEJ>JR""",
            """>CERLYS=CCER@A@?LLLLLLLLLL@@RRRIXOONRLLQR?GOJXRSNSOMLQO]OMNC?CRGDKMHMLBMM>>K>ZMLMMDHDMKU"""
                + """JKHM?MR"""
        ),
        new(
            '\u00A0',
            """=AJJJJ>GDXCIR0XGDRAADJJ=DACIWWWILLLLLLXMKKKK<<<<ONPPPPPRPNNNNKKJIIIIIIXFIIII<<<<IJIIIIIR"""
                + """IJJJJHJHLILILIMFMFMFMFOJOJKIKIKIKIKIPJPJPJPJOJUL<<<<<<<<<<NGD<KHHG<G<G?G>G<NJNJNJQNJPIPI"""
                + """PI[YMAMAMAKEKEKEKEI@I@I@NJNJNJNJNJNJXQKHKLELELE?""",
            """>CLLJL?GDXGJR0XGDRBBDNJ@DBGJZZZIOOOOOO\NLLLL????RRSSSSSRSQQQQMNMKKKKKKZHLLLL>>>>LMLLLLLR"""
                + """LMMMMKMKOKOKOKNHNHNHNHRMRMLLLLLLLLLLQMQMQMQMRMWP?>?>?>?>?>PLG>OKKJ>J>JDJGJ?RMRMRMXRMSLSL"""
                + """SL_\ODODODMHMHMHMHLDLDLDQMQMQMQMQMQM]UMKMNHNHNHB"""
        ),
        new(
            '\u01F0',
            """<id_OJ]LNJLIXXPILILIJIJI<<<<PIPILALANJNJKEI@JEOJ""",
            """>oidQMdPRMOK\ZSLOKOKLLLL?>?>SLSLODODQMQMMHLDLIRM"""
        ),
        new(
            '\u0370',
            """KGSJ<<NJIIDFFF><IIIIDDL=PSAIQISR>LLGLKLOP<KLSNJPOKIJIKPLRO<KKFJ>HKJHIFFJI>HHJGGILJHJIHKH"""
                + """MR>HIHRKIILRLKRKPIJHHCKKSJVROKPILIOILIIFKJF<PIIIJLSKJMLM""",
            """LGYR==RMIIDHFF@?IIIIBDP@SYGITIXT@OOJOLNRS?OOXRJSRNILLMSORS?MLGM@LLMLLGHML@MJNLHLPMHPJLPJ"""
                + """PS@LLLSOKKNXNPSNSLNHLDMKUJ\RRMVNNKPKOMLHNMH>SJJNMNXNMMNM"""
        ),
        new(
            '\u0400',
            """KKSIMK<<D\ZSMNJOLLLIPK\JNNMOSOPOKMIJSLPL[\RTLM\MIIHFLIUFJJIJOKIKJFHHSHLHUVMPHFRIIIIFFE<<"""
                + """<UTKIJHK""",
            """LLTJNM??G_^TQROROOOJTLaMRRQRXRSRNNLOXOVQbfVZON_OKLJEQLXHMMLNQLLLMHHKXJNL[]OUJHWJLLMEHH>>"""
                + """>XWNLMKL"""
        ),
        new(
            '\u1E80',
            """XQXQXQXQXQLHLHIHLELELEJ@QHI???OILILILILILILILILILILILILIJIJIJIJIJIJIJIJI<<<<PIPIPIPIPIPI"""
                + """PIUIUIUIUIUINJNJSJSJSJSJSJKHIHIHIH""",
            """]U]U]U]U]UOJOJMKNHNHNHMDUKKBBBTLOKOKOKOKOKOKOKOKOKOKOKOKLLLLLLLLLLLLLLLL?>?>SLSLSLSLSLSL"""
                + """SLULULULULULQMQMSMSMSMSMSMMKMKMKMK"""
        ),
        new('\u2010', """??JGXXDG====EEEEGGHH>KX=""", """AALGXXDG@@@@KKKKGGJJ>KX>"""),
        new('\u2030', """fv:?E:?E>@@""", """j|;DJ;BJNAA"""),
        new('\u20A0', """TJJJJWJc[XPJJJJcJJJJOJIIJJJIIJII""", """VLLLLZLma]ULLLLhLLLLSLIILLLIILII"""),
        new('\u2190', """XRXR""", """XRXR"""),
        new('\u2260', """R""", """R"""),
        new('\u2264', """RR""", """RR"""),
        new(
            '\u25A0',
            """XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX]XXXXXXXX"""
                + """XXXXXXXX""",
            """XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX]XXXXXXXX"""
                + """XXXXXXXX"""
        ),
        new('\u2691', """X""", """X"""),
        new('\u2715', """X""", """X"""),
    ];

    /// <summary>How wide a character is, in sizes of the letters; null when the table does not know it.</summary>
    public static double? Of(int character, bool isBold)
    {
        foreach (var block in Blocks)
        {
            if (character >= block.First && character < block.First + block.Regular.Length)
            {
                return ((isBold ? block.Bold : block.Regular)[character - block.First] - Nothing) / Parts;
            }
        }

        return null;
    }

    /// <summary>
    /// How much room a character of which the width is not known is given, in sizes of the letters: a picture more than
    /// a Chinese character, and that more than a Hebrew or Arabic letter.
    /// </summary>
    public static double Room(int character) =>
        character switch
        {
            >= 0x0530 and < 0x1100 => 0.8,
            < 0x10000 => 1,
            _ => 1.35,
        };

    /// <summary>Characters in a row, from the first, each with its width as a character from <c>0</c> on.</summary>
    private sealed record Block(char First, string Regular, string Bold);
}
