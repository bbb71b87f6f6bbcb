using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A touchpoint that rows of a table are read into.</summary>
/// <param name="name">Its name.</param>
/// <param name="channel">The id of its channel.</param>
/// <param name="activity">The id of its activity.</param>
/// <param name="tree">What is filled in.</param>
internal sealed class TouchpointDraft(string name, string channel, string activity, PartTree tree)
{
    public string Name => name;

    public string Channel => channel;

    public string Activity => activity;

    public PartTree Tree => tree;

    public string Id => (string)tree.ValueOf("id")!;

    /// <summary>Its tasks by the form of their names.</summary>
    public List<(string Key, PartTree Tree)> Tasks { get; } = [];

    /// <summary>Whether a row has named a task of it.</summary>
    public bool HasTask { get; set; }

    /// <summary>Whether a row has named it; only asked of touchpoints that the plan has.</summary>
    public bool IsTaken { get; set; }

    /// <summary>A task that the plan has and no row has named yet.</summary>
    public PartTree? TakeKnownTask(string key)
    {
        var at = Known.FindIndex(task => task.Key == key);
        if (at < 0)
        {
            return null;
        }

        var task = Known[at].Tree;
        Known.RemoveAt(at);
        return task;
    }

    /// <summary>The tasks that the plan has and no row has named.</summary>
    public List<(string Key, PartTree Tree)> Known { get; } = [];

    public bool IsAt(string otherChannel, string otherActivity) => channel == otherChannel && activity == otherActivity;

    public Touchpoint? Make()
    {
        if (Tasks.Count > 0)
        {
            List<TouchpointTask> made = [];
            foreach (var (_, task) in Tasks)
            {
                if (task.Make() is TouchpointTask whole)
                {
                    made.Add(whole);
                }
            }

            tree.Fill("tasks", made.ToValueList());
        }

        return (Touchpoint?)tree.Make();
    }
}
