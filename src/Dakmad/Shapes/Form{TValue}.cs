namespace Dakmad.Shapes;

/// <summary>The form of values of one type.</summary>
internal abstract class Form<TValue>(FieldForm kind) : Form(kind);
