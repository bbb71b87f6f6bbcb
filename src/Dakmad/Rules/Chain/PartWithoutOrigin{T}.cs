using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A choice of a lower level that does not go back to one of the levels above [S3:42-46, 160-166].</summary>
internal abstract class PartWithoutOrigin<T> : Rule<T>
    where T : PlanElement, IUnder<T>
{
    protected sealed override void Check(T part, RuleContext context)
    {
        if (context.Index.FindIndexed<T>((Ref<T>)part.Id)?.Level is not { } level || level == PlanLevel.Strategic)
        {
            return;
        }

        var levels = context.OfPlan(static index => new Levels(index));
        // A level that makes no such choice has inherited it, and is a finding of its own where nothing is above it.
        var above =
            level == PlanLevel.Operational && levels.Has(PlanLevel.Tactical) ? PlanLevel.Tactical : PlanLevel.Strategic;
        if (levels.Has(above) && !LeadsUp(part, level, context.Index))
        {
            context.Report(
                new DiagnosticArgument("name", part.Name),
                new("level", Terms.Of(level).Label),
                new("missing", Terms.Of(above).Label)
            );
        }
    }

    /// <summary>Whether the part goes back to any level above its own: an operational one may skip the tactical.</summary>
    private static bool LeadsUp(T part, PlanLevel level, PlanIndex index) =>
        index.LeadsTo<T>((Ref<T>)part.Id, PlanLevel.Strategic)
        || (level == PlanLevel.Operational && index.LeadsTo<T>((Ref<T>)part.Id, PlanLevel.Tactical));

    /// <summary>The levels that have such parts, seen once for all of them.</summary>
    private sealed class Levels
    {
        private readonly bool _hasStrategic;
        private readonly bool _hasTactical;

        public Levels(PlanIndex index)
        {
            foreach (var element in index.All<T>())
            {
                _hasStrategic |= element.Level == PlanLevel.Strategic;
                _hasTactical |= element.Level == PlanLevel.Tactical;
            }
        }

        public bool Has(PlanLevel level) => level == PlanLevel.Tactical ? _hasTactical : _hasStrategic;
    }
}
