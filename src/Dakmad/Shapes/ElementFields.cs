namespace Dakmad.Shapes;

/// <summary>The fields that all elements have.</summary>
internal static class ElementFields
{
    public static PartShape<T> Element<T>(this PartShape<T> shape)
        where T : PlanElement =>
        shape
            .Required(p => p.Id, Setters.SetId, Forms.Id)
            .Required(p => p.Name, Setters.SetName, Forms.Text)
            .Field(p => p.Description, Setters.SetDescription, Forms.Text);
}
