// Leaves in the documentation of an assembly what its users can name: public types and their public and protected
// members. The compiler writes down internal ones too, which completion would never show and which fill the package.
//
//     dotnet run src/Packing/PublicDocumentation.cs ASSEMBLY DOCUMENTATION

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

using var assembly = new PEReader(File.OpenRead(args[0]));
var reader = assembly.GetMetadataReader();
var types = new HashSet<string>();
var members = new HashSet<(string Type, string Member)>();
foreach (var handle in reader.TypeDefinitions)
{
    var type = reader.GetTypeDefinition(handle);
    if (!IsVisible(type))
    {
        continue;
    }

    var name = NameOf(type);
    types.Add(name);
    foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
    {
        if (IsSeen(method.Attributes & MethodAttributes.MemberAccessMask))
        {
            members.Add((name, reader.GetString(method.Name)));
        }
    }

    foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
    {
        // The accesses of fields and of methods have the same numbers.
        if (IsSeen((MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask)))
        {
            members.Add((name, reader.GetString(field.Name)));
        }
    }

    foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
    {
        var accessors = property.GetAccessors();
        if (IsSeenMethod(accessors.Getter) || IsSeenMethod(accessors.Setter))
        {
            members.Add((name, reader.GetString(property.Name)));
        }
    }

    foreach (var raised in type.GetEvents().Select(reader.GetEventDefinition))
    {
        if (IsSeenMethod(raised.GetAccessors().Adder))
        {
            members.Add((name, reader.GetString(raised.Name)));
        }
    }
}

var document = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
foreach (var member in document.Descendants("member").ToArray())
{
    if (!IsKept(member.Attribute("name")!.Value))
    {
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }
}

document.Save(args[1], SaveOptions.DisableFormatting);

bool IsKept(string name)
{
    if (name[0] == 'T')
    {
        return types.Contains(name[2..]);
    }

    // M:Some.Type.Method``1(Some.Argument)~Some.Result; of an interface it is Some#Interface#Method.
    var path = name[2..].Split('(', '~')[0];
    var dot = path.LastIndexOf('.');
    var member = path[(dot + 1)..].Split("``")[0].Replace('#', '.');
    return members.Contains((path[..dot], member));
}

bool IsVisible(TypeDefinition type) =>
    (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(
            reader.GetTypeDefinition(type.GetDeclaringType())
        ),
        _ => false,
    };

string NameOf(TypeDefinition type)
{
    var name = reader.GetString(type.Name);
    if (!type.GetDeclaringType().IsNil)
    {
        return $"{NameOf(reader.GetTypeDefinition(type.GetDeclaringType()))}.{name}";
    }

    var space = reader.GetString(type.Namespace);
    return space.Length == 0 ? name : $"{space}.{name}";
}

bool IsSeenMethod(MethodDefinitionHandle method) =>
    !method.IsNil && IsSeen(reader.GetMethodDefinition(method).Attributes & MethodAttributes.MemberAccessMask);

static bool IsSeen(MethodAttributes access) =>
    access is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
