namespace Dakmad.Drawing;

/// <summary>Something in a picture. What comes later lies over what comes earlier.</summary>
public abstract record Shape
{
    private protected Shape() { }
}
