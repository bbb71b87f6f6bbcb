using System;
using System.Reflection;

namespace Dakmad.Tests.Model;

/// <summary>Tries to give a property a value, on a fresh element of its type.</summary>
internal static class Born
{
    /// <summary>Why the property refuses the value; null when it takes it.</summary>
    public static ArgumentException? Refusal(Type type, PropertyInfo property, object? value)
    {
        try
        {
            property.SetValue(Activator.CreateInstance(type), value);
            return null;
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException refusal)
        {
            return refusal;
        }
    }
}
