using System;
using Dakmad.Knowledge;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering;

/// <summary>A Net Promoter Score as a table.</summary>
public static class NetPromoterTable
{
    /// <summary>The counts and the score, which is unknown when nobody answered.</summary>
    public static Table Of(NetPromoterScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new(
            "netPromoterScore",
            LocalizedText.Same("Net Promoter Score"),
            Number("promoters", new("Promotors (9–10)", "Promoters (9–10)")),
            Number("passives", new("Passief tevredenen (7–8)", "Passives (7–8)")),
            Number("detractors", new("Criticasters (0–6)", "Detractors (0–6)")),
            Number("respondents", new("Respondenten", "Respondents")),
            Number("score", LocalizedText.Same("NPS")) with
            {
                Decimals = 0,
                IsSigned = true,
            }
        )
        {
            Rows =
            [
                [
                    Cell.Number((decimal)score.Promoters),
                    Cell.Number((decimal)score.Passives),
                    Cell.Number((decimal)score.Detractors),
                    Cell.Number((decimal)score.Respondents),
                    Cell.Number(score.Value),
                ],
            ],
        };
    }

    private static TableColumn Number(string key, LocalizedText header) => new(key, header, CellKind.Number);
}
