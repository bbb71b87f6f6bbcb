namespace Dakmad.Shapes;

/// <summary>A field of a type that is known.</summary>
internal abstract class PartField<T>(PartShape shape, string property, bool isRequired)
    : PartField(shape, property, isRequired)
    where T : PlanPart
{
    /// <summary>Goes to where the type of the value is known.</summary>
    public abstract TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor);
}
