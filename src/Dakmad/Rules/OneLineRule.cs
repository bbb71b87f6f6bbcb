using System;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A rule that says of each part whether something is the matter with it.</summary>
internal sealed class OneLineRule<T> : Rule<T>
    where T : PlanPart
{
    private const string Name = "name";
    private const string Id = "id";
    private const string Place = "path";

    private readonly Func<T, RuleContext, bool> _isWrong;

    public OneLineRule(
        string id,
        Func<T, RuleContext, bool> isWrong,
        LocalizedText message,
        Severity severity,
        LocalizedText? rationale
    )
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(message);
        string[] known = typeof(T).IsAssignableTo(typeof(PlanElement)) ? [Name, Id, Place] : [Place];
        if (Placeholders.Of(message).Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException(
                $"The message of {id} has a placeholder '{{{unknown}}}': of a {typeof(T).Name} it may have {string.Join(", ", known.Select(name => $"'{{{name}}}'"))}.",
                nameof(message)
            );
        }

        _isWrong = isWrong;
        Descriptor = new()
        {
            Id = id,
            Severity = severity,
            Title = new(Untold(message.Dutch), Untold(message.English)),
            Message = message,
            Rationale = rationale ?? new("Een eigen regel.", "A rule of one's own."),
        };
    }

    public override DiagnosticDescriptor Descriptor { get; }

    protected override void Check(T part, RuleContext context)
    {
        if (!_isWrong(part, context))
        {
            return;
        }

        var path = new DiagnosticArgument(Place, context.Path.ToString());
        if (part is PlanElement element)
        {
            context.Report(new(Name, element.Name), new(Id, element.Id), path);
        }
        else
        {
            context.Report(path);
        }
    }

    /// <summary>The message of no part in particular.</summary>
    private static string Untold(string message) =>
        message
            .Replace($"{{{Name}}}", "…", StringComparison.Ordinal)
            .Replace($"{{{Id}}}", "…", StringComparison.Ordinal)
            .Replace($"{{{Place}}}", "…", StringComparison.Ordinal);
}
