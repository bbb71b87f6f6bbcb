namespace Dakmad.Shapes;

/// <summary>How a kind of value is known to all that reads, writes, draws or checks fields.</summary>
internal abstract class Form(FieldForm kind)
{
    public FieldForm Kind => kind;

    /// <summary>The element that a value refers to; null when it refers to none.</summary>
    public virtual System.Type? RefersTo => null;

    /// <summary>The shape of the parts that a value holds; null when it holds none.</summary>
    public virtual PartShape? Holds => null;

    /// <summary>Goes to where the types of the form are known.</summary>
    public abstract TResult Accept<TResult>(FormVisitor<TResult> visitor);
}
