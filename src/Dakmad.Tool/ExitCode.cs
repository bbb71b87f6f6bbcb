namespace Dakmad.Tool;

/// <summary>What the command tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing that was found is serious enough to fail: usually, nothing is an error.</summary>
    public const int Success = 0;

    /// <summary>A finding is serious enough to fail, or a file is not in its canonical form where that was asked.</summary>
    public const int Findings = 1;

    /// <summary>A file could not be read or written, or the command line was wrong.</summary>
    public const int Failure = 2;

    /// <summary>The terminal is gone; 128 and the number of SIGHUP.</summary>
    public const int HungUp = 129;

    /// <summary>The user broke it off (Ctrl+C); 128 and the number of SIGINT, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>The system ended it; 128 and the number of SIGTERM.</summary>
    public const int Terminated = 143;

    /// <summary>The more serious of two.</summary>
    public static int Worst(int left, int right) => System.Math.Max(left, right);
}
