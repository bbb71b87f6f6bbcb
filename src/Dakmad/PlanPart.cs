using System.Globalization;
using System.Text;

namespace Dakmad;

/// <summary>Any part of a plan that is a record of its own and keeps fields of newer versions or other tools.</summary>
public abstract record PlanPart
{
    private protected PlanPart() { }

    /// <summary>Fields that stood with this part in a file and that the model does not know, in their order.</summary>
    public ValueList<ExtraField> Extra { get; init; }

    /// <summary>The name of the type and its properties, the same in every culture.</summary>
    public sealed override string ToString()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var text = new StringBuilder(GetType().Name).Append(" { ");
            PrintMembers(text);
            return text.Append(" }").ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
