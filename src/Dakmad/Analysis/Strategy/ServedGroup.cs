using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>What one target group can start with a person.</summary>
internal sealed class ServedGroup
{
    private readonly VerdictBounds _bounds;

    public ServedGroup(TargetGroup? group, IEnumerable<ServiceContact> contacts, VerdictBounds bounds)
    {
        (Group, _bounds) = (group, bounds);
        Contacts = [.. contacts];
        Stated = [.. Contacts.Where(contact => contact.IsStated && contact.IsCertain)];
    }

    /// <summary>The target group; null for everybody.</summary>
    public TargetGroup? Group { get; }

    public ServiceContact[] Contacts { get; }

    /// <summary>The contacts that state hours or an answering time; where there are any, no level counts.</summary>
    public ServiceContact[] Stated { get; }

    /// <summary>The hours of a week in which a person can be reached; null when none are stated.</summary>
    public double? Hours =>
        Stated.Any(contact => contact.Hours is not null)
            ? Profile.WeekHours.Stated(Stated.Select(contact => contact.Contact.Service!))
            : null;

    /// <summary>The least that is known.</summary>
    public Reachability Least => Stated.Length > 0 ? ByStatements : Known.Max() ?? Reachability.Hardly;

    /// <summary>The most that is possible, where something is not stated.</summary>
    public Reachability Most => IsOpen ? Reachability.Well : Least;

    /// <summary>The contact that serves best; null without any.</summary>
    public ServiceContact? Best =>
        Stated.Length > 0
            ? Stated
                .OrderByDescending(contact => contact.ByStatement(_bounds))
                .ThenByDescending(contact => contact.Hours ?? 0)
                .First()
            : Contacts
                .Where(contact => contact.IsCertain)
                .OrderByDescending(contact => contact.ByLevel)
                .FirstOrDefault();

    /// <summary>The contacts of which neither hours nor answering time nor level are stated, or whether a person is there.</summary>
    public IEnumerable<ServiceContact> Unstated =>
        Stated.Length > 0
            ? []
            : Contacts.Where(contact => !contact.IsCertain || (!contact.IsStated && contact.Level is null));

    private bool IsOpen => Stated.Length == 0 && Unstated.Any();

    private IEnumerable<Reachability?> Known =>
        Contacts.Where(contact => contact.IsCertain).Select(contact => contact.ByLevel);

    /// <summary>The best contact, or what several reach together in their hours.</summary>
    private Reachability ByStatements
    {
        get
        {
            var best = Stated.Max(contact => contact.ByStatement(_bounds));
            var open = Stated
                .Where(contact =>
                    contact.Hours is not null
                    && contact is { IsEarly: false, Level: not ServiceLevel.Basic }
                    && !(contact.AnswerDays > _bounds.SlowAnswer)
                )
                .Select(contact => contact.Contact.Service!)
                .ToArray();
            if (open.Length < 2)
            {
                return best;
            }

            var together = ServiceContact.ByHours(Profile.WeekHours.Stated(open), _bounds);
            return together > best ? together : best;
        }
    }
}
