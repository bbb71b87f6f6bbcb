#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/Dakmad/Dakmad.csproj

// Plans in a web API, with problem details (RFC 9457) for what is wrong with them. From the root of the repository:
//
//   dotnet run samples/scripts/web-api.cs
//   curl --data-binary @samples/plans/promotion.json -H "Content-Type: application/json" http://localhost:5000/check

using System.Text.Json.Serialization;
using Dakmad;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Formats;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiContext.Default)
);

// A body that cannot be read is told path by path.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(options =>
    options.CustomizeProblemDetails = context =>
    {
        if (context.Exception?.GetBaseException() is ReadException unreadable)
        {
            context.ProblemDetails.Title = "The plan has errors.";
            context.ProblemDetails.Extensions["errors"] = unreadable.Report.ErrorsByPath();
        }
    }
);

var app = builder.Build();
app.UseExceptionHandler(
    new ExceptionHandlerOptions
    {
        StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : 500,
    }
);

// A plan is bound from the body, and is a result as it is. A web project runs in the folder it stands in.
app.MapGet("/plan", () => MarketingPlan.Load("../plans/promotion.json"));
app.MapPost("/check", (MarketingPlan plan) => plan.Check());

// A plan is a property of a type of one's own, and so is what there is to say of it.
app.MapPost("/submissions", (Submission submission) => new Mark(submission.Student, submission.Plan.Assess()));

app.Run();

internal sealed record Submission(string Student, MarketingPlan Plan);

internal sealed record Mark(string Student, PlanAssessment Assessment);

[JsonSerializable(typeof(MarketingPlan))]
[JsonSerializable(typeof(DiagnosticReport))]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(Mark))]
[JsonSerializable(typeof(IDictionary<string, string[]>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ApiContext : JsonSerializerContext;
