using System;

namespace Dakmad.Shapes;

/// <summary>Looks at a form where its types are known, without reflection.</summary>
internal abstract class FormVisitor<TResult>
{
    public virtual TResult Plain<TValue>(PlainForm<TValue> form) => Other(form);

    public virtual TResult OneOf<TEnum>(EnumForm<TEnum> form)
        where TEnum : struct, Enum => Other(form);

    public virtual TResult SetOf<TEnum>(EnumSetForm<TEnum> form)
        where TEnum : unmanaged, Enum => Other(form);

    public virtual TResult Name<TName>(NameForm<TName> form)
        where TName : class => Other(form);

    public virtual TResult Reference<TElement>(ReferenceForm<TElement> form)
        where TElement : PlanElement => Other(form);

    public virtual TResult References<TElement>(ReferencesForm<TElement> form)
        where TElement : PlanElement => Other(form);

    public virtual TResult Part<TPart>(PartForm<TPart> form)
        where TPart : PlanPart => Other(form);

    public virtual TResult Parts<TPart>(PartsForm<TPart> form)
        where TPart : PlanPart => Other(form);

    /// <summary>What is made of a form that the visitor does not look at.</summary>
    protected abstract TResult Other(Form form);
}
