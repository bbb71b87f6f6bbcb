using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Shapes;

/// <summary>A name of an open set.</summary>
/// <param name="make">Makes the value of a name.</param>
/// <param name="nameOf">The name of a value.</param>
/// <param name="wellKnown">The values that have an entry in the glossary.</param>
internal sealed class NameForm<TName>(Func<string, TName> make, Func<TName, string> nameOf, TName[] wellKnown)
    : Form<TName>(FieldForm.Name)
    where TName : class
{
    public Func<string, TName> Make => make;

    public Func<TName, string> NameOf => nameOf;

    public IEnumerable<string> WellKnown => wellKnown.Select(nameOf);

    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.Name(this);
}
