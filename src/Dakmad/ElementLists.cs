using System;

namespace Dakmad;

/// <summary>Lists of elements, by their ids. Where an id is used twice the first element counts.</summary>
public static class ElementLists
{
    /// <param name="elements">The list, which stays as it is.</param>
    /// <typeparam name="T">The type of the elements, such as <see cref="Touchpoint"/>.</typeparam>
    extension<T>(ValueList<T> elements)
        where T : PlanElement
    {
        /// <summary>The element with an id; null when there is none.</summary>
        /// <example><code>var order = plan.Operational.Journeys.Find("kopen")?.Touchpoints.Find("order");</code></example>
        public T? Find(string id) => elements.IndexOf(id) is >= 0 and var index ? elements[index] : null;

        /// <summary>The position of the element with an id; -1 when there is none.</summary>
        public int IndexOf(string id)
        {
            ArgumentNullException.ThrowIfNull(id);
            var items = elements.AsSpan();
            for (var i = 0; i < items.Length; i++)
            {
                if (string.Equals(items[i].Id, id, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        /// <summary>This list with an element put in before another.</summary>
        /// <exception cref="ArgumentException">No element has the id.</exception>
        public ValueList<T> InsertBefore(string id, T element) => elements.Insert(elements.Position(id), element);

        /// <summary>This list with an element put in after another.</summary>
        /// <exception cref="ArgumentException">No element has the id.</exception>
        public ValueList<T> InsertAfter(string id, T element) => elements.Insert(elements.Position(id) + 1, element);

        /// <summary>This list without an element.</summary>
        /// <exception cref="ArgumentException">No element has the id.</exception>
        public ValueList<T> Remove(string id) => elements.RemoveAt(elements.Position(id));

        /// <summary>This list with another element in the place of one.</summary>
        /// <exception cref="ArgumentException">No element has the id.</exception>
        public ValueList<T> Replace(string id, T element) => elements.SetItem(elements.Position(id), element);

        /// <summary>This list with one element changed.</summary>
        /// <exception cref="ArgumentException">No element has the id.</exception>
        /// <example>
        /// <code>
        /// journey = journey with
        /// {
        ///     Touchpoints = journey.Touchpoints.Replace("order", order => order with { Name = "Bestelpagina" }),
        /// };
        /// </code>
        /// </example>
        public ValueList<T> Replace(string id, Func<T, T> change)
        {
            ArgumentNullException.ThrowIfNull(change);
            var position = elements.Position(id);
            return elements.SetItem(position, change(elements[position]));
        }

        private int Position(string id) =>
            elements.IndexOf(id) is >= 0 and var index
                ? index
                : throw new ArgumentException($"The list has no {typeof(T).Name} '{id}'.", nameof(id));
    }
}
