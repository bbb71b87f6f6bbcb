using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>How far a computed figure may be from a stated one before it is worth telling.</summary>
internal static class Tolerance
{
    public static RuleParameter Parameter { get; } =
        new(
            "tolerance",
            UsualTolerance.Share,
            new(
                "Het deel van het genoemde getal dat het berekende mag afwijken. Dakmad-standaard, niet uit een bron.",
                "The part of the stated figure by which the computed one may differ. Dakmad default, not from a source."
            )
        )
        {
            Most = 1,
        };

    /// <summary>Whether a difference is more than the rule tolerates where it stands.</summary>
    public static bool IsExceeded(double difference, double stated, RuleContext context) =>
        UsualTolerance.IsExceeded(difference, stated, context.Parameter(Parameter.Name));
}
